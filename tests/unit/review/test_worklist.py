"""The worklist: what a reader gets to see of a project, in which order, and how cheaply."""

from __future__ import annotations

from contextlib import closing

import pytest

from busi_desktop.domain.annotation import AnnotationStatus, LesionLabel
from busi_desktop.domain.reading import Impression
from busi_desktop.domain.worklist import (
    FrameState,
    Need,
    Order,
    ProjectSettings,
    WorkQuery,
)
from busi_desktop.review.projects import NewImage
from busi_desktop.review.worklist import WorklistReader
from tests.unit.review.works import SHAS, Study, study, subject

DRAFT, SIGNED, ADJUDICATED = AnnotationStatus
ALL = WorkQuery(reader=None)


@pytest.fixture
def made(tmp_path):
    with study(tmp_path) as one:
        yield one


@pytest.fixture
def open_reader():
    opened = []

    def start(made: Study) -> WorklistReader:
        opened.append(WorklistReader.open(made.path))
        return opened[-1]

    yield start
    for reader in opened:
        reader.close()


def images(reader: WorklistReader, query: WorkQuery) -> list[int]:
    """Return which images a query finds, in order, by their places in `SHAS`."""
    rows = reader.page(query, 0, reader.count(query))
    return [SHAS.index(row.sha256) for row in rows]


def blinded(**others) -> ProjectSettings:
    return ProjectSettings(readers=("AK", "BL"), adjudicators=("CD",), blind=True, **others)


# ------------------------------------------------------------------------------ what is found
def test_all_images_stand_as_they_were_added_and_say_where_they_are(made, open_reader, tmp_path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "g.png").write_bytes(b"x")
    reader = open_reader(made)

    rows = reader.page(ALL, 0, 10)

    assert reader.count(ALL) == 4
    assert [row.subject for row in rows] == [subject(image) for image in range(4)]
    assert [row.name for row in rows] == ["h.png", "g.png", "f.png", "e.png"]
    assert [row.path for row in rows] == [None, tmp_path / "pictures" / "g.png", None, None]
    assert {row.state for row in rows} == {FrameState.NEW}


def test_frames_are_found_by_state_reader_text_need_and_the_ais_answer(made, open_reader):
    made.save(0, "AK")
    made.save(1, "AK", DRAFT)
    made.assign(1, "AK")
    made.assign(2, "BL")
    made.note(2, "BL", "Two of 100 % sure")
    made.answer(3, "malignant", need=Need.UNCERTAIN)
    reader = open_reader(made)

    found = {
        "signed": images(reader, WorkQuery(reader=None, states=frozenset({FrameState.SIGNED}))),
        "AK's": images(reader, WorkQuery(reader=None, assignee="AK")),
        "nobody's": images(reader, WorkQuery(reader=None, assignee="")),
        "note": images(reader, WorkQuery(reader=None, text="of 100 %")),
        "wildcard": images(reader, WorkQuery(reader=None, text="o_1")),
        "name": images(reader, WorkQuery(reader=None, text="F.PNG")),
        "need": images(reader, WorkQuery(reader=None, needs=Need.UNCERTAIN | Need.ABSTAINED)),
        "AI": images(reader, WorkQuery(reader=None, ai_label="malignant")),
    }

    assert found == {
        "signed": [0],
        "AK's": [1],
        "nobody's": [0, 3],
        "note": [2],
        "wildcard": [],
        "name": [2],
        "need": [3],
        "AI": [3],
    }


def test_the_order_is_by_name_state_assignee_or_need(made, open_reader):
    made.assign(0, "BL")
    made.assign(1, "AK")
    made.save(2, "AK")
    made.save(3, "AK", DRAFT)
    made.answer(0, "benign", doubt=0.1)
    made.answer(1, "", need=Need.ABSTAINED, doubt=0.2)
    made.answer(2, "malignant", doubt=0.3)
    made.answer(3, "benign", doubt=0.4)
    reader = open_reader(made)

    def ordered(order: Order, *, descending: bool = False) -> list[int]:
        return images(reader, WorkQuery(reader=None, order=order, descending=descending))

    assert ordered(Order.PLACE, descending=True) == [3, 2, 1, 0]
    assert ordered(Order.NAME) == [3, 2, 1, 0]
    assert ordered(Order.STATE) == [0, 1, 3, 2]
    assert ordered(Order.ASSIGNEE) == [1, 0, 2, 3]
    # A reader says benign where the AI says malignant; the AI abstains; then the least certain.
    assert ordered(Order.NEED, descending=True) == [2, 1, 3, 0]


