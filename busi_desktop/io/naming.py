"""Names of inputs: labels to show and stems to build output names from; never paths to follow."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path, PurePosixPath
import re
import unicodedata

MAX_STEM_BYTES = 120

_FORBIDDEN = frozenset('<>:"|?*\\/')
_UNPRINTABLE = frozenset({"Cc", "Cs"})
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_DIGITS = re.compile(r"[0-9]+")
_LONGEST_NUMBER = 64  # a DICOM UID is no longer


def root_label(path: Path) -> str:
    """Return the PATH's own name, also for ``.`` and ``..``."""
    name = path.name if path.name not in {"", ".."} else path.resolve().name
    return printable(name) or "root"


def printable(name: str) -> str:
    """Return `name` so that any terminal, log and UTF-8 file can take it.

    Undecodable bytes and control characters, which could steer a terminal, become U+FFFD.
    """
    return "".join(
        "\ufffd" if unicodedata.category(char) in _UNPRINTABLE else char for char in name
    )


def safe_stem(below: str) -> str:
    """Return an output name's stem for an input's path below the PATH given.

    Parameters
    ----------
    below
        Path with ``/`` between its parts; ``.`` and ``..`` as parts are dropped.

    Returns
    -------
    str
        The parts joined with ``__``, without extension: NFC, free of what Windows forbids, never
        empty, at most 120 bytes of UTF-8 before a hash that keeps cut names apart.
    """
    parts = [part for part in below.split("/") if part not in {"", ".", ".."}]
    if parts:
        parts[-1] = _without_extension(parts[-1])
    joined = unicodedata.normalize("NFC", "__".join(parts))
    kept = (
        char
        for char in joined
        if char not in _FORBIDDEN and unicodedata.category(char) not in _UNPRINTABLE
    )
    stem = "".join(kept).strip(" ").rstrip(". ")
    encoded = stem.encode()
    if len(encoded) > MAX_STEM_BYTES:
        cut = encoded[:MAX_STEM_BYTES].decode(errors="ignore")
        stem = f"{cut}-{sha256(encoded).hexdigest()[:8]}"
    return f"_{stem}" if _RESERVED.fullmatch(stem) else stem or "unnamed"


def natural_key(path: str) -> tuple[tuple[str, ...], str]:
    """Return a sort key that puts ``a2`` before ``a10`` and keeps a folder's files together."""
    padded = _DIGITS.sub(lambda run: run.group().zfill(_LONGEST_NUMBER), path.casefold())
    return tuple(padded.split("/")), path


def _without_extension(name: str) -> str:
    """Drop a name's extension; the last number of ``1.2.840.10008`` or ``scan.001`` is none."""
    path = PurePosixPath(name)
    return name if path.suffix[1:].isdigit() else path.stem
