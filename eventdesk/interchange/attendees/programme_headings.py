"""The words that head the columns of lists of speakers, and of programmes."""

from eventdesk.interchange.attendees.columns import Field

SPEAKER_WORDS: dict[Field, str] = {
    Field.NAME: "speaker|speaker name|speakers|presenter|발표자|연사|강연자|연사명|발표자명"
    "|演讲人|演讲者|演讲嘉宾|讲者|講者|報告人|报告人|講演者|referent|referentin"
    "|intervenant|ponente|orador",
    Field.HONORIFIC: "honorific|salutation|prefix|호칭|경칭|존칭|称谓|稱謂|尊称|敬称|anrede|titel"
    "|civilité|tratamiento",
    Field.DEPARTMENT: "department|division|faculty|unit|부서|부서명|학과|部门|部門|院系|学部"
    "|abteilung|fachbereich|département|service|departamento",
    Field.BIOGRAPHY: "biography|bio|profile|short bio|about|curriculum vitae|cv|약력|소개|프로필"
    "|이력|경력|연사 소개|简介|簡介|个人简介|简历|履歷|講者簡介|略歴|プロフィール"
    "|biografie|kurzbiografie|lebenslauf|biographie|biografía",
}
PROGRAMME_WORDS: dict[Field, str] = {
    Field.DAY: "day|date|session date|일자|날짜|일시|날자|日期|日付|日|datum|tag|jour|fecha|día|giorno",
    Field.TIME: "time|time slot|slot|hours|시간|시각|일정|时间|時間|时段|時段|uhrzeit|zeit"
    "|heure|horaire|hora|horario",
    Field.START: "start|start time|starts|begin|begins|from|starts at|시작|시작시간|시작시각"
    "|开始|開始|开始时间|開始時間|beginn|von|début|inicio",
    Field.END: "end|end time|ends|to|until|ends at|finish|종료|끝|종료시간|종료시각|结束"
    "|結束|结束时间|結束時間|終了|ende|bis|fin|final",
    Field.DURATION: "duration|length|minutes|min|mins|소요시간|분|시간 분|时长|時長|所要時間|dauer|durée|duración",
    Field.ROOM: "room|venue|hall|place|location|where|장소|룸|회의실|세션장|홀|地点|地點"
    "|会议室|會議室|会场|會場|場所|raum|saal|ort|salle|lieu|sala|lugar",
    Field.TRACK: "track|stream|theme|strand|트랙|분과|주제분야|분야|专题|專題|分论坛|論壇|トラック|strang|axe|eje",
    Field.SESSION_TITLE: "session|session title|session name|세션|세션명|세션 제목|세션제목|분과명"
    "|分会场|分會場|分会场主题|會場主題|专场|專場|论坛|場次|场次|环节|環節|单元|單元|会议环节|分会|セッション|sitzung|séance|sesión",
    Field.TITLE: "title|talk|talk title|presentation|presentation title|topic|programme"
    "|program|agenda|item|content|contents|activity|subject|paper|paper title"
    "|제목|발표제목|발표 제목|주제|내용|프로그램|강연제목|강연 제목|题目|題目"
    "|标题|標題|主题|主題|内容|內容|演讲题目|議題|议题|演題|タイトル|titel|thema"
    "|vortrag|titre|sujet|título|tema",
    Field.KIND: "type|kind|format|session type|category|구분|종류|유형|형식|类型|類型|形式"
    "|种类|種類|区分|art|format de session|tipo",
    Field.SPEAKERS: "speaker|speakers|presenter|presenters|speaker name|lecturer|lecturers|author"
    "|authors|발표자|연사|강연자|발제자|발표|연사명|演讲人|演讲者|演讲嘉宾|讲者"
    "|講者|报告人|報告人|主讲人|嘉宾|講演者|登壇者|referent|referenten|redner"
    "|vortragende|intervenant|intervenants|orateur|ponente|ponentes|name|성명"
    "|姓名",
    Field.MODERATOR: "moderator|chair|chairperson|chairman|session chair|facilitator|host|좌장"
    "|사회자|사회|진행|진행자|主持人|主持|主席|座長|司会|moderation|vorsitz"
    "|modérateur|président|moderador",
    Field.PANELISTS: "panelist|panelists|panellist|panellists|panel|discussant|discussants|토론자"
    "|패널|패널리스트|토론|讨论嘉宾|討論嘉賓|圆桌嘉宾|对话嘉宾|パネリスト|podium"
    "|panelisten|panélistes|panelistas",
    Field.ABSTRACT: "abstract|description|summary|details|초록|요약|설명|개요|摘要|简介|簡介|概要"
    "|内容简介|zusammenfassung|beschreibung|résumé|resumen",
    Field.LANGUAGE: "language|talk language|언어|발표언어|语言|語言|言語|sprache|langue|idioma",
    Field.NOTES: "note|notes|remark|remarks|비고|메모|备注|備註|備考|bemerkung|remarque",
    Field.ORGANIZATION: "organization|organisation|affiliation|company|institution|소속|소속기관|기관"
    "|单位|單位|机构|機構|所属|firma|einrichtung|organisme|organización",
    Field.JOB: "position|job title|role|직위|직책|职务|職務|职位|役職|funktion|fonction|cargo",
}
