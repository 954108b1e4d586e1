"""The Linux installer's scripts and package, tried with a program of a few lines.

`make installer-test` tries the same with the real one, in a bare system without network.
"""

from __future__ import annotations

from collections.abc import Callable
import io
import lzma
import os
from pathlib import Path
import shutil
import subprocess
import tarfile

import pytest

from installer import linux
from tests.contract.small_program import make_stage

pytestmark = pytest.mark.skipif(
    shutil.which("xz") is None or shutil.which("ldd") is None, reason="needs xz"
)
Install = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return three versions, the newest of which fails its self-test."""
    folder = tmp_path_factory.mktemp("stages")
    made = {version: make_stage(folder, version) for version in ("0.9.0", "0.10.0")}
    return made | {"0.11.0": make_stage(folder, "0.11.0", code=3)}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "Jörg & Zoë 100% müde"
    home.mkdir()
    return home


@pytest.fixture
def install(stages: dict[str, Path], home: Path) -> Install:
    def run(version: str, *options: str) -> subprocess.CompletedProcess[str]:
        script = stages[version] / "install.sh"
        prefix = [] if "--prefix" in options else ["--prefix", str(home / ".local")]
        return run_script(script, home, "--yes", *prefix, *options)

    return run


def run_script(script: Path, home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(script), *options],
        env={"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def answer_of(home: Path) -> str:
    program = home / ".local/bin/busi-desktop"
    return subprocess.run([program], capture_output=True, text=True, check=True).stdout.strip()


def names_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_installation_says_how_its_test_went_and_where_things_are(
    install: Install, home: Path
) -> None:
    done = install("0.9.0")

    assert done.returncode == 0, done.stderr
    assert "The self-test passed." in done.stdout
    assert "ok     model      0.9.0" in done.stdout
    assert answer_of(home) == "0.9.0"
    for line in done.stdout.splitlines():
        if line.startswith(("  manual:", "  uninstall:")):
            assert Path(line.split(maxsplit=1)[1]).exists()


def test_desktop_entry_starts_the_program_from_a_folder_with_odd_letters(
    install: Install, home: Path
) -> None:
    install("0.9.0")

    entry = (home / ".local/share/applications/busi-desktop.desktop").read_text()

    program = f"{home}/.local/opt/busi-desktop/current/busi-desktop"
    assert f'Exec="{program.replace("%", "%%")}" open %F' in entry.splitlines()
    assert f"TryExec={program}" in entry.splitlines()
    kinds = "application/dicom;application/x-busi-desktop-project;"
    assert f"MimeType={kinds}" in entry.splitlines()
    assert "*.busi" in (home / ".local/share/mime/packages/busi-desktop.xml").read_text()
    assert (home / ".local/share/icons/hicolor/scalable/apps/busi-desktop.svg").exists()
    assert (home / ".local/share/man/man1/busi-desktop.1.gz").exists()


def test_upgrade_keeps_the_old_version_to_go_back_to(install: Install, home: Path) -> None:
    install("0.9.0")

    upgraded = install("0.10.0")  # a comparison of texts would take it for older

    assert upgraded.returncode == 0, upgraded.stderr
    assert answer_of(home) == "0.10.0"
    back = run_script(home / ".local/opt/busi-desktop/rollback.sh", home)
    assert (back.returncode, answer_of(home)) == (0, "0.9.0")
    assert install("0.10.0", "--rollback").returncode == 0
    assert answer_of(home) == "0.10.0"


def test_downgrade_is_refused_and_changes_nothing(install: Install, home: Path) -> None:
    install("0.10.0")
    before = names_below(home)

    refused = install("0.9.0")

    assert refused.returncode == 1
    assert "0.10.0 is installed, which is newer than this 0.9.0" in refused.stderr
    assert (answer_of(home), names_below(home)) == ("0.10.0", before)
    assert install("0.9.0", "--allow-downgrade").returncode == 0


def test_failed_self_test_leaves_what_was_there(install: Install, home: Path) -> None:
    install("0.10.0")
    before = names_below(home)

    failed = install("0.11.0")

    assert failed.returncode == 1
    assert "The self-test FAILED, so nothing was changed" in failed.stderr
    assert (answer_of(home), names_below(home)) == ("0.10.0", before)


def test_damaged_payload_leaves_what_was_there(
    install: Install, home: Path, stages: dict[str, Path], tmp_path: Path
) -> None:
    install("0.9.0")
    damaged = tmp_path / "damaged"
    shutil.copytree(stages["0.10.0"], damaged)
    payload = (damaged / "payload.tar.xz").read_bytes()
    (damaged / "payload.tar.xz").write_bytes(payload[: len(payload) // 2])

    failed = run_script(damaged / "install.sh", home, "--yes", "--prefix", str(home / ".local"))

    assert failed.returncode == 1
    assert answer_of(home) == "0.9.0"


def test_leftovers_of_a_killed_installation_are_cleared(install: Install, home: Path) -> None:
    left = home / ".local/opt/busi-desktop/.new/opt/busi-desktop"
    left.mkdir(parents=True)
    (left / "half").write_text("")

    assert install("0.9.0").returncode == 0

    assert not (home / ".local/opt/busi-desktop/.new").exists()


def test_folder_that_may_not_be_written_to_is_named(install: Install) -> None:
    refused = install("0.9.0", "--prefix", "/proc/nowhere")

    assert refused.returncode == 1
    assert "/proc/nowhere" in refused.stderr


def test_uninstalling_leaves_the_readers_data_alone(install: Install, home: Path) -> None:
    install("0.9.0")
    install("0.10.0")
    data = home / ".local/share/busi-desktop/journal.sqlite"
    data.parent.mkdir(parents=True)
    data.write_text("readings")

    done = run_script(home / ".local/opt/busi-desktop/uninstall.sh", home, "--yes")

    assert done.returncode == 0, done.stderr
    assert "are kept in" in done.stdout
    kept = ".local/share/busi-desktop"
    assert names_below(home) == {".local", ".local/share", kept, f"{kept}/journal.sqlite"}


def test_uninstalling_takes_the_data_only_when_told(install: Install, home: Path) -> None:
    install("0.9.0")
    (home / ".local/share/busi-desktop").mkdir(parents=True)

    run_script(home / ".local/opt/busi-desktop/uninstall.sh", home, "--yes", "--purge")

    assert not (home / ".local/share/busi-desktop").exists()


def test_package_is_one_that_dpkg_reads(
    stages: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = stages["0.9.0"].parent
    made = [
        linux.make_deb(folder / "0.9.0.tar.xz", "0.9.0", folder / "program-0.9.0", out)
        for out in (tmp_path / "a", tmp_path / "b")
        if out.mkdir() is None
    ]

    content = made[0].read_bytes()
    head, names = content[:8], [content[8:24], content[72:88]]

    assert head == b"!<arch>\n"
    assert [name.strip() for name in names] == [b"debian-binary", b"control.tar.xz"]
    size = int(content[120:130])
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(content[132 : 132 + size]))) as archive:
        control = archive.extractfile("./control")
        assert control is not None
        fields = dict(
            line.split(": ", 1) for line in control.read().decode().splitlines() if ": " in line
        )
        assert archive.getmember("./preinst").mode == 0o755
    assert fields["Version"] == "0.9.0"
    assert "libegl1" in fields["Depends"]
    assert "libc6 (>= 2.35)" in fields["Depends"]
    assert made[0].read_bytes() == made[1].read_bytes()


def test_packed_tree_belongs_to_root_and_bears_one_time(stages: dict[str, Path]) -> None:
    with tarfile.open(stages["0.9.0"] / "payload.tar.xz") as archive:
        members = archive.getmembers()

    names = [member.name for member in members]
    assert {(member.uid, member.gid, member.mtime) for member in members} == {(0, 0, 1767225600)}
    assert len(set(names)) == len(names)
    assert "./usr/share/applications/busi-desktop.desktop" in names
    link = next(member for member in members if member.name == "./usr/bin/busi-desktop")
    assert (link.issym(), link.linkname) == (True, "/opt/busi-desktop/busi-desktop")
