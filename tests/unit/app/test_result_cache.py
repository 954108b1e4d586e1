"""The cache of results."""

from __future__ import annotations

import pytest

from busi_desktop.app import result_cache
from busi_desktop.app.entries import Selection
from busi_desktop.app.result_cache import ResultCache
from tests.builders import make_result

RESULT = make_result()


def at(number: int) -> Selection:
    return Selection(entry_id=0, frame_number=number)


def test_a_kept_result_is_given_back_until_cleared():
    cache = ResultCache()
    cache.keep(at(1), RESULT)

    assert cache.get(at(1)) is RESULT
    assert cache.get(at(2)) is None
    cache.clear()
    assert cache.get(at(1)) is None


def test_beyond_its_memory_the_result_seen_longest_ago_goes(monkeypatch: pytest.MonkeyPatch):
    one = RESULT.frame.pixels.size * result_cache._PIXEL_BYTES + RESULT.steps[0].planes.nbytes
    monkeypatch.setattr(result_cache, "_KEPT_BYTES", 2 * one)
    cache = ResultCache()
    cache.keep(at(1), RESULT)
    cache.keep(at(2), RESULT)
    cache.get(at(1))

    cache.keep(at(3), RESULT)

    assert [cache.get(at(n)) is not None for n in (1, 2, 3)] == [True, False, True]


def test_replacing_a_result_does_not_count_it_twice(monkeypatch: pytest.MonkeyPatch):
    one = RESULT.frame.pixels.size * result_cache._PIXEL_BYTES + RESULT.steps[0].planes.nbytes
    monkeypatch.setattr(result_cache, "_KEPT_BYTES", 2 * one)
    cache = ResultCache()
    cache.keep(at(1), RESULT)
    for _ in range(5):
        cache.keep(at(2), RESULT)

    assert cache.get(at(1)) is RESULT


def test_a_result_larger_than_the_limit_is_kept_all_the_same(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(result_cache, "_KEPT_BYTES", 1)
    cache = ResultCache()

    cache.keep(at(1), RESULT)

    assert cache.get(at(1)) is RESULT
