"""What checking and storing a list of 100,000 people costs, against reading it and against plain inserts.

    python tests/bench/bench_attendee_import.py

CPU time of this process. The list is as large forums have it: 6,000 organizations, a few of them large, names in
three scripts, two of a hundred without an address, one of two hundred twice. Stored: the rows through `apply_plan`
with the undo journal, against SQLAlchemy Core’s `insert` of the same rows in a database of its
own; the best of two runs each. The limit of 3 is on reading and checking; comparing comes on top of it.
"""

import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import create_engine, insert, select

from eventdesk.interchange.attendees import (
    CheckedRows,
    Decision,
    ImportPlan,
    RowKind,
    check_rows,
    guess_mapping,
    plan_import,
)
from eventdesk.interchange.attendees.applying import apply_plan
from eventdesk.interchange.tables import read_tables
from eventdesk.model.records import Attendee, Record
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace
from tests.bench.bench_tables import PEOPLE, calamine_alone, csv_alone, write_lists

STORE_LIMIT, CHECK_LIMIT = 2.5, 3.0
CHUNK = 2000
_FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민유나진지"
_SYLLABLES = (
    "가강건경고관광교국권규근기길나남다대덕도동라란람려련령록리린만명목무문미민배범별병보복봄빈산상새서석선"
    "설섭성세소솔송수숙순슬승시식신아안애양언엄연영예오옥온완용우욱운웅원월유윤율은을의이익인일임자장재정"
    "제조종주준중지진찬창채천철청초춘충치태택하학한해향"
)
_PARTS = re.findall("..", "anbekalomirasotivinoelardajukelamoneorparisateulvawexiyozeha")
_PLACES = ("한국", "서울", "부산", "대전", "국립", "중앙", "Nordic", "Pacific", "Central", "北京", "上海")
_HOUSES = ("과학기술원", "대학교", "연구소", "협회", "Institute", "University", "Agency", "大學")


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    kept = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_lists(folder, delegates())
        empty = ForumSnapshot(forum=Forum(id="f", title=Text({"en": "Forum"}), languages=("ko", "en")))
        for kind, file, alone in (("csv", "list.csv", csv_alone), ("calamine", "list.xlsx", calamine_alone)):
            floor = seconds(lambda path=folder / file, alone=alone: alone(path))  # type: ignore[misc]
            checked = seconds(lambda path=folder / file: check(path, empty))  # type: ignore[misc]
            whole = seconds(lambda path=folder / file: planned(path, empty))  # type: ignore[misc]
            kept = kept and checked <= CHECK_LIMIT * floor
            what = f"parse and check {PEOPLE:,} people, against {kind} alone"
            print(f"{what}\t{checked / floor:.1f}x\t{CHECK_LIMIT:g}x")
            print(f"the same and compare, against {kind} alone\t{whole / floor:.1f}x\t-")
            print(f"{file}: {kind} alone {floor:.2f} s, checked {checked:.2f} s, compared {whole:.2f} s")
        plan = planned(folder / "list.csv", empty)
        counts = ", ".join(f"{number} {kind}" for kind, number in plan.count().items())
        ours, rows = store(folder, empty, plan)
        plain = min(insert_plainly(folder / f"{number}.db", rows) for number in range(2))
        print(f"store {len(rows):,} people, against Core insert\t{ours / plain:.2f}x\t{STORE_LIMIT:g}x")
        print(f"{counts}; stored in {ours:.2f} s, inserted plainly in {plain:.2f} s")
    return 0 if kept and ours <= STORE_LIMIT * plain else 1


def delegates() -> list[tuple[str, ...]]:
    """The rows of the list below its header (`bench_tables.HEADER`)."""
    random = Random(7)
    houses = [
        f"{_PLACES[number % len(_PLACES)]} {_HOUSES[number % len(_HOUSES)]}{number}" for number in range(6000)
    ]
    # A few organizations send many.
    shares = [1 / (place + 20) for place in range(len(houses))]
    places = random.choices(houses, shares, k=PEOPLE)
    rows: list[tuple[str, ...]] = []
    for number, house in enumerate(places):
        mail = "" if random.random() < 0.02 else f"person{number}@example.org"
        phone = f"+82 10-{random.randrange(1000, 9999)}-{random.randrange(1000, 9999)}"
        job, country = random.choice(("교수", "연구원", "과장")), random.choice(("대한민국", "KR", "Korea"))
        rows.append((_name(random), house, job, mail, phone, country, random.choice(("참가자", "발표자", "VIP"))))
    for place in random.sample(range(PEOPLE), PEOPLE // 200):
        rows[place] = rows[random.randrange(PEOPLE)]
    return rows


def _name(random: Random) -> str:
    if random.random() < 0.65:
        return random.choice(_FAMILIES) + "".join(random.choices(_SYLLABLES, k=2))
    parts = ("".join(random.choices(_PARTS, k=random.choice((2, 2, 3)))).title() for _ in range(2))
    return " ".join(parts)


def check(path: Path, snapshot: ForumSnapshot) -> CheckedRows:
    (table,) = read_tables(path)
    return check_rows(table, guess_mapping(table), snapshot.languages)


def planned(path: Path, snapshot: ForumSnapshot) -> ImportPlan:
    return plan_import(check(path, snapshot), snapshot)


def store(folder: Path, forum: ForumSnapshot, plan: ImportPlan) -> tuple[float, list[dict[str, Any]]]:
    """CPU seconds, and the rows as they were stored."""
    assert plan.count()[RowKind.BAD] == 0
    # Among so many there are people of one name.
    decisions = {row.number: Decision.ADD for row in plan.of(RowKind.DOUBTFUL)}
    results = []
    for number in range(2):
        workspace = Workspace.create(folder / f"{number}.eventdesk")
        with workspace.edit("Add") as edit:
            uid = add_forum(edit, forum)
        begun = time.process_time()
        with workspace.edit("Import attendees", uid) as edit:
            apply_plan(edit, uid, plan, decisions)
        results.append(time.process_time() - begun)
        with workspace.reading() as connection:
            rows = [dict(row) for row in connection.execute(select(Attendee.__table__)).mappings()]
        workspace.close()
    return min(results), rows


def insert_plainly(path: Path, rows: list[dict[str, Any]]) -> float:
    engine = create_engine(f"sqlite:///{path}")
    Record.metadata.create_all(engine)
    begun = time.process_time()
    with engine.begin() as connection:
        for start in range(0, len(rows), CHUNK):
            connection.execute(insert(Attendee.__table__), rows[start : start + CHUNK])  # type: ignore[arg-type]
    took = time.process_time() - begun
    engine.dispose()
    return took


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds, the best of two."""
    results = []
    for _ in range(2):
        begun = time.process_time()
        work()
        results.append(time.process_time() - begun)
    return min(results)


if __name__ == "__main__":
    sys.exit(main())
