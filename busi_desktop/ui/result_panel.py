"""What the program says about the frame, with how sure it is and where each number comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.entries import Selection
from busi_desktop.app.language import translated
from busi_desktop.app.overrides import Overrides
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import ModelId, Prediction
from busi_desktop.domain.reading import Override
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.ui import wording
from busi_desktop.ui.lesion_table import LesionTable
from busi_desktop.ui.malignancy_bar import MalignancyBar
from busi_desktop.ui.override_row import OverrideRow
from busi_desktop.ui.probability_bars import ProbabilityBars
from busi_desktop.ui.result_copy import result_mime


class ResultPanel(QWidget):
    """Show a result; numbers that don't belong to the picture and controls are grayed."""

    copied = Signal()
    about_model_wanted = Signal()
    override_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._headline = _label(self, "headline")
        self._reasons = _label(self, "reasons")
        self.override_row = OverrideRow(self)
        self._override_of: Callable[[AnalysisResult], Override | None] = _none_of
        self._override: Override | None = None
        self._also: tuple[Callable[[Frame], Sequence[str]], ...] = ()
        self._set = _label(self, "set")
        self._bars = ProbabilityBars(self)
        self._malignancy = _label(self, "malignancy")
        self._malignancy_bar = MalignancyBar(self)
        self._operating = _label(self, "operating", role="muted")
        self._similar = _label(self, "similar", role="muted")
        self._gate = _label(self, "gate")
        self._gate_hint = _label(self, "gate_hint", role="muted")
        self._gate_hint.setText(wording.gate_hint())
        self._suitability = _label(self, "suitability", role="muted")
        self._caution = _label(self, "caution")
        self._caution.setText(self.tr("Drawn all the same. Don't rely on it for this frame."))
        self._table = LesionTable(self)
        self._calibration = _label(self, "calibration", role="muted")
        self._model = _label(self, "model", role="muted")
        self._model.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._model.linkActivated.connect(self.about_model_wanted)
        self._facts = _label(self, "facts", role="muted")
        self._placeholder = _label(self, "placeholder", role="muted")
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.copy_button.setToolTip(self.tr("Copy the result as text, with its JSON record"))
        self.copy_button.clicked.connect(self.copy)
        self._stack = QStackedLayout()
        self._lay_out()
        self.override_row.override_wanted.connect(self.override_wanted)
        self.override_row.take_back_wanted.connect(self.take_back_wanted)
        self._connect(workspace)
        self.show_result(None)

    def _connect(self, workspace: Workspace) -> None:
        workspace.result_changed.connect(self.show_result)
        workspace.params_changed.connect(self._update_stale)
        workspace.frame_changed.connect(self._update_stale)
        workspace.busy_changed.connect(self._update_placeholder)
        workspace.selection_changed.connect(self._update_placeholder)
        workspace.moving_changed.connect(self._update_placeholder)

    def _lay_out(self) -> None:
        self._set.setToolTip(
            self.tr("Classes that stay possible: the right one is among them about this often")
        )
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        answer = (
            self.override_row.mark,
            self._headline,
            self._reasons,
            self.override_row,
            self._bars,
            self._set,
            self._malignancy,
        )
        _add_all(column, *answer, self._malignancy_bar, self._operating, self._similar)
        column.addSpacing(4)
        column.addWidget(_heading(self, self.tr("Lesions")))
        _add_all(column, self._gate, self._gate_hint, self._caution, self._table)
        column.addWidget(self._calibration)
        column.addSpacing(4)
        column.addWidget(_heading(self, self.tr("Frame and model")))
        _add_all(column, self._model, self._facts, self._suitability)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Result"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self._stack.addWidget(self._placeholder)
        self._stack.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._stack, 1)
        whole.addLayout(self._foot())
        self.setMinimumWidth(300)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 8)
        research = _label(self, "research_line")
        research.setText(wording.research_line())
        foot.addWidget(research, 1)
        foot.addWidget(self.copy_button)
        return foot

    # ----------------------------------------------------------------------------- what is shown
    @Slot(object)
    def show_result(self, result: AnalysisResult | None) -> None:
        """Show a result, or say that there is none."""
        self.copy_button.setEnabled(result is not None)
        if result is None:
            self._stack.setCurrentIndex(0)
            self._update_placeholder()
            return
        self._override = self._override_of(result)
        self._show_answer(result.prediction)
        self._caution.setVisible(result.prediction.abstained and bool(result.lesions))
        self._gate.setText(wording.gate_sentence(result))
        self._table.show_lesions(result.lesions)
        self._calibration.setText(wording.calibration_sentence(result.lesions))
        gated = wording.is_gated(result)
        for widget, shown in (
            (self._gate, gated),
            (self._gate_hint, gated),
            (self._calibration, not gated),
        ):
            widget.setVisible(shown)
        self._model.setText(self._model_text(result.prediction.model_id))
        self._facts.setText(self._facts_text(result))
        self._stack.setCurrentIndex(1)
        self._update_stale()

    def _show_answer(self, prediction: Prediction) -> None:
        overridden = self._override is not None
        withheld = prediction.abstained and not overridden
        self._headline.setText(wording.headline(prediction, overridden=overridden))
        self.override_row.show_state(self._override, is_abstained=prediction.abstained)
        self._suitability.setText(wording.suitability_sentence(prediction))
        for widget in (self._bars, self._set, self._malignancy, self._malignancy_bar):
            widget.setVisible(not withheld)
        operating = "" if withheld else wording.operating_sentence(prediction)
        similar = "" if withheld else wording.similar_sentence(prediction, self._about)
        self._similar.setText(similar)
        self._similar.setVisible(bool(similar))
        self._operating.setText(operating)
        self._operating.setVisible(bool(operating))
        self._reasons.setVisible(prediction.abstained)
        self._reasons.setText("\n".join(wording.abstention_sentences(prediction)))
        if not withheld:
            self._bars.show_prediction(prediction)
            self._set.setText(wording.set_sentence(prediction))
            self._malignancy.setText(wording.malignancy_sentence(prediction))
            self._malignancy_bar.show_prediction(prediction)

    @property
    def _about(self) -> Mapping[str, Any]:
        manifest = self._workspace.manifest
        return {} if manifest is None else manifest.about

    def _facts_text(self, result: AnalysisResult) -> str:
        titles = {
            "preprocess": self.tr("preprocessing"),
            "infer": self.tr("network"),
            "refine": self.tr("mask"),
        }
        times = " · ".join(
            f"{titles[name]} {elapsed_ms:.0f} ms"
            for name, elapsed_ms in result.timings_ms.items()
            if name in titles
        )
        notes = map(translated, result.frame.source.notes)
        return "\n".join(part for part in (times, *notes) if part)

    def _model_text(self, model: ModelId) -> str:
        name = escape(f"{model.name} {model.version} · {model.sha256[:8]}")
        return f'{name} · <a href="#about">{self.tr("About the model…")}</a>'

    def changeEvent(self, event: QEvent) -> None:
        """Write the link anew in another theme: a label keeps the color that it was written in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._workspace.result is not None:
            self._model.clear()
            self._model.setText(self._model_text(self._workspace.result.prediction.model_id))

    def follow(self, overrides: Overrides) -> None:
        """Show from now on which abstentions the reader has overridden."""
        self._override_of = overrides.of
        overrides.changed.connect(self._show_again)
        self._show_again()

    @Slot()
    def _show_again(self) -> None:
        self.show_result(self._workspace.result)

    @Slot()
    def _update_stale(self) -> None:
        """Gray what depends on the controls; the answer stands on the frame alone."""
        fresh = not self._workspace.stale
        for widget in (self._gate, self._table, self._calibration):
            widget.setEnabled(fresh)
        self.copy_button.setEnabled(fresh)

    @Slot()
    def _update_placeholder(self) -> None:
        selection: Selection | None = self._workspace.selection
        if selection is None:
            text = self.tr("Open an image to see an answer here.")
        elif self._workspace.is_moving:
            text = self.tr("Frames pass by. The answer comes for the one that you stop at.")
        elif self._workspace.busy:
            text = self.tr("Analyzing…")
        elif self._workspace.answer is not None:
            text = self.tr("Read it yourself first. The answer is shown once you lock yours.")
        else:
            text = self.tr("There is no answer for this file.")
        self._placeholder.setText(text)

    # ------------------------------------------------------------------------------------- copy
    def copy_also(self, *lines_of: Callable[[Frame], Sequence[str]]) -> None:
        """Copy from now on what the reader did on a frame too, put into words by each of these."""
        self._also = lines_of

    @Slot()
    def copy(self) -> None:
        """Put the result on the clipboard: text, and the JSON record."""
        result, selection = self._workspace.result, self._workspace.selection
        entry = None if selection is None else self._workspace.entry(selection.entry_id)
        if result is None or entry is None or self._workspace.stale:
            return
        mime = result_mime(
            result,
            source=entry.ref.label,
            override=self._override,
            about=self._about,
            also=[line for lines_of in self._also for line in lines_of(result.frame)],
        )
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.emit()


def _label(parent: QWidget, name: str, *, role: str = "") -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # Else the scroll area reserves the height that the text would take in a narrow column.
    label.setMinimumSize(1, 1)
    return label


def _add_all(column: QVBoxLayout, *widgets: QWidget) -> None:
    for widget in widgets:
        column.addWidget(widget)


def _heading(parent: QWidget, text: str) -> QLabel:
    heading = QLabel(text, parent)
    heading.setProperty("role", "heading")
    return heading


def _none_of(_result: AnalysisResult) -> None:
    """Return no override: nobody said where to look for one."""
