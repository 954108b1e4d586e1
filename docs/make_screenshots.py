"""Take the pictures of the manual from the real program, on the samples.

    make screenshots

Needs a screen, a virtual one will do. Writes docs/images/*.png; equal programs give equal
pictures, timings aside.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
import sys
import tempfile
import time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QEventLoop, Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402
from scipy import ndimage  # noqa: E402

from busi_desktop.app.crash import CrashReporter  # noqa: E402
from busi_desktop.app.session import Session  # noqa: E402
from busi_desktop.domain.annotation import (  # noqa: E402
    SAVED,
    Annotation,
    AnnotationStatus,
    Lesion,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.journal import NewEvent  # noqa: E402
from busi_desktop.domain.worklist import (  # noqa: E402
    ADJUDICATE,
    ASSIGNED,
    NOTED,
    ProjectSettings,
    adjudicate,
    assigned,
    noted,
)
from busi_desktop.inference.registry import default_manifest_path  # noqa: E402
from busi_desktop.pipeline.reviewing.projects import add_images  # noqa: E402
from busi_desktop.review.projects import create  # noqa: E402
from busi_desktop.ui.command_palette import CommandPalette  # noqa: E402
from busi_desktop.ui.file_menu import sample_files  # noqa: E402
from busi_desktop.ui.layers import PROBABILITY, SALIENCY, SUPERPIXELS  # noqa: E402
from busi_desktop.ui.main_window import MainWindow  # noqa: E402
from busi_desktop.ui.theme import apply_theme  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SMALL, LARGE = (1366, 768), (1600, 900)
TIMEOUT_S = 60.0


class Photographer:
    """Drive a window and take its picture."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self._app = app
        self.session = Session(
            home=home, manifest_path=default_manifest_path(), reporter=CrashReporter(home)
        )
        self.window = MainWindow(self.session)
        self.window.show()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the program work until something holds."""
        end = time.monotonic() + TIMEOUT_S
        while not condition():
            if time.monotonic() > end:
                msg = "the window did not get there in time"
                raise TimeoutError(msg)
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def settle(self) -> None:
        """Wait for the answer to what was asked last, and for all thumbnails."""
        workspace = self.session.workspace
        self.wait_for(lambda: not workspace.busy)
        self.wait_for(lambda: workspace.result is None or not workspace.stale)
        self.wait_for(lambda: all(e.thumbnail is not None for e in workspace.entries))
        end = time.monotonic() + 0.3
        self.wait_for(lambda: time.monotonic() > end)

    def show(self, stem: str, suffix: str, frame_number: int = 0) -> None:
        """Turn to a sample."""
        entry = next(
            entry
            for entry in self.session.workspace.entries
            if entry.ref.path.name == f"{stem}{suffix}"
        )
        self.session.controller.show(entry.entry_id, frame_number)
        self.settle()

    def run(self, command: str) -> None:
        """Run a command of the menus, and wait for what it does."""
        self.window.actions_by_name[command].trigger()
        self.settle()

    def come_back(self) -> None:
        """Give the keyboard back to the window: nobody does so where no window manager runs."""
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow)

    def draw(self, *points_xy: tuple[float, float]) -> None:
        """Click on points of the image, as ``(x, y)`` in shares of the frame."""
        canvas, frame = self.window.viewer.main, self.session.workspace.frame
        if frame is None:
            return
        height, width = frame.pixels.shape
        for x, y in points_xy:
            at = canvas.view_point((x * width, y * height)).toPoint()
            QTest.mouseMove(canvas.viewport(), at)
            QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def take(self, name: str, size: tuple[int, int], widget: QWidget | None = None) -> None:
        """Save a picture of the window, or of another one."""
        widget = widget or self.window
        widget.resize(*size)
        self.window.status.clearMessage()
        end = time.monotonic() + 0.3
        self.wait_for(lambda: time.monotonic() > end)
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        data = bytes(image.constBits())
        size = (image.width(), image.height())
        picture = Image.frombuffer("RGB", size, data, "raw", "RGB", image.bytesPerLine(), 1)
        target = IMAGES / f"{name}.png"
        picture.save(target, optimize=True)
        print(f"{target.relative_to(ROOT)}  {picture.width} × {picture.height}")


def take_all(camera: Photographer) -> None:
    """Go through the manual's pictures."""
    window, controller = camera.window, camera.session.controller
    workspace = camera.session.workspace
    camera.take("welcome", SMALL)
    controller.open_paths([str(path) for path in sample_files()])
    camera.wait_for(lambda: workspace.result is not None)
    camera.session.folder_run.start()
    camera.wait_for(lambda: not camera.session.folder_run.running)
    window.status.clearMessage()
    camera.show("malignant", ".dcm")
    window.viewer.main.cursor_moved.emit(window.viewer.main.view_state.center_xy)
    camera.take("reading", SMALL)
    for name in (PROBABILITY, SALIENCY):
        window.layers.set_visible(name, True)
        camera.take(f"layer-{name}", SMALL)
        window.layers.set_visible(name, False)
    plain = workspace.params
    if plain is not None and plain.slic is None:
        window.segmentation.slic.setChecked(True)
    window.layers.set_visible(SUPERPIXELS, True)
    camera.settle()
    camera.take("superpixels", SMALL)
    window.actions_by_name["reset_params"].trigger()
    window.layers.reset()
    camera.settle()
    window.actions_by_name["steps"].trigger()
    inspector = window.steps_dock.inspector
    if inspector is not None:
        inspector.strip.tiles[5].click()
    camera.take("main-window", LARGE)
    if inspector is not None:
        inspector.strip.tiles[3].switched.emit(True)
        inspector.strip.tiles[3].click()
    camera.run("compare_mode")
    camera.take("compare", SMALL)
    camera.run("compare_mode")
    camera.run("compare_mode")
    camera.run("steps")
    camera.show("cine", ".dcm", 4)
    camera.take("cine", SMALL)
    take_guide(camera)


