"""Frames go over whole, and nothing that is no frame comes back."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
import json
from typing import get_args, get_type_hints

import numpy as np
import pytest

from busi_desktop.domain.frame import Frame, FrameId, SourceInfo
from busi_desktop.domain.geometry import CalibratedRegion, Geometry, PixelSpacing, SpacingSource
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.domain.texts import say
from busi_desktop.errors import BugError
from busi_desktop.io.decoder.answers import FoundMembers, Opened, SentError
from busi_desktop.io.decoder.codec import Planes, _reader, from_plain, to_plain
from busi_desktop.io.decoder.wire import WrongAnswerError
from tests.unit.io.files import color_ramp, ramp


def made_frame() -> Frame:
    spacing = PixelSpacing(row_mm=0.1, col_mm=0.2, source=SpacingSource.US_REGION)
    region = CalibratedRegion(bounds=(0, 0, 20, 30), spacing=spacing)
    return Frame(
        frame_id=FrameId(content_sha256="ab", frame_number=3, study_uid="1.2"),
        pixels=ramp(),
        rgb=color_ramp(),
        geometry=Geometry(shape=ramp().shape, regions=(region,)),
        source=SourceInfo(
            kind="DICOM", n_frames=9, frame_time_ms=33.3, notes=(say("{count:,} é", count=1000),)
        ),
    )


@pytest.fixture
def buffer():
    return memoryview(bytearray(1 << 16))


def sent(value, buffer):
    return json.loads(json.dumps(to_plain(value, Planes(buffer))))


def test_a_frame_goes_over_whole(buffer):
    frame = made_frame()

    found = from_plain(Frame, sent(frame, buffer), Planes(buffer))
    buffer[:] = bytes(len(buffer))  # the next frame comes in its place

    for field in fields(Frame):
        wanted, got = getattr(frame, field.name), getattr(found, field.name)
        if isinstance(wanted, np.ndarray):
            np.testing.assert_array_equal(got, wanted)
        else:
            assert got == wanted
    assert found.source.notes[0].template == "{count:,} é"
    assert found.geometry.regions[0].spacing.source is SpacingSource.US_REGION


@pytest.mark.parametrize("kind", [Frame, Opened, FoundMembers, SentError, StudyIdentity])
def test_every_field_that_is_sent_can_be_read(kind):
    """A new field of a type that can't be sent is found here, and not by a reader."""
    waiting, seen = [kind], set()
    while waiting:
        one = waiting.pop()
        if is_dataclass(one) and one not in seen:
            hints = get_type_hints(one)
            for field in fields(one):
                _reader(hints[field.name])  # raises if there is none
                waiting.append(hints[field.name])
        seen.add(one)
        waiting += [part for part in get_args(one) if part is not Ellipsis]

    assert {Frame, Geometry, SourceInfo} <= seen or kind not in {Frame, Opened}


def changed(frame, buffer, *path_and_value):
    plain = sent(frame, buffer)
    *path, last, value = path_and_value
    place = plain
    for step in path:
        place = place[step]
    place[last] = value
    return plain


@pytest.mark.parametrize(
    "change",
    [
        ("pixels", "at", -1),
        ("pixels", "at", 1 << 16),
        ("pixels", "at", True),
        ("pixels", "shape", [1 << 40, 1 << 40]),
        ("pixels", "shape", [40]),
        ("pixels", "dtype", "object"),
        ("pixels", "dtype", "uint16"),
        ("pixels", None),
        ("rgb", {}),
        ("frame_id", "frame_number", "0"),
        ("frame_id", "frame_number", 1.0),
        ("frame_id", "content_sha256", 1),
        ("frame_id", "study_uid", ["1"]),
        ("frame_id", "unknown", 1),
        ("geometry", "shape", [40]),
        ("geometry", "shape", [1, 2]),
        ("geometry", "regions", 0, "bounds", [9, 9, 1, 1]),
        ("geometry", "regions", 0, "spacing", "row_mm", 1e9),
        ("geometry", "regions", 0, "spacing", "source", "guessed"),
        ("source", "notes", "a sentence"),
        ("source", "notes", 0, {"template": "{x.__class__}", "values": {"x": 1}}),
        ("source", "notes", 0, {"template": "{x:>999999999}", "values": {"x": 1}}),
        ("source", "notes", 0, {"template": "{x!r}", "values": {"x": 1}}),
        ("source", "notes", 0, {"template": "{x}", "values": {}}),
        ("source", "notes", 0, {"template": "{x}", "values": {"x": [1]}}),
        ("source", "notes", 0, "x" * 1_000_000),
    ],
)
def test_what_our_decoder_would_not_say_is_refused(buffer, change):
    plain = changed(made_frame(), buffer, *change)

    with pytest.raises((WrongAnswerError, BugError)):
        from_plain(Frame, plain, Planes(buffer))


def test_an_array_that_does_not_fit_is_not_sent():
    with pytest.raises(MemoryError):
        to_plain(ramp(), Planes(memoryview(bytearray(100))))
