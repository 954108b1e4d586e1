"""Both opinions side by side: the reader's, locked first, and the program's."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from busi_desktop.app.readings import Opinions
from busi_desktop.domain.prediction import Prediction
from busi_desktop.ui import wording
from busi_desktop.ui.reading import words


class BothOpinions(QWidget):
    """Show what the reader said, what the program says, and whether they agree."""

    amend_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_both")
        self._own = _label(self, "reading_own")
        self._amended = _label(self, "reading_amended")
        self._programs = _label(self, "reading_programs")
        self._agreement = _label(self, "reading_agreement")
        self._agreement.setStyleSheet("font-weight: 600;")
        self._seen = _label(self, "reading_seen", role="muted")
        self._seen.setText(
            self.tr("The program's answer had been on the screen before you locked this reading.")
        )
        self.amend = QPushButton(self.tr("Amend…"), self)
        self.amend.setObjectName("amend_reading")
        self.amend.setToolTip(self.tr("Say something else now; the first reading is kept"))
        self.amend.clicked.connect(self.amend_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        sides = ((self.tr("You"), self._own), (self.tr("The program"), self._programs))
        for place, (title, label) in enumerate(sides):
            heading = QLabel(title, self)
            heading.setProperty("role", "heading")
            grid.addWidget(heading, 0, place)
            grid.addWidget(label, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self._amended, 2, 0, 1, 2)
        grid.addWidget(self._agreement, 3, 0)
        grid.addWidget(self.amend, 3, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._seen, 4, 0, 1, 2)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_opinions(self, opinions: Opinions, prediction: Prediction | None) -> None:
        """Show the reader's opinion beside the program's, which is None while it is computed."""
        self._own.setText(words.reading_text(opinions.locked))
        self._own.setToolTip(
            self.tr("Locked {time}").format(time=words.local_time(opinions.locked_at))
        )
        self._amended.setVisible(opinions.amended is not None)
        if opinions.amended is not None:
            text = words.reading_text(opinions.amended).replace("\n", ", ")
            self._amended.setText(self.tr("Amended: {reading}").format(reading=text))
        self._seen.setVisible(opinions.ai_seen_before)
        if prediction is None:
            self._programs.setText(self.tr("Analyzing…"))
            self._agreement.setText("")
        else:
            self._programs.setText(wording.headline(prediction))
            self._agreement.setText(words.agreement_text(opinions.latest, prediction))


def _label(parent: QWidget, name: str, *, role: str = "") -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
