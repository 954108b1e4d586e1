"""Collect the window's texts, and bring ``resources/translations`` up to date.

Usage: ``python packaging/translations.py`` (``make translations``) rewrites the .ts files, keeping
what is translated, compiles them, and lists what is wrong or missing in the translations. How texts
are marked stands in docs/translating.md.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
import json
from pathlib import Path
import re
import subprocess
import sys
import sysconfig
import tempfile
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "busi_desktop"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "busi_desktop"

# Language of the file, Qt's name of it.
LANGUAGES = {"es": "es", "pt": "pt_BR", "fr": "fr", "hi": "hi"}

# Calls whose literal is a text, and the place of the literal among the arguments.
CALLS = {"tr": 0, "_tr": 0, "say": 0, "marked": 0, "translate": 1}

# Fields of tables: what stands there is a text.
FIELDS = {"title", "tip", "words", "explanation", "source", "what", "how", "unit"}

# What a translation keeps of the English text: the same number of each.
KEPT = {
    "placeholders": r"{[^}]*}|%\d",
    "mnemonics (&)": r"&(?=\S)",
    "ellipses": "…",
    "line breaks": "\n",
    "HTML tags": r"</?[a-z][^>]*>",
    "blanks at the ends": r"\A\s|\s\Z",
}

# What the shipped models say of their use.
MANIFESTS = ROOT / "models"
USES = ("intended_use", "not_for")

# Lexicons of the reader's form: fields whose values are texts, at any depth.
LEXICONS = ROOT / "resources" / "lexicon"
LEXICON_FIELDS = ("label", "says")

# A sentence of a layer without a window: capital first, period last; SQL asks by a ? at its end.
SENTENCE = re.compile(r"(?s)(?!(?:SELECT|INSERT|UPDATE|DELETE) )[A-Z].* .*[.?]")

# What stays English: the command line, its help, and what nothing but the command line says.
LEFT_OUT = (
    "cli/",
    "__main__.py",
    "io/annotations/",
)

# Texts of Qt itself for languages that Qt has no translation of, by Qt's context.
QT_TEXTS = {
    "QPlatformTheme": (
        *("OK", "Save", "Open", "&Yes", "&No", "Close", "Cancel", "Discard", "Apply", "Reset"),
        *("Help", "Retry", "Ignore", "Abort", "Restore Defaults"),
    ),
    "QDialogButtonBox": ("OK",),
    "QFileDialog": (
        *("Look in:", "Back", "Forward", "Parent Directory", "Create New Folder", "List View"),
        *(
            "Detail View",
            "File &name:",
            "Files of type:",
            "&Open",
            "&Save",
            "&Choose",
            "Directory:",
        ),
        *("Open", "Save As", "Recent Places", "%1 already exists.\nDo you want to replace it?"),
    ),
    "QFileSystemModel": ("Name", "Size", "Date Modified", "My Computer", "Computer"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": (
        *("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
        "Copy &Link Location",
    ),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
}
WITHOUT_QT = ("hi",)


def collect(package: Path = PACKAGE) -> dict[str, list[str]]:
    """Return each text with the files that it stands in."""
    found: dict[str, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if name.startswith(LEFT_OUT):
            continue
        for text in texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    for path in sorted(MANIFESTS.glob("*.manifest.json")):
        about = json.loads(path.read_text(encoding="utf-8"))["about"]
        for use in USES:
            said = about.get(use, [])
            for text in [said] if isinstance(said, str) else said:
                found.setdefault(text, [f"models ({use})"])
    for path in sorted(LEXICONS.glob("*.json")):
        for text in lexicon_texts(json.loads(path.read_text(encoding="utf-8"))):
            found.setdefault(text, [f"lexicon/{path.name}"])
    return found


def lexicon_texts(data: object) -> Iterator[str]:
    """Yield the labels and sentences of a lexicon's file, in their order."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name in LEXICON_FIELDS and isinstance(value, str):
                yield value
            else:
                yield from lexicon_texts(value)
    elif isinstance(data, list):
        for item in data:
            yield from lexicon_texts(item)


