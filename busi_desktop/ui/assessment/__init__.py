"""The reader's own assessment of a frame: a form in the terms of a lexicon, without a mouse."""

from __future__ import annotations

from busi_desktop.ui.assessment.assessing import Assessing

__all__ = ["Assessing"]
