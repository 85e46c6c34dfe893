"""What this entrance is called, and what it guards."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.door.badge import TemplateChoice
from eventdesk.desktop.door.words import clock
from eventdesk.desktop.pages.press.wording import session_name
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Title, button, label, within_screen
from eventdesk.desktop.widgets.dialogs import column_with_foot
from eventdesk.workspace.door_reading import Door
from eventdesk.workspace.scan_report import FEW_MINUTES

if TYPE_CHECKING:
    from eventdesk.model.snapshot import ForumSnapshot

translate = QCoreApplication.translate


def remembered(desk: Desk, settings: Settings) -> Door:
    """The door as it was chosen last on this machine; the forum's own where that is gone."""
    entrance, guards, everyone = settings.door(desk.forum_uid)
    known = {session.uid for session in desk.snapshot.sessions} if desk.snapshot else set()
    return Door(entrance, guards, everyone) if guards in known else Door(entrance)


def guards(snapshot: "ForumSnapshot | None", door: Door, language: str) -> str:
    """What the door guards, in words: the session, else the forum."""
    for session in snapshot.sessions if snapshot is not None and door.session_uid else ():
        if session.uid == door.session_uid:
            return session_name(snapshot, session, language) if snapshot is not None else ""
    if snapshot is None:
        return ""
    from eventdesk.desktop.window_words import with_edition

    title = snapshot.title(language) or snapshot.forum.id
    return title if snapshot.forum.title else with_edition(title, snapshot.forum.edition, language)


def where(door: Door, now: datetime) -> str:
    """What the entrance is called, and what its clock says: a wrong one is seen by it."""
    from eventdesk.desktop.capture.words import day_and_time

    return " · ".join((door.entrance or translate("Door", "Entrance without a name"), day_and_time(now)))


def clock_warning(desk: Desk) -> str:
    """A sentence where this machine's clock is behind: the file was changed later than it is, says the clock."""
    step = desk.workspace.last_step() if desk.workspace is not None else None
    if step is None:
        return ""
    now, changed = desk.now(), desk.wall_time(step.at.replace(tzinfo=UTC))
    if changed - now <= FEW_MINUTES:
        return ""
    told = translate(
        "Door", "This machine’s clock says {now}, but the file was changed at {changed}. Set the clock first."
    )
    return told.format(now=clock(now), changed=clock(changed, now))


def places(snapshot: "ForumSnapshot | None", door: Door) -> int | None:
    """How many the session has room for; None at the forum's own door, and where nobody knows."""
    from eventdesk.programme.attendance.sessions import places_of

    for session in snapshot.sessions if snapshot is not None and door.session_uid else ():
        if session.uid == door.session_uid and snapshot is not None:
            return places_of(session, snapshot)
    return None


class DoorDialog(QDialog):
    """Asks for the entrance's name and what it guards; `door` holds the answer."""

    def __init__(self, desk: Desk, settings: Settings, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.door = desk, door
        self.setObjectName("door-dialog")
        self.setWindowTitle(translate("Door", "This entrance"))
        self.entrance = QLineEdit(door.entrance)
        self.entrance.setObjectName("door-entrance")
        self.entrance.setAccessibleName(translate("Door", "Name of the entrance"))
        self.entrance.setMaxLength(100)
        self.entrance.setPlaceholderText(translate("Door", "For example: North entrance"))
        self.guards = QComboBox()
        self.guards.setObjectName("door-guards")
        self.guards.setAccessibleName(translate("Door", "What it guards"))
        self.everyone = QCheckBox(translate("Door", "Let in whoever is not registered for the session too"))
        self.everyone.setObjectName("door-everyone")
        self.everyone.setChecked(door.everyone)
        self.template = TemplateChoice(desk, settings)
        self.template.refresh()
        self._fill()
        self._lay_out()
        self.guards.currentIndexChanged.connect(lambda _index: self._follow(asked=True))
        self._follow(asked=False)
        self.entrance.setFocus()
        within_screen(self)

    def _fill(self) -> None:
        snapshot, language = self._desk.snapshot, self._desk.language
        self.guards.addItem(translate("Door", "The whole forum"), "")
        for session in snapshot.sessions if snapshot is not None else ():
            when = f"{session.starts_at:%H:%M} " if session.starts_at else ""
            assert snapshot is not None
            self.guards.addItem(when + session_name(snapshot, session, language), session.uid)
        self.guards.setCurrentIndex(max(0, self.guards.findData(self.door.session_uid)))
        self.guards.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.guards.setMinimumContentsLength(36)

    def _follow(self, *, asked: bool) -> None:
        """A session for which nobody registered is open to all."""
        uid, workspace = str(self.guards.currentData() or ""), self._desk.workspace
        self.everyone.setVisible(bool(uid))
        if asked and uid and workspace is not None:
            from eventdesk.workspace.door_reading import has_registrations

            with workspace.reading() as connection:
                self.everyone.setChecked(not has_registrations(connection, uid))

    def accept(self) -> None:
        uid = str(self.guards.currentData() or "")
        entrance = " ".join(self.entrance.text().split())
        self.door = replace(
            self.door, entrance=entrance, session_uid=uid, everyone=bool(uid) and self.everyone.isChecked()
        )
        super().accept()

    def _lay_out(self) -> None:
        done = button(translate("Door", "Guard this door"), "check", "door-choose", primary=True)
        done.setDefault(True)
        done.clicked.connect(self.accept)
        cancel = button(translate("Door", "Cancel"), "", "door-cancel")
        cancel.clicked.connect(self.reject)
        column = column_with_foot(self, cancel, done)
        note = translate("Door", "Two entrances need two names: by them a badge read twice is found.")
        widgets = (
            Title(translate("Door", "This entrance")),
            label(translate("Door", "Name of the entrance"), "muted"),
            self.entrance,
            Caption(note, wrap=True),
            label(translate("Door", "What it guards"), "muted"),
            self.guards,
            self.everyone,
            label(translate("Door", "Badge printed here"), "muted"),
            self.template,
        )
        for place, widget in enumerate(widgets):
            column.insertWidget(place, widget)
        column.insertSpacing(len(widgets), GRID)
        self.setMinimumWidth(56 * GRID)
