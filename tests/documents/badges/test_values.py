"""What fields say: languages, fallbacks, lines and groups that vanish."""

from datetime import date

import pytest
from msgspec import structs

from eventdesk.documents.badges import Values, field_names
from eventdesk.model.design_fields import OTHER, fields, unknown_fields
from eventdesk.model.kinds import OwnFieldKind
from eventdesk.model.snapshot import Attendee, Consents, ForumSnapshot, OwnField
from eventdesk.model.text import Text

KIM = Attendee(
    id="kim",
    name=Text({"en": "Kim Min-su", "ko": "김민수"}),
    organization=Text({"en": "STEPI"}),
    side="KR",
    country="CN",
    category="vip",
    fields={"shirt": "XL", "bus": "true", "born": "1990-05-01", "old": "kept"},
)


def said(forum: ForumSnapshot, template: str, attendee: Attendee = KIM, language: str = "en") -> str:
    return Values(forum, language, date(2019, 12, 27)).text(template, attendee, language).text


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("{name}", "Kim Min-su"),
        ("{name:ko}", "김민수"),
        ("{name:zh}", ""),
        ("{name:other}", "김민수"),
        ("[{position}, ]{organization}", "STEPI"),
        ("{name}[ ({organization:ko})]", "Kim Min-su"),
        ("{position}\n{organization}\n{seat}", "STEPI"),
        ("{position}\nfree words", "free words"),
        ("{{{code}}}", ""),
        ("{side} {side:ko}", "South Korea 대한민국"),
        ("{country}", "China"),
        ("{category} {category:ko} {category:zh}", "VIP 귀빈 贵宾"),
        ("{forum}", "7th Korea-China Science Technology Innovation Forum"),
        ("{dates}", "Friday, 27 December 2019"),
        ("{dates:ko}", "2019년 12월 27일 금요일"),
        ("{city}", "Seoul"),
        ("{today}", "Friday, 27 December 2019"),
        ("{host}", "Science and Technology Policy Institute"),
    ],
)
def test_what_a_template_says(forum: ForumSnapshot, template: str, told: str) -> None:
    assert said(forum, template) == told


def test_without_a_language_the_elements_counts(forum: ForumSnapshot) -> None:
    assert said(forum, "{name} {category} {dates}", language="ko") == "김민수 귀빈 2019년 12월 27일 금요일"
    german = Attendee(id="x", name=Text({"de": "Erika"}))
    assert said(forum, "{name}|{name:other}", german) == "Erika|"


def test_the_other_language_says_nothing_where_it_says_the_same(forum: ForumSnapshot) -> None:
    own = structs.replace(KIM, category="Interpreter")
    assert said(forum, "{category:other}", own) == ""
    assert said(forum, "{category:other}") == "귀빈"


def test_own_fields_by_their_kind(forum: ForumSnapshot) -> None:
    fields_of = (
        OwnField(id="shirt", label=Text({"en": "Shirt"})),
        OwnField(id="bus", label=Text({"en": "Bus", "ko": "버스"}), kind=OwnFieldKind.FLAG),
        OwnField(id="born", label=Text({"en": "Born"}), kind=OwnFieldKind.DATE),
    )
    snapshot = structs.replace(forum, own_fields=fields_of)
    assert said(snapshot, "{own:shirt}, {own:bus}, {own:born}") == "XL, Bus, Tuesday, 1 May 1990"
    assert said(snapshot, "{own:bus}", language="ko") == "버스"
    assert said(snapshot, "{own:bus}", structs.replace(KIM, fields={"bus": "false"})) == ""
    assert "{own:shirt}" in {one.template for one in field_names(snapshot)}


def test_a_person_of_the_forum_lends_what_the_attendee_lacks(forum: ForumSnapshot) -> None:
    speaker = next(one for session in forum.sessions for item in session.items for one in item.speakers)
    person = forum.person(speaker.person)
    attendee = Attendee(id="x", person=person.id)
    assert said(forum, "{name}", attendee) == forum.pick(person.name, "en")
    assert person.organization is not None
    assert said(forum, "{organization}", attendee) == forum.pick(
        forum.organization(person.organization).name, "en"
    )
    assert said(forum, "{role}", attendee) == "Speaker"
    assert said(forum, "{role}") == ""


def test_a_photo_needs_consent(forum: ForumSnapshot) -> None:
    values = Values(forum)
    without = structs.replace(KIM, photo="kim.jpg")
    assert values.photo(without) == ""
    assert values.photo(structs.replace(without, consents=Consents(photo=True))) == "kim.jpg"


def test_every_field_offered_is_known(forum: ForumSnapshot) -> None:
    offered = [one.template for one in field_names(forum)]
    assert len(offered) == len(set(offered))
    assert not [template for template in offered if list(unknown_fields(template))]
    assert f"{{name:{OTHER}}}" in offered
    assert all(len(fields(template)) == 1 for template in offered)
