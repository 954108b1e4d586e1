"""Progress of a run: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

from tqdm import tqdm

from busi_desktop.cli.terminal import say


class Progress:
    """Count finished files on standard error; say nothing if `quiet`."""

    def __init__(self, total: int, *, done: int, quiet: bool) -> None:
        self._total = total
        self._done = done
        self._plain = not quiet and not sys.stderr.isatty()
        self._every = max(1, total // 10)
        self._bar = tqdm(
            total=total,
            initial=done,
            unit="file",
            disable=quiet or self._plain,
            dynamic_ncols=True,
        )

    def __enter__(self) -> Self:
        """Start counting."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the terminal clean."""
        self._bar.close()

    def step(self) -> None:
        """Count one more file."""
        self._done += 1
        self._bar.update()
        if self._plain and (self._done % self._every == 0 or self._done == self._total):
            say(f"{self._done} of {self._total} files", error=True)
