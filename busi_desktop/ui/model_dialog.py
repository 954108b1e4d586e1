"""About the model: its card, to read and to copy."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.language import translated
from busi_desktop.app.model_card import CardBlock, card_text, model_card
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.ui.dialogs import give_room
from busi_desktop.ui.theme import Theme, theme_of
from busi_desktop.ui.wording import research_line

_FACTS = 2
"""A table of two columns holds names and texts, not numbers."""


class ModelDialog(QDialog):
    """Show what a model is for, what it was made from, and how well it does."""

    def __init__(self, manifest: ModelManifest | None, parent: QWidget) -> None:
        self._head = ""
        self._blocks: tuple[CardBlock, ...] = ()
        super().__init__(parent)
        self.setWindowTitle(self.tr("About the model"))
        blocks = () if manifest is None else tuple(map(_translated, model_card(manifest)))
        head = "" if manifest is None else f"{manifest.name} {manifest.version}"
        self._plain = f"{head}\n{research_line()}\n\n{card_text(blocks)}\n"
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._head, self._blocks = head, blocks
        self._write()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        copy = QPushButton(self.tr("Copy all"), self)
        copy.setEnabled(manifest is not None)
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        give_room(self, ems=108, lines=44)
        self.text.setFocus()

    def _write(self) -> None:
        if not self._blocks:
            self.text.setPlainText(self.tr("The model is loaded with the first image."))
            return
        theme = theme_of(self.palette())
        parts = "".join(_html(block, theme) for block in self._blocks)
        self.text.setHtml(f"<h2>{escape(self._head)}</h2><p>{research_line()}</p>{parts}")

    def changeEvent(self, event: QEvent) -> None:
        """Write the card in the colors of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    @Slot()
    def copy(self) -> None:
        """Put the whole card on the clipboard as text."""
        QGuiApplication.clipboard().setText(self._plain)


def _translated(block: CardBlock) -> CardBlock:
    """Return a block in the window's language; what the model says of itself may have none."""
    return CardBlock(
        title=translated(block.title),
        lines=tuple(map(translated, block.lines)),
        head=tuple(map(translated, block.head)),
        rows=tuple(tuple(map(translated, row)) for row in block.rows),
    )


def _html(block: CardBlock, theme: Theme) -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in block.lines)
    return f"<h3>{escape(block.title)}</h3>{lines}{_table(block, theme)}"


def _table(block: CardBlock, theme: Theme) -> str:
    if not block.rows:
        return ""
    is_facts = not block.head and len(block.rows[0]) == _FACTS
    head = "".join(_cell("th", name, place, theme) for place, name in enumerate(block.head))
    rows = "".join(
        "<tr>"
        + "".join(
            _cell("td", cell, 0 if is_facts else place, theme) for place, cell in enumerate(row)
        )
        + "</tr>"
        for row in block.rows
    )
    style = f"border-collapse: collapse; border-color: {theme.line}; margin-top: 8px"
    border = f"border='1' style='{style}'"
    return f"<table cellpadding='4' {border}>{f'<tr>{head}</tr>' if head else ''}{rows}</table>"


def _cell(tag: str, text: str, place: int, theme: Theme) -> str:
    """Return a cell; numbers stand behind the first column, at the right."""
    side = "right" if place else "left"
    color = f" style='color: {theme.muted}; font-weight: normal'" if tag == "th" else ""
    return f"<{tag} align='{side}'{color}>{escape(text)}</{tag}>"
