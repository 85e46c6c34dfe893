"""What the editors of a person and of an organization share: the heading, its actions, a hint, a column."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import RecordForm
from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.people.names_grid import NamesGrid
from eventdesk.desktop.pages.people.words import other_names, tr
from eventdesk.desktop.theme import GRID, HALF, IconRole, set_icon
from eventdesk.desktop.widgets import Heading, Scroll, Title, button, explain, label
from eventdesk.model.text import Text

WIDEST = 92 * GRID


class Hint(QWidget):
    """One quiet sentence with something to do about it."""

    acted = Signal()

    def __init__(self, name: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = label("", "muted", wrap=True)
        self._sentence.setObjectName(name)
        self.act = button(action, name=f"{name}-act")
        self.act.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self.say("")

    def say(self, sentence: str) -> None:
        """Show the sentence; an empty one hides the hint."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return self._sentence.text()


class Frame(QWidget):
    """A scrolling column under a heading. Subclasses add their parts to `column`."""

    link_asked = Signal()
    remove_asked = Signal()
    delete_asked = Signal()
    destination = Signal(object)
    another_chosen = Signal(str)
    """Another record should be shown, with this uid."""

    names: NamesGrid
    form: RecordForm

    def __init__(self, desk: Desk, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._prefix = desk, prefix
        self.uid = ""
        """The record shown."""
        self._title = Title(wrap=True)
        self._title.setObjectName(f"{prefix}-heading")
        self._others = label("", "muted", wrap=True)
        self._link = button(tr("Add to this forum"), "plus", f"{prefix}-link", primary=True)
        self._link.setToolTip(tr("Let this forum use the entry of the directory"))
        self._link.clicked.connect(self.link_asked)
        self._remove = self._action(tr("Remove from this forum"), "remove", "x", self.remove_asked.emit)
        self._delete = self._action(tr("Delete from the directory"), "delete", "trash-2", self.delete_asked.emit)
        self._menu = self._make_menu()
        self._problem = label("", "problem", wrap=True)
        self._problem.setObjectName(f"{prefix}-problem")
        self._problem.hide()
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * GRID)
        self._lay_out()

    def show_row(self, row: Any) -> bool:
        """Show this row of the directory, or show it anew; False where it is gone."""
        raise NotImplementedError

    def commit(self) -> bool:
        """Store what is typed; False where something of it is refused."""
        if not self.uid:
            return True
        stored = [self.names.commit(), self.form.commit()]
        return all(stored)

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, the name by default."""
        if not name or self.names.has(name):
            line = self.names.cell(name or "name")
            line.setFocus()
            line.selectAll()
        else:
            self.form.focus_field(name)

    def languages(self) -> tuple[str, ...]:
        """The languages of the forum in work."""
        return self._desk.snapshot.languages if self._desk.snapshot else ("en",)

    def pick(self, text: Text) -> str:
        """The string that the window shows."""
        return text.pick(self._desk.language, self.languages())

    def show_head(self, name: Text, forums: frozenset[str]) -> None:
        """Say whose record this is, and allow what can be done with it."""
        shown, forum_uid = self.pick(name), self._desk.forum_uid
        self._title.setText(breakable(shown, 12))
        others = other_names(name, shown)
        self._others.setText(breakable(others, 18))
        self._others.setVisible(bool(others))
        here = forum_uid in forums
        self._link.setVisible(bool(forum_uid) and not here)
        explain(self._remove, "" if here else tr("This forum does not know the entry."))
        why = tr("Remove it from the forums first; the directory keeps what a forum uses.") if forums else ""
        explain(self._delete, why)

    def say(self, sentence: str) -> None:
        """Tell, under the heading, why something was not done; an empty sentence takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            self._scroll.ensureVisible(0, 0)

    def heading(self, text: str) -> None:
        """Begin a group."""
        self.column.addSpacing(GRID)
        self.column.addWidget(Heading(text))

    def _action(self, text: str, name: str, icon: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"{self._prefix}-{name}")
        set_icon(action, icon)
        action.triggered.connect(lambda: slot())
        return action

    def _make_menu(self) -> QToolButton:
        more = QToolButton(self)
        more.setObjectName(f"{self._prefix}-more")
        more.setAccessibleName(tr("More"))
        more.setToolTip(tr("Remove or delete"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(more, "ellipsis", IconRole.MUTED)
        menu = QMenu(more)
        menu.setToolTipsVisible(True)
        menu.addActions([self._remove, self._delete])
        more.setMenu(menu)
        return more

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(HALF)
        names.addWidget(self._title)
        names.addWidget(self._others)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addLayout(names, 1)
        for widget in (self._link, self._menu):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST)
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 4 * GRID)
        inner.setSpacing(2 * GRID)
        inner.addLayout(head)
        inner.addWidget(self._problem)
        inner.addLayout(self.column)
        inner.addStretch(1)
        ground = QWidget()
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inside, 100)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(ground)
        outer.addWidget(self._scroll)
