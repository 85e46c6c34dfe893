"""Forums to print, and PDFs read back."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest

from eventdesk.interchange.forum_file import read_forum, read_images
from eventdesk.model.kinds import ItemKind, OrganizationRole, SessionKind
from eventdesk.model.snapshot import (
    Appearance,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Room,
    Series,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.resources import resource


@dataclass(frozen=True)
class Box:
    """Where a piece of text stands, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class PrintedLink:
    """An area that leads to a page of the same document, counted from 1."""

    box: Box
    page: int


@dataclass(frozen=True)
class PrintedPage:
    """A page read back: its text in reading order, its words' boxes, and its size in points."""

    text: str
    boxes: tuple[Box, ...]
    width: float
    height: float
    links: tuple[PrintedLink, ...] = ()

    @property
    def lines(self) -> list[str]:
        return [line.strip() for line in self.text.split("\r\n") if line.strip()]


@dataclass(frozen=True)
class PrintedPdf:
    """A PDF read back. `embedded` tells of each font whether its outlines are inside."""

    pages: tuple[PrintedPage, ...]
    bookmarks: tuple[tuple[int, str], ...]
    metadata: dict[str, str]
    embedded: dict[str, bool]

    @property
    def text(self) -> str:
        return "\n".join(page.text for page in self.pages)


@pytest.fixture
def read_pdf() -> Callable[[bytes], PrintedPdf]:
    """Reads a PDF with a reader that is not the one that wrote it."""
    return _read


def _read(data: bytes) -> PrintedPdf:
    document = pdfium.PdfDocument(data)
    embedded: dict[str, bool] = {}
    pages = tuple(_page(page, embedded, document) for page in document)
    toc = tuple((entry.level, entry.get_title()) for entry in document.get_toc())
    return PrintedPdf(pages, toc, document.get_metadata_dict(), embedded)


def _page(page: pdfium.PdfPage, embedded: dict[str, bool], document: pdfium.PdfDocument) -> PrintedPage:
    text = page.get_textpage()
    boxes = tuple(Box(*text.get_rect(index)) for index in range(text.count_rects()))
    for drawn in page.get_objects([pdfium_c.FPDF_PAGEOBJ_TEXT]):
        font = pdfium_c.FPDFTextObj_GetFont(drawn.raw)
        name = ctypes.create_string_buffer(100)
        pdfium_c.FPDFFont_GetBaseFontName(font, name, 100)
        embedded[name.value.decode()] = bool(pdfium_c.FPDFFont_GetIsEmbedded(font))
    width, height = page.get_size()
    return PrintedPage(text.get_text_range(), boxes, width, height, tuple(_links(page, document)))


def _links(page: pdfium.PdfPage, document: pdfium.PdfDocument) -> Iterator[PrintedLink]:
    position = ctypes.c_int(0)
    link = pdfium_c.FPDF_LINK()
    while pdfium_c.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
        area = pdfium_c.FS_RECTF()
        assert pdfium_c.FPDFLink_GetAnnotRect(link, ctypes.byref(area))
        target = pdfium_c.FPDFLink_GetDest(document.raw, link)
        box = Box(area.left, area.bottom, area.right, area.top)
        yield PrintedLink(box, pdfium_c.FPDFDest_GetDestPageIndex(document.raw, target) + 1)


@pytest.fixture
def assert_tidy() -> Callable[[PrintedPdf, float], None]:
    """Asserts that no two texts overlap and that none stands outside the margin, given in points."""

    def check(printed: PrintedPdf, margin: float) -> None:
        for number, page in enumerate(printed.pages, 1):
            for box in page.boxes:
                # A letter such as “J” hangs a little over where its line begins.
                assert margin - 2.5 <= box.left < box.right <= page.width - margin + 2.5, (number, box)
                assert 14 <= box.bottom < box.top <= page.height - margin + 1, (number, box)
            for one, other in combinations(page.boxes, 2):
                across = min(one.right, other.right) - max(one.left, other.left)
                up = min(one.top, other.top) - max(one.bottom, other.bottom)
                # Neighbours on a line may touch: joined letters, a letter that hangs over.
                assert across < 1.5 or up < 0.5, (number, one, other)

    return check


