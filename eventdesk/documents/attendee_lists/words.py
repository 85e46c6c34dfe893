"""The words of the lists, in each language; English for a language that has none here."""

from dataclasses import dataclass

from eventdesk.model.text import base_language, script_of


@dataclass(frozen=True, slots=True)
class ListWords:
    """One language's words. Templates take their values by name (`str.format`)."""

    sign_in: str
    seating: str
    participants: str
    press_list: str
    needs: str
    number: str
    name: str
    organization: str
    position: str
    signature: str
    seat: str
    diet: str
    access: str
    how_many: str
    walk_in: str
    people: str
    person: str
    no_seat: str
    no_organization: str
    nobody: str
    accompanies: str


ENGLISH = ListWords(
    sign_in="Sign-in sheet",
    seating="Seating list",
    participants="Participants",
    press_list="Participants, for the press",
    needs="Diets and access needs",
    number="No.",
    name="Name",
    organization="Organization",
    position="Position",
    signature="Signature",
    seat="Seat",
    diet="Diet",
    access="Access",
    how_many="Number",
    walk_in="Without registration",
    people="{count} people",
    person="1 person",
    no_seat="Without a seat",
    no_organization="Without an organization",
    nobody="There is nobody to list.",
    accompanies="with {name}",
)

GERMAN = ListWords(
    sign_in="Unterschriftenliste",
    seating="Sitzordnung",
    participants="Teilnehmende",
    press_list="Teilnehmende, für die Presse",
    needs="Verpflegung und Barrierefreiheit",
    number="Nr.",
    name="Name",
    organization="Organisation",
    position="Funktion",
    signature="Unterschrift",
    seat="Platz",
    diet="Verpflegung",
    access="Barrierefreiheit",
    how_many="Anzahl",
    walk_in="Ohne Anmeldung",
    people="{count} Personen",
    person="1 Person",
    no_seat="Ohne Platz",
    no_organization="Ohne Organisation",
    nobody="Niemand ist aufzuführen.",
    accompanies="mit {name}",
)

KOREAN = ListWords(
    sign_in="참석자 서명부",
    seating="좌석 배치표",
    participants="참석자 명단",
    press_list="참석자 명단(보도용)",
    needs="식이 및 접근성 요청",
    number="번호",
    name="성명",
    organization="소속",
    position="직위",
    signature="서명",
    seat="좌석",
    diet="식이",
    access="접근성",
    how_many="인원",
    walk_in="현장 등록",
    people="{count}명",
    person="1명",
    no_seat="좌석 미정",
    no_organization="소속 없음",
    nobody="명단에 올릴 사람이 없습니다.",
    accompanies="{name} 동반",
)

SIMPLIFIED = ListWords(
    sign_in="签到表",
    seating="座位表",
    participants="参会人员名单",
    press_list="参会人员名单（媒体用）",
    needs="饮食与无障碍需求",
    number="序号",
    name="姓名",
    organization="单位",
    position="职务",
    signature="签名",
    seat="座位",
    diet="饮食",
    access="无障碍需求",
    how_many="人数",
    walk_in="现场登记",
    people="{count} 人",
    person="1 人",
    no_seat="座位未定",
    no_organization="无单位",
    nobody="没有可列出的人员。",
    accompanies="随同 {name}",
)

TRADITIONAL = ListWords(
    sign_in="簽到表",
    seating="座位表",
    participants="與會人員名單",
    press_list="與會人員名單（媒體用）",
    needs="飲食與無障礙需求",
    number="序號",
    name="姓名",
    organization="單位",
    position="職務",
    signature="簽名",
    seat="座位",
    diet="飲食",
    access="無障礙需求",
    how_many="人數",
    walk_in="現場登記",
    people="{count} 人",
    person="1 人",
    no_seat="座位未定",
    no_organization="無單位",
    nobody="沒有可列出的人員。",
    accompanies="隨同 {name}",
)

ARABIC = ListWords(
    sign_in="كشف التوقيع",
    seating="قائمة الجلوس",
    participants="المشاركون",
    press_list="المشاركون (للصحافة)",
    needs="الاحتياجات الغذائية وتسهيلات الوصول",
    number="الرقم",
    name="الاسم",
    organization="الجهة",
    position="المنصب",
    signature="التوقيع",
    seat="المقعد",
    diet="النظام الغذائي",
    access="تسهيلات الوصول",
    how_many="العدد",
    walk_in="دون تسجيل مسبق",
    people="عدد الأشخاص: {count}",
    person="شخص واحد",
    no_seat="دون مقعد",
    no_organization="دون جهة",
    nobody="لا يوجد أحد في هذه القائمة.",
    accompanies="برفقة {name}",
)

_WORDS = {"en": ENGLISH, "de": GERMAN, "ko": KOREAN, "ar": ARABIC}


def list_words(language: str) -> ListWords:
    """The words for a BCP 47 tag."""
    if base_language(language) == "zh":
        return TRADITIONAL if script_of(language) == "Hant" else SIMPLIFIED
    return _WORDS.get(base_language(language), ENGLISH)


def counted(words: ListWords, count: int) -> str:
    """“1 person”, “20 people”."""
    return words.person if count == 1 else words.people.format(count=f"{count:,}")
