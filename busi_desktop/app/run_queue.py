"""The frames that a run has still to ask for, file by file, and how many they are."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from busi_desktop.app.entries import FileEntry
from busi_desktop.app.workspace import Workspace

Place: TypeAlias = tuple[int, int]
"""A file of the list, and the number of one of its frames."""


class RunQueue:
    """Give one frame after the other; files that were taken from the list meanwhile are left out.

    Parameters
    ----------
    workspace
        Has the files as they are known when their turn comes.
    entries
        The files of the run.
    chosen
        Frames by file, where a run is of some of them only.
    is_anew
        Give also frames that have an answer.

    Attributes
    ----------
    n_passed
        How many frames were passed over because they have an answer.
    """

    def __init__(
        self,
        workspace: Workspace,
        entries: Iterable[FileEntry] = (),
        *,
        chosen: Mapping[int, Sequence[int]] | None = None,
        is_anew: bool = False,
    ) -> None:
        self._workspace = workspace
        self._chosen = chosen or {}
        self._is_anew = is_anew
        # A file has one frame as far as anybody knows, until it is opened.
        self._expected = {entry.entry_id: len(self._numbers(entry)) for entry in entries}
        self._files = deque(self._expected)
        self._n_in_files = sum(self._expected.values())
        self._n_in_file = 0
        self.n_passed = 0

    @property
    def n_ahead(self) -> int:
        """Return how many frames are ahead, as far as known."""
        return self._n_in_files + self._n_in_file

    def after(self, place: Place | None) -> Place | None:
        """Return the frame that comes after another, or first; None at the end."""
        if place is not None and (found := self._find(place[0], place[1] + 1)) is not None:
            return found
        self._n_in_file = 0
        while self._files:
            entry_id = self._files.popleft()
            self._n_in_files -= self._expected.pop(entry_id)
            if (found := self._find(entry_id, 0)) is not None:
                return found
        return None

    def next_file(self) -> FileEntry | None:
        """Return the file whose turn comes after the present one's, if there is one."""
        for entry_id in self._files:
            entry = self._workspace.entry(entry_id)
            if entry is not None and not self._answered(entry).issuperset(self._numbers(entry)):
                return entry
        return None

    def _find(self, entry_id: int, first: int) -> Place | None:
        entry = self._workspace.entry(entry_id)
        if entry is None:
            return None
        ahead = [number for number in self._numbers(entry) if number >= first]
        answered = self._answered(entry)
        for at, number in enumerate(ahead, start=1):
            self._n_in_file = len(ahead) - at
            if number not in answered:
                return entry_id, number
            self.n_passed += 1
        return None

    def _numbers(self, entry: FileEntry) -> Sequence[int]:
        return self._chosen.get(entry.entry_id) or range(entry.n_frames or 1)

    def _answered(self, entry: FileEntry) -> set[int]:
        """Return the frames that were answered under the parameters of now, or are hidden."""
        if self._is_anew:
            return set()
        params = self._workspace.params
        return {
            summary.frame_number
            for summary in entry.summaries
            if summary.facts is None or params is None or summary.facts.params == params
        }
