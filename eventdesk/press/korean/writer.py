"""A Korean press release, from the box over it to 〈끝〉."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from eventdesk.model.kinds import ReleaseKind, ReleaseLength
from eventdesk.press import issuing
from eventdesk.press.arranging import with_additions
from eventdesk.press.draft import Headings, Paragraph, ParagraphKind, Pen, Story
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.korean import frame, notices
from eventdesk.press.korean.corrections import corrected, correction_lead
from eventdesk.press.korean.desk import Desk, forum_title
from eventdesk.press.korean.endings import Form, formed
from eventdesk.press.korean.lead import aim, attendance, lead, support
from eventdesk.press.korean.panels import outcomes_paragraph, panel_paragraph
from eventdesk.press.korean.programme import session_head, session_talks
from eventdesk.press.korean.speech import statement_paragraph
from eventdesk.press.korean.words import sentence
from eventdesk.press.planning import Part, photo_items, plan

_NOTICES = (ReleaseKind.ADVISORY, ReleaseKind.SAVE_THE_DATE)
_Writer = Callable[[Desk, Part], Paragraph | None]


class Korean:
    """The Korean writer (`ko` with any region)."""

    @property
    def tag(self) -> str:
        return "ko"

    def write(self, facts: ReleaseFacts, overruled: Mapping[str, str]) -> Story:
        """The story of these facts; missing ones are left out, none is made up."""
        pen = Pen()
        title = forum_title(pen, facts.forum, facts.language)
        headline, subheadline = frame.headlines(pen, facts)
        contacts = issuing.contacts(pen, facts)
        issuing.note_times(pen, facts)
        letterhead = issuing.letterhead(pen, facts, title)
        photos, box = frame.photos(facts), frame.box(pen, facts, contacts)
        for photo in photos:
            for fact in photo.facts:
                pen(fact)
        outside = [headline, subheadline, letterhead.name, letterhead.short_name, letterhead.address]
        outside += [letterhead.footer, *(row.value for row in box)]
        outside += [text for photo in photos for text in (photo.caption, photo.credit, photo.alt)]
        outside += [text for each in contacts for text in (each.name, each.role, each.organization)]
        return Story(
            language=facts.language,
            kind=facts.frame.kind,
            letterhead=letterhead,
            headings=Headings(frame.DOCUMENTS[facts.frame.kind], "사진", "문의", "{page} / {pages}"),
            release_line=frame.release_line(facts),
            date=frame.issued(facts),
            headline=headline,
            subheadline=subheadline,
            dateline="",
            dateline_joint="",
            paragraphs=_paragraphs(Desk.of(facts, overruled)),
            photos=photos,
            contacts=contacts,
            end_mark="<끝>",
            forum=title,
            facts=facts.facts,
            length=facts.frame.length,
            box=box,
            told=pen.told_in(*outside),
        )


def _paragraphs(desk: Desk) -> tuple[Paragraph, ...]:
    """Part by part in the order of the plan: whom one has introduced the next ones know."""
    scribe = _Scribe(desk)
    found = [scribe.write(part) for part in _parts(desk.facts)]
    return tuple(paragraph for paragraph in found if paragraph is not None)


def _parts(facts: ReleaseFacts) -> tuple[Part, ...]:
    """The plan in full; a ○ or - that the organizer moved by itself stands where the order has it."""
    order = facts.frame.order
    planned = {part.key for part in plan(facts)}
    parts = tuple(part for part in _expanded(facts) if part.key not in facts.left_out)
    moved = [part for part in parts if part.key in order and part.key not in planned]
    return with_additions([part for part in parts if part not in moved], moved, order)


def _expanded(facts: ReleaseFacts) -> Iterator[Part]:
    """The plan's parts with those that are several paragraphs in Korean: each □ with its ○ and -."""
    begun = False
    for part in plan(facts):
        if part.kind in (ParagraphKind.BRIEF, ParagraphKind.ACCREDITATION) and not begun:
            begun = True
            yield from _overview(facts)
        yield part
        yield from _below(facts, part)


def _below(facts: ReleaseFacts, part: Part) -> Iterator[Part]:
    if part.kind is ParagraphKind.LEAD:
        yield replace(part, key="lead/aim")
    elif part.kind is ParagraphKind.SESSION:
        yield replace(part, key=f"{part.key}/talks")
    elif part.kind is ParagraphKind.BRIEF and part.session is not None:
        if facts.frame.length is not ReleaseLength.SHORT:
            for item in part.session.items:
                yield replace(part, key=f"{part.key}/{item.key}", item=item)
            yield replace(part, key=f"{part.key}/chair")
    elif part.kind is ParagraphKind.PHOTO_OPPORTUNITIES:
        for session, item in photo_items(facts):
            yield replace(part, key=f"{part.key}/{item.key}", session=session, item=item)


def _overview(facts: ReleaseFacts) -> Iterator[Part]:
    """행사 개요 in rows, then the heading of the programme."""
    yield Part("lead/overview", ParagraphKind.BRIEF, False)
    rows = notices.SHORT_ROWS if facts.frame.length is ReleaseLength.SHORT else notices.ROWS
    for row in rows:
        yield Part(f"lead/overview/{row}", ParagraphKind.BRIEF, False)
    if any(part.session is not None for part in plan(facts)):
        yield Part("lead/programme", ParagraphKind.BRIEF, False)