def test_a_row_says_who_is_to_outline_it_and_what_all_have_noted(made, open_reader):
    made.assign(0, "BL", "AK")
    made.note(0, "AK", "caliper")
    made.note(0, "BL", "shadow")

    row = open_reader(made).row_of(WorkQuery(reader="AK"), subject(0))

    assert row.assignees == ("AK", "BL")
    assert row.note == "AK: caliper\nBL: shadow"
    assert row.own_note == "caliper"


def test_states_are_counted_for_the_progress_of_all_and_of_one_reader(made, open_reader):
    made.assign(0, "AK")
    made.assign(1, "AK")
    made.save(0, "AK")
    made.save(2, "BL")
    reader = open_reader(made)

    assert reader.tallies(ALL) == {FrameState.NEW: 2, FrameState.SIGNED: 2}
    assert reader.tallies(WorkQuery(reader="AK", assignee="AK")) == {
        FrameState.NEW: 1,
        FrameState.SIGNED: 1,
    }
    assert reader.by_reader()["AK"] == {FrameState.NEW: 1, FrameState.SIGNED: 1}


# --------------------------------------------------------------------------- what is hidden
def test_a_blinded_reader_sees_nothing_of_others_work_not_even_by_filter_or_order(
    tmp_path, open_reader
):
    with study(tmp_path, blinded()) as made:
        made.save(0, "AK", label=LesionLabel.MALIGNANT)
        made.save(0, "BL", label=LesionLabel.BENIGN)
        made.note(0, "AK", "clearly malignant")
        made.save(1, "AK")
        made.answer(1, "malignant")
        reader = open_reader(made)

        blind = WorkQuery(reader="BL")
        others = WorkQuery(reader="BL", states=frozenset({FrameState.TO_ADJUDICATE}))
        rows = {row.subject: row for row in reader.page(blind, 0, 10)}
        assert rows[subject(0)].state is FrameState.SIGNED
        assert rows[subject(1)].state is FrameState.NEW
        assert rows[subject(0)].note == ""
        assert rows[subject(1)].need is Need.NONE
        assert reader.tallies(blind) == {FrameState.NEW: 3, FrameState.SIGNED: 1}
        assert images(reader, others) == []
        assert images(reader, WorkQuery(reader="BL", text="malignant")) == []
        assert images(reader, WorkQuery(reader="BL", order=Order.STATE)) == [1, 2, 3, 0]
        assert images(reader, WorkQuery(reader="BL", needs=Need.DISAGREES)) == []
        assert images(reader, WorkQuery(reader="", needs=Need.DISAGREES)) == []
        assert images(reader, WorkQuery(reader="CD", needs=Need.DISAGREES)) == [1]
        assert reader.row_of(WorkQuery(reader="CD"), subject(0)).state is FrameState.TO_ADJUDICATE


@pytest.mark.parametrize(
    ("settings", "query"),
    [
        (ProjectSettings(read_first=True), WorkQuery(reader="AK")),
        (ProjectSettings(), WorkQuery(reader="AK", read_first=True)),
    ],
)
def test_before_the_own_reading_nothing_of_the_ais_shows_not_even_by_filter_or_order(
    tmp_path, open_reader, settings, query
):
    with study(tmp_path, settings) as made:
        made.answer(0, "benign", doubt=0.1)
        made.answer(2, "malignant", need=Need.UNCERTAIN, doubt=0.9)
        made.answer(3, "malignant", need=Need.UNCERTAIN, doubt=0.9)
        made.lock(3, "AK", Impression.BENIGN)
        reader = open_reader(made)

        def asked(**others) -> WorkQuery:
            return WorkQuery(reader="AK", read_first=query.read_first, **others)

        rows = reader.page(query, 0, 10)
        assert [row.ai_label for row in rows] == [None, None, None, "malignant"]
        assert [row.need for row in rows][:3] == [Need.NONE] * 3
        assert rows[3].need == Need.UNCERTAIN | Need.DISAGREES
        assert images(reader, asked(order=Order.NEED, descending=True)) == [3, 0, 1, 2]
        assert images(reader, asked(needs=Need.UNCERTAIN)) == [3]
        assert images(reader, asked(ai_label="malignant")) == [3]


def test_where_names_are_hidden_they_are_no_way_to_find_or_sort_frames(tmp_path, open_reader):
    with study(tmp_path, ProjectSettings(hide_names=True)) as made:
        reader = open_reader(made)
        query = WorkQuery(reader="AK", order=Order.NAME)

        assert reader.page(query, 0, 1)[0].name == SHAS[0][:8]
        assert images(reader, query) == [0, 1, 2, 3]
        assert images(reader, WorkQuery(reader="AK", text="h.png")) == []
        assert images(reader, WorkQuery(reader=None, text="h.png")) == [0]


