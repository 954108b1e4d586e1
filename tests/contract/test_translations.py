"""Every text that the window shows is in the translators' files, and these are whole."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
import re
import shutil
from types import ModuleType

import pytest

from busi_desktop.app.language import CONTEXT, ENGLISH, LANGUAGES
from busi_desktop.app.lexicons import load_lexicons
from busi_desktop.export.registry import EXPORTERS
from busi_desktop.inference.suitability import REASONS
from busi_desktop.preprocess.registry import STEPS
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import MENUS, NEEDS
from busi_desktop.ui.commands.gestures import GESTURES
from busi_desktop.ui.layers import LAYERS
from tests.contract.tree import ROOT, load_script

FOLDER = ROOT / "resources" / "translations"
TRANSLATED = [code for code in LANGUAGES if code != ENGLISH]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return load_script("packaging/translations.py")


@pytest.fixture(scope="module")
def known(tool) -> set[str]:
    return set(tool.collect())


def file_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"busi_desktop_{language}.ts"


def test_there_is_a_file_for_each_language(tool):
    assert sorted(tool.LANGUAGES) == sorted(TRANSLATED)
    assert tool.CONTEXT == CONTEXT
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(
        f"busi_desktop_{code}.{ending}" for code in TRANSLATED for ending in ("qm", "ts")
    )


def test_each_text_of_the_tables_is_found(known):
    rows = (*COMMANDS, *GESTURES, *LAYERS, *EXPORTERS.values(), *STEPS.values())
    parameters = [parameter for step in STEPS.values() for parameter in step.parameters]
    shown = {"title", "tip", "words", "explanation", "what", "how", "unit"}
    texts = {
        getattr(row, field.name)
        for row in (*rows, *parameters)
        for field in fields(row)
        if field.name in shown
    }
    texts |= {getattr(reason, "template", reason) for reason in REASONS.values()}
    texts |= {*NEEDS.values(), *MENUS}

    assert len(texts) > 250
    assert {text for text in texts if any(map(str.isalpha, text))} <= known


def test_each_term_and_rule_of_the_lexicons_is_found(known):
    lexicons = load_lexicons(ROOT / "nowhere").all
    texts = {rule.says for lexicon in lexicons for rule in lexicon.rules}
    for group in (group for lexicon in lexicons for group in lexicon.groups):
        texts |= {group.label, *(term.label for term in group.terms)}

    assert len(texts) > 70
    assert texts <= known


def test_the_files_hold_the_texts_of_now(tool, tmp_path):
    """If this fails: make translations."""
    for language in TRANSLATED:
        shutil.copy(file_of(language), tmp_path)

    tool.update(tmp_path)

    for language in TRANSLATED:
        now, kept = (
            {(context, source) for context, source, _ in tool.read(file_of(language, folder))}
            for folder in (tmp_path, FOLDER)
        )
        assert now == kept


def test_the_compiled_files_are_those_of_now(tool, tmp_path):
    """If this fails: make translations."""
    for language in TRANSLATED:
        shutil.copy(file_of(language), tmp_path)

    tool.compile_all(tmp_path)

    for language in TRANSLATED:
        name = f"busi_desktop_{language}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), name


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_and_keeps_what_it_must(tool, language):
    assert tool.faults(file_of(language)) == []


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("", "not translated"),
        ("Abrir {count} archivos…", "mnemonics (&) differ"),
        ("Abrir {n} &archivos…", "placeholders differ"),
        ("Abrir {count} &archivos", "ellipses differ"),
        ("Abrir\n{count} &archivos…", "line breaks differ"),
        ("Abrir <b>{count}</b> &archivos…", "HTML tags differ"),
        ("Abrir {count} &archivos… ", "blanks at the ends differ"),
        ("Abrir {count} &archivos…", ""),
    ],
)
def test_what_a_translation_has_lost_is_named(tool, said, what):
    assert tool.fault("Open {count} &files…", said) == what


def menus_of_the_table() -> dict[str, set[str]]:
    """Return each menu's entries that stand in the table of commands."""
    menus: dict[str, set[str]] = {"the bar": set(MENUS)}
    for command in COMMANDS:
        menus.setdefault(command.menu, set()).add(command.submenu or command.title)
        if command.submenu:
            menus.setdefault(command.submenu, set()).add(command.title)
    return menus


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_entry_of_a_menu_opens_by_a_letter_of_its_own(tool, language):
    """Else Alt and the letter opens nothing, but goes from one to the other."""
    said: dict[str, str] = {}
    if language != ENGLISH:
        said = {source: text for _, source, text in tool.read(file_of(language)) if text}
    for menu, entries in menus_of_the_table().items():
        shown = [said.get(entry, entry) for entry in entries]
        assert not [text for text in shown if text.count("&") != 1], menu
        letters = Counter(text[text.index("&") + 1].lower() for text in shown)
        assert not [text for text in shown if letters[text[text.index("&") + 1].lower()] > 1], menu


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_mnemonic_splits_a_cluster_of_letters(tool, language):
    """Devanagari joins its letters: there, a Latin letter stands in brackets behind the text."""
    said = (text for _, _, text in tool.read(file_of(language)))
    split = re.compile(r"&[^\W\d_A-Za-zÀ-ÿ]")

    assert not [text for text in said if split.search(text)]


def calls(names: set[str]) -> Iterator[tuple[str, ast.Call]]:
    for path in (ROOT / "busi_desktop").rglob("*.py"):
        if "cli" in path.relative_to(ROOT).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and names & {
                getattr(node.func, "attr", ""),
                getattr(node.func, "id", ""),
            }:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_no_text_is_glued_before_it_is_translated():
    """An f-string or a sum is no text that a translator has seen."""
    glued = [
        where
        for where, call in calls({"tr", "_tr", "say", "marked"})
        if call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]

    assert not glued
