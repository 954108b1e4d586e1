from __future__ import annotations

import hashlib
import json
from pathlib import Path
import shutil
import sys

import numpy as np
from PIL import Image
from pydicom import dcmread
from pydicom.uid import ExplicitVRLittleEndian, RLELossless
import pytest

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
sys.path.insert(0, str(SAMPLES))  # the scripts there are no package

from fields import Noise, make_grid  # noqa: E402
from lesions import make_lesion  # noqa: E402
import make_samples  # noqa: E402
from phantom import Phantom, add_border, make_phantom  # noqa: E402
from physics import Probe, Tissue, simulate_envelope  # noqa: E402

LISTING = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
ENTRIES = {entry["file"]: entry for entry in LISTING["samples"]}
SEED = 5
MM_PER_PX = 0.2


def small(kind: str, *, seed: int = SEED, elevation_mm: float = 0.0) -> Phantom:
    return make_phantom(
        kind, seed=seed, width_px=190, depth_px=184, mm_per_px=MM_PER_PX, elevation_mm=elevation_mm
    )


@pytest.fixture(scope="module")
def phantoms() -> dict[str, Phantom]:
    """Return one small phantom per kind; equal seeds give them the same tissue and speckle."""
    return {kind: small(kind) for kind in ("benign", "malignant", "normal", "cyst")}


def read_gray(name: str) -> np.ndarray:
    with Image.open(SAMPLES / name) as image:
        assert image.mode == "L"
        return np.asarray(image)


def box(mask: np.ndarray) -> tuple[int, int, int, int]:
    rows, columns = np.nonzero(mask)
    return rows.min(), rows.max() + 1, columns.min(), columns.max() + 1


def posterior_and_beside(phantom: Phantom, image: np.ndarray) -> tuple[float, float]:
    """Return the mean gray below the lesion's middle, and to both sides at the same depth."""
    mm = round(1.0 / phantom.mm_per_px)
    _, bottom, left, right = box(phantom.mask)
    rows = image[bottom + mm : bottom + 5 * mm].astype(float)
    middle = (left + right) // 2
    beside = np.hstack(
        [rows[:, left - 6 * mm : left - 2 * mm], rows[:, right + 2 * mm : right + 6 * mm]]
    )
    return float(rows[:, middle - mm : middle + mm].mean()), float(beside.mean())


def homogeneous_envelope() -> tuple[np.ndarray, np.ndarray, float]:
    """Return the envelope of uniform tissue at -25 dB, its depths and its line pitch."""
    probe = Probe()
    grid = make_grid(38.0, 36.0, mm_per_px=MM_PER_PX, line_pitch_mm=probe.line_pitch_mm)
    tissue = Tissue(
        echo_db=np.full(grid.shape, -25.0),
        attenuation=np.full(grid.shape, probe.tgc_db_per_cm_mhz),
    )
    envelope = simulate_envelope(tissue, grid, Noise(seed=SEED), probe=probe)
    return envelope, grid.depth_mm, grid.steps_mm[1]


# ------------------------------------------------------------------------------------ the physics
def test_envelope_of_uniform_tissue_has_rayleigh_statistics():
    envelope, _, _ = homogeneous_envelope()

    ratio = envelope.mean() / envelope.std()

    # Wagner et al. 1983: sqrt(pi / (4 - pi)) = 1.91
    assert ratio == pytest.approx(np.sqrt(np.pi / (4.0 - np.pi)), rel=0.1)


def test_gain_compensates_attenuation_and_focusing_in_uniform_tissue():
    envelope, _, _ = homogeneous_envelope()

    level_db = [10.0 * np.log10((part**2).mean()) for part in np.array_split(envelope[:330], 6)]

    assert level_db == pytest.approx([-25.0] * 6, abs=1.0)


def test_speckle_is_finest_at_the_focus():
    envelope, depth_mm, _ = homogeneous_envelope()

    def neighbor_correlation(near_mm: float, far_mm: float) -> float:
        part = envelope[(depth_mm >= near_mm) & (depth_mm < far_mm)]
        part = part - part.mean()
        return float((part[:, :-1] * part[:, 1:]).mean() / part.var())

    focus = neighbor_correlation(14.0, 18.0)

    assert focus < neighbor_correlation(0.0, 4.0) - 0.1
    assert focus < neighbor_correlation(32.0, 36.0) - 0.1


