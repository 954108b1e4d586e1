"""Which lesion of the form is shown: tabs, a link to an outline, one more, one less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTabBar, QWidget

from busi_desktop.app.assessment_words import lesion_title
from busi_desktop.domain.assessment import AssessedLesion


class LesionBar(QWidget):
    """Hold the lesions of a form; `switched` tells that another is shown, `changed` the rest."""

    switched = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lesions: list[AssessedLesion] = [AssessedLesion()]
        self._outlines: tuple[str, ...] = ()
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("assessment_lesions")
        self.tabs.setAccessibleName(self.tr("Lesion"))
        self.tabs.setToolTip(self.tr("The lesions of this frame; arrow keys change between them"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.remove = self._button("remove_lesion", self.tr("Remove"))
        self.remove.setToolTip(self.tr("Take the lesion shown out of the form"))
        self.outline = QComboBox(self)
        self.outline.setObjectName("assessment_outline")
        self.outline.setAccessibleName(self.tr("Outline of this lesion"))
        self.outline.setToolTip(self.tr("Which of your outlines this lesion is"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.outline)
        row.addWidget(self.remove)
        self.tabs.currentChanged.connect(self._on_tab)
        self.remove.clicked.connect(self._on_remove)
        self.outline.activated.connect(self._on_outline)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    @property
    def lesions(self) -> tuple[AssessedLesion, ...]:
        """Return all lesions."""
        return tuple(self._lesions)

    @property
    def shown(self) -> AssessedLesion:
        """Return the lesion that is shown."""
        return self._lesions[self._at]

    @property
    def _at(self) -> int:
        return max(self.tabs.currentIndex(), 0)

    def show_lesions(self, lesions: Sequence[AssessedLesion], outlines: Sequence[str]) -> None:
        """Show other lesions, the first of them; `outlines` are ids that they can be linked to."""
        self._lesions, self._outlines = list(lesions), tuple(outlines)
        self._fill(0)

    def put(self, lesion: AssessedLesion) -> None:
        """Replace the lesion that is shown; it keeps its link, and nothing is told."""
        self._lesions[self._at] = replace(lesion, lesion_id=self.shown.lesion_id)

    def go_to(self, place: int) -> None:
        """Show a lesion by its place."""
        self.tabs.setCurrentIndex(place)

    def _fill(self, at: int) -> None:
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for number in range(1, len(self._lesions) + 1):
                self.tabs.addTab(lesion_title(number))
            self.tabs.setCurrentIndex(at)
        several = len(self._lesions) > 1
        self.remove.setVisible(several)
        self._show_link()

    def _show_link(self) -> None:
        linked = self.shown.lesion_id
        self.outline.clear()
        self.outline.addItem(self.tr("No outline"), None)
        for number, lesion_id in enumerate(self._outlines, start=1):
            self.outline.addItem(self.tr("Outline {number}").format(number=number), lesion_id)
        if linked is not None and linked not in self._outlines:
            self.outline.addItem(self.tr("An outline that is gone"), linked)
        known = (None, *self._outlines, linked)
        self.outline.setCurrentIndex(known.index(linked))
        self.outline.setVisible(self.outline.count() > 1)
        self.setVisible(self.tabs.count() > 1 or self.outline.count() > 1)

    @Slot()
    def _on_tab(self) -> None:
        self._show_link()
        self.switched.emit()

    @Slot()
    def add(self) -> None:
        """Add a lesion, linked to the first outline that no other one has."""
        linked = {lesion.lesion_id for lesion in self._lesions}
        free = next((one for one in self._outlines if one not in linked), None)
        self._lesions.append(AssessedLesion(lesion_id=free))
        self._changed(len(self._lesions) - 1)

    @Slot()
    def _on_remove(self) -> None:
        at = self._at
        del self._lesions[at]
        self._changed(min(at, len(self._lesions) - 1))

    def _changed(self, at: int) -> None:
        self._fill(at)
        self.switched.emit()
        self.changed.emit()

    @Slot()
    def _on_outline(self) -> None:
        """Link the lesion shown to an outline; another one that had it loses it."""
        wanted: str | None = self.outline.currentData()
        for place, lesion in enumerate(self._lesions):
            if wanted is not None and lesion.lesion_id == wanted:
                self._lesions[place] = replace(lesion, lesion_id=None)
        self._lesions[self._at] = replace(self.shown, lesion_id=wanted)
        self.changed.emit()
