"""Exporting what is seen: pixels, lines, legend, files and clipboard."""

from __future__ import annotations

import io
import re
import threading

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import Suitability
from busi_desktop.export.registry import EXPORTERS
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import plain_title
from busi_desktop.ui.exporting.dialog import PNG, SVG, VIEW, ExportDialog, ViewOptions
from busi_desktop.ui.layers import LESION, PROBABILITY, SALIENCY, SUPERPIXELS
from busi_desktop.ui.qimage import rgb_array
from busi_desktop.ui.step_view import StepView
from busi_desktop.ui.view_state import WindowLevel
from busi_desktop.ui.wording import research_line
from tests.builders import rectangle
from tests.gui.exporting.conftest import STEM
from tests.gui.report.conftest import result_with

pytestmark = pytest.mark.gui

ORANGE = (0xE6, 0x9F, 0x00)


def picture(window, per_source_px=1, *, with_legend=False) -> NDArray[np.uint8]:
    shot = window.exporting.shot(with_legend=with_legend)
    return rgb_array(shot.image(shot.scale_for(per_source_px)))


def orange(rgb: NDArray[np.uint8], within: int = 60) -> NDArray[np.bool_]:
    return np.abs(rgb.astype(int) - ORANGE).max(axis=2) < within


# --------------------------------------------------------------------------------------- pixels
def test_the_file_s_pixels_come_out_one_to_one(window, show):
    result = show()
    window.layers.set_overlays_on(False)

    plain, doubled = picture(window), picture(window, 2)

    rows, cols = result.frame.pixels.shape
    top = slice(0, rows - 45)  # the scale bar lies below
    assert plain.shape == (rows, cols, 3)
    assert np.array_equal(plain[top, :, 0], result.frame.pixels[top])
    assert np.array_equal(doubled[::2, ::2][top], plain[top])
    assert np.array_equal(doubled[1::2, 1::2][top], plain[top])


def test_the_fill_covers_the_mask_to_the_pixel_and_the_outline_lies_on_its_border(window, show):
    mask = rectangle((150, 200), rows=(40, 80), cols=(60, 130))
    show(result_with(mask=mask))
    window.layers.set_opacity(LESION, 1.0)
    window.layers.set_width(LESION, 1.0)

    seen = orange(picture(window, 4), within=110)

    # Four pixels to one: away from the halo, all that is inside and nothing that is outside.
    inside = np.kron(mask, np.ones((4, 4), bool))
    deep = np.kron(rectangle((150, 200), rows=(42, 78), cols=(62, 128)), np.ones((4, 4), bool))
    near = np.kron(rectangle((150, 200), rows=(38, 82), cols=(58, 132)), np.ones((4, 4), bool))
    assert seen[deep].all()
    assert not seen[~near].any()
    # The line's middle is the border itself: orange on both of its sides.
    for row in (160, 320):
        assert seen[row - 1, 300] == seen[row, 300]
        assert seen[row, 300]
    assert inside[160, 300]
    assert not inside[159, 300]


def test_what_is_zoomed_out_of_sight_is_not_in_the_picture(window, show):
    show()
    window.viewer.main.zoom_by(4.0)

    shape = picture(window).shape
    seen = window.viewer.main.seen_box()

    assert shape[1] == pytest.approx(seen.width(), abs=2)
    assert shape[1] < 200


def test_window_and_level_are_those_of_the_screen(window, show):
    result = show()
    window.layers.set_overlays_on(False)
    window.viewer.main.set_window_level(WindowLevel(center=100.0, width=50.0))

    shown = picture(window)[: 150 - 45, :, 0]

    gray = result.frame.pixels[: 150 - 45]
    assert (shown[gray <= 75] == 0).all()
    assert (shown[gray >= 125] == 255).all()


def test_a_preprocessing_step_beside_the_image_is_in_the_picture(window, show):
    result = show()
    alone = picture(window).shape
    step = StepView(
        picture=255 - result.frame.pixels,
        transform=PixelTransform(),
        title="Negative",
        is_models=False,
    )
    window.viewer.show_step(step)
    QApplication.processEvents()

    both, said = picture(window).shape, legend_of(window)

    assert both[1] > 1.8 * alone[1]
    assert "After: Negative." in said
    assert "not what the model saw" in said


# --------------------------------------------------------------------------------------- legend
def legend_of(window) -> str:
    return " | ".join(window.exporting.shot(with_legend=True)._legend.texts)


