"""What the worklist says: states, what needs a person, counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from busi_desktop.domain.worklist import FrameState, Need, WorkRow


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("worklist", text)


def state_title(state: FrameState) -> str:
    """Return a state in a word or two."""
    match state:
        case FrameState.NEW:
            return tr("New")
        case FrameState.DRAFT:
            return tr("Draft")
        case FrameState.SIGNED:
            return tr("Signed")
        case FrameState.TO_ADJUDICATE:
            return tr("To adjudicate")
        case FrameState.ADJUDICATED:
            return tr("Adjudicated")


def state_tip(state: FrameState) -> str:
    """Say what a state means."""
    match state:
        case FrameState.NEW:
            return tr("Nobody has outlined anything yet")
        case FrameState.DRAFT:
            return tr("Begun, and not signed yet")
        case FrameState.SIGNED:
            return tr("A reader has signed the outlines")
        case FrameState.TO_ADJUDICATE:
            return tr("Two readers differ, or somebody asks for a decision")
        case FrameState.ADJUDICATED:
            return tr("Decided by the adjudicator")


def need_title(need: Need) -> str:
    """Return in a word or two why a person should look."""
    return {
        Need.DISAGREES: tr("AI and reader disagree"),
        Need.ABSTAINED: tr("no class given"),
        Need.UNCERTAIN: tr("uncertain"),
    }[need]


def need_tip(need: Need) -> str:
    """Say in a sentence why a person should look."""
    return {
        Need.DISAGREES: tr("The AI and a reader come to different classes or outlines"),
        Need.ABSTAINED: tr("The AI gives no class for this image"),
        Need.UNCERTAIN: tr("The AI is not sure about this image"),
    }[need]


def needs_of(row: WorkRow) -> tuple[Need, ...]:
    """Return one by one why a person should look, the weightiest first."""
    return tuple(
        need for need in (Need.DISAGREES, Need.ABSTAINED, Need.UNCERTAIN) if need in row.need
    )


def row_text(row: WorkRow) -> str:
    """Return what stands below an image's name: state, whose it is, and why to look."""
    parts = [state_title(row.state) if row.path is not None else tr("Not found")]
    parts += [", ".join(row.assignees)] if row.assignees else []
    parts += [need_title(need) for need in needs_of(row)]
    return " · ".join(parts)


def row_tip(row: WorkRow) -> str:
    """Return all that is known of a row, in lines."""
    lines = [row.name]
    lines.append(
        tr("{state}: {meaning}").format(state=state_title(row.state), meaning=state_tip(row.state))
    )
    if row.path is None:
        lines.append(tr("The image is not where it was. Choose Find images… to look for it."))
    if row.assignees:
        lines.append(tr("Assigned to {readers}").format(readers=", ".join(row.assignees)))
    lines += [need_tip(need) for need in needs_of(row)]
    if row.note:
        lines.append(tr("Note: {note}").format(note=row.note))
    return "\n".join(lines)


def spoken(row: WorkRow) -> str:
    """Return a row for a screen reader."""
    parts = [row.name, row_text(row)]
    parts += [tr("Note: {note}").format(note=row.note)] if row.note else []
    return ", ".join(parts)


DONE = frozenset({FrameState.SIGNED, FrameState.ADJUDICATED})


def progress_text(tallies: Mapping[FrameState, int]) -> str:
    """Say how much of a worklist is done, and what the rest is."""
    total = sum(tallies.values())
    done = sum(count for state, count in tallies.items() if state in DONE)
    parts = [tr("{done} of {total} done").format(done=done, total=total)]
    parts += [
        f"{tallies[state]} {state_title(state).lower()}"
        for state in (FrameState.DRAFT, FrameState.TO_ADJUDICATE)
        if tallies.get(state)
    ]
    return " · ".join(parts)
