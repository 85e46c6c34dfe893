"""Any edit on a forum of 1,000 talks and 1,000 people: the time until it is committed, and shown.

The floor is the same number of single-row updates by plain sqlite3, each its own transaction with the same
safety (WAL, synchronous FULL), in the same run.
"""

import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from eventdesk.model import records
from eventdesk.model.kinds import AppearanceRole, ItemKind
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Organization, Person, Session
from eventdesk.model.text import Text
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.reading import ForumReader
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

TALKS = 1000
ROUNDS = 40
LIMIT_MS = 50.0


def big_forum() -> ForumSnapshot:
    people = tuple(
        Person(id=f"p{n}", name=Text({"en": f"Person {n}", "ko": f"사람 {n}"}), organization="o")
        for n in range(TALKS)
    )
    sessions = tuple(
        Session(
            id=f"s{n}",
            title=Text({"en": f"Session {n}", "ko": f"세션 {n}"}),
            items=tuple(
                Item(
                    kind=ItemKind.PRESENTATION,
                    title=Text({"en": f"Talk {n}.{k}"}),
                    speakers=(Appearance(person=f"p{n * 4 + k}"),),
                )
                for k in range(4)
            ),
        )
        for n in range(TALKS // 4)
    )
    organization = Organization(id="o", name=Text({"en": "Institute"}))
    return ForumSnapshot(
        forum=Forum(id="big", languages=("en", "ko")),
        organizations=(organization,),
        people=people,
        sessions=sessions,
    )


Change = Callable[[Edit, ForumSnapshot, int], None]


def rename_talk(edit: Edit, forum: ForumSnapshot, number: int) -> None:
    item = forum.sessions[number].items[0]
    edit.change(records.Item, item.uid, {"title": Text({"en": f"Renamed {number}"})})


def rename_person(edit: Edit, forum: ForumSnapshot, number: int) -> None:
    edit.change(records.Person, forum.people[number].uid, {"name": Text({"en": f"Another {number}"})})


def add_talk(edit: Edit, forum: ForumSnapshot, number: int) -> None:
    session = forum.sessions[number]
    siblings = edit.all(records.Item, session_uid=session.uid)
    position = edit.place(siblings, 1)
    item = edit.add(records.Item(forum_uid=forum.forum.uid, session_uid=session.uid, position=position, key=None))
    edit.add(
        records.Appearance(
            forum_uid=forum.forum.uid,
            session_uid=session.uid,
            item_uid=item.uid,
            role=AppearanceRole.SPEAKER,
            person_uid=forum.people[number].uid,
        )
    )


def move_session(edit: Edit, forum: ForumSnapshot, number: int) -> None:
    siblings = [
        row
        for row in edit.all(records.Session, forum_uid=forum.forum.uid)
        if row.uid != forum.sessions[number].uid
    ]
    position = edit.place(siblings, len(siblings) - number)
    edit.change(records.Session, forum.sessions[number].uid, {"position": position})


def delete_session(edit: Edit, forum: ForumSnapshot, number: int) -> None:
    edit.delete(edit.get(records.Session, forum.sessions[number].uid))


CHANGES: tuple[Change, ...] = (rename_talk, rename_person, add_talk, move_session, delete_session)


def floor_ms(folder: Path) -> float:
    """The median of single-row updates by plain sqlite3, in milliseconds."""
    times = []
    with closing(sqlite3.connect(folder / "plain.db", isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, title TEXT)")
        raw.executemany("INSERT INTO t VALUES (?, ?)", [(n, "x" * 200) for n in range(TALKS)])
        for number in range(ROUNDS):
            started = time.perf_counter()
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("UPDATE t SET title = ? WHERE id = ?", (f"Renamed {number}", number))
            raw.execute("COMMIT")
            times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def main() -> int:
    kept = True
    with TemporaryDirectory() as name:
        floor = floor_ms(Path(name))
        workspace = Workspace.create(Path(name) / "big.eventdesk")
        with workspace.edit("Import") as edit:
            forum_uid = add_forum(edit, big_forum())
        reader = ForumReader(forum_uid)
        forum = workspace.refresh(reader)
        shown: list[float] = []

        def follow(rows: tuple[tuple[str, str], ...] | None) -> None:
            started = time.perf_counter()
            workspace.refresh(reader, rows)
            shown.append((time.perf_counter() - started) * 1000)

        workspace.subscribe(lambda change: follow(change.rows))
        for change in CHANGES:
            committed = []
            for number in range(ROUNDS):
                shown.clear()
                started = time.perf_counter()
                with workspace.edit(change.__name__) as edit:
                    change(edit, forum, number)
                committed.append((time.perf_counter() - started) * 1000 - sum(shown))
            median, worst = statistics.median(committed), max(committed)
            kept = kept and median < LIMIT_MS
            print(
                f"{change.__name__}: committed in {median:.1f} ms, at most {worst:.1f} ms"
                f"\t{median / floor:.1f}x the floor\tunder {LIMIT_MS:.0f} ms"
            )
        print(f"snapshot after the last edit\t{shown[-1]:.1f} ms\tunder {LIMIT_MS:.0f} ms")
        started = time.perf_counter()
        workspace.undo()
        print(f"undo of a deleted session\t{(time.perf_counter() - started) * 1000:.1f} ms\t-")
        print(f"floor: one plain sqlite3 update and commit takes {floor:.2f} ms")
        workspace.close()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
