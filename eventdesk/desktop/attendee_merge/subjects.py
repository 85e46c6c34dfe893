"""What is merged, as rows of words: two attendees, or an attendee and one of the forum's people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.words import category_label, country_label, status_label, tr
from eventdesk.model.kinds import AttendeeStatus, OwnFieldKind, RegistrationStatus
from eventdesk.model.snapshot import Attendee, ForumSnapshot, Person
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit
    from eventdesk.workspace.merge_edits import LinkedField, LinkPlan, MergedField, MergePlan


@dataclass(frozen=True)
class ChoiceRow:
    """A field with both values in words and what it will be; `first` or `second` is kept, or both are.

    `open`: there is something to choose. `conflict`: both say something else, so it wants a look.
    """

    name: str
    label: str
    values: tuple[str, str]
    result: str
    kept: tuple[bool, bool]
    open: bool
    conflict: bool = False


class Subject(Protocol):
    """Something that can be merged as chosen."""

    @property
    def heads(self) -> tuple[str, str]:
        """What is said over the two columns."""

    @property
    def rows(self) -> Sequence[ChoiceRow]:
        """What differs, that which wants a look first."""

    @property
    def carried(self) -> str:
        """What is taken over without a choice, in a sentence; empty where there is nothing."""

    @property
    def can_swap(self) -> bool: ...

    def choose(self, name: str, second: bool) -> "Subject":
        """The same with the first or the second value kept."""

    def apply(self, edit: "Edit") -> None: ...


class Words:
    """Values of one forum in words."""

    def __init__(self, desk: Desk) -> None:
        assert desk.snapshot is not None
        self.snapshot: ForumSnapshot = desk.snapshot
        self._language = desk.language

    def name(self, attendee: Attendee) -> str:
        name = attendee.name
        if not name and attendee.person is not None:
            name = self.snapshot.person(attendee.person).name
        return self.snapshot.pick(name, self._language) or attendee.code

    def person(self, uid: str) -> Person | None:
        return next((row for row in self.snapshot.people if row.uid == uid), None)

    def attendee(self, uid: str) -> Attendee | None:
        return next((row for row in self.snapshot.attendees if row.uid == uid), None)

    def pick(self, text: Text) -> str:
        return self.snapshot.pick(text, self._language)

    def field(self, key: str) -> str:
        found = next((row for row in self.snapshot.own_fields if row.id == key), None)
        return self.pick(found.label) if found is not None else key

    def value(self, name: str, value: Any) -> str:
        if isinstance(value, Text):
            return " · ".join(dict.fromkeys(value.values()))
        if isinstance(value, bool):
            return tr("Yes") if value else tr("No")
        if isinstance(value, list | tuple):
            return ", ".join(map(str, value))
        if value is None or value == "":
            return ""
        if name == "status":
            return status_label(AttendeeStatus(value))
        if name == "category":
            return category_label(value)
        if name == "country":
            return country_label(value)
        if self._is_flag(name):
            return tr("Yes")
        if name == "photo":
            return tr("A picture")
        if name == "person_uid":
            person = self.person(value)
            return self.pick(person.name) if person is not None else tr("One of the forum’s people")
        if name == "accompanies_uid":
            host = self.attendee(value)
            return self.name(host) if host is not None else tr("Someone")
        return str(value)

    def _is_flag(self, name: str) -> bool:
        from eventdesk.workspace.merge_edits import OWN

        key = name.removeprefix(OWN) if name.startswith(OWN) else ""
        return any(row.id == key and row.kind is OwnFieldKind.FLAG for row in self.snapshot.own_fields)


class MergeSubject:
    """Two attendees, by a plan."""

    def __init__(self, desk: Desk, plan: "MergePlan", words: Words | None = None) -> None:
        self._desk, self.plan = desk, plan
        self._words = words or Words(desk)
        self._pair = tuple(self._words.attendee(uid) for uid in (plan.kept_uid, plan.gone_uid))

    can_swap = True

    @property
    def heads(self) -> tuple[str, str]:
        kept, gone = (self._words.name(row) if row is not None else "" for row in self._pair)
        return tr("{name}: stays").format(name=kept), tr("{name}: goes into it").format(name=gone)

    @property
    def rows(self) -> Sequence[ChoiceRow]:
        made = [self._row(field) for field in self.plan.fields if field.first != field.second]
        return sorted(made, key=lambda row: (not row.conflict, not row.open))

    def choose(self, name: str, second: bool) -> "MergeSubject":
        from eventdesk.workspace.merge_edits import Keep

        plan = self.plan.choose(name, Keep.SECOND if second else Keep.FIRST)
        return MergeSubject(self._desk, plan, self._words)

    def apply(self, edit: "Edit") -> None:
        from eventdesk.workspace.merge_edits import apply_merge

        apply_merge(edit, self.plan)

    @property
    def carried(self) -> str:
        plan, parts = self.plan, list[str]()
        kept = sum(one.status is not RegistrationStatus.CANCELLED for one in plan.sessions)
        for count, one, many in (
            (kept, tr("1 session"), tr("{n} sessions")),
            (plan.scans, tr("1 scan of a badge"), tr("{n} scans of a badge")),
            (plan.company, tr("1 person who comes along"), tr("{n} people who come along")),
        ):
            if count:
                parts.append(one if count == 1 else many.format(n=count))
        if plan.arrived_at is not None:
            parts.append(tr("the arrival at {time}").format(time=f"{plan.arrived_at:%H:%M}"))
        return tr("Carried over: {parts}.").format(parts=", ".join(parts)) if parts else ""

    def _row(self, field: "MergedField") -> ChoiceRow:
        from eventdesk.workspace.merge_edits import Keep

        both = field.fixed or (isinstance(field.first, Text) and not field.conflict)
        kept = (True, True) if both else (field.keep is not Keep.SECOND, field.keep is Keep.SECOND)
        first, second = self._values(field)
        result = second if field.keep is Keep.SECOND and not both else first
        if both or isinstance(field.first, Text):
            result = self._words.value(field.name, field.value)
        return ChoiceRow(
            field.name, self._label(field.name), (first, second), result, kept, not both, field.conflict
        )

    def _values(self, field: "MergedField") -> tuple[str, str]:
        words = (self._words.value(field.name, value) for value in (field.first, field.second))
        first, second = words
        if field.name.startswith("consent_"):
            first, second = (
                _consent(said, row, field.name.removeprefix("consent_"))
                for said, row in zip((first, second), self._pair, strict=True)
            )
        return first, second

    def _label(self, name: str) -> str:
        from eventdesk.workspace.merge_edits import OWN

        if name.startswith(OWN):
            return self._words.field(name.removeprefix(OWN))
        return labels().get(name, name)


def _consent(said: str, attendee: Attendee | None, name: str) -> str:
    """`Yes (2026-03-20, registration form)`."""
    if attendee is None:
        return said
    on = getattr(attendee.consents, f"{name}_on")
    source = getattr(attendee.consents, f"{name}_source")
    known = ", ".join(part for part in (on.isoformat() if on else "", source) if part)
    return f"{said} ({known})" if known else said


class LinkSubject:
    """An attendee who is one of the forum's people, by a plan."""

    can_swap = False

    def __init__(self, desk: Desk, plan: "LinkPlan", words: Words | None = None) -> None:
        self._desk, self.plan = desk, plan
        self._words = words or Words(desk)

    @property
    def heads(self) -> tuple[str, str]:
        attendee, person = self._words.attendee(self.plan.attendee_uid), self._words.person(self.plan.person_uid)
        names = self._words.name(attendee) if attendee else "", self._words.pick(person.name) if person else ""
        return tr("{name}: the attendee").format(name=names[0]), tr("{name}: of the programme").format(
            name=names[1]
        )

    @property
    def rows(self) -> Sequence[ChoiceRow]:
        made = [self._row(field) for field in self.plan.fields if field.attendee != field.person]
        return sorted(made, key=lambda row: not row.conflict)

    @property
    def carried(self) -> str:
        return tr("The attendee and the person are one from now on; sessions, consents and tags stay.")

    def choose(self, name: str, second: bool) -> "LinkSubject":
        return LinkSubject(self._desk, self.plan.choose(name, not second), self._words)

    def apply(self, edit: "Edit") -> None:
        from eventdesk.workspace.merge_edits import apply_link

        apply_link(edit, self.plan)

    def _row(self, field: "LinkedField") -> ChoiceRow:
        own, theirs = (self._words.value(field.name, value) for value in (field.attendee, field.person))
        both = bool(own and theirs)
        result = own if field.own or not theirs else theirs
        kept = (field.own or not theirs, bool(theirs) and not field.own)
        return ChoiceRow(field.name, labels()[field.name], (own, theirs), result, kept, both, both)


def labels() -> Mapping[str, str]:
    """The columns of an attendee in words."""
    return {
        "name": tr("Name"),
        "person_uid": tr("One of the forum’s people"),
        "organization": tr("Organization"),
        "job": tr("Position"),
        "country": tr("Country"),
        "email": tr("Email"),
        "phone": tr("Phone"),
        "category": tr("Category"),
        "status": tr("Status"),
        "code": tr("Code on the badge"),
        "side": tr("Side or delegation"),
        "accompanies_uid": tr("Accompanies"),
        "dietary": tr("Diet"),
        "access": tr("Access needs"),
        "notes": tr("Notes for the team"),
        "photo": tr("Photo"),
        "seat": tr("Seat"),
        "precedence": tr("Place in protocol"),
        "certificate_number": tr("Certificate"),
        "languages": tr("Languages"),
        "tags": tr("Tags"),
        "consent_photo": tr("May be photographed"),
        "consent_press_list": tr("May be named in press lists"),
    }
