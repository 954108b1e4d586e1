"""What the legend of the present view says: nothing of what isn't shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from busi_desktop import __version__
from busi_desktop.app.calibration_words import full_origin_text
from busi_desktop.app.explanation import GRAD_CAM_IN_LESION
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import SpacingSource
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.ui import theme
from busi_desktop.ui.editing.mask_layer import MaskLayer
from busi_desktop.ui.exporting.legend import Mark, PictureLegend
from busi_desktop.ui.ground_truth import TRUTH_COLOR, GroundTruthLayer
from busi_desktop.ui.layers import (
    IMAGE,
    LAYERS,
    LESION,
    PROBABILITY,
    READER,
    REGION,
    SALIENCY,
    SUPERPIXELS,
    LayerKind,
    LayerStack,
)
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.viewer import Viewer
from busi_desktop.ui.wording import (
    gate_sentence,
    is_gated,
    label_title,
    outline_caution,
    research_line,
)

_HASH_DIGITS = 12
_BORDERS = "#ffffff"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("view_legend", text)


def view_legend(
    viewer: Viewer, layers: LayerStack, workspace: Workspace, *, is_measured: bool
) -> PictureLegend:
    """Return the legend of what the viewer shows now.

    Parameters
    ----------
    viewer, layers, workspace
        What is shown.
    is_measured
        Whether the reader has measured on this frame.
    """
    result = workspace.result
    marks = tuple(_marks(result, layers)) if viewer.main.has_picture else ()
    is_of_ai = any(mark.title != tr("Image") for mark in marks)
    marks += tuple(_marks_of_people(viewer, layers, is_measured=is_measured))
    return PictureLegend(
        marks=marks,
        lines=(
            *_step_lines(viewer),
            *_cautions(result, layers),
            _gray_levels(viewer.main, workspace.frame),
        ),
        foot=" ".join(filter(None, (_model(result) if is_of_ai else "", _program()))),
    )


def _marks(result: AnalysisResult | None, layers: LayerStack) -> Iterable[Mark]:
    for kind in LAYERS:
        if layers.is_drawn(kind.name, None if result is None else result.prediction):
            mark = _mark(kind, result, layers)
            if mark is not None:
                yield mark


def _marks_of_people(viewer: Viewer, layers: LayerStack, *, is_measured: bool) -> Iterable[Mark]:
    truth = viewer.main.findChild(GroundTruthLayer)
    if truth is not None and not truth.item.path().isEmpty():
        yield Mark(title=tr("Ground truth"), color=TRUTH_COLOR)
    drawn = viewer.main.findChild(MaskLayer)
    if drawn is not None and drawn.is_seen:
        fill = layers[READER].opacity
        yield Mark(title=tr("Outlined by the reader"), color=theme.OUTLINE, fill=fill)
    if is_measured and layers.overlays_drawn:
        yield Mark(title=tr("Measured by the reader"), color=theme.MEASURE)


def _mark(kind: LayerKind, result: AnalysisResult | None, layers: LayerStack) -> Mark | None:
    state = layers[kind.name]
    if kind.name == IMAGE:
        return None if state.colors == "gray" else Mark(title=tr("Image"), colors=state.colors)
    return None if result is None else _mark_of_result(kind.name, result, layers)


def _mark_of_result(name: str, result: AnalysisResult, layers: LayerStack) -> Mark | None:
    state = layers[name]
    mark = None
    if name == SUPERPIXELS and result.superpixels is not None:
        mark = Mark(title=_superpixels_title(result), color=_BORDERS)
    elif name == LESION and result.lesions:
        title = tr("Lesion by AI, threshold {value:g}").format(value=result.mask.params.threshold)
        mark = Mark(title=title, color=theme.LESION, fill=state.opacity)
    elif name == PROBABILITY:
        mark = Mark(title=tr("Lesion probability"), colors=state.colors)
    elif name == REGION and result.region.is_cropped:
        mark = Mark(title=tr("Analyzed region; the rest was left out"), color=theme.REGION)
    elif name == SALIENCY:
        mark = Mark(title=_saliency_title(result, layers), colors=state.colors)
    return mark


def _superpixels_title(result: AnalysisResult) -> str:
    return tr("Superpixels, preview") if result.is_draft else tr("Superpixels")


def _saliency_title(result: AnalysisResult, layers: LayerStack) -> str:
    text = tr("Grad-CAM for {label}")
    if layers.saliency_map == GRAD_CAM_IN_LESION:
        text = tr("Grad-CAM for {label}, within the lesion")
    return text.format(label=label_title(LABELS[layers.saliency_index(result.prediction)]).lower())


def _step_lines(viewer: Viewer) -> Iterable[str]:
    """Say which preprocessing step is seen beside or in place of the image."""
    compare = viewer.compare
    if not (viewer.step.isVisible() or compare.wipe.isVisible()):
        return
    yield f"{' '.join(compare.title.split(chr(10)))}."
    if compare.warns:
        yield tr("The step is not what the model saw.")
    if compare.legend.isVisible():
        yield tr("Difference in {scale}.").format(scale=compare.legend.accessibleName())


def _cautions(result: AnalysisResult | None, layers: LayerStack) -> Iterable[str]:
    if result is None:
        return
    if layers.is_drawn(LESION) and is_gated(result):
        yield gate_sentence(result)
    if layers.is_drawn(LESION) and outline_caution(result):
        yield outline_caution(result)
    if layers.is_drawn(SALIENCY, result.prediction):
        yield tr("Grad-CAM shows where the answer was sensitive, not where a cancer is.")


def _gray_levels(view: PictureView, frame: Frame | None) -> str:
    shown = view.window_level
    text = tr("Window {width:.0f}, level {center:.0f}.").format(
        width=shown.width, center=shown.center
    )
    if view.corners.mm_per_screen_px is None or frame is None:
        return text
    spacing = frame.geometry.spacing_at(view.view_state.center_xy)
    if spacing is None:
        return text
    origins = {
        SpacingSource.US_REGION: tr("Scale bar from the file's ultrasound region."),
        SpacingSource.PIXEL_SPACING: tr("Scale bar from the file's pixel spacing."),
        SpacingSource.MANUAL: tr("Scale bar {origin}.").format(origin=full_origin_text(spacing)),
    }
    return f"{text} {origins[spacing.source]}"


def _model(result: AnalysisResult | None) -> str:
    if result is None:
        return ""
    model = result.prediction.model_id
    text = tr("AI: {name} {version} (SHA-256 {digits}…).")
    return text.format(name=model.name, version=model.version, digits=model.sha256[:_HASH_DIGITS])


def _program() -> str:
    return f"busi_desktop {__version__}. {research_line()}"
