"""A reader of a project: made, read by keys, closed in the middle, and gone on with."""

from __future__ import annotations

from pathlib import Path
import shutil

from busi_desktop.io.samples import samples_folder
from tests.acceptance.hands import Reader, entries_of, orange, program

SAMPLES = ("benign", "cyst", "malignant", "normal")
SAVED, ASSESSED = "annotation.saved", "assessment.saved"
OURS = "– study – busi_desktop"


def make(reader: Reader, folder: Path, project: Path) -> None:
    reader.turn_to("busi_desktop")
    reader.press("Escape")  # the tour
    reader.command("new project")
    reader.turn_to("New project")
    reader.press("alt+f", "alt+c")
    reader.answer("Folder of the images", str(folder))
    reader.turn_to("New project")
    reader.press("alt+r", "ctrl+a")
    reader.type("AK, BL")
    reader.keep("new-project")
    reader.press("Return")
    reader.answer("Save the new project", str(project))
    reader.wait(project.exists, "the project's file")
    reader.answer("Who reads", "AK")
    reader.wait(lambda: reader.is_open("study – busi_desktop"), "the project")
    reader.done("made a project of a folder")
    reader.keep("project")


def title(reader: Reader) -> str:
    """Return the name of the image on the screen, as the window's title has it."""
    found = [one for one in reader.titles() if one.endswith(OURS)]
    return found[0].removesuffix(OURS).strip() if found else ""


def next_one(reader: Reader, key: str) -> str:
    """Go on, and return the name of the image that comes."""
    reader.turn_to("busi_desktop")
    before = title(reader)
    reader.press(key)
    reader.wait(lambda: title(reader) not in {"", before}, "another image")
    return title(reader)


def signed(project: Path, kind: str) -> int:
    return sum(entry.content["status"] == "signed" for entry in entries_of(project, kind))


def read_one(reader: Reader, project: Path) -> str:
    name = next_one(reader, "j")
    reader.wait(lambda: orange(reader.middle()) > 100, "the AI's outline")
    reader.press("ctrl+m", "ctrl+1", "ctrl+d")
    reader.wait(lambda: signed(project, SAVED) == 1, "the signed outlines in the project")
    (saved,) = (one for one in entries_of(project, SAVED) if one.content["status"] == "signed")
    assert [lesion["label"] for lesion in saved.content["lesions"]] == ["benign"]
    assert saved.reader == "AK"
    reader.done(f"signed {name}")
    return name


def assign_and_note(reader: Reader, project: Path) -> None:
    name = next_one(reader, "ctrl+Next")
    assert next_one(reader, "ctrl+Prior") != name
    assert next_one(reader, "ctrl+Next") == name
    reader.done("next and previous")
    reader.press("ctrl+shift+j")
    reader.turn_to("Assign")
    reader.keep("assign")
    reader.press("space", "Return")  # the first box has the keyboard
    reader.wait(lambda: len(entries_of(project, "worklist.assigned")) == 1, "the assignment")
    reader.done("assigned an image to a reader")
    reader.turn_to("busi_desktop")
    reader.press("ctrl+shift+m")
    reader.answer("Note", "shadow at the margin")
    reader.wait(lambda: len(entries_of(project, "worklist.noted")) == 1, "the note")
    reader.done("wrote a note")


def assess(reader: Reader, project: Path) -> None:
    reader.turn_to("busi_desktop")
    reader.press("q", "h", "Tab", "m", "Tab", "r", "ctrl+shift+Return")
    reader.press("3", "ctrl+shift+Return")
    reader.wait(lambda: signed(project, ASSESSED) == 1, "the signed assessment")
    reader.done("assessed and signed")
    reader.keep("assessed")


def go_on(reader: Reader, project: Path, *, done: set[str]) -> None:
    reader.wait(lambda: reader.is_open("study – busi_desktop"), "the project again")
    reader.turn_to("busi_desktop")
    reader.keep("reopened")
    name = next_one(reader, "j")
    assert name not in done, f"{name} was signed before"
    reader.done("went on where it was left")
    reader.wait(lambda: orange(reader.middle()) > 100, "the AI's outline")
    before = reader.middle()
    reader.press("ctrl+d")
    reader.sees_change(before, "a question before “no lesion” is signed")
    assert signed(project, SAVED) == 1
    reader.keep("no-lesion")
    reader.press("ctrl+d")
    reader.wait(lambda: signed(project, SAVED) == 2, "the second signature")
    reader.done("signed that there is no lesion")


def sit(scratch: Path) -> Reader:
    """Do it all once."""
    reader, home = Reader("project"), scratch / "home"
    folder, project = scratch / "clinic", scratch / "study.busi"
    folder.mkdir()
    for name in SAMPLES:
        shutil.copy(samples_folder() / f"{name}.png", folder)
    with program(home):
        make(reader, folder, project)
        first = read_one(reader, project)
        assign_and_note(reader, project)
        assess(reader, project)
        reader.press("Escape", "ctrl+q")
    reader.done("closed in the middle")
    with program(home, project):
        go_on(reader, project, done={first})
        reader.press("ctrl+q")
    reader.done("left the program")
    return reader
