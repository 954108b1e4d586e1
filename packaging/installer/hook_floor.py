"""The first thing that a frozen program runs: PyInstaller's own hooks load Qt, which is too late.

On a processor that is too old, Qt aborts with words for programmers; ours come before it.
"""

from __future__ import annotations

import sys

from busi_desktop.cli import floor

if fault := floor.fault_of_computer():
    sys.exit(floor.refuse(fault, in_a_box=sys.argv[1:2] in ([], ["open"])))
