"""What a reader is told when a file was too much for the decoding process."""

from __future__ import annotations

from busi_desktop.domain.texts import say
from busi_desktop.errors import BrokenInstallationError, UserError


def ended() -> UserError:
    """Return the error of a file that ended the process, or made it answer nonsense."""
    return UserError(
        "The file is damaged in a way that ended its decoding at once.",
        hint="Export it again; other files are not affected.",
        code="DECODER_ENDED",
    )


def too_slow(seconds: float) -> UserError:
    """Return the error of a file whose decoding took longer than it may."""
    return UserError(
        say("Decoding the file took more than {seconds:.0f} s and was stopped.", seconds=seconds),
        hint="Export it again, with fewer frames or a smaller image; other files are not affected.",
        code="DECODER_TIMEOUT",
    )


def refused_again() -> UserError:
    """Return the error of a file that is not tried once more."""
    return UserError(
        "Decoding the file was stopped before, and it has not changed since.",
        hint="Export it again; if it is good, start the program again and open it alone.",
        code="DECODER_REFUSED",
    )


def long_name() -> UserError:
    """Return the error of a path that is too long to be asked for."""
    return UserError("The name of the file is too long.", hint="Rename it.", code="NAME_TOO_LONG")


def not_started() -> BrokenInstallationError:
    """Return the error of a program whose decoding process does not start."""
    return BrokenInstallationError(
        "The part of the program that decodes images can't be started.",
        hint="Run the self-test, and install the program again if it fails.",
        code="DECODER_START",
    )
