"""What stands around the text of a Chinese release: headlines, release line, dateline, photos."""

from datetime import date, datetime

from eventdesk.model.kinds import ForumStatus, ReleaseKind, ReleaseLength
from eventdesk.press.chinese.desk import forum_name, forum_title
from eventdesk.press.chinese.tongue import Tongue
from eventdesk.press.draft import Pen, PhotoNote
from eventdesk.press.fact_types import PhotoFacts, ReleaseFacts


def headlines(tongue: Tongue, pen: Pen, facts: ReleaseFacts) -> tuple[str, str]:
    """The organizer's; what is not there is made of the forum's title, state, city and date.

    On one page and in a correction there is no room for a second line that the text says again.
    """
    title = forum_title(tongue, Pen(), facts.forum)
    own = tongue.words(pen, facts.frame.headline)
    subheadline = tongue.words(pen, facts.frame.subheadline)
    if not own:
        return _made(tongue, pen, facts), subheadline
    again = facts.frame.kind is ReleaseKind.CORRECTION or facts.frame.length is ReleaseLength.SHORT
    if not subheadline and title and title not in own and not again:
        subheadline = _made(tongue, pen, facts)
    return own, subheadline


def _made(tongue: Tongue, pen: Pen, facts: ReleaseFacts) -> str:
    """第七届韩中科学技术创新论坛2019年12月27日在首尔举行."""
    phrases = tongue.phrases.desk
    name = forum_name(tongue, pen, facts.forum)
    if facts.frame.kind is ReleaseKind.CORRECTION:
        return phrases.correction_headline.format(name=name)
    if facts.called_off:
        cancelled = facts.status is ForumStatus.CANCELLED
        form = phrases.cancelled_headline if cancelled else phrases.postponed_headline
        return form.format(name=name)
    if facts.frame.kind is ReleaseKind.OPENING:
        city = pen(facts.forum.city)
        where = tongue.phrases.words.at_place.format(where=city) if city else ""
        return phrases.opening_headline.format(name=name, when=where)
    form = phrases.held_headline if facts.past else phrases.coming_headline
    return form.format(name=name, when=_when_and_where(tongue, pen, facts))


def _when_and_where(tongue: Tongue, pen: Pen, facts: ReleaseFacts) -> str:
    forum, words = facts.forum, tongue.phrases.words
    first, last = pen(forum.starts_on), pen(forum.ends_on)
    when = ""
    if first or last:
        start, end = date.fromisoformat(first or last), date.fromisoformat(last or first)
        when = words.at_time.format(when=tongue.span(start, end, weekdays=False))
    city = pen(forum.city)
    return when + (words.at_place.format(where=city) if city else "")


def release_line(tongue: Tongue, facts: ReleaseFacts) -> str:
    """即时发布, 禁发至2019年12月27日上午9时（韩国标准时间）."""
    phrases = tongue.phrases.desk
    embargo = facts.frame.embargo_until.value
    if not embargo:
        return phrases.immediate
    zone = facts.frame.embargo_zone.value or facts.forum.timezone.value
    return phrases.embargoed.format(when=tongue.moment(datetime.fromisoformat(embargo), zone))


def issued(tongue: Tongue, facts: ReleaseFacts) -> str:
    """发布时间：2019年12月27日."""
    when = facts.frame.issued_on.value
    return tongue.phrases.desk.published.format(date=tongue.day(date.fromisoformat(when))) if when else ""


def dateline(tongue: Tongue, pen: Pen, facts: ReleaseFacts) -> str:
    """（首尔，2019年12月27日）.

    A newspaper begins with 本报首尔12月27日讯 and an agency with 新华社首尔12月27日电: each names itself and says
    that its own reporter files the story. An institute that sends a release out is neither, so place and day
    stand alone, in parentheses as in a 通稿, and every newsroom sets its own line in their place. None on the
    web, where they stand above, and none in a correction.
    """
    if facts.frame.length is ReleaseLength.WEB or facts.frame.kind is ReleaseKind.CORRECTION:
        return ""
    when = facts.frame.issued_on.value
    parts = (pen(facts.forum.city), tongue.day(date.fromisoformat(when)) if when else "")
    told = "，".join(part for part in parts if part)
    return tongue.phrases.desk.dateline.format(parts=told) if told else ""


def photo_note(tongue: Tongue, photo: PhotoFacts) -> PhotoNote:
    """The stored caption; without one the names of the people on the picture."""
    own = Pen()
    caption = tongue.words(own, photo.caption) or tongue.listed([own(person.name) for person in photo.people])
    credit, alt = own(photo.credit), tongue.words(own, photo.alt)
    note = tongue.phrases.desk.photo_by.format(credit=credit) if credit else ""
    return PhotoNote(photo.key, photo.file, caption, note, own.facts, alt)
