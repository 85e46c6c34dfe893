"""The words by which lines of an agenda are told: headings, kinds of items, roles, columns."""

import re

from eventdesk.model.kinds import ItemKind, SessionKind

_I = re.IGNORECASE
HEADING = re.compile(
    r"[\s\-–•·▪■□○◦*\[【<(]*(?P<name>(?:plenary |parallel |technical |keynote |opening |closing |panel "
    r")?(?:session|track|part|workshop|panel)\s*(?:\d{1,2}|[A-D]\b|[IVX]{1,4}\b|one|two|three|four|five)"
    r"|제?\s?\d{1,2}\s?(?:세션|부|분과)(?![가-힣])|(?:세션|분과)\s?\d{1,2}|"
    r"第[一二三四五六七八九十\d]+(?:分会场|分会|单元|環節|环节|场|部分|分论坛|專場|"
    r"专场)|(?:分论坛|专题|单元)[一二三四五六七八九十\d]+)"
    r"[\])】>]*\s*[:：.|\t–—-]*\s*(?P<title>.*)\Z",
    _I,
)
SESSIONS: tuple[tuple[SessionKind, re.Pattern[str]], ...] = (
    (
        SessionKind.BREAK,
        re.compile(r"\b(?:coffee|tea)\b.{0,12}\bbreak|\bbreak\b|\bintermission\b|휴식|커피|茶歇|休息", _I),
    ),
    (
        SessionKind.MEAL,
        re.compile(
            (
                r"\b(?:lunch|luncheon|dinner|breakfast|banquet|gala)\b|오찬|중식|점심|만찬|석식|조찬|午餐|午宴|"
                r"晚宴|晚餐|早餐"
            ),
            _I,
        ),
    ),
    (
        SessionKind.SOCIAL,
        re.compile(
            (
                r"\b(?:reception|networking|cocktails?|tour|excursion|get-together)\b|리셉션|네트워킹|투어|"
                r"招待会|参观|參觀"
            ),
            _I,
        ),
    ),
    (
        SessionKind.OTHER,
        re.compile(r"\b(?:registration|check-in|arrival|doors open)\b|등록|접수|签到|簽到|注册|报到", _I),
    ),
)
ITEMS: tuple[tuple[ItemKind, re.Pattern[str]], ...] = (
    (
        ItemKind.PHOTO,
        re.compile(r"\b(?:group |commemorative )?photo(?:graph)?s?\b|기념 ?촬영|단체 ?사진|合影|合照", _I),
    ),
    (ItemKind.CONGRATULATORY_SPEECH, re.compile(r"\bcongratulat\w+|축사|격려사|贺辞|賀辭|致贺", _I)),
    (ItemKind.WELCOME_SPEECH, re.compile(r"\bwelcom\w+|환영사|欢迎辞|歡迎辭|欢迎致辞", _I)),
    (ItemKind.OPENING_SPEECH, re.compile(r"\bopening\b|개회사|개회|开幕|開幕|致辞|致詞|인사말", _I)),
    (
        ItemKind.CLOSING_REMARKS,
        re.compile(r"\bclosing\b|\bconcluding\b|\bwrap-up\b|폐회|마무리|闭幕|閉幕|总结", _I),
    ),
    (ItemKind.KEYNOTE, re.compile(r"\bkey ?-?note\b|기조|主旨|主题演讲", _I)),
    (ItemKind.QUESTIONS, re.compile(r"\bq ?& ?a\b|\bquestions? and answers?\b|질의 ?응답|问答|提问", _I)),
    (
        ItemKind.PANEL,
        re.compile(
            r"\bpanel\b|\broundtable\b|\bround table\b|\bdiscussion\b|토론|패널|圆桌|圓桌|讨论|討論|对话", _I
        ),
    ),
)
ROLE = re.compile(
    r"\A[\s\-–•·▪■□○◦*ㅇ(\[【]*(?P<role>moderators?|chair(?:person|man|woman)?s?|session chair|facilitator|"
    r"moderated by|chaired by|좌장|사회자?|진행|主持人?|"
    r"speakers?|presenters?|presented by|lecturers?|keynote speakers?|연사|발표자?|강연자?|발제자?|主讲人?|"
    r"报告人|演讲人|演讲嘉宾|发言人|"
    r"panell?ists?|panel(?: members)?|discussants?|participants|토론자?|패널|패널리스트|토론 패널|讨论嘉宾|"
    r"对话嘉宾|"
    r"嘉宾)[\])】]*\s*[:：\t]\s*(?P<rest>.*)\Z",
    _I,
)
MODERATORS = re.compile(r"moderat|chair|facilit|좌장|사회|진행|主持", _I)
PANELISTS = re.compile(r"panel|discussant|participants|토론|패널|讨论|对话|嘉宾\Z", _I)
COLUMNS = {
    "time": re.compile(r"(?:time|hours?|when|시간|시각|일정|时间|時間)\Z", _I),
    "title": re.compile(
        (
            r"(?:programme|program|agenda|title|topic|session|activity|content|contents|item|subject|event|"
            r"내용|프로그램|"
            r"주제|제목|발표 ?제목|구분|内容|议程|議程|主题|题目|议题|环节)\Z"
        ),
        _I,
    ),
    "people": re.compile(
        (
            r"(?:speakers?|presenters?|who|name|participants|speaker\(s\)|발표자?|연사|비고|담당|강연자|"
            r"主讲人?|嘉宾|演讲嘉宾|报告人|演讲者|"
            r"发言人|主讲嘉宾)\Z"
        ),
        _I,
    ),
    "place": re.compile(r"(?:room|venue|place|location|where|장소|地点|會場|会场)\Z", _I),
}
TRIM = " \t:：–—-|/,，·.•"
DAY = re.compile(r"\A[\s\-–•·▪■□○◦*\[【<(]*(?:day\s*(?:\d+|one|two|three)|\d+일차|第[一二三四]天|제\s?\d일)?", _I)
PROSE = re.compile(r"[.。!?](?:[”’\"')]|\s|\Z)")
