"""The reader's own recipes: files in a folder, whose names are the recipes' names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from busi_desktop.app.settings import home_folder
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import UserError
from busi_desktop.ui.inspector.recipe_file import load_recipe, save_recipe
from busi_desktop.ui.inspector.state import ErrorBar

_SUFFIX = ".json"


class RecipeShelf(QObject):
    """Save and load recipes; faults are told in a bar and change nothing.

    Attributes
    ----------
    loaded
        Signal with a validated `PreprocessRecipe`.
    named
        Signal that a recipe has a name now.
    """

    loaded = Signal(object)
    named = Signal()

    def __init__(self, error: ErrorBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._error = error
        self._window = parent
        self._names: dict[str, str] = {}

    def name_of(self, digest: str) -> str:
        """Return the name under which a recipe was saved or loaded last, or nothing."""
        return self._names.get(digest, "")

    def ask_to_save(self, recipe: PreprocessRecipe) -> None:
        """Ask for a name and save; the dialog starts among the reader's own recipes."""
        start = self._start(f"{self.name_of(recipe.digest) or self.tr('recipe')}{_SUFFIX}")
        title, kinds = self.tr("Save recipe"), self.tr("Recipes (*.json)")
        path, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if path:
            chosen = Path(path)
            self.save_to(recipe, chosen if chosen.suffix else chosen.with_suffix(_SUFFIX))

    def ask_to_load(self) -> None:
        """Ask for a file; the dialog starts among the reader's own recipes."""
        title, kinds = self.tr("Load recipe"), self.tr("Recipes (*.json)")
        path, _ = QFileDialog.getOpenFileName(self._window, title, self._start(""), kinds)
        if path:
            self.load_from(Path(path))

    def save_to(self, recipe: PreprocessRecipe, path: Path) -> None:
        """Save a recipe."""
        self._error.hide()
        try:
            save_recipe(recipe, path)
        except UserError as error:
            self._error.show_error(error)
            return
        self._name(recipe, path)

    def load_from(self, path: Path) -> None:
        """Load a recipe for looking."""
        self._error.hide()
        try:
            recipe = load_recipe(path)
        except UserError as error:
            self._error.show_error(error)
            return
        self._name(recipe, path)
        self.loaded.emit(recipe)

    def _name(self, recipe: PreprocessRecipe, path: Path) -> None:
        self._names[recipe.digest] = path.stem
        self.named.emit()

    def _start(self, name: str) -> str:
        """Return where a dialog starts: the folder of own recipes, made if absent."""
        try:
            folder = home_folder() / "recipes"
            folder.mkdir(exist_ok=True)
        except (OSError, UserError):  # a folder that can't be made only costs the short way there
            return name
        return str(folder / name)
