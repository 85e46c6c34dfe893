"""How long a large forum takes to import, against a floor: the same file parsed and its rows stored plainly.

It makes a forum file of 1,000 talks, 1,000 people and 1,000 attendees, and times the whole `eventdesk import`
process for JSON and YAML, and a process that does the least: json.loads and sqlite3 inserts of as many rows.
Then the rules over 10,000 sessions. Limits: 3 s for an import, 50 ms for the conflicts.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from eventdesk.interchange.forum_file import write_forum
from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import (
    Appearance,
    Attendee,
    Forum,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Room,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.programme import conflicts, gaps

ROOT = Path(__file__).resolve().parents[2]
TALKS = PEOPLE = ATTENDEES = 1000
ROUNDS = 3
LONGEST_IMPORT = 3  # seconds
LONGEST_CONFLICTS = 50  # milliseconds

FLOOR = """
import json, sqlite3, sys
data = json.loads(open(sys.argv[1], encoding="utf-8").read())
rows = [(kind, json.dumps(part, ensure_ascii=False)) for kind, parts in data.items()
        if isinstance(parts, list) for part in parts]
rows += [("item", json.dumps(item, ensure_ascii=False)) for one in data["sessions"] for item in one["items"]]
database = sqlite3.connect(sys.argv[2])
database.execute("pragma journal_mode = wal")
database.execute("create table part (kind text, value text)")
database.executemany("insert into part values (?, ?)", rows)
database.commit()
"""


def text(english: str, korean: str) -> Text:
    return Text({"en": english, "ko": korean})


def large_forum(
    talks: int = TALKS, people: int = PEOPLE, attendees: int = ATTENDEES, each: int = 4
) -> ForumSnapshot:
    """Five days of sessions with `each` talks, side by side in as many rooms as it takes."""
    count = -(-talks // each)
    rooms = -(-count // 20)
    start = datetime(2026, 5, 11, 9)
    sessions = tuple(_session(number, start, each, people, rooms) for number in range(count))
    return ForumSnapshot(
        forum=Forum(
            id="large",
            title=text("Large Forum", "큰 포럼"),
            starts_on=start.date(),
            ends_on=start.date() + timedelta(days=4),
            languages=("en", "ko"),
        ),
        rooms=tuple(Room(id=f"r{i}", name=text(f"Room {i}", f"{i}호실")) for i in range(rooms)),
        organizations=tuple(
            Organization(id=f"o{i}", name=text(f"Institute {i}", f"연구원 {i}")) for i in range(100)
        ),
        people=tuple(_person(number) for number in range(people)),
        sessions=sessions,
        attendees=tuple(
            Attendee(
                id=f"a{i}", name=text(f"Guest {i}", f"손님 {i}"), email=f"guest{i}@example.org", code=f"L-{i}"
            )
            for i in range(attendees)
        ),
    )


def _session(number: int, start: datetime, each: int, people: int, rooms: int) -> Session:
    day, place = divmod(number // rooms, 4)
    begins = start + timedelta(days=day, hours=2 * place)
    items = tuple(
        Item(
            id=f"t{talk}",
            kind=ItemKind.PRESENTATION,
            title=text(f"Talk {talk}: what was measured and what follows from it", f"발표 {talk}: 측정과 그 의미"),
            minutes=20,
            speakers=(Appearance(person=f"p{talk % people}"),),
        )
        for talk in range(each * number, each * (number + 1))
    )
    return Session(
        id=f"s{number}",
        title=text(f"Session {number}", f"세션 {number}"),
        room=f"r{number % rooms}",
        starts_at=begins,
        ends_at=begins + timedelta(minutes=90),
        items=items,
    )


def _person(number: int) -> Person:
    return Person(
        id=f"p{number}",
        name=text(f"Person Number{number}", f"사람{number}"),
        family=text(f"Number{number}", f"번호{number}"),
        position=text("professor", "교수"),
        organization=f"o{number % 100}",
        email=f"person{number}@example.org",
        biography=text("An invented person who has measured much. " * 4, "많이 측정한 가상의 인물. " * 4),
    )


def seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def compare(folder: Path) -> bool:
    forum = large_forum()
    write_forum(forum, folder / "large.json")
    write_forum(forum, folder / "large.yaml")
    (folder / "floor.py").write_text(FLOOR, "utf-8")
    times: dict[str, list[float]] = {"floor": [], "json": [], "yaml": []}
    for number in range(ROUNDS):
        floor = [
            sys.executable,
            str(folder / "floor.py"),
            str(folder / "large.json"),
            str(folder / f"{number}.db"),
        ]
        times["floor"].append(seconds(floor))
        for notation in ("json", "yaml"):
            workspace, source = folder / f"{number}-{notation}.eventdesk", folder / f"large.{notation}"
            command = [sys.executable, "-m", "eventdesk", "import", str(workspace), str(source)]
            times[notation].append(seconds(command))
    least = min(times["floor"])
    kept = True
    for notation in ("json", "yaml"):
        whole = min(times[notation])
        kept &= whole < LONGEST_IMPORT
        print(
            f"import of {notation.upper()}\t{whole:.2f} s ({whole / least:.1f}x plain inserts)\t{LONGEST_IMPORT} s"
        )
    size = (folder / "large.json").stat().st_size
    print(
        f"{TALKS} talks, {PEOPLE} people, {ATTENDEES} attendees: {size / 1e6:.1f} MB of JSON; floor {least:.2f} s"
    )
    return kept


def rules() -> bool:
    """The rules over 10,000 sessions of a talk each, against one look at every time and speaker, sorted."""
    forum = large_forum(talks=10_000, people=10_000, attendees=0, each=1)
    assert not conflicts(forum)
    floor = min(_milliseconds(_look_once, forum) for _ in range(7))
    took = {rule: min(_milliseconds(rule, forum) for _ in range(7)) for rule in (conflicts, gaps)}
    for rule, limit in ((conflicts, f"{LONGEST_CONFLICTS} ms"), (gaps, "-")):
        measured = f"{took[rule]:.0f} ms ({took[rule] / floor:.1f}x one look)"
        print(f"{rule.__name__} of {len(forum.sessions):,} sessions\t{measured}\t{limit}")
    return took[conflicts] < LONGEST_CONFLICTS


def _look_once(forum: ForumSnapshot) -> object:
    return sorted(
        (
            session.starts_at,
            session.ends_at,
            session.room,
            [one.person for item in session.items for one in item.speakers],
        )
        for session in forum.sessions
        if session.starts_at and session.ends_at
    )


def _milliseconds(rule: Callable[[ForumSnapshot], object], forum: ForumSnapshot) -> float:
    begun = time.process_time()
    rule(forum)
    return (time.process_time() - begun) * 1000


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        kept = [compare(Path(name)), rules()]
    sys.exit(0 if all(kept) else 1)
