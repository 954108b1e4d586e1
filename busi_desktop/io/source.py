"""What an opened file is to the rest of the program, wherever its bytes are decoded."""

from __future__ import annotations

from typing import Protocol

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError


class FrameDecoder(Protocol):
    """Be what decodes the frames of one file, here or in the decoding process."""

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

    def __init__(self, decoder: FrameDecoder, *, sha256: str) -> None:
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
                say(
                    "The file holds {count} frames: there is no frame {index}, from 0.",
                    count=self.n_frames,
                    index=index,
                ),
                hint=say("Choose one from 0 to {last}.", last=self.n_frames - 1),
                code="FRAME_RANGE",
            )
        return self._decoder.read_frame(index)
