"""What holds for whatever network is shipped: no test here pins one network's numbers."""

from __future__ import annotations

import hashlib
from pathlib import Path
import subprocess
import sys

import numpy as np
import pytest

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import BrokenInstallationError, BugError
from busi_desktop.inference.registry import default_manifest_path, models_folder
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.load import open_source
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.preprocess.registry import validate
from busi_desktop.preprocess.run import run
from tests.builders import make_frame

pytestmark = pytest.mark.model

SAMPLES = ["benign.png", "malignant.png", "normal.png", "cyst.png", "malignant.dcm", "cine.dcm"]

# A process of its own: free memory in this one's heap would hide a leak. Not `ru_maxrss`: a child
# starts with its parent's peak.
RESIDENT_PAGES = Path("/proc/self/statm")
MEMORY_SCRIPT = f"""
from pathlib import Path
import resource
import numpy as np
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.pipeline.models import load_model

model = load_model(default_manifest_path())
planes = np.random.default_rng(0).random(model.input_shape, dtype=np.float32)

def resident_after(runs):
    for _ in range(runs):
        model.run(planes)
    return int(Path("{RESIDENT_PAGES}").read_text().split()[1]) * resource.getpagesize()

early = resident_after(20)
print(model.run(planes).mask.nbytes, early, resident_after(180))
"""


def sample_frame(name):
    path = samples_folder() / name
    return open_source(SourceRef(label=name, stem=path.stem, path=path)).read_frame(0)


def noise(shape, seed=0):
    return np.random.default_rng(seed).random(shape, dtype=np.float32)


def assert_valid(output):
    for array in (output.logits, output.mask, output.gradcam):
        assert array.dtype == np.float32
        assert np.isfinite(array).all()
    assert output.logits.shape == (len(LABELS),)
    assert output.mask.min() >= -1e-6
    assert output.mask.max() <= 1.0 + 1e-6
    assert output.gradcam.shape[2] == len(LABELS)
    assert output.gradcam.min() >= 0.0


def test_hash_in_the_manifest_is_that_of_the_file(model):
    content = (default_manifest_path().parent / model.manifest.file).read_bytes()

    assert hashlib.sha256(content).hexdigest() == model.manifest.sha256


def test_network_takes_what_its_recipe_makes_and_answers_on_that_grid(model):
    planes = run(make_frame((200, 300)).pixels, model.manifest.recipe)[-1].planes

    output = model.run(planes)

    assert validate(model.manifest.recipe) == model.manifest.recipe
    assert planes.shape == model.input_shape
    for grid in (output.mask, output.gradcam):
        assert planes.shape[0] % grid.shape[0] == planes.shape[1] % grid.shape[1] == 0
    assert_valid(output)


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_even_input_gives_finite_output(model, value):
    assert_valid(model.run(np.full(model.input_shape, value, np.float32)))


def test_output_depends_on_the_input(model):
    one, other = (
        model.run(run(sample_frame(name).pixels, model.manifest.recipe)[-1].planes)
        for name in ("benign.png", "malignant.png")
    )

    assert not np.array_equal(one.logits, other.logits)
    assert not np.array_equal(one.mask, other.mask)
    assert not np.array_equal(one.gradcam, other.gradcam)


def test_repeated_runs_are_equal_to_the_byte_also_in_a_second_interpreter(model):
    planes = noise(model.input_shape)
    second = load_model(default_manifest_path())

    outputs = [one.run(planes) for one in (model, model, second)]

    for name in ("logits", "mask", "gradcam"):
        assert len({getattr(output, name).tobytes() for output in outputs}) == 1


def test_output_is_not_overwritten_by_the_next_run(model):
    first = model.run(noise(model.input_shape))
    kept = first.mask.copy()

    model.run(noise(model.input_shape, 1))

    np.testing.assert_array_equal(first.mask, kept)


def test_input_is_left_alone(model):
    planes = noise(model.input_shape)
    before = planes.copy()
    planes.flags.writeable = False

    model.run(planes)

    np.testing.assert_array_equal(planes, before)


def test_input_of_another_shape_is_refused(model):
    rows, cols, channels = model.input_shape

    for shape in [(rows, cols, channels - 1), (rows // 2, cols, channels), (rows, cols)]:
        with pytest.raises(BugError, match="model takes"):
            model.run(np.zeros(shape, np.float32))


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_analyzed(model, name):
    frame = sample_frame(name)

    result = analyze(frame, model, model.manifest.segmentation)

    prediction = result.prediction
    assert prediction.suitability.suitable, prediction.suitability
    assert sum(prediction.probabilities) == pytest.approx(1.0)
    assert prediction.label in prediction.prediction_set
    assert 0.0 <= prediction.malignancy <= 1.0
    assert prediction.recipe_digest == model.manifest.recipe.digest
    assert result.mask.mask.shape == frame.pixels.shape
    assert [one.target_label for one in prediction.saliency] == list(LABELS)


def test_frames_of_different_sizes_take_turns(model):
    wide, high = make_frame((160, 400)), make_frame((400, 160), seed=1)

    first, second, again = (
        analyze(frame, model, model.manifest.segmentation) for frame in (wide, high, wide)
    )

    assert first.mask.mask.shape == (160, 400)
    assert second.mask.mask.shape == (400, 160)
    assert first.prediction.probabilities == again.prediction.probabilities
    assert first.prediction.probabilities != second.prediction.probabilities
    assert first.mask.digest == again.mask.digest


def flip_a_bit(content, where):
    altered = bytearray(content)
    altered[int(where * len(content))] ^= 1
    return bytes(altered)


@pytest.mark.parametrize(
    "alter",
    [
        lambda content: flip_a_bit(content, 0.001),
        lambda content: flip_a_bit(content, 0.5),
        lambda content: flip_a_bit(content, 0.999),
        lambda content: content[:-1],
        lambda content: content + b"\0",
    ],
    ids=["bit near the start", "bit in the middle", "bit near the end", "cut", "longer"],
)
def test_altered_copy_is_refused(tmp_path, model, alter):
    shipped = default_manifest_path()
    manifest = tmp_path / shipped.name
    manifest.write_bytes(shipped.read_bytes())
    content = shipped.with_name(model.manifest.file).read_bytes()
    (tmp_path / model.manifest.file).write_bytes(alter(content))

    with pytest.raises(BrokenInstallationError) as caught:
        load_model(manifest)

    assert caught.value.code == "MODEL_ALTERED"


@pytest.mark.skipif(not RESIDENT_PAGES.exists(), reason="counts memory as Linux tells it")
def test_memory_stays_flat_over_200_runs_and_the_terminal_stays_clean():
    done = subprocess.run(
        [sys.executable, "-c", MEMORY_SCRIPT],
        cwd=models_folder().parent,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    mask_bytes, early, late = (int(word) for word in done.stdout.split())
    assert late - early < 180 * mask_bytes / 4
