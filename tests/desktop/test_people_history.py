"""The history of a record as lines: what stands, newest first, each field before and after."""

from datetime import datetime

from eventdesk.desktop.pages.people.history import MOST, history_entries
from eventdesk.model.text import Text
from eventdesk.workspace.journal import RowImage, Step, StepState

LABELS = {"name": "Name", "email": "Email"}


def step(number: int, label: str = "Change person", state: StepState = StepState.DONE) -> Step:
    return Step(number, label, None, datetime(2026, 5, 14, 9, number % 60), state)


def image(before: dict[str, object] | None, after: dict[str, object] | None) -> RowImage:
    return RowImage("person", "u", before, after)


def lines(history: list[tuple[Step, RowImage]]) -> list[str]:
    return [
        entry.detail or entry.text
        for entry in history_entries(history, LABELS, lambda _column, value: str(value or ""))
    ]


def test_newest_first_with_each_language_and_field() -> None:
    first = {"name": Text({"en": "Cho"}), "email": "", "version": 1}
    second = {"name": Text({"en": "Cho", "ko": "조"}), "email": "c@example.org", "version": 2}
    assert lines([(step(1, "Add person"), image(None, first)), (step(2), image(first, second))]) == [
        "Change person",
        "Name (ko): – → 조",
        "Email: – → c@example.org",
        "Add person",
    ]


def test_what_was_undone_is_no_history() -> None:
    change = image({"email": ""}, {"email": "x"})
    undone = [(step(1, state=StepState.UNDONE), change), (step(2, state=StepState.ABANDONED), change)]
    assert lines(undone) == []


def test_a_long_history_is_cut_and_says_so() -> None:
    change = image({"email": "a"}, {"email": "b"})
    told = lines([(step(number), change) for number in range(100)])
    assert len(told) <= MOST + 2
    assert told[-1].endswith("older steps")


def test_long_words_are_shortened() -> None:
    change = image({"name": Text({"en": "a" * 500})}, {"name": Text({"en": "b"})})
    assert len(lines([(step(1), change)])[1]) < 100
