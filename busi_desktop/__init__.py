"""busi_desktop: offline decision support for breast ultrasound."""

from __future__ import annotations

__version__ = "0.1.0"
