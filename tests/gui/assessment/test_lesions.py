"""Several lesions in one form, and the sizes that were measured."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu
import pytest

from busi_desktop.domain.annotation import SAVED as OUTLINED
from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    Lesion,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.figure import Figure, FigureKind
from busi_desktop.domain.journal import subject_of
from tests.builders import disc
from tests.gui.assessment.conftest import Typist, on_disk

pytestmark = [pytest.mark.gui, pytest.mark.model]


def measure(form, *ends) -> Figure:
    figure = Figure(figure_id="f1", kind=FigureKind.CALIPER, points_xy=ends)
    frame = form.reader.workspace.frame
    form.reader.session.measurements.put(subject_of(frame.frame_id), figure)
    return figure


def offered(form) -> QMenu:
    form.panel.page.size_box.take.click()
    return form.window.findChild(QMenu, "measured_sizes")


def test_a_size_is_taken_from_a_calibrated_measurement_by_the_button_alone(window, reader, qtbot):
    reader.session.set_reader("AK")
    reader.open_samples("benign.dcm")
    form = Typist(window, reader, qtbot)
    form.open()
    measure(form, (100.0, 200.0), (300.0, 200.0))
    assert form.panel.page.size_box.sizes == (None, None, None)

    menu = offered(form)
    (action,) = menu.actions()
    action.trigger()
    menu.close()

    first = form.panel.page.size_box.sizes[0]
    assert f"{first.mm:g} mm" in action.text()
    assert (first.figure_id, first.calibration) == ("f1", "SequenceOfUltrasoundRegions")
    form.panel.page.size_box.lines[0].setFocus()
    form.type("\b" * 6 + "7,5")
    typed = form.panel.page.size_box.sizes[0]
    assert (typed.mm, typed.figure_id) == (7.5, None)
    form.signs("2")
    assert on_disk()[-1].form.lesions[0].sizes[0] == typed


def test_without_a_calibration_no_measurement_is_offered(form):
    measure(form, (10.0, 20.0), (60.0, 20.0))

    menu = offered(form)
    (action,) = menu.actions()

    assert not action.isEnabled()
    menu.close()


def test_several_lesions_are_linked_to_the_readers_own_outlines(form):
    frame = form.reader.workspace.frame
    shape = frame.pixels.shape[:2]
    lesions = tuple(
        Lesion.of_mask(
            disc(shape, center_rc=(60, 60 * place), radius=9.0),
            LesionLabel.UNSTATED,
            lesion_id=f"outline-{place}",
        )
        for place in (1, 2)
    )
    outlined = Annotation(
        annotation_id="a1",
        shape=shape,
        lesions=lesions,
        provenance=Provenance.READER,
        status=AnnotationStatus.DRAFT,
    )
    journal = form.reader.session.journal
    journal.record(subject_of(frame.frame_id), OUTLINED, outlined.to_json())
    form.saved()
    form.window.navigator.step_image(1)
    form.window.navigator.step_image(-1)
    form.reader.wait_for(form.panel.bar.outline.isVisible)

    form.choose("category", "2")
    form.panel.add.click()
    form.choose("category", "5")
    form.sign()
    form.saved()

    made = on_disk()[-1]
    assert [(one.lesion_id, one.category) for one in made.form.lesions] == [
        ("outline-1", "2"),
        ("outline-2", "5"),
    ]
    assert made.category == "5"
    assert "Lesion 2" in form.signed_words


def test_a_lesion_is_taken_out_again_and_answers_stay_with_theirs(form):
    form.choose("shape", "o")
    form.panel.add.click()
    form.choose("shape", "i")
    form.panel.bar.go_to(0)
    assert form.panel.page.groups["shape"].codes == ("oval",)

    form.panel.bar.remove.click()

    assert [one.codes("shape") for one in form.panel.form.lesions] == [("irregular",)]
    assert not form.panel.bar.isVisible()
