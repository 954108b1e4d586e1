"""Draw breast tissue with a lesion in it as acoustic maps for `physics.simulate_envelope`.

Layers, their usual order and brightness follow the ACR BI-RADS Atlas (5th ed., 2013), Ultrasound.
Attenuations are of the order in F. A. Duck, "Physical Properties of Tissue", 1990.
"""

from __future__ import annotations

from fields import Array, Grid, Noise
from lesions import ANGLES, Lesion, wobble
import numpy as np
from numpy.typing import NDArray
from physics import Interface, Tissue
from scipy import ndimage

FAT_DB, GLAND_DB, MUSCLE_DB, DEEP_DB, SKIN_DB = -35.0, -23.0, -38.0, -42.0, -26.0
FAT_LOSS, GLAND_LOSS, MUSCLE_LOSS, SEPTUM_LOSS = 0.62, 0.80, 0.75, 1.1  # dB/(cm MHz)


def make_tissue(grid: Grid, noise: Noise, lesion: Lesion | None) -> Tissue:
    """Draw skin, fat with ligaments, gland, retromammary fat, muscle and the lesion."""
    size = float(grid.depth_mm[-1] + grid.depth_mm[0])
    z = np.broadcast_to(grid.depth_mm[:, np.newaxis], grid.shape)
    tops = _layer_tops(grid, noise, size)
    echo = np.full(grid.shape, SKIN_DB) + 1.5 * noise.smooth("skin", grid, (0.15, 0.6))
    loss = np.full(grid.shape, GLAND_LOSS)
    fat, septa = _fat(grid, noise)
    layers = (
        ("fat", fat, FAT_LOSS, 0.15),
        ("gland", _gland(grid, noise), GLAND_LOSS, 0.45),
        ("retromammary", fat - 1.0, FAT_LOSS, 0.45),
        ("muscle", _muscle(grid, noise, tops["muscle"]), MUSCLE_LOSS, 0.15),
        ("deep", DEEP_DB + 3.0 * noise.smooth("deep", grid, (0.4, 2.5)), MUSCLE_LOSS, 0.2),
    )
    for name, layer_db, layer_loss, width_mm in layers:
        weight = _step(z - tops[name], width_mm)
        echo += weight * (layer_db - echo)
        loss += weight * (layer_loss - loss)
    for name, extra_db in (("muscle", 9.0), ("deep", 7.0)):  # the fasciae's own fibers
        echo += extra_db * np.exp(-(((z - tops[name] - 0.15) / 0.3) ** 2))
    in_fat = _step(z - tops["fat"], 0.2) - _step(z - tops["gland"], 0.3)
    loss += SEPTUM_LOSS * septa * in_fat
    loss *= 1.0 + 0.10 * noise.smooth("loss", grid, (6.0, 1.6))
    if lesion is not None:
        echo, loss = _insert(lesion, grid, noise, echo, loss)
    return Tissue(
        echo_db=echo, attenuation=np.maximum(loss, 0.0), interfaces=_interfaces(grid, noise, tops)
    )


def _layer_tops(grid: Grid, noise: Noise, size_mm: float) -> dict[str, Array]:
    """Return the depth of each layer's upper edge under every line, in mm."""
    slope = (grid.lateral_mm / grid.lateral_mm[-1] - 0.5) * size_mm
    scallop = np.minimum(np.abs(noise.curve("scallop", grid, 1.8)), 1.6)  # cusps at the ligaments
    skin = 0.048 * size_mm + 0.10 * noise.curve("skin", grid, 5.0)
    gland = 0.185 * size_mm + 0.025 * size_mm * noise.curve("gland", grid, 5.0) + 1.1 * scallop
    fascia = 0.70 * size_mm + 0.012 * size_mm * noise.curve("fascia", grid, 7.0) + 0.05 * slope
    retro = fascia - 0.075 * size_mm - 0.02 * size_mm * noise.curve("retro", grid, 3.5)
    deep = 0.90 * size_mm + 0.010 * size_mm * noise.curve("deep", grid, 8.0) + 0.06 * slope
    gland = np.maximum(gland, skin + 1.0)
    return {
        "fat": skin,
        "gland": gland,
        "retromammary": np.clip(retro, gland + 1.0, fascia - 0.3),
        "muscle": fascia,
        "deep": deep,
    }


