"""The network's answers of a session, on the disk: no frame is asked about twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
import logging
import os
import tempfile
from typing import IO, Any
import weakref

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.prediction import Prediction, ProbabilityMap, SaliencyMap
from busi_desktop.domain.result import AnalysisResult

_log = logging.getLogger(__name__)

MAX_BYTES = 2_000_000_000
_ITEM_BYTES = 4
_MAPS = ("probability_map", "saliency")


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Known:
    """Hold an answer and what it took, in milliseconds."""

    prediction: Prediction
    timings_ms: Mapping[str, float]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Place:
    """Hold a prediction's small parts, and where its maps lie: shape and offset of each."""

    small: dict[str, Any]
    maps: tuple[dict[str, Any], ...]
    places: tuple[tuple[tuple[int, int], int], ...]
    timings_ms: Mapping[str, float]


class PredictionStore:
    """Keep predictions by frame; the maps lie in a file without a name, which no crash leaves.

    Whatever does not fit is forgotten, which costs another run of the network and nothing else.
    Used on one thread.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._file: IO[bytes] | None = None
        self._end = 0
        self._places: dict[FrameId, _Place] = {}

    def __len__(self) -> int:
        return len(self._places)

    def get(self, frame_id: FrameId) -> Known | None:
        """Return what is known of a frame, equal to what was kept."""
        place = self._places.get(frame_id)
        if place is None:
            return None
        arrays = [_read(self._opened(), shape, offset) for shape, offset in place.places]
        probability, *saliency = (
            kind | {"values": array} for kind, array in zip(place.maps, arrays, strict=True)
        )
        benign, malignant, normal = (SaliencyMap(**parts) for parts in saliency)
        prediction = Prediction(
            **place.small,
            probability_map=ProbabilityMap(**probability),
            saliency=(benign, malignant, normal),
        )
        return Known(prediction=prediction, timings_ms=place.timings_ms)

    def keep(self, result: AnalysisResult) -> None:
        """Keep a result's prediction in place of one of another region, if there is room."""
        prediction = result.prediction
        maps = (prediction.probability_map, *prediction.saliency)
        size = sum(part.values.nbytes for part in maps)
        if self._has(prediction) or self._end + size > self._max_bytes:
            return
        try:
            places = tuple(_write(self._opened(), part.values) for part in maps)
            self._end += size
        except OSError as error:
            _log.info("a prediction is not kept: %s", type(error).__name__)
            return
        self._places[prediction.frame_id] = _Place(
            small=_parts(prediction, without=_MAPS),
            maps=tuple(_parts(part, without=("values",)) for part in maps),
            places=places,
            timings_ms=dict(result.timings_ms),
        )

    def _has(self, prediction: Prediction) -> bool:
        place = self._places.get(prediction.frame_id)
        return place is not None and place.maps[0]["bounds"] == prediction.probability_map.bounds

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="busi-desktop-")  # noqa: SIM115 - finalized
            weakref.finalize(self, self._file.close)
        return self._file


def _write(file: IO[bytes], array: NDArray[np.float32]) -> tuple[tuple[int, int], int]:
    """Append an array, and return its shape and offset."""
    offset = file.seek(0, os.SEEK_END)
    file.write(array.tobytes())
    file.flush()  # a full disk is noticed here, not at a later read
    return (array.shape[0], array.shape[1]), offset


def _read(file: IO[bytes], shape: tuple[int, int], offset: int) -> NDArray[np.float32]:
    file.seek(offset)
    data = file.read(shape[0] * shape[1] * _ITEM_BYTES)
    return np.frombuffer(data, dtype=np.float32).reshape(shape)


def _parts(whole: Prediction | ProbabilityMap | SaliencyMap, *, without: tuple[str, ...]) -> Any:  # noqa: ANN401 - fields of any type
    return {
        field.name: getattr(whole, field.name)
        for field in fields(whole)
        if field.name not in without
    }
