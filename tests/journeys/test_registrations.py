"""Registrations in the window: places and waiting lists, company, consents, own fields, merging, speakers."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eventdesk.desktop.attendee_merge.dialog import MergeDialog
from eventdesk.desktop.attendee_merge.duplicates_dialog import DuplicatesDialog
from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.pages.attendees.page import AttendeesPage
from eventdesk.desktop.pages.attendees.small_rows import SmallRows
from eventdesk.desktop.pages.people.page import PeoplePage
from eventdesk.desktop.pages.programme.page import ProgrammePage
from eventdesk.interchange.attendees.duplicates import find_duplicates
from eventdesk.model.kinds import AttendeeStatus, ItemKind, OwnFieldKind, RegistrationStatus
from eventdesk.model.records import Attendee as AttendeeRow
from eventdesk.model.snapshot import (
    Appearance,
    Attendee,
    Consents,
    Forum,
    ForumSnapshot,
    Item,
    Organization,
    Person,
    Registration,
    Session,
)
from eventdesk.model.text import Text
from eventdesk.workspace.own_field_edits import add_field, set_value
from eventdesk.workspace.registration_edits import book, set_places
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
Ctrl = Qt.KeyboardModifier.ControlModifier
BOOKED, WAITLISTED, CANCELLED = RegistrationStatus


def t(english: str, korean: str = "") -> Text:
    return Text({"en": english, "ko": korean})


def place(session: str, status: RegistrationStatus = BOOKED, hour: int = 9) -> Registration:
    return Registration(session=session, status=status, registered_at=datetime(2026, 5, 1, hour))


HARBOUR = ForumSnapshot(
    forum=Forum(id="harbour", title=t("Harbour"), languages=("en", "ko"), timezone="Asia/Seoul"),
    organizations=(Organization(id="port", name=t("Port Authority")),),
    people=(
        Person(id="mina", name=t("Mina Strand"), organization="port"),
        Person(id="ebbe", name=t("Klaus Ebbe"), organization="port"),
    ),
    sessions=(
        Session(
            id="talks",
            title=t("Talks"),
            starts_at=datetime(2026, 5, 14, 10),
            ends_at=datetime(2026, 5, 14, 12),
            moderator=Appearance(person="ebbe"),
            items=(Item(kind=ItemKind.PRESENTATION, speakers=(Appearance(person="mina"),)),),
        ),
        Session(
            id="tour",
            title=t("Boat tour"),
            places=1,
            starts_at=datetime(2026, 5, 14, 11),
            ends_at=datetime(2026, 5, 14, 13),
        ),
    ),
    attendees=(
        Attendee(id="ann", name=t("Ann Quay"), code="AAA", sessions=(place("tour"),)),
        Attendee(id="ben", name=t("Ben Mole"), code="BBB", sessions=(place("tour", WAITLISTED, 10),)),
        Attendee(id="cy", name=t("Cy Weir"), code="CCC", sessions=(place("tour", WAITLISTED, 11),)),
        Attendee(
            id="rosa", name=t("Rosa Watt"), code="RRR", email="r@example.org", consents=Consents(photo=True)
        ),
        Attendee(id="rosa2", name=t("Watt, Rosa"), code="SSS", email="R@example.org", phone="+82 2", tags=("tv",)),
        Attendee(id="mina", name=t("Strand, Mina"), organization=t("Port authority"), code="MMM"),
    ),
)  # fmt: skip


class Window:
    """The Attendees page with what a person does to it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot, self.desk = qtbot, desk
        self.page = AttendeesPage(desk)
        self.went: list[Place] = []
        desk.went.connect(self.went.append)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 900)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    @property
    def people(self) -> dict[str, Attendee]:
        assert self.desk.snapshot is not None
        return {row.id: row for row in self.desk.snapshot.attendees}

    def show(self, *names: str) -> None:
        self.page._select([self.people[name].uid for name in names])
        QApplication.processEvents()

    def find(self, kind: type[Any], name: str, within: QWidget | None = None) -> Any:
        found = [widget for widget in (within or self.page).findChildren(kind, name) if not widget.isHidden()]
        assert len(found) == 1, f"{len(found)} widgets are named {name}"
        return found[0]

    def type_into(self, name: str, text: str, within: QWidget | None = None) -> None:
        line = self.find(QLineEdit, name, within)
        line.setFocus()
        QTest.keyClicks(line, text)

    def enter(self, on: QWidget | None = None) -> None:
        """Enter goes to what is open on top: the list of what was found, else the field."""
        target = QApplication.activePopupWidget() or on or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, Key.Key_Return)

    def click(self, name: str, within: QWidget | None = None) -> None:
        QTest.mouseClick(self.find(QAbstractButton, name, within), LEFT)

    def standing(self, session: str = "tour") -> dict[str, RegistrationStatus]:
        return {
            row.id: one.status for row in self.people.values() for one in row.sessions if one.session == session
        }

    def rows(self) -> list[str]:
        """What is said about each of the shown attendee's sessions."""
        rows = self.find(SmallRows, "", self.page.editor.sessions)
        return [label.text() for label in rows.findChildren(QLabel) if label.text() and not label.isHidden()]

    def dialog(self, kind: type[Any]) -> Any:
        found = self.page.records.dialog
        assert isinstance(found, kind)
        found.activateWindow()
        self.bot.waitUntil(found.isActiveWindow)
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace.create(tmp_path / "team.eventdesk")
    with workspace.edit("Import") as edit:
        forum = add_forum(edit, HARBOUR)
    desk = Desk()
    desk.open(workspace, forum)
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Window:
    return Window(qtbot, desk)


