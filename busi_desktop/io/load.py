"""Open a source: the boundary where whatever a decoder does becomes a `UserError`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Protocol
import warnings

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import BusiError, UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.image import PlainImage
from busi_desktop.io.signature import HEAD_BYTES, SUPPORTED, FileKind, identify


class _Decoder(Protocol):
    """Be what `PlainImage` and `DicomImage` have in common."""

    n_frames: int

    def read_frame(self, index: int) -> Frame:
        """Decode one frame."""


class ImageSource:
    """Give the frames of one opened file, decoded one by one when asked for.

    Attributes
    ----------
    sha256
        Hash of the file's bytes, in hexadecimal.
    n_frames
        How many frames the file holds, at least 1.
    """

    def __init__(self, decoder: _Decoder, *, sha256: str) -> None:
        self._decoder = decoder
        self.sha256 = sha256
        self.n_frames = decoder.n_frames

    def read_frame(self, index: int) -> Frame:
        """Decode one frame; the file's other frames are not touched.

        Parameters
        ----------
        index
            Counts from 0.

        Returns
        -------
        Frame
            Equal for equal calls.

        Raises
        ------
        UserError
            ``FRAME_RANGE`` if there is no such frame, else what is wrong with it.
        """
        if not 0 <= index < self.n_frames:
            raise UserError(
                f"The file holds {self.n_frames} frames: there is no frame {index}, from 0.",
                hint=f"Choose one from 0 to {self.n_frames - 1}.",
                code="FRAME_RANGE",
            )
        with _named_failures():
            return self._decoder.read_frame(index)


def open_source(ref: SourceRef) -> ImageSource:
    """Read a file, find out what it is and check its header.

    Parameters
    ----------
    ref
        From `busi_desktop.io.discover.discover`.

    Returns
    -------
    ImageSource
        No pixel has been decoded yet.

    Raises
    ------
    UserError
        Whatever is wrong with the file, in one sentence.
    """
    with _named_failures():
        data = ref.read_bytes()
        digest = sha256(data).hexdigest()
        return ImageSource(_decoder_for(data, digest), sha256=digest)


def open_file(path: Path) -> ImageSource:
    """Open one file on disk by its path, as `open_source` does."""
    return open_source(SourceRef(label=path.name, stem=path.stem, path=path))


def _decoder_for(data: bytes, digest: str) -> _Decoder:
    """Choose the decoder by content."""
    if not data:
        raise UserError("The file is empty.", hint="Copy or export it again.", code="EMPTY_FILE")
    kind = identify(data[:HEAD_BYTES])
    if kind is None:
        raise UserError(
            "The file is not an image.", hint=f"Use {SUPPORTED} files.", code="NOT_AN_IMAGE"
        )
    if not kind.is_readable:
        raise UserError(
            f"A {kind} file can't be read here.",
            hint=f"Save the image as {SUPPORTED}.",
            code="UNSUPPORTED_FORMAT",
        )
    if kind is FileKind.DICOM:
        from busi_desktop.io.dicom import DicomImage  # an image from elsewhere does without

        return DicomImage(data, sha256=digest)
    return PlainImage(data, kind=kind, sha256=digest)


@contextmanager
def _named_failures() -> Iterator[None]:
    """Turn whatever a decoder raises into a `UserError`."""
    # Mutated copies of one DICOM file made pydicom raise seven kinds of exception. A decoder in
    # Rust would panic with one that is no Exception: we name our decoders, and none of them is.
    try:
        with warnings.catch_warnings():
            # Decoders warn about values, which may name a patient. What matters is in the notes.
            warnings.simplefilter("ignore")
            yield
    except BusiError:
        raise
    except MemoryError as exc:
        raise UserError(
            "The image needs more memory than this computer has free.",
            hint="Close other programs, or export fewer frames or a smaller image.",
            code="IMAGE_TOO_LARGE",
        ) from exc
    except Exception as exc:
        raise UserError(
            "The image is damaged or of a kind that can't be read.",
            hint=f"Export it again as {SUPPORTED}.",
            code="IMAGE_DAMAGED",
        ) from exc
