"""From a forum to the facts of a release: what is cancelled or declined falls out here, once for all languages."""

from dataclasses import replace
from datetime import datetime

from eventdesk.model.kinds import (
    ItemKind,
    OrganizationRole,
    SessionStatus,
)
from eventdesk.model.ordering import ordered
from eventdesk.model.snapshot import (
    Appearance,
    ForumSnapshot,
    Item,
    Outcome,
    Photo,
    Release,
    Session,
    Statement,
)
from eventdesk.model.text import EMPTY, Text, base_language
from eventdesk.press.fact_types import (
    AppearanceFacts,
    AttendanceFacts,
    ContactFacts,
    Fact,
    ForumFacts,
    ItemFacts,
    OrganizationFacts,
    OutcomeFacts,
    PhotoFacts,
    ReleaseFacts,
    SessionFacts,
    StatementFacts,
)
from eventdesk.press.framing import corrected_facts, frame_facts, house_facts
from eventdesk.press.photo_consent import PhotoConsents
from eventdesk.press.quoting import may_be_printed, quoted
from eventdesk.press.register import Register

CLOSING = "closing"
_Places = dict[str, tuple[SessionFacts | None, ItemFacts | None]]
_HOSTS = (OrganizationRole.HOST, OrganizationRole.CO_HOST)


def release_of(snapshot: ForumSnapshot, release_id: str | None, language: str) -> Release | None:
    """The release with that id, else the forum's first in `language`, else None.

    Raises KeyError where the forum has no release of that id.
    """
    releases = snapshot.press.releases
    if release_id is not None:
        return {release.id: release for release in releases}[release_id]
    kin = [each for each in releases if base_language(each.language) == base_language(language)]
    return next((each for each in kin if each.language == language), next(iter(kin), None))


def gather(snapshot: ForumSnapshot, release_id: str | None = None, language: str = "en") -> ReleaseFacts:
    """What a release of this forum may say.

    With `release_id` the release's own language holds, without one the first release in `language` is taken;
    a forum that has none yields its facts alone. Raises KeyError for an unknown `release_id`.
    """
    snapshot = ordered(snapshot)
    release = release_of(snapshot, release_id, language)
    if release is not None:
        language = release.language
    gatherer = _Gatherer(snapshot, language)
    frame, house = frame_facts(gatherer, release), house_facts(gatherer, snapshot.house_style)
    forum = gatherer.forum()
    sessions = tuple(gatherer.session(s) for s in snapshot.sessions if s.status is not SessionStatus.CANCELLED)
    statements, contacts = gatherer.statements(sessions), gatherer.contacts(release)
    consents, numbered = PhotoConsents(snapshot), enumerate(snapshot.press.photos, 1)
    photos = tuple(gatherer.photo(n, photo) for n, photo in numbered if not consents.without(photo))
    return ReleaseFacts(
        language=language,
        status=snapshot.forum.status,
        frame=replace(frame, corrected=corrected_facts(gatherer, release)),
        forum=forum,
        sessions=sessions,
        statements=statements,
        contacts=contacts,
        photos=photos,
        facts=tuple(gatherer.facts.values()),
        house=house,
    )


def statement_keys(snapshot: ForumSnapshot) -> tuple[str, ...]:
    """A key for each statement, of its speaker and its place: `statement:cho@closing#2` is their second there."""
    seen: dict[str, int] = {}
    return tuple(_numbered(f"statement:{each.person}@{each.at or ''}", seen) for each in snapshot.statements)


