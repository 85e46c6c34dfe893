"""The frame of a release as facts: its own fields, and the house that issues it."""

from collections.abc import Mapping

from eventdesk.model.kinds import ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import HouseStyle, Release, Term
from eventdesk.model.text import EMPTY
from eventdesk.press.fact_types import CorrectedFact, Fact, FrameFacts, HouseFacts, TermFacts
from eventdesk.press.labels import owner_of, related
from eventdesk.press.register import Register

_NOTHING = Release(id="none")


def frame_facts(register: Register, release: Release | None) -> FrameFacts:
    """The release's own fields; empty ones where the forum has no release yet."""
    own = release or _NOTHING
    embargo = own.embargo_until.isoformat() if own.embargo_until is not None else None
    return FrameFacts(
        id=release.id if release is not None else None,
        kind=own.kind if release is not None else ReleaseKind.RELEASE,
        issued_on=register.word("release.issued_on", own.issued_on),
        embargo_until=register.word("release.embargo_until", embargo),
        embargo_zone=register.word("release.embargo_zone", own.embargo_zone),
        headline=register.text("release.headline", own.headline),
        subheadline=register.text("release.subheadline", own.subheadline),
        why=register.prose("release.why", own.why),
        accreditation=register.prose("release.accreditation", own.accreditation),
        photo_opportunities=register.prose("release.photo_opportunities", own.photo_opportunities),
        follow_up=register.prose("release.follow_up", own.follow_up),
        number=register.word("release.number", own.number),
        revision=register.word("release.revision", own.revision),
        audience=register.text("release.audience", own.audience),
        corrected_on=register.word("release.corrected_on", _corrected_on(register, own)),
        length=own.length if release is not None else ReleaseLength.FULL,
        order=own.order,
        told_then=tuple(own.was.items()),
    )


def _corrected_on(register: Register, release: Release) -> object:
    releases = register.snapshot.press.releases
    return next((each.issued_on for each in releases if each.id == release.corrects), None)


def corrected_facts(register: Register, release: Release | None) -> tuple[CorrectedFact, ...]:
    """What the release puts right, once every fact of today is registered; what did not change is left out."""
    if release is None:
        return ()
    now = {fact_id: register.facts.get(fact_id, Fact(fact_id, "")) for fact_id in release.was}
    wrong = {fact_id: was for fact_id, was in release.was.items() if now[fact_id].value != was}
    return tuple(
        CorrectedFact(now[fact_id], was)
        for fact_id, was in wrong.items()
        if not _said_elsewhere(fact_id, wrong, now)
    )


def _said_elsewhere(fact_id: str, wrong: Mapping[str, str], now: Mapping[str, Fact]) -> bool:
    """Whether another correction says it already.

    Somebody who is on no panel any more is not also a name, a position and an organization that are gone, and a
    name that is put right needs no second line for its family name.
    """
    owner, field = owner_of(fact_id), fact_id.rpartition(".")[2]
    if field == "family":
        return f"{owner}.name" in wrong
    if now[fact_id].value or not owner.startswith(("person:", "organization:")):
        return False
    for other, was in wrong.items():
        if owner in related(other, was) and owner not in related(other, now[other].value):
            return True
    return field != "name" and f"{owner}.name" in wrong and not now[f"{owner}.name"].value


def house_facts(register: Register, style: HouseStyle | None) -> HouseFacts:
    """The house style; the program's own where the forum has none."""
    own = style or HouseStyle()
    return HouseFacts(
        name=register.text("house.name", own.name),
        address=register.text("house.address", own.address),
        footer=register.text("house.footer", own.footer),
        boilerplate=register.prose("house.boilerplate", own.boilerplate),
        logo=own.logo,
        colour=register.snapshot.forum.accent or own.colour,
        font=own.font,
        honorifics=own.honorifics,
        numbers=own.numbers,
        dates=own.dates,
        terms=tuple(_term(register, n, term) for n, term in enumerate(own.terms, 1)),
    )


def _term(register: Register, number: int, term: Term) -> TermFacts:
    """Only in the release's own language: a word of another house language is no preferred spelling here."""
    here = term.term if term.term.has(register.language) else EMPTY
    full = term.full if term.full.has(register.language) else EMPTY
    at = f"term:{number}"
    return TermFacts(register.text(f"{at}.term", here), register.text(f"{at}.full", full), term.avoid)
