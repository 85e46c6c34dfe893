"""An English press release, from headline to end mark."""

from collections.abc import Mapping
from dataclasses import replace

from eventdesk.press.draft import Headings, Paragraph, ParagraphKind, Pen, Story
from eventdesk.press.english import announcing, frame
from eventdesk.press.english.correcting import corrected, correction_lead
from eventdesk.press.english.desk import Desk, forum_title, words
from eventdesk.press.english.grammar import sentence
from eventdesk.press.english.lead import attendance, lead, support
from eventdesk.press.english.panels import outcomes_paragraph, panel_paragraph
from eventdesk.press.english.places import with_article
from eventdesk.press.english.programme import session_paragraph
from eventdesk.press.english.short import session_sentence
from eventdesk.press.english.speech import statement_paragraph
from eventdesk.press.fact_types import OrganizationFacts, ReleaseFacts, SessionFacts
from eventdesk.press.issuing import contacts, letterhead, note_times, printed
from eventdesk.press.planning import Part, plan


class English:
    """The English writer (`en` with any region)."""

    @property
    def tag(self) -> str:
        return "en"

    def write(self, facts: ReleaseFacts, overruled: Mapping[str, str]) -> Story:
        """The story of these facts; missing ones are left out, none is made up."""
        pen = Pen()
        headline, subheadline = frame.headlines(pen, facts)
        head = letterhead(pen, facts, forum_title(Pen(), facts.forum))
        dateline, box = frame.dateline(pen, facts), frame.details(pen, facts)
        photos, notes = frame.photos(facts), contacts(pen, facts)
        note_times(pen, facts)
        pen.note(*(fact for photo in photos for fact in photo.facts))
        outside = (headline, subheadline, dateline, *printed(head, box, photos, notes))
        return Story(
            language=facts.language,
            kind=facts.frame.kind,
            letterhead=head,
            headings=Headings(
                document=frame.HEADINGS[facts.frame.kind],
                photos="Photos",
                contact="Press contact" if len(facts.contacts) < 2 else "Press contacts",
                page="Page {page} of {pages}",
            ),
            release_line=frame.release_line(facts),
            date=frame.issued(facts),
            headline=headline,
            subheadline=subheadline,
            dateline=dateline,
            dateline_joint=" – " if dateline else "",
            paragraphs=_paragraphs(Desk.of(facts, overruled)),
            photos=photos,
            contacts=notes,
            end_mark="# # #",
            forum=forum_title(Pen(), facts.forum),
            facts=facts.facts,
            length=facts.frame.length,
            box=box,
            told=pen.told_in(*outside),
        )


def _paragraphs(desk: Desk) -> tuple[Paragraph, ...]:
    """Part by part in the order of the plan: whom one has introduced the next ones know."""
    scribe = _Scribe(desk)
    found = [scribe.write(part) for part in plan(desk.facts)]
    return tuple(paragraph for paragraph in found if paragraph is not None)


# What stands on the web over paragraphs that belong to no session.
_HEADED = {
    ParagraphKind.STATEMENT: "Statements",
    ParagraphKind.CLOSING: "Closing",
    ParagraphKind.FOLLOW_UP: "What comes next",
}


