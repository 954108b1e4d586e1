"""The report as a PDF: opened by poppler."""

from __future__ import annotations

from dataclasses import replace
import re

import numpy as np
from PIL import Image
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
import pytest

from busi_desktop import __version__
from busi_desktop.app.assessment_words import Told
from busi_desktop.app.language import install_language
from busi_desktop.domain.geometry import SpacingSource
from busi_desktop.domain.prediction import Suitability
from busi_desktop.domain.region import RegionOrigin
from busi_desktop.ui.report.blocks import Grid, Text
from busi_desktop.ui.report.contents import ReportMargins, report_blocks
from busi_desktop.ui.report.pages import lay_out
from busi_desktop.ui.report.paper import A4, LETTER, SMALL
from busi_desktop.ui.report.picture import FramePicture
from busi_desktop.ui.report.report import Patient, Report
from busi_desktop.ui.wording import research_line
from tests.builders import make_result, make_spacing
from tests.gui.report.conftest import CALIPER, REPORT_ID, result_with
from tests.gui.report.poppler import call, facts_of, picture_of, text_of, texts_of, words_of

pytestmark = pytest.mark.gui

FOOT = f"{research_line()} busi_desktop {__version__} · Report {REPORT_ID}"


def test_a_normal_report_is_one_page_of_selectable_text(make_report):
    result = result_with()
    path = make_report(result, site="General Hospital", reader="Dr. Reader", words="Office notes.")

    text = text_of(path)

    assert facts_of(path)["Pages"] == "1"
    prediction = result.prediction
    for said in (
        "General Hospital",
        "Dr. Reader",
        "2026-11-23 09:30 +0000",
        "frame 1 of 1, 200 × 150 pixels",
        "Office notes.",
        "benign more likely than malignant".capitalize(),
        "The 90 % prediction set holds both benign and malignant.",
        "Chance of malignancy if there is a lesion: 24 %",
        "in development data, 95 % of cancers lay above the lower value",
        f"{prediction.model_id.name} {prediction.model_id.version}",
        prediction.model_id.sha256,
        prediction.recipe_digest,
        result.frame.frame_id.content_sha256,
        "threshold 0.5; no superpixels; smallest part 0.1 % of the frame",
        "Page 1 of 1",
        FOOT,
    ):
        assert said in text, said


def test_measurements_stand_with_the_origin_of_their_millimeters(make_report):
    text = text_of(make_report(measured=(CALIPER,)))

    assert re.search(r"1 \d+\.\d × \d+\.\d mm \d+\.\d mm² .* ultrasound region", text)
    assert "Millimeters from the file's ultrasound region." in text
    assert "Measured by the reader" in text
    assert "1. Caliper 14.2 mm ultrasound region" in text


def test_sizes_without_calibration_are_pixels_and_there_is_no_scale_bar(make_report):
    text = text_of(make_report(result_with(calibrated=False)))

    assert "Sizes in pixels: no calibration." in text
    assert not re.search(r"\d mm", text)


def test_the_scale_bar_and_the_table_name_a_calibration_by_hand(make_report):
    spacing = replace(
        make_spacing(0.2, source=SpacingSource.MANUAL), stated_by="AB", stated_at="2026-11-23T10:00"
    )
    result = result_with(calibrated=False)
    frame = replace(result.frame, geometry=result.frame.geometry.with_manual(spacing))

    text = text_of(make_report(make_result(frame, mask=result.mask.mask)))

    assert "mm · calibrated by hand" in text
    assert "calibrated by hand (AB, 2026-11-23)" in text
    assert "Millimeters from a calibration by hand (AB, 2026-11-23)." in text


@pytest.mark.parametrize("row_mm", [0.2, 0.4])
def test_the_picture_has_the_true_aspect_of_its_pixels(row_mm):
    spacing = make_spacing(row_mm, 0.2)
    picture = FramePicture(
        image=QImage(200, 150, QImage.Format.Format_Grayscale8),
        size_px=(200, 150),
        highest=1e6,
        spacing=spacing,
        aspect=spacing.row_mm / spacing.col_mm,
    )

    assert picture.height(1000.0) == pytest.approx(1000.0 * 150 / 200 * row_mm / 0.2)


