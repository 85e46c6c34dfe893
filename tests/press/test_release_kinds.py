"""What each kind of release tells, how long, under which letterhead, and in whose style."""

from collections.abc import Callable
from datetime import date, datetime

import msgspec
import pytest

from eventdesk.model.kinds import (
    DateStyle,
    FontStyle,
    ForumStatus,
    HonorificRule,
    ItemKind,
    NumberStyle,
    ReleaseKind,
    ReleaseLength,
)
from eventdesk.model.snapshot import Approval, ForumSnapshot, HouseStyle, Item, Room, Series, Statement, Term
from eventdesk.model.text import Text
from eventdesk.press.draft import Paragraph, ParagraphKind, Story
from eventdesk.press.story import release_story
from eventdesk.press.text_output import plain_text
from eventdesk.press.untranslated import marks_in

Change = Callable[..., ForumSnapshot]
AsRelease = Callable[..., ForumSnapshot]
Find = Callable[[Story, str], Paragraph]


def en(value: str) -> Text:
    return Text({"en": value})


def keys(story: Story) -> list[str]:
    return [paragraph.key for paragraph in story.paragraphs]


def text(story: Story) -> str:
    return "\n".join(paragraph.text for paragraph in story.body)


@pytest.fixture(scope="session")
def timed(korea_china: ForumSnapshot) -> ForumSnapshot:
    """The real case with hours and a room for its opening, a group photo and a signing ceremony."""
    opening = korea_china.sessions[0]
    at = datetime(2019, 12, 27, 9)
    photo = Item(kind=ItemKind.PHOTO, title=en("Group photo"), starts_at=at.replace(minute=40), minutes=10)
    signing = Item(kind=ItemKind.CEREMONY, title=en("Signing of the MoU"), starts_at=at.replace(minute=50))
    opening = msgspec.structs.replace(
        opening,
        starts_at=at,
        ends_at=at.replace(hour=10, minute=30),
        room="hall",
        items=(*opening.items, photo, signing),
    )
    return msgspec.structs.replace(
        korea_china,
        sessions=(opening, *korea_china.sessions[1:]),
        rooms=(Room(id="hall", name=en("Dynasty Hall")),),
    )


def test_save_the_date(korea_china: ForumSnapshot, as_release: AsRelease) -> None:
    story = release_story(as_release(korea_china, ReleaseKind.SAVE_THE_DATE, headline=Text({})))
    assert story.headings.document == "Save the date"
    assert story.headline.endswith("Forum to be held in Seoul on 27 December 2019")
    assert keys(story) == ["lead", "brief", "follow_up"]
    assert "(STEPI) will hold the 7th Korea-China" in text(story)
    assert "Under the theme “Korea-China Science Technology Cooperation" in text(story)
    assert "The programme will follow." in text(story)
    assert story.photos == ()


def test_a_media_advisory(timed: ForumSnapshot, as_release: AsRelease, paragraph: Find) -> None:
    prose = {"why": en("AI is everywhere."), "accreditation": en("Write to the press office by 20 December.")}
    own = {"photo_opportunities": en("The ministers shake hands")}
    story = release_story(as_release(timed, ReleaseKind.ADVISORY, **prose, **own))
    assert keys(story)[:4] == ["lead", "why", "attendance", "brief:opening"]
    assert (paragraph(story, "why").heading, paragraph(story, "why").text) == (
        "Why it matters",
        "AI is everywhere.",
    )
    brief = paragraph(story, "brief:opening")
    assert (brief.heading, brief.mark) == ("Programme in brief", "–")
    assert brief.text == (
        "9:00–10:30 a.m., Dynasty Hall: the opening session. Opening speech by Dr. Hwang-hee Cho, president of"
        " STEPI; welcoming speech by Minister Choi Gi-young of South Korea’s Ministry of Science and ICT;"
        " welcoming speech by Minister Wang Zhi-gang of China’s Ministry of Science and Technology; group photo;"
        " ceremony “Signing of the MoU”."
    )
    assert paragraph(story, "brief:keynotes").heading == ""
    assert paragraph(story, "accreditation").heading == "Press accreditation"
    assert paragraph(story, "photo_opportunities").text == (
        "The ministers shake hands. 9:40 a.m., Dynasty Hall: group photo."
        " 9:50 a.m., Dynasty Hall: ceremony “Signing of the MoU”."
    )
    assert "said" not in text(story)
    assert "– 9:00–10:30 a.m., Dynasty Hall" in plain_text(story)
    assert "\nWHY IT MATTERS\nAI is everywhere.\n" in plain_text(story)


