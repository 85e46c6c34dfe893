"""How the same forum reads before it, after it, called off, and with parts missing."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.model.kinds import AppearanceStatus, ForumStatus, OutcomeKind, Precision
from eventdesk.model.snapshot import (
    Appearance,
    Attendance,
    ForumSnapshot,
    Outcome,
    Statement,
)
from eventdesk.model.text import EMPTY, Text
from eventdesk.press.draft import Paragraph, ParagraphKind, Story
from eventdesk.press.facts import gather
from eventdesk.press.story import NoWriterError, compose, release_story

Change = Callable[..., ForumSnapshot]
Find = Callable[[Story, str], Paragraph]


def en(value: str) -> Text:
    return Text({"en": value})


def words(text: str) -> str:
    """The text with every kind of double and single quote alike: those inside a quote change their level."""
    return text.translate(dict.fromkeys(map(ord, '“”‘’"'), "'"))


def body(story: Story) -> str:
    return "\n".join(paragraph.text for paragraph in story.body)


def test_after_the_forum(ocean_cities: ForumSnapshot) -> None:
    story = release_story(ocean_cities, "after")
    assert story.headings.document == "Press release"
    assert story.release_line == "Embargoed until 6:30 p.m. WEST, 15 May 2026"
    assert [(paragraph.key, paragraph.text) for paragraph in story.paragraphs] == [
        (
            "lead",
            "The Ocean Cities Institute (OCI) and the City of Lisbon held the 22nd Ocean Cities Forum from"
            " Thursday, 14 May, to Friday, 15 May 2026, at the Alfama Congress Centre in Lisbon, Portugal. Under"
            " the theme “Ports, People and the ‘Blue’ Decade”, the forum was aimed at strengthening ties between"
            " port cities and comparing how they prepare for rising seas.",
        ),
        ("attendance", "About 1,240 mayors, engineers and port managers attended the forum."),
        (
            "support",
            "The forum was organized by Tagus Events, sponsored by Harbour Bank, and supported by Portugal’s"
            " Ministry of the Sea and the University of the Algarve.",
        ),
        (
            "session:opening",
            "The forum began with a welcoming speech by Mayor João Costa of the City of Lisbon, followed by an"
            " opening speech by Dr. Rita Almeida, president of OCI. A congratulatory speech on “Our Shared Coast”"
            " was given by Ms. Inês Nunes, Minister of the Sea of Portugal.",
        ),
        ("statement:almeida@open", "Opening the forum, President Almeida said, “A port is a promise.”"),
        (
            "statement:almeida@open#2",
            "President Almeida added: “We call it ‘the long tide’; others say 'too late'.\n\nBoth may be right.”",
        ),
        (
            "session:defence",
            "In the keynote speech, Anna de Vries, chief engineer at the Coastal Defence Division of the National"
            " Flood Board, spoke on “The Next Metre”. Park Ji-ho, senior researcher at the Korea Maritime"
            " Institute (KMI), and Dr. Park Min-seo, research fellow at KMI, gave a presentation on “Sea Walls,"
            " Cheaply”. A further presentation was given by Tomás Silva, harbour pilot. The session also included"
            " the presentation “A Talk Without a Speaker”. The session was moderated by Professor Carla Reis"
            " (Hydrology) of the University of the Algarve.",
        ),
        (
            "panel:p1",
            "In the panel discussion “Who Pays?”, the four presenters were joined by Dr. Park So-ra of KMI and"
            " Carla Reis, chair of OCI. The discussion was moderated by President Almeida.",
        ),
        (
            "statement:park-b@t1",
            "In the presentation, Park Min-seo said in Korean: “바다는 기다리지 않습니다.”",
        ),
        (
            "statement:park-a@p1",
            "In the panel discussion, Park Ji-ho said: “we have ten years” (translated from Korean).",
        ),
        (
            "statement:silva@defence",
            "In the session “Living with Rising Water”, Tomás Silva stressed that pilots see the change every"
            " day.",
        ),
        (
            "outcomes:defence",
            "Participants in the session “Living with Rising Water” agreed to publish tide data openly. They also"
            " agreed on the following: Cities that share a river should share their forecasts. In addition, they"
            " decided on a working group on sea walls. They also raised the question of insurance for small"
            " harbours. In addition, they raised the following: What happens to fishing villages? They also"
            " proposed testing floating quays in three cities. In addition, they mentioned the following: ferries."
            " They also mentioned the following: [not in English: 어린이 교육].",
        ),
        ("session:closing-session", "Closing remarks were given by President Almeida."),
        (
            "statement:costa@closing",
            "Closing the forum, Mayor Costa said in summary: We will build the quay. Then we will see.",
        ),
        ("follow_up", "Follow-up: to meet again in Busan in 2027."),
        (
            "about:oci",
            "The Ocean Cities Institute studies how port cities live with the sea. It was founded in 1998 and"
            " works with 60 cities on four continents.",
        ),
        ("about:lisbon", "Lisbon is the capital of Portugal."),
    ]
    assert [paragraph.heading for paragraph in story.about] == ["About OCI", "About the City of Lisbon"]
    assert [(note.caption, note.credit) for note in story.photos] == [
        ("Rita Almeida opens the forum", "Photo: Sara Pinto / OCI"),
        ("João Costa and Inês Nunes", ""),
        ("", ""),
    ]


def test_an_advisory_announces_and_quotes_nobody(ocean_cities: ForumSnapshot) -> None:
    story = release_story(ocean_cities, "before")
    text = body(story)
    assert story.headings.document == "Media advisory"
    assert story.release_line == "For immediate release"
    assert story.headline == "22nd Ocean Cities Forum to be held in Lisbon on 14–15 May 2026"
    assert "(OCI) and the City of Lisbon will hold the 22nd Ocean Cities Forum" in text
    assert "the forum is aimed at strengthening ties" in text
    assert "engineers and port managers are expected to attend the forum." in text
    assert "The opening session. Welcoming speech by Mayor João Costa of the City of Lisbon; opening" in text
    assert "Keynote speech on “The Next Metre” by Anna de Vries, chief engineer at" in text
    assert "panel discussion “Who Pays?” of the presenters with Dr. Park So-ra of KMI and Carla Reis" in text
    assert not {ParagraphKind.STATEMENT, ParagraphKind.OUTCOMES} & {p.kind for p in story.paragraphs}
    for past in (" held ", " spoke ", " were ", " was ", " gave ", " attended "):
        assert past not in text
    assert story.photos == ()


@pytest.mark.parametrize("status", [ForumStatus.PLANNED, ForumStatus.CONFIRMED])
def test_a_forum_to_come_is_told_in_the_future(
    korea_china: ForumSnapshot, change: Change, status: ForumStatus
) -> None:
    text = body(release_story(change(korea_china, "forum", status=status)))
    assert "(STEPI) will hold the 7th Korea-China Science Technology Innovation Forum on Friday" in text
    assert "will speak about a new development method" in text
    assert "The AI session will be held under the theme" in text
    assert "said" not in text
    assert "agreed" not in text


@pytest.mark.parametrize(
    ("status", "word"), [(ForumStatus.CANCELLED, "cancelled"), (ForumStatus.POSTPONED, "postponed")]
)
def test_a_forum_called_off_says_so_and_tells_no_programme(
    korea_china: ForumSnapshot, change: Change, status: ForumStatus, word: str
) -> None:
    changed = change(korea_china, "forum", status=status)
    story = release_story(changed)
    assert story.paragraphs[0].text == (
        "The 7th Korea-China Science Technology Innovation Forum, which the Science and Technology Policy"
        " Institute (STEPI) had planned to hold on Friday, 27 December 2019, at the Shilla Hotel in Seoul, South"
        f" Korea, has been {word}."
    )
    assert [p.key for p in story.paragraphs] == ["lead", "follow_up"]
    bare = msgspec.structs.replace(changed, press=msgspec.structs.replace(changed.press, releases=()))
    assert release_story(bare).headline == f"7th Korea-China Science Technology Innovation Forum {word}"


def test_without_a_release_the_facts_alone_are_told(korea_china: ForumSnapshot) -> None:
    bare = msgspec.structs.replace(korea_china, press=msgspec.structs.replace(korea_china.press, releases=()))
    story = release_story(bare)
    assert (
        story.headline == "7th Korea-China Science Technology Innovation Forum held in Seoul on 27 December 2019"
    )
    assert story.subheadline == ""
    assert story.dateline == "SEOUL"
    assert story.date == ""
    assert len(story.body) == len(release_story(korea_china).body) - 1


@pytest.mark.parametrize(
    ("missing", "lead"),
    [
        ({"venue": EMPTY}, "on Friday, 27 December 2019, in Seoul, South Korea."),
        ({"venue": EMPTY, "city": EMPTY}, "on Friday, 27 December 2019, in South Korea."),
        ({"city": EMPTY, "country": ""}, "on Friday, 27 December 2019, at the Shilla Hotel."),
        ({"starts_on": None, "ends_on": None}, "Innovation Forum at the Shilla Hotel in Seoul, South Korea."),
        ({"theme": EMPTY}, "South Korea. The forum aimed to review trends"),
        ({"purpose": EMPTY}, "South Korea. The theme of the forum was “Korea-China Science"),
        ({"purpose": EMPTY, "theme": EMPTY}, "in Seoul, South Korea."),
        ({"organizations": ()}, "The 7th Korea-China Science Technology Innovation Forum took place on"),
        ({"series": None}, "(STEPI) held the forum on Friday"),
        ({"edition": None}, "(STEPI) held the Korea-China Science Technology Innovation Forum on Friday"),
        ({"title": Text({"en": "Seoul Talks"})}, "(STEPI) held Seoul Talks on Friday"),
        ({"city": Text({"en": "Singapore"}), "country": "SG"}, "at the Shilla Hotel in Singapore."),
        ({"purpose": Text({"en": "AI and you."})}, "The purpose of the forum was as follows: AI and you."),
        ({"purpose": Text({"en": "The exchange of views"})}, "The purpose of the forum was the exchange of"),
    ],
)  # fmt: skip
def test_what_is_missing_is_left_out_of_the_lead(
    korea_china: ForumSnapshot, change: Change, missing: dict[str, Any], lead: str
) -> None:
    assert lead in release_story(change(korea_china, "forum", **missing)).paragraphs[0].text


@pytest.mark.parametrize(
    ("attendance", "sentence"),
    [
        (Attendance(count=100, precision=Precision.EXACT), "In all, 100 people attended the forum."),
        (Attendance(count=12000, precision=Precision.ABOUT), "About 12,000 people attended the forum."),
        (Attendance(count=7, precision=Precision.MORE_THAN, who=en("experts")), "More than seven experts"),
    ],
)  # fmt: skip
def test_attendance(
    korea_china: ForumSnapshot, change: Change, find_text: Any, attendance: Attendance, sentence: str
) -> None:
    story = release_story(change(korea_china, "forum", attendance=attendance))
    assert find_text(story, "attendance").startswith(sentence)


@pytest.fixture
def find_text(paragraph: Find) -> Callable[[Story, str], str]:
    return lambda story, key: paragraph(story, key).text


def test_no_attendance_no_paragraph(korea_china: ForumSnapshot, change: Change) -> None:
    for attendance in (None, Attendance(count=0)):
        story = release_story(change(korea_china, "forum", attendance=attendance))
        assert all(p.kind is not ParagraphKind.ATTENDANCE for p in story.paragraphs)


@pytest.mark.parametrize(
    ("fields", "mention"),
    [
        ({"honorific": EMPTY}, "by Hwang-hee Cho, president of STEPI, followed"),
        ({"position": EMPTY}, "by Dr. Hwang-hee Cho of STEPI, followed"),
        ({"organization": None}, "by Dr. Hwang-hee Cho, president, followed"),
        ({"position": EMPTY, "organization": None, "honorific": EMPTY}, "by Hwang-hee Cho, followed"),
        ({"position": en("director of foresight")}, "Hwang-hee Cho, director of foresight at STEPI, followed"),
        ({"position": en("president of STEPI")}, "by Dr. Hwang-hee Cho, president of STEPI, followed"),
        ({"position": en("Chief Happiness Officer")}, "Cho, Chief Happiness Officer of STEPI, followed"),
        ({"position": en("researcher"), "department": en("Division of Foresight")},
         "Cho, researcher at the Division of Foresight of STEPI, followed"),
    ],
)  # fmt: skip
def test_a_speaker_with_parts_missing(
    korea_china: ForumSnapshot, change: Change, find_text: Any, fields: dict[str, Any], mention: str
) -> None:
    story = release_story(change(korea_china, "people", "cho", **fields))
    assert mention in find_text(story, "session:opening")


@pytest.mark.parametrize(
    ("fields", "mention"),
    [
        ({}, "President Cho said"),
        ({"position": en("researcher")}, "Cho said"),
        ({"position": en("vice president"), "honorific": EMPTY}, "Vice President Cho said"),
        ({"position": en("associate professor of law")}, "Professor Cho said"),
        ({"position": EMPTY, "honorific": EMPTY}, "Cho said"),
        ({"family": EMPTY}, "President Hwang-hee Cho said"),
    ],
)
def test_a_second_mention(
    korea_china: ForumSnapshot, change: Change, find_text: Any, fields: dict[str, Any], mention: str
) -> None:
    story = release_story(change(korea_china, "people", "cho", **fields))
    assert mention in find_text(story, "statement:cho@closing")


def test_two_who_would_be_called_alike_keep_their_full_names(
    korea_china: ForumSnapshot, change: Change, find_text: Any
) -> None:
    changed = change(korea_china, "people", "wang-zg", family=en("Choi"), name=en("Choi Zhi-gang"))
    story = release_story(changed)
    assert "Minister Choi Gi-young said that" in find_text(story, "statement:choi-gy@welcome-kr")
    assert "Minister Choi Zhi-gang said that" in find_text(story, "statement:wang-zg@welcome-cn")


def test_the_office_credited_in_the_programme_wins(ocean_cities: ForumSnapshot, find_text: Any) -> None:
    panel = find_text(release_story(ocean_cities, "after"), "panel:p1")
    assert "Carla Reis, chair of OCI" in panel
    assert "Hydrology" not in panel


def test_those_who_are_only_invited_are_marked_before_the_forum(
    korea_china: ForumSnapshot, change: Change, find_text: Any
) -> None:
    opening = korea_china.sessions[0]
    invited = Appearance(person="wang-zg", status=AppearanceStatus.INVITED)
    items = (*opening.items[:2], msgspec.structs.replace(opening.items[2], speakers=(invited,)))
    changed = change(korea_china, "sessions", "opening", items=items)
    before = release_story(change(changed, "forum", status=ForumStatus.CONFIRMED))
    assert "Ministry of Science and Technology (invited)." in find_text(before, "session:opening")
    assert "(invited)" not in body(release_story(changed))


def test_the_cancelled_and_the_declined_are_not_named(ocean_cities: ForumSnapshot) -> None:
    text = body(release_story(ocean_cities, "after"))
    for word in ("Absent", "Cancelled Talk", "Dropped", "Lunch"):
        assert word not in text


def test_a_panelist_who_joins_as_presenter_is_counted_once(ocean_cities: ForumSnapshot, find_text: Any) -> None:
    panel = find_text(release_story(ocean_cities, "after"), "panel:p1")
    assert "four presenters" in panel
    assert "Park Ji-ho" not in panel


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        (OutcomeKind.AGREED, "to meet every year", "agreed to meet every year."),
        (OutcomeKind.AGREED, "that tests are due", "agreed that tests are due."),
        (OutcomeKind.AGREED, "the exchange of students", "agreed on the exchange of students."),
        (OutcomeKind.PROPOSED, "AI should be explained", "proposed that AI should be explained."),
        (OutcomeKind.PROPOSED, "sharing data", "proposed sharing data."),
        (OutcomeKind.RAISED, "the question of cost", "raised the question of cost."),
        (OutcomeKind.RAISED, "the medical privacy issue", "raised the medical privacy issue."),
        (OutcomeKind.RAISED, "sharing data", "raised the issue of sharing data."),
        (OutcomeKind.RAISED, "to meet", "raised the following: to meet."),
        (OutcomeKind.DECIDED, "to found a group.", "decided to found a group."),
        (OutcomeKind.DECIDED, "a joint group", "decided on a joint group."),
        (OutcomeKind.MENTIONED, "more tests are needed", "mentioned that more tests are needed."),
        (OutcomeKind.MENTIONED, "Robots", "mentioned the following: Robots."),
    ],
)
def test_the_verb_of_an_outcome_fits_its_words(
    korea_china: ForumSnapshot, change: Change, find_text: Any, kind: OutcomeKind, text: str, sentence: str
) -> None:
    changed = change(korea_china, "sessions", "ai", outcomes=(Outcome(kind=kind, text=en(text)),))
    told = find_text(release_story(changed), "outcomes:ai")
    assert told == f"Participants in the AI session {sentence}"


_QUOTES = st.text(min_size=1, max_size=200).filter(lambda quote: quote.strip())


@given(quote=_QUOTES, language=st.sampled_from(["", "en", "ko", "zh-Hant"]))
def test_a_quote_is_printed_character_for_character(korea_china: ForumSnapshot, quote: str, language: str) -> None:
    statement = Statement(person="cho", at="closing", quote=en(quote), language=language)
    story = compose(gather(msgspec.structs.replace(korea_china, statements=(statement,))))
    told = next(p for p in story.paragraphs if p.key == "statement:cho@closing")
    assert words(quote) in words(told.text)
    assert told.text.startswith("Closing the forum, President Cho said")
    assert ("(translated from" in told.text) == (language not in ("", "en"))


def test_a_language_without_a_writer_is_refused_in_a_sentence(korea_china: ForumSnapshot) -> None:
    with pytest.raises(NoWriterError, match="cannot be written in “fr” yet; choose one of: en"):
        release_story(korea_china, language="fr")
    with pytest.raises(KeyError):
        release_story(korea_china, "no such release")
