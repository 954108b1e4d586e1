from __future__ import annotations

import pytest

from busi_desktop.app.explanation import (
    GRAD_CAM,
    GRAD_CAM_IN_LESION,
    default_map,
    explanation_verdict,
)
from tests.unit.inference.manifests import make_manifest


@pytest.mark.parametrize(
    ("explanation", "kind", "is_warned"),
    [
        (None, GRAD_CAM, False),
        ({"default_map": "gradcam"}, GRAD_CAM, False),
        ({"default_map": "gradcam_in_lesion"}, GRAD_CAM_IN_LESION, True),
        ({"verdict": "It points elsewhere."}, GRAD_CAM, True),
        ({"default_map": "something newer"}, GRAD_CAM, False),
    ],
)
def test_the_default_map_is_the_manifests(explanation: object, kind: str, is_warned: bool) -> None:
    manifest = make_manifest(about={"explanation": explanation})

    assert default_map(manifest) == kind
    assert bool(explanation_verdict(manifest)) is is_warned


def test_the_makers_own_words_are_told() -> None:
    manifest = make_manifest(about={"explanation": {"verdict": "It points elsewhere."}})

    assert explanation_verdict(manifest) == "It points elsewhere."
