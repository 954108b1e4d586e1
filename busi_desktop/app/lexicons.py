"""The lexicons that there are: those of the program, and a clinic's own."""

from __future__ import annotations

from collections.abc import Iterable
import hashlib
import json
import logging
from pathlib import Path

from busi_desktop.domain.lexicon import Lexicon
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError

_log = logging.getLogger(__name__)

DEFAULT = "birads_us_2013"
"""The newest edition whose terms are all there."""

OWN_FOLDER = "lexicon"
"""In the program's own folder: a file with the id of a shipped one stands in its place."""

_LARGEST_BYTES = 1 << 20


class Lexicons:
    """Hold all lexicons by id; `troubles` says which files can't be used."""

    def __init__(self, lexicons: Iterable[Lexicon], troubles: Iterable[UserError] = ()) -> None:
        self._read = tuple(lexicons)
        self._by_id = {lexicon.lexicon_id: lexicon for lexicon in self._read}
        self.troubles = tuple(troubles)

    @property
    def all(self) -> tuple[Lexicon, ...]:
        """Return those that a new form can be filled in with, by id."""
        return tuple(self._by_id[key] for key in sorted(self._by_id))

    def of(self, lexicon_id: str) -> Lexicon:
        """Return a lexicon, or the default one if it isn't there."""
        return self._by_id.get(lexicon_id) or self._by_id[DEFAULT]

    def with_hash(self, sha256: str) -> Lexicon | None:
        """Return the lexicon of exactly this file, or None."""
        return next((one for one in self._read if one.sha256 == sha256), None)


def shipped_folder() -> Path:
    """Return the folder of the program's lexicons, beside the package."""
    return Path(__file__).resolve().parents[2] / "resources" / "lexicon"


def read_lexicon(path: Path) -> Lexicon:
    """Read a lexicon's file.

    Raises
    ------
    UserError
        If it can't be read or isn't one.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_BYTES)  # of a larger file the rest is missing, and it fails
        return Lexicon.from_json(json.loads(data), sha256=hashlib.sha256(data).hexdigest())
    except (OSError, ValueError, RecursionError, TypeError) as exc:
        raise UserError(
            say("The lexicon {name} can't be used: {reason}.", name=path.name, reason=exc),
            hint="Mend the file in the program's own folder, or take it away.",
            code="LEXICON_UNREADABLE",
        ) from exc


def load_lexicons(home: Path) -> Lexicons:
    """Read the program's lexicons and those in its own folder; what can't be used is told."""
    found = [read_lexicon(path) for path in sorted(shipped_folder().glob("*.json"))]
    troubles = []
    for path in sorted((home / OWN_FOLDER).glob("*.json")):
        try:
            found.append(read_lexicon(path))
        except UserError as error:
            _log.warning("a lexicon can't be used: %s", error.code)
            troubles.append(error)
    return Lexicons(found, troubles)
