"""The design itself: its name and kind, its size, fold and bleed, the colours of categories and sides."""

from collections.abc import Mapping

from msgspec import structs
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QGridLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.controls import ChoiceBox, LineBox, NumberBox, swatch
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.attendees.words import category_label
from eventdesk.desktop.theme import GRID, HALF, ICON, colours_of
from eventdesk.desktop.widgets import Caption, Hairline, Heading, label
from eventdesk.model.designs import Design, DesignKind, Fold


class DesignPanel(QWidget):
    """Shown while no element is selected."""

    def __init__(self, desk: Desk, drawing: Drawing) -> None:
        super().__init__()
        self._desk, self._drawing = desk, drawing
        self._groups: tuple[list[str], list[str]] = ([], [])
        self.name = LineBox()
        self.kind = ChoiceBox([(kind, words.kind_label(kind)) for kind in DesignKind])
        self.sizes = ChoiceBox(_sizes())
        self.wide, self.high = NumberBox(5, 2000), NumberBox(5, 2000)
        self.fold = ChoiceBox(
            (
                (Fold.NONE, tr("Not folded")),
                (Fold.TOP, tr("At the top: a tent")),
                (Fold.SIDE, tr("At the left: a booklet")),
            )
        )
        self.bleed = NumberBox(0, 20, 0.5)
        self._colours = QVBoxLayout()
        self._shown_groups: object = None
        self._lay_out()
        self._connect()

    # What is shown

    def refresh(self) -> None:
        design = self._drawing.design
        self.setEnabled(design is not None)
        if design is None:
            return
        self.name.show_value(design.name.get(words.name_tag(design, self._desk.language), ""))
        self.kind.show_value(design.kind)
        self.sizes.show_value(_size_of(design))
        self.wide.show_value(design.width)
        self.high.show_value(design.height)
        self.fold.show_value(design.fold)
        self.bleed.show_value(design.bleed)
        self._show_colours(design)

    def refresh_forum(self) -> None:
        from eventdesk.desktop.designer.inspector import groups_of

        if self._desk.snapshot is not None:
            self._groups = groups_of(self._desk.snapshot)
        self.refresh()

    def _show_colours(self, design: Design) -> None:
        categories = list(dict.fromkeys((*self._groups[0], *design.category_colours)))
        sides = list(dict.fromkeys((*self._groups[1], *design.side_colours)))
        told = (categories, sides, design.category_colours, design.side_colours)
        if told == self._shown_groups:
            return
        self._shown_groups = told
        while (item := self._colours.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._add_colours(tr("Colours of categories"), "category_colours", categories, design.category_colours)
        if sides:
            self._add_colours(tr("Colours of sides"), "side_colours", sides, design.side_colours)

    def _add_colours(self, title: str, column: str, names: list[str], given: Mapping[str, str]) -> None:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Heading(title), 0, 0, 1, 2)
        for line, name in enumerate(names, 1):
            shown = category_label(name) if column == "category_colours" else name
            box = GroupColour(shown, given.get(name, ""), self._usual(column, name))
            box.setObjectName(f"{column.removesuffix('s').replace('_', '-')}-{name}")
            box.taken.connect(lambda colour, column=column, name=name: self._set_colour(column, name, colour))
            said = label(shown, wrap=True)
            # However long a name of the organizer's own is, the panel is as wide as it is.
            said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            grid.addWidget(said, line, 0)
            grid.addWidget(box, line, 1, Qt.AlignmentFlag.AlignRight)
        self._colours.addWidget(whole)

    def _usual(self, column: str, name: str) -> str:
        """What it is printed in without a colour of its own."""
        from eventdesk.documents.badges import category_colour, side_colour

        return category_colour(name) if column == "category_colours" else side_colour(name)

    # Changing

    def _connect(self) -> None:
        self.name.edited.connect(self._rename)
        self.kind.edited.connect(lambda: self._set(tr("Change kind"), kind=self.kind.value()))
        self.fold.edited.connect(lambda: self._set(tr("Change fold"), fold=self.fold.value()))
        self.bleed.edited.connect(lambda: self._set(tr("Change bleed"), bleed=self.bleed.value()))
        self.wide.edited.connect(lambda: self._set(tr("Change size"), width=self.wide.value()))
        self.high.edited.connect(lambda: self._set(tr("Change size"), height=self.high.value()))
        self.sizes.edited.connect(self._take_size)

    def _rename(self) -> None:
        design = self._drawing.design
        if design is not None and self.name.value().strip():
            tag = words.name_tag(design, self._desk.language)
            self._set(tr("Rename template"), name=design.name.with_value(tag, self.name.value().strip()))
        self.refresh()

    def _take_size(self) -> None:
        value = self.sizes.value()
        if value is not None:
            self._set(tr("Change size"), width=value[0], height=value[1])

    def _set_colour(self, column: str, name: str, colour: str) -> None:
        design = self._drawing.design
        if design is None:
            return
        given = {key: value for key, value in getattr(design, column).items() if key != name}
        if colour:
            given[name] = colour
        self._set(tr("Change colour"), **{column: given})

    def _set(self, step: str, **values: object) -> None:
        design = self._drawing.design
        if design is not None:
            self._drawing.store_design(step, structs.replace(design, **values), key=f"design{sorted(values)}")

    # Its look

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        grid = QGridLayout()
        column.addLayout(grid)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(HALF)
        grid.addWidget(Heading(tr("Template")), 0, 0, 1, 2)
        places: tuple[tuple[str, QWidget, str, int, int, int], ...] = (
            (tr("Name"), self.name, "design-name", 1, 0, 2),
            (tr("Kind"), self.kind, "design-kind", 3, 0, 2),
            (tr("Size"), self.sizes, "design-size", 5, 0, 2),
            (tr("Width"), self.wide, "design-width", 7, 0, 1),
            (tr("Height"), self.high, "design-height", 7, 1, 1),
            (tr("Folded"), self.fold, "design-fold", 9, 0, 2),
            (tr("Bleed"), self.bleed, "design-bleed", 11, 0, 1),
        )
        for text, widget, name, line, at, span in places:
            told = Caption(text)
            told.setBuddy(widget)
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            grid.addWidget(told, line, at, 1, span)
            grid.addWidget(widget, line + 1, at, 1, span)
        self.bleed.setToolTip(tr("How far pictures and boxes are printed beyond the cut"))
        column.addWidget(Hairline())
        column.addLayout(self._colours)
        column.addStretch(1)
        self._colours.setSpacing(2 * GRID)