def test_a_full_session_puts_on_the_waiting_list_and_the_next_moves_up(window: Window) -> None:
    window.show("rosa")
    window.type_into("attendee-add-session", "boat")
    window.enter()
    assert window.standing()["rosa"] is WAITLISTED
    assert "number 3 of 3" in " ".join(window.rows())
    assert "full" in window.find(QLabel, "attendee-session-told").text()
    window.show("ann")
    window.click("attendee-session-cancel")
    assert window.standing() == {"ann": CANCELLED, "ben": BOOKED, "cy": WAITLISTED, "rosa": WAITLISTED}
    assert window.find(QLabel, "attendee-session-told").text() == "Ben Mole has a place now: tell them."
    window.desk.undo()
    assert window.standing()["ann"] is BOOKED
    assert window.standing()["ben"] is WAITLISTED


def test_places_of_whoever_cancels_altogether_are_offered_to_those_who_wait(window: Window) -> None:
    bar = window.page.side.free_places
    assert bar.isHidden()
    window.page._select([window.people["ann"].uid])
    window.page._set_status(AttendeeStatus.CANCELLED)
    assert bar.told.text() == "“Boat tour”: a place is free for the next one who waits."
    window.click("free-places-leave")
    assert bar.isHidden()
    window.desk.undo()
    window.page._set_status(AttendeeStatus.DECLINED)
    assert bar.isHidden(), "it was said that this one stays free"
    with window.desk.edit("More places") as edit:
        set_places(edit, window.desk.snapshot.sessions[1].uid, 2)  # type: ignore[union-attr]
    assert bar.told.text() == "“Boat tour”: 2 places are free for those who wait."
    window.click("free-places-give")
    assert window.standing() == {"ann": BOOKED, "ben": BOOKED, "cy": BOOKED}
    assert bar.told.text() == "Ben Mole, Cy Weir have a place now: tell them."
    window.click("free-places-leave")
    assert bar.isHidden()


def test_a_seat_is_typed_into_the_row_of_the_session(window: Window) -> None:
    window.show("ann")
    window.click("attendee-session-seat")
    window.type_into("attendee-session-typed", " B 7 ")
    window.enter(window.find(QLineEdit, "attendee-session-typed"))
    assert window.people["ann"].sessions[0].seat == "B 7"
    assert "seat B 7" in " ".join(window.rows())
    window.click("attendee-session-seat")
    field = window.find(QLineEdit, "attendee-session-typed")
    assert field.selectedText() == "B 7"
    QTest.keyClicks(field, "C 1")
    QTest.keyClick(field, Key.Key_Escape)
    assert field.isHidden()
    assert window.people["ann"].sessions[0].seat == "B 7"
    # What is typed still is stored before somebody else is shown.
    window.click("attendee-session-seat")
    QTest.keyClicks(field, "C 2")
    window.show("rosa")
    assert window.people["ann"].sessions[0].seat == "C 2"
    assert window.people["rosa"].sessions == ()


def test_several_are_registered_at_once(window: Window) -> None:
    window.show("ann", "rosa", "mina")
    window.type_into("attendees-register", "boat")
    window.enter()
    assert window.standing() == {
        "ann": BOOKED,
        "ben": WAITLISTED,
        "cy": WAITLISTED,
        "rosa": WAITLISTED,
        "mina": WAITLISTED,
    }
    told = window.find(QLabel, "attendees-registered").text()
    assert told == "0 got a place, 2 on the waiting list, 1 registered before."


