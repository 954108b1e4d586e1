"""`busi-desktop self-test`: find out whether this installation works here."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
import io
import json
import os
from pathlib import Path
import socket
import subprocess
import sys
import tempfile
from typing import IO, Any

import numpy as np
from PIL import Image

from busi_desktop.cli import exit_codes
from busi_desktop.cli.terminal import say
from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.inference.manifest import REINSTALL
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import Model
from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.decoder.limits_windows import is_wine
from busi_desktop.io.dicom_codec import absent_decoders
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.load import open_file
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.run_folder import RunFolder
from busi_desktop.pipeline.tasks import Task
from busi_desktop.review.journal import Journal

KNOWN_ANSWER_TOLERANCE = 1e-3
_WINDOW_SECONDS = 180  # a first start from a slow disk, every library read by a virus scanner
_LIMITS = {
    "linux": frozenset({"memory", "time", "writing", "files", "rights"}),
    "win32": frozenset({"memory", "calls", "parent"}),
}
_NAME_EVENTS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_INTERNET_FAMILIES = frozenset({socket.AF_INET, socket.AF_INET6})


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Hold one check's outcome in words."""

    name: str
    passed: bool
    detail: str


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise BrokenInstallationError(message, hint=REINSTALL, code="SELF_TEST")


def _model(model: Model) -> str:
    manifest = model.manifest
    return f"{manifest.name} {manifest.version}, SHA-256 {manifest.sha256[:12]}… as in its manifest"


def _known_answer(model: Model) -> str:
    answer = model.manifest.about["known_answer"]
    path = samples_folder() / answer["sample"]
    source = open_file(path)
    _require(source.sha256 == answer["sha256"], f"The sample {path.name} was altered.")
    result = analyze(source.read_frame(0), model, model.manifest.segmentation)
    found = [*result.prediction.probabilities, float(result.mask.mask.mean())]
    wanted = [*answer["probabilities"], answer["mask_share"]]
    difference = float(np.abs(np.subtract(found, wanted)).max())
    _require(
        difference <= KNOWN_ANSWER_TOLERANCE,
        f"The model answers otherwise than it should (difference {difference:.2g}).",
    )
    return f"difference to the stored answer {difference:.1e}"


def _decoders(folder: Path) -> str:
    picture = np.random.default_rng(0).integers(0, 255, (64, 80), dtype=np.uint8)
    decoded = []
    for kind in ("PNG", "JPEG", "TIFF", "BMP"):
        buffer = io.BytesIO()
        Image.fromarray(picture).save(buffer, kind)
        path = folder / f"picture.{kind.lower()}"
        path.write_bytes(buffer.getvalue())
        frame = open_file(path).read_frame(0)
        exact = bool(np.array_equal(frame.pixels, picture))
        _require(exact or kind == "JPEG", f"{kind} pictures are decoded wrongly.")
        decoded.append(kind)
    for path in sorted(samples_folder().glob("*.dcm")):
        open_file(path).read_frame(0)
        decoded.append(f"DICOM {path.stem}")
    absent = absent_decoders()
    _require(not absent, f"The decoders of these are missing: {', '.join(absent)}.")
    decoded.append("DICOM of every compression")
    damaged = folder / "damaged.png"
    damaged.write_bytes((folder / "picture.png").read_bytes()[:200])
    try:
        open_file(damaged).read_frame(0)
    except UserError:
        return f"{', '.join(decoded)}; a damaged file is refused"
    _require(False, "A damaged picture is not refused.")
    return ""


def _decoder() -> str:
    found = shared_decoder().limits_in_force()
    if not found and is_wine():
        return "a process of its own; Wine doesn't tell what it is held to"
    wanted = _LIMITS.get(sys.platform, frozenset())
    _require(
        found.keys() >= wanted,
        "The process that decodes images is not held to its limits: "
        f"{', '.join(sorted(wanted - found.keys()))}.",
    )
    return f"a process of its own: {', '.join(found.values()) or 'no limits on this system'}"


