"""How documents, releases, languages and paper sizes are called in the window."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot, Release

if TYPE_CHECKING:
    from babel import Locale

translate = QCoreApplication.translate

PRESS_RELEASE = "press-release"


@dataclass(frozen=True)
class DocumentWords:
    """A document's name, and what it is in one line."""

    name: str
    about: str


def document_words(document: str) -> DocumentWords:
    """The words for a document of the catalogue; one that has none yet is called by its name there."""
    known = {
        "agenda": DocumentWords(
            translate("Documents", "Agenda"),
            translate("Documents", "The programme by days and sessions, with speakers"),
        ),
        "agenda-one-page": DocumentWords(
            translate("Documents", "Agenda on one page"),
            translate("Documents", "The whole forum on a single page, as full as can be read"),
        ),
        "programme": DocumentWords(
            translate("Documents", "Detailed programme"),
            translate(
                "Documents", "Cover, contents, sessions with abstracts, speakers with photo and biography, index"
            ),
        ),
        "itinerary": DocumentWords(
            translate("Documents", "Itineraries"),
            translate("Documents", "A page for each speaker: where to be, when, in which role and with whom"),
        ),
        "grid": DocumentWords(
            translate("Documents", "Grid by room"),
            translate("Documents", "Rooms as columns, time down the page, in one language or two"),
        ),
        "door-sign": DocumentWords(
            translate("Documents", "Door signs"),
            translate("Documents", "A sign for each room and day, read from some steps away"),
        ),
        "run-sheet": DocumentWords(
            translate("Documents", "Run sheet"),
            translate("Documents", "For the MC and the crew: minute by minute, who, where, cues and notes"),
        ),
        "cards": DocumentWords(
            translate("Documents", "Planning cards"),
            translate("Documents", "A card for each session, to cut and to move about on a table"),
        ),
        "booklet": DocumentWords(
            translate("Documents", "Booklet"),
            translate(
                "Documents",
                "The agenda to fold to half the paper: A4 to A5; print on both sides, turned on the short edge",
            ),
        ),
        "change-slip": DocumentWords(
            translate("Documents", "Change slip"),
            translate("Documents", "What changed in the programme since it was printed"),
        ),
        "sign-in": DocumentWords(
            translate("Documents", "Sign-in sheets"),
            translate("Documents", "Who registered for each session, with a line to sign and lines for walk-ins"),
        ),
        "seating": DocumentWords(
            translate("Documents", "Seating list"),
            translate("Documents", "Who sits where, by seat, for the forum and each session"),
        ),
        "participants": DocumentWords(
            translate("Documents", "Participants"),
            translate("Documents", "Everyone who comes by organization, hosts first, in the order of protocol"),
        ),
        "participants-press": DocumentWords(
            translate("Documents", "Participants, for the press"),
            translate("Documents", "Only those who agreed to be named in press lists"),
        ),
        "needs": DocumentWords(
            translate("Documents", "Diets and access needs"),
            translate("Documents", "How many of each for the kitchen and the house, then whose"),
        ),
        "badges": DocumentWords(
            translate("Documents", "Badges"),
            translate("Documents", "A badge, card or ribbon for each attendee, from a template"),
        ),
        "name-tents": DocumentWords(
            translate("Documents", "Name tents"),
            translate("Documents", "A name for each place at the table, on both sides"),
        ),
        "certificates": DocumentWords(
            translate("Documents", "Certificates"),
            translate("Documents", "A certificate for each attendee, with a number and a code to verify it by"),
        ),
        PRESS_RELEASE: DocumentWords(
            translate("Documents", "Press release"),
            translate("Documents", "The forum’s story for the press, with quotes and photos"),
        ),
        "press-release-side-by-side": DocumentWords(
            translate("Documents", "Press release, side by side"),
            translate(
                "Documents", "The release in all the forum’s languages, paragraph by paragraph, to be approved"
            ),
        ),
    }
    return known.get(document, DocumentWords(document.replace("-", " ").capitalize(), ""))


@lru_cache(maxsize=256)
def language_name(tag: str) -> str:
    """The language's own name: English, 한국어, 中文 (繁體)."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return tag
    name = locale.get_display_name(locale) or tag
    return name[:1].upper() + name[1:]


def window_locale() -> "Locale":
    """CLDR's locale for the window's language."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(QLocale().bcp47Name(), sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def day(value: date | None) -> str:
    """A day as the window's language writes it, “December 27, 2019”; empty for none."""
    from babel.dates import format_date

    return format_date(value, "long", locale=window_locale()) if value is not None else ""


def moment(value: datetime) -> str:
    """A moment as the window's language writes it, “11/24/26, 4:32 PM”."""
    from babel.dates import format_datetime

    return format_datetime(value.replace(second=0), "short", locale=window_locale())


def breakable(text: str, most: int = 24) -> str:
    """The text for a label, where a word longer than a line may be broken: it must not widen the window.

    `most` letters stay together: as many as the widest script has in the narrowest line.
    """
    return re.sub(rf"\w{{{most}}}(?=\w)", lambda found: found[0] + "\u200b", text)


def release_kind(kind: ReleaseKind) -> str:
    """What a release is called by when it comes: long before the forum, before it, on its first day, after it."""
    names = {
        ReleaseKind.SAVE_THE_DATE: translate("Documents", "Save the date"),
        ReleaseKind.ADVISORY: translate("Documents", "Media advisory"),
        ReleaseKind.OPENING: translate("Documents", "Opening-day release"),
        ReleaseKind.RELEASE: translate("Documents", "Result release"),
        ReleaseKind.CORRECTION: translate("Documents", "Correction"),
    }
    return names[kind]


def release_name(release: Release) -> str:
    """`Result release · English · December 27, 2019`."""
    parts = (release_kind(release.kind), language_name(release.language), day(release.issued_on))
    return " · ".join(part for part in parts if part)


def file_name(snapshot: ForumSnapshot, document: str, language: str, release: Release | None = None) -> str:
    """The name proposed for a saved document: the forum's id, the document, the language."""
    which = release.id if release is not None and len(snapshot.press.releases) > 1 else ""
    parts = (snapshot.forum.id, document, which, language)
    plain = "-".join(part for part in parts if part)
    return "".join("-" if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in plain) + ".pdf"
