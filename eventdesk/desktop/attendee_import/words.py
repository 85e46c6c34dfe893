"""How fields, rows, problems and doubts are said in the window's language."""

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.pages.attendees.words import category_label, status_label
from eventdesk.interchange.attendees import Decision, Doubt, Field, PlannedRow, Problem, ProblemKind, RowKind
from eventdesk.model.kinds import AttendeeStatus
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
    }[field]


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
        ProblemKind.BAD_EMAIL: tr("This is no e-mail address. It needs the form name@example.org."),
        ProblemKind.BAD_PHONE: tr("This is no telephone number. Write digits, such as +82 2 1234 5678."),
        ProblemKind.UNKNOWN_COUNTRY: tr("No such country is known. Write its name or its code of two letters."),
        ProblemKind.UNKNOWN_STATUS: tr(
            "No such status is known. Write invited, registered, confirmed, waitlisted, cancelled or declined."
        ),
        ProblemKind.UNKNOWN_LANGUAGE: tr(
            "A language is not known. Write names such as English, or codes such as en."
        ),
        ProblemKind.NOT_YES_OR_NO: tr("Write yes or no."),
        ProblemKind.TOO_LONG: tr("The text is longer than {limit} characters. Shorten it."),
        ProblemKind.CODE_TWICE: tr("Row {other} has the same code. Give each its own."),
        ProblemKind.CODE_TAKEN: tr("Somebody else on the list has this code. Give this one another."),
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
    }[row.doubt]
    return told.format(twin=row.twin)


_COLUMNS = {field.value: field for field in Field}


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
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return str(value or "")
