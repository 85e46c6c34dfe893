"""The release's own fields: what it is, what stands above its text, when it goes out and whom it names."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Field, FieldKind, LocalizedEdit, RecordForm
from eventdesk.desktop.pages.documents.wording import release_name
from eventdesk.desktop.pages.press.release_editors import (
    ContactLine,
    ContactsEditor,
    Embargo,
    EmbargoEditor,
    OfferEditor,
)
from eventdesk.desktop.pages.press.wording import language_choices, release_kinds, release_lengths
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Scroll
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Release

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_PLAIN = (
    "kind",
    "language",
    "length",
    "headline",
    "subheadline",
    "why",
    "accreditation",
    "photo_opportunities",
    "follow_up",
    "issued_on",
    "number",
    "audience",
)
_ADVISORY = frozenset((ReleaseKind.ADVISORY,))
_USED_BY = {
    "why": _ADVISORY,
    "accreditation": _ADVISORY,
    "photo_opportunities": _ADVISORY,
    "follow_up": frozenset(kind for kind in ReleaseKind if kind is not ReleaseKind.CORRECTION),
    "corrects_uid": frozenset((ReleaseKind.CORRECTION,)),
}
"""The fields that only some kinds of release print."""


def uses(kind: ReleaseKind, field: str) -> bool:
    """Whether a release of that kind prints the field."""
    return kind in _USED_BY.get(field, ReleaseKind)


class ReleaseSection(QWidget):
    """A form over the chosen release."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._release: Release | None = None
        self._language = OfferEditor()
        self._corrects = OfferEditor()
        self._contacts = ContactsEditor(desk)
        self.form = RecordForm(desk, "Release", self._fields(), "release", self.tr("Change release"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 3 * GRID)
        column.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(inside))

    def show_release(self, release: Release | None) -> None:
        snapshot = self.desk.snapshot
        if release is None or snapshot is None:
            self.form.clear()
            return
        self._release = release
        self._offer(snapshot, release)
        uids = {contact.id: contact.uid for contact in snapshot.press.contacts}
        corrects = next((each for each in snapshot.press.releases if each.id == release.corrects), None)
        values: dict[str, Any] = {name: getattr(release, name) for name in _PLAIN}
        values["embargo_until"] = Embargo(release.embargo_until, release.embargo_zone)
        values["contacts"] = tuple(uids[each] for each in release.contacts if each in uids)
        values["corrects_uid"] = corrects.uid if corrects is not None else None
        self.form.show_record(release.uid, values)
        for field in _USED_BY:
            self.form.show_field(field, uses(release.kind, field))
        self._corrects.say(self._told_wrongly(snapshot, release))

    def _tags(self) -> tuple[str, ...]:
        """The languages that a text of the release is typed in: its own first, then the forum's."""
        own = (self._release.language,) if self._release is not None else ()
        forum = self.desk.snapshot.languages if self.desk.snapshot is not None else ("en",)
        return (*own, *(tag for tag in forum if tag not in own))

    def _prose(self, name: str, label: str, hint: str = "") -> Field:
        def make(_desk: Desk) -> LocalizedEdit:
            return LocalizedEdit(self._tags, prose=True, hint=hint, lines=2)

        return Field(name, label, FieldKind.PROSE, editor=make)

    def _offer(self, snapshot: ForumSnapshot, release: Release) -> None:
        """The choices that depend on the forum as it is."""
        self._language.offer(language_choices(snapshot.languages))
        others = (each for each in snapshot.press.releases if each.uid != release.uid)
        self._corrects.offer([Choice(each.uid, release_name(each)) for each in others])
        pick = snapshot.pick
        self._contacts.offer(
            [
                ContactLine(each.uid, " · ".join(filter(None, (pick(each.name, self.desk.language), each.email))))
                for each in snapshot.press.contacts
            ]
        )

    def _told_wrongly(self, snapshot: ForumSnapshot, release: Release) -> str:
        """The facts that a correction puts right, a line each: as told then → as they are."""
        if release.kind is not ReleaseKind.CORRECTION:
            return ""
        if not release.was:
            if release.corrects is None:
                return self.tr("Choose the release that told something wrongly.")
            return self.tr("Nothing that was issued there differs from the facts of today.")
        from eventdesk.desktop.pages.press.fact_words import change_sentence
        from eventdesk.press.draft import FactChange
        from eventdesk.press.facts import gather

        today = gather(snapshot, release.id).values
        changes = (FactChange(fact, "", "", "", gone=fact not in today) for fact in release.was)
        return "\n".join(change_sentence(change, today, release.was) for change in changes)

    def _fields(self) -> tuple[Field, ...]:
        return (*self._first(), *self._telling(), *self._going_out())

    def _first(self) -> tuple[Field, ...]:
        return (
            Field("kind", self.tr("Kind"), FieldKind.CHOICE, choices=release_kinds(), half=True),
            Field(
                "language",
                self.tr("Language"),
                FieldKind.LANGUAGE,
                required=True,
                half=True,
                editor=lambda _desk: self._language,
            ),
            Field(
                "corrects_uid",
                self.tr("Puts right"),
                FieldKind.LINE,
                editor=lambda _desk: self._corrects,
                store=self._store_corrects,
            ),
            self._prose("headline", self.tr("Headline")),
            self._prose(
                "subheadline",
                self.tr("Subheadline"),
                self.tr("Left empty, it names the forum, its place and its day"),
            ),
        )

    def _telling(self) -> tuple[Field, ...]:
        listed = self.tr("Left empty, it lists the group photos and ceremonies of the programme")
        return (
            self._prose(
                "why", self.tr("Why it matters"), self.tr("What readers have of it, in a sentence or two")
            ),
            self._prose(
                "accreditation",
                self.tr("Press accreditation"),
                self.tr("Where and until when reporters register"),
            ),
            self._prose("photo_opportunities", self.tr("Photo opportunities"), listed),
            self._prose(
                "follow_up",
                self.tr("Follow-up: what happens next"),
                self.tr("A sentence without its full stop"),
            ),
        )

    def _going_out(self) -> tuple[Field, ...]:
        return (
            Field(
                "issued_on",
                self.tr("Date of the release"),
                FieldKind.DATE,
                half=True,
                group=self.tr("How it goes out"),
            ),
            Field("number", self.tr("Number"), FieldKind.LINE, hint=self.tr("For example: 2019-47"), half=True),
            Field(
                "embargo_until",
                self.tr("Embargo"),
                FieldKind.WALL_TIME,
                editor=EmbargoEditor,
                store=_store_embargo,
            ),
            Field("length", self.tr("Length"), FieldKind.CHOICE, choices=release_lengths(), half=True),
            Field(
                "audience",
                self.tr("Audience"),
                FieldKind.TEXT,
                editor=lambda _desk: LocalizedEdit(self._tags, hint=self.tr("For example: Science desks")),
                half=True,
            ),
            Field(
                "contacts",
                self.tr("Contacts for the press"),
                FieldKind.TAGS,
                editor=lambda _desk: self._contacts,
                store=_store_contacts,
            ),
        )

    def _store_corrects(self, edit: "Edit", uid: str, value: Any) -> None:
        """With the release that is put right go the facts that its last version told wrongly."""
        from eventdesk.workspace import release_edits

        snapshot = self.desk.snapshot
        wrong = next((each for each in snapshot.press.releases if each.uid == value), None) if snapshot else None
        release_edits.set_corrects(edit, uid, value, self._wrong_facts(wrong))

    def _wrong_facts(self, wrong: Release | None) -> dict[str, str]:
        from eventdesk.press.correcting import told_wrongly
        from eventdesk.press.facts import gather
        from eventdesk.press.keeping import StoryUnreadable, unpack_story
        from eventdesk.workspace.issuing import sent_releases, sent_story

        workspace, snapshot = self.desk.workspace, self.desk.snapshot
        if wrong is None or workspace is None or snapshot is None:
            return {}
        with workspace.reading() as connection:
            sent = [each for each in sent_releases(connection, snapshot.forum.id) if each.release_id == wrong.id]
            if not sent:
                return {}
            data = sent_story(connection, max(sent, key=lambda each: each.revision).uid)
        try:
            return told_wrongly(unpack_story(data), gather(snapshot, wrong.id).values)
        except StoryUnreadable:
            return {}


def _store_embargo(edit: "Edit", uid: str, value: Embargo) -> None:
    from eventdesk.model import records

    edit.change(records.Release, uid, {"embargo_until": value.until, "embargo_zone": value.zone})


def _store_contacts(edit: "Edit", uid: str, value: tuple[str, ...]) -> None:
    from eventdesk.workspace import release_edits

    release_edits.set_release_contacts(edit, uid, value)


def typed_release(snapshot: ForumSnapshot, release: Release, typed: dict[str, Any]) -> Release:
    """The release as it would be with what is typed in the form, for the page beside it."""
    import msgspec

    plain = {name: value for name, value in typed.items() if name in _PLAIN}
    embargo = typed.get("embargo_until")
    if isinstance(embargo, Embargo):
        plain |= {"embargo_until": embargo.until, "embargo_zone": embargo.zone}
    if "contacts" in typed:
        ids = {each.uid: each.id for each in snapshot.press.contacts}
        plain["contacts"] = tuple(key for uid in typed["contacts"] if (key := ids.get(uid)))
    return msgspec.structs.replace(release, **plain) if plain else release


def today_at(zone: str) -> date:
    """The day that it is at the forum's place."""
    from datetime import datetime
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return datetime.now(ZoneInfo(zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return date.today()
