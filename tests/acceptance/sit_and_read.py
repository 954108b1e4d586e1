"""A radiologist who reads a folder of their own by the keyboard alone."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
import shutil
import time

from PIL import Image, ImageChops

from busi_desktop.io.samples import samples_folder
from tests.acceptance.hands import PICTURES, Reader, differs, entries_of, orange, program

N_IMAGES = 20


def make_folder(parent: Path) -> Path:
    """Return twenty images, no two alike: the phantoms, some of them shifted."""
    folder = parent / "list"
    folder.mkdir()
    samples = [one for one in sorted(samples_folder().glob("*.png")) if "_mask" not in one.stem]
    for number, sample in enumerate(islice(cycle(samples), N_IMAGES - 1), start=1):
        with Image.open(sample) as picture:
            ImageChops.offset(picture.convert("L"), 7 * number, 0).save(
                folder / f"{number:02d}.png"
            )
    shutil.copy(samples_folder() / "malignant.dcm", folder / "20.dcm")
    return folder


def open_folder(reader: Reader, folder: Path) -> None:
    reader.turn_to("busi_desktop")
    reader.keep("welcome")
    reader.press("Escape")  # the tour is offered at the first start
    reader.press("ctrl+shift+o")
    reader.turn_to("Open folder")
    reader.type(str(folder))
    reader.press("Return")
    reader.wait(lambda: reader.is_open("01.png – busi_desktop"), "the first image")
    reader.turn_to("busi_desktop")
    reader.done("opened a folder")


def read_all(reader: Reader) -> None:
    seen: list[Image.Image] = []
    for number in range(1, N_IMAGES + 1):
        name = f"{number:02d}.{'dcm' if number == N_IMAGES else 'png'}"
        reader.wait(lambda name=name: reader.is_open(f"{name} – busi_desktop"), name)
        if seen:
            reader.wait(lambda: differs(seen[-1], reader.middle()), f"the picture of {name}")
        seen.append(reader.middle())
        if number < N_IMAGES:
            reader.press("Down" if number % 2 else "n")
    reader.wait(lambda: orange(reader.middle()) > 100, "an outline")
    reader.done(f"read {N_IMAGES} images by the keyboard alone")
    reader.keep("read")


def change_controls(reader: Reader) -> None:
    for what, keys, back in (
        ("threshold", ("bracketright",) * 8, ("bracketleft",) * 8),
        ("superpixels", ("s", "alt+2"), ("s", "alt+2")),
        ("probability map", ("alt+3",), ("alt+3",)),
        ("Grad-CAM", ("alt+5",), ("alt+5",)),
        ("outline or fill", ("o",), ("o",)),
        ("overlays", ("g",), ("g",)),
        ("gray levels", ("2",), ("1",)),
        ("zoom", ("ctrl+equal",), ("f",)),
    ):
        before = reader.middle()
        reader.press(*keys)
        reader.sees_change(before, f"{what}: by keys")
        if what in {"superpixels", "probability map", "Grad-CAM"}:
            reader.keep(what.replace(" ", "-"))
        reader.press(*back)
        time.sleep(0.5)
    before = reader.middle()
    reader.drag((600, 300), (660, 340))
    reader.sees_change(before, "window and level: by the mouse")
    reader.press("0")


def compare(reader: Reader) -> None:
    before = reader.middle()
    reader.press("ctrl+shift+Right")
    reader.sees_change(before, "the image at the right too")
    before = reader.middle()
    reader.press("Up")
    reader.sees_change(before, "another image beside it")
    reader.keep("two-images")
    reader.press("Down", "l")
    time.sleep(0.5)
    before = reader.middle()
    reader.press("i", "shift+c")
    reader.sees_change(before, "image and step compared")
    reader.keep("compare")
    reader.press("i", "f")
    time.sleep(0.5)


def measure(reader: Reader, home: Path) -> None:
    before = reader.middle()
    reader.press("d")
    reader.drag((500, 200), (700, 200))
    reader.sees_change(before, "a caliper on the screen")
    reader.press("Escape")
    reader.wait(
        lambda: len(entries_of(home / "journal.sqlite")) > 0, "the measurement in the journal"
    )
    reader.keep("measured")


def read_first(reader: Reader, home: Path) -> None:
    reader.press("ctrl+r", "ctrl+Up")
    reader.wait(lambda: reader.is_open("19.png – busi_desktop"), "the image before")
    time.sleep(1.0)
    assert orange(reader.middle()) == 0, "the answer showed before the reader's own"
    known = len(entries_of(home / "journal.sqlite"))
    reader.press("alt+s", "alt+i", "alt+y")
    reader.type("AK")
    reader.keep("read-first")
    reader.press("ctrl+Return")
    reader.wait(
        lambda: len(entries_of(home / "journal.sqlite")) > known, "the reading in the journal"
    )
    assert "AK" in {entry.reader for entry in entries_of(home / "journal.sqlite")}
    reader.done("an opinion locked before the answer was seen")
    reader.keep("both")
    reader.press("ctrl+r")
    reader.press("ctrl+Down")
    reader.wait(lambda: reader.is_open("20.dcm – busi_desktop"), "the last image")
    reader.wait(lambda: orange(reader.middle()) > 100, "its outline")


def export(reader: Reader, folder: Path) -> None:
    for keys, dialog, asks, target in (
        ("ctrl+e", "Export a picture", "Export$", folder / "view.png"),
        ("ctrl+p", "Report as PDF", "Save the report", folder / "report.pdf"),
    ):
        reader.turn_to("busi_desktop")
        reader.press(keys)
        reader.turn_to(dialog)
        if target.suffix == ".pdf":
            reader.type("Irregular mass with a shadow behind it.")
        reader.keep(target.stem)
        reader.press("alt+s")
        reader.turn_to(asks)
        reader.press("ctrl+a")
        reader.type(str(target))
        reader.press("Return")
        reader.wait(target.exists, str(target.name))
        reader.wait(lambda dialog=dialog: not reader.is_open(dialog), "the end of the dialog")
        reader.done(f"exported {target.name}, {target.stat().st_size} bytes")
    with Image.open(folder / "view.png") as picture:
        assert orange(picture.convert("RGB")) > 50, "the outline is not in the exported picture"
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    shutil.copy(folder / "view.png", PICTURES / reader.sitting)
    shutil.copy(folder / "report.pdf", PICTURES / reader.sitting)


def outline_and_assess(reader: Reader, home: Path) -> None:
    journal = home / "journal.sqlite"
    before = reader.middle()
    reader.press("ctrl+m")
    reader.sees_change(before, "the AI's mask taken over")
    before = reader.middle()
    reader.press("b")
    reader.drag((560, 250), (620, 250))
    reader.sees_change(before, "a stroke of the brush")
    reader.press("ctrl+2", "ctrl+d")
    saved = "annotation.saved"
    reader.wait(
        lambda: any(entry.content["status"] == "signed" for entry in entries_of(journal, saved)),
        "the signed outlines in the journal",
    )
    reader.done("outlines corrected and signed")
    reader.keep("outlined")
    reader.press("Escape", "q", "g", "Tab", "m", "Tab", "l", "ctrl+shift+Return")
    reader.press("4", "4", "ctrl+shift+Return")
    forms = "assessment.saved"
    reader.wait(
        lambda: any(entry.content["status"] == "signed" for entry in entries_of(journal, forms)),
        "the signed assessment in the journal",
    )
    reader.done("assessed by BI-RADS and signed")
    reader.keep("assessed")


def sit(scratch: Path) -> Reader:
    """Do it all once."""
    reader, home = Reader("reading"), scratch / "home"
    with program(home):
        open_folder(reader, make_folder(scratch))
        read_all(reader)
        change_controls(reader)
        compare(reader)
        measure(reader, home)
        read_first(reader, home)
        export(reader, scratch)
        reader.turn_to("busi_desktop")
        outline_and_assess(reader, home)
        reader.press("ctrl+q")
    assert (home / "settings.json").exists()
    reader.done("left the program")
    return reader
