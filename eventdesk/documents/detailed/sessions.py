"""The sessions of a detailed programme: as in an agenda, with abstracts, and places that the rest points to."""

from collections.abc import Collection, Iterator, Sequence

from eventdesk.documents.agenda.credits_page import noted, person, told
from eventdesk.documents.agenda.looks import Columns, Looks
from eventdesk.documents.agenda.page import AgendaPage, Blocks, is_quiet
from eventdesk.documents.agenda.people import Who
from eventdesk.documents.agenda.view import AgendaView, DayView, Entry, SessionView
from eventdesk.documents.layout import Block, Linked, Paragraph, Place, Space, Strip, set_blocks
from eventdesk.documents.layout.strips import under
from eventdesk.documents.phrases import Phrases
from eventdesk.documents.text import Typesetter

_BETWEEN = 18.0


def session_place(session_id: str) -> str:
    """Where a session begins."""
    return f"session:{session_id}"


def person_place(person_id: str) -> str:
    """Wherever a person stands in the programme: there are several of the name."""
    return f"person:{person_id}"


def profile_place(person_id: str) -> str:
    """Where a person is introduced."""
    return f"profile:{person_id}"


class DetailedPage(AgendaPage):
    """Sets sessions with their abstracts; names lead to the profiles of those who have one."""

    def __init__(
        self,
        looks: Looks,
        columns: Columns,
        setter: Typesetter,
        words: Phrases,
        width: float,
        profiles: Collection[str] = (),
    ) -> None:
        super().__init__(looks, columns, setter, words, width)
        self.profiles = profiles

    def days(self, view: AgendaView, other: AgendaView | None) -> Iterator[Strip]:
        """All of the programme, day by day."""
        again = other or view
        for day, same in zip(view.days, again.days, strict=True):
            if day.heading:
                yield from self.day_heading(day, same)
            yield from self._sessions(day, same)

    def _sessions(self, day: DayView, other: DayView) -> Iterator[Strip]:
        following: Sequence[SessionView | None] = (*day.sessions[1:], None)
        for index, (session, same, below) in enumerate(zip(day.sessions, other.sessions, following, strict=True)):
            quiet = is_quiet(session) or (index > 0 and is_quiet(day.sessions[index - 1]))
            before = 8.0 if quiet or index == 0 else _BETWEEN
            binds = below is not None and is_quiet(below)
            yield from self._placed(
                self.session(session, day, before=before, keep_with_next=binds, other=same), session
            )

    def _placed(self, strips: list[Strip], session: SessionView) -> list[Strip]:
        """The strips with the session's place at their head, below the space above it."""
        first = next((index for index, strip in enumerate(strips) if not strip.gap), 0)
        place = under(set_blocks([Place(session_place(session.id))], self.setter, 0), strips[first].running)
        return [*strips[:first], *place, *strips[first:]]

    def _heading(self, session: SessionView, other: SessionView | None) -> tuple[Blocks, Blocks]:
        what, who = super()._heading(session, other)
        again = other or session
        return what, [*who, *self._abstract(session, again)]

    def _entry(self, entry: Entry, other: Entry | None) -> tuple[Blocks, Blocks]:
        looks, again = self.looks, other or entry
        plain = entry.quiet or entry.cancelled
        style = looks.quiet.but(struck=entry.cancelled) if plain else looks.strong
        what: Blocks = [*told(entry.title, again.title, style)]
        notes = tuple(note for note in (entry.label, *entry.notes) if note)
        what += noted(notes, tuple(note for note in (again.label, *again.notes) if note), looks.quiet)
        who: Blocks = []
        for index, (one, same) in enumerate(zip(entry.people, again.people, strict=True)):
            who += [*([Space(3)] if index else []), *self._credit(one, same)]
        if entry.joining:
            who += [Space(3)] if who else []
            who += [Place(person_place(one)) for one in entry.joining_ids]
            who.append(self._joining(entry))
        return what, [*who, *self._abstract(entry, again)]

    def _leader(self, who: Who, other: Who | None) -> Blocks:
        return self._credit(who, other or who)

    def _credit(self, who: Who, other: Who) -> Blocks:
        """A person's credit, known by place, leading to the profile; in the weight of text, below a bold title."""
        blocks: list[Block] = list(person(who, other, self.looks, bold=False))
        if who.id in self.profiles:
            blocks[0] = Linked(blocks[0], profile_place(who.id))
        return [Place(person_place(who.id)), *blocks]

    def _abstract(self, one: SessionView | Entry, other: SessionView | Entry) -> Blocks:
        blocks: Blocks = []
        for paragraph in told(one.abstract, other.abstract, self.looks.text):
            blocks += [Space(4), *_parts(paragraph)]
        return blocks


def _parts(paragraph: Paragraph) -> list[Block]:
    """A paragraph for each line that the organizer ended."""
    text = paragraph.text if isinstance(paragraph.text, str) else ""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return [
        Paragraph(line, paragraph.style, before=3 if number else 0, language=paragraph.language)
        for number, line in enumerate(lines)
    ]