def test_two_sessions_at_the_same_time_are_told(window: Window) -> None:
    window.show("ann")
    window.type_into("attendee-add-session", "talks")
    window.enter()
    assert "At the same time as “Boat tour”." in window.rows()


def test_the_session_shows_who_waits_and_gives_places(qtbot: QtBot, desk: Desk) -> None:
    page = ProgrammePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    assert desk.snapshot is not None
    page.show_place(desk.snapshot.sessions[1].uid)
    told = page.findChild(QLabel, "session-places")
    assert told is not None
    assert told.text() == "1 of 1 places taken  ·  2 wait"
    places = page.findChild(QLineEdit, "session-places")
    assert places is not None
    places.setFocus()
    places.selectAll()
    QTest.keyClicks(places, "2")
    QTest.keyClick(places, Key.Key_Return)
    fill = page.findChild(QAbstractButton, "session-fill-places")
    assert fill is not None
    QTest.mouseClick(fill, LEFT)
    assert told.text() == "2 of 2 places taken  ·  1 waits"
    assert [row.sessions[0].status for row in desk.snapshot.attendees[:3]] == [BOOKED, BOOKED, WAITLISTED]


def test_the_days_of_a_status_are_kept(window: Window) -> None:
    window.show("ann")
    box = window.find(QComboBox, "attendee-status")
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    assert window.people["ann"].status is AttendeeStatus.CONFIRMED
    assert window.people["ann"].dates[AttendeeStatus.CONFIRMED] == window.desk.now().date()
    window.click("attendee-days")
    window.type_into("attendee-day-invited", "2026-03-02")
    window.enter()
    assert window.people["ann"].dates[AttendeeStatus.INVITED] == date(2026, 3, 2)
    assert "Invited Mon 2 Mar 2026" in window.page.editor.days.timeline.accessibleName()


def test_company_is_added_and_shown_from_both_sides(window: Window) -> None:
    window.show("ann")
    window.type_into("attendee-add-company", "Ada Quay")
    window.enter()
    ada = next(row for row in window.people.values() if row.name.pick("en") == "Ada Quay")
    assert ada.accompanies == "ann"
    window.click("attendee-company-open")
    assert window.went[-1] == Place("attendees", ada.uid)
    window.show("ben")
    window.type_into("attendee-accompanies", "cy w")
    window.enter()
    assert window.people["ben"].accompanies == "cy"
    window.click("attendee-company-part")
    assert window.people["ben"].accompanies is None


def test_a_consent_has_its_day_and_source(window: Window) -> None:
    window.show("ann")
    QTest.mouseClick(window.find(QCheckBox, "attendee-consent-press-list"), LEFT)
    consents = window.people["ann"].consents
    assert (consents.press_list, consents.press_list_on) == (True, window.desk.now().date())
    window.type_into("attendee-consent-press-list-source", "Registration form")
    window.enter()
    assert window.people["ann"].consents.press_list_source == "Registration form"


def test_an_own_field_is_made_and_filled_in(window: Window) -> None:
    window.show("ann")
    window.click("attendee-own-fields")
    dialog = window.dialog(QDialog)
    window.type_into("new-own-field", "Nights", dialog)
    box = window.find(QComboBox, "new-own-field-kind", dialog)
    box.setCurrentIndex(box.findText("Number"))
    window.click("add-own-field", dialog)
    window.click("own-fields-done", dialog)
    assert window.desk.snapshot is not None
    (field,) = window.desk.snapshot.own_fields
    line = window.find(QLineEdit, f"attendee-field-{field.id}")
    line.setFocus()
    QTest.keyClicks(line, "two")
    QTest.keyClick(line, Key.Key_Return)
    assert window.people["ann"].fields == {}
    line.selectAll()
    QTest.keyClicks(line, "2")
    QTest.keyClick(line, Key.Key_Return)
    assert window.people["ann"].fields == {field.id: "2"}


