from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
import pytest

from training.duplicates import find_duplicates, fingerprint


def picture(seed: int) -> NDArray[np.uint8]:
    coarse = np.random.default_rng(seed).integers(0, 200, (12, 15), dtype=np.uint8)
    return np.kron(coarse, np.ones((8, 8), np.uint8))


def groups_of(images: list[NDArray[np.uint8]], known: list[str] | None = None) -> list[int]:
    names = known or [str(i) for i in range(len(images))]
    return find_duplicates([fingerprint(image) for image in images], names).groups.tolist()


def test_fingerprints_multiply_to_the_correlation() -> None:
    one, other = fingerprint(picture(0)), fingerprint(picture(1))

    assert one.shape == (48 * 48,)
    assert float(one @ one) == pytest.approx(1.0, rel=1e-5)
    assert float(one @ other) == pytest.approx(np.corrcoef(one, other)[0, 1], abs=1e-5)


def test_brighter_smaller_and_noisy_copies_share_a_group() -> None:
    image = picture(0)
    noise = np.random.default_rng(9).integers(0, 20, image.shape, dtype=np.uint8)

    groups = groups_of([image, image + 40, image[::2, ::2], image + noise, picture(1)])

    assert len(set(groups[:4])) == 1
    assert groups[4] != groups[0]


def test_chains_are_united() -> None:
    first, last = picture(0).astype(float), picture(1).astype(float)
    chain = [(first * (1 - t) + last * t).astype(np.uint8) for t in np.linspace(0, 1, 9)]
    found = find_duplicates([fingerprint(image) for image in chain], [*"abcdefghi"])

    ends = float(fingerprint(chain[0]) @ fingerprint(chain[-1]))
    assert ends < 0.95
    assert len(set(found.groups.tolist())) == 1
    assert all(correlation > 0.95 for _, _, correlation in found.pairs)


def test_known_groups_are_kept_together() -> None:
    assert groups_of([picture(0), picture(1), picture(2)], ["p", "q", "p"]) == [0, 1, 0]


def test_flat_image_is_nobodys_duplicate() -> None:
    flat = np.full((30, 30), 7, np.uint8)

    assert groups_of([flat, flat, picture(0)]) == [0, 1, 2]
