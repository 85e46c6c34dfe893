"""What the overview says about findings: a sentence with a count for each kind, and one for each finding."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.pages.documents.wording import language_name
from eventdesk.model.kinds import ForumPhase, ForumStatus, OrganizationRole, Precision
from eventdesk.press.gaps import GapKind
from eventdesk.programme.findings import Finding, FindingKind, Place, PlaceKind

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Count:
    """How a kind is said of one and of several; `several` has a place for `{count}`."""

    one: str
    several: str

    def of(self, count: int) -> str:
        return self.one if count == 1 else self.several.format(count=count)


def finding_count(kind: FindingKind, count: int) -> str:
    """“2 talks without a title”."""
    return _finding_counts()[kind].of(count)


def gap_count(kind: GapKind, count: int) -> str:
    """“2 photos without a caption”."""
    return _gap_counts()[kind].of(count)


def _finding_counts() -> dict[FindingKind, Count]:
    return {**_conflict_counts(), **_session_counts(), **_other_counts()}


def _conflict_counts() -> dict[FindingKind, Count]:
    kind = FindingKind
    return {
        kind.ROOM_DOUBLE_BOOKED: Count(
            translate("Overview", "A room is booked twice at a time"),
            translate("Overview", "Rooms are booked twice at a time {count} times"),
        ),
        kind.PERSON_IN_TWO_PLACES: Count(
            translate("Overview", "A person is in two places at a time"),
            translate("Overview", "People are in two places at a time {count} times"),
        ),
        kind.PERSON_UNAVAILABLE: Count(
            translate("Overview", "A person is not available when they appear"),
            translate("Overview", "{count} appearances of people who are not available then"),
        ),
        kind.PERSON_NOT_YET_ARRIVED: Count(
            translate("Overview", "A person arrives after their appearance begins"),
            translate("Overview", "{count} appearances of people who arrive later"),
        ),
        kind.PERSON_ALREADY_LEFT: Count(
            translate("Overview", "A person leaves before their appearance ends"),
            translate("Overview", "{count} appearances of people who have left by then"),
        ),
        kind.ROOM_CHANGE_TOO_SHORT: Count(
            translate("Overview", "A person has too little time to change rooms"),
            translate("Overview", "{count} changes of rooms with too little time"),
        ),
        kind.ITEMS_LONGER_THAN_SESSION: Count(
            translate("Overview", "A session is too short for its items"),
            translate("Overview", "{count} sessions are too short for their items"),
        ),
        kind.ITEM_OUTSIDE_SESSION: Count(
            translate("Overview", "An item lies outside its session’s time"),
            translate("Overview", "{count} items lie outside their session’s time"),
        ),
        kind.SESSION_OUTSIDE_FORUM: Count(
            translate("Overview", "A session lies outside the forum’s days"),
            translate("Overview", "{count} sessions lie outside the forum’s days"),
        ),
        kind.SESSION_ENDS_BEFORE_START: Count(
            translate("Overview", "A session ends before it begins"),
            translate("Overview", "{count} sessions end before they begin"),
        ),
        kind.AUDIENCE_OVER_CAPACITY: Count(
            translate("Overview", "A room has too few seats for its audience"),
            translate("Overview", "{count} sessions with too few seats for their audience"),
        ),
    }


def _session_counts() -> dict[FindingKind, Count]:
    kind = FindingKind
    return {
        kind.SESSION_WITHOUT_END: Count(
            translate("Overview", "A session without an end"),
            translate("Overview", "{count} sessions without an end"),
        ),
        kind.SESSION_WITHOUT_TIME: Count(
            translate("Overview", "A session without a time"),
            translate("Overview", "{count} sessions without a time"),
        ),
        kind.SESSION_WITHOUT_ROOM: Count(
            translate("Overview", "A session without a room"),
            translate("Overview", "{count} sessions without a room"),
        ),
        kind.SESSION_WITHOUT_MODERATOR: Count(
            translate("Overview", "A session without a moderator"),
            translate("Overview", "{count} sessions without a moderator"),
        ),
        kind.SESSION_STILL_TENTATIVE: Count(
            translate("Overview", "A session that is still tentative"),
            translate("Overview", "{count} sessions that are still tentative"),
        ),
        kind.CANCELLED_SESSION_WITH_PEOPLE: Count(
            translate("Overview", "A cancelled session in which people are confirmed"),
            translate("Overview", "{count} cancelled sessions in which people are confirmed"),
        ),
        kind.SESSION_WITHOUT_TITLE: Count(
            translate("Overview", "A session without a title"),
            translate("Overview", "{count} sessions without a title"),
        ),
        kind.TALK_WITHOUT_TIME: Count(
            translate("Overview", "A talk without a time"), translate("Overview", "{count} talks without a time")
        ),
        kind.TALK_WITHOUT_TITLE: Count(
            translate("Overview", "A talk without a title"), translate("Overview", "{count} talks without a title")
        ),
        kind.TALK_WITHOUT_SPEAKER: Count(
            translate("Overview", "A talk without a speaker"),
            translate("Overview", "{count} talks without a speaker"),
        ),
        kind.PANEL_WITHOUT_MODERATOR: Count(
            translate("Overview", "A panel without a moderator"),
            translate("Overview", "{count} panels without a moderator"),
        ),
        kind.PANEL_WITHOUT_PANELISTS: Count(
            translate("Overview", "A panel without panelists"),
            translate("Overview", "{count} panels without panelists"),
        ),
    }


def _other_counts() -> dict[FindingKind, Count]:
    kind = FindingKind
    return {
        kind.ABSENT_PERSON_ON_PAGE: Count(
            translate("Overview", "A person who will not come is still named"),
            translate("Overview", "{count} people who will not come are still named"),
        ),
        kind.PERSON_ONLY_INVITED: Count(
            translate("Overview", "A person is announced who has not confirmed yet"),
            translate("Overview", "{count} people are announced who have not confirmed yet"),
        ),
        kind.INTERPRETATION_MISSING_FOR_AUDIENCE: Count(
            translate("Overview", "A session that not all of its audience will understand"),
            translate("Overview", "{count} sessions that not all of their audience will understand"),
        ),
        kind.INTERPRETATION_MISSING_FOR_PERSON: Count(
            translate("Overview", "A person does not understand the item they take part in"),
            translate("Overview", "{count} people do not understand the item they take part in"),
        ),
        kind.PERSON_WITHOUT_POSITION: Count(
            translate("Overview", "A person without a position"),
            translate("Overview", "{count} people without a position"),
        ),
        kind.PERSON_WITHOUT_ORGANIZATION: Count(
            translate("Overview", "A person without an organization"),
            translate("Overview", "{count} people without an organization"),
        ),
        kind.SIDES_UNEQUAL_IN_SPEAKERS: _alone(translate("Overview", "The sides differ in speakers")),
        kind.SIDES_UNEQUAL_IN_MINUTES: _alone(translate("Overview", "The sides differ in minutes of speech")),
        kind.SIDES_UNEQUAL_IN_KEYNOTES: _alone(translate("Overview", "The sides differ in keynotes")),
        kind.FORUM_WITHOUT_TITLE: _alone(translate("Overview", "No title and no series")),
        kind.FORUM_WITHOUT_DATE: _alone(translate("Overview", "No date")),
        kind.FORUM_WITHOUT_VENUE: _alone(translate("Overview", "No venue")),
        kind.FORUM_WITHOUT_HOST: _alone(translate("Overview", "No host")),
        kind.FORUM_WITHOUT_PRESS_CONTACT: _alone(translate("Overview", "No press contact")),
    }


def _gap_counts() -> dict[GapKind, Count]:
    kind = GapKind
    return {
        kind.NO_CONTACT: _alone(translate("Overview", "No press contact that can be called or written to")),
        kind.NO_HEADLINE: Count(
            translate("Overview", "A release without a headline of its own"),
            translate("Overview", "{count} releases without a headline of their own"),
        ),
        kind.NO_BOILERPLATE: Count(
            translate("Overview", "A host of whom the release says nothing at its end"),
            translate("Overview", "{count} hosts of whom the release says nothing at its end"),
        ),
        kind.NO_CAPTION: Count(
            translate("Overview", "A photo without a caption"),
            translate("Overview", "{count} photos without a caption"),
        ),
        kind.NO_OFFICE: Count(
            translate("Overview", "A person is quoted without an office"),
            translate("Overview", "{count} people are quoted without an office"),
        ),
        kind.STATUS_AGAINST_KIND: Count(
            translate("Overview", "A release that does not fit the forum’s status"),
            translate("Overview", "{count} releases that do not fit the forum’s status"),
        ),
        kind.EMBARGO_BEFORE_ISSUE: Count(
            translate("Overview", "An embargo that ends before its release"),
            translate("Overview", "{count} embargoes that end before their releases"),
        ),
        kind.STATEMENT_LEFT_OUT: Count(
            translate("Overview", "A statement that is left out of the release"),
            translate("Overview", "{count} statements that are left out of the release"),
        ),
        kind.UNTRANSLATED: Count(
            translate("Overview", "A text that is not there in the release’s language"),
            translate("Overview", "{count} texts that are not there in the release’s language"),
        ),
    }


def _alone(told: str) -> Count:
    return Count(told, told)


def finding_line(finding: Finding) -> str:
    """One finding under the sentence of its kind: where it is, and for conflicts how long."""
    names = [place_name(place) for place in finding.places]
    pattern = _patterns().get(finding.kind)
    if pattern is None:
        return _where(finding.places)
    rooms = (name for name, place in zip(names, finding.places, strict=True) if place.kind is PlaceKind.ROOM)
    return pattern.format(
        *names,
        minutes=minutes(finding.minutes),
        count=finding.count,
        rooms=", ".join(rooms),
        languages=", ".join(language_name(tag) for tag in finding.languages),
        sides=", ".join(f"{one.side} {one.count}" for one in finding.sides),
    )


def has_pattern(kind: FindingKind) -> bool:
    """Whether `finding_line` says what is wrong, not only where."""
    return kind in _patterns()


def _patterns() -> dict[FindingKind, str]:
    kind = FindingKind
    return {
        kind.ROOM_DOUBLE_BOOKED: translate("Overview", "{2}: {0} and {1} overlap by {minutes}"),
        kind.PERSON_IN_TWO_PLACES: translate("Overview", "{0}: {1} and {2} overlap by {minutes}"),
        kind.PERSON_UNAVAILABLE: translate("Overview", "{0} is away for {minutes} of {1}"),
        kind.ITEMS_LONGER_THAN_SESSION: translate("Overview", "{0} is too short by {minutes}"),
        kind.ITEM_OUTSIDE_SESSION: translate("Overview", "{0} lies {minutes} outside {1}"),
        kind.PERSON_NOT_YET_ARRIVED: translate("Overview", "{0} arrives {minutes} too late for {1}"),
        kind.PERSON_ALREADY_LEFT: translate("Overview", "{0} misses the last {minutes} of {1}"),
        kind.ROOM_CHANGE_TOO_SHORT: translate("Overview", "{0} has {minutes} from {1} to {2}"),
        kind.AUDIENCE_OVER_CAPACITY: translate("Overview", "{0}: {count} seats too few in {rooms}"),
        kind.INTERPRETATION_MISSING_FOR_AUDIENCE: translate("Overview", "{0}: no {languages}"),
        kind.INTERPRETATION_MISSING_FOR_PERSON: translate("Overview", "{0} in {1}, held in {languages}"),
        kind.CANCELLED_SESSION_WITH_PEOPLE: translate("Overview", "{0}: {count} confirmed"),
        kind.PERSON_ONLY_INVITED: translate("Overview", "{0} in {1}"),
        kind.SIDES_UNEQUAL_IN_SPEAKERS: translate("Overview", "Speakers: {sides}"),
        kind.SIDES_UNEQUAL_IN_MINUTES: translate("Overview", "Minutes of speech: {sides}"),
        kind.SIDES_UNEQUAL_IN_KEYNOTES: translate("Overview", "Keynotes: {sides}"),
        kind.ABSENT_PERSON_ON_PAGE: translate("Overview", "{0} in {1}"),
    }


def _where(places: Sequence[Place]) -> str:
    place = places[0]
    if place.kind is PlaceKind.ITEM and place.within is not None:
        within = place_name(place.within)
        if place.label:
            return translate("Overview", "“{title}” in {session}").format(title=place.label, session=within)
        return translate("Overview", "Item {number} of {session}").format(number=place.number, session=within)
    return place_name(place)


def place_name(place: Place) -> str:
    """“Bio-genetics”, a name, or which one it is in its list."""
    name = place.label
    if place.kind is PlaceKind.SESSION:
        return f"“{name}”" if name else translate("Overview", "Session {number}").format(number=place.number)
    if place.kind is PlaceKind.ITEM:
        return f"“{name}”" if name else translate("Overview", "item {number}").format(number=place.number)
    return name or place.id


def minutes(count: int) -> str:
    if count == 1:
        return translate("Overview", "1 minute")
    return translate("Overview", "{count} minutes").format(count=count)


def forum_status(status: ForumStatus) -> str:
    names = {
        ForumStatus.PLANNED: translate("Overview", "Planned"),
        ForumStatus.CONFIRMED: translate("Overview", "Confirmed"),
        ForumStatus.HELD: translate("Overview", "Held"),
        ForumStatus.CANCELLED: translate("Overview", "Cancelled"),
        ForumStatus.POSTPONED: translate("Overview", "Postponed"),
    }
    return names[status]


def forum_phase(phase: ForumPhase) -> str:
    names = {
        ForumPhase.PLANNING: translate("Overview", "Planning"),
        ForumPhase.INVITING: translate("Overview", "Inviting"),
        ForumPhase.FINAL: translate("Overview", "Final"),
        ForumPhase.ON_SITE: translate("Overview", "On site"),
    }
    return names[phase]


def precision(value: Precision) -> str:
    names = {
        Precision.EXACT: translate("Overview", "exactly"),
        Precision.ABOUT: translate("Overview", "about"),
        Precision.MORE_THAN: translate("Overview", "more than"),
    }
    return names[value]


def role(value: OrganizationRole) -> str:
    names = {
        OrganizationRole.HOST: translate("Overview", "Host"),
        OrganizationRole.CO_HOST: translate("Overview", "Co-host"),
        OrganizationRole.ORGANIZER: translate("Overview", "Organizer"),
        OrganizationRole.SPONSOR: translate("Overview", "Sponsor"),
        OrganizationRole.SUPPORTER: translate("Overview", "Supporter"),
    }
    return names[value]
