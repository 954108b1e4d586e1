"""Lines for the reader that never stop the work."""

from __future__ import annotations

import io
import os
import sys


def say(text: str, *, error: bool = False) -> None:
    """Print a line on standard output or standard error.

    Who listens may leave, as ``head`` does: then the rest of what is said goes nowhere.
    """
    stream = sys.stderr if error else sys.stdout
    # A folder's name may hold bytes that are no text.
    if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
        stream.reconfigure(errors="backslashreplace")
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        # Python flushes the stream once more when it ends.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
