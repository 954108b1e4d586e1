from __future__ import annotations

import json

import numpy as np
import pytest

from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    ImportedFile,
    LesionLabel,
    Provenance,
)
from busi_desktop.errors import BugError
from tests.annotated import BASE, lesion, make_annotation, make_kept, two_lesions
from tests.builders import SHAPE, disc

DISC = disc(SHAPE, center_rc=(20, 30), radius=8.0)


def test_comes_back_from_plain_data_with_all_that_it_says():
    annotation = make_annotation(
        *two_lesions(),
        provenance=Provenance.IMPORTED,
        status=AnnotationStatus.SIGNED,
        base=BASE,
        source=ImportedFile(format="coco", sha256="ef" * 32),
        supersedes="a0",
    )

    back = Annotation.from_json(json.loads(json.dumps(annotation.to_json())))

    assert back.to_json() == annotation.to_json()
    assert back.outlines_equal(annotation)
    assert [one.label for one in back.lesions] == [LesionLabel.BENIGN, LesionLabel.MALIGNANT]
    np.testing.assert_array_equal(back.mask, annotation.mask)
    assert back.base is not None
    assert back.base.model == BASE.model
    assert back.source == annotation.source


@pytest.mark.parametrize(
    "wrong", [{"format": 2}, {"size": [0, 4]}, {"size": [9000, 9000]}, {"provenance": "guess"}]
)
def test_data_of_another_program_are_refused(wrong):
    with pytest.raises(ValueError, match=r"annotation|Provenance"):
        Annotation.from_json(make_annotation().to_json() | wrong)


def test_mask_unites_lesions_even_where_they_overlap():
    other = disc(SHAPE, center_rc=(22, 34), radius=8.0)

    annotation = make_annotation(lesion(DISC), lesion(other, lesion_id="two"))

    np.testing.assert_array_equal(annotation.mask, DISC | other)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ((), "normal"),
        (("benign",), "benign"),
        (("benign", "malignant"), "malignant"),
        (("unsure", "malignant"), "malignant"),
        (("benign", "unsure"), None),
        (("unstated",), None),
    ],
)
def test_frame_gets_a_class_only_if_its_lesions_have_one(labels, expected):
    lesions = [lesion(DISC, LesionLabel(name), str(n)) for n, name in enumerate(labels)]

    assert make_annotation(*lesions).frame_label == expected


def test_author_is_the_reader_but_of_the_ais_outlines_the_model():
    ours = make_kept(make_annotation(lesion(DISC), base=BASE))
    ais = make_kept(make_annotation(lesion(DISC), provenance=Provenance.AI, base=BASE))

    assert (ours.author, ais.author) == ("AK", "tiny 1")


def test_parts_that_do_not_belong_together_are_refused():
    with pytest.raises(BugError, match="without a pixel"):
        lesion(np.zeros(SHAPE, bool))
    with pytest.raises(BugError, match="of one id"):
        make_annotation(lesion(DISC), lesion(DISC))
    with pytest.raises(BugError, match="not of the frame"):
        make_annotation(lesion(DISC), shape=(10, 10))
    with pytest.raises(BugError, match="without its model"):
        make_annotation(lesion(DISC), provenance=Provenance.AI)


def test_outlines_differ_by_mask_or_label():
    annotation = make_annotation(lesion(DISC))

    assert annotation.outlines_equal(make_annotation(lesion(DISC, lesion_id="other")))
    assert not annotation.outlines_equal(make_annotation(lesion(~DISC)))
    assert not annotation.outlines_equal(make_annotation(lesion(DISC, LesionLabel.UNSURE)))
    assert not annotation.outlines_equal(make_annotation())
