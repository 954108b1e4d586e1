"""The .run file and the .deb themselves, of a program of a few lines, installed for real.

`test_linux_installer` tries the script inside; `make installer-test` the files that are given out.
"""

from __future__ import annotations

from collections.abc import Callable
import os
from pathlib import Path
import shutil
import subprocess

import pytest

from installer import linux
from tests.contract.small_program import make_stage

Done = subprocess.CompletedProcess[str]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two versions, laid out."""
    folder = tmp_path_factory.mktemp("packages")
    for version in ("0.9.0", "0.10.0"):
        make_stage(folder, version)
    return folder


def say(*command: str | Path, home: Path) -> Done:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, cwd=home
    )


def test_file_that_unpacks_itself_installs_and_refuses_what_is_damaged(
    folder: Path, tmp_path: Path
) -> None:
    payload, program = folder / "0.9.0.tar.xz", folder / "program-0.9.0"
    made = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        made.append(linux.make_run(payload, "0.9.0", program, tmp_path / name))
    whole = made[0].read_bytes()
    damaged = tmp_path / "damaged.run"
    damaged.write_bytes(whole[:-5000] + bytes([whole[-5000] ^ 0xFF]) + whole[-4999:])

    options = ["--", "--yes", "--prefix", tmp_path / ".local"]
    done = say("sh", made[0], *options, home=tmp_path)
    refused = say("sh", damaged, *options, home=tmp_path)

    assert done.returncode == 0, done.stderr
    assert "The self-test passed." in done.stdout
    assert say(tmp_path / ".local/bin/busi-desktop", home=tmp_path).stdout == "0.9.0\n"
    assert refused.returncode != 0
    assert "SHA256" in refused.stderr + refused.stdout
    assert made[1].read_bytes() == whole


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="needs dpkg")
def test_package_upgrades_refuses_to_go_back_and_leaves_nothing(
    folder: Path, tmp_path: Path
) -> None:
    packages = {
        version: linux.make_deb(
            folder / f"{version}.tar.xz", version, folder / f"program-{version}", tmp_path
        )
        for version in ("0.9.0", "0.10.0")
    }
    dpkg = _dpkg_into(tmp_path / "system")
    program = tmp_path / "system/opt/busi-desktop/busi-desktop"

    first = dpkg("--install", packages["0.9.0"])
    assert first.returncode == 0, first.stdout + first.stderr
    assert "The self-test passed." in first.stdout
    assert say(program, home=tmp_path).stdout == "0.9.0\n"
    upgraded = dpkg("--install", packages["0.10.0"])
    back = dpkg("--install", packages["0.9.0"])
    answer = say(program, home=tmp_path).stdout
    gone = dpkg("--purge", "busi-desktop")

    assert upgraded.returncode == 0, upgraded.stderr
    assert back.returncode != 0
    assert "0.10.0 is installed, which is newer than this 0.9.0" in back.stderr
    assert answer == "0.10.0\n"
    assert gone.returncode == 0, gone.stderr
    assert not program.parent.exists()
    assert list((tmp_path / "system").rglob("*busi*")) == []


def _dpkg_into(system: Path) -> Callable[..., Done]:
    """Return dpkg on a system of its own, whose scripts run on this one's programs."""
    books = system / "var/lib/dpkg"
    for name in ("info", "updates", "triggers"):
        (books / name).mkdir(parents=True)
    for name in ("status", "available"):
        (books / name).touch()
    options = [
        "--force-not-root",
        "--force-script-chrootless",
        "--force-depends",
        "--force-bad-path",
    ]

    def run(*words: str | Path) -> Done:
        return say("dpkg", f"--root={system}", "--log=/dev/null", *options, *words, home=system)

    return run
