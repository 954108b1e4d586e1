"""The list of what an installer holds, as CycloneDX 1.5 (ECMA-424) in JSON.

No time of day and no random serial number: the same parts give the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
import hashlib
import json
from pathlib import Path
from typing import Any
import uuid

from installer.contents import license_of, read_pins
from installer.frame import EPOCH, NAME, VERSION

_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://cyclonedx.org/busi-desktop")


def write(
    path: Path, *, target: str, lock: Path, parts: Mapping[str, str], files_root: Path
) -> None:
    """Write the list.

    Parameters
    ----------
    target
        The system, such as ``linux-x86_64``.
    lock
        The lock file whose packages are inside, each with the hashes that it may have.
    parts
        Versions of what else is inside, by name: Python, libraries of the building machine.
    files_root
        The folder of the program; its models are listed by their hashes.
    """
    components = [_package(name, version) for name, version in sorted(read_pins(lock).items())]
    components += [
        {"type": "library", "bom-ref": f"{name}@{version}", "name": name, "version": version}
        for name, version in sorted(parts.items())
    ]
    components += [_model(file) for file in sorted(files_root.glob("models/*.tflite"))]
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(EPOCH, UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": NAME,
                "version": VERSION,
                "licenses": [{"license": {"id": "BSD-3-Clause"}}],
            },
            "properties": [
                {"name": "busi-desktop:target", "value": target},
                {"name": f"busi-desktop:{lock.name}:sha256", "value": digest},
            ],
        },
        "components": components,
        "dependencies": [{"ref": NAME, "dependsOn": [part["bom-ref"] for part in components]}],
    }
    seed = json.dumps(content, sort_keys=True)
    content["serialNumber"] = f"urn:uuid:{uuid.uuid5(_SPACE, seed)}"
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _package(name: str, version: str) -> dict[str, Any]:
    purl = f"pkg:pypi/{name}@{version}"
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
    }
    if stated := license_of(name):
        component["licenses"] = [{"license": {"name": stated}}]
    return component


def _model(file: Path) -> dict[str, Any]:
    manifest = json.loads(file.with_suffix(".manifest.json").read_text(encoding="utf-8"))
    return {
        "type": "machine-learning-model",
        "bom-ref": f"model/{file.name}",
        "name": manifest["name"],
        "version": manifest["version"],
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
    }
