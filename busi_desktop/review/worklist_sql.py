"""The SQL of a worklist: what a reader may see of a frame, what is asked for, in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from busi_desktop.domain.worklist import STATES, Need, Order, ProjectSettings, WorkQuery

FROM = (
    "FROM frames JOIN images ON images.image = frames.image "
    "LEFT JOIN works AS own INDEXED BY works_by_reader "
    "ON own.reader = :reader AND own.frame = frames.frame"
)
_NAME = "images.name COLLATE NOCASE"
ASSIGNED = "EXISTS (SELECT 1 FROM works WHERE works.frame = frames.frame AND works.assigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Hold as SQL what a reader may see of a frame.

    Attributes
    ----------
    sees_all
        Whether the work of others may be seen.
    sees_names
        Whether the files' names may.
    """

    state: str
    need: str
    uncertainty: str
    label: str
    sees_all: bool
    sees_names: bool

    @classmethod
    def of(cls, query: WorkQuery, settings: ProjectSettings) -> Sight:
        """Return what the asking reader may see."""
        sees_all = settings.shows_all_to(query.reader)
        waits = query.reader is not None and (query.read_first or settings.read_first)
        may_see = "ifnull(own.locked, 0)" if waits else "1"
        ai_need = f"(frames.need & {int(Need.UNCERTAIN | Need.ABSTAINED)})"
        own_need = f"{ai_need} + {int(Need.DISAGREES)} * ifnull(own.differs, 0)"
        return cls(
            state="frames.state" if sees_all else "ifnull(own.state, 0)",
            need=f"({may_see}) * ({'frames.need' if sees_all else own_need})",
            uncertainty=f"({may_see}) * frames.uncertainty",
            label=f"iif({may_see}, frames.label, '')",
            sees_all=sees_all,
            sees_names=query.reader is None or not settings.hide_names,
        )


def values_of(query: WorkQuery) -> dict[str, Any]:
    """Return the values that conditions name; a reader without a name has done nothing."""
    text = query.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return {
        "reader": query.reader or "",
        "assignee": query.assignee,
        "text": f"%{text}%",
        "label": query.ai_label,
        "needs": int(query.needs),
    }


def of_assignee(query: WorkQuery) -> list[str]:
    """Return the condition on whom a frame is assigned to, in SQL; none if there is none."""
    if query.assignee is None:
        return []
    if not query.assignee:
        return [f"NOT {ASSIGNED})"]
    return [f"{ASSIGNED} AND works.reader = :assignee)"]


def conditions_of(query: WorkQuery, sight: Sight) -> list[str]:
    """Return what else a query asks for, in SQL."""
    conditions = []
    if query.states:
        states = ", ".join(str(STATES.index(state)) for state in sorted(query.states))
        conditions.append(f"{sight.state} IN ({states})")
    if query.needs:
        conditions.append(f"({sight.need}) & :needs")
    if query.ai_label is not None:
        conditions.append(f"{sight.label} = :label")
    if query.missing:
        conditions.append("images.missing")
    if query.text:
        of_whom = "" if sight.sees_all else "AND works.reader = :reader "
        note = (
            "EXISTS (SELECT 1 FROM works WHERE works.frame = frames.frame "  # noqa: S608 - SQL of ours
            f"{of_whom}AND works.note LIKE :text ESCAPE '\\')"
        )
        name = "images.name" if sight.sees_names else "substr(images.sha256, 1, 8)"
        conditions.append(f"({name} LIKE :text ESCAPE '\\' OR {note})")
    return conditions


def order_of(query: WorkQuery, sight: Sight) -> str:
    """Return the order in SQL."""
    down = " DESC" if query.descending else ""
    assignee = (
        "(SELECT min(works.reader) FROM works WHERE works.frame = frames.frame AND works.assigned)"
    )
    keys = {
        Order.PLACE: [],
        Order.NAME: [f"{_NAME}{down}"] if sight.sees_names else [],
        Order.STATE: [f"{sight.state}{down}"],
        Order.NEED: [f"{sight.need}{down}", f"{sight.uncertainty}{down}"],
        Order.ASSIGNEE: [f"{assignee} IS NULL", f"{assignee}{down}"],
    }[query.order]
    place = down if query.order is Order.PLACE else ""
    return ", ".join([*keys, f"frames.image{place}", f"frames.number{place}"])
