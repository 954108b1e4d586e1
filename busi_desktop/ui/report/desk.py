"""Open the report's dialog for the frame on the screen, and write what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from busi_desktop.app.readings import opinions_of
from busi_desktop.app.session import Session
from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.journal import subject_of
from busi_desktop.errors import UserError
from busi_desktop.ui.dialogs import show_and_forget
from busi_desktop.ui.reading.words import reading_text

if TYPE_CHECKING:  # not on the start path
    from busi_desktop.ui.report.dialog import Draft, ReportDialog
    from busi_desktop.ui.report.report import Report


class ReportDesk(QObject):
    """Keep what a reader has typed, by frame and for this session only: closing loses nothing."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._drafts: dict[FrameId, Draft] = {}
        self._dialog: ReportDialog | None = None
        self._target: Path | None = None
        session.controller.saved.connect(self._on_saved)
        session.controller.write_failed.connect(self._on_failed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the command does."""
        return {"report": self.open}

    @Slot()
    def open(self) -> None:
        """Open the dialog for the answer on the screen."""
        from busi_desktop.ui.report.dialog import Draft, ReportDialog
        from busi_desktop.ui.report.report import Report

        workspace = self._session.workspace
        result = workspace.result
        if result is None or workspace.stale or self._dialog is not None:
            return
        frame_id = result.frame.frame_id
        report = Report(
            result=result,
            measured=self._session.measurements.rows(subject_of(frame_id)),
            opinion=self._opinion(frame_id),
            assessment=self._session.assessments.told(subject_of(frame_id)),
        )
        settings = self._session.settings
        fresh = Draft(
            site=settings.report_site, reader=settings.reader, paper=settings.report_paper
        )
        dialog = ReportDialog(report, self._drafts.get(frame_id, fresh), self._window)
        dialog.save_wanted.connect(self._save)
        dialog.left.connect(partial(self._on_left, frame_id))
        dialog.setModal(True)
        self._dialog = dialog
        show_and_forget(dialog)

    @Slot(object)
    def _save(self, report: Report) -> None:
        from busi_desktop.ui.report.pdf import encode_report
        from busi_desktop.ui.report.report import now_here

        dialog = self._dialog
        if dialog is None:
            return
        self._remember(dialog.draft)
        # Each file is a report of its own, made now.
        report = replace(report, report_id=str(uuid4()), made_at=now_here())
        title, kinds = self.tr("Save the report"), self.tr("PDF (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(dialog, title, report.file_name, kinds)
        if not name:
            return
        target = Path(name)
        target = target if target.suffix else target.with_suffix(".pdf")
        dialog.save_button.setEnabled(False)
        self._target = target
        self._session.controller.write(target, partial(encode_report, report))

    @Slot(object)
    def _on_saved(self, target: object) -> None:
        if target == self._target and self._dialog is not None:
            self._dialog.accept()

    @Slot(object, object)
    def _on_failed(self, target: object, error: UserError) -> None:
        if target == self._target and self._dialog is not None:
            self._dialog.show_trouble(error)

    def _opinion(self, frame_id: FrameId) -> str:
        """Say what the reader locked before the AI's answer was shown, and what came of it."""
        journal = self._session.journal
        opinions = opinions_of(journal.entries_of(subject_of(frame_id)), journal.reader)
        if opinions is None:
            return ""
        text = self.tr("Opinion before the AI's output was shown: {opinion}.")
        if opinions.ai_seen_before:
            text = self.tr("Opinion after the AI's output had been shown: {opinion}.")
        said = [text.format(opinion=_in_one_line(reading_text(opinions.locked)))]
        if opinions.amended is not None:
            text = self.tr("Amended after the AI's output was shown: {opinion}.")
            said.append(text.format(opinion=_in_one_line(reading_text(opinions.amended))))
        return "\n".join(said)

    def _remember(self, draft: Draft) -> None:
        settings = self._session.settings
        kept = replace(settings, report_site=draft.site, report_paper=draft.paper)
        if kept != settings:
            self._session.settings = kept
            self._session.save()

    def _on_left(self, frame_id: FrameId, draft: Draft) -> None:
        self._drafts[frame_id] = draft
        self._dialog = None


def _in_one_line(text: str) -> str:
    return ", ".join(text.split("\n"))
