"""Whose recipe is on show, and the buttons that concern the whole recipe."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.language import error_text
from busi_desktop.errors import UserError
from busi_desktop.ui.inspector.colors import AMBER, VERMILION, blend, muted, with_alpha

_BUSY_AFTER_MS = 100
_BAR_PX = 4


class Notice(QFrame):
    """Hold a sentence on a tinted ground with a bar at its side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color: QColor | None = None
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(_BAR_PX + 5, 3, 5, 3)
        self._layout.addWidget(self.label, 1)

    def fit_height(self, texts: tuple[str, ...], width: int) -> None:
        """Ask for room for each of these texts at this width."""
        margins = self._layout.contentsMargins()
        room = QRect(0, 0, width - margins.left() - margins.right(), 10_000)
        metrics = self.label.fontMetrics()
        self.label.setMinimumHeight(
            max(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, t).height() for t in texts)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and bar, gray without a color."""
        painter = QPainter(self)
        color = self.color or blend(self.palette(), 0.5)
        painter.fillRect(self.rect(), with_alpha(color, 52 if self.color else 26))
        left = self.width() - _BAR_PX if self.isRightToLeft() else 0
        painter.fillRect(left, 0, _BAR_PX, self.height(), color)


class ErrorBar(Notice):
    """Say what is wrong and what to do about it, until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = VERMILION
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        self._layout.addWidget(close)
        self.hide()

    def show_error(self, error: UserError) -> None:
        """Show message and hint."""
        self.label.setText(error_text(error))
        self.setAccessibleName(self.label.text())
        self.show()


class StatePanel(QWidget):
    """Say whether the recipe on show is the model's; offer the way back, saving and loading."""

    reset_asked = Signal()
    save_asked = Signal()
    load_asked = Signal()
    what_if_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.notice = Notice(self)
        self.reset = QPushButton(self.tr("Back to the model's recipe"), self)
        self.reset.clicked.connect(self.reset_asked)
        keeps_room = self.reset.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keeps_room)
        self.detail = QLabel(self)
        self.save = QPushButton(self.tr("Save…"), self)
        self.save.setAccessibleName(self.tr("Save the recipe"))
        self.save.setToolTip(self.tr("Save the recipe on show to a file"))
        self.save.clicked.connect(self.save_asked)
        self.load = QPushButton(self.tr("Load…"), self)
        self.load.setAccessibleName(self.tr("Load a recipe"))
        self.load.setToolTip(self.tr("Load a recipe from a file, for looking"))
        self.load.clicked.connect(self.load_asked)
        self.what_if = QPushButton(self.tr("What if…"), self)
        self.what_if.setObjectName("what_if_button")
        self.what_if.setAccessibleName(self.tr("What if the model saw this recipe"))
        self.what_if.setToolTip(
            self.tr("See how the model's answer would change with this recipe (Ctrl+T)")
        )
        self.what_if.clicked.connect(self.what_if_asked)
        files = QGridLayout()
        files.setSpacing(6)
        for column, button in enumerate((self.save, self.load, self.what_if)):
            files.addWidget(button, 0, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.notice)
        layout.addWidget(self.detail)
        layout.addStretch(1)
        layout.addWidget(self.reset)
        layout.addLayout(files)
        self._fit_to_font()
        self._detail_text = ""
        self._is_slow = False
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(_BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._on_busy_long)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the palette."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._fit_to_font()

    def _fit_to_font(self) -> None:
        """Keep one size, so that nothing moves when the notice comes and goes."""
        buttons = (self.save, self.load, self.what_if)
        files = sum(button.sizeHint().width() for button in buttons) + 12
        self.setFixedWidth(max(self.reset.sizeHint().width(), files))
        self.notice.fit_height((self._own_text(), self._looking_text()), self.width())
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, muted(self.palette()))
        self.detail.setPalette(palette)

    def _own_text(self) -> str:
        return self.tr("This is the model's own recipe")

    def _looking_text(self) -> str:
        return self.tr("For looking only: the model still sees its own recipe")

    def set_state(
        self, *, is_model: bool, digest: str, total_ms: float | None, name: str = ""
    ) -> None:
        """Show whose recipe it is, its name, its digest's first digits, the time of all steps."""
        self.notice.color = None if is_model else AMBER
        self.notice.label.setText(self._own_text() if is_model else self._looking_text())
        self.notice.setAccessibleName(self.notice.label.text())
        self.notice.update()
        self.reset.setVisible(not is_model)
        parts = [f"“{name}”"] if name else []
        parts.append(self.tr("Recipe {digits}").format(digits=digest[:8]))
        if total_ms is not None:
            time = f"{total_ms:.0f}"
            parts.append(self.tr("{time} ms").format(time=time))
        self._detail_text = " · ".join(parts)
        self.detail.setToolTip(self.tr("SHA-256 of the recipe: {digest}").format(digest=digest))
        self._show_detail()

    def set_busy(self, *, is_busy: bool) -> None:
        """Say so when a computation takes longer than a moment."""
        if is_busy:
            if not self._busy_timer.isActive():
                self._busy_timer.start()
        else:
            self._busy_timer.stop()
            self._is_slow = False
            self._show_detail()

    def _on_busy_long(self) -> None:
        self._is_slow = True
        self._show_detail()

    def _show_detail(self) -> None:
        text = self.tr("Computing…") if self._is_slow else self._detail_text
        metrics = self.detail.fontMetrics()
        self.detail.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self.width()))
