"""A correction: which release was wrong, in what, and what is right."""

from datetime import date

from eventdesk.press.draft import Paragraph, ParagraphKind, Pen
from eventdesk.press.fact_types import Fact
from eventdesk.press.korean.dates import day
from eventdesk.press.korean.desk import Desk
from eventdesk.press.korean.labels import Labelled
from eventdesk.press.korean.numbers import counted
from eventdesk.press.korean.words import joined
from eventdesk.press.planning import Part

_ABOUT = "correction"


def correction_lead(desk: Desk, part: Part) -> Paragraph:
    """2019년 12월 27일(금) 배포한 ‘제7회 …’ 보도자료 가운데 2건을 다음과 같이 바로잡는다."""
    pen = Pen()
    frame = desk.facts.frame
    on = pen(frame.corrected_on)
    issued = f"{day(date.fromisoformat(on), desk.dates)} 배포한" if on else "앞서 배포한"
    points = len(frame.corrected)
    what = f"보도자료 가운데 {counted(points, '건')}을" if points else "보도자료를"
    text = joined(issued, desk.event_name(pen), what, "다음과 같이 바로잡는다.")
    return desk.paragraph(part.key, ParagraphKind.CORRECTION, pen, text, _ABOUT)


def corrected(desk: Desk, part: Part) -> Paragraph:
    """조황희의 직위: (정정 전) ‘부원장’ → (정정 후) ‘원장’."""
    each = part.corrected
    assert each is not None
    pen = Pen()
    labelled = Labelled(desk, pen)
    label = labelled.label(each.fact.id)
    pen(each.fact)
    now = labelled.value(each.fact) or "삭제"
    was = labelled.value(Fact(each.fact.id, each.was, each.fact.language)) or "없음"
    if each.fact.id.startswith("person:") and each.fact.id.endswith(".name") and not each.fact.value:
        label = "거명된 사람"
    text = f"{label}: (정정 전) {was} → (정정 후) {now}"
    return desk.paragraph(part.key, ParagraphKind.CORRECTION, pen, text, _ABOUT)
