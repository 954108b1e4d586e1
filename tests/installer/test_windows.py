r"""The Windows installer under Wine: installed, used, upgraded, refused, removed.

``make installer-test`` runs these after ``make installer``. Wine can't prove what docs/building.md
lists: the job object's limits, SmartScreen and Defender, file locks of running programs, HiDPI.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
import shutil
import subprocess
import time

from PIL import Image
import pytest

from installer import windows
from installer.frame import DIST, NAME, VERSION
from installer.windows_imports import find_unresolved
from tests.contract.tree import ROOT
from tests.installer.screen import shows_an_outline, wait_for_picture
from tests.installer.setups import NEXT, OLDER, STICK, install_into, last, why, words_of
from tests.installer.wine import Wine

pytestmark = pytest.mark.installer

# Blanks, an umlaut, a script that no code page of Western Europe has, and a long path.
FOLDER = "C:\\Praxis Dr. Müller & Söhne\\अल्ट्रासाउंड\\" + "programs of the third floor " * 2 + "x"
PYTHON = f"{FOLDER}\\app\\python\\python.exe"
PROGRAM = (PYTHON, "-I", "-B", "-X", "utf8", "-m", "busi_desktop")
SAMPLES = ROOT / "resources" / "samples"
CHANGING = {"run.json", "results.csv", ".progress.jsonl", "results.jsonl"}


@pytest.fixture(scope="session")
def before(wine: Wine) -> tuple[set[str], set[str]]:
    """Return the files and the registry of a Windows that never saw the program."""
    return wine.files(), wine.registry()


@pytest.fixture(scope="session")
def installed(wine: Wine, before: tuple[set[str], set[str]]) -> Wine:
    """Install once: minutes under Wine. The tests below follow that installation's life."""
    done = install(wine, VERSION, "/ASSOCIATE")
    assert done.returncode == 0, why(wine)
    return wine


def install(wine: Wine, version: str, *options: str) -> subprocess.CompletedProcess[str]:
    return install_into(wine, version, FOLDER, *options)


def uninstall(wine: Wine, *options: str) -> subprocess.CompletedProcess[str]:
    # _?= makes it run where it is, and not from a copy that nobody can wait for.
    done = wine.run([f"{FOLDER}\\uninstall.exe", "/S", *options, *last("_?=", FOLDER)])
    # What runs can't delete itself; the copy that a reader starts can.
    wine.path_of(f"{FOLDER}\\uninstall.exe").unlink(missing_ok=True)
    for folder in (wine.path_of(FOLDER),):
        if folder.exists() and not any(folder.iterdir()):
            folder.rmdir()
    return done


def test_every_import_is_bundled_or_part_of_windows() -> None:
    assert find_unresolved(windows.PROGRAM) == []


def test_every_file_is_that_of_the_list_beside_the_installer() -> None:
    lines = (DIST / f"{NAME}-{VERSION}-windows-x64-files.txt").read_text().splitlines()

    listed = {path: digest for digest, path, _ in (line.split("  ", 2) for line in lines)}

    found = {
        path.relative_to(windows.PROGRAM).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in windows.PROGRAM.rglob("*")
        if path.is_file() and path.name not in {"files.txt", "remove.txt"}
    }
    assert found == listed


@pytest.mark.parametrize("name", ["python.exe", "pythonw.exe", "python311.dll", "sqlite3.dll"])
def test_python_is_signed_by_its_makers(name: str) -> None:
    command = ["osslsigncode", "verify", "-in", str(windows.PROGRAM / "python" / name)]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout

    # Whether the certificate was recalled, only a network could tell.
    digests = {
        line.split(":")[1].strip() for line in said.splitlines() if "message digest  " in line
    }
    assert len(digests) == 1
    assert "O=Python Software Foundation" in said


def test_older_windows_is_refused_in_words(wine: Wine) -> None:
    wine.set_version("win81")
    try:
        done = install(wine, OLDER)
    finally:
        wine.set_version("win10")

    assert done.returncode == 2
    assert "needs Windows 10, version 1809 or later" in why(wine)


def test_folder_with_too_long_a_path_is_refused_in_words(wine: Wine) -> None:
    done = wine.run([f"{STICK}\\{OLDER}.exe", "/S", "/D=C:\\" + "x" * 245])

    assert done.returncode == 2
    assert "characters too long" in why(wine)


def test_installed_program_gives_the_results_of_the_sources(
    installed: Wine, tmp_path: Path
) -> None:
    tested = installed.run([*PROGRAM, "self-test", "--json"])
    done = installed.run(
        [*PROGRAM, "analyze", f"{STICK}\\samples", "--out", "C:\\out", "--overlays"]
    )

    assert all(check["passed"] for check in json.loads(tested.stdout)), tested.stdout
    assert done.returncode == 0, done.stderr
    command = [ROOT / ".venv/bin/busi-desktop", "analyze", SAMPLES, "--out", tmp_path]
    subprocess.run([*command, "--overlays", "--quiet"], check=True)
    results = installed.path_of("C:\\out")
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {path.name for path in results.iterdir()}
    for name in names - CHANGING:
        assert (tmp_path / name).read_bytes() == (results / name).read_bytes(), name
    assert without_times(results) == without_times(tmp_path)
    shutil.rmtree(results)


