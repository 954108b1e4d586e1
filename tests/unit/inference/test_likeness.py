from __future__ import annotations

from dataclasses import replace
import json

import numpy as np
import pytest

from busi_desktop.errors import BrokenInstallationError, BugError
from busi_desktop.inference.frame_statistics import statistics
from busi_desktop.inference.likeness import (
    Gate,
    likeness,
    read_gate,
    shipped_gate,
    standardized,
    to_json,
)

GATE = Gate(
    names=("one", "two"),
    center=(1.0, 0.0),
    spread=(2.0, 1.0),
    linear=(1.0, 0.0),
    quadratic=(0.0, -0.5),
    bias=0.25,
    limit=1.0,
    about={"frames": 3},
)


def test_score_is_linear_and_quadratic_in_the_standardized_values():
    assert GATE.score({"one": 5.0, "two": 2.0}) == pytest.approx(0.25 + 2.0 - 0.5 * 4.0)


def test_extreme_values_are_cut():
    assert GATE.score({"one": 1e9, "two": 0.0}) == pytest.approx(0.25 + 5.0)
    assert standardized(np.array([[-1e9, 0.0]]), GATE.center, GATE.spread)[0, 0] == -5.0


def test_other_statistics_are_refused():
    with pytest.raises(BugError, match="other statistics"):
        GATE.score({"two": 0.0, "one": 0.0})


def test_lists_of_unequal_length_are_refused():
    with pytest.raises(BugError, match="differ in length"):
        replace(GATE, linear=(1.0,))


def test_gate_survives_the_file(tmp_path):
    path = tmp_path / "gate.json"
    path.write_text(to_json(GATE), encoding="utf-8")

    assert read_gate(path) == GATE


@pytest.mark.parametrize("change", [{"limit": -9.0}, {"schema": "other/1"}, {"sha256": "0" * 64}])
def test_altered_gate_is_refused(tmp_path, change):
    path = tmp_path / "gate.json"
    path.write_text(json.dumps(json.loads(to_json(GATE)) | change), encoding="utf-8")

    with pytest.raises(BrokenInstallationError) as caught:
        read_gate(path)

    assert caught.value.code == "GATE_ALTERED"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"sha256": 1}'])
def test_malformed_gate_is_refused(tmp_path, content):
    path = tmp_path / "gate.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(BrokenInstallationError) as caught:
        read_gate(path)

    assert caught.value.code == "GATE_ALTERED"


def test_missing_gate_is_refused(tmp_path):
    with pytest.raises(BrokenInstallationError) as caught:
        read_gate(tmp_path / "gate.json")

    assert caught.value.code == "GATE_MISSING"


def test_shipped_gate_fits_the_statistics_of_today():
    gray = np.random.default_rng(0).integers(0, 256, (150, 200), dtype=np.uint8)

    assert tuple(statistics(gray)) == shipped_gate().names
    assert likeness(gray, shipped_gate()) < shipped_gate().limit
