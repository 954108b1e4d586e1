"""The result panel alone: what it says of a result, and what it keeps to itself."""

from __future__ import annotations

from types import SimpleNamespace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
import pytest

from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.prediction import OperatingPoints
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.inference.suitability import REASONS
from busi_desktop.ui.malignancy_bar import MalignancyBar
from busi_desktop.ui.result_panel import ResultPanel
from tests.gui.results import UNSUITABLE, result_of, seen

pytestmark = pytest.mark.gui

POINTS = OperatingPoints(rule_out=0.1, rule_in=0.8)


@pytest.fixture
def workspace(qapp):
    made = Workspace()
    made.set_params(SegmentationParams())
    yield made
    del made


@pytest.fixture
def panel(shown, workspace):
    return shown(ResultPanel(workspace), 350, 700)


def test_a_gated_result_says_why_and_what_to_do(panel, workspace):
    workspace.set_result(result_of(gate=0.95))

    assert seen(panel, "gate") == (
        "No outline: the chance of a lesion is 93 %, below the 95 % from which one is drawn."
    )
    assert "under Segmentation" in seen(panel, "gate_hint")
    assert seen(panel, "calibration") is None


def test_a_result_above_the_gate_says_nothing_of_it(panel, workspace):
    workspace.set_result(result_of(gate=0.95))
    workspace.set_result(result_of(gate=0.5))

    assert seen(panel, "gate") is None
    assert seen(panel, "gate_hint") is None
    assert seen(panel, "calibration") == "No lesion passes the threshold."


def test_operating_points_stand_at_the_malignancy_bar_and_in_words(panel, workspace):
    workspace.set_result(result_of(points=POINTS))

    bar = panel.findChild(MalignancyBar)
    assert bar.isVisible()
    assert [x / bar.width() for x, _ in bar.marks] == [0.1, 0.8]
    assert seen(panel, "operating").startswith("Between 10 % and 80 %: in development data")


def test_a_model_without_operating_points_has_a_bar_without_marks(panel, workspace):
    workspace.set_result(result_of())

    assert panel.findChild(MalignancyBar).isVisible()
    assert panel.findChild(MalignancyBar).marks == ()
    assert seen(panel, "operating") is None


def test_an_abstained_frame_lists_each_reason_and_nothing_of_a_class(panel, workspace):
    workspace.set_result(result_of(suitability=UNSUITABLE, points=POINTS))

    assert seen(panel, "reasons").splitlines() == [REASONS[code] for code in UNSUITABLE.reasons]
    assert "0.21" in seen(panel, "suitability")
    for name in ("set", "malignancy", "operating"):
        assert seen(panel, name) is None
    assert not panel.findChild(MalignancyBar).isVisible()


def test_the_link_beside_the_models_name_asks_for_its_card_by_keyboard_too(panel, workspace, qtbot):
    workspace.set_result(result_of())
    link = panel.findChild(QLabel, "model")
    assert link.text().startswith("tiny 1 · abababab")
    panel.activateWindow()
    link.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(link.hasFocus)

    with qtbot.waitSignal(panel.about_model_wanted):
        qtbot.keyClick(link, Qt.Key.Key_Tab)
        qtbot.keyClick(link, Qt.Key.Key_Return)


def test_frames_with_a_similar_number_are_told_where_the_manifest_counts_them(
    panel, workspace, monkeypatch
):
    counted = [{"low": 0.2, "high": 0.3, "frames": 60, "malignant": 15}]
    monkeypatch.setattr(workspace, "manifest", SimpleNamespace(about={"similar_frames": counted}))

    workspace.set_result(result_of())

    assert seen(panel, "similar") == (
        "Of 100 development frames with a lesion and a chance of 20 % to 30 %, about 25 were "
        "malignant (counted in 60)."
    )


def test_nothing_is_told_of_similar_frames_where_the_manifest_counts_none(panel, workspace):
    workspace.set_result(result_of())

    assert seen(panel, "similar") is None


# ----------------------------------------------------------------------------- malignancy bar
@pytest.fixture
def bar(shown):
    made = MalignancyBar()
    made.show_prediction(result_of(points=POINTS).prediction)
    return shown(made, 200, 18)


def hover(bar: MalignancyBar, x: int) -> str:
    point = QPoint(x, 9)
    QApplication.sendEvent(bar, QHelpEvent(QEvent.Type.ToolTip, point, bar.mapToGlobal(point)))
    return QToolTip.text().replace("\u202f", " ")


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # of the offscreen platform
def test_each_mark_has_its_tooltip(bar, qtbot):
    assert hover(bar, 100) == ""
    assert hover(bar, 20) == "10 %: in development data, 95 % of cancers lay above that."
    assert hover(bar, 162) == "80 %: in development data, 95 % of benign lesions lay below that."

    hover(bar, 100)

    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_marks_are_painted_across_the_bar(bar):
    image = bar.grab().toImage()

    painted = [x for x in range(image.width()) if image.pixelColor(x, 1) != image.pixelColor(5, 1)]

    assert painted == [19, 20, 159, 160]


def test_marks_are_told_to_those_who_do_not_see_them(bar):
    assert "24" in bar.accessibleName()
    assert "95 % of cancers" in bar.accessibleDescription()