def test_the_legend_names_what_is_shown_and_nothing_else(window, show):
    show()
    names = {
        LESION: "Lesion by AI, threshold 0.5",
        PROBABILITY: "Lesion probability",
        SALIENCY: "Grad-CAM for benign",
    }
    for shown in ((), (LESION,), (PROBABILITY, SALIENCY), tuple(names)):
        for name in names:
            window.layers.set_visible(name, name in shown)
        said = legend_of(window)
        assert [name for name, text in names.items() if text in said] == list(shown)
        assert ("tiny 1 (SHA-256 abababababab…)" in said) == bool(shown)
        assert ("not where a cancer is" in said) == (SALIENCY in shown)
        assert research_line() in said
        assert "Superpixels" not in said
    window.layers.set_visible(SUPERPIXELS, True)
    assert "Superpixels" not in legend_of(window)  # none were made


def test_hidden_overlays_are_not_in_the_legend(window, show):
    show()
    assert "Lesion by AI" in legend_of(window)

    window.layers.set_peeking(True)

    assert "Lesion by AI" not in legend_of(window)


def test_an_abstained_frame_s_legend_gives_no_class(window, show):
    show(result_with(suitability=Suitability(score=0.2, reasons=("low_contrast",))))
    window.layers.set_visible(SALIENCY, True)

    said = legend_of(window)

    assert "gives no class" in said
    assert not re.search("benign|malignan", said)


def test_the_scale_bar_comes_with_its_origin(window, show):
    show()
    assert "Scale bar from the file's ultrasound region." in legend_of(window)

    show(result_with(calibrated=False))
    assert "Scale bar" not in legend_of(window)


def test_the_legend_is_a_strip_below_that_hides_nothing(window, show):
    show()

    bare, full = picture(window), picture(window, with_legend=True)

    height = bare.shape[0]
    assert np.array_equal(full[:height], bare)
    assert full.shape[0] > height + 40
    assert (full[-1] > 200).all()
    assert (full[height:] < 100).any()


# ------------------------------------------------------------------------------------------ svg
def test_an_svg_holds_the_outline_as_lines_and_the_image_as_pixels(window, show):
    result = show()
    shot = window.exporting.shot(with_legend=True)

    text = shot.svg(shot.scale_for(1)).encode().decode()

    import base64

    (data,) = re.findall('base64,([^"]+)"', text)
    embedded = np.asarray(Image.open(io.BytesIO(base64.b64decode(data))))
    outside = ~result.mask.mask
    assert np.array_equal(embedded[:, :, 0][outside], result.frame.pixels[outside])
    path = max(
        re.findall('<path vector-effect="non-scaling-stroke"[^>]* d="([^"]+)"', text), key=len
    )
    ends = {tuple(float(v) for v in point) for point in re.findall(r"([\d.]+),([\d.]+)", path)}
    rows, cols = np.nonzero(result.mask.mask)
    assert min(x for x, _ in ends) == cols.min()
    assert max(x for x, _ in ends) == cols.max() + 1
    assert min(y for _, y in ends) == rows.min()
    assert max(y for _, y in ends) == rows.max() + 1
    assert 'd=""' not in text
    said = " ".join(" ".join(re.findall(">([^<>]*)</text>", text)).split())
    for words in ("Lesion by AI", research_line()):
        assert words in said


def test_an_svg_looks_like_the_png(window, show, qapp):
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    show()
    window.viewer.main.zoom_by(2.0)
    shot = window.exporting.shot(with_legend=False)
    png = rgb_array(shot.image(shot.scale_for(2)))
    drawing = QSvgRenderer(shot.svg(shot.scale_for(2)).encode())

    image = QImage(png.shape[1], png.shape[0], QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()

    difference = np.abs(rgb_array(image).astype(int) - png).max(axis=2)
    assert np.median(difference) <= 2
    assert (difference > 60).mean() < 0.05  # edges of lines and of the bar's text


# ------------------------------------------------------------------------------- dialog, files
def dialog_of(window, command: str = "export_view") -> ExportDialog:
    window.actions_by_name[command].trigger()
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog))
    return dialog


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_picture_is_turned_into_a_file_beside_the_window_s_thread(
    window, show, qtbot, monkeypatch, tmp_path
):
    show()
    threads = []

    def spied(image):
        threads.append(threading.current_thread())
        return rgb_array(image)

    monkeypatch.setattr("busi_desktop.ui.exporting.desk.rgb_array", spied)
    options = ViewOptions(form=PNG, per_source_px=2)

    with qtbot.waitSignal(window.session.controller.saved):
        window.exporting.save_view(tmp_path / "out.png", options)

    assert threads
    assert threading.main_thread() not in threads
    with Image.open(tmp_path / "out.png") as saved:
        assert saved.size[0] == 400


