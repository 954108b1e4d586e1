"""Take a slow wrapper off Python's import that PySide6 puts around it."""

from __future__ import annotations

import builtins


def restore_plain_imports() -> None:
    """Undo what PySide6's first import does to every import after it.

    PySide6 wraps `builtins.__import__` so that a module may say ``from __feature__ import
    snake_case``. To learn which modules could, it reads the source of each module that is imported
    and looks for PySide6 in it (`feature_imported` in its shibokensupport/feature.py): a sixth of
    our start. Nothing here uses such features. What it wraps is kept as `builtins.__orig_import__`;
    with a PySide6 that has no such thing, all stays as it is.
    """
    import PySide6.QtCore  # noqa: F401 - it puts the wrapper there

    wrapper = getattr(builtins, "__feature_import__", None)
    if wrapper is not None and builtins.__import__ is wrapper:
        builtins.__import__ = getattr(builtins, "__orig_import__", wrapper)
