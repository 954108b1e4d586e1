from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.region import whole
from busi_desktop.export.png import (
    encode_gradcam,
    encode_mask,
    encode_overlay,
    encode_probability,
)
from busi_desktop.export.registry import EXPORTERS, Planes
from tests.builders import SHAPE, disc, make_frame, make_probability


@pytest.fixture
def planes() -> Planes:
    mask = disc(SHAPE, center_rc=(20, 30), radius=9.0)
    saliency = np.linspace(0.0, 1.0, mask.size, dtype=np.float32).reshape(SHAPE)
    return Planes(
        frame=make_frame(color=True),
        mask=mask,
        probability=make_probability(mask),
        saliency=saliency,
        region=whole(SHAPE),
    )


def test_file_names_are_those_of_the_contract():
    assert {name: exporter.suffix for name, exporter in EXPORTERS.items()} == {
        "mask": "_mask.png",
        "probability": "_prob.png",
        "overlay": "_overlay.png",
        "gradcam": "_gradcam.png",
    }


def test_each_exporter_draws_its_own_plane(planes):
    assert EXPORTERS["mask"].encode(planes) == encode_mask(planes.mask)
    assert EXPORTERS["probability"].encode(planes) == encode_probability(planes.probability)
    assert EXPORTERS["overlay"].encode(planes) == encode_overlay(planes.frame, planes.mask)
    assert EXPORTERS["gradcam"].encode(planes) == encode_gradcam(planes.frame, planes.saliency)


@pytest.mark.parametrize("name", EXPORTERS)
def test_each_exporter_tells_the_reader_its_limits(name):
    exporter = EXPORTERS[name]

    assert exporter.title
    assert exporter.omits.endswith(".")
