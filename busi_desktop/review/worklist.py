"""A project's worklist: which frames, in which order, as one reader may see them.

The order is made by one scan and kept as numbers; rows are read by pages. So a list doesn't jump
under the reader's hand while its frames change, and the next image is a look-up.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from busi_desktop.domain.worklist import (
    STATES,
    FrameState,
    Need,
    ProjectSettings,
    WorkQuery,
    WorkRow,
)
from busi_desktop.review.derived import settings_in
from busi_desktop.review.faults import in_readers_words
from busi_desktop.review.journal import Journal
from busi_desktop.review.places import Stored, found_place
from busi_desktop.review.worklist_sql import (
    ASSIGNED,
    FROM,
    Sight,
    conditions_of,
    of_assignee,
    order_of,
    values_of,
)

_TO_ADJUDICATE = STATES.index(FrameState.TO_ADJUDICATE)
_SEARCHED_AT_ONCE = 200


@dataclass(slots=True)
class _Listing:
    """Hold the frames that a query finds, in order, and which follow those that fell out since."""

    query: WorkQuery
    revision: int
    frames: array[int]
    followers: dict[int, int] = field(default_factory=dict)

    def place(self, frame: int) -> int | None:
        """Return where a frame is."""
        try:
            return self.frames.index(frame)
        except ValueError:
            return None

    def place_behind(self, frame: int) -> int | None:
        """Return where the frame that followed one that fell out is; the end if none did."""
        if frame not in self.followers:
            return None
        while frame in self.followers:
            frame = self.followers[frame]
        place = self.place(frame)
        return len(self.frames) if place is None else place

    def follow(self, before: _Listing) -> None:
        """Take over from the listing before which frames fell out of it, and what they led to."""
        present = set(self.frames)
        self.followers = {
            frame: after for frame, after in before.followers.items() if frame not in present
        }
        following = -1
        for frame in reversed(before.frames):
            if frame in present:
                following = frame
            else:
                self.followers[frame] = following


class WorklistReader:
    """Read a project's worklist; made, used and closed on one thread.

    Parameters
    ----------
    journal
        The project's file; closed by `close`.
    path
        Where it is: images are looked for from there.
    """

    def __init__(self, journal: Journal, path: Path) -> None:
        self._journal = journal
        self._connection = journal.connection
        self._folder = path.absolute().parent
        self._listing: _Listing | None = None

    @classmethod
    def open(cls, path: Path) -> WorklistReader:
        """Open a project's file to read its worklist.

        Raises
        ------
        UserError
            If it can't be read.
        """
        return cls(Journal.open(path, read_only=True), path)

    def close(self) -> None:
        """Close the file."""
        self._journal.close()

    # ------------------------------------------------------------------------------- the whole
    def settings(self) -> ProjectSettings:
        """Return how the project is read.

        Raises
        ------
        UserError
            If the file can't be read; this holds for all that follows.
        """
        with in_readers_words():
            return settings_in(self._connection)

    def count(self, query: WorkQuery) -> int:
        """Return how many frames a query finds; their order is made anew if something changed."""
        return len(self._listed(query, is_fresh=True).frames)

    def tallies(self, query: WorkQuery) -> Mapping[FrameState, int]:
        """Return how many frames are in each state, of those assigned as the query says."""
        sight = Sight.of(query, self.settings())
        where = " AND ".join(["TRUE", *of_assignee(query)])
        rows = self._all(
            f"SELECT {sight.state}, count(*) {FROM} WHERE {where} GROUP BY 1",
            values_of(query),
        )
        return {STATES[state]: count for state, count in rows}

    def by_reader(self) -> Mapping[str, Mapping[FrameState, int]]:
        """Return of each reader who has to do with the project how many frames are how far."""
        found: dict[str, dict[FrameState, int]] = {}
        for reader, state, count in self._all(
            "SELECT reader, works.state, count(*) FROM works JOIN frames USING (frame) "
            "WHERE image IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2"
        ):
            found.setdefault(reader, {})[STATES[state]] = count
        return found

    def n_missing(self) -> int:
        """Return how many images were not found when they were last looked for."""
        ((count,),) = self._all("SELECT count(*) FROM images WHERE missing")
        return int(count)

    # ------------------------------------------------------------------------------------ rows
    def page(self, query: WorkQuery, offset: int, limit: int) -> tuple[WorkRow, ...]:
        """Return some rows, the first of which is at `offset`."""
        return self._rows(query, self._listed(query).frames[offset : offset + limit])

    def place_of(self, query: WorkQuery, subject: str) -> int | None:
        """Return where a frame is in the list, or None if the query leaves it out."""
        frame = self._frame_of(subject)
        return None if frame is None else self._listed(query).place(frame)

    def row_of(self, query: WorkQuery, subject: str) -> WorkRow | None:
        """Return a frame's row, whether the query finds it or not; None if it isn't listed."""
        frame = self._frame_of(subject)
        return None if frame is None else next(iter(self._rows(query, [frame])), None)

    def neighbor(self, query: WorkQuery, subject: str, steps: int) -> WorkRow | None:
        """Return the row some steps behind a frame, or before it; None where the list ends.

        Of a frame that isn't listed, or none, it is the first or the last one. A frame that fell
        out of the list since leads to where it was.
        """
        listing = self._listed(query)
        place = self._target(listing, subject, steps)
        if not 0 <= place < len(listing.frames):
            return None
        return next(iter(self._rows(query, [listing.frames[place]])), None)

    def next_needing(self, query: WorkQuery, subject: str) -> WorkRow | None:
        """Return the next row behind a frame that waits for the reader; behind the last, the first.

        That is one which the reader hasn't signed and which is assigned to that reader or nobody,
        or which waits for the reader to adjudicate.
        """
        listing = self._listed(query)
        start = self._target(listing, subject, 1)
        order = listing.frames[start:] + listing.frames[:start]
        for first in range(0, len(order), _SEARCHED_AT_ONCE):
            several = order[first : first + _SEARCHED_AT_ONCE]
            waiting = self._waiting_among(query, several)
            found = next((frame for frame in several if frame in waiting), None)
            if found is not None:
                return next(iter(self._rows(query, [found])), None)
        return None

    # ---------------------------------------------------------------------------------- inside
    def _target(self, listing: _Listing, subject: str, steps: int) -> int:
        """Return the place some steps from a frame; it may be outside of the list."""
        frame = self._frame_of(subject)
        place = None if frame is None else listing.place(frame)
        if place is not None:
            return place + steps
        behind = None if frame is None else listing.place_behind(frame)
        if behind is not None:
            return behind + steps - (steps > 0)
        return steps - 1 if steps > 0 else len(listing.frames) + steps

    def _listed(self, query: WorkQuery, *, is_fresh: bool = False) -> _Listing:
        before = self._listing
        is_same = before is not None and before.query == query
        if before is not None and is_same and not is_fresh:
            return before
        ((revision,),) = self._all("SELECT number FROM revision")
        if before is not None and is_same and before.revision == revision:
            return before
        frames = array("q", (row[0] for row in self._scan(query)))
        listing = _Listing(query=query, revision=revision, frames=frames)
        if before is not None and is_same:
            listing.follow(before)
        self._listing = listing
        return listing

    def _scan(self, query: WorkQuery) -> list[tuple[Any, ...]]:
        sight = Sight.of(query, self.settings())
        where = " AND ".join(["TRUE", *of_assignee(query), *conditions_of(query, sight)])
        order = order_of(query, sight)
        return self._all(
            f"SELECT frames.frame {FROM} WHERE {where} ORDER BY {order}",
            values_of(query),
        )

    def _waiting_among(self, query: WorkQuery, frames: Sequence[int]) -> set[int]:
        adjudicates = query.reader is None or query.reader in self.settings().adjudicators
        own = "frames.state" if query.reader is None else "ifnull(own.state, 0)"
        mine = "TRUE" if query.reader is None else f"(own.assigned OR NOT {ASSIGNED}))"
        rows = self._all(
            f"SELECT frames.frame {FROM} WHERE frames.frame IN ({_marks(frames)}) AND "
            f"(({own} < 2 AND {mine}) OR (:adjudicates AND frames.state = {_TO_ADJUDICATE}))",
            values_of(query) | {"adjudicates": adjudicates},
        )
        return {row[0] for row in rows}

    def _frame_of(self, subject: str) -> int | None:
        rows = self._all("SELECT frame FROM frames WHERE subject = :subject", {"subject": subject})
        return rows[0][0] if rows else None

    def _rows(self, query: WorkQuery, frames: Sequence[int]) -> tuple[WorkRow, ...]:
        """Return the rows of frames, in their order."""
        settings = self.settings()
        sight = Sight.of(query, settings)
        found = self._all(
            "SELECT frames.frame, frames.subject, frames.number, images.image, n_frames, name, "
            f"{sight.state}, ifnull(own.state, 0), {sight.need}, {sight.label}, "
            f"ifnull(own.note, '') {FROM} WHERE frames.frame IN ({_marks(frames)})",
            values_of(query),
        )
        by_frame = {row[0]: row for row in found}
        works = self._works(frames)
        places = self._places({row[3] for row in found})
        return tuple(
            self._row(by_frame[frame], works.get(frame, []), places, sight)
            for frame in frames
            if frame in by_frame
        )

    def _row(
        self,
        row: tuple[Any, ...],
        works: Iterable[tuple[str, int, str]],
        places: Mapping[int, list[tuple[Stored, Stored, Stored]]],
        sight: Sight,
    ) -> WorkRow:
        _, subject, number, image, n_frames, name, state, own_state, need, label, own_note = row
        sha256 = subject.partition("#")[0]
        path, member = found_place(self._folder, places.get(image, [])) or (None, None)
        notes = "\n".join(f"{reader}: {note}" for reader, _, note in works if note)
        return WorkRow(
            subject=subject,
            sha256=sha256,
            frame_number=number,
            n_frames=n_frames,
            name=name if sight.sees_names else sha256[:8],
            path=path,
            member=member,
            state=STATES[state],
            own_state=STATES[own_state],
            assignees=tuple(reader for reader, is_assigned, _ in works if is_assigned),
            need=Need(need),
            note=notes if sight.sees_all else own_note,
            own_note=own_note,
            ai_label=label or None,
        )

    def _works(self, frames: Sequence[int]) -> dict[int, list[tuple[str, int, str]]]:
        works: dict[int, list[tuple[str, int, str]]] = {}
        for frame, *rest in self._all(
            f"SELECT frame, reader, assigned, note FROM works WHERE frame IN ({_marks(frames)}) "  # noqa: S608 - numbers
            "ORDER BY reader"
        ):
            works.setdefault(frame, []).append((rest[0], rest[1], rest[2]))
        return works

    def _places(self, images: Iterable[int]) -> dict[int, list[tuple[Stored, Stored, Stored]]]:
        places: dict[int, list[tuple[Stored, Stored, Stored]]] = {}
        for image, *rest in self._all(
            "SELECT image, places.path, member, homes.path FROM places JOIN homes USING (home) "  # noqa: S608 - numbers
            f"WHERE image IN ({_marks(images)})"
        ):
            places.setdefault(image, []).append((rest[0], rest[1], rest[2]))
        return places

    def _all(self, query: str, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        with in_readers_words():
            return self._connection.execute(query, values or {}).fetchall()


def _marks(numbers: Iterable[int]) -> str:
    return ", ".join(str(int(number)) for number in numbers)
