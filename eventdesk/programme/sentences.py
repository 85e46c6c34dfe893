"""Findings in English. A translator of the window builds its own from the same kind, places and minutes."""

from eventdesk.programme.findings import Finding, FindingKind, Place, PlaceKind

_SENTENCES = {
    FindingKind.ROOM_DOUBLE_BOOKED: "{2} is double-booked for {minutes}: {0} and {1}.",
    FindingKind.PERSON_IN_TWO_PLACES: "{0} is in two places at once for {minutes}: {1} and {2}.",
    FindingKind.PERSON_UNAVAILABLE: "{0} is not available for {minutes} of {1}.",
    FindingKind.ITEMS_LONGER_THAN_SESSION: "The items of {0} take {minutes} more than it has.",
    FindingKind.ITEM_OUTSIDE_SESSION: "{0} lies {minutes} outside the time of its session.",
    FindingKind.SESSION_OUTSIDE_FORUM: "{0} does not begin on a day of the forum.",
    FindingKind.SESSION_ENDS_BEFORE_START: "{0} does not end after its start.",
    FindingKind.SESSION_WITHOUT_END: "{0} has a start but no end.",
    FindingKind.SESSION_WITHOUT_TIME: "{0} has no time, while others have one.",
    FindingKind.SESSION_WITHOUT_TITLE: "{0} has no title.",
    FindingKind.TALK_WITHOUT_TIME: "{0} has no time, while others of its session have one.",
    FindingKind.TALK_WITHOUT_TITLE: "{0} has no title.",
    FindingKind.TALK_WITHOUT_SPEAKER: "{0} has no speaker.",
    FindingKind.PANEL_WITHOUT_MODERATOR: "{0} has no moderator.",
    FindingKind.PANEL_WITHOUT_PANELISTS: "{0} has no panelists.",
    FindingKind.ABSENT_PERSON_ON_PAGE: "{0} will not come, but is still named in {1} without a replacement.",
    FindingKind.PERSON_WITHOUT_POSITION: "{0} appears without a position.",
    FindingKind.PERSON_WITHOUT_ORGANIZATION: "{0} appears without an organization.",
    FindingKind.FORUM_WITHOUT_TITLE: "The forum has neither a title nor a series.",
    FindingKind.FORUM_WITHOUT_DATE: "The forum has no date.",
    FindingKind.FORUM_WITHOUT_VENUE: "The forum has no venue.",
    FindingKind.FORUM_WITHOUT_HOST: "The forum has no host.",
    FindingKind.FORUM_WITHOUT_PRESS_CONTACT: "The forum has no press contact.",
}


def english(finding: Finding) -> str:
    """One sentence with a capital and a full stop."""
    names = [place_in_english(place) for place in finding.places]
    # Titles hold braces now and then: they are filled in, never read as a pattern.
    sentence = _SENTENCES[finding.kind].format(*names, minutes=_minutes(finding.minutes))
    return sentence[:1].upper() + sentence[1:]


def place_in_english(place: Place) -> str:
    """`session “Bio-genetics”`, `item 2 of session “AI”`, or a person's and a room's name alone."""
    if place.kind is PlaceKind.ITEM and place.within is not None:
        within = place_in_english(place.within)
        return f"“{place.label}” in {within}" if place.label else f"item {place.number} of {within}"
    name = place.label or place.id
    if place.kind is PlaceKind.SESSION:
        return f"session “{name}”" if name else f"session {place.number}"
    return name or f"{place.kind.value} {place.number}"


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count:,} minutes"
