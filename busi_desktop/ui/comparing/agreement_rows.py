"""The figures of agreement as rows: of each two, and of a pair's images."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from busi_desktop.app.agreement import Found
from busi_desktop.app.language import tr
from busi_desktop.domain.agreement import Agreement, PairScore
from busi_desktop.ui.comparing.words import (
    NONE,
    class_text,
    distance_text,
    distance_title,
    estimate_text,
    mean_distance_text,
    name_text,
)

_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


def pair_row(found: Agreement) -> tuple[str, ...]:
    """Return a pair's figures as texts, in the order of `pair_titles`."""
    return (
        pair_name(found),
        str(len(found.scores)),
        estimate_text(found.dice),
        mean_distance_text(found),
        estimate_text(found.label_kappa),
        estimate_text(found.category_kappa),
        estimate_text(found.impression_kappa),
        f"{found.n_both_empty} · {found.n_one_empty}",
    )


def pair_titles() -> tuple[str, ...]:
    """Return what a pair's figures are called."""
    return (
        tr("Who"),
        tr("Images"),
        tr("Dice"),
        distance_title(),
        tr("κ class"),
        tr("κ BI-RADS, weighted"),
        tr("κ read first, weighted"),
        tr("No lesion: both · one"),
    )


def pair_tips() -> tuple[str, ...]:
    """Return what the figures mean."""
    interval = tr("95 % interval in brackets: images were drawn again by chance 2000 times.")
    return (
        tr("Those who signed outlines of the same images"),
        tr("How many images both have outlined"),
        tr("Overlap: 1 is the same, 0 is none. {interval}").format(interval=interval),
        tr("Distance of the outlines without the farthest 5 %. {interval}").format(
            interval=interval
        ),
        tr("Cohen's kappa of benign, malignant, normal. {interval}").format(interval=interval),
        tr("Quadratically weighted kappa of signed categories. {interval}").format(
            interval=interval
        ),
        tr("Quadratically weighted kappa of locked readings. {interval}").format(interval=interval),
        tr("Images in which both, or only one, saw no lesion"),
    )


def pair_name(found: Agreement) -> str:
    """Return who is compared."""
    return " – ".join(map(name_text, found.names))


class ImagesModel(QAbstractTableModel):
    """Hold the images of a pair, the one on which it disagrees most first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pair: Agreement | None = None
        self._names: dict[str, str] = {}
        self.scores: tuple[PairScore, ...] = ()

    def show_pair(self, pair: Agreement | None, found: Found | None) -> None:
        """Take another pair."""
        self.beginResetModel()
        self._pair = pair
        self._names = {} if found is None else dict(found.names)
        scores = () if pair is None else pair.scores
        self.scores = tuple(sorted(scores, key=lambda one: one.disagreement, reverse=True))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of images."""
        return 0 if parent.isValid() else len(self.scores)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of columns."""
        return 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        names = (NONE, NONE) if self._pair is None else tuple(map(name_text, self._pair.names))
        titles = (tr("Image"), tr("Dice"), distance_title(), *names)
        return titles[section]

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return a cell's text."""
        if role != _ROLE.DisplayRole or not index.isValid():
            return None
        score = self.scores[index.row()]
        frame = int(score.subject.partition("#")[2])
        name = self._names.get(score.group, score.group[:8])
        cells = (
            f"{name} #{frame + 1}" if frame else name,
            NONE if score.dice is None else f"{score.dice:.2f}",
            distance_text(score),
            *map(class_text, score.labels),
        )
        return cells[index.column()]
