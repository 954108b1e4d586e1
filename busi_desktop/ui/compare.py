"""Image and step compared: side by side, behind a divider, or as their difference."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import (
    QEvent,
    QMargins,
    QObject,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QActionGroup, QPainterPath, QRegion
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from busi_desktop.domain.frame import Frame
from busi_desktop.ui.badges import make_badge, place_badge
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.corner_text import CornerText
from busi_desktop.ui.difference import DifferenceLegend, difference_of
from busi_desktop.ui.divider import Divider
from busi_desktop.ui.mnemonics import number_entries
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.step_view import StepView
from busi_desktop.ui.view_state import ViewState, WindowLevel

_MARGIN_PX = 10
_ABOVE_SCALE_BAR_PX = 42
_ABOVE_BUTTON_PX = 34
_LEAST_COLUMN_PX = 120


class CompareMode(StrEnum):
    """Say how a step stands against the image."""

    SIDE = "side"
    WIPE = "wipe"
    DIFFERENCE = "difference"


class ModeButton(QToolButton):
    """Show the mode's name; a click offers the others."""

    mode_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_mode")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("How image and step are compared (Shift+C: the next way)"))
        self._titles = {
            CompareMode.SIDE: self.tr("Side by side"),
            CompareMode.WIPE: self.tr("Wipe"),
            CompareMode.DIFFERENCE: self.tr("Difference"),
        }
        self._actions: dict[CompareMode, QAction] = {}
        menu, group = QMenu(self), QActionGroup(self)
        for mode, title in self._titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, mode=mode: self.mode_chosen.emit(mode))
            group.addAction(action)
            self._actions[mode] = action
        number_entries(menu)
        self.setMenu(menu)
        self.hide()

    def show_mode(self, mode: CompareMode) -> None:
        """Write the mode's name."""
        title = self._titles[mode]
        self.setText(title)
        self.setAccessibleName(self.tr("Compare: {mode}").format(mode=title))
        self._actions[mode].setChecked(True)
        self.resize(self.sizeHint())


