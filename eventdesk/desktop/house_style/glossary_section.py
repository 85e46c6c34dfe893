"""The glossary of a house style: its table, and what is proposed for it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.house_style.glossary_table import GlossaryView
from eventdesk.desktop.theme import GRID, HALF, ICON, set_icon
from eventdesk.desktop.widgets import Caption, button, explain, icon_button
from eventdesk.model.snapshot import HouseStyle, Term


class GlossarySection(QWidget):
    """Tools, the table, and a sentence on what it does. Each change is one step."""

    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._uid = ""
        self.table = GlossaryView()
        self.table.glossary.wanted.connect(self._store)
        self.table.glossary.refused.connect(self.refused)
        self.table.selectionModel().selectionChanged.connect(lambda *_both: self._tools())
        self.table.glossary.modelReset.connect(self._tools)
        self._add = button(self.tr("Add term"), "plus", "add-term")
        self._add.clicked.connect(self.table.begin_new)
        self._paste = QToolButton()
        self._paste.setText(self.tr("Paste"))
        self._paste.setObjectName("paste-terms")
        self._paste.setAccessibleName(self.tr("Paste"))
        self._paste.setToolTip(self.tr("Paste a block from a spreadsheet (Ctrl+V)"))
        self._paste.clicked.connect(self.table.paste)
        self._remove = icon_button(self.tr("Delete terms"), "trash-2", "remove-terms")
        self._remove.clicked.connect(self.table.remove_rows)
        self.proposals = self._proposal_button()
        self._lay_out()

    def show_style(self, style: HouseStyle, languages: Sequence[str]) -> None:
        if style.uid != self._uid:
            self.table.glossary.forget_draft()
        self._uid = style.uid
        self.table.glossary.show_terms(style.terms, languages)
        self._tools()

    # What can be done

    def _store(self, terms: list[Term], step: str) -> None:
        from eventdesk.workspace.house_style_edits import set_terms

        self.desk.attempt(step, lambda edit: set_terms(edit, self._uid, terms))

    def take(self, proposed: Sequence[Term]) -> None:
        """Add these at the end."""
        self._store([*self.table.glossary.terms, *proposed], self.tr("Add proposed terms"))

    def _fill(self, menu: QMenu) -> None:
        from eventdesk.press.house import proposed_terms

        menu.clear()
        snapshot = self.desk.snapshot
        found = proposed_terms(snapshot, self.table.glossary.terms) if snapshot is not None else ()
        for place, term in enumerate(found):
            action = menu.addAction(_line(term).replace("&", "&&"))
            action.setObjectName(f"proposed-term-{place}")
            action.triggered.connect(lambda _checked=False, term=term: self.take([term]))
        if len(found) > 1:
            menu.addSeparator()
            every = menu.addAction(self.tr("All {count}").format(count=len(found)))
            every.setObjectName("all-proposed-terms")
            every.triggered.connect(lambda: self.take(found))
        if not found:
            nothing = menu.addAction(self.tr("Nothing more to propose"))
            nothing.setEnabled(False)

    # Its look

    def _tools(self) -> None:
        none = "" if self.table.rows() else self.tr("Choose a term in the table first.")
        explain(self._remove, none, self.tr("Delete the chosen terms (Ctrl+Delete)"))

    def _proposal_button(self) -> QToolButton:
        made = QToolButton()
        made.setText(" " + self.tr("Proposals"))
        set_icon(made, "sparkles")
        made.setIconSize(QSize(ICON, ICON))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setObjectName("propose-terms")
        made.setAccessibleName(self.tr("Proposals for the glossary"))
        made.setToolTip(self.tr("Usual short forms and the ministries of this forum"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        tools = QHBoxLayout()
        tools.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        tools.setSpacing(HALF)
        column.addLayout(tools)
        tools.addWidget(self._add)
        tools.addWidget(self.proposals)
        tools.addStretch(1)
        tools.addWidget(self._paste)
        tools.addWidget(self._remove)
        about = QVBoxLayout()
        about.setContentsMargins(2 * GRID, 0, 2 * GRID, 2 * GRID)
        column.addWidget(self.table, 1)
        column.addLayout(about)
        about.addWidget(
            Caption(
                self.tr(
                    "The program’s own words follow the glossary. Quotes, titles and names stay as they are; "
                    "a short term is written out where it first stands."
                ),
                wrap=True,
            )
        )


def _line(term: Term) -> str:
    """“AI: artificial intelligence”, in the first language of the term."""
    tag = next(iter(term.term))
    full = term.full.get(tag, "")
    return f"{term.term[tag]}: {full}" if full else term.term[tag]
