"""Somebody stands at the door whom nobody knows: name, organization, category, and in."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.door.badge import TemplateChoice
from eventdesk.desktop.pages.attendees.category import categories_of
from eventdesk.desktop.pages.attendees.words import category_label, category_of
from eventdesk.desktop.theme import GRID, IconRole, set_icon
from eventdesk.desktop.widgets import FlowLayout, Title, button, label
from eventdesk.model.text import EMPTY
from eventdesk.workspace.scanning import Newcomer

translate = QCoreApplication.translate
_WIDEST = 72 * GRID


class RegisterForm(QWidget):
    """`registered` gives the newcomer, and whether a badge is wanted."""

    registered = Signal(Newcomer, bool)
    left = Signal()

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self.setObjectName("door-register")
        self.name = self._line("register-name", translate("Door", "Name"))
        self.organization = self._line("register-organization", translate("Door", "Organization"))
        self.position = self._line("register-position", translate("Door", "Position"))
        self.category = QComboBox()
        self.category.setObjectName("register-category")
        self.category.setAccessibleName(translate("Door", "Category"))
        self.category.setEditable(True)
        self.side = QComboBox()
        self.side.setObjectName("register-side")
        self.side.setAccessibleName(translate("Door", "Side"))
        self._problem = label("", "problem")
        self._problem.setObjectName("register-problem")
        self.badge = QCheckBox(translate("Door", "Print a badge"))
        self.badge.setObjectName("register-badge")
        self.template = TemplateChoice(desk, settings)
        self._in = button(translate("Door", "Register and let in"), "user-plus", "register-in", primary=True)
        self._cancel = button(translate("Door", "Cancel (Esc)"), "", "register-cancel")
        self._side_label = label(translate("Door", "Side"), "muted")
        self._lay_out()
        self._in.clicked.connect(lambda: self.register())
        self._cancel.clicked.connect(self.left)
        self.badge.toggled.connect(self._follow)
        self.badge.setChecked(settings.door_prints)
        self._follow(settings.door_prints)
        for line in (self.name, self.organization, self.position):
            line.returnPressed.connect(lambda: self.register())

    def begin(self, name: str = "") -> None:
        """Ask anew, `name` being typed already; whom a badge came between is still there."""
        self.template.refresh()
        if self.name.text() and not name:
            self.name.setFocus()
            return
        self.name.setText(name)
        self.organization.clear()
        self.position.clear()
        self._problem.clear()
        self.category.clear()
        self.category.addItems([category_label(one) for one in categories_of(self._desk)])
        self.category.setEditText(category_label("guest"))
        snapshot = self._desk.snapshot
        sides = snapshot.forum.sides if snapshot is not None else ()
        self.side.clear()
        self.side.addItem(translate("Door", "No side"), "")
        for side in sides:
            self.side.addItem(side, side)
        self.side.setVisible(bool(sides))
        self._side_label.setVisible(bool(sides))
        self.name.setFocus()

    def _follow(self, prints: bool) -> None:
        """Say on the button what Enter does."""
        self._settings.door_prints = prints
        self.template.setEnabled(prints)
        printing = translate("Door", "Register and print a badge")
        told = printing if prints else translate("Door", "Register and let in")
        self._in.setText(f" {told}")
        self._in.setAccessibleName(told)
        set_icon(self._in, "printer" if prints else "user-plus", IconRole.ON_ACCENT)

    def register(self, badge: bool = False) -> None:
        """Hand on what was typed; with a `badge` for certain, else where one is ticked."""
        from eventdesk.interchange.attendees.contents import Tongues

        name = " ".join(self.name.text().split())
        if not name:
            self._problem.setText(translate("Door", "Somebody needs a name to be let in."))
            self.name.setFocus()
            return
        snapshot = self._desk.snapshot
        tongues = Tongues(snapshot.languages if snapshot is not None else ("en",))
        organization, position = (" ".join(one.text().split()) for one in (self.organization, self.position))
        self.registered.emit(
            Newcomer(
                tongues.text(name),
                tongues.text(organization) if organization else EMPTY,
                tongues.text(position) if position else EMPTY,
                category_of(self.category.currentText()) or "guest",
                str(self.side.currentData() or ""),
            ),
            badge or self.badge.isChecked(),
        )

    def _line(self, name: str, accessible: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(accessible)
        made.setMaxLength(300)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        rows: tuple[tuple[QWidget, QWidget], ...] = (
            (label(translate("Door", "Name"), "muted"), self.name),
            (label(translate("Door", "Organization"), "muted"), self.organization),
            (label(translate("Door", "Position"), "muted"), self.position),
            (label(translate("Door", "Category"), "muted"), self.category),
            (self._side_label, self.side),
            (self.badge, self.template),
        )
        for number, (said, field) in enumerate(rows):
            grid.addWidget(said, number, 0)
            grid.addWidget(field, number, 1)
        grid.addWidget(self._problem, len(rows), 1)
        grid.setColumnStretch(1, 1)
        buttons = FlowLayout()
        for one in (self._in, self._cancel):
            buttons.addWidget(one)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(grid)
        column.addLayout(buttons)
        column.insertWidget(0, Title(translate("Door", "Register at the door")))
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 2 * GRID)
        row.addWidget(inner, 1)
        row.addStretch(0)
