"""Offices as organizers write them: ambassadors, professors of something, members, sessions of many shapes."""

from pathlib import Path

import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.press.draft import Story
from eventdesk.press.facts import gather
from eventdesk.press.story import compose

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def told() -> dict[str, str]:
    story: Story = compose(gather(read_forum(DATA / "data_conference.yaml")))
    return {paragraph.key: paragraph.text for paragraph in story.paragraphs}


def test_the_event_is_called_what_its_title_says(told: dict[str, str]) -> None:
    assert told["lead"] == (
        "The World Bank (WB) and the Massachusetts Institute of Technology (MIT) held the Seoul Data Conference"
        " 2026 from Monday, 2 March, to Wednesday, 4 March 2026, at the Hall of the Americas in New York, United"
        " States."
    )


def test_a_panel_that_is_a_session(told: dict[str, str]) -> None:
    assert told["session:owners"] == (
        "The panel discussion “Who Owns Data?” was moderated by Cy Dow, Professor of Law at MIT."
    )
    assert told["panel:owners/panel"] == (
        "The panelists in the discussion were Dr. Ann Lee, CEO of Acme Inc.; Ambassador Bob Ray of the Embassy of"
        " France; and Ms. Di Fox, member of South Korea’s National Assembly."
    )
    assert told["statement:lee@owners"] == "In the panel discussion “Who Owns Data?”, Lee said, “Is data oil?”"


def test_ceremonies_announcements_and_a_discussion(told: dict[str, str]) -> None:
    assert told["session:clouds"] == (
        "The programme included the ceremony “Signing of the MoU” with Lee. It also included the announcement"
        " “New Fund” by Fox."
    )
    assert told["panel:clouds/discussion"] == (
        "The discussion was moderated by Ed Gum, speaker of the Parliament of Kenya."
    )


def test_many_talks_take_several_sentences(told: dict[str, str]) -> None:
    assert told["session:maps"] == (
        "The Workshop on Maps focused on the theme “Maps for All”. Lee, Ambassador Ray and Professor Dow spoke"
        " on “One”; Fox on “Two”; Gum on “What is ‘Open’?”; and Ambassador Ray on “Four”. Professor Dow"
        " gave a presentation on “Five”."
    )
    assert told["panel:maps/panel"] == "The five presenters took part in the panel discussion that followed."
    assert told["statement:ray@maps"] == "In the Workshop on Maps, Ambassador Ray said that he was glad."


def test_closing_remarks_and_words_without_a_place(told: dict[str, str]) -> None:
    assert told["session:end"] == "Closing remarks on “Looking ahead” were given by Gum."
    assert told["statement:dow@"] == "Professor Dow said: “No. ‘Never’.”"


def test_a_session_with_nothing_to_tell_has_no_paragraph(told: dict[str, str]) -> None:
    assert "session:desk" not in told


def test_a_speech_at_a_dinner_is_news_a_lunch_is_not(told: dict[str, str]) -> None:
    assert told["session:dinner"] == "At the Welcome Dinner, a welcoming speech was given by Gum."
    assert told["statement:gum@toast"] == "Welcoming the participants, Gum said, “To open data!”"
    assert "session:lunch" not in told
