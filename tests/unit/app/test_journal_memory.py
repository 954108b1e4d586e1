"""Which files' events stay in memory, and which are forgotten."""

from __future__ import annotations

import pytest

from busi_desktop.app import journal_memory
from busi_desktop.app.journal_memory import Memory
from busi_desktop.domain.journal import Entry

FILES = tuple(f"{number:064x}" for number in range(3))


def entry(file: str, number: int, frame: int = 0) -> Entry:
    return Entry(
        number=number, subject=f"{file}#{frame}", kind="a.b", content={}, reader="AK",
        recorded_at="", program="", digest="",
    )  # fmt: skip


@pytest.fixture
def memory(monkeypatch) -> Memory:
    """Return a memory for two events, with one event of each of three files."""
    monkeypatch.setattr(journal_memory, "KEPT_ENTRIES", 2)
    made = Memory()
    for number, file in enumerate(FILES, start=1):
        made.put(file, (entry(file, number),))
    return made


def test_what_was_asked_for_last_is_forgotten_last(memory):
    assert memory.ask(FILES[0])

    memory.shrink(keep=0)

    assert memory.files == (FILES[2], FILES[0])
    assert not memory.ask(FILES[1])


def test_what_just_came_is_kept_however_much_it_is(memory):
    memory.shrink(keep=3)

    assert memory.files == FILES


def test_events_of_a_file_are_added_to_their_frame_and_those_of_others_are_not(memory):
    memory.add(entry(FILES[0], 7, frame=4))
    memory.add(entry("f" * 64, 8))

    assert [one.number for one in memory.of_frame(f"{FILES[0]}#4")] == [7]
    assert [one.number for one in memory.of_file(FILES[0])] == [1, 7]
    assert not memory.ask("f" * 64)
    memory.forget()
    assert memory.files == ()
