"""Over the canvas: front and back, what to add, how to align, what is in front, and the zoom."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from eventdesk.desktop.designer import element_panels, words
from eventdesk.desktop.designer.arranging import Align, Order, Spread
from eventdesk.desktop.designer.canvas import Canvas
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.words import BACK, FRONT, tr
from eventdesk.desktop.theme import GRID, HALF, set_icon
from eventdesk.desktop.widgets import FlowLayout, explain, label, tool_button


class ToolBar(QWidget):
    """Every tool is an action, with its key; `actions_of` has them by name. `faces` and `zoom` stand elsewhere."""

    snapped = Signal(bool)

    def __init__(self, drawing: Drawing, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing, self._canvas = drawing, canvas
        self.actions_of: dict[str, QAction] = {}
        self.faces = QTabBar()
        self.faces.setObjectName("design-faces")
        self.faces.setAccessibleName(tr("Front or back"))
        self.faces.setExpanding(False)
        self.faces.setDrawBase(False)
        for face in (FRONT, BACK):
            self.faces.addTab(words.face_label(face))
        self.faces.currentChanged.connect(lambda at: drawing.show_face(BACK if at else FRONT))
        self._size = label("", "muted")
        self._size.setMinimumWidth(5 * GRID)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_all()
        self._lay_out()
        drawing.selection_changed.connect(self.refresh)
        drawing.changed.connect(self.refresh)
        drawing.opened.connect(self._show_face)
        canvas.zoomed.connect(lambda zoom: self._size.setText(f"{zoom:.0%}"))
        canvas.drawn.connect(self._tool_done)
        self.refresh()

    def refresh(self) -> None:
        """Which tools can be used now."""
        open_, count = self._drawing.design is not None, len(self._drawing.selected)
        none_open = "" if open_ else tr("Choose a template first.")
        one = none_open or ("" if count else tr("Select an element first."))
        three = none_open or ("" if count >= 3 else tr("Select three elements or more first."))
        for name, action in self.actions_of.items():
            why = none_open
            if name.startswith(("align-", "order-", "delete-", "duplicate-")):
                why = one
            elif name.startswith("space-"):
                why = three
            explain(action, why, str(action.property("tip")))
        at = 0 if self._drawing.face == FRONT else 1
        if self.faces.currentIndex() != at:
            self.faces.setCurrentIndex(at)
        design = self._drawing.design
        for place, face in enumerate((FRONT, BACK)):
            empty = design is not None and not getattr(design, face)
            text = words.face_label(face)
            self.faces.setTabText(place, tr("{face} (empty)").format(face=text) if empty else text)

    def _show_face(self) -> None:
        self.faces.setCurrentIndex(0)

    # The tools

    def _make_all(self) -> None:
        names = {
            "text": (tr("Text"), "type", "T"),
            "qr": (tr("QR code"), "qr-code", "Q"),
            "image": (tr("Picture"), "image", "I"),
            "photo": (tr("Photo of the person"), "square-user", "P"),
            "box": (tr("Box"), "square", "B"),
            "line": (tr("Line"), "slash", "L"),
        }
        for tool, (text, icon, key) in names.items():
            said = tr("Draw: {what}").format(what=text)
            action = self._make(f"add-{tool}", said, icon, f"Alt+Shift+{key}", partial(self.take, tool))
            action.setCheckable(True)
        aligns = {
            Align.LEFT: (tr("Align left edges"), "align-start-vertical", "Left"),
            Align.CENTRE: (tr("Align centres across"), "align-center-vertical", "C"),
            Align.RIGHT: (tr("Align right edges"), "align-end-vertical", "Right"),
            Align.TOP: (tr("Align upper edges"), "align-start-horizontal", "Up"),
            Align.MIDDLE: (tr("Align middles"), "align-center-horizontal", "M"),
            Align.BOTTOM: (tr("Align lower edges"), "align-end-horizontal", "Down"),
        }
        for how, (text, icon, key) in aligns.items():
            self._make(
                f"align-{how.name.lower()}",
                text,
                icon,
                f"Ctrl+Alt+{key}",
                partial(self._drawing.align, how),
            )
        for way, text, icon, key in (
            (Spread.ACROSS, tr("Same gaps across"), "align-horizontal-distribute-center", "H"),
            (Spread.DOWN, tr("Same gaps down"), "align-vertical-distribute-center", "V"),
        ):
            self._make(
                f"space-{way.name.lower()}",
                text,
                icon,
                f"Ctrl+Alt+{key}",
                partial(self._drawing.spread, way),
            )
        for order, text, icon, key in (
            (Order.FRONT, tr("To the front"), "bring-to-front", "Ctrl+Shift+]"),
            (Order.FORWARD, tr("One forward"), "arrow-up", "Ctrl+]"),
            (Order.BACKWARD, tr("One back"), "arrow-down", "Ctrl+["),
            (Order.BACK, tr("To the back"), "send-to-back", "Ctrl+Shift+["),
        ):
            self._make(f"order-{order.name.lower()}", text, icon, key, partial(self._drawing.restack, order))
        snap = self._make(
            "snap", tr("Snap to grid, edges and middles (Alt: not now)"), "magnet", "Ctrl+Shift+;", self._snap
        )
        snap.setCheckable(True)
        snap.setChecked(True)
        self._make("zoom-out", tr("Smaller"), "zoom-out", "Ctrl+-", self._canvas.zoom_out)
        self._make("zoom-in", tr("Larger"), "zoom-in", "Ctrl+=", self._canvas.zoom_in)
        self._make("zoom-fit", tr("Whole face"), "maximize", "Ctrl+0", self._canvas.fit)

    def take(self, tool: str) -> None:
        """Take a tool in hand; from the keyboard its element is put into the middle at once."""
        drawing, page = self._drawing, self._drawing.page
        if drawing.design is None:
            return
        element = element_panels.new_element(tool, page.width, page.height)
        for name, action in self.actions_of.items():
            if name.startswith("add-"):
                action.setChecked(name == f"add-{tool}")
        self._canvas.hands.take_tool(element)
        self._canvas.setFocus()

    def put_in_middle(self) -> bool:
        """Put what is in hand into the middle of the page. False where nothing is in hand."""
        element, page = self._canvas.hands.tool, self._drawing.page
        if element is None:
            return False
        from eventdesk.desktop.designer.arranging import placed
        from eventdesk.desktop.designer.boxes import Box

        at = Box(
            round(page.middle.x - element.width / 2),
            round(page.middle.y - element.height / 2),
            element.width,
            element.height,
        )
        self._drawing.add(placed(element, at), tr("Add element"))
        self._canvas.hands.take_tool(None)
        self._canvas.drawn.emit()
        return True

    def _tool_done(self) -> None:
        for name, action in self.actions_of.items():
            if name.startswith("add-"):
                action.setChecked(False)

    def _snap(self) -> None:
        self._canvas.hands.snaps = self.actions_of["snap"].isChecked()

    def _make(self, name: str, text: str, icon: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"design-{name}")
        action.setShortcut(QKeySequence(key))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setProperty("tip", f"{text} ({shown})")
        set_icon(action, icon)
        action.triggered.connect(lambda _checked=False: act())
        self.actions_of[name] = action
        return action

    # Its look

    def _lay_out(self) -> None:
        flow = QWidget()
        rows = FlowLayout(flow, HALF)
        groups = (
            [name for name in self.actions_of if name.startswith("add-")],
            [name for name in self.actions_of if name.startswith(("align-", "space-"))],
            [name for name in self.actions_of if name.startswith("order-")],
            ["snap"],
        )
        for group in groups:
            rows.addWidget(_group([self.actions_of[name] for name in group]))
        self.zoom = QWidget()
        line = QHBoxLayout(self.zoom)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(tool_button(self.actions_of["zoom-out"]))
        line.addWidget(self._size)
        line.addWidget(tool_button(self.actions_of["zoom-in"]))
        line.addWidget(tool_button(self.actions_of["zoom-fit"]))
        column = QHBoxLayout(self)
        column.setContentsMargins(2 * GRID, HALF, 2 * GRID, HALF)
        column.addWidget(flow, 1)


def _group(actions: list[QAction]) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, GRID, 0)
    line.setSpacing(0)
    for action in actions:
        line.addWidget(tool_button(action))
    return whole
