"""Drafts in English; the window has its own words for the same kinds."""

from eventdesk.model.drafts import Reason, ReasonKind, Trouble, Unplaced
from eventdesk.programme.drafting.options import Wish
from eventdesk.programme.drafting.proposal import ScorePart

_REASONS = {
    ReasonKind.OPENS: "opens the forum",
    ReasonKind.CLOSES: "closes the forum",
    ReasonKind.MEAL_TIME: "at a time for a meal",
    ReasonKind.BREAK_TIME: "at a time for a break",
    ReasonKind.EVENING: "towards the evening",
    ReasonKind.KEEPS_TIME: "keeps its time",
    ReasonKind.KEEPS_ROOM: "keeps its room",
    ReasonKind.TRACK_ROOM: "in {1} with {count} more of “{0}”",
    ReasonKind.TRACK_APART: "“{0}” is in {1}, where there was no place",
    ReasonKind.AFTER_IN_TRACK: "behind “{1}”, which precedes it in “{0}”",
    ReasonKind.ENOUGH_SEATS: "{0} has {count} seats for {of} expected",
    ReasonKind.ONLY_ROOM: "{0} is the only room that it may have",
    ReasonKind.LARGEST_ROOM: "{0} is the largest room",
    ReasonKind.SIDES_ALTERNATE: "{0} follows {1}",
    ReasonKind.SIDES_REPEAT: "{0} a second time in a row",
    ReasonKind.RESTED: "{0} has a pause of {minutes}",
    ReasonKind.TWICE_IN_A_ROW: "{0} has only {minutes} between two sessions",
    ReasonKind.PERSON_THERE: "{0} is there then",
    ReasonKind.EARLIEST: "nothing earlier on that day was free",
    ReasonKind.IN_THE_WAY: "makes room for “{0}”",
    ReasonKind.MENDS: "mends: {0}",
}
_TROUBLES = {
    Trouble.TOO_LARGE_AUDIENCE: "no room has seats for the {count} people expected",
    Trouble.LONGER_THAN_DAY: "its {minutes} do not fit into the hours of any day",
    Trouble.PEOPLE_AWAY: "{names} cannot be there at any of the possible times",
    Trouble.PINNED_IN_THE_WAY: "what stays leaves no time for it{after}",
    Trouble.NO_TIME_LEFT: "the rooms are taken whenever its people are free{after}",
    Trouble.FIXED_TIME_TAKEN: "no room is free at the time that it keeps",
    Trouble.NO_ROOM: "its room is not one of the forum’s",
    Trouble.CHECK_FAILED: "{names}",
}
_WISHES = {
    Wish.TRACK_ROOM: "{kept} of {of} sessions are in the room of their track",
    Wish.SIDES: "the sides alternate in {kept} of {of} places",
    Wish.REST: "{kept} of {of} times somebody has a pause between two sessions",
    Wish.LARGE_ROOMS: "{kept} of {of} audiences have no larger room beside them with fewer people",
    Wish.LANGUAGES: "{kept} of {of} half-days have each language by its share",
    Wish.EARLY: "{kept} of {of} sessions could not begin earlier",
}


def reason_in_english(reason: Reason) -> str:
    """A phrase without a capital or full stop."""
    return _REASONS[reason.kind].format(
        *reason.names, count=reason.count, of=reason.of, minutes=_minutes(reason.count)
    )


def trouble_in_english(one: Unplaced) -> str:
    """A phrase without a capital or full stop; a sentence of the check has its own."""
    names = _listed(one.names)
    return _TROUBLES[one.trouble].format(
        names=names, count=one.count, minutes=_minutes(one.count), after=f": {names}" if names else ""
    )


def score_in_english(part: ScorePart) -> str:
    """A phrase without a capital or full stop."""
    return _WISHES[part.wish].format(kept=part.kept, of=part.of)


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count:,} minutes"