@pytest.fixture(scope="session")
def quiet_cities() -> ForumSnapshot:
    """The sample of two days in three rooms, in four languages, with photos and biographies."""
    return read_forum(resource("samples", "quiet-cities-3.yaml"))


@pytest.fixture(scope="session")
def korea_china() -> ForumSnapshot:
    """The sample of one day without times, partly in Korean."""
    return read_forum(resource("samples", "korea-china-sti-7.yaml"))


@pytest.fixture(scope="session")
def quiet_images(quiet_cities: ForumSnapshot) -> dict[str, bytes]:
    return read_images(quiet_cities, resource("samples", "quiet-cities-3.yaml").parent)


def en(text: str) -> Text:
    return Text({"en": text})


@pytest.fixture
def bilateral() -> ForumSnapshot:
    """A one-day forum of two countries without any clock time, partly in Korean."""
    people = (
        ("kim", Text({"en": "Kim Min-su", "ko": "김민수"}), Text({"en": "president", "ko": "원장"}), "inst", "KR"),
        ("wang", Text({"en": "Wang Wei", "zh": "王伟"}), Text({"en": "Minister", "zh": "部长"}), "ministry", "CN"),
        ("lee", Text({"en": "Lee Ha-na", "ko": "이하나"}), Text({"en": "professor", "ko": "교수"}), "inst", "KR"),
        ("zhou", en("Zhou Jian"), en("vice president"), "lab", "CN"),
        ("park", en("Park Jun-ho"), Text(), "lab", "KR"),
    )
    return ForumSnapshot(
        forum=Forum(
            id="f",
            series=Series(name=Text({"en": "East Sea Science Forum", "ko": "동해 과학 포럼"})),
            edition=3,
            theme=en("Science across the sea"),
            starts_on=date(2026, 5, 14),
            ends_on=date(2026, 5, 14),
            venue=Text({"en": "Harbour Hall", "ko": "항구회관"}),
            city=Text({"en": "Busan", "ko": "부산"}),
            languages=("en", "ko", "zh"),
            organizations=(ForumOrganization(organization="inst", role=OrganizationRole.HOST),),
            sides=("KR", "CN"),
        ),
        organizations=(
            Organization(id="inst", name=Text({"en": "Institute of Marine Policy", "ko": "해양정책연구원"})),
            Organization(id="ministry", name=Text({"en": "Ministry of the Sea", "zh": "海洋部"}), country="CN"),
            Organization(
                id="lab",
                name=en("National Laboratory for Oceanography and Polar Research"),
                short_name=en("NLOPR"),
            ),
        ),
        people=tuple(
            Person(id=key, name=name, position=position, organization=house, country=country)
            for key, name, position, house, country in people
        ),
        sessions=(
            Session(
                id="opening",
                kind=SessionKind.OPENING,
                items=(
                    Item(kind=ItemKind.OPENING_SPEECH, speakers=(Appearance(person="kim"),)),
                    Item(kind=ItemKind.WELCOME_SPEECH, speakers=(Appearance(person="wang"),)),
                ),
            ),
            Session(
                id="tides",
                title=en("Tides"),
                theme=en("What the moon moves"),
                items=(
                    Item(
                        kind=ItemKind.PRESENTATION,
                        title=en("Turning points"),
                        speakers=(Appearance(person="lee"),),
                    ),
                    Item(
                        kind=ItemKind.PRESENTATION,
                        title=en("Harvesting currents"),
                        speakers=(Appearance(person="zhou"),),
                    ),
                    Item(
                        kind=ItemKind.PANEL,
                        moderator=Appearance(person="kim"),
                        panelists=(Appearance(person="park"), Appearance(person="lee")),
                        presenters_join=True,
                    ),
                ),
            ),
        ),
    )


