"""The results folder of a run: what is finished survives whatever stops the run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
import json
import os
from pathlib import Path
import re
from typing import Any

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.export.files import clean_stale_parts, write_atomic
from busi_desktop.export.record import record_line
from busi_desktop.export.record_row import csv_header, csv_row
from busi_desktop.export.registry import EXPORTERS
from busi_desktop.io.load import content_sha256
from busi_desktop.pipeline.tasks import Record, Task

RESULTS = "results.jsonl"
TABLE = "results.csv"
RUN = "run.json"
PROGRESS = ".progress.jsonl"

_SUFFIXES = "|".join(re.escape(exporter.suffix) for exporter in EXPORTERS.values())
_PICTURE = re.compile(rf"(?P<stem>.+?)(?P<frame>_f\d{{4,}})?({_SUFFIXES})", re.DOTALL)
_KEYS = {"stem", "source", "settings", "records"}


class ForeignFileError(UserError):
    """Refuse a folder with a file that a result would replace."""


class RunFolder:
    """Own a results folder while a run writes to it.

    Finished sources are appended to a hidden journal, each line synced to the disk; at the end the
    results files are written from it, in the order of the inputs. A run that was killed leaves
    whole pictures and the journal, from which the next run goes on.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._journal = folder / PROGRESS
        with _in_readers_words():
            folder.mkdir(parents=True, exist_ok=True)
        clean_stale_parts(folder)

    def begin(
        self, tasks: Sequence[Task], settings: Mapping[str, Any], *, resume: bool
    ) -> dict[str, list[Record]]:
        """Start a run: return what is whole here already, by stem, and forget all the rest.

        A source is whole if it was analyzed without error under the same `settings`, all its
        pictures are there, and it has not changed since. Everything else is forgotten before
        the first picture is written, so that a run under other settings that is killed leaves no
        old record beside a new picture.

        Raises
        ------
        ForeignFileError
            If a picture would take the place of a file that no run of ours has written.
        UserError
            If the folder can't be written to.
        """
        if not self._journal.exists():
            self._refuse_strangers(tasks)
        entries = self.entries() if resume else {}
        kept = {
            task.stem: entries[task.stem]
            for task in tasks
            if task.stem in entries and self._is_whole(entries[task.stem], task, settings)
        }
        lines = "".join(record_line(entry) + "\n" for entry in kept.values())
        write_atomic(self._journal, lines.encode())
        with _in_readers_words():
            for name in (RESULTS, TABLE, RUN):
                (self.folder / name).unlink(missing_ok=True)
        return {stem: entry["records"] for stem, entry in kept.items()}

    def append(self, task: Task, records: Sequence[Record], settings: Mapping[str, Any]) -> None:
        """Note a finished source in the journal; it is on the disk when this returns."""
        entry = {
            "stem": task.stem,
            "source": task.ref.label,
            "settings": dict(settings),
            "records": list(records),
        }
        line = record_line(entry) + "\n"
        with _in_readers_words(), self._journal.open("ab") as stream:
            stream.write(line.encode())
            stream.flush()
            os.fsync(stream.fileno())

    def entries(self) -> dict[str, dict[str, Any]]:
        """Return the journal's entries by stem; lines that a kill cut short are left out."""
        with _in_readers_words():
            data = self._journal.read_bytes() if self._journal.exists() else b""
        found = {}
        for line in data.split(b"\n"):
            try:
                entry = json.loads(line)
            except ValueError:
                continue  # the source is analyzed again
            if isinstance(entry, dict) and set(entry) >= _KEYS:
                found[str(entry["stem"])] = entry
        return found

    def _is_whole(self, entry: Mapping[str, Any], task: Task, settings: Mapping[str, Any]) -> bool:
        records: list[Record] = entry["records"]
        return (
            entry["settings"] == dict(settings)
            and entry["source"] == task.ref.label
            and all(record["status"] != "error" for record in records)
            and all(
                (self.folder / name).is_file()
                for record in records
                for name in record["files"].values()
            )
            and _is_unchanged(task, records)
        )

    def _refuse_strangers(self, tasks: Sequence[Task]) -> None:
        stems = {task.stem.lower() for task in tasks}
        with _in_readers_words():
            names = sorted(path.name for path in self.folder.iterdir())
        for name in names:
            found = _PICTURE.fullmatch(name.lower())
            if found and {found["stem"], found["stem"] + (found["frame"] or "")} & stems:
                raise ForeignFileError(
                    "The results folder holds a file of the name of a result, "
                    "which this program has not written there.",
                    hint="Name another folder: nothing of yours shall be overwritten.",
                    code="FOREIGN_FILE",
                )

    def write_tables(self, records: Sequence[Record], run: Mapping[str, Any]) -> None:
        """Write results and run description, each whole or not at all."""
        clean_stale_parts(self.folder)
        lines = "".join(record_line(record) + "\n" for record in records)
        write_atomic(self.folder / RESULTS, lines.encode())
        rows = [csv_header(), *(csv_row(record) for record in records)]
        # The byte order mark makes spreadsheets read UTF-8.
        table = "\ufeff" + "".join(row + "\r\n" for row in rows)
        write_atomic(self.folder / TABLE, table.encode())
        text = json.dumps(run, indent=2, ensure_ascii=False) + "\n"
        write_atomic(self.folder / RUN, text.encode())


def _is_unchanged(task: Task, records: Sequence[Record]) -> bool:
    """Tell whether a source still has the content that its records were made from."""
    try:
        digest = content_sha256(task.ref)
    except UserError:
        return False
    return all(record["sha256"] == digest for record in records)


@contextmanager
def _in_readers_words() -> Iterator[None]:
    """Turn what the system refuses into one sentence and what to do."""
    try:
        yield
    except OSError as exc:
        raise UserError(
            say(
                "The results folder can't be used: {reason}.",
                reason=exc.strerror or say("the disk reports an error"),
            ),
            hint="Name a folder that you may write to, on a disk with free space.",
            code="NOT_WRITABLE",
        ) from exc
