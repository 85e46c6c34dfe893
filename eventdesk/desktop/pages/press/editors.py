"""Editors that only the press page needs: speech as it was spoken, where it was said, who is on a picture."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Picker
from eventdesk.desktop.forms.localized import TaggedProse
from eventdesk.desktop.forms.names import Candidate, names_of
from eventdesk.desktop.forms.tokens import TokensEditor
from eventdesk.desktop.pages.press.wording import CLOSING, item_name, session_name
from eventdesk.model.searching import haystack
from eventdesk.model.snapshot import ForumSnapshot, Item, Session

translate = QCoreApplication.translate


class VerbatimProse(TaggedProse):
    """Speech is kept as it was typed or pasted: spaces at the ends, no-break spaces, every quotation mark."""

    def words(self) -> str:
        # `toPlainText` would make common spaces of no-break spaces.
        return self.document().toRawText().replace("\u2029", "\n")

    def put(self, text: str) -> None:
        if self.words() != text:
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False
            self._fit()


@dataclass(frozen=True)
class SpotValue:
    """A place in a picker's string: `session:<uid>`, `item:<uid>`, `closing`, or empty."""

    session_uid: str | None = None
    item_uid: str | None = None
    closing: bool = False

    def __str__(self) -> str:
        if self.item_uid:
            return f"item:{self.item_uid}"
        if self.session_uid:
            return f"session:{self.session_uid}"
        return CLOSING if self.closing else ""


def read_spot(value: str) -> SpotValue:
    """The place that a picker's string means."""
    kind, _, uid = value.partition(":")
    if kind == "item":
        return SpotValue(item_uid=uid)
    if kind == "session":
        return SpotValue(session_uid=uid)
    return SpotValue(closing=value == CLOSING)


def spot_picker(desk: Desk) -> Picker:
    """Chooses where something was said: an item, a session, or in closing."""
    hint = translate("Press", "Nowhere in particular")
    return Picker(lambda: _spots(desk), hint, nothing="")


def session_picker(desk: Desk) -> Picker:
    """Chooses one of the forum's sessions; its value is the session's uid."""
    return Picker(lambda: _sessions(desk), translate("Press", "Type a part of its title"), nothing="")


def _spots(desk: Desk) -> Sequence[Candidate]:
    snapshot = desk.snapshot
    if snapshot is None:
        return ()
    closing = Candidate(
        CLOSING, translate("Press", "In closing"), "", haystack([translate("Press", "In closing")])
    )
    found = [closing]
    for session in snapshot.sessions:
        found.append(_session(snapshot, session, f"session:{session.uid}", desk.language))
        found += [_item(snapshot, session, item, desk.language) for item in session.items]
    return found


def _sessions(desk: Desk) -> Sequence[Candidate]:
    snapshot = desk.snapshot
    sessions = snapshot.sessions if snapshot is not None else ()
    return [_session(snapshot, one, one.uid, desk.language) for one in sessions if snapshot is not None]


def _session(snapshot: ForumSnapshot, session: Session, value: str, language: str) -> Candidate:
    name = session_name(snapshot, session, language)
    theme = snapshot.pick(session.theme, language)
    return Candidate(value, name, theme if theme != name else "", haystack([name, *session.title.values(), theme]))


def _item(snapshot: ForumSnapshot, session: Session, item: Item, language: str) -> Candidate:
    name = item_name(snapshot, item, language)
    people = [snapshot.pick(snapshot.person(one.person).name, language) for one in item.appearances()]
    within = session_name(snapshot, session, language)
    hay = haystack([name, *item.title.values(), *people, within])
    return Candidate(f"item:{item.uid}", name, within, hay)


class PeopleEditor(TokensEditor):
    """Some of the directory's people in order, by their uids."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        people: Callable[[], Sequence[Candidate]] = names_of(desk).people
        super().__init__(people, read=_no_typing, hint=translate("Press", "Type a name"), parent=parent)

    def value(self) -> Any:
        return super().value()


def _no_typing(typed: str) -> str:
    raise ValueError(typed)
