"""The forum's own fields."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind, RecordForm
from eventdesk.desktop.pages.overview.wording import forum_phase, forum_status, precision
from eventdesk.model.kinds import ForumPhase, ForumStatus, Precision
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import EMPTY

if TYPE_CHECKING:
    from datetime import date

    from eventdesk.workspace.edit import Edit

translate = QCoreApplication.translate


def forum_form(desk: Desk) -> RecordForm:
    """A form over the forum on the desk."""
    return RecordForm(desk, "Forum", _fields(desk), "forum", translate("Overview", "Change forum"))


def show_forum(form: RecordForm, snapshot: ForumSnapshot) -> None:
    """Show the forum's values as they are now."""
    forum = snapshot.forum
    attendance = forum.attendance
    values: dict[str, Any] = {
        name: getattr(forum, name)
        for name in (
            "edition",
            "title",
            "theme",
            "purpose",
            "starts_on",
            "ends_on",
            "timezone",
            "venue",
            "address",
            "city",
            "country",
            "status",
            "phase",
            "languages",
            "sides",
            "website",
            "retain_until",
        )
    }
    values |= {
        "key": forum.id,
        "series": forum.series.name if forum.series is not None else EMPTY,
        "attendance_count": attendance.count if attendance is not None else None,
        "attendance_precision": attendance.precision if attendance is not None else Precision.EXACT,
        "attendance_who": attendance.who if attendance is not None else EMPTY,
    }
    form.show_record(forum.uid, values)


def _fields(desk: Desk) -> tuple[Field, ...]:
    return (*_naming(), *_when_and_where(desk), *_languages_and_sides(), *_attendance())


def _naming() -> tuple[Field, ...]:
    return (
        Field(
            "series",
            translate("Overview", "Series"),
            FieldKind.TEXT,
            hint=translate("Overview", "What it is an edition of"),
            store=_set_series,
        ),
        Field(
            "title",
            translate("Overview", "Title of its own"),
            FieldKind.TEXT,
            hint=translate("Overview", "Left empty: edition and series"),
        ),
        Field("theme", translate("Overview", "Theme"), FieldKind.TEXT),
        Field(
            "purpose",
            translate("Overview", "Purpose"),
            FieldKind.PROSE,
            hint=translate(
                "Overview", "As it follows “the forum aims …”, for example: to review the latest trends"
            ),
            lines=2,
        ),
        Field("edition", translate("Overview", "Edition"), FieldKind.NUMBER, half=True, check=_edition),
        Field("status", translate("Overview", "Status"), FieldKind.CHOICE, choices=_states(), half=True),
        Field("phase", translate("Overview", "Phase of the work"), FieldKind.CHOICE, choices=_phases()),
    )


def _when_and_where(desk: Desk) -> tuple[Field, ...]:
    def not_before_start(value: "date | None") -> str | None:
        starts = desk.snapshot.forum.starts_on if desk.snapshot is not None else None
        wrong = value is not None and starts is not None and value < starts
        return translate("Overview", "The forum begins after this day.") if wrong else None

    return (
        Field(
            "starts_on",
            translate("Overview", "First day"),
            FieldKind.DATE,
            half=True,
            group=translate("Overview", "When and where"),
            store=_set_first_day,
        ),
        Field("ends_on", translate("Overview", "Last day"), FieldKind.DATE, half=True, check=not_before_start),
        Field("timezone", translate("Overview", "Time zone"), FieldKind.TIMEZONE, required=True),
        Field("venue", translate("Overview", "Venue"), FieldKind.TEXT),
        Field("address", translate("Overview", "Address"), FieldKind.TEXT),
        Field("city", translate("Overview", "City"), FieldKind.TEXT),
        Field("country", translate("Overview", "Country"), FieldKind.COUNTRY, half=True),
        Field("website", translate("Overview", "Website"), FieldKind.LINE, half=True),
    )


def _languages_and_sides() -> tuple[Field, ...]:
    return (
        Field(
            "languages",
            translate("Overview", "Languages, the main one first"),
            FieldKind.LANGUAGES,
            required=True,
            group=translate("Overview", "Languages and sides"),
        ),
        Field(
            "sides",
            translate("Overview", "Sides of a bilateral forum"),
            FieldKind.TAGS,
            hint=translate("Overview", "Country codes or names of groups, such as KR, CN"),
        ),
        Field(
            "key",
            translate("Overview", "Id in files and on the command line"),
            FieldKind.LINE,
            required=True,
            store=_set_key,
        ),
    )


def _attendance() -> tuple[Field, ...]:
    return (
        Field(
            "attendance_count",
            translate("Overview", "Number"),
            FieldKind.NUMBER,
            half=True,
            group=translate("Overview", "Attendance, as the press is told"),
        ),
        Field(
            "attendance_precision",
            translate("Overview", "Said as"),
            FieldKind.CHOICE,
            choices=tuple(Choice(one, precision(one)) for one in Precision),
            half=True,
        ),
        Field(
            "attendance_who",
            translate("Overview", "Of whom"),
            FieldKind.TEXT,
            hint=translate("Overview", "For example: science and technology experts"),
        ),
        Field(
            "retain_until",
            translate("Overview", "Attendees’ data may be kept until"),
            FieldKind.DATE,
            group=translate("Overview", "Personal data"),
            hint=translate("Overview", "From 30 days before, the overview reminds of erasing it"),
        ),
    )


def _states() -> tuple[Choice, ...]:
    return tuple(Choice(one, forum_status(one)) for one in ForumStatus)


def _phases() -> tuple[Choice, ...]:
    return tuple(Choice(one, forum_phase(one)) for one in ForumPhase)


def _edition(value: int | None) -> str | None:
    fine = value is None or 1 <= value <= 9999
    return None if fine else translate("Overview", "An edition is a number from 1 to 9999.")


def _set_series(edit: "Edit", forum_uid: str, name: Any) -> None:
    from eventdesk.workspace import forum_edits

    forum_edits.rename_series(edit, forum_uid, name)


def _set_key(edit: "Edit", forum_uid: str, key: str) -> None:
    from eventdesk.workspace import forum_edits

    forum_edits.set_key(edit, forum_uid, key)


def _set_first_day(edit: "Edit", forum_uid: str, day: "date | None") -> None:
    from eventdesk.workspace import forum_edits

    forum_edits.set_first_day(edit, forum_uid, day)
