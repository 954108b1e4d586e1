"""The mailbox: order, replacement, cancelling, stepping aside."""

from __future__ import annotations

from pathlib import Path
import threading

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.app.mailbox import Job, Mailbox
from busi_desktop.app.requests import Channel, Discover, MakeThumbnail, Recut, RunFrame, TryRecipe
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import Cancelled
from busi_desktop.io.discover import SourceRef
from busi_desktop.preprocess.registry import SEED_RECIPE
from tests.builders import make_result

RESULT = make_result()
REF = SourceRef(label="a.png", stem="a", path=Path("a.png"))


def recut(job_id: int, *, epoch: int = 1) -> Job:
    request = Recut(result=RESULT, params=SegmentationParams())
    return Job(job_id=job_id, epoch=epoch, request=request)


def inspect(job_id: int, *, epoch: int = 1) -> Job:
    return Job(
        job_id=job_id, epoch=epoch, request=TryRecipe(frame=RESULT.frame, recipe=SEED_RECIPE)
    )


def thumbnail(job_id: int) -> Job:
    return Job(job_id=job_id, epoch=-1, request=MakeThumbnail(entry_id=job_id, ref=REF))


def run_frame(job_id: int) -> Job:
    request = RunFrame(entry_id=0, ref=REF, frame_number=0, params=None)
    return Job(job_id=job_id, epoch=-1, request=request)


def discover(job_id: int) -> Job:
    return Job(job_id=job_id, epoch=-1, request=Discover(paths=("a",)))


def take_all(mailbox: Mailbox) -> list[int]:
    taken = []
    while (job := mailbox.take()) is not None:
        taken.append(job.job_id)
    return taken


def test_only_the_newest_wish_of_a_frame_is_done():
    mailbox = Mailbox()

    for job_id in range(1, 5):
        mailbox.put(recut(job_id))

    assert take_all(mailbox) == [4]


def test_a_newer_value_does_not_stop_the_one_that_runs():
    mailbox = Mailbox()
    running = recut(1)
    mailbox.put(running)
    mailbox.take()

    mailbox.put(recut(2))

    running.check()


def test_a_newer_value_stops_the_one_that_rests():
    mailbox = Mailbox()
    running = recut(1)
    mailbox.put(running)
    mailbox.take()
    running.rest()  # nothing newer yet

    mailbox.put(inspect(2))
    running.rest()  # of another kind
    mailbox.put(recut(3))

    with pytest.raises(Cancelled):
        running.rest()


def test_a_rest_ends_when_the_frame_is_left():
    mailbox = Mailbox()
    running = recut(1)
    mailbox.put(running)
    mailbox.take()

    mailbox.revoke(Channel.ANALYZE)

    with pytest.raises(Cancelled):
        running.rest()


def test_another_epoch_stops_what_runs_and_drops_what_waits():
    mailbox = Mailbox()
    running = recut(1)
    mailbox.put(running)
    mailbox.take()
    mailbox.put(inspect(2))

    mailbox.put(recut(3, epoch=2))

    with pytest.raises(Cancelled):
        running.check()
    assert take_all(mailbox) == [3]


def test_inspection_and_analysis_do_not_replace_each_other():
    mailbox = Mailbox()
    mailbox.put(inspect(1))
    mailbox.put(recut(2))

    assert take_all(mailbox) == [2, 1]


def test_jobs_are_taken_in_order_of_urgency():
    mailbox = Mailbox()
    for job in (run_frame(1), thumbnail(2), thumbnail(3), inspect(4), recut(5), discover(6)):
        mailbox.put(job)

    assert take_all(mailbox) == [6, 5, 4, 2, 3, 1]


def test_background_work_steps_aside_and_is_taken_up_again():
    mailbox = Mailbox()
    background = run_frame(1)
    mailbox.put(background)
    mailbox.take()

    mailbox.put(recut(2))

    assert background.cancelled.is_set()
    mailbox.put_back(background)
    background.check()
    assert take_all(mailbox) == [2, 1]


def test_background_work_does_not_disturb_background_work():
    mailbox = Mailbox()
    background = run_frame(1)
    mailbox.put(background)
    mailbox.take()

    mailbox.put(thumbnail(2))

    background.check()


def test_withdrawn_background_work_does_not_come_back():
    mailbox = Mailbox()
    background = run_frame(1)
    mailbox.put(background)
    mailbox.take()

    mailbox.revoke(Channel.FOLDER_RUN)
    mailbox.put_back(background)

    assert mailbox.take() is None


def test_a_cancelled_wish_of_the_reader_is_not_taken_up_again():
    mailbox = Mailbox()
    old = recut(1)
    mailbox.put(old)
    mailbox.take()
    mailbox.put(recut(2, epoch=2))

    mailbox.put_back(old)

    assert take_all(mailbox) == [2]


def test_the_worker_is_woken_once_until_it_sleeps_again():
    mailbox = Mailbox()

    assert mailbox.put(recut(1))
    assert not mailbox.put(discover(2))
    take_all(mailbox)
    assert mailbox.put(recut(3))


def test_a_closed_mailbox_stops_what_runs_and_takes_nothing():
    mailbox = Mailbox()
    running = recut(1)
    mailbox.put(running)
    mailbox.take()
    mailbox.put(discover(2))

    mailbox.close()

    assert running.cancelled.is_set()
    assert not mailbox.put(recut(3))
    assert mailbox.take() is None


@given(st.lists(st.sampled_from(["put", "take"]), max_size=60))
def test_results_of_any_interleaving_rise_and_end_at_the_last_wish(actions):
    mailbox = Mailbox()
    submitted, done = 0, []
    for action in actions:
        if action == "put":
            submitted += 1
            mailbox.put(recut(submitted))
        elif (job := mailbox.take()) is not None:
            done.append(job.job_id)
    done += take_all(mailbox)

    assert done == sorted(set(done))
    assert not submitted or done[-1] == submitted


@given(st.lists(st.tuples(st.integers(0, 2), st.booleans()), max_size=40))
def test_no_job_of_an_old_epoch_is_begun_after_a_new_one_was_asked_for(steps):
    mailbox = Mailbox()
    epoch = 0
    for job_id, (raise_by, take) in enumerate(steps, start=1):
        epoch += raise_by
        mailbox.put(recut(job_id, epoch=epoch))
        if take and (job := mailbox.take()) is not None:
            assert job.epoch == epoch


def test_a_slow_worker_shows_pictures_all_along_a_drag():
    """Cancelling at every value would show one picture, at the end."""
    mailbox = Mailbox()
    shown, running = [], None
    for job_id in range(1, 61):
        mailbox.put(recut(job_id))
        if job_id % 5 == 0:  # the worker needs as long as five moves of the slider
            if running is not None and not running.cancelled.is_set():
                shown.append(running.job_id)
            running = mailbox.take()
    shown += [running.job_id, *take_all(mailbox)]

    assert len(shown) >= 10
    assert shown == sorted(shown)
    assert shown[-1] == 60


def test_a_crowd_of_threads_loses_no_wish():
    mailbox = Mailbox()
    numbers = iter(range(1, 10_000))
    lock = threading.Lock()

    def put_many() -> None:
        for _ in range(200):
            with lock:
                mailbox.put(thumbnail(next(numbers)))

    threads = [threading.Thread(target=put_many) for _ in range(4)]
    for thread in threads:
        thread.start()
    taken = []
    while any(thread.is_alive() for thread in threads):
        taken += take_all(mailbox)
    taken += take_all(mailbox)

    assert sorted(taken) == list(range(1, 801))
