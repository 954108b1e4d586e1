"""The window and the command line say the same about a frame."""

from __future__ import annotations

import json

from PySide6.QtGui import QGuiApplication
import pytest

from busi_desktop.cli.main import main
from busi_desktop.io.samples import samples_folder

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.mark.parametrize("name", ["benign.dcm", "malignant.png", "normal.png"])
def test_the_window_copies_the_record_that_the_command_line_writes(window, reader, tmp_path, name):
    path = samples_folder() / name
    reader.open(str(path))
    window.result_panel.copy()
    copied = QGuiApplication.clipboard().mimeData().data("application/json").data()
    seen = json.loads(bytes(copied))

    code = main(["analyze", str(path), "--out", str(tmp_path / "results"), "--quiet"])

    written = json.loads((tmp_path / "results" / "results.jsonl").read_text(encoding="utf-8"))
    assert code == 0
    for record in (seen, written):
        del record["timings_ms"], record["files"]
    assert seen == written
