"""One file is lost where decoding dies, hangs or takes all memory; the next one is not."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
import fcntl
import os
from pathlib import Path
import resource
import signal
import struct
import sys
import termios
import threading
import time

import numpy as np
from PIL import Image
import pytest

from busi_desktop.domain.frame import MAX_PIXELS
from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.io.decoder import listening
from busi_desktop.io.decoder import process as process_module
from busi_desktop.io.decoder.asked import Place
from busi_desktop.io.decoder.buffer import CAPACITY
from busi_desktop.io.decoder.client import Decoder
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.load import open_source
from tests.unit.io.files import ramp, saved

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="stops and kills processes as Linux does"
)

LONG = 120.0
SHORT = 0.05


@pytest.fixture
def decoder():
    made = Decoder(seconds=LONG)
    yield made
    made.close()


def place(folder: Path, name: str = "scan.png", data: bytes = b"") -> Place:
    path = folder / name
    path.write_bytes(data or saved(ramp(), "PNG"))
    return Place(path=path)


def ready_pid(decoder: Decoder) -> int:
    decoder.limits_in_force()
    assert decoder.pid is not None
    return decoder.pid


def stop(decoder: Decoder) -> int:
    """Stop the process: what a decoder does that never comes back looks the same from here."""
    pid = ready_pid(decoder)
    os.kill(pid, signal.SIGSTOP)
    return pid


def wait_until_asked(decoder: Decoder) -> None:
    """Wait until the stopped process has a request to read."""
    until = time.monotonic() + LONG
    waiting = b"\0" * 4
    while not struct.unpack("i", waiting)[0] and time.monotonic() < until:
        pipe = decoder._process._process.stdin
        waiting = fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4)


def code_of(ask) -> str:
    with pytest.raises(UserError) as caught:
        ask()
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value.code


def is_whole(decoder: Decoder, where: Place) -> bool:
    return bool(np.array_equal(decoder.open(where).first.pixels, ramp()))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGKILL, "DECODER_ENDED"),
        (signal.SIGSEGV, "DECODER_ENDED"),
        (signal.SIGXCPU, "DECODER_TIMEOUT"),
    ],
)
def test_a_process_that_dies_over_a_file_costs_that_file_alone(tmp_path, decoder, number, code):
    bad, good = place(tmp_path, "bad.png"), place(tmp_path, "good.png")
    pid = stop(decoder)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(decoder.open, bad)
        wait_until_asked(decoder)
        os.kill(pid, number)
        with suppress(ProcessLookupError):  # SIGKILL does not wait for it
            os.kill(pid, signal.SIGCONT)

        assert code_of(asked.result) == code

    assert is_whole(decoder, good)
    assert decoder.pid != pid


def test_a_file_that_takes_too_long_is_given_up_alone(tmp_path, decoder):
    bad, good = place(tmp_path, "bad.png"), place(tmp_path, "good.png")
    pid = stop(decoder)
    decoder.seconds = SHORT

    assert code_of(lambda: decoder.open(bad)) == "DECODER_TIMEOUT"

    decoder.seconds = LONG
    assert is_whole(decoder, good)
    assert not Path(f"/proc/{pid}").exists()


def test_a_file_that_takes_all_memory_is_refused_alone(tmp_path, decoder):
    side = 4000
    large = saved(Image.fromarray(np.zeros((side, side), np.uint8)), "TIFF", compression="tiff_lzw")
    bad, good = place(tmp_path, "bad.tif", large), place(tmp_path, "good.png")
    decoder.open(good)
    pid = ready_pid(decoder)
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + side * side // 2
    resource.prlimit(pid, resource.RLIMIT_AS, (limit, limit))

    opened = decoder.open(bad)
    assert opened.first is None
    assert code_of(lambda: decoder.frame(bad, opened.facts, 0)) == "IMAGE_TOO_LARGE"

    assert is_whole(decoder, good)
    assert decoder.open(bad).first.pixels.shape == (side, side)  # by a new process
    assert decoder.pid != pid


def test_a_process_that_ended_by_itself_costs_no_file(tmp_path, decoder):
    where = place(tmp_path)
    decoder.open(where)
    os.kill(ready_pid(decoder), signal.SIGKILL)
    decoder._process._thread.join(LONG)

    assert is_whole(decoder, where)


def test_a_file_read_ahead_costs_no_other(tmp_path, decoder):
    one, bad, good = (place(tmp_path, f"{name}.png") for name in ("one", "bad", "good"))
    pid = stop(decoder)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(decoder.open, one, then=bad)
        wait_until_asked(decoder)
        os.kill(pid, signal.SIGCONT)
        asked.result()
    stop(decoder)  # as if it hung over `bad`, which nobody has asked for
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(decoder.open, good)
        wait_until_asked(decoder)
        os.kill(pid, signal.SIGKILL)

        assert np.array_equal(asked.result().first.pixels, ramp())


def test_a_file_that_hangs_is_waited_for_once_though_another_was_read_ahead(tmp_path, decoder):
    """Found by the fuzzer: a frame that hung took 10 s and, asked for again, 10 s more."""
    one, other, bad = (place(tmp_path, f"{name}.png") for name in ("one", "other", "bad"))
    pid = stop(decoder)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(decoder.open, one, then=other)
        wait_until_asked(decoder)
        assert not decoder._process.buffer.has_begun
        os.kill(pid, signal.SIGCONT)
        asked.result()
    assert decoder._process.buffer.has_begun
    stop(decoder)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(decoder.open, bad)
        wait_until_asked(decoder)
        decoder._process.buffer._map[CAPACITY] = 1  # as the process would, and then hang
        os.kill(pid, signal.SIGKILL)

        assert code_of(asked.result) == "DECODER_ENDED"


def test_a_file_that_ended_it_twice_is_refused_until_it_changes(tmp_path, decoder):
    bad = place(tmp_path)
    for _ in range(2):
        decoder.seconds = LONG
        stop(decoder)
        decoder.seconds = SHORT
        assert code_of(lambda: decoder.open(bad)) == "DECODER_TIMEOUT"

    decoder.seconds = LONG
    assert code_of(lambda: decoder.open(bad)) == "DECODER_REFUSED"
    place(tmp_path, data=saved(ramp(), "PNG", compress_level=1))
    assert is_whole(decoder, bad)


def test_a_frame_is_read_again_after_the_process_was_lost(tmp_path, decoder):
    ref = SourceRef(label="a", stem="a", path=place(tmp_path).path)
    source = open_source(ref, decoder=decoder)
    decoder.close()

    np.testing.assert_array_equal(source.read_frame(0).pixels, ramp())


def test_a_file_that_became_another_is_not_mixed_up(tmp_path, decoder):
    where = place(tmp_path)
    facts = decoder.open(where).facts
    decoder.close()
    where.path.write_bytes(saved(np.flipud(ramp()), "PNG"))

    assert code_of(lambda: decoder.frame(where, facts, 0)) == "FILE_CHANGED"


def test_an_interrupted_request_leaves_no_answer_to_the_next(tmp_path, decoder):
    one = place(tmp_path, "one.png")
    other = place(tmp_path, "other.png", saved(np.flipud(ramp()), "PNG"))
    pid = stop(decoder)

    def interrupt(*_args: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, SHORT)
    try:
        with pytest.raises(KeyboardInterrupt):
            decoder.open(other)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)

    assert is_whole(decoder, one)
    assert decoder.pid != pid


def interrupted_at(decoder: Decoder, where: Place, at: int) -> bool:
    """Interrupt a request as it leaves its `at`-th function; return whether it came that far."""
    watched = (threading.__file__, process_module.__file__, listening.__file__)
    left = at

    def leave(_frame, event, _value):
        nonlocal left
        if event == "return":
            left -= 1
            if left < 0:
                sys.settrace(None)
                raise KeyboardInterrupt
        return leave

    before = sys.gettrace()
    sys.settrace(lambda frame, *_: leave if frame.f_code.co_filename in watched else None)
    try:
        decoder.open(where)
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False


def test_an_interrupt_at_any_moment_of_a_request_locks_nothing_for_good(tmp_path, decoder):
    where = place(tmp_path)
    moments = 0
    ready_pid(decoder)
    while interrupted_at(decoder, where, moments):
        moments += 1
        ready_pid(decoder)

    assert moments >= 10
    assert is_whole(decoder, where)


def test_a_worn_process_is_replaced_without_a_word(tmp_path, decoder):
    where = place(tmp_path)
    decoder.open(where)
    pid = decoder.pid
    decoder._process.n_requests = 10**9

    assert is_whole(decoder, where)
    assert decoder.pid != pid


TAKEN_OVER = """
import os, sys, struct, time
def say(body):
    os.write(1, struct.pack("<4sI", b"BUSI", len(body)) + body)
