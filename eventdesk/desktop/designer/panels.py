"""Panels of the inspector: rows of labelled controls, each bound to a value of the selected element."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.desktop.designer.controls import Control
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Caption, Heading
from eventdesk.model.designs import AnyElement


@dataclass(frozen=True)
class Row:
    """One value: the element's attribute, what it is called, its control. `half`: beside its neighbour."""

    attribute: str
    label: str
    control: Control
    half: bool = False
    shown: Callable[[Any], bool] = lambda _element: True
    """Whether there is anything to choose, for that element."""


class Panel(QWidget):
    """Rows under a heading. A change is stored for all selected elements."""

    def __init__(self, drawing: Drawing, heading: str, rows: Sequence[Row], prefix: str = "element") -> None:
        super().__init__()
        self._drawing, self._rows = drawing, tuple(rows)
        self._labels: list[QWidget] = []
        grid = QGridLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        if heading:
            column.addWidget(Heading(heading))
        column.addLayout(grid)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._lay_out(grid, prefix)

    def _lay_out(self, grid: QGridLayout, prefix: str) -> None:
        line, right = 0, False
        for row in self._rows:
            widget = _widget(row.control)
            widget.setObjectName(widget.objectName() or f"{prefix}-{row.attribute.replace('_', '-')}")
            if not widget.accessibleName():
                widget.setAccessibleName(row.label)
            row.control.edited.connect(lambda row=row: self._edited(row))
            cell = _cell(row.label, widget)
            self._labels.append(cell)
            if not row.half:
                line, right = line + (1 if right else 0), False
            grid.addWidget(cell, line, 1 if right else 0, 1, 1 if row.half else 2, Qt.AlignmentFlag.AlignTop)
            line, right = (line, True) if row.half and not right else (line + 1, False)

    def show_element(self, element: AnyElement) -> None:
        for row, cell in zip(self._rows, self._labels, strict=True):
            value = getattr(element, row.attribute, None)
            if value is not None:
                row.control.show_value(value)
            cell.setVisible(row.shown(element))

    def control(self, attribute: str) -> Control:
        """Raises KeyError where no row edits that."""
        return {row.attribute: row.control for row in self._rows}[attribute]

    def _edited(self, row: Row) -> None:
        said = tr("Change {what}").format(what=row.label) if row.label else tr("Change element")
        if not self._drawing.set_values(said, f"set-{row.attribute}", **{row.attribute: row.control.value()}):
            only = self._drawing.only
            if only is not None:
                self.show_element(only)


def _widget(control: Control) -> QWidget:
    assert isinstance(control, QWidget)
    return control


def _cell(text: str, widget: QWidget) -> QWidget:
    """A control under its label; a check box tells itself what it is."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    told = Caption(text)
    told.setBuddy(widget)
    if text and not isinstance(widget, QCheckBox):
        column.addWidget(told)
    column.addWidget(widget)
    return cell


def side_by_side(*widgets: QWidget) -> QWidget:
    """Widgets in one line."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(HALF)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return whole
