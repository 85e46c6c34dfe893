"""A Chinese press release, from headline to end mark, in the script of its language."""

from collections.abc import Mapping
from dataclasses import replace

from eventdesk.model.kinds import ReleaseLength
from eventdesk.press import issuing
from eventdesk.press.chinese import notices
from eventdesk.press.chinese.corrections import corrected_paragraph, correction_start
from eventdesk.press.chinese.desk import Desk, forum_title
from eventdesk.press.chinese.frame import (
    dateline,
    headlines,
    issued,
    photo_note,
    release_line,
)
from eventdesk.press.chinese.grammar import sentence
from eventdesk.press.chinese.lead import attendance, lead, support
from eventdesk.press.chinese.panels import outcomes_paragraph, panel_paragraph
from eventdesk.press.chinese.programme import session_paragraph, short_session_paragraph
from eventdesk.press.chinese.speech import statement_paragraph
from eventdesk.press.chinese.tongue import Tongue
from eventdesk.press.draft import Headings, Paragraph, ParagraphKind, Pen, Story
from eventdesk.press.fact_types import OrganizationFacts, ReleaseFacts, SessionFacts
from eventdesk.press.planning import Part, plan, printed_photos


class Chinese:
    """The Chinese writer: `zh-Hant`, `zh-TW`, `zh-HK` in Traditional characters, other `zh` in Simplified."""

    @property
    def tag(self) -> str:
        return "zh"

    def write(self, facts: ReleaseFacts, overruled: Mapping[str, str]) -> Story:
        """The story of these facts; missing ones are left out, none is made up."""
        tongue, pen = Tongue.of(facts), Pen()
        phrases = tongue.phrases.desk
        headline, subheadline = headlines(tongue, pen, facts)
        title = forum_title(tongue, Pen(), facts.forum)
        head, line = issuing.letterhead(pen, facts, title), dateline(tongue, pen, facts)
        photos = tuple(photo_note(tongue, photo) for photo in printed_photos(facts))
        contacts = issuing.contacts(pen, facts)
        issuing.note_times(pen, facts)
        box = notices.box_rows(tongue, facts, pen)
        for fact in (fact for photo in photos for fact in photo.facts):
            pen(fact)
        outside = [headline, subheadline, line, head.name, head.address, head.footer, *(row.value for row in box)]
        outside += [text for photo in photos for text in (photo.caption, photo.credit)]
        outside += [text for each in contacts for text in (each.name, each.role, each.organization)]
        scribe = _Scribe(Desk.of(facts, overruled))
        written = (scribe.write(part) for part in plan(facts))
        return Story(
            language=facts.language,
            kind=facts.frame.kind,
            letterhead=head,
            headings=Headings(
                document=phrases.documents[facts.frame.kind],
                photos=phrases.photos,
                contact=phrases.contact,
                page=phrases.page,
            ),
            release_line=release_line(tongue, facts),
            date=issued(tongue, facts),
            headline=headline,
            subheadline=subheadline,
            dateline=line,
            dateline_joint="",
            paragraphs=tuple(paragraph for paragraph in written if paragraph is not None),
            photos=photos,
            contacts=contacts,
            end_mark=phrases.end,
            forum=title,
            facts=facts.facts,
            length=facts.frame.length,
            box=box,
            told=pen.told_in(*outside),
        )


