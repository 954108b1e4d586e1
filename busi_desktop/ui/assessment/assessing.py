"""Assessing in the window: the wires between form, journal and commands.

A form is saved as a draft shortly after each change, and signed by a command. The AI has no part in
it: nothing here reads a result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from busi_desktop.app.assessments import diameters
from busi_desktop.app.session import Session
from busi_desktop.domain.assessment import (
    AssessedLesion,
    AssessmentStatus,
    Form,
    KeptAssessment,
    Size,
)
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of
from busi_desktop.ui.assessment.panel import AssessmentPanel
from busi_desktop.ui.reader_names import ReaderNames
from busi_desktop.ui.reading.words import local_time

SAVE_AFTER_MS = 400


class Assessing(QObject):
    """Own the panel, and turn what it wants into events of the journal.

    Parameters
    ----------
    session
        Gives workspace, journal, blindness and assessments.
    window
        Owns this object and the panel.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._lexicons = session.assessments.lexicons
        self._subject = ""
        self._reader = ""
        self._amends = False
        self._is_seen = False
        self._actions: Mapping[str, QAction] = {}
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SAVE_AFTER_MS)
        self._waiting.timeout.connect(self.save_draft)
        self.panel = AssessmentPanel(self._lexicons, self._measured, window)
        self._connect()
        for trouble in self._lexicons.troubles:
            session.workspace.report(trouble)

    def _connect(self) -> None:
        session, panel = self._session, self.panel
        panel.changed.connect(self._waiting.start)
        panel.sign_wanted.connect(self.sign)
        panel.amend_wanted.connect(self.amend)
        panel.give_up_wanted.connect(self._give_up)
        panel.edition_wanted.connect(self._on_edition)
        panel.reader_given.connect(session.set_reader)
        ReaderNames(session, panel.reader)
        panel.left.connect(self._leave)
        session.workspace.frame_changed.connect(self._on_frame)
        session.journal.loaded.connect(self._show)
        session.journal.known.connect(self._on_known)
        session.journal.left.connect(self._on_left)
        session.blindness.changed.connect(self._on_blindness)
        session.assessments.changed.connect(self._on_saved)

    # ---------------------------------------------------------------------------------- commands
    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "assess": self.open,
            "sign_assessment": self.sign,
            "amend_assessment": self.amend,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Gray from now on what makes no sense; the window has its docks by now."""
        self._actions = actions
        dock = self.panel.dock
        if dock is not None:
            dock.visibilityChanged.connect(self._on_seen)
        self._update_actions()

    @Slot()
    def open(self) -> None:
        """Bring the form forward, and the keyboard to its first open question."""
        self.panel.bring_forward()
        self.panel.take_focus()

    def ahead(self) -> Iterator[None]:
        """Get the form ready, a little at each step."""
        yield from self.panel.ahead(self._lexicons.of(self._session.settings.lexicon))

    @Slot()
    def sign(self) -> None:
        """Record that the reader stands by the form, or go to what is missing."""
        form = self.panel.form
        if form is None:
            return
        if self.panel.missing:
            self.panel.bring_forward()
            self.panel.go_to_missing()
            return
        self._waiting.stop()
        self._amends = False
        self._leave()
        self._session.assessments.save(self._subject, form, AssessmentStatus.SIGNED)
        self._show()

    @Slot()
    def amend(self) -> None:
        """Let the reader say something else; what was signed is kept."""
        if self._subject and not self.panel.is_asking:
            self._amends = True
            self.panel.bring_forward()
            self._show()
            self.panel.take_focus()

    @Slot()
    def _give_up(self) -> None:
        """Go back to what is signed; a draft of the amendment is followed by the signed words."""
        signed = self._session.assessments.standing(self._subject).signed
        self._waiting.stop()
        self._amends = False
        if signed is not None and self._session.assessments.standing(self._subject).draft:
            form = signed.assessment.form
            self._session.assessments.save(self._subject, form, AssessmentStatus.DRAFT)
        self._show()

    @Slot()
    def _leave(self) -> None:
        """Give the keyboard back to the window."""
        focus: QWidget | None = self._window.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save_draft(self) -> None:
        """Record what is filled in, if it differs from what was recorded last."""
        self._waiting.stop()
        form = self.panel.form
        if form is None or not self._subject or not self._reader:
            return
        latest = self._session.assessments.standing(self._subject).latest
        nothing_new = form.is_empty if latest is None else form == latest.assessment.form
        if not nothing_new:
            self._session.assessments.save(self._subject, form, AssessmentStatus.DRAFT)

    # ----------------------------------------------------------------------------- what is shown
    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        subject = "" if frame is None else subject_of(frame.frame_id)
        if subject != self._subject:
            self._finish()
            self._subject = subject
            self._show()

    @Slot()
    def _on_blindness(self) -> None:
        if self._reader != self._session.journal.reader:
            self._finish()
            self._show()

    @property
    def _is_ready(self) -> bool:
        """Tell whether there is a frame, and what has been said of it is known."""
        journal = self._session.journal
        return bool(self._subject) and journal.is_loaded and journal.is_known(self._subject)

    @Slot(object)
    def _on_known(self, files: frozenset[str]) -> None:
        if self._subject.partition("#")[0] in files and not self.panel.is_asking:
            self._show()

    @Slot()
    def _on_left(self) -> None:
        """Record what has been filled in while its journal still takes it."""
        self._finish()
        self.panel.show_nothing()
        self._update_actions()

    @Slot(bool)
    def _on_seen(self, seen: bool) -> None:
        """Follow the frame only while the panel is seen: a form is slow to make and to fill."""
        self._is_seen = seen
        if seen and not self.panel.is_asking:
            self._show()

    def _finish(self) -> None:
        """Record what has been filled in before something else is shown."""
        if self._waiting.isActive():
            self.save_draft()
        self._amends = False

    @Slot()
    def _show(self) -> None:
        """Show where the reader stands with the frame."""
        self._reader = self._session.journal.reader
        standing = self._session.assessments.standing(self._subject)
        if not self._is_ready or not self._is_seen:
            self.panel.show_nothing()
        elif standing.signed is not None and standing.draft is None and not self._amends:
            self._show_words(standing.signed)
        else:
            self._show_form(standing.latest, amends=standing.signed is not None)
        self._update_actions()

    def _show_words(self, kept: KeptAssessment) -> None:
        when = ""
        if kept.recorded_at:
            when = self.tr("Signed {time}").format(time=local_time(kept.recorded_at))
        self.panel.show_words(self._session.assessments.told_of(kept), when)

    def _show_form(self, kept: KeptAssessment | None, *, amends: bool) -> None:
        """Show a form in its own lexicon; where that is gone, a new one begins."""
        lexicon = self._lexicons.of(self._session.settings.lexicon)
        outlines = self._session.assessments.outlines(self._subject)
        form = Form(
            lexicon=lexicon.ref, lesions=(AssessedLesion(lesion_id=next(iter(outlines), None)),)
        )
        own = None if kept is None else self._session.assessments.lexicon_of(kept)
        if kept is not None and own is not None:
            lexicon, form = own, kept.assessment.form
        self.panel.show_form(
            lexicon, form, outlines=outlines, amends=amends, named=bool(self._reader)
        )
        if kept is not None and own is None:
            gone = self.tr("Begun anew: the lexicon of the earlier form, {edition}, is gone.")
            self.panel.state.setText(gone.format(edition=kept.assessment.form.lexicon.edition))

    @Slot(object)
    def _on_saved(self, subject: str) -> None:
        """Tell that a form is on the disk."""
        if subject != self._subject:
            return
        standing = self._session.assessments.standing(subject)
        latest = standing.latest
        if self.panel.is_asking and latest is not None and latest.recorded_at:
            time = local_time(latest.recorded_at, seconds=True)
            self.panel.state.setText(self.tr("Draft saved {time}").format(time=time))
        elif standing.signed is not None and self._is_seen:
            self._show_words(standing.signed)
        self._update_actions()

    @Slot(str)
    def _on_edition(self, lexicon_id: str) -> None:
        """Take over another edition for new forms."""
        self._session.settings = replace(self._session.settings, lexicon=lexicon_id)
        self._session.save()
        self._show()

    def _update_actions(self) -> None:
        if self._actions:
            signed = self._session.assessments.standing(self._subject).signed
            self._actions["sign_assessment"].setEnabled(self.panel.is_asking)
            self._actions["amend_assessment"].setEnabled(
                signed is not None and not self.panel.is_asking
            )

    # ------------------------------------------------------------------------------ what is given
    def _measured(self) -> tuple[tuple[str, Size], ...]:
        return diameters(self._session.measurements, self._subject)

    def copy_lines(self, frame: Frame) -> tuple[str, ...]:
        """Return a frame's assessment as lines for the copied result."""
        self.save_draft()
        found = self._session.assessments.told(subject_of(frame.frame_id))
        return () if found is None else ("", *found.lines())
