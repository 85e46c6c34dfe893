"""Who holds the forum: its organizations, each with its role."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk, Place
from eventdesk.desktop.forms import NewName, OrganizationPicker, organization_uid
from eventdesk.desktop.pages.overview.wording import role
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Heading, explain, icon_button, label
from eventdesk.model.kinds import OrganizationRole
from eventdesk.model.snapshot import ForumOrganization, ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


class Hosts(QWidget):
    """A line for each organization, and one to add the next. A forum has a handful: a widget a line will do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._shown: tuple[ForumOrganization, ...] = ()
        self._language = ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._role = QComboBox()
        self._role.setObjectName("host-role")
        self._role.setAccessibleName(self.tr("Role"))
        for one in OrganizationRole:
            self._role.addItem(role(one), one.value)
        self._picker = OrganizationPicker(desk, self.tr("Add an organization"))
        self._picker.name("add-host", self.tr("Add an organization"))
        self._picker.chosen.connect(self._add)
        adding = QHBoxLayout()
        adding.setSpacing(GRID)
        adding.addWidget(self._picker, 3)
        adding.addWidget(self._role, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(Heading(self.tr("Hosts, organizers, sponsors")))
        column.addLayout(self._lines)
        column.addLayout(adding)

    def focus(self) -> None:
        """Put the cursor where an organization is added."""
        self._picker.target().setFocus()

    def refresh(self, snapshot: ForumSnapshot) -> None:
        links = snapshot.forum.organizations
        names = tuple(
            snapshot.pick(snapshot.organization(one.organization).name, self.desk.language) for one in links
        )
        known = (links, self.desk.language + "\n".join(names))
        if known == (self._shown, self._language):
            return
        self._shown, self._language = known
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (link, name) in enumerate(zip(links, names, strict=True)):
            organization = snapshot.organization(link.organization)
            self._lines.addWidget(self._line(place, link, name, organization.uid))

    def _line(self, place: int, link: ForumOrganization, name: str, organization: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, HALF, 0, HALF)
        row.setSpacing(HALF)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(name, "", wrap=True))
        words.addWidget(Caption(role(link.role)))
        row.addLayout(words, 1)
        edit = self._tool(self.tr("Edit {name}"), "pencil", "edit-host", name)
        edit.clicked.connect(lambda: self.desk.go(Place("people", organization)))
        up = self._tool(self.tr("Move {name} up"), "arrow-up", "move-host-up", name)
        up.clicked.connect(lambda: self._move(link.uid))
        explain(up, "" if place else self.tr("It is the first already."), up.toolTip())
        remove = self._tool(self.tr("Remove {name}"), "x", "remove-host", name)
        remove.clicked.connect(lambda: self._remove(link.uid))
        for tool in (edit, up, remove):
            row.addWidget(tool)
        return line

    def _tool(self, text: str, icon: str, object_name: str, name: str) -> QToolButton:
        return icon_button(text.format(name=name), icon, object_name)

    def _add(self, chosen: str | NewName | None) -> None:
        if not chosen:
            return
        wanted = OrganizationRole(self._role.currentData())

        def change(edit: "Edit") -> None:
            from eventdesk.workspace import people_edits

            uid = organization_uid(edit, self.desk.forum_uid, chosen)
            if uid:
                people_edits.add_role(edit, self.desk.forum_uid, uid, wanted)

        self._attempt(self.tr("Add organization"), change)
        self._picker.clear()

    def _move(self, uid: str) -> None:
        from eventdesk.workspace import people_edits

        self._attempt(self.tr("Change order"), lambda edit: people_edits.move_role(edit, uid, -1))

    def _remove(self, uid: str) -> None:
        from eventdesk.workspace import people_edits

        self._attempt(self.tr("Remove organization"), lambda edit: people_edits.remove_role(edit, uid))

    def _attempt(self, step: str, change: "Callable[[Edit], object]") -> None:
        self.desk.attempt(step, change)
