"""The reader's measurements of each frame, and the events that they leave in the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from busi_desktop.app.measurement_rows import MeasurementRow, measurement_rows
from busi_desktop.domain.figure import Figure, FigureKind, FigureMeasurement
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import Geometry
from busi_desktop.errors import BugError
from busi_desktop.measure.figures import measure_figure

MEASUREMENT = "measurement"
"""Kind of the journal's events."""

_DECIMALS = 3
ADDED, CHANGED, REMOVED = "added", "changed", "removed"


class Measurements(QObject):
    """Hold the figures of all frames seen; tell what changes, and what to write down.

    A frame is named by its subject, as the journal has it (`busi_desktop.domain.journal`).
    `changed` carries a subject. `recorded` carries it with the content of an event: who keeps a
    journal listens, and hands events of earlier days to `replay`.
    """

    changed = Signal(object)
    recorded = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: dict[str, dict[str, Figure | None]] = {}
        self._geometries: dict[str, Geometry] = {}

    def see(self, frame: Frame) -> None:
        """Remember how a file's frames are calibrated: all alike, by the file or by hand."""
        self._geometries[frame.frame_id.content_sha256] = frame.geometry

    def of(self, subject: str) -> tuple[Figure, ...]:
        """Return a frame's figures in the order in which they were first drawn."""
        kept = self._figures.get(subject, {})
        return tuple(figure for figure in kept.values() if figure is not None)

    def find(self, subject: str, figure_id: str | None) -> Figure | None:
        """Return a figure, or None if it is gone."""
        return self._figures.get(subject, {}).get(figure_id or "")

    def frames_of(self, content_sha256: str) -> tuple[int, ...]:
        """Return the numbers of a file's frames that have measurements, in order."""
        measured = [subject.split("#") for subject in self._figures if self.of(subject)]
        return tuple(sorted(int(number) for sha, number in measured if sha == content_sha256))

    def rows(self, subject: str) -> tuple[MeasurementRow, ...]:
        """Return a frame's measurements in words; none of a file that hasn't been shown."""
        geometry = self._geometry(subject)
        return () if geometry is None else measurement_rows(self.of(subject), geometry)

    def measured(self, subject: str) -> tuple[tuple[Figure, FigureMeasurement], ...]:
        """Return a frame's figures with their numbers; none of a file that hasn't been shown."""
        geometry = self._geometry(subject)
        if geometry is None:
            return ()
        return tuple((figure, measure_figure(figure, geometry)) for figure in self.of(subject))

    def _geometry(self, subject: str) -> Geometry | None:
        return self._geometries.get(subject.partition("#")[0])

    def put(self, subject: str, figure: Figure) -> None:
        """Add a figure, or replace the one with its id; a removed one gets its place back."""
        before = self.find(subject, figure.figure_id)
        if figure == before:
            return
        self._figures.setdefault(subject, {})[figure.figure_id] = figure
        content = {
            "change": ADDED if before is None else CHANGED,
            "id": figure.figure_id,
            "figure": figure_content(figure),
            "measured": self._measured(subject, figure),
        }
        self._tell(subject, content)

    def remove(self, subject: str, figure_id: str) -> None:
        """Take a figure away."""
        if self.find(subject, figure_id) is not None:
            self._figures[subject][figure_id] = None
            self._tell(subject, {"change": REMOVED, "id": figure_id})

    def replay(self, subject: str, contents: Iterable[Mapping[str, Any]]) -> None:
        """Take over a frame's events from the journal, the oldest first; nothing is recorded.

        Raises
        ------
        BugError
            If an event isn't one of ours.
        """
        kept: dict[str, Figure | None] = {}
        for content in contents:
            removed = content.get("change") == REMOVED
            kept[str(content["id"])] = None if removed else figure_from(content)
        kept |= self._figures.get(subject, {})  # what was done since is newer
        self._figures[subject] = kept
        self.changed.emit(subject)

    def forget(self) -> None:
        """Take all figures away; nothing is recorded."""
        subjects = tuple(self._figures)
        self._figures.clear()
        for subject in subjects:
            self.changed.emit(subject)

    def _tell(self, subject: str, content: dict[str, Any]) -> None:
        self.recorded.emit(subject, content)
        self.changed.emit(subject)

    def _measured(self, subject: str, figure: Figure) -> dict[str, Any] | None:
        """Return the numbers as they were seen, with their calibration, for whoever audits them."""
        geometry = self._geometry(subject)
        if geometry is None:
            return None
        measured = measure_figure(figure, geometry)
        spacing = measured.spacing
        return {
            "values": [
                {"quantity": value.quantity, "number": value.number, "unit": value.unit}
                for value in measured.values
            ],
            "spacing": None
            if spacing is None
            else {"row_mm": spacing.row_mm, "col_mm": spacing.col_mm, "source": spacing.source},
            "obstacle": measured.obstacle,
        }


def figure_content(figure: Figure) -> dict[str, Any]:
    """Return a figure as plain data; points are kept to a thousandth of a pixel."""
    return {
        "kind": str(figure.kind),
        "points_xy": [[round(x, _DECIMALS), round(y, _DECIMALS)] for x, y in figure.points_xy],
        "partner": figure.partner_id,
    }


def figure_from(content: Mapping[str, Any]) -> Figure:
    """Read a figure back from an event.

    Raises
    ------
    BugError
        If it isn't one of ours.
    """
    try:
        data = content["figure"]
        points = tuple((float(x), float(y)) for x, y in data["points_xy"])
        partner = data["partner"]
        return Figure(
            figure_id=str(content["id"]),
            kind=FigureKind(data["kind"]),
            points_xy=points,
            partner_id=None if partner is None else str(partner),
        )
    except (KeyError, TypeError, ValueError) as exc:
        msg = "an event of kind 'measurement' that isn't one"
        raise BugError(msg) from exc
