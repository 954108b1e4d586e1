"""The window: results, saving, commands, and the window itself."""

from __future__ import annotations

import json

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)
import pytest

from busi_desktop.app.crash import CrashNote
from busi_desktop.app.settings import load_settings
from busi_desktop.export.registry import EXPORTERS
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.layers import PROBABILITY

pytestmark = [pytest.mark.gui, pytest.mark.model]


# ------------------------------------------------------------------------------ result, saving
def test_an_unsuitable_frame_gets_reasons_and_no_class(window, reader, tmp_path):
    from PIL import Image

    path = tmp_path / "flat.png"
    Image.fromarray(np.full((300, 400), 90, np.uint8)).save(path)
    reader.open(path)

    panel = window.result_panel
    assert panel.findChild(QWidget, "reasons").isVisible()
    assert not panel._bars.isVisible()
    seen = " ".join(
        label.text()
        for label in panel.findChildren(QWidget)
        if hasattr(label, "text") and label.isVisible()
    )
    assert "enign" not in seen
    assert "alignant" not in seen
    assert "no class given" in window.files.model().data(
        window.files.model().index(0, 0), Qt.ItemDataRole.AccessibleTextRole
    )


def test_a_copied_result_is_text_and_a_record(window, reader):
    result = reader.open_samples("benign.dcm")

    window.actions_by_name["copy"].trigger()

    mime = QGuiApplication.clipboard().mimeData()
    record = json.loads(bytes(mime.data("application/json").data()))
    assert record["label"] == result.prediction.label
    assert record["source"] == "benign.dcm"
    assert "second look" in mime.text()


def test_every_exporter_writes_what_the_model_said(window, reader, tmp_path, qtbot):
    from PIL import Image

    result = reader.open_samples("benign.png")

    for kind in EXPORTERS:
        target = tmp_path / f"{kind}.png"
        with qtbot.waitSignal(window.session.controller.saved):
            window.exporting.save_result(target, kind)
        assert np.asarray(Image.open(target)).shape[:2] == result.frame.pixels.shape

    assert np.array_equal(np.asarray(Image.open(tmp_path / "mask.png")) > 0, result.mask.mask)


# ------------------------------------------------------------------------- commands, the window
def test_every_command_has_an_action_and_no_key_means_two_things(window):
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]

    assert set(window.actions_by_name) == {command.name for command in COMMANDS}
    assert len(keys) == len(set(keys))
    assert all(keys)


def test_about_names_the_model_its_use_and_what_it_is_built_on(window, reader):
    reader.open_samples("benign.png")
    window.actions_by_name["about"].trigger()

    (box,) = (w for w in QApplication.topLevelWidgets() if type(w).__name__ == "AboutBox")
    from PySide6.QtWidgets import QTextBrowser

    text = box.findChild(QTextBrowser).toPlainText()
    manifest = window.session.workspace.manifest
    for words in (manifest.name, manifest.sha256, manifest.about["intended_use"][:40], "pydicom"):
        assert words in text
    box.close()


def test_a_mistake_of_ours_is_told_once_with_its_number(window, tmp_path):
    note = CrashNote(error_id="0badcafe", path=tmp_path / "crash.txt", kind="ValueError")

    window.show_crash(note)

    (box,) = (w for w in QApplication.topLevelWidgets() if type(w).__name__ == "QMessageBox")
    assert "0badcafe" in box.text()
    assert not box.isModal()
    box.close()


def test_layout_and_layers_are_restored_at_the_next_start(start_session, show_window, program_home):
    first = show_window(start_session())
    first.docks.all[1].hide()
    first.layers.set_visible(PROBABILITY, True)
    first.close()
    second = show_window(start_session())

    assert not second.docks.all[1].isVisible()
    assert second.layers[PROBABILITY].visible
    second.actions_by_name["reset_layout"].trigger()
    assert second.docks.all[1].isVisible()
    second.close()
    assert load_settings(program_home).geometry


def test_closing_while_the_worker_is_busy_leaves_nothing_running(session, window):
    session.controller.open_paths([str(samples_folder())])

    window.close()

    assert session.controller._thread.worker is None


def test_the_window_fits_a_small_notebook(window):
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 740


def test_no_name_of_a_file_gets_into_the_log(window, reader, caplog, tmp_path):
    path = tmp_path / "DOE^JANE.png"
    path.write_bytes((samples_folder() / "benign.png").read_bytes())

    with caplog.at_level("DEBUG", logger="busi_desktop"):
        reader.open(path)
        window.session.controller.open_paths([str(tmp_path / "absent.png")])
        reader.wait_for(window.banner.isVisible)

    assert "DISCOVER" in caplog.text
    assert "DOE" not in caplog.text
    assert str(tmp_path) not in caplog.text
