"""The sessions: who opens, who speaks on what, who closes, who moderates."""

from collections.abc import Sequence
from itertools import groupby

from eventdesk.model.kinds import ItemKind
from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.english.desk import Desk, in_quotes, theme_words
from eventdesk.press.english.grammar import Phrase, article, join, listed, own_start, paragraph, sentence
from eventdesk.press.english.shapes import descriptive
from eventdesk.press.fact_types import AppearanceFacts, Fact, ItemFacts, SessionFacts
from eventdesk.press.planning import BESIDE, quiet

SPEECHES = {
    ItemKind.OPENING_SPEECH: ("opening speech", "opening speeches"),
    ItemKind.WELCOME_SPEECH: ("welcoming speech", "welcoming speeches"),
    ItemKind.CONGRATULATORY_SPEECH: ("congratulatory speech", "congratulatory speeches"),
}
_SHOWS = {
    ItemKind.CEREMONY: ("ceremony", "with"),
    ItemKind.PERFORMANCE: ("performance", "by"),
    ItemKind.ANNOUNCEMENT: ("announcement", "by"),
}
_TALKS_A_SENTENCE = 4


def session_paragraph(desk: Desk, session: SessionFacts) -> Paragraph | None:
    """The session without its panels and outcomes; None where there is nothing to tell."""
    if quiet(session):
        return None
    pen = Pen()
    pen.look(session.talks)
    opening = [paragraph(*opening_speeches(desk, pen, session)), theme(desk, pen, session)]
    named = any(opening)
    speeches = paragraph(*keynotes(desk, pen, session))
    talks = _talks(desk, pen, session, named or bool(speeches))
    told = paragraph(*opening, speeches, talks)
    told = paragraph(told, _shows(desk, pen, session), _closing_remarks(desk, pen, session))
    text = paragraph(told, _moderator(desk, pen, session, bool(told)))
    return desk.paragraph(f"session:{session.key}", ParagraphKind.SESSION, pen, text) if text else None


def _of_kind(session: SessionFacts, *kinds: ItemKind) -> list[ItemFacts]:
    return [item for item in session.items if item.kind in kinds]


def _look(pen: Pen, items: Sequence[ItemFacts]) -> None:
    for item in items:
        pen.look(item.title, item.members)


def opening_speeches(desk: Desk, pen: Pen, session: SessionFacts) -> list[str]:
    """Sentences: “The forum began with an opening speech by …, followed by welcoming speeches by … and ….”"""
    items = [item for item in _of_kind(session, *SPEECHES) if item.speakers]
    _look(pen, items)
    groups = [list(group) for _, group in groupby(items, key=lambda item: (item.kind, item.title.value))]
    told = []
    if groups and _begins(desk, session):
        first = _speech(desk, pen, groups.pop(0))
        opening = f"{desk.event} {desk.tense.act('begin', 'began')} with {first}"
        if groups and desk.short:
            opening += f", followed by {join([_speech_by(desk, pen, group) for group in groups]).text}"
            groups = []
        elif groups:
            opening += f", followed by {_speech(desk, pen, groups.pop(0))}"
        told.append(sentence(opening))
    for group in groups:
        plural = len(group) > 1
        given = f"{desk.tense.passive('given', plural=plural)} by "
        where = "" if told else f"{_at(session)} {desk.session_name(pen, session)}, "
        speech = f"{where}{_speech_noun(pen, group)} {given}{_speakers(desk, pen, group).text}"
        told.append(sentence(own_start(speech)))
    return told


def _at(session: SessionFacts) -> str:
    return "at" if session.kind in BESIDE else "in"


def _begins(desk: Desk, session: SessionFacts) -> bool:
    """Whether the session is the first that a release tells of, so that the forum began with it."""
    told = (each for each in desk.facts.sessions if each.items and not quiet(each))
    first = next(told, None)
    return first is session and first.items[0].kind in SPEECHES and bool(first.items[0].speakers)


