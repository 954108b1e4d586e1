"""From a file's bytes to a DICOM data set: the one place that calls pydicom's parser."""

from __future__ import annotations

from io import BytesIO
import zlib

import busi_desktop.io.offline  # noqa: F401 - before whatever uses pydicom

# isort: split
from pydicom import dcmread, uid
from pydicom.dataset import FileDataset, FileMetaDataset

# Private, but the very function that dcmread finds the data set's start with.
from pydicom.filereader import _read_file_meta_info, read_preamble

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.dicom_layout import DEFLATED
from busi_desktop.io.gray import too_large

MAX_INFLATED_BYTES = 512 << 20
MAX_INFLATED_RATIO = 200
_HARMLESS_BYTES = 16 << 20

_PIXEL_DATA = b"\xe0\x7f\x10\x00"  # compressed pixel data are always little-endian
_UNDEFINED_LENGTH = b"\xff" * 4

_NO_HEADER = "The file does not state its encoding, which was read from its first element."
_PROGRAM = "The file starts like a program; only its image was read, and nothing was run."
_PROGRAMS = (b"MZ", b"\x7fELF")


def parse(data: bytes) -> tuple[FileDataset, tuple[str, ...]]:
    """Parse a data set; one that is deflated is inflated under a cap.

    Parameters
    ----------
    data
        The file's content.

    Returns
    -------
    dataset
        Empty if there is nothing behind the header.
    notes
        What had to be tolerated.

    Raises
    ------
    UserError
        ``DICOM_DAMAGED``, ``DICOM_TRUNCATED`` or ``IMAGE_TOO_LARGE``. Whatever pydicom raises
        passes: `busi_desktop.io.here` answers that.
    """
    notes = (_PROGRAM,) if data.startswith(_PROGRAMS) else ()
    stream = BytesIO(data)
    read_preamble(stream, force=True)
    meta = _read_file_meta_info(stream)
    try:
        if meta.get("TransferSyntaxUID") in DEFLATED:
            dataset = _parse_deflated(stream.read(), meta)
        else:
            dataset = dcmread(BytesIO(data), force=True)
            if not len(dataset):
                dataset = _parse_cut(data)
    except RecursionError as exc:
        error = _damaged("The DICOM file nests its content too deeply.")
        raise error from exc
    if dataset.file_meta.get("TransferSyntaxUID"):
        return dataset, notes
    _assume_native(dataset)
    return dataset, (*notes, _NO_HEADER)


def _parse_deflated(body: bytes, meta: FileMetaDataset) -> FileDataset:
    """Inflate a data set, then parse it."""
    inflated = _inflate(body)
    if inflated[:2] == b"\x02\x00":  # a header in there would be inflated once more, uncapped
        raise _damaged("The DICOM file is damaged.")
    dataset = dcmread(BytesIO(inflated), force=True)
    meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    dataset.file_meta = meta
    return dataset


def _parse_cut(data: bytes) -> FileDataset:
    """Parse a file that ends within its compressed pixel data, of which nothing would be left."""
    stream = BytesIO(data)
    dataset = dcmread(stream, force=True, stop_before_pixels=True)
    at = stream.tell()
    if data[at : at + 4] == _PIXEL_DATA and data[at + 8 : at + 12] == _UNDEFINED_LENGTH:
        dataset.add_new("PixelData", "OB", data[at + 12 :])
        dataset["PixelData"].is_undefined_length = True
    return dataset


def _inflate(body: bytes) -> bytes:
    """Inflate a deflated data set (PS3.5 A.5) up to the caps."""
    cap = min(MAX_INFLATED_BYTES, max(_HARMLESS_BYTES, MAX_INFLATED_RATIO * len(body)))
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflated = inflater.decompress(body, cap + 1)
    if len(inflated) > cap:
        raise too_large(say("The DICOM file expands to more than {size} MiB.", size=cap >> 20))
    if not inflater.eof:
        raise UserError(
            "The DICOM file is incomplete: its compressed data end too early.",
            hint="Copy or export the file again.",
            code="DICOM_TRUNCATED",
        )
    return inflated


def _assume_native(dataset: FileDataset) -> None:
    """Set the plain transfer syntax that the parser found; a compressed one is never guessed."""
    is_implicit, is_little_endian = dataset.original_encoding
    syntax = uid.ExplicitVRLittleEndian if is_little_endian else uid.ExplicitVRBigEndian
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = uid.ImplicitVRLittleEndian if is_implicit else syntax
    dataset.file_meta = meta


def _damaged(message: str) -> UserError:
    """Return the error of a file that contradicts itself."""
    hint = "Export the image again from the scanner or the archive."
    return UserError(message, hint=hint, code="DICOM_DAMAGED")
