"""The Linux installers in bare Debian systems without network: make installer-test.

They are those of ``dist``, and a next version made of the same files. Screenshots go to
``build/installer/screenshots``, to be looked at.
"""

from __future__ import annotations

import json
from pathlib import Path
import random
import shutil
import subprocess
import sys
import time
from typing import Any

from PIL import Image
import pytest

from installer import freeze, linux, sums
from installer.frame import DIST, VERSION, WORK
from tests.contract.tree import ROOT
from tests.installer.machines import HOME, Machine, bare_root, desktop_root
from tests.installer.screen import shows_an_outline, wait_for_picture

pytestmark = [pytest.mark.installer, pytest.mark.filterwarnings("default")]
NEXT = "99.0.0"
RUN = f"sh /media/stick/busi-desktop-{VERSION}-linux-x86_64.run"
RUN_NEXT = f"sh /media/stick/busi-desktop-{NEXT}-linux-x86_64.run"
DEB = f"/media/stick/busi-desktop_{VERSION}_amd64.deb"
DEB_NEXT = f"/media/stick/busi-desktop_{NEXT}_amd64.deb"
BY_USER, BY_ROOT = ".local/bin/busi-desktop", "busi-desktop"
SAMPLES = ROOT / "resources" / "samples"
IN_HOME = HOME.removeprefix("/")
DATA = f"{IN_HOME}/.local/share/busi-desktop"


@pytest.fixture(scope="session")
def stick() -> Path:
    """Return a folder with the installers of today and of a next version."""
    folder = WORK / "stick"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = [*DIST.glob(f"*{VERSION}*.run"), *DIST.glob(f"*{VERSION}*.deb")]
    assert len(made) == 2, "make installer comes first"
    for path in (*made, DIST / sums.SUMS):
        shutil.copy(path, folder)
    shutil.copytree(SAMPLES, folder / "samples")
    payload = linux.pack(freeze.FOLDER, NEXT, compressor=("xz", "--stdout", "-0"))
    linux.make_run(payload, NEXT, freeze.FOLDER, folder)
    linux.make_deb(payload, NEXT, freeze.FOLDER, folder)
    return folder


@pytest.fixture(scope="session")
def desktop() -> Path:
    return desktop_root([name.split()[0] for name in linux.depends(freeze.FOLDER)])


@pytest.fixture
def machine(desktop: Path, stick: Path) -> Any:
    """Return a desktop; its layer lies beside the others, as an overlay can't lie on an overlay."""
    yield from machine_above(desktop, stick)


@pytest.fixture
def bare(stick: Path) -> Any:
    yield from machine_above(bare_root(), stick)


def machine_above(lower: Path, stick: Path) -> Any:
    layer = WORK / "layer"
    shutil.rmtree(layer, ignore_errors=True)
    layer.mkdir(parents=True)
    yield Machine(lower=lower, layer=layer, stick=stick)
    shutil.rmtree(layer)


def test_sums_on_the_stick_are_right(stick: Path) -> None:
    command = ["sha256sum", "--check", "--ignore-missing", sums.SUMS]
    done = subprocess.run(command, cwd=stick, capture_output=True, check=False)

    assert done.returncode == 0, done.stderr


def test_bare_system_is_told_what_it_lacks_and_nothing_stays(bare: Machine) -> None:
    done = bare.run(f"{RUN} -- --yes")

    assert done.returncode != 0
    assert "sudo apt-get install" in done.stdout
    assert "libegl1" in done.stdout
    assert bare.left_behind() == set()


def check_program(machine: Machine, program: str, out: Path) -> None:
    """Run self-test and analysis of the installed program, and compare with the sources'."""
    tested = machine.run(f"{program} self-test --json")
    checks = json.loads(tested.stdout)
    assert all(check["passed"] for check in checks), checks
    done = machine.run(f"{program} analyze /media/stick/samples --out results --overlays --quiet")
    assert done.returncode == 0, done.stderr
    command = [sys.executable, "-m", "busi_desktop", "analyze", SAMPLES, "--out", out]
    subprocess.run([*command, "--overlays", "--quiet"], check=True, cwd=ROOT)
    results = machine.upper / IN_HOME / "results"
    names = {path.name for path in out.iterdir()}
    assert names == {path.name for path in results.iterdir()}
    for name in names - {"run.json", "results.csv", ".progress.jsonl", "results.jsonl"}:
        assert (out / name).read_bytes() == (results / name).read_bytes(), name
    assert without_times(results) == without_times(out)


