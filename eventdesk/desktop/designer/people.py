"""Whose badge the canvas shows: someone of the forum, or, while there is nobody, a specimen."""

import unicodedata
from collections.abc import Sequence

from eventdesk.model.searching import Query, haystack
from eventdesk.model.snapshot import Attendee, Consents, ForumSnapshot
from eventdesk.model.text import Text, base_language

MOST_OFFERED = 30

_SPECIMEN = {
    "en": ("Alexandra Featherstone", "Institute for Advanced Studies", "Director of Research"),
    "ko": ("남궁은혜", "고등연구원", "연구본부장"),
    "zh": ("欧阳明远", "高等研究院", "研究部主任"),
    "ja": ("佐々木 明子", "高等研究所", "研究部長"),
}


class People:
    """Those of whom something can be printed, with the names shown for them; made anew for each snapshot."""

    def __init__(self, snapshot: ForumSnapshot, language: str) -> None:
        self._snapshot, self.language = snapshot, language
        self.all = tuple(one for one in snapshot.attendees if one.erased_on is None) or (specimen(snapshot),)
        self._places = {one.uid: place for place, one in enumerate(self.all)}
        self._hays: list[str] | None = None

    @property
    def real(self) -> bool:
        """Whether the forum has anybody."""
        return bool(self._places) and "" not in self._places

    def at(self, uid: str) -> int:
        """The place of that attendee, else the first one's."""
        return self._places.get(uid, 0)

    def named(self, attendee: Attendee) -> Text:
        """The name in all its languages."""
        if attendee.name or attendee.person is None:
            return attendee.name
        try:
            return self._snapshot.person(attendee.person).name
        except KeyError:
            return Text()

    def name(self, attendee: Attendee) -> str:
        """The name for a reader of the window's language for data; the code where there is none."""
        return self._snapshot.pick(self.named(attendee), self.language) or attendee.code

    def organization(self, attendee: Attendee) -> str:
        """The organization's name; the person's own where the attendee has none."""
        if attendee.organization or attendee.person is None:
            return self._snapshot.pick(attendee.organization, self.language)
        try:
            person = self._snapshot.person(attendee.person)
            known = self._snapshot.organization(person.organization) if person.organization else None
        except KeyError:
            return ""
        return self._snapshot.pick(known.name, self.language) if known is not None else ""

    def longest(self) -> int:
        """The place of whoever has the widest name in any language: the one that fits last."""
        return max(range(len(self.all)), key=lambda place: self._width(self.all[place]))

    def _width(self, attendee: Attendee) -> int:
        return max((width_of(name) for name in self.named(attendee).values()), default=0)

    def find(self, typed: str) -> Sequence[int]:
        """The places of the first that match what was typed."""
        if self._hays is None:
            self._hays = [self._hay(one) for one in self.all]
        query = Query(typed)
        found: list[int] = []
        for place, hay in enumerate(self._hays):
            if query.matches(hay):
                found.append(place)
                if len(found) == MOST_OFFERED:
                    break
        return found

    def _hay(self, attendee: Attendee) -> str:
        return haystack([*self.named(attendee).values(), *attendee.organization.values(), attendee.code])


def same_people(one: ForumSnapshot | None, other: ForumSnapshot | None) -> bool:
    """Whether all that is shown of people and forum is the same: a change of a template touches none of it."""
    if one is None or other is None:
        return one is other
    # Rows that did not change are the same objects: a comparison is quick.
    names = ("people", "organizations", "own_fields", "house_style", "forum")
    return one.attendees is other.attendees and all(getattr(one, name) == getattr(other, name) for name in names)


def width_of(name: str) -> int:
    """How wide a name is, in halves of an em: Han and Hangul count double, marks nothing."""
    signs = (sign for sign in name if not unicodedata.combining(sign))
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in signs)


def specimen(snapshot: ForumSnapshot) -> Attendee:
    """An invented attendee with texts in the forum's languages."""
    told = {tag: _SPECIMEN[base_language(tag)] for tag in snapshot.languages if base_language(tag) in _SPECIMEN}
    told = told or {"en": _SPECIMEN["en"]}
    return Attendee(
        id="specimen",
        name=Text({tag: words[0] for tag, words in told.items()}),
        organization=Text({tag: words[1] for tag, words in told.items()}),
        position=Text({tag: words[2] for tag, words in told.items()}),
        country=snapshot.forum.country,
        code="SPEC1MEN",
        category="speaker",
        side=snapshot.forum.sides[0] if snapshot.forum.sides else "",
        seat="A 12",
        consents=Consents(photo=True),
    )
