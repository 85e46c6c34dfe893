"""What stands on a change slip: the differences under the sessions they belong to, by days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eventdesk.documents.changes.sentences import ChangeTeller
from eventdesk.documents.sheets.telling import Teller
from eventdesk.model.kinds import SessionStatus
from eventdesk.model.ordering import days_of
from eventdesk.model.snapshot import Item, Session
from eventdesk.programme.changes import Change, ChangeKind, Field
from eventdesk.programme.findings import PlaceKind
from eventdesk.programme.matching import row_key


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and what it is about within its group: a person, a talk; empty for the session itself."""

    about: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Group:
    """The differences of one session; `session` is None for those of the forum, of people and of a release.

    In one language `told` may lack what readers of another see.
    """

    session: Session | None
    day: date | None
    time: str
    title: str
    room: str
    told: tuple[Told, ...]


def groups_of(changes: Sequence[Change], teller: Teller, before: Teller) -> tuple[Group, ...]:
    """The changes in groups, in the order of the programme as it is now; the general ones first.

    `teller` tells the forum as it is, `before` as it was: what was removed is told with its time and room then.
    """
    sentences = ChangeTeller(teller.language, teller.snapshot.languages)
    days = _days(before) | _days(teller)
    general: list[Told] = []
    by_session: dict[str, list[Told]] = {}
    sessions: dict[str, tuple[Session, Teller]] = {}
    has_general = False
    for change in changes:
        told = [_told(change, sentences, teller)] if sentences.tells(change) else []
        if change.session is None:
            has_general = True
            general += told
            continue
        key = row_key(change.session)
        whose = before if change.kind is ChangeKind.REMOVED and change.item is None else teller
        sessions.setdefault(key, (change.session, whose))
        by_session.setdefault(key, []).extend(told)
    groups = [_group(*sessions[key], days, tuple(told)) for key, told in by_session.items()]
    groups.sort(key=lambda group: (group.day is None, group.day or date.min, group.time))
    head = [Group(None, None, "", teller.words.general, "", tuple(dict.fromkeys(general)))] if has_general else []
    return (*head, *groups)


def _days(teller: Teller) -> dict[str, date | None]:
    return {row_key(session): day.date for day in days_of(teller.snapshot) for session in day.sessions}


def _group(session: Session, teller: Teller, days: dict[str, date | None], told: tuple[Told, ...]) -> Group:
    title = teller.session(session).text
    day = days.get(row_key(session))
    return Group(session, day, teller.clock(session), title, teller.rooms(session), tuple(dict.fromkeys(told)))


def _told(change: Change, sentences: ChangeTeller, teller: Teller) -> Told:
    sentence = sentences.sentence(change)
    if change.item is not None:
        return Told(_item_name(change.item, teller), sentence + _speakers(change, teller))
    if change.session is not None:
        return Told("", sentence)
    if change.place.kind in (PlaceKind.PERSON, PlaceKind.ROOM):
        return Told("" if change.field is Field.NAME else _owner(change, teller), sentence)
    return Told("", sentence)


def _owner(change: Change, teller: Teller) -> str:
    """Whose row it is, in the readers' language."""
    return teller.name(change.person).text if change.person else change.place.label


def _item_name(item: Item, teller: Teller) -> str:
    return teller.item(item).text


def _speakers(change: Change, teller: Teller) -> str:
    """Whose talk it is, where a whole item came or went."""
    if change.field is not Field.WHOLE or change.item is None:
        return ""
    if change.item.status is SessionStatus.CANCELLED or change.kind is not ChangeKind.ADDED:
        return ""
    people = [entry.person for entry in change.item.speakers if entry.status.stays]
    names = teller.names(people)
    return f"{teller.phrases.colon}{names}" if names else ""
