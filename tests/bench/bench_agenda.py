"""What an agenda of 1,000 and of 4,000 talks costs, against `Canvas.drawString` of the same strings.

    python tests/bench/bench_agenda.py

CPU time of this process, the best of three runs each.
"""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from io import BytesIO
from random import Random

from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents.agenda import agenda_view
from eventdesk.documents.agenda.view import AgendaView
from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.documents.text.fonts import LIBRARY, Family
from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Room,
    Session,
)
from eventdesk.model.text import Text

# fmt: off
WORDS = [
    "understanding", "enhancing", "heat", "resistance", "plants", "deep", "learning", "smart", "cities", "data",
    "policy", "genome", "industry", "global", "innovation", "systems", "quantum", "sensing", "materials", "energy",
    "storage", "digital", "health", "governance", "open", "science",
]
# fmt: on
TALKS_PER_SESSION = 5
LINES_PER_PAGE = 50
RATIO_LIMIT = 4.0
GROWTH_LIMIT = 5.0  # four times the talks; the rest is for the noise of the machine


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    times: dict[int, float] = {}
    kept = True
    for talks in (1000, 4000):
        request = DocumentRequest(forum(talks), "en")
        strings = list(printed(agenda_view(request.snapshot, "en")))
        agenda = best_of_three(partial(render, "agenda", request))
        plain = best_of_three(partial(draw_strings, strings))
        times[talks] = agenda
        ratio = agenda / plain
        kept = kept and ratio <= RATIO_LIMIT
        print(f"agenda of {talks:,} talks, CPU against drawString\t{ratio:.2f}x\t{RATIO_LIMIT:g}x")
        print(f"{talks:,} talks: agenda {agenda:.2f} s, drawString of its {len(strings):,} strings {plain:.2f} s")
    growth = times[4000] / times[1000]
    print(f"agenda, CPU of 4,000 talks against 1,000\t{growth:.2f}x\t{GROWTH_LIMIT:g}x")
    return 0 if kept and growth <= GROWTH_LIMIT else 1


def best_of_three(work: Callable[[], object]) -> float:
    """CPU seconds."""
    results = []
    for _ in range(3):
        start = time.process_time()
        work()
        results.append(time.process_time() - start)
    return min(results)


def printed(view: AgendaView) -> Iterator[str]:
    """Every string of an agenda, each once where it stands: what a page cannot do without."""
    for day in view.days:
        yield day.heading
        for session in day.sessions:
            yield from (session.time, session.title.text, *(place.text for place in session.place))
            for entry in session.entries:
                yield from (entry.time, entry.title.text)
                for who in entry.people:
                    yield from (who.name.text, who.joint.join(part.text for part in who.office))


def draw_strings(strings: list[str]) -> bytes:
    face = LIBRARY.face(Family.LATIN, bold=False)
    canvas = Canvas(BytesIO(), invariant=1)
    for start in range(0, len(strings), LINES_PER_PAGE):
        canvas.setFont(face.name, 9)
        for line, string in enumerate(strings[start : start + LINES_PER_PAGE]):
            canvas.drawString(40, 800 - 15 * line, string)
        canvas.showPage()
    data: bytes = canvas.getpdfdata()  # type: ignore[no-untyped-call]
    return data


def forum(talks: int) -> ForumSnapshot:
    """A forum of so many talks with a speaker each, four sessions side by side."""
    random = Random(talks)
    start = datetime(2026, 5, 14, 9)
    sessions = []
    for number in range(talks // TALKS_PER_SESSION):
        at = start + timedelta(days=number // 16, hours=2 * (number // 4 % 4))
        sessions.append(
            Session(
                id=f"s{number}",
                title=english(f"Session {number + 1}: {title(random)}"),
                room=f"r{number % 4}",
                starts_at=at,
                ends_at=at + timedelta(minutes=100),
                items=tuple(talk(random, number, index, at) for index in range(TALKS_PER_SESSION)),
            )
        )
    return ForumSnapshot(
        forum=Forum(id="f", title=english("Research Policy Forum"), starts_on=date(2026, 5, 14)),
        rooms=tuple(Room(id=f"r{number}", name=english(f"Hall {number + 1}")) for number in range(4)),
        organizations=tuple(
            Organization(id=f"o{number}", name=english(f"University of {title(random)}")) for number in range(40)
        ),
        people=tuple(person(random, number) for number in range(talks)),
        sessions=tuple(sessions),
    )


def talk(random: Random, session: int, index: int, start: datetime) -> Item:
    return Item(
        kind=ItemKind.PRESENTATION,
        title=english(title(random)),
        starts_at=start + timedelta(minutes=20 * index),
        minutes=20,
        speakers=(Appearance(person=f"p{session * TALKS_PER_SESSION + index}"),),
    )


def person(random: Random, number: int) -> Person:
    return Person(
        id=f"p{number}",
        name=english(f"{random.choice(WORDS).title()}-{random.choice(WORDS)} {random.choice(WORDS).title()}"),
        position=english(random.choice(["professor", "director", "vice president"])),
        organization=f"o{number % 40}",
    )


def title(random: Random) -> str:
    return " ".join(random.choice(WORDS) for _ in range(random.randint(3, 11))).capitalize()


def english(text: str) -> Text:
    return Text({"en": text})


if __name__ == "__main__":
    sys.exit(main())
