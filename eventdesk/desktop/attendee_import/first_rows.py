"""The first rows of a list as they will be, for the step that names its columns."""

from eventdesk.interchange.attendees import (
    CheckedRow,
    ColumnMapping,
    Field,
    Subject,
    Surroundings,
    check_rows,
)
from eventdesk.interchange.programme_rows import Entry, Named, read_programme
from eventdesk.interchange.tables import Table
from eventdesk.model.snapshot import Forum, ForumSnapshot


def first_rows(
    subject: Subject, table: Table, mapping: ColumnMapping, forum: ForumSnapshot | None
) -> list[CheckedRow]:
    """The rows with their values by the words of the fields."""
    if subject is Subject.PROGRAMME:
        entries = read_programme(table, mapping, forum or ForumSnapshot(forum=Forum(id="new")))
        return [CheckedRow(one.place, one.number, _values(one), one.problems) for one in entries]
    languages = forum.languages if forum is not None else ("en",)
    return list(check_rows(table, mapping, languages, around=Surroundings(forum)))


def _values(entry: Entry) -> dict[str, object]:
    times = [f"{when:%H:%M}" for when in (entry.starts_at, entry.ends_at) if when is not None]
    values: dict[Field, object] = {
        Field.DAY: entry.day.isoformat() if entry.day else "",
        Field.TIME: "–".join(times),
        Field.DURATION: entry.minutes,
        Field.ROOM: entry.room,
        Field.TRACK: entry.track,
        Field.SESSION_TITLE: entry.session,
        Field.TITLE: entry.title,
        Field.KIND: entry.item_kind if entry.is_item else entry.session_kind,
        Field.ABSTRACT: entry.abstract,
        Field.LANGUAGE: entry.language,
        Field.NOTES: entry.notes,
    }
    for role, people in entry.people.items():
        values[role] = "; ".join(map(_named, people))
    return {field.value: value for field, value in values.items() if value}


def _named(one: Named) -> str:
    beside = ", ".join(filter(None, (one.position, one.organization)))
    return f"{one.name} ({beside})" if beside else one.name
