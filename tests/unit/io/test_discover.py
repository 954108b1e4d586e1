from __future__ import annotations

import os
from pathlib import Path
import pickle
import zipfile

import pytest

from busi_desktop.errors import UserError
from busi_desktop.io import discover as module
from busi_desktop.io.discover import SourceRef, discover
from tests.unit.io.files import dicom, ramp, saved

PNG = saved(ramp(), "PNG")
DICOM = dicom(ramp())


def tree(root: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def zipped(members: dict[str, bytes], path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def labels(found):
    return [ref.label for ref in found.refs]


def codes(found):
    return {label: error.code for label, error in found.failures}


def test_a_folder_is_walked_in_natural_order_with_labels_and_stems(tmp_path):
    root = tree(
        tmp_path / "clinic",
        {"b10.png": PNG, "b9.png": PNG, "a/2.jpg": saved(ramp(), "JPEG"), "a/IM0001": DICOM},
    )

    found = discover([root])

    assert labels(found) == ["clinic/a/2.jpg", "clinic/a/IM0001", "clinic/b9.png", "clinic/b10.png"]
    assert [ref.stem for ref in found.refs] == ["a__2", "a__IM0001", "b9", "b10"]
    assert found.skipped == 0
    assert found.failures == ()
    assert found.refs[1].read_bytes() == DICOM


def test_order_follows_the_paths_given_and_is_the_same_again(tmp_path):
    tree(tmp_path, {"x.png": PNG, "d/y.png": PNG, "d/a.png": PNG})
    paths = [tmp_path / "x.png", tmp_path / "d", tmp_path / "x.png"]

    first, second = discover(paths), discover(paths)

    assert labels(first) == ["x.png", "d/a.png", "d/y.png", "x.png"]
    assert first.refs == second.refs


def test_what_is_no_image_is_skipped_and_counted_by_content(tmp_path):
    root = tree(
        tmp_path / "d",
        {
            "README.txt": b"hello",
            "table.csv": b"BMI,age\n1,2\n",
            "data.json": b"{}",
            "report.docx": b"PK\x03\x04" + b"\x00" * 40,
            "._a.png": b"\x00\x05\x16\x07" + b"\x00" * 40,
            "DICOMDIR": DICOM,
            "noext": PNG,
        },
    )

    found = discover([root])

    assert labels(found) == ["d/noext"]
    assert found.skipped == 6
    assert found.failures == ()


@pytest.mark.parametrize("name", ["a.png", "b.JPG", "c.tif", "d.dcm", "e.dicom", "f.bmp"])
def test_a_wrong_file_with_an_images_extension_is_no_gap(tmp_path, name):
    root = tree(tmp_path / "d", {name: b"this is text", f"empty_{name}": b""})

    found = discover([root])

    assert len(found.refs) == 2
    assert found.skipped == 0


def test_a_file_given_by_name_is_always_taken(tmp_path):
    tree(tmp_path, {"notes.txt": b"hello", "benign (1).png": PNG, "benign (1)_mask.png": PNG})

    found = discover([tmp_path / "notes.txt", tmp_path / "benign (1)_mask.png"])

    assert labels(found) == ["notes.txt", "benign (1)_mask.png"]


def test_masks_are_skipped_beside_their_image_only(tmp_path):
    root = tree(
        tmp_path / "busi",
        {
            "benign/benign (1).png": PNG,
            "benign/benign (1)_mask.png": PNG,
            "benign/benign (1)_mask_1.png": PNG,
            "benign/benign (2)_mask.png": PNG,
            "other/benign (1)_mask.png": PNG,
        },
    )

    found = discover([root])

    assert labels(found) == [
        "busi/benign/benign (1).png",
        "busi/benign/benign (2)_mask.png",
        "busi/other/benign (1)_mask.png",
    ]
    assert found.skipped == 2


def test_links_and_pipes_are_counted_and_never_opened(tmp_path):
    outside = tree(tmp_path / "outside", {"secret.png": PNG})
    root = tree(tmp_path / "d", {"a.png": PNG})
    (root / "loop").symlink_to(root, target_is_directory=True)
    (root / "link.png").symlink_to(outside / "secret.png")
    os.mkfifo(root / "pipe.png")

    found = discover([root])

    assert labels(found) == ["d/a.png"]
    assert found.skipped == 3


def test_deep_folders_are_walked(tmp_path):
    deep = tmp_path / "d"
    folder = deep
    for _ in range(300):
        folder /= "x"
    folder.mkdir(parents=True)
    (folder / "a.png").write_bytes(PNG)

    (ref,) = discover([deep]).refs

    assert ref.read_bytes() == PNG


def test_missing_paths_pipes_and_files_used_as_folders_fail_by_code(tmp_path):
    tree(tmp_path, {"a.png": PNG})
    os.mkfifo(tmp_path / "pipe")

    found = discover([tmp_path / "no.png", tmp_path / "pipe", tmp_path / "a.png" / "b.png"])

    assert codes(found) == {
        "no.png": "NO_SUCH_FILE", "pipe": "NOT_A_FILE", "b.png": "NO_SUCH_FILE",
    }  # fmt: skip
    assert found.refs == ()


def test_a_folder_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_FOLDER_ENTRIES", 2)
    root = tree(tmp_path / "d", {f"{n}.png": PNG for n in range(3)})

    assert codes(discover([root])) == {"d": "TOO_MANY_FILES"}


def test_names_that_no_terminal_should_get_are_labels_without_control_characters(tmp_path):
    root = tmp_path / "d"
    root.mkdir()
    Path(os.fsdecode(os.fsencode(root) + b"/bad\xff\x1b[2J.png")).write_bytes(PNG)

    (ref,) = discover([root]).refs

    assert ref.label == "d/bad\ufffd\ufffd[2J.png"
    assert ref.stem == "bad[2J"
    assert ref.read_bytes() == PNG


def test_members_of_a_zip_are_found_below_it(tmp_path):
    members = {
        "set/b10.png": PNG,
        "set/b9.png": PNG,
        "set/b9_mask.png": PNG,
        "readme.txt": b"hello",
        "../../evil.png": PNG,
        "__MACOSX/._b9.png": b"\x00\x05\x16\x07",
    }
    path = zipped(members, tmp_path / "cases.zip")

    found = discover([path])

    assert labels(found) == [
        "cases.zip/../../evil.png", "cases.zip/set/b9.png", "cases.zip/set/b10.png",
    ]  # fmt: skip
    assert [ref.stem for ref in found.refs] == ["evil", "set__b9", "set__b10"]
    assert found.skipped == 3
    assert found.refs[1].read_bytes() == PNG


def test_a_zip_in_a_folder_is_read_and_a_zip_in_a_zip_is_not(tmp_path):
    inner = zipped({"x.png": PNG}, tmp_path / "inner.zip").read_bytes()
    root = tree(tmp_path / "d", {"a.png": PNG})
    (root / "sub").mkdir()
    zipped({"m/x.png": PNG, "inner.zip": inner}, root / "sub" / "b.zip")

    found = discover([root])

    assert labels(found) == ["d/a.png", "d/sub/b.zip/m/x.png"]
    assert [ref.stem for ref in found.refs] == ["a", "sub__b.zip__m__x"]
    assert codes(found) == {"d/sub/b.zip/inner.zip": "ZIP_NESTED"}


def test_a_zip_that_breaks_a_cap_is_one_failure(tmp_path):
    root = tree(tmp_path / "d", {"a.png": PNG})
    bomb = root / "b.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.png", b"\x00" * (2 << 20))

    found = discover([root, bomb])

    assert labels(found) == ["d/a.png"]
    assert codes(found) == {"d/b.zip": "ZIP_TOO_LARGE", "b.zip": "ZIP_TOO_LARGE"}


def test_a_damaged_member_is_a_failure_of_its_own(tmp_path):
    path = zipped({"a.png": PNG, "b.png": PNG}, tmp_path / "c.zip")
    data = bytearray(path.read_bytes())
    data[data.index(b"b.png") - 30 : data.index(b"b.png") - 26] = b"????"  # its local header
    path.write_bytes(data)

    found = discover([path])

    assert labels(found) == ["c.zip/a.png"]
    assert codes(found) == {"c.zip/b.png": "ZIP_DAMAGED"}


def test_reading_fails_by_code_when_the_file_went_or_grew(tmp_path, monkeypatch):
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    ref = SourceRef(label="a.png", stem="a", path=path)

    monkeypatch.setattr(module, "MAX_FILE_BYTES", len(PNG) - 1)
    assert error_code(ref) == "FILE_TOO_LARGE"
    monkeypatch.setattr(module, "MAX_FILE_BYTES", len(PNG))
    assert ref.read_bytes() == PNG
    path.unlink()
    assert error_code(ref) == "NO_SUCH_FILE"
    os.mkfifo(path)
    assert error_code(ref) == "NO_SUCH_FILE"


def test_a_file_whose_size_lies_is_still_being_written():
    ref = SourceRef(label="status", stem="status", path=Path("/proc/self/status"))

    assert error_code(ref) == "FILE_CHANGING"


def test_a_reference_can_go_to_another_process(tmp_path):
    ref = SourceRef(label="a.zip/b", stem="b", path=tmp_path / "a.zip", member="b")

    assert pickle.loads(pickle.dumps(ref)) == ref


def error_code(ref: SourceRef) -> str:
    with pytest.raises(UserError) as caught:
        ref.read_bytes()
    return caught.value.code


# --------------------------------------------------------------------------------------- masks
def masks(found):
    return {ref.label: ref.masks for ref in found.refs}


MASKED = {
    "benign (1).png": PNG,
    "benign (1)_mask.png": PNG,
    "benign (1)_mask_1.png": PNG,
    "benign (1)_mask_10.png": PNG,
    "benign (1)_mask_2.png": PNG,
    "benign (10).png": PNG,
    "deeper/benign (1).png": PNG,
}
OWN = (
    "benign (1)_mask.png",
    "benign (1)_mask_1.png",
    "benign (1)_mask_2.png",
    "benign (1)_mask_10.png",
)


def test_an_image_knows_the_masks_beside_it(tmp_path):
    found = discover([tree(tmp_path / "d", MASKED)])

    assert masks(found) == {
        "d/benign (1).png": OWN,
        "d/benign (10).png": (),
        "d/deeper/benign (1).png": (),
    }


def test_an_image_in_an_archive_knows_the_masks_beside_it(tmp_path):
    path = zipped({f"set/{name}": data for name, data in MASKED.items()}, tmp_path / "d.zip")

    assert masks(discover([path]))["d.zip/set/benign (1).png"] == OWN


def test_an_image_named_itself_knows_the_masks_beside_it_up_to_the_first_gap(tmp_path):
    root = tree(tmp_path / "d", MASKED)

    found = discover([root / "benign (1).png", root / "benign (10).png"])

    assert masks(found) == {"benign (1).png": OWN[:3], "benign (10).png": ()}


def test_what_cannot_be_used_keeps_its_place(tmp_path):
    for name in ("1.png", "3.png"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "2.zip").write_bytes(b"PK\x03\x04 and no more")

    found = discover([tmp_path]).found

    assert [item[1].code if isinstance(item, tuple) else item.path.name for item in found] == [
        *("1.png", "ZIP_DAMAGED", "3.png")
    ]
