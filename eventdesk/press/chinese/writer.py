"""A Chinese press release, from headline to end mark, in the script of its language."""

from collections.abc import Iterable, Mapping

from eventdesk.model.kinds import ReleaseLength
from eventdesk.press.chinese import notices
from eventdesk.press.chinese.corrections import corrected_paragraph, correction_start
from eventdesk.press.chinese.desk import Desk, forum_title
from eventdesk.press.chinese.frame import (
    contact_note,
    dateline,
    headlines,
    issued,
    letterhead,
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
from eventdesk.press.fact_types import OrganizationFacts, ReleaseFacts
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
        return Story(
            language=facts.language,
            kind=facts.frame.kind,
            letterhead=letterhead(tongue, pen, facts),
            headings=Headings(
                document=phrases.documents[facts.frame.kind],
                photos=phrases.photos,
                contact=phrases.contact,
                page=phrases.page,
            ),
            release_line=release_line(tongue, pen, facts),
            date=issued(tongue, pen, facts),
            headline=headline,
            subheadline=subheadline,
            dateline=dateline(tongue, pen, facts),
            dateline_joint="",
            paragraphs=tuple(_written(Desk.of(facts, overruled), plan(facts))),
            photos=tuple(photo_note(tongue, pen, photo) for photo in printed_photos(facts)),
            contacts=tuple(contact_note(tongue, pen, contact) for contact in facts.contacts),
            end_mark=phrases.end,
            forum=forum_title(tongue, Pen(), facts.forum),
            facts=facts.facts,
            length=facts.frame.length,
            box=notices.box_rows(tongue, facts, pen),
            told=pen.told,
        )


def _written(desk: Desk, parts: Iterable[Part]) -> Iterable[Paragraph]:
    """The paragraphs that have something to tell, each knowing what stands before it."""
    before: Part | None = None
    named: set[str] = set()
    for part in parts:
        desk.past = part.past
        paragraph = _paragraph(desk, part, before, named)
        if paragraph is None:
            continue
        if part.session is not None and desk.prints(paragraph):
            named.add(part.session.key)
        before = part if desk.prints(paragraph) else None
        yield paragraph


def _paragraph(desk: Desk, part: Part, before: Part | None, named: set[str]) -> Paragraph | None:
    """`before` is the part printed right before this one, `named` the sessions that the reader has met."""
    if part.statement is not None:
        again = before is not None and before.statement is not None and _same_place(part, before)
        return statement_paragraph(desk, part.statement, part.session, again=again)
    if part.corrected is not None:
        return corrected_paragraph(desk, part.corrected)
    if part.session is not None:
        return _of_session(desk, part, part.session.key in named)
    if part.organization is not None:
        return _about(desk, part.organization)
    return _ALONE[part.key](desk)


def _same_place(part: Part, before: Part) -> bool:
    """Whether both tell what one person said at one place."""
    return _place_of(part) == _place_of(before)


def _place_of(part: Part) -> tuple[object, ...]:
    said = part.statement
    return (said.speaker.person.key, said.session, said.item, said.closing) if said is not None else ()


def _of_session(desk: Desk, part: Part, named: bool) -> Paragraph | None:
    session = part.session
    assert session is not None
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
    name = pen(organization.short) or pen(organization.name)
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
