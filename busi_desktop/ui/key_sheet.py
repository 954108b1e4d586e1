"""The key sheet: all keys and gestures on one page, to look up, copy and print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMarginsF, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.language import error_text
from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.ui.command_palette import keys_text
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import MENUS, plain_title
from busi_desktop.ui.commands.gestures import GESTURES
from busi_desktop.ui.dialogs import give_room
from busi_desktop.ui.finding import match
from busi_desktop.ui.theme import LIGHT, Theme, theme_of

_TWO_COLUMNS_FROM_EMS = 130
_PRINT_POINTS = 7.5
_MARGIN_MM = 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Hold one part of the sheet: lines of what is done and how."""

    title: str
    lines: tuple[tuple[str, str], ...]

    def found(self, query: str) -> Block:
        """Return the lines that fit what is looked for."""
        lines = tuple(line for line in self.lines if match(query, *line[:1], line[1:]) is not None)
        return Block(title=self.title, lines=lines)


class ShortcutSheet(QDialog):
    """List all keys and gestures, made from the table that makes the menus."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard and mouse"))
        self._window_tr = parent.window().tr
        self._blocks = self._all_blocks(actions)
        self._columns = 2
        self._is_written = False
        self.edit = QLineEdit(self)
        self.edit.setObjectName("sheet_query")
        self.edit.setPlaceholderText(self.tr("Search"))
        self.edit.setAccessibleName(self.tr("Search the keys"))
        self.edit.setToolTip(self.tr("Show only lines with these words"))
        self.edit.setClearButtonEnabled(True)
        self.edit.textChanged.connect(self._write)
        self.text = QTextBrowser(self)
        self.text.setObjectName("sheet_text")
        self.text.setAccessibleName(self.windowTitle())
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.text)
        column.addWidget(self._buttons())
        give_room(self, ems=158, lines=46)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for name, text, tip, run in (
            ("sheet_copy", self.tr("&Copy"), self.tr("Copy the lines as text"), self.copy),
            (
                "sheet_pdf",
                self.tr("&Save as PDF…"),
                self.tr("To print and pin up"),
                self._ask_pdf,
            ),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(run)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _all_blocks(self, actions: Mapping[str, QAction]) -> tuple[Block, ...]:
        blocks = []
        for menu in MENUS:
            lines = []
            for command in COMMANDS:
                keys = keys_text(actions[command.name])
                if command.menu == menu and keys:
                    place = filter(None, (command.submenu, command.title))
                    lines.append(
                        (": ".join(plain_title(self._window_tr(part)) for part in place), keys)
                    )
            blocks.append(Block(title=plain_title(self._window_tr(menu)), lines=tuple(lines)))
        gestures = tuple((self.tr(gesture.what), self.tr(gesture.how)) for gesture in GESTURES)
        blocks.append(Block(title=self.tr("Over the image"), lines=gestures))
        return tuple(block for block in blocks if block.lines)

    # ----------------------------------------------------------------------------------- show
    def found(self) -> tuple[Block, ...]:
        """Return what is seen now."""
        query = self.edit.text()
        return tuple(found for block in self._blocks if (found := block.found(query)).lines)

    @Slot()
    def _write(self) -> None:
        self._is_written = True
        blocks = self.found()
        if blocks:
            self.text.setHtml(_html(blocks, theme_of(self.palette()), self._columns))
        else:
            self.text.setPlainText(self.tr("Nothing is called that. Try another word."))

    def showEvent(self, event: QShowEvent) -> None:
        """Write into the room that there is now: before, all would be laid out twice."""
        super().showEvent(event)
        if not self._is_written:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one column where two don't fit."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Write in the colors and the size that are chosen now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_columns()

    def _fit_columns(self) -> None:
        ems = self.width() / self.fontMetrics().averageCharWidth()
        columns = 2 if ems >= _TWO_COLUMNS_FROM_EMS else 1
        if columns != self._columns:
            self._columns = columns
            self._write()

    # ------------------------------------------------------------------------------ take along
    @Slot()
    def copy(self) -> None:
        """Put the lines that are seen on the clipboard as text."""
        parts = []
        for block in self.found():
            width = max(len(what) for what, _how in block.lines)
            lines = [f"  {what:<{width}}   {how}" for what, how in block.lines]
            parts.append("\n".join((block.title, *lines)))
        QGuiApplication.clipboard().setText("\n\n".join(parts) + "\n")

    @Slot()
    def _ask_pdf(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), "busi_desktop-keys.pdf", self.tr("PDF (*.pdf)")
        )
        if name:
            self.save_pdf(Path(name))

    def save_pdf(self, target: Path) -> None:
        """Write the whole sheet as a PDF of A4 pages."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.windowTitle())
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        document = QTextDocument()
        font = self.font()
        font.setPointSizeF(_PRINT_POINTS)
        document.setDefaultFont(font)
        document.setHtml(f"<h2>busi_desktop</h2>{_html(self._blocks, LIGHT, 2)}")
        document.print_(writer)
        del writer  # ends the document
        try:
            write_atomic(target, bytes(buffer.data().data()))
        except UserError as error:
            self.text.setPlainText(error_text(error))


def _html(blocks: tuple[Block, ...], theme: Theme, columns: int) -> str:
    """Return the sheet as a table of one column or two about equally long ones."""
    total = sum(len(block.lines) + 2 for block in blocks)
    sides: list[list[str]] = [[], []]
    written = 0
    for block in blocks:
        side = 0 if columns == 1 or written < total / 2 else 1
        sides[side].append(_block_html(block, theme))
        written += len(block.lines) + 2
    share = 100 // columns
    cells = "".join(f"<td width='{share}%'>{''.join(side)}</td>" for side in sides if side)
    return f"<table width='100%' cellspacing='10'><tr>{cells}</tr></table>"


def _block_html(block: Block, theme: Theme) -> str:
    rows = "".join(
        f"<tr><td width='52%'>{escape(what)}</td>"
        f"<td style='color: {theme.accent}'>{escape(how)}</td></tr>"
        for what, how in block.lines
    )
    head = f"<p style='color: {theme.muted}'><b>{escape(block.title)}</b></p>"
    return f"{head}<table width='100%' cellpadding='2'>{rows}</table>"
