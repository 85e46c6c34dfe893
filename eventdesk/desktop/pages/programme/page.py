"""The programme: an outline of days, sessions and items, or a timetable, and an editor for the row in work."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.list_importing import ListImporting
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.programme.actions import Actions, kind_menu
from eventdesk.desktop.pages.programme.changes import Changes
from eventdesk.desktop.pages.programme.draft_action import draft_action
from eventdesk.desktop.pages.programme.editor_panel import EditorPanel
from eventdesk.desktop.pages.programme.finding_marks import FindingMarks
from eventdesk.desktop.pages.programme.finding_signs import RowMark
from eventdesk.desktop.pages.programme.findings_panel import FindingsPanel
from eventdesk.desktop.pages.programme.fitting import ButtonRow
from eventdesk.desktop.pages.programme.moving_actions import MovingActions
from eventdesk.desktop.pages.programme.nodes import Node, NodeKind
from eventdesk.desktop.pages.programme.outline_view import OutlineView
from eventdesk.desktop.pages.programme.undo_line import UndoLine
from eventdesk.desktop.pages.programme.views import OUTLINE, TIMETABLE, TimetableHalf, ViewSwitch
from eventdesk.desktop.pages.programme.words import counted, tr, word
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import (
    EmptyState,
    Hairline,
    Title,
    WholePage,
    button,
    explain,
    label,
    tool_button,
)
from eventdesk.model.kinds import ItemKind, SessionKind
from eventdesk.model.snapshot import Item, Session

_FILTER_PAUSE = 120
"""Milliseconds after a key before the outline is filtered."""


_EDITOR, _VIEWS = 46 * GRID, 40 * GRID
"""The least widths of the editor, and of outline and timetable."""
_SHARES = {OUTLINE: [64 * GRID, 70 * GRID], TIMETABLE: [75 * GRID, 60 * GRID]}
"""How the two halves of the page share its width at first, in each view."""


class ProgrammePage(Page):
    """Composes outline, editor and actions; what they change is in `Changes`."""

    name = "programme"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._changes = Changes(desk)
        self.outline = OutlineView()
        self.editor = EditorPanel(desk)
        self.actions_ = Actions(self, self.outline)
        self.moving = MovingActions(self)
        self.draft = draft_action(self)
        self.importing = ListImporting(self, "programme")
        self.undo_line = UndoLine(desk)
        self.switch = ViewSwitch()
        self.timetable = TimetableHalf(self)
        self._marks = FindingMarks(self, desk)
        self.findings = FindingsPanel(desk)
        self._deleted: list[str] = []
        self._shares: dict[int, list[int]] = {}
        self._filter = self._make_filter()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.outline)
        self.refresh()

    # Its look

    def _lay_out(self) -> None:
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self.editor)
        split.setSizes(_SHARES[OUTLINE])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.editor.setMinimumWidth(_EDITOR)
        self._empty = EmptyState(
            "calendar-days",
            tr("No session yet"),
            tr("Begin with a session, then add its speeches and talks, or drop a list of them. Times can wait."),
            self._first_session(),
            second=self.importing.action,
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(WholePage(self._pages, "programme-scroll"))

    def _first_session(self) -> QPushButton:
        first = button(tr("Add the first session"), "plus", "add-first-session", primary=True)
        first.clicked.connect(lambda: self.add_session(SessionKind.SESSION))
        return first

    def _left(self) -> QWidget:
        left = QWidget()
        left.setProperty("ground", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, 2 * GRID, GRID, 0)
        head.addLayout(self._top())
        self._no_match = label(tr("Nothing in the programme holds these words."), "muted", wrap=True)
        self._no_match.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._no_match.hide()
        self._views = QStackedWidget()
        self._views.setMinimumWidth(_VIEWS)
        self._views.addWidget(self._outline_half())
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._views, 1)
        column.addWidget(self.findings)
        column.addWidget(self.undo_line)
        return left

    def _outline_half(self) -> QWidget:
        half = QWidget()
        filter_row = QWidget()
        filter_row.setLayout(self._second())
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(filter_row)
        column.addWidget(Hairline())
        column.addWidget(self._no_match)
        column.addWidget(self.outline, 1)
        return half

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(Title(tr("Programme")))
        top.addSpacing(GRID)
        top.addWidget(self.switch)
        actions = self.actions_
        made = (
            self._menu_button(actions.add_session, "add-session-kind", SessionKind, self.add_session),
            self._menu_button(actions.add_item, "add-item-kind", ItemKind, self.add_item),
        )
        top.addWidget(ButtonRow(made, "programme-more"), 1)
        return top

    def _second(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID + GRID // 2)
        row.setSpacing(GRID // 2)
        row.addWidget(self._filter, 1)
        row.addSpacing(GRID // 2)
        for action in (self.actions_.duplicate, self.actions_.delete, self.actions_.rooms):
            row.addWidget(tool_button(action))
        row.addWidget(self.moving.make_button())
        row.addWidget(tool_button(self.draft))
        row.addWidget(tool_button(self.importing.action))
        return row

    def _menu_button(
        self,
        action: QAction,
        name: str,
        kinds: type[SessionKind] | type[ItemKind],
        add: Callable[[SessionKind | ItemKind], object],
    ) -> QToolButton:
        made = tool_button(action, icon_alone=False)
        made.setMenu(kind_menu(made, name, list(kinds), add))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return made

    def _make_filter(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("programme-filter")
        field.setAccessibleName(tr("Filter the programme"))
        field.setPlaceholderText(tr("Filter by title, speaker, organization or room"))
        field.setClearButtonEnabled(True)
        return field

    def _connect(self) -> None:
        self.follow(self.desk.forum_changed, self.refresh)
        self.outline.chosen.connect(lambda _uid: self._show_current())
        self.outline.selectionModel().selectionChanged.connect(lambda *_: self._explain())
        self.outline.dropped.connect(self._drop)
        self.outline.edit_wanted.connect(lambda _uid: self.editor.focus_field("title"))
        self.outline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.outline.customContextMenuRequested.connect(self._open_menu)
        self._marks.found.connect(self._show_findings)
        self.switch.chosen.connect(self.show_view)
        self._pause = QTimer(self, interval=_FILTER_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.refresh)
        self._filter.textChanged.connect(lambda _text: self._pause.start())
        actions = self.actions_
        actions.add_session.triggered.connect(lambda: self.add_session(SessionKind.SESSION))
        actions.add_item.triggered.connect(lambda: self.add_item(None))
        actions.duplicate.triggered.connect(self.duplicate)
        actions.delete.triggered.connect(self.delete_selected)
        actions.up.triggered.connect(lambda: self._move(down=False))
        actions.down.triggered.connect(lambda: self._move(down=True))
        actions.back.triggered.connect(lambda: self._move_to_neighbour(forward=False))
        actions.forward.triggered.connect(lambda: self._move_to_neighbour(forward=True))
        actions.filter.triggered.connect(self._focus_filter)
        actions.open_all.triggered.connect(self.outline.expandAll)
        actions.close_all.triggered.connect(self.outline.close_sessions)
        actions.rooms.triggered.connect(self.edit_rooms)

    # What the window asks

    def show_place(self, uid: str, field: str = "") -> None:
        if self.outline.outline.node(uid) is None and self._filter.text():
            self._filter.clear()
            self.refresh()
        if not self.outline.select([uid]):
            return
        if self.shows_timetable():
            self.timetable.show_current()
        if field:
            self.editor.focus_field(field)

    def commit(self) -> bool:
        self.timetable.settle()
        stored = self.editor.commit()
        if not stored:
            self.editor.show()  # it may be hidden beside the timetable, and tells why
        return stored

    # Outline and timetable

    def shows_timetable(self) -> bool:
        return self._views.currentIndex() == TIMETABLE

    def show_view(self, number: int) -> None:
        """Show the outline or the timetable; what is selected in one is so in the other.

        The view stays where what is typed in the editor is refused.
        """
        if not self.commit():
            number = self._views.currentIndex()
        self.switch.show_view(number)
        if self._views.currentIndex() == number:
            return
        if number == TIMETABLE and self._views.count() == 1:
            self._views.addWidget(self.timetable.make())
        sizes = self._split.sizes()
        self._views.setCurrentIndex(number)
        self._split.setSizes(self._shares.setdefault(number, _SHARES[number]))
        self._shares[OUTLINE if number == TIMETABLE else TIMETABLE] = sizes
        self.timetable.open(shown=number == TIMETABLE)

    def choose(self, uids: list[str]) -> None:
        """Take these rows into work: chosen in the timetable."""
        self.editor.commit()
        if uids and self.outline.outline.node(uids[0]) is None and self._filter.text():
            self._filter.clear()
            self.refresh()
        if not self.outline.select(uids):
            self.outline.setCurrentIndex(QModelIndex())
            self.outline.clearSelection()
            self._show_current()

    # Following the forum

    def refresh(self) -> None:
        """Show the forum as it is now; selection, opened rows, scroll place and typed text stay."""
        self._pause.stop()
        snapshot = self.desk.snapshot
        self.outline.show_forum(snapshot, self.desk.language, self._filter.text())
        nothing = snapshot is None or not snapshot.sessions
        self._pages.setCurrentIndex(1 if nothing else 0)
        self._select_restored()
        self._no_match.setVisible(not nothing and not self.outline.outline.root.children)
        self.timetable.refresh()
        self._show_current()
        self._marks.look()

    def _select_restored(self) -> None:
        """What was deleted last and is there again is what the person looks for."""
        if self._deleted and all(self.outline.outline.node(uid) is not None for uid in self._deleted):
            self.outline.select(self._deleted)
            self._deleted = []

    def _show_current(self) -> None:
        node = self.outline.current_node()
        self.editor.show_node(node, self._marks.of(node.uid) if node is not None else ())
        self._explain()

    def _show_findings(self) -> None:
        if self.desk.snapshot is None:
            return  # they were looked for in the background, and the workspace was closed meanwhile
        self.outline.outline.show_findings(self._marks.by_uid)
        self.findings.show_findings(self._marks.every)
        self.timetable.show_found(self._marks.by_uid)
        self._show_current()

    def row_marks(self) -> dict[str, RowMark]:
        """What sessions and items are marked with, by uid."""
        return self._marks.by_uid

    def row_actions(self) -> list[QAction]:
        """What the timetable's menu offers beside its own."""
        return [
            self.actions_.duplicate,
            self.actions_.delete,
            *self.moving.actions(),
            self.draft,
            self.importing.action,
        ]

    def draft_button(self, name: str) -> QToolButton:
        """Another button that drafts the times."""
        made = tool_button(self.draft)
        made.setObjectName(name)
        return made

    def _explain(self) -> None:
        has_forum = self.desk.snapshot is not None
        self.actions_.explain(self.outline.current_node(), self.outline.selected_uids(), has_forum)
        self.moving.explain()
        explain(self.draft, "" if has_forum else tr("There is no forum yet."), self.draft.text().rstrip("…"))

    # Changing it

    def add_session(self, kind: SessionKind | ItemKind) -> None:
        assert isinstance(kind, SessionKind)
        self.commit()  # what is refused stays in its form, and is shown again with its row
        if self.timetable.shown and self.timetable.add(kind):
            return
        self._begin(self._changes.add_session(kind, self.outline.current_node()))

    def add_item(self, kind: SessionKind | ItemKind | None) -> None:
        """Add an item of that kind; None: of the current item's kind, or what the session's kind suggests."""
        node = self.outline.current_node()
        if node is None or node.kind is NodeKind.DAY:
            return
        self.commit()
        chosen = kind if isinstance(kind, ItemKind) else likely_kind(node)
        self._begin(self._changes.add_item(chosen, node))

    def _begin(self, uid: str) -> None:
        """Select a new row with the cursor in its title."""
        if not uid:
            return
        if self._filter.text():
            self._filter.clear()
            self.refresh()
        self.outline.select([uid])
        self.editor.focus_field("title")

    def duplicate(self) -> None:
        uids = self.outline.selected_uids()
        self.commit()
        if self.timetable.shown and self.timetable.duplicate():
            return
        if uids:
            self.outline.select(self._changes.duplicate(uids))

    def delete_selected(self) -> None:
        uids = self.outline.selected_uids()
        if not uids:
            return
        self.commit()
        label, told = self._deletion(uids)
        after = self.outline.neighbour_of(uids)
        if self._changes.delete(uids, label):
            self.outline.select([after])
            self.timetable.show_current()
            self.undo_line.tell(told)
            self._deleted = uids

    def _deletion(self, uids: list[str]) -> tuple[str, str]:
        """The step's name, and what the line under the outline says."""
        if len(uids) > 1:
            return tr("Delete rows"), tr("{count} rows deleted.").format(count=counted(len(uids)))
        node = self.outline.outline.node(uids[0])
        assert node is not None
        text = self.outline.outline.text(node)
        title = word(node.value.kind) if text.hint and isinstance(node.value, Session | Item) else text.title
        step = tr("Delete session") if node.kind is NodeKind.SESSION else tr("Delete item")
        return step, tr("“{title}” deleted.").format(title=title)

    def _move(self, *, down: bool) -> None:
        uids = self.outline.selected_uids()
        self.commit()
        if uids and self._changes.move_by_one(uids, down):
            self.outline.bring_into_sight()

    def _move_to_neighbour(self, *, forward: bool) -> None:
        uids = self.outline.selected_uids()
        self.commit()
        if uids and self._changes.move_to_neighbour(uids, forward):
            self.outline.select(uids)

    def _drop(self, uids: list[str], target: object) -> None:
        from eventdesk.desktop.pages.programme.carrying import Target

        self.commit()
        if isinstance(target, Target) and self._changes.drop(uids, target):
            self.outline.select(uids)

    def edit_rooms(self) -> None:
        from eventdesk.desktop.pages.programme.rooms_dialog import RoomsDialog

        self.commit()
        if self.desk.snapshot is not None:
            RoomsDialog(self.desk, self).open()

    def _focus_filter(self) -> None:
        self._filter.setFocus()
        self._filter.selectAll()

    def _open_menu(self, at: QPoint) -> None:
        menu = self.actions_.context_menu(self)
        menu.addActions(self.moving.actions())
        menu.popup(self.outline.viewport().mapToGlobal(at))


_LIKELY = {
    SessionKind.OPENING: ItemKind.WELCOME_SPEECH,
    SessionKind.KEYNOTE: ItemKind.KEYNOTE,
    SessionKind.PANEL: ItemKind.PANEL,
    SessionKind.BREAK: ItemKind.BREAK,
    SessionKind.CLOSING: ItemKind.CLOSING_REMARKS,
}


def likely_kind(node: Node) -> ItemKind:
    """What is probably added next at this row: one more of the current item's kind, or what suits the session."""
    if isinstance(node.value, Item):
        return node.value.kind
    assert isinstance(node.value, Session)
    last = node.value.items[-1].kind if node.value.items else None
    return last or _LIKELY.get(node.value.kind, ItemKind.PRESENTATION)
