"""The flagship's road: pretrained encoder, batches, folds, resume, one file, calibration."""

from __future__ import annotations

from dataclasses import replace
import json
from pathlib import Path
import warnings

import keras
from keras import layers, ops
import numpy as np
from numpy.typing import NDArray
import pytest
from skimage import data as photographs
from skimage.color import rgb2gray
from skimage.transform import resize
import tensorflow as tf

from busi_desktop.domain.prediction import LABELS
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.preprocess.run import run as preprocess
from tests.training.conftest import eagerly, walk
from tests.training.tiny import FLAGSHIP_SIZE as SIZE
from training.cases import Case, read_cases, read_frame
from training.flagship import fit
from training.flagship.augment import augment
from training.flagship.calibrate import fit_gate
from training.flagship.config import FlagshipConfig, load_flagship_config
from training.flagship.encoder import encode, imagenet_weights, load_imagenet
from training.flagship.export import Ensemble, Typical, distance, load_folds
from training.flagship.folds import fit_typical, out_of_fold
from training.flagship.network import FEATURES
from training.flagship.sampler import Sampler, lesion_free_strips, shrink
from training.quantize import in_8_bits

SHIPPED = Path("training/configs/flagship.toml")


@pytest.fixture(scope="module")
def served(flagship_manifest: Path) -> Model:
    return load_model(flagship_manifest)


@pytest.fixture(scope="module")
def ensemble(flagship_run: FlagshipConfig) -> Ensemble:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Keras about numpy
        return Ensemble(
            load_folds(flagship_run), out_of_fold(flagship_run).typical, views=flagship_run.views
        )


@pytest.fixture(scope="module")
def planes() -> NDArray[np.float32]:
    return np.random.default_rng(0).random((1, SIZE, SIZE, 1), np.float32)


def test_encoder_names_what_photographs_show() -> None:
    weights = imagenet_weights()
    inputs = keras.Input((224, 224, 1))
    tensor = layers.Conv2D(1280, 1, use_bias=False, name="head")(encode(inputs)[-1])
    tensor = layers.BatchNormalization(epsilon=1e-3, name="head_norm")(tensor)
    pooled = layers.GlobalAveragePooling2D()(layers.ReLU(6.0)(tensor))
    model = keras.Model(inputs, layers.Dense(1000, name="classes")(pooled))
    load_imagenet(model, weights)
    model.get_layer("head").set_weights([weights["_conv_head.weight"].transpose(2, 3, 1, 0)])
    parts = ("weight", "bias", "running_mean", "running_var")
    model.get_layer("head_norm").set_weights([weights[f"_bn1.{part}"] for part in parts])
    model.get_layer("classes").set_weights([weights["_fc.weight"].T, weights["_fc.bias"]])

    def five_likeliest(photograph: NDArray[np.uint8]) -> list[int]:
        gray = rgb2gray(photograph)
        side = min(gray.shape)
        top, left = (gray.shape[0] - side) // 2, (gray.shape[1] - side) // 2
        square = resize(gray[top : top + side, left : left + side], (224, 224))
        said = model(square[np.newaxis, :, :, np.newaxis].astype(np.float32)).numpy()[0]
        return [int(i) for i in np.argsort(said)[::-1][:5]]

    # ImageNet: 285 Egyptian cat, 967 espresso, 657 missile.
    assert five_likeliest(photographs.chelsea())[0] == 285
    assert five_likeliest(photographs.coffee())[0] == 967
    assert 657 in five_likeliest(photographs.rocket())


def test_no_group_stands_in_two_folds_and_each_fold_has_each_class(data: Path) -> None:
    cases = [case for case in read_cases(data) if case.split == "train"]

    folds = fit.fold_of(cases, 2, seed=1)

    assert folds == fit.fold_of(cases, 2, seed=1)
    homes: dict[str, set[int]] = {}
    for case, fold in zip(cases, folds, strict=True):
        homes.setdefault(case.group, set()).add(fold)
    assert all(len(home) == 1 for home in homes.values())
    assert len(homes) < len(cases)  # some group has two images
    for fold in (0, 1):
        chosen = {case.label for case, f in zip(cases, folds, strict=True) if f == fold}
        assert chosen == set(LABELS)


