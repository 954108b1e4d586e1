"""The reader's own assessment in a report, in the lexicon's order and the reader's terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from busi_desktop.app.assessment_words import Line, Told
from busi_desktop.app.language import tr
from busi_desktop.ui.report.blocks import Block, Grid, Space, Text
from busi_desktop.ui.report.paper import HEADING, NOTE, SMALL, STRONG, mm

_BESIDE = 2
_SHARES = (3, 5) * _BESIDE
_KEEP_BELOW = mm(14.0)


def assessment_blocks(told: Told | None) -> Iterable[Block]:
    """Return the blocks of an assessment; none where there is none."""
    if told is None:
        return
    yield Text(tr("Assessment of the reader"), HEADING, leads=_KEEP_BELOW)
    yield Text(told.heading, STRONG)
    yield Text(told.before, NOTE)
    if told.general:
        yield _table(told.general)
    for title, lines in told.lesions:
        if title:
            yield Text(title, STRONG, leads=_KEEP_BELOW)
        if lines:
            yield _table(lines)
    yield Space(mm(2.5))


def _table(lines: Sequence[Line]) -> Grid:
    """Return lines two abreast, read from left to right."""
    rows = []
    for place in range(0, len(lines), _BESIDE):
        beside = lines[place : place + _BESIDE]
        cells = [
            Text(t, kind) for name, said in beside for t, kind in ((name, NOTE), (said, SMALL))
        ]
        cells += [Text("", NOTE)] * (len(_SHARES) - len(cells))
        rows.append(cells)
    return Grid(_SHARES, rows, ruled=True)