def without_times(folder: Path) -> list[Any]:
    records = [json.loads(line) for line in (folder / "results.jsonl").read_text().splitlines()]
    assert all(record.pop("timings_ms") for record in records)
    return records


def check_window(machine: Machine, program: str, name: str, *, language: str = "en_US") -> None:
    """Open the window on a virtual screen, with an image in it, and keep a picture of it."""
    xvfb = "mkdir -p screen; Xvfb :7 -screen 0 1366x768x24 -nolisten tcp -fbdir screen & "
    screen = machine.upper / IN_HOME / "screen/Xvfb_screen0"
    for left in (screen, machine.upper / "tmp/.X7-lock"):  # of the window before
        left.unlink(missing_ok=True)
    process = machine.start(
        f"{xvfb} sleep 3; LANGUAGE={language} LC_MESSAGES={language}.UTF-8 DISPLAY=:7 "
        f"{program} open /media/stick/samples/benign.dcm"
    )
    try:
        picture = wait_for_picture(screen, process, shows_an_outline)
    finally:
        machine.kill(process)
    target = WORK / "screenshots" / f"{name}.png"
    target.parent.mkdir(exist_ok=True)
    Image.fromarray(picture).save(target)


def test_run_file_installs_works_and_goes_without_a_trace(machine: Machine, tmp_path: Path) -> None:
    done = machine.run(f"{RUN} -- --yes")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The self-test passed." in done.stdout
    share = machine.upper / IN_HOME / ".local/share"
    check_program(machine, BY_USER, tmp_path / "results")
    check_window(machine, BY_USER, "run")
    assert "x-busi-desktop-project:*.busi" in (share / "mime/globs2").read_text()
    offered = (share / "applications/mimeinfo.cache").read_text().splitlines()
    assert "application/x-busi-desktop-project=busi-desktop.desktop;" in offered

    gone = machine.run("rm -r results screen; .local/opt/busi-desktop/uninstall.sh --yes")

    assert gone.returncode == 0, gone.stderr
    left = machine.left_behind()
    assert {name for name in left if not name.startswith(DATA)} == set()
    assert any(name.startswith(DATA) for name in left)  # the window's settings