class StepCompare(QObject):
    """Own what is shown of a step in the viewer, whichever way it is compared.

    Parameters
    ----------
    main
        Shows the frame.
    step
        Stands beside it; not wanted while no step is looked at, or behind a divider.
    viewer
        Holds both.
    """

    step_wanted = Signal(bool)

    def __init__(self, main: Canvas, step: Canvas, viewer: QWidget) -> None:
        super().__init__(viewer)
        self.mode = CompareMode.SIDE
        self._main, self._step = main, step
        self._frame: Frame | None = None
        self._view: StepView | None = None
        self._has_legend = False
        self.wipe = PictureView(main)
        self.wipe.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wipe.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.wipe.setAccessibleName(self.tr("Preprocessing step behind the divider"))
        self.wipe.hide()
        self.divider = Divider(main)
        self.button = ModeButton(viewer)
        self.button.show_mode(self.mode)
        self.legend = DifferenceLegend(step)
        self.image_title = make_badge(main, "badge", self.tr("Image"))
        self._titles = {view: make_badge(view, "badge", "") for view in (step, self.wipe)}
        warning = self.tr("Not what the model saw")
        self._warnings = {view: make_badge(view, "warning", warning) for view in (step, self.wipe)}
        for canvas in (main, step):
            canvas.installEventFilter(self)
        self.button.mode_chosen.connect(self.set_mode)
        self.divider.moved.connect(self.place)
        main.view_changed.connect(self._on_main_view)
        main.window_level_changed.connect(self.wipe.set_window_level)
        step.window_level_changed.connect(self._on_step_window_level)

    # ------------------------------------------------------------------------- what is shown
    @property
    def _target(self) -> PictureView:
        return self.wipe if self.mode is CompareMode.WIPE else self._step

    @property
    def title(self) -> str:
        """Return what is written over the step."""
        return self._titles[self._target].text()

    @property
    def warns(self) -> bool:
        """Tell whether the reader sees that this isn't what the model saw."""
        return self._warnings[self._target].isVisible()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {"compare_mode": self.cycle}

    def cycle(self) -> None:
        """Go to the next mode."""
        modes = list(CompareMode)
        self.set_mode(modes[(modes.index(self.mode) + 1) % len(modes)])

    @Slot(object)
    def set_mode(self, mode: CompareMode) -> None:
        """Compare in another way, also the steps that are looked at later."""
        self.mode = mode
        self.button.show_mode(mode)
        self.show(self._view, self._frame)
        if self.divider.isVisible():
            self.divider.setFocus(Qt.FocusReason.OtherFocusReason)

    def show(self, view: StepView | None, frame: Frame | None) -> None:
        """Show a step of a frame, or none."""
        self._view, self._frame = view, frame
        is_shown = view is not None and frame is not None
        is_wipe = is_shown and self.mode is CompareMode.WIPE
        if view is not None and frame is not None:
            self._draw(view, frame)
        self.step_wanted.emit(is_shown and not is_wipe)
        for widget in (self.wipe, self.divider, self.image_title):
            widget.setVisible(is_wipe)
        self.button.setVisible(is_shown)
        self._target.look_at(self._main.view_state)
        self.place()

    def drop(self) -> None:
        """Show nothing of a frame that is left; the place stays open for the next one's step.

        Closing and opening it makes all views change their size, twice at each image.
        """
        if self._view is None:
            return
        self._view, self._has_legend = None, False
        over = (self.wipe, self.divider, self.image_title, self.button, self.legend)
        for widget in (*over, *self._titles.values(), *self._warnings.values()):
            widget.hide()
        self._step.clear_picture()

    def set_outline(self, path: QPainterPath) -> None:
        """Draw the lesion's outline over the step too."""
        self._step.set_outline(path)
        self.wipe.set_outline(path)

    def set_corners(self, corners: CornerText) -> None:
        """Write the frame's corner texts where the step covers them."""
        self.wipe.set_corners(corners)

    def _draw(self, view: StepView, frame: Frame) -> None:
        target, height, width = self._target, *frame.pixels.shape
        picture, title = view.picture, self.tr("After: {step}").format(step=view.title)
        is_difference = self.mode is CompareMode.DIFFERENCE and view.is_gray
        if is_difference:
            difference = difference_of(view.picture, frame.pixels, view.transform)
            picture = difference.picture
            title = self.tr("{step} − image").format(step=view.title)
            self.legend.set_full_scale(difference.full_scale)
            target.set_window_level(WindowLevel())
        elif self.mode is CompareMode.DIFFERENCE:
            title = self.tr("{title}\nFilter responses have no difference map").format(title=title)
        if view.is_preview:
            title = self.tr("{title}\nPreview at half resolution").format(title=title)
        with QSignalBlocker(target):  # it comes back whole, and the frame's view must stay
            target.set_picture(
                picture,
                source_size_px=(width, height),
                transform=view.transform,
                aspect=frame.geometry.pixel_aspect,
            )
        self._has_legend = is_difference
        self._titles[target].setText(title)
        self._titles[target].show()
        self._warnings[target].setVisible(not view.is_models)

    # ------------------------------------------------------------------------------- places
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep everything in place when a picture changes its size or place."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}:
            self.place()
        return super().eventFilter(watched, event)

    @Slot()
    def place(self) -> None:
        """Put divider, labels and button where they belong."""
        if self._view is None:
            return
        if self.mode is CompareMode.WIPE:
            self._place_wipe()
        else:
            self._place_column(self._step, 0)
            self._place_legend()
        over = self._main if self.mode is CompareMode.WIPE else self._step
        under = self.button.parentWidget() or over
        self.button.setVisible(over.isVisibleTo(under))
        above = _ABOVE_SCALE_BAR_PX if over is self._main else 0
        corner = over.mapTo(under, over.rect().bottomRight())
        size = self.button.sizeHint()
        gap = QPoint(size.width() + _MARGIN_PX, size.height() + _MARGIN_PX + above)
        self.button.setGeometry(QRect(corner - gap, size))
        self.button.raise_()

    def _place_wipe(self) -> None:
        x, box = self.divider.x_px, self._main.rect()
        self.wipe.setGeometry(box)
        self.wipe.setMask(QRegion(x, 0, max(1, box.width() - x), box.height()))
        place_badge(self.image_title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        left = x - self.image_title.width() - 2 * _MARGIN_PX
        self.image_title.move(left, _MARGIN_PX)
        self._place_column(self.wipe, x + _MARGIN_PX)
        self.divider.place()

    def _place_legend(self) -> None:
        """Put the legend between the titles and the button."""
        below = max(_ABOVE_BUTTON_PX, self.button.sizeHint().height()) + _MARGIN_PX
        badges = (self._titles[self._step], self._warnings[self._step])
        above = max((one.geometry().bottom() for one in badges if not one.isHidden()), default=0)
        room = self._step.size().shrunkBy(QMargins(_MARGIN_PX, above, _MARGIN_PX, below))
        room = room.shrunkBy(QMargins(0, _MARGIN_PX, 0, _MARGIN_PX))
        self.legend.fit(room)
        # A very low view has no room for it: not over the title, which says what is seen.
        self.legend.setVisible(self._has_legend and self.legend.height() <= room.height())
        size = QPoint(self.legend.width() + _MARGIN_PX, self.legend.height() + below)
        self.legend.move(self._step.rect().bottomRight() - size)
        self.legend.raise_()

    def _place_column(self, over: PictureView, left: int) -> None:
        """Put title and warning below each other, from `left` on."""
        top, corner = _MARGIN_PX, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        room = max(over.width() - left, _LEAST_COLUMN_PX)  # beside a divider at the very edge
        for badge in (self._titles[over], self._warnings[over]):
            place_badge(badge, corner, before_px=over.width() - room)
            badge.move(left + _MARGIN_PX, top)
            top += badge.height() + 4

    @Slot(object)
    def _on_main_view(self, state: ViewState) -> None:
        self.wipe.look_at(state)

    @Slot(object)
    def _on_step_window_level(self, _window_level: WindowLevel) -> None:
        """Keep the colors of a difference: they have a scale of their own."""
        if self._has_legend:
            self._step.set_window_level(WindowLevel())