def test_fonts_are_inside_and_can_be_searched(make_report):
    rows = [line.split() for line in call("pdffonts", make_report()).splitlines()[2:]]

    assert rows
    for row in rows:
        embedded, _, is_unicode = row[-5:-2]
        assert (embedded, is_unicode) == ("yes", "yes"), row


@pytest.mark.parametrize("paper", ["A4", LETTER])
def test_nothing_leaves_the_page_and_no_words_overlap(make_report, paper):
    path = make_report(
        result_with(n_lesions=3),
        paper=paper,
        site="Hospital of a very long name " * 4,
        words="A finding in words. " * 40,
        measured=(CALIPER,) * 5,
    )

    assert paper.lower() in facts_of(path)["Page size"].lower()
    for page in words_of(path):
        width, height = page.size
        left, top, right, bottom = page.boxes.T
        assert left.min() > 20
        assert top.min() > 20
        assert right.max() < width - 20
        assert bottom.max() < height - 20
        assert not overlapping(page.boxes)


def overlapping(boxes: np.ndarray) -> list[tuple[int, int]]:
    """Return pairs of words that cover each other by more than a touch of their line boxes."""
    left, top, right, bottom = boxes.T
    inset = 0.3 * (bottom - top)
    top, bottom = top + inset, bottom - inset
    wide = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
    high = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
    return [(i, j) for i, j in np.argwhere((wide > 0.3) & (high > 0.3)) if i < j]


def test_what_is_too_long_goes_on_in_order_and_each_page_says_what_it_is(make_report):
    words = "\n".join(f"Sentence number {number:03d} of the findings." for number in range(160))
    path = make_report(result_with(n_lesions=60), words=words)

    pages = texts_of(path)
    whole = " ".join(pages)

    assert len(pages) > 2
    assert re.findall(r"Sentence number (\d+)", whole) == [f"{n:03d}" for n in range(160)]
    for number, text in enumerate(pages, start=1):
        assert FOOT in text
        assert f"Page {number} of {len(pages)}" in text
    assert "Output of the AI" in pages[-1]
    assert whole.count("Long × short axis") >= 2  # the table's head stands again


def test_an_abstained_frame_has_reasons_and_no_class(make_report):
    suitability = Suitability(score=0.2, reasons=("low_contrast",))

    text = text_of(make_report(result_with(suitability=suitability)))

    assert "No class is given for this frame." in text
    assert "• " in text
    assert not re.search("benign|malignan|prediction set", text, re.IGNORECASE)


def test_the_patient_is_a_blank_unless_the_reader_writes_them_in(make_report):
    before = text_of(make_report())
    patient = Patient(name="DOE, Jane", number="4711", birth_date="1970-01-01")

    after = text_of(make_report(patient=patient))

    assert "Patient ID" in before
    for value in ("DOE, Jane", "4711", "1970-01-01"):
        assert value not in before
        assert value in after


def test_the_research_line_stands_inside_box_and_picture_too(make_report):
    text = text_of(make_report())

    assert f"Output of the AI. {research_line()}" in text
    assert "Outline by AI. Research use." in text


def test_the_picture_inside_is_the_frame_to_the_pixel(make_report, tmp_path):
    result = result_with()
    path = make_report(result)

    call("pdfimages", "-png", path, tmp_path / "image")

    pictures = [np.asarray(Image.open(p)) for p in sorted(tmp_path.glob("image*.png"))]
    assert pictures
    assert all(np.array_equal(picture, result.frame.pixels) for picture in pictures)


def test_the_outline_lies_on_one_of_the_two_pictures(make_report, tmp_path):
    page = picture_of(make_report(), tmp_path, 72).astype(int)

    orange = np.abs(page - (0xE6, 0x9F, 0x00)).max(axis=2) < 60
    middle = page.shape[1] // 2
    assert orange[:, middle:].sum() > 50
    assert orange[:, :middle].sum() == 0


