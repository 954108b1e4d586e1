"""Numbers for jobs: which result may still be shown, and who waits for one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from busi_desktop.app.mailbox import Job, Mailbox
from busi_desktop.app.requests import CHANNEL_OF, NEWEST_ONLY, Channel, Request

ANY_EPOCH = -1
"""Epoch of jobs that are wanted whatever frame is shown."""


class JobDesk:
    """Give out job numbers and epochs; lives on the window's thread.

    Parameters
    ----------
    on_waiting
        Called with a channel, and whether a result of it is on its way.
    """

    def __init__(self, on_waiting: Callable[[Channel, bool], None]) -> None:
        self.mailbox = Mailbox()
        self._on_waiting = on_waiting
        self._numbers = count(1)
        self._epoch = 0
        self._awaited: dict[Channel, int] = {}
        self._shown: dict[Channel, int] = {}

    def submit(self, request: Request) -> bool:
        """Put a request into the mailbox; return True if the worker must be woken."""
        channel = CHANNEL_OF[type(request)]
        epoch = self._epoch if channel in NEWEST_ONLY else ANY_EPOCH
        job = Job(job_id=next(self._numbers), epoch=epoch, request=request)
        self._awaited[channel] = job.job_id
        self._on_waiting(channel, True)
        return self.mailbox.put(job)

    def turn_page(self) -> None:
        """Begin a new epoch: what belongs to the old one is stopped and never shown."""
        self._epoch += 1
        for channel in sorted(NEWEST_ONLY):
            self.drop(channel)

    def drop(self, channel: Channel) -> None:
        """Give up what was asked for in a channel so far."""
        self.mailbox.revoke(channel)
        self._shown[channel] = next(self._numbers)
        self._awaited.pop(channel, None)
        self._on_waiting(channel, False)

    def is_current(self, job: Job) -> bool:
        """Tell whether a job belongs to the frame shown, or to none."""
        return job.epoch in {self._epoch, ANY_EPOCH}

    def is_newer(self, job: Job) -> bool:
        """Tell whether a job's result is newer than what is shown, and of the same frame."""
        return job.epoch == self._epoch and job.job_id > self._shown.get(job.channel, 0)

    def note_shown(self, job: Job) -> None:
        """Remember that a job's result is on the screen."""
        self._shown[job.channel] = job.job_id

    def end_wait(self, job: Job) -> None:
        """Stop waiting if this was the last job asked for."""
        if self._awaited.get(job.channel) == job.job_id:
            del self._awaited[job.channel]
            self._on_waiting(job.channel, False)
