"""The loop closes: masks are corrected in a project, and a network is trained on the corrected."""

from __future__ import annotations

from contextlib import closing
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
import pytest

from busi_desktop.cli.main import main as busi_desktop
from busi_desktop.domain.annotation import SAVED, AnnotationStatus
from busi_desktop.domain.brush import capsule
from busi_desktop.domain.draft import EDITED, Draft
from busi_desktop.domain.stroke import painted
from busi_desktop.review.annotations import current, read_all
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import Project
from tests.training.conftest import eagerly, walk
from tests.training.tiny import write_config
from training import batches
from training.cases import Case, read_cases, read_frame, read_mask, training_cases

N_CORRECTED = 4


@pytest.fixture
def study(busi: Path, tmp_path: Path) -> Path:
    """Return a project of BUSI's images and masks, in which a reader corrects four."""
    path = tmp_path / "study.busi"
    run("project", "new", path, busi, "--readers", "AK", "--quiet")
    # One mask has another size, and one image stands twice, with different masks: both are told.
    run("import", busi, "--format", "png", "--reader", "AK", "--journal", path, code=1)
    with closing(Journal.open(path, must_exist=True)) as journal:
        kept = [one for one in current(read_all(journal)) if one.annotation.lesions]
        for number, one in enumerate(kept[:N_CORRECTED]):
            before = one.annotation
            draft = Draft(before.shape, draft_id=f"d{number}", lesions=before.lesions)
            ends = (20.0 + number, 12.0), (60.0, 16.0 + number)
            covered = capsule(*ends, radius_px=4.0, shape=draft.shape)
            assert covered is not None
            edit = painted(draft, *covered, add=True, tool="brush")
            assert edit is not None
            signed = AnnotationStatus.SIGNED
            for kind, content in (
                (EDITED, draft.begin_event()),
                (EDITED, draft.do(edit)),
                (
                    SAVED,
                    draft.saved_event(
                        signed, annotation_id=f"a{number}", supersedes=before.annotation_id
                    ),
                ),
            ):
                journal.append(subject=one.subject, kind=kind, content=content, reader="AK")
    return path


def run(*words: object, code: int = 0) -> None:
    assert busi_desktop(["review", *map(str, words)]) == code


def wanted(study: Path) -> dict[bytes, NDArray[np.bool_]]:
    """Return the corrected mask of each image, by the image's pixels."""
    found = {}
    with closing(Project.open(study)) as project:
        masks = {one.subject: one.annotation.mask for one in current(read_all(project.journal))}
        for image in project.listed():
            if f"{image.sha256}#0" in masks:
                frame = read_frame(case_of(image.places[0][0]))
                found[frame.pixels.tobytes()] = masks[f"{image.sha256}#0"]
    return found


def case_of(path: Path) -> Case:
    return Case(name="x", image=path, masks=(), label="normal", group="x", split="", source="")


def test_corrected_masks_are_what_the_next_training_reads(
    study: Path, busi: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrected, data = tmp_path / "corrected", tmp_path / "data"
    seen: dict[str, NDArray[np.bool_]] = {}

    def watched(case: Case, shape: tuple[int, int]) -> NDArray[np.bool_]:
        seen[case.name] = read_mask(case, shape)
        return seen[case.name]

    monkeypatch.setattr(batches, "read_mask", watched)
    run("export", "--journal", study, "--format", "training", "--out", corrected)
    assert walk("prepare", "--data", corrected, "--out", data) == 0
    config = write_config(tmp_path / "tiny.toml", data=data, out=tmp_path / "run", epochs=1)
    with eagerly():
        assert walk("train", config) == 0

    expected = wanted(study)
    cases = {case.name: case for case in read_cases(data)}
    assert len(cases) == len(expected)
    for name, case in cases.items():
        frame = read_frame(case)
        truth = expected[frame.pixels.tobytes()]
        np.testing.assert_array_equal(read_mask(case, truth.shape), truth)
        if name in seen:
            np.testing.assert_array_equal(seen[name], truth)
    assert set(seen) == {case.name for case in training_cases(data)}
    old = {read_frame(case).pixels.tobytes(): case for case in read_cases(busi)}
    changed = [
        name
        for name in seen
        if not np.array_equal(
            seen[name], read_mask(old[read_frame(cases[name]).pixels.tobytes()], seen[name].shape)
        )
    ]
    assert changed
    assert json.loads((tmp_path / "run" / "state.json").read_text())["epochs_done"] == 1
