"""A house style and words for its glossary, proposed from a forum’s host, its ministries and usual short forms."""

import re
from collections.abc import Iterable, Iterator, Sequence

from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.snapshot import ForumSnapshot, HouseStyle, Organization, Term
from eventdesk.model.text import EMPTY, Text, base_language, script_of

_HOSTS = (OrganizationRole.HOST, OrganizationRole.ORGANIZER, OrganizationRole.CO_HOST)
_MINISTRY = re.compile(r"\b(?:Ministry|Ministère|Ministerium|Bundesministerium)\b|부$|部$", re.IGNORECASE)
# Short forms of science policy that newspapers do not take as known: as written, in full, spellings to avoid.
_USUAL = (
    Term(
        term=Text({"en": "AI", "ko": "AI", "zh-Hans": "AI", "zh-Hant": "AI"}),
        full=Text(
            {"en": "artificial intelligence", "ko": "인공지능", "zh-Hans": "人工智能", "zh-Hant": "人工智慧"}
        ),
        avoid=("A.I.",),
    ),
    Term(
        term=Text({"en": "R&D", "ko": "R&D", "zh-Hans": "研发", "zh-Hant": "研發"}),
        full=Text({"en": "research and development", "ko": "연구개발"}),
        avoid=("R & D", "RnD"),
    ),
    Term(
        term=Text({"en": "STI", "ko": "과학기술혁신", "zh-Hans": "科技创新", "zh-Hant": "科技創新"}),
        full=Text({"en": "science, technology and innovation"}),
        avoid=("S&T&I",),
    ),
)


def proposed_style(snapshot: ForumSnapshot) -> HouseStyle:
    """The style of the forum's first host: its name, logo and “about”, and the colour of the forum.

    Where the forum has no host, its first organizer's or co-host's; empty where it has none of them.
    """
    host = next(_hosts(snapshot), None)
    if host is None:
        return HouseStyle(colour=snapshot.forum.accent)
    return HouseStyle(name=host.name, logo=host.logo, boilerplate=host.about, colour=snapshot.forum.accent)


def _hosts(snapshot: ForumSnapshot) -> Iterator[Organization]:
    for role in _HOSTS:
        for link in snapshot.forum.organizations:
            if link.role is role:
                yield snapshot.organization(link.organization)


def proposed_terms(snapshot: ForumSnapshot, there: Iterable[Term]) -> tuple[Term, ...]:
    """AI, R&D, STI and the forum's ministries, in its languages; those that the glossary has are left out."""
    known = {word.casefold() for term in there for word in (*term.term.values(), *term.full.values())}
    found = (_in_languages(term, snapshot.languages) for term in _USUAL)
    ministries = (_ministry(one) for one in snapshot.organizations if _is_ministry(one))
    return tuple(
        term
        for term in (*found, *ministries)
        if term.term and not any(word.casefold() in known for word in (*term.term.values(), *term.full.values()))
    )


def _in_languages(term: Term, languages: Sequence[str]) -> Term:
    """The term by the tags that the forum has: `zh` and `zh-CN` take what is written for `zh-Hans`."""
    return Term(term=_by_tags(term.term, languages), full=_by_tags(term.full, languages), avoid=term.avoid)


def _by_tags(text: Text, languages: Sequence[str]) -> Text:
    found = {}
    for tag in languages:
        same = (
            own for own in text if base_language(own) == base_language(tag) and script_of(own) == script_of(tag)
        )
        own = next(same, None)
        if own is not None:
            found[tag] = text[own]
    return Text(found)


def _is_ministry(organization: Organization) -> bool:
    return any(_MINISTRY.search(name) for name in organization.name.values())


def _ministry(organization: Organization) -> Term:
    """Its short name, in full at first; without one the name itself, as the spelling to keep to."""
    short = Text({tag: word for tag, word in organization.short_name.items() if tag in organization.name})
    full = Text({tag: organization.name[tag] for tag in short if organization.name[tag] != short[tag]})
    rest = {tag: name for tag, name in organization.name.items() if tag not in short}
    return Term(term=Text({**short, **rest}), full=full or EMPTY)
