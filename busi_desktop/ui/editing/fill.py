"""Filling a hole with a click, and taking a loose part away."""

from __future__ import annotations

import math

from busi_desktop.domain.boxes import box_of, slices
from busi_desktop.domain.texts import marked
from busi_desktop.ui.editing.tool import EditTool, Touch


class Fill(EditTool):
    """Fill the hole of the current lesion that is clicked, or remove the part that is."""

    name = "fill"
    title = marked("filling")
    letter = "F"
    sign = "fill"
    by_keys = True

    @property
    def hint(self) -> str:
        """Say what a click does."""
        if self.desk.options.is_swapped:
            return self.tr("Click a loose part of the lesion to remove it · X swaps")
        return self.tr("Click a hole in the lesion to fill it · Alt or X removes a loose part")

    def press(self, touch: Touch) -> None:
        """Fill, or remove."""
        from busi_desktop.measure.reshaping import hole_at, part_at  # brings SciPy

        editor = self.desk.editor
        if editor.draft is None or not editor.may_edit:
            return
        row, col = math.floor(touch.at[1]), math.floor(touch.at[0])
        found = (part_at if touch.subtract else hole_at)(editor.mask, row, col)
        box = box_of(found)
        if box is None:
            self.desk.say(
                self.tr("There is no part of this lesion here")
                if touch.subtract
                else self.tr("There is no hole of this lesion here")
            )
        elif editor.begin(tool=self.name):
            editor.paint(box, found[slices(box)], add=not touch.subtract)
            editor.end(parameters={"adds": not touch.subtract})
