"""Check files before they are committed: size, syntax, patients, traces of a machine.

Usage: ``python packaging/checks.py size|syntax|patient|traces FILE...``. Exit code 1 and one line
per fault. The hooks of ``.pre-commit-config.yaml`` and ``tests/contract`` call these functions.
"""

from __future__ import annotations

from collections.abc import Callable
import json
from pathlib import Path
import re
import sys
import tomllib

MAX_BYTES = 200_000

# Attributes that name a person or a place, and the words that our own phantoms may put there.
IDENTIFYING = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientAddress",
    "OtherPatientIDs",
    "AccessionNumber",
    "InstitutionName",
    "InstitutionAddress",
    "ReferringPhysicianName",
    "PerformingPhysicianName",
    "OperatorsName",
    "StationName",
)
INVENTED = ("phantom", "synthetic", "test", "anonymous", "busi-desktop", "busi_desktop")

# Written in pieces so that this file passes its own check.
TRACES = re.compile(
    "|".join(
        (
            r"\bpypi\." + "org",
            "python" + "hosted",
            r"(?<!no-emit-)index-" + "url",
            r"--find-" + "links(?<!no-emit-find-links)",
            # The Debian package installs into a folder of /opt by its own name.
            r"(?<![\w.])/(?:work|tmp|root|opt(?!/busi-desktop)|home)" + "/",
        )
    )
)


def find_oversize(path: Path) -> str | None:
    """Return what is wrong with the file's size, if anything."""
    size = path.stat().st_size
    if size <= MAX_BYTES:
        return None
    return f"{size / 1000:.0f} kB, more than {MAX_BYTES // 1000} kB: shrink it or keep it out"


def find_syntax_fault(path: Path) -> str | None:
    """Return why a TOML, YAML or JSON file can't be read, if it can't."""
    try:
        if path.suffix == ".toml":
            tomllib.loads(path.read_text(encoding="utf-8"))
        elif path.suffix in {".yaml", ".yml"}:
            import yaml

            # Tags such as mkdocs' !!python/name are somebody else's to resolve.
            yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        else:
            json.loads(path.read_text(encoding="utf-8"))
    except Exception as exc:  # noqa: BLE001 - each parser has an error type of its own
        return f"can't be read: {exc}"
    return None


def find_patient(path: Path) -> str | None:
    """Return which attribute of a DICOM file may name a person, if any.

    A file counts as DICOM by its marker at byte 128 (PS3.10 section 7.1) or its ending.
    """
    with path.open("rb") as stream:
        head = stream.read(132)
    if head[128:] != b"DICM" and path.suffix.lower() not in {".dcm", ".dicom"}:
        return None
    import pydicom

    dataset = pydicom.dcmread(path, stop_before_pixels=True, force=True)
    for keyword in IDENTIFYING:
        value = str(dataset.get(keyword) or "").strip().lower()
        if value and not value.startswith(INVENTED):
            return f"{keyword} is filled in: only invented patients ({', '.join(INVENTED)}...)"
    return None


def find_trace(path: Path) -> str | None:
    """Return the first trace of a package registry or of one machine's folders, if any."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        found = TRACES.search(line)
        if found:
            return f"line {number} holds {found.group()!r}"
    return None


CHECKS: dict[str, Callable[[Path], str | None]] = {
    "size": find_oversize,
    "syntax": find_syntax_fault,
    "patient": find_patient,
    "traces": find_trace,
}


def main(argv: list[str]) -> int:
    """Run one check over the files named and print what it finds."""
    check, names = CHECKS[argv[0]], argv[1:]
    faults = [(name, fault) for name in names if (fault := check(Path(name))) is not None]
    for name, fault in faults:
        print(f"{name}: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
