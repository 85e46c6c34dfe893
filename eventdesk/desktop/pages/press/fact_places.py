"""Where in the window a fact is entered: the page, the row and the field."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from eventdesk.desktop.desk import Place
from eventdesk.model.ordering import ordered
from eventdesk.model.snapshot import ForumSnapshot, Item, Release, Row
from eventdesk.model.text import base_language

_FORUM = {
    "attendance.count": "attendance_count",
    "attendance.precision": "attendance_precision",
    "attendance.who": "attendance_who",
    "hosts": "hosts",
    "organizers": "hosts",
    "sponsors": "hosts",
    "supporters": "hosts",
}
_FIELDS = {
    "organization": "organization_uid",
    "room": "room_uid",
    "absent": "panelists",
    "original": "quote",
    "awaits": "quote",
}
_RELEASE = {"embargo_zone": "embargo_until", "revision": "number", "corrected_on": "corrects_uid"}
_COUNTS = ("items",)


def fact_place(snapshot: ForumSnapshot, fact: str, release: Release | None = None) -> Place | None:
    """The place of the fact with that id; None where no field of a page holds it, or its row is gone."""
    kind, _, rest = fact.partition(":")
    if not rest:
        group, _, name = fact.partition(".")
        if group == "forum":
            return Place("overview", snapshot.forum.uid, _FORUM.get(name, name))
        own = group == "release" and release is not None
        return Place("press", release.uid, _RELEASE.get(name, name)) if own and release is not None else None
    owner, _, name = rest.rpartition(".")
    name = name.partition("@")[0]
    field = _FIELDS.get(name, name)
    if kind in ("credit", "appearance"):
        place, _, person = owner.rpartition("/")
        return _appearance(snapshot, place, person, field)
    if kind in ("person", "organization"):
        rows = snapshot.people if kind == "person" else snapshot.organizations
        return _at("people", (row for row in rows if row.id == owner), field)
    if kind == "session":
        rows_of = (row for row in snapshot.sessions if row.id == owner)
        return _at("programme", rows_of, "" if field in _COUNTS else field)
    if kind == "item":
        item = _item(snapshot, owner)
        return Place("programme", item.uid, field) if item is not None else None
    return _press(snapshot, kind, fact.rpartition(".")[0], field)


def translation_place(
    snapshot: ForumSnapshot, fact: str, language: str, release: Release | None = None
) -> Place | None:
    """Where the fact is entered in `language`: its field, or the forum's languages where that is not among them.

    Texts of the release itself can be typed in its language anyway.
    """
    place = fact_place(snapshot, fact, release)
    known = any(base_language(tag) == base_language(language) for tag in snapshot.languages)
    if place is None or known or fact.startswith("release."):
        return place
    return Place("overview", snapshot.forum.uid, "languages")


def focus_language(place: Place, language: str) -> None:
    """After going to the place: put the cursor from the field's first language into that one."""
    from eventdesk.desktop.forms import LocalizedEdit
    from eventdesk.desktop.pages.people.names_grid import NamesGrid

    widget = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, LocalizedEdit | NamesGrid):
        widget = widget.parentWidget()
    if isinstance(widget, LocalizedEdit):
        widget.field_for(language).setFocus()
    elif isinstance(widget, NamesGrid) and widget.has(place.field):
        widget.cell(place.field, language).setFocus()


def _press(snapshot: ForumSnapshot, kind: str, key: str, field: str) -> Place | None:
    from eventdesk.press.facts import statement_keys

    number = key.partition(":")[2]
    if kind == "statement":
        keyed = zip(snapshot.statements, statement_keys(snapshot), strict=True)
        return _at("press", (row for row, each in keyed if each == key), field)
    if kind == "outcome":
        return _outcome(snapshot, number, field)
    rows: tuple[Row, ...] = {"photo": snapshot.press.photos, "contact": snapshot.press.contacts}.get(kind, ())
    if number.isdecimal() and 0 < int(number) <= len(rows):
        return Place("press", rows[int(number) - 1].uid, field)
    return None


def _outcome(snapshot: ForumSnapshot, owner: str, field: str) -> Place | None:
    session_id, _, verb = owner.rpartition("/")
    kind, _, number = verb.partition("#")
    session = next((each for each in snapshot.sessions if each.id == session_id), None)
    if session is None:
        return None
    told = [each for each in session.outcomes if each.text and each.kind == kind]
    place = int(number or "1") - 1
    return Place("press", told[place].uid, field) if place < len(told) else None


def _appearance(snapshot: ForumSnapshot, place: str, person: str, field: str) -> Place | None:
    """An appearance is edited where the person is in the programme; off the programme, at the person."""
    item = _item(snapshot, place)
    if item is not None:
        lists = {"moderator": (item.moderator,), "panelists": item.panelists, "speakers": item.speakers}
        where = (name for name, ones in lists.items() if any(one and one.person == person for one in ones))
        return Place("programme", item.uid, next(where, "speakers"))
    session = next((each for each in snapshot.sessions if each.id == place), None)
    if session is not None:
        return Place("programme", session.uid, "moderator")
    return _at("people", (row for row in snapshot.people if row.id == person), field)


def _item(snapshot: ForumSnapshot, key: str) -> Item | None:
    from eventdesk.press.facts import keyed_items

    sessions = ordered(snapshot).sessions
    return next((item for session in sessions for each, item in keyed_items(session) if each == key), None)


def _at(page: str, rows: Iterator[Row], field: str) -> Place | None:
    row = next(rows, None)
    return Place(page, row.uid, field) if row is not None else None
