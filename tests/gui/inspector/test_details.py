"""Histogram and Gabor bank of the chosen step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.preprocess.parameters import to_bytes
from busi_desktop.preprocess.registry import SEED_RECIPE
from busi_desktop.preprocess.run import run
from busi_desktop.preprocess.steps import gabor
from busi_desktop.ui.inspector.bank import BOX_SIDE, kernel_levels
from busi_desktop.ui.qimage import gray_qimage
from tests.gui.inspector.helpers import gray_of

pytestmark = pytest.mark.gui


def test_histogram_compares_the_step_s_input_with_its_output(inspector, chooser, seed_steps):
    chooser.choose("equalize")

    before, after = inspector.details.histogram.curves
    assert after.statistics.sd > before.statistics.sd  # contrast went up
    # The letterbox of a 160×120 frame: 28 black rows above and below are left out.
    content = to_bytes(seed_steps[1].image)[28:196]
    assert after.statistics.mean == pytest.approx(content.mean())
    assert "mean" in inspector.details.histogram.accessibleDescription()


def test_histogram_is_painted_in_both_colors(inspector, chooser):
    chooser.choose("equalize")
    view = inspector.details.histogram
    two = gray_of(view.grab().toImage())

    chooser.choose("original")
    one = gray_of(view.grab().toImage())

    assert two.shape == one.shape
    assert (two != one).mean() > 0.05


def test_kernels_and_responses_are_drawn(inspector, chooser, seed_steps):
    chooser.choose("gabor")

    bank = inspector.details.bank
    spec = seed_steps[-1].spec.as_dict()
    kernels = gabor.kernels((0.0, 45.0, 90.0), spec["wavelength"], spec["sigma"], spec["gamma"])
    assert bank.isVisible()
    for number, kernel in enumerate(kernels, start=1):
        tile = bank.tiles[number]
        assert tile.kernel.image == gray_qimage(kernel_levels(kernel))
        plane = seed_steps[-1].planes[:, :, number]
        assert tile.response.image == gray_qimage(to_bytes(plane))
        painted = gray_of(tile.grab(tile.response_box()).toImage())
        assert painted.std() > 3.0
    assert not bank.tiles[4].isVisible()


def test_changed_wavelength_redraws_the_kernels_at_once(inspector, chooser):
    chooser.choose("gabor")
    before = inspector.details.bank.tiles[1].kernel.image

    chooser.row("gabor", "wavelength").spin.setValue(20.0)

    assert inspector.details.bank.tiles[1].kernel.image != before


def test_kernels_are_drawn_to_one_scale_and_named(inspector, chooser):
    chooser.choose("gabor")
    tile = inspector.details.bank.tiles[2]
    sides = []
    for sigma in (2.0, 4.0, 8.0):
        chooser.row("gabor", "sigma").spin.setValue(sigma)
        gray = gray_of(tile.kernel.image)
        sides.append(int((gray != 128).any(axis=0).sum()))
        assert gray.shape == (BOX_SIDE, BOX_SIDE)

    # 2 × 2.5 sigma + 1 pixels, where the faint rim rounds to no weight.
    for side, sigma in zip(sides, (2.0, 4.0, 8.0), strict=True):
        assert 3.0 * sigma < side <= 5.0 * sigma + 1.0
    assert tile.text() == "45°\nλ 10"
    assert tile.accessibleName() == "Response at 45 degrees, wavelength 10 pixels"
    assert "41 px wide" in tile.toolTip()


def test_narrow_docks_show_kernels_or_histogram_and_wide_ones_both(inspector, chooser):
    details = inspector.details
    chooser.choose("gabor")
    inspector.resize(1000, 256)
    QApplication.processEvents()
    assert details.bank.isVisible()
    assert not details.histogram.isVisible()
    assert details.swap.text() == "Show histogram"

    details.swap.click()
    assert details.histogram.isVisible()
    assert not details.bank.isVisible()
    inspector.resize(1800, 256)
    QApplication.processEvents()

    assert details.bank.isVisible()
    assert details.histogram.isVisible()
    assert not details.swap.isVisible()


def test_bank_is_shown_for_the_gabor_step_alone(inspector, chooser):
    chooser.choose("clahe")

    assert not inspector.details.bank.isVisible()


def test_response_can_be_chosen_by_mouse_and_keyboard(qtbot, inspector, chooser, seed_steps):
    chooser.choose("gabor")
    planes = []
    inspector.plane_chosen.connect(planes.append)
    bank = inspector.details.bank

    bank.tiles[1].click()
    qtbot.keyClick(bank.tiles[1], Qt.Key.Key_Right)
    qtbot.keyClick(bank.tiles[2], Qt.Key.Key_Left)

    assert planes == [1, 2, 1]
    after = inspector.details.histogram.curves[1].statistics
    content = to_bytes(seed_steps[-1].planes[28:196, :, 1])
    assert after.mean == pytest.approx(content.mean())


def test_the_strongest_response_can_be_chosen_again(qtbot, inspector, chooser):
    chooser.choose("gabor")
    inspector.details.bank.tiles[2].click()

    with qtbot.waitSignal(inspector.plane_chosen) as signal:
        inspector.details.bank.tiles[0].click()

    assert signal.args == [-1]


def test_chosen_response_that_goes_falls_back_to_the_strongest(inspector, chooser, edits, frame):
    chooser.choose("gabor")
    combo = chooser.row("gabor", "orientations").combo
    combo.setCurrentIndex(1)
    inspector.show_steps(frame, run(frame.pixels, edits[-1]), model_recipe=SEED_RECIPE)
    inspector.details.bank.tiles[4].click()
    planes = []
    inspector.plane_chosen.connect(planes.append)

    combo.setCurrentIndex(0)

    assert planes == [-1]
    assert inspector.details.bank.tiles[0].isChecked()
