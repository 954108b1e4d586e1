"""`busi-desktop review ACTION`: its options."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from busi_desktop.cli.review_project import add_project, names_in
from busi_desktop.domain.annotation import AnnotationStatus, LesionLabel, Provenance

IMPORTS = ("png", "coco", "labelme", "nifti", "results")
ASSESSMENTS = "assessments-csv"
EXPORTS = (
    *("coco", "coco-polygons", "png", "labelme", "yolo", "nifti", "csv", "training"),
    ASSESSMENTS,
)

_Actions = argparse._SubParsersAction


def add_review(commands: _Actions[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    review = commands.add_parser(
        "review",
        help="outlines of lesions without a window: import, export, compare, check",
        description="Works on the journal of what readers did. Nothing in it is overwritten: a "
        "later annotation stands beside the one that it supersedes.",
        epilog="example: busi-desktop review list",
    )
    actions = review.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add_list(actions)
    _add_export(actions)
    _add_import(actions)
    _add_verify(actions)
    _add_mend(actions)
    _add_agreement(actions)
    add_project(actions)


def _add(
    actions: _Actions[argparse.ArgumentParser], name: str, words: str, example: str
) -> argparse.ArgumentParser:
    action = actions.add_parser(
        name, help=words, epilog=f"example: busi-desktop review {name} {example}".strip()
    )
    action.add_argument(
        "--journal", type=Path, metavar="FILE", help="default: that of the program's own folder"
    )
    action.set_defaults(run=_runner(name))
    return action


def _runner(name: str) -> Callable[[argparse.Namespace], int]:
    def run(args: argparse.Namespace) -> int:
        from busi_desktop.cli import review_actions

        return review_actions.ACTIONS[name](args)

    return run


def _add_list(actions: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(actions, "list", "annotations and assessments, one a line", "--all")
    action.add_argument("--all", action="store_true", help="also those superseded by later ones")
    action.add_argument("--json", action="store_true", help="print JSON instead of lines")


def _add_export(actions: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(
        actions,
        "export",
        "write the annotation that counts of each frame, or the assessments",
        "clinic/ --format coco --out outlines",
    )
    action.add_argument(
        "images",
        nargs="*",
        type=Path,
        metavar="IMAGES",
        help="files and folders with the annotated images, found by their content; a "
        "project's file stands for its outlines and its own images; "
        f"{ASSESSMENTS} takes only their names from there",
    )
    action.set_defaults(refuse=action.error)
    action.add_argument("--format", required=True, choices=EXPORTS)
    action.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="a new or empty folder"
    )
    action.add_argument("--reader", metavar="NAME", help="only this reader's")
    action.add_argument(
        "--prefer",
        type=names_in,
        default=(),
        metavar="NAMES",
        help="whose to take where several people's count equally, as in AK,BL",
    )
    action.add_argument(
        "--signed", action="store_true", help="leave drafts out, whatever was signed before stays"
    )
    action.add_argument("--provenance", choices=[one.value for one in Provenance])
    action.add_argument("--status", choices=[one.value for one in AnnotationStatus])
    action.add_argument(
        "--group-by",
        choices=("file", "folder"),
        default="file",
        help="training: what stays together in a split; folder where each patient has one",
    )


def _add_import(actions: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(
        actions,
        "import",
        "take outlines from files into the journal",
        "Dataset_BUSI_with_GT --format png --reader AK",
    )
    action.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    action.add_argument("--format", required=True, choices=IMPORTS)
    action.add_argument(
        "--reader",
        required=True,
        metavar="NAME",
        help="whose work it is; of the AI's results: who takes them in",
    )
    action.add_argument(
        "--images",
        nargs="+",
        type=Path,
        metavar="IMAGES",
        help="default: the PATHs; a project has its own",
    )
    action.add_argument(
        "--status",
        choices=[one.value for one in AnnotationStatus],
        default=AnnotationStatus.DRAFT.value,
        help="default: draft; the AI's stay drafts",
    )
    action.add_argument(
        "--label",
        choices=[one.value for one in LesionLabel],
        default=LesionLabel.UNSTATED.value,
        help="of lesions for which the files state none",
    )


def _add_verify(actions: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(actions, "verify", "check that no entry was changed", "--json")
    action.add_argument("--json", action="store_true", help="print JSON instead of lines")


def _add_mend(actions: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(
        actions,
        "mend",
        "put a damaged file together from what is readable and its backup; nobody may have it open",
        "--journal study.busi",
    )
    action.add_argument("--json", action="store_true", help="print JSON instead of lines")


def _add_agreement(actions: _Actions[argparse.ArgumentParser]) -> None:
    action = _add(actions, "agreement", "compare two readers, or one and the AI", "AK ai")
    action.add_argument(
        "readers",
        nargs="*",
        metavar="READER",
        help="two names; ai stands for the AI. None of them compares each two of all",
    )
    action.set_defaults(refuse=action.error)
    action.add_argument("--signed", action="store_true", help="leave readers' drafts out")
    action.add_argument(
        "--images",
        nargs="+",
        type=Path,
        metavar="IMAGES",
        help="for distances in millimeters; a project finds its own",
    )
    action.add_argument("--csv", type=Path, metavar="FILE", help="also a row for each frame")
    action.add_argument("--json", action="store_true", help="print JSON instead of lines")
