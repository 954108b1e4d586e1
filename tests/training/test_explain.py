"""Do the checks of an explanation tell a good map from a bad one?"""

from __future__ import annotations

from dataclasses import replace
import json
from pathlib import Path
import shutil

import keras
import numpy as np
from numpy.typing import NDArray
import pytest

from busi_desktop.app.explanation import default_map, explanation_verdict
from busi_desktop.errors import UserError
from busi_desktop.inference.manifest import load_manifest
from busi_desktop.preprocess.registry import make_spec
from busi_desktop.preprocess.run import run as preprocess
from tests.training.conftest import walk
from training.cases import read_cases
from training.explain import summary_for_manifest
from training.explain_maps import (
    ALL_OF_IT,
    CLASS_BRANCH,
    GRADCAM,
    IN_LESION,
    MAPS,
    REGIONS,
    dilated,
    localization,
    peak_of,
    regions_of,
)
from training.explain_page import markdown
from training.explain_report import Checked, choose_map, figures_of, scope, sentence, verdicts_of
from training.explain_trials import (
    blurred,
    content_of,
    draw_caliper,
    faithfulness,
    removal_curves,
    removal_order,
    similarity,
)
from training.explain_weights import STAGES, cascade, randomize, similarities, unseen_cases
from training.flagship.config import NetworkConfig, load_flagship_config
from training.flagship.network import build_flagship

SHIPPED = Path("training/configs/flagship.toml")
SIZE = 64
NETWORK = NetworkConfig(
    encoder="efficientnet-lite0",
    neck_channels=8,
    feature_channels=8,
    decoder_widths=(8, 8, 4, 4),
    dropout=0.0,
    recurrent_units=0,
    region_pool=True,
    pretrained=False,
)


def square(top: int, left: int, side: int = 20) -> NDArray[np.bool_]:
    mask = np.zeros((100, 120), bool)
    mask[top : top + side, left : left + side] = True
    return mask


def bump(row: int, col: int, shape: tuple[int, int] = (100, 120)) -> NDArray[np.float32]:
    """Return a smooth map with its peak at a place."""
    rows, cols = np.ogrid[: shape[0], : shape[1]]
    away = ((rows - row) ** 2 + (cols - col) ** 2) / 60.0
    return np.exp(-away).astype(np.float32)


TRUTH = square(30, 70)


@pytest.mark.parametrize(
    ("place", "hit", "near"),
    [((40, 80), 1.0, 1.0), ((28, 80), 1.0, 1.0), ((85, 80), 0.0, 1.0), ((80, 20), 0.0, 0.0)],
    ids=["inside", "within reach", "behind", "elsewhere"],
)
def test_pointing_game_tells_where_the_peak_lies(
    place: tuple[int, int], hit: float, near: float
) -> None:
    inside = bump(40, 80)
    values = localization({GRADCAM: bump(*place), IN_LESION: inside}, TRUTH)

    assert values["pointing", GRADCAM] == hit
    assert values["pointing_regions", GRADCAM] == near
    assert values["pointing_over_gradcam", IN_LESION] == 1.0 - hit
    assert values["pointing", "center"] == 0.0
    assert values["pointing_over_center", IN_LESION] == 1.0
    assert values["pointing", "random"] == dilated(TRUTH, 0.02).mean()


def test_energy_is_parted_among_the_regions() -> None:
    values = localization({GRADCAM: bump(40, 80), IN_LESION: bump(80, 20)}, TRUTH)

    shares = {
        name: [values[f"energy_{region}", name] for region in REGIONS] for name in (*MAPS, "random")
    }

    for found in shares.values():
        assert sum(found) == pytest.approx(1.0)
    assert shares[GRADCAM][0] > 0.8
    assert shares[IN_LESION][3] > 0.9
    assert shares["random"][0] == pytest.approx(TRUTH.mean())


