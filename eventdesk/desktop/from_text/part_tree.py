"""What is proposed, as a tree to tick and to edit: groups, parts, and the values of each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from eventdesk.desktop.from_text import words
from eventdesk.desktop.theme import GRID, HALF, IconRole, colours_of, icon
from eventdesk.interchange.from_text import Confidence, FieldName, LinkRole, Part, PartKind, Proposal, Value

F = FieldName
_KEY = Qt.ItemDataRole.UserRole
_FIELD = Qt.ItemDataRole.UserRole + 1
_CLOSED = frozenset((F.KIND, F.ROLE, F.PRECISION, F.PRESENTERS_JOIN))
"""Fields of closed lists: they are changed in the forum's own editors."""
_MATCH = "match"
_ROW = 26
"""Pixels of a row, enough to be hit by the mouse."""


class PartTree(QTreeView):
    """Shows a proposal. Ticking a session ticks what is in it; an item that is ticked ticks its session."""

    changed = Signal()
    """Another set of parts is ticked, or a value was typed."""
    chosen = Signal(str)
    """The current row is of this part; empty for a group."""
    hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposed-parts")
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._proposal: Proposal | None = None
        self._rows: dict[str, QStandardItem] = {}
        self._values: dict[tuple[str, str], QStandardItem] = {}
        self._filling = False
        self.setIndentation(2 * GRID + GRID // 2)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        edit = QAbstractItemView.EditTrigger
        self.setEditTriggers(edit.DoubleClicked | edit.EditKeyPressed)
        self._model.itemChanged.connect(self._item_changed)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.entered.connect(lambda index: self.hovered.emit(self._key_of(index)))

    # Showing

    def show_proposal(self, proposal: Proposal) -> None:
        """Fill the tree; what is sure or likely is ticked."""
        self._filling = True
        self._proposal = proposal
        self._model.clear()
        self._rows, self._values = {}, {}
        self._model.setHorizontalHeaderLabels([self.tr("Proposed"), self.tr("Value")])
        for title, parts in self._groups(proposal):
            if parts:
                self._add_group(title, parts)
        self._filling = False
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, round(self.viewport().width() * 0.5))
        for row in range(self._model.rowCount()):
            self.expand(self._model.index(row, 0))
        for part in proposal.of(PartKind.SESSION):
            self.expand(self._rows[part.key].index())
        for part in proposal.parts:
            if part.kind in (PartKind.NAME, PartKind.DATES, PartKind.PLACE):
                self.expand(self._rows[part.key].index())

    def _groups(self, proposal: Proposal) -> list[tuple[str, list[Part]]]:
        kinds = PartKind
        facts = (kinds.NAME, kinds.DATES, kinds.PLACE, kinds.THEME, kinds.PURPOSE, kinds.ATTENDANCE, kinds.HOST)
        grouped = (
            (self.tr("Forum"), facts),
            (self.tr("Programme"), (kinds.SESSION,)),
            (self.tr("People"), (kinds.PERSON,)),
            (self.tr("Organizations"), (kinds.ORGANIZATION,)),
            (self.tr("Statements"), (kinds.STATEMENT,)),
            (self.tr("Press"), (kinds.RELEASE, kinds.PHOTO, kinds.CONTACT)),
        )
        return [(title, [part for one in which for part in proposal.of(one)]) for title, which in grouped]

    def _add_group(self, title: str, parts: Sequence[Part]) -> None:
        group = QStandardItem(f"{title} ({len(parts)})")
        group.setEditable(False)
        bold = self.font()
        bold.setBold(True)
        group.setFont(bold)
        group.setSizeHint(QSize(0, _ROW + HALF))
        beside = QStandardItem()
        beside.setEditable(False)
        self._model.appendRow([group, beside])
        for part in parts:
            self._add_part(group, part)

    def _add_part(self, above: QStandardItem, part: Part) -> None:
        assert self._proposal is not None
        row = QStandardItem(self._title(part))
        row.setSizeHint(QSize(0, _ROW))
        row.setCheckable(True)
        row.setCheckState(Qt.CheckState.Checked if part.confidence.taken else Qt.CheckState.Unchecked)
        row.setData(part.key, _KEY)
        row.setEditable(False)
        if part.confidence is not Confidence.SURE:
            row.setIcon(icon("circle-alert", IconRole.MUTED, colours_of(self)))
        row.setToolTip(self.explained(part))
        beside = QStandardItem(self._beside(part))
        beside.setData(part.key, _KEY)
        beside.setEditable(False)
        beside.setToolTip(beside.text())
        above.appendRow([row, beside])
        self._rows[part.key] = row
        for value in part.values:
            self._add_value(row, part, value)
        if part.match is not None:
            self._add_match(row, part)
        for child in self._proposal.children(part.key):
            self._add_part(row, child)

    def _add_value(self, row: QStandardItem, part: Part, value: Value) -> None:
        if value.field in _CLOSED and not (value.field is F.PRECISION or value.field is F.ROLE):
            return
        name = QStandardItem(words.field(value.field))
        name.setSizeHint(QSize(0, _ROW))
        name.setForeground(QColor(colours_of(self).muted))
        name.setEditable(False)
        name.setData(part.key, _KEY)
        beside = QStandardItem(words.shown(part, value))
        beside.setData(part.key, _KEY)
        beside.setData(value.field.value, _FIELD)
        beside.setEditable(value.field not in _CLOSED)
        if value.written:
            told = self.tr("In the text: {words}").format(words=value.written)
            beside.setToolTip(told)
            name.setToolTip(told)
        row.appendRow([name, beside])
        self._values[part.key, value.field.value] = beside

    def _add_match(self, row: QStandardItem, part: Part) -> None:
        assert part.match is not None
        same = QStandardItem(self.tr("Is in the directory already"))
        same.setSizeHint(QSize(0, _ROW))
        same.setCheckable(True)
        same.setCheckState(Qt.CheckState.Checked if part.match.exact else Qt.CheckState.Unchecked)
        same.setData(part.key, _KEY)
        same.setData(_MATCH, _FIELD)
        same.setEditable(False)
        beside = QStandardItem(part.match.name)
        beside.setData(part.key, _KEY)
        beside.setEditable(False)
        row.appendRow([same, beside])
        self._values[part.key, _MATCH] = same

    # What a row says

    def _title(self, part: Part) -> str:
        if part.kind in (PartKind.SESSION, PartKind.ITEM):
            kind = words.shown(part, next(value for value in part.values if value.field is F.KIND))
            return part.value(F.TITLE) or kind
        if part.kind in (PartKind.PERSON, PartKind.ORGANIZATION):
            return part.value(F.NAME)
        if part.kind is PartKind.STATEMENT:
            return self._names(part, LinkRole.PERSON)
        if part.kind is PartKind.HOST:
            return words.shown(part, part.values[0])
        if part.kind is PartKind.OUTCOME:
            return words.shown(part, part.values[0])
        return words.kind(part.kind)

    def _beside(self, part: Part) -> str:
        if part.kind is PartKind.PERSON:
            where = self._names(part, LinkRole.ORGANIZATION)
            pieces = (part.value(F.POSITION), part.value(F.DEPARTMENT), where)
            return ", ".join(piece for piece in pieces if piece)
        if part.kind is PartKind.ITEM:
            roles = (LinkRole.SPEAKER, LinkRole.PANELIST, LinkRole.MODERATOR)
            return ", ".join(names for role in roles if (names := self._names(part, role)))
        if part.kind is PartKind.HOST:
            return self._names(part, LinkRole.ORGANIZATION)
        if part.kind is PartKind.SESSION:
            return part.value(F.THEME) or self._names(part, LinkRole.MODERATOR)
        if part.kind is PartKind.ORGANIZATION:
            return part.value(F.SHORT_NAME)
        if part.kind is PartKind.OUTCOME:
            return part.value(F.TEXT)
        told = [words.shown(part, value) for value in part.values]
        return ", ".join(told) if part.kind is not PartKind.DATES else " – ".join(dict.fromkeys(told))

    def _names(self, part: Part, role: LinkRole) -> str:
        assert self._proposal is not None
        parts = [self._proposal.by_key[key] for key in part.linked(role)]
        return ", ".join(one.value(F.SHORT_NAME) or one.value(F.NAME) for one in parts)

    def explained(self, part: Part) -> str:
        """How sure it is, why it is proposed, and what the text writes otherwise."""
        told = [f"{words.confidence(part.confidence)} · {words.reason(part.why)}"]
        for value in part.values:
            if value.note is not None:
                said = words.reason(value.note)
                told.append(f"{said} {self.tr('In the text: {words}').format(words=value.written)}")
        return "\n".join(told)

    # What was ticked and typed

    def accepted(self) -> frozenset[str]:
        """The ticked parts; what is in a session goes with it."""
        assert self._proposal is not None
        ticked = {key for key, row in self._rows.items() if row.checkState() is Qt.CheckState.Checked}
        parts = self._proposal.by_key
        return frozenset(key for key in ticked if not parts[key].parent or parts[key].parent in ticked)

    def same(self) -> frozenset[str]:
        """The parts that are who or what the directory has already."""
        return frozenset(
            key
            for (key, field), item in self._values.items()
            if field == _MATCH and item.checkState() is Qt.CheckState.Checked
        )

    def proposal(self) -> Proposal:
        """The proposal with what was typed."""
        assert self._proposal is not None
        return self._proposal

    def _item_changed(self, item: QStandardItem) -> None:
        if self._filling or self._proposal is None:
            return
        self._filling = True
        key, field = item.data(_KEY), item.data(_FIELD)
        if field and field != _MATCH:
            self._typed(str(key), FieldName(field), item)
        elif key and not field:
            self._ticked(str(key))
        self._filling = False
        self.changed.emit()

    def _typed(self, key: str, field: FieldName, item: QStandardItem) -> None:
        assert self._proposal is not None
        text = item.text().strip()
        old = self._proposal.by_key[key].value(field)
        if text and not _fits(field, text):
            item.setText(old)
            return
        self._proposal = self._proposal.changed(key, field, text)
        row = self._rows[key]
        if text and not old:
            row.setCheckState(Qt.CheckState.Checked)
        for part in self._proposal.parts:
            # A name is shown wherever it is referred to.
            shown = self._rows[part.key]
            shown.setText(self._title(part))
            above = shown.parent()
            if above is not None:
                above.child(shown.row(), 1).setText(self._beside(part))

    def _ticked(self, key: str) -> None:
        assert self._proposal is not None
        state = self._rows[key].checkState()
        for child in self._proposal.children(key):
            self._rows[child.key].setCheckState(state)
        parent = self._proposal.by_key[key].parent
        if parent and state is Qt.CheckState.Checked:
            self._rows[parent].setCheckState(state)

    # Going about

    def show_part(self, key: str) -> None:
        """Make the part's row the current one."""
        row = self._rows.get(key)
        if row is not None:
            index = row.index()
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _current_changed(self, index: QModelIndex) -> None:
        self.chosen.emit(self._key_of(index))

    def _key_of(self, index: QModelIndex) -> str:
        return str(index.data(_KEY) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            # The Enter that ends the editing comes here as well.
            event.accept()
            return
        index = self.currentIndex()
        item = self._model.itemFromIndex(index.siblingAtColumn(0)) if index.isValid() else None
        if event.key() == Qt.Key.Key_Space and item is not None and item.isCheckable():
            checked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and item is not None:
            beside = index.siblingAtColumn(1)
            if self._model.itemFromIndex(beside).isEditable():
                self.edit(beside)
            else:
                self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))
            return
        super().keyPressEvent(event)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.hovered.emit("")


def _fits(field: FieldName, text: str) -> bool:
    """Whether a typed value is one: days as 2026-05-14, times as 09:30, numbers as digits."""
    from datetime import date, datetime

    try:
        if field in (F.STARTS_ON, F.ENDS_ON, F.ISSUED_ON):
            date.fromisoformat(text)
        elif field in (F.STARTS_AT, F.ENDS_AT):
            datetime.fromisoformat(text if "T" in text else f"2000-01-01T{text}")
        elif field in (F.EDITION, F.COUNT):
            return text.isascii() and text.isdigit() and int(text) <= (9999 if field is F.EDITION else 10_000_000)
        elif field is F.COUNTRY:
            return len(text) == 2 and text.isascii() and text.isupper()
        elif field is F.TIMEZONE:
            from zoneinfo import available_timezones

            return text in available_timezones()
    except ValueError:
        return False
    return True
