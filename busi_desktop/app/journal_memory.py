"""The events of a journal that are in memory: those of the files that somebody asked for."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Sequence

from busi_desktop.domain.journal import Entry

KEPT_ENTRIES = 50_000
"""Of files asked for earlier as many stay in memory."""

_SHA256_LENGTH = 64

_File = defaultdict[str, list[Entry]]


def file_of(subject: str) -> str:
    """Return the hash of the file that a frame is in; that of a hash is itself."""
    return subject[:_SHA256_LENGTH]


class Memory:
    """Hold files' events by their hash and frame, and forget what nobody asked for the longest."""

    def __init__(self) -> None:
        self._files: OrderedDict[str, _File] = OrderedDict()
        self._n_entries = 0

    @property
    def files(self) -> tuple[str, ...]:
        """Return the files whose events are here, the one asked for last at the end."""
        return tuple(self._files)

    def ask(self, file: str) -> bool:
        """Tell whether a file's events are here; they are kept longer then."""
        if file not in self._files:
            return False
        self._files.move_to_end(file)
        return True

    def of_frame(self, subject: str) -> Sequence[Entry]:
        """Return the events of a frame whose file is here, oldest first."""
        return self._files[file_of(subject)].get(subject, ())

    def of_file(self, file: str) -> tuple[Entry, ...]:
        """Return the events of a file that is here, each frame's oldest first."""
        return tuple(entry for entries in self._files[file].values() for entry in entries)

    def put(self, file: str, entries: Sequence[Entry]) -> None:
        """Take all events of a file."""
        self._files[file] = defaultdict(list)
        for entry in entries:
            self.add(entry)

    def add(self, entry: Entry) -> None:
        """Take one more event, if its file's are here."""
        frames = self._files.get(file_of(entry.subject))
        if frames is not None:
            frames[entry.subject].append(entry)
            self._n_entries += 1

    def shrink(self, *, keep: int) -> None:
        """Forget the files that nobody asked for the longest, but not so many that just came."""
        while self._n_entries > KEPT_ENTRIES and len(self._files) > max(keep, 1):
            _, frames = self._files.popitem(last=False)
            self._n_entries -= sum(len(entries) for entries in frames.values())

    def forget(self) -> None:
        """Forget everything."""
        self._files.clear()
        self._n_entries = 0
