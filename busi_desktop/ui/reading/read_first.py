"""Reading before the program: the wires between panel, journal, result panel and status line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox, QStatusBar, QWidget

from busi_desktop.app.language import error_text
from busi_desktop.app.readings import AMENDED, LOCKED, REVEALED, answer_content, opinions_of
from busi_desktop.app.session import Session
from busi_desktop.domain.journal import Entry, subject_of
from busi_desktop.domain.reading import Reading
from busi_desktop.errors import UserError
from busi_desktop.ui import wording
from busi_desktop.ui.reader_names import ReaderNames
from busi_desktop.ui.reading import words
from busi_desktop.ui.reading.column import ReadingColumn
from busi_desktop.ui.reading.override_dialog import OverrideDialog
from busi_desktop.ui.result_panel import ResultPanel


class ReadFirst(QObject):
    """Own the panel of the reader's reading, and turn what it wants into events of the journal.

    Parameters
    ----------
    session
        Gives workspace, journal, blindness and overrides.
    results
        Asks for overrides, and shows them.
    status
        Tells what is saved.
    window
        Owns this object and the dialogs.
    """

    def __init__(
        self, session: Session, results: ResultPanel, status: QStatusBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._results = results
        self._saving: set[str] = set()
        self._amends = False
        self._shown_subject = ""
        self._actions: Mapping[str, QAction] = {}
        self.column = ReadingColumn(results, window)
        self._form = self.column.form
        self.saved = QLabel(window)
        self.saved.setObjectName("journal_state")
        self.saved.setProperty("role", "muted")
        self.saved.setContentsMargins(0, 0, 8, 0)
        self.saved.hide()
        status.addPermanentWidget(self.saved)
        results.follow(session.overrides)
        self._connect()
        self.update()

    def _connect(self) -> None:
        session = self._session
        self.column.both.amend_wanted.connect(self.amend)
        self._form.locked.connect(self._on_locked)
        self._form.cancelled.connect(self._on_cancelled)
        ReaderNames(session, self._form.reader)
        self._results.override_wanted.connect(self.ask_override)
        self._results.take_back_wanted.connect(self.take_back)
        session.blindness.changed.connect(self.update)
        session.workspace.frame_changed.connect(self.update)
        session.workspace.result_changed.connect(self.update)
        session.journal.recorded.connect(self._on_recorded)
        session.journal.failed.connect(self._on_failed)
        session.journal.recovered.connect(self.saved.hide)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of reading do."""
        return {
            "read_first": self.toggle,
            "lock_reading": self._form.try_lock,
            "amend_reading": self.amend,
            "override": self.ask_override,
            "take_back_override": self.take_back,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Gray from now on what makes no sense."""
        self._actions = actions
        self._update_actions()

    # ----------------------------------------------------------------------------- what is shown
    @Slot()
    def update(self) -> None:
        """Show where the reader stands with the frame."""
        workspace, blindness = self._session.workspace, self._session.blindness
        subject = "" if workspace.frame is None else subject_of(workspace.frame.frame_id)
        if subject != self._shown_subject:
            self._shown_subject, self._amends = subject, False
        if not blindness.read_first or not subject:
            self.column.show_result_alone()
        elif blindness.is_locked(subject):
            self._show_locked(subject)
        else:
            self._show_form(subject)
        self._update_actions()

    def _show_form(self, subject: str) -> None:
        form = self._form
        if subject in self._saving:
            form.set_saving()
        elif not self.column.is_asking or form.property("subject") != subject:
            form.begin(None, reader=self._session.settings.reader)
            self.column.come_before("dock_outline")  # of the image before
        if self._session.project is not None and self._reader:  # its bar says who reads
            form.reader.setText(self._reader)
            form.reader.setReadOnly(True)
        form.setProperty("subject", subject)
        self.column.ask()

    def _show_locked(self, subject: str) -> None:
        opinions = opinions_of(self._session.journal.entries_of(subject), self._reader)
        if self._amends:
            return
        result = self._session.workspace.result
        if opinions is None:  # an assessment was signed, and no reading locked
            self.column.show_result_alone()
            self._record_revealed(subject)
            return
        self._form.setProperty("subject", "")
        self.column.both.show_opinions(opinions, None if result is None else result.prediction)
        self.column.show_both()
        if result is not None:
            self._record_revealed(subject)

    def _record_revealed(self, subject: str) -> None:
        """Keep what the AI said when it was first shown after the lock, once for each model."""
        result = self._session.workspace.result
        if result is None:
            return
        model = result.prediction.model_id.sha256
        shown = self._session.journal.entries_of(subject, REVEALED)
        known = any(
            entry.reader == self._reader and entry.content["model"]["sha256"] == model
            for entry in shown
        )
        key = f"{self._reader} {subject} {model}"
        if not known and key not in self._saving:
            self._saving.add(key)
            self._session.journal.record(subject, REVEALED, answer_content(result))

    def _update_actions(self) -> None:
        if not self._actions:
            return
        session = self._session
        result = session.workspace.result
        abstained = result is not None and result.prediction.abstained
        overridden = result is not None and session.overrides.of(result) is not None
        possible = {
            "lock_reading": self.column.is_asking and self._form.isEnabled(),
            "amend_reading": self.column.shows_both,
            "override": abstained and not overridden,
            "take_back_override": overridden,
        }
        for name, enabled in possible.items():
            self._actions[name].setEnabled(enabled)

    # ------------------------------------------------------------------------------ what is done
    @property
    def _reader(self) -> str:
        return self._session.settings.reader

    @Slot()
    def toggle(self) -> None:
        """Switch read-first mode; where an answer is hidden, go to the first question."""
        on = not self._session.blindness.read_first
        self._session.set_read_first(on)
        if on and self.column.is_asking:
            self._form.finding.take_focus()

    @Slot()
    def amend(self) -> None:
        """Let the reader say something else; the first reading is kept."""
        subject = self._shown_subject
        opinions = opinions_of(self._session.journal.entries_of(subject), self._reader)
        if opinions is None or not self._session.blindness.read_first:
            return
        self._amends = True
        self._form.begin(opinions.latest, reader=self._reader)
        self.column.ask()
        self._form.finding.take_focus()
        self._update_actions()

    @Slot(object, object)
    def _on_locked(self, reading: Reading, reader: str) -> None:
        session, subject = self._session, self._shown_subject
        content = reading.to_json()
        if reader != self._reader:
            session.set_reader(reader)  # may open what this reader has locked before
        self._leave_form()
        if session.blindness.is_locked(subject):
            self._amends = False
            session.journal.record(subject, AMENDED, content)
        else:
            content["ai_seen_before"] = session.blindness.was_seen(subject)
            self._saving.add(subject)
            session.journal.record(subject, LOCKED, content)
        self.update()

    def _leave_form(self) -> None:
        """Take the keyboard out of the form, so that its keys go to the image again."""
        focus: QWidget | None = self._window.focusWidget()
        if focus is not None and self._form.isAncestorOf(focus):
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_cancelled(self) -> None:
        self._amends = False
        self._leave_form()
        self.update()

    @Slot(object)
    def _on_recorded(self, entry: Entry) -> None:
        time = words.local_time(entry.recorded_at, seconds=True)
        self.saved.setText(self.tr("Saved {time}").format(time=time))
        self.saved.setProperty("role", "muted")
        self._polish_saved()
        if entry.kind == LOCKED:
            self._saving.discard(entry.subject)
        if entry.subject == self._shown_subject:
            self.update()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self.saved.setText(self.tr("Not saved"))
        self.saved.setToolTip(error_text(error))
        self.saved.setProperty("role", "warning")
        self._polish_saved()

    def _polish_saved(self) -> None:
        self.saved.style().unpolish(self.saved)
        self.saved.style().polish(self.saved)
        self.saved.show()

    # ---------------------------------------------------------------------------------- override
    @Slot()
    def ask_override(self) -> None:
        """Ask why the numbers of an abstained frame shall be shown."""
        result = self._session.workspace.result
        if result is None or not result.prediction.abstained:
            return
        reasons = wording.abstention_sentences(result.prediction)
        dialog = OverrideDialog(reasons, reader=self._reader, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def record(reason: str, reader: str) -> None:
            if reader != self._reader:
                self._session.set_reader(reader)
            self._session.overrides.override(result, reason)

        dialog.given.connect(record)
        dialog.open()

    @Slot()
    def take_back(self) -> None:
        """Let the abstention hold again."""
        result = self._session.workspace.result
        if result is not None and self._session.overrides.of(result) is not None:
            self._session.overrides.take_back(result)

    # ----------------------------------------------------------------------------------- the end
    def may_close(self) -> bool:
        """Tell whether the window may close; ask where work could not be saved."""
        self._session.settle()
        journal = self._session.journal
        if journal.error is None or not journal.n_unsaved:
            return True
        text = self.tr("{count} of your entries could not be saved.").format(
            count=journal.n_unsaved
        )
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Not saved"),
            text,
            QMessageBox.StandardButton.NoButton,
            self._window,
        )
        box.setInformativeText(error_text(journal.error))
        copy = box.addButton(self.tr("Save a copy…"), QMessageBox.ButtonRole.ActionRole)
        stay = box.addButton(self.tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(
            self.tr("Close and lose them"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(stay)
        box.exec()
        if box.clickedButton() is copy:
            self._actions["save_work_copy"].trigger()
        return box.clickedButton() is leave
