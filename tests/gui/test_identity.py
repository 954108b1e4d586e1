"""Patient and study: shown on request, covered by one key, and on no disk whatever happens."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton
import pytest

from busi_desktop.app.crash import CrashReporter
from busi_desktop.cli.main import main
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.identity.sheet import IdentitySheet
from busi_desktop.ui.report.dialog import ReportDialog
from tests.gui.report.poppler import text_of
from tests.unit.io.files import dicom, ramp

pytestmark = [pytest.mark.gui, pytest.mark.model]

SMALL_MODEL = default_manifest_path().with_name("seed-cnn-lstm.manifest.json")
MARKER = "ZYXMARKER"
NAMES = ("PatientName", "ReferringPhysicianName", "OperatorsName")
TEXTS = (
    *("PatientID", "OtherPatientIDs", "PatientComments", "AccessionNumber", "StudyID"),
    *("StudyDescription", "SeriesDescription", "InstitutionName", "StationName", "ImageComments"),
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(start_session):
    """Return a session on the small network: what it says does not matter here."""
    return start_session(SMALL_MODEL)


@pytest.fixture
def marked(tmp_path):
    """Return a real image whose every text of patient and study is a marker."""
    pixels = np.asarray(Image.open(samples_folder() / "malignant.png").convert("L"))
    tags = {"PatientBirthDate": "19010203"}
    tags |= dict.fromkeys(TEXTS, MARKER) | dict.fromkeys(NAMES, f"{MARKER}^Jane")
    path = tmp_path / "image.dcm"
    path.write_bytes(dicom(pixels, tags=tags))
    return path


def sheet_of(window) -> IdentitySheet | None:
    return next((s for s in window.findChildren(IdentitySheet) if s.isVisible()), None)


def shown_on(sheet) -> str:
    return " ".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def ask(window, qtbot) -> IdentitySheet:
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: "Reading" not in shown_on(sheet_of(window)))
    return sheet_of(window)


def test_nothing_of_the_patient_is_shown_until_it_is_asked_for(window, reader, qtbot, marked):
    reader.open(marked)
    texts = " ".join(label.text() for label in window.findChildren(QLabel))
    assert MARKER not in texts + window.windowTitle()

    sheet = ask(window, qtbot)

    assert f"{MARKER} Jane" in shown_on(sheet)
    assert "1901-02-03" in shown_on(sheet)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_I, CTRL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)],
    ids=["the same key", "escape"],
)
def test_one_key_covers_it_and_leaves_nothing_behind(window, reader, qtbot, marked, key, modifier):
    reader.open(marked)
    sheet = ask(window, qtbot)

    qtbot.keyClick(sheet, key, modifier)

    assert sheet_of(window) is None
    qtbot.waitUntil(lambda: window.findChildren(IdentitySheet) == [])


def test_another_image_covers_it_by_itself(window, reader, qtbot, marked):
    reader.open(marked)
    ask(window, qtbot)

    reader.open_samples("benign.png")

    assert sheet_of(window) is None


def test_it_says_when_there_is_nothing_to_say(window, reader, qtbot):
    reader.open_samples("benign.png")

    assert "neither patient nor study" in shown_on(ask(window, qtbot))


def test_the_stated_side_stands_in_the_corner_with_its_origin(window, reader, tmp_path):
    path = tmp_path / "a.dcm"
    path.write_bytes(dicom(ramp(128, 160), tags={"ImageLaterality": "L"}))

    reader.open(path)

    assert "Left side (Image Laterality)" in window.viewer.main.corners.top_left


def test_markup_in_a_name_is_text(window, reader, qtbot, tmp_path):
    path = tmp_path / "a.dcm"
    path.write_bytes(
        dicom(
            ramp(128, 160),
            tags={"PatientName": "<b>Bold</b>", "SpecificCharacterSet": "ISO_IR 192"},
        )
    )
    reader.open(path)

    sheet = ask(window, qtbot)

    assert "<b>Bold</b>" in shown_on(sheet)
    formats = {label.textFormat() for label in sheet.findChildren(QLabel) if label.objectName()}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_file_that_has_gone_is_said_on_the_sheet(window, reader, qtbot, marked):
    reader.open(marked)
    marked.unlink()

    sheet = ask(window, qtbot)

    assert MARKER not in shown_on(sheet)
    assert sheet.findChild(QLabel, "identity_told").text()


@pytest.fixture
def save_to(monkeypatch, tmp_path):
    """Return what answers the file dialog with a name in the output folder."""
    (tmp_path / "out").mkdir()

    def answer(name):
        target = tmp_path / "out" / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
        return target

    return answer


def test_the_marker_is_in_no_file_after_all_that_a_session_does(
    window, reader, marked, save_to, program_home, caplog
):
    reporter = CrashReporter(program_home)
    reporter.install()
    out = save_to("any").parent
    reader.open(marked)
    ask(window, reader.qtbot).close()
    draw_and_export(window, reader, save_to)
    window.session.folder_run.save(out / "results", ("mask", "probability", "overlay", "gradcam"))
    reader.wait_for(lambda: not window.session.folder_run.running)
    error = ValueError(f"a decoder fell over '{MARKER}^Jane' of /data/{MARKER}.dcm")
    reporter.report(error, context="job READ 1")
    caplog.clear()  # the one loud line that belongs here
    reader.wait_for(lambda: window.session.journal.n_unsaved == 0)
    window.close()
    reporter.uninstall()
    assert main(["analyze", str(marked), "--out", str(out / "cli"), "--overlays"]) == 0

    written = [path for folder in (program_home, out) for path in folder.rglob("*")]
    files = [path for path in written if path.is_file()]
    kinds = {path.suffix for path in files}
    assert {".sqlite", ".json", ".jsonl", ".csv", ".png", ".svg", ".pdf", ".txt", ".log"} <= kinds
    for path in files:
        assert MARKER not in str(path)
        data = path.read_bytes()
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
            assert MARKER.encode(encoding) not in data, path.name
        if path.suffix == ".pdf":
            assert MARKER not in text_of(path)


def test_a_report_names_the_patient_only_where_the_reader_typed_the_name(
    window, reader, marked, save_to
):
    reader.open(marked)

    write_report(window, reader, save_to("named.pdf"), name="Typed Name")

    text = text_of(save_to("named.pdf"))
    assert "Typed Name" in text
    assert MARKER not in text


# ------------------------------------------------------------------------------------ what is done
def draw_and_export(window, reader, save_to) -> None:
    """Measure, copy, save the view as a picture and as lines, and write a report."""
    qtbot, out = reader.qtbot, save_to("any").parent
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    canvas = window.viewer.main
    window.actions_by_name["tool_caliper"].trigger()
    one, other = (canvas.view_point(p).toPoint() for p in ((150, 200), (250, 200)))
    qtbot.mousePress(canvas.viewport(), left, plain, one)
    qtbot.mouseMove(canvas.viewport(), other)
    qtbot.mouseRelease(canvas.viewport(), left, plain, other)
    window.session.set_reader("AB")
    shot = window.exporting.shot(with_legend=True)
    shot.image(1.0).save(str(out / "view.png"))
    (out / "view.svg").write_bytes(shot.svg(1.0).encode())
    write_report(window, reader, save_to("report.pdf"))


def write_report(window, reader, target, *, name="") -> None:
    window.actions_by_name["report"].trigger()
    (dialog,) = window.findChildren(ReportDialog)
    if name:
        dialog.named.setChecked(True)
        dialog.name.setText(name)
    dialog.findChild(QPushButton, "report_save").click()
    reader.wait_for(target.exists)
    reader.wait_for(lambda: not any(d.isVisible() for d in window.findChildren(QDialog)))
