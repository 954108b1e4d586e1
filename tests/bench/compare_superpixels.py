"""Compare libraries that make superpixels, on images with ground truth: time and quality.

A command, not a test: `make compare-superpixels DATA=FOLDER`. The folder holds BUSI-style pairs,
`name.png` beside `name_mask.png`, at any depth. What isn't installed beside the program is
left out: fast-slic, SimpleITK, pysnic, and the modules that opencv-contrib adds to OpenCV.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
import statistics
import time

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.segmentation import slic

from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.preprocess.superpixels import compute_superpixels, draft_superpixels

SIZE = (800, 600)
PARAMS = SlicParams()
SIDE = round((SIZE[0] * SIZE[1] / PARAMS.regions) ** 0.5)
NEAR_PX = 2

Pixels = NDArray[np.uint8]
Labels = NDArray[np.int32]
Method = Callable[[Pixels], Labels]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Hold what one method made of one image.

    Attributes
    ----------
    recall
        Share of the truth's border pixels within `NEAR_PX` of a superpixel's border.
    leak
        Undersegmentation error: the area of superpixels on the wrong side, by that of the truth
        (Neubert and Protzel, Forum Bildverarbeitung 2012, with the smaller part of each).
    dice
        Of the truth with the mask that a faultless vote of the superpixels gives: the ceiling.
    """

    cpu_ms: float
    n: int
    recall: float
    leak: float
    dice: float


def smooth(pixels: Pixels) -> Pixels:
    """Blur as scikit-image does on its own."""
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 1.0), dtype=np.uint8)


def own(pixels: Pixels) -> Labels:
    return compute_superpixels(pixels, PARAMS).labels


def draft(pixels: Pixels) -> Labels:
    made = draft_superpixels(pixels, PARAMS)
    assert made is not None
    return made.labels


def more_iterations(pixels: Pixels) -> Labels:
    image = pixels.astype(np.float32) / np.float32(255.0)
    found = slic(
        image,
        n_segments=PARAMS.regions,
        compactness=PARAMS.compactness / 100.0,
        sigma=1.0,
        max_num_iter=8,
        start_label=0,
        channel_axis=None,
    )
    return np.asarray(found, dtype=np.int32)


def contrib(name: str, compactness: float) -> Method:
    def run(pixels: Pixels) -> Labels:
        kind = getattr(cv2.ximgproc, name)
        made = cv2.ximgproc.createSuperpixelSLIC(smooth(pixels), kind, SIDE, compactness)
        made.iterate(8)
        made.enforceLabelConnectivity(25)
        return np.asarray(made.getLabels(), dtype=np.int32)

    return run


def seeds(pixels: Pixels) -> Labels:
    made = cv2.ximgproc.createSuperpixelSEEDS(*SIZE, 1, PARAMS.regions, 4)
    made.iterate(smooth(pixels), 8)
    return np.asarray(made.getLabels(), dtype=np.int32)


def simple_itk(pixels: Pixels) -> Labels:
    import SimpleITK

    SimpleITK.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
    # Its weight is by distance and not by side, and its gray levels go to 255.
    weight = PARAMS.compactness * 2.55
    made = SimpleITK.SLIC(SimpleITK.GetImageFromArray(smooth(pixels)), [SIDE, SIDE], weight, 8)
    return np.asarray(SimpleITK.GetArrayFromImage(made), dtype=np.int32)


def fast_slic(pixels: Pixels) -> Labels:
    from fast_slic import Slic

    colors = np.dstack([smooth(pixels)] * 3).copy()
    made = Slic(num_components=PARAMS.regions, compactness=25, convert_to_lab=False, num_threads=1)
    return np.asarray(made.iterate(colors, 8), dtype=np.int32)


def snic(pixels: Pixels) -> Labels:
    from pysnic.algorithms.snic import snic as run

    plane = (smooth(pixels).astype(float) / 2.55).tolist()
    image = [[[value] for value in row] for row in plane]
    found, *_ = run(image, PARAMS.regions, PARAMS.compactness)
    return np.asarray(found, dtype=np.int32)


