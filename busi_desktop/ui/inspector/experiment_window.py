"""The window of experiments: what if, and sensitivity, apart from the result."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from busi_desktop.app.experiments import Comparison, Experiments
from busi_desktop.app.workspace import Workspace
from busi_desktop.errors import UserError
from busi_desktop.ui.badges import single_shot
from busi_desktop.ui.dialogs import give_room
from busi_desktop.ui.inspector.colors import AMBER
from busi_desktop.ui.inspector.inspector import StepInspector
from busi_desktop.ui.inspector.sensitivity import SensitivityPage
from busi_desktop.ui.inspector.state import Notice
from busi_desktop.ui.inspector.what_if import WhatIfPage

_ASK_AFTER_MS = 250


class ExperimentWindow(QDialog):
    """Stay open beside the main window and follow the recipe that is on show.

    Parameters
    ----------
    workspace
        Has the model's own answer.
    experiments
        Asks the model.
    inspector
        Has the recipe on show, and the step that is chosen.
    """

    def __init__(
        self,
        workspace: Workspace,
        experiments: Experiments,
        inspector: StepInspector,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("experiment_window")
        self.setWindowTitle(self.tr("Experiment – not a result"))
        self._workspace = workspace
        self._experiments = experiments
        self._inspector = inspector
        self.notice = Notice(self)
        self.notice.color = AMBER
        self.notice.label.setText(
            self.tr(
                "Experiment: the model was not trained on a changed recipe. What is shown here "
                "says how much the answer hangs on the preparation of the image, and is no "
                "second opinion. Nothing of it is saved."
            )
        )
        self.what_if = WhatIfPage(self)
        self.sensitivity = SensitivityPage(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setObjectName("experiment_pages")
        self.tabs.setAccessibleName(self.tr("Kinds of experiment"))
        self.tabs.addTab(self.what_if, self.tr("What if"))
        self.tabs.addTab(self.sensitivity, self.tr("Sensitivity"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.notice)
        layout.addWidget(self.tabs, 1)
        self._timer: QTimer = single_shot(self, _ASK_AFTER_MS, self._ask)
        self._connect()
        give_room(self, ems=132, lines=36)

    def _connect(self) -> None:
        self._experiments.compared.connect(self._on_compared)
        self._experiments.refused.connect(self._on_refused)
        self._experiments.swept.connect(self.sensitivity.show_sweep)
        self._workspace.result_changed.connect(self._follow)
        self._inspector.recipe_shown.connect(self._follow)
        self.sensitivity.wanted.connect(self._on_sweep_wanted)
        self.sensitivity.cancelled.connect(self._experiments.cancel_sweep)

    def look_at(self, page: QWidget) -> None:
        """Come to the front with one of the pages."""
        self.tabs.setCurrentWidget(page)
        self.show()
        self.activateWindow()

    # ------------------------------------------------------------------------------- what if
    @Slot()
    def _follow(self) -> None:
        """Ask again in a moment: the recipe or the model's own answer is another one."""
        if not self.isVisible():
            return
        own = self._workspace.result
        self._follow_step()
        self.what_if.show_changes(self._inspector.changes())
        if own is None:
            self._give_up(self.tr("There is no answer of the model to compare with yet."))
        elif own.prediction.abstained:
            self._give_up(
                self.tr("No class is given for this frame, so there is nothing to compare with.")
            )
        elif not self._inspector.changes():
            self._give_up(
                self.tr(
                    "This is the model's own recipe. Switch a preprocessing step on or off, or "
                    "change one of its parameters, to see how the answer would change."
                )
            )
        else:
            self.what_if.sentence.setText(self.tr("Asking the model…"))
            self._timer.start()

    def _give_up(self, sentence: str) -> None:
        self._timer.stop()
        self._experiments.stop_asking()
        self.what_if.show_own(self._workspace.result, sentence)

    def _ask(self) -> None:
        if self._workspace.result is not None:
            self._experiments.ask(self._inspector.recipe())

    @Slot(object)
    def _on_compared(self, comparison: Comparison | None) -> None:
        if comparison is None:
            self._follow()
        elif comparison.experiment.recipe == self._inspector.recipe():
            self.what_if.show_comparison(comparison)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.what_if.show_refusal(self._workspace.result, error)

    # --------------------------------------------------------------------------- sensitivity
    @Slot()
    def _follow_step(self) -> None:
        chosen, own = self._inspector.chosen_step(), self._workspace.result
        if chosen is None or own is None or own.prediction.abstained:
            self.sensitivity.show_step(None, None)
        else:
            self.sensitivity.show_step(chosen.spec, chosen.home)

    @Slot(str, object)
    def _on_sweep_wanted(self, parameter: str, values: tuple[str | float | int, ...]) -> None:
        chosen = self._inspector.chosen_step()
        if chosen is not None:
            self._experiments.start_sweep(
                self._inspector.recipe(), step=chosen.index, parameter=parameter, values=values
            )

    # -------------------------------------------------------------------------------- events
    def showEvent(self, event: QShowEvent) -> None:
        """Follow from now on."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()
        self._experiments.stop_asking()
        self._experiments.cancel_sweep()
