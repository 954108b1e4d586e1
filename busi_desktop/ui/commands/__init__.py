"""Every command and gesture of the window in one table.

Menus, command palette, key sheet, the dialog of keys and tests come from it.
"""

from __future__ import annotations

from busi_desktop.ui.commands.analyze import ANALYZE_COMMANDS
from busi_desktop.ui.commands.assessment import ASSESSMENT_COMMANDS
from busi_desktop.ui.commands.cine import CINE_COMMANDS
from busi_desktop.ui.commands.command import Command
from busi_desktop.ui.commands.edit import EDIT_COMMANDS
from busi_desktop.ui.commands.file import FILE_COMMANDS
from busi_desktop.ui.commands.help import HELP_COMMANDS
from busi_desktop.ui.commands.layers import LAYERS_COMMANDS
from busi_desktop.ui.commands.outline import OUTLINE_COMMANDS
from busi_desktop.ui.commands.view import VIEW_COMMANDS
from busi_desktop.ui.commands.worklist import WORKLIST_COMMANDS

COMMANDS: tuple[Command, ...] = (
    *FILE_COMMANDS,
    *EDIT_COMMANDS,
    *VIEW_COMMANDS,
    *CINE_COMMANDS,
    *LAYERS_COMMANDS,
    *OUTLINE_COMMANDS,
    *ANALYZE_COMMANDS,
    *ASSESSMENT_COMMANDS,
    *WORKLIST_COMMANDS,
    *HELP_COMMANDS,
)
