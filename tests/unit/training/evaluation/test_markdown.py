from __future__ import annotations

import numpy as np

from tests.unit.inference.manifests import make_manifest
from tests.unit.training.judged import make_crowd
from training.evaluation.compare import differences
from training.evaluation.figures import SECTIONS
from training.evaluation.markdown import headline, markdown
from training.evaluation.report import report_of

SOURCES = np.array(["A"] * 40 + ["B"] * 20)
SCORES = make_crowd(60, sources=SOURCES, reasons=np.array(["too_small"] + [""] * 59))
REPORT = report_of(SCORES, make_manifest(), data="clinic", n_draws=20) | {
    "alarms": ["groups leak."],
    "plots": ["roc.png"],
}


def test_short_table_shows_each_source_in_a_column_of_its_own_and_none_pooled() -> None:
    text = headline(REPORT)

    assert "| figure | A | B |" in text
    assert "| figure | A | B | all |" not in text
    row = REPORT["sources"]["B"]["figures"]["accuracy"]
    assert f"{row['value']:.3f} ({row['interval'][0]:.3f} to {row['interval'][1]:.3f}) |" in text


def test_whole_report_shows_what_is_pooled_only_beside_the_sources() -> None:
    text = markdown(REPORT)

    assert "| figure | A | B | all |" in text
    assert "| figure | all |" not in text
    assert "**groups leak.**" in text
    assert "What is analyzed is smaller than" in text
    assert "![ROC](roc.png)" in text
    assert "dice.png" not in text


def test_tables_stand_in_the_order_of_the_protocol_whatever_the_first_source_lacks() -> None:
    normals_in_b = make_crowd(60, sources=np.where(SCORES.labels == 2, "B", "A"))

    text = markdown(
        report_of(normals_in_b, make_manifest(), data="clinic", n_draws=10)
        | {"alarms": [], "plots": []}
    )

    headings = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert [name for name in headings if name in SECTIONS] == list(SECTIONS)
    assert text.index("Recall of benign") < text.index("Recall of normal")
    assert text.index("covers normal") < text.index("Prediction set, mean size")


def test_comparison_and_probes_are_shown_if_made() -> None:
    other = {"name": "older", "version": "1"}
    figure = {"value": 0.5, "interval": [0.4, 0.6], "n": 40}
    probe = {"title": "Mirrored", "images": 40, "figures": {"change": figure}}
    more = {
        "against": {"model": other, "sources": {"A": differences(SCORES, SCORES, n_draws=10)}},
        "probes": {"A": [probe]},
    }

    text = markdown(REPORT | more)

    assert "## Less older 1, on the same images" in text
    assert "| Mirrored | A | 40 | – | – | – | 0.500 (0.400 to 0.600) | – | – |" in text
    assert "## Less" not in markdown(REPORT)
    assert "## Probes" not in markdown(REPORT)


def test_tables_have_as_many_cells_as_their_heads() -> None:
    widths = 0
    for line in markdown(REPORT).splitlines():
        if not line.startswith("|"):
            widths = 0
            continue
        cells = line.replace("\\|", "").count("|")
        assert widths in {0, cells}, line
        widths = cells
