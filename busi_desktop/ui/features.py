"""What the window is made of, imported in one go once its first picture is on the screen."""

from __future__ import annotations

from busi_desktop.ui.appearance import Appearance
from busi_desktop.ui.assessment import Assessing
from busi_desktop.ui.banner import Banner
from busi_desktop.ui.calibrating.calibrating import Calibrating
from busi_desktop.ui.cine import Cine
from busi_desktop.ui.commands.command import FILE, VIEW
from busi_desktop.ui.comparing import CompareDesk
from busi_desktop.ui.dialogs import show_crash
from busi_desktop.ui.docks import Docks
from busi_desktop.ui.editing import Editing
from busi_desktop.ui.exporting.desk import ExportDesk
from busi_desktop.ui.file_list import FileList, short_name
from busi_desktop.ui.file_menu import FileMenu
from busi_desktop.ui.focus_order import following, order_focus
from busi_desktop.ui.ground_truth import GroundTruthLayer
from busi_desktop.ui.help_menu import HelpMenu
from busi_desktop.ui.identity.identity import Identity
from busi_desktop.ui.layers_panel import LayersPanel
from busi_desktop.ui.measuring import Measuring
from busi_desktop.ui.menus import build_menus
from busi_desktop.ui.mnemonics import number_entries
from busi_desktop.ui.navigator import Navigator
from busi_desktop.ui.panel_scroll import PanelScroll
from busi_desktop.ui.params_history import ParamsHistory
from busi_desktop.ui.peek import Peek
from busi_desktop.ui.reading.read_first import ReadFirst
from busi_desktop.ui.readout import readout
from busi_desktop.ui.research_line import ResearchLine
from busi_desktop.ui.result_panel import ResultPanel
from busi_desktop.ui.results.results import Results
from busi_desktop.ui.segmentation_panel import SegmentationPanel
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.steps_dock import StepsDock
from busi_desktop.ui.strip_scroll import StripScroll
from busi_desktop.ui.undo import History
from busi_desktop.ui.views.views import Views
from busi_desktop.ui.welcome import TroublePage, Welcome
from busi_desktop.ui.worklist import Projects

__all__ = [
    "FILE",
    "VIEW",
    "Appearance",
    "Assessing",
    "Banner",
    "Calibrating",
    "Cine",
    "CompareDesk",
    "Docks",
    "Editing",
    "ExportDesk",
    "FileList",
    "FileMenu",
    "GroundTruthLayer",
    "HelpMenu",
    "History",
    "Identity",
    "LayersPanel",
    "Measuring",
    "Navigator",
    "PanelScroll",
    "ParamsHistory",
    "Peek",
    "Projects",
    "ReadFirst",
    "ResearchLine",
    "ResultPanel",
    "Results",
    "SegmentationPanel",
    "StatusLine",
    "StepsDock",
    "StripScroll",
    "TroublePage",
    "Views",
    "Welcome",
    "build_menus",
    "following",
    "number_entries",
    "order_focus",
    "readout",
    "short_name",
    "show_crash",
]
