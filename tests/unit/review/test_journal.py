"""The journal alone: appended, chained, read back; and what it says when the world is wrong."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
import sqlite3
import threading

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from busi_desktop.errors import BugError, UserError
from busi_desktop.review import place
from busi_desktop.review.journal import Journal, set_aside
from busi_desktop.review.opening import open_sound
from busi_desktop.review.projects import Project
from busi_desktop.review.schema import MIGRATIONS, VERSION

SUBJECT = "ab" * 32 + "#0"
OTHER = "cd" * 32 + "#3"


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def journal(path):
    with closing(Journal.open(path)) as made:
        yield made


def add(journal: Journal, text: str = "x", *, subject: str = SUBJECT, kind: str = "note.added"):
    return journal.append(subject=subject, kind=kind, content={"text": text}, reader="AK")


def change(path: Path, sql: str) -> None:
    """Write to the file behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(sql)
        for _, made_by in triggers:
            connection.execute(made_by)


# ------------------------------------------------------------------------------ what is kept
def test_entries_come_back_in_order_after_the_file_was_closed(path):
    with closing(Journal.open(path)) as journal:
        written = [add(journal, str(number)) for number in range(3)]

    with closing(Journal.open(path)) as journal:
        read = journal.entries()

    assert [entry.number for entry in read] == [1, 2, 3]
    assert [dict(entry.content) for entry in read] == [{"text": "0"}, {"text": "1"}, {"text": "2"}]
    assert [entry.digest for entry in read] == [entry.digest for entry in written]
    assert {(entry.subject, entry.kind, entry.reader) for entry in read} == {
        (SUBJECT, "note.added", "AK")
    }
    assert all(entry.recorded_at.endswith("+00:00") for entry in read)


def test_entries_are_chosen_by_subject_kind_and_number(journal):
    add(journal)
    add(journal, subject=OTHER)
    add(journal, subject=OTHER, kind="mark.set")

    assert [entry.number for entry in journal.entries(OTHER)] == [2, 3]
    assert [entry.number for entry in journal.entries(kind="note.added")] == [1, 2]
    assert [entry.number for entry in journal.entries(OTHER, "mark.set")] == [3]
    assert [entry.number for entry in journal.entries(after=1)] == [2, 3]


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    # A lone surrogate is no text that UTF-8 holds.
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(content=st.dictionaries(st.text(max_size=8), plain, max_size=4))
def test_any_plain_content_comes_back_equal_and_verified(tmp_path_factory, content):
    with closing(Journal.open(tmp_path_factory.mktemp("j") / "journal.sqlite")) as journal:
        journal.append(subject=SUBJECT, kind="note.added", content=content, reader="AK")

        assert dict(journal.entries()[0].content) == content
        assert journal.verify() == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"subject": "/clinic/smith/scan.dcm"},
        {"subject": "ab" * 32},
        {"kind": "Note added"},
        {"reader": " "},
        {"content": {"mask": object()}},
        {"content": {"score": float("nan")}},
    ],
)
def test_what_does_not_belong_into_a_journal_is_refused_and_nothing_is_written(journal, wrong):
    event = {"subject": SUBJECT, "kind": "note.added", "content": {}, "reader": "AK"} | wrong

    with pytest.raises(BugError):
        journal.append(**event)

    assert journal.entries() == ()


# ---------------------------------------------------------------------------- never overwritten
@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE events SET reader = 'XY'",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT 1, recorded_at, subject, kind, 'XY', program, "
        "content, digest FROM events WHERE number = 1",
    ],
)
def test_the_file_itself_refuses_to_change_an_event(path, journal, sql):
    add(journal)

    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="appended"),
    ):
        connection.execute(sql)

    assert journal.entries()[0].reader == "AK"


@pytest.mark.parametrize(
    ("sql", "sentences"),
    [
        (
            'UPDATE events SET content = \'{"text":"y"}\' WHERE number = 2',
            ["Entry 2 isn't what the program wrote."],
        ),
        (
            "UPDATE events SET recorded_at = '2020-01-01' WHERE number = 1",
            ["Entry 1 isn't what the program wrote."],
        ),
        (
            "DELETE FROM events WHERE number = 2",
            ["Entries 2 to 2 are missing.", "Entry 3 isn't what the program wrote."],
        ),
    ],
)
def test_verify_names_what_was_changed_behind_the_programs_back(path, sql, sentences):
    with closing(Journal.open(path)) as journal:
        for number in range(4):
            add(journal, str(number))
    change(path, sql)

    with closing(Journal.open(path)) as journal:
        assert journal.verify() == sentences


def test_an_altered_entry_is_never_handed_out_as_the_readers(path):
    with closing(Journal.open(path)) as journal:
        for number in range(3):
            add(journal, str(number))
    change(path, "UPDATE events SET reader = 'XY' WHERE number = 2")

    with closing(Journal.open(path)) as journal:
        with pytest.raises(UserError, match="Entry 2") as caught:
            journal.entries()
        rest = journal.entries(leave_out_altered=True)

    assert caught.value.code == "JOURNAL_ALTERED"
    assert [entry.number for entry in rest] == [1, 3]