def test_regions_part_the_frame_and_the_strip_lies_below() -> None:
    regions = regions_of(TRUTH)

    assert (sum(region.astype(int) for region in regions.values()) == 1).all()
    assert regions["posterior"][99, 70:90].all()
    assert not regions["posterior"][:30].any()
    assert not regions["posterior"][:, :60].any()
    assert regions["margin"][28, 80]


def test_map_of_zeros_points_nowhere() -> None:
    empty = np.zeros(TRUTH.shape, np.float32)

    values = localization({GRADCAM: empty, IN_LESION: empty}, np.ones(TRUTH.shape, bool))

    assert peak_of(empty) is None
    assert values["pointing", GRADCAM] == 0.0
    assert ("energy_lesion", GRADCAM) not in values


def test_plateau_has_its_peak_in_its_middle() -> None:
    assert peak_of(square(30, 70, 21).astype(np.float32)) == (40, 80)


def planes_of(shape: tuple[int, int] = (64, 64)) -> NDArray[np.float32]:
    return np.random.default_rng(0).random((*shape, 1), np.float32)


WHOLE = (slice(0, 64), slice(0, 64))
WEIGHTS = bump(40, 20, (64, 64))


def linear(planes: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return a score whose only evidence is brightness, weighted by place."""
    score = float((planes[:, :, 0] * WEIGHTS).sum())
    return np.array([score, score / 100.0])


def test_true_map_of_a_linear_score_beats_random_regions_and_a_false_one_does_not() -> None:
    bright = np.maximum(planes_of(), (WEIGHTS > 0.3)[:, :, np.newaxis] * np.float32(1.0))
    bright[WEIGHTS <= 0.3] *= 0.2

    true = faithfulness(linear, bright, {GRADCAM: WEIGHTS}, WHOLE, 1)
    both = {GRADCAM: (1.0 - WEIGHTS).astype(np.float32), IN_LESION: WEIGHTS}
    false = faithfulness(linear, bright, both, WHOLE, 1)

    for unit in ("logit", "probability"):
        for measure in ("deletion_gain", "insertion_gain", "tenth_gain"):
            assert true[f"{measure}_{unit}", GRADCAM] > 0.0
            assert false[f"{measure}_{unit}", GRADCAM] < 0.0
        assert false[f"deletion_over_gradcam_{unit}", IN_LESION] > 0.0
    assert true["deletion_logit", GRADCAM] == false["deletion_logit", IN_LESION]


def test_curves_run_from_the_frame_to_the_blank_and_back() -> None:
    planes = planes_of()
    blank = np.zeros_like(planes)
    order = removal_order(WEIGHTS, WEIGHTS, WHOLE)

    deletion, insertion = removal_curves(linear, planes, blank, order)

    assert deletion.shape == insertion.shape == (11, 2)
    np.testing.assert_allclose(deletion[0], linear(planes))
    np.testing.assert_allclose(deletion[-1], linear(blank))
    np.testing.assert_allclose(insertion[[0, -1]], deletion[[-1, 0]])
    assert (np.diff(deletion[:, 0]) <= 0.0).all()
    # A linear score loses with a region what the region gives alone.
    np.testing.assert_allclose(
        deletion + insertion, np.tile(linear(planes) + linear(blank), (11, 1)), rtol=1e-5
    )


def test_noise_orders_what_a_map_leaves_equal() -> None:
    values = np.zeros((4, 4), np.float32)
    values[1, 1] = 1.0
    noise = np.arange(16, dtype=np.float32).reshape(4, 4)

    order = removal_order(values, noise, (slice(0, 2), slice(0, 4)))

    assert order.tolist() == [5, 7, 6, 4, 3, 2, 1, 0]


def test_letterbox_is_no_part_of_the_frame_and_never_bleeds_into_the_blank() -> None:
    recipe = replace(load_flagship_config(SHIPPED).recipe, steps=(make_spec("resize", size=64),))
    step = preprocess(np.full((50, 100), 200, np.uint8), recipe)[-1]

    content = content_of(step, (50, 100))
    blank = blurred(step.planes, content)

    assert content == (slice(16, 48), slice(0, 64))
    np.testing.assert_allclose(blank[16:48], 200 / 255, atol=1e-5)
    assert not blank[:16].any()
    assert not blank[48:].any()


def test_similarity_sees_shape_and_not_scale() -> None:
    one = bump(40, 80)

    assert similarity(one, 7.0 * one) == pytest.approx(1.0)
    assert similarity(one, bump(42, 82)) > 0.7
    noise = np.random.default_rng(0).random(one.shape).astype(np.float32)
    assert similarity(one, noise) < 0.2


def test_caliper_is_drawn_off_the_lesion_or_not_at_all() -> None:
    pixels = np.full(TRUTH.shape, 60, np.uint8)

    drawn = draw_caliper(pixels, TRUTH, np.random.default_rng(3))

    assert drawn is not None
    marked, near = drawn
    assert (marked == 255).sum() > 20
    assert near[marked == 255].all()
    assert not (near & TRUTH).any()
    assert (pixels == 60).all()
    assert draw_caliper(pixels, np.ones_like(TRUTH), np.random.default_rng(3)) is None


def checked(pointing: float, deletion: float, n: int = 30) -> list[Checked]:
    """Return images on which the product beats Grad-CAM by so much, give or take a little."""
    wobble = np.random.default_rng(0).normal(0.0, 0.01, n)
    return [
        Checked(
            group=str(i),
            source="one",
            right=i % 2 == 0,
            changed=True,
            values={
                ("pointing", GRADCAM): 0.4,
                ("pointing", IN_LESION): 0.4 + pointing,
                ("pointing_over_center", GRADCAM): -0.1 + wobble[i],
                ("pointing_over_gradcam", IN_LESION): pointing + wobble[i],
                ("deletion_over_gradcam_logit", IN_LESION): deletion + wobble[i],
                ("shift", GRADCAM): 0.9,
            },
        )
        for i in range(n)
    ]


@pytest.mark.parametrize(
    ("pointing", "deletion", "shown"),
    [(0.3, 0.2, IN_LESION), (0.3, 0.0, GRADCAM), (0.0, 0.2, GRADCAM), (-0.3, -0.2, GRADCAM)],
)
def test_product_is_shown_only_if_it_points_better_and_deletes_better(
    pointing: float, deletion: float, shown: str
) -> None:
    assert choose_map(figures_of(checked(pointing, deletion), n_draws=200)) == shown


def test_without_removal_grad_cam_stays() -> None:
    rows = [replace(one, values={("pointing", GRADCAM): 1.0}) for one in checked(0.3, 0.2)]

    assert choose_map(figures_of(rows, n_draws=20)) == GRADCAM


def test_verdicts_follow_the_thresholds_and_the_sentence_names_what_failed() -> None:
    figures = figures_of(checked(0.0, 0.0), n_draws=200)
    row = {"value": 0.2, "interval": [0.1, 0.3], "n": 9}
    sanity = {"stages": {CLASS_BRANCH: {GRADCAM: row | {"value": 0.9}}, ALL_OF_IT: {GRADCAM: row}}}

    verdicts = verdicts_of(figures, sanity)

    assert {one["criterion"]: one["passed"] for one in verdicts} == {
        "pointing_over_center": False,
        "shift": True,
        "forgets_class": False,
        "forgets_all": True,
    }
    says = sentence(
        {
            "default_map": GRADCAM,
            "pooled": {"figures": {"all": figures}},
            "verdicts": verdicts,
        }
    )
    assert "40 % of 30 checked images" in says
    assert "better than the frame's center" in says
    assert "shifted" not in says


def test_right_and_wrong_answers_are_told_apart() -> None:
    rows = [
        replace(one, values={("pointing", GRADCAM): float(one.right)}) for one in checked(0.0, 0.0)
    ]

    figures = scope(rows, n_draws=20)["figures"]

    assert [figures[part]["pointing"][GRADCAM]["value"] for part in ("all", "right", "wrong")] == [
        0.5,
        1.0,
        0.0,
    ]


def test_maps_forget_the_network_as_its_weights_are_randomized() -> None:
    keras.utils.set_random_seed(1)
    model, fresh = (build_flagship(NETWORK, size=SIZE) for _ in range(2))
    heads = build_flagship(NETWORK, size=SIZE)
    heads.set_weights(model.get_weights())
    planes = np.random.default_rng(0).random((2, SIZE, SIZE, 1), np.float32)

    stages = cascade(model, fresh, planes)

    found = similarities(stages)
    assert list(found) == [title for title, _ in STAGES]
    assert np.mean(found[ALL_OF_IT][GRADCAM]) < 0.9
    assert similarities([stages[0], ("same", stages[0][1])])["same"][GRADCAM] == [1.0, 1.0]
    for ours, theirs in zip(model.get_weights(), fresh.get_weights(), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    assert randomize(heads, fresh, ("presence", "malignancy", "birads")) == 3
    stem, head = (heads.get_layer(name).get_weights()[0] for name in ("stem", "malignancy"))
    assert not np.array_equal(stem, fresh.get_layer("stem").get_weights()[0])
    np.testing.assert_array_equal(head, fresh.get_layer("malignancy").get_weights()[0])


def test_randomization_without_a_trained_fold_says_so(tmp_path: Path) -> None:
    config = replace(load_flagship_config(SHIPPED), out=tmp_path)

    with pytest.raises(UserError, match="No fold is trained"):
        unseen_cases(config)


@pytest.fixture(scope="module")
def report(calibrated: Path, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an explanation of the tiny model, a copy of which keeps it."""
    out = tmp_path_factory.mktemp("explained") / "explain"
    model = shutil.copytree(calibrated.parent, out.with_name("models")) / calibrated.name
    options = ("--model", model, "--data", data, "--split", "val", "--limit", "1", "--store")
    assert walk("explain", *options, "--out", out) == 0
    return out


def test_explain_writes_figures_verdicts_and_a_page(report: Path, data: Path) -> None:
    found = json.loads((report / "explain.json").read_text(encoding="utf-8"))
    lesions = [c for c in read_cases(data) if c.split == "val" and c.label != "normal"]

    assert found["pooled"]["images"] == len(lesions)
    assert found["changed"] == 1
    assert set(found["sources"]) == {"BUSI"}
    figures = found["sources"]["BUSI"]["figures"]["all"]
    assert set(figures["pointing"]) == {*MAPS, "probability", "center", "random"}
    assert figures["pointing"][GRADCAM]["n"] == len(lesions)
    assert figures["deletion_gain_logit"][GRADCAM]["n"] == 1
    assert set(figures["mirror"]) == set(MAPS)
    assert {row["criterion"] for row in found["verdicts"]} >= {"pointing_regions", "shift"}
    assert (report / "explain.md").read_text(encoding="utf-8") == markdown(found)
    assert "Not checked: it needs" in markdown(found)


def test_window_gets_default_map_and_verdict_that_the_manifest_keeps(
    report: Path, calibrated: Path
) -> None:
    found = json.loads((report / "explain.json").read_text(encoding="utf-8"))

    kept = summary_for_manifest(found)

    stored = load_manifest(report.with_name("models") / calibrated.name)
    assert stored == replace(load_manifest(calibrated), about=stored.about)
    assert stored.about["explanation"] == kept
    assert default_map(stored) == found["default_map"]
    assert kept["default_map"] in MAPS
    assert explanation_verdict(stored) == found["sentence"]
    assert kept["pointing"]["BUSI"][GRADCAM]["n"] == kept["images"]
    assert [row["passed"] for row in kept["verdicts"]] == [
        row["passed"] for row in found["verdicts"]
    ]
    assert len(json.dumps(kept)) < 6000


def test_data_without_a_lesion_is_refused(
    calibrated: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--model", calibrated, "--data", data, "--split", "nowhere")

    assert walk("explain", *options, "--out", tmp_path / "out") == 1

    assert "No image of the data shows a lesion" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
