"""Open a file in this very process: the boundary where whatever a decoder does is a `UserError`.

The decoding process works with this, and so do the decoders' own tests and the training, which
reads thousands of files that it was given on purpose. Whoever reads files from elsewhere takes
`busi_desktop.io.load`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
import warnings

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.texts import say
from busi_desktop.errors import BusiError, UserError
from busi_desktop.io.archive import any_size
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.image import PlainImage
from busi_desktop.io.signature import HEAD_BYTES, SUPPORTED, FileKind, identify
from busi_desktop.io.source import FrameDecoder, ImageSource

_CV2_NO_MEMORY = -4


def open_here(ref: SourceRef, *, allow: Callable[[int], None] = any_size) -> ImageSource:
    """Read a file, find out what it is and check its header, all in this process.

    Parameters
    ----------
    ref
        From `busi_desktop.io.discover.discover`.
    allow
        Called with the file's size before its content is read.

    Returns
    -------
    ImageSource
        No pixel has been decoded yet.

    Raises
    ------
    UserError
        Whatever is wrong with the file, in one sentence.
    """
    with named_failures():
        data = ref.read_bytes(allow=allow)
        digest = sha256(data).hexdigest()
        return ImageSource(_Named(_decoder_for(data, digest)), sha256=digest)


def open_file_here(path: Path) -> ImageSource:
    """Open one file on disk by its path, as `open_here` does."""
    return open_here(SourceRef(label=path.name, stem=path.stem, path=path))


class _Named:
    """Decode with whatever goes wrong in one sentence."""

    def __init__(self, decoder: FrameDecoder) -> None:
        self._decoder = decoder
        self.n_frames = decoder.n_frames

    def read_frame(self, index: int) -> Frame:
        """Decode one frame."""
        with named_failures():
            return self._decoder.read_frame(index)


def _decoder_for(data: bytes, digest: str) -> FrameDecoder:
    """Choose the decoder by content."""
    if not data:
        raise UserError("The file is empty.", hint="Copy or export it again.", code="EMPTY_FILE")
    kind = identify(data[:HEAD_BYTES])
    if kind is None:
        raise UserError(
            "The file is not an image.",
            hint=say("Use {kinds} files.", kinds=SUPPORTED),
            code="NOT_AN_IMAGE",
        )
    if not kind.is_readable:
        raise UserError(
            say("A {kind} file can't be read here.", kind=kind.value),
            hint=say("Save the image as {kinds}.", kinds=SUPPORTED),
            code="UNSUPPORTED_FORMAT",
        )
    if kind is FileKind.DICOM:
        from busi_desktop.io.dicom import DicomImage  # an image from elsewhere does without

        return DicomImage(data, sha256=digest)
    return PlainImage(data, kind=kind, sha256=digest)


@contextmanager
def named_failures() -> Iterator[None]:
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
        raise out_of_memory() from exc
    except Exception as exc:
        if getattr(exc, "code", None) == _CV2_NO_MEMORY:
            raise out_of_memory() from MemoryError()
        raise damaged() from exc


def damaged() -> UserError:
    """Return the error of a file about which no more is known."""
    return UserError(
        "The image is damaged or of a kind that can't be read.",
        hint=say("Export it again as {kinds}.", kinds=SUPPORTED),
        code="IMAGE_DAMAGED",
    )


def out_of_memory() -> UserError:
    """Return the error of a file that takes too much."""
    return UserError(
        "The image needs more memory than decoding may take, or than the computer has free.",
        hint="Close other programs, or export fewer frames or a smaller image.",
        code="IMAGE_TOO_LARGE",
    )
