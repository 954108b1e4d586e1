"""The worst cases as pictures, for those who may see them: never for publication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.prediction import LABELS
from busi_desktop.export.files import write_atomic
from busi_desktop.inference.runtime import Model
from training.cases import Case, read_mask
from training.evaluation import values as v
from training.scoring import Bools, Scores, analyze_cases

WARNING = "This folder holds patient images: it must not be published or leave your institution."
N_EACH = 12
_SIDE_PX = 560
_TRUTH_BGR, _FOUND_BGR = (115, 158, 0), (0, 159, 230)

_PAGE = """<!-- {warning} -->
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Worst cases</title>
<style>
body {{ font-family: sans-serif; background: #222; color: #ddd; margin: 1.5em; }}
p.warning {{ background: #a00; color: #fff; padding: .6em; font-weight: bold; }}
div {{ display: flex; flex-wrap: wrap; gap: 12px; }}
figure {{ margin: 0; width: 300px; }}
img {{ width: 100%; }}
.truth {{ color: #00b383; }} .found {{ color: #e69f00; }}
</style></head>
<body>
<p class="warning">{warning}</p>
<h1>Worst cases of {model}</h1>
<p><span class="truth">Green: the true outline.</span>
<span class="found">Orange: the program's.</span></p>
{sections}</body>
</html>
"""


def worst_cases(scores: Scores, *, n: int = N_EACH) -> dict[str, NDArray[np.int64]]:
    """Return the indices of up to `n` cases for each way to fail, the worst first."""
    size, chance = scores.labels.size, scores.malignancy
    benign = scores.labels == LABELS.index("benign")
    normal = scores.labels == v.NORMAL
    ways = {
        "Lesions with the lowest Dice": (scores.has_lesion, np.nan_to_num(scores.dice)),
        "Malignant, held for benign": (v.is_malignant(scores) & (chance < 0.5), chance),
        "Benign, held for malignant": (benign & (chance >= 0.5), -chance),
        "Masks on normals": (normal & (scores.found_px > 0), -scores.found_share),
        "Abstained": (scores.abstained, np.arange(size, dtype=np.float64)),
    }
    out = {}
    for title, (inside, badness) in ways.items():
        places = np.flatnonzero(inside)
        out[title] = places[np.argsort(badness[places], kind="stable")][:n]
    return {title: places for title, places in out.items() if places.size}


def _outlined(pixels: NDArray[np.uint8], truth: Bools, found: Bools) -> bytes:
    """Return a PNG of the frame with both outlines."""
    scale = _SIDE_PX / max(pixels.shape)
    size = (max(round(pixels.shape[1] * scale), 1), max(round(pixels.shape[0] * scale), 1))
    picture = cv2.cvtColor(cv2.resize(pixels, size), cv2.COLOR_GRAY2BGR)
    for mask, color in ((truth, _TRUTH_BGR), (found, _FOUND_BGR)):
        grown = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
        outlines, _ = cv2.findContours(grown, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(picture, outlines, -1, color, 2)
    return bytes(np.asarray(cv2.imencode(".png", picture)[1], dtype=np.uint8))


def _caption(scores: Scores, i: int) -> str:
    words = [
        f"truth {LABELS[scores.labels[i]]}",
        f"said {LABELS[int(scores.probabilities[i].argmax())]}",
        f"malignancy {scores.malignancy[i]:.2f}",
        f"lesion {1.0 - scores.probabilities[i, v.NORMAL]:.2f}",
    ]
    if scores.has_lesion[i]:
        words.append(f"Dice {scores.dice[i]:.2f}")
    if scores.abstained[i]:
        words.append(f"abstained: {scores.reasons[i]}")
    return f"<b>{escape(str(scores.names[i]))}</b><br>{escape(', '.join(words))}"


def _section(
    title: str, places: NDArray[np.int64], scores: Scores, files: Mapping[int, str]
) -> str:
    figures = "".join(
        f'<figure><img src="{files[i]}" alt="{escape(str(scores.names[i]))}">'
        f"<figcaption>{_caption(scores, i)}</figcaption></figure>\n"
        for i in places.tolist()
    )
    return f"<h2>{title}</h2>\n<div>\n{figures}</div>\n"


def write_gallery(cases: Sequence[Case], scores: Scores, model: Model, folder: Path) -> Path:
    """Write the worst cases with true and found outline, and a page that shows them.

    Parameters
    ----------
    cases, scores
        The cases, and what `score_cases` returned for them, in the same order.
    model
        The same model: it draws the outlines anew.
    folder
        Gets ``index.html`` and the pictures.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    UserError
        If an image or mask can't be read, or the folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ways = worst_cases(scores)
    shown = sorted({i for places in ways.values() for i in places.tolist()})
    files = {i: f"{number:03d}.png" for number, i in enumerate(shown, start=1)}
    results = analyze_cases([cases[i] for i in shown], model, total=len(shown))
    for i, (case, result) in zip(shown, results, strict=True):
        truth = read_mask(case, result.frame.geometry.shape)
        picture = _outlined(result.frame.pixels, truth, result.mask.mask)
        write_atomic(folder / files[i], picture)
    page = folder / "index.html"
    text = _PAGE.format(
        warning=WARNING,
        model=escape(f"{model.manifest.name} {model.manifest.version}"),
        sections="".join(_section(title, places, scores, files) for title, places in ways.items()),
    )
    write_atomic(page, text.encode())
    return page
