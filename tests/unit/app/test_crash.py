"""Crash files: useful to us, silent about patients, one message per place."""

from __future__ import annotations

import logging
import sys
import threading

import pytest

from busi_desktop.app.crash import CrashReporter
from busi_desktop.errors import BugError

PATIENT = "DOE^JANE"


@pytest.fixture
def reporter(tmp_path):
    made = CrashReporter(tmp_path)
    yield made
    made.uninstall()


def caught(raise_it) -> Exception:
    try:
        raise_it()
    except Exception as error:  # noqa: BLE001
        return error
    raise AssertionError


def fail_deep_down() -> None:
    raise ValueError(f"bad value '{PATIENT}' in /data/{PATIENT}/a.dcm")


def fail_with_names() -> None:
    try:
        fail_deep_down()
    except ValueError as error:
        raise KeyError(PATIENT) from error


def fail_with_file() -> None:
    open(f"/no/{PATIENT}.dcm")  # noqa: PTH123, SIM115


def test_a_crash_file_tells_where_and_with_what_versions(reporter):
    error = caught(fail_with_names)

    note = reporter.report(error, context="job ANALYZE 7")

    text = note.path.read_text()
    assert note.error_id in text
    assert note.error_id in note.path.name
    for word in ("busi_desktop 0", "numpy", "job ANALYZE 7", "fail_with_names", "KeyError"):
        assert word in text
    assert text.index("KeyError") < text.index("ValueError")


@pytest.mark.parametrize("fail", [fail_with_names, fail_with_file])
def test_a_crash_file_names_no_patient_and_no_path(reporter, fail):
    note = reporter.report(caught(fail))

    text = note.path.read_text()
    assert PATIENT not in text
    assert "/data" not in text
    assert "/no" not in text


def test_our_own_words_are_kept(reporter):
    note = reporter.report(BugError("mask and components differ"))

    assert "mask and components differ" in note.path.read_text()


def test_the_last_log_lines_are_in_the_file(reporter):
    reporter.install()
    logging.getLogger("busi_desktop.test").info("step three done")

    note = reporter.report(BugError("x"))

    assert "step three done" in note.path.read_text()


def test_the_listener_hears_of_a_place_once_but_each_time_is_filed(reporter, tmp_path):
    notes = []
    reporter.listen(notes.append)

    for _ in range(3):
        reporter.report(caught(fail_with_names))

    assert len(notes) == 1
    assert len(list((tmp_path / "crash").iterdir())) == 3


def test_early_errors_wait_for_the_listener(reporter):
    early = reporter.report(BugError("early"))
    notes = []

    reporter.listen(notes.append)

    assert notes == [early]


def test_hooks_file_errors_of_both_kinds_of_threads_and_go_back(reporter):
    notes = []
    reporter.listen(notes.append)
    before = sys.excepthook
    reporter.install()

    error = caught(fail_with_names)
    sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=fail_with_file)
    thread.start()
    thread.join()
    reporter.uninstall()

    assert [note.kind for note in notes] == ["KeyError", "FileNotFoundError"]
    assert sys.excepthook is before


def test_a_hard_end_is_found_at_the_next_start(tmp_path):
    (tmp_path / "fault.log").write_text("Fatal Python error: Segmentation fault")
    reporter = CrashReporter(tmp_path)

    found = reporter.install()
    reporter.uninstall()

    assert found is not None
    assert "Segmentation" in found.read_text()
    assert reporter.install() is None
    reporter.uninstall()


def test_a_full_disk_does_not_make_a_second_error(reporter, monkeypatch, tmp_path):
    (tmp_path / "crash").write_text("a file where the folder should be")

    note = reporter.report(BugError("x"))

    assert note.path is None
