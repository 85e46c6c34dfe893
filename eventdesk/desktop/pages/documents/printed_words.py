"""How printings and what changed since them are called in the window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.documents.wording import document_words, language_name, moment
from eventdesk.desktop.printed import PrintedState
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.changes import Change, ChangeKind, Field
from eventdesk.programme.findings import PlaceKind

if TYPE_CHECKING:
    from eventdesk.documents.changes import ChangeTeller, ReleaseChange
    from eventdesk.documents.sheets.telling import Teller
    from eventdesk.workspace.printings import PrintingLine

translate = QCoreApplication.translate

_PAGES = {
    PlaceKind.FORUM: "overview",
    PlaceKind.SESSION: "programme",
    PlaceKind.ITEM: "programme",
    PlaceKind.PERSON: "people",
    PlaceKind.ROOM: "programme",
}


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A difference: where it is, what it is about, how it stands on the printed page and how it is now."""

    where: str
    what: str
    before: str
    after: str
    place: Place


def state_told(state: PrintedState) -> str:
    """When a document was printed, and how true it still is."""
    when = moment(state.line.printed_at)
    count = len(state.changes) + len(state.facts)
    if state.before is None:
        told = translate("Printed", "Printed {when}. What was printed then cannot be read any more.")
    elif state.retold and not count:
        told = translate("Printed", "Printed {when}. Its words would be others by now.")
    elif not count:
        told = translate("Printed", "Printed {when}. Nothing on it has changed since.")
    elif count == 1:
        told = translate("Printed", "Printed {when}. One thing on it has changed since.")
    else:
        told = translate("Printed", "Printed {when}. {count} things on it have changed since.")
    return told.format(when=when, count=count)


def stale_told(state: PrintedState) -> str:
    """“Agenda, English: 3 changes since 24 November”, for the overview."""
    count = len(state.changes) + len(state.facts)
    told = translate("Printed", "{document} ({language}), printed {when}: {count} changes since")
    if state.retold and not count:
        told = translate("Printed", "{document} ({language}), printed {when}: reads otherwise by now")
    elif count == 1:
        told = translate("Printed", "{document} ({language}), printed {when}: one change since")
    return told.format(
        document=document_words(state.line.document).name,
        language=language_name(state.line.language),
        when=moment(state.line.printed_at),
        count=count,
    )


def printing_name(line: "PrintingLine") -> str:
    """“24/11/2026, 16:32 · Agenda · English”, for a choice of printings."""
    parts = (moment(line.printed_at), document_words(line.document).name, language_name(line.language))
    return " · ".join(parts)


def change_rows(state: PrintedState, now: ForumSnapshot) -> tuple[ChangeRow, ...]:
    """The differences in the language of the printed document, in the order of the programme.

    What only the readers of its second language see is told in that.
    """
    from eventdesk.documents.changes import ChangeTeller
    from eventdesk.documents.sheets.telling import Teller

    languages = (state.line.language, str(state.line.options.get("second_language", "")))
    tellers = [(Teller(now, tag), ChangeTeller(tag, now.languages)) for tag in languages if tag]
    rows = []
    for change in state.changes:
        telling = (pair for pair in tellers if pair[1].tells(change))
        rows.append(_row(change, *next(telling, tellers[0])))
    return (*rows, *(_fact_row(fact, now) for fact in state.facts))


def _fact_row(change: "ReleaseChange", now: ForumSnapshot) -> ChangeRow:
    """A fact of a press release that differs; it leads to whom or what it is of."""
    where = change.about or now.title(now.languages[0] if now.languages else "en")
    return ChangeRow(where, change.label, change.before or "–", change.after or "–", _place_of(change.fact, now))


def _place_of(fact: str, now: ForumSnapshot) -> Place:
    kind, _, rest = fact.partition(":")
    owner = rest.rpartition(".")[0]
    if kind in ("contact", "photo", "statement", "paragraph") or fact.startswith("release."):
        return Place("press", "")
    if kind in ("person", "credit", "appearance"):
        key = owner.rpartition("/")[2]
        return Place("people", next((person.uid for person in now.people if person.id == key), ""))
    if kind in ("session", "item", "outcome"):
        return Place("programme", _session_uid(owner, now))
    return Place("overview", "")


def _session_uid(owner: str, now: ForumSnapshot) -> str:
    """The row of a session's id, or of an item's: by its own id, else by that of the session it stands in."""
    for session in now.sessions:
        for item in session.items:
            if item.id and item.id == owner:
                return item.uid
    key = owner.partition("/")[0]
    return next((session.uid for session in now.sessions if session.id == key), "")


def _row(change: Change, teller: "Teller", sentences: "ChangeTeller") -> ChangeRow:
    where = change.place.label
    if change.session is not None:
        where = teller.session(change.session).text
        if change.item is not None:
            where = f"{where} · {teller.item(change.item).text}"
    before, after = sentences.value(change.before, change), sentences.value(change.after, change)
    what = sentences.words.fields.get(change.field, "")
    if change.field is Field.WHOLE:
        what, after = sentences.sentence(change), ""
    elif change.kind is ChangeKind.REORDERED:
        after = sentences.sentence(change)
    return ChangeRow(where, what, before or "–", after or "–", _place(change))


def _place(change: Change) -> Place:
    gone = change.kind is ChangeKind.REMOVED
    return Place(_PAGES[change.place.kind], "" if gone else change.place.uid)