@pytest.mark.parametrize("form", [PNG, SVG])
def test_the_view_is_saved_as_the_reader_chooses(window, show, qtbot, save_as, tmp_path, form):
    show()
    target = tmp_path / f"out.{form}"
    suggested = save_as(target)
    dialog = dialog_of(window)
    dialog.form.setCurrentIndex(dialog.form.findData(form))
    dialog.size_choice.setCurrentIndex(dialog.size_choice.findData(2))

    with qtbot.waitSignal(window.session.controller.saved):
        click(qtbot, dialog.save_button)

    data = target.read_bytes()
    if form == PNG:
        assert Image.open(io.BytesIO(data)).size[0] == 400
    else:
        assert data.startswith(b"<?xml")
        assert b'viewBox="0 0 400' in data or b"<image" in data
    assert STEM not in suggested[0]
    assert suggested[0].endswith(form)


@pytest.mark.parametrize("kind", EXPORTERS)
def test_every_exporter_has_a_command_with_its_title_and_sentence(kind):
    (command,) = (c for c in COMMANDS if c.name == f"export_{kind}")

    assert plain_title(command.title) == f"{EXPORTERS[kind].title} (PNG)"
    assert command.tip == EXPORTERS[kind].omits


def test_the_dialog_opens_with_what_the_menu_named_and_says_what_it_is(
    window, show, qtbot, save_as, tmp_path
):
    result = show()
    suggested = save_as(tmp_path / "mask")
    dialog = dialog_of(window, "export_mask")
    assert dialog.kind == "mask"
    assert EXPORTERS["mask"].omits in dialog.about.text()
    assert not dialog.copy_button.isVisible()

    with qtbot.waitSignal(window.session.controller.saved):
        click(qtbot, dialog.save_button)

    saved = np.asarray(Image.open(tmp_path / "mask.png"))  # the ending is put behind
    assert np.array_equal(saved > 0, result.mask.mask)
    assert suggested == [f"{STEM}_mask.png"]


def test_without_an_answer_only_the_view_can_be_exported(window, show, workspace, qtbot):
    show()
    workspace.set_result(None)
    dialog = dialog_of(window)

    assert dialog.kind == VIEW
    assert dialog.save_button.isEnabled()
    dialog.kinds.setCurrentRow(1)

    assert not dialog.save_button.isEnabled()
    assert "no answer" in dialog.about.text()
    dialog.reject()


def test_a_folder_that_cannot_be_written_is_told_and_nothing_half_written_stays(
    window, show, qtbot, save_as, tmp_path
):
    show()
    save_as(tmp_path / "none" / "view.png")
    dialog = dialog_of(window)

    with qtbot.waitSignal(window.session.controller.write_failed):
        click(qtbot, dialog.save_button)

    assert window.banner.isVisible()
    assert window.banner.troubles[0].error.code == "WRITE_FAILED"
    assert not (tmp_path / "none").exists()


def test_the_picture_on_the_clipboard_is_the_view_with_its_legend(window, show):
    show()

    window.actions_by_name["copy_picture"].trigger()

    image = QGuiApplication.clipboard().image()
    shot = window.exporting.shot(with_legend=True)
    assert image.size() == shot.size_px(shot.scale_for(None))


def test_a_size_that_no_program_opens_is_not_offered(window, show, monkeypatch, qtbot):
    monkeypatch.setattr("busi_desktop.ui.exporting.view_shot.MOST_PIXELS", 100_000)
    show()
    dialog = dialog_of(window)

    item = dialog.size_choice.model().item(dialog.size_choice.findData(2))

    assert not item.isEnabled()
    assert "too large" in item.text()
    dialog.reject()


def test_options_start_as_png_with_a_legend(window, show):
    show()
    dialog = dialog_of(window)

    assert dialog.options == ViewOptions(form=PNG, per_source_px=None, with_legend=True)
    dialog.reject()
