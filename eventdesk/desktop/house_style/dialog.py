"""The dialog: the workspace's house styles, the editor of one of them, and the release as it makes it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.house_style.panel import StylePanel
from eventdesk.desktop.house_style.preview import StylePreview
from eventdesk.desktop.house_style.sharing import Sharing
from eventdesk.desktop.house_style.style_list import StyleList, StyleRow
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, EmptyState, Hairline, Title, button, explain, icon_button, label
from eventdesk.desktop.window_words import forum_name
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_COPY = {
    "en": "{name}, copy",
    "ko": "{name} 사본",
    "zh": "{name} 副本",
    "ja": "{name}（コピー）",
    "de": "{name}, Kopie",
    "fr": "{name}, copie",
}


class HouseStyleDialog(QDialog):
    """Every change is one step of the workspace, stored as it is made; there is nothing to accept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._rows: tuple[StyleRow, ...] = ()
        self.setObjectName("house-style-dialog")
        self.setWindowTitle(self.tr("House style"))
        self.setModal(True)
        self.styles = StyleList()
        self.panel = StylePanel(desk)
        self.preview = StylePreview(desk)
        self.sharing = Sharing(desk, self)
        self.said = Caption("", wrap=True)
        self.said.setObjectName("house-style-said")
        self._undo = icon_button(self.tr("Undo"), "undo-2", "house-style-undo")
        self._redo = icon_button(self.tr("Redo"), "redo-2", "house-style-redo")
        self._close = button(self.tr("Close"), "", "close-house-style", primary=True)
        self._lay_out()
        for one in self.findChildren(QPushButton):
            one.setAutoDefault(False)  # Enter stores what is typed in a field, and presses nothing.
        self._connect()
        self.refresh()
        self.styles.list.setFocus()

    # What is shown

    def refresh(self, choose: str = "") -> None:
        """List the house styles as they are now, and show the one that is chosen."""
        self._rows = _read(self.desk)
        self.styles.show_rows(self._rows, choose)
        self._show_chosen()
        workspace = self.desk.workspace
        last, following = (workspace.last_step(), workspace.next_step()) if workspace else (None, None)
        undo = self.tr("Undo {step} (Ctrl+Z)").format(step=last.label) if last else ""
        redo = self.tr("Redo {step} (Ctrl+Shift+Z)").format(step=following.label) if following else ""
        explain(self._undo, "" if last else self.tr("Nothing to undo."), undo)
        explain(self._redo, "" if following else self.tr("Nothing to redo."), redo)

    def _follow(self) -> None:
        self.refresh()

    def _show_chosen(self) -> None:
        row = next((row for row in self._rows if row.style.uid == self.styles.uid), None)
        self._stack.setCurrentIndex(1 if row is not None else 0)
        if row is not None:
            self.panel.show_row(row)
        self._draw()

    def _draw(self) -> None:
        chosen = self.styles.uid
        self.preview.show_style(self.panel.typed() if chosen else None)

    # What can be done

    def add(self) -> None:
        """A style proposed from the forum's host; a forum without one is written in it at once."""
        snapshot, forum_uid = self.desk.snapshot, self.desk.forum_uid
        if snapshot is None or not self.panel.commit():
            return
        from eventdesk.press.house import proposed_style
        from eventdesk.workspace.house_style_edits import add_style, give_style
        from eventdesk.workspace.press_edits import picture

        style = proposed_style(snapshot)
        workspace, logo = self.desk.workspace, b""
        if workspace is not None and style.logo is not None:
            with workspace.reading() as connection:
                logo = picture(connection, style.logo) or b""

        def change(edit: "Edit") -> str:
            uid = add_style(edit, style, logo)
            if snapshot.house_style is None:
                give_style(edit, forum_uid, uid)
            return uid

        self._make(self.tr("Add house style"), change)

    def duplicate(self) -> None:
        row = self._chosen_row()
        if row is None or not self.panel.commit():
            return
        from eventdesk.workspace.house_style_edits import duplicate_style

        name = Text({tag: _copied(tag, word) for tag, word in row.style.name.items()})
        self._make(self.tr("Duplicate house style"), lambda edit: duplicate_style(edit, row.style.uid, name))

    def remove(self) -> None:
        row = self._chosen_row()
        if row is None:
            return
        from eventdesk.workspace.house_style_edits import remove_style

        if self.desk.attempt(self.tr("Delete house style"), lambda edit: remove_style(edit, row.style.uid)):
            told = self.tr("Deleted: {name}. Ctrl+Z takes it back.").format(name=row.name)
            if row.forums:
                told = self.tr("Deleted: {name}. Written in no house style now: {forums}. Ctrl+Z takes it back.")
                told = told.format(name=row.name, forums=", ".join(row.forums))
            self.said.setText(told)

    def _make(self, step: str, change: "Callable[[Edit], str]") -> None:
        made: list[str] = []
        if self.desk.attempt(step, lambda edit: made.append(change(edit))):
            self.refresh(choose=made[0])
            self.panel.show_part(0)
            self.panel.letterhead.focus_field("name")

    def _export(self) -> None:
        row = self._chosen_row()
        if row is not None and self.panel.commit():
            self.sharing.ask_export(row.style.uid, row.name)

    def _import(self) -> None:
        if self.panel.commit():
            self.sharing.ask_import()

    def _chosen_row(self) -> StyleRow | None:
        return next((row for row in self._rows if row.style.uid == self.styles.uid), None)

    def _travel(self, act: Callable[[], None]) -> None:
        # Undo is about what one sees: text not stored yet is stored first.
        if self.panel.commit():
            self.said.setText("")
            act()

    def _choose(self) -> None:
        self.said.setText("")
        self._show_chosen()

    def done(self, result: int) -> None:
        """Close, once what is typed is stored; what is refused stays in its field with the reason."""
        if self.panel.commit():
            super().done(result)
        else:
            self.said.setText(self.tr("First correct the field marked in red, or show what is stored."))

    # Its look

    def _connect(self) -> None:
        styles = self.styles
        styles.chosen.connect(lambda _uid: self._choose())
        styles.add.clicked.connect(self.add)
        styles.copy.clicked.connect(self.duplicate)
        styles.remove.clicked.connect(self.remove)
        styles.take_in.clicked.connect(self._import)
        styles.give_out.clicked.connect(self._export)
        self.sharing.taken_in.connect(self.refresh)
        self.sharing.said.connect(self.said.setText)
        self.panel.typing.connect(self._draw)
        self.panel.glossary.refused.connect(self.said.setText)
        self.desk.refused.connect(self.said.setText)
        self.desk.forum_changed.connect(self._follow)
        self._close.clicked.connect(self.accept)
        keys = QKeySequence.StandardKey
        for key, tool, act in (
            (keys.Undo, self._undo, self.desk.undo),
            (keys.Redo, self._redo, self.desk.redo),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda act=act: self._travel(act))
            tool.clicked.connect(lambda _checked=False, act=act: self._travel(act))

    def _lay_out(self) -> None:
        head, foot = QVBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._panes(), 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        head.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        head.setSpacing(HALF)
        head.addWidget(Title(self.windowTitle()))
        about = self.tr("How a house writes and looks, for all its forums. Each change is stored as you make it.")
        head.addWidget(label(about, "muted", wrap=True))
        foot.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        foot.setSpacing(HALF)
        foot.addWidget(self.said, 1)
        for widget in (self._undo, self._redo, self._close):
            foot.addWidget(widget)
        self.resize(152 * GRID, 94 * GRID)

    def _panes(self) -> QSplitter:
        propose = button(self.tr("Propose from the host"), "plus", "propose-house-style", primary=True)
        propose.clicked.connect(self.add)
        empty = EmptyState(
            "building-2",
            self.tr("No house style yet"),
            self.tr("Letterhead, closing words, glossary and rules of writing, kept for all forums of a house."),
            propose,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.panel)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        for widget in (self.styles, self._stack, self.preview):
            panes.addWidget(widget)
        for ground in (self._stack, self.panel):
            ground.setProperty("ground", "surface")
            ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panes.setSizes([30 * GRID, 66 * GRID, 56 * GRID])
        panes.setStretchFactor(1, 1)
        panes.setStretchFactor(2, 1)
        return panes

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        screen = self.screen().availableSize()
        self.resize(min(self.width(), screen.width() - 4 * GRID), min(self.height(), screen.height() - 4 * GRID))


