"""The institute's own English release, a web page saved as text: what must be proposed from it."""

from collections.abc import Callable

from rapidfuzz import fuzz

from eventdesk.interchange.forum_file import read_forum
from eventdesk.interchange.from_text import Confidence, FieldName, LinkRole, PartKind, Proposal, Span, to_snapshot
from eventdesk.model.kinds import ItemKind
from eventdesk.model.searching import same_name_key
from eventdesk.resources import resource

CASE = "korea-china-2019-release.txt"
FACTS = read_forum(resource("samples", "korea-china-sti-7.yaml"))
F = FieldName
HEADLINE = "STEPI Discussed Cooperation on Science Technology Innovation with China to Become Global STI Frontier"

Read = Callable[[str], Proposal]
Table = Callable[[Proposal], dict[str, str]]


def facts_people() -> dict[str, str]:
    names = {}
    for person in FACTS.people:
        organization = FACTS.organization(person.organization).name["en"] if person.organization else ""
        names[same_name_key(person.name["en"])] = organization
    return names


def same_organization(said: str, true: str) -> bool:
    """The text misspells one (MEGVIL): one letter may differ."""
    return fuzz.ratio(said.replace("&", "and").casefold(), true.casefold()) > 80


def test_people_with_their_organizations_and_nobody_invented(read: Read, people: Table) -> None:
    proposed = {same_name_key(name): organization for name, organization in people(read(CASE)).items()}
    true = facts_people()
    assert set(proposed) == set(true)
    assert len(proposed) == 20
    right = [name for name in true if same_organization(proposed[name], true[name])]
    assert len(right) == 20


def test_talks_with_their_speakers(read: Read, talks: Table) -> None:
    proposed = talks(read(CASE))
    wanted = {
        item.title["en"]: FACTS.person(item.speakers[0].person).name["en"]
        for session in FACTS.sessions
        for item in session.items
        if item.kind is ItemKind.PRESENTATION
    }
    assert len(wanted) == 8
    for title, speaker in wanted.items():
        assert same_name_key(proposed[title]) == same_name_key(speaker)


def test_speeches_and_panels(read: Read) -> None:
    forum = to_snapshot(read(CASE), read(CASE).ticked)
    wanted = {session.kind: session for session in FACTS.sessions}
    for session in forum.sessions:
        if session.kind != "session":
            spoken = [(item.kind, _name(forum.person(item.speakers[0].person))) for item in session.items]
            true = [(i.kind, _name(FACTS.person(i.speakers[0].person))) for i in wanted[session.kind].items]
            assert spoken == true
    panels = [item for session in forum.sessions for item in session.items if item.kind is ItemKind.PANEL]
    assert [len(panel.panelists) for panel in panels] == [4, 3]
    assert [panel.presenters_join for panel in panels] == [True, False]


def _name(person: object) -> str:
    return same_name_key(person.name["en"])  # type: ignore[attr-defined]


def test_facts_of_the_forum(read: Read) -> None:
    forum = to_snapshot(read(CASE), read(CASE).ticked).forum
    true = FACTS.forum
    assert forum.series is not None
    assert true.series is not None
    assert forum.series.name["en"] == true.series.name["en"]
    for field in ("edition", "starts_on", "ends_on", "country", "timezone", "status"):
        assert getattr(forum, field) == getattr(true, field), field
    assert forum.theme["en"] == true.theme["en"]
    assert (forum.venue["en"], forum.city["en"]) == ("Shilla Hotel", "Seoul")
    assert forum.attendance is not None
    assert true.attendance is not None
    assert (forum.attendance.count, forum.attendance.precision) == (100, true.attendance.precision)
    assert forum.attendance.who["en"] == "science and technology experts"
    assert len(forum.organizations) == 1


def test_mended_capitals_show_what_the_text_writes(read: Read) -> None:
    proposal = read(CASE)
    mended = {
        value.text: value.written
        for part in proposal.of(PartKind.PERSON)
        for value in part.values
        if value.field is F.NAME and value.written
    }
    assert mended == {
        "Long Kai-yuan": "Long KaI-yuan",
        "Li Xiuquan": "Li XIuquan",
        "Liu Jian-xiang": "Liu JIan-xiang",
    }


def test_quotes_are_verbatim_and_of_whom_they_are(read: Read) -> None:
    proposal = read(CASE)
    said = [(part, part.value(F.QUOTE)) for part in proposal.of(PartKind.STATEMENT) if part.value(F.QUOTE)]
    speakers = [proposal.by_key[part.linked(LinkRole.PERSON)[0]].value(F.NAME) for part, _words in said]
    assert speakers == ["Choi Gi-young", "Hwang-hee Cho", "Hwang-hee Cho"]
    assert all(words in proposal.text for _part, words in said)
    # As it was written, the misspelling too.
    assert "continuos cooperation" in said[1][1]


def test_the_headline_has_no_full_stop(read: Read) -> None:
    (release,) = to_snapshot(read(CASE), read(CASE).ticked).press.releases
    assert release.headline["en"] == HEADLINE


def test_outcomes_of_both_sessions(read: Read) -> None:
    proposal = read(CASE)
    kinds = [part.value(F.KIND) for part in proposal.of(PartKind.OUTCOME)]
    assert kinds == ["agreed", "raised", "proposed", "mentioned"]


def test_navigation_is_nothing(read: Read) -> None:
    """The first lines, “Contents Short cut Area” and the like, are navigation and no part of anything."""
    proposal = read(CASE)
    end = proposal.text.index("Title STEPI")
    assert not [part for part in proposal.parts for span in part.spans if span.start < end]


def test_what_is_not_sure_says_so(read: Read) -> None:
    by_name = {part.value(F.NAME): part for part in read(CASE).of(PartKind.ORGANIZATION)}
    assert by_name["Ministry of Science and Technology"].confidence is Confidence.LIKELY
    assert by_name["Ministry of Science and ICT"].confidence is Confidence.SURE


def test_every_part_has_a_place(read: Read) -> None:
    proposal = read(CASE)
    for part in proposal.parts:
        assert all(Span(0, 0) < span and span.end <= len(proposal.text) for span in part.spans), part.key
