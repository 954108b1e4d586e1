"""What a run works on: the inputs in the order in which they were named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from busi_desktop.cli.exit_codes import WrongUseError
from busi_desktop.export.record import error_record
from busi_desktop.io.discover import SourceRef, discover
from busi_desktop.pipeline.tasks import Inputs, Record, make_inputs


def collect(paths: Sequence[Path], *, out: Path) -> Inputs:
    """Find the images below the paths, each path in turn.

    Results of an earlier run are no inputs where `out` lies below a folder named.

    Raises
    ------
    WrongUseError
        If `out` is itself a folder named: its inputs couldn't be told from results.
    """
    results = out.resolve()
    found: list[SourceRef | Record] = []
    skipped = 0
    for path in paths:
        inside = path.is_dir() and results.is_relative_to(path.resolve())
        if inside and results == path.resolve():
            raise WrongUseError(
                "The results folder is one of the folders to analyze.",
                hint="Name another folder with --out, for example one below it.",
                code="OUT_IS_INPUT",
            )
        discovery = discover([path])
        skipped += discovery.skipped
        for item in discovery.found:
            if not isinstance(item, SourceRef):
                found.append(error_record(*item))
            elif inside and item.path.resolve().is_relative_to(results):
                skipped += 1
            else:
                found.append(item)
    return make_inputs(found, skipped=skipped)
