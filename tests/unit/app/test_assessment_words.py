from __future__ import annotations

from busi_desktop.app.assessment_words import told
from busi_desktop.app.lexicons import load_lexicons
from busi_desktop.domain.assessment import KeptAssessment, Size
from tests.assessed import MEASURED, answer, assessment, form, lesion


def kept(made) -> KeptAssessment:
    return KeptAssessment(
        assessment=made, subject="a" * 64 + "#0", reader="AK", recorded_at="", number=1
    )


def test_lines_stand_in_the_lexicons_report_order_whatever_was_filled_in_first(tmp_path):
    lexicon = load_lexicons(tmp_path).of("birads_us_2013")
    made = assessment(
        form(
            lesion(
                "4A",
                margin=("angular", "spiculated"),
                kind="mass",
                clock=10,
                nipple_mm=45.0,
                sizes=(MEASURED, None, Size(mm=9.0)),
                note="near the scar",
            ),
            general=(answer("composition", "fat"),),
        )
    )

    said = told(kept(made), lexicon)

    assert said.general == (("Composition", "Fat"),)
    ((title, lines),) = said.lesions
    assert title == ""
    assert lines == (
        ("Kind", "Mass"),
        ("Position", "10 o'clock"),
        ("From the nipple", "4.5 cm"),
        ("Size", "horizontal 14.2 mm (measured), second horizontal 9 mm"),
        ("Margin", "Angular, Spiculated"),
        ("Category", "4a"),
        ("Note", "near the scar"),
    )
    assert "signed by AK" in said.heading
    assert "before" in said.before


def test_without_its_lexicon_a_form_tells_its_own_words():
    made = assessment(form(lesion("2", shape="oval"), lesion("3")), signed=False)

    said = told(kept(made), None)

    assert [title for title, _ in said.lesions] == ["Lesion 1", "Lesion 2"]
    assert said.lesions[0][1] == (("Shape", "Oval"), ("Category", "2"))
    assert "not signed" in said.heading
    assert list(said.lines())[2:] == [
        "Lesion 1",
        "Shape: Oval",
        "Category: 2",
        "Lesion 2",
        "Category: 3",
    ]
