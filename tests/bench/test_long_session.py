"""How long the window's loop stands still in a sitting of mixed actions, in fast motion.

Ten minutes of reading are some three thousand actions; here they follow each other without a
pause. Reported by action, never judged by the clock: `BUSI_BENCH_ACTIONS` says how many, and
`BUSI_BENCH_LISTED` how many images the project of the second sitting lists.
"""

from __future__ import annotations

from functools import partial
import os

import cv2
import numpy as np
import pytest

from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.warm_up import WarmUp
from tests.bench.each_command import EachCommand
from tests.bench.reviewing import Reviewing, make_project
from tests.bench.sitting import Sitting
from tests.bench.stopwatch import Stopwatch

pytestmark = [pytest.mark.bench, pytest.mark.model]

N_ACTIONS = int(os.environ.get("BUSI_BENCH_ACTIONS", "3000"))
N_LISTED = int(os.environ.get("BUSI_BENCH_LISTED", "100000"))
N_IMAGES = 40
N_FILES = 1000


@pytest.fixture
def images(tmp_path) -> list[str]:
    """Return the names of many images, no two alike; one in four has colors."""
    samples = sorted(samples_folder().glob("*.png"))
    names = []
    for number in range(N_IMAGES):
        data = np.frombuffer(samples[number % len(samples)].read_bytes(), np.uint8)
        pixels = np.roll(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), 5 * number, axis=1)
        if number % 4 == 0:
            pixels = cv2.applyColorMap(pixels, cv2.COLORMAP_BONE)
        path = tmp_path / f"image{number:02d}.png"
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        names.append(str(path))
    return [*names, str(samples_folder() / "cine.dcm")]


def test_a_long_sitting(qtbot, benchmark, images, make_window, tmp_path):
    window = make_window()
    WarmUp(window.session.workspace, window, window.ahead())  # as the program does
    window.resize(1600, 900)
    window.show()
    window.session.controller.open_paths(images)
    qtbot.waitUntil(lambda: window.session.workspace.result is not None, timeout=60_000)
    watch = Stopwatch(window)
    sitting = Sitting(window, tmp_path, watch)

    n_done = benchmark.pedantic(partial(sitting.run, N_ACTIONS), rounds=1)

    benchmark.extra_info.update(watch.tell())
    window.close()
    assert n_done == N_ACTIONS
    assert sitting.saved > 0


def test_a_long_sitting_in_a_project(qtbot, benchmark, images, make_window, tmp_path):
    window = make_window()
    warm = WarmUp(window.session.workspace, window, window.ahead())
    window.resize(1600, 900)
    window.session.set_reader("AK")
    window.show()
    watch = Stopwatch(window)
    sitting = Reviewing(window, tmp_path, watch)
    sitting.is_ready = lambda: warm.is_done
    sitting.project = make_project(tmp_path / "many.busi", images, N_LISTED)

    n_done = benchmark.pedantic(partial(sitting.run, N_ACTIONS), rounds=1)

    benchmark.extra_info.update(watch.tell())
    assert n_done == N_ACTIONS
    assert window.projects.desk.model.rowCount() > 0
    window.close()


def test_every_command(qtbot, benchmark, images, make_window, tmp_path):
    """Each is given for the first time and again, over a folder of many files and in a project."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(N_FILES):
        os.link(images[number % N_IMAGES], folder / f"{number:04d}.png")
    window = make_window()
    warm = WarmUp(window.session.workspace, window, window.ahead())
    window.resize(1600, 900)
    window.session.set_reader("AK")
    window.show()
    watch = Stopwatch(window)
    sitting = EachCommand(window, tmp_path, watch)
    sitting.is_ready = lambda: warm.is_done
    sitting.project = make_project(tmp_path / "many.busi", images, N_FILES)

    def give_all() -> int:
        watch.start()
        sitting.open_folder(folder, N_FILES)
        n_given = sitting.give_all("folder")
        sitting.open_project()
        sitting.command("worklist_next")
        qtbot.waitUntil(lambda: window.session.workspace.result is not None, timeout=60_000)
        n_given += sitting.give_all("project")
        watch.stop()
        return n_given

    n_given = benchmark.pedantic(give_all, rounds=1)

    benchmark.extra_info.update(watch.tell())
    window.close()
    assert n_given > len(COMMANDS)
