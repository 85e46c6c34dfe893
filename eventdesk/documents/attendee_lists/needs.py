"""Diets and access needs, for the kitchen and the house: how many of each first, then whose."""

from collections.abc import Sequence

from eventdesk.documents.agenda.said import Said
from eventdesk.documents.attendee_lists.guests import Guests, folded
from eventdesk.documents.attendee_lists.sheet import Cells, Column, Group, Section
from eventdesk.documents.attendee_lists.words import counted, list_words
from eventdesk.model.snapshot import Attendee
from eventdesk.model.text import Text

_COUNTS = (
    Column(lambda words: words.diet, share=1.0),
    Column(lambda words: words.how_many, points=60.0, end=True),
)
_ACCESS_COUNTS = (Column(lambda words: words.access, share=1.0), _COUNTS[1])
_WHOSE = (
    Column(lambda words: words.name, share=1.0),
    Column(lambda words: words.diet, share=1.0),
    Column(lambda words: words.access, share=1.0),
    Column(lambda words: words.seat, share=0.5),
)


def needs_sections(guests: Guests) -> list[Section]:
    """The counts, then everyone with a need; none where nobody has one."""
    whose = guests.by_name(each for each in guests.attendees if each.dietary or each.access)
    if not whose:
        return []
    groups = []
    diets, access = _counted(guests, [e.dietary for e in whose]), _counted(guests, [e.access for e in whose])
    if diets:
        groups.append(Group(diets, columns=_COUNTS))
    if access:
        groups.append(Group(access, columns=_ACCESS_COUNTS))
    groups.append(Group([_row(guests, each) for each in whose], columns=_WHOSE))
    about = counted(list_words(guests.tellers.first.language), len(whose))
    return [Section((), groups, about=about, bold_first=0)]


def _counted(guests: Guests, texts: Sequence[Text]) -> list[Cells]:
    """Each need with how many have it, the most frequent first; spelling in large or small letters is one."""
    found: dict[str, list[tuple[Said, ...]]] = {}
    for text in texts:
        said = guests.text(text)
        if said:
            found.setdefault(" ".join(folded(said[0].text).split()), []).append(said)
    ordered = sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [(max(same, key=len), f"{len(same):,}") for _key, same in ordered]


def _row(guests: Guests, attendee: Attendee) -> Cells:
    name = (*guests.name(attendee), *guests.organization(attendee)[:1])
    return (name, guests.text(attendee.dietary), guests.text(attendee.access), attendee.seat)