class _Scribe:
    """Writes the parts of one release, and remembers what was told just before."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.speaker: tuple[str, str | None] | None = None
        self.headed = ""

    def write(self, part: Part) -> Paragraph | None:
        desk = self.desk
        framing = part.session is None and part.statement is None
        opening = desk.facts.frame.kind is ReleaseKind.OPENING
        desk.at(past=part.past and not (framing and opening))
        desk.mentions.rows = part.kind is ParagraphKind.BRIEF
        if part.statement is not None:
            paragraph: Paragraph | None = self._statement(part)
        else:
            paragraph = self._writer(part)(desk, part)
            if paragraph is not None:
                self.speaker = None
        if paragraph is not None and desk.facts.frame.length is ReleaseLength.WEB:
            return self._for_the_web(part, paragraph)
        return paragraph

    def _statement(self, part: Part) -> Paragraph:
        statement = part.statement
        assert statement is not None
        here = (statement.speaker.person.key, statement.item or statement.session)
        paragraph = statement_paragraph(self.desk, part, again=here == self.speaker)
        self.speaker = here if self.desk.prints(paragraph) else None
        return paragraph

    def _writer(self, part: Part) -> _Writer:
        below = part.key.partition("/")[2]
        if part.corrected is not None:
            return corrected
        if part.session is not None:
            return _session_writer(part)
        if below:
            rows = {"aim": aim, "overview": notices.overview, "programme": notices.programme_heading}
            return rows.get(below, notices.overview_row)
        return _SIMPLE[part.kind]

    def _for_the_web(self, part: Part, paragraph: Paragraph) -> Paragraph:
        """Without marks; a session's own title stands over its first paragraph."""
        bare = replace(paragraph, mark="", level=0)
        session = part.session
        programme = (ParagraphKind.BRIEF, ParagraphKind.PHOTO_OPPORTUNITIES)
        if session is None or part.kind in programme or session.key == self.headed:
            return bare
        if not self.desk.prints(paragraph):
            return bare
        self.headed = session.key
        pen = Pen()
        heading = self.desk.session_name(pen, session)
        facts = {fact.id: fact for fact in (*bare.facts, *pen.facts)}
        return replace(bare, heading=heading, facts=tuple(facts.values()), told=bare.told | pen.told_in(heading))


def _session_writer(part: Part) -> _Writer:
    session = part.session
    assert session is not None
    if part.kind is ParagraphKind.SESSION:
        return session_talks if part.key.endswith("/talks") else session_head
    if part.kind is ParagraphKind.PANEL:
        return panel_paragraph
    if part.kind is ParagraphKind.OUTCOMES:
        return outcomes_paragraph
    if part.kind is ParagraphKind.PHOTO_OPPORTUNITIES:
        return notices.picture
    if part.item is not None:
        return notices.session_item
    return notices.session_chair if part.key.endswith("/chair") else notices.session_row


def _why(desk: Desk, part: Part) -> Paragraph | None:
    return notices.own_words(desk, part, desk.facts.frame.why, "")


def _accreditation(desk: Desk, part: Part) -> Paragraph | None:
    return notices.own_words(desk, part, desk.facts.frame.accreditation, "취재 신청")


def _follow_up(desk: Desk, part: Part) -> Paragraph | None:
    """한편, … for a sentence; words that are none stand behind a label."""
    follow_up = desk.facts.frame.follow_up
    if not follow_up:
        return None
    pen = Pen()
    form = formed(follow_up, desk.said(pen, follow_up), desk.facts.language)
    plain = form.form in (Form.PLAIN, Form.COPULA) and not form.text.startswith("한편")
    whole = plain or follow_up.value.startswith("한편")
    text = f"한편, {form.text}" if plain else form.text if whole else f"후속 계획: {form.text}"
    return desk.paragraph(part.key, ParagraphKind.FOLLOW_UP, pen, sentence(text), part.key)


def _about(desk: Desk, part: Part) -> Paragraph | None:
    organization = part.organization
    if organization is None or not organization.about:
        return None
    pen = Pen()
    text = desk.said(pen, organization.about)
    heading = f"{pen(organization.name)} 소개"
    return desk.paragraph(part.key, ParagraphKind.ABOUT, pen, text, part.key, heading=heading)


def _boilerplate(desk: Desk, part: Part) -> Paragraph | None:
    """The closing words of the house."""
    if not desk.facts.house.boilerplate:
        return None
    pen = Pen()
    text = desk.said(pen, desk.facts.house.boilerplate)
    return replace(desk.paragraph(part.key, ParagraphKind.NOTE, pen, text, part.key), mark="")


_SIMPLE: Mapping[ParagraphKind, _Writer] = {
    ParagraphKind.LEAD: lead,
    ParagraphKind.ATTENDANCE: attendance,
    ParagraphKind.SUPPORT: support,
    ParagraphKind.BRIEF: notices.programme_to_follow,
    ParagraphKind.CORRECTION: correction_lead,
    ParagraphKind.FOLLOW_UP: _follow_up,
    ParagraphKind.ABOUT: _about,
    ParagraphKind.NOTE: _boilerplate,
    ParagraphKind.WHY: _why,
    ParagraphKind.ACCREDITATION: _accreditation,
    ParagraphKind.PHOTO_OPPORTUNITIES: notices.photo_opportunities,
}
