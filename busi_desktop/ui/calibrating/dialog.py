"""Asking how long a line along the scanner's scale really is, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
import math

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.domain.calibration import ManualCalibration, ScaleAxes, ScaleLine
from busi_desktop.domain.figure import Point
from busi_desktop.domain.frame import Frame
from busi_desktop.measure.scale import axes_of, doubt_of, is_plausible, pixel_size
from busi_desktop.ui.decimal_box import DecimalBox
from busi_desktop.ui.dialogs import RoomyDialog
from busi_desktop.ui.reading.form import MAX_READER, Choice

CENTIMETERS = 1
"""Place of that unit in the list; most scanners' scales count in it."""
_MM_PER_CM = 10.0
_LONGEST = 500.0
_USUAL_DEPTH_MM = (15.0, 250.0)
_WIDTH_CHARS = 68
_NARROW = "\u202f"
"""No-break space: a number and its unit stay on one line."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Drawn:
    """Hold a line along a scale bar, the frame that it was drawn on, and what was known before."""

    ends_xy: tuple[Point, Point]
    frame: Frame
    before: ManualCalibration | None


class CalibrationDialog(RoomyDialog):
    """Take the true length of a line; `given` carries the `ManualCalibration` that it makes."""

    given = Signal(object)

    def __init__(
        self, drawn: Drawn, *, reader: str, parent: QWidget, unit: int = CENTIMETERS
    ) -> None:
        super().__init__(parent)
        self.setObjectName("calibration_dialog")
        self.setWindowTitle(self.tr("Calibrate by hand"))
        self._drawn = drawn
        self._axes = axes_of(drawn.ends_xy)
        self.length = DecimalBox(self)
        self.length.setObjectName("calibration_length")
        self.length.setAccessibleName(self.tr("True length of the line"))
        self.length.setToolTip(self.tr("What the marks of the scanner's scale say"))
        self.length.setRange(0.0, _LONGEST)
        self.length.setDecimals(2)
        self.unit = QComboBox(self)
        self.unit.setObjectName("calibration_unit")
        self.unit.setAccessibleName(self.tr("Unit of the length"))
        self.unit.setToolTip(self.tr("The scales of most scanners count in centimeters"))
        self.unit.addItem(self.tr("mm"), 1.0)
        self.unit.addItem(self.tr("cm"), _MM_PER_CM)
        self.unit.setCurrentIndex(unit)
        self.axes = self._choice()
        self.reader = QLineEdit(reader, self)
        self.reader.setObjectName("calibration_reader")
        self.reader.setAccessibleName(self.tr("Your initials"))
        self.reader.setToolTip(self.tr("They stand beside the calibration"))
        self.reader.setMaxLength(MAX_READER)
        self.outcome = self._label("calibration_outcome", role="")
        self.warning = self._label("calibration_warning", role="warning")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = self.buttons.addButton(
            self.tr("Calibrate"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setObjectName("calibration_accept")
        self._lay_out()
        self._connect()
        self.length.setFocus()
        self.length.selectAll()

    def _choice(self) -> Choice:
        texts = {
            ScaleAxes.BOTH: self.tr("&Both directions: as the image is drawn now"),
            ScaleAxes.DOWN: self.tr("&Downward only"),
            ScaleAxes.ACROSS: self.tr("&Sideways only"),
        }
        answers = {str(one): texts[one] for one in self._axes or (ScaleAxes.BOTH,)}
        choice = Choice(
            "calibration_axes", self.tr("The line tells about"), answers, columns=1, parent=self
        )
        choice.set_value(ScaleAxes.BOTH)
        return choice

    def _label(self, name: str, *, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        (x0, y0), (x1, y1) = self._drawn.ends_xy
        intro = QLabel(
            self.tr("Your line is {length:.0f} pixels long. How long is it on the scale?").format(
                length=math.hypot(x1 - x0, y1 - y0)
            ),
            self,
        )
        intro.setWordWrap(True)
        entry = QHBoxLayout()
        entry.addWidget(self.length, 1)
        entry.addWidget(self.unit)
        title = QLabel(self.tr("True &length"), self)
        title.setBuddy(self.length)
        form = QFormLayout()
        form.addRow(title, entry)
        form.addRow(self.tr("&Your initials"), self.reader)
        told = self._label("calibration_told", role="muted")
        n_frames = self._drawn.frame.source.n_frames
        text = self.tr("It holds for this image and no other, is recorded, and can be undone.")
        if n_frames > 1:
            text = self.tr(
                "It holds for all {count} frames of this file and no other file, is recorded, "
                "and can be undone."
            ).format(count=n_frames)
        views = self.tr("Of two views of different depth, it is right in the one with this scale.")
        told.setText(f"{text} {views}")
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.axes)
        column.addWidget(self.outcome)
        column.addWidget(self.warning)
        column.addWidget(told)
        column.addWidget(self.buttons)
        self.axes.setVisible(len(self._axes) > 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARS)

    def _connect(self) -> None:
        self.length.valueChanged.connect(self._update)
        self.unit.currentIndexChanged.connect(self._update)
        self.axes.chosen.connect(self._update)
        self.reader.textChanged.connect(self._update)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        self._update()

    # ------------------------------------------------------------------------------- what follows
    @property
    def line(self) -> ScaleLine:
        """Return the line with what is filled in."""
        return ScaleLine(
            ends_xy=self._drawn.ends_xy,
            length_mm=self.length.value() * float(self.unit.currentData()),
            axes=ScaleAxes(self.axes.value or ScaleAxes.BOTH),
            frame_number=self._drawn.frame.frame_id.frame_number,
        )

    def _sizes(self) -> tuple[float | None, float | None]:
        """Return the size of a pixel down and across; one may still be known from before."""
        row_mm, col_mm = pixel_size(self.line, aspect=self._drawn.frame.geometry.pixel_aspect)
        before = self._drawn.before
        if before is not None:
            row_mm = before.row_mm if row_mm is None else row_mm
            col_mm = before.col_mm if col_mm is None else col_mm
        return row_mm, col_mm

    @Slot()
    def _update(self) -> None:
        trouble = self._trouble()
        is_ready = not trouble and self.line.length_mm > 0
        has_reader = bool(self.reader.text().strip())
        self.accept_button.setEnabled(is_ready and has_reader)
        missing = self.tr("Give your initials.") if is_ready and not has_reader else ""
        said = ("" if trouble else self._outcome(), missing)
        self.outcome.setText("\n".join(filter(None, said)))
        self.warning.setText(trouble or self._caution())
        self.warning.setVisible(bool(self.warning.text()))

    def _trouble(self) -> str:
        """Say why nothing can come of this; nothing while the length is still to be filled in."""
        if not self._axes:
            return self.tr("The line is too short to measure by. Draw a longer one.")
        if self.line.length_mm > 0 and not all(map(is_plausible, self._sizes())):
            return self.tr("No scanner has pixels of that size. Check length and unit.")
        return ""

    def _outcome(self) -> str:
        if self.line.length_mm <= 0:
            return ""
        row_mm, col_mm = self._sizes()
        if row_mm is None:
            return self.tr(
                "A pixel is {across:.4f} mm wide. Its height stays unknown: nothing is in "
                "millimeters until you draw along a scale that runs downward, too."
            ).format(across=col_mm)
        if col_mm is None:
            return self.tr(
                "A pixel is {down:.4f} mm high. Its width stays unknown: nothing is in "
                "millimeters until you draw along a scale that runs sideways, too."
            ).format(down=row_mm)
        rows, cols = self._drawn.frame.geometry.shape
        text = self.tr(
            "A pixel is {across:.4f} mm wide and {down:.4f} mm high, the whole image "
            "{width:.0f} × {height:.0f} mm. An end one pixel off changes sizes by {doubt:.1f} %."
        ).format(
            across=col_mm,
            down=row_mm,
            width=cols * col_mm,
            height=rows * row_mm,
            doubt=doubt_of(self._drawn.ends_xy) * 100,
        )
        return text.replace(" %", f"{_NARROW}%")

    def _caution(self) -> str:
        """Say what a reader should think about twice."""
        said = []
        row_mm, _ = self._sizes()
        height_mm = 0.0 if row_mm is None else row_mm * self._drawn.frame.geometry.shape[0]
        if height_mm > _USUAL_DEPTH_MM[1] or 0 < height_mm < _USUAL_DEPTH_MM[0]:
            said.append(self.tr("That is an unusual depth. Check the unit."))
        geometry = self._drawn.frame.geometry
        stated = geometry if geometry.replaced is None else geometry.replaced
        if stated.regions:
            said.append(
                self.tr(
                    "The file states a calibration of its own, of {size:.4f} mm per pixel. "
                    "Yours would stand in its place."
                ).format(size=stated.regions[0].spacing.row_mm)
            )
        return " ".join(said)

    @Slot()
    def _give(self) -> None:
        row_mm, col_mm = self._sizes()
        calibration = ManualCalibration(
            row_mm=row_mm,
            col_mm=col_mm,
            line=self.line,
            stated_by=self.reader.text().strip(),
            stated_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        self.given.emit(calibration)
        self.accept()
