"""The words that the rules know: titles, offices, what organizations and forums are called."""

import re

HONORIFICS = r"(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Sir|Dame|Hon|H\.E|Rev|Eng|Ing|Assoc\. Prof|Asst\. Prof)"

_MODIFIERS_WORDS = (
    "vice deputy senior executive associate assistant adjunct honorary acting managing general principal chief "
    "founding former distinguished visiting research project programme program team section division department "
    "regional technical policy first permanent special secretary full junior lead co ex national global "
    "corporate scientific"
)
_MODIFIERS = _MODIFIERS_WORDS.split()
_OFFICES_WORDS = (
    "president minister director chairman chairwoman chairperson chair head chief ceo cto cfo coo cio cso officer "
    "founder secretary dean rector provost principal professor lecturer researcher fellow scientist engineer "
    "analyst manager partner ambassador commissioner governor mayor senator representative advisor adviser "
    "counsellor counselor consultant editor journalist reporter coordinator specialist expert leader economist "
    "curator architect attorney lawyer chancellor premier consul attaché delegate spokesperson spokesman "
    "spokeswoman administrator superintendent moderator"
)
_OFFICES = _OFFICES_WORDS.split()
_ONE = (
    rf"(?:(?:{'|'.join(_MODIFIERS)})[ -])*(?:{'|'.join(_OFFICES)})(?:[ -](?:general|emeritus|emerita|designate|"
    rf"elect))?"
)
OFFICE = rf"(?:chief executive(?: officer)?|{_ONE}(?: (?:and|&) (?:{_ONE}))?|(?:prime )?minister)"
"""An office, in any case; compile with re.IGNORECASE."""

_DEPARTMENTS_WORDS = (
    "department dept center centre school faculty division bureau office laboratory lab team section unit chair "
    "graduate institute college group program programme directorate"
)
DEPARTMENTS = frozenset(_DEPARTMENTS_WORDS.split())
_ORGANIZATIONS_WORDS = (
    "university institute academy college corporation corp company co ltd inc group ministry agency center centre "
    "council association society foundation federation commission committee bureau bank hospital museum library "
    "laboratory laboratories school faculty union network consortium organization organisation authority board "
    "technologies systems solutions industries holdings partners labs gmbh ag plc llc department office chamber "
    "embassy government parliament administration service services press institut universität hochschule "
    "université universidad diagnomics electronics motors telecom networks"
)
ORGANIZATIONS = frozenset(_ORGANIZATIONS_WORDS.split())
_EVENTS_WORDS = (
    "forum symposium conference workshop seminar summit congress dialogue meeting roundtable round-table expo "
    "exhibition festival colloquium convention assembly webinar hackathon fair days week"
)
EVENTS = _EVENTS_WORDS.split()
_PLAIN_WORDS = (
    "opening closing welcome welcoming congratulatory keynote speech speeches remarks address session sessions "
    "panel discussion discussions break coffee lunch dinner reception registration agenda programme program "
    "presentation presentations introduction overview press release news home contents title date file venue "
    "place time host organizer theme topic question questions answer answers group photo networking tea ceremony "
    "science technology research policy innovation digital global international national future economy energy "
    "health climate data artificial intelligence security development cooperation sales marketing management "
    "the this that these those and for with from about after before during under following january february "
    "march april may june july august september october november december monday tuesday wednesday thursday "
    "friday saturday sunday south north east west republic united states kingdom new york city road street "
    "avenue building hotel hall room floor tower park station airport korea china japan europe asia africa "
    "america india russia germany france part day track chapter figure table page read more contact email "
    "phone tel fax copyright all rights reserved privacy login search menu site map about us english media "
    "advisory embargo immediate case study deep learning machine big smart open public private first second "
    "third fourth vice president minister director professor prize award awards official general chief dear "
    "speaker speakers moderator panelist panelists chair moderated discussants discussant participants guests "
    "our we his her their its he she they it in on at of to by an as is was are were not no yes"
)
_PLAIN = _PLAIN_WORDS.split()
NOT_NAMES = frozenset((*_PLAIN, *EVENTS, *ORGANIZATIONS, *DEPARTMENTS, *_OFFICES, *_MODIFIERS)) - {
    "may",
    "co",
    "ag",
    "chair",
}

ACRONYM = re.compile(r"[A-Z][A-Z0-9&\-]{1,11}\Z")

SPEECHES: tuple[tuple[str, str], ...] = (
    (r"opening (?:speech|remark|address|statement)", "opening_speech"),
    (r"welcom(?:e|ing) (?:speech|remark|address|message|statement)|words of welcome", "welcome_speech"),
    (r"congratulatory (?:speech|remark|address|message)", "congratulatory_speech"),
    (r"key ?-?note", "keynote"),
    (r"closing (?:speech|remark|address|statement)|concluding remark", "closing_remarks"),
)
"""How English calls a speech → the kind of item."""


def is_acronym(word: str) -> bool:
    return bool(ACRONYM.match(word))


def has_organization_word(phrase: str) -> bool:
    return any(word.strip(".,").casefold() in ORGANIZATIONS for word in phrase.split())
