"""What stands in the columns of the results table: on the screen, for sorting, and in a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from busi_desktop.app.calibration_words import origin_text
from busi_desktop.app.language import translated
from busi_desktop.domain.geometry import SpacingSource
from busi_desktop.domain.prediction import LABELS
from busi_desktop.ui.results.rows import Row, RowStatus
from busi_desktop.ui.wording import label_title, percent

Value = str | float | None
Order = tuple[int, float | str] | float | str | None

_STATUS_RANK = {status: place for place, status in enumerate(RowStatus)}


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("results", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Describe a column.

    Attributes
    ----------
    text
        What is read on the screen.
    order
        What rows are sorted by; None stands last, whichever way.
    cells
        Title and value of each cell in a file.
    is_number
        Whether texts stand at the right.
    """

    name: str
    title: str
    tip: str
    text: Callable[[Row], str]
    order: Callable[[Row], Order]
    cells: tuple[tuple[str, Callable[[Row], Value]], ...]
    is_number: bool = False


def status_title(status: RowStatus) -> str:
    """Return a status in words."""
    match status:
        case RowStatus.WAITING:
            return tr("Waiting")
        case RowStatus.ANALYZED:
            return tr("Analyzed")
        case RowStatus.ABSTAINED:
            return tr("No class given")
        case RowStatus.HIDDEN:
            return tr("Hidden until you have read it")
        case RowStatus.FAILED:
            return tr("Failed")


def status_text(row: Row) -> str:
    """Return a row's status with its reason."""
    title = status_title(row.status)
    reason = " ".join(reasons_of(row))
    return tr("{status}: {reason}").format(status=title, reason=reason) if reason else title


def reasons_of(row: Row) -> tuple[str, ...]:
    """Return the sentences that say why a frame has no class or no result."""
    if row.error is not None:
        return (translated(row.error.message),)
    if row.facts is None or row.status is not RowStatus.ABSTAINED:
        return ()
    from busi_desktop.inference.suitability import REASONS  # brings OpenCV: not on the start path

    return tuple(translated(REASONS[code]) for code in row.facts.reasons)


def _frame_text(row: Row) -> str:
    if row.n_frames == 1:
        return ""
    return tr("{number} of {count}").format(number=row.key[1] + 1, count=row.n_frames)


def _class_text(row: Row) -> str:
    return "" if row.class_label is None else label_title(row.class_label)


def chance_of(place: int) -> Callable[[Row], float | None]:
    """Return what gives a row's chance of the class at a place of `LABELS`."""

    def chance(row: Row) -> float | None:
        chances = None if row.facts is None else row.facts.probabilities
        return None if chances is None else chances[place]

    return chance


def malignancy_of(row: Row) -> float | None:
    """Return a row's chance of malignancy, if it is known."""
    return None if row.facts is None else row.facts.malignancy


def _percent(value: Callable[[Row], float | None]) -> Callable[[Row], str]:
    def text(row: Row) -> str:
        share = value(row)
        return "" if share is None else percent(share)

    return text


def _set_text(row: Row) -> str:
    names = () if row.facts is None else row.facts.prediction_set
    return ", ".join(label_title(name).lower() for name in names)


def _n_lesions(row: Row) -> float | None:
    return None if row.facts is None else row.facts.n_lesions


def axis_mm_of(row: Row) -> float | None:
    """Return the largest lesion's long axis in millimeters, if it is calibrated."""
    return None if row.facts is None else row.facts.long_axis_mm


def _axis_origin(row: Row) -> str | None:
    """Return where the millimeters of the long axis come from, as results files name it."""
    spacing = None if row.facts is None else row.facts.spacing
    return None if spacing is None else spacing.source.value


def axis_px_of(row: Row) -> float | None:
    """Return the largest lesion's long axis in pixels."""
    return None if row.facts is None else row.facts.long_axis_px


def _axis_text(row: Row) -> str:
    millimeters, pixels = axis_mm_of(row), axis_px_of(row)
    if millimeters is not None:
        spacing = None if row.facts is None else row.facts.spacing
        text = f"{millimeters:.1f} mm"
        if spacing is None or spacing.source is SpacingSource.US_REGION:
            return text
        return tr("{length} ({origin})").format(length=text, origin=origin_text(spacing))
    return "" if pixels is None else f"{pixels:.0f} px"


def _axis_order(row: Row) -> tuple[int, float] | None:
    millimeters, pixels = axis_mm_of(row), axis_px_of(row)
    if millimeters is not None:
        return (1, millimeters)
    return None if pixels is None else (0, pixels)


