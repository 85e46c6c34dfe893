"""What the dialogs that move times say: names, times, changes, remarks, and the minute budget."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.pages.programme.words import short_date, tr, wall_time, word
from eventdesk.model.kinds import ItemKind
from eventdesk.model.plans import Moved, Note, NoteKind, TimeChange, Timing
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.moving import Budget

_MINUTE = timedelta(minutes=1)


class Names:
    """Sessions and items of a snapshot as the window calls them, in one language."""

    def __init__(self, snapshot: ForumSnapshot, language: str) -> None:
        self._snapshot, self._language = snapshot, language

    def session(self, number: int) -> str:
        session = self._snapshot.sessions[number]
        return self._snapshot.pick(session.title, self._language) or word(session.kind)

    def item(self, session: int, number: int) -> str:
        item = self._snapshot.sessions[session].items[number]
        title = self._snapshot.pick(item.title, self._language)
        if title or not item.speakers:
            return title or word(item.kind)
        who = self._snapshot.person(item.speakers[0].person)
        return f"{word(item.kind)}, {self._snapshot.pick(who.name, self._language)}"

    def of_change(self, change: TimeChange) -> str:
        if change.kind is Moved.SESSION:
            return self.session(change.session)
        return self.item(change.session, change.item)

    def note(self, note: Note) -> str:
        """The remark as a sentence; “what” it is about and the “other” that is in the way are its names."""
        what = self.session(note.session) if note.item < 0 and note.session >= 0 else ""
        other = self.session(note.other) if note.item < 0 and note.other >= 0 else ""
        if note.item >= 0:
            what = self.item(note.session, note.item)
            other = self.item(note.session, note.other) if note.other >= 0 else ""
        return _notes()[note.kind].format(what=what, other=other, minutes=minutes(note.minutes))


def _notes() -> dict[NoteKind, str]:
    translate = QCoreApplication.translate
    return {
        NoteKind.PINNED: translate("", "“{what}” is pinned and stays."),
        NoteKind.CUT_SHORT: translate("", "“{what}” loses {minutes}: “{other}” is pinned and comes next."),
        NoteKind.PUT_BEHIND: translate(
            "", "“{what}” goes behind “{other}”, which is pinned: it no longer fits before."
        ),
        NoteKind.BREAK_SHORTENED: translate("", "“{what}” is {minutes} shorter."),
        NoteKind.RUNS_OVER: translate("", "“{what}” ends {minutes} after its session."),
        NoteKind.NO_TIME: translate("", "“{what}” has no start, or no length. Type its times first."),
        NoteKind.ALREADY_PINNED: translate("", "“{what}” is pinned. Unpin it first."),
        NoteKind.TOO_MANY: translate("", "There is not a minute for each item: {minutes} from “{what}” on."),
        NoteKind.NOTHING_TO_DO: translate("", "Everything is in its place: there is nothing to move."),
    }


def minutes(count: int) -> str:
    return tr("1 minute") if count == 1 else tr("{count} minutes").format(count=count)


def span_text(timing: Timing, near: datetime | None = None) -> str:
    """`09:20–10:20`, with the day where it is another than that of `near`; a dash where there is no time."""
    if timing.starts_at is None:
        return "–" if timing.minutes is None else short_minutes(timing.minutes)
    end = f"–{wall_time(timing.ends_at)}" if timing.ends_at is not None else ""
    day = f"{short_date(timing.starts_at.date())}, " if near and near.date() != timing.starts_at.date() else ""
    return f"{day}{wall_time(timing.starts_at)}{end}"


def short_minutes(count: int) -> str:
    return tr("{count} min").format(count=count)


def difference(change: TimeChange) -> str:
    """`+20 min`, and where the length changes `45 → 30 min`."""
    before, after = change.before, change.after
    parts = []
    if before.starts_at is not None and after.starts_at is not None and before.starts_at != after.starts_at:
        moved = (after.starts_at - before.starts_at) // _MINUTE
        parts.append(short_minutes_signed(moved))
    if before.minutes != after.minutes and after.minutes is not None:
        told = str(before.minutes) if before.minutes is not None else "–"
        parts.append(f"{told} → {short_minutes(after.minutes)}")
    return "  ·  ".join(parts)


def short_minutes_signed(count: int) -> str:
    sign = "+" if count > 0 else "−"
    return f"{sign}{short_minutes(abs(count))}"


# The minute budget


def _budget_words() -> dict[ItemKind, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        ItemKind.OPENING_SPEECH: (translate("", "opening speech"), translate("", "opening speeches")),
        ItemKind.WELCOME_SPEECH: (translate("", "welcome"), translate("", "welcomes")),
        ItemKind.CONGRATULATORY_SPEECH: (
            translate("", "congratulatory speech"),
            translate("", "congratulatory speeches"),
        ),
        ItemKind.KEYNOTE: (translate("", "keynote"), translate("", "keynotes")),
        ItemKind.PRESENTATION: (translate("", "talk"), translate("", "talks")),
        ItemKind.PANEL: (translate("", "panel"), translate("", "panels")),
        ItemKind.DISCUSSION: (translate("", "discussion"), translate("", "discussions")),
        ItemKind.QUESTIONS: (translate("", "questions"), translate("", "rounds of questions")),
        ItemKind.CEREMONY: (translate("", "ceremony"), translate("", "ceremonies")),
        ItemKind.PHOTO: (translate("", "photo"), translate("", "photos")),
        ItemKind.PERFORMANCE: (translate("", "performance"), translate("", "performances")),
        ItemKind.BREAK: (translate("", "break"), translate("", "breaks")),
        ItemKind.ANNOUNCEMENT: (translate("", "announcement"), translate("", "announcements")),
        ItemKind.CLOSING_REMARKS: (translate("", "closing remarks"), translate("", "closing remarks")),
    }


def budget_text(budget: Budget) -> str:
    """“4 talks × 15 + panel 40 = 100 of 90 min”, in the window's language; empty without any item."""
    if not budget.parts:
        return ""
    words = _budget_words()
    parts = []
    for part in budget.parts:
        one, several = words[part.kind]
        if part.minutes is not None and part.count == 1:
            parts.append(f"{one} {part.minutes}")
        elif part.minutes is not None:
            parts.append(
                tr("{count} {items} × {minutes}").format(count=part.count, items=several, minutes=part.minutes)
            )
    total = tr("{planned} min") if budget.available is None else tr("{planned} of {available} min")
    said = total.format(planned=budget.planned, available=budget.available)
    return f"{' + '.join(parts)} = {said}" if parts else said


def budget_state(budget: Budget) -> str:
    """What is left, what is too much, and what has no length yet; empty where there is nothing to say."""
    said = []
    if budget.over > 0:
        said.append(tr("{minutes} over").format(minutes=minutes(budget.over)))
    elif budget.over < 0:
        said.append(tr("{minutes} free").format(minutes=minutes(-budget.over)))
    if budget.unplanned == 1:
        said.append(tr("1 item without a length"))
    elif budget.unplanned:
        said.append(tr("{count} items without a length").format(count=budget.unplanned))
    return ", ".join(said)
