"""Lists of any subject (attendees, speakers, a programme) by the same steps, for the wizard and the commands."""

from collections.abc import Callable, Mapping, Sequence

from eventdesk.interchange.attendees import (
    ColumnMapping,
    Decision,
    Field,
    ImportPlan,
    Subject,
    Surroundings,
    check_rows,
    find_header,
    guess_mapping,
    plan_import,
)
from eventdesk.interchange.attendees.applying import Origin, apply_plan
from eventdesk.interchange.from_text.matching import Directory
from eventdesk.interchange.programme_rows import plan_programme, read_programme
from eventdesk.interchange.programme_rows.applying import Imported, apply_programme
from eventdesk.interchange.speaker_rows import plan_speakers
from eventdesk.interchange.speaker_rows.applying import apply_speakers
from eventdesk.interchange.tables import Table
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.workspace.edit import Edit

__all__ = ["Imported", "Origin", "apply_rows", "guess_rows", "is_enough", "likely_table", "plan_rows"]

Tell = Callable[[int, int], object]


def guess_rows(
    subject: Subject, table: Table, forum: ForumSnapshot | None, kept: Mapping[str, str] | None = None
) -> ColumnMapping:
    """What the columns hold; `kept` is a mapping remembered for the same headers."""
    return guess_mapping(table, kept, Surroundings(forum), subject)


def likely_table(subject: Subject, tables: Sequence[Table]) -> int:
    """Which of a workbook's sheets is the list: the longest with a header that says so, else the longest."""

    def worth(place: int) -> tuple[bool, int]:
        table = tables[place]
        headed = find_header(table, subject) >= 0 and is_enough(subject, guess_rows(subject, table, None))
        return headed, len(table.rows)

    return max(range(len(tables)), key=worth)


def is_enough(subject: Subject, mapping: ColumnMapping) -> bool:
    """Whether the columns say who or what the rows are."""
    if subject is not Subject.PROGRAMME:
        return mapping.names_people
    naming = (Field.SESSION_TITLE, Field.TITLE)
    return any(target is not None and target.field in naming for target in mapping.targets)


def plan_rows(
    subject: Subject,
    table: Table,
    mapping: ColumnMapping,
    forum: ForumSnapshot,
    directory: Directory,
    tell: Tell = lambda done, total: None,
) -> ImportPlan:
    """Check all rows and find what is there already. Both halves of the work count as half of the steps."""
    half = len(table.rows)

    def first(done: int, _all: int) -> None:
        tell(done, 2 * half)

    def second(done: int, _all: int) -> None:
        tell(half + done, 2 * half)

    if subject is Subject.PROGRAMME:
        return plan_programme(read_programme(table, mapping, forum, first), forum, directory, second)
    rows = check_rows(table, mapping, forum.languages, first, Surroundings(forum))
    if subject is Subject.SPEAKERS:
        return plan_speakers(rows, forum, directory, second)
    return plan_import(rows, forum, second)


def apply_rows(
    subject: Subject,
    edit: Edit,
    forum_uid: str,
    plan: ImportPlan,
    decisions: Mapping[int, Decision],
    origin: Origin,
    tell: Tell = lambda done, total: None,
) -> Imported:
    """Store what the plan and the decisions say. Whatever `tell` raises ends the edit, of which nothing stays."""
    if subject is Subject.PROGRAMME:
        return apply_programme(edit, forum_uid, plan, decisions, tell)
    if subject is Subject.SPEAKERS:
        return apply_speakers(edit, forum_uid, plan, decisions, tell)
    done = apply_plan(edit, forum_uid, plan, decisions, tell, origin)
    return Imported(done.added, done.changed)
