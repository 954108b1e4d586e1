"""What comes through the decoding process is what is decoded here."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from io import BytesIO
import sys
import zipfile
import zlib

import numpy as np
from PIL import Image
from pydicom import uid
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.discover import SourceRef, discover
from busi_desktop.io.here import open_here
from busi_desktop.io.load import content_sha256, open_file, open_source, warm_up
from tests.unit.io.files import color_ramp, dicom, ramp, region, saved

FILES = {
    "gray png": saved(ramp(), "PNG"),
    "color png": saved(color_ramp(), "PNG"),
    "deep png": saved(Image.fromarray(ramp().astype(np.uint16) * 257), "PNG"),
    "jpeg": saved(color_ramp(), "JPEG"),
    "dicom": dicom(
        ramp(), tags={"SequenceOfUltrasoundRegions": [region()], "PixelSpacing": [1, 2]}
    ),
    "dicom of unknown encoding": dicom(ramp(), syntax=uid.ImplicitVRLittleEndian, preamble=False),
}


def written(folder, name, data) -> SourceRef:
    path = folder / name
    path.write_bytes(data)
    return SourceRef(label=name, stem="input", path=path)


def pages(count: int) -> bytes:
    stream = BytesIO()
    images = [Image.fromarray(np.roll(ramp(), number)) for number in range(count)]
    images[0].save(stream, "TIFF", save_all=True, append_images=images[1:])
    return stream.getvalue()


@pytest.mark.parametrize("name", FILES)
def test_a_frame_is_the_one_that_is_decoded_here(tmp_path, name):
    ref = written(tmp_path, "input", FILES[name])

    source, here = open_source(ref), open_here(ref)
    frame, wanted = source.read_frame(0), here.read_frame(0)

    assert (source.sha256, source.n_frames) == (here.sha256, here.n_frames)
    assert source.sha256 == sha256(FILES[name]).hexdigest() == content_sha256(ref)
    assert frame.frame_id == wanted.frame_id
    assert frame.geometry == wanted.geometry
    assert frame.source == wanted.source
    np.testing.assert_array_equal(frame.pixels, wanted.pixels)
    assert (frame.rgb is None) == (wanted.rgb is None)
    if wanted.rgb is not None:
        np.testing.assert_array_equal(frame.rgb, wanted.rgb)


def test_a_sentence_with_values_can_still_be_translated(tmp_path):
    ref = written(tmp_path, "page.png", b"<html>")

    with pytest.raises(UserError) as caught:
        open_source(ref)

    assert caught.value.code == "NOT_AN_IMAGE"
    assert caught.value.hint.template == "Use {kinds} files."


@pytest.mark.parametrize("order", [range(6), [3, 0, 5, 5, 4, 1], [0, 1, 2, 0, 1, 2, 3]])
def test_frames_come_right_in_any_order(tmp_path, order):
    ref = written(tmp_path, "cine.tif", pages(6))
    source = open_source(ref)

    for index in order:
        frame = source.read_frame(index)
        assert frame.frame_id.frame_number == index
        np.testing.assert_array_equal(frame.pixels, np.roll(ramp(), index))


def test_a_frame_stays_as_it_was_when_the_next_is_read(tmp_path):
    source = open_source(written(tmp_path, "cine.tif", pages(2)))

    first = source.read_frame(0)
    source.read_frame(1)

    np.testing.assert_array_equal(first.pixels, ramp())
    assert not first.pixels.flags.writeable


@pytest.mark.parametrize("index", [-1, 2])
def test_a_frame_that_is_not_there_is_refused(tmp_path, index):
    source = open_source(written(tmp_path, "cine.tif", pages(2)))

    with pytest.raises(UserError) as caught:
        source.read_frame(index)

    assert caught.value.code == "FRAME_RANGE"


def test_members_of_a_zip_are_listed_and_read_in_the_process(tmp_path, monkeypatch):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x/b.png", saved(ramp(), "PNG"))
        archive.writestr("x/a.dcm", dicom(ramp()))
    monkeypatch.delattr(zipfile.ZipFile, "infolist")
    monkeypatch.delattr(zipfile.ZipFile, "open")

    refs = discover([path]).refs
    frames = [open_source(ref).read_frame(0) for ref in refs]

    assert [ref.member for ref in refs] == ["x/a.dcm", "x/b.png"]
    for frame in frames:
        np.testing.assert_array_equal(frame.pixels, ramp())


@pytest.mark.skipif(sys.platform == "win32", reason="names there are text")
def test_a_name_that_is_no_text_is_read(tmp_path):
    ref = written(tmp_path, "scan\udcff\n.png", saved(ramp(), "PNG"))

    np.testing.assert_array_equal(open_source(ref).read_frame(0).pixels, ramp())


def test_a_relative_path_is_read(tmp_path, monkeypatch):
    written(tmp_path, "scan.png", saved(ramp(), "PNG"))
    monkeypatch.chdir(tmp_path)

    frame = open_file(next(tmp_path.iterdir()).relative_to(tmp_path)).read_frame(0)

    np.testing.assert_array_equal(frame.pixels, ramp())


def test_what_comes_next_is_read_ahead_and_changes_nothing(tmp_path):
    names = ["one", "cut", "two"]
    contents = [saved(ramp(), "PNG"), saved(ramp(), "PNG")[:100], dicom(np.flipud(ramp()))]
    refs = [written(tmp_path, name, data) for name, data in zip(names, contents, strict=True)]

    first = open_source(refs[0], then=refs[1]).read_frame(0)
    with pytest.raises(UserError) as caught:
        open_source(refs[1], then=refs[2]).read_frame(0)
    open_source(refs[0], then=refs[2])
    last = open_source(refs[2]).read_frame(0)

    assert caught.value.code == "IMAGE_DAMAGED"
    np.testing.assert_array_equal(first.pixels, ramp())
    np.testing.assert_array_equal(last.pixels, np.flipud(ramp()))


def test_what_was_read_ahead_and_changed_is_read_again(tmp_path):
    one, two = (written(tmp_path, name, saved(ramp(), "PNG")) for name in ("one", "two"))
    open_source(one, then=two)
    content_sha256(one)  # answered after `two` was read
    two.path.write_bytes(dicom(ramp()))

    assert open_source(two).sha256 == sha256(dicom(ramp())).hexdigest()


def test_a_deflated_bomb_is_refused_and_the_next_file_read(tmp_path):
    bomb = dicom(ramp(), syntax=uid.DeflatedExplicitVRLittleEndian)
    start = 144 + int.from_bytes(bomb[140:144], "little")
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = deflate.compress(bytes(20 << 20)) + deflate.flush()
    bad = written(tmp_path, "bad.dcm", bomb[:start] + body)
    good = written(tmp_path, "good.dcm", dicom(ramp()))

    with pytest.raises(UserError) as caught:
        open_source(bad)

    assert caught.value.code == "IMAGE_TOO_LARGE"
    np.testing.assert_array_equal(open_source(good).read_frame(0).pixels, ramp())


def test_several_threads_get_each_their_own(tmp_path):
    refs = [
        written(tmp_path, f"{number}.png", saved(np.roll(ramp(), number), "PNG"))
        for number in range(8)
    ]

    def read(number: int) -> bool:
        pixels = open_source(refs[number % 8]).read_frame(0).pixels
        return bool(np.array_equal(pixels, np.roll(ramp(), number % 8)))

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(read, range(64)))


def test_warming_up_starts_the_process_that_is_asked_later(tmp_path):
    warm_up()
    pid = shared_decoder().pid

    open_source(written(tmp_path, "scan.png", saved(ramp(), "PNG")))

    assert shared_decoder().pid == pid


def test_a_first_frame_that_is_damaged_is_not_decoded_twice(tmp_path):
    whole = saved(ramp(), "JPEG", quality=95)
    half = whole[: len(whole) // 2] + b"\xff\xd9"
    source = open_source(written(tmp_path, "half.jpg", half))
    process = shared_decoder()._process
    before = process.n_requests

    codes = []
    for _ in range(2):
        with pytest.raises(UserError) as caught:
            source.read_frame(0)
        codes.append(caught.value.code)

    assert codes == ["IMAGE_DAMAGED"] * 2
    assert process.n_requests == before