def take_guide(camera: Photographer) -> None:
    """Go through the pictures of the guide's pages."""
    window = camera.window
    camera.show("benign", ".dcm")
    camera.run("second_view")
    camera.run("link_views")
    camera.take("second-view", SMALL)
    camera.run("second_view")
    camera.run("tool_caliper")
    camera.draw((0.24, 0.42), (0.66, 0.42), (0.45, 0.31), (0.45, 0.53))
    camera.run("tool_none")
    camera.take("measuring", SMALL)
    camera.run("results")
    camera.settle()
    camera.take("results", (1200, 640), window.results.window)
    window.results.window.close()
    camera.come_back()
    camera.run("palette")
    camera.take("palette", SMALL)
    palette = window.findChild(CommandPalette)
    if palette is not None:
        palette.hide()
    camera.run("report")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
    camera.take("report", (1200, 800), dialog)
    dialog.close()
    camera.come_back()
    take_assessment(camera)
    camera.run("theme_light")
    camera.take("light", SMALL)
    camera.run("theme_dark")
    camera.run("read_first")
    camera.show("cyst", ".png")
    camera.take("read-first", SMALL)
    camera.run("read_first")
    take_outlining(camera)


def take_outlining(camera: Photographer) -> None:
    """Correct the AI's mask with a brush."""
    canvas = camera.window.viewer.main
    camera.session.set_reader("AK")
    camera.show("malignant", ".dcm")
    frame = camera.session.workspace.frame
    camera.wait_for(lambda: camera.session.editor.draft is not None)
    camera.run("outline_from_ai")
    camera.run("outline_brush")
    if frame is not None:
        height, width = frame.pixels.shape
        places = [canvas.view_point((x * width, 0.31 * height)) for x in (0.48, 0.53, 0.58)]
        left, viewport = Qt.MouseButton.LeftButton, canvas.viewport()
        QTest.mousePress(viewport, left, pos=places[0].toPoint())
        for place in places[1:]:
            QTest.mouseMove(viewport, place.toPoint())
        QTest.mouseRelease(viewport, left, pos=places[-1].toPoint())
    camera.run("outline_malignant")
    camera.settle()
    camera.take("outlining", SMALL)
    camera.session.set_reader("")


def take_assessment(camera: Photographer) -> None:
    """Fill in the reader's own form, as by hand."""
    window = camera.window
    camera.session.set_reader("AK")
    camera.show("malignant", ".dcm")
    camera.run("assess")
    page = window.assessing.panel.page
    if page is None:
        return
    chosen = {"composition": "g", "kind": "m", "side": "l", "plane": "r", "shape": "i"}
    chosen |= {"orientation": "n", "margin": "as", "echo": "o", "posterior": "s", "category": "4"}
    for group, keys in chosen.items():
        page.groups[group].take_focus()
        for key in keys:
            QTest.keyClicks(window.focusWidget(), key)
    QTest.keyClicks(page.clock, "10")
    QTest.keyClicks(page.nipple, "4")
    page.groups["shape"].take_focus()
    camera.wait_for(lambda: window.assessing.panel.state.text() != "")
    camera.take("assessment", SMALL)
    window.docks.place()
    camera.session.set_reader("")