def _speech(desk: Desk, pen: Pen, group: list[ItemFacts]) -> str:
    return _speech_by(desk, pen, group).text


def _speech_by(desk: Desk, pen: Pen, group: list[ItemFacts]) -> Phrase:
    noun = _speech_noun(pen, group)
    return _speakers(desk, pen, group).wrapped(f"{noun} by ")


def _speech_noun(pen: Pen, group: list[ItemFacts]) -> str:
    one, several = SPEECHES[group[0].kind]
    title = f" on {in_quotes(pen, group[0].title)}" if group[0].title else ""
    return f"{several}{title}" if len(group) > 1 else f"{article(one)} {one}{title}"


def _speakers(desk: Desk, pen: Pen, items: Sequence[ItemFacts]) -> Phrase:
    everyone: dict[str, AppearanceFacts] = {}
    for item in items:
        for speaker in item.speakers:
            everyone.setdefault(speaker.person.key, speaker)
    return desk.mentions.people(pen, everyone.values())


def theme(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """“The AI session focused on the theme “…”.” Keynotes without titles of their own carry it themselves."""
    pen.look(session.theme)
    if not session.theme or _theme_is_the_keynotes(session):
        return ""
    name = desk.session_name(pen, session)
    if descriptive(session.theme.value):
        return sentence(f"{name} {desk.tense.act('focus', 'focused')} on {theme_words(pen, session.theme)}")
    verb = desk.turn(
        desk.tense.act("focus on", "focused on"),
        desk.tense.passive("held under"),
        desk.tense.passive("devoted to"),
    )
    return sentence(f"{name} {verb} the theme {in_quotes(pen, session.theme)}")


def _theme_is_the_keynotes(session: SessionFacts) -> bool:
    speeches = _of_kind(session, ItemKind.KEYNOTE)
    others = _of_kind(session, ItemKind.PRESENTATION)
    untitled = not any(item.title for item in speeches)
    return bool(speeches) and untitled and not others and any(item.speakers for item in speeches)


def keynotes(desk: Desk, pen: Pen, session: SessionFacts) -> list[str]:
    """Sentences: “In the keynote speeches, A spoke on “…” and B on “…”.”"""
    items = [item for item in _of_kind(session, ItemKind.KEYNOTE) if item.speakers]
    _look(pen, items)
    if not items:
        return []
    speeches = "In the keynote speech" if len(items) == 1 else "In the keynote speeches"
    if _theme_is_the_keynotes(session) and session.theme:
        people = join([_keynote_speaker(desk, pen, item) for item in items])
        on = "about" if descriptive(session.theme.value) else "on the theme"
        spoke = f"{desk.tense.act('speak', 'spoke')} {on} {theme_words(pen, session.theme)}"
        return [sentence(f"{speeches}, {people.then(spoke)}")]
    told = [f"{speeches}, {part}" for part in _spoken(desk, pen, [i for i in items if i.title])]
    untitled = [item for item in items if not item.title]
    if untitled:
        people = join([_keynote_speaker(desk, pen, item) for item in untitled])
        noun = "A keynote speech" if len(untitled) == 1 else "Keynote speeches"
        given = desk.tense.passive("given", plural=len(untitled) > 1)
        told.append(f"{noun} {given} by {people.text}")
    return [sentence(part) for part in told]


def _keynote_speaker(desk: Desk, pen: Pen, item: ItemFacts) -> Phrase:
    return desk.mentions.people(pen, item.speakers)


def _talks(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> str:
    """The presentations; `named` where the paragraph has said already which session this is."""
    items = _of_kind(session, ItemKind.PRESENTATION)
    _look(pen, items)
    told = _spoken(desk, pen, [item for item in items if item.speakers and item.title])
    if told and not named:
        told[0] = f"In {desk.session_name(pen, session)}, {told[0]}"
    told += _untitled(desk, pen, session, items, first=not told, named=named)
    told += _unspoken(desk, pen, session, items, first=not told)
    return paragraph(*(sentence(part) for part in told))


def _spoken(desk: Desk, pen: Pen, items: Sequence[ItemFacts]) -> list[str]:
    """“A spoke on “…”, B on “…” and C on “…””, a few talks a sentence."""
    told = []
    most = 1 if desk.web else _TALKS_A_SENTENCE
    for start in range(0, len(items), most):
        speech = desk.tense.act("speak on", "spoke on")
        turned = desk.turn(speech, desk.tense.act("give a presentation on", "gave a presentation on"))
        speech = turned if items[0].kind is ItemKind.PRESENTATION else speech
        talks = []
        for number, item in enumerate(items[start : start + most]):
            people = desk.mentions.people(pen, item.speakers)
            talks.append(Phrase(people.then(f"{'on' if number else speech} {in_quotes(pen, item.title)}")))
        told.append(join(talks).text)
    return told


def _untitled(
    desk: Desk, pen: Pen, session: SessionFacts, items: Sequence[ItemFacts], *, first: bool, named: bool
) -> list[str]:
    found = [item for item in items if item.speakers and not item.title]
    if not found:
        return []
    further = "" if first else "further "
    noun = f"a {further}presentation" if len(found) == 1 else f"{further}presentations"
    where = "" if named or not first else f"In {desk.session_name(pen, session)}, "
    given = desk.tense.passive("given", plural=len(found) > 1)
    noun = noun if where else own_start(noun)
    return [f"{where}{noun} {given} by {_speakers(desk, pen, found).text}"]


def _unspoken(
    desk: Desk, pen: Pen, session: SessionFacts, items: Sequence[ItemFacts], *, first: bool
) -> list[str]:
    titles = [in_quotes(pen, item.title) for item in items if item.title and not item.speakers]
    if not titles:
        return []
    name = desk.session_name(pen, session) if first else "the session"
    talks = f"the {'presentations' if len(titles) > 1 else 'presentation'} {listed(titles)}"
    also = "" if first else "also "
    verb = f"{also}included" if desk.tense.past else f"will {also}include"
    return [f"{name} {verb} {talks}"]


def _closing_remarks(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    items = [item for item in _of_kind(session, ItemKind.CLOSING_REMARKS) if item.speakers]
    _look(pen, items)
    if not items:
        return ""
    titles = [in_quotes(pen, item.title) for item in items if _telling(item.title)]
    on = f" on {listed(titles)}" if titles else ""
    given = desk.tense.passive("given", plural=True)
    return sentence(f"Closing remarks{on} {given} by {_speakers(desk, pen, items).text}")


def _telling(title: Fact) -> bool:
    return bool(title) and "closing" not in title.value.lower()


def _shows(desk: Desk, pen: Pen, session: SessionFacts) -> str:
    """Ceremonies, performances and announcements that have a title or people."""
    items = [item for item in _of_kind(session, *_SHOWS) if item.title or item.speakers]
    _look(pen, items)
    told = []
    for item in items:
        noun, joint = _SHOWS[item.kind]
        named = f"the {noun} {in_quotes(pen, item.title)}" if item.title else f"{article(noun)} {noun}"
        people = _speakers(desk, pen, [item]).wrapped(f" {joint} ") if item.speakers else Phrase("")
        told.append(f"{named}{people.text}")
    included = desk.tense.act("include", "included")
    subject = f"the programme {included}"
    again = "it also included" if desk.tense.past else "it will also include"
    return paragraph(*(sentence(f"{again if number else subject} {part}") for number, part in enumerate(told)))


def _moderator(desk: Desk, pen: Pen, session: SessionFacts, named: bool) -> str:
    pen.look(session.moderated_by)
    if session.moderator is None:
        return ""
    name = "the session" if named else desk.session_name(pen, session)
    by = desk.mentions.person(pen, session.moderator).text
    return sentence(f"{name} {desk.tense.passive('moderated')} by {by}")
