"""The window lives on when the decoding process does not."""

from __future__ import annotations

import os
import shutil
import signal
import sys

import pytest

from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.samples import samples_folder

pytestmark = [
    pytest.mark.gui,
    pytest.mark.model,
    pytest.mark.skipif(sys.platform != "linux", reason="stops and kills processes as Linux does"),
]

LONG, SHORT = 60.0, 0.05


def test_a_file_that_hangs_is_said_and_the_next_one_is_shown(
    reader, window, monkeypatch, caplog, tmp_path
):
    # A copy: the process of all tests will refuse to open this file again.
    hanging = shutil.copy(samples_folder() / "malignant.png", tmp_path)
    decoder = shared_decoder()
    monkeypatch.setattr(decoder, "seconds", LONG)
    reader.open_samples("benign.png")
    os.kill(decoder.pid, signal.SIGSTOP)
    decoder.seconds = SHORT

    reader.open(hanging)
    reader.wait_for(lambda: reader.workspace.entries[1].error)
    decoder.seconds = LONG
    result = reader.open_samples("cyst.png")

    assert reader.workspace.entries[1].error.code == "DECODER_TIMEOUT"
    assert result.frame.pixels.shape == reader.workspace.frame.pixels.shape
    assert len(reader.workspace.entries) == 3
    caplog.clear()  # that a process was lost is in the log, as it should be


def test_a_process_that_was_killed_is_not_noticed(reader, window):
    reader.open_samples("benign.png")
    os.kill(shared_decoder().pid, signal.SIGKILL)
    shared_decoder()._process._thread.join(LONG)

    result = reader.open_samples("malignant.dcm")

    assert result is not None
    assert not window.banner.isVisible()