# ------------------------------------------------------------------------------ the world is wrong
def test_a_full_disk_is_said_and_leaves_the_journal_whole(journal):
    add(journal)
    pages = journal._connection.execute("PRAGMA page_count").fetchone()[0]
    journal._connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(UserError, match="the disk is full") as caught:
        add(journal, "y" * 100_000)

    assert caught.value.code == "JOURNAL_DISK_FULL"
    assert [dict(entry.content) for entry in journal.entries()] == [{"text": "x"}]
    assert journal.verify() == []
    assert add(journal).number == 2


def test_a_folder_where_no_file_can_be_made_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(UserError, match="can't be written") as caught:
        Journal.open(tmp_path / "file" / "journal.sqlite")

    assert caught.value.code == "JOURNAL_READ_ONLY"


def test_a_file_that_is_opened_to_be_read_takes_no_event(path):
    with closing(Journal.open(path)) as journal:
        add(journal)
    before = path.read_bytes()

    # The administrator's rights pass any file mode, so SQLite itself is told to only read.
    with closing(Journal.open(path, read_only=True)) as journal:
        assert len(journal.entries()) == 1
        with pytest.raises(UserError) as checked:
            journal.check_writable()
        with pytest.raises(UserError) as refused:
            add(journal)

    assert (checked.value.code, refused.value.code) == ("JOURNAL_READ_ONLY", "JOURNAL_READ_ONLY")
    assert path.read_bytes() == before


@pytest.mark.parametrize("change_place", [Path.unlink, lambda path: path.rename(f"{path}.old")])
def test_an_event_goes_into_no_file_that_left_its_place(path, journal, change_place):
    add(journal)
    change_place(path)

    with pytest.raises(UserError, match="isn't there") as caught:
        add(journal)

    assert caught.value.code == "JOURNAL_GONE"


def test_a_file_that_was_replaced_while_it_is_open_takes_no_event(path, journal, tmp_path):
    add(journal)
    other = tmp_path / "other.sqlite"
    Journal.open(other).close()
    other.replace(path)

    with pytest.raises(UserError, match="isn't there"):
        add(journal)

    with closing(Journal.open(path)) as found:
        assert found.entries() == ()


def test_where_a_file_has_to_be_none_is_begun(path):
    with pytest.raises(UserError, match="isn't there"):
        Journal.open(path, must_exist=True)

    assert not path.exists()


def test_a_writable_journal_passes_its_check_without_an_event(journal):
    journal.check_writable()

    assert journal.entries() == ()


@pytest.mark.parametrize("start", [3 * 4096, 0])
def test_a_damaged_file_is_said_and_left_as_it_is(path, start):
    with closing(Journal.open(path)) as journal:
        for _ in range(30):
            add(journal, "x" * 500)
    whole = bytearray(path.read_bytes())
    whole[start : start + 4096] = (b"\0" if start else b"?") * 4096
    content = bytes(whole)
    path.write_bytes(content)

    with pytest.raises(UserError, match="damaged") as caught:
        Journal.open(path)

    assert caught.value.code == "JOURNAL_DAMAGED"
    assert path.read_bytes() == content


def own_file(kind: str, path: Path) -> None:
    if kind == "database":
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE recipes (name TEXT)")
    else:
        path.write_bytes({"png": b"\x89PNG\r\n\x1a\n", "text": b"Dear all, "}[kind] * 900)


@pytest.mark.parametrize("kind", ["png", "text", "database"])
def test_what_is_no_journal_is_said_to_be_none_and_left_untouched(path, tmp_path, kind):
    own_file(kind, path)
    before = path.read_bytes()

    for how in (
        lambda: Journal.open(path),
        lambda: Project.open(path),
        lambda: open_sound(path, backups=tmp_path / "b", read_only=False, must_exist=True),
    ):
        with pytest.raises(UserError, match=f"{path.name} is no project and no journal"):
            how()

    assert path.read_bytes() == before
    assert [one for one in path.parent.iterdir() if one.name.startswith(path.stem)] == [path]


def test_a_damaged_file_is_kept_when_a_new_journal_begins(path):
    path.write_bytes(b"damaged")

    first = set_aside(path)
    path.write_bytes(b"damaged again")
    second = set_aside(path)

    assert (first.read_bytes(), second.read_bytes()) == (b"damaged", b"damaged again")
    assert not path.exists()


def test_tables_that_were_tampered_with_count_as_damage(path):
    Journal.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER events_are_not_deleted")

    with pytest.raises(UserError, match="damaged"):
        Journal.open(path)


