"""A nurse who has never seen the program: the tour, wrong files, a photograph, a pulled stick."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
import zipfile

from PIL import Image, ImageDraw

from busi_desktop.io.samples import samples_folder
from tests.acceptance.hands import MIDDLE, Reader, orange, program

N_CARDS = 6
N_IMAGES = 12
"""The last ones are still open from the list's small pictures."""
N_STEPS = 6
BANNER_EDGE = (290, 24, 320, 76)
"""Where a message has its edge."""


def make_files(folder: Path) -> None:
    """Make what people open by mistake."""
    (folder / "letter.txt").write_text("Dear colleague", encoding="ascii")
    with zipfile.ZipFile(folder / "letter.docx", "w") as made:
        made.writestr("word/document.xml", "<x/>")
    photograph = Image.linear_gradient("L").resize((640, 480)).convert("RGB")
    photograph.paste((90, 160, 230), (0, 0, 640, 200))
    ImageDraw.Draw(photograph).ellipse((200, 120, 420, 380), fill=(220, 120, 60))
    photograph.save(folder / "holiday.jpg")


def take_the_tour(reader: Reader) -> None:
    reader.turn_to("busi_desktop")
    reader.keep("first-start")
    for number in range(1, N_CARDS):
        before = reader.look()
        reader.press("Return")
        reader.wait(lambda before=before: reader.look() != before, f"card {number + 1}")
        reader.keep(f"card-{number + 1}")
    reader.press("Return")
    reader.wait(lambda: orange(reader.middle()) > 100, "the sample with its outline")
    reader.done("took the tour")


def open_by_mistake(reader: Reader, folder: Path) -> None:
    for name, shows in (("letter.txt", "a page"), ("letter.docx", "a message")):
        before = reader.look()
        reader.press("ctrl+o")
        reader.answer("Open files", str(folder / name))
        reader.turn_to("busi_desktop")
        reader.wait(lambda before=before: reader.look() != before, shows)
        if shows == "a page":
            reader.wait(lambda name=name: reader.is_open(f"{name} – busi_desktop"), name)
        else:
            reader.wait(lambda: orange(reader.look().crop(BANNER_EDGE)) > 0, "a message's edge")
        reader.done(f"{name}: {shows} that says why not")
        reader.keep(name)
    reader.press("ctrl+o")
    reader.answer("Open files", str(folder / "holiday.jpg"))
    reader.wait(lambda: reader.is_open("holiday.jpg – busi_desktop"), "the photograph")
    reader.done("a photograph is shown")
    reader.keep("photograph")


def pull_the_stick(reader: Reader, stick: Path) -> None:
    reader.turn_to("busi_desktop")
    reader.press("ctrl+w", "ctrl+shift+o")
    reader.answer("Open folder", str(stick))
    reader.wait(lambda: reader.is_open("1.png – busi_desktop"), "the first image")
    reader.wait(lambda: orange(reader.middle()) > 100, "its outline")
    away = stick.with_name("pulled")
    stick.rename(away)
    reader.turn_to("busi_desktop")
    reader.press(*["n"] * N_STEPS)
    name = f"{N_STEPS + 1}.png – busi_desktop"
    reader.wait(lambda: reader.is_open(name), "the seventh image's name")
    reader.wait(lambda: not has_picture(reader), "a page in the place of the seventh image")
    reader.done("a pulled stick is told")
    reader.keep("pulled")
    away.rename(stick)
    reader.press("p", "n")
    reader.wait(lambda: has_picture(reader), "the seventh image")
    reader.done("the stick is back, and so is the image")


def has_picture(reader: Reader) -> bool:
    """Tell whether an image, and no page of words, is in the middle."""
    colors = reader.look().crop(MIDDLE).getcolors(maxcolors=1 << 20) or []
    return max(count for count, _ in colors) < sum(count for count, _ in colors) // 2


def ask_for_help(reader: Reader) -> None:
    reader.turn_to("busi_desktop")
    before = reader.look()
    reader.press("F1")
    reader.wait(lambda: reader.look() != before, "the keys")
    reader.done("all keys on one sheet")
    reader.keep("keys")
    reader.press("Escape")


def sit(scratch: Path) -> Reader:
    """Do it all once."""
    reader, stick = Reader("first-day"), scratch / "stick"
    make_files(scratch)
    stick.mkdir()
    names = islice(cycle(("benign", "cyst", "malignant")), N_IMAGES)
    for number, name in enumerate(names, start=1):
        with Image.open(samples_folder() / f"{name}.png") as sample:
            picture = sample.convert("L")
            picture.putpixel((0, 0), number)  # a file of its own, and so an image of its own
            picture.save(stick / f"{number}.png")
    with program(scratch / "home"):
        take_the_tour(reader)
        open_by_mistake(reader, scratch)
        pull_the_stick(reader, stick)
        ask_for_help(reader)
        reader.turn_to("busi_desktop")
        reader.press("ctrl+q")
    reader.done("left the program")
    return reader
