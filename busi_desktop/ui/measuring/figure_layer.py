"""All figures of the frame on the canvas, with their labels and the one being drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
import math

from PySide6.QtCore import QObject, QPointF, QRectF, Slot

from busi_desktop.app.measurement_rows import MeasurementRow
from busi_desktop.domain.figure import Figure, FigureKind, Point
from busi_desktop.measure.figures import half_diameters
from busi_desktop.ui.measuring.figure_item import FigureItem
from busi_desktop.ui.measuring.labels import Label, LabelsItem, Wanted, place_labels
from busi_desktop.ui.picture_view import PictureView

_ELLIPSE_POINTS = 36
_LONG_TEXT = 30
_HANDLE_REACH_PX = 8.0
_LINE_REACH_PX = 5.0


class FigureLayer(QObject):
    """Draw figures on a canvas, and find the one under the pointer."""

    def __init__(self, canvas: PictureView, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._items: dict[str, FigureItem] = {}
        self._figures: tuple[Figure, ...] = ()
        self._texts: dict[str, str] = {}
        self._chosen: str | None = None
        self._drafted: tuple[Figure, str] | None = None
        self._visible = True
        self._draft = FigureItem()
        self._guide = FigureItem()
        self._labels = LabelsItem(canvas.font())
        for item in (self._guide, self._draft, self._labels):
            canvas.add_item(item)
        self._guide.setZValue(1)
        self._draft.setZValue(2)
        self._labels.setZValue(3)
        canvas.view_changed.connect(self.place_labels)
        canvas.resized.connect(self.place_labels)

    # -------------------------------------------------------------------------------- what is drawn
    @property
    def labels(self) -> tuple[Label, ...]:
        """Return the labels on the screen."""
        return self._labels.labels

    def show_figures(
        self,
        figures: Sequence[Figure],
        rows: Sequence[MeasurementRow],
        *,
        chosen: str | None = None,
        active: int | None = None,
    ) -> None:
        """Draw a frame's figures; `active` is the point that arrow keys move."""
        self._figures, self._chosen = tuple(figures), chosen
        self._texts = {row.figure_id: label_text(row) for row in rows}
        wanted = {figure.figure_id for figure in figures}
        for figure_id in [known for known in self._items if known not in wanted]:
            item = self._items.pop(figure_id)
            item.scene().removeItem(item)
        for figure in figures:
            is_chosen = figure.figure_id == chosen
            self._item(figure.figure_id).draw(
                figure.kind,
                figure.points_xy,
                chosen=is_chosen,
                active=active if is_chosen else None,
            )
        self.place_labels()

    def _item(self, figure_id: str) -> FigureItem:
        if figure_id not in self._items:
            item = self._items[figure_id] = FigureItem()
            item.setVisible(self._visible)
            self._canvas.add_item(item)
        return self._items[figure_id]

    def show_draft(self, kind: FigureKind, points_xy: tuple[Point, ...], text: str) -> None:
        """Draw the figure that is being made, with its value so far; none without points."""
        self._draft.draw(kind, points_xy)
        self._drafted = None
        if text:
            self._drafted = (Figure(figure_id="", kind=kind, points_xy=points_xy), text)
        self.place_labels()

    def show_guide(self, points_xy: tuple[Point, ...]) -> None:
        """Draw a dashed line that offers a direction; none without points."""
        self._guide.draw(FigureKind.CALIPER, points_xy, dashed=True)

    def set_visible(self, visible: bool) -> None:
        """Hide all of it, as while the reader looks under the overlays."""
        self._visible = visible
        for item in (*self._items.values(), self._draft, self._guide, self._labels):
            item.setVisible(visible)

    @Slot()
    def place_labels(self) -> None:
        """Put each label beside its figure, for the part of the frame that is seen."""
        self._labels.set_font(self._canvas.font())
        view = QRectF(QPointF(0, 0), QPointF(*self._canvas.view_px()))
        across, down = self._canvas.view_state.scale_xy
        left, top = self._canvas.source_point(view.topLeft())
        seen, wanted = [], []
        texts = [(figure, self._texts.get(figure.figure_id, "")) for figure in self._figures]
        if self._drafted is not None:
            texts.append(self._drafted)
        for figure, text in texts:
            outline = tuple(((x - left) * across, (y - top) * down) for x, y in outline_of(figure))
            if text and _touches(outline, view):
                seen.append((figure, text))
                is_line = figure.kind is FigureKind.CALIPER
                size = self._labels.size_of(text)
                wanted.append(Wanted(size=size, outline_px=outline, is_line=is_line))
        corners = place_labels(wanted, view.adjusted(4, 4, -4, -4))
        self._labels.set_labels(
            tuple(
                Label(
                    text=text,
                    at_xy=self._canvas.source_point(corner),
                    chosen=figure.figure_id == self._chosen,
                )
                for (figure, text), corner in zip(seen, corners, strict=True)
            )
        )

    def _on_screen(self, point: Point) -> Point:
        at = self._canvas.view_point(point)
        return at.x(), at.y()

    # -------------------------------------------------------------------------- under the pointer
    def handle_at(self, position: QPointF) -> tuple[str, int] | None:
        """Return the figure and the number of the point within reach, those of the chosen first."""
        best: tuple[bool, float, str, int] | None = None
        for figure in self._figures:
            for index, point in enumerate(figure.points_xy):
                x, y = self._on_screen(point)
                gap = math.hypot(position.x() - x, position.y() - y)
                rank = (figure.figure_id != self._chosen, gap, figure.figure_id, index)
                if gap <= _HANDLE_REACH_PX and (best is None or rank < best):
                    best = rank
        return None if best is None else (best[2], best[3])

    def figure_at(self, position: QPointF) -> str | None:
        """Return the figure whose line is within reach."""
        gaps: Mapping[str, float] = {
            figure.figure_id: self._gap(figure, position) for figure in self._figures
        }
        nearest = min(gaps, key=lambda figure_id: gaps[figure_id], default=None)
        return nearest if nearest is not None and gaps[nearest] <= _LINE_REACH_PX else None

    def _gap(self, figure: Figure, position: QPointF) -> float:
        outline = [self._on_screen(point) for point in outline_of(figure)]
        if figure.kind in {FigureKind.ELLIPSE, FigureKind.AREA}:
            outline.append(outline[0])
        at = (position.x(), position.y())
        return min(_distance(at, one, other) for one, other in pairwise(outline))


