"""What a reader does in a project of many images: choose from its list, outline, assess."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QDialog
import pytest

from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.pipeline.reviewing.projects import add_images
from busi_desktop.review.projects import Project, create
from busi_desktop.ui.worklist.dialogs import AssignDialog, NoteDialog
from tests.bench.project_scale import READERS, list_images
from tests.bench.sitting import LEFT, Act, Sitting

PATIENCE = 6000
WORDS = ("", "9", "99", "image", "nothing like it")


def make_project(path: Path, images: list[str], n_images: int) -> Path:
    """Make a project of some real images and many that are only listed; return its file."""
    create(path, ProjectSettings(readers=READERS, adjudicators=READERS[:1]), by=READERS[0])
    add_images(path, [Path(name) for name in images], progress=lambda *_: None, check=lambda: None)
    with closing(Project.open(path)) as project:
        project.journal.connection.execute("PRAGMA synchronous = OFF")
        list_images(project, path.parent / "gone", n_images)
    return path


class Reviewing(Sitting):
    """Read in a project.

    `project` is its file; `is_ready` tells that the reader has looked at the first image for so
    long that all has been loaded, some seconds.
    """

    project: Path
    is_ready: Callable[[], bool]

    # --------------------------------------------------------------------------- the worklist
    def open_project(self) -> None:
        self.window.session.open_project(self.project)
        self.wait_for_list()

    def wait_for_list(self) -> None:
        model = self.window.projects.desk.model
        self.wait_for(lambda: model.row_at(0) is not None)

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        for _ in range(PATIENCE):
            if is_so():
                return
            self.turn(10)
        pytest.fail("it took too long")

    def project_again(self) -> None:
        self.window.actions_by_name["close_project"].trigger()
        self.wait_for(lambda: self.window.session.project is None)
        self.open_project()

    def list_order(self) -> None:
        order = self.window.projects.panel.filters.order
        order.setCurrentIndex(self.dice.randrange(order.count()))
        self.turn(300)

    def list_state(self) -> None:
        states = self.window.projects.panel.filters.states
        states.setCurrentIndex(self.dice.randrange(states.count()))
        self.turn(300)
        states.setCurrentIndex(0)

    def list_words(self) -> None:
        self.window.projects.panel.filters.words.setText(self.dice.choice(WORDS))
        self.turn(400)
        self.window.projects.panel.filters.show_all()

    def list_scroll(self) -> None:
        bar = self.window.projects.panel.view.verticalScrollBar()
        for _ in range(6):
            bar.setValue(self.dice.randrange(bar.maximum() + 1))
            self.turn(10)

    def list_step(self) -> None:
        names = ("worklist_next", "worklist_next", "worklist_previous", "worklist_needing")
        self.command(self.dice.choice(names))

    def front(self) -> None:
        """Bring one of two panels that share a place to the front, and then the other one."""
        docks = [dock for dock in self.window.docks.all if dock.objectName() != "dock_steps"]
        dock = self.dice.choice(docks)
        self.watch.action = f"front {dock.objectName()}"
        dock.show()
        dock.raise_()

    # ------------------------------------------------------------------- outlines, assessment
    def outline(self) -> None:
        name = self.dice.choice(
            ("brush", "eraser", "polygon", "fill", "superpixels", "refine", "select")
        )
        self.watch.action = f"outline_{name}"
        self.command(f"outline_{name}")
        self.drag_over_image(LEFT)
        self.turn(30)
        if self.dice.random() < 0.6:
            self.command("undo")
        self.command("tool_none")

    def outline_deed(self) -> None:
        names = ("from_ai", "new", "benign", "malignant", "lock", "clear", "sign", "amend")
        self.command(f"outline_{self.dice.choice(names)}", own_name=True)
        self.turn(20)
        self.close_dialogs()

    def assess(self) -> None:
        self.command("assess")
        page = self.window.assessing.panel.page
        if page is not None and self.window.assessing.panel.is_asking:
            for group in self.dice.sample(list(page.groups.values()), 3):
                if group.isVisible():
                    self.dice.choice(group.buttons).click()
                self.turn(10)
        if self.dice.random() < 0.3:
            self.command("sign_assessment")
        elif self.dice.random() < 0.3:
            self.command("amend_assessment")

    # ---------------------------------------------------------------------------------- windows
    def review_dialogs(self) -> None:
        names = ["project_settings", "new_project", "manual", "about", "calibrate", "identity"]
        name = self.dice.choice([*names, "assign", "note"])
        if name in {"assign", "note"}:
            self.watch.action = name
            self.ask_about_rows(name)
        else:
            self.command(name, own_name=True)
        self.turn(60)
        self.close_dialogs()
        if name == "identity":
            self.command(name)

    def ask_about_rows(self, name: str) -> None:
        row = self.window.projects.desk.shown_row
        if row is None:
            return
        dialog: QDialog = (
            AssignDialog([row], READERS, self.window)
            if name == "assign"
            else NoteDialog(row.name, row.own_note, self.window)
        )
        dialog.show()

    def choices(self) -> list[Act]:
        """Return what is done, as often as it is done in a sitting."""
        often = [self.list_step, self.outline, self.front, self.gray_levels, self.zoom]
        rarely = [self.outline_deed, self.assess, self.list_scroll]
        seldom = [self.list_order, self.list_state, self.list_words, self.review_dialogs]
        return often * 4 + rarely * 3 + seldom * 2 + [self.project_again]

    def run(self, n_actions: int) -> int:
        """Open the project first."""
        self.watch.start()
        self.watch.action = "open_project"
        self.open_project()
        self.watch.action = "first image"
        self.command("worklist_next")
        self.wait_for(self.is_ready)
        return super().run(n_actions)
