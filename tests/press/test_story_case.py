"""The release of the real case: who was there is named, once in full, and everything said is in the data."""

import re

import pytest

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.story import release_story
from eventdesk.press.text_output import plain_text


@pytest.fixture(scope="module")
def story(korea_china: ForumSnapshot) -> Story:
    return release_story(korea_china)


@pytest.fixture(scope="module")
def body(story: Story) -> str:
    return "\n".join(paragraph.text for paragraph in story.body)


def test_the_lead_says_who_what_when_where_and_why(story: Story) -> None:
    assert story.dateline == "SEOUL, 27 December 2019"
    assert story.body[0].text == (
        "The Science and Technology Policy Institute (STEPI) held the 7th Korea-China Science Technology"
        " Innovation Forum on Friday, 27 December 2019, at the Shilla Hotel in Seoul, South Korea."
        " Under the theme “Korea-China Science Technology Cooperation to Become Global STI Frontier”, the forum"
        " aimed to review trends and issues in bio-genetics and AI and to find ways to cooperate."
    )
    assert story.body[1].text == "More than 100 science and technology experts attended the forum."


def test_speeches_and_what_was_said_in_them(story: Story) -> None:
    texts = [paragraph.text for paragraph in story.body]
    assert texts[2:5] == [
        "The forum began with an opening speech by Dr. Hwang-hee Cho, president of STEPI, followed by welcoming"
        " speeches by Minister Choi Gi-young of South Korea’s Ministry of Science and ICT and Minister"
        " Wang Zhi-gang of China’s Ministry of Science and Technology.",
        "Welcoming the participants, Minister Choi said that it is meaningful that Korea and China prepare the"
        " future together.",
        "In a welcoming speech, Minister Wang said that Korea-China cooperation matters amid rapid change in"
        " global politics, and the two countries, as strategic partners, should continue it.",
    ]


def test_keynotes_talks_panels_and_outcomes(story: Story) -> None:
    texts = {paragraph.key: paragraph.text for paragraph in story.body}
    assert texts["session:keynotes"] == (
        "In the keynote speeches, Professor Jang Seok-in of the Industry Technology Policy Research Center of"
        " Korea Polytechnic University and Hu Zhi-jian, president of the Chinese Academy of Science and Technology"
        " for Development (CASTED), spoke about a new development method based on the collaboration of the two"
        " countries."
    )
    assert texts["session:bio"].startswith(
        "The Bio-genetics session focused on the theme “Korea-China Cooperation in the Era of Bio Innovation”."
        " Mr. Choi Kyung-hwan, director of Eone Diagnomics, spoke on “Turning Point of Genome Industry”;"
    )
    assert texts["panel:bio-panel"] == (
        "In the panel discussion that followed, the four presenters were joined by Professor Shin Soo-yong of"
        " Sungkyunkwan University, Dr. Xue Wei of CASTED, and Dr. Jung Il-young and Dr. Long Kai-yuan of STEPI."
    )
    assert texts["panel:ai-panel"] == (
        "The panelists in the discussion that followed were Dr. Zhang Junfang, head of the Science and Technology"
        " Investment Department of CASTED; Dr. Yoo Yong-kyun of the Korea Atomic Energy Research Institute; and"
        " Dr. Lee Je-young of STEPI."
    )
    assert texts["outcomes:bio"] == (
        "Participants in the Bio-genetics session agreed that more collaboration is needed in smart medicine and"
        " precision medicine. They also raised the issue of the privacy of medical information in joint research."
    )
    assert texts["outcomes:ai"] == (
        "Participants in the AI session proposed to compare the AI governance of the two countries, develop smart"
        " chips and build smart cities jointly. They also mentioned the need for common natural language"
        " processing among East Asian countries and the adoption of AI for nuclear safety."
    )


def test_the_end(story: Story) -> None:
    assert [paragraph.text for paragraph in story.body[-3:]] == [
        "Closing the forum, President Cho said that the institute will continue to hold a forum where experts and"
        " policy makers can meet.",
        "President Cho also said that STEPI will continue to conduct joint research.",
        "STEPI will expand its cooperation partners toward other Asian countries.",
    ]
    assert story.end_mark == "# # #"


def test_every_person_is_introduced_once(korea_china: ForumSnapshot, body: str) -> None:
    for person in korea_china.people:
        assert body.count(person.name["en"]) == 1, person.id


def test_every_talk_title_stands_once_in_quotes(korea_china: ForumSnapshot, body: str) -> None:
    titles = [
        item.title["en"] for s in korea_china.sessions for item in s.items if item.kind.value == "presentation"
    ]
    assert len(titles) == 8
    for title in titles:
        assert body.count(f"“{title}”") == 1


def test_every_organization_department_and_unit_is_there(korea_china: ForumSnapshot, body: str) -> None:
    for organization in korea_china.organizations:
        assert organization.name["en"] in body
        assert all(value in body for value in organization.unit.values())
        for short in organization.short_name.values():
            assert body.count(f"{organization.name['en']} ({short})") == 1
            assert body.index(f"({short})") < min(m.start() for m in re.finditer(rf"\b{short}\b", body)) + 1
    for person in korea_china.people:
        assert all(value in body for value in person.department.values())
        office = "|".join(person.position.values())
        assert not office or re.search(office, body, re.IGNORECASE)


def test_outcomes_and_captions_stand_once(korea_china: ForumSnapshot, story: Story, body: str) -> None:
    for session in korea_china.sessions:
        for outcome in session.outcomes:
            assert body.count(outcome.text["en"]) == 1
    assert [note.caption for note in story.photos] == [photo.caption["en"] for photo in korea_china.press.photos]


def test_second_mentions_tell_the_two_ministers_apart(body: str) -> None:
    assert "Minister Choi said" in body
    assert "Minister Wang said" in body
    assert "Mr. Choi said" not in body


def test_nothing_that_only_the_original_release_claims(body: str) -> None:
    assert "enthusias" not in body
    assert "successful" not in body.lower()


def test_every_paragraph_knows_its_facts(story: Story) -> None:
    for paragraph in story.paragraphs:
        assert paragraph.facts
        ids = [fact.id for fact in paragraph.facts]
        assert len(ids) == len(set(ids))
    lead = {fact.id: fact.value for fact in story.paragraphs[0].facts}
    assert lead["forum.venue"] == "Shilla Hotel"
    assert lead["organization:stepi.short_name"] == "STEPI"
    opening = {fact.id for fact in story.paragraphs[2].facts}
    assert {"person:cho.position", "person:wang-zg.name", "organization:most.country"} <= opening


def test_plain_text_for_a_mail(story: Story) -> None:
    text = plain_text(story)
    assert text.startswith("Science and Technology Policy Institute\n\nPRESS RELEASE\nFor immediate release\n")
    assert "\n\nSEOUL, 27 December 2019 – The Science and Technology Policy Institute (STEPI) held" in text
    assert "PHOTOS\n1. Hwang-hee Cho, president of STEPI, gives the opening speech\n2. " in text
    assert text.endswith("# # #\n")
    assert "  " not in text
