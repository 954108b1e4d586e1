"""What makes the program comfortable for one reader: looks, habits of the hand, keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

THEMES = ("dark", "light", "system")
FONT_PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200)
_MAX_RECENT_COMMANDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Comfort:
    """Hold the reader's preferences; none of them touches a number or a file.

    Attributes
    ----------
    theme
        One of `THEMES`.
    font_percent
        Size of all texts, one of `FONT_PERCENTS`.
    wheel_reversed, level_reversed
        Whether the wheel goes back instead of on, and dragging up darkens instead of brightens.
    tour_seen
        Whether the tour has been offered.
    recent_commands
        Names of the commands last run from the palette, the newest first.
    keys
        For each command with keys of the reader's own, Qt's portable key sequences.
    """

    theme: str = "dark"
    font_percent: int = 100
    wheel_reversed: bool = False
    level_reversed: bool = False
    tour_seen: bool = False
    recent_commands: tuple[str, ...] = ()
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def with_recent_command(self, name: str) -> Comfort:
        """Return a copy with a command at the head of the recent ones."""
        rest = tuple(other for other in self.recent_commands if other != name)
        return replace(self, recent_commands=(name, *rest)[:_MAX_RECENT_COMMANDS])

    def with_font_step(self, steps: int) -> Comfort:
        """Return a copy with texts some steps larger or smaller, stopping at the ends."""
        place = FONT_PERCENTS.index(self.font_percent) + steps
        percent = FONT_PERCENTS[min(max(place, 0), len(FONT_PERCENTS) - 1)]
        return replace(self, font_percent=percent)


def comfort_from_json(data: Mapping[str, Any]) -> Comfort:
    """Read preferences; what is missing or unknown is as at the first start."""
    plain = Comfort()
    theme, percent = data.get("theme"), data.get("font_percent")
    return Comfort(
        theme=theme if theme in THEMES else plain.theme,
        font_percent=percent if percent in FONT_PERCENTS else plain.font_percent,
        wheel_reversed=bool(data.get("wheel_reversed", False)),
        level_reversed=bool(data.get("level_reversed", False)),
        tour_seen=bool(data.get("tour_seen", False)),
        recent_commands=tuple(str(name) for name in data.get("recent_commands", ())),
        keys={
            str(name): tuple(str(key) for key in keys)
            for name, keys in data.get("keys", {}).items()
        },
    )