def without_times(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert all(record.pop("timings_ms") for record in records)
    return records


def test_launcher_passes_its_arguments_and_its_exit_code_on(installed: Wine) -> None:
    right = installed.run(["cmd", "/c", "call", f"{FOLDER}\\busi-desktop.cmd", "--version"])
    wrong = installed.run(["cmd", "/c", "call", f"{FOLDER}\\busi-desktop.cmd", "no-such-command"])

    assert right.stdout.split() == [NAME, VERSION]
    assert wrong.returncode != 0  # Wine's cmd makes 1 of any other code
    assert "no-such-command" in wrong.stderr


def test_window_opens_and_holds_the_installer_off(installed: Wine) -> None:
    window = installed.start([PYTHON.replace("python.exe", "pythonw.exe"), *PROGRAM[1:], "open",
                              f"{STICK}\\samples\\benign.dcm"])  # fmt: skip
    try:
        picture = wait_for_picture(
            installed.screen / "Xvfb_screen0", window, shows_an_outline, seconds=600
        )
        target = windows.WORK / "window.png"
        Image.fromarray(picture).save(target)
        upgraded = install(installed, NEXT)
        removed = uninstall_refused(installed)
    finally:
        installed.end(window)

    assert (upgraded.returncode, removed.returncode) == (4, 4)
    assert "is running" in why(installed)
    assert installed.path_of(PYTHON).exists()


def uninstall_refused(wine: Wine) -> subprocess.CompletedProcess[str]:
    return wine.run([f"{FOLDER}\\uninstall.exe", "/S", *last("_?=", FOLDER)])


def test_version_that_fails_its_self_test_takes_no_place(installed: Wine) -> None:
    """The older installer's few files hold no Python: its self-test can't even start."""
    before = {path for path in installed.files() if not path.startswith("users")}
    key = f"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{NAME}"
    installed.run(["reg", "add", key, "/v", "DisplayVersion", "/d", "0.0.0", "/f"])

    done = install(installed, OLDER)

    assert done.returncode == 3
    assert "failed its self-test" in why(installed)
    assert {path for path in installed.files() if not path.startswith("users")} == before
    assert installed.run([*PROGRAM, "--version"]).returncode == 0
    installed.run(["reg", "add", key, "/v", "DisplayVersion", "/d", VERSION, "/f"])


def test_upgrade_that_is_killed_leaves_the_version_before(installed: Wine) -> None:
    upgrade = installed.start(words_of(NEXT, FOLDER))
    begun = installed.path_of(f"{FOLDER}\\app.new\\lib\\cv2")
    while not begun.exists():
        assert upgrade.poll() is None
        time.sleep(0.05)  # somebody else's process: there is no event to wait for
    installed.end(upgrade)

    assert begun.exists()  # the next installation clears it: the test below
    assert installed.run([*PROGRAM, "--version"]).stdout.split() == [NAME, VERSION]
    for left in installed.user.rglob("ns*.tmp"):  # NSIS' own; Windows clears that folder
        shutil.rmtree(left)


def test_upgrade_keeps_the_journal_and_a_downgrade_is_refused(installed: Wine) -> None:
    brought = installed.run([*PROGRAM, "review", "import", f"{STICK}\\outlined", "--format", "png",
                             "--reader", "R", "--status", "signed"])  # fmt: skip
    assert brought.returncode == 0, brought.stderr
    before = installed.run([*PROGRAM, "review", "list"])
    assert "1 annotations of 1 frames" in before.stdout

    upgraded = install(installed, NEXT)
    refused = install(installed, VERSION)

    assert upgraded.returncode == 0, why(installed)
    assert refused.returncode == 2
    assert f"Version {NEXT} is installed, which is newer" in why(installed)
    after = installed.run([*PROGRAM, "review", "list"])
    assert (after.returncode, after.stdout) == (before.returncode, before.stdout)
    assert installed.run([*PROGRAM, "review", "verify"]).returncode == 0
    assert not installed.path_of(f"{FOLDER}\\app.old").exists()
    assert not installed.path_of(f"{FOLDER}\\app.new").exists()


def test_removal_leaves_the_readers_data_alone_and_nothing_else(
    installed: Wine, before: tuple[set[str], set[str]]
) -> None:
    files, keys = before
    data = f"users/{installed.user.name}/AppData/Local/{NAME}"
    journal = installed.disk / data / "journal.sqlite"
    written = journal.read_bytes()
    registered = installed.registry() - keys
    assert any(f"{NAME}.dicom" in line for line in registered)
    assert any(line.endswith("\\.busi]") for line in registered)
    installed.path_of(f"{FOLDER}\\app\\lib\\mine.txt").write_text("of somebody else")

    done = uninstall(installed)

    new = installed.files() - files
    left = {Path(name).name for name in new if installed.disk.joinpath(name).is_file()}
    strange = {name for name in new if not name.startswith((data, "users", "Praxis"))}
    assert done.returncode == 0
    assert "mine.txt" in left
    assert strange == set()
    assert not {name for name in left if name.endswith((".py", ".dll", ".exe", ".lnk"))}
    assert journal.read_bytes() == written
    kept = installed.registry() - keys
    assert {line for line in kept if NAME in line or ".busi" in line} == set()


def test_data_are_deleted_where_the_reader_says_so(wine: Wine) -> None:
    data = wine.user / "AppData" / "Local" / NAME
    data.mkdir(parents=True, exist_ok=True)
    (data / "settings.json").write_text("{}")
    assert install(wine, VERSION).returncode == 0, why(wine)

    assert uninstall(wine, "/DELETEDATA").returncode == 0

    assert not data.exists()
