"""What each kind of release tells, in which order: one plan for every language, which writes it in its grammar.

A short release tells the lead, who came, a sentence of each session (of eight at the most), one quote of each side
and what came of it; a release for the web tells the same as a full one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from eventdesk.model.kinds import ItemKind, ReleaseKind, ReleaseLength, SessionKind
from eventdesk.press.arranging import arranged
from eventdesk.press.draft import ParagraphKind
from eventdesk.press.fact_types import (
    CorrectedFact,
    ItemFacts,
    OrganizationFacts,
    PhotoFacts,
    ReleaseFacts,
    SessionFacts,
    StatementFacts,
)

PANELS = (ItemKind.PANEL, ItemKind.DISCUSSION)
BESIDE = (SessionKind.BREAK, SessionKind.MEAL, SessionKind.SOCIAL)
PICTURED = (ItemKind.PHOTO, ItemKind.CEREMONY)
# Without spaces, in small letters.
_ONLY_A_PANEL = frozenset(
    (
        *("panel", "paneldiscussion", "discussion", "paneldebate", "roundtable", "debate"),
        *("패널", "패널토론", "토론", "종합토론", "자유토론"),
        *(
            "小组讨论",
            "小組討論",
            "专题讨论",
            "專題討論",
            "讨论",
            "討論",
            "圆桌讨论",
            "圓桌討論",
            "综合讨论",
            "綜合討論",
        ),
    )
)
NEWS = (
    ItemKind.OPENING_SPEECH,
    ItemKind.WELCOME_SPEECH,
    ItemKind.CONGRATULATORY_SPEECH,
    ItemKind.KEYNOTE,
)
_MOST_SESSIONS = 8
_WITHOUT_PHOTOS = (ReleaseKind.ADVISORY, ReleaseKind.SAVE_THE_DATE, ReleaseKind.CORRECTION)


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph to be written, with what it is about; `past` where that has taken place already.

    A writer may leave it out where it finds nothing to tell, and may write it as several paragraphs (a list of
    talks), whose keys then begin with the part's.
    """

    key: str
    kind: ParagraphKind
    past: bool
    session: SessionFacts | None = None
    item: ItemFacts | None = None
    statement: StatementFacts | None = None
    organization: OrganizationFacts | None = None
    corrected: CorrectedFact | None = None


def plan(facts: ReleaseFacts) -> tuple[Part, ...]:
    """The parts of this release in the order they print, the organizer's where there is one; each key once.

    Without those that a release of one page has no room for.
    """
    parts = {part.key: part for part in (*_body(facts), *_end(facts)) if part.key not in facts.left_out}
    return arranged(tuple(parts.values()), facts.frame.order, lambda part: part.session and part.session.key)


def quiet(session: SessionFacts) -> bool:
    """A break, a meal, a reception or a registration at which nobody speaks: no news."""
    return (
        session.kind in (*BESIDE, SessionKind.OTHER)
        and not session.theme
        and not any(item.speakers or item.panelists for item in session.items)
    )


def says_only_panel(title: str) -> bool:
    """Whether a panel's title, in any of the languages, says no more than that it is one."""
    return title.replace(" ", "").lower() in _ONLY_A_PANEL


def printed_photos(facts: ReleaseFacts) -> tuple[PhotoFacts, ...]:
    """Those with a picture, a caption or people on it; none where they would show what did not take place (yet).

    A short release and a correction have none either.
    """
    if not shows_photos(facts):
        return ()
    return tuple(photo for photo in facts.photos if photo.file or photo.caption or photo.people)


def shows_photos(facts: ReleaseFacts) -> bool:
    return facts.frame.kind not in _WITHOUT_PHOTOS and not facts.called_off and not _short(facts)


def photo_items(facts: ReleaseFacts) -> tuple[tuple[SessionFacts, ItemFacts], ...]:
    """The items that photographers come for: group photos and ceremonies."""
    return tuple((s, item) for s in facts.sessions for item in s.items if item.kind in PICTURED)


def side_of(statement: StatementFacts) -> str:
    """Which side its speaker speaks for: the one credited, else the country."""
    who = statement.speaker
    country = who.organization.country.value if who.organization is not None else ""
    return who.side.value or who.person.country.value or country


def took_place(facts: ReleaseFacts, session: SessionFacts) -> bool:
    """Whether the release tells of the session as past.

    A release of the opening day goes out after the opening: what stands before it in the programme and the
    opening itself are past, all else is to come. Without an opening session the first that is told is one.
    """
    if facts.frame.kind is not ReleaseKind.OPENING or not facts.past:
        return facts.past
    told = [each for each in facts.sessions if not quiet(each)]
    last = max((n for n, each in enumerate(told) if each.kind is SessionKind.OPENING), default=0)
    return any(each.key == session.key for each in told[: last + 1])


def _short(facts: ReleaseFacts) -> bool:
    return facts.frame.length is ReleaseLength.SHORT


