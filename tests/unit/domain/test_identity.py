from __future__ import annotations

from busi_desktop.domain.identity import StudyIdentity


def test_what_is_printed_of_an_identity_says_nothing():
    identity = StudyIdentity(patient_name="MARKER", patient_id="MARKER-ID")

    assert "MARKER" not in f"{identity} {identity!r}"