def methods(*, is_patient: bool) -> dict[str, Method]:
    """Return what is installed."""
    found: dict[str, Method] = {
        "busi_desktop (scikit-image, 5 iterations)": own,
        "busi_desktop, draft": draft,
        "scikit-image, 8 iterations": more_iterations,
    }
    if hasattr(cv2, "ximgproc"):
        found["OpenCV contrib, SLIC"] = contrib("SLIC", 25.0)
        found["OpenCV contrib, SLICO"] = contrib("SLICO", 25.0)
        found["OpenCV contrib, SEEDS"] = seeds
    if find_spec("SimpleITK"):
        found["SimpleITK, SLIC"] = simple_itk
    if find_spec("fast_slic"):
        found["fast-slic"] = fast_slic
    if find_spec("pysnic") and is_patient:
        found["pysnic"] = snic
    return found


def pairs(folder: Path) -> Iterator[tuple[Pixels, NDArray[np.bool_]]]:
    """Return images with their lesion, all of one size."""
    for path in sorted(folder.rglob("*_mask.png")):
        image_path = path.with_name(path.name.replace("_mask", ""))
        if not image_path.exists():
            continue
        image, mask = (
            np.asarray(cv2.imdecode(np.fromfile(name, np.uint8), cv2.IMREAD_GRAYSCALE))
            for name in (image_path, path)
        )
        if mask.any():
            truth = cv2.resize(mask, SIZE, interpolation=cv2.INTER_NEAREST) > 0
            yield np.asarray(cv2.resize(image, SIZE), dtype=np.uint8), np.asarray(truth)


def borders(labels: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Mark the pixels whose right or lower neighbor has another label."""
    found = np.zeros(labels.shape, np.bool_)
    found[:, :-1] |= labels[:, :-1] != labels[:, 1:]
    found[:-1] |= labels[:-1] != labels[1:]
    return found


def score(method: Method, pixels: Pixels, truth: NDArray[np.bool_]) -> Score:
    """Run a method on an image; CPU time, since a busy machine changes the clock's."""
    start = time.process_time()
    labels = method(pixels)
    cpu_ms = (time.process_time() - start) * 1e3
    flat = labels.ravel() - labels.min()
    sizes = np.bincount(flat)
    inside = np.bincount(flat, weights=truth.ravel())
    near = np.ones((2 * NEAR_PX + 1, 2 * NEAR_PX + 1), np.uint8)
    reach = cv2.dilate(borders(labels).view(np.uint8), near) > 0
    rim = borders(truth.astype(np.int32))
    voted = (inside >= sizes / 2)[flat].reshape(truth.shape)
    return Score(
        cpu_ms=cpu_ms,
        n=int((sizes > 0).sum()),
        recall=float(reach[rim].mean()),
        leak=float(np.minimum(inside, sizes - inside).sum() / truth.sum()),
        dice=float(2 * (voted & truth).sum() / (voted.sum() + truth.sum())),
    )


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--images", type=int, default=40, metavar="N", help="evenly drawn")
    parser.add_argument("--patient", action="store_true", help="pysnic too: seconds an image")
    args = parser.parse_args()
    cv2.setNumThreads(1)
    found = list(pairs(args.folder))
    drawn = found[:: max(1, len(found) // args.images)][: args.images]
    print(f"{len(drawn)} images, {SIZE[0]} × {SIZE[1]}, {PARAMS.regions} regions, one thread\n")
    print("| method | CPU ms | regions | boundary recall | undersegmentation | Dice ceiling |")
    print("|---|---|---|---|---|---|")
    for name, method in methods(is_patient=args.patient).items():
        method(drawn[0][0])  # imports and tables
        scores = [score(method, *pair) for pair in drawn]
        time_ms = statistics.median(one.cpu_ms for one in scores)
        n = statistics.median(one.n for one in scores)
        means = (
            statistics.fmean(getattr(one, field) for one in scores)
            for field in ("recall", "leak", "dice")
        )
        recall, leak, dice = means
        print(f"| {name} | {time_ms:.0f} | {n:.0f} | {recall:.3f} | {leak:.3f} | {dice:.3f} |")


if __name__ == "__main__":
    main()
