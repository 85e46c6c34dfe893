"""What edits and counts share: who takes a place, who is served first, and what fits an own field."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind

NOT_EXPECTED = frozenset({AttendeeStatus.CANCELLED, AttendeeStatus.DECLINED, AttendeeStatus.NO_SHOW})
"""Whoever stands so takes no place, whatever they booked before: it is another's to have."""

FLAG_SET = "yes"
"""What an own field that says yes or no holds where it says yes; it is empty else."""

LONGEST_VALUE = 1000
"""Characters of an own field's value."""

APART = "apart"
"""Begins the key by which a forum keeps that two who look like one are two."""

_DIGITS = str.maketrans({"，": ",", "．": ".", "−": "-", "٫": ".", "٬": ","})
_DATE_SIGNS = str.maketrans(
    {"/": "-", "年": "-", "월": "-", "月": "-", "년": "-", "일": None, "日": None, " ": None}
)


def seats_together(seats: Iterable[int | None]) -> int | None:
    """What rooms taken together seat; None where the seats of one are not known, or there is no room."""
    known = list(seats)
    return None if not known or None in known else sum(count for count in known if count is not None)


def first_come(registered_at: datetime | None, number: float) -> tuple[datetime, float]:
    """Sorts a waiting list: by the time of registering, then by place in the list; without a time last."""
    return (registered_at or datetime.max, number)


def apart_key(one: str, other: str) -> str:
    """By which an acknowledgement keeps that two are not one, given their ids in the forum, in either order."""
    return f"{APART}:{'|'.join(sorted((one, other)))}"


def told_apart(key: str) -> tuple[str, ...]:
    """The two ids of such a key; none of any other key."""
    kind, _, names = key.partition(":")
    return tuple(names.split("|")) if kind == APART else ()


def fits(kind: OwnFieldKind, value: str, choices: Sequence[str] = ()) -> str | None:
    """The value as an own field of that kind stores it; None where it is none of that kind.

    A number is stored with a point, a date as `2026-05-14`, a flag as `yes` or nothing. Nothing fits any kind.
    """
    plain = " ".join(value.split()) if kind is not OwnFieldKind.TEXT else value.strip()
    if not plain:
        return ""
    if len(plain) > LONGEST_VALUE:
        return None
    if kind is OwnFieldKind.NUMBER:
        return _number(plain)
    if kind is OwnFieldKind.DATE:
        return _date(plain)
    if kind is OwnFieldKind.CHOICE:
        return _choice(plain, choices)
    if kind is OwnFieldKind.FLAG:
        return _flag(plain)
    return plain


def _number(value: str) -> str | None:
    plain = value.translate(_DIGITS).replace(" ", "")
    if plain.count(",") == 1 and 0 <= plain.rfind(".") < plain.find(","):
        plain = plain.replace(".", "").replace(",", ".")  # 1.234,5 likewise
    if plain.count(",") == 1 and "." not in plain and len(plain.split(",")[1]) != 3:
        plain = plain.replace(",", ".")  # 2,5 as most of Europe writes it
    plain = plain.replace(",", "")
    digits = plain.removeprefix("-")
    whole, point, rest = digits.partition(".")
    if not whole.isdecimal() or (point and not rest.isdecimal()):
        return None
    sign = "-" if plain.startswith("-") else ""
    # Digits of any script are stored as 0 to 9.
    return sign + str(int(whole)) + (point + "".join(str(int(one)) for one in rest) if point else "")


def _date(value: str) -> str | None:
    plain = value.translate(_DATE_SIGNS)
    parts = plain.replace(".", "-").strip("-").split("-")
    if len(parts) == 3 and len(parts[2]) == 4 and plain.count(".") == 2:
        parts.reverse()  # 14.05.2026, as it is written where points part a date that ends in the year
    if len(parts) != 3 or not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:
        return None
    try:
        return date(int(parts[0]), int(parts[1]), int(parts[2])).isoformat()
    except ValueError:
        return None


def _choice(value: str, choices: Sequence[str]) -> str | None:
    return next((one for one in choices if one.casefold() == value.casefold()), None)


def _flag(value: str) -> str | None:
    said = value.casefold()
    if said in ("yes", "y", "true", "1", "x", "✓", "예", "네", "是", "ja", "oui"):
        return FLAG_SET
    return "" if said in ("no", "n", "false", "0", "아니오", "아니요", "否", "nein", "non") else None
