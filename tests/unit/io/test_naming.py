from __future__ import annotations

from pathlib import Path
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.io.naming import (
    MAX_STEM_BYTES,
    natural_key,
    printable,
    root_label,
    safe_stem,
)

NAMES = st.text(st.characters(), min_size=0, max_size=300)


@pytest.mark.parametrize(
    ("below", "stem"),
    [
        ("a.png", "a"),
        ("case 1/left/a.b.png", "case 1__left__a.b"),
        ("../../evil.png", "evil"),
        ("/abs//x.png", "abs__x"),
        ("CON.dcm", "_CON"),
        ("com1.b.png", "_com1.b"),
        ('a<b>:"|?*.png', "ab"),
        ("C:\\win.txt", "Cwin"),
        ("dots.. .png", "dots"),
        ("", "unnamed"),
        ("...", "unnamed"),
        ("tab\there\x1b[31m.png", "tabhere[31m"),
        ("1.2.840.10008", "1.2.840.10008"),
        ("scan.001", "scan.001"),
        ("bad\udcffbyte.png", "badbyte"),
        ("cafe\u0301.png", "café"),
    ],
)
def test_stem_is_the_path_without_what_no_file_system_takes(below, stem):
    assert safe_stem(below) == stem


def test_long_names_are_cut_and_stay_apart():
    one, other = safe_stem("x" * 200 + "1.png"), safe_stem("x" * 200 + "2.png")

    assert one != other
    assert one.startswith("x" * MAX_STEM_BYTES + "-")
    assert len(safe_stem("🩻" * 200).encode()) <= MAX_STEM_BYTES + 9


@given(NAMES)
def test_any_name_gives_a_stem_that_can_be_written(name):
    stem = safe_stem(name)

    assert stem
    assert not set(stem) & set('<>:"|?*\\/')
    assert stem not in {".", ".."}
    assert not stem.endswith((".", " "))
    assert len(stem.encode("utf-8")) <= MAX_STEM_BYTES + 10
    assert all(unicodedata.category(char) not in {"Cc", "Cs"} for char in stem)


@given(NAMES)
def test_any_name_can_be_printed(name):
    text = printable(name)

    text.encode("utf-8")
    assert "\x1b" not in text
    assert len(text) == len(name)


def test_natural_order_counts_and_keeps_folders_together():
    names = ["b10.png", "a/2.png", "b9.png", "a/10.png", "A1.png", "a/1/z.png"]

    assert sorted(names, key=natural_key) == [
        "a/1/z.png", "a/2.png", "a/10.png", "A1.png", "b9.png", "b10.png",
    ]  # fmt: skip


def test_root_label_of_a_relative_path_is_the_folders_name(tmp_path, monkeypatch):
    folder = tmp_path / "clinic"
    folder.mkdir()
    monkeypatch.chdir(folder)

    assert root_label(Path()) == "clinic"
    assert root_label(Path("..")) == tmp_path.name
    assert root_label(folder / "a.png") == "a.png"
