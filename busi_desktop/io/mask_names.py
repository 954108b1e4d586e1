"""Names of the lesion masks that lie beside an image.

BUSI keeps "benign (1)_mask.png", "benign (1)_mask_1.png"... beside "benign (1).png".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import chain, count, takewhile
from pathlib import Path, PurePosixPath
import re

from busi_desktop.io.naming import natural_key
from busi_desktop.io.signature import IMAGE_SUFFIXES

_MASK_NAME = re.compile(r"(?P<image>.+)_mask(_\d+)?\.png", re.IGNORECASE)


def masks_by_image(names: Set[str]) -> dict[str, list[str]]:
    """Return the names that are lesion masks of an image in the same folder.

    Parameters
    ----------
    names
        Paths with ``/``.

    Returns
    -------
    dict
        For `masks_of`; the masks of an image are naturally sorted.
    """
    images = {_key(name) for name in names if PurePosixPath(name).suffix.lower() in IMAGE_SUFFIXES}
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=natural_key):
        match = _MASK_NAME.fullmatch(name)
        if match is not None and match["image"].casefold() in images:
            found.setdefault(match["image"].casefold(), []).append(name)
    return found


def masks_of(name: str, by_image: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the names, without folders, of the masks beside an image."""
    return tuple(PurePosixPath(mask).name for mask in by_image.get(_key(name), ()))


def masks_beside(path: Path) -> tuple[str, ...]:
    """Return the masks beside a file that was named itself; its folder is not listed."""
    if path.suffix.lower() not in IMAGE_SUFFIXES:
        return ()
    first = f"{path.stem}_mask.png"
    more = (f"{path.stem}_mask_{number}.png" for number in count(1))
    found = takewhile(lambda name: (path.parent / name).is_file(), chain((first,), more))
    return tuple(found)


def _key(name: str) -> str:
    """Return what the names of an image's masks start with."""
    return name.removesuffix(PurePosixPath(name).suffix).casefold()
