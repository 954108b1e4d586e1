"""docs/dicom-conformance.md states what the code's own tables say."""

from __future__ import annotations

import ast
import re

from pydicom import uid
from pydicom.datadict import dictionary_description, tag_for_keyword
from pydicom.tag import Tag

from busi_desktop.domain.frame import MAX_PIXELS, MAX_SIDE_PX, MIN_SIDE_PX
from busi_desktop.io.dicom import _KINDS
from busi_desktop.io.dicom_codec import PLUGINS
from busi_desktop.io.dicom_layout import COLOR, DEFLATED, GRAY, JPEG, MAX_FRAMES, NATIVE, READABLE
from tests.contract.tree import ROOT

PAGE = (ROOT / "docs/dicom-conformance.md").read_text(encoding="utf-8")
DECODERS = {"pydicom": "pydicom", "pillow": "Pillow", "pyjpegls": "pyjpegls"}


def rows(head: str) -> list[list[str]]:
    """Return the cells of the table with this head."""
    body = PAGE.partition(f"| {head} |\n")[2].splitlines()[1:]
    table = body[: next(n for n, line in enumerate([*body, ""]) if not line.startswith("|"))]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def keywords_of_the_code() -> set[str]:
    """Return each DICOM keyword that the modules reading DICOM use, as a text or an attribute."""
    found: set[str] = set()
    for path in (ROOT / "busi_desktop/io").glob("dicom*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.Attribute):
                found.add(node.attr)
    names = {word for word in found - {"UID"} if word[:1].isupper()}
    return {word for word in names if tag_for_keyword(word) is not None}


def test_the_objects_read_are_those_of_the_code() -> None:
    assert {(sop_class, str(uid.UID(sop_class).name)) for sop_class in _KINDS} == {
        (sop_class, name) for sop_class, name in rows("SOP Class UID | name")
    }


def test_the_transfer_syntaxes_and_their_decoders_are_those_of_the_code() -> None:
    stated = {
        syntax: (name, decoder.split()[0])
        for syntax, name, decoder, _ in rows("UID | name | decoder | depth")
    }
    plugins = {
        **dict.fromkeys(NATIVE | DEFLATED, "pydicom"),
        **dict.fromkeys(JPEG, "pillow"),
        **PLUGINS,
    }

    assert set(stated) == READABLE | DEFLATED
    assert stated == {syntax: (syntax.name, DECODERS[plugin]) for syntax, plugin in plugins.items()}


def test_the_color_models_and_sizes_are_those_of_the_code() -> None:
    accepted = dict(rows("attribute | accepted"))
    gray, color = accepted["Photometric Interpretation"].split(";")

    assert set(re.findall(r"[A-Z][A-Z_0-9]+(?: COLOR)?", gray)) == GRAY
    assert set(re.findall(r"[A-Z][A-Z_0-9]+", color)) == COLOR
    assert accepted["Rows, Columns"] == (
        f"{MIN_SIDE_PX} to {MAX_SIDE_PX:,}, at most {MAX_PIXELS // 1_000_000} million pixels"
    )
    assert accepted["Number of Frames"] == f"up to {MAX_FRAMES:,}"


def test_the_attributes_read_are_those_of_the_code() -> None:
    stated = {(tag, name) for tag, name, _ in rows("tag | attribute | for")}

    assert stated == {
        (str(Tag(word)), dictionary_description(word)) for word in keywords_of_the_code()
    }
