"""The grid by room: nothing overlaps, everything is on the paper, whatever the programme."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.grid.look import Look
from eventdesk.documents.grid.pages import GridPages
from eventdesk.documents.grid.plan import Block, DayGrid, column_groups, day_grid
from eventdesk.documents.grid.scale import Scale, page_breaks
from eventdesk.documents.grid.texts import BlockText
from eventdesk.documents.layout.strips import TextMark
from eventdesk.documents.paper import PageSize
from eventdesk.documents.sheets import BoxMark, Sheet
from eventdesk.documents.sheets.bilingual import Tellers, setter_for
from eventdesk.documents.text import Align
from eventdesk.model.kinds import ItemKind, SessionKind, SessionStatus
from eventdesk.model.ordering import days_of
from eventdesk.model.snapshot import Appearance, Forum, ForumSnapshot, Item, Person, Room, Session
from eventdesk.model.text import Text

DAY = datetime(2027, 5, 14)
NAMES = ("Kim Min-su", "Anna Schreiber-Holtzmann", "王伟", "José Ortega y Gasset", "이하나")
TITLES = (
    "Tides",
    "What the moon moves when nobody looks, and other questions about the sea that were never asked",
    "도시의 소리를 듣는 새로운 방법과 그 쓰임",
    "安静城市的测量方法与公共政策研究报告",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung",
    "",
)


def en(text: str) -> Text:
    return Text({"en": text})


def forum(sessions: Sequence[Session], rooms: int) -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(
            id="f",
            title=en("Forum"),
            starts_on=DAY.date(),
            ends_on=DAY.date(),
            timezone="Asia/Seoul",
            languages=("en", "ko"),
        ),
        rooms=tuple(
            Room(
                id=f"r{number}",
                name=Text({"en": f"Hall {number}", "ko": f"제{number}회의실"}),
                floor=Text({"en": "First floor", "ko": "1층"}),
            )
            for number in range(rooms)
        ),
        people=tuple(Person(id=f"p{number}", name=en(name)) for number, name in enumerate(NAMES)),
        sessions=tuple(sessions),
    )


def both(text: str) -> Text:
    """The text in English, and something else of the kind in Korean."""
    return Text({"en": text, "ko": TITLES[(TITLES.index(text) + 2) % len(TITLES)]})


def session(key: str, room: int | None, start: int, minutes: int, **more: Any) -> Session:
    """A session that begins `start` minutes after midnight."""
    begins = DAY + timedelta(minutes=start)
    values: dict[str, Any] = {
        "title": en(f"Session {key}"),
        "room": None if room is None else f"r{room}",
        "starts_at": begins,
        "ends_at": begins + timedelta(minutes=minutes),
    }
    return Session(id=key, **(values | more))


@st.composite
def programmes(draw: st.DrawFn) -> ForumSnapshot:
    """Any programme: parallel, double-booked, over several rooms, at night, with long titles and many people."""
    rooms = draw(st.integers(1, 9))
    sessions = []
    for number in range(draw(st.integers(1, 14))):
        people = draw(st.lists(st.integers(0, len(NAMES) - 1), max_size=6))
        talks = tuple(
            Item(
                kind=ItemKind.PRESENTATION,
                title=both(draw(st.sampled_from(TITLES))),
                speakers=tuple(Appearance(person=f"p{person}") for person in people),
            )
            for _ in range(draw(st.integers(0, 3)))
        )
        room = draw(st.none() | st.integers(0, rooms - 1))
        others = draw(st.lists(st.integers(0, rooms - 1), max_size=3, unique=True))
        sessions.append(
            session(
                f"s{number}",
                room,
                draw(st.integers(0, 286)) * 5,
                draw(st.sampled_from([5, 10, 15, 30, 45, 90, 400])),
                title=both(draw(st.sampled_from(TITLES))),
                kind=draw(st.sampled_from(SessionKind)),
                status=draw(st.sampled_from(SessionStatus)),
                also_in=() if room is None else tuple(f"r{other}" for other in others if other != room),
                items=talks,
            )
        )
    if draw(st.booleans()) and draw(st.booleans()):
        sessions = [structs.replace(one, starts_at=None, ends_at=None) for one in sessions]
    return forum(sessions, rooms)


class Drawn:
    """The sheets of a forum as marks: exact places, before they are a PDF."""

    def __init__(
        self, snapshot: ForumSnapshot, language: str = "en", size: PageSize = PageSize.A4, **more: Any
    ) -> None:
        request = DocumentRequest(snapshot, language, size, **more)
        tellers = Tellers.of(request)
        look = Look.of(request.page_size, "#1f4e8c", large_print=request.large_print)
        text = BlockText(tellers, setter_for(request), "#1f4e8c", look.scale, second_clock(request))
        pages = GridPages(text, look)
        self.look = pages.look
        self.grids: list[DayGrid] = [day_grid(day, tellers.first) for day in days_of(snapshot)]
        self.parts = [part for grid in self.grids for part in pages.parts(grid)]
        self.sheets: list[Sheet] = pages.sheets(self.parts)

    @property
    def said(self) -> str:
        """All text, in reading order, without regard to where lines end."""
        lines = [mark.line.text for sheet in self.sheets for mark in sheet.marks if isinstance(mark, TextMark)]
        return " ".join(" ".join(lines).replace("\u00a0", " ").split())

    def lines(self, sheet: Sheet) -> list[tuple[float, float, float, float, str]]:
        """Left, top, right, bottom and text of each line: its capitals and descenders, not its leading."""
        found = []
        for mark in sheet.marks:
            if isinstance(mark, TextMark) and mark.line.text.strip():
                wide, size = mark.line.width, mark.line.size
                left = mark.x - {Align.LEFT: 0, Align.RIGHT: wide, Align.CENTRE: wide / 2}[mark.align]
                found.append((left, mark.y - size * 0.73, left + wide, mark.y + size * 0.2, mark.line.text))
        return found

    def assert_tidy(self) -> None:
        """No text overlaps another, leaves the paper or its block, and no block overlaps another."""
        look = self.look
        for sheet in self.sheets:
            lines = self.lines(sheet)
            assert overlapping(lines) == []
            boxes = [mark for mark in sheet.marks if isinstance(mark, BoxMark) and mark.width > 2]
            assert overlapping([(box.x, box.y, box.x + box.width, box.y + box.height, "") for box in boxes]) == []
            for left, top, right, bottom, text in lines:
                assert left >= look.margin - 1, text
                assert right <= look.width - look.margin + 1, text
                assert top >= look.margin - 1, text
                assert bottom <= look.height - look.margin + 12, text
                own = [
                    box
                    for box in boxes
                    if box.x <= left < box.x + box.width and box.y <= top + 3 <= box.y + box.height
                ]
                for box in own:
                    assert right <= box.x + box.width + 0.5, text
                    assert bottom <= box.y + box.height + 1, text


def overlapping(lines: Sequence[tuple[float, float, float, float, str]]) -> list[tuple[str, str]]:
    found = []
    for index, one in enumerate(lines):
        for two in lines[index + 1 :]:
            across = min(one[2], two[2]) - max(one[0], two[0])
            down = min(one[3], two[3]) - max(one[1], two[1])
            if across > 0.1 and down > 0.1:
                found.append((one[4], two[4]))
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    programmes(),
    st.sampled_from([("en", ""), ("en", "ko"), ("ko", "zh-Hans"), ("ar", "en"), ("de", "ko")]),
    st.sampled_from(PageSize),
    st.booleans(),
    st.sampled_from(["", "Asia/Shanghai", "America/New_York"]),
)
def test_no_text_overlaps_and_none_leaves_the_paper_or_its_block(
    snapshot: ForumSnapshot, languages: tuple[str, str], size: PageSize, large: bool, zone: str
) -> None:
    first, second = languages
    Drawn(snapshot, first, size, second_language=second, large_print=large, second_zone=zone).assert_tidy()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programmes())
def test_every_session_that_takes_place_stands_on_a_page(snapshot: ForumSnapshot) -> None:
    drawn = Drawn(snapshot)
    shown = {block.session.id for part in drawn.parts for block in part.blocks}
    loose = {one.id for grid in drawn.grids for one in grid.loose}
    running = {one.id for one in snapshot.sessions if one.status is not SessionStatus.CANCELLED}
    assert running <= shown | loose


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programmes(), st.integers(1, 9))
def test_rooms_are_parted_once_each_and_about_evenly(snapshot: ForumSnapshot, most: int) -> None:
    for grid in Drawn(snapshot).grids:
        groups = column_groups(grid, most)
        assert [column for group in groups for column in group] == list(range(len(grid.columns)))
        assert all(1 <= len(group) <= most for group in groups)
        assert len(groups) == -(-len(grid.columns) // most)


def test_a_page_ends_where_no_session_is_cut() -> None:
    rows = [session(f"{room}{hour}", room, 540 + 60 * hour, 60) for room in range(3) for hour in range(10)]
    long = [structs.replace(one, title=en(TITLES[1] * 2)) for one in rows]
    drawn = Drawn(forum(long, 3))
    assert len(drawn.parts) > 1
    for part in drawn.parts:
        first, last = part.scale.times[0], part.scale.times[-1]
        assert not any(block.start < first < block.end or block.start < last < block.end for block in part.blocks)


def test_what_must_be_cut_is_told_as_continued(read_pdf: Callable[[bytes], Any]) -> None:
    whole_day = session("long", 0, 540, 600)
    others = [session(f"o{hour}", 1, 540 + 30 * hour, 30, title=en(TITLES[1] * 2)) for hour in range(20)]
    pdf = read_pdf(render("grid", DocumentRequest(forum([whole_day, *others], 2))).pdf)
    assert len(pdf.pages) > 1
    assert "continues overleaf" in pdf.pages[0].text
    assert "continued" in pdf.pages[1].text
    assert all("Session long" in page.text for page in pdf.pages)


def test_a_session_in_several_rooms_is_one_block_over_them() -> None:
    plenary = session("all", 0, 540, 30, also_in=("r1", "r2"))
    talks = [session(f"t{room}", room, 570, 30) for room in range(4)]
    (grid,) = Drawn(forum([plenary, *talks], 4)).grids
    (block,) = [block for block in grid.blocks if block.session.id == "all"]
    assert (block.first, block.last) == (0, 2)


def test_a_break_without_a_room_goes_over_all_of_them() -> None:
    pause = session("pause", None, 600, 30, kind=SessionKind.BREAK)
    talks = [session(f"t{room}", room, 540, 60) for room in range(3)]
    (grid,) = Drawn(forum([*talks, pause], 3)).grids
    (block,) = [block for block in grid.blocks if block.session.id == "pause"]
    assert (grid.columns, block.first, block.last) == (("r0", "r1", "r2"), 0, 2)


def test_a_session_without_a_room_beside_others_has_a_column_of_its_own() -> None:
    (grid,) = Drawn(forum([session("a", 0, 540, 60), session("b", None, 540, 60)], 1)).grids
    assert grid.columns == ("r0", "")
    assert [block.first for block in grid.blocks] == [0, 1]


def test_sessions_of_a_room_booked_twice_share_its_column() -> None:
    (grid,) = Drawn(forum([session("a", 0, 540, 60), session("b", 0, 570, 60)], 1)).grids
    assert [(block.lane, block.lanes) for block in grid.blocks] == [(0, 2), (1, 2)]


def test_what_does_not_fit_is_shortened_with_a_note_in_full(read_pdf: Callable[[bytes], Any]) -> None:
    crowd = (Item(kind=ItemKind.PANEL, panelists=tuple(Appearance(person=f"p{n}") for n in range(5))),)
    title = " ".join([TITLES[1]] * 4)
    busy = [session(f"c{lane}", 0, 540, 10, title=en(title), items=crowd) for lane in range(3)]
    elsewhere = [session(f"x{room}", room, 540, 30) for room in range(1, 6)]
    pdf = read_pdf(render("grid", DocumentRequest(forum([*busy, *elsewhere], 6))).pdf)
    text = " ".join(pdf.text.split())
    assert "…" in text
    for number in (1, 2, 3):
        note = text[text.rindex(f"({number})") :]
        assert note.startswith(f"({number}) 09:00–09:10 · Hall 0 {title}")
        assert "Anna Schreiber-Holtzmann" in note


def test_a_page_is_read_back_with_its_rooms_times_and_people(
    congress: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    pdf = read_pdf(render("grid", DocumentRequest(congress)).pdf)
    assert pdf.pages[0].width > pdf.pages[0].height
    first = pdf.pages[0].text
    for said in ("Thursday, 14 May 2026", "Room Alpha", "Room Beta", "09:00–11:00", "Session 00A", "Coffee"):
        assert said in first
    assert "Speaker 00A0" in first
    assert all(pdf.embedded.values())
    assert [level for level, _ in pdf.bookmarks] == [0, 0, 0]


@pytest.mark.parametrize(
    ("language", "words"), [("ko", "장소별 프로그램"), ("zh", "会场日程表"), ("de", "Programm nach Räumen")]
)
def test_the_page_speaks_its_readers_language(
    language: str, words: str, bilateral: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    rendered = render("grid", DocumentRequest(bilateral, language))
    assert words in read_pdf(rendered.pdf).text
    assert rendered.missing == ()


def test_a_forum_without_times_stands_in_its_order(
    bilateral: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    text = read_pdf(render("grid", DocumentRequest(bilateral)).pdf).text
    assert "times to be announced" in text
    assert text.index("Opening") < text.index("Tides")


def test_an_empty_forum_is_a_page_that_says_so(read_pdf: Callable[[bytes], Any]) -> None:
    empty = ForumSnapshot(forum=Forum(id="e", starts_on=date(2027, 1, 1)))
    pdf = read_pdf(render("grid", DocumentRequest(empty)).pdf)
    assert "No sessions" in pdf.text


@given(
    st.lists(st.tuples(st.integers(0, 11), st.integers(1, 6)), min_size=1, max_size=9),
    st.lists(st.integers(10, 90), min_size=12, max_size=12),
)
def test_pages_cut_as_few_sessions_as_can_be(spans: list[tuple[int, int]], high: list[int]) -> None:
    blocks = [
        Block(session(str(number), 0, 540, 30), 0, 0, start, min(start + length, 12))
        for number, (start, length) in enumerate(spans)
    ]
    scale = Scale(tuple(range(13)), tuple(map(float, high)), (False,) * 12)
    pages = page_breaks(scale, blocks, 100)
    assert [index for first, last in pages for index in range(first, last)] == list(range(12))
    assert all(sum(high[first:last]) <= 100 for first, last in pages)

    def cut(end: int) -> int:
        return sum(block.start < end < block.end for block in blocks) if end < 12 else 0

    fewest = {12: (0, 0)}
    for first in reversed(range(12)):
        ends = [end for end in range(first + 1, 13) if sum(high[first:end]) <= 100]
        fewest[first] = min((fewest[end][0] + cut(end), fewest[end][1] + 1) for end in ends)
    assert (sum(cut(last) for _, last in pages), len(pages)) == fewest[0]


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(("first", "second"), [("en", "ko"), ("ko", "zh-Hans"), ("de", "en"), ("ar", "ko")])
def test_every_session_is_told_in_both_languages_on_every_paper(
    first: str, second: str, large: bool, size: PageSize, quiet_cities: ForumSnapshot
) -> None:
    drawn = Drawn(
        quiet_cities, first, size, second_language=second, large_print=large, second_zone="Asia/Shanghai"
    )
    drawn.assert_tidy()
    said = drawn.said
    for one in quiet_cities.sessions:
        for tag in (first, second):
            assert (one.title.get(tag) or "") in said, (one.id, tag)
    for room in quiet_cities.rooms:
        for tag in (first, second):
            assert (room.name.get(tag) or "") in said


@pytest.mark.parametrize("size", [PageSize.A4, PageSize.A5])
@pytest.mark.parametrize("languages", [("en", "ko"), ("ko", "zh-Hans"), ("ar", "en")])
def test_two_languages_are_read_back_without_overlap(
    size: PageSize,
    languages: tuple[str, str],
    quiet_cities: ForumSnapshot,
    quiet_images: dict[str, bytes],
    read_pdf: Callable[[bytes], Any],
    assert_tidy: Callable[[Any, float], None],
) -> None:
    request = DocumentRequest(
        quiet_cities,
        languages[0],
        size,
        images=quiet_images,
        second_language=languages[1],
        large_print=True,
        second_zone="Asia/Shanghai",
    )
    rendered = render("grid", request)
    pdf = read_pdf(rendered.pdf)
    assert rendered.missing == ()
    assert all(pdf.embedded.values())
    assert_tidy(pdf, 24)
    width, height = size.landscape
    assert all((page.width, page.height) == pytest.approx((width, height), abs=0.1) for page in pdf.pages)
    if languages[0] == "en":
        first = pdf.pages[0].text
        assert "2027년 5월 13일 목요일" in first
        assert "조용한 도시 국제포럼" in first or size is PageSize.A5
        assert "09:00–09:30 08:00–08:30" in first
    if languages[0] == "ko":  # both national forms of Han characters
        assert {name.partition("-")[0] for name in pdf.embedded} >= {"NotoSansKR", "NotoSansSC"}


def test_the_case_file_and_the_samples_are_told_in_two_languages(
    korea_china: ForumSnapshot, read_pdf: Callable[[bytes], Any], assert_tidy: Callable[[Any, float], None]
) -> None:
    for size in PageSize:
        rendered = render("grid", DocumentRequest(korea_china, "en", size, second_language="ko"))
        pdf = read_pdf(rendered.pdf)
        assert_tidy(pdf, 24)
        text = " ".join(pdf.text.split())
        assert "Opening" in text
        assert "개회식" in text


def test_a_thousand_sessions_on_thirty_rooms_in_two_languages(thousand_sessions: ForumSnapshot) -> None:
    drawn = Drawn(thousand_sessions, "en", PageSize.A4, second_language="ko", second_zone="Asia/Shanghai")
    drawn.assert_tidy()
    shown = {block.session.id for part in drawn.parts for block in part.blocks}
    assert shown == {one.id for one in thousand_sessions.sessions}
    for part in drawn.parts:
        first, last = part.scale.times[0], part.scale.times[-1]
        assert not any(block.start < first < block.end or block.start < last < block.end for block in part.blocks)


def test_large_print_is_a_third_larger(quiet_cities: ForumSnapshot) -> None:
    def title(drawn: Drawn) -> float:
        marks = [mark for sheet in drawn.sheets for mark in sheet.marks if isinstance(mark, TextMark)]
        return next(mark.line.size for mark in marks if mark.line.text == "Opening")

    sizes = [title(Drawn(quiet_cities, "en", PageSize.A5, large_print=large)) for large in (False, True)]
    assert sizes[1] == pytest.approx(sizes[0] * 1.35)


def test_on_a3_the_type_is_larger_where_that_takes_no_more_sheets(
    quiet_cities: ForumSnapshot, read_pdf: Callable[[bytes], Any]
) -> None:
    def tallest(size: PageSize) -> tuple[int, float]:
        pdf = read_pdf(render("grid", DocumentRequest(quiet_cities, "en", size)).pdf)
        return len(pdf.pages), max(float(box.top - box.bottom) for box in pdf.pages[0].boxes)

    (few, small), (more, large) = tallest(PageSize.A4), tallest(PageSize.A3)
    assert few == more
    assert large > small * 1.15


def test_the_hosts_logo_stands_at_the_end_of_each_head(
    quiet_cities: ForumSnapshot, quiet_images: dict[str, bytes]
) -> None:
    for size in PageSize:
        request = DocumentRequest(quiet_cities, "en", size, images=quiet_images)
        with pdfium.PdfDocument(render("grid", request).pdf) as document:
            for page in document:
                (image,) = page.get_objects([pdfium_c.FPDF_PAGEOBJ_IMAGE])
                left, bottom, right, top = image.get_bounds()
                margin = 24 if size is PageSize.A5 else 34
                assert right == pytest.approx(page.get_width() - margin, abs=0.5)
                assert top == pytest.approx(page.get_height() - margin, abs=0.5)
                assert 20 < right - left < page.get_width() * 0.2
                assert bottom > page.get_height() - 120


def test_what_has_no_time_yet_is_told_in_full_however_much_it_is() -> None:
    timed = [session(f"t{n}", n, 540, 30) for n in range(3)]
    loose = [
        structs.replace(session(f"l{n}", 0, 0, 30), title=en(f"Loose matter {n}"), starts_at=None, ends_at=None)
        for n in range(200)
    ]
    drawn = Drawn(forum([*timed, *loose], 3), "en", PageSize.A5, large_print=True)
    drawn.assert_tidy()
    assert [n for n in range(199) if f"Loose matter {n} ·" not in drawn.said] == []


def test_a_note_longer_than_a_page_goes_on() -> None:
    crowd = tuple(Appearance(person=f"p{number}") for number in range(400))
    busy = [
        session(f"c{lane}", 0, 540, 10, items=(Item(kind=ItemKind.PANEL, panelists=crowd),)) for lane in range(2)
    ]
    people = tuple(Person(id=f"p{number}", name=en(f"Person{number:03}")) for number in range(400))
    snapshot = structs.replace(forum(busy, 1), people=people)
    drawn = Drawn(snapshot, "en", PageSize.A5, large_print=True)
    drawn.assert_tidy()
    said = drawn.said
    assert all(said.count(f"Person{number:03}") >= 2 for number in range(400))