class GroupColour(QToolButton):
    """The colour of one category or side: its own, or the one that the program gives it."""

    taken = Signal(str)
    """`#rrggbb`, or empty for the program's."""

    def __init__(self, name: str, colour: str, usual: str) -> None:
        super().__init__()
        self._name, self._colour, self._usual = name, colour, usual
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(ICON, ICON))
        self.setProperty("chip", True)
        shown = colour or usual
        self.setIcon(swatch(shown, colours_of(self).outline))
        self.setText(colour.upper() if colour else tr("automatic"))
        self.setAccessibleName(f"{name}: {self.text()}")
        menu = QMenu(self)
        menu.addAction(tr("Choose a colour…")).triggered.connect(self._ask)
        menu.addAction(tr("Automatic")).triggered.connect(lambda: self.taken.emit(""))
        self.setMenu(menu)

    def _ask(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._colour or self._usual), self, self._name)
        if chosen.isValid():
            self.taken.emit(chosen.name())


def _sizes() -> list[tuple[tuple[float, float] | None, str]]:
    named = [
        ((wide, high), f"{name} · {words.size_label(wide, high)}" if name else words.size_label(wide, high))
        for wide, high, name in _all_sizes()
    ]
    return [*named, (None, tr("Other measures"))]


def _all_sizes() -> tuple[tuple[float, float, str], ...]:
    return (
        (86.0, 54.0, tr("Bank card")),
        (90.0, 55.0, tr("Business card")),
        (74.0, 105.0, "A7"),
        (105.0, 148.0, "A6"),
        (148.0, 210.0, "A5"),
        (210.0, 99.0, tr("Name tent")),
        (210.0, 297.0, "A4"),
        (297.0, 210.0, tr("A4 across")),
    )


def _size_of(design: Design) -> tuple[float, float] | None:
    known = {(wide, high) for wide, high, _name in _all_sizes()}
    return (design.width, design.height) if (design.width, design.height) in known else None
