"""Everyone and everything a picker can offer, read from the workspace when first asked for and after changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from eventdesk.desktop.desk import Desk
from eventdesk.model.searching import haystack
from eventdesk.model.snapshot import Organization, Person
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from babel import Locale

    from eventdesk.workspace.directory import DirectoryOrganization, DirectoryPerson


@dataclass(frozen=True)
class Candidate:
    """One line of a picker: `value` is what is stored, `hay` what the search looks into."""

    value: str
    label: str
    detail: str
    hay: str


class Names(QObject):
    """The people, organizations and rooms to choose from. One per desk: `names_of`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._known_people: dict[str, DirectoryPerson] = {}
        self._known_organizations: dict[str, DirectoryOrganization] = {}
        self._people: Sequence[Candidate] | None = None
        self._organizations: Sequence[Candidate] | None = None
        desk.forum_changed.connect(self._forget)
        desk.workspace_changed.connect(self._forget_all)

    def people(self) -> Sequence[Candidate]:
        """Everyone in the directory; those whom the forum knows first."""
        if self._people is None:
            self._people = self._read_people()
        return self._people

    def organizations(self) -> Sequence[Candidate]:
        if self._organizations is None:
            self._organizations = self._read_organizations()
        return self._organizations

    def person_label(self, uid: str) -> str:
        """The name of a person by uid, from the forum where it knows them."""
        rows = self._desk.snapshot.people if self._desk.snapshot else ()
        return self._label(rows, uid, self.people)

    def organization_label(self, uid: str) -> str:
        return self._label(
            self._desk.snapshot.organizations if self._desk.snapshot else (), uid, self.organizations
        )

    def _label(
        self,
        rows: Sequence[Person] | Sequence[Organization],
        uid: str,
        others: Callable[[], Sequence[Candidate]],
    ) -> str:
        # A form asks after every edit; the whole directory is read only for who is not in the forum.
        found = next((self._pick(row.name) for row in rows if row.uid == uid), None)
        return found if found is not None else label_among(others(), uid)

    def rooms(self) -> Sequence[Candidate]:
        snapshot = self._desk.snapshot
        rooms = snapshot.rooms if snapshot else ()
        return [
            Candidate(room.uid, self._pick(room.name), self._pick(room.floor), haystack(room.name.values()))
            for room in rooms
        ]

    def _forget(self) -> None:
        self._people = self._organizations = None

    def _forget_all(self) -> None:
        self._known_people, self._known_organizations = {}, {}
        self._forget()

    def _read_people(self) -> list[Candidate]:
        from eventdesk.workspace import directory

        if self._desk.workspace is None:
            return []
        with self._desk.workspace.reading() as connection:
            rows = directory.people(connection, self._known_people)
        self._known_people = {row.uid: row for row in rows}
        found = [
            (
                self._desk.forum_uid not in row.forums,
                Candidate(
                    row.uid,
                    self._pick(row.name),
                    _joined(self._pick(row.position), self._pick(row.short_organization or row.organization)),
                    row.hay,
                ),
            )
            for row in rows
        ]
        return [
            candidate for _away, candidate in sorted(found, key=lambda pair: (pair[0], pair[1].label.casefold()))
        ]

    def _read_organizations(self) -> list[Candidate]:
        from eventdesk.workspace import directory

        if self._desk.workspace is None:
            return []
        with self._desk.workspace.reading() as connection:
            rows = directory.organizations(connection, self._known_organizations)
        self._known_organizations = {row.uid: row for row in rows}
        found = [
            (
                self._desk.forum_uid not in row.forums,
                Candidate(row.uid, self._pick(row.name), self._pick(row.unit or row.short_name), row.hay),
            )
            for row in rows
        ]
        return [
            candidate for _away, candidate in sorted(found, key=lambda pair: (pair[0], pair[1].label.casefold()))
        ]

    def _pick(self, text: Text) -> str:
        snapshot = self._desk.snapshot
        return text.pick(self._desk.language, snapshot.languages if snapshot else ())


def label_among(candidates: Sequence[Candidate], value: str) -> str:
    """The label of a value; the value itself where nothing of that value is offered."""
    return next((one.label for one in candidates if one.value == value), value)


def names_of(desk: Desk) -> Names:
    """The desk's names."""
    found = desk.findChild(Names)
    return found if isinstance(found, Names) else Names(desk)


def _in_order(found: list[tuple[bool, Candidate]]) -> list[Candidate]:
    """Those the forum knows first (their pair says False), each part by label."""
    return [
        candidate for _away, candidate in sorted(found, key=lambda pair: (*pair[:1], pair[1].label.casefold()))
    ]


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


@lru_cache(maxsize=4)
def countries(language: str) -> Sequence[Candidate]:
    """All countries by their name in that language (CLDR), found by their English name and code as well."""
    from babel import Locale

    own, english = _locale(language).territories, Locale("en").territories
    names = {
        code: str(own[code])
        for code in own
        if isinstance(code, str) and len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }
    found = [
        Candidate(code, name, code, haystack([name, str(english.get(code, "")), code]))
        for code, name in names.items()
    ]
    return sorted(found, key=lambda candidate: candidate.label)


# CLDR's codes that are no countries: the world's parts, the EU, and what is not assigned.
_NO_COUNTRIES = {"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "CP", "DG", "EA", "IC", "TA", "AC", "CQ"}

# Offered first to last in pickers of languages; any other tag can be typed.
_LANGUAGES = (
    "en ko zh zh-Hans zh-Hant ja fr de es ru ar pt it nl pl tr vi th id ms hi bn fa he uk cs sk hu ro bg el sv da "
    "nb fi et lv lt sl hr sr mn kk uz km lo my ne ur sw ca"
)


@lru_cache(maxsize=4)
def languages(language: str) -> Sequence[Candidate]:
    """The languages offered, by their name in that language, found by their own name and tag as well."""
    from babel import Locale

    locale = _locale(language)
    found = []
    for tag in _LANGUAGES.split():
        own = Locale.parse(tag, sep="-")
        label = own.get_display_name(locale) or tag
        # Its own name by Qt: Babel would read and keep the whole data of each language, 44 MB in all.
        native = QLocale(tag).nativeLanguageName()
        found.append(Candidate(tag, label, tag, haystack([label, native, tag])))
    return found


@lru_cache(maxsize=1)
def zones() -> Sequence[Candidate]:
    """All time zones by their city."""
    from zoneinfo import available_timezones

    names = sorted(
        name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "posix/"))
    )
    return [
        Candidate(name, name.replace("_", " "), "", haystack([name.replace("/", " ").replace("_", " ")]))
        for name in ("UTC", *names)
    ]


def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