say(b'{"ready": true}')
os.read(0, 8)
ANSWER
time.sleep(600)
"""

ANSWERS = {
    "no message": "os.write(1, b'cos\\nsystem\\n(S\"touch x\"\\ntR.' * 9)",
    "endless message": 'os.write(1, struct.pack("<4sI", b"BUSI", 2**32 - 1))',
    "no JSON": "say(b'{')",
    "deep JSON": "say(b'[' * 100_000)",
    "no answer": "say(b'{}')",
    "number for a frame": (
        'say(b\'{"value": {"facts": {"sha256": "0", "n_frames": 1}, "first": 7}}\')'
    ),
    "field too many": 'say(b\'{"value": {"facts": {"sha256": "0", "n_frames": 1, "x": 1}}}\')',
    "text for a number": 'say(b\'{"value": {"facts": {"sha256": "0", "n_frames": "1"}}}\')',
    "error without words": 'say(b\'{"error": {"message": 1, "hint": "", "code": ""}}\')',
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_process_that_was_taken_over_is_not_believed(tmp_path, decoder, monkeypatch, answer):
    script = TAKEN_OVER.replace("ANSWER", ANSWERS[answer])
    monkeypatch.setattr(process_module, "_own_program", lambda _env: [sys.executable, "-c", script])
    where = place(tmp_path)

    assert code_of(lambda: decoder.open(where)) == "DECODER_ENDED"

    monkeypatch.undo()
    assert is_whole(decoder, where)


def test_a_program_without_its_decoder_is_broken_and_says_so(tmp_path, decoder, monkeypatch):
    monkeypatch.setattr(process_module, "_own_program", lambda _env: [str(tmp_path / "gone")])

    with pytest.raises(BrokenInstallationError) as caught:
        decoder.open(place(tmp_path))

    assert caught.value.code == "DECODER_START"


def test_the_process_knows_little_of_who_started_it(decoder, monkeypatch):
    monkeypatch.setenv("PATIENT", "MARKER")

    pid = ready_pid(decoder)

    assert b"MARKER" not in Path(f"/proc/{pid}/environ").read_bytes()
    assert {Path(f"/proc/{pid}/fd/{number}").readlink() for number in (0, 1, 2)} == {
        Path(os.devnull)
    }


def test_the_shared_memory_holds_the_largest_frame():
    assert CAPACITY >= 4 * MAX_PIXELS
