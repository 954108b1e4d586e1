"""Settings of the reader, in one JSON file of the program's own folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
import json
import logging
import os
from pathlib import Path
from typing import Any

import platformdirs

from busi_desktop.app.comfort import Comfort, comfort_from_json
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic

_log = logging.getLogger(__name__)

HOME_VARIABLE = "BUSI_DESKTOP_HOME"
JOURNAL_NAME = "journal.sqlite"
"""The journal of what readers did, in the program's own folder."""

BACKUPS = "backups"
"""Folder there, with the backups of that journal and of each project that was opened."""

_FILE_NAME = "settings.json"
_MAX_RECENT = 12
WIDEST_OUTLINE_PX = 8.0


def home_folder() -> Path:
    """Return the folder for settings, logs and crash files; made if absent, for this user only.

    Raises
    ------
    UserError
        If it can't be made.
    """
    named = os.environ.get(HOME_VARIABLE)
    folder = Path(named) if named else platformdirs.user_data_path("busi-desktop", appauthor=False)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as exc:
        raise UserError(
            "The program's own folder can't be made.",
            hint=say("Set {variable} to a folder that you may write to.", variable=HOME_VARIABLE),
            code="HOME_FOLDER",
        ) from exc
    return folder


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerSettings:
    """Hold how one layer is drawn; `opacity` in [0, 1].

    `width_px` is that of its outline on the screen, 0 for layers without one.
    """

    visible: bool
    opacity: float
    colors: str = ""
    width_px: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Hold what the reader left as it is.

    Attributes
    ----------
    recent
        Paths opened last, the newest first. They may name patients: they are shown in the menu,
        stay in this file, and are never logged.
    recent_projects
        Paths of project files, likewise.
    geometry, docks
        Qt's window geometry and dock layout, base64.
    picture_margins
        Pixels around the image in the window: left, above, right, below; empty if unknown.
    language
        Code of the window's language; empty is the system's.
    comfort
        Looks, habits of the hand, keys.
    reader
        Name or initials that stand in the journal.
    report_site, report_paper
        Hospital and paper that stand in the last report; no paper is that of the system's country.
    read_first
        Whether the reader commits an opinion before the program's answer is shown.
    windows
        For each modality, the preset of gray levels chosen last.
    hidden_columns
        Columns of the results table that are not shown.
    lexicon
        Id of the lexicon that new assessments are filled in with; empty is the program's choice.
    """

    recent: tuple[str, ...] = ()
    recent_projects: tuple[str, ...] = ()
    geometry: str = ""
    docks: str = ""
    picture_margins: tuple[int, ...] = ()
    language: str = ""
    layers: dict[str, LayerSettings] = field(default_factory=dict)
    comfort: Comfort = field(default_factory=Comfort)
    reader: str = ""
    report_site: str = ""
    report_paper: str = ""
    read_first: bool = False
    windows: dict[str, str] = field(default_factory=dict)
    hidden_columns: tuple[str, ...] = ()
    lexicon: str = ""

    def with_recent(self, path: str) -> Settings:
        """Return a copy with a path at the head of the recent ones."""
        return replace(self, recent=_ahead(path, self.recent))

    def with_recent_project(self, path: str) -> Settings:
        """Return a copy with a project file at the head of the recent ones."""
        return replace(self, recent_projects=_ahead(path, self.recent_projects))


def _ahead(path: str, recent: tuple[str, ...]) -> tuple[str, ...]:
    rest = tuple(other for other in recent if other != path)
    return (path, *rest)[:_MAX_RECENT]


def load_settings(folder: Path) -> Settings:
    """Read the settings; defaults where there are none or they can't be understood.

    A damaged file costs the reader a window layout, so it is logged and not an error.
    """
    path = folder / _FILE_NAME
    try:
        return _from_json(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as exc:
        _log.warning("settings not understood (%s); defaults are used", type(exc).__name__)
        return Settings()


def save_settings(settings: Settings, folder: Path) -> None:
    """Write the settings whole or not at all.

    Raises
    ------
    UserError
        If the file can't be written.
    """
    text = json.dumps(asdict(settings), indent=1, sort_keys=True, ensure_ascii=False)
    write_atomic(folder / _FILE_NAME, text.encode())


def _four(margins: Sequence[Any]) -> tuple[int, ...]:
    found = tuple(max(int(margin), 0) for margin in margins)
    return found if len(found) == 4 else ()


def _from_json(data: Mapping[str, Any]) -> Settings:
    return Settings(
        recent=tuple(str(path) for path in data["recent"])[:_MAX_RECENT],
        recent_projects=tuple(map(str, data.get("recent_projects", ())))[:_MAX_RECENT],
        geometry=str(data["geometry"]),
        docks=str(data["docks"]),
        picture_margins=_four(data.get("picture_margins", ())),
        language=str(data.get("language", "")),
        layers={
            str(name): LayerSettings(
                visible=bool(layer["visible"]),
                opacity=min(max(float(layer["opacity"]), 0.0), 1.0),
                colors=str(layer["colors"]),
                width_px=min(max(float(layer.get("width_px", 0.0)), 0.0), WIDEST_OUTLINE_PX),
            )
            for name, layer in data["layers"].items()
        },
        comfort=comfort_from_json(data.get("comfort", {})),
        reader=str(data.get("reader", "")),
        report_site=str(data.get("report_site", "")),
        report_paper=str(data.get("report_paper", "")),
        read_first=bool(data.get("read_first", False)),
        windows={str(key): str(name) for key, name in data.get("windows", {}).items()},
        hidden_columns=tuple(str(name) for name in data.get("hidden_columns", ())),
        lexicon=str(data.get("lexicon", "")),
    )
