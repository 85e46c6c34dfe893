"""For whom an element is drawn: by category, by side, by what is known of the person."""

from collections.abc import Sequence

from msgspec import structs
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.controls import ChoiceBox, SeveralBox
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.pages.attendees.words import category_label
from eventdesk.desktop.theme import GRID, HALF
from eventdesk.desktop.widgets import Heading
from eventdesk.model.designs import AnyElement, Condition

_FIELDS = ("organization", "position", "country", "side", "role", "seat", "certificate")


class ConditionPanel(QWidget):
    """Only these categories or all but these, sides likewise; only where a field says something, or nothing."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.categories = SeveralBox(tr("Categories"), category_label)
        self.categories.setObjectName("condition-categories")
        self.sides = SeveralBox(tr("Sides"), str)
        self.sides.setObjectName("condition-sides")
        self.has = ChoiceBox(_choices(tr("no condition")))
        self.has.setObjectName("condition-has")
        self.lacks = ChoiceBox(_choices(tr("no condition")))
        self.lacks.setObjectName("condition-lacks")
        form = QFormLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(Heading(tr("Printed for")))
        column.addLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GRID)
        form.setVerticalSpacing(HALF)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, widget in (
            (tr("Categories"), self.categories),
            (tr("Sides"), self.sides),
            (tr("Only with"), self.has),
            (tr("Only without"), self.lacks),
        ):
            form.addRow(text, widget)
            if isinstance(widget, ChoiceBox):
                widget.setAccessibleName(text)
            widget.edited.connect(self._edited)

    def offer(self, categories: Sequence[str], sides: Sequence[str]) -> None:
        self.categories.offer(categories)
        self.sides.offer(sides)

    def show_element(self, element: AnyElement) -> None:
        only = element.only
        self.categories.show_value((only.categories, only.not_categories))
        self.sides.show_value((only.sides, only.not_sides))
        self.has.show_value(only.has)
        self.lacks.show_value(only.lacks)

    def _edited(self) -> None:
        categories, not_categories = self.categories.value()
        sides, not_sides = self.sides.value()
        only = Condition(
            categories=categories,
            not_categories=not_categories,
            sides=sides,
            not_sides=not_sides,
            has=self.has.value(),
            lacks=self.lacks.value(),
        )
        change = tr("Change for whom it is printed")
        self._drawing.change(
            change, lambda one: structs.replace(one, only=only), f"only{sorted(self._drawing.selected)}"
        )


def _choices(none: str) -> list[tuple[str, str]]:
    return [("", none), *((f"{{{name}}}", words.field_label(name)) for name in _FIELDS)]
