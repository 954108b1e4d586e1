"""The window over everything that pydicom ships and every bad input: a picture or one sentence."""

from __future__ import annotations

import pytest

from busi_desktop.app.settings import home_folder
from busi_desktop.inference.registry import default_manifest_path
from tests.bad_inputs import BAD_INPUTS
from tests.corpus import corpus_files

pytestmark = [pytest.mark.gui, pytest.mark.model]

SMALL_MODEL = default_manifest_path().with_name("seed-cnn-lstm.manifest.json")


@pytest.fixture
def session(start_session):
    """Return a session on the small network: what it says does not matter here."""
    return start_session(SMALL_MODEL)


@pytest.fixture
def bad_files(tmp_path):
    """Write all bad inputs to one folder."""
    folder = tmp_path / "bad"
    folder.mkdir()
    for number, bad in enumerate(BAD_INPUTS.values()):
        (folder / f"{number:03d}{bad.suffix}").write_bytes(bad.data)
    return sorted(folder.iterdir())


def answers_to(paths, reader, qtbot):
    """Open files in one go; return the entries once each has its picture or its sentence."""
    workspace = reader.workspace
    reader.session.controller.open_paths([str(path) for path in paths])
    qtbot.waitUntil(
        lambda: (
            bool(workspace.entries)
            and not workspace.busy
            and all(entry.thumbnail is not None or entry.error for entry in workspace.entries)
        ),
        timeout=120_000,
    )
    return workspace.entries


def is_one_sentence(text: str) -> bool:
    return text.endswith(".") and "\n" not in text and "Traceback" not in text


def assert_the_window_lives(window, reader) -> None:
    assert not list(home_folder().glob("crash/*"))
    assert reader.open_samples("benign.png") is not None
    assert window.isVisible()


def test_each_file_that_pydicom_ships_is_a_picture_or_one_sentence(window, reader, qtbot):
    entries = answers_to(corpus_files(), reader, qtbot)

    assert len(entries) >= len(corpus_files()) - 10
    refused = [entry.error for entry in entries if entry.error]
    assert all(is_one_sentence(error.message) and error.code for error in refused)
    assert len(entries) - len(refused) >= 20
    assert_the_window_lives(window, reader)


def test_each_bad_input_has_its_sentence_in_the_list(window, reader, qtbot, bad_files):
    entries = answers_to(bad_files, reader, qtbot)

    assert len(bad_files) >= 100
    silent = [e.ref.label for e in entries if not e.error or not is_one_sentence(e.error.message)]
    assert not silent
    assert_the_window_lives(window, reader)
