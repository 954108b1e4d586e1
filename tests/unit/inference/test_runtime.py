"""Loading up to the network itself; tests/model has the rest."""

from __future__ import annotations

import hashlib
import json

import pytest

from busi_desktop.errors import BrokenInstallationError
from busi_desktop.inference.runtime import load_model
from tests.unit.inference.manifests import make_manifest


def install(folder, content, *, sha256=None):
    """Write a model file with its manifest and return the manifest's path."""
    sha256 = sha256 or hashlib.sha256(content).hexdigest()
    manifest = make_manifest(sha256=sha256)
    (folder / manifest.file).write_bytes(content)
    path = folder / "tiny.manifest.json"
    path.write_text(json.dumps(manifest.to_json()), encoding="utf-8")
    return path


def refusal(path):
    with pytest.raises(BrokenInstallationError) as caught:
        load_model(path)
    assert caught.value.hint
    return caught.value.code


def test_missing_model_file_is_told(tmp_path):
    path = install(tmp_path, b"TFL3")
    (tmp_path / "tiny.tflite").unlink()

    assert refusal(path) == "MODEL_MISSING"


def test_folder_in_place_of_the_model_file_is_told(tmp_path):
    path = install(tmp_path, b"TFL3")
    (tmp_path / "tiny.tflite").unlink()
    (tmp_path / "tiny.tflite").mkdir()

    assert refusal(path) == "MODEL_MISSING"


def test_file_with_another_hash_is_told(tmp_path):
    path = install(tmp_path, b"TFL3" * 100, sha256="00" * 32)

    assert refusal(path) == "MODEL_ALTERED"


@pytest.mark.parametrize("content", [b"", b"no network " * 50], ids=["empty", "text"])
def test_file_with_the_right_hash_that_is_no_network_is_told(tmp_path, content):
    assert refusal(install(tmp_path, content)) == "MODEL_LOAD"


def test_missing_manifest_is_told(tmp_path):
    assert refusal(tmp_path / "tiny.manifest.json") == "MODEL_MANIFEST"


def test_recipe_that_is_not_the_trained_one_is_told_before_the_model_is_read(tmp_path):
    path = install(tmp_path, b"no network")
    data = json.loads(path.read_text(encoding="utf-8"))
    data["recipe_digest"] = "00" * 32
    path.write_text(json.dumps(data), encoding="utf-8")

    assert refusal(path) == "MODEL_RECIPE"
