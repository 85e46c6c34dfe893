"""The window: templates and elements at the left, the face in the middle, the selected element at the right."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.desktop.app_settings import Settings
from eventdesk.desktop.designer import clipboard, storing
from eventdesk.desktop.designer.canvas import Canvas
from eventdesk.desktop.designer.choosing import is_numbered, with_numbers
from eventdesk.desktop.designer.drawing import Drawing
from eventdesk.desktop.designer.element_list import ElementList
from eventdesk.desktop.designer.inspector import Inspector
from eventdesk.desktop.designer.people import People, same_people
from eventdesk.desktop.designer.picture_maker import PictureMaker
from eventdesk.desktop.designer.rendering import FaceMade, FaceRequest
from eventdesk.desktop.designer.subject_bar import SubjectBar
from eventdesk.desktop.designer.template_list import TemplateList
from eventdesk.desktop.designer.templates import Templates
from eventdesk.desktop.designer.tool_bar import ToolBar
from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID, HALF, set_icon
from eventdesk.desktop.widgets import Caption, EmptyState, Hairline, button, explain, tool_button
from eventdesk.desktop.widgets.whole_page import WholePage
from eventdesk.desktop.window_status import Refusal, WorkShown
from eventdesk.model.designs import Design
from eventdesk.model.snapshot import ForumSnapshot

if TYPE_CHECKING:
    from eventdesk.desktop.designer.print_dialog import PrintDialog

_SIZE = QSize(160 * GRID, 96 * GRID)
_SMALLEST = QSize(118 * GRID, 66 * GRID)
_FINE = 1500
"""Pixels of the longer side up to which the picture is made twice as fine."""


class DesignerWindow(QWidget):
    """What is made here is stored at once. `picked` tells which attendees are selected in the main window."""

    closed = Signal()

    def __init__(self, desk: Desk, settings: Settings, picked: Callable[[], Sequence[str]] = tuple) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.desk, self._settings, self._picked = desk, settings, picked
        self._forum = desk.forum_uid
        self._snapshot: ForumSnapshot | None = None
        self.setObjectName("designer-window")
        self.setWindowTitle(tr("Badges and certificates"))
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.drawing = Drawing(desk, self)
        self.canvas = Canvas(self.drawing)
        self.tools = ToolBar(self.drawing, self.canvas)
        self.templates = TemplateList()
        self.library = Templates(desk, self.drawing, self.templates, settings, self)
        self.elements = ElementList(self.drawing)
        self.inspector = Inspector(desk, self.drawing)
        self.subject = SubjectBar()
        self.maker = PictureMaker(desk, self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.resize(_SIZE)
        if not settings.designer_geometry.isEmpty():
            self.restoreGeometry(settings.designer_geometry)
        self._refresh()
        self.canvas.setFocus()

    # What others call

    def commit(self) -> bool:
        """Store what is typed."""
        self.inspector.commit()
        return True

    def show_attendee(self, uid: str) -> None:
        """Show that person on the canvas."""
        self.subject.show_uid(uid)

    def go_to(self, uid: str, face: str, place: int) -> None:
        """Show that person, and select that element: what a line of the report leads to."""
        self.subject.show_uid(uid)
        if face:
            self.drawing.show_face(face)
        if place >= 0:
            self.drawing.select((place,))
        self.raise_()
        self.activateWindow()
        self.canvas.setFocus()

    def ask_print(self) -> "PrintDialog | None":
        """Show the dialog in which is chosen for whom, on which sheets, and whether on paper or into a file."""
        if self.drawing.design is None or self.desk.snapshot is None or not self.commit():
            return None
        from eventdesk.desktop.designer.print_dialog import PrintDialog

        if not self._close_print():
            return None
        dialog = PrintDialog(self, self._settings, tuple(self._picked()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def _close_print(self) -> bool:
        """Close the print dialog where it is open. False: it is printing, and stays."""
        before = self.findChild(QDialog, "print-pieces")
        return before is None or before.close()

    # Following the desk

    def _follow(self) -> None:
        # Unseen it costs an edit nothing; shown again, it looks for itself.
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """The forum or the workspace changed, here or elsewhere."""
        if self.desk.workspace is None:
            self.close()
            return
        snapshot = self.desk.snapshot
        if self.desk.forum_uid != self._forum or not same_people(snapshot, self._snapshot):
            self._forum, self._snapshot = self.desk.forum_uid, snapshot
            self.subject.show_people(People(snapshot, self.desk.language) if snapshot is not None else None)
            self.inspector.refresh_forum()
        self.library.refresh()
        self._refresh_undo()
        self.draw()

    def _refresh_undo(self) -> None:
        workspace = self.desk.workspace
        last, following = (workspace.last_step(), workspace.next_step()) if workspace else (None, None)
        undo = tr("Undo {step} (Ctrl+Z)").format(step=last.label) if last else ""
        redo = tr("Redo {step} (Ctrl+Shift+Z)").format(step=following.label) if following else ""
        explain(self.undo, "" if last else tr("Nothing to undo."), undo)
        explain(self.redo, "" if following else tr("Nothing to redo."), redo)

    # The picture

    def draw(self) -> None:
        """Draw the face anew, as it is by then."""
        self.maker.ask(self._request)

    def _request(self) -> FaceRequest | None:
        drawing = self.drawing
        design, attendee, snapshot = drawing.shown, self.subject.attendee, self.desk.snapshot
        if design is None or attendee is None or snapshot is None:
            return None
        pictures = storing.StoredPictures(self.desk.workspace, self.drawing.images)
        today = self.desk.now().date()
        density = self.canvas.density * self._finer(design)
        if is_numbered(design):
            attendee = with_numbers((attendee,), snapshot)[0]
        face, key = self.drawing.face, self.drawing.key
        return FaceRequest(
            design, face, attendee, snapshot, pictures, density, "", today, key, drawing.is_drafting
        )

    def _finer(self, design: Design) -> float:
        """A picture of twice the screen's dots, made smaller, is the smoother; a large one is as it is."""
        longest = max(design.width, design.height) * self.canvas.density
        return 2.0 if longest <= _FINE else 1.0

    def _show_made(self, made: FaceMade) -> None:
        drawing, asked = self.drawing, made.request
        if drawing.design is None or (asked.template, asked.face) != (drawing.key, drawing.face):
            return
        self.canvas.absent = made.absent
        if asked.quick:
            self.canvas.show_picture(made.image, self.canvas.marks)
            return
        self.canvas.show_picture(made.image, made.marks)
        self.elements.show_marks(made.marks, made.absent)
        self._say_marks(made)

    def _say_marks(self, made: FaceMade) -> None:
        wrong = [mark for mark in made.marks.values() if mark.level >= 2]
        told = tr("Stored as you change it")
        if self.drawing.shipped:
            told = tr("A shipped template: your first change makes a copy of your own")
        if wrong:
            told = wrong[0].sentence if len(wrong) == 1 else tr("{n} elements need a look.").format(n=len(wrong))
        self._said.setText(told)
        self._said.setProperty("textRole", "problem" if wrong else "caption")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)

    # Actions

    def _make_actions(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys = QKeySequence.StandardKey
        drawing = self.drawing
        self._for_selected: list[QAction] = []
        self.undo = self._action(self, "designer-undo", tr("Undo"), "undo-2", (keys.Undo,), self._travel_back)
        self.redo = self._action(
            self, "designer-redo", tr("Redo"), "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y"), self._travel_forth
        )
        self.print = self._action(self, "designer-print", tr("Print…"), "printer", (keys.Print,), self.ask_print)
        # These belong to the canvas and the list alone: in a field the same keys edit its text.
        for widget in (self.canvas, self.elements.list):
            for name, text, shortcut, act in (
                ("delete", tr("Delete elements"), (keys.Delete, "Backspace"), drawing.remove),
                ("duplicate", tr("Duplicate elements"), ("Ctrl+D",), drawing.duplicate),
                ("cut", tr("Cut elements"), (keys.Cut,), lambda: clipboard.cut(drawing)),
                ("copy", tr("Copy elements"), (keys.Copy,), lambda: clipboard.copy(drawing)),
                ("paste", tr("Paste elements"), (keys.Paste,), lambda: clipboard.paste(drawing)),
                ("all", tr("Select all"), (keys.SelectAll,), self._select_all),
            ):
                action = self._action(widget, f"elements-{name}", text, "", shortcut, act)
                action.setShortcutContext(here)
                if name in ("delete", "duplicate", "cut", "copy"):
                    self._for_selected.append(action)
            # Their menu is that of the right button, and of the menu key.
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions([one for key, one in self.tools.actions_of.items() if key.startswith("order-")])
        self._action(self, "subject-find", tr("Find a person"), "", (keys.Find,), self.subject.name.setFocus)
        self._action(self, "subject-longest", tr("Longest name"), "", ("Ctrl+L",), self.subject.show_longest)
        self._action(self, "subject-forth", tr("Next person"), "", ("PgDown",), lambda: self.subject.step(1))
        self._action(self, "subject-back", tr("Previous person"), "", ("PgUp",), lambda: self.subject.step(-1))
        for action in self.tools.actions_of.values():
            self.addAction(action)

    def _action(
        self,
        owner: QWidget,
        name: str,
        text: str,
        icon: str,
        keys: "Sequence[QKeySequence.StandardKey | str]",
        act: Callable[[], object],
    ) -> QAction:
        action = QAction(text, owner)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if icon:
            set_icon(action, icon)
        action.triggered.connect(lambda _checked=False: act())
        owner.addAction(action)
        return action

    def _select_all(self) -> None:
        elements = self.drawing.elements
        self.drawing.select(place for place, one in enumerate(elements) if not one.locked)

    def _travel_back(self) -> None:
        self.commit()
        self.desk.undo()

    def _travel_forth(self) -> None:
        self.commit()
        self.desk.redo()

    def _edit_contents(self) -> None:
        if not self.tools.put_in_middle():
            self.inspector.edit_contents()

    # Making it up

    def _connect(self) -> None:
        desk, drawing = self.desk, self.drawing
        desk.forum_changed.connect(self._follow)
        desk.workspace_changed.connect(self._follow)
        desk.refused.connect(self._refusal.say)
        desk.saved.connect(lambda _step: self._refusal.dismiss())
        desk.working.connect(self._work.show_task)
        drawing.changed.connect(self._drawing_changed)
        drawing.selection_changed.connect(self._explain_selected)
        self.subject.chosen.connect(self.draw)
        self.canvas.sharper_wanted.connect(self.draw)
        self.canvas.edit_wanted.connect(self._edit_contents)
        self.elements.edit_wanted.connect(self._edit_contents)
        self.maker.made.connect(self._show_made)
        self.maker.failed.connect(self._refusal.say)
        self.library.said.connect(self._said.setText)
        self._explain_selected()

    def _explain_selected(self) -> None:
        why = "" if self.drawing.selected else tr("Select an element first.")
        for action in self._for_selected:
            explain(action, why)

    def _drawing_changed(self) -> None:
        self._stack.setCurrentIndex(1 if self.drawing.design is not None else 0)
        explain(self.print, "" if self.drawing.design is not None else tr("Choose a template first."))
        self.draw()

    def _lay_out(self) -> None:
        whole = QWidget()
        whole.setMinimumSize(_SMALLEST)
        top, foot = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self._panes(), 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        self._refusal, self._work = Refusal(), WorkShown()
        self._said = Caption()
        self._said.setObjectName("designer-said")
        top.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        top.setSpacing(HALF)
        top.addWidget(self.tools.faces)
        top.addStretch(1)
        top.addWidget(self.tools.zoom)
        top.addSpacing(GRID)
        for action in (self.undo, self.redo):
            top.addWidget(tool_button(action))
        print_button = button(tr("Print…"), "printer", "designer-print-button", primary=True)
        print_button.clicked.connect(self.print.trigger)
        self.print.enabledChanged.connect(print_button.setEnabled)
        self.print.changed.connect(lambda: print_button.setToolTip(self.print.toolTip()))
        top.addSpacing(GRID)
        top.addWidget(print_button)
        foot.setContentsMargins(2 * GRID, HALF, GRID, HALF)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._work)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(WholePage(whole, "designer-whole"), 1)
        rows.addWidget(self._refusal)

    def _panes(self) -> QSplitter:
        left = QSplitter(Qt.Orientation.Vertical)
        left.setChildrenCollapsible(False)
        left.addWidget(self.templates)
        left.addWidget(self.elements)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(Hairline())
        column.addWidget(self.canvas, 1)
        column.addWidget(Hairline())
        column.addWidget(self.subject)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "id-card", tr("No template yet"), tr("Choose a shipped one at the left, or load one from a file.")
            )
        )
        self._stack.addWidget(middle)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        for widget in (left, self._stack, self.inspector):
            panes.addWidget(widget)
        self.inspector.setProperty("ground", "surface")
        self.inspector.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panes.setSizes([28 * GRID, 94 * GRID, 38 * GRID])
        panes.setStretchFactor(1, 1)
        return panes

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.commit()
        if not self._close_print():
            event.ignore()
            return
        self._settings.designer_geometry = self.saveGeometry()
        event.accept()
        self.closed.emit()
