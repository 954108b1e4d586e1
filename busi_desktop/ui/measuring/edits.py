"""Changes of measurements that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from busi_desktop.app.measurement_rows import kind_title
from busi_desktop.app.measurements import Measurements
from busi_desktop.domain.figure import Figure
from busi_desktop.ui.undo import History


class Edits(QObject):
    """Put changes on the window's stack of undo.

    Parameters
    ----------
    measurements
        What is changed.
    history
        The stack.
    going_back_to
        Returns for the frame shown now what brings it back to the screen: undoing something that
        can't be seen would leave the reader to guess.
    """

    def __init__(
        self,
        measurements: Measurements,
        history: History,
        going_back_to: Callable[[], Callable[[], object]],
    ) -> None:
        super().__init__(history)
        self._measurements = measurements
        self._history = history
        self._going_back_to = going_back_to

    def add(self, subject: str, figure: Figure) -> None:
        """Add a figure."""
        self._do(
            self.tr("{figure}").format(figure=_name(figure)),
            redo=partial(self._measurements.put, subject, figure),
            undo=partial(self._measurements.remove, subject, figure.figure_id),
        )

    def change(self, subject: str, figure: Figure, *, merge_key: str = "") -> None:
        """Replace the figure of the same id."""
        before = self._measurements.find(subject, figure.figure_id)
        if before is None or before == figure:
            return
        self._do(
            self.tr("moving {figure}").format(figure=_name(figure)),
            redo=partial(self._measurements.put, subject, figure),
            undo=partial(self._measurements.put, subject, before),
            merge_key=merge_key,
        )

    def remove(self, subject: str, figure: Figure) -> None:
        """Take a figure away."""
        self._do(
            self.tr("deleting {figure}").format(figure=_name(figure)),
            redo=partial(self._measurements.remove, subject, figure.figure_id),
            undo=partial(self._measurements.put, subject, figure),
        )

    def _do(
        self,
        what: str,
        *,
        redo: Callable[[], object],
        undo: Callable[[], object],
        merge_key: str = "",
    ) -> None:
        back = self._going_back_to()
        self._history.do(
            what,
            redo=partial(_in_turn, back, redo),
            undo=partial(_in_turn, back, undo),
            merge_key=merge_key,
        )


def _in_turn(first: Callable[[], object], then: Callable[[], object]) -> None:
    first()
    then()


def _name(figure: Figure) -> str:
    return kind_title(figure.kind).lower()
