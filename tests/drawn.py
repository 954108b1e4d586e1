"""What a draft amounts to, to compare one with another."""

from __future__ import annotations

from typing import Any

from busi_desktop.domain.draft import Draft
from busi_desktop.domain.editing import base_json


def all_of(draft: Draft) -> dict[str, Any]:
    """Return all that a draft holds, undo and redo included."""
    return {
        "id": draft.draft_id,
        "step": draft.step,
        "shape": draft.shape,
        "base": base_json(draft.base),
        "lesions": [
            (known, lesion.label, lesion.is_locked, lesion.mask.tobytes())
            for known, lesion in draft.lesions.items()
        ],
        "done": draft._done,
        "undone": draft._undone,
    }
