"""Faults in the reader's words."""

from __future__ import annotations

from busi_desktop.app.requests import ReadFrame, Request
from busi_desktop.errors import BrokenInstallationError, UserError


def subject_of(request: Request, error: UserError) -> str:
    """Return the label of the file that a fault is about, or nothing if it is about no file."""
    if isinstance(request, ReadFrame) and not isinstance(error, BrokenInstallationError):
        return request.ref.label
    return ""


def nothing_found() -> UserError:
    """Say that there was nothing to open."""
    return UserError(
        "There are no images there.",
        hint="Open DICOM, PNG, JPEG, TIFF or BMP files, or a folder or zip of them.",
        code="NOTHING_FOUND",
    )


def not_found() -> UserError:
    """Say that an image of the worklist is nowhere where it was seen."""
    return UserError(
        "This image was not found.",
        hint="Connect its disk or stick again, or look for it: Worklist, Find images…",
        code="IMAGE_NOT_FOUND",
    )


def as_trouble(error: Exception) -> UserError:
    """Say what a mistake of ours means for the file it happened with."""
    trouble = UserError(
        "The program made a mistake with this image.",
        hint="Details are in the crash file that the message names; other images still work.",
        code="INTERNAL",
    )
    trouble.__cause__ = error
    return trouble
