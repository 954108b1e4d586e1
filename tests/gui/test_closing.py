"""Closing the window: what was asked for is written, however busy the worker is."""

from __future__ import annotations

from contextlib import closing
import sqlite3

from PySide6.QtWidgets import QFileDialog, QMessageBox
import pytest

from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.app.requests import RunFrame
from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.app.workbench import Workbench
from busi_desktop.domain.worklist import NOTED, noted
from busi_desktop.errors import UserError
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.io.decoder.client import SECONDS
from busi_desktop.io.discover import SourceRef
from busi_desktop.review.journal import Journal
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.model]

SMALL_MODEL = default_manifest_path().with_name("seed-cnn-lstm.manifest.json")


@pytest.fixture
def session(start_session):
    """Return a session on the small network: what it says does not matter here."""
    return start_session(SMALL_MODEL)


@pytest.mark.parametrize("paused", [False, True])
def test_a_folder_run_leaves_its_tables_when_the_window_is_closed(
    window, session, reader, tmp_path, paused
):
    reader.open_samples("cine.dcm", "benign.png")
    target = tmp_path / "out"
    session.folder_run.save(target, ("mask",))
    reader.wait_for(lambda: list(target.glob("cine*_mask.png")))
    if paused:
        session.folder_run.toggle_pause()
        reader.wait_for(lambda: not any(entry.analyzing for entry in session.workspace.entries))

    assert window.close()

    assert not window.isVisible()
    assert (target / "results.csv").exists()
    assert (target / "results.jsonl").exists()


def test_a_file_that_was_asked_for_is_written_behind_a_long_analysis(
    monkeypatch, start_session, show_window, tmp_path
):
    class Busy(Workbench):
        def run(self, request, *, check, publish, rest):
            if isinstance(request, RunFrame):  # a step that takes until the mailbox is closed
                while not window.session.controller._desk.mailbox._closed:
                    pass
                check()
            return super().run(request, check=check, publish=publish, rest=rest)

    monkeypatch.setattr("busi_desktop.app.session.Workbench", Busy)
    window = show_window(start_session(SMALL_MODEL))
    session = window.session
    nobody = SourceRef(label="a.png", stem="a", path=tmp_path / "a.png")
    session.controller.submit(RunFrame(entry_id=0, ref=nobody, frame_number=0, params=None))
    session.controller.write(tmp_path / "picture.png", lambda: b"the picture")

    assert window.close()

    assert (tmp_path / "picture.png").read_bytes() == b"the picture"


@pytest.mark.usefixtures("themed")
def test_settings_given_last_are_on_the_disk_when_the_window_is_closed(window):
    for name in ("theme_light", "theme_dark", "text_larger"):
        window.actions_by_name[name].trigger()

    assert window.close()

    kept = load_settings(home_folder()).comfort
    assert (kept.theme, kept.font_percent) == ("dark", 110)
    assert kept == window.session.settings.comfort


def test_the_end_waits_longer_than_any_step_may_take():
    assert STOP_TIMEOUT_MS > 4 * 1000 * SECONDS


@pytest.fixture
def boxes(monkeypatch):
    """Return the texts of the boxes that open, and have their buttons pressed in turn."""
    seen: list[str] = []
    presses: list[str] = []

    def press(box: QMessageBox) -> int:
        seen.append(f"{box.windowTitle()}: {box.text()} {box.informativeText()}")
        wanted = presses.pop(0)
        next(one for one in box.buttons() if one.text().replace("&", "") == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return seen, presses


def test_a_file_that_was_not_written_at_the_end_is_told_and_goes_to_another_place(
    window, session, boxes, tmp_path, monkeypatch
):
    seen, presses = boxes
    presses += ["Save a copy…", "Save a copy…"]
    gone, other = tmp_path / "gone" / "picture.png", tmp_path / "other.png"
    places = iter([str(tmp_path / "gone" / "again.png"), str(other)])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(places), ""))
    session.controller.write(gone, lambda: b"the picture")

    assert window.close()

    assert [text.split(":")[0] for text in seen] == ["Not saved"] * 2
    assert "Could not write picture.png" in seen[0]
    assert str(gone) in seen[0]
    assert "Could not write again.png" in seen[1]
    assert other.read_bytes() == b"the picture"


def test_tables_that_were_not_written_at_the_end_are_told(
    window, session, reader, boxes, tmp_path, monkeypatch
):
    def fail(*_args, **_kwargs):
        raise UserError("The tables could not be written.", hint="Free some space.", code="FULL")

    seen, presses = boxes
    presses.append("Close")
    reader.open_samples("cine.dcm")
    target = tmp_path / "out"
    session.folder_run.save(target, ("mask",))
    reader.wait_for(lambda: list(target.glob("cine*_mask.png")))
    monkeypatch.setattr("busi_desktop.pipeline.results_run.ResultsRun.finish", fail)

    assert window.close()

    (told,) = seen
    assert "The tables could not be written. Free some space." in told
    assert str(target) in told


def test_a_fault_that_was_told_before_is_not_told_again(window, session, reader, boxes, tmp_path):
    seen, _ = boxes
    with reader.qtbot.waitSignal(session.controller.write_failed):
        session.controller.write(tmp_path / "gone" / "a.png", lambda: b"x")

    assert window.close()

    assert not seen


@pytest.mark.parametrize("told_before", [False, True])
def test_settings_that_were_not_kept_at_the_end_are_told_once(
    window, reader, boxes, monkeypatch, caplog, told_before
):
    def fail(*_args):
        raise UserError("The settings could not be kept.", hint="Free some space.", code="FULL")

    seen, presses = boxes
    presses.append("Close")
    monkeypatch.setattr("busi_desktop.app.settings_keeper.save_settings", fail)
    if told_before:
        window.session.save()
        reader.wait_for(lambda: "FULL" in [one.error.code for one in window.banner.troubles])

    assert window.close()

    caplog.clear()  # the log tells it, too
    assert len(seen) == int(not told_before)
    assert all("The settings could not be kept." in text for text in seen)


def test_an_entry_that_fails_only_at_the_end_is_asked_about(
    window, session, boxes, monkeypatch, reader
):
    monkeypatch.setattr("busi_desktop.review.place.BUSY_TIMEOUT_S", 0.02)
    seen, presses = boxes
    presses += ["Keep the window open", "Close and lose them"]
    session.set_reader("AK")
    path = home_folder() / "journal.sqlite"
    Journal.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        session.journal.record(f"{'a' * 64}#0", NOTED, noted("a shadow"))

        assert not window.close()
        assert window.isVisible()
        assert window.close()

        holder.execute("ROLLBACK")

    assert all("1 of your entries could not be saved." in text for text in seen)
    assert len(seen) == 2