def test_package_installs_works_and_goes_without_a_trace(machine: Machine, tmp_path: Path) -> None:
    done = machine.run(f"dpkg -i {DEB}", root=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The self-test passed." in done.stdout
    check_program(machine, BY_ROOT, tmp_path / "results")
    check_window(machine, BY_ROOT, "deb")
    check_window(machine, BY_ROOT, "deb-hindi", language="hi_IN")
    globs = (machine.upper / "usr/share/mime/globs2").read_text()
    assert "x-busi-desktop-project:*.busi" in globs

    gone = machine.run("dpkg --purge busi-desktop", root=True)

    assert gone.returncode == 0, gone.stderr
    left = {name for name in machine.left_behind() if not name.startswith((DATA, "home/"))}
    assert left == set()
    assert not (machine.upper / "opt/busi-desktop").exists()


@pytest.mark.parametrize("kind", ["run", "deb"])
def test_upgrade_keeps_the_journal_and_a_downgrade_is_refused(machine: Machine, kind: str) -> None:
    is_run = kind == "run"
    first, following = (f"{RUN} -- --yes", f"{RUN_NEXT} -- --yes") if is_run else (
        f"dpkg -i {DEB}", f"dpkg -i {DEB_NEXT}")  # fmt: skip
    program = BY_USER if is_run else BY_ROOT
    assert machine.run(first, root=not is_run).returncode == 0
    imported = machine.run(
        f"{program} review import /media/stick/samples/cyst_mask.png --format png --reader R "
        "--images /media/stick/samples/cyst.png --status signed"
    )
    assert imported.returncode == 0, imported.stderr
    before = machine.run(f"{program} review list")
    assert "1 annotations of 1 frames" in before.stdout

    upgraded = machine.run(following, root=not is_run)
    refused = machine.run(first, root=not is_run)

    assert upgraded.returncode == 0, upgraded.stdout + upgraded.stderr
    assert refused.returncode != 0
    assert f"{NEXT} is installed, which is newer" in refused.stdout + refused.stderr
    after = machine.run(f"{program} review list")
    assert (after.returncode, after.stdout) == (before.returncode, before.stdout)
    assert machine.run(f"{program} review verify").returncode == 0


def test_installation_that_is_killed_leaves_the_old_version(machine: Machine) -> None:
    assert machine.run(f"{RUN} -- --yes").returncode == 0
    seed = random.randrange(1000)
    moments = random.Random(seed)
    for _ in range(5):
        process = machine.start(f"{RUN_NEXT} -- --yes")
        new = machine.upper / IN_HOME / ".local/opt/busi-desktop/.new"
        while not new.exists():
            assert process.poll() is None
            time.sleep(0.05)
        time.sleep(moments.uniform(0, 12))
        machine.kill(process)

        done = machine.run(f"{BY_USER} --version && {BY_USER} self-test")

        assert done.returncode == 0, f"seed {seed}: {done.stdout}{done.stderr}"


SMALL_DISK = "mount -t tmpfs -o size={size}m tmpfs {place}"
# Somebody else's file takes what is left as soon as the unpacking has begun.
FILLER = (
    "( while [ ! -e {sign} ]; do sleep 0.1; done; sleep 1; cat /dev/zero >{place}/filler ) "
    "2>/dev/null & "
)


def test_disk_that_is_too_small_is_named_before_anything_is_unpacked(machine: Machine) -> None:
    disk = f"mkdir -p /mnt/a /opt && {SMALL_DISK.format(size=200, place='/mnt/a')}"
    by_run = machine.run(f"{disk}; {RUN} -- --yes --prefix /mnt/a; ls -A /mnt/a >&2", root=True)
    disk = SMALL_DISK.format(size=200, place="/opt")
    by_package = machine.run(f"{disk}; dpkg -i {DEB}; echo $?; ls -A /opt", root=True)

    assert "200 MB free, and busi_desktop needs" in by_run.stderr
    assert by_run.stderr.splitlines()[-1].endswith("Nothing was installed.")  # and no file
    assert "MB free, and busi_desktop needs" in by_package.stderr
    assert by_package.stdout.splitlines()[-1] == "1"


@pytest.mark.parametrize("kind", ["run", "deb"])
def test_disk_that_fills_up_meanwhile_keeps_the_old_version(machine: Machine, kind: str) -> None:
    place = "/mnt/a" if kind == "run" else "/opt"
    program = f"{place}/bin/busi-desktop" if kind == "run" else "busi-desktop"
    first, following = (f"{RUN} -- --yes --prefix {place}", f"{RUN_NEXT} -- --yes --prefix {place}")
    sign = f"{place}/opt/busi-desktop/.new"
    if kind == "deb":
        first, following = f"dpkg -i {DEB}", f"dpkg -i {DEB_NEXT}"
        sign = f"{place}/busi-desktop/_internal/LICENSE.dpkg-new"
    disk = f"mkdir -p {place}; {SMALL_DISK.format(size=900, place=place)}"
    fill = FILLER.format(sign=sign, place=place)

    done = machine.run(
        f"{disk} && {first} >/dev/null || exit 9; {fill}{following}; echo code $?; kill $!; "
        f"rm {place}/filler; {program} --version; {program} self-test >/dev/null && echo whole; "
        f"find {place} -name '*.dpkg-new' -o -name .new; {following} >/dev/null; "
        f"{program} --version",
        root=True,
    )

    said = done.stdout.splitlines()
    assert "code 1" in said, done.stdout + done.stderr
    after = said[said.index("code 1") + 1 :]
    assert after[:2] == [f"busi-desktop {VERSION}", "whole"], done.stdout + done.stderr
    assert len(after) == 3, after  # nothing half is left; and then there is room
    words = "disk may be full" if kind == "run" else "No space left on device"
    assert words in done.stderr
