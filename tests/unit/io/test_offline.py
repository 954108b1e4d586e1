"""Reading files brings no HTTP client along, also where one is installed."""

from __future__ import annotations

import subprocess
import sys

from busi_desktop.io.samples import samples_folder


def run(script: str, *args: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *args], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_the_reader_of_dicom_imports_no_http_client():
    script = (
        "import sys, busi_desktop.io.dicom\n"
        "assert 'pydicom' in sys.modules\n"
        "print(sorted({'requests', 'urllib3'} & set(sys.modules)))\n"
    )

    assert run(script) == "[]"


def test_a_plain_image_is_read_without_the_reader_of_dicom():
    """It would take longer to import than the image takes to be read."""
    script = (
        "import sys, pathlib, busi_desktop.io.here as here\n"
        "here.open_file_here(pathlib.Path(sys.argv[1])).read_frame(0)\n"
        "print('pydicom' in sys.modules)\n"
    )

    assert run(script, str(samples_folder() / "benign.png")) == "False"
