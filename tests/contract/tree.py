"""Read the repository as its contract tests need it."""

from __future__ import annotations

import importlib.util
from pathlib import Path
import re
import subprocess
from types import ModuleType

from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]


def read_pins(lock: Path) -> dict[str, str]:
    """Return the versions that a lock file pins, by normalized name."""
    pins = re.findall(r"^([a-z0-9][a-z0-9._-]*)==([^\s;]+)", lock.read_text(), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pins}


def tracked_files() -> list[Path]:
    """Return what a commit of everything would hold; all of a copy without git."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split("\0")
        return [ROOT / name for name in listed if name and (ROOT / name).is_file()]
    made = {".venv", "build", "dist", "data"}
    return [
        path
        for entry in ROOT.iterdir()
        if entry.name not in made and not entry.name.endswith(("_cache", ".egg-info"))
        for path in ([entry] if entry.is_file() else entry.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    ]


def load_script(name: str) -> ModuleType:
    """Import a script that belongs to no package."""
    spec = importlib.util.spec_from_file_location(Path(name).stem, ROOT / name)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