def make_project(folder: Path) -> Path:
    """Make a project of the samples."""
    path = folder / "screening.busi"
    settings = ProjectSettings(readers=("AK", "BL"), adjudicators=("CM",))
    create(path, settings, by="AK")
    images = [sample for sample in sample_files() if sample.suffix == ".png"]
    add_images(path, images, progress=lambda *_: None, check=lambda: None)
    return path


def signed(subject: str, reader: str, status: AnnotationStatus) -> NewEvent:
    """Return the event of a reader who has found no lesion."""
    annotation = Annotation(
        annotation_id=f"{reader}{subject[:12]}",
        shape=(512, 512),
        lesions=(),
        provenance=Provenance.READER,
        status=status,
    )
    return NewEvent(subject=subject, kind=SAVED, content=annotation.to_json(), reader=reader)


def take_project(camera: Photographer) -> None:
    """Show the worklist of a project after some hours of work."""
    session, desk = camera.session, camera.window.projects.desk
    session.set_reader("AK")
    session.open_project(make_project(session.journal.path.parent))
    camera.wait_for(lambda: desk.model.rowCount() > 0 and desk.model.row_at(0) is not None)
    rows = [desk.model.row_at(place) for place in range(desk.model.rowCount())]
    first, second, third, fourth = (row.subject for row in rows if row is not None)
    journal = session.journal
    journal.record_many(
        [
            *(
                NewEvent(subject=subject, kind=ASSIGNED, content=assigned(names), reader="AK")
                for subject, names in ((first, ("AK", "BL")), (second, ("AK",)), (fourth, ("BL",)))
            ),
            NewEvent(
                subject=third, kind=NOTED, content=noted("shadow at the left margin"), reader="AK"
            ),
            NewEvent(subject=first, kind=ADJUDICATE, content=adjudicate(wanted=True), reader="BL"),
            signed(second, "AK", AnnotationStatus.SIGNED),
            signed(fourth, "BL", AnnotationStatus.DRAFT),
        ]
    )
    for _ in rows:
        camera.run("worklist_next")
        camera.wait_for(lambda: session.workspace.result is not None)
    camera.run("worklist_previous")
    camera.wait_for(lambda: session.workspace.result is not None)
    camera.settle()
    camera.take("projects", SMALL)
    take_adjudicating(camera, first)
    session.close_project()
    camera.wait_for(lambda: session.project is None)
    session.set_reader("")


def take_adjudicating(camera: Photographer, subject: str) -> None:
    """Show how the outlines of two readers differ, to who decides between them."""
    session, desk = camera.session, camera.window.projects.desk
    session.set_reader("CM")
    desk.worklist.row_of(subject, lambda row: row and desk.open_row(row))
    camera.wait_for(lambda: session.editor.subject == subject)
    camera.wait_for(lambda: session.workspace.result is not None)
    mask = session.workspace.result.mask.mask
    small, large = (
        ndimage.binary_erosion(mask, iterations=6),
        ndimage.binary_dilation(mask, None, 5),
    )
    drawn = {
        "AK": (np.roll(small, -24, axis=1), LesionLabel.BENIGN),
        "BL": (np.roll(large, 9, axis=1), LesionLabel.MALIGNANT),
    }
    session.journal.record_many(
        [outlined(subject, reader, *said) for reader, said in drawn.items()]
    )
    camera.wait_for(lambda: not session.journal.n_unsaved)
    camera.run("compare_readers")
    camera.wait_for(lambda: camera.window.comparing.comparing.score is not None)
    camera.settle()
    camera.take("adjudicating", SMALL)
    camera.run("compare_readers")


def outlined(subject: str, reader: str, mask: NDArray[np.bool_], label: LesionLabel) -> NewEvent:
    """Return the event of a reader who has signed an outline."""
    annotation = Annotation(
        annotation_id=f"{reader}-{subject[:12]}",
        shape=(mask.shape[0], mask.shape[1]),
        lesions=(Lesion.of_mask(mask, label, lesion_id="one"),),
        provenance=Provenance.READER,
        status=AnnotationStatus.SIGNED,
    )
    return NewEvent(subject=subject, kind=SAVED, content=annotation.to_json(), reader=reader)


def main() -> int:
    """Take all pictures."""
    IMAGES.mkdir(exist_ok=True)
    app = QApplication([])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home:
        camera = Photographer(app, Path(home))
        take_all(camera)
        take_project(camera)
        camera.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
