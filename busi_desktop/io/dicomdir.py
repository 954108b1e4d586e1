"""The images that a DICOMDIR names, in its order (DICOM PS3.3 annex F, PS3.10 section 8).

Parsing happens in the decoding process; whether the names lead anywhere, `busi_desktop.io.file_set`
says.
"""

from __future__ import annotations

from io import BytesIO

import busi_desktop.io.offline  # noqa: F401 - before whatever uses pydicom

# isort: split
from pydicom import dcmread
from pydicom.dataset import Dataset

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io import dicom_tags
from busi_desktop.io.file_set import NamedFiles

MAX_RECORDS = 100_000

_FIRST = "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity"
_NEXT = "OffsetOfTheNextDirectoryRecord"
_LOWER = "OffsetOfReferencedLowerLevelDirectoryEntity"


def read_named_files(data: bytes) -> NamedFiles:
    """Read which files a DICOMDIR names.

    Parameters
    ----------
    data
        Its content.

    Returns
    -------
    NamedFiles
        In the order of the tree of patients, studies and series; what the tree does not reach
        comes last.

    Raises
    ------
    UserError
        ``DICOM_DAMAGED`` or ``TOO_MANY_FILES``.
    """
    dataset = dcmread(BytesIO(data), force=True)
    if "DirectoryRecordSequence" not in dataset:
        raise UserError(
            "The DICOMDIR does not list any file.",
            hint="Open the folder that it lies in instead.",
            code="DICOM_DAMAGED",
        )
    records = list(dataset.DirectoryRecordSequence or ())
    if len(records) > MAX_RECORDS:
        raise UserError(
            say("The DICOMDIR lists more than {count:,} entries.", count=MAX_RECORDS),
            hint="Open the folders beside it one by one.",
            code="TOO_MANY_FILES",
        )
    reached, is_circular = _in_order(dataset, records)
    seen = {id(record) for record in reached}
    ordered = reached + [record for record in records if id(record) not in seen]
    named = [(record, name) for record in ordered if (name := _name(record))]
    images = [name for record, name in named if _is_image(record)]
    return NamedFiles(
        images=tuple(dict.fromkeys(images)),
        n_others=len(named) - len(images),
        is_circular=is_circular,
    )


def _in_order(dataset: Dataset, records: list[Dataset]) -> tuple[list[Dataset], bool]:
    """Follow the records' offsets; also tell whether they run in a circle."""
    by_offset = {int(getattr(record, "seq_item_tell", None) or 0): record for record in records}
    found: list[Dataset] = []
    visited: set[int] = set()
    waiting = [_offset(dataset, _FIRST)]
    while waiting:
        at = waiting.pop()
        if at in visited:
            return records, True
        if at not in by_offset:  # 0 ends a level; anything else leads nowhere
            continue
        visited.add(at)
        found.append(by_offset[at])
        waiting += [_offset(by_offset[at], _NEXT), _offset(by_offset[at], _LOWER)]
    return found, False


def _is_image(record: Dataset) -> bool:
    """Tell an image from a report, a presentation state or the like."""
    return dicom_tags.text(record, "DirectoryRecordType") == "IMAGE"


def _offset(dataset: Dataset, keyword: str) -> int:
    """Return an offset, or 0 where there is no usable one."""
    try:
        return dicom_tags.integer(dataset, keyword, default=0)
    except UserError:
        return 0


def _name(record: Dataset) -> str | None:
    """Return the name of the file that a record stands for, or None."""
    try:
        parts = record.get("ReferencedFileID")
        is_in_use = dicom_tags.integer(record, "RecordInUseFlag", default=1) != 0
    except (UserError, *dicom_tags.CONVERSION_ERRORS):
        return None
    if not parts or not is_in_use:
        return None
    several = [parts] if isinstance(parts, str) else parts  # pydicom has no list of one
    return "/".join(str(part) for part in several)