# ----------------------------------------------------------------------------------- the phantoms
def test_equal_seeds_give_equal_phantoms(phantoms):
    again = small("malignant")

    np.testing.assert_array_equal(again.image, phantoms["malignant"].image)
    np.testing.assert_array_equal(again.mask, phantoms["malignant"].mask)


def test_other_seeds_give_other_speckle_and_another_outline(phantoms):
    other = small("malignant", seed=SEED + 1)

    assert np.mean(other.image != phantoms["malignant"].image) > 0.9
    assert (other.mask != phantoms["malignant"].mask).any()


@pytest.mark.parametrize("kind", ["benign", "malignant", "cyst"])
def test_lesion_is_darker_than_the_same_tissue_without_it(phantoms, kind):
    phantom, without = phantoms[kind], phantoms["normal"]

    inside = phantom.image[phantom.mask].mean()

    assert inside < without.image[phantom.mask].mean() - 20


def test_malignant_is_markedly_darker_than_benign_and_cyst_is_nearly_black(phantoms):
    gray = {kind: p.image[p.mask].mean() for kind, p in phantoms.items() if p.mask.any()}

    assert gray["malignant"] < gray["benign"] - 25
    assert gray["cyst"] < 35


@pytest.mark.parametrize(("kind", "sign"), [("benign", 1), ("cyst", 1), ("malignant", -1)])
def test_tissue_behind_a_lesion_is_enhanced_or_shadowed(phantoms, kind, sign):
    phantom = phantoms[kind]
    change = phantom.image.astype(float) - phantoms["normal"].image

    posterior, beside = posterior_and_beside(phantom, change)

    assert sign * (posterior - beside) > 10