def _fat(grid: Grid, noise: Noise) -> tuple[Array, Array]:
    """Return the echo of lobulated fat, and where its septa (Cooper's ligaments) run, 0 to 1."""
    cell = (2.7, 5.6)
    steps, shape = grid.steps_mm, grid.shape
    counts = [int(np.ceil(n * d / c)) + 2 for n, d, c in zip(shape, steps, cell, strict=True)]
    jitter = 0.30 * noise.white("lobules", (2, *counts), thickness_mm=6.0)
    rows, columns = (
        (axis + 0.5 + 0.5 * (np.arange(counts[0])[:, np.newaxis] % 2) * k + jitter[k] - 1.0)
        * cell[k]
        / steps[k]
        for k, axis in enumerate(np.meshgrid(*map(np.arange, counts), indexing="ij"))
    )
    bend = [
        0.7 * noise.smooth(f"bend {axis}", grid, (1.5, 2.2))
        + 0.25 * noise.smooth(f"bend fine {axis}", grid, (0.5, 0.8))
        for axis in "zx"
    ]
    lobule, septum_mm = _nearest_seeds(grid, rows, columns, bend)
    level = noise.white("lobule level", (rows.size,), thickness_mm=6.0)
    septa = np.exp(-((septum_mm / 0.14) ** 2)) * _step(noise.smooth("septa", grid, (0.9, 1.6)), 2.4)
    texture = noise.smooth("fat", grid, (0.25, 0.8)) + noise.smooth("fat coarse", grid, (0.9, 2.5))
    streaks = _streaks("fat streaks", grid, noise, (0.7, 3.5))
    echo = FAT_DB + 1.6 * level[lobule] + 1.4 * texture + 6.0 * streaks
    return np.asarray(echo + 13.0 * septa, dtype=np.float64), np.asarray(septa, dtype=np.float64)


def _nearest_seeds(
    grid: Grid, rows: Array, columns: Array, bend_mm: list[Array]
) -> tuple[NDArray[np.intp], Array]:
    """Return each sample's lobule, and its distance in mm to the next lobule's border."""
    where = np.meshgrid(*(np.arange(n, dtype=np.float64) for n in grid.shape), indexing="ij")
    z, x = (w * d + b for w, d, b in zip(where, grid.steps_mm, bend_mm, strict=True))
    first = np.full(grid.shape, np.inf)
    second = np.full(grid.shape, np.inf)
    lobule = np.zeros(grid.shape, dtype=np.intp)
    seeds = zip(rows.ravel() * grid.steps_mm[0], columns.ravel() * grid.steps_mm[1], strict=True)
    for index, (seed_z, seed_x) in enumerate(seeds):
        distance = np.hypot((z - seed_z) * 1.9, x - seed_x)  # lobules are wider than tall
        closer = distance < first
        second = np.where(closer, first, np.minimum(second, distance))
        first = np.where(closer, distance, first)
        lobule[closer] = index
    return lobule, np.asarray((second - first) / 2.6, dtype=np.float64)


def _gland(grid: Grid, noise: Noise) -> Array:
    """Return the echo of fibroglandular tissue: bright, streaky, with dark ducts and lobules."""
    texture = 2.0 * noise.smooth("gland fine", grid, (0.22, 0.8))
    texture += 2.6 * noise.smooth("gland coarse", grid, (1.0, 3.5))
    ducts = _step(noise.smooth("ducts", grid, (0.38, 1.1)) - 1.15, 0.6)
    islands = _step(noise.smooth("islands", grid, (1.1, 3.0)) - 1.25, 0.35)  # fat between lobes
    streaks = _streaks("gland streaks", grid, noise, (0.6, 3.2))
    streaks += 0.7 * _streaks("gland strands", grid, noise, (0.35, 1.8))
    echo = GLAND_DB + texture - 8.0 * ducts - 10.0 * islands + 7.0 * streaks
    return _bent(echo, grid, 0.9 * noise.smooth("gland bend", grid, (3.0, 4.5)))


def _bent(field: Array, grid: Grid, down_mm: Array) -> Array:
    """Return `field` shifted downwards by `down_mm`, so that level structures undulate."""
    rows = (grid.depth_mm[:, np.newaxis] - down_mm) / grid.steps_mm[0]
    columns = np.broadcast_to(np.arange(grid.shape[1]), grid.shape)
    moved = ndimage.map_coordinates(field, [rows, columns], order=1, mode="grid-wrap")
    return np.asarray(moved, dtype=np.float64)