def test_two_are_merged_by_the_keyboard_and_come_back(window: Window) -> None:
    window.show("rosa", "rosa2")
    window.click("attendees-merge")
    dialog = window.dialog(MergeDialog)
    rows = {row.name: row for row in dialog.pane.subject.rows}
    assert rows["consent_photo"].result.startswith("No")
    table = dialog.pane.table
    number = list(rows).index("code")
    table.setCurrentIndex(table.choices.index(number, 1))
    QTest.keyClick(table, Key.Key_Right)
    QTest.keyClick(table, Key.Key_Space)
    QTest.keyClick(table, Key.Key_Return, Ctrl)
    window.bot.waitUntil(lambda: "rosa2" not in window.people)
    rosa = window.people["rosa"]
    assert (rosa.code, rosa.phone, rosa.tags, rosa.consents.photo) == ("SSS", "+82 2", ("tv",), False)
    window.desk.undo()
    assert set(window.people) == {row.id for row in HARBOUR.attendees}


def test_what_is_merged_is_told_in_words(window: Window) -> None:
    with window.desk.edit("Fields") as edit:
        field = add_field(edit, window.desk.forum_uid, t("Visa"), OwnFieldKind.FLAG)
        set_value(edit, [window.people["rosa"].uid], field, "yes")
        edit.change(AttendeeRow, window.people["rosa2"].uid, {"country": "KR"})
    window.show("rosa", "rosa2")
    window.click("attendees-merge")
    dialog = window.dialog(MergeDialog)
    rows = {row.label: row.values for row in dialog.pane.subject.rows}
    assert rows["Visa"] == ("Yes", "")
    assert rows["Country"] == ("", "South Korea")
    dialog.reject()


def test_duplicates_are_offered_one_after_the_other(window: Window) -> None:
    window.page.records.duplicates.trigger()
    dialog = window.dialog(DuplicatesDialog)
    count = window.find(QLabel, "duplicates-count", dialog)
    window.bot.waitUntil(lambda: count.text() == "2 pairs")
    window.click("duplicates-merge", dialog)
    assert "rosa2" not in window.people
    # The second is of the programme.
    window.click("duplicates-merge", dialog)
    assert window.people["mina"].person == "mina"
    window.click("duplicates-done", dialog)


def test_two_who_were_said_to_be_two_are_not_offered_again(window: Window) -> None:
    window.page.records.duplicates.trigger()
    dialog = window.dialog(DuplicatesDialog)
    count = window.find(QLabel, "duplicates-count", dialog)
    window.bot.waitUntil(lambda: count.text() == "2 pairs")
    window.click("duplicates-leave", dialog)
    assert count.text() == "1 pair"
    window.click("duplicates-done", dialog)
    assert "rosa2" in window.people
    window.page.records.duplicates.trigger()
    dialog = window.dialog(DuplicatesDialog)
    count = window.find(QLabel, "duplicates-count", dialog)
    window.bot.waitUntil(lambda: count.text() == "1 pair")
    window.click("duplicates-leave", dialog)  # an attendee and a speaker of that name
    window.click("duplicates-done", dialog)
    assert window.desk.snapshot is not None
    assert find_duplicates(window.desk.snapshot) == ()
    window.desk.undo()
    assert [pair.person for pair in find_duplicates(window.desk.snapshot)] == [True]


def test_everyone_of_the_programme_is_listed_once(window: Window) -> None:
    window.page.records.speakers.trigger()
    people = window.people
    assert people["mina"].person == "mina"
    assert [row.person for row in people.values() if row.category == "speaker"] == ["ebbe"]
    before = len(people)
    window.page.records.speakers.trigger()
    assert len(window.people) == before


def talks_uid(desk: Desk) -> str:
    assert desk.snapshot is not None
    return desk.snapshot.sessions[0].uid


def test_counts_are_told_by_category_and_side(window: Window) -> None:
    window.page.records.counts.trigger()
    dialog = window.dialog(QDialog)
    assert window.find(QLabel, "counts-told", dialog).text() == "6 attendees"
    window.desk.attempt("Book", lambda edit: book(edit, window.people["ann"].uid, talks_uid(window.desk)))
    double = dialog.findChild(QLabel, "counts-double")
    window.bot.waitUntil(lambda: "Ann Quay" in double.text())
    window.click("counts-done", dialog)


def test_a_person_is_put_on_the_list_from_the_people_page(qtbot: QtBot, desk: Desk) -> None:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    assert desk.snapshot is not None
    page.show_place(desk.snapshot.person("ebbe").uid)
    attend = page.findChild(QAbstractButton, "person-attend")
    assert attend is not None
    QTest.mouseClick(attend, LEFT)
    assert [row.person for row in desk.snapshot.attendees][-1] == "ebbe"
    assert attend.isHidden()
