from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.resegment import resegment
from tests.builders import make_frame, make_geometry, make_spacing

SHAPE = (140, 180)


@pytest.fixture(scope="session")
def model() -> Model:
    return load_model(default_manifest_path())


@pytest.fixture(scope="session")
def result(model: Model) -> AnalysisResult:
    """Return an analysis whose mask is neither empty nor full, whatever the network thinks."""
    frame = make_frame(SHAPE, geometry=make_geometry(SHAPE, make_spacing(0.1)))
    whole = analyze(frame, model, SegmentationParams())
    values = whole.prediction.probability_map.values
    threshold = float(np.percentile(values, 80.0))
    return resegment(whole, SegmentationParams(threshold=threshold))
