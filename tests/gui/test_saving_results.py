"""Save results: the window leaves what `busi-desktop analyze` leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from busi_desktop.cli.main import main
from busi_desktop.errors import UserError
from busi_desktop.inference.runtime import Model
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.save import ALWAYS, OVERLAYS

pytestmark = [pytest.mark.gui, pytest.mark.model]

NAMES = ("benign.dcm", "cine.dcm", "malignant.png", "benign.png")


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """Return a folder of samples with a damaged file, a text, and one that lies deeper."""
    folder = tmp_path / "clinic"
    (folder / "deeper").mkdir(parents=True)
    for name in NAMES:
        (folder / name).write_bytes((samples_folder() / name).read_bytes())
    (folder / "deeper" / "benign.png").write_bytes((samples_folder() / "cyst.png").read_bytes())
    (folder / "broken.png").write_bytes(b"no picture")
    (folder / "nested.zip").write_bytes(b"PK\x03\x04 cut short")
    (folder / "notes.txt").write_text("no image")
    return folder


class Heard:
    """Note what the session says of its runs."""

    def __init__(self, session) -> None:
        self.ends, self._troubles = [], []
        session.folder_run.ended.connect(self.ends.append)
        session.workspace.troubled.connect(self._troubles.append)

    @property
    def codes(self) -> list[str]:
        return [trouble.error.code for trouble in self._troubles]


@pytest.fixture
def heard(session) -> Heard:
    return Heard(session)


def without_times(folder: Path) -> dict[str, object]:
    """Return a results folder's content by name, the clock's part taken out."""
    content: dict[str, object] = {}
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        if path.name == "results.jsonl":
            records = [json.loads(line) for line in data.decode().splitlines()]
            for record in records:
                record.pop("timings_ms", None)
            content[path.name] = [json.dumps(record) for record in records]
        elif path.name == "results.csv":
            header, *rows = [line.split(",") for line in data.decode("utf-8-sig").splitlines()]
            timed = {i for i, name in enumerate(header) if name.endswith("_ms")}
            content[path.name] = [
                [cell for i, cell in enumerate(row) if i not in timed] for row in (header, *rows)
            ]
        elif path.name == "run.json":
            run = json.loads(data)
            content[path.name] = {k: v for k, v in run.items() if k not in {"started", "ended"}}
        elif path.name == ".progress.jsonl":
            entries = [json.loads(line) for line in data.decode().splitlines()]
            content[path.name] = sorted(entry["stem"] for entry in entries)
        else:
            content[path.name] = data
    return content


def test_the_window_writes_what_the_command_line_writes(
    reader, session, clinic, ends, tmp_path, monkeypatch
):
    code = main(["analyze", str(clinic), "--out", str(tmp_path / "line"), "--overlays", "--quiet"])
    reader.open(clinic)
    session.folder_run.start()
    reader.wait_for(lambda: ends)
    monkeypatch.setattr(Model, "run", lambda *_: pytest.fail("the network was asked again"))

    session.folder_run.save(tmp_path / "window", ALWAYS + OVERLAYS)
    reader.wait_for(lambda: len(ends) == 2)

    assert code == 1
    assert ends[1].saved_to == tmp_path / "window"
    by_line, by_window = without_times(tmp_path / "line"), without_times(tmp_path / "window")
    assert by_window.keys() == by_line.keys()
    for name, content in by_line.items():
        assert by_window[name] == content, name
    statuses = [json.loads(line)["status"] for line in by_window["results.jsonl"]]
    assert statuses.count("error") == 2


def test_a_stopped_save_leaves_tables_of_what_is_done_and_goes_on_later(
    reader, session, workspace, clinic, ends, tmp_path
):
    reader.open(clinic)
    whole = tmp_path / "window" / "benign_mask.png"
    session.folder_run.progressed.connect(
        lambda _progress: whole.exists() and session.folder_run.cancel()
    )
    session.folder_run.save(tmp_path / "window", ALWAYS)
    reader.wait_for(lambda: ends and (tmp_path / "window" / "run.json").exists())
    first = json.loads((tmp_path / "window" / "run.json").read_text("utf-8"))
    session.folder_run.progressed.disconnect()

    session.folder_run.save(tmp_path / "window", ALWAYS)
    reader.wait_for(lambda: len(ends) == 2)

    second = json.loads((tmp_path / "window" / "run.json").read_text("utf-8"))
    assert ends[0].cancelled
    assert first["interrupted"] is True
    assert second["interrupted"] is False
    assert second["counts"]["sources"] == 7
    assert not any(entry.analyzing for entry in workspace.entries)


@pytest.mark.parametrize(
    ("place", "code"),
    [("full", "FOLDER_NOT_EMPTY"), ("file", "NOT_WRITABLE"), ("clinic", "OUT_IS_INPUT")],
)
def test_a_wrong_folder_is_refused_in_a_sentence_and_nothing_is_written(
    reader, clinic, heard, place, code
):
    reader.open(clinic / "benign.png")
    session, tmp_path = reader.session, clinic.parent
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    (tmp_path / "file").write_text("no folder")
    before = sorted(path.name for path in clinic.iterdir())

    session.folder_run.save(tmp_path / place, ALWAYS)
    reader.wait_for(lambda: heard.ends)

    assert heard.codes == [code]
    assert heard.ends[0].cancelled
    assert not session.folder_run.running
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]
    assert sorted(path.name for path in clinic.iterdir()) == before


def test_a_disk_that_fills_up_ends_the_save_and_blames_no_file(
    reader, clinic, heard, tmp_path, monkeypatch
):
    reader.open(clinic / "benign.png", clinic / "malignant.png")
    session = reader.session

    def full(*_args, **_kwargs):
        raise UserError("The disk is full.", hint="Free some space.", code="DISK_FULL")

    monkeypatch.setattr("busi_desktop.app.results_saver.save_result", full)
    session.folder_run.save(tmp_path / "out", ALWAYS)
    reader.wait_for(lambda: heard.ends)

    assert heard.codes == ["DISK_FULL"]
    entries = session.workspace.entries
    assert all(entry.error is None and not entry.analyzing for entry in entries)
    assert not session.folder_run.running


def test_closing_all_files_ends_a_save(reader, session, clinic, ends, tmp_path):
    reader.open(clinic)
    session.folder_run.save(tmp_path / "out", ALWAYS)

    session.controller.close_all()

    assert ends[0].cancelled
    assert not session.folder_run.running
