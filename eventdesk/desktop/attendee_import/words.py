"""How fields, rows, problems and doubts are said in the window's language."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.pages.attendees.words import category_label, status_label
from eventdesk.desktop.pages.programme.words import word
from eventdesk.interchange.attendees import (
    Decision,
    Doubt,
    Field,
    PlannedRow,
    Problem,
    ProblemKind,
    RowKind,
    Subject,
    Target,
)
from eventdesk.interchange.programme_rows.plan import Placed
from eventdesk.model.kinds import AttendeeStatus, ItemKind, RegistrationStatus, SessionKind
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text


def tr(text: str) -> str:
    """The sentence in the window's language."""
    # The tool that collects the sentences knows no context for a plain function (packaging/translations.py).
    return QCoreApplication.translate("", text)


def field_label(field: Field) -> str:
    return {
        Field.NAME: tr("Name"),
        Field.FAMILY: tr("Family name"),
        Field.GIVEN: tr("Given name"),
        Field.ORGANIZATION: tr("Organization"),
        Field.JOB: tr("Position"),
        Field.COUNTRY: tr("Country"),
        Field.EMAIL: tr("E-mail"),
        Field.PHONE: tr("Telephone"),
        Field.CATEGORY: tr("Category"),
        Field.STATUS: tr("Status"),
        Field.CODE: tr("Code"),
        Field.LANGUAGES: tr("Languages"),
        Field.DIETARY: tr("Dietary needs"),
        Field.TAGS: tr("Tags"),
        Field.CONSENT_PHOTO: tr("May be photographed"),
        Field.CONSENT_PRESS_LIST: tr("May be named to the press"),
        Field.NOTES: tr("Notes"),
        Field.SIDE: tr("Delegation or side"),
        Field.ACCOMPANIES: tr("Accompanies"),
        Field.ACCESS: tr("Access needs"),
        Field.SEAT: tr("Seat"),
        Field.PRECEDENCE: tr("Precedence"),
        Field.SESSIONS: tr("Sessions"),
        Field.STATUS_DATE: tr("Date of a status"),
        Field.OWN: tr("Own field"),
        Field.HONORIFIC: tr("Honorific"),
        Field.DEPARTMENT: tr("Department"),
        Field.BIOGRAPHY: tr("Biography"),
        Field.DAY: tr("Day"),
        Field.TIME: tr("Time, from and to"),
        Field.START: tr("Start"),
        Field.END: tr("End"),
        Field.DURATION: tr("Length in minutes"),
        Field.ROOM: tr("Room"),
        Field.TRACK: tr("Track"),
        Field.SESSION_TITLE: tr("Session"),
        Field.TITLE: tr("Talk or item"),
        Field.KIND: tr("Kind"),
        Field.SPEAKERS: tr("Speakers"),
        Field.MODERATOR: tr("Moderator"),
        Field.PANELISTS: tr("Panelists"),
        Field.ABSTRACT: tr("Abstract"),
        Field.LANGUAGE: tr("Language"),
    }[field]


def subject_label(subject: Subject) -> str:
    return {
        Subject.ATTENDEES: tr("Attendees"),
        Subject.SPEAKERS: tr("Speakers"),
        Subject.PROGRAMME: tr("Programme"),
    }[subject]


def subject_title(subject: Subject) -> str:
    """The dialog’s title, and the name of the step that undo takes back."""
    return {
        Subject.ATTENDEES: tr("Import attendees"),
        Subject.SPEAKERS: tr("Import speakers"),
        Subject.PROGRAMME: tr("Import programme"),
    }[subject]


def target_label(target: Target, forum: ForumSnapshot | None, language: str) -> str:
    """A target as the box of a column names it."""
    if target.field is Field.STATUS_DATE and target.detail:
        status = status_label(AttendeeStatus(target.detail))
        return tr("{status}: since when").format(status=status)
    if target.field is Field.SESSIONS and target.detail:
        title = next((one.title for one in forum.sessions if one.id == target.detail), None) if forum else None
        name = title.pick(language) if title is not None else target.detail
        return tr("Place in “{session}”").format(session=name)
    if target.field is Field.OWN:
        label = next((one.label for one in forum.own_fields if one.id == target.detail), None) if forum else None
        if label is not None:
            return tr("Own field “{name}”").format(name=label.pick(language))
        return tr("New own field “{name}”").format(name=target.detail)
    text = field_label(target.field)
    return f"{text} ({target.language})" if target.language else text


def kind_label(kind: RowKind) -> str:
    return {
        RowKind.NEW: tr("New"),
        RowKind.CHANGED: tr("Changed"),
        RowKind.SAME: tr("As before"),
        RowKind.DOUBTFUL: tr("Doubtful"),
        RowKind.BAD: tr("To be mended"),
    }[kind]


def decision_label(decision: Decision) -> str:
    return {
        Decision.LEAVE_OUT: tr("Leave out"),
        Decision.ADD: tr("Somebody else: add"),
        Decision.SAME_PERSON: tr("The same person: update"),
    }[decision]


