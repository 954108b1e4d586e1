"""The window and what its model says of itself: card, gate, operating points, explanation."""

from __future__ import annotations

import json
import shutil

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
import pytest

from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.ui.layers import SALIENCY

pytestmark = [pytest.mark.gui, pytest.mark.model]

VERDICT = "It points beside the lesion in every second frame."


@pytest.fixture
def session(start_session, tmp_path):
    """Start on the shipped network with numbers of our own: every frame has a chance of 50 %."""
    path = default_manifest_path()
    data = json.loads(path.read_text(encoding="utf-8"))
    data["calibration"]["presence"] = {"slope": 1e-9, "intercept": 0.0}
    data["operating_points"] = {"rule_out": 0.0, "rule_in": None}
    data["segmentation"] |= {"presence_gate": 0.625, "threshold": 0.25}
    data["about"]["explanation"] = {"default_map": "gradcam_in_lesion", "verdict": VERDICT}
    shutil.copy(path.with_name(data["file"]), tmp_path)
    (tmp_path / path.name).write_text(json.dumps(data), encoding="utf-8")
    return start_session(tmp_path / path.name)


def seen(window, name: str) -> str:
    label = window.findChild(QLabel, name)
    return label.text().replace("\u202f", " ") if label.isVisible() else ""


@pytest.mark.parametrize("way", ["menu", "link"])
def test_the_models_card_is_opened_from_the_menu_and_beside_its_name(window, reader, way):
    reader.open_samples("benign.png")

    if way == "menu":
        window.actions_by_name["about_model"].trigger()
    else:
        window.result_panel.findChild(QLabel, "model").linkActivated.emit("#about")

    (dialog,) = (w for w in QApplication.topLevelWidgets() if type(w).__name__ == "ModelDialog")
    text = dialog.text.toPlainText()
    manifest = window.session.workspace.manifest
    for words in (manifest.sha256, manifest.about["intended_use"], *manifest.about["data"]):
        assert words in text
    assert not dialog.isModal()
    dialog.close()


def test_the_models_gate_holds_until_the_reader_lowers_it(window, reader, workspace):
    assert reader.open_samples("malignant.png").mask.n_lesions == 0
    words = "No outline: the chance of a lesion is 50 %, below the 62 % from which one is drawn."
    assert seen(window, "gate") == words
    assert window.viewer._caption.text().replace("\u202f", " ").startswith(words)

    window.segmentation.presence_gate.setValue(50)
    reader.settle()

    assert workspace.params.presence_gate == 0.5
    assert workspace.result.mask.n_lesions > 0
    assert seen(window, "gate") == ""
    window.segmentation.reset.click()
    reader.settle()
    assert workspace.params.presence_gate == 0.625
    assert workspace.result.mask.n_lesions == 0


def test_operating_points_are_seen_and_copied(window, reader):
    reader.open_samples("malignant.png")

    window.actions_by_name["copy"].trigger()

    mime = QGuiApplication.clipboard().mimeData()
    record = json.loads(bytes(mime.data("application/json").data()))
    assert record["operating_points"] == {"rule_out": 0.0, "rule_in": None}
    assert record["parameters"]["presence_gate"] == 0.625
    assert seen(window, "operating") == "Above 0 %, as 95 % of cancers in development data."
    assert seen(window, "operating") in mime.text().replace("\u202f", " ")


def test_the_models_map_is_drawn_with_what_was_found_of_it(window, reader):
    reader.open_samples("malignant.png")

    window.layers.set_visible(SALIENCY, True)

    assert "within the lesion" in window.viewer._caption.text()
    assert seen(window, "saliency_verdict") == VERDICT