def test_lesion_and_mask_move_together() -> None:
    chances = "gamma contrast depth_gain shadow speckle blur jpeg footprint border marks overlay"
    still = dict.fromkeys(chances.split(), 0.0)
    config = replace(load_flagship_config(SHIPPED).augment, **still)
    image = np.full((120, 160), 60, np.uint8)
    mask = np.zeros_like(image)
    mask[40:70, 50:100] = 255
    image[mask > 0] = 250

    for seed in range(20):
        moved, where = augment(image, mask, 128, config, np.random.default_rng(seed))

        assert max(moved.shape) == 128
        assert moved.shape == where.shape
        bright, inside = moved > 155, where > 127
        overlap = 2.0 * (bright & inside).sum() / max(bright.sum() + inside.sum(), 1)
        assert overlap > 0.95


def test_marks_are_drawn_without_regard_to_the_lesion() -> None:
    config = replace(load_flagship_config(SHIPPED).augment, marks=1.0)
    image = np.full((120, 160), 60, np.uint8)

    changed = [
        augment(image, np.zeros_like(image), 128, config, np.random.default_rng(seed))[0].max()
        for seed in range(20)
    ]

    assert np.mean(np.array(changed) > 150) > 0.5


def test_strips_beside_a_lesion_hold_none_of_it() -> None:
    mask = np.zeros((100, 200), np.uint8)
    mask[40:80, 20:60] = 255

    strips = lesion_free_strips(mask)

    assert strips
    for down, across in strips:
        assert not mask[down, across].any()
        assert mask[down, across].size >= 0.25 * mask.size
    assert lesion_free_strips(np.zeros((50, 50), np.uint8)) == []


def test_large_pictures_are_stored_small_with_their_mask() -> None:
    image, mask = shrink((np.zeros((900, 600), np.uint8), np.zeros((900, 600), np.uint8)), 300)

    assert image.shape == mask.shape == (300, 200)


def test_a_batch_is_what_seed_epoch_and_step_say(data: Path, flagship_config: Path) -> None:
    settings = load_flagship_config(flagship_config)
    cases = [case for case in read_cases(data) if case.split == "train"]
    sampler, again = Sampler(cases, settings), Sampler(cases, settings)

    first, same, later = sampler.batch(0, 1), again.batch(0, 1), sampler.batch(1, 1)

    np.testing.assert_array_equal(first.planes, same.planes)
    np.testing.assert_array_equal(first.mask, same.mask)
    assert first.planes.shape == (3, 64, 64, 1)
    assert first.mask.shape == (3, 32, 32, 1)
    assert later.planes.shape == (3, SIZE, SIZE, 1)
    assert first.planes.min() >= 0.0
    assert first.planes.max() <= 1.0


def test_frames_without_a_lesion_have_an_empty_mask(data: Path, flagship_config: Path) -> None:
    settings = load_flagship_config(flagship_config)
    cases = [case for case in read_cases(data) if case.split == "train"]
    sampler = Sampler(cases, settings)
    empty = []
    for step in range(8):
        batch = sampler.batch(0, step)
        for present, mask in zip(batch.presence[:, 0], batch.mask, strict=True):
            assert bool(present) == bool(mask.any())
            empty.append(not mask.any())

    assert any(empty)
    assert not all(empty)


