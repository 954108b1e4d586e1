"""Runs of whole sources are in tests/integration; here is what single frames become."""

from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.cli.batch import Job, analyze_source
from busi_desktop.cli.frames import FrameSelection
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import Model
from busi_desktop.io.discover import SourceRef
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.tasks import Task
from tests.unit.io.files import dicom, ramp, saved

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def model() -> Model:
    return load_model(default_manifest_path())


def job(model: Model, out: Path, frames: FrameSelection | None = None) -> Job:
    return Job(
        manifest_path=default_manifest_path(),
        params=model.manifest.segmentation,
        frames=frames or FrameSelection(),
        kinds=("mask",),
        out=out,
    )


def task(path: Path) -> Task:
    return Task(ref=SourceRef(label=path.name, stem=path.stem, path=path), stem=path.stem)


def test_damaged_frame_of_several_is_named_and_the_others_are_done(
    model: Model, tmp_path: Path
) -> None:
    frames = [saved(ramp(), "JPEG"), b"\xff\xd8\xff damaged", saved(ramp(), "JPEG")]
    path = tmp_path / "cine.dcm"
    path.write_bytes(
        dicom(frames, syntax="1.2.840.10008.1.2.4.50", tags={"NumberOfFrames": len(frames)})
    )

    records = analyze_source(task(path), job(model, tmp_path), model)

    assert [record["frame"] for record in records] == [0, 1, 2]
    assert [record["status"] == "error" for record in records] == [False, True, False]
    assert {record["sha256"] for record in records} == {records[0]["sha256"]}
    assert sorted(p.name for p in tmp_path.glob("*_mask.png")) == [
        *("cine_f0000_mask.png", "cine_f0002_mask.png")
    ]


def test_unreadable_file_is_one_record_without_a_frame(model: Model, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"no image")

    records = analyze_source(task(path), job(model, tmp_path), model)

    assert [(r["frame"], r["sha256"], r["error"]["code"]) for r in records] == [
        (None, None, "NOT_AN_IMAGE")
    ]
