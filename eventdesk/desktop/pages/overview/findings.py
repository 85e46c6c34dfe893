"""What is missing or in conflict in the programme and the releases: by kind, each with its place in the window."""

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.documents.wording import release_kind
from eventdesk.desktop.pages.overview.wording import finding_count, finding_line, gap_count
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.gaps import Gap, GapKind, release_gaps
from eventdesk.press.gaps import PlaceKind as GapPlace
from eventdesk.programme.fields import field_of
from eventdesk.programme.findings import Finding, FindingKind, PlaceKind, Severity
from eventdesk.programme.review import review

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Line:
    """One finding: what is said of it, and where it is mended."""

    told: str
    place: Place


@dataclass(frozen=True)
class Group:
    """All findings of one kind; `key` stays the same as their number changes."""

    key: str
    told: str
    severity: Severity
    lines: tuple[Line, ...]


_OF_PEOPLE_IN_PROGRAMME = frozenset(
    {
        FindingKind.PERSON_IN_TWO_PLACES,
        FindingKind.PERSON_UNAVAILABLE,
        FindingKind.PERSON_NOT_YET_ARRIVED,
        FindingKind.PERSON_ALREADY_LEFT,
        FindingKind.ROOM_CHANGE_TOO_SHORT,
        FindingKind.INTERPRETATION_MISSING_FOR_PERSON,
        FindingKind.PERSON_ONLY_INVITED,
    }
)
_PAGES = {
    PlaceKind.FORUM: "overview",
    PlaceKind.SESSION: "programme",
    PlaceKind.ITEM: "programme",
    PlaceKind.PERSON: "people",
    PlaceKind.ROOM: "programme",
}
# What a gap's page and field are; a contact and a photo without a row of their own lead to their list.
_GAP_PAGES = {
    GapPlace.FORUM: "overview",
    GapPlace.RELEASE: "press",
    GapPlace.CONTACTS: "press",
    GapPlace.ORGANIZATION: "people",
    GapPlace.PERSON: "people",
    GapPlace.PHOTO: "press",
    GapPlace.STATEMENT: "press",
}
_GAP_FIELDS = {
    GapKind.NO_CONTACT: "contacts",
    GapKind.NO_HEADLINE: "headline",
    GapKind.NO_BOILERPLATE: "about",
    GapKind.NO_CAPTION: "caption",
    GapKind.NO_OFFICE: "position",
    GapKind.STATUS_AGAINST_KIND: "kind",
    GapKind.EMBARGO_BEFORE_ISSUE: "embargo_until",
    GapKind.STATEMENT_LEFT_OUT: "person_uid",
    GapKind.UNTRANSLATED: "",
}
_UNTRANSLATED_FIELDS = {
    GapPlace.RELEASE: "headline",
    GapPlace.PERSON: "name",
    GapPlace.PHOTO: "caption",
    GapPlace.ORGANIZATION: "about",
}


def find(snapshot: ForumSnapshot) -> tuple[Group, ...]:
    """Everything there is to say of the forum, the worst first, then in the order of the programme."""
    groups = [*_programme(snapshot), *_releases(snapshot)]
    return tuple(sorted(groups, key=lambda group: group.severity))


def _programme(snapshot: ForumSnapshot) -> list[Group]:
    by_kind: defaultdict[FindingKind, list[Finding]] = defaultdict(list)
    for one in review(snapshot):
        if not one.acknowledged:
            by_kind[one.finding.kind].append(one.finding)
    return [
        Group(
            kind.value,
            finding_count(kind, len(found)),
            found[0].severity,
            tuple(Line(finding_line(finding), place_of(finding)) for finding in found),
        )
        for kind, found in by_kind.items()
    ]


def place_of(finding: Finding) -> Place:
    """Where in the window a finding is mended."""
    if finding.kind is FindingKind.FORUM_WITHOUT_PRESS_CONTACT:
        return Place("press", "", "contacts")
    where = finding.places[0]
    if finding.kind in _OF_PEOPLE_IN_PROGRAMME:
        where = finding.places[1]  # the programme is changed, not the person
    return Place(_PAGES[where.kind], where.uid, field_of(finding.kind))


def _releases(snapshot: ForumSnapshot) -> list[Group]:
    by_kind: defaultdict[GapKind, dict[Place, Gap]] = defaultdict(dict)
    for release in snapshot.press.releases:
        for gap in release_gaps(snapshot, release):
            if gap.kind is GapKind.NO_CONTACT and not snapshot.press.contacts:
                continue  # the programme's findings say so already
            by_kind[gap.kind].setdefault(_gap_place(gap), gap)
    return [
        Group(
            f"release:{kind.value}",
            gap_count(kind, len(found)),
            Severity.NOTE if kind is GapKind.UNTRANSLATED else Severity.WARNING,
            tuple(Line(_gap_line(snapshot, gap), place) for place, gap in found.items()),
        )
        for kind, found in by_kind.items()
    ]


def _gap_place(gap: Gap) -> Place:
    field = _GAP_FIELDS.get(gap.kind, "")
    if gap.kind is GapKind.UNTRANSLATED:
        field = _UNTRANSLATED_FIELDS.get(gap.place.kind, "")
    return Place(_GAP_PAGES[gap.place.kind], gap.place.uid, field)


def _gap_line(snapshot: ForumSnapshot, gap: Gap) -> str:
    """Whom or what a gap is about, in the forum's main language."""
    language, place = snapshot.languages[0], gap.place
    if place.kind is GapPlace.PERSON:
        return snapshot.pick(snapshot.person(place.id).name, language)
    if place.kind is GapPlace.ORGANIZATION:
        return snapshot.pick(snapshot.organization(place.id).name, language)
    if place.kind is GapPlace.PHOTO:
        return translate("Overview", "Photo {number}").format(number=place.id)
    if place.kind is GapPlace.RELEASE:
        release = next(one for one in snapshot.press.releases if one.id == place.id)
        return snapshot.pick(release.headline, language) or release_kind(release.kind)
    if place.kind is GapPlace.STATEMENT:
        found = next((one for one in snapshot.statements if one.uid == place.uid), None)
        if found is not None:
            return snapshot.pick(snapshot.person(found.person).name, language)
    return gap.sentence
