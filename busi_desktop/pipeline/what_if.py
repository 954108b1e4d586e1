"""Ask the model about a frame that went through another recipe than the model's own."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.experiment import Experiment
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import Prediction
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.region import FrameRegion
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import LesionMask
from busi_desktop.domain.texts import Text, say
from busi_desktop.errors import UserError
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.analyze import predict
from busi_desktop.pipeline.region import find_region
from busi_desktop.pipeline.resegment import never, segment
from busi_desktop.preprocess.registry import validate
from busi_desktop.preprocess.run import run


def ask(
    frame: Frame,
    recipe: PreprocessRecipe,
    model: Model,
    *,
    whole_frame: bool = False,
    check: Callable[[], None] = never,
) -> Experiment:
    """Return the model's chances for a frame after another recipe, without a mask.

    Parameters
    ----------
    frame
        The frame.
    recipe
        Any recipe whose last step gives what the network takes.
    model
        Used on the calling thread.
    whole_frame
        As in `SegmentationParams`.
    check
        Called between stages; raises `Cancelled` to stop.

    Raises
    ------
    UserError
        If the recipe is not valid, or its output has another size or number of planes than the
        network takes.
    """
    region = find_region(frame, whole_frame=whole_frame)
    prediction = _predict(frame, region, recipe, model=model, check=check)
    return _experiment(frame, recipe, prediction, None)


def what_if(
    result: AnalysisResult,
    recipe: PreprocessRecipe,
    model: Model,
    *,
    check: Callable[[], None] = never,
) -> Experiment:
    """Return the model's answer to another recipe, to be held against a result.

    Parameters
    ----------
    result
        The model's own answer; its frame, and the parameters that its mask was cut with, serve
        the experiment too.
    recipe, model, check
        As in `ask`.

    Raises
    ------
    UserError
        As in `ask`.
    """
    prediction = _predict(result.frame, result.region, recipe, model=model, check=check)
    check()
    segmented = segment(
        result.frame,
        prediction,
        result.mask.params,
        superpixels=result.final_superpixels,
        check=check,
    )
    return _experiment(result.frame, recipe, prediction, segmented.mask)


def overlap(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float | None:
    """Return the Dice coefficient of two masks of one shape; None where both are empty.

    References
    ----------
    L. R. Dice, Ecology 26(3):297-302, 1945, doi:10.2307/1932409.
    """
    total = int(one.sum()) + int(other.sum())
    return None if total == 0 else 2.0 * int((one & other).sum()) / total


def _predict(
    frame: Frame,
    region: FrameRegion,
    recipe: PreprocessRecipe,
    *,
    model: Model,
    check: Callable[[], None],
) -> Prediction:
    steps = run(frame.pixels, validate(recipe), box=region.box, check=check)
    _require_fit(steps[-1].planes.shape, model.input_shape)
    check()
    return predict(frame, region, steps[-1], model)


def _require_fit(made: tuple[int, ...], taken: tuple[int, ...]) -> None:
    """Refuse planes that the network can't take; both shapes are ``(h, w, c)``."""
    if made == taken:
        return
    if made[:2] != taken[:2]:
        hint = say("Set the size of the letterbox resize to {side} px.", side=taken[0])
    elif made[2] > taken[2] == 1:
        hint = say("Switch the Gabor bank off.")
    else:
        hint = say("Switch the Gabor bank on, with {count} orientations.", count=taken[2] - 1)
    raise UserError(
        say(
            "The model can't take this recipe's output: it takes {taken}, and the recipe makes "
            "{made}.",
            taken=_words(taken),
            made=_words(made),
        ),
        hint=hint,
        code="WHAT_IF_INPUT",
    )


def _words(shape: tuple[int, ...]) -> Text:
    height, width, count = shape
    if count == 1:
        return say("1 plane of {width} × {height} pixels", width=width, height=height)
    return say(
        "{count} planes of {width} × {height} pixels", count=count, width=width, height=height
    )


def _experiment(
    frame: Frame, recipe: PreprocessRecipe, prediction: Prediction, mask: LesionMask | None
) -> Experiment:
    return Experiment(
        frame_id=frame.frame_id,
        model_id=prediction.model_id,
        recipe=recipe,
        probabilities=prediction.probabilities,
        malignancy=prediction.malignancy,
        suitability=prediction.suitability,
        mask=mask,
    )
