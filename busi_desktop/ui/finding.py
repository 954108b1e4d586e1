"""Find entries by a few typed letters."""

from __future__ import annotations

from collections.abc import Iterable
import unicodedata

_START, _WORD, _WITHIN, _OTHER_WORD, _OTHER_WITHIN, _LETTERS = 100, 80, 60, 40, 25, 10


def fold(text: str) -> str:
    """Return a text without case and accents, to compare by."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def match(query: str, title: str, others: Iterable[str] = ()) -> int | None:
    """Tell how well an entry fits.

    Parameters
    ----------
    query
        What is typed; each of its words must fit somewhere.
    title
        The entry's name.
    others
        Other texts it may be found by: they count less.

    Returns
    -------
    int or None
        More is better; None if a word fits nowhere. A word fits by the start of the title, the
        start of a word, a part of one, or by its letters in the title's order.
    """
    folded, rest = fold(title), fold(" ".join(others))
    scores = [_match_word(word, folded, rest) for word in fold(query).split()]
    if any(score is None for score in scores):
        return None
    return sum(score for score in scores if score is not None)


def _match_word(word: str, title: str, rest: str) -> int | None:
    """Return how well one word fits, or None."""
    ways = (
        (_START, title.startswith(word)),
        (_WORD, any(part.startswith(word) for part in title.split())),
        (_WITHIN, word in title),
        (_OTHER_WORD, any(part.startswith(word) for part in rest.split())),
        (_OTHER_WITHIN, len(word) > 2 and word in rest),
        (_LETTERS, _in_order(word, title)),
    )
    return next((score for score, fits in ways if fits), None)


def _in_order(letters: str, text: str) -> bool:
    remaining = iter(text)
    return all(letter in remaining for letter in letters)
