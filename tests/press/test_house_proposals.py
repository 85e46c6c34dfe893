"""What the house is proposed, and what its rules do to a sentence, in the writers' own words."""

import pytest
from msgspec import structs

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import HonorificRule, ReleaseLength
from eventdesk.model.snapshot import HouseStyle, Term
from eventdesk.model.text import Text
from eventdesk.press.house import Rule, examples, proposed_style, proposed_terms
from eventdesk.press.story import release_story
from eventdesk.resources import resource

WRITTEN = ("en", "ko", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("rule", sorted(Rule))
def test_every_rule_shows_a_difference_in_every_language(rule: Rule, language: str) -> None:
    told = examples(rule, HouseStyle(), language)
    assert len(told) == (2 if rule is Rule.NUMBERS else 3)
    assert all(told.values())
    assert len(set(told.values())) > 1


def test_the_sentences_are_the_writers_own() -> None:
    honorifics = examples(Rule.HONORIFICS, HouseStyle(), "en")
    assert "Dr. Kim Mi-rae, director" in honorifics[HonorificRule.FIRST]
    assert "Dr. Kim said" in honorifics[HonorificRule.ALWAYS]
    assert "Dr." not in honorifics[HonorificRule.NEVER]
    assert "on Monday, May 3, 2027" in examples(Rule.DATES, HouseStyle(), "en")["month_day"]
    assert "제3회" in examples(Rule.DATES, HouseStyle(), "ko")["numeric"]


def test_the_glossary_is_in_force_in_the_examples() -> None:
    style = HouseStyle(terms=(Term(term=Text({"en": "roundtable"}), avoid=("panel discussion",)),))
    assert "The 2 presenters took part in the roundtable" in examples(Rule.NUMBERS, style, "en")["digits"]


def test_a_language_without_a_writer_has_no_examples() -> None:
    assert examples(Rule.DATES, HouseStyle(), "de") == {}


def test_a_style_is_proposed_from_the_host() -> None:
    forum = read_forum(resource("samples", "quiet-cities-3.yaml"))
    style = proposed_style(forum)
    host = forum.organization("hanbit")
    assert (style.name, style.logo, style.boilerplate) == (host.name, host.logo, host.about)


@pytest.mark.parametrize("length", [ReleaseLength.FULL, ReleaseLength.WEB])
def test_what_the_host_says_about_itself_is_said_once(length: ReleaseLength) -> None:
    forum = read_forum(resource("samples", "quiet-cities-3.yaml"))
    release = structs.replace(forum.press.releases[0], length=length)
    press = structs.replace(forum.press, releases=(release,))
    story = release_story(structs.replace(forum, house_style=proposed_style(forum), press=press), release.id)
    text = " ".join(paragraph.text for paragraph in story.about)
    assert text.count("forty invented researchers") == 1


def test_terms_are_proposed_in_the_forums_languages_and_once() -> None:
    forum = read_forum(resource("samples", "korea-china-sti-7.yaml"))
    terms = proposed_terms(forum, ())
    assert [next(iter(one.term.values())) for one in terms] == [
        "AI",
        "R&D",
        "STI",
        "Ministry of Science and ICT",
        "Ministry of Science and Technology",
    ]
    assert dict(terms[0].full) == {"en": "artificial intelligence", "ko": "인공지능", "zh": "人工智能"}
    assert proposed_terms(forum, terms) == ()
    assert proposed_terms(forum, (Term(term=Text({"en": "ai"})),))[0].term["en"] == "R&D"
