"""What an agenda says, and what it leaves out."""

from datetime import date, datetime
from typing import Any

import msgspec
import pytest

from eventdesk.documents.agenda import agenda_view
from eventdesk.documents.agenda.view import AgendaView, Entry, SessionView
from eventdesk.model.kinds import (
    AppearanceStatus,
    ForumStatus,
    ItemKind,
    OrganizationRole,
    SessionKind,
    SessionStatus,
)
from eventdesk.model.snapshot import (
    Appearance,
    Credit,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Session,
)
from eventdesk.model.text import Text


def change(row: Any, **fields: Any) -> Any:
    return msgspec.structs.replace(row, **fields)


def en(text: str) -> Text:
    return Text({"en": text})


def with_sessions(snapshot: ForumSnapshot, *sessions: Session, **forum: Any) -> AgendaView:
    changed = change(snapshot, sessions=sessions, forum=change(snapshot.forum, **forum))
    return agenda_view(changed, "en")


def at(hour: int, day: int = 14) -> datetime:
    return datetime(2026, 5, day, hour)


def sessions(view: AgendaView) -> list[SessionView]:
    return [session for day in view.days for session in day.sessions]


def only_entry(snapshot: ForumSnapshot, item: Item, **forum: Any) -> Entry:
    (session,) = sessions(with_sessions(snapshot, Session(id="s", title=en("Tides"), items=(item,)), **forum))
    (entry,) = session.entries
    return entry


def talk(*speakers: Appearance, **fields: Any) -> Item:
    return Item(kind=ItemKind.PRESENTATION, title=en("A talk"), speakers=speakers, **fields)


def test_the_title_block(bilateral: ForumSnapshot) -> None:
    view = agenda_view(bilateral, "en")
    assert view.title.text == "3rd East Sea Science Forum"
    assert view.eyebrow == "Agenda"
    assert [(fact.label, fact.joint.join(value.text for value in fact.values)) for fact in view.facts] == [
        ("Date", "Thursday, 14 May 2026"),
        ("Venue", "Harbour Hall, Busan"),
        ("Host", "Institute of Marine Policy"),
    ]
    assert view.author == "Institute of Marine Policy"


def test_a_title_of_its_own_leaves_series_and_edition_above_it(bilateral: ForumSnapshot) -> None:
    view = with_sessions(bilateral, title=en("Sea Change"), status=ForumStatus.POSTPONED)
    assert view.title.text == "Sea Change"
    assert view.eyebrow == "Agenda  ·  Postponed  ·  3rd East Sea Science Forum"


def test_every_role_of_an_organization_is_named(bilateral: ForumSnapshot) -> None:
    roles = [
        ForumOrganization(organization="inst", role=OrganizationRole.HOST),
        ForumOrganization(organization="ministry", role=OrganizationRole.SPONSOR),
        ForumOrganization(organization="lab", role=OrganizationRole.HOST),
    ]
    facts = {
        fact.label: [value.text for value in fact.values]
        for fact in with_sessions(bilateral, organizations=tuple(roles)).facts
    }
    assert facts["Host"] == [
        "Institute of Marine Policy",
        "National Laboratory for Oceanography and Polar Research (NLOPR)",
    ]
    assert facts["Sponsor"] == ["Ministry of the Sea"]


def test_people_are_credited_with_office_and_side(bilateral: ForumSnapshot) -> None:
    (who,) = only_entry(bilateral, talk(Appearance(person="kim"))).people
    assert (who.name.text, who.side) == ("Kim Min-su", "KR")
    assert who.joint.join(part.text for part in who.office) == "President, Institute of Marine Policy"


def test_an_office_credited_at_the_appearance_comes_before_the_persons_own(bilateral: ForumSnapshot) -> None:
    credited = Appearance(
        person="kim", credited_as=Credit(position=en("chair"), organization="ministry"), side="CN"
    )
    (who,) = only_entry(bilateral, talk(credited)).people
    assert [part.text for part in who.office] == ["Chair", "Ministry of the Sea"]
    assert who.side == "CN"


def test_without_sides_no_side_is_shown(bilateral: ForumSnapshot) -> None:
    (who,) = only_entry(bilateral, talk(Appearance(person="kim")), sides=()).people
    assert who.side == ""


def test_a_long_name_is_given_in_full_once(bilateral: ForumSnapshot) -> None:
    entry = only_entry(bilateral, talk(Appearance(person="zhou"), Appearance(person="park")))
    assert [who.office[-1].text for who in entry.people] == [
        "National Laboratory for Oceanography and Polar Research (NLOPR)",
        "NLOPR",
    ]