def test_a_brief_of_several_days_has_each_day(ocean_cities: ForumSnapshot, as_release: AsRelease) -> None:
    days = (datetime(2026, 5, 14, 11, 30), datetime(2026, 5, 15, 9), datetime(2026, 5, 15, 11))
    told = [s for s in ocean_cities.sessions if s.id in ("opening", "defence", "closing-session")]
    sessions = tuple(
        msgspec.structs.replace(s, starts_at=at, ends_at=None) for s, at in zip(told, days, strict=True)
    )
    forum = msgspec.structs.replace(ocean_cities, sessions=sessions)
    story = release_story(as_release(forum, ReleaseKind.ADVISORY))
    assert [p.heading for p in story.paragraphs if p.kind is ParagraphKind.BRIEF] == [
        "Programme in brief: Thursday, 14 May 2026",
        "Programme in brief: Friday, 15 May 2026",
        "",
    ]


@pytest.mark.parametrize("status", [ForumStatus.CONFIRMED, ForumStatus.HELD])
def test_an_opening_day_release(
    ocean_cities: ForumSnapshot, change: Change, as_release: AsRelease, paragraph: Find, status: ForumStatus
) -> None:
    forum = change(ocean_cities, "forum", status=status)
    story = release_story(as_release(forum, ReleaseKind.OPENING))
    lead = paragraph(story, "lead").text
    assert "opened the 22nd Ocean Cities Forum on Thursday, 14 May 2026, at" in lead
    assert lead.endswith("The forum runs until Friday, 15 May 2026.")
    assert "are attending the forum" in paragraph(story, "attendance").text
    assert paragraph(story, "support").text.startswith("The forum is organized by")
    assert "The forum began with" in paragraph(story, "session:opening").text
    assert "President Almeida said, “A port is a promise.”" in text(story)
    assert "will speak on “The Next Metre”" in paragraph(story, "session:defence").text
    assert "will be joined by" in paragraph(story, "panel:p1").text
    assert not {"outcomes:defence", "statement:costa@closing", "statement:silva@defence"} & set(keys(story))


def test_a_correction_says_what_was_wrong_and_what_is_right(korea_china: ForumSnapshot, paragraph: Find) -> None:
    first = korea_china.press.releases[0]
    correction = msgspec.structs.replace(
        first,
        id="c",
        kind=ReleaseKind.CORRECTION,
        corrects=first.id,
        was={
            "person:cho.position": "vice president",
            "forum.venue": "",
            "person:gone.name": "Nobody",
            "person:xue-w.name": "Xue Wei",
            "forum.starts_on": "2019-12-26",
        },
        headline=Text({}),
        issued_on=date(2019, 12, 29),
    )
    press = msgspec.structs.replace(korea_china.press, releases=(first, correction))
    story = release_story(msgspec.structs.replace(korea_china, press=press), "c")
    assert story.headline == "Correction: 7th Korea-China Science Technology Innovation Forum"
    assert [p.text for p in story.body] == [
        "The press release of 27 December 2019 on the 7th Korea-China Science Technology Innovation Forum was"
        " wrong in four points.",
        "On the position of Hwang-hee Cho, the release said “vice president”. Correct is “president”.",
        "The release left out the venue: “Shilla Hotel”.",
        "The release named Nobody by mistake.",
        "On the first day of the forum, the release said Thursday, 26 December 2019. Correct is Friday,"
        " 27 December 2019.",
    ]
    assert "person:cho.position" in paragraph(story, "correction:person:cho.position").told
    assert (story.dateline, story.photos) == ("", ())


def test_a_short_release_has_one_quote_a_side(korea_china: ForumSnapshot, as_release: AsRelease) -> None:
    story = release_story(as_release(korea_china, length=ReleaseLength.SHORT))
    said = [p.key for p in story.paragraphs if p.key.startswith("statement:")]
    assert said == ["statement:choi-gy@welcome-kr", "statement:wang-zg@welcome-cn"]
    assert not {"support", "panel:bio-panel", "panel:ai-panel", "follow_up", "about:stepi"} & set(keys(story))
    assert {"lead", "attendance", "outcomes:bio", "outcomes:ai"} <= set(keys(story))
    sessions = [p.text for p in story.paragraphs if p.kind is ParagraphKind.SESSION]
    assert len(sessions) == 4
    assert all(words.count(". ") <= words.count("Dr. ") for words in sessions)
    assert story.photos == ()


def test_a_verbatim_quote_goes_before_reported_words_in_a_short_release(
    korea_china: ForumSnapshot, as_release: AsRelease
) -> None:
    quote = Statement(person="cho", at="closing", quote=en("We go on."))
    forum = msgspec.structs.replace(korea_china, statements=(*korea_china.statements[:2], quote))
    story = release_story(as_release(forum, length=ReleaseLength.SHORT))
    said = [p.key for p in story.paragraphs if p.key.startswith("statement:")]
    assert said == ["statement:wang-zg@welcome-cn", "statement:cho@closing"]


