"""What is asked of a journal costs the same however much is in it; the figures: project_scale."""

from __future__ import annotations

import pytest

from busi_desktop.domain.draft import EDITED
from busi_desktop.domain.journal import NewEvent
from busi_desktop.domain.worklist import SETTINGS
from busi_desktop.review import database
from busi_desktop.review.annotations import SAVED, walk
from busi_desktop.review.journal import Journal
from busi_desktop.review.place import connect
from busi_desktop.review.verification import SLICE, Verification
from tests.unit.review.works import Study, study, subject


def steps_of(journal: Journal, work) -> int:
    """Return how many hundreds of steps SQLite takes for something."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    journal.connection.set_progress_handler(tick, 100)
    work()
    journal.connection.set_progress_handler(None, 0)
    return count


def stroke(image: int, number: int) -> NewEvent:
    content = {"action": "edit", "step": number}
    return NewEvent(subject=f"{image + 100:064x}#0", kind=EDITED, content=content, reader="AK")


def fill(made: Study, n_events: int) -> None:
    """Let somebody draw in images that the project doesn't list."""
    made.journal.connection.execute("PRAGMA synchronous = OFF")
    for image in range(n_events // 10):
        made.journal.append_many([stroke(image, number) for number in range(10)])


def test_reading_a_file_and_appending_cost_the_same_in_a_journal_ten_times_as_long(tmp_path):
    prices = []
    for n_events in (300, 3000):
        folder = tmp_path / str(n_events)
        folder.mkdir()
        with study(folder) as made:
            made.save(0, "AK")
            fill(made, n_events)
            journal = made.journal
            asked = [
                lambda j=journal: j.of_file(subject(0).partition("#")[0]),
                lambda j=journal: j.newest_of_each(SETTINGS),
                lambda m=made: m.save(1, "BL"),
                lambda m=made: m.draw(1, "BL"),
                lambda j=journal: list(j.walk(SAVED)),
            ]
            prices.append([steps_of(journal, one) for one in asked])

    short, long = prices
    assert all(most <= few + 2 for few, most in zip(short, long, strict=True))


@pytest.mark.parametrize("is_small", [True, False])
def test_only_a_small_file_is_looked_through_before_it_is_open(tmp_path, monkeypatch, is_small):
    with study(tmp_path) as made:
        fill(made, 100)
    said = []

    def connect_and_listen(*arguments, **named):
        connection = connect(*arguments, **named)
        connection.set_trace_callback(said.append)
        return connection

    monkeypatch.setattr("busi_desktop.review.journal.connect", connect_and_listen)
    monkeypatch.setattr(database, "SMALL_BYTES", 1 << 30 if is_small else 0)

    Journal.open(made.path).close()

    assert any("integrity_check" in statement for statement in said) is is_small
    assert not [statement for statement in said if "events" in statement.partition(" FROM ")[2]]


def test_each_slice_of_the_verification_looks_at_a_bounded_number_of_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "SMALL_BYTES", 0)
    with study(tmp_path) as made:
        fill(made, 3 * SLICE)
        made.journal.append_many([stroke(0, 1)])
        verification = Verification(made.journal)
        prices = []
        while not prices or not prices[-1][0]:
            done: list[bool] = []
            price = steps_of(made.journal, lambda d=done: d.append(verification.step()))
            prices.append((done[0], price))
            made.journal.append_many([stroke(1, 2)])  # nobody has to wait for the end

        assert verification.faults == []
        assert len(prices) > 4
        assert max(price for _, price in prices) <= 40 * SLICE / 100


def test_annotations_are_walked_through_in_order_with_and_without_the_superseded(tmp_path):
    with study(tmp_path) as made:
        made.save(2, "AK", annotation_id="first")
        made.save(1, "AK", annotation_id="other")
        made.save(2, "AK", annotation_id="second", supersedes="first")

        every = [kept.annotation.annotation_id for kept in walk(made.journal, superseded=True)]
        standing = [kept.annotation.annotation_id for kept in walk(made.journal, superseded=False)]

    assert every == ["first", "other", "second"]
    assert standing == ["other", "second"]
