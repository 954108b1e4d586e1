"""The samples that the program ships: phantoms of our own, no patient."""

from __future__ import annotations

from pathlib import Path


def samples_folder() -> Path:
    """Return the folder of the samples, beside the package."""
    return Path(__file__).resolve().parents[2] / "resources" / "samples"
