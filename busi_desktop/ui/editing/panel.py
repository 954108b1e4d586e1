"""The panel of outlining: how far it is, the brush, the lesions, and what can be done to them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QDockWidget,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.annotating.editor import Editor
from busi_desktop.domain.annotation import AnnotationStatus
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.measurement import OutlineSize
from busi_desktop.ui.decimal_box import DecimalBox
from busi_desktop.ui.editing.folds import Folds
from busi_desktop.ui.editing.lesion_list import LesionList
from busi_desktop.ui.editing.options import BrushOptions
from busi_desktop.ui.editing.tool import EditTool
from busi_desktop.ui.editing.words import common_spacing, size_text, width_text
from busi_desktop.ui.mnemonics import plain

_WIDEST_SLIDER_PX = 200
RESHAPINGS = ("holes", "smooth", "grow", "shrink")
_WIDE = ("outline_merge", "outline_to_next", "outline_revert", "outline_clear")


class OutlinePanel(QWidget):
    """Show the editor's state; what is wanted goes to the window's commands and signals.

    `reshape_wanted` carries one of `RESHAPINGS` and an amount in mm, or in pixels where nothing is
    calibrated.
    """

    reshape_wanted = Signal(object, float)

    def __init__(self, options: BrushOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outline_panel")
        self.setAccessibleName(self.tr("Outline"))
        self._options = options
        self._geometry: Geometry | None = None
        self.folds = Folds()
        self.status = QLabel(self)
        self.status.setObjectName("outline_status")
        self.status.setWordWrap(True)
        self.size_shown = QLabel(self)
        self.size_shown.setObjectName("outline_size")
        self.size_shown.setWordWrap(True)
        self.lesions = LesionList(self.folds, self)
        self.tool_options = QStackedWidget(self)
        self.tool_options.addWidget(QWidget(self))
        self.tool_options.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._buttons: dict[str, QPushButton] = {}
        self._made: dict[str, int] = {}
        self._lay_out()
        options.changed.connect(self._show_options)
        self._show_options()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.status)
        ends = self.folds.line()
        for command in ("outline_from_ai", "outline_sign", "outline_amend"):
            ends.addWidget(self._button(command), 1)
        column.addLayout(ends)
        column.addWidget(self.lesions)
        below = self.folds.line()
        below.addWidget(self._button("outline_new"))
        below.addWidget(self.size_shown, 1)
        column.addLayout(below)
        column.addLayout(self._brush_line())
        column.addWidget(self.swap)
        column.addWidget(self.tool_options)
        column.addLayout(self._reshaping())
        more = [self._button(command) for command in _WIDE]
        for pair in (more[:2], more[2:]):
            column.addLayout(self._pair(*pair))
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _pair(self, *buttons: QPushButton) -> QBoxLayout:
        line = self.folds.line()
        for button in buttons:
            line.addWidget(button, 1)
        return line

    def _brush_line(self) -> QHBoxLayout:
        name = QLabel(self.tr("Brush"), self)
        self.width_slider = QSlider(Qt.Orientation.Horizontal, self)
        self.width_slider.setObjectName("brush_width")
        self.width_slider.setRange(1, _WIDEST_SLIDER_PX)
        self.width_slider.setPageStep(10)
        self.width_slider.setMinimumWidth(60)
        self.width_slider.setAccessibleName(self.tr("Width of the brush in pixels"))
        self.width_slider.setToolTip(self.tr("Width of the brush ([ and ], Shift+wheel)"))
        self.width_slider.valueChanged.connect(self._options.set_diameter)
        name.setBuddy(self.width_slider)
        self.width_shown = QLabel(self)
        self.width_shown.setObjectName("brush_width_shown")
        self.swap = QCheckBox(self.tr("Erase instead of painting (X)"), self)
        self.swap.setObjectName("brush_swapped")
        self.swap.setToolTip(self.tr("What adds takes off, and the other way round"))
        self.swap.clicked.connect(self._options.swap)
        line = QHBoxLayout()
        line.addWidget(name)
        line.addWidget(self.width_slider, 1)
        line.addWidget(self.width_shown)
        return line

    def _reshaping(self) -> QVBoxLayout:
        self.amount: QDoubleSpinBox = DecimalBox(self)
        self.amount.setObjectName("reshape_amount")
        self.amount.setAccessibleName(self.tr("How much to smooth, grow or shrink"))
        self.amount.setToolTip(self.amount.accessibleName())
        self._set_unit(None)
        texts = {
            "holes": (self.tr("Fill holes"), self.tr("Fill all that the lesion surrounds")),
            "smooth": (self.tr("Smooth"), self.tr("Take bumps and notches off the outline")),
            "grow": (self.tr("Grow"), self.tr("Move the outline outward")),
            "shrink": (self.tr("Shrink"), self.tr("Move the outline inward")),
        }
        self.reshape_buttons: dict[str, QPushButton] = {}
        for name in RESHAPINGS:
            text, tip = texts[name]
            button = QPushButton(text, self)
            button.setObjectName(f"outline_{name}")
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, name=name: self._reshape(name))
            self.reshape_buttons[name] = button
        made = list(self.reshape_buttons.values())
        lines = QVBoxLayout()
        lines.addLayout(self._pair(*made[:2]))
        lines.addLayout(self._pair(*made[2:]))
        by = QLabel(self.tr("by"), self)
        by.setBuddy(self.amount)
        line = QHBoxLayout()
        line.addWidget(by)
        line.addWidget(self.amount, 1)
        lines.addLayout(line)
        return lines

    def _reshape(self, name: str) -> None:
        self.reshape_wanted.emit(name, self.amount.value())

    def _button(self, command: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"panel_{command}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons[command] = button
        return button

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let each button be its command."""
        short = {
            "outline_from_ai": self.tr("Start from the AI's mask"),
            "outline_sign": self.tr("Sign"),
            "outline_amend": self.tr("Change"),
            "outline_new": self.tr("New lesion"),
            "outline_merge": self.tr("Join all"),
            "outline_to_next": self.tr("To next frame"),
            "outline_revert": self.tr("Revert"),
            "outline_clear": self.tr("Clear"),
        }
        for command, button in self._buttons.items():
            action = actions[command]
            button.setText(short[command])
            button.clicked.connect(action.trigger)
            name = plain(action.text())
            keys = action.shortcut().toString()
            tip = action.statusTip() or name
            button.setToolTip(f"{tip} ({keys})" if keys else tip)
            button.setAccessibleName(name)

    # ----------------------------------------------------------------------------- what is shown
    def show_editor(self, editor: Editor, *, words: str) -> None:
        """Show how far the outlines are; `words` says what is not on the disk yet."""
        may, draft = editor.may_edit, editor.draft
        status = {
            None: self.tr("Nothing outlined on this image yet."),
            AnnotationStatus.DRAFT: self.tr("Draft, not signed."),
            AnnotationStatus.SIGNED: self.tr("Signed."),
            AnnotationStatus.ADJUDICATED: self.tr("Adjudicated."),
        }[editor.status]
        self.status.setText(f"{status} {words}".strip())
        self.lesions.show_lesions(editor)
        current = None if draft is None else draft.lesions.get(editor.current or "")
        free = may and current is not None and not current.is_locked
        for button in self.reshape_buttons.values():
            button.setEnabled(free)
        n_lesions = 0 if draft is None else len(draft.lesions)
        n_frames = 1 if editor.frame is None else editor.frame.source.n_frames
        possible = {
            "outline_from_ai": may and editor.result is not None,
            "outline_sign": may,
            "outline_new": may and n_lesions > 0,
            "outline_merge": may and n_lesions > 1,
            "outline_to_next": n_lesions > 0 and n_frames > 1,
            "outline_revert": may and draft is not None and draft.n_done > 0,
            "outline_clear": may and n_lesions > 0,
        }
        for command, enabled in possible.items():
            self._buttons[command].setEnabled(enabled)
        self._buttons["outline_sign"].setVisible(not editor.is_signed)
        self._buttons["outline_amend"].setVisible(editor.is_signed)

    def show_size(self, size: OutlineSize | None) -> None:
        """Show area and axes of the current lesion."""
        self.size_shown.setText(size_text(self, size))

    def show_geometry(self, geometry: Geometry | None) -> None:
        """Show lengths in the units of a frame."""
        self._geometry = geometry
        self._set_unit(geometry)
        self._show_options()

    def _set_unit(self, geometry: Geometry | None) -> None:
        in_mm = geometry is not None and common_spacing(geometry) is not None
        if self.amount.suffix().strip() == ("mm" if in_mm else "px"):
            return
        self.amount.setDecimals(1)
        self.amount.setRange(0.1 if in_mm else 0.5, 10.0 if in_mm else 50.0)
        self.amount.setSingleStep(0.1 if in_mm else 0.5)
        self.amount.setSuffix(" mm" if in_mm else " px")
        self.amount.setValue(0.5 if in_mm else 2.0)

    @Slot()
    def _show_options(self) -> None:
        blocker = QSignalBlocker(self.width_slider)
        self.width_slider.setValue(round(self._options.diameter_px))
        blocker.unblock()
        self.width_shown.setText(width_text(self._options.diameter_px, self._geometry))
        self.swap.setChecked(self._options.is_swapped)

    def show_tool(self, tool: EditTool | None) -> None:
        """Show the controls that a tool brings, or none."""
        place = 0
        if tool is not None:
            if tool.name not in self._made:
                made = tool.make_options(self.tool_options)
                self._made[tool.name] = 0 if made is None else self.tool_options.addWidget(made)
            place = self._made[tool.name]
        self.tool_options.setCurrentIndex(place)
        self.tool_options.setVisible(place > 0)

    def bring_forward(self) -> None:
        """Show this panel where it shares its place with others."""
        dock = self.parentWidget()
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        if dock is not None:
            dock.raise_()