@pytest.fixture
def congress() -> ForumSnapshot:
    """Three days with four sessions each in two rooms, with breaks and clock times: many pages."""
    sessions: list[Session] = []
    people: list[Person] = []
    for day in range(3):
        for slot in range(2):
            start = datetime(2026, 5, 14 + day, 9 + 3 * slot)
            for room in ("a", "b"):
                sessions.append(_session(f"{day}{slot}{room}", room, start, people))
            pause = start + timedelta(minutes=120)
            sessions.append(
                Session(
                    id=f"pause{day}{slot}",
                    kind=SessionKind.BREAK,
                    title=en("Coffee"),
                    starts_at=pause,
                    ends_at=pause + timedelta(minutes=60),
                )
            )
    return ForumSnapshot(
        forum=Forum(
            id="c",
            title=en("Congress of Everything"),
            series=Series(name=en("World Congress")),
            edition=21,
            starts_on=date(2026, 5, 14),
            ends_on=date(2026, 5, 16),
            venue=en("Main Hall"),
            city=en("Seoul"),
        ),
        rooms=(Room(id="a", name=en("Room Alpha")), Room(id="b", name=en("Room Beta"))),
        organizations=(Organization(id="u", name=en("University of Somewhere")),),
        people=tuple(people),
        sessions=tuple(sessions),
    )


def _session(key: str, room: str, start: datetime, people: list[Person]) -> Session:
    items = []
    for index in range(6):
        person = Person(
            id=f"p{key}{index}",
            name=en(f"Speaker {key.upper()}{index}"),
            position=en("professor"),
            organization="u",
        )
        people.append(person)
        items.append(
            Item(
                kind=ItemKind.PRESENTATION,
                title=en(f"Talk {key.upper()}{index} about the measurement of things that nobody measured before"),
                starts_at=start + timedelta(minutes=20 * index),
                minutes=20,
                speakers=(Appearance(person=person.id),),
            )
        )
    return Session(
        id=f"s{key}",
        title=en(f"Session {key.upper()}"),
        room=room,
        starts_at=start,
        ends_at=start + timedelta(minutes=120),
        items=tuple(items),
    )


@pytest.fixture(scope="session")
def thousand_sessions() -> ForumSnapshot:
    """Five days of two hundred sessions in thirty rooms, with a lunch for all, in English and Korean."""
    days = range(5)
    return ForumSnapshot(
        forum=Forum(
            id="big",
            title=Text({"en": "World Congress of Everything", "ko": "만물 세계 대회"}),
            starts_on=date(2027, 5, 10),
            ends_on=date(2027, 5, 14),
            timezone="Asia/Seoul",
            languages=("en", "ko"),
        ),
        rooms=tuple(
            Room(
                id=f"r{number}",
                name=Text({"en": f"Room {100 + number}", "ko": f"{100 + number}호"}),
                floor=Text({"en": f"Floor {1 + number // 10}", "ko": f"{1 + number // 10}층"}),
            )
            for number in range(30)
        ),
        people=tuple(
            Person(id=f"p{number}", name=Text({"en": f"Speaker Number {number}", "ko": f"연사 {number}"}))
            for number in range(400)
        ),
        sessions=tuple(session for day in days for session in _full_day(day)),
    )


_TOPICS = (
    Text({"en": "Harbours", "ko": "항구"}),
    Text(
        {
            "en": "What the ocean knows about climate policy and open data",
            "ko": "바다가 아는 기후 정책과 열린 데이터",
        }
    ),
    Text({"en": "Noise, forests and the future of public research", "ko": "소음과 숲, 공공 연구의 미래"}),
)


def _full_day(day: int) -> Iterator[Session]:
    start = datetime(2027, 5, 10 + day, 9)
    lunch = start + timedelta(minutes=220)
    yield Session(id=f"lunch{day}", kind=SessionKind.MEAL, starts_at=lunch, ends_at=lunch + timedelta(minutes=50))
    for number in range(199):
        slot, room = divmod(number, 30)
        topic = _TOPICS[number % 3]
        begins = start + timedelta(minutes=(0, 70, 140, 270, 340, 410, 480)[slot] + 5 * (number % 3))
        yield Session(
            id=f"s{day}-{number}",
            title=Text({tag: f"{title} {day}/{number}" for tag, title in topic.items()}),
            room=f"r{room}",
            starts_at=begins,
            ends_at=begins + timedelta(minutes=45 + 15 * (number % 2)),
            moderator=Appearance(person=f"p{number}"),
            items=tuple(
                Item(
                    id=f"i{day}-{number}-{index}",
                    kind=ItemKind.PRESENTATION,
                    title=topic,
                    starts_at=begins + timedelta(minutes=20 * index),
                    minutes=20,
                    speakers=(Appearance(person=f"p{(7 * number + index + day) % 400}"),),
                )
                for index in range(1 + number % 3)
            ),
        )
