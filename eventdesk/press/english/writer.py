"""An English press release, from headline to end mark."""

from collections.abc import Mapping
from datetime import date, datetime

from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.press.draft import (
    ContactNote,
    Headings,
    Letterhead,
    Paragraph,
    ParagraphKind,
    Pen,
    PhotoNote,
    Story,
)
from eventdesk.press.english.dates import day, moment, span
from eventdesk.press.english.desk import Desk, forum_title
from eventdesk.press.english.grammar import listed, sentence
from eventdesk.press.english.lead import attendance, lead, support
from eventdesk.press.english.panels import PANELS, outcomes_paragraph, panel_paragraph
from eventdesk.press.english.places import with_article
from eventdesk.press.english.programme import session_paragraph
from eventdesk.press.english.speech import statement_paragraph
from eventdesk.press.fact_types import (
    ContactFacts,
    OrganizationFacts,
    PhotoFacts,
    ReleaseFacts,
    SessionFacts,
    StatementFacts,
)

_HEADINGS = {
    ReleaseKind.RELEASE: "Press release",
    ReleaseKind.SAVE_THE_DATE: "Save the date",
    ReleaseKind.ADVISORY: "Media advisory",
    ReleaseKind.OPENING: "Press release",
    ReleaseKind.CORRECTION: "Correction",
}


class English:
    """The English writer (`en` with any region)."""

    @property
    def tag(self) -> str:
        return "en"

    def write(self, facts: ReleaseFacts, overruled: Mapping[str, str]) -> Story:
        """The story of these facts; missing ones are left out, none is made up."""
        headline, subheadline = _headlines(facts)
        return Story(
            language=facts.language,
            kind=facts.frame.kind,
            letterhead=_letterhead(facts),
            headings=Headings(
                document=_HEADINGS[facts.frame.kind],
                photos="Photos",
                contact="Press contact" if len(facts.contacts) < 2 else "Press contacts",
                page="Page {page} of {pages}",
            ),
            release_line=_release_line(facts),
            date=_issued(facts),
            headline=headline,
            subheadline=subheadline,
            dateline=_dateline(facts),
            dateline_joint=" – ",
            paragraphs=_paragraphs(Desk.of(facts, overruled)),
            photos=_photos(facts),
            contacts=tuple(_contact(contact) for contact in facts.contacts),
            end_mark="# # #",
            forum=forum_title(Pen(), facts.forum),
            facts=facts.facts,
        )


def _paragraphs(desk: Desk) -> tuple[Paragraph, ...]:
    facts = desk.facts
    found: list[Paragraph | None] = [lead(desk), attendance(desk), support(desk)]
    if not facts.called_off:
        said: dict[str, list[StatementFacts]] = {}
        for statement in facts.statements:
            said.setdefault(statement.session or "", []).append(statement)
        for session in facts.sessions:
            found += _session(desk, session, said.get(session.key, []))
        found += _statements(desk, [s for s in facts.statements if s.session is None and not s.closing], None)
        found += _statements(desk, [s for s in facts.statements if s.closing], None)
    found.append(_follow_up(desk))
    found += [_about(desk, organization) for organization in (*facts.forum.hosts, *facts.forum.organizers)]
    once = {paragraph.key: paragraph for paragraph in found if paragraph is not None}
    return tuple(once.values())


def _session(desk: Desk, session: SessionFacts, said: list[StatementFacts]) -> list[Paragraph | None]:
    main = session_paragraph(desk, session)
    found: list[Paragraph | None] = [main]
    panels = [item for item in session.items if item.kind in PANELS]
    for item in panels:
        named = any(desk.prints(paragraph) for paragraph in found)
        found.append(panel_paragraph(desk, session, item, named=named))
    found += _statements(desk, said, session)
    found.append(outcomes_paragraph(desk, session))
    return found


def _statements(
    desk: Desk, statements: list[StatementFacts], session: SessionFacts | None
) -> list[Paragraph | None]:
    """What was said there; nothing before the forum took place."""
    if not desk.tense.past:
        return []
    found: list[Paragraph | None] = []
    before: tuple[str, str | None] | None = None
    for statement in statements:
        here = (statement.speaker.person.key, statement.item)
        told = statement_paragraph(desk, statement, session, again=here == before)
        found.append(told)
        before = here if desk.prints(told) else None
    return found


