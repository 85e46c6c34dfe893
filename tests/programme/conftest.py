"""Short ways to write a programme down."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from eventdesk.model.kinds import ItemKind, OrganizationRole
from eventdesk.model.snapshot import (
    Appearance,
    Contact,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Press,
    Room,
    Session,
)
from eventdesk.model.text import Text


class Build:
    """Parts of a forum that lacks nothing, on 2026-05-14 and -15 in Seoul, with people ann, bob and cy."""

    def text(self, english: str) -> Text:
        return Text({"en": english})

    def at(self, time: str, day: int = 14) -> datetime:
        return datetime.fromisoformat(f"2026-05-{day}T{time}")

    def talk(self, *speakers: Appearance | str, **given: object) -> Item:
        appearing = tuple(Appearance(person=one) if isinstance(one, str) else one for one in speakers)
        values = {"kind": ItemKind.PRESENTATION, "title": self.text("Talk"), "speakers": appearing}
        return Item(**{**values, **given})  # type: ignore[arg-type]

    def session(self, id_: str, start: str = "", end: str = "", *items: Item, **given: object) -> Session:
        values: dict[str, object] = {"id": id_, "title": self.text(id_.upper()), "items": items}
        if start:
            values["starts_at"] = self.at(start)
        if end:
            values["ends_at"] = self.at(end)
        return Session(**{**values, **given})  # type: ignore[arg-type]

    def people(self) -> tuple[Person, ...]:
        return tuple(
            Person(id=id_, name=self.text(id_.title()), position=self.text("professor"), organization="inst")
            for id_ in ("ann", "bob", "cy")
        )

    def forum(self, *sessions: Session, **given: object) -> ForumSnapshot:
        forum = Forum(
            id="f",
            title=self.text("Forum"),
            starts_on=date(2026, 5, 14),
            ends_on=date(2026, 5, 15),
            timezone="Asia/Seoul",
            venue=self.text("Hall"),
            organizations=(ForumOrganization(organization="inst", role=OrganizationRole.HOST),),
        )
        values = {
            "forum": forum,
            "rooms": (Room(id="hall", name=self.text("Great Hall")), Room(id="loft", name=self.text("Loft"))),
            "organizations": (Organization(id="inst", name=self.text("Institute")),),
            "people": self.people(),
            "press": Press(contacts=(Contact(name=self.text("Press Office")),)),
        }
        return ForumSnapshot(sessions=sessions, **{**values, **given})  # type: ignore[arg-type]


@pytest.fixture
def build() -> Build:
    return Build()


@pytest.fixture
def sentences() -> Callable[..., list[str]]:
    """What a rule says, sorted."""
    return lambda findings: sorted(finding.sentence for finding in findings)
