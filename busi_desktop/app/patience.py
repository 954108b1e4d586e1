"""How long the end of the window waits for its threads."""

from __future__ import annotations

STOP_TIMEOUT_MS = 60_000
"""Longer than a step may take on a busy computer: a network's answer, a large file's decoding, the
tables of a results folder. The window is off the screen by then, and nobody waits; giving up ends
the program hard, with what is still being written.
"""
