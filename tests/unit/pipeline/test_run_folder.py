from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from busi_desktop.errors import UserError
from busi_desktop.export.files import PART_SUFFIX
from busi_desktop.io.discover import SourceRef
from busi_desktop.pipeline.run_folder import (
    PROGRESS,
    RESULTS,
    RUN,
    TABLE,
    ForeignFileError,
    RunFolder,
)
from busi_desktop.pipeline.tasks import Record, Task

SETTINGS: dict[str, Any] = {"threshold": 0.5, "frames": [0, None]}


def make_task(folder: Path, stem: str = "a", content: bytes = b"pixels") -> Task:
    path = folder / f"{stem}.input"
    path.write_bytes(content)
    return Task(ref=SourceRef(label=f"{stem}.png", stem=stem, path=path), stem=stem)


def make_records(task: Task, out: Path, **changes: Any) -> list[Record]:
    """Return what a finished source leaves: its record, and its picture on the disk."""
    (out / f"{task.stem}_mask.png").write_bytes(b"mask")
    digest = hashlib.sha256(task.ref.read_bytes()).hexdigest()
    record = {"status": "ok", "sha256": digest, "files": {"mask": f"{task.stem}_mask.png"}}
    return [record | changes]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def begun(out: Path) -> RunFolder:
    folder = RunFolder(out)
    folder.begin([], SETTINGS, resume=False)
    return folder


def kept(out: Path, task: Task, settings: dict[str, Any] | None = None) -> dict[str, list[Record]]:
    return RunFolder(out).begin([task], settings or SETTINGS, resume=True)


def test_finished_source_is_whole_for_a_resume(begun: RunFolder, out: Path, tmp_path: Path) -> None:
    task = make_task(tmp_path)
    records = make_records(task, out)

    begun.append(task, records, SETTINGS)

    assert kept(out, task) == {"a": records}


def test_without_resume_everything_is_forgotten(
    begun: RunFolder, out: Path, tmp_path: Path
) -> None:
    task = make_task(tmp_path)
    begun.append(task, make_records(task, out), SETTINGS)
    begun.write_tables([], {})

    assert RunFolder(out).begin([task], SETTINGS, resume=False) == {}

    assert (out / PROGRESS).read_bytes() == b""
    assert not {RESULTS, TABLE, RUN} & {path.name for path in out.iterdir()}


@pytest.mark.parametrize(
    "damage", ["settings", "error", "picture", "content", "source is gone", "label"]
)
def test_source_that_is_not_whole_is_done_again(
    begun: RunFolder, out: Path, tmp_path: Path, damage: str
) -> None:
    task = make_task(tmp_path)
    records = make_records(task, out, **({"status": "error"} if damage == "error" else {}))
    begun.append(task, records, SETTINGS)
    if damage == "picture":
        (out / "a_mask.png").unlink()
    elif damage == "content":
        make_task(tmp_path, content=b"other pixels")
    elif damage == "source is gone":
        task.ref.path.unlink()
    elif damage == "label":
        task = Task(ref=SourceRef(label="b.png", stem="a", path=task.ref.path), stem="a")

    settings = SETTINGS | {"threshold": 0.4} if damage == "settings" else SETTINGS

    assert kept(out, task, settings) == {}
    assert (out / PROGRESS).read_bytes() == b""


def test_resume_forgets_other_settings_before_the_first_picture(
    begun: RunFolder, out: Path, tmp_path: Path
) -> None:
    task = make_task(tmp_path)
    begun.append(task, make_records(task, out), SETTINGS)

    kept(out, task, {"threshold": 0.4})  # and then the run is killed

    assert kept(out, task) == {}


def test_later_entry_of_a_source_counts(begun: RunFolder, out: Path, tmp_path: Path) -> None:
    task = make_task(tmp_path)
    begun.append(task, make_records(task, out, label="old"), SETTINGS)
    begun.append(task, make_records(task, out, label="new"), SETTINGS)

    assert [record["label"] for record in kept(out, task)["a"]] == ["new"]


@pytest.mark.parametrize("tail", [b'{"stem": "b", "sour', b"\xff\xfe\n", b"[1]\n", b'{"a": 1}\n'])
def test_damaged_journal_lines_cost_only_themselves(
    begun: RunFolder, out: Path, tmp_path: Path, tail: bytes
) -> None:
    task, other = make_task(tmp_path), make_task(tmp_path, "c")
    begun.append(task, make_records(task, out), SETTINGS)
    with (out / PROGRESS).open("ab") as stream:
        stream.write(tail)
    folder = RunFolder(out)

    found = folder.begin([task], SETTINGS, resume=True)
    folder.append(other, make_records(other, out), SETTINGS)

    assert set(found) == {"a"}
    assert set(folder.entries()) == {"a", "c"}


def test_unfinished_files_of_a_killed_run_are_removed(out: Path) -> None:
    out.mkdir()
    part = out / f".a_mask.png.123-0{PART_SUFFIX}"
    part.write_bytes(b"half")

    RunFolder(out)

    assert not part.exists()


@pytest.mark.parametrize("name", ["a_mask.png", "A_prob.png", "a_f0007_overlay.png"])
def test_file_of_a_results_name_that_is_not_ours_is_refused(
    out: Path, tmp_path: Path, name: str
) -> None:
    out.mkdir()
    (out / name).write_bytes(b"truth")

    with pytest.raises(ForeignFileError) as caught:
        RunFolder(out).begin([make_task(tmp_path)], SETTINGS, resume=False)

    assert caught.value.code == "FOREIGN_FILE"
    assert not (out / PROGRESS).exists()


@pytest.mark.parametrize("name", ["b_mask.png", "a.png", "a_mask_1.png", "a_f1_mask.png"])
def test_other_files_may_lie_in_the_results_folder(out: Path, tmp_path: Path, name: str) -> None:
    out.mkdir()
    (out / name).write_bytes(b"something")

    assert RunFolder(out).begin([make_task(tmp_path)], SETTINGS, resume=False) == {}
    assert (out / name).read_bytes() == b"something"


def test_folder_that_can_not_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(UserError) as caught:
        RunFolder(tmp_path / "file" / "out")

    assert caught.value.code == "NOT_WRITABLE"


def test_journal_that_can_not_be_written_is_said_in_words(begun: RunFolder, tmp_path: Path) -> None:
    (begun.folder / PROGRESS).unlink()
    (begun.folder / PROGRESS).mkdir()

    with pytest.raises(UserError) as caught:
        begun.append(make_task(tmp_path), [], SETTINGS)

    assert caught.value.code == "NOT_WRITABLE"


def test_tables_hold_the_records_in_order(begun: RunFolder, out: Path) -> None:
    records = [{"source": name, "status": "error"} for name in ("b", "ä", "=1")]

    begun.write_tables(records, {"counts": 3})

    lines = (out / RESULTS).read_text("utf-8").splitlines()
    table = (out / TABLE).read_bytes()
    assert [json.loads(line)["source"] for line in lines] == ["b", "ä", "=1"]
    assert table.startswith(b"\xef\xbb\xbf")
    assert table.count(b"\r\n") == 4
    assert json.loads((out / RUN).read_text()) == {"counts": 3}