def test_a_release_for_the_web(korea_china: ForumSnapshot, as_release: AsRelease, paragraph: Find) -> None:
    story = release_story(as_release(korea_china, length=ReleaseLength.WEB))
    assert (story.dateline, story.dateline_joint) == ("", "")
    assert paragraph(story, "lead").text.startswith(
        "The Science and Technology Policy Institute (STEPI) held the 7th Korea-China Science Technology"
        " Innovation Forum on Friday, 27 December 2019. The forum took place at the Shilla Hotel in Seoul, South"
        " Korea. "
    )
    assert [p.heading for p in story.body if p.heading] == [
        "Opening",
        "Keynote speeches",
        "Bio-genetics",
        "AI",
        "Closing",
        "What comes next",
    ]
    assert "session:bio.title" in paragraph(story, "session:bio").told
    assert "spoke on “Turning Point of Genome Industry”. Mr. Hu" in paragraph(story, "session:bio").text


def test_a_forum_called_off_shows_no_photos(korea_china: ForumSnapshot, change: Change) -> None:
    for status in (ForumStatus.CANCELLED, ForumStatus.POSTPONED):
        assert release_story(change(korea_china, "forum", status=status)).photos == ()


def test_an_embargo_has_a_zone_of_its_own(korea_china: ForumSnapshot, as_release: AsRelease) -> None:
    until = datetime(2019, 12, 27, 18)
    story = release_story(as_release(korea_china, embargo_until=until))
    assert story.release_line == "Embargoed until 6:00 p.m. KST, 27 December 2019"
    story = release_story(as_release(korea_china, embargo_until=until, embargo_zone="Europe/Berlin"))
    assert story.release_line == "Embargoed until 6:00 p.m. CET, 27 December 2019"


def test_number_version_and_audience_stand_in_the_head(korea_china: ForumSnapshot, as_release: AsRelease) -> None:
    story = release_story(as_release(korea_china, number="2019-47", revision=2, audience=en("science desks")))
    assert [(row.label, row.value) for row in story.box] == [
        ("No.", "2019-47"),
        ("Version", "2"),
        ("For", "science desks"),
    ]
    assert release_story(as_release(korea_china)).box == ()


