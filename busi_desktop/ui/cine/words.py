"""What is said of frames and times of a cine."""

from __future__ import annotations

from busi_desktop.app.answers import FrameSummary
from busi_desktop.app.cine.clock import PlayMode
from busi_desktop.app.language import tr
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.ui.cine.marks import FrameMark, MarkKind
from busi_desktop.ui.wording import percent

_SECONDS_PER_MINUTE = 60


def time_text(seconds: float) -> str:
    """Return a time as minutes, seconds and hundredths."""
    hundredths = round(seconds * 100)
    minutes, rest = divmod(hundredths, 100 * _SECONDS_PER_MINUTE)
    return f"{minutes}:{rest // 100:02d}.{rest % 100:02d}"


def rate_text(frame_time_ms: float, *, assumed: bool) -> str:
    """Return how many frames there are in a second, and whether that is only assumed."""
    rate = 1e3 / frame_time_ms
    number = f"{rate:.0f}" if rate >= 10 or rate == round(rate) else f"{rate:.1f}"
    text = tr("{rate} fps assumed") if assumed else tr("{rate} fps")
    return text.format(rate=number)


def rate_hint(*, assumed: bool) -> str:
    """Say where the frame rate is from."""
    if assumed:
        return tr("The file does not say how fast it was recorded: 10 frames a second are assumed.")
    return tr("Frames a second, as the file states them.")


def mode_title(mode: PlayMode) -> str:
    """Return what comes after the last frame, in words."""
    titles = {
        PlayMode.LOOP: tr("Loop"),
        PlayMode.SWEEP: tr("Back and forth"),
        PlayMode.ONCE: tr("Once"),
    }
    return titles[mode]


def mark_text(mark: FrameMark) -> str:
    """Say what is known of a frame."""
    match mark.kind:
        case MarkKind.FAILED:
            return tr("This frame can't be analyzed")
        case MarkKind.NOTHING:
            return tr("Not analyzed")
        case MarkKind.HIDDEN:
            return tr("Hidden until you have read it")
        case MarkKind.ABSTAINED:
            return tr("No class given")
        case MarkKind.ANALYZED:
            text = tr("Chance of a lesion {lesion}, of a malignant one {malignant}")
            return text.format(lesion=percent(mark.lesion), malignant=percent(mark.malignant))


def passing_text(
    mark: FrameMark, summary: FrameSummary | None, params: SegmentationParams | None
) -> str:
    """Say what is known of a frame that passes by, and why it has no outline."""
    text = mark_text(mark)
    if summary is not None and summary.facts is not None and summary.facts.params != params:
        return text + " · " + tr("analyzed with other settings: no outline")
    return text
