"""Findings and quick fixes in the window's language."""

from datetime import datetime

from eventdesk.desktop.pages.overview.wording import finding_count, finding_line, has_pattern
from eventdesk.desktop.pages.programme.fix_words import ContentWords
from eventdesk.desktop.pages.programme.words import short_date, tr, wall_time
from eventdesk.model.snapshot import ForumSnapshot, Session
from eventdesk.programme.findings import Finding, Severity
from eventdesk.programme.fixes import Change, Fix, FixKind, SessionChange, Slot


def told(finding: Finding) -> str:
    """A finding beside the row it is about: “Hall: “One” and “Two” overlap by 30 minutes.”"""
    # A pattern says it all; without one the kind must be named.
    return f"{finding_line(finding)}." if has_pattern(finding.kind) else f"{finding_count(finding.kind, 1)}."


def told_alone(finding: Finding) -> str:
    """A finding in a list, away from its row: with its kind and its place."""
    if has_pattern(finding.kind):
        return finding_line(finding)
    return f"{finding_count(finding.kind, 1)}: {finding_line(finding)}"


def severity_word(severity: Severity) -> str:
    """What the window calls it."""
    names = {
        Severity.CONFLICT: tr("Conflict"),
        Severity.WARNING: tr("Warning"),
        Severity.NOTE: tr("Note"),
        Severity.SILENT: "",
    }
    return names[severity]


def fix_title(fix: Fix, snapshot: ForumSnapshot, language: str) -> str:
    """What a fix does, in a few words: “Move “One” to Loft”."""
    moved = [change for change in fix.changes if isinstance(change, SessionChange)]
    if not moved:
        contents = [change for change in fix.changes if not isinstance(change, SessionChange)]
        return ContentWords(snapshot, language).title(contents)
    names = [f"“{_title(change, snapshot, language)}”" for change in moved]
    change = moved[0]
    if fix.kind is FixKind.OTHER_ROOM:
        new = [room for room in change.after.rooms if room not in change.before.rooms] or change.after.rooms
        return tr("Move {session} to {room}").format(session=names[0], room=_rooms(tuple(new), snapshot, language))
    if fix.kind is FixKind.LONGER:
        end = change.after.ends_at
        return tr("Let {session} last until {time}").format(session=names[0], time=wall_time(end) if end else "")
    if fix.kind is FixKind.SWAP_ROOMS:
        return tr("Swap the rooms of {session} and {other}").format(session=names[0], other=names[1])
    if fix.kind is FixKind.SWAP:
        return tr("Swap {session} with {other}").format(session=names[0], other=names[1])
    start = change.after.starts_at
    return tr("Begin {session} at {time}").format(session=names[0], time=_moment(start, change.before.starts_at))


def change_line(change: Change, snapshot: ForumSnapshot, language: str) -> str:
    """What changes, before → after: “One”: Hall A → Loft, or “One”: Thu 14 May 09:30–10:30 → 10:00–11:00."""
    if not isinstance(change, SessionChange):
        return ContentWords(snapshot, language).line(change)
    before, after = change.before, change.after
    old, new = [], []
    if (before.starts_at, before.ends_at) != (after.starts_at, after.ends_at):
        old.append(_time(before, None))
        new.append(_time(after, before.starts_at))
    if before.rooms != after.rooms:
        old.append(_rooms(before.rooms, snapshot, language) or tr("no room"))
        new.append(_rooms(after.rooms, snapshot, language) or tr("no room"))
    title = _title(change, snapshot, language)
    words = {"before": ", ".join(old), "after": ", ".join(new)}
    return tr("“{session}”: {before} → {after}").format(session=title, **words)


def _title(change: SessionChange, snapshot: ForumSnapshot, language: str) -> str:
    sessions: tuple[Session, ...] = snapshot.sessions
    for number, session in enumerate(sessions):
        if (session.uid or session.id) == change.uid:
            return snapshot.pick(session.title, language) or tr("Session {number}").format(number=number + 1)
    return ""


def _time(slot: Slot, beside: datetime | None) -> str:
    if slot.starts_at is None:
        return tr("no time")
    end = f"–{wall_time(slot.ends_at)}" if slot.ends_at is not None else ""
    return f"{_moment(slot.starts_at, beside)}{end}"


def _rooms(rooms: tuple[str, ...], snapshot: ForumSnapshot, language: str) -> str:
    names = {room.id: snapshot.pick(room.name, language) or room.id for room in snapshot.rooms}
    return " + ".join(names.get(room, room) for room in rooms)


def _moment(at: datetime | None, beside: datetime | None) -> str:
    """The time; with its day where that is another one."""
    if at is None:
        return ""
    if beside is not None and at.date() == beside.date():
        return wall_time(at)
    return f"{short_date(at.date())} {wall_time(at)}"
