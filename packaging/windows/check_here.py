"""Run the self-test on behalf of the installer, and keep what it says in a file.

Started by the program's own Python, before the new version takes the old one's place: the installer
reads the exit code, shows the lines, and copies the file where the reader finds it.
"""

from __future__ import annotations

from contextlib import redirect_stdout
import io
from pathlib import Path
import sys


def main(report: Path) -> int:
    """Return the self-test's exit code; its lines go to `report` and to the installer."""
    said = io.StringIO()
    try:
        from busi_desktop.__main__ import main as run

        with redirect_stdout(said):
            code = run(["self-test"])
    except Exception as exc:  # noqa: BLE001 - a broken installation may fail in any way
        said.write(f"FAILED start      {type(exc).__name__}: {exc}\n")
        code = 3
    report.write_text(said.getvalue(), encoding="utf-8-sig", newline="\r\n")
    sys.stdout.write(said.getvalue().encode("ascii", "replace").decode("ascii"))
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
