"""The speakers: photo, name, office, biography, and where in the programme they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eventdesk.documents.agenda.credits_page import joined, told
from eventdesk.documents.agenda.looks import Looks
from eventdesk.documents.agenda.people import Credits
from eventdesk.documents.agenda.said import NOTHING
from eventdesk.documents.appearances import Part
from eventdesk.documents.detailed.sessions import profile_place, session_place
from eventdesk.documents.layout import Block, Cell, Linked, Paragraph, Picture, Place, Row, Rule, Space, TextAlign
from eventdesk.documents.layout.pictures import printable
from eventdesk.documents.text import Span, Style
from eventdesk.documents.wording import clock_range, short_date
from eventdesk.model.snapshot import Appearance, Person

_PHOTO = 76.0
_PHOTO_HEIGHT = 100.0
_GUTTER = 20.0
_NUMBER = 28.0


@dataclass(frozen=True, slots=True)
class Profile:
    """A person with what is printed of them; `second` is what another language says."""

    person: Person
    credits: Credits
    second: Credits | None
    photo: bytes | None
    parts: Sequence[Part]


def has_profile(person: Person, images: Mapping[str, bytes]) -> bool:
    """Whether there is more to print of a person than name and office."""
    return bool(person.biography) or printable(images.get(person.photo or "")) is not None


def profile(
    entry: Profile, pages: Mapping[str, Sequence[int]], looks: Looks, width: float, *, photos: bool
) -> list[Block]:
    """A profile under a hairline; `photos` keeps the column for them, also where this person has none."""
    x = _PHOTO + _GUTTER if photos else 0.0
    cells = []
    if entry.photo is not None:
        picture = Picture(entry.photo, "", looks.quiet, most_height=_PHOTO_HEIGHT)
        cells.append(Cell(0, _PHOTO, [Space(2), picture]))
    cells.append(
        Cell(
            x, width - x, [*_who(entry, looks), *_biography(entry, looks), *_where(entry, pages, looks, width - x)]
        )
    )
    place = Place(profile_place(entry.person.id))
    return [Rule(before=12, after=10), place, Row(cells)]


def _who(entry: Profile, looks: Looks) -> list[Block]:
    own = Appearance(person=entry.person.id)
    who = entry.credits.who(own)
    again = entry.second.who(own) if entry.second is not None else who
    spans = [Span(who.name.text, looks.heading, who.name.language)]
    if again.name.text != who.name.text:
        spans.append(Span(f"  {again.name.text}", Style(12, leading=16), again.name.language))
    blocks: list[Block] = [Paragraph(tuple(spans), looks.heading, keep_with_next=True)]
    offices = [who] if again.office == who.office else [who, again]
    blocks += [
        Paragraph(joined(one.office, one.joint, looks.quiet), looks.quiet, keep_with_next=True)
        for one in offices
        if one.office
    ]
    return blocks


def _biography(entry: Profile, looks: Looks) -> list[Block]:
    text = entry.credits.reader.pick(entry.person.biography)
    again = entry.second.reader.pick(entry.person.biography) if entry.second is not None else NOTHING
    blocks: list[Block] = []
    for paragraph in told(text, again, looks.text):
        blocks += [Space(4), paragraph]
    return blocks


def _where(entry: Profile, pages: Mapping[str, Sequence[int]], looks: Looks, width: float) -> list[Block]:
    """The sessions of a person, each once, with day, time and page; each leads to the session."""
    blocks: list[Block] = [Space(4)]
    seen: set[str] = set()
    for part in entry.parts:
        if part.session.id in seen:
            continue
        seen.add(part.session.id)
        place = session_place(part.session.id)
        number = pages.get(place, ())
        cells = [Cell(0, width - _NUMBER - 8, [Paragraph(_line(part, entry, looks), looks.quiet)])]
        if number:
            page = Paragraph(str(number[0]), looks.quiet, TextAlign.END)
            cells.append(Cell(width - _NUMBER, _NUMBER, [page]))
        blocks.append(Linked(Row(cells), place))
    return blocks


def _line(part: Part, entry: Profile, looks: Looks) -> tuple[Span, ...]:
    credits = entry.credits
    title = credits.session_title(part.session)
    time = clock_range(part.session.starts_at, part.session.ends_at)
    day = short_date(part.day, credits.reader.language) if part.day is not None and time else ""
    when = "  ".join(word for word in (day, time) if word)
    spans = [Span(f"{when}  ", looks.quiet)] if when else []
    return (*spans, Span(title.text, looks.text, title.language))