def test_korean_offices_go_from_the_large_to_the_small(bilateral: ForumSnapshot) -> None:
    view = agenda_view(bilateral, "ko")
    kim, wang = (entry.people[0] for entry in sessions(view)[0].entries)
    assert (kim.name.text, kim.joint.join(part.text for part in kim.office)) == ("김민수", "해양정책연구원 원장")
    # Neither name nor office is known in Korean: both in English, the forum's first language.
    assert (wang.name.text, wang.joint.join(part.text for part in wang.office)) == (
        "Wang Wei",
        "Minister, Ministry of the Sea",
    )


def test_an_office_is_said_in_one_language(bilateral: ForumSnapshot) -> None:
    people = tuple(
        change(person, position=en("head")) if person.id == "kim" else person for person in bilateral.people
    )
    view = agenda_view(change(bilateral, people=people), "ko")
    office = sessions(view)[0].entries[0].people[0].office
    assert [part.text for part in office] == ["Head", "Institute of Marine Policy"]


@pytest.mark.parametrize("status", [AppearanceStatus.DECLINED, AppearanceStatus.CANCELLED])
def test_who_does_not_come_is_not_printed(bilateral: ForumSnapshot, status: AppearanceStatus) -> None:
    gone = Appearance(person="kim", status=status)
    assert only_entry(bilateral, talk(gone)).people == ()
    panel = Item(kind=ItemKind.PANEL, moderator=gone, panelists=(gone, Appearance(person="lee")))
    assert [who.name.text for who in only_entry(bilateral, panel).people] == ["Lee Ha-na"]


def test_a_replacement_names_whom_it_replaces_and_an_invitation_says_so(bilateral: ForumSnapshot) -> None:
    (who,) = only_entry(
        bilateral, talk(Appearance(person="lee", replaces="kim", status=AppearanceStatus.INVITED))
    ).people
    assert who.notes == ("in place of Kim Min-su", "invited")


def test_on_a_panel_everyone_is_counted_once(bilateral: ForumSnapshot) -> None:
    panel = sessions(agenda_view(bilateral, "en"))[1].entries[-1]
    assert panel.title.text == "Panel discussion"
    assert [(who.name.text, who.role) for who in panel.people] == [
        ("Kim Min-su", "Moderator"),
        ("Park Jun-ho", ""),
        ("Lee Ha-na", ""),
    ]
    # Lee gave a talk and is a panelist too: only the other presenter joins.
    assert [name.text for name in panel.joining] == ["Zhou Jian"]


def test_untitled_items_are_called_by_their_kind(bilateral: ForumSnapshot) -> None:
    opening = sessions(agenda_view(bilateral, "en"))[0]
    assert opening.title.text == "Opening"
    assert [(entry.title.text, entry.label) for entry in opening.entries] == [
        ("Opening speech", ""),
        ("Welcoming speech", ""),
    ]


def test_a_titled_keynote_is_told_as_such_except_among_keynotes(bilateral: ForumSnapshot) -> None:
    item = Item(kind=ItemKind.KEYNOTE, title=en("The deep"), speakers=(Appearance(person="kim"),))
    assert only_entry(bilateral, item).label == "Keynote"
    among = Session(id="k", kind=SessionKind.KEYNOTE, items=(item,))
    assert sessions(with_sessions(bilateral, among))[0].entries[0].label == ""


def test_times_of_items_are_ranges_where_a_length_is_known(bilateral: ForumSnapshot) -> None:
    assert only_entry(bilateral, talk(starts_at=at(9), minutes=25)).time == "09:00–09:25"
    assert only_entry(bilateral, talk(starts_at=at(9))).time == "09:00"
    assert only_entry(bilateral, talk(minutes=25)).time == ""


def test_cancelled_parts_are_struck_at_their_time_and_left_out_without_one(bilateral: ForumSnapshot) -> None:
    entry = only_entry(bilateral, talk(Appearance(person="kim"), starts_at=at(9), status=SessionStatus.CANCELLED))
    assert (entry.cancelled, entry.people, entry.notes) == (True, (), ("Cancelled",))
    silent = Session(id="a", title=en("Gone"), items=(talk(status=SessionStatus.CANCELLED),))
    assert sessions(with_sessions(bilateral, silent))[0].entries == ()
    gone = Session(id="b", title=en("Gone"), status=SessionStatus.CANCELLED, items=(talk(),))
    assert sessions(with_sessions(bilateral, gone)) == []
    assert with_sessions(bilateral, gone).days == ()
    timed = sessions(with_sessions(bilateral, change(gone, starts_at=at(9), ends_at=at(10))))[0]
    assert (timed.cancelled, timed.time, timed.entries) == (True, "09:00–10:00", ())


