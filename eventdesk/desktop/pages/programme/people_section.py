"""The people of a session or an item in one role: added by typing, put in order, credited as they appear."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind, PersonPicker, RecordForm, person_uid
from eventdesk.desktop.pages.programme.list_section import ListSection
from eventdesk.desktop.pages.programme.ordered_list import ListRow
from eventdesk.desktop.pages.programme.words import choices, tr, word
from eventdesk.model.kinds import AppearanceRole, AppearanceStatus
from eventdesk.model.snapshot import Appearance, Credit, ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class PeopleSection(ListSection):
    """Shows appearances of one role; changes them through the desk."""

    def __init__(self, desk: Desk, prefix: str, role: AppearanceRole, parent: QWidget | None = None) -> None:
        self._desk, self._role, self._place = desk, role, ""
        self._shown: dict[str, Appearance] = {}
        form = RecordForm(desk, "Appearance", _fields(desk), f"{prefix}-appearance", tr("Change appearance"))
        self.picker = PersonPicker(desk, _adding(role))
        self.picker.name(_adder_name(prefix, role), _adding(role))
        super().__init__(prefix, _heading(role), form, self.picker, parent)
        self.picker.chosen.connect(self._add)
        self.moved.connect(self._move)
        self.removed.connect(self._remove_appearance)

    @property
    def has_people(self) -> bool:
        return bool(self._shown)

    def show_people(self, place_uid: str, people: Sequence[Appearance]) -> None:
        """Show who appears in that session or item."""
        if place_uid != self._place:
            self.picker.clear()
            self.list.choose("")
        self._place = place_uid
        self._shown = {who.uid: who for who in people}
        snapshot = self._desk.snapshot
        assert snapshot is not None
        self.form.show_field("side", bool(snapshot.forum.sides))
        rows = [_row(who, snapshot, self._desk.language) for who in people]
        self.show_rows(rows, self._columns)

    def _columns(self, uid: str) -> Mapping[str, Any] | None:
        who, snapshot = self._shown.get(uid), self._desk.snapshot
        if who is None or snapshot is None:
            return None
        credit = who.credited_as or Credit()
        organization = snapshot.organization(credit.organization).uid if credit.organization else None
        return {
            "credit_position": credit.position,
            "credit_department": credit.department,
            "credit_organization_uid": organization,
            "side": who.side,
            "status": who.status,
            "replaces_uid": snapshot.person(who.replaces).uid if who.replaces else None,
        }

    # Changes

    def _add(self, chosen: object) -> None:
        place, role, forum = self._place, self._role, self._desk.forum_uid
        self.picker.clear()
        if not place or not chosen:
            return

        def change(edit: "Edit") -> None:
            from eventdesk.workspace.programme_edits import add_appearance

            person = person_uid(edit, forum, chosen)  # type: ignore[arg-type]
            if person is not None:
                add_appearance(edit, place, role, person)

        self._desk.attempt(_step(role), change)

    def _move(self, uid: str, index: int) -> None:
        from eventdesk.workspace.programme_edits import move_appearance

        self._desk.attempt(tr("Reorder people"), lambda edit: move_appearance(edit, uid, index))

    def _remove_appearance(self, uid: str) -> None:
        from eventdesk.workspace.programme_edits import remove_appearance

        self._desk.attempt(tr("Take person out"), lambda edit: remove_appearance(edit, uid))


def _fields(desk: Desk) -> tuple[Field, ...]:
    return (
        Field("status", tr("Status"), FieldKind.CHOICE, choices=choices(AppearanceStatus), half=True),
        Field("side", tr("Side"), FieldKind.CHOICE, choices=_sides(desk), half=True),
        Field("credit_position", tr("Position, where credited otherwise here"), FieldKind.TEXT),
        Field("credit_department", tr("Department, where credited otherwise here"), FieldKind.TEXT),
        Field(
            "credit_organization_uid", tr("Organization, where credited otherwise here"), FieldKind.ORGANIZATION
        ),
        Field("replaces_uid", tr("Speaks in place of"), FieldKind.PERSON),
    )


def _sides(desk: Desk) -> tuple[Choice, ...]:
    sides = desk.snapshot.forum.sides if desk.snapshot is not None else ()
    return (Choice("", tr("None")), *(Choice(side, side) for side in sides))


def _row(who: Appearance, snapshot: ForumSnapshot, language: str) -> ListRow:
    person = snapshot.person(who.person)
    credit = who.credited_as or Credit()
    position = snapshot.pick(credit.position or person.position, language)
    department = snapshot.pick(credit.department or person.department, language)
    organization = credit.organization or person.organization
    names = [position, department]
    if organization is not None:
        stored = snapshot.organization(organization)
        names.append(snapshot.pick(stored.short_name or stored.name, language))
    details = [", ".join(name for name in names if name)]
    if who.status is not AppearanceStatus.CONFIRMED:
        details.insert(0, word(who.status))
    if who.replaces:
        replaced = snapshot.pick(snapshot.person(who.replaces).name, language)
        details.append(tr("in place of {name}").format(name=replaced))
    line = "  ·  ".join(part for part in details if part)
    return ListRow(who.uid, snapshot.pick(person.name, language), line, quiet=not who.status.stays)


def _heading(role: AppearanceRole) -> str:
    return {
        AppearanceRole.SPEAKER: tr("Speakers"),
        AppearanceRole.PANELIST: tr("Panelists"),
        AppearanceRole.MODERATOR: tr("Moderator"),
        AppearanceRole.MC: tr("Master of ceremonies"),
        AppearanceRole.INTERPRETER: tr("Interpreters"),
    }[role]


def _adding(role: AppearanceRole) -> str:
    return {
        AppearanceRole.SPEAKER: tr("Add a speaker: type a name"),
        AppearanceRole.PANELIST: tr("Add a panelist: type a name"),
        AppearanceRole.MODERATOR: tr("Choose who moderates: type a name"),
        AppearanceRole.MC: tr("Choose who leads through it: type a name"),
        AppearanceRole.INTERPRETER: tr("Add an interpreter: type a name"),
    }[role]


def _step(role: AppearanceRole) -> str:
    return {
        AppearanceRole.SPEAKER: tr("Add speaker"),
        AppearanceRole.PANELIST: tr("Add panelist"),
        AppearanceRole.MODERATOR: tr("Set moderator"),
        AppearanceRole.MC: tr("Set master of ceremonies"),
        AppearanceRole.INTERPRETER: tr("Add interpreter"),
    }[role]


def _adder_name(prefix: str, role: AppearanceRole) -> str:
    return f"{prefix.split('-')[0]}-add-{role.value}"
