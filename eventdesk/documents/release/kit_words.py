"""The words that a press kit adds: names of its sheets and columns, and what its files are."""

from collections.abc import Mapping
from dataclasses import dataclass

from eventdesk.model.kinds import OutcomeKind
from eventdesk.model.text import base_language, script_of


@dataclass(frozen=True, slots=True)
class KitWords:
    """One language's words. Templates take their values by name (`str.format`)."""

    kit: str
    facts: str
    speakers: str
    what: str
    edition: str
    theme: str
    purpose: str
    when: str
    where: str
    website: str
    hosts: str
    organizers: str
    sponsors: str
    supporters: str
    numbers: str
    participants: str
    sessions: str
    talks: str
    people: str
    countries: str
    programme: str
    outcomes: str
    contact: str
    name: str
    office: str
    organization: str
    country: str
    part: str
    speakers_about: str
    page: str
    release_file: str
    facts_file: str
    speakers_file: str
    table_file: str
    photo_file: str
    captions_file: str
    sums_file: str
    files: str
    about: str
    facing: str
    differences: str
    only_here: str
    not_here: str
    approved: str
    signature: str
    drafted: str
    outcome_kinds: Mapping[OutcomeKind, str]


def _outcomes(*labels: str) -> dict[OutcomeKind, str]:
    """In the order of OutcomeKind: agreed, proposed, raised, mentioned, decided."""
    return dict(zip(OutcomeKind, labels, strict=True))


ENGLISH = KitWords(
    kit="Press kit",
    facts="Facts",
    speakers="Speakers and the spelling of their names",
    what="What",
    edition="Edition",
    theme="Theme",
    purpose="Purpose",
    when="When",
    where="Where",
    website="Website",
    hosts="Hosts",
    organizers="Organizers",
    sponsors="Sponsors",
    supporters="Supporters",
    numbers="In numbers",
    participants="Participants: {number}",
    sessions="Sessions: {number}",
    talks="Speeches and talks: {number}",
    people="People in the programme: {number}",
    countries="Countries: {number}",
    programme="Programme",
    outcomes="Outcomes",
    contact="Press contacts",
    name="Name",
    office="Office",
    organization="Organization",
    country="Country",
    part="In the programme",
    speakers_about="In the order of the programme. A dash: the forum does not hold the name in that language.",
    page="Page {number} of {pages}",
    release_file="Press release in {language}: {form}",
    facts_file="Facts on one page",
    speakers_file="Speakers, their offices, and how their names are spelt",
    table_file="The same as a table for spreadsheets",
    photo_file="Photo: {caption}",
    captions_file="Captions and credits of the photos, which the picture files hold too",
    sums_file="Checksums (SHA-256) of all files",
    files="Files",
    about="Everything here comes from the same programme of the forum and may be used for reporting.",
    facing="Press release, side by side",
    differences="Facts not told in every language",
    only_here="told in {languages}",
    not_here="not in {languages}",
    approved="Approved",
    signature="Name, date",
    drafted="There is no release in this language yet; told from the same facts.",
    outcome_kinds=_outcomes(
        "Agreed: {text}", "Proposed: {text}", "Raised: {text}", "Mentioned: {text}", "Decided: {text}"
    ),
)

KOREAN = KitWords(
    kit="보도 자료 모음",
    facts="행사 개요",
    speakers="참석자 명단 및 성명 표기",
    what="행사명",
    edition="회차",
    theme="주제",
    purpose="목적",
    when="일시",
    where="장소",
    website="누리집",
    hosts="주최",
    organizers="주관",
    sponsors="후원",
    supporters="지원",
    numbers="주요 수치",
    participants="참석자: {number}",
    sessions="세션: {number}개",
    talks="연설·발표: {number}건",
    people="프로그램 참여자: {number}명",
    countries="참여국: {number}개국",
    programme="프로그램",
    outcomes="주요 성과",
    contact="보도 문의",
    name="성명",
    office="직위",
    organization="소속",
    country="국가",
    part="역할",
    speakers_about="프로그램 순서입니다. ‘–’는 해당 언어의 성명이 등록되지 않았다는 표시입니다.",
    page="{number} / {pages}쪽",
    release_file="보도자료({language}): {form}",
    facts_file="행사 개요(1쪽)",
    speakers_file="참석자 명단: 직위와 성명 표기",
    table_file="같은 명단의 표 파일(스프레드시트용)",
    photo_file="사진: {caption}",
    captions_file="사진 설명과 제공처(사진 파일에도 들어 있음)",
    sums_file="모든 파일의 검사값(SHA-256)",
    files="파일 목록",
    about="모든 자료는 같은 행사 프로그램에서 만들었으며 보도에 사용할 수 있습니다.",
    facing="보도자료 대조본",
    differences="일부 언어에만 실린 사실",
    only_here="{languages}에 실림",
    not_here="{languages}에 없음",
    approved="승인",
    signature="성명, 날짜",
    drafted="이 언어의 보도자료는 아직 없으며, 같은 사실로 작성한 초안입니다.",
    outcome_kinds=_outcomes("합의: {text}", "제안: {text}", "제기: {text}", "언급: {text}", "결정: {text}"),
)

