"""The session's journal turns to a project's file and back: what is done goes where it belongs."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import shutil

import pytest

from busi_desktop.app.key_images import KEY_IMAGE
from busi_desktop.app.measurements import MEASUREMENT
from busi_desktop.app.settings import JOURNAL_NAME, home_folder
from busi_desktop.domain.figure import Figure, FigureKind
from busi_desktop.domain.journal import NewEvent, subject_of
from busi_desktop.domain.reading import LOCKED, Confidence, Finding, Reading
from busi_desktop.domain.worklist import (
    ASSIGNED,
    SETTINGS,
    FrameState,
    ProjectSettings,
    WorkQuery,
    assigned,
)
from busi_desktop.io.samples import samples_folder
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import create
from busi_desktop.review.worklist import WorklistReader

pytestmark = pytest.mark.gui

VERSION_1 = Path(__file__).parents[1] / "fixtures" / "journals" / "version-1.sqlite"
OTHER = VERSION_1.read_bytes().replace(b"BUSI", b"ISUB")
"""A database of another program."""

NOTE = "note.added"
SUBJECT = "ab" * 32 + "#0"
WAIT_MS = 60_000


@pytest.fixture
def picture(tmp_path) -> str:
    shutil.copy(samples_folder() / "benign.png", tmp_path / "case-1.png")
    return str(tmp_path / "case-1.png")


@pytest.fixture
def make_project(tmp_path):
    def make(name: str = "study.busi", **settings) -> Path:
        create(tmp_path / name, ProjectSettings(readers=("AK",), **settings), by="boss")
        return tmp_path / name

    return make


@pytest.fixture
def turn(session, qtbot):
    """Return what opens a project, or closes the one that is open, and waits for that."""
    qtbot.waitUntil(lambda: session.journal.is_loaded)

    def go(path: Path | None) -> None:
        with qtbot.waitSignal(session.project_changed, timeout=WAIT_MS):
            if path is None:
                session.close_project()
            else:
                session.open_project(path)

    return go


@pytest.fixture
def show(session, qtbot):
    """Return what opens an image, and waits until it is analyzed and its events are known."""

    def open_image(path: str) -> str:
        session.controller.open_paths([path])
        qtbot.waitUntil(lambda: session.workspace.answer is not None, timeout=WAIT_MS)
        subject = subject_of(session.workspace.frame.frame_id)
        qtbot.waitUntil(lambda: session.journal.is_known(subject))
        return subject

    return open_image


def kinds_in(path: Path) -> list[str]:
    if not path.exists():
        return []
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return [entry.kind for entry in journal.entries()]


def saved(session, qtbot) -> None:
    qtbot.waitUntil(lambda: session.journal.n_unsaved == 0)


def lock(session, subject: str) -> None:
    said = Reading(finding=Finding.NO_LESION, impression=None, confidence=Confidence.LOW)
    session.journal.record(subject, LOCKED, said.to_json() | {"ai_seen_before": False})


def test_what_is_done_in_a_project_is_in_its_file_and_in_no_other(
    session, qtbot, make_project, turn, show, picture
):
    session.set_reader("AK")
    path, own = make_project(), home_folder() / JOURNAL_NAME
    turn(path)
    subject = show(picture)
    session.measurements.put(subject, line())
    session.key_images.toggle(session.workspace.selection, session.workspace.frame)
    saved(session, qtbot)
    turn(None)

    assert session.project is None
    assert kinds_in(path) == [SETTINGS, MEASUREMENT, KEY_IMAGE]
    assert kinds_in(own) == []


def line() -> Figure:
    return Figure(figure_id="f1", kind=FigureKind.CALIPER, points_xy=((5.0, 5.0), (20.0, 5.0)))


def test_what_belongs_to_a_project_is_gone_when_it_is_left_and_back_when_it_is_opened_again(
    session, qtbot, make_project, turn, show, picture
):
    path = make_project()
    turn(path)
    subject = show(picture)
    session.measurements.put(subject, line())
    saved(session, qtbot)

    turn(None)
    left = session.measurements.of(subject), session.workspace.entries, session.workspace.frame
    turn(path)
    show(picture)

    assert left == ((), (), None)
    qtbot.waitUntil(lambda: len(session.measurements.of(subject)) == 1)
    assert kinds_in(path).count(MEASUREMENT) == 1


def test_what_was_recorded_before_the_turn_stays_in_the_old_journal(
    session, qtbot, make_project, turn
):
    path, own = make_project(), home_folder() / JOURNAL_NAME
    for number in range(20):
        session.journal.record(SUBJECT, NOTE, {"n": number}, reader="AK")
    turn(path)
    session.journal.record(SUBJECT, NOTE, {"n": 20}, reader="AK")
    saved(session, qtbot)

    assert kinds_in(own) == [NOTE] * 20
    assert kinds_in(path) == [SETTINGS, NOTE]


def test_what_is_recorded_while_a_journal_is_left_still_goes_into_it(
    session, qtbot, make_project, turn
):
    path = make_project()
    turn(path)
    session.journal.left.connect(
        lambda: session.journal.record(SUBJECT, NOTE, {"n": 1}, reader="AK")
    )
    turn(None)
    saved(session, qtbot)

    assert kinds_in(path) == [SETTINGS, NOTE]
    assert kinds_in(home_folder() / JOURNAL_NAME) == []


def test_a_lock_in_one_project_opens_nothing_in_another(
    session, qtbot, make_project, turn, show, picture
):
    session.set_reader("AK")
    first, second = make_project(read_first=True), make_project("other.busi", read_first=True)
    turn(first)
    subject = show(picture)
    before = session.blindness.may_show_subject(subject)
    lock(session, subject)
    saved(session, qtbot)
    after = session.blindness.may_show_subject(subject)
    turn(second)
    show(picture)
    other = session.blindness.may_show_subject(subject)
    turn(first)
    show(picture)

    assert (before, after, other) == (False, True, False)
    qtbot.waitUntil(lambda: session.blindness.may_show_subject(subject))


def test_read_first_can_not_be_switched_off_where_a_project_enforces_it(
    session, qtbot, make_project, turn
):
    turn(make_project(read_first=True))

    with qtbot.waitSignal(session.workspace.troubled) as told:
        session.set_read_first(False)
    enforced = session.blindness.read_first
    turn(None)

    assert "your own reading" in told.args[0].error.message
    assert enforced
    assert not session.blindness.read_first
    assert not session.settings.read_first


def test_other_settings_are_an_event_and_hold_at_once(session, qtbot, make_project, turn):
    path = make_project()
    turn(path)
    settings = ProjectSettings(readers=("AK", "BL"), read_first=True)

    with qtbot.waitSignal(session.project_changed) as changed:
        session.set_project_settings(settings)

    assert changed.args[0].settings == session.project.settings == settings
    assert session.project.title == "study"
    assert session.blindness.read_first
    assert kinds_in(path) == [SETTINGS, SETTINGS]


@pytest.mark.parametrize("content", [None, OTHER])
def test_a_project_that_can_not_be_opened_is_refused_and_all_stays_as_it_was(
    session, qtbot, turn, show, picture, content
):
    path = Path(picture).with_name("other.busi")
    if content is not None:
        path.write_bytes(content)
    subject = show(picture)

    with qtbot.waitSignals([session.project_refused, session.workspace.troubled]):
        session.open_project(path)
    session.journal.record(subject, NOTE, {"n": 1}, reader="AK")
    saved(session, qtbot)

    assert session.project is None
    assert session.workspace.frame is not None
    assert kinds_in(home_folder() / JOURNAL_NAME) == [NOTE]


def test_a_journal_with_unsaved_work_is_not_left(
    session, qtbot, make_project, turn, monkeypatch, tmp_path
):
    path = make_project()
    turn(path)
    kept = path.rename(tmp_path / "elsewhere.busi")
    with qtbot.waitSignal(session.journal.failed, timeout=WAIT_MS):
        session.journal.record(SUBJECT, NOTE, {"n": 1}, reader="AK")

    with qtbot.waitSignal(session.project_refused, timeout=WAIT_MS):
        session.close_project()
    kept.rename(path)
    monkeypatch.setattr("busi_desktop.app.journal_keeper.RETRY_MS", 20)
    qtbot.waitUntil(lambda: session.journal.n_unsaved == 0, timeout=WAIT_MS)
    turn(None)

    assert kinds_in(path) == [SETTINGS, NOTE]


def test_many_events_at_once_are_told_at_once(session, qtbot, make_project, turn):
    path = make_project()
    turn(path)
    single = []
    session.journal.recorded.connect(single.append)
    events = [
        NewEvent(subject=f"{number:064x}#0", kind=ASSIGNED, content=assigned(["AK"]), reader="boss")
        for number in range(300)
    ]

    with qtbot.waitSignal(session.journal.recorded_many) as told:
        session.journal.record_many(events)

    assert len(told.args[0]) == 300
    assert single == []
    assert session.journal.n_unsaved == 0
    assert kinds_in(path) == [SETTINGS, *[ASSIGNED] * 300]


def test_what_the_ai_says_of_an_image_reaches_the_worklist_and_no_event(
    session, qtbot, make_project, turn, show, picture
):
    from busi_desktop.pipeline.reviewing.projects import add_images

    path = make_project()
    add_images(path, [Path(picture)], progress=lambda _d, _t: None, check=lambda: None)
    turn(path)
    with qtbot.waitSignal(session.journal.answers_noted, timeout=WAIT_MS):
        show(picture)

    with closing(WorklistReader.open(path)) as reader:
        (row,) = reader.page(WorkQuery(reader="AK"), 0, 9)
    prediction = session.workspace.result.prediction
    assert row.ai_label == (None if prediction.abstained else prediction.label)
    assert row.state is FrameState.NEW
    assert kinds_in(path) == [SETTINGS]