# ------------------------------------------------------------------------- from row to row
def step(reader: WorklistReader, query: WorkQuery, image: int, steps: int) -> int | None:
    row = reader.neighbor(query, subject(image), steps)
    return None if row is None else SHAS.index(row.sha256)


def test_steps_lead_along_the_list_and_end_with_it(made, open_reader):
    reader = open_reader(made)

    assert (step(reader, ALL, 1, 1), step(reader, ALL, 1, -1)) == (2, 0)
    assert (step(reader, ALL, 3, 1), step(reader, ALL, 0, -1)) == (None, None)
    assert reader.place_of(ALL, subject(2)) == 2
    assert reader.place_of(ALL, "none") is None
    assert reader.neighbor(ALL, "", 1).subject == subject(0)


def test_a_frame_that_falls_out_of_the_list_leads_to_where_it_was(made, open_reader):
    reader = open_reader(made)
    query = WorkQuery(reader=None, states=frozenset({FrameState.NEW}))
    reader.count(query)
    for image in (2, 1):  # one after the other, looked at in between
        made.save(image, "AK")
        reader.count(query)

    assert images(reader, query) == [0, 3]
    assert reader.place_of(query, subject(1)) is None
    assert (step(reader, query, 1, 1), step(reader, query, 1, -1)) == (3, 0)
    assert step(reader, query, 2, 1) == 3


def test_the_list_stays_until_it_is_counted_again(made, open_reader):
    reader = open_reader(made)
    query = WorkQuery(reader=None, states=frozenset({FrameState.NEW}))
    reader.count(query)
    made.save(1, "AK")

    assert step(reader, query, 0, 1) == 1
    assert reader.count(query) == 3
    assert step(reader, query, 0, 1) == 2


def test_the_next_that_waits_is_the_readers_own_or_nobodys_and_begins_anew(made, open_reader):
    made.assign(1, "BL")
    made.save(2, "AK")
    made.save(3, "AK", DRAFT)
    reader = open_reader(made)
    query = WorkQuery(reader="AK")

    assert reader.next_needing(query, subject(0)).subject == subject(3)
    assert reader.next_needing(query, subject(3)).subject == subject(0)
    assert reader.next_needing(WorkQuery(reader="BL"), subject(0)).subject == subject(1)


def test_what_is_to_be_adjudicated_waits_for_the_adjudicator_alone(tmp_path, open_reader):
    with study(tmp_path, blinded(), n_images=2) as made:
        made.save(0, "AK", columns=(4, 20))
        made.save(0, "BL", columns=(30, 60))
        made.assign(1, "BL")
        made.save(1, "BL")
        reader = open_reader(made)

        assert reader.next_needing(WorkQuery(reader="BL"), "") is None
        assert reader.next_needing(WorkQuery(reader="CD"), "").subject == subject(0)


# -------------------------------------------------------------------------------- its price
def steps_of(reader: WorklistReader, work) -> int:
    """Return how many hundreds of steps SQLite takes for something."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    reader._connection.set_progress_handler(tick, 100)
    work()
    reader._connection.set_progress_handler(None, 0)
    return count


def test_rows_and_steps_cost_the_same_in_a_project_ten_times_as_large(tmp_path, open_reader):
    prices = []
    for n_images in (240, 2400):
        folder = tmp_path / str(n_images)
        folder.mkdir()
        with study(folder, n_images=0) as made:
            made.journal.connection.execute("PRAGMA synchronous = OFF")
            fill(made, n_images)
            reader = open_reader(made)
            reader.count(ALL)
            with closing(made.project):
                prices.append(
                    (
                        steps_of(reader, lambda r=reader: r.page(ALL, 2, 4)),
                        steps_of(reader, lambda r=reader: r.neighbor(ALL, f"{3:064x}#0", 1)),
                        steps_of(reader, lambda r=reader: r.next_needing(ALL, f"{3:064x}#0")),
                        steps_of(reader, lambda r=reader: r.count(ALL)),
                    )
                )

    small, large = prices
    assert all(most <= few + 2 for few, most in zip(small, large, strict=True))


def fill(made: Study, n_images: int) -> None:
    made.project.add(
        [
            NewImage(
                sha256=f"{number:064x}",
                n_frames=1,
                size=1,
                name=f"{number}.png",
                path=made.path.with_name(f"{number}.png"),
            )
            for number in range(n_images)
        ]
    )