def label_text(row: MeasurementRow) -> str:
    """Return what stands beside a figure: its number, value and origin, in two lines if long."""
    text = f"{row.number}  {row.reading}"
    return text if len(text) <= _LONG_TEXT else f"{row.number}  {row.value}\n{row.origin}"


def outline_of(figure: Figure) -> tuple[Point, ...]:
    """Return points along the line that is drawn."""
    if figure.kind is not FigureKind.ELLIPSE:
        return figure.points_xy
    (x, y), (ux, uy), (vx, vy) = half_diameters(figure.points_xy)
    turns = [2 * math.pi * step / _ELLIPSE_POINTS for step in range(_ELLIPSE_POINTS)]
    return tuple(
        (
            x + ux * math.cos(turn) + vx * math.sin(turn),
            y + uy * math.cos(turn) + vy * math.sin(turn),
        )
        for turn in turns
    )


def _touches(outline: Sequence[Point], view: QRectF) -> bool:
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    return (
        min(xs) <= view.right()
        and max(xs) >= view.left()
        and min(ys) <= view.bottom()
        and max(ys) >= view.top()
    )


def _distance(at: Point, one: Point, other: Point) -> float:
    """Return how far a point lies from a piece of a straight line."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    length2 = dx * dx + dy * dy
    share = ((at[0] - one[0]) * dx + (at[1] - one[1]) * dy) / length2 if length2 else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(at[0] - one[0] - share * dx, at[1] - one[1] - share * dy)
