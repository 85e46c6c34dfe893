"""Honorifics: which are printed with every name, and where they stand in it.

Academic and diplomatic ones (“Dr.”, “Prof.”, “H.E.”) belong to the name: to leave one out offends. “Mr.” and
“Ms.” say no more than the name does, and are left to letters.
"""

from eventdesk.documents.agenda.said import Said
from eventdesk.model.text import Text, base_language

# fmt: off
_COURTESIES = frozenset((
    "mr", "mrs", "ms", "miss", "mx", "sir", "madam", "herr", "herrn", "frau", "m", "mme", "mlle", "monsieur",
    "madame", "씨", "님", "先生", "女士", "小姐", "السيد", "السيدة",
))
# fmt: on
# What the academic degrees and ranks of the Latin alphabet are in the languages that put them behind the name.
_BEHIND = {
    "ko": {"dr": "박사", "prof": "교수", "he": "각하"},
    "zh": {"dr": "博士", "prof": "教授", "he": "阁下"},
    "ja": {"dr": "博士", "prof": "教授", "he": "閣下"},
}


def with_honorific(name: Said, honorific: Text) -> Said:
    """The name with the honorific that is printed with it, in the name's own language as far as it has one."""
    if not name or not honorific:
        return name
    written = honorific.pick(name.language).strip()
    key = written.replace(".", "").casefold()
    if not key or key in _COURTESIES or written.casefold() in name.text.casefold():
        return name
    language = base_language(name.language)
    written = _BEHIND.get(language, {}).get(key, written)
    if not name.in_east_asian or written.isascii():
        return Said(f"{written} {name.text}", name.language)
    joint = " " if language == "ko" else ""
    return Said(f"{name.text}{joint}{written}", name.language)
