"""What stands around the paragraphs: 보도시점 and 담당자 in the box, 제목 and 부제, captions."""

from datetime import date, datetime

from eventdesk.model.kinds import ForumStatus, ReleaseKind, ReleaseLength
from eventdesk.press.draft import BoxRow, ContactNote, Pen, PhotoNote
from eventdesk.press.fact_types import PhotoFacts, ReleaseFacts
from eventdesk.press.korean.dates import dotted, embargo, plain_span
from eventdesk.press.korean.desk import forum_title
from eventdesk.press.korean.words import listed
from eventdesk.press.planning import printed_photos
from eventdesk.press.untranslated import told

DOCUMENTS = {
    ReleaseKind.RELEASE: "보도자료",
    ReleaseKind.SAVE_THE_DATE: "행사 안내(사전)",
    ReleaseKind.ADVISORY: "취재 요청",
    ReleaseKind.OPENING: "보도자료",
    ReleaseKind.CORRECTION: "정정 보도자료",
}
# Ends of what is a department's name, not somebody's office.
_DEPARTMENTS = ("부", "실", "팀", "과", "센터", "처", "국", "단", "그룹", "담당관실")


def headlines(pen: Pen, facts: ReleaseFacts) -> tuple[str, str]:
    """제목 and “- 부제 -”: the organizer's; what is not there is made of the forum's title, city and day.

    On one page there is no room for a second line that the lead says again.
    """
    frame, title = facts.frame, forum_title(Pen(), facts.forum, facts.language)
    own = told(pen, frame.headline, facts.language) if frame.headline else ""
    headline = own or _made(pen, facts)
    below = told(pen, frame.subheadline, facts.language) if frame.subheadline else ""
    roomy = frame.length is not ReleaseLength.SHORT
    if roomy and not below and own and title and title not in own:
        below = _made(pen, facts)
    return headline, f"- {below} -" if below else ""


def _made(pen: Pen, facts: ReleaseFacts) -> str:
    """제7회 한·중 과학기술혁신포럼, 12월 27일 서울에서 개최."""
    forum, title = facts.forum, forum_title(pen, facts.forum, facts.language) or "행사"
    if facts.frame.kind is ReleaseKind.CORRECTION:
        return f"‘{title}’ 보도자료 정정" if not title.startswith("[") else f"{title} 보도자료 정정"
    if facts.called_off:
        return f"{title} {'취소' if facts.status is ForumStatus.CANCELLED else '연기'}"
    city = pen(forum.city)
    where = f"{city}에서 " if city else ""
    if facts.frame.kind is ReleaseKind.OPENING:
        return f"{title}, {where}개막" if where else f"{title} 개막"
    first, last = pen(forum.starts_on) or pen(forum.ends_on), pen(forum.ends_on) or pen(forum.starts_on)
    when = f"{plain_span(date.fromisoformat(first), date.fromisoformat(last))} " if first else ""
    return f"{title}{',' if when or where else ''} {when}{where}개최"


def release_line(facts: ReleaseFacts) -> str:
    """즉시 보도; 2019. 12. 27.(금) 09:00 이후(엠바고)."""
    until = facts.frame.embargo_until.value
    if not until:
        return "즉시 보도"
    when = embargo(datetime.fromisoformat(until), facts.frame.embargo_zone.value, facts.forum.timezone.value)
    return f"{when}(엠바고)"


def issued(facts: ReleaseFacts) -> str:
    day_of = facts.frame.issued_on.value
    return dotted(date.fromisoformat(day_of)) if day_of else ""


def box(pen: Pen, facts: ReleaseFacts, contacts: tuple[ContactNote, ...]) -> tuple[BoxRow, ...]:
    """보도시점, 배포일시, 번호, 배포처, 담당부서, 담당자: rows without a value are left out."""
    frame = facts.frame
    revision = f"제{pen(frame.revision)}판" if frame.revision.value not in ("", "1") else ""
    number = " ".join(part for part in (pen(frame.number), revision and f"({revision})") if part)
    audience = told(pen, frame.audience, facts.language) if frame.audience else ""
    rows = [("보도시점", release_line(facts)), ("배포일시", issued(facts)), ("번호", number), ("배포처", audience)]
    for contact in contacts:
        rows += [("담당부서", _department(contact)), ("담당자", _officer(contact))]
    return tuple(BoxRow(label, value) for label, value in rows if value)


def is_department(role: str) -> bool:
    """Whether a contact's role names a department (홍보실), not somebody's office (홍보팀장)."""
    return role.endswith(_DEPARTMENTS)


def _department(contact: ContactNote) -> str:
    parts = (contact.organization, contact.role if is_department(contact.role) else "")
    return " ".join(part for part in parts if part)


def _officer(contact: ContactNote) -> str:
    """김하나 홍보팀장 (044-287-0000, press@…)."""
    who = contact.name if is_department(contact.role) else f"{contact.name} {contact.role}".strip()
    reach = ", ".join(part for part in (contact.phone, contact.email) if part)
    return " ".join(part for part in (who, f"({reach})" if reach else "") if part)


def photos(facts: ReleaseFacts) -> tuple[PhotoNote, ...]:
    return tuple(_photo(photo, facts.language) for photo in printed_photos(facts))


def _photo(photo: PhotoFacts, language: str) -> PhotoNote:
    """The stored caption; without one the names of the people on the picture."""
    pen = Pen()
    caption = told(pen, photo.caption, language) if photo.caption else ""
    caption = caption or listed([pen(person.name) for person in photo.people])
    credit = pen(photo.credit)
    alt = told(pen, photo.alt, language) if photo.alt else ""
    return PhotoNote(photo.key, photo.file, caption, f"사진: {credit}" if credit else "", pen.facts, alt)