def show_house_styles(desk: Desk, window: QWidget) -> None:
    """Show the house styles of the workspace until the person closes them."""
    dialog = HouseStyleDialog(desk, window)
    dialog.exec()
    # It follows the desk: left alive, it would go on drawing unseen.
    dialog.deleteLater()


def _read(desk: Desk) -> tuple[StyleRow, ...]:
    """Every house style of the workspace, with the titles of the forums written in it."""
    from eventdesk.workspace.house_style_edits import forums_of, house_styles, read_style

    if desk.workspace is None:
        return ()
    titles = {line.uid: forum_name(line, desk.language) for line in desk.workspace.forums()}
    unnamed = QCoreApplication.translate("HouseStyleDialog", "Without a name")
    rows = []
    with desk.workspace.reading() as connection:
        for line in house_styles(connection):
            forums = forums_of(connection, line.uid)
            name = desk.snapshot.pick(line.name, desk.language) if desk.snapshot else ""
            named = name or next(iter(line.name.values()), unnamed)
            told = tuple(titles[uid] for uid in forums if uid in titles)
            rows.append(StyleRow(read_style(connection, line.uid), named, told, desk.forum_uid in forums))
    return tuple(rows)


def _copied(tag: str, name: str) -> str:
    """The name of a copy, in its own language."""
    return _COPY.get(tag.split("-")[0], _COPY["en"]).format(name=name)
