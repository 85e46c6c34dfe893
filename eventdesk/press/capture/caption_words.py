"""The words of captions in English, Korean and Chinese."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.model.kinds import ItemKind
from eventdesk.model.text import base_language, script_of
from eventdesk.press.english.grammar import listed
from eventdesk.press.english.places import is_state

_EN = {
    ItemKind.OPENING_SPEECH: ("gives", "give", "the opening speech"),
    ItemKind.WELCOME_SPEECH: ("gives", "give", "a welcoming speech"),
    ItemKind.CONGRATULATORY_SPEECH: ("gives", "give", "a congratulatory speech"),
    ItemKind.KEYNOTE: ("gives", "give", "a keynote speech"),
    ItemKind.PANEL: ("takes part", "take part", "in the panel discussion"),
    ItemKind.DISCUSSION: ("takes part", "take part", "in the discussion"),
    ItemKind.QUESTIONS: ("answers", "answer", "questions"),
    ItemKind.CLOSING_REMARKS: ("gives", "give", "the closing remarks"),
    ItemKind.ANNOUNCEMENT: ("makes", "make", "an announcement"),
}
_KO = {
    ItemKind.OPENING_SPEECH: "개회사",
    ItemKind.WELCOME_SPEECH: "환영사",
    ItemKind.CONGRATULATORY_SPEECH: "축사",
    ItemKind.KEYNOTE: "기조연설",
    ItemKind.PRESENTATION: "발표",
    ItemKind.PANEL: "패널토론",
    ItemKind.DISCUSSION: "토론",
    ItemKind.QUESTIONS: "질의응답",
    ItemKind.CLOSING_REMARKS: "폐회사",
}
_HANS = {
    ItemKind.OPENING_SPEECH: "致开幕词",
    ItemKind.WELCOME_SPEECH: "致欢迎辞",
    ItemKind.CONGRATULATORY_SPEECH: "致辞",
    ItemKind.KEYNOTE: "发表主旨演讲",
    ItemKind.PRESENTATION: "作报告",
    ItemKind.PANEL: "参加小组讨论",
    ItemKind.DISCUSSION: "参加讨论",
    ItemKind.QUESTIONS: "回答提问",
    ItemKind.CLOSING_REMARKS: "致闭幕词",
}
_HANT = {
    ItemKind.OPENING_SPEECH: "致開幕詞",
    ItemKind.WELCOME_SPEECH: "致歡迎詞",
    ItemKind.CONGRATULATORY_SPEECH: "致詞",
    ItemKind.KEYNOTE: "發表主題演講",
    ItemKind.PRESENTATION: "發表報告",
    ItemKind.PANEL: "參加座談",
    ItemKind.DISCUSSION: "參加討論",
    ItemKind.QUESTIONS: "回答提問",
    ItemKind.CLOSING_REMARKS: "致閉幕詞",
}
_VIEW = {"en": "View of {0}", "ko": "{0} 전경", "Hans": "{0}现场", "Hant": "{0}現場"}
_GROUP = {"en": "Group photo", "ko": "단체사진", "Hans": "合影", "Hant": "合影"}


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a caption tells them; empty strings for what is not known."""

    name: str
    position: str
    organization: str
    short: str


def english(who: Sequence[Who], kind: ItemKind | None, title: str) -> str:
    """“Hwang-hee Cho, president of STEPI, gives the opening speech”."""
    names, one = _english_names(who), len(who) == 1
    if kind is ItemKind.PRESENTATION:
        verb = "speaks" if one else "speak"
        return f"{names} {verb}{f' on “{title}”' if title else ''}"
    if kind is None or kind not in _EN:
        return names.removesuffix(",") + (f" at “{title}”" if title else "")
    single, several, rest = _EN[kind]
    return f"{names} {single if one else several} {rest}"


def _english_names(who: Sequence[Who]) -> str:
    if len(who) == 1:
        office = _english_office(who[0])
        return f"{who[0].name}, {office}," if office else who[0].name
    return "From left: " + listed([each.name for each in who])


def _english_office(who: Who) -> str:
    if not who.position:
        return f"of {who.short}" if who.short else ""
    if is_state(who.organization) and " of " in who.organization and " of " not in who.position:
        # “Minister” of a ministry: its field is the office's, “Minister of Science and ICT”.
        return f"{who.position} of {who.organization.partition(' of ')[2]}"
    plain = who.position[0].lower() + who.position[1:] if who.position.istitle() else who.position
    if not who.short or who.short in plain:
        return plain
    return f"{plain} {'at' if plain.lower().endswith('professor') else 'of'} {who.short}"


def korean(who: Sequence[Who], kind: ItemKind | None, title: str) -> str:
    """“조황희 과학기술정책연구원 원장 개회사 모습”."""
    if len(who) == 1:
        names = " ".join(part for part in (who[0].name, who[0].organization, who[0].position) if part)
    else:
        names = "(왼쪽부터) " + ", ".join(" ".join(part for part in (w.name, w.position) if part) for w in who)
    if kind is ItemKind.PRESENTATION and title:
        return f"{names} ‘{title}’ 발표 모습"
    words = _KO.get(kind, "") if kind is not None else ""
    return f"{names} {words} 모습" if words else names


def chinese(who: Sequence[Who], kind: ItemKind | None, title: str, *, traditional: bool) -> str:
    """“中国科学技术部部长王志刚致欢迎辞”."""
    table = _HANT if traditional else _HANS
    if len(who) == 1:
        names = f"{who[0].organization}{who[0].position}{who[0].name}"
    else:
        names = "左起：" + "、".join(each.name for each in who)
    if kind is ItemKind.PRESENTATION and title:
        return f"{names}以《{title}》為題發表報告" if traditional else f"{names}以《{title}》为题作报告"
    return names + (table.get(kind, "") if kind is not None else "")


def view(title: str, language: str) -> str:
    """“View of Opening”; empty without a title: there is nothing to name."""
    words = _VIEW.get(_table(language))
    return words.format(title) if words is not None and title else ""


def group(who: Sequence[Who], language: str) -> str:
    """“Group photo”, with the names from left to right where they are given."""
    words = _GROUP.get(_table(language), "")
    if not who or not words:
        return words
    names = [each.name for each in who]
    if base_language(language) == "en":
        return f"{words}, from left: {listed(names)}"
    if base_language(language) == "ko":
        return f"{words} (왼쪽부터 {', '.join(names)})"
    return f"{words}（左起：{'、'.join(names)}）"


def _table(language: str) -> str:
    return script_of(language) if base_language(language) == "zh" else base_language(language)
