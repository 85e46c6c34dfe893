"""What the pane shows for each answer."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from eventdesk.desktop.door.answer_pane import Ground, Shown
from eventdesk.desktop.door.words import Picker, answer_word, clock, needs_of, translate
from eventdesk.desktop.pages.attendees.words import category_label
from eventdesk.desktop.pages.press.wording import session_name
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.workspace.door_reading import Guest
from eventdesk.workspace.scanning import Answer, ScanResult, TakenBack

if TYPE_CHECKING:
    from eventdesk.model.text import Text

_LOOKS = {
    Answer.WELCOME: (Ground.GOOD, "circle-check"),
    Answer.AGAIN: (Ground.WARNING, "clock"),
    Answer.CANCELLED: (Ground.BAD, "ban"),
    Answer.DECLINED: (Ground.BAD, "ban"),
    Answer.WAITLISTED: (Ground.BAD, "ban"),
    Answer.WRONG_SESSION: (Ground.BAD, "arrow-left-right"),
    Answer.UNKNOWN: (Ground.BAD, "circle-help"),
}


def idle() -> Shown:
    """Nothing was scanned yet."""
    return Shown(
        Ground.IDLE,
        "qr-code",
        translate("Door", "Ready"),
        translate("Door", "Scan a badge, or type two letters of a name. F2 registers somebody new."),
    )


def looking() -> Shown:
    """A name was asked for before everybody was prepared."""
    told = translate("Door", "The list is being read. Badges are answered at once.")
    return Shown(Ground.IDLE, "search", translate("Door", "Looking for the name…"), told)


def shown_result(
    result: ScanResult, snapshot: ForumSnapshot | None, pick: Picker, free: int | None = None
) -> Shown:
    """The answer, with who it is and what the staff should know; `free` places at a session's door."""
    ground, icon = _LOOKS[result.answer]
    word, detail = answer_word(result), _detail(result, snapshot, pick)
    if result.answer is Answer.WAITLISTED and free is not None:
        detail = _room(free)
    if result.guest is None:
        hint = translate("Door", "F2 registers somebody new. Or type a name.")
        return Shown(ground, icon, word, detail, lines=(hint,))
    hint = "" if result.answer.lets_in else translate("Door", "F6 lets them in all the same.")
    return _person(result.guest, pick, ground, icon, word, detail, hint)


def shown_taken_back(taken: TakenBack, pick: Picker) -> Shown:
    """A scan was a mistake."""
    word = translate("Door", "Taken back")
    detail = (
        translate("Door", "Does not count as arrived any more.")
        if taken.uncounted
        else translate("Door", "Still counts as arrived, by another scan.")
    )
    return _person(taken.guest, pick, Ground.WARNING, "undo-2", word, detail, "")


def _person(guest: Guest, pick: Picker, ground: Ground, icon: str, word: str, detail: str, hint: str) -> Shown:
    name, tag = pick(guest.name), pick.tag(guest.name)
    others = [(one, " ".join(text.split())) for one, text in guest.name.items() if one != tag]
    told = list(dict.fromkeys(text for _tag, text in others if text != name))
    lines = [pick(guest.organization), pick(guest.position)]
    chips = [category_label(guest.category), guest.side]
    return Shown(
        ground,
        icon,
        word,
        detail,
        name=name,
        other=" · ".join(told),
        lines=tuple(line for line in lines if line),
        chips=tuple(chip for chip in chips if chip),
        needs=tuple(needs_of(guest, pick)),
        hint=hint,
        language=tag,
        other_language=others[0][0] if others else tag,
    )


def _detail(result: ScanResult, snapshot: ForumSnapshot | None, pick: Picker) -> str:
    if result.answer is Answer.UNKNOWN:
        code = result.typed if len(result.typed) <= 60 else result.typed[:60] + "…"
        return translate("Door", "Nobody has the code “{code}”.").format(code=" ".join(code.split()))
    if result.answer is Answer.WRONG_SESSION:
        return _registered_for(result, snapshot, pick.language)
    if result.first_at is None:
        return clock(result.at)
    return _since(result.answer, result.first_at, result.at)


def _room(free: int) -> str:
    """What there is for somebody on the waiting list."""
    if free <= 0:
        return translate("Door", "No place is free.")
    return translate("Door", "Places not taken yet: {places}").format(places=QLocale().toString(free))


def _since(answer: Answer, first: datetime, now: datetime) -> str:
    when = clock(first, now)
    if answer is Answer.AGAIN:
        return translate("Door", "since {time}").format(time=when)
    return translate("Door", "came first on {time}").format(time=when)


def _registered_for(result: ScanResult, snapshot: ForumSnapshot | None, language: str) -> str:
    """Where they should go."""
    if snapshot is None or not result.sessions:
        return translate("Door", "Registered for no session.")
    names = []
    for session in snapshot.sessions:
        if session.uid in result.sessions:
            parts = [
                f"{session.starts_at:%H:%M}" if session.starts_at else "",
                session_name(snapshot, session, language),
            ]
            if session.room:
                parts.append(_pick(snapshot, snapshot.room(session.room).name, language))
            names.append(" ".join(part for part in parts if part))
    return translate("Door", "Registered for: {sessions}").format(sessions=" · ".join(names))


def _pick(snapshot: ForumSnapshot, text: "Text", language: str) -> str:
    return f"({snapshot.pick(text, language)})"
