"""Commands of the reader's own assessment."""

from __future__ import annotations

from busi_desktop.ui.commands.command import IMAGE_SHOWN, READING_MENU, Command

ASSESSMENT_COMMANDS: tuple[Command, ...] = (
    Command(
        name="assess",
        title="Assess by &BI-RADS",
        menu=READING_MENU,
        keys=("Q",),
        group=3,
        tip="Fill in your own assessment: descriptors, location, size, category",
        needs=IMAGE_SHOWN,
        words="form lexicon category descriptors questionnaire report",
    ),
    Command(
        name="sign_assessment",
        title="Si&gn your assessment",
        menu=READING_MENU,
        keys=("Ctrl+Shift+Return",),
        group=3,
        tip="Record that you stand by your assessment",
        words="BI-RADS lock save form",
    ),
    Command(
        name="amend_assessment",
        title="Amend your assess&ment…",
        menu=READING_MENU,
        group=3,
        tip="Say something else now; what you signed is kept",
        words="BI-RADS change correct form",
    ),
)
