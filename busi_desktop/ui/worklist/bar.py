"""The bar above the image: which project is open, who reads, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from busi_desktop.ui.elided import ElidedLabel
from busi_desktop.ui.mnemonics import number_entries

_LEAST_PROGRESS = 0.8
"""With less than this share of the name's width, a line of figures says nothing any more."""


class ProjectBar(QFrame):
    """Be there while a project is open, and only then.

    `reader_wanted` carries the initials of who reads from now on.
    """

    reader_wanted = Signal(object)
    other_reader_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("project_bar")
        self.title = ElidedLabel(self)
        self.title.setObjectName("project_name")
        self.title.setProperty("role", "strong")
        self.progress = ElidedLabel(self)
        self.progress.setObjectName("project_progress")
        self.progress.setProperty("role", "muted")
        self.reader = self._button(
            "project_reader", self.tr("Who reads now; work is recorded under this name")
        )
        self.reader.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.reader)
        self.reader.setMenu(self._menu)
        self.more = self._button(
            "project_more", self.tr("Settings of this project, more images, and closing it")
        )
        self.more.setText(self.tr("Project"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 6, 2)
        row.addWidget(self.title, 2)
        row.addWidget(self.reader)
        row.addWidget(self.progress, 3)
        row.addWidget(self.more)
        self.hide()

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_project(self, title: str, readers: Sequence[str], reader: str) -> None:
        """Name the project and its readers, and who of them reads."""
        self.title.set_whole(title)
        name = reader or self.tr("nobody yet")
        text = self.tr("Reader: {name}").format(name=name)
        self.reader.setText(text.replace("&", "&&"))
        self.reader.setAccessibleName(text)
        self._menu.clear()
        group = QActionGroup(self._menu)
        for one in dict.fromkeys((*readers, *filter(None, [reader]))):
            action = self._menu.addAction(one.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one == reader)
            action.setActionGroup(group)
            action.triggered.connect(partial(self._want, one))
        number_entries(self._menu)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Another reader…")).triggered.connect(
            lambda _checked=False: self.other_reader_wanted.emit()
        )
        self.show()
        self._share_room()

    def take_actions(self, actions: Sequence[QAction]) -> None:
        """Offer what can be done with the project."""
        menu = QMenu(self.more)
        menu.addActions(actions)
        self.more.setMenu(menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the project's name what it needs, and the progress what is left, if any."""
        margins, gaps = self._row.contentsMargins(), 3 * self._row.spacing()
        buttons = self.reader.sizeHint().width() + self.more.sizeHint().width()
        room = self.width() - buttons - gaps - margins.left() - margins.right()
        title = self.title.whole_px()
        left = room - title
        self.progress.setVisible(left >= min(self.progress.whole_px(), _LEAST_PROGRESS * title))
        self._row.setStretch(0, title)
        self._row.setStretch(2, max(left, 1))

    def _want(self, reader: str, _checked: bool = False) -> None:
        self.reader_wanted.emit(reader)

    @Slot(object)
    def show_progress(self, text: str) -> None:
        """Say how far the project is."""
        self.progress.set_whole(text)
        self._share_room()
