"""What was captured today, the newest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from eventdesk.desktop.capture import words
from eventdesk.desktop.pages.press.row_list import Row
from eventdesk.desktop.pages.press.wording import outcome_kinds
from eventdesk.model.snapshot import ForumSnapshot, Outcome, Photo, Session, Statement
from eventdesk.workspace.capture_edits import Note, NoteKind


@dataclass(frozen=True)
class Captured:
    """A row of the list; `note` is what the panel edits, None for a photo. `at` is wall time."""

    uid: str
    at: datetime
    row: Row
    note: Note | None = None


def captured_on(
    snapshot: ForumSnapshot, day: date, language: str, also: Sequence[str] = ()
) -> tuple[Captured, ...]:
    """What is noted as of that day, and the rows `also` (uids in the order kept), the newest first."""
    found = [*_statements(snapshot, language), *_outcomes(snapshot, language), *_photos(snapshot, language)]
    kept = [one for one in found if one.at.date() == day or one.uid in also]
    places = {uid: place for place, uid in enumerate(also)}
    return tuple(sorted(kept, key=lambda one: (one.at, places.get(one.uid, -1)), reverse=True))


def _statements(snapshot: ForumSnapshot, language: str) -> Iterator[Captured]:
    for statement in snapshot.statements:
        if statement.said_at is None:
            continue
        name = snapshot.pick(snapshot.person(statement.person).name, language)
        note = statement_note(snapshot, statement)
        said = f"“{note.text}”" if note.kind is NoteKind.QUOTE else note.text
        row = Row(statement.uid, name, said, words.clock(statement.said_at))
        yield Captured(statement.uid, statement.said_at, row, note)


def statement_note(snapshot: ForumSnapshot, statement: Statement) -> Note:
    """A stored statement as the panel edits it: its words as spoken."""
    quoted = bool(statement.quote)
    text = statement.quote if quoted else statement.says
    tag = text.tag_for(statement.language or snapshot.languages[0], snapshot.languages) or snapshot.languages[0]
    session, item = _place(snapshot, statement.at or "")
    return Note(
        NoteKind.QUOTE if quoted else NoteKind.REPORTED,
        text.get(tag, ""),
        tag,
        snapshot.person(statement.person).uid,
        session,
        item,
        by=statement.heard_by,
        at=statement.said_at,
    )


def _outcomes(snapshot: ForumSnapshot, language: str) -> Iterator[Captured]:
    verbs = {choice.value: choice.label for choice in outcome_kinds()}
    for session in snapshot.sessions:
        for outcome in session.outcomes:
            if outcome.noted_at is not None:
                note = outcome_note(snapshot, session, outcome)
                row = Row(outcome.uid, verbs[outcome.kind], note.text, words.clock(outcome.noted_at))
                yield Captured(outcome.uid, outcome.noted_at, row, note)


def outcome_note(snapshot: ForumSnapshot, session: Session, outcome: Outcome) -> Note:
    tag = outcome.text.tag_for(snapshot.languages[0], snapshot.languages) or snapshot.languages[0]
    return Note(
        NoteKind.OUTCOME,
        outcome.text.get(tag, ""),
        tag,
        session_uid=session.uid,
        outcome=outcome.kind,
        by=outcome.noted_by,
        at=outcome.noted_at,
    )


def _photos(snapshot: ForumSnapshot, language: str) -> Iterator[Captured]:
    for photo in snapshot.press.photos:
        if photo.taken_at is not None:
            yield Captured(photo.uid, photo.taken_at, _photo_row(snapshot, photo, language))


def _photo_row(snapshot: ForumSnapshot, photo: Photo, language: str) -> Row:
    caption = snapshot.pick(photo.caption, language)
    title = caption or words.translate("Capture", "Photo without a caption")
    mark = words.clock(photo.taken_at)
    return Row(photo.uid, title, photo.file or "", mark, faint=not caption, picture=photo.file or "")


def _place(snapshot: ForumSnapshot, key: str) -> tuple[str, str]:
    """The uids of the session and the item that a statement's `at` means; empty where it means none."""
    for session in snapshot.sessions if key else ():
        if session.id == key:
            return session.uid, ""
        for item in session.items:
            if key in (item.id, item.uid):
                return session.uid, item.uid
    return "", ""