def test_side_walls_of_a_smooth_lesion_cast_shadows(phantoms):
    phantom = phantoms["cyst"]
    change = phantom.image.astype(float) - phantoms["normal"].image
    _, bottom, left, right = box(phantom.mask)

    columns = change[bottom : bottom + 20].mean(axis=0)

    middle = columns[(left + right) // 2]
    assert columns[left - 3 : left + 4].min() < min(middle, 0.0) - 5
    assert columns[right - 4 : right + 3].min() < min(middle, 0.0) - 5


@pytest.mark.parametrize(
    ("kind", "is_taller"), [("benign", False), ("cyst", False), ("malignant", True)]
)
@pytest.mark.parametrize("seed", range(12))
def test_only_the_malignant_lesion_is_taller_than_wide(kind, is_taller, seed):
    lesion = make_lesion(kind, seed, size_mm=(38.0, 36.8), cut=1.0)
    lateral_mm, depth_mm = (np.arange(0.1, size, MM_PER_PX) for size in (38.0, 36.8))

    top, bottom, left, right = box(lesion.distance_mm(lateral_mm, depth_mm) < 0.0)

    assert (bottom - top > right - left) == is_taller


@pytest.mark.parametrize("kind", ["benign", "malignant", "cyst"])
def test_shape_in_the_phantoms_mask_is_the_lesions_own(phantoms, kind):
    top, bottom, left, right = box(phantoms[kind].mask)

    assert (bottom - top > right - left) == (kind == "malignant")


def test_normal_phantom_has_an_empty_mask(phantoms):
    assert not phantoms["normal"].mask.any()
    assert phantoms["normal"].area_mm2 == 0.0


def test_lesion_area_in_mm_does_not_depend_on_the_pixel_distance(phantoms):
    fine = make_phantom("benign", seed=SEED, width_px=253, depth_px=245, mm_per_px=0.15)

    assert fine.area_mm2 == pytest.approx(phantoms["benign"].area_mm2, rel=0.02)


def test_lesion_shrinks_and_speckle_changes_away_from_the_middle_of_a_sweep(phantoms):
    middle, near, far = phantoms["malignant"], *(small("malignant", elevation_mm=e) for e in (2, 5))

    assert middle.area_px > near.area_px > far.area_px > 0
    deep = np.s_[140:160, 10:60]  # muscle, away from lesion and border
    correlation = np.corrcoef(middle.image[deep].ravel(), far.image[deep].ravel())[0, 1]
    assert correlation < 0.5


def test_a_slice_beside_the_lesion_shows_none():
    assert not small("malignant", elevation_mm=6.0).mask.any()


def test_border_is_black_but_for_the_depth_scale(phantoms):
    framed = add_border(phantoms["benign"])
    left, top, right, bottom = framed.region

    np.testing.assert_array_equal(framed.image[top:bottom, left:right], phantoms["benign"].image)
    np.testing.assert_array_equal(framed.mask[top:bottom, left:right], phantoms["benign"].mask)
    scale = framed.image[:, right:]
    ticks = np.flatnonzero(scale.any(axis=1))
    assert np.diff(ticks) == pytest.approx(5.0 / MM_PER_PX, abs=1)
    outside = framed.image.copy()
    outside[top:bottom, left:] = 0
    assert not outside.any()


# ------------------------------------------------------------------------------- the shipped files
@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_stored_hash_is_the_files_hash(name):
    assert hashlib.sha256((SAMPLES / name).read_bytes()).hexdigest() == ENTRIES[name]["sha256"]


def test_every_shipped_image_is_listed():
    shipped = {path.name for path in SAMPLES.iterdir() if path.suffix in {".png", ".dcm"}}
    masks = {truth["mask"] for entry in ENTRIES.values() for truth in entry.get("frames", [entry])}

    assert shipped == set(ENTRIES) | masks


@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_stored_area_is_the_masks(name):
    entry = ENTRIES[name]
    left, top, right, bottom = entry["region"]

    for truth in entry.get("frames", [entry]):
        mask = read_gray(truth["mask"])
        assert set(np.unique(mask)) <= {0, 255}
        assert np.count_nonzero(mask) == truth["lesion_area_px"]
        assert np.count_nonzero(mask[top:bottom, left:right]) == truth["lesion_area_px"]
        area_mm2 = truth["lesion_area_px"] * entry["mm_per_px"] ** 2
        assert truth["lesion_area_mm2"] == pytest.approx(area_mm2, abs=1e-4)


@pytest.mark.parametrize(
    ("name", "label", "low_mm2", "high_mm2"),
    [
        ("benign.png", "benign", 60, 120),
        ("malignant.png", "malignant", 35, 90),
        ("cyst.png", "benign", 25, 55),
        ("normal.png", "normal", 0, 0),
    ],
)
def test_shipped_lesions_have_plausible_areas_and_labels(name, label, low_mm2, high_mm2):
    entry = ENTRIES[name]

    assert entry["label"] == label
    assert low_mm2 <= entry["lesion_area_mm2"] <= high_mm2


@pytest.mark.parametrize("name", ["benign", "malignant"])
def test_dicom_pixels_equal_the_png(name):
    dataset = dcmread(SAMPLES / f"{name}.dcm")

    assert dataset.PhotometricInterpretation == "MONOCHROME2"
    np.testing.assert_array_equal(dataset.pixel_array, read_gray(f"{name}.png"))


@pytest.mark.parametrize(
    ("name", "sop_class", "syntax"),
    [
        ("benign.dcm", "1.2.840.10008.5.1.4.1.1.6.1", RLELossless),
        ("malignant.dcm", "1.2.840.10008.5.1.4.1.1.6.1", ExplicitVRLittleEndian),
        ("cine.dcm", "1.2.840.10008.5.1.4.1.1.3.1", RLELossless),
    ],
)
def test_dicom_class_syntax_and_absence_of_identity(name, sop_class, syntax):
    dataset = dcmread(SAMPLES / name)

    assert sop_class == dataset.SOPClassUID == dataset.file_meta.MediaStorageSOPClassUID
    assert dataset.file_meta.TransferSyntaxUID == syntax
    assert dataset.Modality == "US"
    assert dataset.PatientID == "PHANTOM-1"
    assert str(dataset.PatientName).startswith("PHANTOM^")
    assert not dataset.PatientBirthDate
    assert dataset.BurnedInAnnotation == "NO"


@pytest.mark.parametrize("name", ["benign.dcm", "malignant.dcm", "cine.dcm"])
def test_calibrated_region_covers_the_scanned_area_and_no_more(name):
    dataset, entry = dcmread(SAMPLES / name), ENTRIES[name]
    (region,) = dataset.SequenceOfUltrasoundRegions

    bounds = (
        region.RegionLocationMinX0,
        region.RegionLocationMinY0,
        region.RegionLocationMaxX1 + 1,
        region.RegionLocationMaxY1 + 1,
    )

    assert list(bounds) == entry["region"]
    assert 0 < bounds[0] < bounds[2] < dataset.Columns
    assert 0 < bounds[1] < bounds[3] < dataset.Rows
    assert (region.RegionSpatialFormat, region.RegionDataType) == (1, 1)
    assert (region.PhysicalUnitsXDirection, region.PhysicalUnitsYDirection) == (3, 3)
    truth = entry.get("frames", [entry])[0]
    area_mm2 = truth["lesion_area_px"] * (10 * region.PhysicalDeltaX) * (10 * region.PhysicalDeltaY)
    assert area_mm2 == pytest.approx(truth["lesion_area_mm2"], abs=1e-3)


def test_cine_tells_its_frame_time_and_sweeps_through_the_lesion():
    dataset = dcmread(SAMPLES / "cine.dcm")
    areas = [truth["lesion_area_px"] for truth in ENTRIES["cine.dcm"]["frames"]]

    assert dataset.FrameIncrementPointer == 0x00181063
    assert dataset.FrameTime == 66
    assert dataset.pixel_array.shape == (10, 300, 320)
    assert dataset.NumberOfFrames == len(areas) == 10
    largest = int(np.argmax(areas))
    assert 0 < largest < 9
    assert (np.diff(areas[: largest + 1]) > 0).all()
    assert (np.diff(areas[largest:]) <= 0).all()


def test_stored_cine_frame_is_what_the_code_makes_today():
    stored = dcmread(SAMPLES / "cine.dcm").pixel_array[4]

    made = make_samples.cine_frame(float(make_samples.CINE_ELEVATIONS_MM[4]))

    np.testing.assert_array_equal(made.image, stored)
    np.testing.assert_array_equal(made.mask, read_gray("cine_mask_0004.png") == 255)


@pytest.mark.parametrize(("name", "sign"), [("benign", 1), ("malignant", -1)])
def test_shipped_image_shows_enhancement_or_shadow_beside_its_neighborhood(name, sign):
    mask = read_gray(f"{name}_mask.png") == 255
    image = read_gray(f"{name}.png")
    entry = ENTRIES[f"{name}.png"]
    phantom = Phantom(
        image=image.copy(), mask=mask, mm_per_px=entry["mm_per_px"], region=tuple(entry["region"])
    )

    posterior, beside = posterior_and_beside(phantom, image)

    assert sign * (posterior - beside) > 20


def test_check_finds_nothing_in_an_equal_folder_and_each_change_in_another(tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(SAMPLES, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    assert make_samples.differences(SAMPLES, copy) == []

    pixels = read_gray("normal.png").copy()
    pixels[100, 100] ^= 1
    Image.fromarray(pixels).save(copy / "normal.png")
    (copy / "benign_mask.png").unlink()
    shutil.copy(copy / "cyst.png", copy / "extra.png")

    assert make_samples.differences(SAMPLES, copy) == [
        "extra.png: not made by this code",
        "benign_mask.png: missing",
        "normal.png: differs",
        "normal.png: hash differs from samples.json",
    ]


@pytest.mark.slow
def test_script_makes_the_same_bytes_twice_and_what_is_stored(tmp_path, capsys):
    assert make_samples.main(["--out", str(tmp_path)]) == 0

    for path in sorted(tmp_path.rglob("*.dcm")):
        assert path.read_bytes() == (SAMPLES / path.name).read_bytes()
    assert make_samples.main(["--check", "--out", str(tmp_path)]) == 0
    assert make_samples.differences(tmp_path, SAMPLES) == []
    assert not capsys.readouterr().out