def _journal(folder: Path) -> str:
    ref = SourceRef(label="a", stem="a", path=folder)
    records = [{"status": "ok", "files": {}, "value": number} for number in range(3)]
    RunFolder(folder).append(Task(ref=ref, stem="a"), records, {})
    _require(RunFolder(folder).entries()["a"]["records"] == records, "The journal lost an entry.")
    with closing(Journal.open(folder / "journal.sqlite")) as journal:
        event = journal.append(subject=f"{'0' * 64}#0", kind="self.test", content={}, reader="-")
    with closing(Journal.open(folder / "journal.sqlite")) as journal:
        found = [entry.digest for entry in journal.entries()]
        whole = found == [event.digest] and not journal.verify()
    _require(whole, "The journal of readings lost an entry.")
    return "written, synced and read back"


def _window() -> str:
    # A process of its own: Qt aborts where a system library is missing.
    command = [sys.executable] if hasattr(sys, "frozen") else [sys.executable, "-m", "busi_desktop"]
    asked = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(os.environ)
    has_screen = bool(asked) or not sys.platform.startswith("linux")
    # Files, not pipes: what Qt may start in its turn would keep a pipe open, and us waiting.
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complained:
        done = subprocess.run(  # noqa: S603 - our own program
            [*command, "_window-check"],
            env=dict(os.environ) if has_screen else os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=complained,
            timeout=_WINDOW_SECONDS,
            check=False,
        )
        texts = [_text_of(stream) for stream in (said, complained)]
    _require(done.returncode == 0, f"The window can't start: {_reason(texts[1])}.")
    answer = json.loads(texts[0])
    _require(answer["fonts"] > 0, "No font was found.")
    screen = "" if has_screen else "no screen here; "
    _require(answer["modules"] > 0, "The program's modules can't be found.")
    return (
        f"{screen}Qt platform {answer['platform']}, {answer['fonts']} font families, "
        f"{answer['modules']} modules"
    )


def _text_of(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode("utf-8", "replace")


def _reason(text: str) -> str:
    if "Traceback (most recent call last)" in text:  # its end says what; PyInstaller adds a line
        said = [line for line in text.splitlines() if line and not line.startswith(("[PYI", "Q"))]
        text = said[-1]
    return " ".join(text.split())[:300] or "no reason was given"


def _attempt(name: str, check: Callable[[], str]) -> Check:
    try:
        return Check(name=name, passed=True, detail=check())
    except UserError as error:
        return Check(name=name, passed=False, detail=f"{error.message} {error.hint}")
    except (OSError, ValueError, KeyError, subprocess.SubprocessError) as exc:
        return Check(name=name, passed=False, detail=f"{type(exc).__name__}. {REINSTALL}")


def run_checks() -> list[Check]:
    """Run every check and return the outcomes, the model's first."""
    events: list[str] = []

    def listen(event: str, arguments: tuple[Any, ...]) -> None:
        opened = event == "socket.__new__" and arguments[1] in _INTERNET_FAMILIES
        if opened or event in _NAME_EVENTS:
            events.append(event)

    sys.addaudithook(listen)
    checks: list[Check] = []
    model: Model | None = None
    try:
        model = load_model(default_manifest_path())
        checks.append(Check(name="model", passed=True, detail=_model(model)))
    except BrokenInstallationError as error:
        checks.append(Check(name="model", passed=False, detail=f"{error.message} {error.hint}"))
    with tempfile.TemporaryDirectory(prefix="busi-desktop-") as name:
        folder = Path(name)
        if model is not None:
            loaded = model
            checks.append(_attempt("inference", lambda: _known_answer(loaded)))
        checks.append(_attempt("decoders", lambda: _decoders(folder)))
        checks.append(_attempt("limits", _decoder))
        checks.append(_attempt("journal", lambda: _journal(folder)))
    checks.append(_attempt("window", _window))
    opened = f"network calls: {', '.join(events)}" if events else "no socket was opened"
    checks.append(Check(name="network", passed=not events, detail=opened))
    return checks


def run(args: argparse.Namespace) -> int:
    """Print one line per check; returns the exit code, 3 if any failed."""
    checks = run_checks()
    if args.json:
        say(json.dumps([asdict(check) for check in checks], indent=2))
    else:
        for check in checks:
            say(f"{'ok    ' if check.passed else 'FAILED'} {check.name:10} {check.detail}")
    return exit_codes.DONE if all(check.passed for check in checks) else exit_codes.BROKEN