def styled(forum: ForumSnapshot, **fields: object) -> Story:
    return release_story(msgspec.structs.replace(forum, house_style=HouseStyle(**fields)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("dates", "lead", "dateline"),
    [
        (DateStyle.DAY_MONTH, "on Friday, 27 December 2019, at", "SEOUL, 27 December 2019"),
        (DateStyle.MONTH_DAY, "on Friday, December 27, 2019, at", "SEOUL, December 27, 2019"),
        (DateStyle.NUMERIC, "on Friday, 2019-12-27, at", "SEOUL, 2019-12-27"),
    ],
)
def test_dates_in_the_houses_style(korea_china: ForumSnapshot, dates: DateStyle, lead: str, dateline: str) -> None:
    story = styled(korea_china, dates=dates)
    assert lead in story.paragraphs[0].text
    assert story.dateline == dateline


def test_numbers_and_honorifics_in_the_houses_style(
    korea_china: ForumSnapshot, change: Change, paragraph: Find
) -> None:
    story = styled(korea_china, numbers=NumberStyle.DIGITS, honorifics=HonorificRule.NEVER)
    assert "the 4 presenters were joined" in paragraph(story, "panel:bio-panel").text
    assert not any(title in text(story) for title in ("Dr. ", "Mr. "))
    forum = change(korea_china, "people", "cho", position=Text({}))
    closing = "statement:cho@closing"
    assert ", Dr. Cho said" in paragraph(styled(forum, honorifics=HonorificRule.ALWAYS), closing).text
    assert ", Cho said" in paragraph(styled(forum, honorifics=HonorificRule.FIRST), closing).text


def test_the_houses_letterhead_and_closing_words(korea_china: ForumSnapshot) -> None:
    story = styled(
        korea_china,
        name=en("STEPI Press Office"),
        address=en("370 Sicheong-daero, Sejong"),
        footer=en("Research for tomorrow"),
        colour="#114477",
        font=FontStyle.SERIF,
        boilerplate=en("STEPI is a public institute."),
    )
    head = story.letterhead
    assert (head.name, head.address, head.footer) == (
        "STEPI Press Office",
        "370 Sicheong-daero, Sejong",
        "Research for tomorrow",
    )
    assert (head.colour, head.font) == ("#114477", FontStyle.SERIF)
    last = story.paragraphs[-1]
    assert (last.key, last.kind, last.text) == ("boilerplate", ParagraphKind.NOTE, "STEPI is a public institute.")
    assert last in story.about
    assert "\n\nSTEPI is a public institute.\n\n# # #\n" in plain_text(story)
    assert {"house.name", "house.address", "house.footer"} <= story.told


def test_an_approved_translation_stands_with_the_words_as_spoken(
    korea_china: ForumSnapshot, paragraph: Find
) -> None:
    words = Text({"en": "We go on.", "ko": "우리는 계속합니다."})
    said = Statement(person="cho", at="closing", quote=words, language="ko")
    approved = msgspec.structs.replace(said, approvals={"en": Approval(translator="A", approved_by="B")})
    key = "statement:cho@closing"
    told = paragraph(release_story(msgspec.structs.replace(korea_china, statements=(approved,))), key)
    assert told.text == "Closing the forum, President Cho said, “We go on.” (In Korean: “우리는 계속합니다.”)"
    assert {f"{key}.quote", f"{key}.original"} <= told.told
    told = paragraph(release_story(msgspec.structs.replace(korea_china, statements=(said,))), key)
    assert told.text == "Closing the forum, President Cho said in Korean: “우리는 계속합니다.”"
    assert not marks_in(told.text)


def test_what_is_not_there_in_english_is_marked_and_names_stay(
    korea_china: ForumSnapshot, change: Change, paragraph: Find
) -> None:
    forum = change(korea_china, "people", "cho", name=Text({"ko": "조황희"}), position=Text({"ko": "원장"}))
    forum = change(forum, "sessions", "ai", theme=Text({"ko": "초지능"}))
    opening = paragraph(release_story(forum), "session:opening")
    assert "Dr. 조황희, [not in English: 원장] at STEPI, followed" in opening.text
    assert {fact.id for fact in opening.untranslated} == {"person:cho.name", "person:cho.position"}
    assert marks_in(opening.text) == ("[not in English: 원장]",)
    theme = paragraph(release_story(forum), "session:ai")
    assert "under the theme [not in English: 초지능]. " in theme.text


def test_arabic_names_in_a_list_keep_their_order(korea_china: ForumSnapshot, change: Change) -> None:
    """A left-to-right mark holds the comma between two of them."""
    forum = korea_china
    for person, name in (("xue-w", "محمد علي"), ("jung-iy", "فاطمة حسن"), ("long-ky", "عمر")):
        forum = change(forum, "people", person, name=Text({"ar": name}), organization=None, honorific=Text({}))
    panel = next(p for p in release_story(forum).paragraphs if p.key == "panel:bio-panel")
    assert "محمد علي\u200e, فاطمة حسن\u200e and عمر." in panel.text


def test_a_term_is_spelt_out_once_and_avoided_spellings_go(korea_china: ForumSnapshot, paragraph: Find) -> None:
    terms = (
        Term(term=en("AI"), full=en("artificial intelligence")),
        Term(term=en("gathering"), avoid=("forum",)),
        Term(term=Text({"ko": "인공지능"}), avoid=("experts",)),
    )
    story = styled(korea_china, terms=terms)
    lead = paragraph(story, "lead").text
    assert "issues in bio-genetics and artificial intelligence (AI) and to find" in lead
    assert ", the gathering aimed to review" in lead
    assert "Science Technology Innovation Forum on Friday" in lead
    assert text(story).count("artificial intelligence") == 1
    assert "The AI session" in paragraph(story, "session:ai").text
    assert "Exploration and Execution of AI Policy" in paragraph(story, "session:ai").text
    assert paragraph(story, "session:opening").text.startswith("The gathering began with")
    assert "continue to hold a forum where experts" in paragraph(story, "statement:cho@closing").text


def test_a_forum_without_english_reads_on(korea_china: ForumSnapshot, change: Change, paragraph: Find) -> None:
    """Sentences stay whole around marks; whoever is named in Hangul is named so again, not by “조” alone."""
    names = {"name": Text({"ko": "조황희"}), "family": Text({"ko": "조"})}
    forum = change(korea_china, "people", "cho", position=Text({}), **names)
    forum = change(forum, "forum", series=Series(name=Text({"ko": "포럼"})))
    panel = msgspec.structs.replace(forum.sessions[2].items[4], title=Text({"ko": "패널 토론"}))
    items = (*forum.sessions[2].items[:4], panel)
    forum = change(forum, "sessions", "bio", title=Text({"ko": "바이오"}), items=items)
    story = release_story(forum)
    assert "(STEPI) held the 7th [not in English: 포럼] on Friday" in paragraph(story, "lead").text
    assert paragraph(story, "session:bio").text.startswith("The session [not in English: 바이오] focused on")
    assert paragraph(story, "panel:bio-panel").text.startswith("In the panel discussion that followed, the four")
    assert ", 조황희 said that" in paragraph(story, "statement:cho@closing").text
    assert {fact.id for fact in paragraph(story, "session:bio").untranslated} == {"session:bio.title"}
