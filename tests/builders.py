"""Small valid domain objects for tests: say only what the test is about."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame, FrameId, SourceInfo
from busi_desktop.domain.geometry import (
    CalibratedRegion,
    Geometry,
    PixelSpacing,
    PixelTransform,
    SpacingSource,
)
from busi_desktop.domain.prediction import (
    LABELS,
    ModelId,
    Prediction,
    ProbabilityMap,
    SaliencyMap,
    Suitability,
)
from busi_desktop.domain.recipe import StepSpec
from busi_desktop.domain.region import whole
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import LesionMask, MaskOrigin, SegmentationParams
from busi_desktop.domain.step import StepResult
from busi_desktop.measure.shape import measure_lesions

SHAPE = (48, 64)
TIMINGS_MS = {
    "read": 1.0,
    "preprocess": 2.0,
    "infer": 3.0,
    "refine": 4.0,
    "write": 5.0,
    "total": 15.0,
}


def disc(
    shape: tuple[int, int], *, center_rc: tuple[float, float], radius: float
) -> NDArray[np.bool_]:
    """Return the pixels whose centers lie in a disc; `center_rc` in pixel indices."""
    rows, cols = np.ogrid[: shape[0], : shape[1]]
    return (rows - center_rc[0]) ** 2 + (cols - center_rc[1]) ** 2 <= radius**2


def rectangle(
    shape: tuple[int, int], *, rows: tuple[int, int], cols: tuple[int, int]
) -> NDArray[np.bool_]:
    """Return a half-open box of pixels."""
    mask = np.zeros(shape, dtype=np.bool_)
    mask[slice(*rows), slice(*cols)] = True
    return mask


def make_spacing(
    row_mm: float = 0.1,
    col_mm: float | None = None,
    *,
    source: SpacingSource = SpacingSource.US_REGION,
) -> PixelSpacing:
    """Return a spacing, of square pixels unless `col_mm` is given."""
    return PixelSpacing(row_mm=row_mm, col_mm=row_mm if col_mm is None else col_mm, source=source)


def make_geometry(
    shape: tuple[int, int] = SHAPE,
    spacing: PixelSpacing | None = None,
    *,
    bounds: tuple[int, int, int, int] | None = None,
) -> Geometry:
    """Return a grid, calibrated in one region (all of it by default) if there is a spacing."""
    if spacing is None:
        return Geometry(shape=shape)
    region = CalibratedRegion(bounds=bounds or (0, 0, *shape), spacing=spacing)
    return Geometry(shape=shape, regions=(region,))


def make_frame(
    shape: tuple[int, int] = SHAPE,
    *,
    geometry: Geometry | None = None,
    color: bool = False,
    seed: int = 0,
    frame_number: int = 0,
) -> Frame:
    """Return a frame of smooth noise; equal arguments give equal frames."""
    noise = np.random.default_rng(seed).integers(0, 256, (*shape, 3), dtype=np.uint8)
    rgb = np.asarray(cv2.GaussianBlur(noise, (0, 0), 2.0), dtype=np.uint8)
    pixels = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return Frame(
        frame_id=FrameId(content_sha256=f"{seed:064x}", frame_number=frame_number),
        pixels=pixels,
        geometry=geometry or make_geometry(shape),
        source=SourceInfo(kind="PNG"),
        rgb=rgb if color else None,
    )


def make_mask(mask: NDArray[np.bool_], *, params: SegmentationParams | None = None) -> LesionMask:
    """Return a lesion mask whose parts are numbered by falling area."""
    n_labels, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    order = np.argsort(-stats[1:, cv2.CC_STAT_AREA], kind="stable")
    numbers = np.zeros(n_labels, dtype=np.int32)
    numbers[order + 1] = np.arange(1, n_labels, dtype=np.int32)
    return LesionMask(
        mask=mask,
        components=numbers[labels],
        origin=MaskOrigin.THRESHOLD,
        params=params or SegmentationParams(),
    )


def make_probability(mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return 0.9 inside a mask and 0.1 outside."""
    return np.where(mask, np.float32(0.9), np.float32(0.1))


def make_prediction(
    frame: Frame,
    *,
    probability: NDArray[np.float32] | None = None,
    probabilities: tuple[float, float, float] = (0.71, 0.22, 0.07),
    malignancy: float = 0.24,
    suitability: Suitability | None = None,
) -> Prediction:
    """Return a prediction for `frame` whose maps lie on the frame's grid."""
    if probability is None:
        probability = np.full(frame.pixels.shape, 0.1, dtype=np.float32)
    ramp = np.linspace(0.0, 1.0, frame.pixels.size, dtype=np.float32).reshape(frame.pixels.shape)
    benign, malignant, normal = (
        SaliencyMap(values=ramp, transform=PixelTransform(), target_label=label) for label in LABELS
    )
    return Prediction(
        frame_id=frame.frame_id,
        model_id=ModelId(name="tiny", version="1", sha256="ab" * 32),
        recipe_digest="cd" * 32,
        probabilities=probabilities,
        malignancy=malignancy,
        prediction_set=("benign", "malignant"),
        confidence_level=0.9,
        suitability=suitability or Suitability(score=0.97),
        probability_map=ProbabilityMap(values=probability, transform=PixelTransform()),
        saliency=(benign, malignant, normal),
    )


def make_result(
    frame: Frame | None = None,
    *,
    mask: NDArray[np.bool_] | None = None,
    params: SegmentationParams | None = None,
    prediction: Prediction | None = None,
) -> AnalysisResult:
    """Return a whole result; by default one disc-shaped lesion on an uncalibrated frame."""
    frame = frame or make_frame()
    if mask is None:
        mask = disc(frame.pixels.shape, center_rc=(20, 30), radius=8.0)
    probability = make_probability(mask)
    prediction = prediction or make_prediction(frame, probability=probability)
    lesion_mask = make_mask(mask, params=params)
    step = StepResult(
        spec=StepSpec(name="normalize"),
        planes=(frame.pixels[:, :, None] / np.float32(255.0)).astype(np.float32),
        transform=PixelTransform(),
        elapsed_ms=0.5,
    )
    return AnalysisResult(
        frame=frame,
        region=whole(frame.pixels.shape),
        steps=(step,),
        prediction=prediction,
        superpixels=None,
        mask=lesion_mask,
        lesions=measure_lesions(
            lesion_mask, probability, frame.geometry, malignancy=prediction.malignancy
        ),
        timings_ms={name: TIMINGS_MS[name] for name in ("preprocess", "infer", "refine")},
    )
