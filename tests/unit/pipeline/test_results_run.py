"""A run's files: what the window and the command line write alike."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.io.discover import SourceRef
from busi_desktop.pipeline.results_run import ALL_FRAMES, ResultsRun, run_settings
from busi_desktop.pipeline.save import ALWAYS
from busi_desktop.pipeline.tasks import Record, make_inputs
from tests.unit.inference.manifests import make_manifest

GONE: Record = {"source": "gone.png", "status": "error"}


def begin(out: Path, sources: Path, *, resume: bool = False) -> ResultsRun:
    refs = []
    for stem in ("a", "b"):
        path = sources / f"{stem}.png"
        path.write_bytes(stem.encode())
        refs.append(SourceRef(label=path.name, stem=stem, path=path))
    return ResultsRun(
        make_inputs([refs[0], GONE, refs[1]], skipped=4),
        out,
        settings=run_settings(
            make_manifest(), params=SegmentationParams(), frames=ALL_FRAMES, kinds=ALWAYS
        ),
        model_id=make_manifest().model_id,
        resume=resume,
    )


def record_of(source: str, status: str = "ok") -> Record:
    digest = hashlib.sha256(source[:1].encode()).hexdigest()
    return {"source": source, "status": status, "sha256": digest, "files": {}}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_records_stand_in_the_order_of_the_inputs(out: Path, tmp_path: Path) -> None:
    run = begin(out, tmp_path)
    a, b = run.todo

    run.note(b, [record_of("b.png")])
    run.note(a, [record_of("a.png", "abstained")])

    assert [record["source"] for record in run.records] == ["a.png", "gone.png", "b.png"]
    assert run.finish(jobs=1, interrupted=False) == {"ok": 1, "abstained": 1, "error": 1}
    lines = (out / "results.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["source"] for line in lines] == ["a.png", "gone.png", "b.png"]
    described: dict[str, Any] = json.loads((out / "run.json").read_text("utf-8"))
    assert described["counts"] == {
        "sources": 3,
        "skipped": 4,
        "resumed": 0,
        "ok": 1,
        "abstained": 1,
        "error": 1,
    }
    assert described["interrupted"] is False


def test_a_run_goes_on_where_the_last_one_stopped(out: Path, tmp_path: Path) -> None:
    run = begin(out, tmp_path)
    run.note(run.todo[0], [record_of("a.png")])
    run.finish(jobs=1, interrupted=True)

    again = begin(out, tmp_path, resume=True)

    assert [task.stem for task in again.todo] == ["b"]
    assert again.resumed == 1
    assert [record["source"] for record in again.records] == ["a.png", "gone.png"]


def test_another_presence_gate_is_another_run_to_resume() -> None:
    def settings(gate: float) -> dict[str, Any]:
        params = SegmentationParams(presence_gate=gate)
        return run_settings(make_manifest(), params=params, frames=ALL_FRAMES, kinds=ALWAYS)

    assert settings(0.3) == settings(0.3)
    assert settings(0.3) != settings(0.4)
