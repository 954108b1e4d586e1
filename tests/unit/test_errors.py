from __future__ import annotations

import pytest

from busi_desktop.errors import (
    BrokenInstallationError,
    BugError,
    BusiError,
    Cancelled,
    UserError,
)


def test_user_error_carries_sentence_hint_and_code():
    error = UserError("The disk is full.", hint="Free some space.", code="DISK_FULL")

    assert str(error) == error.message == "The disk is full."
    assert (error.hint, error.code) == ("Free some space.", "DISK_FULL")


def test_broken_installation_is_told_like_any_fault_of_the_world():
    error = BrokenInstallationError("Gone.", hint="Install again.", code="MODEL_MISSING")

    assert isinstance(error, UserError)
    assert error.code == "MODEL_MISSING"


@pytest.mark.parametrize("kind", [BugError, Cancelled])
def test_bugs_and_cancelled_work_are_never_shown_as_the_users_fault(kind):
    assert issubclass(kind, BusiError)
    assert not issubclass(kind, UserError)
