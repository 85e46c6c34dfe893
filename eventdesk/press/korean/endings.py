"""What kind of words an organizer typed in Korean, by their last syllables: 필요하다, 협력하기로, 협력 방안.

A sentence goes on after them only where grammar proves that it may: 고 or 는 behind a plain ending in 다, 라고
for the 다 of 이다, a particle behind a noun. All else is OTHER and goes behind a colon, unchanged.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from eventdesk.press.fact_types import Fact
from eventdesk.press.korean.sounds import final_of
from eventdesk.press.korean.words import without_stop
from eventdesk.press.untranslated import is_foreign


class Form(Enum):
    PLAIN = auto()
    COPULA = auto()
    ACT = auto()
    GERUND = auto()
    NOUN = auto()
    PURPOSE = auto()
    FOREIGN = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Formed:
    form: Form
    text: str

    @property
    def reported(self) -> str:
        """With 고 or 라고, as before 말했다; for PLAIN and COPULA alone."""
        return f"{self.text[:-1]}라고" if self.form is Form.COPULA else f"{self.text}고"

    @property
    def adnominal(self) -> str:
        """With 는 or 라는, as before 점 and 데; for PLAIN and COPULA alone."""
        return f"{self.text[:-1]}라는" if self.form is Form.COPULA else f"{self.text}는"


_SEVERAL = re.compile(r"[.!?。][”’\"')]?\s+\S|\n|[?!？！…:;]")
# Finals before 다 that only a tense (한다, 했다) or 있다 and 없다 have.
_SURE_FINALS = frozenset("ㄴㅆㅄ")
# Adjectives: their plain form is the dictionary’s. A verb’s (돕다, 놓다) is not, and 고 would be wrong behind it.
_ADJECTIVES = re.compile(
    r"(?:하|크|빠르|다르|이르|느리|어리|뛰어나|비싸|바쁘|기쁘|나쁘|아프|슬프|작|적|길|멀|힘들|드물|렵|쉽|깝|롭|럽|답|"
    r"갑|겁|볍|랍|맙|춥|덥|좋|렇|많|않|찮|옳|싫|같|넓|짧|얇|높|깊|싶|밝|맑|굵|젊|늦|낮|잦)다$"
)
# Not verbs that end in 이다 themselves: 높이다, 줄이다, 기울이다.
_COPULA = re.compile(r"(?<![보들쓰높기죽먹줄늘모붙직울벌숙속섞녹])이다$|아니다$")
_GERUNDS = re.compile(
    r"(?:하|되|시키|만들|나누|늘리|높이|세우|찾|이루|갖추|꾸리|모으|키우|줄이|넓히|알리|펼치|맺|열|잇)기$"
)
_NOMINAL = re.compile(r"(?:함|됨|임|음)$")
_PURPOSES = ("위해", "위하여", "하고자", "되고자", "고자", "위해서")
# fmt: off
_NOUNS = (
    "성", "방안", "방법", "문제", "과제", "쟁점", "이슈", "필요", "것", "점", "협력", "확대", "강화", "개발",
    "구축", "논의", "교류", "공유", "연구", "사업", "계획", "제도", "정책", "전략", "기술", "체계", "기반",
    "플랫폼", "협의체", "협의회", "작업반", "위원회", "센터", "사례", "방향", "동향", "모색", "점검", "발굴",
    "마련", "조성", "육성", "양성", "지원", "활용", "도입", "적용", "개선", "혁신", "발전", "증진", "제고",
    "추진", "수립", "설립", "운영", "개최", "체결", "보호", "관리", "교육", "훈련", "인력", "인재", "의견",
    "내용", "주제", "안전", "안보", "윤리", "표준", "규제", "데이터", "처리", "비교", "도시", "의료", "산업",
    "시장", "투자", "대응", "해결", "예방", "실증", "시험", "비용", "보험", "공개", "참여", "소통", "확산",
    "창출", "실현", "달성", "극복", "준비", "검토", "분석", "평가", "진단", "조사", "탐색", "이해", "관계",
    "우려",
)
# fmt: on


def formed(fact: Fact, text: str, language: str) -> Formed:
    """The form of a fact's `text`, with its closing stop off where a sentence may go on."""
    if is_foreign(fact, language):
        return Formed(Form.FOREIGN, text)
    bare = without_stop(text.strip())
    form = _form(bare)
    return Formed(form, text if form is Form.OTHER else bare)


def _form(text: str) -> Form:
    if _SEVERAL.search(text):
        return Form.OTHER
    if text.endswith(_PURPOSES):
        return Form.PURPOSE
    if text.endswith("기로") and _GERUNDS.search(text[:-1]):
        return Form.ACT
    if _GERUNDS.search(text):
        return Form.GERUND
    if text.endswith("다"):
        return _declarative(text)
    if _NOMINAL.search(text) or text.endswith(_NOUNS):
        return Form.NOUN
    return Form.OTHER


def _declarative(text: str) -> Form:
    """니다 is spoken style: it does not go on with 고."""
    if _COPULA.search(text):
        return Form.COPULA
    if text.endswith("니다"):
        return Form.OTHER
    sure = len(text) > 1 and final_of(text[-2]) in _SURE_FINALS
    return Form.PLAIN if sure or _ADJECTIVES.search(text) else Form.OTHER
