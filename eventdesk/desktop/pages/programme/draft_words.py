"""What the window says of a draft: wishes, reasons, troubles."""

from collections.abc import Sequence

from eventdesk.desktop.pages.programme.words import tr
from eventdesk.model.drafts import Reason, ReasonKind, Trouble, Unplaced
from eventdesk.programme.drafting.options import Importance, Mode, Wish
from eventdesk.programme.drafting.proposal import ScorePart


def mode_words(mode: Mode) -> str:
    return {
        Mode.FILL: tr("Sessions without a time or room"),
        Mode.ANEW: tr("All sessions anew"),
        Mode.REPAIR: tr("Mend conflicts, move little"),
    }[mode]


def mode_about(mode: Mode) -> str:
    """What stays and what may move."""
    return {
        Mode.FILL: tr("All other sessions stay where they are."),
        Mode.ANEW: tr("Only pinned sessions stay where they are."),
        Mode.REPAIR: tr("As few sessions as can be move, as little as can be. Pinned ones stay."),
    }[mode]


def wish_words(wish: Wish) -> str:
    return {
        Wish.TRACK_ROOM: tr("Tracks stay in one room"),
        Wish.SIDES: tr("Sides alternate"),
        Wish.REST: tr("Nobody twice in a row"),
        Wish.LARGE_ROOMS: tr("Large audiences in large rooms"),
        Wish.LANGUAGES: tr("Languages spread evenly"),
        Wish.EARLY: tr("No gaps, early ends"),
    }[wish]


def importance_words(importance: Importance) -> str:
    return {
        Importance.IMPORTANT: tr("Important"),
        Importance.A_LITTLE: tr("A little"),
        Importance.NOT: tr("Not"),
    }[importance]


def reason_words(reason: Reason) -> str:
    """A phrase."""
    minutes = tr("1 minute") if reason.count == 1 else tr("{count} minutes").format(count=reason.count)
    words = {
        ReasonKind.OPENS: tr("opens the forum"),
        ReasonKind.CLOSES: tr("closes the forum"),
        ReasonKind.MEAL_TIME: tr("at a time for a meal"),
        ReasonKind.BREAK_TIME: tr("at a time for a break"),
        ReasonKind.EVENING: tr("towards the evening"),
        ReasonKind.KEEPS_TIME: tr("keeps its time"),
        ReasonKind.KEEPS_ROOM: tr("keeps its room"),
        ReasonKind.TRACK_ROOM: tr("with {count} more of “{track}”"),
        ReasonKind.TRACK_APART: tr("“{track}” is mostly in another room ({room})"),
        ReasonKind.AFTER_IN_TRACK: tr("after “{session}”"),
        ReasonKind.ENOUGH_SEATS: tr("{count} seats for {expected} expected"),
        ReasonKind.ONLY_ROOM: tr("the only room that it may have"),
        ReasonKind.LARGEST_ROOM: tr("the largest room"),
        ReasonKind.SIDES_ALTERNATE: tr("sides alternate: {before}, {side}"),
        ReasonKind.SIDES_REPEAT: tr("the same side twice: {side}"),
        ReasonKind.RESTED: tr("pause of {minutes}: {person}"),
        ReasonKind.TWICE_IN_A_ROW: tr("only {minutes} between two sessions: {person}"),
        ReasonKind.PERSON_THERE: tr("present at this time: {person}"),
        ReasonKind.EARLIEST: tr("nothing earlier was free"),
        ReasonKind.IN_THE_WAY: tr("makes room for “{session}”"),
        ReasonKind.MENDS: tr("mends a conflict"),
    }[reason.kind]
    return words.format(count=reason.count, expected=reason.of, minutes=minutes, **_named(reason))


def _named(reason: Reason) -> dict[str, str]:
    """The names of a reason by what they are."""
    fields: dict[ReasonKind, tuple[str, ...]] = {
        ReasonKind.TRACK_ROOM: ("track", "room"),
        ReasonKind.TRACK_APART: ("track", "room"),
        ReasonKind.AFTER_IN_TRACK: ("track", "session"),
        ReasonKind.SIDES_ALTERNATE: ("side", "before"),
        ReasonKind.SIDES_REPEAT: ("side",),
        ReasonKind.RESTED: ("person",),
        ReasonKind.TWICE_IN_A_ROW: ("person",),
        ReasonKind.PERSON_THERE: ("person",),
        ReasonKind.IN_THE_WAY: ("session",),
    }
    return dict(zip(fields.get(reason.kind, ()), reason.names, strict=False))


def trouble_words(one: Unplaced) -> str:
    """A phrase."""
    words = {
        Trouble.TOO_LARGE_AUDIENCE: tr("no room seats the {count} people expected"),
        Trouble.LONGER_THAN_DAY: tr("{count} minutes do not fit into the hours of any day"),
        Trouble.PEOPLE_AWAY: tr("not present at any possible time: {names}"),
        Trouble.PINNED_IN_THE_WAY: tr("what stays leaves no time for it: {names}"),
        Trouble.NO_TIME_LEFT: tr("the rooms are taken whenever its people are free: {names}")
        if one.names
        else tr("the rooms are taken"),
        Trouble.FIXED_TIME_TAKEN: tr("no room is free at the time that it keeps"),
        Trouble.NO_ROOM: tr("its room is not one of the forum’s"),
        Trouble.CHECK_FAILED: tr("the check of conflicts objected"),
    }[one.trouble]
    return words.format(count=one.count, names=", ".join(one.names))


def score_words(parts: Sequence[ScorePart]) -> str:
    """How well each wish is kept, in one line: “Tracks stay in one room 5/6 · …”."""
    return "  ·  ".join(f"{wish_words(part.wish)} {part.kept}/{part.of}" for part in parts)
