"""What the overview finds, how it says it, and where each finding leads."""

from datetime import date, datetime

import pytest

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.overview import wording
from eventdesk.desktop.pages.overview.findings import Group, find
from eventdesk.desktop.pages.overview.numbers import numbers_of
from eventdesk.model.kinds import (
    AppearanceStatus,
    AttendeeStatus,
    ForumStatus,
    ItemKind,
    OrganizationRole,
    SessionKind,
    SessionStatus,
)
from eventdesk.model.snapshot import (
    Appearance,
    Attendee,
    Contact,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Photo,
    Press,
    Release,
    Room,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.press.gaps import GapKind
from eventdesk.programme.findings import FindingKind, Severity


def t(english: str) -> Text:
    return Text({"en": english})


def talk(uid: str, title: str = "", *speakers: str) -> Item:
    return Item(
        uid=uid,
        kind=ItemKind.PRESENTATION,
        title=t(title) if title else Text(),
        speakers=tuple(Appearance(person=one) for one in speakers),
    )


FORUM = Forum(uid="u-forum", id="f", title=t("Days"), venue=t("Hall"), starts_on=date(2026, 5, 14))
HOST = Organization(uid="u-host", id="host", name=t("Port Authority"), about=t("It runs the port."))
HOSTED = (ForumOrganization(organization="host", role=OrganizationRole.HOST),)
MINA = Person(uid="u-mina", id="mina", name=t("Mina"), position=t("head"), organization="host", country="NO")
OLA = Person(uid="u-ola", id="ola", name=t("Ola"), position=t("clerk"), organization="host", country="SE")


def forum(**parts: object) -> ForumSnapshot:
    given = {
        "forum": Forum(**{**{n: getattr(FORUM, n) for n in FORUM.__struct_fields__}, "organizations": HOSTED}),
        "organizations": (HOST,),
        "people": (MINA, OLA),
        "press": Press(contacts=(Contact(name=t("Kim"), phone="1"),)),
        **parts,
    }
    return ForumSnapshot(**given)  # type: ignore[arg-type]


def by_key(groups: tuple[Group, ...]) -> dict[str, Group]:
    return {group.key: group for group in groups}


def test_a_whole_forum_has_nothing_to_say() -> None:
    session = Session(uid="u-s", id="s", title=t("Talks"), items=(talk("u-i", "Water", "mina"),))
    assert find(forum(sessions=(session,))) == ()


def test_findings_of_one_kind_are_one_group_with_a_count_and_each_its_place() -> None:
    session = Session(
        uid="u-s", id="s", title=t("Talks"), items=(talk("u-1", "", "mina"), talk("u-2"), talk("u-3", "Wind"))
    )
    groups = by_key(find(forum(sessions=(session,))))
    titles = groups["talk_without_title"]
    assert titles.told == "2 talks without a title"
    assert [line.place for line in titles.lines] == [
        Place("programme", "u-1", "title"),
        Place("programme", "u-2", "title"),
    ]
    assert [line.told for line in titles.lines] == ["Item 1 of “Talks”", "Item 2 of “Talks”"]
    assert groups["talk_without_speaker"].told == "2 talks without a speaker"
    assert groups["talk_without_speaker"].lines[1].told == "“Wind” in “Talks”"


def test_conflicts_come_first_and_say_how_long() -> None:
    morning = (datetime(2026, 5, 14, 9), datetime(2026, 5, 14, 10))
    late = (datetime(2026, 5, 14, 9, 30), datetime(2026, 5, 14, 11))
    sessions = tuple(
        Session(uid=f"u-{name}", id=name, title=t(name), room="hall", starts_at=span[0], ends_at=span[1])
        for name, span in (("One", morning), ("Two", late), ("", late))
    )
    groups = find(forum(rooms=(Room(uid="u-r", id="hall", name=t("Hall")),), sessions=sessions[:2]))
    assert groups[0].severity is Severity.CONFLICT
    assert groups[0].told == "A room is booked twice at a time"
    assert groups[0].lines[0].told == "Hall: “One” and “Two” overlap by 30 minutes"
    assert groups[0].lines[0].place == Place("programme", "u-One", "")


def test_the_forums_own_gaps_lead_to_its_fields_and_the_missing_contact_to_the_press() -> None:
    bare = ForumSnapshot(forum=Forum(uid="u", id="f"))
    places = {group.told: group.lines[0].place for group in find(bare)}
    assert places == {
        "No title and no series": Place("overview", "u", "title"),
        "No date": Place("overview", "u", "starts_on"),
        "No venue": Place("overview", "u", "venue"),
        "No host": Place("overview", "u", "hosts"),
        "No press contact": Place("press", "", "contacts"),
    }


def test_the_gaps_of_two_releases_are_counted_once_a_place() -> None:
    releases = tuple(Release(uid=f"u-{n}", id=f"r{n}", headline=t("News")) for n in (1, 2))
    press = Press(
        releases=releases, photos=(Photo(uid="u-p"), Photo(uid="u-q")), contacts=(Contact(name=t("Kim")),)
    )
    held = Forum(
        **{
            **{n: getattr(FORUM, n) for n in FORUM.__struct_fields__},
            "organizations": HOSTED,
            "status": ForumStatus.HELD,
        }
    )
    groups = by_key(find(forum(forum=held, press=press)))
    assert groups["release:no_caption"].told == "2 photos without a caption"
    assert groups["release:no_caption"].lines[1].place == Place("press", "u-q", "caption")
    assert groups["release:no_contact"].told == "No press contact that can be called or written to"
    assert len(groups["release:no_contact"].lines) == 1


@pytest.mark.parametrize("kind", list(FindingKind))
def test_every_finding_has_words_for_one_and_for_many(kind: FindingKind) -> None:
    assert wording.finding_count(kind, 1)
    assert "{" not in wording.finding_count(kind, 3)
    if kind.value.startswith(("forum_", "sides_")):  # of a forum there is one
        return
    assert "3" in wording.finding_count(kind, 3)


@pytest.mark.parametrize("kind", list(GapKind))
def test_every_gap_has_words_for_one_and_for_many(kind: GapKind) -> None:
    assert "{" not in wording.gap_count(kind, 3)
    assert wording.gap_count(kind, 1)


def test_numbers_leave_out_what_does_not_take_place_and_who_does_not_come() -> None:
    gone = Appearance(person="ola", status=AppearanceStatus.DECLINED)
    sessions = (
        Session(id="a", items=(talk("1", "x", "mina"), Item(kind=ItemKind.PANEL, panelists=(gone,)))),
        Session(id="b", kind=SessionKind.BREAK),
        Session(id="c", status=SessionStatus.CANCELLED, items=(talk("2", "y", "ola"),)),
        Session(id="d", moderator=Appearance(person="mina", side="NO"), items=(talk("3", "z"),)),
    )
    attendees = (
        Attendee(id="1", name=t("A"), status=AttendeeStatus.REGISTERED),
        Attendee(id="2", name=t("B"), status=AttendeeStatus.CONFIRMED, checked_in_at=datetime(2026, 5, 14, 8)),
        Attendee(id="3", name=t("C"), status=AttendeeStatus.CANCELLED),
    )
    between = Forum(uid="u", id="f", sides=("NO", "SE"))
    numbers = numbers_of(forum(forum=between, sessions=sessions, attendees=attendees))
    assert (numbers.sessions, numbers.talks, numbers.people) == (2, 2, 1)
    assert numbers.sides == (("NO", 1), ("SE", 0))
    assert (numbers.registered, numbers.arrived) == (2, 1)
