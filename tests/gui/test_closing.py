"""Closing the window: what was asked for is written, however busy the worker is."""

from __future__ import annotations

import pytest

from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.app.requests import RunFrame
from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.app.workbench import Workbench
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.io.decoder.client import SECONDS
from busi_desktop.io.discover import SourceRef
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
