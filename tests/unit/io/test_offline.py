"""Reading files brings no HTTP client along, also where one is installed."""

from __future__ import annotations

import subprocess
import sys


def test_the_reader_of_files_imports_no_http_client():
    script = (
        "import sys, busi_desktop.io.load\n"
        "assert 'pydicom' in sys.modules\n"
        "print(sorted({'requests', 'urllib3'} & set(sys.modules)))\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
