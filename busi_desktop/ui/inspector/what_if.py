"""What if: the model's own answer beside its answer to the recipe on show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from busi_desktop.app.experiments import Comparison
from busi_desktop.app.language import error_text, translated
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.errors import UserError
from busi_desktop.inference.suitability import REASONS
from busi_desktop.pipeline.what_if import overlap
from busi_desktop.ui.inspector.outlines import OutlinePicture
from busi_desktop.ui.wording import label_title, percent

_OWN, _EXPERIMENT, _CHANGE = 1, 2, 3
_NAME_EMS = 24
_NOTHING = "–"


class WhatIfPage(QWidget):
    """Compare in two columns, with both outlines on the frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = OutlinePicture(self)
        self.sentence = QLabel(self)
        self.changes = QLabel(self)
        self.changes.setProperty("role", "muted")
        for label in (self.sentence, self.changes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setObjectName("what_if_sentence")
        self.rows = [label_title(label) for label in LABELS]
        self.rows += [
            self.tr("Chance of a lesion"),
            self.tr("Malignant, if there is a lesion"),
            self.tr("Lesion's share of the frame"),
            self.tr("Overlap of the masks (Dice)"),
        ]
        self.cells: dict[tuple[int, int], QLabel] = {}
        table = self._make_table()
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.sentence)
        right.addLayout(table)
        right.addWidget(self.changes)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setSpacing(14)
        layout.addWidget(self.picture, 2)
        layout.addLayout(right, 3)

    def _make_table(self) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(14)
        table.setVerticalSpacing(5)
        table.setColumnStretch(0, 1)
        table.setColumnMinimumWidth(0, _NAME_EMS * self.fontMetrics().averageCharWidth())
        heads = (self.tr("Model's own"), self.tr("Experiment"), self.tr("Change, points"))
        for column, text in enumerate(heads, start=1):
            head = QLabel(text, self)
            head.setProperty("role", "heading")
            table.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        for row, title in enumerate(self.rows):
            name = QLabel(title, self)
            name.setWordWrap(True)
            table.addWidget(name, row + 1, 0)
            for column in (_OWN, _EXPERIMENT, _CHANGE):
                cell = QLabel(_NOTHING, self)
                cell.setObjectName(f"what_if_{row}_{column}")
                table.addWidget(cell, row + 1, column, Qt.AlignmentFlag.AlignRight)
                self.cells[row, column] = cell
        return table

    def show_changes(self, changes: tuple[str, ...]) -> None:
        """Say in which ways the recipe on show differs from the model's."""
        text = self.tr("Changed from the model's recipe: {changes}.")
        self.changes.setText(text.format(changes="; ".join(changes)) if changes else "")

    def show_own(self, own: AnalysisResult | None, sentence: str) -> None:
        """Show the model's own answer alone, and say why there is no other."""
        for cell in self.cells.values():
            cell.setText(_NOTHING)
        self.sentence.setText(sentence)
        if own is None:
            self.picture.clear()
            return
        if not own.prediction.abstained:
            self._fill(_OWN, _numbers(own))
        self.picture.show_masks(own.frame, own.mask.mask, None)

    def show_refusal(self, own: AnalysisResult | None, error: UserError) -> None:
        """Say why the model can't be asked."""
        self.show_own(own, error_text(error))

    def show_comparison(self, comparison: Comparison) -> None:
        """Show both answers."""
        own, experiment = comparison.own, comparison.experiment
        mask = own.mask.mask if experiment.mask is None else experiment.mask.mask
        old = _numbers(own)
        new: tuple[float | None, ...] = (
            *experiment.probabilities,
            experiment.lesion_chance,
            experiment.malignancy,
        )
        if not experiment.suitability.suitable:  # no class is given, as in the result panel
            new = (None,) * len(new)
        new = (*new, float(mask.mean()))
        self._fill(_OWN, old)
        self._fill(_EXPERIMENT, new)
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            self.cells[row, _CHANGE].setText(_NOTHING if after is None else _points(before, after))
        dice = overlap(own.mask.mask, mask)
        both_empty = self.tr("both empty")
        self.cells[len(old), _CHANGE].setText(both_empty if dice is None else percent(dice))
        self.picture.show_masks(own.frame, own.mask.mask, mask)
        self.sentence.setText(self._sentence(comparison))

    def _fill(self, column: int, numbers: tuple[float | None, ...]) -> None:
        for row, number in enumerate(numbers):
            text = _NOTHING if number is None else percent(number, decimals=1)
            self.cells[row, column].setText(text)

    def _sentence(self, comparison: Comparison) -> str:
        own, experiment = comparison.own, comparison.experiment
        if not experiment.suitability.suitable:
            reasons = [translated(REASONS[reason]) for reason in experiment.suitability.reasons]
            return " ".join([self.tr("With this recipe, no class would be given."), *reasons])
        before, after = own.prediction.malignancy, experiment.malignancy
        text = self.tr("With this recipe, malignancy would be {new} instead of {old}.")
        if percent(after) == percent(before):
            text = self.tr("With this recipe, malignancy would stay at {old}.")
        return text.format(new=percent(after), old=percent(before))


def _numbers(own: AnalysisResult) -> tuple[float, ...]:
    prediction = own.prediction
    share = float(own.mask.mask.mean())
    return (*prediction.probabilities, prediction.lesion_chance, prediction.malignancy, share)


def _points(before: float, after: float) -> str:
    """Return the change in percentage points with its sign, as the rounded numbers have it."""
    change = round(round(after * 100.0, 1) - round(before * 100.0, 1), 1)
    return f"{change:+.1f}".replace("-", "−") if change else "0"
