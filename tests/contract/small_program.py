"""An installer's stage of a program of a few lines, for tests of the scripts around it."""

from __future__ import annotations

from pathlib import Path

from installer import linux

FAST = ("xz", "--stdout", "-0")

PROGRAM = """#!/bin/sh
if [ "$1" = self-test ]; then
  echo "ok     model      {version}"
  exit {code}
fi
if [ "$1" = wait ]; then exec sleep 60; fi
echo {version}
"""


def make_stage(folder: Path, version: str, *, code: int = 0) -> Path:
    """Return what a .run file of a small program unpacks to."""
    program = folder / f"program-{version}"
    (program / "_internal/manual").mkdir(parents=True)
    (program / "busi-desktop").write_text(PROGRAM.format(version=version, code=code))
    (program / "busi-desktop").chmod(0o755)
    (program / "_internal/manual/index.html").write_text("manual")
    (program / "_internal/system-libraries.txt").write_text(
        "libEGL.so.1 libegl1 libglvnd-egl\nlibstdc++.so.6 libstdc++6 libstdc++\n"
    )
    payload = linux.pack(program, version, compressor=FAST, stage=folder)
    return linux.stage_run(payload, version, program)
