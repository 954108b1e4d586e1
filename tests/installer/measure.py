"""Time and memory of the installed program: ``python -m tests.installer.measure`` (as root).

Prints a table in Markdown. Nothing fails on a figure; docs/building.md keeps those of one machine.
"""

from __future__ import annotations

from collections.abc import Sequence
import os
from pathlib import Path
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np
from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from installer import freeze, linux  # noqa: E402
from installer.frame import DIST, VERSION, WORK  # noqa: E402
from tests.installer.machines import Machine, desktop_root  # noqa: E402

SOURCE = [ROOT / ".venv/bin/busi-desktop"]
FROZEN = [freeze.FOLDER / "busi-desktop"]
CORES, MEMORY = 2, 4 << 30


def main() -> None:
    """Measure everything and print it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        screen = start_screen()
        try:
            ours, theirs = times_to_window(folder, rounds=7)
            print(f"| start to window, installed | {ours:.2f} s |")
            print(f"| start to window, from the sources | {theirs:.2f} s |")
            print(f"| ratio | {ours / theirs:.2f} |")
            print(f"| peak memory, 1024×768 frame | {peak_memory(folder):.0f} MB |")
        finally:
            screen.kill()
            screen.wait()
    print(f"| stick to first result, {CORES} cores, 4 GB | {stick_to_result():.0f} s |")


def start_screen() -> subprocess.Popen[bytes]:
    """Start a virtual screen with a free number, and name it in the environment."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        os.environ["DISPLAY"] = f":{said.readline().strip()}"
    return server


def times_to_window(folder: Path, *, rounds: int) -> tuple[float, float]:
    """Return the medians of installed program and sources, taken in turn after one warm-up each."""
    times: dict[int, list[float]] = {0: [], 1: []}
    for count in range(rounds + 1):
        for which, command in enumerate((FROZEN, SOURCE)):
            seconds = time_to_window(command, folder)
            if count:
                times[which].append(seconds)
    return statistics.median(times[0]), statistics.median(times[1])


def time_to_window(command: Sequence[Path], folder: Path) -> float:
    """Return the seconds from starting a process to its window being on the screen."""
    begin = time.perf_counter()
    process = subprocess.Popen([*command], env=_environment(folder), stderr=subprocess.DEVNULL)
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "busi_desktop"]
    subprocess.run(
        search, env=_environment(folder), check=True, stdout=subprocess.DEVNULL, timeout=120
    )
    seconds = time.perf_counter() - begin
    process.terminate()
    process.wait()
    return seconds


def _environment(folder: Path) -> dict[str, str]:
    return {
        **{name: os.environ[name] for name in ("PATH", "HOME", "DISPLAY") if name in os.environ},
        "BUSI_DESKTOP_HOME": str(folder),
        "LANG": "C.UTF-8",
    }


def peak_memory(folder: Path) -> float:
    """Return the peak of the window and its children, in MB, while a frame is analyzed.

    The proportional set size of all of them together, sampled each 50 ms.
    """
    picture = np.random.default_rng(1).normal(90, 30, (768, 1024)).clip(0, 255).astype(np.uint8)
    image = folder / "frame.png"
    Image.fromarray(picture).save(image)
    process = subprocess.Popen(
        [*FROZEN, "open", image], env=_environment(folder), stderr=subprocess.DEVNULL
    )
    peak, end = 0, time.monotonic() + 45
    while time.monotonic() < end:
        peak = max(peak, sum(map(_pss_kb, _family(process.pid))))
        time.sleep(0.05)
    process.terminate()
    process.wait()
    return peak / 1000


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        children = []
    return [pid, *map(int, children)]


def _pss_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def stick_to_result() -> float:
    """Return the seconds from calling the .run file to the results of one image, under limits."""
    layer = WORK / "measured"
    shutil.rmtree(layer, ignore_errors=True)
    layer.mkdir(parents=True)
    stick = WORK / "measured-stick"
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir()
    shutil.copy(DIST / f"busi-desktop-{VERSION}-linux-x86_64.run", stick / "install.run")
    shutil.copy(ROOT / "resources/samples/benign.dcm", stick)
    root = desktop_root([name.split()[0] for name in linux.depends(freeze.FOLDER)])
    machine = Machine(lower=root, layer=layer, stick=stick)
    for name in ("upper", "work", "merged"):
        (layer / name).mkdir()
    command = machine.command(
        "sh /media/stick/install.run -- --yes && "
        ".local/bin/busi-desktop analyze /media/stick/benign.dcm --out out --overlays"
    )
    groups = limited_groups()
    enter = "; ".join(f"echo $$ > {group}/cgroup.procs" for group in groups)
    begin = time.perf_counter()
    subprocess.run(
        ["sh", "-c", f'{enter}; exec "$@"', "sh", *command],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    seconds = time.perf_counter() - begin
    for folder in (layer, stick):
        shutil.rmtree(folder)
    for group in groups:
        group.rmdir()
    return seconds


def limited_groups() -> list[Path]:
    """Make control groups of two cores and 4 GB; of version 1 where the system has it."""
    top = Path("/sys/fs/cgroup")
    if (top / "cgroup.controllers").exists():
        limits = {"": {"memory.max": str(MEMORY), "cpuset.cpus": f"0-{CORES - 1}"}}
    else:
        limits = {
            "memory": {"memory.limit_in_bytes": str(MEMORY)},
            "cpuset": {"cpuset.cpus": f"0-{CORES - 1}", "cpuset.mems": "0"},
        }
    groups = []
    for controller, values in limits.items():
        group = top / controller / "busi-desktop-measured"
        group.mkdir(exist_ok=True)
        for name, value in values.items():
            (group / name).write_text(value)
        groups.append(group)
    return groups


if __name__ == "__main__":
    main()
