"""SHA256SUMS of the installers, and a signature of it where a key is at hand.

The signature is minisign's (Ed25519). The key never lies in the repository: `BUSI_SIGNING_KEY`
names its file, on a stick of whoever releases. Everybody else checks by
``minisign -V -p busi-desktop.pub -m SHA256SUMS`` and ``sha256sum -c SHA256SUMS``.
"""

from __future__ import annotations

from collections.abc import Iterable
import hashlib
import os
from pathlib import Path
import shutil
import subprocess

from installer.frame import DIST, NAME, ROOT, VERSION

SUMS = "SHA256SUMS"
KEY_VARIABLE = "BUSI_SIGNING_KEY"


def finish(folder: Path = DIST) -> None:
    """Write the sums of every file of this version in a folder, and sign them if a key is named."""
    found = (path for path in folder.glob(f"{NAME}[-_]{VERSION}*") if path.is_file())
    sums = write_sums(found, folder)
    signature = sign(sums)
    print(f"{sums.name}: {signature.name if signature else f'not signed, {KEY_VARIABLE} is unset'}")


def write_sums(files: Iterable[Path], folder: Path) -> Path:
    """Write the sums in the form of ``sha256sum``, names sorted; returns the file."""
    lines = []
    for path in sorted(files):
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        lines.append(f"{digest}  {path.name}\n")
    target = folder / SUMS
    target.write_text("".join(lines))
    return target


def sign(sums: Path) -> Path | None:
    """Sign the sums by minisign with the key that the environment names; None without a key.

    Raises
    ------
    SystemExit
        If a key is named and lies in the repository, or can't be used.
    """
    signature = sums.with_name(f"{sums.name}.minisig")
    signature.unlink(missing_ok=True)
    named = os.environ.get(KEY_VARIABLE)
    if not named:
        return None
    key = Path(named).resolve()
    if key.is_relative_to(ROOT):
        raise SystemExit(f"{KEY_VARIABLE} names a file in the repository; keep the key elsewhere.")
    program = shutil.which("minisign")
    if program is None:
        raise SystemExit("minisign is not installed: sudo apt-get install minisign")
    comment = f"{NAME} {VERSION}"
    command = [program, "-S", "-s", str(key), "-m", str(sums), "-x", str(signature), "-t", comment]
    if subprocess.run(command, check=False).returncode:
        raise SystemExit(f"minisign could not sign {sums.name}.")
    return signature
