"""The forms of a house style: letterhead, words at the end, and rules of writing."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Choice, Editor, Field, FieldKind, RecordForm
from eventdesk.desktop.house_style.editors import ColourEditor, FontEditor, RuleEditor
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Scroll
from eventdesk.desktop.work import Progress, Task, run
from eventdesk.model.kinds import DateStyle, HonorificRule, NumberStyle
from eventdesk.model.snapshot import HouseStyle

translate = QCoreApplication.translate


class StyleForm(RecordForm):
    """A part of the style's fields; `values` are those of the style that it shows."""

    def __init__(self, desk: Desk, fields: Sequence[Field]) -> None:
        super().__init__(desk, "HouseStyle", fields, "style", translate("HouseStyle", "Change house style"))
        self._names = tuple(field.name for field in fields)

    def show_style(self, style: HouseStyle) -> None:
        self.show_record(style.uid, {name: getattr(style, name) for name in self._names})


def letterhead_form(desk: Desk) -> StyleForm:
    """What stands at the top and the foot of every page."""
    return StyleForm(
        desk,
        (
            Field("name", translate("HouseStyle", "Name"), FieldKind.TEXT),
            Field("address", translate("HouseStyle", "Address"), FieldKind.TEXT),
            Field("footer", translate("HouseStyle", "At the foot of each page"), FieldKind.TEXT),
            Field("logo", translate("HouseStyle", "Logo"), FieldKind.IMAGE),
            Field(
                "colour", translate("HouseStyle", "Colour"), FieldKind.LINE, editor=lambda _desk: ColourEditor()
            ),
            Field(
                "font",
                translate("HouseStyle", "Type"),
                FieldKind.CHOICE,
                editor=lambda desk: FontEditor(lambda: _languages(desk)),
            ),
        ),
    )


def closing_form(desk: Desk) -> StyleForm:
    """What stands at the end of every release."""
    words = translate("HouseStyle", "At the end of every release")
    return StyleForm(desk, (Field("boilerplate", words, FieldKind.PROSE, lines=6),))


class RulesForm(StyleForm):
    """Honorifics, numbers and dates, each with sentences that the writers make of them."""

    def __init__(self, desk: Desk) -> None:
        self._editors = {name: RuleEditor(choices) for name, choices in _choices().items()}
        labels = {
            "honorifics": translate("HouseStyle", "Dr., Prof. and the like before a name"),
            "numbers": translate("HouseStyle", "Numbers"),
            "dates": translate("HouseStyle", "Dates"),
        }
        fields = (Field(name, labels[name], FieldKind.CHOICE, editor=self._taking(name)) for name in self._editors)
        super().__init__(desk, tuple(fields))
        self._task: Task | None = None
        self._asked: object = None

    def show_style(self, style: HouseStyle) -> None:
        super().show_style(style)
        languages = _languages(self._desk)
        if (style, languages) == self._asked:
            return
        self._asked = style, languages
        if self._task is not None:
            self._task.cancel()

        def write(progress: Progress) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
            return _examples(style, languages, progress)

        # A sentence that cannot be written shows none: the rule can be chosen all the same.
        self._task = run(self, write, self._show_examples, on_error=lambda _error: None)

    def _show_examples(self, told: Mapping[str, Mapping[str, Mapping[str, str]]]) -> None:
        for name, editor in self._editors.items():
            editor.show_examples(told[name])

    def _taking(self, name: str) -> Any:
        def take(_desk: Desk) -> Editor:
            return self._editors[name]

        return take


def _examples(
    style: HouseStyle, languages: Sequence[str], progress: Progress
) -> dict[str, dict[str, Mapping[str, str]]]:
    """By rule, language and choice."""
    from eventdesk.press.house import Rule, examples

    found: dict[str, dict[str, Mapping[str, str]]] = {}
    for rule in Rule:
        progress.check()
        found[rule.value] = {tag: examples(rule, style, tag) for tag in languages}
    return found


def _choices() -> dict[str, tuple[Choice, ...]]:
    return {
        "honorifics": (
            Choice(HonorificRule.FIRST, translate("HouseStyle", "At the first mention")),
            Choice(HonorificRule.ALWAYS, translate("HouseStyle", "Always")),
            Choice(HonorificRule.NEVER, translate("HouseStyle", "Never")),
        ),
        "numbers": (
            Choice(NumberStyle.WORDS, translate("HouseStyle", "Small ones as words")),
            Choice(NumberStyle.DIGITS, translate("HouseStyle", "As digits")),
        ),
        "dates": (
            Choice(DateStyle.DAY_MONTH, translate("HouseStyle", "Day before month (3 May 2027)")),
            Choice(DateStyle.MONTH_DAY, translate("HouseStyle", "Month before day (May 3, 2027)")),
            Choice(DateStyle.NUMERIC, translate("HouseStyle", "In figures (2027-05-03)")),
        ),
    }


def _languages(desk: Desk) -> tuple[str, ...]:
    return desk.snapshot.languages if desk.snapshot else ("en",)


def scrolled(form: RecordForm) -> QWidget:
    """The form in a column that scrolls."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 3 * GRID)
    column.addWidget(form)
    return Scroll(inside)
