"""Who is offered as being on the list twice."""

from typing import Any

from eventdesk.interchange.attendees.duplicates import Duplicate, Likeness, find_duplicates
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot, Organization, Person
from eventdesk.model.text import Text


def someone(name: str, house: str = "", **given: Any) -> Attendee:
    tag = "ko" if any(ord(letter) > 0x3000 for letter in name) else "en"
    uid = given.pop("id", name)
    organization = Text({"en": house}) if house else Text()
    return Attendee(id=uid, uid=f"u-{uid}", name=Text({tag: name}), organization=organization, **given)


def forum(*attendees: Attendee) -> ForumSnapshot:
    return ForumSnapshot(
        forum=Forum(id="f"),
        organizations=(Organization(id="port", name=Text({"en": "Port Authority"})),),
        people=(Person(id="mina", uid="p-mina", name=Text({"en": "Mina Strand"}), organization="port"),),
        attendees=attendees,
    )


def test_the_same_mail_name_and_transliteration_are_found() -> None:
    found = find_duplicates(
        forum(
            someone("Rosa Watt", email="Rosa@example.org"),
            someone("WATT, Rosa", email="rosa@example.org", id="again"),
            someone("박찬호", "Delta"),
            someone("Park Chan-ho", "Delta"),
            someone("Park Chan-ho", "Omega", id="namesake"),
            someone("Strand Mina", "Port authority", id="mina"),
        )
    )
    assert found == (
        Duplicate("u-Rosa Watt", "u-again", False, Likeness.EMAIL),
        Duplicate("u-mina", "p-mina", True, Likeness.NAME),
        Duplicate("u-박찬호", "u-Park Chan-ho", False, Likeness.LIKE_NAME),
    )


def test_company_and_the_anonymous_and_placeholders_are_not() -> None:
    many = (someone("Guest", id=f"guest{number}") for number in range(40))
    found = find_duplicates(
        forum(
            someone("Ben Watt", "Delta", email="watt@example.org"),
            someone("Ben Watt", "Delta", id="son", email="watt@example.org", accompanies="Ben Watt"),
            *many,
        )
    )
    assert found == ()
