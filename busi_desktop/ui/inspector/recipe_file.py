"""Recipes as JSON files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import BugError, UserError
from busi_desktop.preprocess.registry import validate

MAX_BYTES = 1_000_000
_CONTEXT = "RecipeFile"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def save_recipe(recipe: PreprocessRecipe, path: Path) -> None:
    """Write a recipe, whole or not at all.

    Raises
    ------
    UserError
        If the file can't be written.
    """
    text = json.dumps(recipe.to_json(), indent=2, ensure_ascii=False) + "\n"
    data = text.encode("utf-8")
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(data) != len(data) or not file.commit():
        raise UserError(
            _tr("The recipe could not be saved: {reason}.").format(
                reason=file.errorString().rstrip(".")
            ),
            hint=_tr("Choose a folder that you may write to and that has space left."),
            code="RECIPE_SAVE",
        )


def load_recipe(path: Path) -> PreprocessRecipe:
    """Read and check a recipe.

    Raises
    ------
    UserError
        If the file can't be read, holds no recipe, or holds one that can't run here.
    """
    recipe = _parsed(_read(path))
    if recipe.version != 1:
        raise UserError(
            _tr("This recipe has version {version}, which this program does not know.").format(
                version=recipe.version
            ),
            hint=_tr("Update the program, or choose another recipe."),
            code="RECIPE_VERSION",
        )
    checked = validate(recipe)
    if checked.steps[0].name != "resize":
        raise UserError(
            _tr("This recipe does not start with the letterbox resize."),
            hint=_tr(
                "Make “resize” its first step: the other steps count in that square's pixels."
            ),
            code="RECIPE_NO_RESIZE",
        )
    return checked


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as exc:
        raise UserError(
            _tr("The recipe file could not be read: {reason}.").format(reason=exc.strerror),
            hint=_tr("Check that the file is still there and that you may open it."),
            code="RECIPE_READ",
        ) from exc
    if len(data) > MAX_BYTES:
        raise _no_recipe()
    return data


def _parsed(data: bytes) -> PreprocessRecipe:
    try:
        parsed: Any = json.loads(data.decode("utf-8-sig"))
        return PreprocessRecipe.from_json(parsed)
    # A JSON error and a wrong encoding are ValueErrors; deep nesting is a RecursionError and an
    # infinite version an OverflowError.
    except (BugError, ValueError, OverflowError, RecursionError) as exc:
        raise _no_recipe() from exc


def _no_recipe() -> UserError:
    return UserError(
        _tr("This file holds no preprocessing recipe."),
        hint=_tr("Choose a JSON file that was saved here with “Save…”."),
        code="RECIPE_FORMAT",
    )
