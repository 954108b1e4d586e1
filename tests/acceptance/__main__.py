"""Sit down at the real program as readers do: xdotool's keys and mouse under a virtual screen.

    make acceptance

Three sittings: a radiologist with a folder, a reader of a project, a nurse on the first day. Each
step is checked by what is on the screen or on the disk; pictures of the screen are left in
build/acceptance. The exit code is 0 if all of it held.
"""

from __future__ import annotations

from pathlib import Path
import shutil
import sys
import tempfile

from tests.acceptance import first_day, sit_and_read, work_in_a_project
from tests.acceptance.hands import PICTURES, ROOT

SITTINGS = {"reading": sit_and_read, "project": work_in_a_project, "first-day": first_day}


def main(wanted: list[str]) -> int:
    """Do the sittings that are named, or all."""
    n_steps = 0
    for name in wanted or list(SITTINGS):
        shutil.rmtree(PICTURES / name, ignore_errors=True)
        print(f"== {name}", flush=True)
        with tempfile.TemporaryDirectory() as made:
            n_steps += SITTINGS[name].sit(Path(made)).steps
    print(f"{n_steps} steps. Pictures: {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
