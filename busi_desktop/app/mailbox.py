"""The worker's mailbox: the latest wish first, nothing starves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
import threading

from busi_desktop.app.requests import (
    BACKGROUND,
    CHANNEL_OF,
    DUE,
    NEWEST_ONLY,
    Channel,
    Request,
)
from busi_desktop.errors import Cancelled

REST_S = 0.04
"""A dragged slider changes more often than this."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Job:
    """Hold one wish.

    Attributes
    ----------
    job_id
        Rises with every submit.
    epoch
        Rises when the reader turns to another frame; a picture of an older epoch is never shown.
    cancelled
        Set when nobody waits for the result any more, or when more urgent work has come.
    revoked
        Set when the wish itself is withdrawn, so that background work isn't taken up again.
    outdated
        Set when the job is cancelled, or a newer wish of its kind waits.
    """

    job_id: int
    epoch: int
    request: Request
    cancelled: threading.Event = field(default_factory=threading.Event)
    revoked: threading.Event = field(default_factory=threading.Event)
    outdated: threading.Event = field(default_factory=threading.Event)

    @property
    def channel(self) -> Channel:
        """Return the kind of work."""
        return CHANNEL_OF[type(self.request)]

    def check(self) -> None:
        """Raise `Cancelled` if the job shall stop."""
        if self.cancelled.is_set():
            raise Cancelled

    def rest(self) -> None:
        """Wait until the hand rests; raise `Cancelled` if a newer wish of the kind comes."""
        if self.outdated.wait(REST_S):
            raise Cancelled

    def cancel(self) -> None:
        """Ask the job to stop at its next check."""
        self.cancelled.set()
        self.outdated.set()


class Mailbox:
    """Hold what the worker has still to do; every method may be called from any thread.

    A newer wish of a `NEWEST_ONLY` channel replaces the one that waits, but doesn't stop the one
    that runs: stopping at each value of a dragged slider would show nothing before its release.
    Only another epoch stops it, unless it rests after it has shown a draft.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[tuple[Channel, int, Job]] = []
        self._running: Job | None = None
        self._awake = False
        self._closed = False

    def put(self, job: Job) -> bool:
        """Add a job; return True if the worker must be woken."""
        with self._lock:
            if self._closed:
                return False
            if job.channel in NEWEST_ONLY:
                self._keep(lambda waiting: not _outdates(job, waiting))
            heappush(self._waiting, (job.channel, job.job_id, job))
            if self._running is not None:
                if _stops(job, self._running):
                    self._running.cancel()
                elif _outdates(job, self._running):
                    self._running.outdated.set()
            wake, self._awake = not self._awake, True
            return wake

    def take(self) -> Job | None:
        """Return the most urgent job, or None: then the worker sleeps until it is woken."""
        with self._lock:
            if not self._waiting:
                self._running, self._awake = None, False
                return None
            self._running = heappop(self._waiting)[2]
            return self._running

    def put_back(self, job: Job) -> None:
        """Queue a background job again that had to step aside; the worker's thread calls this."""
        with self._lock:
            if self._closed or job.channel not in BACKGROUND or job.revoked.is_set():
                return
            job.cancelled.clear()
            job.outdated.clear()
            heappush(self._waiting, (job.channel, job.job_id, job))

    def revoke(self, *channels: Channel) -> None:
        """Drop what waits in some channels and stop what runs there."""
        with self._lock:
            self._drop(lambda job: job.channel in channels)

    def close(self) -> None:
        """Take nothing more, and drop and stop everything but what is `DUE`."""
        with self._lock:
            self._closed = True
            self._drop(lambda job: not isinstance(job.request, DUE))

    def _keep(self, wanted: Callable[[Job], bool]) -> None:
        self._waiting = [item for item in self._waiting if wanted(item[2])]
        heapify(self._waiting)

    def _drop(self, unwanted: Callable[[Job], bool]) -> None:
        self._keep(lambda waiting: not unwanted(waiting))
        if self._running is not None and unwanted(self._running):
            self._running.revoked.set()
            self._running.cancel()


def _outdates(new: Job, waiting: Job) -> bool:
    if waiting.channel not in NEWEST_ONLY:
        return False
    return waiting.channel == new.channel or waiting.epoch != new.epoch


def _stops(new: Job, running: Job) -> bool:
    if running.channel in BACKGROUND:
        return new.channel not in BACKGROUND
    both_newest = running.channel in NEWEST_ONLY and new.channel in NEWEST_ONLY
    return both_newest and running.epoch != new.epoch
