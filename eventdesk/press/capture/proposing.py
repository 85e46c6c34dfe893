"""What a photo likely shows, by when it was taken and who is on it, and its captions in every language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from eventdesk.model.kinds import ItemKind
from eventdesk.model.ordering import ordered
from eventdesk.model.snapshot import ForumSnapshot, Item, Photo, Session
from eventdesk.model.text import EMPTY, Text
from eventdesk.press.capture.captions import suggested_caption
from eventdesk.press.capture.moment import Moment, moment_at

_UNSEEN = (ItemKind.BREAK, ItemKind.PHOTO)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is proposed for a photo: captions by language, and ids of people."""

    caption: Text = EMPTY
    people: tuple[str, ...] = ()


def shown_at(snapshot: ForumSnapshot, moment: Moment | None) -> Shown:
    """What a photo shows that was taken there: the one who speaks, else the session as a whole.

    Several people are not named: nobody has said yet who of them is on it, and in which order.
    """
    if moment is None:
        return Shown()
    item = moment.item
    speaking = [one.person for one in item.speakers if one.status.stays] if item is not None else []
    if item is not None and (len(speaking) == 1 or item.kind is ItemKind.PHOTO):
        people = tuple(speaking) if item.kind is not ItemKind.PHOTO else ()
        return Shown(_captions(snapshot, moment.session, item, people), people)
    return Shown(_captions(snapshot, moment.session, None, ()))


def captions_for(snapshot: ForumSnapshot, photo: Photo) -> Text:
    """Captions for a photo as it stands, in the forum's languages; empty where it would be a guess."""
    moment = _moment_of(snapshot, photo)
    if moment is None:
        return EMPTY
    if not photo.people:
        return shown_at(snapshot, moment).caption
    return _captions(snapshot, moment.session, moment.item, photo.people)


def _moment_of(snapshot: ForumSnapshot, photo: Photo) -> Moment | None:
    """Where it was taken: by its time where the people on it were there, else by the one thing they did."""
    moment = (
        moment_at(snapshot, photo.taken_at) if photo.taken_at is not None and _in_days(snapshot, photo) else None
    )
    if not photo.people:
        return moment
    if moment is not None and moment.item is not None and _takes_part(moment.session, moment.item, photo.people):
        return moment
    places = [
        Moment(session, item)
        for session, item in _speeches(snapshot, photo.people)
        if moment is None or session is moment.session
    ]
    kinds = {place.item.kind for place in places if place.item is not None}
    return places[0] if len(kinds) == 1 else None


def _in_days(snapshot: ForumSnapshot, photo: Photo) -> bool:
    first, last = snapshot.forum.starts_on, snapshot.forum.ends_on
    day: datetime | None = photo.taken_at
    return day is not None and (first is None or first <= day.date() <= (last or first))


def _speeches(snapshot: ForumSnapshot, people: Sequence[str]) -> Iterator[tuple[Session, Item]]:
    """Every item in which all of them speak or sit."""
    for session in ordered(snapshot).sessions:
        for item in session.items:
            if item.kind not in _UNSEEN and _takes_part(session, item, people, all_of_them=True):
                yield session, item


def _takes_part(session: Session, item: Item, people: Sequence[str], all_of_them: bool = False) -> bool:
    there = {one.person for one in (*item.appearances(), *session.joining(item)) if one.status.stays}
    return there.issuperset(people) if all_of_them else not there.isdisjoint(people)


def _captions(snapshot: ForumSnapshot, session: Session | None, item: Item | None, people: Sequence[str]) -> Text:
    told = ((tag, suggested_caption(snapshot, session, item, people, tag)) for tag in snapshot.languages)
    return Text([(tag, caption) for tag, caption in told if caption])
