"""Findings in English. A translator of the window builds its own from the same kind, places and minutes."""

from eventdesk.programme.findings import Finding, FindingKind, Place, PlaceKind

_SENTENCES = {
    FindingKind.ROOM_DOUBLE_BOOKED: "{2} is double-booked for {minutes}: {0} and {1}.",
    FindingKind.PERSON_IN_TWO_PLACES: "{0} is in two places at once for {minutes}: {1} and {2}.",
    FindingKind.PERSON_UNAVAILABLE: "{0} is not available for {minutes} of {1}.",
    FindingKind.PERSON_NOT_YET_ARRIVED: "{0} arrives too late for {minutes} of {1}.",
    FindingKind.PERSON_ALREADY_LEFT: "{0} has left for the last {minutes} of {1}.",
    FindingKind.ROOM_CHANGE_TOO_SHORT: "{0} has {minutes} to get from {1} to {2} in another room.",
    FindingKind.ITEMS_LONGER_THAN_SESSION: "The items of {0} take {minutes} more than it has.",
    FindingKind.ITEM_OUTSIDE_SESSION: "{0} lies {minutes} outside the time of its session.",
    FindingKind.SESSION_OUTSIDE_FORUM: "{0} does not begin on a day of the forum.",
    FindingKind.SESSION_ENDS_BEFORE_START: "{0} does not end after its start.",
    FindingKind.AUDIENCE_OVER_CAPACITY: "{0} is expected to have {seats} more than {rooms} can seat.",
    FindingKind.SESSION_WITHOUT_END: "{0} has a start but no end.",
    FindingKind.SESSION_WITHOUT_TIME: "{0} has no time, while others have one.",
    FindingKind.SESSION_WITHOUT_ROOM: "{0} has no room, while others have one.",
    FindingKind.SESSION_WITHOUT_TITLE: "{0} has no title.",
    FindingKind.SESSION_WITHOUT_MODERATOR: "{0} has no moderator.",
    FindingKind.TALK_WITHOUT_TIME: "{0} has no time, while others of its session have one.",
    FindingKind.TALK_WITHOUT_TITLE: "{0} has no title.",
    FindingKind.TALK_WITHOUT_SPEAKER: "{0} has no speaker.",
    FindingKind.PANEL_WITHOUT_MODERATOR: "{0} has no moderator.",
    FindingKind.PANEL_WITHOUT_PANELISTS: "{0} has no panelists.",
    FindingKind.INTERPRETATION_MISSING_FOR_AUDIENCE: "{0} is not interpreted into {languages}.",
    FindingKind.INTERPRETATION_MISSING_FOR_PERSON: "{0} cannot follow {1}, which is held in {languages}.",
    FindingKind.ABSENT_PERSON_ON_PAGE: "{0} will not come, but is still named in {1} without a replacement.",
    FindingKind.PERSON_ONLY_INVITED: "{0} has not confirmed yet, but is announced in {1}.",
    FindingKind.CANCELLED_SESSION_WITH_PEOPLE: "{0} is cancelled, but {people} in it.",
    FindingKind.SESSION_STILL_TENTATIVE: "{0} is still tentative.",
    FindingKind.PERSON_WITHOUT_POSITION: "{0} appears without a position.",
    FindingKind.PERSON_WITHOUT_ORGANIZATION: "{0} appears without an organization.",
    FindingKind.SIDES_UNEQUAL_IN_SPEAKERS: "The sides differ in speakers: {sides}.",
    FindingKind.SIDES_UNEQUAL_IN_MINUTES: "The sides differ in minutes of speech: {sides}.",
    FindingKind.SIDES_UNEQUAL_IN_KEYNOTES: "The sides differ in keynotes: {sides}.",
    FindingKind.FORUM_WITHOUT_TITLE: "The forum has neither a title nor a series.",
    FindingKind.FORUM_WITHOUT_DATE: "The forum has no date.",
    FindingKind.FORUM_WITHOUT_VENUE: "The forum has no venue.",
    FindingKind.FORUM_WITHOUT_HOST: "The forum has no host.",
    FindingKind.FORUM_WITHOUT_PRESS_CONTACT: "The forum has no press contact.",
}


# Of the countries that hold forums with each other most; any other is told by its tag.
_LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "pt": "Portuguese",
    "ru": "Russian",
    "th": "Thai",
    "tr": "Turkish",
    "vi": "Vietnamese",
    "zh": "Chinese",
}


def english(finding: Finding) -> str:
    """One sentence with a capital and a full stop."""
    names = [place_in_english(place) for place in finding.places]
    # Titles hold braces now and then: they are filled in, never read as a pattern.
    sentence = _SENTENCES[finding.kind].format(
        *names,
        minutes=_minutes(finding.minutes),
        seats="1 guest" if finding.count == 1 else f"{finding.count:,} guests",
        people="1 person is confirmed" if finding.count == 1 else f"{finding.count:,} people are confirmed",
        rooms=_listed([name for name, place in zip(names, finding.places, strict=True) if _is_room(place)]),
        languages=_listed([_LANGUAGES.get(tag, tag) for tag in finding.languages]),
        sides=", ".join(f"{one.side} {one.count:,}" for one in finding.sides),
    )
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


def _is_room(place: Place) -> bool:
    return place.kind is PlaceKind.ROOM


def _listed(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count:,} minutes"
