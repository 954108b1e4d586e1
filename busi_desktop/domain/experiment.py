"""What the model says of a frame that was prepared in another way than the model's own."""

from __future__ import annotations

from dataclasses import dataclass

from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.prediction import LABELS, ModelId, Suitability
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.segmentation import LesionMask


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Experiment:
    """Hold the model's answer to a recipe that it was not trained on: to look at, never a result.

    It is no `AnalysisResult` on purpose: no exporter, record or report takes it.

    Attributes
    ----------
    recipe
        What the frame went through.
    probabilities
        In the order of `LABELS`; the calibration was fitted on the model's own recipe.
    malignancy
        Chance of malignancy given that the frame shows a lesion.
    suitability
        With the network's own verdict on how strange this input is to it.
    mask
        On the source grid, cut with the same parameters as the result that it is compared with;
        None where only the chances were asked for.
    """

    frame_id: FrameId
    model_id: ModelId
    recipe: PreprocessRecipe
    probabilities: tuple[float, float, float]
    malignancy: float
    suitability: Suitability
    mask: LesionMask | None

    @property
    def lesion_chance(self) -> float:
        """Return the chance that the frame shows a lesion."""
        return 1.0 - self.probabilities[LABELS.index("normal")]