SIMPLIFIED_CHINESE = KitWords(
    kit="媒体资料包",
    facts="活动概况",
    speakers="嘉宾名单及姓名写法",
    what="活动名称",
    edition="届次",
    theme="主题",
    purpose="宗旨",
    when="时间",
    where="地点",
    website="网站",
    hosts="主办单位",
    organizers="承办单位",
    sponsors="赞助单位",
    supporters="支持单位",
    numbers="主要数字",
    participants="参会人数：{number}",
    sessions="会议：{number}场",
    talks="致辞与报告：{number}项",
    people="参与人员：{number}人",
    countries="国家：{number}个",
    programme="议程",
    outcomes="主要成果",
    contact="媒体联系人",
    name="姓名",
    office="职务",
    organization="单位",
    country="国家",
    part="角色",
    speakers_about="按议程顺序排列。“–”表示未登记该语言的姓名。",
    page="第{number}页，共{pages}页",
    release_file="新闻稿（{language}）：{form}",
    facts_file="活动概况（一页）",
    speakers_file="嘉宾名单：职务与姓名写法",
    table_file="同一名单的表格文件",
    photo_file="照片：{caption}",
    captions_file="照片说明与署名（照片文件内亦含）",
    sums_file="全部文件的校验值（SHA-256）",
    files="文件清单",
    about="全部资料出自同一份论坛议程，可用于新闻报道。",
    facing="新闻稿对照",
    differences="并非各语言都载明的事实",
    only_here="见于{languages}",
    not_here="{languages}未载",
    approved="审定",
    signature="姓名、日期",
    drafted="尚无此语言的新闻稿；以下依同一事实拟写。",
    outcome_kinds=_outcomes("共识：{text}", "建议：{text}", "提出：{text}", "提及：{text}", "决定：{text}"),
)

TRADITIONAL_CHINESE = KitWords(
    kit="媒體資料包",
    facts="活動概況",
    speakers="與會者名單及姓名寫法",
    what="活動名稱",
    edition="屆次",
    theme="主題",
    purpose="宗旨",
    when="時間",
    where="地點",
    website="網站",
    hosts="主辦單位",
    organizers="承辦單位",
    sponsors="贊助單位",
    supporters="支持單位",
    numbers="主要數字",
    participants="與會人數：{number}",
    sessions="會議：{number}場",
    talks="致辭與報告：{number}項",
    people="參與人員：{number}人",
    countries="國家：{number}個",
    programme="議程",
    outcomes="主要成果",
    contact="媒體聯絡人",
    name="姓名",
    office="職務",
    organization="單位",
    country="國家",
    part="角色",
    speakers_about="按議程順序排列。「–」表示未登記該語言的姓名。",
    page="第{number}頁，共{pages}頁",
    release_file="新聞稿（{language}）：{form}",
    facts_file="活動概況（一頁）",
    speakers_file="與會者名單：職務與姓名寫法",
    table_file="同一名單的表格檔",
    photo_file="照片：{caption}",
    captions_file="照片說明與署名（照片檔內亦含）",
    sums_file="全部檔案的校驗值（SHA-256）",
    files="檔案清單",
    about="全部資料出自同一份論壇議程，可用於新聞報導。",
    facing="新聞稿對照",
    differences="並非各語言都載明的事實",
    only_here="見於{languages}",
    not_here="{languages}未載",
    approved="審定",
    signature="姓名、日期",
    drafted="尚無此語言的新聞稿；以下依同一事實擬寫。",
    outcome_kinds=_outcomes("共識：{text}", "建議：{text}", "提出：{text}", "提及：{text}", "決定：{text}"),
)

_WORDS = {"en": ENGLISH, "ko": KOREAN, "Hans": SIMPLIFIED_CHINESE, "Hant": TRADITIONAL_CHINESE}


def kit_words(language: str) -> KitWords:
    """The words in that language, else in English."""
    base = base_language(language)
    return _WORDS.get((script_of(language) or "Hans") if base == "zh" else base, ENGLISH)
