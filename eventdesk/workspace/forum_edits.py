"""What an organizer does to a forum as a whole: making one, its series, languages and sides."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import available_timezones

from sqlalchemy import Connection, func, select

from eventdesk.model import records
from eventdesk.model.text import EMPTY, Text, canonical_tag
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused


@dataclass(frozen=True)
class SeriesLine:
    """A series in a list, with how many of the workspace's forums are editions of it."""

    uid: str
    name: Text
    editions: int


def add_forum(
    edit: Edit,
    title: Text = EMPTY,
    languages: Sequence[str] = ("en",),
    starts_on: date | None = None,
    ends_on: date | None = None,
    timezone: str = "UTC",
) -> str:
    """A new, empty forum; the edit belongs to it then. Returns its uid. Raises EditRefused (languages, zone)."""
    taken = {forum.key for forum in edit.all(records.Forum)}
    forum = records.Forum(
        key=_free_key(_slug(next(iter(title.values()), "")) or "forum", taken),
        title=title,
        languages=_checked_languages(languages),
        starts_on=starts_on,
        ends_on=ends_on if ends_on is not None else starts_on,
        timezone=_checked_zone(timezone),
        sides=[],
    )
    edit.forum_uid = edit.add(forum).uid
    return forum.uid


def set_key(edit: Edit, forum_uid: str, key: str) -> None:
    """Give the forum another id. Raises EditRefused where it is empty or another forum has it."""
    key = key.strip()
    forum = edit.get(records.Forum, forum_uid)
    if not key:
        raise EditRefused("A forum needs an id: it is what the forum file and the command line call it.")
    if any(other.uid != forum_uid for other in edit.all(records.Forum, key=key)):
        raise EditRefused(f"Another forum has the id “{key}” already. Choose another one.")
    forum.key = key


# Series


def set_series(edit: Edit, forum_uid: str, name: Text) -> str | None:
    """Make the forum an edition of the series of that name, which is made where there is none.

    A series that shares a language with `name` and says the same in each they share is that series. An empty
    name takes the forum out of its series. Returns the series' uid.
    """
    if not name:
        choose_series(edit, forum_uid, None)
        return None
    found = next((row for row in edit.all(records.Series) if _same_name(row.name, name)), None)
    series = found if found is not None else edit.add(records.Series(name=name))
    choose_series(edit, forum_uid, series.uid)
    return series.uid


def rename_series(edit: Edit, forum_uid: str, name: Text) -> None:
    """Take what was typed as the name of the forum's series.

    A known series of that name is taken. Else the name is the series' own from now on, for all its editions
    where it only adds languages, or where this forum is the only one; a name that contradicts what other
    editions are called begins a series of its own.
    """
    current = edit.get(records.Forum, forum_uid).series_uid
    others = [row for row in edit.all(records.Series) if row.uid != current]
    if current is None or not name or any(_same_name(row.name, name) for row in others):
        set_series(edit, forum_uid, name)
        return
    series = edit.get(records.Series, current)
    alone = len(edit.all(records.Forum, series_uid=current)) == 1
    if alone or all(name.get(tag) == value for tag, value in series.name.items()):
        edit.change(records.Series, current, {"name": name})
    else:
        choose_series(edit, forum_uid, edit.add(records.Series(name=name)).uid)


def choose_series(edit: Edit, forum_uid: str, series_uid: str | None) -> None:
    """Make the forum an edition of that series, or of none. A series without any forum left is deleted."""
    forum = edit.get(records.Forum, forum_uid)
    before = forum.series_uid
    if before == series_uid:
        return
    forum.series_uid = series_uid
    if before is not None and not edit.all(records.Forum, series_uid=before):
        edit.delete(edit.get(records.Series, before))


def series_lines(connection: Connection) -> tuple[SeriesLine, ...]:
    """All series of the workspace by name."""
    series, forum = records.Series, records.Forum
    editions = select(func.count()).where(forum.series_uid == series.uid).scalar_subquery()
    rows = connection.execute(select(series.uid, series.name, editions.label("editions")))
    lines = [SeriesLine(row.uid, row.name, row.editions) for row in rows]
    return tuple(sorted(lines, key=lambda line: next(iter(line.name.values()), "").casefold()))


def series_of(connection: Connection, forum_uid: str) -> str | None:
    """The uid of the forum's series."""
    forum = records.Forum
    uid: str | None = connection.execute(select(forum.series_uid).where(forum.uid == forum_uid)).scalar()
    return uid


def _same_name(known: Text, name: Text) -> bool:
    shared = [tag for tag in name if tag in known]
    return bool(shared) and all(known[tag].casefold() == name[tag].casefold() for tag in shared)


# Days


def set_first_day(edit: Edit, forum_uid: str, day: date | None) -> None:
    """Set the first day; the last day keeps its distance where there is one, and is never before the first."""
    forum = edit.get(records.Forum, forum_uid)
    first, last = forum.starts_on, forum.ends_on
    forum.starts_on = day
    if day is None:
        return
    if last is None:
        forum.ends_on = day
    elif last < day or last == first:
        forum.ends_on = day + (last - first) if first is not None and last >= first else day


# Languages and sides


def set_languages(edit: Edit, forum_uid: str, tags: Sequence[str]) -> None:
    """The forum's languages in order, the main one first. Raises EditRefused for none or for a wrong tag."""
    edit.get(records.Forum, forum_uid).languages = _checked_languages(tags)


def set_sides(edit: Edit, forum_uid: str, sides: Sequence[str]) -> None:
    """The countries or groups that a bilateral forum is between, each once."""
    cleaned = [side.strip() for side in sides if side.strip()]
    edit.get(records.Forum, forum_uid).sides = list(dict.fromkeys(cleaned))


def _checked_languages(tags: Sequence[str]) -> list[str]:
    try:
        languages = list(dict.fromkeys(canonical_tag(tag.strip()) for tag in tags))
    except ValueError as error:
        raise EditRefused(f"{error}. A language tag looks like en, ko or zh-Hant.") from None
    if not languages:
        raise EditRefused("A forum needs at least one language.")
    return languages


def _checked_zone(zone: str) -> str:
    if zone not in available_timezones():
        raise EditRefused(f"“{zone}” is not a time zone. A time zone looks like Asia/Seoul.")
    return zone


def _slug(name: str) -> str:
    """The name as an id: small Latin letters, digits and hyphens; empty where it has none of them."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


def _free_key(stem: str, taken: Iterable[str]) -> str:
    used = set(taken)
    if stem not in used:
        return stem
    number = next(n for n in range(2, len(used) + 3) if f"{stem}-{n}" not in used)
    return f"{stem}-{number}"