def total_ms_of(row: Row) -> float | None:
    """Return what a row's analysis took in milliseconds."""
    return None if row.facts is None else row.facts.total_ms


def _time_text(row: Row) -> str:
    total_ms = total_ms_of(row)
    return "" if total_ms is None else f"{total_ms:.0f} ms"


def _chance_column(label: str) -> Column:
    chance = chance_of(LABELS.index(label))
    return Column(
        name=f"chance_{label}",
        title=label_title(label),
        tip=tr("Chance that the frame is of this class; the three add up to 100 %"),
        text=_percent(chance),
        order=chance,
        cells=((f"probability_{label}", chance),),
        is_number=True,
    )


PICTURE, FILE = "picture", "file"


def make_columns() -> tuple[Column, ...]:
    """Return all columns from left to right, in the reader's language."""
    return (
        Column(
            name=PICTURE,
            title=tr("Image"),
            tip=tr("The frame with the outline of the lesions"),
            text=lambda _row: "",
            order=lambda row: row.key,
            cells=(),
        ),
        Column(
            name=FILE,
            title=tr("File"),
            tip=tr("Name of the file"),
            text=lambda row: row.name,
            order=lambda row: row.label.casefold(),
            cells=(("file", lambda row: row.label),),
        ),
        Column(
            name="frame",
            title=tr("Frame"),
            tip=tr("Number of the frame where the file has several"),
            text=_frame_text,
            order=lambda row: row.key[1],
            cells=(("frame", lambda row: row.key[1] + 1),),
        ),
        Column(
            name="status",
            title=tr("Status"),
            tip=tr("How far the frame is, and why it has no class"),
            text=status_text,
            order=lambda row: (_STATUS_RANK[row.status], " ".join(reasons_of(row))),
            cells=(
                ("status", lambda row: row.status.value),
                ("reason", lambda row: " ".join(reasons_of(row)) or None),
            ),
        ),
        Column(
            name="class",
            title=tr("Class"),
            tip=tr("The likeliest class"),
            text=_class_text,
            order=lambda row: _class_text(row) or None,
            cells=(("class", lambda row: row.class_label),),
        ),
        *(_chance_column(label) for label in LABELS),
        Column(
            name="malignancy",
            title=tr("Malignant if lesion"),
            tip=tr("Chance that it is malignant, given that there is a lesion: normal is left out"),
            text=_percent(malignancy_of),
            order=malignancy_of,
            cells=(("malignancy", malignancy_of),),
            is_number=True,
        ),
        Column(
            name="set",
            title=tr("Possible"),
            tip=tr("The prediction set: every class that stays possible"),
            text=_set_text,
            order=lambda row: _set_text(row) or None,
            cells=(("prediction_set", lambda row: _set_text(row) or None),),
        ),
        Column(
            name="lesions",
            title=tr("Lesions"),
            tip=tr("Number of lesions outlined"),
            text=lambda row: "" if row.facts is None else str(row.facts.n_lesions),
            order=_n_lesions,
            cells=(("lesions", _n_lesions),),
            is_number=True,
        ),
        Column(
            name="long_axis",
            title=tr("Long axis"),
            tip=tr(
                "Longest extent of the largest lesion; in pixels where nothing calibrates it. "
                "Millimeters are those of the file's ultrasound region unless it says otherwise."
            ),
            text=_axis_text,
            order=_axis_order,
            cells=(
                ("long_axis_mm", axis_mm_of),
                ("long_axis_px", axis_px_of),
                ("long_axis_origin", _axis_origin),
            ),
            is_number=True,
        ),
        Column(
            name="time",
            title=tr("Time"),
            tip=tr("What the analysis took"),
            text=_time_text,
            order=total_ms_of,
            cells=(("time_ms", total_ms_of),),
            is_number=True,
        ),
    )


def table_rows(columns: list[Column], rows: list[Row]) -> tuple[tuple[Value, ...], ...]:
    """Return titles and values of some columns and rows, for a file."""
    cells = [cell for column in columns for cell in column.cells]
    titles: tuple[Value, ...] = tuple(title for title, _ in cells)
    return (titles, *(tuple(value(row) for _, value in cells) for row in rows))


def search_text(row: Row) -> str:
    """Return what the filter looks through: file, class and status with reason."""
    return f"{row.label}\n{_class_text(row)}\n{status_text(row)}".casefold()
