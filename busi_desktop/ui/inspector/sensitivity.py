"""How the model's answer hangs on one parameter of the chosen step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.experiments import Sweep
from busi_desktop.app.language import error_text, translated
from busi_desktop.domain.experiment import Experiment
from busi_desktop.domain.recipe import ParameterValue, StepSpec
from busi_desktop.preprocess.parameters import Kind, Parameter
from busi_desktop.preprocess.registry import STEPS
from busi_desktop.ui.inspector.changes import written
from busi_desktop.ui.inspector.curves import ChancePlot, Mark
from busi_desktop.ui.wording import percent

N_POINTS = 9


def sweep_values(
    parameter: Parameter, *, now: ParameterValue, home: ParameterValue
) -> tuple[ParameterValue, ...]:
    """Return about nine values over the range, among them the present one and the model's."""
    values = parameter.spread(N_POINTS)
    if parameter.kind is Kind.CHOICE:
        return values
    return tuple(sorted({*values, parameter.parse(now), parameter.parse(home)}))


class SensitivityPage(QWidget):
    """Choose a parameter, start and stop, and see the curve grow.

    `wanted` carries the parameter's name and the values to ask for; `cancelled` nothing.
    """

    wanted = Signal(str, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec: StepSpec | None = None
        self._home: StepSpec | None = None
        self._sweep: Sweep | None = None
        self.step = QLabel(self)
        self.choice = QComboBox(self)
        self.choice.setObjectName("sweep_parameter")
        self.choice.setAccessibleName(self.tr("Parameter to vary"))
        self.choice.setToolTip(self.tr("The parameter that goes through its whole range"))
        self.start = QPushButton(self.tr("Start"), self)
        self.start.setObjectName("sweep_start")
        self.start.setToolTip(self.tr("Ask the model at about nine values of this parameter"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setObjectName("sweep_stop")
        self.stop.setToolTip(self.tr("Stop; the points that are there stay"))
        self.progress = QProgressBar(self)
        self.progress.setObjectName("sweep_progress")
        self.progress.setAccessibleName(self.tr("Values asked so far"))
        self.progress.setFormat(self.tr("%v of %m"))
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.plot = ChancePlot(self)
        self._lay_out()
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self.cancelled)
        self.choice.currentIndexChanged.connect(self._explain)
        self.show_step(None, None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.step)
        head.addWidget(self.choice, 1)
        head.addWidget(self.start)
        head.addWidget(self.stop)
        head.addWidget(self.progress, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addWidget(self.plot, 1)

    def show_step(self, spec: StepSpec | None, home: StepSpec | None) -> None:
        """Offer the parameters of a step; None if no step that is on is chosen."""
        name = None if self._spec is None else self._spec.name
        is_other = (None if spec is None else spec.name) != name
        self._spec, self._home = spec, home
        if is_other:
            self.choice.clear()
            self.choice.addItems(
                [translated(parameter.title) for parameter in STEPS[spec.name].parameters]
                if spec
                else []
            )
        self.step.setText(translated(STEPS[spec.name].title) if spec else "")
        self._refresh()

    def show_sweep(self, sweep: Sweep | None) -> None:
        """Show the points that are there."""
        self._sweep = sweep
        if sweep is None or not sweep.experiments:
            self.plot.clear()
        else:
            self._plot(sweep)
        self._refresh()

    def _refresh(self) -> None:
        sweep = self._sweep
        is_running = sweep is not None and sweep.is_running
        self.start.setEnabled(self._spec is not None and not is_running)
        self.choice.setEnabled(self._spec is not None and not is_running)
        self.stop.setEnabled(is_running)
        if sweep is not None:
            self.progress.setRange(0, len(sweep.values))
            self.progress.setValue(len(sweep.experiments))
        self.progress.setVisible(sweep is not None)
        self._explain()

    def _explain(self) -> None:
        sweep = self._sweep
        if sweep is not None and sweep.trouble is not None:
            text = error_text(sweep.trouble)
        elif sweep is not None and sweep.experiments:
            text = self._summary(sweep)
        elif self._spec is None:
            text = self.tr("Choose a step that is on: then one of its parameters can be varied.")
        else:
            text = self.tr(
                "Start asks the model at about nine values of the parameter and draws its answers."
            )
        self.sentence.setText(text)

    def _summary(self, sweep: Sweep) -> str:
        given = _given(sweep)
        shares = [experiment.malignancy for _, experiment in given]
        parameter = _parameter_of(sweep)
        n_without = len(sweep.experiments) - len(given)
        without = self.tr("No class would be given at {n} of {all} values.").format(
            n=n_without, all=len(sweep.experiments)
        )
        if not shares:
            return without
        text = self.tr(
            "{step}, {parameter} from {low} to {high}: chance of malignancy {least} to {most}."
        )
        text = text.format(
            step=translated(STEPS[sweep.recipe.steps[sweep.step].name].title),
            parameter=translated(parameter.title).lower(),
            low=written(sweep.values[0], parameter.unit),
            high=written(sweep.values[len(sweep.experiments) - 1], parameter.unit),
            least=percent(min(shares)),
            most=percent(max(shares)),
        )
        return f"{text} {without}" if n_without else text

    def _plot(self, sweep: Sweep) -> None:
        parameter = _parameter_of(sweep)
        now = sweep.recipe.steps[sweep.step].as_dict()[sweep.parameter]
        self.plot.show_curves(
            title=_axis_title(parameter),
            values=sweep.values,
            malignancy={value: experiment.malignancy for value, experiment in _given(sweep)},
            lesion={value: experiment.lesion_chance for value, experiment in _given(sweep)},
            marks=self._marks(sweep, now),
        )

    def _marks(self, sweep: Sweep, now: ParameterValue) -> tuple[Mark, ...]:
        spec, home = sweep.recipe.steps[sweep.step], self._home
        if home is None or home.name != spec.name:
            return (Mark(text=self.tr("now"), value=now, is_now=True),)
        usual = home.as_dict()[sweep.parameter]
        if usual == now:
            return (Mark(text=self.tr("now, and default"), value=now, is_now=True),)
        return (
            Mark(text=self.tr("default"), value=usual, is_now=False),
            Mark(text=self.tr("now"), value=now, is_now=True),
        )

    def _on_start(self) -> None:
        spec, home = self._spec, self._home
        if spec is None or home is None or self.choice.currentIndex() < 0:
            return
        parameter = STEPS[spec.name].parameters[self.choice.currentIndex()]
        values = sweep_values(
            parameter,
            now=spec.as_dict()[parameter.name],
            home=home.as_dict()[parameter.name],
        )
        self.wanted.emit(parameter.name, values)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the curves again in another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._sweep is not None:
            self.show_sweep(self._sweep)


def _given(sweep: Sweep) -> list[tuple[ParameterValue, Experiment]]:
    """Return the values at which the program would give a class, with its answers."""
    pairs = zip(sweep.values, sweep.experiments, strict=False)
    return [(value, answer) for value, answer in pairs if answer.suitability.suitable]


def _axis_title(parameter: Parameter) -> str:
    unit = f"({translated(parameter.unit)})" if parameter.unit else ""
    return f"{translated(parameter.title)} {unit}".rstrip()


def _parameter_of(sweep: Sweep) -> Parameter:
    parameters = STEPS[sweep.recipe.steps[sweep.step].name].parameters
    return next(parameter for parameter in parameters if parameter.name == sweep.parameter)