def test_sessions_stand_by_day_and_time_whatever_their_order(bilateral: ForumSnapshot) -> None:
    view = with_sessions(
        bilateral,
        Session(id="late", title=en("Late"), starts_at=at(14)),
        Session(id="next", title=en("Next day"), starts_at=at(9, 15)),
        Session(id="early", title=en("Early"), starts_at=at(9)),
        Session(id="beside", title=en("Beside"), starts_at=at(9)),
        ends_on=date(2026, 5, 15),
    )
    assert [(day.heading, [session.title.text for session in day.sessions]) for day in view.days] == [
        ("Day 1  ·  Thursday, 14 May 2026", ["Early", "Beside", "Late"]),
        ("Day 2  ·  Friday, 15 May 2026", ["Next day"]),
    ]


def test_a_session_past_midnight_belongs_to_the_day_it_starts_on(bilateral: ForumSnapshot) -> None:
    late = Session(
        id="night",
        title=en("Night"),
        starts_at=at(22),
        ends_at=at(1, 15),
        items=(talk(starts_at=at(0, 15), minutes=30),),
    )
    (day,) = with_sessions(bilateral, late, ends_on=date(2026, 5, 15)).days
    assert day.heading == "Thursday, 14 May 2026"
    assert day.sessions[0].time == "22:00–01:00"
    assert day.sessions[0].entries[0].time == "00:00–00:30"


def test_days_are_counted_from_the_forums_first(bilateral: ForumSnapshot) -> None:
    view = with_sessions(
        bilateral,
        Session(id="two", starts_at=at(9, 15)),
        Session(id="three", starts_at=at(9, 16)),
        ends_on=date(2026, 5, 16),
    )
    assert [day.heading.split("  ")[0] for day in view.days] == ["Day 2", "Day 3"]


def test_untimed_sessions_of_one_day_follow_their_neighbours(bilateral: ForumSnapshot) -> None:
    view = with_sessions(
        bilateral,
        Session(id="a", title=en("A"), starts_at=at(9)),
        Session(id="b", title=en("B, untimed")),
        Session(id="c", title=en("C"), starts_at=at(11)),
    )
    assert [session.title.text for session in sessions(view)] == ["A", "B, untimed", "C"]
    assert view.timed


def test_untimed_sessions_of_many_days_wait_at_the_end(bilateral: ForumSnapshot) -> None:
    view = with_sessions(
        bilateral,
        Session(id="b", title=en("Some time")),
        Session(id="a", title=en("A"), starts_at=at(9)),
        ends_on=date(2026, 5, 15),
    )
    assert [(day.heading, [session.title.text for session in day.sessions]) for day in view.days] == [
        ("Thursday, 14 May 2026", ["A"]),
        ("Time to be announced", ["Some time"]),
    ]


def test_a_forum_without_any_date_has_no_day_heading(bilateral: ForumSnapshot) -> None:
    view = with_sessions(bilateral, *bilateral.sessions, starts_on=None, ends_on=None)
    assert [day.heading for day in view.days] == [""]
    assert not view.timed


def test_what_else_a_session_tells(bilateral: ForumSnapshot) -> None:
    snapshot = change(
        bilateral,
        organizations=(*bilateral.organizations, Organization(id="x", name=en("X"))),
    )
    (session,) = sessions(
        with_sessions(
            snapshot,
            Session(
                id="s",
                title=en("Tides"),
                track=en("Physics"),
                moderator=Appearance(person="lee"),
                interpretation=("en", "ko"),
                status=SessionStatus.TENTATIVE,
                items=(talk(Appearance(person="kim"), language="ko", status=SessionStatus.TENTATIVE),),
            ),
        )
    )
    assert [place.text for place in session.place] == ["Physics"]
    assert session.moderator is not None
    assert (session.moderator.name.text, session.moderator.role) == ("Lee Ha-na", "Moderator")
    assert session.notes == ("To be confirmed", "Interpretation: English, Korean")
    assert session.entries[0].notes == ("To be confirmed", "In Korean")
