"""From what was accepted of a proposal to a forum."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar

import msgspec

from eventdesk.interchange.from_text.proposal import FieldName, LinkRole, Part, PartKind, Proposal
from eventdesk.interchange.from_text.proposing import traditional
from eventdesk.model.kinds import ForumStatus, ItemKind, OrganizationRole, OutcomeKind, Precision, SessionKind
from eventdesk.model.snapshot import (
    Appearance,
    Attendance,
    Contact,
    Credit,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Outcome,
    Person,
    Photo,
    Press,
    Release,
    Series,
    Session,
    Statement,
)
from eventdesk.model.text import EMPTY, Text

F = FieldName
R = TypeVar("R", Person, Organization)


def to_snapshot(
    proposal: Proposal,
    accepted: frozenset[str],
    known: Mapping[str, Person | Organization] | None = None,
    *,
    forum_id: str = "",
    timezone: str = "UTC",
) -> ForumSnapshot:
    """The forum of the accepted parts (their keys). What refers to a part that was not accepted goes without it.

    `known` holds, by key, people and organizations of the directory that parts were accepted to be the same as:
    they are taken as the directory has them. `timezone` is used where the text names no place that has one.
    """
    return _Builder(proposal, accepted, known or {}, forum_id, timezone).build()


def forum_id_of(proposal: Proposal, accepted: frozenset[str]) -> str:
    """An id made from the name and the number, or the year, in Latin letters where the name has them."""
    name = next((part for part in proposal.of(PartKind.NAME) if part.key in accepted), None)
    words = re.findall(r"[a-z0-9]+", (name.value(F.SERIES) or name.value(F.TITLE)).casefold()) if name else []
    number = name.value(F.EDITION) if name else ""
    day = next((part.value(F.STARTS_ON) for part in proposal.of(PartKind.DATES) if part.key in accepted), "")
    tail = [number or day[:4]] if (number or day[:4]) and (number or day[:4]) not in words else []
    return "-".join([*(words[:8] or ["forum"]), *tail])


class _Builder:
    def __init__(
        self,
        proposal: Proposal,
        accepted: frozenset[str],
        known: Mapping[str, Person | Organization],
        forum_id: str,
        timezone: str,
    ) -> None:
        self.proposal, self.accepted, self.known = proposal, accepted, known
        self.forum_id, self.timezone = forum_id or forum_id_of(proposal, accepted), timezone
        self.tags: dict[str, None] = {proposal.language: None}

    def build(self) -> ForumSnapshot:
        self.day = _day(self._fact(PartKind.DATES, F.STARTS_ON))
        organizations = tuple(map(self._organization, self._parts(PartKind.ORGANIZATION)))
        people = tuple(map(self._person, self._parts(PartKind.PERSON)))
        sessions = tuple(map(self._session, self._parts(PartKind.SESSION)))
        statements = tuple(map(self._statement, self._statements()))
        press = self._press()
        organizations += self._organizations_of_known(organizations)
        return ForumSnapshot(
            forum=self._forum(),
            organizations=organizations,
            people=people,
            sessions=sessions,
            statements=statements,
            press=press,
        )

    # Finding

    def _parts(self, kind: PartKind) -> list[Part]:
        return [part for part in self.proposal.of(kind) if part.key in self.accepted]

    def _fact(self, kind: PartKind, field: FieldName) -> str:
        return next((part.value(field).strip() for part in self._parts(kind)), "")

    def _linked(self, part: Part, role: LinkRole) -> list[str]:
        return [key for key in part.linked(role) if key in self.accepted]

    def _text(self, words: str) -> Text:
        """The words under the language that they are written in."""
        words = words.strip()
        if not words:
            return EMPTY
        tag = _tag(words, self.proposal.language)
        self.tags.setdefault(tag)
        return Text({tag: words})

    # Making

    def _forum(self) -> Forum:
        series = self._text(self._fact(PartKind.NAME, F.SERIES))
        starts, ends = self.day, _day(self._fact(PartKind.DATES, F.ENDS_ON))
        values = {field: self._text(self._fact(kind, field)) for kind, field in _TEXTS}
        number = self._fact(PartKind.NAME, F.EDITION)
        held = bool(
            self._parts(PartKind.STATEMENT) or self._parts(PartKind.OUTCOME) or self._parts(PartKind.ATTENDANCE)
        )
        attendance = self._attendance()
        return Forum(
            id=self.forum_id,
            series=Series(name=series) if series else None,
            edition=int(number) if number.isdigit() and 1 <= int(number) <= 9999 else None,
            title=values[F.TITLE],
            theme=values[F.THEME],
            purpose=values[F.PURPOSE],
            venue=values[F.VENUE],
            city=values[F.CITY],
            country=self._fact(PartKind.PLACE, F.COUNTRY),
            timezone=self._fact(PartKind.PLACE, F.TIMEZONE) or self.timezone,
            starts_on=starts,
            ends_on=max(ends, starts) if ends and starts else ends or starts,
            status=ForumStatus.HELD if held else ForumStatus.PLANNED,
            attendance=attendance,
            organizations=tuple(
                self._host(part)
                for part in self._parts(PartKind.HOST)
                if self._linked(part, LinkRole.ORGANIZATION)
            ),
            # Last: every text was made by now.
            languages=tuple(self.tags),
        )

    def _attendance(self) -> Attendance | None:
        count = self._fact(PartKind.ATTENDANCE, F.COUNT)
        if not count.isdigit() or int(count) > 10_000_000:
            return None
        precision = Precision(self._fact(PartKind.ATTENDANCE, F.PRECISION) or Precision.EXACT)
        who = self._text(self._fact(PartKind.ATTENDANCE, F.WHO))
        return Attendance(count=int(count), precision=precision, who=who)

    def _host(self, part: Part) -> ForumOrganization:
        return ForumOrganization(
            organization=self._linked(part, LinkRole.ORGANIZATION)[0], role=OrganizationRole(part.value(F.ROLE))
        )

    def _organization(self, part: Part) -> Organization:
        same = self.known.get(part.key)
        if isinstance(same, Organization):
            return _renamed(same, part.key)
        return Organization(
            id=part.key,
            name=self._text(part.value(F.NAME)),
            short_name=self._text(part.value(F.SHORT_NAME)),
            country=part.value(F.COUNTRY),
        )

    def _person(self, part: Part) -> Person:
        organization = next(iter(self._linked(part, LinkRole.ORGANIZATION)), None)
        same = self.known.get(part.key)
        if isinstance(same, Person):
            return _renamed(same, part.key)
        return Person(
            id=part.key,
            name=self._text(part.value(F.NAME)),
            family=self._text(part.value(F.FAMILY)),
            honorific=self._text(part.value(F.HONORIFIC)),
            position=self._text(part.value(F.POSITION)),
            department=self._text(part.value(F.DEPARTMENT)),
            organization=organization,
        )

    def _organizations_of_known(self, there: tuple[Organization, ...]) -> tuple[Organization, ...]:
        """The organizations of people taken from the directory, which `known` holds by their own ids."""
        have = {one.id for one in there}
        wanted = {
            same.organization
            for key, same in self.known.items()
            if key in self.accepted and isinstance(same, Person) and same.organization
        }
        more = (self.known.get(key) for key in sorted(wanted - have))
        return tuple(one for one in more if isinstance(one, Organization))

    def _session(self, part: Part) -> Session:
        items = [child for child in self.proposal.children(part.key) if child.key in self.accepted]
        starts, ends = self._moment(part.value(F.STARTS_AT)), self._moment(part.value(F.ENDS_AT))
        return Session(
            id=part.key,
            kind=SessionKind(part.value(F.KIND) or SessionKind.SESSION),
            title=self._text(part.value(F.TITLE)),
            theme=self._text(part.value(F.THEME)),
            starts_at=starts,
            ends_at=ends if starts and ends and ends > starts else None,
            moderator=self._moderator(part),
            items=tuple(self._item(child) for child in items if child.kind is PartKind.ITEM),
            outcomes=tuple(self._outcome(child) for child in items if child.kind is PartKind.OUTCOME),
        )

    def _moment(self, words: str) -> datetime | None:
        try:
            if "T" in words:
                return datetime.fromisoformat(words)
            return datetime.fromisoformat(f"{self.day.isoformat()}T{words}") if self.day and words else None
        except ValueError:
            return None

    def _item(self, part: Part) -> Item:
        starts, ends = self._moment(part.value(F.STARTS_AT)), self._moment(part.value(F.ENDS_AT))
        minutes = int((ends - starts).total_seconds() // 60) if starts and ends and ends > starts else None
        return Item(
            id=part.key,
            kind=ItemKind(part.value(F.KIND)),
            title=self._text(part.value(F.TITLE)),
            starts_at=starts,
            minutes=minutes if minutes and minutes <= 24 * 60 else None,
            speakers=self._appearances(part, LinkRole.SPEAKER),
            panelists=self._appearances(part, LinkRole.PANELIST),
            moderator=self._moderator(part),
            presenters_join=part.value(F.PRESENTERS_JOIN) == "true",
        )

    def _appearances(self, part: Part, role: LinkRole) -> tuple[Appearance, ...]:
        return tuple(Appearance(person=key, credited_as=self._credit(key)) for key in self._linked(part, role))

    def _credit(self, key: str) -> Credit | None:
        """What the text calls a person of the directory, where that is another office than the directory's."""
        same, part = self.known.get(key), self.proposal.by_key[key]
        said = part.value(F.POSITION)
        if not isinstance(same, Person) or not said or said in same.position.values():
            return None
        return Credit(position=self._text(said))

    def _moderator(self, part: Part) -> Appearance | None:
        return next(iter(self._appearances(part, LinkRole.MODERATOR)), None)

    def _outcome(self, part: Part) -> Outcome:
        return Outcome(kind=OutcomeKind(part.value(F.KIND)), text=self._text(part.value(F.TEXT)))

    def _statements(self) -> list[Part]:
        return [part for part in self._parts(PartKind.STATEMENT) if self._linked(part, LinkRole.PERSON)]

    def _statement(self, part: Part) -> Statement:
        at = [key for key in self._linked(part, LinkRole.AT) if self.proposal.by_key[key].parent in self.accepted]
        return Statement(
            person=self._linked(part, LinkRole.PERSON)[0],
            at=at[0] if at else None,
            quote=self._text(part.value(F.QUOTE)),
            says=self._text(part.value(F.SAYS)),
        )

    def _press(self) -> Press:
        return Press(
            contacts=tuple(
                Contact(name=self._text(one.value(F.NAME)), email=one.value(F.EMAIL), phone=one.value(F.PHONE))
                for one in self._parts(PartKind.CONTACT)
            ),
            releases=tuple(
                Release(
                    id=part.key,
                    language=self.proposal.language,
                    issued_on=_day(part.value(F.ISSUED_ON)),
                    headline=self._text(part.value(F.HEADLINE)),
                    subheadline=self._text(part.value(F.SUBHEADLINE)),
                )
                for part in self._parts(PartKind.RELEASE)
            ),
            photos=tuple(Photo(caption=self._text(part.value(F.CAPTION))) for part in self._parts(PartKind.PHOTO)),
        )


_TEXTS = (
    (PartKind.NAME, F.TITLE),
    (PartKind.THEME, F.THEME),
    (PartKind.PURPOSE, F.PURPOSE),
    (PartKind.PLACE, F.VENUE),
    (PartKind.PLACE, F.CITY),
)


def _tag(words: str, main: str) -> str:
    if re.search("[가-힣]", words):
        return "ko"
    if re.search("[ぁ-ヿ]", words):
        return "ja"
    if re.search("[一-鿿]", words):
        return main if main.startswith(("zh", "ja")) else traditional(words)
    return main


def _renamed(same: R, key: str) -> R:
    """The directory's record under the part's key, which the programme refers to."""
    return msgspec.structs.replace(same, id=key)


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        return None
