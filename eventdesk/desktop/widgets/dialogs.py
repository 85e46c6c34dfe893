"""How dialogs are laid out: a head, what it is about, and the buttons at the foot, with hairlines between."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets.labels import Hairline
from eventdesk.desktop.widgets.scroll import Scroll

_SIDE = 3 * GRID


def dialog_head(*parts: QWidget) -> QVBoxLayout:
    """The title and what stands below it."""
    head = QVBoxLayout()
    head.setContentsMargins(_SIDE, 2 * GRID + HALF, _SIDE, 2 * GRID)
    head.setSpacing(HALF)
    for part in parts:
        head.addWidget(part)
    return head


def dialog_foot(told: QWidget | None, *buttons: QWidget) -> QHBoxLayout:
    """What the dialog has to say, and its buttons at the right."""
    foot = QHBoxLayout()
    foot.setContentsMargins(_SIDE, GRID + HALF, _SIDE, 2 * GRID)
    foot.setSpacing(GRID)
    if told is None:
        foot.addStretch(1)
    else:
        foot.addWidget(told, 1)
    for one in buttons:
        foot.addWidget(one)
    return foot


def lay_out_dialog(dialog: QDialog, head: QLayout | None, body: QWidget, *foot: QLayout) -> None:
    """Head, body and foot over the whole dialog; the body takes what room there is."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if head is not None:
        column.addLayout(head)
        column.addWidget(Hairline())
    column.addWidget(body, 1)
    column.addWidget(Hairline())
    for part in foot:
        column.addLayout(part)


def lay_out_list_dialog(dialog: QDialog, inside: Sequence[QWidget], done: QPushButton) -> None:
    """A list that is changed on the spot, scrolled, and the one button that closes the dialog."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(_SIDE, 2 * GRID, _SIDE, 2 * GRID)
    for part in inside:
        column.addWidget(part)
    column.addStretch(1)
    done.clicked.connect(dialog.accept)
    lay_out_dialog(dialog, None, Scroll(whole), dialog_foot(None, done))


def column_with_foot(dialog: QDialog, *buttons: QWidget) -> QVBoxLayout:
    """The column of a small dialog, with its buttons at the foot; what stands above is put in before them."""
    foot = QHBoxLayout()
    foot.addStretch(1)
    for one in buttons:
        foot.addWidget(one)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(_SIDE, _SIDE, _SIDE, 2 * GRID)
    column.setSpacing(GRID)
    column.addLayout(foot)
    return column
