"""What the formats share."""

from __future__ import annotations

from collections.abc import Mapping
import json
from pathlib import Path
from typing import Any

from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.domain.journal import subject_of
from busi_desktop.export.files import write_atomic

OURS = "busi_desktop"
"""Key for what a format has no place for."""


def write_json(path: Path, data: Mapping[str, Any]) -> None:
    """Write plain data as JSON that people can read."""
    text = json.dumps(data, indent=1, allow_nan=False)
    write_atomic(path, f"{text}\n".encode("ascii"))


def identity_of(case: AnnotatedFrame) -> dict[str, Any]:
    """Return which frame and annotation this is, as plain data: by it an import finds both."""
    kept = case.kept
    annotation = kept.annotation
    return {
        "sha256": case.frame.frame_id.content_sha256,
        "frame": case.frame.frame_id.frame_number,
        "annotation": annotation.annotation_id,
        "provenance": annotation.provenance.value,
        "status": annotation.status.value,
        "author": kept.author,
        "recorded_at": kept.recorded_at,
    }


def subject(case: AnnotatedFrame) -> str:
    """Return the frame's name in the journal."""
    return subject_of(case.frame.frame_id)
