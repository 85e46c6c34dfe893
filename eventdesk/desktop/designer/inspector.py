"""At the right: the selected element in numbers and words; several; or, with none selected, the design itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.designer import element_panels, words
from eventdesk.desktop.designer.condition_panel import ConditionPanel
from eventdesk.desktop.designer.controls import ChoiceBox, PaintBox
from eventdesk.desktop.designer.design_panel import DesignPanel
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.panels import Panel
from eventdesk.desktop.designer.picture_box import PictureBox
from eventdesk.desktop.designer.template_box import Offer, TemplateBox
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Caption, Hairline, Heading, Scroll
from eventdesk.model.designs import (
    AnyElement,
    BoxElement,
    ImageElement,
    LineElement,
    PhotoElement,
    QrElement,
    TextElement,
)
from eventdesk.model.kinds import ATTENDEE_CATEGORIES
from eventdesk.model.snapshot import ForumSnapshot


class Inspector(QWidget):
    """Follows the drawing; every change it makes is a step."""

    picture_wanted = Signal()

    def __init__(self, desk: Desk, drawing: Drawing) -> None:
        super().__init__()
        self._desk, self._drawing = desk, drawing
        self.setObjectName("design-inspector")
        self.text = TemplateBox("element-text", tr("What the text says"))
        self.code = TemplateBox("element-code", tr("What the QR code says"), lines=2)
        self.language = ChoiceBox()
        self.picture = PictureBox(drawing)
        self.condition = ConditionPanel(drawing)
        self.geometry_of = element_panels.geometry(drawing)
        self.name_of = element_panels.name_row(drawing)
        self.design = DesignPanel(desk, drawing)
        self._kinds: dict[type[AnyElement], Panel] = {
            TextElement: element_panels.text_panel(drawing, self.text, self.language),
            QrElement: element_panels.qr_panel(drawing, self.code),
            ImageElement: element_panels.image_panel(drawing, self.picture),
            PhotoElement: element_panels.photo_panel(drawing),
            BoxElement: element_panels.box_panel(drawing),
            LineElement: element_panels.line_panel(drawing),
        }
        self._several = Heading()
        self._lay_out()
        drawing.selection_changed.connect(self.refresh)
        drawing.changed.connect(self.refresh)
        self.refresh_forum()

    # What is shown

    def refresh(self) -> None:
        """Show what is selected as it is now."""
        chosen = self._drawing.chosen
        if not chosen:
            self._stack.setCurrentWidget(self._design_page)
            self.design.refresh()
            return
        if len(chosen) > 1:
            self._several.setText(tr("{n} elements are selected.").format(n=len(chosen)))
            self._stack.setCurrentWidget(self._several_page)
            return
        only = chosen[0]
        self._stack.setCurrentWidget(self._element_page)
        for kind, panel in self._kinds.items():
            panel.setVisible(isinstance(only, kind))
        self._title.setText(words.type_label(only))
        for panel in (self._kinds[type(only)], self.geometry_of, self.name_of):
            panel.show_element(only)
        self.condition.show_element(only)

    def refresh_forum(self) -> None:
        """The forum changed: its languages, categories, sides and own fields."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        languages = snapshot.languages
        own = tuple(
            (one.id, snapshot.pick(one.label, self._desk.language) or one.id) for one in snapshot.own_fields
        )
        for box in (self.text, self.code):
            box.offer(Offer(languages, own))
        first = tr("the forum’s first language")
        self.language.offer([("", first), *((tag, words.tongue(tag)) for tag in languages)])
        self.condition.offer(*groups_of(snapshot))
        self.design.refresh_forum()
        from eventdesk.documents.catalog import DEFAULT_ACCENT

        house = snapshot.house_style.colour if snapshot.house_style is not None else ""
        for paint in self.findChildren(PaintBox):
            paint.set_accent(snapshot.forum.accent or house or DEFAULT_ACCENT)

    def edit_contents(self) -> None:
        """Put the cursor where the selected element's contents are edited."""
        only = self._drawing.only
        if isinstance(only, TextElement | QrElement):
            field = (self.text if isinstance(only, TextElement) else self.code).text
            field.setFocus()
            field.selectAll()
        elif isinstance(only, ImageElement):
            self.picture.choose.setFocus()
            self.picture.ask()
        elif only is not None:
            self._kinds[type(only)].setFocus()
            self.focusNextChild()

    def commit(self) -> None:
        """Store what is typed."""
        for box in (self.text, self.code):
            if box.isVisible():
                box.commit()

    # Its look

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._title = Heading()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        for panel in self._kinds.values():
            column.addWidget(panel)
        for widget in (Hairline(), self.geometry_of, Hairline(), self.condition, Hairline(), self.name_of):
            column.addWidget(widget)
        column.addStretch(1)
        self._element_page, self._design_page = Scroll(inside), Scroll(self.design)
        several = QWidget()
        rows = QVBoxLayout(several)
        rows.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        rows.setSpacing(GRID)
        rows.addWidget(self._several)
        rows.addWidget(
            Caption(tr("Align them, space them evenly or move them with the buttons above and the arrows."), True)
        )
        rows.addStretch(1)
        self._several_page = Scroll(several)
        for page in (self._design_page, self._element_page, self._several_page):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setMinimumWidth(35 * GRID)


def groups_of(snapshot: ForumSnapshot) -> tuple[list[str], list[str]]:
    """The categories and the sides of the forum's attendees, the offered categories first."""
    categories = dict.fromkeys(ATTENDEE_CATEGORIES)
    sides = dict.fromkeys(snapshot.forum.sides)
    for one in snapshot.attendees:
        categories.setdefault(one.category)
        if one.side:
            sides.setdefault(one.side)
    return [one for one in categories if one], list(sides)
