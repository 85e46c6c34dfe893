"""Articles and names of institutions, countries and venues in English."""

import re

from babel import Locale, UnknownLocaleError

_WITH_ARTICLE = frozenset(
    ("US", "GB", "NL", "PH", "AE", "BS", "GM", "MV", "MH", "SB", "KM", "CF", "DO", "CD", "CG", "FK", "FO", "PS")
)
_HOUSE_NAMES = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "HK": "Hong Kong",
    "MO": "Macao",
    "MM": "Myanmar",
}
# fmt: off
# Institutions whose kind of name takes “the”: “the Science and Technology Policy Institute”.
_WITH_THE = frozenset((
    "academy", "administration", "agency", "alliance", "assembly", "association", "authority", "board", "bureau",
    "cabinet",
    "center", "centre", "chamber", "commission", "committee", "confederation", "consortium", "consulate",
    "council", "department", "directorate", "division", "embassy", "faculty", "federation", "forum", "foundation",
    "fund", "government", "institute", "institution", "laboratory", "league", "library", "ministry", "mission",
    "museum", "network", "office", "organisation", "organization", "parliament", "secretariat", "section",
    "senate", "society", "taskforce", "team", "trust", "union", "unit",
))
# These take it only when something follows: “the University of Seoul”, but “Korea University”.
_WITH_THE_OF = frozenset((
    "university", "college", "school", "group", "bank", "hospital", "graduate", "house", "court", "lab",
    "service", "branch", "republic", "kingdom", "city", "state", "corporation", "company", "chair",
))
_STATE = frozenset((
    "ministry", "embassy", "parliament", "cabinet", "government", "senate",
))
_ACRONYMS_WITH_THE = frozenset(("EU", "UN", "US", "UK", "WHO", "OECD", "IMF", "WTO", "ILO", "IAEA", "ITU", "ADB"))
_EVENTS = frozenset((
    "assembly", "colloquium", "conference", "congress", "convention", "dialogue", "exhibition", "fair", "festival",
    "forum", "hackathon", "meeting", "retreat", "roundtable", "seminar", "session", "summit", "symposium",
    "workshop", "ceremony", "debate", "lecture", "course", "school", "consultation", "briefing",
))
_VENUES = frozenset((
    "academy", "arena", "auditorium", "building", "campus", "center", "centre", "club", "gallery", "hotel",
    "institute", "library", "museum", "palace", "pavilion", "theater", "theatre",
))
# These take it in front of “of”: “the Hall of the Americas”, but “City Hall”.
_VENUES_OF = frozenset(("hall", "house", "tower", "castle", "court", "university", "college", "school", "city"))
# What an event may be called by after its first mention; the release's own word is “forum”.
_NOUNS = (
    "conference", "congress", "summit", "symposium", "seminar", "workshop", "colloquium", "convention", "dialogue",
    "roundtable", "meeting", "exhibition", "festival", "forum",
)
_BANKS = ("World Bank", "Development Bank", "Central Bank", "Investment Bank")
# fmt: on
_HEAD = re.compile(r"\s+(?:of|for|on|in|at|to|against)\s+|,|\s+\(")


def country_name(code: str) -> str:
    """A country by its ISO 3166-1 code as CLDR names it in English, with its article; else the text itself."""
    name = _HOUSE_NAMES.get(code)
    if name is None:
        try:
            name = Locale("en").territories.get(code)
        except UnknownLocaleError:  # pragma: no cover - English is always there
            name = None
    if name is None:
        return code
    return f"the {name}" if code in _WITH_ARTICLE else name


def possessive(name: str) -> str:
    """“China’s”, “the United States’”."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def with_article(name: str) -> str:
    """An institution's name as it stands in a sentence: “the Ministry of …”, “Korea University”."""
    if name.lower().startswith("the ") or (not name.isascii() and not _latin(name)):
        return name
    parts = _HEAD.split(name, maxsplit=1)
    head = parts[0].rsplit(" ", 1)[-1].lower()
    alone = " " not in name
    if not alone and (head in _WITH_THE or (head in _WITH_THE_OF and len(parts) > 1)):
        return f"the {name}"
    known = name in _ACRONYMS_WITH_THE or (name.endswith(_BANKS) and len(parts) == 1)
    return f"the {name}" if known else name


def _latin(name: str) -> bool:
    return all(not c.isalpha() or c < "ɐ" for c in name)


def is_state(name: str) -> bool:
    """Whether the name is a state body's that does not say of which state (“Ministry of Health”)."""
    return name.split(" ", 1)[0].lower() in _STATE or name.lower() == "national assembly"


def event_with_article(title: str, *, always: bool = False) -> str:
    """A forum's title in a sentence: “the 7th Korea-China Forum”, “Future Cities 2026”.

    With `always` the article does not depend on the title's words: “the Welcome Dinner”.
    """
    words = title.split()
    if not words or words[0].lower() in ("the", "a", "an") or words[0].endswith(("’s", "'s")):
        return title
    known = {re.sub(r"[^\w-]", "", word).lower().rsplit("-", 1)[-1] for word in words}
    return f"the {title}" if always or known & _EVENTS else title


def event_noun(title: str) -> str:
    """What to call the event again: “conference” for “Seoul Conference on Tides”, “event” where nothing tells."""
    words = [re.sub(r"[^\w]", "", word).lower() for word in title.replace("-", " ").split()]
    found = next((word for word in reversed(words) if word in _NOUNS), None)
    return found or ("event" if title else "forum")


def venue_with_article(venue: str) -> str:
    """“the Shilla Hotel”, “COEX”, “Hotel Lotte”."""
    words = venue.split()
    if len(words) > 1 and words[0].lower() not in ("the", "hotel", "room") and venue[0].isupper():
        name, *rest = re.split(r",|\s+(?:at|in)\s+", venue)[0].split(" of ", 1)
        head = name.rsplit(" ", 1)[-1].lower()
        if head in _VENUES or (rest and head in _VENUES_OF):
            return f"the {venue}"
    return venue


def is_discipline(department: str) -> bool:
    """Whether a department is stored as its subject alone (“Hydrology”), which no “of the …” fits."""
    return with_article(department) == department and not department.lower().startswith("the ")
