"""Overview: the forum at a glance, what is missing, and the forum's own fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.capture.start_button import capture_button
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.page import Page
from eventdesk.desktop.pages.documents.recording import PrintedRecords
from eventdesk.desktop.pages.overview.findings import Group, find
from eventdesk.desktop.pages.overview.findings_view import FindingsView
from eventdesk.desktop.pages.overview.forum_form import forum_form, show_forum
from eventdesk.desktop.pages.overview.glance import Glance
from eventdesk.desktop.pages.overview.hosts import Hosts
from eventdesk.desktop.pages.overview.stale import stale_groups
from eventdesk.desktop.privacy.retention import RetentionLine
from eventdesk.desktop.theme import GRID, ICON, IconRole, colours_of, icon
from eventdesk.desktop.widgets import EmptyState, Heading, Scroll, button, label
from eventdesk.desktop.work import Progress, Task, run
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.findings import Severity

_AT_ONCE = 300
"""Sessions, items and people together up to which findings are there within some milliseconds."""


class OverviewPage(Page):
    """Left what there is and what is missing; right the forum's fields."""

    name = "overview"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._task: Task | None = None
        self._found: tuple[Group, ...] = ()
        self.records = PrintedRecords(desk, self)
        self.records.changed.connect(lambda: self._show_findings(self._found))
        self.glance = Glance(desk)
        self.findings = FindingsView()
        self.findings.went.connect(desk.go)
        self.retention = RetentionLine(desk)
        self.form = forum_form(desk)
        self.hosts = Hosts(desk)
        self._build()
        self.follow(desk.forum_changed, self._refresh)
        self._refresh()

    def show_place(self, uid: str, field: str = "") -> None:
        """`uid` is the forum's; `field` one of its columns, or `hosts`."""
        if field == "hosts":
            self.hosts.focus()
        elif field:
            self.form.focus_field(field)

    def commit(self) -> bool:
        return self.form.commit()

    # What is shown

    def _refresh(self) -> None:
        snapshot = self.desk.snapshot
        self._stack.setCurrentIndex(1 if snapshot is not None else 0)
        if snapshot is None:
            self.form.clear()
            return
        self.glance.refresh(snapshot)
        self.retention.refresh(snapshot)
        self.hosts.refresh(snapshot)
        show_forum(self.form, snapshot)
        self.presence.setVisible(bool(snapshot.attendees))
        self._look(snapshot)
        self.records.look()

    def _look(self, snapshot: ForumSnapshot) -> None:
        """Find what is missing; in a thread where the forum is large."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        size = len(snapshot.people) + sum(1 + len(session.items) for session in snapshot.sessions)
        if size <= _AT_ONCE:
            self._show_findings(find(snapshot))
            return

        def look(progress: Progress) -> tuple[Group, ...]:
            progress.check()
            return find(snapshot)

        self._task = run(self, look, self._show_findings)

    def _show_findings(self, found: tuple[Group, ...]) -> None:
        self._found = found
        groups = (*found, *stale_groups(self.records.states))
        self.findings.show_groups(groups)
        self.findings.setVisible(bool(groups))
        self._heading.setVisible(bool(groups))
        conflicts = any(group.severity is Severity.CONFLICT for group in groups)
        missing, both = self.tr("What is missing"), self.tr("What conflicts, and what is missing")
        self._heading.setText(both if conflicts else missing)
        snapshot = self.desk.snapshot
        if not groups:
            told = self.tr("Nothing is missing, and nothing conflicts.")
        elif conflicts or snapshot is None or not snapshot.sessions:
            told = ""
        else:
            told = self.tr("No conflicts: every room and every person is in one place at a time.")
        self._calm.setText(told)
        self._calm_line.setVisible(bool(told))
        sign = icon("circle-check", IconRole.GOOD, colours_of(self))
        self._calm_sign.setPixmap(sign.pixmap(ICON))

    def _ask_presence(self) -> None:
        from eventdesk.desktop.door.presence import ask_presence

        # What is typed into the number's field is what is announced now.
        if self.form.commit():
            ask_presence(self.desk, self)

    def _delete(self) -> None:
        from eventdesk.workspace.storing import delete_forum

        uid = self.desk.forum_uid
        # What is typed belongs to what is deleted: undo gives both back.
        if uid and self.form.commit():
            self.desk.attempt(self.tr("Delete forum"), lambda edit: delete_forum(edit, uid))

    # Its look

    def _build(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setSizes([80 * GRID, 52 * GRID])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        nothing = EmptyState(
            "layout-dashboard",
            self.tr("No forum yet"),
            self.tr("Make a new forum, open a workspace, or look at the sample: the File menu has all three."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(split)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setProperty("ground", "surface")
        self._heading = Heading(self.tr("What is missing"))
        self._calm = label("", "muted", wrap=True)
        self._calm.setObjectName("overview-calm")
        self._calm_sign = QLabel()
        self._calm_line = QWidget()
        calm = QHBoxLayout(self._calm_line)
        calm.setContentsMargins(GRID, 0, 0, 0)
        calm.setSpacing(GRID)
        calm.addWidget(self._calm_sign)
        calm.addWidget(self._calm, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.glance)
        column.addSpacing(GRID)
        column.addWidget(capture_button(self.desk, "overview-capture", True), 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(GRID)
        column.addWidget(self.retention)
        column.addWidget(self._heading)
        column.addWidget(self.findings, 100)
        column.addWidget(self._calm_line)
        column.addStretch(1)
        return left

    def _right(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(self.form)
        self.presence = button(self.tr("How many came…"), "users", "overview-presence")
        self.presence.setToolTip(self.tr("Take the number of participants from the registrations and the door"))
        self.presence.clicked.connect(self._ask_presence)
        column.addWidget(self.presence, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hosts)
        delete = button(self.tr("Delete this forum"), "trash-2", "delete-forum")
        delete.setToolTip(
            self.tr("Delete the forum with its programme, attendees and press material; undo gives it back")
        )
        delete.clicked.connect(self._delete)
        column.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = Scroll(inside)
        scroll.setMinimumWidth(44 * GRID)
        return scroll
