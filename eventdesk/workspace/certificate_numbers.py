"""The highest number that certificates of a series ever had, so that none is given twice.

A paper with a number may be in somebody's hands although its attendee was deleted, merged or erased, or the giving
undone. It is kept as what was printed is: outside of undo, without a word about anybody.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import select

from eventdesk.model import records
from eventdesk.workspace.edit import Edit

_DOCUMENT = "certificate numbers"
_OF = "#certificates"
_LAST = "last"
_NUMBER = re.compile(r"(.+)-([0-9]{1,12})")


def last_number(edit: Edit, stem: str) -> int:
    """The highest running number of `STEM-0001` and so on that was ever given; 0 where none was."""
    attendee, printing = records.Attendee, records.Printing
    edit.session.flush()
    numbers = edit.session.scalars(
        select(attendee.certificate_number).where(
            attendee.certificate_number.startswith(f"{stem}-", autoescape=True)
        )
    )
    kept = edit.session.scalars(
        select(printing.options).where(printing.forum_key == stem + _OF, printing.document == _DOCUMENT)
    )
    present = _highest(numbers).get(stem, 0)
    return max(present, *(int(options.get(_LAST, 0)) for options in kept), 0)


def keep_numbers(edit: Edit, numbers: Iterable[str]) -> None:
    """Remember these as given, whatever becomes of who has them."""
    for stem, last in _highest(numbers).items():
        edit.add(
            records.Printing(
                forum_key=stem + _OF,
                document=_DOCUMENT,
                language="",
                page_size="",
                printed_at=datetime.now(UTC).replace(tzinfo=None, microsecond=0),
                pages=0,
                sha256="",
                options={_LAST: last},
                snapshot=b"",
            )
        )


def _highest(numbers: Iterable[str]) -> dict[str, int]:
    """The highest running number of each stem; what is no such number is passed by."""
    found: dict[str, int] = {}
    for number in numbers:
        match = _NUMBER.fullmatch(number)
        if match is not None:
            found[match[1]] = max(found.get(match[1], 0), int(match[2]))
    return found
