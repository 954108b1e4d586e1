"""The LiteRT interpreter: one per thread, fed only with bytes whose hash is known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
import hashlib
import os
from pathlib import Path
import tempfile
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.errors import BrokenInstallationError, BugError
from busi_desktop.inference.manifest import REINSTALL, ModelManifest, load_manifest

SIGNATURE = "serving_default"
_THREADS = 2


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RawOutput:
    """Hold what the network returns for one frame, float32.

    Attributes
    ----------
    logits
        ``(3,)``: class scores in the order of `LABELS`.
    mask
        ``(h, w)``: lesion probability.
    gradcam
        ``(h', w', 3)``: Grad-CAM of each class in units of its logit, not below 0.
    novelty
        How far the frame lies from the training frames; None where the network doesn't say.
    """

    logits: NDArray[np.float32]
    mask: NDArray[np.float32]
    gradcam: NDArray[np.float32]
    novelty: float | None = None


class Model:
    """Own one interpreter. It is not thread-safe: make, use and drop it on one thread."""

    def __init__(self, manifest: ModelManifest, content: bytes) -> None:
        # Imported here: LiteRT need not be loaded before the first window is painted.
        from ai_edge_litert.interpreter import Interpreter

        self.manifest = manifest
        self._interpreter = Interpreter(model_content=content, num_threads=_THREADS)
        self._run: Any = self._interpreter.get_signature_runner(SIGNATURE)
        details = self._run.get_input_details()
        self._input_name = next(iter(details))
        self.input_shape = tuple(int(n) for n in details[self._input_name]["shape"][1:])
        with _quiet_runtime():
            self.run(np.zeros(self.input_shape, np.float32))  # also shows that it runs at all

    def run(self, planes: NDArray[np.float32]) -> RawOutput:
        """Run the network once.

        Parameters
        ----------
        planes
            float32 ``(h, w, c)`` in [0, 1], made by the manifest's recipe.

        Raises
        ------
        BugError
            If the shape is not the network's.
        """
        if planes.shape != self.input_shape:
            msg = f"model takes {self.input_shape}, got {planes.shape}"
            raise BugError(msg)
        outputs = self._run(**{self._input_name: planes[np.newaxis]})
        return RawOutput(
            logits=np.array(outputs["logits"][0], dtype=np.float32),
            mask=np.array(outputs["mask"][0, :, :, 0], dtype=np.float32),
            gradcam=np.array(outputs["gradcam"][0], dtype=np.float32),
            novelty=float(outputs["novelty"][0, 0]) if "novelty" in outputs else None,
        )


@contextmanager
def _quiet_runtime() -> Iterator[None]:
    """Keep LiteRT's informational lines off the terminal; pass on whatever else is written.

    The runtime writes them to file descriptor 2 at its first run and has no switch for it.
    """
    try:
        kept = os.dup(2)
    except OSError:  # a windowed program on Windows has no standard error
        yield
        return
    with tempfile.TemporaryFile() as lines:
        os.dup2(lines.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            lines.seek(0)
            for line in lines:
                if not line.startswith(b"INFO: "):
                    os.write(2, line)


def read_content(manifest: ModelManifest, *, folder: Path) -> bytes:
    """Return the LiteRT file that stands beside its manifest in `folder`.

    Raises
    ------
    BrokenInstallationError
        If it is missing, or its hash is not that of the manifest.
    """
    try:
        content = (folder / manifest.file).read_bytes()
    except OSError as exc:
        raise BrokenInstallationError(
            "The model file is missing or can't be read.",
            hint=REINSTALL,
            code="MODEL_MISSING",
        ) from exc
    if hashlib.sha256(content).hexdigest() != manifest.sha256:
        raise BrokenInstallationError(
            "The model file was altered: its checksum is not the one in its manifest.",
            hint=REINSTALL,
            code="MODEL_ALTERED",
        )
    return content


def load_model(manifest_path: Path) -> Model:
    """Load the model that a manifest describes.

    Raises
    ------
    BrokenInstallationError
        If manifest or model file are missing, altered, or not fit for this program. The file's
        hash is checked before the interpreter sees a byte of it.
    """
    manifest = load_manifest(manifest_path)
    content = read_content(manifest, folder=manifest_path.parent)
    try:
        return Model(manifest, content)
    except (ValueError, RuntimeError, KeyError, IndexError) as exc:
        raise BrokenInstallationError(
            "The model file can't be loaded by this computer's LiteRT runtime.",
            hint=REINSTALL,
            code="MODEL_LOAD",
        ) from exc
