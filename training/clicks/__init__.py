"""How many clicks an outline takes: a simulated reader, our refinement, and rivals beside it."""

from __future__ import annotations
