"""The decoding process: limits itself, then reads files for its parent until that has gone.

Started by `busi_desktop.io.decoder.process` as the hidden command ``_decoder`` of our own program,
so that a frozen program needs no second executable and no `multiprocessing`, whose queues would
unpickle here what a file made a decoder say there. It imports numpy, OpenCV, Pillow and pydicom,
and no part of the program above `busi_desktop.io`.
"""

from __future__ import annotations

from collections.abc import Sequence
import os
import sys
from typing import IO, NoReturn

from busi_desktop.io.decoder.wire import MAX_REQUEST_BYTES, encode, receive
from busi_desktop.io.decoder_worker import Limits, Worker


def main(argv: Sequence[str]) -> NoReturn:
    """Serve requests from standard input until it ends.

    Parameters
    ----------
    argv
        The parent's process number, and the name of the shared memory.
    """
    requests, answers = _own_streams()
    allowance = _confined(int(argv[0]))
    try:
        worker = Worker(argv[1], allowance)
        answers.write(encode({"ready": True}))
        _import_ahead(requests)
        while (request := receive(requests, max_bytes=MAX_REQUEST_BYTES)) is not None:
            answers.write(encode(worker.answer(request)))
            if not _is_asked(requests):
                worker.look_ahead()
    except OSError:  # nobody listens any more
        pass
    os._exit(0)


def _own_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Take the pipes for ourselves: a library that prints must not speak for us."""
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    os.close(nothing)
    return open(requests, "rb", buffering=0), open(answers, "wb", buffering=0)  # noqa: PTH123


class _MovedByParent:
    """Leave the limits as they are: on Windows the parent moves them."""

    def memory_for(self, held_bytes: int) -> None:
        """Do nothing."""

    def seconds(self, seconds: float) -> None:
        """Do nothing."""


def _confined(parent_pid: int) -> Limits:
    """Limit this process, and only then import the decoders."""
    if sys.platform == "win32":
        # All at once: it can't be told here whether a request waits, and a first start from a slow
        # disk takes longer than a request may.
        _import_decoders()
        import busi_desktop.io.dicom  # noqa: F401

        return _MovedByParent()
    from busi_desktop.io.decoder import limits_posix

    limits_posix.confine(parent_pid)
    _import_decoders()
    return limits_posix.Allowance()


def _import_decoders() -> None:
    import cv2

    import busi_desktop.io.here  # noqa: F401 - before the room that it takes is measured

    cv2.setNumThreads(1)  # each worker of `analyze --jobs` has a decoding process of its own


def _import_ahead(requests: IO[bytes]) -> None:
    """Import the reader of DICOM while nobody waits; an image from elsewhere does without."""
    if not _is_asked(requests):
        import busi_desktop.io.dicom  # noqa: F401


def _is_asked(requests: IO[bytes]) -> bool:
    """Tell whether a request waits; on Windows it can't be told, and nothing is done ahead."""
    if sys.platform == "win32":
        return True
    import select

    return bool(select.select([requests], [], [], 0)[0])