def test_an_interrupted_run_goes_on_as_if_it_had_not_been(
    flagship_run: FlagshipConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = replace(flagship_run, out=tmp_path / "run")
    drawn = Sampler.batch

    def interrupted(self: Sampler, epoch: int, step: int) -> object:
        if epoch == 1:
            raise KeyboardInterrupt
        return drawn(self, epoch, step)

    with eagerly(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        monkeypatch.setattr(Sampler, "batch", interrupted)
        with pytest.raises(KeyboardInterrupt):
            fit.train_fold(again, 0, resume=False)
        monkeypatch.setattr(Sampler, "batch", drawn)
        resumed = fit.train_fold(again, 0, resume=True)

    history = json.loads((tmp_path / "run" / "fold0" / fit.STATE).read_text())["history"]
    assert [row["epoch"] for row in history] == [1.0, 2.0]
    ours, theirs = (
        fit_weights(path, flagship_run)
        for path in (resumed, flagship_run.out / "fold0" / fit.FINAL)
    )
    for one, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def fit_weights(path: Path, run: FlagshipConfig) -> list[NDArray[np.float32]]:
    """Return the weights in a file."""
    model = load_folds(run)[0]
    model.load_weights(path)
    return list(model.get_weights())


def test_training_moves_encoder_and_heads(flagship_run: FlagshipConfig) -> None:
    fresh = load_folds(flagship_run)[0]
    trained = {v.path: v.value.numpy() for v in fresh.trainable_variables}
    load_imagenet(fresh, imagenet_weights())

    assert not np.allclose(trained["stem/kernel"], fresh.get_layer("stem").kernel.value.numpy())
    assert (flagship_run.out / "fold0" / "curves.png").stat().st_size > 1000
    assert list((flagship_run.out / "fold0" / "tensorboard").iterdir())


def test_a_finished_run_is_not_overwritten(
    flagship_config: Path, flagship_run: FlagshipConfig, capsys: pytest.CaptureFixture[str]
) -> None:
    assert walk("train", flagship_config) == 1
    assert "--resume" in capsys.readouterr().err


def test_one_file_says_what_the_networks_say_together(
    ensemble: Ensemble, served: Model, planes: NDArray[np.float32], flagship_run: FlagshipConfig
) -> None:
    wanted = {name: value.numpy() for name, value in ensemble(planes).items()}

    said = served.run(planes[0])

    assert said.mask.shape == (SIZE // 2, SIZE // 2)
    np.testing.assert_allclose(said.logits, wanted["logits"][0], atol=1e-4)
    np.testing.assert_allclose(said.mask, wanted["mask"][0, :, :, 0], atol=1e-4)
    np.testing.assert_allclose(said.gradcam, wanted["gradcam"][0], atol=1e-4)
    assert said.novelty == pytest.approx(float(wanted["novelty"][0, 0]), rel=1e-3)
    each = [float(model(planes)["malignancy"][0, 0]) for model in load_folds(flagship_run)]
    assert said.logits[1] - said.logits[0] == pytest.approx(np.mean(each), abs=1e-4)


def test_grad_cam_is_that_of_automatic_differentiation(
    flagship_run: FlagshipConfig, planes: NDArray[np.float32]
) -> None:
    model = load_folds(flagship_run)[0]
    typical = out_of_fold(flagship_run).typical[0]
    parts_of = keras.Model(
        model.input, {"features": model.get_layer(FEATURES).output, "mask": model.output["mask"]}
    )
    parts = parts_of(planes)
    pool, head = model.get_layer("pooled"), model.get_layer("malignancy")
    with tf.GradientTape() as tape:
        features = tf.convert_to_tensor(parts["features"])
        tape.watch(features)
        score = head(pool(features, parts["mask"]))
    weights = tf.reduce_mean(tape.gradient(score, features), axis=(1, 2), keepdims=True)
    signed = tf.reduce_sum(weights * features, axis=-1).numpy()[0]

    said = Ensemble([model], [typical], views="plain")(planes)["gradcam"].numpy()[0]

    assert np.abs(signed).max() > 1e-5
    np.testing.assert_allclose(said[:, :, 1], np.maximum(signed, 0.0), atol=1e-6)
    np.testing.assert_allclose(said[:, :, 0], np.maximum(-signed, 0.0), atol=1e-6)


def test_the_mirrored_view_is_averaged_in(
    flagship_run: FlagshipConfig, planes: NDArray[np.float32]
) -> None:
    model, typical = load_folds(flagship_run)[0], out_of_fold(flagship_run).typical[0]
    both = Ensemble([model], [typical], views="both")

    said, turned = both(planes), both(planes[:, :, ::-1])

    np.testing.assert_allclose(said["logits"], turned["logits"], atol=1e-5)
    np.testing.assert_allclose(said["mask"], ops.flip(turned["mask"], axis=2), atol=1e-5)


def test_every_second_network_looks_at_the_mirror_image(
    flagship_run: FlagshipConfig, planes: NDArray[np.float32]
) -> None:
    model, typical = load_folds(flagship_run)[0], out_of_fold(flagship_run).typical[0]
    twice = Ensemble([model, model], [typical, typical], views="alternate")
    both = Ensemble([model], [typical], views="both")

    said, wanted = twice(planes), both(planes)

    # One network in both places is one network that looks twice.
    for name in ("mask", "gradcam", "logits"):
        np.testing.assert_allclose(said[name], wanted[name], atol=1e-5)
    alone = Ensemble([model], [typical], views="plain")(planes)["mask"]
    assert np.abs(said["mask"] - alone).max() > 1e-4


def test_weights_in_8_bits_are_smaller_and_say_nearly_the_same(
    flagship_manifest: Path, served: Model, planes: NDArray[np.float32]
) -> None:
    large = (flagship_manifest.parent / served.manifest.file).read_bytes()

    small = in_8_bits(large)

    said, wanted = (model.run(planes[0]) for model in (Model(served.manifest, small), served))
    assert len(small) < 0.35 * len(large)
    assert np.abs(said.mask - wanted.mask).max() < 0.1
    assert np.abs(said.logits - wanted.logits).max() < 0.5


def test_each_case_is_judged_by_the_network_that_never_saw_it(flagship_run: FlagshipConfig) -> None:
    said = out_of_fold(flagship_run)

    models = load_folds(flagship_run)
    for fold in (0, 1):
        index = int(np.flatnonzero(said.folds == fold)[0])
        case = said.cases[index]
        planes = preprocess(read_frame(case).pixels, flagship_run.recipe)[-1].planes
        wanted = float(models[fold](planes[np.newaxis])["malignancy"][0, 0])
        assert said.predictions.malignancy[index] == pytest.approx(wanted, abs=1e-4)
        assert case.name not in {c.name for c in fit.learned_cases(flagship_run, fold)}


def test_calibrated_model_analyzes_frames(served: Model, data: Path) -> None:
    case: Case = next(case for case in read_cases(data) if case.split == "val")

    result = analyze(read_frame(case), served, served.manifest.segmentation)

    assert sum(result.prediction.probabilities) == pytest.approx(1.0)
    assert result.mask.mask.shape == result.frame.geometry.shape
    about = served.manifest.about
    assert about["networks"] == 2
    assert {row["slic_regions"] for row in about["segmentation_trials"]} == {None, 600, 1200}
    assert served.manifest.novelty_limit is not None
    assert sum(row["frames"] for row in about["similar_frames"]) > 0


def test_gate_hides_what_lies_beside_the_lesion_and_little_else() -> None:
    chance = np.linspace(0.0, 1.0, 201)[1:]
    groups = [f"g{i}" for i in range(200)]
    beside = chance <= 0.1  # 20 outlines that miss

    gate = fit_gate(chance, np.where(beside, 0.0, 0.8), groups)

    hidden = chance < gate
    assert np.sum(hidden & beside) == 20
    assert np.sum(hidden & ~beside) == 1  # a second one would cost .008
    assert fit_gate(np.empty(0), np.empty(0), []) == 0.0


def test_distance_tells_strangers_from_the_typical() -> None:
    rng = np.random.default_rng(0)
    mixing = rng.normal(size=(20, 20))
    frames = (rng.normal(size=(500, 20)) @ mixing).astype(np.float32)
    typical: Typical = fit_typical(frames)

    fresh = (rng.normal(size=(200, 20)) @ mixing).astype(np.float32)
    strangers = (3.0 * rng.normal(size=(200, 20))[:, ::-1] @ mixing.T).astype(np.float32)

    assert 0.7 < np.median(distance(fresh, typical)) < 1.1
    assert np.median(distance(strangers, typical)) > 2.0