def _body(facts: ReleaseFacts) -> Iterator[Part]:
    if facts.frame.kind is ReleaseKind.CORRECTION:
        yield Part("correction", ParagraphKind.CORRECTION, True)
        for each in facts.frame.corrected:
            yield Part(f"correction:{each.fact.id}", ParagraphKind.CORRECTION, True, corrected=each)
        return
    yield Part("lead", ParagraphKind.LEAD, facts.past)
    if facts.called_off:
        return
    if facts.frame.kind is ReleaseKind.SAVE_THE_DATE:
        yield Part("support", ParagraphKind.SUPPORT, False)
        yield Part("brief", ParagraphKind.BRIEF, False)
    elif facts.frame.kind is ReleaseKind.ADVISORY:
        yield from _advisory(facts)
    else:
        yield from _news(facts)


def _advisory(facts: ReleaseFacts) -> Iterator[Part]:
    yield Part("why", ParagraphKind.WHY, False)
    yield Part("attendance", ParagraphKind.ATTENDANCE, False)
    if not _short(facts):
        yield Part("support", ParagraphKind.SUPPORT, False)
    for session in _told_sessions(facts):
        if not quiet(session):
            yield Part(f"brief:{session.key}", ParagraphKind.BRIEF, False, session=session)
    yield Part("accreditation", ParagraphKind.ACCREDITATION, False)
    yield Part("photo_opportunities", ParagraphKind.PHOTO_OPPORTUNITIES, False)


def _news(facts: ReleaseFacts) -> Iterator[Part]:
    yield Part("attendance", ParagraphKind.ATTENDANCE, facts.past)
    if not _short(facts):
        yield Part("support", ParagraphKind.SUPPORT, facts.past)
    said = _said(facts)
    for session in _told_sessions(facts):
        yield from _session(facts, session, [each for each in said if each.session == session.key])
    for statement in (each for each in said if each.session is None and not each.closing):
        yield Part(statement.key, ParagraphKind.STATEMENT, True, statement=statement)
    for statement in (each for each in said if each.session is None and each.closing):
        yield Part(statement.key, ParagraphKind.CLOSING, True, statement=statement)


def _told_sessions(facts: ReleaseFacts) -> tuple[SessionFacts, ...]:
    """All; in a short release as many as fit on its page, those that are news first, in the programme's order."""
    told = [session for session in facts.sessions if not quiet(session)]
    if not _short(facts) or len(told) <= _MOST_SESSIONS:
        return facts.sessions
    quoted = {statement.session for statement in _said(facts)}
    news = sorted(told, key=lambda each: each.key not in quoted and not _is_news(each))
    chosen = quoted | {each.key for each in news[:_MOST_SESSIONS]}
    return tuple(session for session in facts.sessions if session.key in chosen)


def _is_news(session: SessionFacts) -> bool:
    """It has outcomes or a theme, or somebody opens the forum or gives a keynote in it."""
    items = session.items
    return bool(session.outcomes or session.theme or any(i.kind in NEWS and i.speakers for i in items))


def _session(facts: ReleaseFacts, session: SessionFacts, said: Iterable[StatementFacts]) -> Iterator[Part]:
    past = took_place(facts, session)
    if not quiet(session):
        yield Part(f"session:{session.key}", ParagraphKind.SESSION, past, session=session)
    if not _short(facts):
        for item in session.items:
            if item.kind in PANELS:
                yield Part(f"panel:{item.key}", ParagraphKind.PANEL, past, session=session, item=item)
    for statement in said:
        yield Part(statement.key, ParagraphKind.STATEMENT, True, session=session, statement=statement)
    if session.outcomes and past:
        yield Part(f"outcomes:{session.key}", ParagraphKind.OUTCOMES, True, session=session)


def _said(facts: ReleaseFacts) -> tuple[StatementFacts, ...]:
    """What was said by the time of the release; in a short one one statement of each side, a quote if there is."""
    if not facts.past:
        return ()
    there = {each.key for each in facts.sessions if took_place(facts, each)}
    opening = facts.frame.kind is ReleaseKind.OPENING
    said = tuple(
        each
        for each in facts.statements
        if each.session in there or (each.session is None and not (opening and each.closing))
    )
    if not _short(facts):
        return said
    chosen: dict[str, StatementFacts] = {}
    for statement in sorted(said, key=lambda each: not each.quote):
        chosen.setdefault(side_of(statement), statement)
    return tuple(each for each in said if each in chosen.values())


def _end(facts: ReleaseFacts) -> Iterator[Part]:
    if facts.frame.kind is not ReleaseKind.CORRECTION and not (_short(facts) and not facts.called_off):
        yield Part("follow_up", ParagraphKind.FOLLOW_UP, facts.past)
    abouts = () if _short(facts) else (*facts.forum.hosts, *facts.forum.organizers)
    for organization in abouts:
        yield Part(f"about:{organization.key}", ParagraphKind.ABOUT, facts.past, organization=organization)
    # A house whose closing words are what it says about itself says so once.
    if all(facts.house.boilerplate.value != organization.about.value for organization in abouts):
        yield Part("boilerplate", ParagraphKind.NOTE, facts.past)
