"""Countries in Korean, and in whose script a foreigner's name stands beside its Korean form."""

import re

from babel import Locale
from babel.core import get_global

from eventdesk.model.text import base_language, script_of
from eventdesk.press.fact_types import Fact, PersonFacts

_USUAL = {"KR": "한국", "KP": "북한", "HK": "홍콩", "MO": "마카오"}
_HOME = frozenset(("KR", "KP", ""))
# A state body does not say of which state (과학기술부); 학부 and 본부 are parts of other bodies.
_STATE = re.compile(r"(?:(?<!학)(?<!본)(?<!업)(?<!지)(?<!간)부|처|청|국회|정부|내각|대사관)$")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ.’'\- ]+")


def country_name(code: str) -> str:
    """중국 for CN: as CLDR names it, but 한국 as the press does; the code itself where it is none."""
    if code in _USUAL:
        return _USUAL[code]
    name = str(Locale("ko").territories.get(code, code))
    return name.partition("(")[0]


def is_abroad(code: str) -> bool:
    return code not in _HOME


def is_state(name: str) -> bool:
    """Whether the name is a state body's that does not say of which state."""
    return bool(_STATE.search(name)) or name.startswith("Ministry of ")


def other_script(person: PersonFacts) -> Fact | None:
    """The name of a foreigner as it stands beside its Korean form: in their country's script, else in Latin.

    None for Koreans, and for somebody whose name has no Korean form.
    """
    if not is_abroad(person.country.value) or base_language(person.name.language or "ko") != "ko":
        return None
    language, _, script = str(get_global("likely_subtags").get(f"und_{person.country.value}", "")).partition("_")
    kin = [name for name in person.others if base_language(name.language) == language]
    same = [name for name in kin if script_of(name.language) == script.partition("_")[0]]
    latin = [name for name in person.others if _LATIN.fullmatch(name.value)]
    return next(iter(same or kin or latin), None)
