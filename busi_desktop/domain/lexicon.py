"""A lexicon of descriptors as a data file holds it: groups of terms, and terms that don't fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

KIND, CATEGORY = "kind", "category"
"""Groups that every lexicon has: what the finding is, and the assessment category."""

CATEGORIES = ("0", "1", "2", "3", "4A", "4B", "4C", "5", "6")
"""Codes of the assessment categories of BI-RADS; a lexicon names some or all of them."""

ORDERED = ("1", "2", "3", "4A", "4B", "4C", "5")
"""Those that have an order: 0 says that something is missing, 6 that the answer is known."""

CLOCK, NIPPLE, SIZE, NOTE = "clock", "nipple", "size", "note"
WRITTEN = (CLOCK, NIPPLE, SIZE, NOTE)
"""What is typed and not chosen; it has a place in the report's order, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Hold one term; each character of `keys` chooses it, or the next one with that key."""

    code: str
    label: str
    keys: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Hold terms that answer one question.

    Attributes
    ----------
    many
        Whether several may be chosen.
    of_frame
        Whether it says something of the whole frame and not of one lesion.
    kinds
        Findings that it is asked for; none takes all.
    """

    code: str
    label: str
    terms: tuple[Term, ...]
    many: bool = False
    of_frame: bool = False
    kinds: tuple[str, ...] = ()

    def label_of(self, code: str) -> str:
        """Return the label of a term."""
        return next(term.label for term in self.terms if term.code == code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Hold terms that don't fit each other: one of each group named has been chosen."""

    says: str
    conditions: tuple[tuple[str, frozenset[str]], ...]

    def is_broken_by(self, chosen: Mapping[str, Sequence[str]]) -> bool:
        """Tell whether terms, by group, hold one of each condition."""
        return all(codes & set(chosen.get(group, ())) for group, codes in self.conditions)


@dataclass(frozen=True, slots=True, kw_only=True)
class LexiconId:
    """Hold which lexicon a form was filled in with: its id, its edition and its file's SHA-256."""

    lexicon_id: str
    edition: str
    sha256: str


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Lexicon:
    """Hold one edition.

    Attributes
    ----------
    lexicon_id
        Names the edition; a file with other words has another id or another hash.
    date
        Of the edition, as ``2013``.
    language
        Of the labels.
    is_partial
        Whether the edition has terms that are not in the file.
    report_order
        Codes of all groups and of what is written, in the order of a report.
    """

    lexicon_id: str
    edition: str
    date: str
    language: str
    is_partial: bool
    groups: tuple[Group, ...]
    rules: tuple[Rule, ...]
    report_order: tuple[str, ...]
    sha256: str

    @property
    def ref(self) -> LexiconId:
        """Return what a form says of its lexicon."""
        return LexiconId(lexicon_id=self.lexicon_id, edition=self.edition, sha256=self.sha256)

    def contradictions(self, chosen: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
        """Return a sentence for what doesn't fit among terms by group, each once."""
        said = (rule.says for rule in self.rules if rule.is_broken_by(chosen))
        return tuple(dict.fromkeys(said))

    @classmethod
    def from_json(cls, data: Mapping[str, Any], *, sha256: str) -> Lexicon:
        """Build a lexicon from what a file holds.

        Raises
        ------
        ValueError
            If it isn't one; the text says why.
        """
        try:
            lexicon = cls(
                lexicon_id=str(data["id"]),
                edition=str(data["edition"]),
                date=str(data["date"]),
                language=str(data["language"]),
                is_partial=bool(data["partial"]),
                groups=tuple(map(_group, data["groups"])),
                rules=tuple(map(_rule, data["rules"])),
                report_order=tuple(map(str, data["report_order"])),
                sha256=sha256,
            )
        except (AttributeError, KeyError, TypeError) as exc:
            msg = f"a part is missing or of another kind: {exc}"
            raise ValueError(msg) from exc
        _check(lexicon)
        return lexicon


def _group(data: Mapping[str, Any]) -> Group:
    return Group(
        code=str(data["code"]),
        label=str(data["label"]),
        terms=tuple(
            Term(code=str(term["code"]), label=str(term["label"]), keys=str(term["keys"]).lower())
            for term in data["terms"]
        ),
        many=bool(data.get("many", False)),
        of_frame=data.get("scope", "lesion") == "frame",
        kinds=tuple(map(str, data.get("kinds", ()))),
    )


def _rule(data: Mapping[str, Any]) -> Rule:
    return Rule(
        says=str(data["says"]),
        conditions=tuple(
            (str(condition["group"]), frozenset(map(str, condition["any"])))
            for condition in data["all"]
        ),
    )


def _check(lexicon: Lexicon) -> None:
    """Raise a `ValueError` if parts of a lexicon don't belong together."""
    codes = {group.code: [term.code for term in group.terms] for group in lexicon.groups}
    places = [*codes, *WRITTEN]
    unknown = set(chain.from_iterable(group.kinds for group in lexicon.groups)) - set(
        codes.get(KIND, ())
    )
    faults: Iterable[tuple[bool, str]] = (
        (len(codes) < len(lexicon.groups), "two groups have one code"),
        (any(len(set(c)) < len(c) for c in codes.values()), "two terms of a group have one code"),
        (not all(codes.values()), "a group has no terms"),
        (KIND not in codes or CATEGORY not in codes, f"{KIND} and {CATEGORY} must be groups"),
        (bool(set(codes.get(CATEGORY, ())) - {*CATEGORIES}), "a category isn't one of BI-RADS"),
        (sorted(lexicon.report_order) != sorted(places), f"report_order must be {places}"),
        (bool(unknown), f"kinds that aren't there: {sorted(unknown)}"),
        (not all(_is_known(rule, codes) for rule in lexicon.rules), "a rule names unknown terms"),
    )
    for is_fault, said in faults:
        if is_fault:
            raise ValueError(said)


def _is_known(rule: Rule, codes: Mapping[str, Sequence[str]]) -> bool:
    return all(some and some <= set(codes.get(group, ())) for group, some in rule.conditions)
