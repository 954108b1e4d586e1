"""Who has a project open: one program at a time, and none that is dead."""

from __future__ import annotations

import os
from pathlib import Path
import platform
import signal
import subprocess
import sys
import time

import pytest

from busi_desktop.errors import UserError
from busi_desktop.review import lock as module
from busi_desktop.review.lock import ProjectLock, holder_of, lock_file_of

ROOT = Path(__file__).parents[3]
HOLD = (
    "import sys, time; from pathlib import Path; from busi_desktop.review.lock import ProjectLock; "
    "lock = ProjectLock.take(Path(sys.argv[1]), reader='BL'); print('held', flush=True); "
    "time.sleep(60)"
)


@pytest.fixture
def project(tmp_path) -> Path:
    path = tmp_path / "Study ü.busi"
    path.write_bytes(b"")
    return path


@pytest.fixture
def other_program(project):
    """Another program that has the project open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def elsewhere(monkeypatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "ward-3")


def test_a_project_that_is_open_is_refused_with_name_computer_and_time(project, other_program):
    with pytest.raises(UserError, match=r"BL on .+ has had this project open since 20") as caught:
        ProjectLock.take(project, reader="AK")

    assert caught.value.code == "PROJECT_IN_USE"
    assert platform.node() in caught.value.message
    held = holder_of(project)
    assert (held.reader, held.computer, held.is_stale) == ("BL", platform.node(), False)


def test_a_project_that_was_given_back_is_free_and_nothing_is_left_beside_it(project):
    ProjectLock.take(project, reader="AK").release()

    assert holder_of(project) is None
    assert list(project.parent.iterdir()) == [project]
    ProjectLock.take(project, reader="BL").release()


def test_what_a_killed_program_left_is_taken_at_once(project, other_program):
    other_program.send_signal(signal.SIGKILL)
    other_program.wait()
    assert holder_of(project).is_stale

    lock = ProjectLock.take(project, reader="AK")

    assert holder_of(project).reader == "AK"
    lock.release()


def test_a_project_that_another_computer_has_open_is_not_taken_though_no_program_here_holds_it(
    project, monkeypatch
):
    with monkeypatch.context() as there:
        elsewhere(there)
        left = ProjectLock.take(project, reader="BL")
        left._file.close()  # this computer's locks don't reach that one

    with pytest.raises(UserError, match="BL on ward-3") as caught:
        ProjectLock.take(project, reader="AK")

    assert "Ask them" in caught.value.hint


@pytest.mark.parametrize("seconds", [-600, 600], ids=["silent for long", "clock put back"])
def test_another_computers_program_that_is_silent_is_said_to_be_and_taken_over_on_request(
    project, monkeypatch, seconds
):
    with monkeypatch.context() as there:
        elsewhere(there)
        left = ProjectLock.take(project, reader="BL")
        left._file.close()
    long_ago = time.time() + seconds
    os.utime(lock_file_of(project), (long_ago, long_ago))
    with pytest.raises(UserError, match="hasn't been heard of"):
        ProjectLock.take(project, reader="AK")

    lock = ProjectLock.take(project, reader="AK", take_over=True)

    assert holder_of(project).reader == "AK"
    with pytest.raises(UserError, match=r"AK on .+ has taken over") as caught:
        left.beat()
    assert caught.value.code == "PROJECT_TAKEN_OVER"
    lock.release()


def test_a_heartbeat_keeps_the_lock_fresh(project):
    lock = ProjectLock.take(project, reader="AK")
    os.utime(lock_file_of(project), (0, 0))
    assert module._age_s(lock_file_of(project)) > module.STALE_S

    lock.beat()

    assert module._age_s(lock_file_of(project)) < module.STALE_S
    lock.release()


def test_a_lock_that_somebody_removed_is_put_back_by_the_next_heartbeat(project):
    lock = ProjectLock.take(project, reader="AK")
    lock_file_of(project).unlink()

    lock.beat()

    assert not holder_of(project).is_stale
    with pytest.raises(UserError, match="has had this project open"):
        ProjectLock.take(project, reader="BL")
    lock.release()
    assert holder_of(project) is None


def test_where_the_project_is_gone_a_heartbeat_begins_nothing(project):
    lock = ProjectLock.take(project, reader="AK")
    project.unlink()
    lock_file_of(project).unlink()

    with pytest.raises(FileNotFoundError):
        lock.beat()

    assert list(project.parent.iterdir()) == []
    lock.release()


def test_who_was_taken_over_does_not_give_back_what_is_the_other_ones(project):
    first = ProjectLock.take(project, reader="AK")
    second = ProjectLock.take(project, reader="BL", take_over=True)

    first.release()

    assert holder_of(project).reader == "BL"
    second.release()


def test_who_took_over_keeps_the_next_one_out_once_the_first_has_gone(project):
    first = ProjectLock.take(project, reader="AK")
    second = ProjectLock.take(project, reader="BL", take_over=True)
    first.release()

    second.beat()

    with pytest.raises(UserError, match=r"BL on .+ has had this project open"):
        ProjectLock.take(project, reader="CM")
    assert not holder_of(project).is_stale
    second.release()


def test_a_lock_that_was_cut_short_is_whole_after_the_next_heartbeat(project):
    lock = ProjectLock.take(project, reader="AK")
    lock_file_of(project).write_bytes(b"{")

    lock.beat()

    with pytest.raises(UserError, match=r"AK on .+ has had this project open"):
        ProjectLock.take(project, reader="BL")
    lock.release()


def test_a_lock_that_is_no_text_of_ours_keeps_nobody_out(project):
    lock_file_of(project).write_bytes(b"\0" * 40)

    lock = ProjectLock.take(project, reader="AK")

    assert holder_of(project).reader == "AK"
    lock.release()


def test_a_place_where_no_lock_can_be_written_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(UserError, match="beside this project") as caught:
        ProjectLock.take(tmp_path / "file" / "a.busi", reader="AK")

    assert caught.value.code == "PROJECT_LOCK_FAILED"
