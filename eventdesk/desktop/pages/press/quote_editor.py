"""A quote: the words as they were spoken, and apart from them each translation with who approved it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms.editor import Editor
from eventdesk.desktop.forms.localized import tags_shown
from eventdesk.desktop.pages.documents.wording import day, language_name
from eventdesk.desktop.pages.press.editors import VerbatimProse
from eventdesk.desktop.theme import GRID, HALF, font_for
from eventdesk.desktop.widgets import Caption, IconLabel, button, label
from eventdesk.model.snapshot import Approval, ForumSnapshot, Statement
from eventdesk.model.text import EMPTY, Text, base_language, canonical_tag

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

_NOBODY = Approval()


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


@dataclass(frozen=True)
class QuoteValue:
    """A quote by language, who translated and approved each text, and the language it was spoken in."""

    quote: Text = EMPTY
    approvals: Mapping[str, Approval] = field(default_factory=dict)
    language: str = ""
    uid: str = ""


def quote_value(statement: Statement) -> QuoteValue:
    return QuoteValue(statement.quote, dict(statement.approvals), statement.language, statement.uid)


def store_quote(edit: "Edit", uid: str, value: QuoteValue, seen: QuoteValue) -> None:
    """Store what differs from `seen`: words first, since approvals are of words."""
    from eventdesk.model import records
    from eventdesk.workspace import press_edits, release_edits

    tags = [tag for tag in {**value.quote, **seen.quote} if value.quote.get(tag, "") != seen.quote.get(tag, "")]
    if tags:
        press_edits.set_quote(edit, uid, {tag: value.quote.get(tag, "") for tag in tags}, seen.quote)
    stored = edit.get(records.Statement, uid).approvals
    for tag in {**value.approvals, **seen.approvals}:
        wanted = value.approvals.get(tag)
        if wanted != seen.approvals.get(tag) and (wanted is not None or tag in stored):
            release_edits.set_approval(edit, uid, tag, wanted)


def last_approver(snapshot: ForumSnapshot | None) -> str:
    """Who approved a translation last, likely whoever approves the next one."""
    rows = snapshot.statements if snapshot is not None else ()
    known = [one for row in rows for one in row.approvals.values() if one.approved_by and one.approved_on]
    return max(known, key=lambda one: one.approved_on or date.min).approved_by if known else ""


class QuoteEditor(Editor):
    """Shows a `QuoteValue`. Words are never changed by the program; changed ones are not approved any more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = ("", "")
        self._shown = QuoteValue()
        self._blocks: dict[str, _Block] = {}
        self._spoken = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._hint = Caption("", wrap=True)
        self._column.addWidget(self._hint)
        self.show_value(None)

    def value(self) -> QuoteValue:
        words = Text({tag: block.prose.words() for tag, block in self._blocks.items()})
        approvals = {tag: block.approval() for tag, block in self._blocks.items() if tag in words}
        told = {tag: one for tag, one in approvals.items() if one != _NOBODY}
        return QuoteValue(words, told, self._shown.language, self._shown.uid)

    def show_value(self, value: Any) -> None:
        before, self._shown = self._shown, value or QuoteValue()
        spoken = _spoken_tag(self._shown, self._languages())
        tags = tags_shown(self._shown.quote, self._languages())
        if spoken:
            tags = (spoken, *(tag for tag in tags if tag != spoken))
        if (tags, spoken) != (tuple(self._blocks), self._spoken):
            self._rebuild(tags, spoken)
        another = before.uid != self._shown.uid
        for tag, block in self._blocks.items():
            block.show_words(self._shown.quote.get(tag, ""), self._shown.approvals.get(tag, _NOBODY), another)

    def name(self, object_name: str, accessible: str) -> None:
        self._names = (object_name, accessible)
        for place, (tag, block) in enumerate(self._blocks.items()):
            block.prose.setObjectName(object_name if place == 0 else f"{object_name}-{tag}")
            block.prose.setAccessibleName(block.title)
        self.setFocusProxy(self.target())

    def target(self) -> QWidget:
        return next(iter(self._blocks.values())).prose

    def marked(self) -> tuple[QWidget, ...]:
        return tuple(block.prose for block in self._blocks.values())

    def _languages(self) -> tuple[str, ...]:
        return self._desk.snapshot.languages if self._desk.snapshot else ("en",)

    def _rebuild(self, tags: tuple[str, ...], spoken: str) -> None:
        had = next((tag for tag, block in self._blocks.items() if block.prose.hasFocus()), None)
        for block in self._blocks.values():
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._spoken = spoken
        self._blocks = {tag: self._make(tag, spoken) for tag in tags}
        for block in self._blocks.values():
            self._column.addWidget(block)
        self._hint.setText(tr("Say in which language it was spoken: the others are then translations."))
        self._hint.setVisible(not spoken and len(tags) > 1)
        if self._names[0]:
            self.name(*self._names)
        if had in self._blocks:
            self._blocks[had].prose.setFocus()

    def _make(self, tag: str, spoken: str) -> "_Block":
        block = _Block(self, tag, spoken)
        block.edited.connect(self.edited)
        block.left.connect(self.left)
        self.let_undo_through(block.prose)
        return block

    def approver(self) -> str:
        return last_approver(self._desk.snapshot)

    def today(self) -> date:
        return self._desk.now().date()


