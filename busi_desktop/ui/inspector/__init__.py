"""The step inspector: see each preprocessing step, and try others for looking."""

from busi_desktop.ui.inspector.inspector import StepInspector

__all__ = ["StepInspector"]
