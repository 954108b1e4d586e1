"""Where the files are that a DICOMDIR names: below its own folder, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from busi_desktop.errors import UserError

NAME = "DICOMDIR"

_SEPARATORS = frozenset("/\\:\0")
_HINT = "Open the folder that the DICOMDIR lies in, or copy the medium again."


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFiles:
    """Hold what a DICOMDIR names.

    Attributes
    ----------
    images
        Names of the image files with ``/`` between their parts, unchecked.
    n_others
        How many files of other kinds it names.
    is_circular
        Whether its records lead back to themselves; then they are taken as they are stored.
    """

    images: tuple[str, ...]
    n_others: int = 0
    is_circular: bool = False


def find_named(index: Path, named: NamedFiles) -> Iterator[tuple[str, Path | UserError]]:
    """Find the files that a DICOMDIR names.

    Parameters
    ----------
    index
        The DICOMDIR.
    named
        What it says; nothing is taken for granted.

    Yields
    ------
    tuple of str and Path or UserError
        Each name with the file, or with why there is none: ``FILE_SET_OUTSIDE``,
        ``FILE_SET_MISSING`` or ``FILE_SET_CIRCLE``; under the DICOMDIR's own name what is wrong
        with itself, ``FILE_SET_EMPTY`` too.
    """
    folder = index.parent.resolve()
    if named.is_circular:
        yield NAME, _circle("The DICOMDIR's list runs in a circle; it is read as it is stored.")
    if not named.images:
        yield NAME, _empty()
    for name in named.images:
        path = None if _leads_out(name) else _existing(folder, name)
        if path is None and _leads_out(name):
            yield name, _outside()
        elif path is None:
            yield name, _missing()
        elif not path.resolve().is_relative_to(folder):  # through a link
            yield name, _outside()
        elif path.samefile(index):
            yield name, _circle("The DICOMDIR names itself as an image.")
        else:
            yield name, path


def _leads_out(name: str) -> bool:
    """Tell whether a name could lead out of the folder."""
    parts = name.split("/")
    return any(part in {"", ".", ".."} or not _SEPARATORS.isdisjoint(part) for part in parts)


def _existing(folder: Path, name: str) -> Path | None:
    """Return the file of this name, also in the small letters that some systems copy it with."""
    candidates = (folder / name, folder / name.lower())
    return next((path for path in candidates if path.is_file()), None)


def _outside() -> UserError:
    """Refuse a name that leads out."""
    return UserError(
        "The DICOMDIR names a file outside of its own folder, which is not read.",
        hint=_HINT,
        code="FILE_SET_OUTSIDE",
    )


def _missing() -> UserError:
    """Report a file that is not there, as is common on a copied disc."""
    return UserError(
        "The DICOMDIR names a file that is not there.", hint=_HINT, code="FILE_SET_MISSING"
    )


def _empty() -> UserError:
    """Report a DICOMDIR without an image."""
    return UserError("The DICOMDIR names no image.", hint=_HINT, code="FILE_SET_EMPTY")


def _circle(message: str) -> UserError:
    """Report records that lead back to themselves."""
    return UserError(message, hint=_HINT, code="FILE_SET_CIRCLE")
