"""Import pydicom without the HTTP client of its sample downloader.

Where `requests` is installed, pydicom imports it, and that opens a socket to try IPv6. A program
that reads files opens none. Import this module before any that uses pydicom.
"""

from __future__ import annotations

import sys

_CLIENT = "requests"

if "pydicom" not in sys.modules and _CLIENT not in sys.modules:
    # None makes an import fail (Python's import reference); pydicom then does without.
    sys.modules[_CLIENT] = None  # type: ignore[assignment]  # as documented
    try:
        import pydicom  # noqa: F401
    finally:
        del sys.modules[_CLIENT]
