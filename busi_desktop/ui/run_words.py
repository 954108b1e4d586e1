"""What is said of a run over all files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from busi_desktop.app.run_progress import RunProgress

_SECONDS_PER_MINUTE = 60
_MINUTES_PER_HOUR = 60


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("run", text)


def progress_text(progress: RunProgress) -> str:
    """Say how far a run is and how long it will take."""
    if progress.paused:
        text = tr("Paused: {done} of {total} done")
        return text.format(done=progress.done, total=progress.total)
    if not progress.label:
        return tr("Preparing the folder…")
    saving, analyzing = tr("Saving {number} of {total}"), tr("Analyzing {number} of {total}")
    text = analyzing if progress.saved_to is None else saving
    parts = [text.format(number=progress.done + 1, total=progress.total)]
    if progress.seconds_left is not None:
        parts.append(time_left_text(progress.seconds_left))
    return ", ".join(parts)


def place_text(progress: RunProgress) -> str:
    """Say which file and frame is worked on; nothing between two."""
    name = progress.label.rsplit("/", 1)[-1]
    if progress.n_frames == 1 or not name:
        return name
    text = tr("{file}, frame {number} of {count}")
    return text.format(file=name, number=progress.frame_number + 1, count=progress.n_frames)


def time_left_text(seconds: float) -> str:
    """Return a remaining time as coarse as it is known."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < _SECONDS_PER_MINUTE:
        return tr("less than a minute left")
    minutes = round(seconds / _SECONDS_PER_MINUTE)
    if minutes < _MINUTES_PER_HOUR:
        return tr("about {minutes} min left").format(minutes=minutes)
    hours, minutes = divmod(minutes, _MINUTES_PER_HOUR)
    return tr("about {hours} h {minutes} min left").format(hours=hours, minutes=minutes)


def end_text(progress: RunProgress) -> str:
    """Sum up a run that has ended, in one line."""
    analyzed = progress.done - progress.failed
    parts = [tr("{done} frames analyzed").format(done=analyzed)]
    if progress.abstained:
        parts.append(tr("{n} without a class").format(n=progress.abstained))
    if progress.failed:
        parts.append(tr("{n} failed").format(n=progress.failed))
    if progress.cancelled:
        parts.append(tr("stopped before the end"))
    elif progress.saved_to is not None:
        parts.append(tr("saved to {folder}").format(folder=progress.saved_to.name))
    return ", ".join(parts)