class _Scribe:
    """Writes the parts of one release, and remembers what was told just before."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.before: Part | None = None  # the part whose paragraph is printed right before
        self.headed = ""  # the session whose title stands over its first paragraph

    def write(self, part: Part) -> Paragraph | None:
        """The part's paragraph; None where it has nothing to tell."""
        self.desk.past = part.past
        paragraph = self._paragraph(part)
        if paragraph is None:
            return None
        printed = self.desk.prints(paragraph)
        if printed and self.desk.facts.frame.length is ReleaseLength.WEB:
            paragraph = self._headed(part, paragraph)
        self.before = part if printed else None
        return paragraph

    def _paragraph(self, part: Part) -> Paragraph | None:
        desk, before = self.desk, self.before
        if part.statement is not None:
            again = before is not None and _place_of(before) == _place_of(part)
            return statement_paragraph(desk, part.statement, part.session, again=again)
        if part.corrected is not None:
            return corrected_paragraph(desk, part.corrected)
        if part.session is not None:
            named = before is not None and before.session is not None and before.session.key == part.session.key
            return _of_session(desk, part, part.session, named=named)
        if part.organization is not None:
            return _about(desk, part.organization)
        return _ALONE[part.key](desk)

    def _headed(self, part: Part, paragraph: Paragraph) -> Paragraph:
        """On the web the first paragraph of each session has its title above, and so has what follows the last."""
        over = part.session.key if part.session is not None else part.kind.value
        headings = self.desk.phrases.desk.headings
        brief = part.kind is ParagraphKind.BRIEF  # under the heading of the programme
        if brief or over == self.headed or (part.session is None and part.kind not in headings):
            return paragraph
        self.headed = over
        if part.session is None:
            return replace(paragraph, heading=headings[part.kind])
        pen, title = Pen(), part.session.title
        heading = self.desk.tongue.words(pen, title)
        facts = paragraph.facts if title in paragraph.facts else (*paragraph.facts, title)
        return replace(paragraph, heading=heading, facts=facts, told=paragraph.told | pen.told_in(heading))


def _place_of(part: Part) -> tuple[object, ...]:
    said = part.statement
    return (said.speaker.person.key, said.session, said.item, said.closing) if said is not None else ()


def _of_session(desk: Desk, part: Part, session: SessionFacts, *, named: bool) -> Paragraph | None:
    """`named` where the paragraph right before tells of the same session."""
    if part.item is not None:
        return panel_paragraph(desk, session, part.item, named=named)
    if part.kind is ParagraphKind.OUTCOMES:
        return outcomes_paragraph(desk, session)
    if part.kind is ParagraphKind.BRIEF:
        return notices.brief(desk, session)
    if desk.facts.frame.length is ReleaseLength.SHORT:
        return short_session_paragraph(desk, session)
    return session_paragraph(desk, session)


def _follow_up(desk: Desk) -> Paragraph | None:
    """The organizer's own sentence."""
    follow_up = desk.facts.frame.follow_up
    if not follow_up:
        return None
    pen = Pen()
    return desk.paragraph("follow_up", ParagraphKind.FOLLOW_UP, pen, sentence(desk.tongue.words(pen, follow_up)))


def _about(desk: Desk, organization: OrganizationFacts) -> Paragraph | None:
    """What a host says of itself, under 关于…."""
    if not organization.about:
        return None
    pen = Pen()
    text = desk.tongue.words(pen, organization.about)
    known = organization.short and organization.key in desk.mentions.spelt_out
    name = pen(organization.short) if known else pen(organization.name)
    heading = desk.phrases.desk.about.format(name=name)
    return desk.paragraph(f"about:{organization.key}", ParagraphKind.ABOUT, pen, text, heading)


def _boilerplate(desk: Desk) -> Paragraph | None:
    """The closing words of the house, as they are."""
    fact = desk.facts.house.boilerplate
    if not fact:
        return None
    pen = Pen()
    return desk.paragraph("boilerplate", ParagraphKind.NOTE, pen, desk.tongue.words(pen, fact))


_ALONE = {
    "lead": lead,
    "attendance": attendance,
    "support": support,
    "why": notices.why,
    "accreditation": notices.accreditation,
    "photo_opportunities": notices.photo_opportunities,
    "brief": notices.save_the_date,
    "correction": correction_start,
    "follow_up": _follow_up,
    "boilerplate": _boilerplate,
}
"""Parts of the plan that stand for themselves, by key."""
