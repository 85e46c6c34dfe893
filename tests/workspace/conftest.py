"""A workspace with one invented forum, and what tests say about it."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from eventdesk.model.kinds import (
    AttendeeStatus,
    DateStyle,
    ItemKind,
    OrganizationRole,
    OutcomeKind,
    OwnFieldKind,
    QuoteConsent,
    RegistrationStatus,
    ReleaseKind,
    ReleaseLength,
    SessionKind,
)
from eventdesk.model.snapshot import (
    Acknowledgement,
    Appearance,
    Approval,
    Attendance,
    Attendee,
    Certificate,
    Consents,
    Contact,
    Credit,
    Forum,
    ForumOrganization,
    ForumSnapshot,
    HouseStyle,
    Item,
    Organization,
    Outcome,
    Override,
    OwnField,
    Person,
    Photo,
    Press,
    Registration,
    Release,
    Room,
    Series,
    Session,
    Statement,
    Term,
    Unavailability,
)
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


@pytest.fixture
def forum() -> ForumSnapshot:
    """A forum in which every kind of row and reference occurs."""
    return ForumSnapshot(
        forum=Forum(
            id="tide-3",
            series=Series(name=t("Tide Forum", "조수 포럼")),
            edition=3,
            theme=t("Water and cities"),
            starts_on=date(2026, 5, 14),
            ends_on=date(2026, 5, 15),
            timezone="Asia/Seoul",
            languages=("en", "ko"),
            attendance=Attendance(count=100, who=t("engineers")),
            organizations=(ForumOrganization(organization="tide", role=OrganizationRole.HOST),),
            sides=("KR", "DE"),
            accent="#7a0a5c",
        ),
        rooms=(Room(id="a", name=t("Hall A"), capacity=200), Room(id="b", name=t("Hall B"))),
        organizations=(
            Organization(id="tide", name=t("Tide Institute", "조수연구원"), short_name=t("TI")),
            Organization(id="delta", name=t("Delta University")),
        ),
        people=(
            Person(
                id="han",
                name=t("Han Bada", "한바다"),
                family=t("Han", "한"),
                organization="tide",
                unavailable=(
                    Unavailability(starts_at=datetime(2026, 5, 14, 9), ends_at=datetime(2026, 5, 14, 10)),
                ),
            ),
            Person(id="ufer", name=t("Jutta Ufer"), position=t("professor"), organization="delta"),
            Person(id="ebbe", name=t("Klaus Ebbe")),
        ),
        sessions=(
            Session(
                id="opening",
                kind=SessionKind.OPENING,
                title=t("Opening", "개회식"),
                room="a",
                starts_at=datetime(2026, 5, 14, 9, 30),
                ends_at=datetime(2026, 5, 14, 10),
                items=(Item(id="speech", kind=ItemKind.OPENING_SPEECH, speakers=(Appearance(person="han"),)),),
            ),
            Session(
                id="dykes",
                title=t("Dykes"),
                room="b",
                also_in=("a",),
                minutes=90,
                expected=120,
                pinned=True,
                moderator=Appearance(person="ebbe"),
                mc=Appearance(person="han"),
                interpreters=(Appearance(person="ufer", side="DE"),),
                notes=t("Doors at nine"),
                interpretation=("ko",),
                items=(
                    Item(
                        kind=ItemKind.PRESENTATION,
                        title=t("Higher dykes"),
                        speakers=(
                            Appearance(person="ufer", credited_as=Credit(position=t("rector")), replaces="ebbe"),
                        ),
                    ),
                    Item(
                        id="panel",
                        kind=ItemKind.PANEL,
                        panelists=(Appearance(person="han"), Appearance(person="ebbe")),
                        moderator=Appearance(person="ufer"),
                        presenters_join=True,
                    ),
                ),
                outcomes=(Outcome(kind=OutcomeKind.AGREED, text=t("dykes are needed")),),
            ),
        ),
        statements=(
            Statement(
                person="han",
                at="speech",
                quote=t("Water comes back.", "물은 돌아온다."),
                language="ko",
                consent=QuoteConsent.GIVEN,
                approvals={
                    "en": Approval(translator="Rosa Watt", approved_by="Han", approved_on=date(2026, 5, 14))
                },
                heard_by="Mina Strand",
                said_at=datetime(2026, 5, 14, 9, 41),
            ),
            Statement(person="ufer", at="dykes", says=t("dykes must grow")),
            Statement(person="han", at="closing", quote=t("See you next year.")),
        ),
        press=Press(
            contacts=(
                Contact(name=t("Mina Strand"), email="mina@example.org"),
                Contact(id="night", name=t("Ole Nacht"), phone="+49 30 1"),
            ),
            releases=(
                Release(
                    id="r1",
                    issued_on=date(2026, 5, 15),
                    overrides={"lead": Override(text="Our lead.", basis={"forum.venue": "Hall"})},
                    number="2026-7",
                    contacts=("night",),
                    order=("lead", "closing"),
                    why=t("Water rises."),
                ),
                Release(
                    id="r2",
                    kind=ReleaseKind.CORRECTION,
                    length=ReleaseLength.SHORT,
                    corrects="r1",
                    was={"person:han.position": "clerk"},
                    embargo_until=datetime(2026, 5, 16, 9),
                    embargo_zone="Europe/Berlin",
                ),
            ),
            photos=(
                Photo(
                    file="photos/hall.png",
                    caption=t("The hall"),
                    alt=t("People in rows"),
                    taken_at=datetime(2026, 5, 14, 9, 50),
                    people=("han", "ufer"),
                ),
            ),
        ),
        attendees=(
            Attendee(
                id="1",
                person="ebbe",
                category="vip",
                side="DE",
                dates={AttendeeStatus.INVITED: date(2026, 3, 1), AttendeeStatus.REGISTERED: date(2026, 3, 9)},
                consents=Consents(photo=True, photo_on=date(2026, 3, 9), photo_source="registration form"),
                certificate=Certificate(number="TF-1", check="KWX", on=date(2026, 5, 15)),
                precedence=2,
            ),
            Attendee(
                id="2",
                name=t("Rosa Watt"),
                position=t("editor"),
                tags=("press", "tv"),
                accompanies="1",
                access=t("wheelchair"),
                photo="photos/watt.png",
                seat="Table 2",
                fields={"bus": "2"},
                sessions=(
                    Registration(
                        session="opening",
                        status=RegistrationStatus.WAITLISTED,
                        registered_at=datetime(2026, 4, 1, 8, 30),
                        seat="B7",
                    ),
                ),
            ),
        ),
        own_fields=(OwnField(id="bus", label=t("Bus", "버스"), kind=OwnFieldKind.CHOICE, choices=("1", "2")),),
        acknowledged=(Acknowledgement(finding="no-moderator:opening", facts="x", reason="Protocol speaks"),),
        house_style=HouseStyle(
            name=t("Tide Institute", "조수연구원"),
            colour="#0a5c7a",
            logo="logos/tide.png",
            boilerplate=t("The institute measures water."),
            dates=DateStyle.MONTH_DAY,
            terms=(Term(term=t("AI", "인공지능"), full=t("artificial intelligence"), avoid=("A.I.",)),),
        ),
    )


IMAGES = {
    "photos/hall.png": b"\x89PNG hall",
    "logos/tide.png": b"\x89PNG tide",
    "photos/watt.png": b"\x89PNG watt",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.create(tmp_path / "team.eventdesk")
    yield opened
    opened.close()


@pytest.fixture
def forum_uid(workspace: Workspace, forum: ForumSnapshot) -> str:
    with workspace.edit("Import forum") as edit:
        return add_forum(edit, forum, IMAGES)


def plain(value: Any) -> Any:
    """The value without the keys and versions of rows: what a person would call the same data."""
    if isinstance(value, Text):
        return dict(value)
    if isinstance(value, msgspec.Struct):
        return {
            name: plain(getattr(value, name)) for name in value.__struct_fields__ if name not in ("uid", "version")
        }
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    return value


@pytest.fixture(name="plain")
def _plain() -> Callable[[Any], Any]:
    return plain