def _muscle(grid: Grid, noise: Noise, top_mm: Array) -> Array:
    """Return the echo of muscle: dark, with bright fibers parallel to the fascia."""
    fibers = _streaks("fibers", grid, noise, (0.28, 4.5))
    bundles = _streaks("bundles", grid, noise, (0.7, 9.0))
    fine = noise.smooth("muscle", grid, (0.15, 2.0))
    flat = MUSCLE_DB + 2.0 * fine + 7.0 * fibers + 10.0 * bundles
    return _bent(flat, grid, top_mm + 0.25 * noise.smooth("muscle bend", grid, (2.0, 5.0)))


def _streaks(name: str, grid: Grid, noise: Noise, scale_mm: tuple[float, float]) -> Array:
    """Return thin curved bright lines, 0 to 1: ridges of a smooth field, broken in places."""
    ridge = np.exp(-((noise.smooth(name, grid, scale_mm) / 0.16) ** 2))
    gate = _step(noise.smooth(f"{name} gate", grid, (scale_mm[0] * 1.5, scale_mm[1] * 0.7)), 1.5)
    return np.asarray(ridge * gate, dtype=np.float64)


def _insert(
    lesion: Lesion, grid: Grid, noise: Noise, echo: Array, loss: Array
) -> tuple[Array, Array]:
    """Put the lesion with its rim and its side walls into the maps."""
    distance = lesion.distance_mm(grid.lateral_mm, grid.depth_mm)
    inside = _step(-distance, lesion.edge_mm)
    rim = np.exp(-np.clip(distance, 0.0, None) / lesion.rim_mm)
    x = grid.lateral_mm - lesion.center_mm[0]
    z = grid.depth_mm[:, np.newaxis] - lesion.center_mm[1]
    lift = 1.0 - 0.6 * _step(z, 2.0)  # rims are brightest on the side that faces the probe
    texture = noise.smooth("lesion fine", grid, (0.3, 0.7))
    texture += noise.smooth("lesion", grid, (1.0, 1.6))
    angle = np.arctan2(z, x)
    strands = np.interp(angle, ANGLES, wobble(np.random.default_rng([noise.seed, 78]), 9, 34))
    strands *= np.exp(-np.clip(distance, 0.0, None) / 2.5) * _step(distance, 0.5)
    around = echo + lesion.rim_db * rim * lift + lesion.strands_db * strands
    echo = around + inside * (lesion.echo_db + lesion.variation_db * texture - around)
    loss = loss + inside * (lesion.attenuation - loss)
    half_width = float(np.ptp(lesion.radius_mm * np.cos(ANGLES))) / 2.0
    side = np.clip(np.abs(x) / half_width, 0.0, 1.2) ** 8
    loss = loss + lesion.edge_loss * np.exp(-((distance / 0.5) ** 2)) * side
    return np.asarray(echo, dtype=np.float64), np.asarray(loss, dtype=np.float64)


def _interfaces(grid: Grid, noise: Noise, tops: dict[str, Array]) -> tuple[Interface, ...]:
    """Return the smooth surfaces: probe face, both skin lines, fascia lines."""
    flat = np.zeros(grid.shape[1])

    def surface(name: str, depth_mm: Array, level_db: float, gaps_db: float) -> Interface:
        rough = 0.014 * noise.curve(f"{name} rough", grid, 0.25)
        gaps = _step(noise.curve(f"{name} gaps", grid, 1.8) - 0.3, 2.0)
        level = level_db - gaps_db * gaps + 1.5 * noise.curve(f"{name} level", grid, 0.5)
        return Interface(depth_mm=depth_mm + rough, level_db=level)

    entry = 0.5 + 0.03 * noise.curve("entry", grid, 4.0)
    double = tops["muscle"] + 0.5 + 0.2 * noise.curve("double", grid, 2.5)
    return (
        surface("probe", flat + 0.12, -9.0, 2.0),
        surface("entry", entry, -8.0, 4.0),
        surface("dermis", tops["fat"], -10.0, 7.0),
        surface("fascia", tops["muscle"], -12.0, 14.0),
        surface("double", double, -19.0, 20.0),
        surface("deep fascia", tops["deep"], -14.0, 18.0),
    )


def _step(value: Array, width: float) -> Array:
    """Return a smooth step from 0 to 1 around 0, `width` wide."""
    t = np.clip(value / width + 0.5, 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float64)
