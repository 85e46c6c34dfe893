"""Programmes that conferences published, in frab's XML: what the rules find is what comparing every pair finds.

No published file is kept here. `EVENTDESK_FRAB` names such files on your disk (with the system's path separator
between), and each is tried; a small one written for this test is tried always. FOSDEM's of 2026, as published in
the end, holds two people in two places and no room overlap; copies of its file of 2025 hold one or none.
"""

import os
from collections import Counter
from datetime import date, datetime, timedelta
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text
from eventdesk.programme import FindingKind, conflicts

ROOM_CHANGE = timedelta(minutes=5)
KINDS = (FindingKind.ROOM_DOUBLE_BOOKED, FindingKind.PERSON_IN_TWO_PLACES, FindingKind.ROOM_CHANGE_TOO_SHORT)
PUBLISHED = sorted(filter(None, os.environ.get("EVENTDESK_FRAB", "").split(os.pathsep)))
MADE = """<schedule><day index="1" date="2026-05-14">
  <room name="Harbour">
    <event id="1"><start>10:00</start><duration>01:00</duration><title>Tides</title>
      <persons><person id="7">Mina Strand</person></persons></event>
    <event id="2"><start>10:45</start><duration>00:30</duration><title>Locks</title>
      <persons><person id="8">Ola Dike</person></persons></event>
    <event id="5"><date>2026-05-15T00:30:00+09:00</date><start>00:30</start><duration>01:30</duration>
      <title>Night watch</title><persons><person id="8">Ola Dike</person></persons></event>
  </room>
  <room name="Lighthouse">
    <event id="3"><start>10:30</start><duration>00:30</duration><title>Lamps</title>
      <persons><person id="7">Mina Strand</person></persons></event>
    <event id="4"><start>11:17</start><duration>00:20</duration><title>Lenses</title>
      <persons><person id="8">Ola Dike</person></persons></event>
  </room></day></schedule>"""


def forum_of(root: ElementTree.Element) -> ForumSnapshot:
    """Each event as a session with one talk; without a time zone, since frab gives wall times."""
    people: dict[str, str] = {}
    rooms: dict[str, None] = {}
    sessions: list[Session] = []
    for day in root.iter("day"):
        for room in day.iter("room"):
            name = room.get("name", "")
            rooms[name] = None
            for event in room.iter("event"):
                here = {one.get("id") or one.text or "": one.text or "" for one in event.iter("person")}
                people |= here
                sessions.append(_session(event, date.fromisoformat(day.get("date", "")[:10]), name, list(here)))
    days = [one.starts_at.date() for one in sessions if one.starts_at is not None]
    return ForumSnapshot(
        forum=Forum(id="published", timezone="UTC", starts_on=min(days), ends_on=max(days)),
        rooms=tuple(Room(id=name, name=Text({"en": name})) for name in rooms),
        people=tuple(Person(id=uid, name=Text({"en": name})) for uid, name in people.items()),
        sessions=tuple(sessions),
    )


def _session(event: ElementTree.Element, day: date, room: str, people: list[str]) -> Session:
    moment = event.findtext("date") or ""
    if "T" in moment:  # past midnight it is another day's than the one it is listed under
        start = datetime.fromisoformat(moment).replace(tzinfo=None)
    else:
        start = datetime.fromisoformat(f"{day}T{event.findtext('start')}")
    hours, minutes = (event.findtext("duration") or "0:0").split(":")[:2]
    title = Text({"en": event.findtext("title") or "Untitled"})
    talk = Item(kind=ItemKind.PRESENTATION, title=title, speakers=tuple(Appearance(person=uid) for uid in people))
    return Session(
        id=event.get("id", ""),
        title=title,
        room=room,
        starts_at=start,
        ends_at=start + timedelta(hours=int(hours), minutes=int(minutes)),
        items=(talk,),
    )


def counted(forum: ForumSnapshot) -> Counter[FindingKind]:
    """What comparing each session with each other finds, by kind."""
    found: Counter[FindingKind] = Counter()
    for one, other in combinations(forum.sessions, 2):
        assert one.starts_at is not None
        assert one.ends_at is not None
        assert other.starts_at is not None
        assert other.ends_at is not None
        both = {who.person for who in one.items[0].speakers} & {who.person for who in other.items[0].speakers}
        shared = min(one.ends_at, other.ends_at) - max(one.starts_at, other.starts_at)
        if shared > timedelta():
            found[FindingKind.ROOM_DOUBLE_BOOKED] += one.room == other.room
            found[FindingKind.PERSON_IN_TWO_PLACES] += len(both)
        elif -shared < ROOM_CHANGE and one.room != other.room:
            found[FindingKind.ROOM_CHANGE_TOO_SHORT] += len(both)
    return found


def found_by_rules(forum: ForumSnapshot) -> Counter[FindingKind]:
    return Counter(one.kind for one in conflicts(forum) if one.kind in KINDS)


def test_a_schedule_in_frabs_xml() -> None:
    forum = forum_of(ElementTree.fromstring(MADE))
    assert +found_by_rules(forum) == +counted(forum) == Counter(dict.fromkeys(KINDS, 1))


@pytest.mark.skipif(not PUBLISHED, reason="EVENTDESK_FRAB names no published schedule")
@pytest.mark.parametrize("path", PUBLISHED)
def test_a_published_schedule(path: str) -> None:
    forum = forum_of(ElementTree.parse(Path(path)).getroot())
    assert len(forum.sessions) > 1
    assert +found_by_rules(forum) == +counted(forum)