class _Gatherer(Register):
    """The facts of one release, part by part."""

    def forum(self) -> ForumFacts:
        forum = self.snapshot.forum
        host_list, hosts = self._organizations("hosts", *_HOSTS)
        organizer_list, organizers = self._organizations("organizers", OrganizationRole.ORGANIZER)
        sponsor_list, sponsors = self._organizations("sponsors", OrganizationRole.SPONSOR)
        supporter_list, supporters = self._organizations("supporters", OrganizationRole.SUPPORTER)
        return ForumFacts(
            title=self.text("forum.title", forum.title),
            series=self.text("forum.series", forum.series.name if forum.series else EMPTY),
            edition=self.word("forum.edition", forum.edition),
            theme=self.text("forum.theme", forum.theme),
            purpose=self.text("forum.purpose", forum.purpose),
            starts_on=self.word("forum.starts_on", forum.starts_on),
            ends_on=self.word("forum.ends_on", forum.ends_on),
            timezone=self.word("forum.timezone", forum.timezone),
            venue=self.text("forum.venue", forum.venue),
            address=self.text("forum.address", forum.address),
            city=self.text("forum.city", forum.city),
            country=self.word("forum.country", forum.country),
            status=self.word("forum.status", forum.status.value),
            website=self.word("forum.website", forum.website),
            hosts=hosts,
            organizers=organizers,
            sponsors=sponsors,
            supporters=supporters,
            host_list=host_list,
            organizer_list=organizer_list,
            sponsor_list=sponsor_list,
            supporter_list=supporter_list,
            attendance=self._attendance(),
        )

    def _attendance(self) -> AttendanceFacts | None:
        attendance = self.snapshot.forum.attendance
        if attendance is None:
            return None
        self.word("forum.attendance.precision", attendance.precision.value)
        return AttendanceFacts(
            count=self.word("forum.attendance.count", attendance.count),
            precision=attendance.precision,
            who=self.text("forum.attendance.who", attendance.who),
        )

    def _organizations(self, name: str, *roles: OrganizationRole) -> tuple[Fact, tuple[OrganizationFacts, ...]]:
        """The forum's organizations in these roles, role by role, each once."""
        listed = self.snapshot.forum.organizations
        ids = dict.fromkeys(link.organization for role in roles for link in listed if link.role is role)
        found = [org for org in (self.organization(i) for i in ids) if org is not None]
        relation = self.word(f"forum.{name}", "\n".join(org.key for org in found))
        return relation, tuple(found)

    def session(self, session: Session) -> SessionFacts:
        at = f"session:{session.id}"
        items = self._items(session)
        outcomes = self._outcomes(session)
        moderator = self.appearance(session.moderator, session.id)
        return SessionFacts(
            key=session.id,
            kind=session.kind,
            title=self.text(f"{at}.title", session.title),
            theme=self.text(f"{at}.theme", session.theme),
            moderated_by=self.word(f"{at}.moderator", moderator.person.key if moderator else None),
            moderator=moderator,
            items=items,
            outcomes=outcomes,
            talks=self.word(f"{at}.items", len(items)),
            results=self.word(f"{at}.outcomes", len(outcomes)),
            starts_at=self.word(f"{at}.starts_at", _iso(session.starts_at)),
            ends_at=self.word(f"{at}.ends_at", _iso(session.ends_at)),
            room=self.text(f"{at}.room", self._room_name(session)),
        )

    def _items(self, session: Session) -> tuple[ItemFacts, ...]:
        return tuple(self.item(item, key) for key, item in keyed_items(session))

    def item(self, item: Item, key: str) -> ItemFacts:
        at = f"item:{key}"
        speakers = self._appearances(item.speakers, key)
        panelists = self._appearances(item.panelists, key)
        moderator = self.appearance(item.moderator, key)
        return ItemFacts(
            key=key,
            id=item.id,
            kind=item.kind,
            title=self.text(f"{at}.title", item.title),
            members=self.word(f"{at}.speakers", "\n".join(a.person.key for a in speakers)),
            panel=self.word(f"{at}.panelists", "\n".join(a.person.key for a in panelists)),
            speakers=speakers,
            panelists=panelists,
            moderated_by=self.word(f"{at}.moderator", moderator.person.key if moderator else None),
            moderator=moderator,
            presenters_join=self.word(f"{at}.presenters_join", "yes" if item.presenters_join else None),
            absent=self.word(f"{at}.absent", "\n".join(_absent(item)) or None),
            starts_at=self.word(f"{at}.starts_at", _iso(item.starts_at)),
            minutes=self.word(f"{at}.minutes", item.minutes),
        )

    def _room_name(self, session: Session) -> Text:
        names = {room.id: room.name for room in self.snapshot.rooms}
        return names.get(session.room or "", EMPTY)

    def _appearances(self, appearances: tuple[Appearance, ...], place: str) -> tuple[AppearanceFacts, ...]:
        """Each person once, in order."""
        found: dict[str, AppearanceFacts] = {}
        for appearance in appearances:
            facts = self.appearance(appearance, place)
            if facts is not None:
                found.setdefault(facts.person.key, facts)
        return tuple(found.values())

    def _outcomes(self, session: Session) -> tuple[OutcomeFacts, ...]:
        seen: dict[str, int] = {}
        return tuple(self._outcome(session, outcome, seen) for outcome in session.outcomes if outcome.text)

    def _outcome(self, session: Session, outcome: Outcome, seen: dict[str, int]) -> OutcomeFacts:
        key = _numbered(f"outcome:{session.id}/{outcome.kind.value}", seen)
        return OutcomeFacts(outcome.kind, self.text(f"{key}.text", outcome.text))

    def statements(self, sessions: tuple[SessionFacts, ...]) -> tuple[StatementFacts, ...]:
        """What was said, in order; left out where its place or its speaker's part there was cancelled."""
        keyed = zip(self.snapshot.statements, statement_keys(self.snapshot), strict=True)
        places = _places(sessions)
        told = (self.statement(statement, key, places) for statement, key in keyed)
        return tuple(facts for facts in told if facts is not None)

    def statement(self, statement: Statement, key: str, places: _Places) -> StatementFacts | None:
        session, item = places.get(statement.at or "", (None, None))
        if session is None and self._cancelled(statement.at):
            return None
        speaker = self._speaker(statement, session, item)
        words = quoted(statement, self.language)
        quote = self.verbatim(f"{key}.quote", words.quote)
        says = self.text(f"{key}.says", statement.says)
        if speaker is None or not (quote or says) or not may_be_printed(statement):
            return None
        spoken = base_language(statement.language) if statement.language else ""
        return StatementFacts(
            key=key,
            speaker=speaker,
            session=session.key if session else None,
            item=item.key if item else None,
            closing=session is None and statement.at == CLOSING,
            quote=quote,
            says=says,
            spoken=self.word(f"{key}.language", spoken),
            original=self.verbatim(f"{key}.original", words.original),
            awaits=self.verbatim(f"{key}.awaits", words.awaits),
            consent=self.word(f"{key}.consent", statement.consent.value),
        )

    def _speaker(
        self, statement: Statement, session: SessionFacts | None, item: ItemFacts | None
    ) -> AppearanceFacts | None:
        """With the office of the place where it was said, else the person's own."""
        here = [*item.speakers, *item.panelists, item.moderator] if item else []
        here += [session.moderator] if session else []
        for appearance in here:
            if appearance is not None and appearance.person.key == statement.person:
                return appearance
        if item is not None and self._withdrew(statement):
            return None
        return self.appearance(Appearance(person=statement.person), "statement")

    def _withdrew(self, statement: Statement) -> bool:
        return any(
            appearance.person == statement.person and not appearance.status.stays
            for session in self.snapshot.sessions
            for item in session.items
            if item.id is not None and item.id == statement.at
            for appearance in item.appearances()
        )

    def _cancelled(self, at: str | None) -> bool:
        sessions = self.snapshot.sessions
        gone = {s.id for s in sessions if s.status is SessionStatus.CANCELLED}
        gone |= {
            item.id
            for s in sessions
            for item in s.items
            if item.id and (s.id in gone or item.status is SessionStatus.CANCELLED)
        }
        return at in gone

    def contacts(self, release: Release | None) -> tuple[ContactFacts, ...]:
        """Those that the release names, in its order; all where it names none."""
        numbered = list(enumerate(self.snapshot.press.contacts, 1))
        if release is not None and release.contacts:
            by_id = {contact.id: (n, contact) for n, contact in numbered}
            numbered = [by_id[each] for each in release.contacts if each in by_id]
        return tuple(
            ContactFacts(
                name=self.text(f"contact:{n}.name", contact.name),
                role=self.text(f"contact:{n}.role", contact.role),
                organization=self.text(f"contact:{n}.organization", contact.organization),
                email=self.word(f"contact:{n}.email", contact.email),
                phone=self.word(f"contact:{n}.phone", contact.phone),
            )
            for n, contact in numbered
        )

    def photo(self, number: int, photo: Photo) -> PhotoFacts:
        key = f"photo:{number}"
        rows = [row for row in (self.row(i) for i in photo.people) if row is not None]
        return PhotoFacts(
            key=key,
            file=photo.file,
            caption=self.text(f"{key}.caption", photo.caption),
            credit=self.text(f"{key}.credit", photo.credit),
            alt=self.text(f"{key}.alt", photo.alt),
            people=tuple(self.person(row) for row in rows),
        )