def test_a_journal_of_a_newer_program_is_left_alone(path):
    Journal.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()

    with pytest.raises(UserError, match="newer version") as caught:
        Journal.open(path)

    assert caught.value.code == "JOURNAL_NEWER"
    assert path.read_bytes() == before


def test_an_older_journal_is_brought_up_to_date_with_its_entries(path, monkeypatch):
    with closing(Journal.open(path)) as journal:
        add(journal)
    later = (*MIGRATIONS, "CREATE TABLE projects (name TEXT NOT NULL);\n")
    monkeypatch.setattr("busi_desktop.review.database.MIGRATIONS", later)
    monkeypatch.setattr("busi_desktop.review.database.VERSION", len(later))

    with closing(Journal.open(path)) as journal:
        assert len(journal.entries()) == 1
        assert journal.verify() == []
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(later),)
        assert connection.execute("SELECT count(*) FROM projects").fetchone() == (0,)


# ------------------------------------------------------------------------------------ two windows
def test_two_windows_append_to_one_chain(path):
    with closing(Journal.open(path)) as one, closing(Journal.open(path)) as other:
        numbers = [add(journal).number for journal in (one, other, other, one)]

        assert numbers == [1, 2, 3, 4]
        assert one.verify() == other.verify() == []


def test_two_windows_at_once_lose_nothing(path):
    Journal.open(path).close()

    def write(reader: str) -> None:
        with closing(Journal.open(path)) as journal:
            for number in range(10):
                journal.append(
                    subject=SUBJECT, kind="note.added", content={"n": number}, reader=reader
                )

    threads = [threading.Thread(target=write, args=(reader,)) for reader in ("AK", "BL")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with closing(Journal.open(path)) as journal:
        found = journal.entries()
        assert journal.verify() == []
    for reader in ("AK", "BL"):
        own = [entry.content["n"] for entry in found if entry.reader == reader]
        assert own == list(range(10))


def test_a_window_that_holds_the_file_too_long_is_named(path, monkeypatch):
    monkeypatch.setattr(place, "BUSY_TIMEOUT_S", 0.05)
    with closing(Journal.open(path)) as journal, closing(sqlite3.connect(path)) as holder:
        holder.execute("BEGIN EXCLUSIVE")

        with pytest.raises(UserError, match="another window") as caught:
            add(journal)

    assert caught.value.code == "JOURNAL_LOCKED"


# -------------------------------------------------------------------------------------- bit flips
def row_bytes(path: Path, digest: str) -> range:
    """Return where a row lies in the file: its header, its values, up to its digest's end."""
    raw = path.read_bytes()
    end = raw.index(digest.encode()) + len(digest)
    # The values begin with the time, 32 characters, behind the record's header of a dozen bytes.
    start = raw.index(SUBJECT.encode(), end - 205) - 32 - 13
    return range(start, end)


def read_unless_noticed(path: Path) -> list[dict[str, object]] | None:
    """Return what is read where nothing seems wrong, else None."""
    try:
        with closing(Journal.open(path)) as journal:
            whole = not journal.verify()
            return [asdict(entry) for entry in journal.entries()] if whole else None
    except UserError:
        return None


def test_each_flipped_bit_in_a_row_is_noticed(path):
    with closing(Journal.open(path)) as journal:
        entries = [add(journal, f"note {number}") for number in range(3)]
    whole = path.read_bytes()
    written = [asdict(entry) for entry in entries]
    assert read_unless_noticed(path) == written
    unnoticed = []

    # A prime step walks all bits of all bytes alike. Of all 1,672 bits one changes nothing that is
    # read: the type of the number's own column, which SQLite keeps empty.
    where = row_bytes(path, entries[1].digest)
    for bit in range(0, len(where) * 8, 7):
        path.write_bytes(flipped(whole, where.start * 8 + bit))
        if read_unless_noticed(path) is not None:
            unnoticed.append(bit)

    assert len(where) == 209
    assert unnoticed == []


@settings(max_examples=25)
@given(place=st.floats(0, 1, exclude_max=True))
def test_a_flipped_bit_anywhere_in_the_file_is_noticed_or_changes_nothing(tmp_path_factory, place):
    path = tmp_path_factory.mktemp("j") / "journal.sqlite"
    with closing(Journal.open(path)) as journal:
        written = [asdict(add(journal, f"note {number}")) for number in range(3)]
    whole = path.read_bytes()

    path.write_bytes(flipped(whole, int(place * len(whole) * 8)))

    assert read_unless_noticed(path) in (None, written)


def flipped(whole: bytes, bit: int) -> bytes:
    damaged = bytearray(whole)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def test_a_damaged_table_whose_text_is_no_text_any_more_counts_as_damage(path):
    Journal.open(path).close()
    path.write_bytes(
        path.read_bytes().replace(b"CREATE TABLE events", b"CREATE TABLE \xce\x28ents")
    )

    with pytest.raises(UserError, match="damaged"):
        Journal.open(path)