def problem_sentence(problem: Problem) -> str:
    """What is wrong and how to mend it, after the column's heading where there is one."""
    told = {
        ProblemKind.NO_NAME: tr("There is no name. Write one, or leave the row out."),
        ProblemKind.TOTAL: tr("This is the sum at the end of the list, and nobody."),
        ProblemKind.BAD_EMAIL: tr("This is no e-mail address. It needs the form name@example.org."),
        ProblemKind.BAD_PHONE: tr("This is no telephone number. Write digits, such as +82 2 1234 5678."),
        ProblemKind.UNKNOWN_COUNTRY: tr("No such country is known. Write its name or its code of two letters."),
        ProblemKind.UNKNOWN_STATUS: tr(
            "No such status is known. Write invited, registered, confirmed, waitlisted, cancelled, declined, "
            "no-show or arrived."
        ),
        ProblemKind.UNKNOWN_LANGUAGE: tr(
            "A language is not known. Write names such as English, or codes such as en."
        ),
        ProblemKind.NOT_YES_OR_NO: tr("Write yes or no."),
        ProblemKind.TOO_LONG: tr("The text is longer than {limit} characters. Shorten it."),
        ProblemKind.CODE_TWICE: tr("Row {other} has the same code. Give each its own."),
        ProblemKind.CODE_TAKEN: tr("Somebody else on the list has this code. Give this one another."),
        ProblemKind.NO_NUMBER: tr("Write a whole number from 1 to 9999."),
        ProblemKind.BAD_DAY: tr("This is no day that is clear. Write it as 2026-11-24."),
        ProblemKind.UNKNOWN_SESSION: tr(
            "The programme has no session of this title. Write it as the programme does."
        ),
        ProblemKind.BAD_TIME: tr("This is no time of day. Write it as 09:30, or 09:30-10:15."),
        ProblemKind.BAD_LENGTH: tr("This is no length. Write it in minutes, such as 45."),
        ProblemKind.ENDS_BEFORE: tr("It ends before it begins. Turn the two, or write the day of each."),
        ProblemKind.NO_DAY: tr("On which of the days is not told. Write the day."),
        ProblemKind.UNKNOWN_KIND: tr(
            "No such kind is known. Write session, keynote, panel, talk, break, meal or opening."
        ),
        ProblemKind.NO_TITLE: tr("There is neither a title nor a person. Write one, or leave the row out."),
        ProblemKind.UNKNOWN_GUEST: tr("Not one person on the list has this name or code. Write the guest’s code."),
    }[problem.kind].format(limit=problem.limit, other=problem.other)
    return tr("{column}: {told}").format(column=problem.heading, told=told) if problem.heading else told


def doubt_sentence(row: PlannedRow) -> str:
    if row.doubt is None:
        return ""
    told = {
        Doubt.SAME_EMAIL: tr("Somebody with another name has this e-mail address."),
        Doubt.SAME_NAME: tr("Somebody of this name is there already."),
        Doubt.LIKE_NAME: tr("Somebody with a name like this, of the same organization, is there already."),
        Doubt.TWICE_IN_FILE: tr("Row {twin} is the same person.")
        if row.twin
        else tr("Another row changes them too."),
        Doubt.UNCLEAR_PEOPLE: tr("Read as {people}. Part people by semicolons and write Name (Organization)."),
        Doubt.OTHER_HOUSE: tr("Somebody of this name is known, of another organization."),
    }[row.doubt]
    return told.format(twin=row.twin, people=_people_read(row))


def _people_read(row: PlannedRow) -> str:
    """The people in a row of a programme, as they were read."""
    placed = row.values.get("placed")
    if not isinstance(placed, Placed):
        return ""
    named = [one for people in placed.entry.people.values() for one in people]
    return "; ".join(f"{one.name} ({one.organization})" if one.organization else one.name for one in named)


_OTHER_COLUMNS = {
    "status_dates": Field.STATUS_DATE, "fields": Field.OWN, "position": Field.JOB, "starts_at": Field.START,
    "ends_at": Field.END, "minutes": Field.DURATION,
}  # fmt: skip
_COLUMNS = {field.value: field for field in Field} | _OTHER_COLUMNS


def details(row: PlannedRow, language: str) -> str:
    """What there is to say of a row: its problems, its doubt, or what changes from what to what."""
    if row.problems:
        return " ".join(problem_sentence(problem) for problem in row.problems)
    if row.doubt is not None:
        return doubt_sentence(row)
    change_of = tr("{column}: {before} → {after}")
    return " · ".join(
        change_of.format(
            column=field_label(_COLUMNS[change.column]),
            before=said(change.column, change.before, language) or tr("nothing"),
            after=said(change.column, change.after, language),
        )
        for change in row.changes
    )


def brought_sentences(waiting: int, alone: int, crowded: int) -> list[str]:
    """What the rows do not say: places on waiting lists, guests without their host, what was not compared."""
    told = []
    if waiting:
        one = tr("For one place in a session no room is left: it goes to the waiting list.")
        many = tr("For {n} places in sessions no room is left: they go to the waiting lists.")
        told.append(one if waiting == 1 else many.format(n=waiting))
    if alone:
        one = tr("One guest will accompany nobody, because the host’s row is left out.")
        many = tr("{n} guests will accompany nobody, because their hosts’ rows are left out.")
        told.append(one if alone == 1 else many.format(n=alone))
    if crowded:
        one = tr(
            "Of one organization, name or address there are too many people to compare each with all: "
            "whoever stands there twice, spelt in two ways, is not found."
        )
        many = tr(
            "Of {n} organizations, names or addresses there are too many people to compare each with all: "
            "whoever stands there twice, spelt in two ways, is not found."
        )
        told.append(one if crowded == 1 else many.format(n=crowded))
    return told


def _pair(key: object, value: object) -> str:
    if isinstance(value, RegistrationStatus):
        return str(key)
    name = status_label(AttendeeStatus(str(key))) if str(key) in set(AttendeeStatus) else str(key)
    return f"{name} {value}"


def said(column: str, value: object, language: str) -> str:
    """A column's value as the window shows it."""
    if isinstance(value, Text):
        return " / ".join(dict.fromkeys(value.values()))
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, AttendeeStatus):
        return status_label(value)
    if column == "category":
        return category_label(str(value))
    if isinstance(value, ItemKind | SessionKind):
        return word(value)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, dict):
        return ", ".join(_pair(key, part) for key, part in value.items() if part)
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return str(value or "")
