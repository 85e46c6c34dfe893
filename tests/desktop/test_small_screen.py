"""A dialog larger than the screen is made smaller, so that its buttons stay within reach."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.next_edition import NextEditionDialog
from eventdesk.desktop.widgets import within_screen
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


def test_a_dialog_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableSize()
    dialog.resize(room.width() + 400, room.height() + 400)
    within_screen(dialog)
    assert dialog.width() <= room.width()
    assert dialog.height() < room.height(), "its frame has a title, too"
    dialog.resize(300, 200)
    within_screen(dialog)
    assert (dialog.width(), dialog.height()) == (300, 200)


def test_a_next_edition_can_be_made_on_a_low_screen(qtbot: QtBot, tmp_path: Path) -> None:
    """1,920 × 1,080 at 200 %: the form scrolls, and the button is there."""
    forum = Forum(id="f", title=Text({"en": "Tides"}), starts_on=date(2026, 5, 14), ends_on=date(2026, 5, 14))
    workspace = Workspace.create(tmp_path / "tides.eventdesk")
    with workspace.edit("Import") as edit:
        uid = add_forum(edit, ForumSnapshot(forum=forum))
    desk = Desk()
    desk.open(workspace, uid)
    dialog = NextEditionDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(dialog.width(), 400)
    assert dialog.height() == 400
    made = next(one for one in dialog.findChildren(QPushButton) if one.property("primary"))
    assert made.isVisible()
    assert dialog.rect().contains(made.geometry())
    desk.close()