def _follow_up(desk: Desk) -> Paragraph | None:
    """The organizer's own sentence; words that are none stand behind “Follow-up:”."""
    follow_up = desk.facts.frame.follow_up
    if not follow_up:
        return None
    pen = Pen()
    text = pen(follow_up)
    if text[:1].islower():
        text = f"Follow-up: {text}"
    return desk.paragraph("follow_up", ParagraphKind.FOLLOW_UP, pen, sentence(text))


def _about(desk: Desk, organization: OrganizationFacts) -> Paragraph | None:
    if not organization.about:
        return None
    pen = Pen()
    text = pen(organization.about)
    name = pen(organization.short) or with_article(pen(organization.name))
    key = f"about:{organization.key}"
    return desk.paragraph(key, ParagraphKind.ABOUT, pen, text, heading=f"About {name}")


def _headlines(facts: ReleaseFacts) -> tuple[str, str]:
    """The organizer's; what is not there is made of the forum's title, state, city and date."""
    title = forum_title(Pen(), facts.forum)
    made = _event_headline(facts, title or "Forum")
    headline = facts.frame.headline.value or made
    subheadline = facts.frame.subheadline.value
    if not subheadline and facts.frame.headline and title and title not in headline:
        subheadline = made
    return headline, subheadline


def _event_headline(facts: ReleaseFacts, title: str) -> str:
    forum = facts.forum
    if facts.called_off:
        return f"{title} {'cancelled' if facts.status is ForumStatus.CANCELLED else 'postponed'}"
    verb = "held" if facts.past else "to be held"
    where = f" in {forum.city.value}" if forum.city else ""
    first, last = forum.starts_on.value or forum.ends_on.value, forum.ends_on.value or forum.starts_on.value
    when = ""
    if first:
        start, end = date.fromisoformat(first), date.fromisoformat(last)
        when = f" {span(start, end, weekdays=False)}"
    return f"{title} {verb}{where}{when}"


def _release_line(facts: ReleaseFacts) -> str:
    """“For immediate release”, “Embargoed until 9:00 a.m. KST, 27 December 2019”."""
    embargo = facts.frame.embargo_until.value
    if not embargo:
        return "For immediate release"
    return f"Embargoed until {moment(datetime.fromisoformat(embargo), facts.forum.timezone.value)}"


def _issued(facts: ReleaseFacts) -> str:
    issued = facts.frame.issued_on.value
    return day(date.fromisoformat(issued)) if issued else ""


def _dateline(facts: ReleaseFacts) -> str:
    """“SEOUL, 27 December 2019”; one of them where the other is missing."""
    parts = (facts.forum.city.value.upper(), _issued(facts))
    return ", ".join(part for part in parts if part)


def _letterhead(facts: ReleaseFacts) -> Letterhead:
    hosts = facts.forum.leaders
    if not hosts:
        return Letterhead(name=forum_title(Pen(), facts.forum), website=facts.forum.website.value)
    host = hosts[0]
    return Letterhead(host.name.value, host.short.value, host.website.value, host.logo)


def _photos(facts: ReleaseFacts) -> tuple[PhotoNote, ...]:
    """Those with a picture or a caption; none in an advisory, since they show what has not happened yet."""
    if facts.frame.kind in (ReleaseKind.ADVISORY, ReleaseKind.SAVE_THE_DATE):
        return ()
    return tuple(note for note in map(_photo, facts.photos) if note.caption or note.file)


def _photo(photo: PhotoFacts) -> PhotoNote:
    """The stored caption; without one the names of the people on the picture."""
    pen = Pen()
    caption = pen(photo.caption) or listed([pen(person.name) for person in photo.people])
    credit = pen(photo.credit)
    return PhotoNote(photo.key, photo.file, caption, f"Photo: {credit}" if credit else "", pen.facts)


def _contact(contact: ContactFacts) -> ContactNote:
    return ContactNote(
        name=contact.name.value,
        role=contact.role.value,
        organization=contact.organization.value,
        email=contact.email.value,
        phone=contact.phone.value,
    )
