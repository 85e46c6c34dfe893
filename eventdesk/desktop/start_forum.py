"""Asking what a new forum is: the little that is known at the beginning."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind
from eventdesk.desktop.forms.rows import FieldRow
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets.labels import Caption, Title
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit


@dataclass
class NewForum:
    """What the dialog asked for; `uid` is there after `add`."""

    series: str
    edition: int | None
    title: str
    city: str
    starts_on: date | None
    ends_on: date | None
    languages: tuple[str, ...]
    timezone: str
    uid: str = field(default="")

    def add(self, edit: "Edit") -> None:
        """Add it to the workspace. Its words are in its first language."""
        from eventdesk.model import records
        from eventdesk.workspace import forum_edits

        def text(words: str) -> Text:
            return Text({self.languages[0]: words})

        self.uid = forum_edits.add_forum(
            edit, text(self.title), self.languages, self.starts_on, self.ends_on, self.timezone
        )
        edit.session.flush()
        edit.change(records.Forum, self.uid, {"edition": self.edition, "city": text(self.city)})
        if self.series:
            forum_edits.set_series(edit, self.uid, text(self.series))


_ROWS = (("series", "edition"), ("title",), ("starts_on", "ends_on"), ("city", "timezone"), ("languages",))


class NewForumDialog(QDialog):
    """A few fields; Create is there as soon as the forum has a name and a language."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new-forum-dialog")
        self.setWindowTitle(self.tr("New forum"))
        self._rows = {one.name: FieldRow(desk, one, "forum") for one in self._fields()}
        for row in self._rows.values():
            row.show_stored(self._guess(row.field.name))
            row.editor.edited.connect(self._check)
        self._why = Caption("", wrap=True)
        self._buttons = self._make_buttons()
        self._lay_out()
        self._check()
        self._rows["series"].editor.target().setFocus()

    def forum(self) -> NewForum:
        """What was typed; to be asked once the dialog was accepted."""
        values: dict[str, Any] = {name: row.editor.value() for name, row in self._rows.items()}
        return NewForum(**values)

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field("series", self.tr("Series"), FieldKind.LINE, self.tr("What it is an edition of, if anything")),
            Field("edition", self.tr("Edition"), FieldKind.NUMBER, "7", check=self._edition),
            Field("title", self.tr("Title"), FieldKind.LINE, self.tr("Where it has one of its own")),
            Field("starts_on", self.tr("First day"), FieldKind.DATE),
            Field("ends_on", self.tr("Last day"), FieldKind.DATE),
            Field("city", self.tr("City"), FieldKind.LINE),
            Field("languages", self.tr("Languages, the main one first"), FieldKind.LANGUAGES, self.tr("Add one")),
            Field("timezone", self.tr("Time zone"), FieldKind.TIMEZONE),
        )

    def _edition(self, number: int | None) -> str | None:
        return None if number is None or 1 <= number <= 9999 else self.tr("An edition is from 1 to 9999.")

    def _guess(self, name: str) -> object:
        if name == "timezone":
            return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace") or "UTC"
        if name == "languages":
            return (QLocale().bcp47Name().split("-")[0],)
        return None if name in ("edition", "starts_on", "ends_on") else ""

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        create = box.addButton(self.tr("Create forum"), QDialogButtonBox.ButtonRole.AcceptRole)
        create.setObjectName("create-forum")
        create.setProperty("primary", True)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("cancel")
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        self._create = create
        return box

    def _reason(self) -> str:
        """Why it cannot be made yet, or an empty sentence."""
        for row in self._rows.values():
            problem = row.problem()
            if problem is not None:
                return f"{row.field.label}: {problem}"
        forum = self.forum()
        if not forum.series and not forum.title:
            return self.tr("Give the series or a title.")
        if not forum.languages:
            return self.tr("Give one language at the least.")
        if not forum.timezone:
            return self.tr("Give the time zone.")
        if forum.starts_on and forum.ends_on and forum.ends_on < forum.starts_on:
            return self.tr("The last day is before the first.")
        return ""

    def _check(self) -> None:
        reason = self._reason()
        self._why.setText(reason)
        self._create.setEnabled(not reason)
        self._create.setToolTip(reason)

    def _accept(self) -> None:
        self._check()
        if self._create.isEnabled():
            self.accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(Title(self.tr("New forum")))
        for names in _ROWS:
            row = QHBoxLayout()
            row.setSpacing(2 * GRID)
            column.addLayout(row)
            for name in names:
                row.addWidget(self._rows[name], 3 if name == "series" else 1)
        column.addStretch(1)
        foot = QHBoxLayout()
        column.addLayout(foot)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._buttons)
        self.resize(70 * GRID, self.sizeHint().height())
