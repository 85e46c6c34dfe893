"""What is missing is found once, with the place to go to; what is complete has no gap."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import AppearanceStatus, ItemKind, SessionKind
from eventdesk.model.snapshot import Appearance, Credit, Forum, Item, Person, Press
from eventdesk.model.text import Text
from eventdesk.programme import FindingKind, PlaceKind, Severity, conflicts, gaps
from eventdesk.resources import resource

Sentences = Callable[..., list[str]]


def test_a_complete_programme_has_no_gap(build: Any) -> None:
    panel = Item(kind=ItemKind.PANEL, panelists=(Appearance(person="bob"),), moderator=Appearance(person="cy"))
    forum = build.forum(build.session("a", "", "", build.talk("ann"), panel))
    assert gaps(forum) == ()


def test_a_bare_forum(build: Any, sentences: Sentences) -> None:
    assert sentences(gaps(build.forum(forum=Forum(id="f"), press=Press()))) == [
        "The forum has neither a title nor a series.",
        "The forum has no date.",
        "The forum has no host.",
        "The forum has no press contact.",
        "The forum has no venue.",
    ]


def test_missing_titles_speakers_and_panelists(build: Any, sentences: Sentences) -> None:
    forum = build.forum(
        build.session("a", "", "", build.talk("ann", title=Text()), build.talk(), title=Text()),
        build.session("b", "", "", Item(kind=ItemKind.PANEL), Item(kind=ItemKind.WELCOME_SPEECH)),
        build.session("c", kind=SessionKind.BREAK, title=Text()),
    )
    assert sentences(gaps(forum)) == [
        "Item 1 of session “B” has no moderator.",
        "Item 1 of session “B” has no panelists.",
        "Item 1 of session “a” has no title.",
        "Item 2 of session “B” has no speaker.",
        "Session “a” has no title.",
        "“Talk” in session “a” has no speaker.",
    ]


def test_presenters_who_join_are_panelists(build: Any) -> None:
    panel = Item(kind=ItemKind.PANEL, presenters_join=True)
    forum = build.forum(build.session("a", "", "", build.talk("ann"), panel, moderator=Appearance(person="bob")))
    assert gaps(forum) == ()
    alone = build.forum(build.session("a", "", "", panel, moderator=Appearance(person="bob")))
    assert [finding.kind for finding in gaps(alone)] == [FindingKind.PANEL_WITHOUT_PANELISTS]


def test_one_talk_without_a_time_among_others(build: Any, sentences: Sentences) -> None:
    timed, open_ = build.talk("ann", minutes=20), build.talk("bob", title=build.text("Open"))
    forum = build.forum(build.session("a", "09:00", "10:00", timed, open_), build.session("b"))
    assert sentences(gaps(forum)) == [
        "Session “B” has no time, while others have one.",
        "“Open” in session “A” has no time, while others of its session have one.",
    ]


@pytest.mark.parametrize("status", [AppearanceStatus.DECLINED, AppearanceStatus.CANCELLED])
def test_an_absent_person_needs_a_replacement(build: Any, status: AppearanceStatus) -> None:
    gone = Appearance(person="ann", status=status)
    forum = build.forum(build.session("a", "", "", build.talk(gone, "bob")))
    (finding,) = gaps(forum)
    assert finding.sentence == (
        "Ann will not come, but is still named in “Talk” in session “A” without a replacement."
    )
    assert finding.severity is Severity.WARNING
    replaced = build.talk(gone, Appearance(person="bob", replaces="ann"))
    assert gaps(build.forum(build.session("a", "", "", replaced))) == ()


def test_people_who_appear_have_an_office(build: Any, sentences: Sentences) -> None:
    people = (*build.people(), Person(id="dee", name=build.text("Dee")), Person(id="eve", name=build.text("Eve")))
    forum = build.forum(build.session("a", "", "", build.talk("dee")), people=people)
    assert sentences(gaps(forum)) == ["Dee appears without a position.", "Dee appears without an organization."]
    credit = Credit(position=build.text("guest"), organization="inst")
    credited = build.talk(Appearance(person="dee", credited_as=credit))
    assert gaps(build.forum(build.session("a", "", "", credited), people=people)) == ()


def test_places_lead_to_the_rows_of_a_workspace(build: Any) -> None:
    item = msgspec.structs.replace(build.talk("ann", title=Text()), uid="row-9", id="t")
    (finding,) = gaps(build.forum(build.session("a", "", "", item, uid="row-8")))
    place, within = finding.places
    assert (place.kind, place.uid, place.id, place.number) == (PlaceKind.ITEM, "row-9", "t", 1)
    assert place.within == within
    assert (within.kind, within.uid, within.label) == (PlaceKind.SESSION, "row-8", "A")


@pytest.mark.parametrize("sample", sorted(resource("samples").glob("*.yaml")), ids=lambda path: path.stem)
def test_samples_have_no_conflict(sample: Path) -> None:
    assert all(one.severity is not Severity.CONFLICT for one in conflicts(read_forum(sample)))


def test_the_invented_sample_shows_two_gaps(sentences: Sentences) -> None:
    assert sentences(gaps(read_forum(resource("samples", "quiet-cities-3.yaml")))) == [
        "Item 3 of session “Measuring Noise” has no title.",
        "“Panel discussion” in session “Schools That Listen” has no moderator.",
    ]
