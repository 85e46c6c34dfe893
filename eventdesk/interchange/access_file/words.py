"""The words of the page for the person, by language: English, Korean, Chinese; English for every other one."""

from collections.abc import Mapping

from eventdesk.model.text import base_language

_COLUMNS = ("en", "ko", "zh")
_TABLE: Mapping[str, tuple[str, str, str]] = {
    # The page
    "heading": ("Your personal data", "귀하의 개인정보", "您的个人数据"),
    "about": (
        "All that the organizers of the forum hold about you in EventDesk, as of {date}.",
        "포럼 주최 측이 EventDesk에 보유하고 있는 귀하의 모든 정보입니다. 기준 시각: {date}",
        "截至 {date}，论坛主办方在 EventDesk 中保存的与您有关的全部数据。",
    ),
    "beyond": (
        "Files that were exported or printed before are outside this program and are not listed here.",
        "이전에 내보내거나 인쇄한 파일은 이 프로그램 밖에 있으므로 여기에 나오지 않습니다.",
        "此前导出或打印的文件在本程序之外，未列于此。",
    ),
    "nothing": ("None", "없음", "无"),
    "yes": ("Yes", "예", "是"),
    "no": ("No", "아니요", "否"),
    # Sections
    "listed": ("On the list of attendees", "참석자 명단", "参会者名单"),
    "consents": ("What you agreed to", "동의 사항", "您的同意事项"),
    "own": ("Further fields", "추가 항목", "其他字段"),
    "sessions": ("Sessions", "세션", "场次"),
    "scans": ("At the door", "출입 기록", "入场记录"),
    "directory": ("In the directory of people", "인명부", "人员名录"),
    "parts": ("In programmes and press material", "프로그램과 보도자료", "日程与新闻材料"),
    "documents": ("In printed and issued documents", "인쇄·배포된 문서", "已打印和已发布的文件"),
    "history": ("What was changed, and when", "변경 이력", "变更记录"),
    "other_lists": ("On the lists of other forums", "다른 포럼의 명단", "其他论坛的名单"),
    "pictures": ("Pictures", "사진", "照片"),
    # Fields
    "forum": ("Forum", "포럼", "论坛"),
    "name": ("Name", "이름", "姓名"),
    "organization": ("Organization", "소속", "单位"),
    "position": ("Position", "직위", "职务"),
    "job": ("Position", "직위", "职务"),
    "department": ("Department", "부서", "部门"),
    "honorific": ("Form of address", "경칭", "称谓"),
    "family": ("Family name", "성", "姓"),
    "sort_name": ("Name for sorting", "정렬용 이름", "排序用姓名"),
    "country": ("Country", "국가", "国家"),
    "email": ("E-mail", "이메일", "电子邮件"),
    "phone": ("Telephone", "전화", "电话"),
    "category": ("Category", "구분", "类别"),
    "status": ("Status", "상태", "状态"),
    "dates": ("Days of the status", "상태별 날짜", "各状态日期"),
    "status_dates": ("Days of the status", "상태별 날짜", "各状态日期"),
    "checked_in_at": ("Checked in", "체크인", "签到时间"),
    "code": ("Code on the badge", "명찰 코드", "胸牌代码"),
    "languages": ("Languages", "언어", "语言"),
    "dietary": ("Diet", "식이 요청", "饮食要求"),
    "access": ("Access needs", "접근성 요청", "无障碍需求"),
    "tags": ("Tags", "태그", "标签"),
    "side": ("Side", "측", "方"),
    "accompanies": ("Accompanies", "동반", "陪同"),
    "photo": ("Picture", "사진", "照片"),
    "seat": ("Seat", "좌석", "座位"),
    "precedence": ("Place in the order of protocol", "의전 순서", "礼宾次序"),
    "certificate": ("Certificate", "참가 확인서", "证书"),
    "biography": ("Biography", "약력", "简介"),
    "unavailable": ("Cannot come", "불참 시간", "不便出席时间"),
    "arrives_at": ("Arrives", "도착", "到达"),
    "leaves_at": ("Leaves", "출발", "离开"),
    "notes": ("Notes of the team", "주최 측 메모", "工作组备注"),
    "erased_on": ("Erased on", "삭제일", "删除日期"),
    "registered_at": ("Registered", "등록", "登记时间"),
    "arrived_at": ("Arrived", "입장", "到场时间"),
    "consent_photo": ("May be photographed", "촬영 동의", "同意拍照"),
    "consent_press_list": ("May be named in press lists", "보도용 명단 기재 동의", "同意列入媒体名单"),
    "fields": ("Further fields", "추가 항목", "其他字段"),
    # Kinds
    "speaker": ("Speaker", "발표자", "发言人"),
    "panelist": ("Panelist", "토론자", "讨论嘉宾"),
    "moderator": ("Moderator", "좌장", "主持人"),
    "mc": ("Master of ceremonies", "사회자", "司仪"),
    "interpreter": ("Interpreter", "통역", "口译"),
    "replaced": ("Replaced", "교체됨", "被替换"),
    "statement": ("Statement", "발언", "发言内容"),
    "contact": ("Press contact", "언론 연락처", "媒体联系人"),
    "printing": ("Printed", "인쇄", "打印"),
    "release": ("Press release", "보도자료", "新闻稿"),
    "taken_back": ("taken back", "취소됨", "已撤销"),
    # Values
    "invited": ("invited", "초청", "已邀请"),
    "registered": ("registered", "등록", "已登记"),
    "confirmed": ("confirmed", "확정", "已确认"),
    "waitlisted": ("on the waiting list", "대기", "候补"),
    "cancelled": ("cancelled", "취소", "已取消"),
    "declined": ("declined", "거절", "已谢绝"),
    "no_show": ("did not come", "불참", "未到场"),
    "arrived": ("arrived", "참석", "已到场"),
    "booked": ("booked", "신청", "已预订"),
    "welcome": ("let in", "입장", "准许入场"),
    "again": ("was in already", "재입장", "已在场内"),
    "refused": ("refused", "입장 거부", "拒绝入场"),
    "wrong_session": ("wrong session", "다른 세션", "场次不符"),
}


class PageWords:
    """The words for a reader of one language."""

    def __init__(self, language: str) -> None:
        base = base_language(language)
        self._column = _COLUMNS.index(base) if base in _COLUMNS else 0
        self.language = base if base in _COLUMNS else "en"

    def __call__(self, key: str) -> str:
        """The word; the key itself, in words, where the program has none for it."""
        found = _TABLE.get(key)
        return found[self._column] if found is not None else key.replace("_", " ")

    def knows(self, key: str) -> bool:
        return key in _TABLE