def test_a_committed_opinion_stands_before_the_words(make_report):
    text = text_of(make_report(opinion="Opinion before: Lesion, benign.", words="Later words."))

    assert text.index("Opinion before") < text.index("Later words") < text.index("Output of the AI")


ASSESSED = Told(
    heading="BI-RADS US, 5th edition, signed by AK",
    before="Given before the AI's output was shown.",
    general=(("Tissue composition", "Heterogeneous"),),
    lesions=(
        ("Lesion 1", (("Finding", "Mass"), ("Shape", "Oval"), ("Category", "3 Probably benign"))),
        ("Lesion 2", (("Category", "5 Highly suggestive of malignancy"),)),
    ),
)


def test_an_assessment_stands_in_its_order_apart_from_the_output_of_the_ai(make_report):
    text = text_of(make_report(assessment=ASSESSED))

    said = [
        *("Assessment of the reader", "5th edition, signed by AK", "before the AI's output"),
        *("Heterogeneous", "Lesion 1", "Finding Mass", "Shape Oval", "3 Probably benign"),
        *("Lesion 2", "5 Highly suggestive", "Findings of the reader", "Output of the AI"),
    ]
    places = [text.index(words) for words in said]
    assert places == sorted(places)


def test_without_an_assessment_the_report_names_no_category(make_report):
    text = text_of(make_report())

    assert "Assessment of the reader" not in text
    assert "BI-RADS" not in text


def test_a_long_assessment_breaks_between_its_lines(make_report):
    lines = tuple((f"Question {number}", "An answer of some words") for number in range(40))
    lesions = tuple((f"Lesion {number}", lines) for number in range(1, 5))

    text = text_of(make_report(assessment=replace(ASSESSED, lesions=lesions)))

    assert text.count("An answer of some words") == 160


def test_the_file_name_and_the_facts_tell_nothing_of_the_image(make_report):
    result = result_with()
    report = Report(result=result)

    assert re.fullmatch(r"report_\d{4}-\d\d-\d\d_[0-9a-f]{8}\.pdf", report.file_name)
    facts = facts_of(make_report(result))
    assert facts["Title"] == f"Breast ultrasound report {REPORT_ID}"
    assert facts["Creator"] == f"busi_desktop {__version__}"
    assert not facts.get("Author")


def test_what_was_left_out_of_a_screen_stands_below_the_picture(make_report):
    result = result_with()
    box = (15, 20, 140, 180)
    region = replace(result.region, box=box, views=(box,), origin=RegionOrigin.PIXELS)

    said = "AI saw the ultrasound image found on this screen (33 % left out)"

    assert said in " ".join(text_of(make_report(replace(result, region=region))).split())
    assert "left out" not in text_of(make_report(result))


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_a_lesion_takes_one_line_and_no_heading_breaks_a_word(qapp, language, request):
    locale, installed = QLocale(), install_language(qapp, language)
    request.addfinalizer(lambda: QLocale.setDefault(locale))
    request.addfinalizer(lambda: [qapp.removeTranslator(one) for one in installed])
    report = Report(result=result_with(n_lesions=3))

    pages = lay_out(report_blocks(report), ReportMargins(report), A4)

    table, box = next(
        (block, box)
        for page in pages
        for block, box in page.blocks
        if isinstance(block, Grid) and block.heads
    )
    widths = table._widths(box.width())
    head, *rows = table.rows
    line = Text("1", SMALL).height(widths[0])
    cells = [(cell, width) for row in rows for cell, width in zip(row, widths, strict=True)]
    assert [cell.height(width) for cell, width in cells] == [line] * len(cells)
    for cell, width in zip(head, widths, strict=True):
        for word in re.findall(r"[^ /]+/?", cell.text):
            assert Text(word, cell.type).height(width) == Text("1", cell.type).height(width), word
