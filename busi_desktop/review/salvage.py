"""Rows of a damaged journal, read from its bytes without SQLite, which refuses such files.

A page that holds rows of a table begins with 0x0D and lists its cells; a cell is a row's length,
its number and its record, with what doesn't fit on other pages (https://www.sqlite.org/fileformat2.html,
1.6 and 2.1). Any page is looked at, used or not: a row's digest tells whether it is one of ours,
and `chained` whether it belongs to this history.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
import struct

from busi_desktop.review.rows import FIELDS, GENESIS, Row, fault_of

_LEAF = 0x0D
_PAGE_SIZE = 4096
"""SQLite's default, which all our files have."""
_LOG_HEADER = 512
"""Bytes before the first page in a rollback log (1.2 of the file format), at our sector size."""
_N_COLUMNS = len(FIELDS) + 1
_LARGEST_ROW = 1 << 30


def rows_of(path: Path) -> Iterator[Row]:
    """Yield what may be rows of the file and its rollback log, in no order, some perhaps twice.

    Yields
    ------
    tuple
        Number, the other fields, digest; unchecked.

    Raises
    ------
    OSError
        If the file can't be read.
    """
    data = path.read_bytes()
    for start in range(0, len(data), _PAGE_SIZE):
        yield from _rows_of_page(data, start)
    log = path.with_name(f"{path.name}-journal")
    if log.is_file():
        for page in _logged_pages(log.read_bytes()):
            yield from _rows_of_page(data, 0, page=page)


def _logged_pages(log: bytes) -> Iterator[bytes]:
    """Yield the pages that an interrupted transaction saved: number, page, checksum, and again."""
    step = _PAGE_SIZE + 8
    for start in range(_LOG_HEADER + 4, len(log) - _PAGE_SIZE + 1, step):
        yield log[start : start + _PAGE_SIZE]


def _rows_of_page(data: bytes, start: int, page: bytes | None = None) -> Iterator[Row]:
    if page is None:
        page = data[start : start + _PAGE_SIZE]
    # The file's header stands before the first page's own one.
    head = 100 if start == 0 and page.startswith(b"SQLite format 3\0") else 0
    if len(page) < _PAGE_SIZE or page[head] != _LEAF:
        return
    n_cells = int.from_bytes(page[head + 3 : head + 5], "big")
    for index in range(min(n_cells, _PAGE_SIZE // 4)):
        place = head + 8 + 2 * index
        offset = int.from_bytes(page[place : place + 2], "big")
        try:
            row = _row_at(data, page, offset)
        except (IndexError, ValueError, struct.error):  # a pointer or a length that is damaged
            continue
        if row is not None:
            yield row


def _row_at(data: bytes, page: bytes, offset: int) -> Row | None:
    length, at = _varint(page, offset)
    number, at = _varint(page, at)
    if not 0 < length < _LARGEST_ROW:
        return None
    return _decoded(number, _payload(data, page, at, length))


def _payload(data: bytes, page: bytes, at: int, length: int) -> bytes:
    """Return a record, with what lies on other pages (1.6, "B-tree Cell Format")."""
    largest = _PAGE_SIZE - 35
    if length <= largest:
        return page[at : at + length]
    smallest = (_PAGE_SIZE - 12) * 32 // 255 - 23
    local = smallest + (length - smallest) % (_PAGE_SIZE - 4)
    local = smallest if local > largest else local
    parts = [page[at : at + local]]
    following = int.from_bytes(page[at + local : at + local + 4], "big")
    left = length - local
    while left > 0:
        start = (following - 1) * _PAGE_SIZE
        overflow = data[start : start + _PAGE_SIZE] if start >= 0 else b""
        if len(overflow) < _PAGE_SIZE:
            msg = "a page that isn't there"
            raise ValueError(msg)
        parts.append(overflow[4 : 4 + left])
        left -= _PAGE_SIZE - 4
        following = int.from_bytes(overflow[:4], "big")
    return b"".join(parts)


def _decoded(number: int, record: bytes) -> Row | None:
    """Return a record of the columns of `events`, the first of which is empty: it is the number."""
    head_length, at = _varint(record, 0)
    types = []
    while at < head_length:
        kind, at = _varint(record, at)
        types.append(kind)
    if len(types) != _N_COLUMNS or types[0] != 0 or any(k < 13 or not k % 2 for k in types[1:]):
        return None
    values = []
    for kind in types[1:]:
        size = (kind - 13) // 2
        values.append(record[at : at + size].decode("utf-8"))
        at += size
    return (number, *values)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where it ends (1.6, "varint")."""
    value = 0
    for count in range(9):
        byte = data[at + count]
        if count == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + count + 1
    raise ValueError


def chained(candidates: Iterable[Row]) -> list[Row]:
    """Return the rows that fit together, by number; where some are lost, those behind them too.

    A row is taken if it fits to the one before it, or else if the next one fits to it: so an
    altered row stays, as it would in a file that isn't damaged, and is left out by who reads. Of
    two rows of one number, one of which was rolled back, the one that leads further is taken.
    """
    of_number: defaultdict[int, set[Row]] = defaultdict(set)
    for row in candidates:
        of_number[row[0]].add(row)
    lengths = _lengths(of_number)
    found: list[Row] = []
    for number in sorted(of_number):
        several = of_number[number]
        before = GENESIS if number == 1 else _digest_before(found, number)
        fitting = [row for row in several if before and not fault_of(row, before)]
        fitting = fitting or [row for row in several if lengths[row[-1]] > 1]
        if fitting:
            found.append(max(fitting, key=lambda row: lengths[row[-1]]))
    return found


def _digest_before(found: list[Row], number: int) -> str:
    """Return the digest of the row before, or nothing if that one is lost."""
    return str(found[-1][-1]) if found and found[-1][0] == number - 1 else ""


def _lengths(of_number: Mapping[int, Collection[Row]]) -> dict[str, int]:
    """Return of each row's digest how many rows follow from it, itself among them."""
    lengths: dict[str, int] = {}
    for number in sorted(of_number, reverse=True):
        following = of_number.get(number + 1, ())
        for digest in {row[-1] for row in of_number[number]}:
            fits = [lengths[row[-1]] for row in following if not fault_of(row, digest)]
            lengths[digest] = 1 + max(fits, default=0)
    return lengths
