"""When a person is not available: spans of wall time, each a line."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.forms.dates import WallTimeEditor
from eventdesk.desktop.pages.people.words import tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, button, icon_button, label
from eventdesk.model.snapshot import Unavailability

Days = Callable[[], tuple[date | None, date | None]]


class SpansEditor(QWidget):
    """Shows the stored spans; `changed` gives all of them when one is whole, changed, or taken away."""

    changed = Signal(object)

    def __init__(self, days: Days, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days, self._prefix = days, prefix
        self._stored: tuple[Unavailability, ...] = ()
        self._uid = ""
        self._rows: list[_Span] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID)
        self._add = button(tr("Add a time"), "plus", f"{prefix}-unavailable-add")
        self._add.setToolTip(tr("Add a time at which the person cannot come"))
        self._add.clicked.connect(self._add_empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GRID)
        outer.addLayout(self._lines)
        outer.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_spans(self, uid: str, spans: Sequence[Unavailability]) -> None:
        """Show the spans of a person; lines that are being typed in stay."""
        fresh = tuple(spans)
        if uid == self._uid and fresh == self._stored:
            return
        unfinished = [row for row in self._rows if row.span() is None] if uid == self._uid else []
        self._uid, self._stored = uid, fresh
        for row in [row for row in self._rows if row not in unfinished]:
            self._drop(row)
        for place, span in enumerate(fresh):
            self._insert(place, span)
        self._rename()

    def _add_empty(self) -> None:
        row = self._insert(len(self._rows), None)
        self._rename()
        row.begins.target().setFocus()

    def _insert(self, place: int, span: Unavailability | None) -> "_Span":
        row = _Span(self._days, span)
        row.settled.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self._rows.insert(place, row)
        self._lines.insertWidget(place, row)
        return row

    def _remove(self, row: "_Span") -> None:
        self._drop(row)
        self._add.setFocus()
        self._tell()

    def _drop(self, row: "_Span") -> None:
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _rename(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.begins.name(f"{self._prefix}-unavailable-{number}-from", tr("Not available from"))
            row.ends.name(f"{self._prefix}-unavailable-{number}-to", tr("Not available to"))
            row.remove.setObjectName(f"{self._prefix}-unavailable-{number}-remove")

    def _tell(self) -> None:
        spans = tuple(sorted((span for row in self._rows if (span := row.span())), key=lambda one: one.starts_at))
        if spans != self._stored:
            self.changed.emit(spans)


class _Span(QWidget):
    settled = Signal()
    removed = Signal()

    def __init__(self, days: Days, span: Unavailability | None) -> None:
        super().__init__()
        self.begins, self.ends = WallTimeEditor(days), WallTimeEditor(days)
        self.begins.show_value(span.starts_at if span else None)
        self.ends.show_value(span.ends_at if span else None)
        self.remove = icon_button(tr("Remove this time"), "x")
        self.remove.clicked.connect(self.removed)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        for editor in (self.begins, self.ends):
            editor.left.connect(self._left)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.begins, 1)
        line.addWidget(Caption(tr("to")))
        line.addWidget(self.ends, 1)
        line.addWidget(self.remove)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(HALF)
        outer.addLayout(line)
        outer.addWidget(self._problem)

    def span(self) -> Unavailability | None:
        """The span, where it is whole and ends after it begins."""
        if self._wrong() or self.begins.value() is None or self.ends.value() is None:
            return None
        starts, ends = self.begins.value(), self.ends.value()
        assert starts is not None
        assert ends is not None
        return Unavailability(starts_at=starts, ends_at=ends)

    def _wrong(self) -> str:
        for editor in (self.begins, self.ends):
            problem = editor.problem()
            if problem:
                return problem
        starts, ends = self.begins.value(), self.ends.value()
        return tr("It must end after it begins.") if starts and ends and ends <= starts else ""

    def _left(self) -> None:
        wrong = self._wrong()
        self._problem.setText(wrong)
        self._problem.setVisible(bool(wrong))
        self.ends.describe(wrong)
        if not wrong:
            self.settled.emit()