def _spoken_tag(value: QuoteValue, languages: tuple[str, ...]) -> str:
    """The tag of the text that is verbatim; empty where it is not known which."""
    if not value.language:
        return ""
    if value.quote.has(value.language):
        return value.quote.tag_for(value.language) or ""
    kin = [tag for tag in languages if base_language(tag) == base_language(value.language)]
    return kin[0] if kin and "-" not in value.language else canonical_tag(value.language)


class _Block(QWidget):
    """The words in one language; where they are a translation, who made it and who approved it."""

    edited = Signal()
    left = Signal()

    def __init__(self, owner: QuoteEditor, tag: str, spoken: str) -> None:
        super().__init__(owner)
        self._owner, self._tag = owner, tag
        self._of, self._approval = "", _NOBODY
        self._lost = _NOBODY
        self.translation = bool(spoken) and tag != spoken
        name = language_name(tag)
        self.title = name
        if spoken:
            told = tr("Translation: {language}") if self.translation else tr("As spoken: {language}")
            self.title = told.format(language=name)
        self.prose = VerbatimProse("" if spoken else tag, 2 if self.translation else 3, self)
        self.prose.setFont(font_for(tag))
        self.prose.typed.connect(self._typed)
        self.prose.done.connect(self.left)
        column = QVBoxLayout(self)
        indent = 2 * GRID if self.translation else 0
        column.setContentsMargins(indent, 0, 0, 0)
        column.setSpacing(HALF)
        if spoken:
            head = label(self.title, "caption" if self.translation else "")
            head.setBuddy(self.prose)
            column.addWidget(head)
        column.addWidget(self.prose)
        self._approving = _Approving(self, tag) if self.translation else None
        if self._approving is not None:
            column.addWidget(self._approving)

    def approval(self) -> Approval:
        """Who made and approved the words as they stand."""
        translator = self._approving.translator.text().strip() if self._approving else self._approval.translator
        if self.prose.words() != self._of:
            return Approval(translator=translator)
        return Approval(
            translator=translator,
            approved_by=self._approval.approved_by,
            approved_on=self._approval.approved_on,
        )

    def show_words(self, words: str, approval: Approval, another: bool) -> None:
        if another:
            self._lost = _NOBODY
        elif self._approval.approved_by and not approval.approved_by and words != self._of:
            self._lost = self._approval
        if approval.approved_by:
            self._lost = _NOBODY
        self._of, self._approval = words, approval
        self.prose.put(words)
        # Whoever is typed before there are words is not stored yet, and stays.
        if self._approving is not None and (words or another):
            self._approving.put_translator(approval.translator)
        self._tell()

    def approve(self, by: str) -> None:
        """The words as they stand are approved today."""
        self._of = self.prose.words()
        self._approval = Approval(approved_by=by, approved_on=self._owner.today())
        self._lost = _NOBODY
        self._done()

    def take_back(self) -> None:
        self._approval = _NOBODY
        self._done()

    def typed_translator(self) -> None:
        self.edited.emit()

    def name_of_approver(self) -> str:
        return self._owner.approver()

    def _done(self) -> None:
        self._tell()
        self.edited.emit()
        self.left.emit()

    def _typed(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        if self._approving is None:
            return
        changed = self.prose.words() != self._of
        lost = self._approval if changed and self._approval.approved_by else self._lost
        now = _NOBODY if changed else self._approval
        self._approving.tell(now, lost, bool(self.prose.words()))


class _Approving(QWidget):
    """Under a translation: who made it, and either who approved it or the means to."""

    def __init__(self, block: _Block, tag: str) -> None:
        super().__init__(block)
        self._block = block
        name = language_name(tag)
        self.translator = _line(tr("Translator"), f"statement-translator-{tag}", f"{tr('Translator')}: {name}")
        self.translator.textEdited.connect(lambda _text: block.typed_translator())
        self.translator.editingFinished.connect(block.left)
        self._by = _line(tr("Approved by"), f"statement-approver-{tag}", f"{tr('Approved by')}: {name}")
        self._by.returnPressed.connect(self._approve)
        self._approve_button = button(tr("Approve"), "badge-check", f"approve-{tag}")
        self._approve_button.setAccessibleName(f"{tr('Approve')}: {name}")
        self._approve_button.clicked.connect(self._approve)
        self._sign = IconLabel("badge-check", "good")
        self._told = label("", "caption", wrap=True)
        self._told.setObjectName(f"statement-approved-{tag}")
        self._back = button(tr("Take back"), "", f"take-back-{tag}")
        self._back.setAccessibleName(f"{tr('Take back')}: {name}")
        self._back.clicked.connect(block.take_back)
        self._lost = label("", "problem", wrap=True)
        self._lost.setObjectName(f"statement-approval-lost-{tag}")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.translator, 2)
        row.addWidget(self._by, 2)
        row.addWidget(self._approve_button)
        row.addWidget(self._sign)
        row.addWidget(self._told, 3)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(row)
        column.addWidget(self._lost)

    def put_translator(self, name: str) -> None:
        if self.translator.text().strip() != name:
            self.translator.setText(name)

    def tell(self, approval: Approval, lost: Approval, written: bool) -> None:
        """Show who approved, or the means to approve; and that another text was approved before."""
        done = bool(approval.approved_by)
        for before in (self._by, self._approve_button):
            before.setVisible(not done)
        for after in (self._sign, self._told, self._back):
            after.setVisible(done)
        self._told.setText(_approved(approval) if done else "")
        self._approve_button.setEnabled(written)
        tip = tr("With this name and today’s date") if written else tr("Write the translation first.")
        self._approve_button.setToolTip(tip)
        if not self._by.hasFocus() and not self._by.text():
            self._by.setText(self._block.name_of_approver())
        words = tr("The words changed, so they are not approved any more ({who}).").format(who=_approved(lost))
        self._lost.setText(words if lost.approved_by else "")
        self._lost.setVisible(bool(lost.approved_by))

    def _approve(self) -> None:
        name = " ".join(self._by.text().split())
        if not self._approve_button.isEnabled():
            return
        if name:
            self._block.approve(name)
        else:
            self._by.setFocus()


def _approved(approval: Approval) -> str:
    if approval.approved_on is None:
        return tr("approved by {name}").format(name=approval.approved_by)
    told = tr("approved by {name}, {day}")
    return told.format(name=approval.approved_by, day=day(approval.approved_on))


def _line(hint: str, name: str, accessible: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    return made