def _iso(when: datetime | None) -> str | None:
    return when.isoformat() if when is not None else None


def keyed_items(session: Session) -> tuple[tuple[str, Item], ...]:
    """The items that have a place in a release, each with the key that its facts' ids are made of."""
    seen: dict[str, int] = {}
    told = (
        item
        for item in session.items
        if item.status is not SessionStatus.CANCELLED and item.kind is not ItemKind.BREAK
    )
    return tuple((_numbered(_item_key(session, item), seen), item) for item in told)


def _item_key(session: Session, item: Item) -> str:
    """The item's id; without one its kind and speakers, which outlast a new order and a new title."""
    if item.id:
        return item.id
    speakers = "+".join(appearance.person for appearance in item.speakers)
    return f"{session.id}/{item.kind.value}" + (f"/{speakers}" if speakers else "")


def _numbered(key: str, seen: dict[str, int]) -> str:
    """The key, with `#2` and so on where it was there before."""
    seen[key] = seen.get(key, 0) + 1
    return key if seen[key] == 1 else f"{key}#{seen[key]}"


def _places(sessions: tuple[SessionFacts, ...]) -> _Places:
    """Each session and item by its id; an item's comes before a session's."""
    places: _Places = {}
    for session in sessions:
        for item in session.items:
            if item.id:
                places.setdefault(item.id, (session, item))
    for session in sessions:
        places.setdefault(session.key, (session, None))
    return places


def _absent(panel: Item) -> list[str]:
    """Who was named for the panel and does not sit there: as a presenter they do not join it either."""
    named = (*panel.speakers, *panel.panelists)
    there = {one.person for one in named if one.status.stays}
    return [one.person for one in named if one.person not in there]
