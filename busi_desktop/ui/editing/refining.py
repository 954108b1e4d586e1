"""Refining: one click says what belongs to the lesion, or what doesn't, and the outline follows."""

from __future__ import annotations

from busi_desktop.domain.texts import marked
from busi_desktop.ui.editing.tool import EditTool, Touch


class Refine(EditTool):
    """Correct the current lesion by a click; without one, outline what lies around the click."""

    name = "refine"
    title = marked("click to refine")
    letter = "W"
    sign = "refine"
    right_subtracts = True
    by_keys = True

    @property
    def hint(self) -> str:
        """Say what a click does."""
        if not self.desk.editor.mask.any():
            return self.tr("Click the middle of the lesion: its outline is looked for around it")
        if self.desk.options.is_swapped:
            return self.tr("Click what is too much · X swaps")
        return self.tr("Click what is missing · right button or Alt: what is too much")

    def press(self, touch: Touch) -> None:
        """Correct the outline at once: it takes some milliseconds, whatever the frame's size."""
        from busi_desktop.inference.refine import Click, refine  # brings OpenCV

        editor = self.desk.editor
        current = None if editor.draft is None else editor.draft.lesions.get(editor.current or "")
        is_locked = current is not None and current.is_locked
        if editor.frame is None or not editor.may_edit or is_locked:
            return
        if touch.subtract and not editor.mask.any():
            self.desk.say(self.tr("There is nothing to take off yet: click the lesion first"))
            return
        click = Click(at_xy=touch.at, adds=not touch.subtract)
        how = {"at_xy": [round(value, 2) for value in touch.at], "adds": click.adds}
        if editor.replace(
            refine(editor.mask, editor.frame.pixels, click), tool=self.name, parameters=how
        ):
            self.changed.emit()
        elif click.adds:
            self.desk.say(self.tr("Nothing is missing there: click outside of the outline"))
        else:
            self.desk.say(self.tr("Nothing is too much there: click inside the outline"))