class _Scribe:
    """Writes the parts of one release, and remembers what was told just before."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.told_session = ""  # the session whose name the reader has just read
        self.headed = ""  # the session whose title stands over its first paragraph
        self.day: str | None = None  # the day of the programme told so far
        self.speaker: tuple[str, str | None] | None = None

    def write(self, part: Part) -> Paragraph | None:
        framing = part.session is None and part.statement is None
        self.desk.at_time(past=part.past and not (framing and self.desk.opening))
        paragraph = self._paragraph(part)
        if paragraph is not None and self.desk.web and self.desk.prints(paragraph):
            paragraph = self._headed(part, paragraph)
        if part.statement is None:
            self.speaker = None
        if part.session is None or self.desk.prints(paragraph):
            self.told_session = part.session.key if part.session is not None else ""
        return paragraph

    def _paragraph(self, part: Part) -> Paragraph | None:
        desk, kind = self.desk, part.kind
        if part.statement is not None:
            return self._statement(part)
        if part.corrected is not None:
            return corrected(desk, part.key, part.corrected)
        if part.session is not None:
            return self._session(part, part.session)
        if part.organization is not None:
            return _about(desk, part.organization)
        own = desk.facts.frame
        if kind is ParagraphKind.WHY:
            return announcing.prose(desk, part, own.why, "Why it matters")
        if kind is ParagraphKind.ACCREDITATION:
            return announcing.prose(desk, part, own.accreditation, "Press accreditation")
        if kind is ParagraphKind.PHOTO_OPPORTUNITIES:
            return announcing.photo_opportunities(desk, part)
        simple = {
            ParagraphKind.LEAD: lead,
            ParagraphKind.ATTENDANCE: attendance,
            ParagraphKind.SUPPORT: support,
            ParagraphKind.BRIEF: announcing.programme_to_follow,
            ParagraphKind.CORRECTION: correction_lead,
            ParagraphKind.FOLLOW_UP: _follow_up,
            ParagraphKind.NOTE: _closing_words,
        }
        return simple[kind](desk)

    def _headed(self, part: Part, paragraph: Paragraph) -> Paragraph:
        """On the web the first paragraph of each session has its title above, and so has what follows the last."""
        over = part.session.key if part.session is not None else part.kind.value
        brief = part.kind is ParagraphKind.BRIEF  # under the heading of the programme
        if brief or over == self.headed or (part.session is None and part.kind not in _HEADED):
            return paragraph
        self.headed = over
        if part.session is None:
            return replace(paragraph, heading=_HEADED[part.kind])
        pen, title = Pen(), part.session.title
        facts = paragraph.facts if title in paragraph.facts else (*paragraph.facts, title)
        heading = words(pen, title)
        return replace(paragraph, heading=heading, facts=facts, told=paragraph.told | pen.told_in(heading))

    def _session(self, part: Part, session: SessionFacts) -> Paragraph | None:
        desk = self.desk
        if part.kind is ParagraphKind.BRIEF:
            paragraph = announcing.session_in_brief(desk, session, self.day)
            if desk.prints(paragraph):
                self.day = announcing.day_of(session) or self.day or ""
            return paragraph
        if part.kind is ParagraphKind.OUTCOMES:
            return outcomes_paragraph(desk, session)
        if part.item is not None:
            return panel_paragraph(desk, session, part.item, named=self.told_session == session.key)
        return session_sentence(desk, session) if desk.short else session_paragraph(desk, session)

    def _statement(self, part: Part) -> Paragraph | None:
        statement = part.statement
        if statement is None:
            return None
        here = (statement.speaker.person.key, statement.item)
        paragraph = statement_paragraph(self.desk, statement, part.session, again=here == self.speaker)
        self.speaker = here if self.desk.prints(paragraph) else None
        return paragraph


def _follow_up(desk: Desk) -> Paragraph | None:
    """The organizer's own sentence; words that are none stand behind “Follow-up:”."""
    follow_up = desk.facts.frame.follow_up
    if not follow_up:
        return None
    pen = Pen()
    text = words(pen, follow_up)
    if text[:1].islower():
        text = f"Follow-up: {text}"
    return desk.paragraph("follow_up", ParagraphKind.FOLLOW_UP, pen, sentence(text))


def _about(desk: Desk, organization: OrganizationFacts) -> Paragraph | None:
    if not organization.about:
        return None
    pen = Pen()
    text = words(pen, organization.about)
    known = organization.short and organization.key in desk.mentions.spelt_out
    name = pen(organization.short) if known else with_article(pen(organization.name))
    key = f"about:{organization.key}"
    return desk.paragraph(key, ParagraphKind.ABOUT, pen, text, heading=f"About {name}")


def _closing_words(desk: Desk) -> Paragraph | None:
    """The boilerplate of the house."""
    boilerplate = desk.facts.house.boilerplate
    if not boilerplate:
        return None
    pen = Pen()
    return desk.paragraph("boilerplate", ParagraphKind.NOTE, pen, words(pen, boilerplate))
