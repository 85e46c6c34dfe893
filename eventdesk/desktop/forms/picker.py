"""Pickers: type a part of a name in any script, choose from what is found, or add what is new."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.choosing import NewName, language_of
from eventdesk.desktop.forms.editor import LineEditor, tr
from eventdesk.desktop.forms.names import Candidate, label_among, names_of
from eventdesk.desktop.theme import GRID, ROW, Size, colours_of, font
from eventdesk.model.searching import Query, same_name_key
from eventdesk.model.text import Text

_MOST = 12
_POPUP_WIDTH = 44 * GRID
# What a line stands for, what is written beside it, and what the field says once it is chosen.
_VALUE, _DETAIL, _TEXT = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))
Index = QModelIndex | QPersistentModelIndex


class Picker(LineEditor):
    """A line that finds candidates as one types. `value` is the chosen candidate's, or a `NewName`, or None."""

    chosen = Signal(object)
    """A candidate's value, or a `NewName`, was chosen."""

    def __init__(
        self,
        candidates: Callable[[], Sequence[Candidate]],
        hint: str = "",
        languages: Callable[[], Sequence[str]] | None = None,
        nothing: Any = None,
        label_of: Callable[[str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`label_of` tells the label of a value, where that is quicker than looking through all candidates.

        `languages` given: a name that is not found can be added, in the one of them that its script tells."""
        super().__init__(hint, parent)
        self._candidates, self._languages, self._nothing = candidates, languages, nothing
        self._find_label = label_of or (lambda value: label_among(self._candidates(), value))
        self._value: Any = nothing
        self._label = ""
        self._model = QStandardItemModel(self)
        self.popup = QListView()
        self._completer = self._make_completer()
        self.line.textEdited.connect(self._offer)
        self.line.editingFinished.disconnect(self.left)
        self.line.editingFinished.connect(self._settle)
        self.line.installEventFilter(self)

    def value(self) -> Any:
        return self._value

    def show_value(self, value: Any) -> None:
        self._value = value if value else self._nothing
        self._label = self._label_of(self._value)
        self.put(self._label)

    def problem(self) -> str | None:
        if self.line.text().strip() == self._label.strip():
            return None
        if self._languages is None:
            return tr("Choose one from the list.")
        return tr("Choose one from the list, or add it as new.")

    def clear(self) -> None:
        """Take nothing, ready for the next."""
        self.show_value(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            opens = event.key() == Qt.Key.Key_Down and not self.popup.isVisible()
            if opens:
                self._offer(self.line.text() if self.line.text() != self._label else "")
                return True
        if watched is self.line and event.type() == QEvent.Type.MouseButtonPress and not self.line.text():
            self._offer("")
        return super().eventFilter(watched, event)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._model, self)
        popup = self.popup
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup.setProperty("popup", True)
        completer.setPopup(popup)
        popup.setItemDelegate(CandidateDelegate(popup))
        popup.setAccessibleName(tr("What was found"))
        completer.setMaxVisibleItems(_MOST + 1)
        completer.activated[QModelIndex].connect(self._activated)  # type: ignore[index]
        # Not the line's own completer: that writes every highlighted candidate into what is being typed.
        completer.setWidget(self.line)
        return completer

    def _offer(self, typed: str) -> None:
        query = Query(typed)
        if not typed.strip():
            self._take(self._nothing, "")
        found = [candidate for candidate in self._candidates() if query.matches(candidate.hay)]
        self._model.clear()
        for candidate in found[:_MOST]:
            self._model.appendRow(_item(candidate.label, candidate.detail, candidate.value))
        words = " ".join(typed.split())
        if self._languages is not None and words and not any(_same(words, one) for one in found):
            new = NewName(Text({language_of(words, self._languages()): words}))
            self._model.appendRow(_item(tr("Add “{name}” as new").format(name=words), "", new))
        if self._model.rowCount():
            self.popup.setMinimumWidth(max(self.line.width(), _POPUP_WIDTH))
            self._completer.complete()
            # The best is marked from the start: Enter takes it.
            self.popup.setCurrentIndex(self.popup.model().index(0, 0))
        else:
            self.popup.hide()

    def _activated(self, index: QModelIndex) -> None:
        value = index.data(_VALUE)
        self._take(value, index.data(_TEXT))
        self.line.setText(self._label)
        self.edited.emit()
        self.left.emit()
        self.chosen.emit(value)

    def _take(self, value: Any, label: str) -> None:
        self._value, self._label = value, label

    def _settle(self) -> None:
        """Left with a name typed in full: that is a choice as well."""
        if self.popup.isVisible() and self.line.hasFocus():
            return
        typed = self.line.text().strip()
        if typed and typed != self._label:
            same = [candidate for candidate in self._candidates() if _same(typed, candidate)]
            if len(same) == 1:
                self._take(same[0].value, same[0].label)
                self.put(self._label)
                self.edited.emit()
                self.chosen.emit(self._value)
        self.left.emit()

    def _label_of(self, value: Any) -> str:
        if isinstance(value, NewName):
            return next(iter(value.name.values()))
        return self._find_label(value) if value else ""


class PersonPicker(Picker):
    """Someone of the directory, or someone new. Give the answer to `forms.person_uid` within the edit."""

    def __init__(self, desk: Desk, hint: str = "", parent: QWidget | None = None) -> None:
        names = names_of(desk)
        super().__init__(
            names.people,
            hint or tr("Type a name"),
            lambda: _languages(desk),
            label_of=names.person_label,
            parent=parent,
        )


class OrganizationPicker(Picker):
    """An organization of the directory, or a new one. Give the answer to `forms.organization_uid`."""

    def __init__(self, desk: Desk, hint: str = "", parent: QWidget | None = None) -> None:
        names = names_of(desk)
        super().__init__(
            names.organizations,
            hint or tr("Type a name"),
            lambda: _languages(desk),
            label_of=names.organization_label,
            parent=parent,
        )


class RoomPicker(Picker):
    """One of the forum's rooms, or a new one. Give the answer to `forms.room_uid`."""

    def __init__(self, desk: Desk, hint: str = "", parent: QWidget | None = None) -> None:
        names = names_of(desk)
        super().__init__(names.rooms, hint or tr("Type a room’s name"), lambda: _languages(desk), parent=parent)


def _languages(desk: Desk) -> Sequence[str]:
    return desk.snapshot.languages if desk.snapshot else ("en",)


def _item(label: str, detail: str, value: object) -> QStandardItem:
    item = QStandardItem(label)
    item.setData(value, _VALUE)
    item.setData(detail, _DETAIL)
    item.setData(next(iter(value.name.values())) if isinstance(value, NewName) else label, _TEXT)
    item.setEditable(False)
    item.setAccessibleText(f"{label}, {detail}" if detail else label)
    return item


def _same(typed: str, candidate: Candidate) -> bool:
    return same_name_key(typed) == same_name_key(candidate.label)


class CandidateDelegate(QStyledItemDelegate):
    """A name, and beside it in small what tells it from others."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_of(option.palette)
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected) or _is_taken_by_enter(option, index)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(colours.selection))
        box = rect.adjusted(GRID, 0, -GRID, 0)
        painter.setFont(font())
        painter.setPen(QColor(colours.text))
        metrics = painter.fontMetrics()
        detail = str(index.data(_DETAIL) or "")
        label = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
        box.setLeft(box.left() + metrics.horizontalAdvance(label) + GRID)
        if detail and box.width() > 4 * GRID:
            painter.setFont(font(Size.SMALL))
            painter.setPen(QColor(colours.muted))
            detail = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, detail)
        painter.restore()


def _is_taken_by_enter(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether Enter chooses this line: the first one, while no other is the current one."""
    view = option.widget
    return index.row() == 0 and isinstance(view, QListView) and not view.currentIndex().isValid()
