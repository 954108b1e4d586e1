from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from busi_desktop.cli.analyze import segmentation_from
from busi_desktop.cli.exit_codes import WrongUseError
from busi_desktop.cli.main import build_parser
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams

PLAIN = SegmentationParams(threshold=0.4, min_area_fraction=0.002)
WITH_SLIC = SegmentationParams(threshold=0.4, slic=SlicParams(regions=900, compactness=5.0))


def chosen(default: SegmentationParams, *options: str) -> SegmentationParams:
    args = build_parser().parse_args(["analyze", "a.png", "--out", str(Path("out")), *options])
    return segmentation_from(args, default)


@pytest.mark.parametrize("default", [PLAIN, WITH_SLIC])
def test_without_options_the_models_own_parameters_hold(default: SegmentationParams) -> None:
    assert chosen(default) == default


def test_threshold_alone_is_replaced() -> None:
    params = chosen(WITH_SLIC, "--threshold", "0.7")

    assert params == SegmentationParams(threshold=0.7, slic=WITH_SLIC.slic)


def test_presence_gate_alone_is_replaced() -> None:
    params = chosen(WITH_SLIC, "--presence-gate", "0.25")

    assert params == replace(WITH_SLIC, presence_gate=0.25)
    assert chosen(replace(PLAIN, presence_gate=0.4), "--presence-gate", "0").presence_gate == 0.0


def test_slic_on_takes_the_usual_settings_where_the_model_has_none() -> None:
    assert chosen(PLAIN, "--slic", "on").slic == SlicParams()
    assert chosen(WITH_SLIC, "--slic", "on").slic == WITH_SLIC.slic


def test_slic_off_holds_against_the_models_default() -> None:
    assert chosen(WITH_SLIC, "--slic", "off").slic is None


def test_a_superpixel_setting_switches_them_on() -> None:
    assert chosen(PLAIN, "--slic-regions", "300").slic == SlicParams(regions=300)
    assert chosen(PLAIN, "--slic-compactness", "2").slic == SlicParams(compactness=2.0)
    assert chosen(WITH_SLIC, "--slic-regions", "300").slic == SlicParams(
        regions=300, compactness=5.0
    )


@pytest.mark.parametrize("option", ["--slic-regions", "--slic-compactness"])
def test_settings_of_superpixels_that_are_off_are_refused(option: str) -> None:
    with pytest.raises(WrongUseError, match=f"{option} sets superpixels"):
        chosen(PLAIN, "--slic", "off", option, "60")
