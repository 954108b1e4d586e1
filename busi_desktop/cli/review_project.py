"""`busi-desktop review project ACTION`: its options."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

_Actions = argparse._SubParsersAction


def add_project(actions: _Actions[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    project = actions.add_parser(
        "project",
        help="many images in one file: who outlines which, and how far it is",
        description="A project is a journal with a list of images. Its file may travel, with its "
        "images or without them.",
        epilog="example: busi-desktop review project new study.busi clinic/ --readers AK,BL",
    )
    several = project.add_subparsers(dest="project_action", metavar="ACTION", required=True)
    _add_new(several)
    _add_add(several)
    _add_assign(several)
    _add_readers(several)
    _add_status(several)
    _add_relink(several)
    _add(several, "rebuild", "make the worklist anew from what readers did", "study.busi")


def _add(
    several: _Actions[argparse.ArgumentParser], name: str, words: str, example: str
) -> argparse.ArgumentParser:
    action = several.add_parser(
        name, help=words, epilog=f"example: busi-desktop review project {name} {example}"
    )
    action.add_argument("project", type=Path, metavar="NAME.busi")
    action.set_defaults(run=_runner(name))
    return action


def _runner(name: str) -> Callable[[argparse.Namespace], int]:
    def run(args: argparse.Namespace) -> int:
        from busi_desktop.cli import project_actions

        return project_actions.ACTIONS[name](args)

    return run


def names_in(text: str) -> tuple[str, ...]:
    """Return names that stand in a text, between commas."""
    return tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))


def _share(text: str) -> float:
    value = float(text)
    if not 0.0 <= value <= 1.0:
        msg = "not between 0 and 1"
        raise ValueError(msg)
    return value


def _add_new(several: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(several, "new", "begin a project", "study.busi clinic/ --readers AK,BL --blind")
    action.add_argument("images", nargs="*", type=Path, metavar="IMAGES", help="to begin with")
    action.add_argument("--readers", type=names_in, default=(), metavar="NAMES", help="as in AK,BL")
    action.add_argument(
        "--adjudicators",
        type=names_in,
        default=(),
        metavar="NAMES",
        help="who decides where readers differ, and sees their work",
    )
    action.add_argument(
        "--read-first",
        action="store_true",
        help="nothing of the AI's is shown before the reader's own opinion",
    )
    action.add_argument(
        "--blind", action="store_true", help="nothing of one reader's is shown to another"
    )
    action.add_argument(
        "--hide-names", action="store_true", help="file names aren't shown: some tell the diagnosis"
    )
    action.add_argument(
        "--agree-from",
        type=_share,
        default=0.8,
        metavar="DICE",
        help="two readers' outlines count as the same from this Dice on; default: 0.8",
    )
    action.add_argument("--quiet", action="store_true", help="no progress")
    _add_by(action)


def _add_by(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--by", default="unnamed", metavar="NAME", help="who does this; the journal keeps it"
    )


def _add_add(several: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(several, "add", "list more images", "study.busi more/ scans.zip")
    action.add_argument("images", nargs="+", type=Path, metavar="IMAGES")
    action.add_argument("--quiet", action="store_true", help="no progress")


def _add_assign(several: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(several, "assign", "say who outlines which images", "study.busi AK,BL --share")
    action.add_argument(
        "readers", type=names_in, metavar="NAMES", help="as in AK,BL; '' takes all names away"
    )
    action.add_argument(
        "--images",
        nargs="+",
        type=Path,
        metavar="IMAGES",
        help="only the frames of these; default: all of the project",
    )
    action.add_argument(
        "--share", action="store_true", help="each frame to one of them, in turn, not to all"
    )
    _add_by(action)


def _add_readers(several: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(several, "readers", "name more readers", "study.busi CM --adjudicators DE")
    action.add_argument(
        "readers", nargs="?", type=names_in, default=(), metavar="NAMES", help="as in CM,DE"
    )
    action.add_argument(
        "--adjudicators",
        type=names_in,
        default=(),
        metavar="NAMES",
        help="who else decides where readers differ, and sees their work",
    )
    _add_by(action)


def _add_status(several: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(several, "status", "how far it is, over all and for each reader", "study.busi")
    action.add_argument("--json", action="store_true", help="print JSON instead of lines")


def _add_relink(several: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(
        several, "relink", "find moved or renamed images by content", "study.busi /media/stick"
    )
    action.add_argument("folders", nargs="+", type=Path, metavar="PATH")
    action.add_argument("--quiet", action="store_true", help="no progress")
