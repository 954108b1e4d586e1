"""Job numbers and epochs: what may still be shown, and who waits."""

from __future__ import annotations

import pytest

from busi_desktop.app.desk import JobDesk
from busi_desktop.app.requests import Channel, Discover, Recut, TryRecipe
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.preprocess.registry import SEED_RECIPE
from tests.builders import make_result

RECUT = Recut(result=make_result(), params=SegmentationParams())


@pytest.fixture
def waiting():
    return {}


@pytest.fixture
def desk(waiting):
    return JobDesk(waiting.__setitem__)


def take(desk):
    return desk.mailbox.take()


def test_a_later_result_is_newer_and_an_earlier_one_is_not_shown_after_it(desk):
    desk.submit(RECUT)
    early = take(desk)
    desk.submit(RECUT)
    late = take(desk)

    assert desk.is_newer(early)
    desk.note_shown(late)
    assert not desk.is_newer(early)


def test_nothing_of_the_old_page_is_shown(desk):
    desk.submit(RECUT)
    old = take(desk)

    desk.turn_page()

    assert not desk.is_newer(old)
    assert not desk.is_current(old)
    assert old.cancelled.is_set()


def test_what_belongs_to_no_page_stays_current(desk):
    desk.submit(Discover(paths=("a",)))
    job = take(desk)

    desk.turn_page()

    assert desk.is_current(job)
    job.check()


def test_waiting_ends_with_the_last_job_and_not_before(desk, waiting):
    desk.submit(RECUT)
    first = take(desk)
    desk.submit(RECUT)

    desk.end_wait(first)
    assert waiting[Channel.ANALYZE]

    desk.end_wait(take(desk))
    assert not waiting[Channel.ANALYZE]


def test_dropping_a_channel_ends_the_wait_and_bars_its_late_result(desk, waiting):
    desk.submit(TryRecipe(frame=RECUT.result.frame, recipe=SEED_RECIPE))
    late = take(desk)

    desk.drop(Channel.INSPECT)

    assert not waiting[Channel.INSPECT]
    assert not desk.is_newer(late)
