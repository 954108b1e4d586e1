from __future__ import annotations

import json
import math

import pytest

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import BrokenInstallationError, BugError
from busi_desktop.inference.manifest import load_manifest, manifest_from_json
from tests.unit.inference.manifests import make_manifest

PLATT = {"slope": 1.0, "intercept": 0.0}


def changed(**changes):
    return make_manifest().to_json() | changes


def refusal(data):
    with pytest.raises(BrokenInstallationError) as caught:
        manifest_from_json(data)
    assert caught.value.hint
    return caught.value.code


@pytest.mark.parametrize(
    "segmentation",
    [
        SegmentationParams(),
        SegmentationParams(
            threshold=0.35, slic=SlicParams(regions=900, compactness=4.5), min_area_fraction=0.01
        ),
    ],
)
def test_manifest_survives_the_way_through_a_file(tmp_path, segmentation):
    manifest = make_manifest(segmentation=segmentation)
    path = tmp_path / "a.manifest.json"
    path.write_text(json.dumps(manifest.to_json(), ensure_ascii=False), encoding="utf-8")

    again = load_manifest(path)

    assert again == manifest
    assert again.recipe.digest == manifest.recipe.digest


def test_quantiles_belong_to_their_labels_whatever_their_order_in_the_file():
    data = make_manifest(quantiles=(0.1, 0.2, 0.3)).to_json()
    quantiles = data["conformal"]["quantiles"]
    data["conformal"]["quantiles"] = dict(reversed(quantiles.items()))

    assert manifest_from_json(data).quantiles == (0.1, 0.2, 0.3)


def test_model_id_names_the_file_by_its_hash():
    manifest = make_manifest()

    assert manifest.model_id.sha256 == manifest.sha256
    assert (manifest.model_id.name, manifest.model_id.version) == ("tiny", "1.2.3")


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": "busi-desktop/model/1"},
        {"schema": None},
        {"labels": list(reversed(LABELS))},
        {"labels": ["benign", "malignant"]},
    ],
)
def test_other_schema_or_labels_are_refused(changes):
    assert refusal(changed(**changes)) == "MODEL_MANIFEST"


@pytest.mark.parametrize(
    "field",
    [
        "schema", "name", "version", "file", "sha256", "labels", "recipe", "recipe_digest",
        "calibration", "conformal", "operating_points", "novelty_limit", "saliency_scale",
        "segmentation", "about",
    ],
)  # fmt: skip
def test_missing_field_is_refused(field):
    data = make_manifest().to_json()
    del data[field]

    assert refusal(data) == "MODEL_MANIFEST"


@pytest.mark.parametrize(
    "changes",
    [
        {"calibration": {"presence": PLATT}},
        {"calibration": {"presence": PLATT, "malignancy": {"slope": "hot", "intercept": 0.0}}},
        {"calibration": {"presence": PLATT, "malignancy": {"slope": 0.0, "intercept": 0.0}}},
        {"calibration": {"presence": PLATT, "malignancy": {"slope": -1.0, "intercept": 0.0}}},
        {"calibration": {"presence": PLATT, "malignancy": {"slope": 1.0, "intercept": math.nan}}},
        {"calibration": {"presence": PLATT, "malignancy": {"slope": 10**400, "intercept": 0.0}}},
        {"operating_points": {"rule_out": 1.5, "rule_in": None}},
        {"operating_points": {"rule_out": "low", "rule_in": None}},
        {"operating_points": {"sensitive": 0.5}},
        {"novelty_limit": 0.0},
        {"novelty_limit": math.nan},
        {"novelty_limit": "far"},
        {"saliency_scale": 0.0},
        {"saliency_scale": math.inf},
        {"conformal": {"confidence_level": 0.9, "quantiles": {"benign": 0.5}}},
        {"conformal": {"confidence_level": 1.9, "quantiles": dict.fromkeys(LABELS, 0.5)}},
        {"conformal": {"confidence_level": 0.9, "quantiles": dict.fromkeys(LABELS, math.nan)}},
        {"conformal": []},
        {"segmentation": {"threshold": 2.0, "slic": None, "min_area_fraction": 0.0}},
        {"segmentation": {"threshold": "0.5", "slic": None, "min_area_fraction": 0.0}},
        {"segmentation": {"slic": {"regions": 1, "compactness": 1.0}}},
        {"segmentation": {"slic": None, "smooth": True}},
        {"segmentation": None},
        {"recipe": {"version": 1, "steps": []}},
        {"recipe": {"version": math.inf, "steps": [{"name": "a", "parameters": {}}]}},
        {"recipe": 3},
        {"about": 3},
    ],
    ids=str,
)
def test_malformed_field_is_refused(changes):
    assert refusal(changed(**changes)) == "MODEL_MANIFEST"


def test_recipe_that_is_not_the_trained_one_is_refused():
    data = make_manifest().to_json()
    data["recipe"]["steps"][0]["parameters"]["size"] = 192

    assert refusal(data) == "MODEL_RECIPE"


@pytest.mark.parametrize("digest", ["", "00" * 32, None])
def test_altered_recipe_digest_is_refused(digest):
    assert refusal(changed(recipe_digest=digest)) == "MODEL_RECIPE"


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"3", b"null", b"\xff\xfe{}"])
def test_file_that_is_no_manifest_is_refused(tmp_path, content):
    path = tmp_path / "a.manifest.json"
    path.write_bytes(content)

    with pytest.raises(BrokenInstallationError) as caught:
        load_manifest(path)

    assert caught.value.code == "MODEL_MANIFEST"


def test_missing_file_is_a_broken_installation(tmp_path):
    with pytest.raises(BrokenInstallationError, match="missing") as caught:
        load_manifest(tmp_path / "none.json")

    assert caught.value.code == "MODEL_MANIFEST"


@pytest.mark.parametrize("limit", [None, 2.5])
def test_novelty_limit_may_be_absent(limit):
    assert manifest_from_json(changed(novelty_limit=limit)).novelty_limit == limit


def test_manifest_with_a_limit_that_abstains_on_everything_can_not_be_made():
    with pytest.raises(BugError, match="out of range"):
        make_manifest(novelty_limit=-1.0)
