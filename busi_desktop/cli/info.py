"""`busi-desktop info`: what is installed here."""

from __future__ import annotations

import argparse
from importlib import metadata
import json
from pathlib import Path
import re
from typing import Any

from busi_desktop import __version__
from busi_desktop.app.model_card import card_text, model_card
from busi_desktop.app.settings import home_folder
from busi_desktop.cli import exit_codes
from busi_desktop.cli.terminal import say
from busi_desktop.errors import BrokenInstallationError
from busi_desktop.inference.manifest import REINSTALL, ModelManifest, load_manifest
from busi_desktop.inference.registry import default_manifest_path

_LIST = Path(__file__).resolve().parents[2] / "THIRD_PARTY.md"
_ROW = re.compile(r"^\| (?P<name>[\w.-]+) \| (?P<license>[^|]+) \| [^|]+ \| yes \|$", re.MULTILINE)


def third_party() -> list[dict[str, str | None]]:
    """List the packages that are part of the program, as THIRD_PARTY.md does.

    The version is None where the package states none, as in a frozen program.

    Raises
    ------
    BrokenInstallationError
        If the list is missing.
    """
    try:
        text = _LIST.read_text(encoding="utf-8")
    except OSError as exc:
        raise BrokenInstallationError(
            "The list of third-party licenses is missing.", hint=REINSTALL, code="LICENSES"
        ) from exc
    return [
        {"name": row["name"], "version": _version(row["name"]), "license": row["license"]}
        for row in _ROW.finditer(text)
    ]


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


# What the manifest says of the model besides `about`; the rest of it is for the program.
_NUMBERS = ("calibration", "conformal", "operating_points", "novelty_limit", "segmentation")


def collect(manifest: ModelManifest) -> dict[str, Any]:
    """Return version, model, data folder and licences as plain data.

    Raises
    ------
    BrokenInstallationError
        If the list of licenses can't be read.
    """
    data = manifest.to_json()
    return {
        "program": {"name": "busi-desktop", "version": __version__},
        "model": {
            "name": manifest.name,
            "version": manifest.version,
            "sha256": manifest.sha256,
            "recipe_digest": manifest.recipe.digest,
            **{name: data[name] for name in _NUMBERS},
            **manifest.about,
        },
        "data_folder": str(home_folder()),
        "third_party": third_party(),
    }


def run(args: argparse.Namespace) -> int:
    """Print the information; returns the exit code."""
    manifest = load_manifest(default_manifest_path())
    data = collect(manifest)
    if args.json:
        say(json.dumps(data, indent=2))
        return exit_codes.DONE
    say(f"busi-desktop {data['program']['version']}")
    say(f"data folder  {data['data_folder']}")
    say(f"model        {manifest.name} {manifest.version}\n")
    say(card_text(model_card(manifest)))
    say("\nThird-party packages (full list with texts: THIRD_PARTY.md)")
    for row in data["third_party"]:
        say(f"  {row['name']:26} {row['version'] or '':12} {row['license']}")
    return exit_codes.DONE
