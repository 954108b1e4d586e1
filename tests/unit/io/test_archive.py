from __future__ import annotations

import struct
import zipfile

import pytest

from busi_desktop.errors import UserError
from busi_desktop.io import archive
from busi_desktop.io.archive import list_members, read_member

CAP = 1 << 20


def write_zip(path, members, *, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as stream:
        for name, data in members:
            stream.writestr(name, data)
    return path


def code(call):
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def test_members_are_listed_with_their_first_bytes_and_read_whole(tmp_path):
    content = bytes(range(256)) * 4
    path = write_zip(tmp_path / "a.zip", [("d/", b""), ("d/x.bin", content), ("e.txt", b"hi")])

    members = list_members(path)

    assert [member.name for member in members] == ["d/x.bin", "e.txt"]
    assert members[0].head == content[:148]
    assert members[0].error is None
    assert read_member(path, "d/x.bin", max_bytes=CAP) == content


def test_unsafe_names_are_labels_and_touch_no_file(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("../../evil.txt", b"x"), ("/abs", b"y")])
    before = set(tmp_path.rglob("*"))

    names = [member.name for member in list_members(path)]

    assert names == ["../../evil.txt", "/abs"]
    assert read_member(path, "../../evil.txt", max_bytes=CAP) == b"x"
    assert set(tmp_path.rglob("*")) == before


def test_links_are_left_out(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as stream:
        info = zipfile.ZipInfo("link.png")
        info.external_attr = 0o120777 << 16
        stream.writestr(info, "/etc/passwd")

    assert list_members(path) == ()


def test_a_bomb_is_refused(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("zeros", b"\x00" * (2 << 20))])

    assert code(lambda: list_members(path)) == "ZIP_TOO_LARGE"
    assert code(lambda: read_member(path, "zeros", max_bytes=4 << 20)) == "ZIP_TOO_LARGE"


def test_too_many_members_and_too_much_in_all_are_refused(tmp_path, monkeypatch):
    path = write_zip(tmp_path / "a.zip", [(str(n), b"abcdefgh") for n in range(5)])

    monkeypatch.setattr(archive, "MAX_MEMBERS", 4)
    assert code(lambda: list_members(path)) == "ZIP_TOO_LARGE"
    monkeypatch.setattr(archive, "MAX_MEMBERS", 5)
    assert len(list_members(path)) == 5
    monkeypatch.setattr(archive, "MAX_TOTAL_BYTES", 39)
    assert code(lambda: list_members(path)) == "ZIP_TOO_LARGE"


def test_a_member_beyond_the_readers_cap_is_refused(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("x", b"12345")])

    assert code(lambda: read_member(path, "x", max_bytes=4)) == "ZIP_TOO_LARGE"


@pytest.mark.parametrize("cap", ["MAX_NAME_LENGTH", "MAX_NAMES_LENGTH"])
def test_names_without_end_are_refused(tmp_path, monkeypatch, cap):
    path = write_zip(tmp_path / "a.zip", [("x" * 50, b"1"), ("y" * 50, b"1")])
    assert len(list_members(path)) == 2

    monkeypatch.setattr(archive, cap, 49)

    assert code(lambda: list_members(path)) == "ZIP_TOO_LARGE"


def test_duplicates_are_refused(tmp_path):
    with pytest.warns(UserWarning, match="Duplicate"):
        path = write_zip(tmp_path / "a.zip", [("x", b"1"), ("x", b"2")])

    assert code(lambda: list_members(path)) == "ZIP_DUPLICATE"


def test_encryption_is_refused(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("x", b"1")])
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    path.write_bytes(data)

    assert code(lambda: list_members(path)) == "ZIP_ENCRYPTED"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_expand_without_bound_are_refused(tmp_path, method):
    path = write_zip(tmp_path / "a.zip", [("x", b"1" * 100)], method=method)

    (member,) = list_members(path)

    assert member.error is not None
    assert member.error.code == "ZIP_DAMAGED"


def test_a_damaged_member_fails_alone_and_a_damaged_archive_as_a_whole(tmp_path):
    members = [("good", b"a" * 500), ("bad", b"b" * 500)]
    path = write_zip(tmp_path / "a.zip", members, method=zipfile.ZIP_STORED)
    data = path.read_bytes()
    at = data.index(b"b" * 500)
    path.write_bytes(data[: at + 300] + b"?" + data[at + 301 :])

    assert code(lambda: read_member(path, "bad", max_bytes=CAP)) == "ZIP_DAMAGED"
    assert read_member(path, "good", max_bytes=CAP) == b"a" * 500
    path.write_bytes(data[: len(data) // 2])
    assert code(lambda: list_members(path)) == "ZIP_DAMAGED"


def test_a_declared_size_bounds_what_is_read(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("x", b"\x00" * 100_000)])
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02") + 24
    assert struct.unpack("<I", data[at : at + 4])[0] == 100_000
    data[at : at + 4] = struct.pack("<I", 50)
    path.write_bytes(data)

    assert code(lambda: read_member(path, "x", max_bytes=CAP)) == "ZIP_DAMAGED"


def test_archives_that_changed_or_vanished_are_errors(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("x", b"1")])

    assert code(lambda: read_member(path, "y", max_bytes=CAP)) == "ZIP_DAMAGED"
    path.unlink()
    assert code(lambda: read_member(path, "x", max_bytes=CAP)) == "FILE_UNREADABLE"


def test_a_member_without_a_name_is_refused(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("?", b"1")])
    path.write_bytes(path.read_bytes().replace(b"?", b"\0"))  # zipfile cuts a name there

    assert code(lambda: list_members(path)) == "ZIP_DAMAGED"


def test_a_directory_that_lies_about_its_place_is_damage_and_no_fault_of_the_disk(tmp_path):
    path = write_zip(tmp_path / "a.zip", [("x", b"1")])
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x05\x06") + 16
    data[at : at + 4] = struct.pack("<I", 1 << 31)
    path.write_bytes(data)

    assert code(lambda: list_members(path)) == "ZIP_DAMAGED"