def texts_of(module: ast.Module) -> Iterator[str]:
    """Yield the texts of a module, in their order."""
    documentation = {id(node) for node in _statement_strings(module)}
    makers = {
        node.name: [argument.arg for argument in node.args.args]
        for node in module.body
        if isinstance(node, ast.FunctionDef)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield from filter(is_text, _of_call(node))
            yield from filter(is_text, _of_maker(node, makers))
        elif id(node) not in documentation and SENTENCE.fullmatch(_string(node)):
            yield _string(node)


def is_text(text: str) -> bool:
    """Tell whether there is a word in a literal: units and signs alone need no translation."""
    return re.search(r"[A-Za-z]", re.sub(r"{[^}]*}", "", text)) is not None


def _of_call(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    place = CALLS.get(name)
    if place is not None and len(call.args) > place:
        yield from _literals(call.args[place])
    for keyword in call.keywords:
        if keyword.arg in FIELDS:
            yield from _literals(keyword.value)
        elif keyword.arg == "choices" and isinstance(keyword.value, ast.Tuple):
            for item in keyword.value.elts:
                yield from _literals(item)


def _of_maker(call: ast.Call, makers: dict[str, list[str]]) -> Iterator[str]:
    """Yield what a call gives a module's own function, by place, for a field of a table."""
    names = makers.get(getattr(call.func, "id", ""), [])
    for name, argument in zip(names, call.args, strict=False):
        if name in FIELDS:
            yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield a literal, or both of a choice between two."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    else:
        yield _string(node)


def _string(node: ast.AST) -> str:
    """Return what a string literal says; nothing for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _statement_strings(module: ast.Module) -> Iterator[ast.expr]:
    """Yield docstrings and the like, and the parts of f-strings: none is a text of its own."""
    for node in ast.walk(module):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (part for part in ast.walk(node) if isinstance(part, ast.expr))


def listing(texts: dict[str, list[str]]) -> str:
    """Return a Python file that names each text once, for lupdate."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for text, files in texts.items():
        lines += [f"#: {files[0]}", _call(CONTEXT, text)]
    return "\n".join(lines) + "\n"


def qt_listing() -> str:
    """Return such a file of Qt's own texts."""
    return "\n".join(_call(context, text) for context, texts in QT_TEXTS.items() for text in texts)


def _call(context: str, text: str) -> str:
    return f'QCoreApplication.translate("{context}", {json.dumps(text, ensure_ascii=False)})'


def update(folder: Path) -> None:
    """Bring the .ts files of a folder up to date: new texts in, those gone out."""
    texts = listing(collect())
    with tempfile.TemporaryDirectory() as place:
        ours, of_qt = Path(place, "texts.py"), Path(place, "qt_texts.py")
        ours.write_text(texts, encoding="utf-8")
        of_qt.write_text(qt_listing(), encoding="utf-8")
        for language, name in LANGUAGES.items():
            sources = [ours, of_qt] if language in WITHOUT_QT else [ours]
            _tool(
                "pyside6-lupdate",
                *("-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"),
                *("-source-language", "en", "-target-language", name),
                *(str(source) for source in sources),
                *("-ts", str(folder / f"busi_desktop_{language}.ts")),
            )


def compile_all(folder: Path) -> None:
    """Write the .qm file of each .ts file; what is not translated yet stays English."""
    for language in LANGUAGES:
        source = folder / f"busi_desktop_{language}.ts"
        _tool("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def _tool(name: str, *arguments: str) -> None:
    command = [str(Path(sysconfig.get_path("scripts"), name)), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name}: {done.stdout}{done.stderr}")


def read(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield context, English text and translation of a .ts file; an unfinished one is empty."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file of our own
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            finished = said is not None and said.get("type") is None
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                (said.text or "") if finished and said is not None else "",
            )


def fault(source: str, said: str) -> str:
    """Return what of an English text a translation has lost; nothing if it is whole."""
    if not said.strip():
        return "not translated"
    for what, pattern in KEPT.items():
        if sorted(re.findall(pattern, source)) != sorted(re.findall(pattern, said)):
            return f"{what} differ"
    return ""


def faults(path: Path) -> list[str]:
    """Return a line for each text of a .ts file that isn't translated, or not well."""
    found = ((source, fault(source, said)) for _, source, said in read(path))
    return [f"{path.name}: {what}: {source!r}" for source, what in found if what]


def main() -> None:
    """Do what the module says."""
    update(FOLDER)
    compile_all(FOLDER)
    for language in LANGUAGES:
        lines = faults(FOLDER / f"busi_desktop_{language}.ts")
        print("\n".join(lines) or f"{language}: whole")


if __name__ == "__main__":
    main()
