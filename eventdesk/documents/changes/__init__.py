"""What changed since a document was printed: which are stale, and the slip that tells the differences."""

from eventdesk.documents.agenda.setting import host_logo
from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, Report, Since
from eventdesk.documents.changes.fact_words import release_slip
from eventdesk.documents.changes.page import GREY, Pair, SlipPage
from eventdesk.documents.changes.release import ReleaseChange, release_changes
from eventdesk.documents.changes.scope import shown_fields
from eventdesk.documents.changes.sentences import ChangeTeller
from eventdesk.documents.changes.slip import Group, Told, groups_of
from eventdesk.documents.clocks import second_clock
from eventdesk.documents.layout import Foot, Frame, Particulars, flow, print_pages
from eventdesk.documents.sheets.bilingual import Tellers, setter_for
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import Style
from eventdesk.documents.wording import clock, long_date
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.changes import Change, compare

__all__ = [
    "ChangeTeller",
    "Group",
    "ReleaseChange",
    "Told",
    "changes_since",
    "groups_of",
    "release_changes",
    "render_change_slip",
    "told_changes",
]

_PRESS_RELEASE = "press-release"


def changes_since(
    before: ForumSnapshot, now: ForumSnapshot, document: str, language: str, second_language: str = ""
) -> tuple[Change, ...]:
    """What makes a printed document stale: the differences that its readers would see."""
    tellers = [ChangeTeller(tag, now.languages) for tag in (language, second_language) if tag]
    found = compare(before, now, shown_fields(document), language, second_language)
    return tuple(change for change in found if any(teller.tells(change) for teller in tellers))


def told_changes(
    changes: tuple[Change, ...], before: ForumSnapshot, now: ForumSnapshot, language: str
) -> tuple[Group, ...]:
    """The differences in sentences, under the sessions that they belong to."""
    return groups_of(changes, Teller(now, language), Teller(before, language))


def render_change_slip(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The change slip since the request's printing as a PDF, of a programme or of a press release.

    `report(page, pages)` is called after each page; what it raises ends the work. Raises NotPrintable without a
    printing to compare with, and where there is no such second time zone.
    """
    since = request.since
    if since is None:
        raise NotPrintable("Nothing was printed yet for a change slip to compare with; print a document first.")
    tellers = Tellers.of(request)
    teller, setter = tellers.first, setter_for(request)
    frame = Frame.of(request.page_size, large_print=request.large_print)
    page = SlipPage(tellers, setter, request.accent, frame.width, second_clock(request), host_logo(request))
    said = tellers.words(lambda each: _since_when(since, each))
    names = tellers.words(lambda each: _name(since, each))
    title = " – ".join(part for part in (teller.forum_title(), names[0].text) if part)
    label = teller.phrases.page
    foot = Foot(
        teller.forum_title(),
        lambda number, total: label.format(number=number, pages=total),
        Style(8.5, colour=GREY),
    )
    particulars = Particulars(title, request.language, author=teller.author())
    pages = flow(page.strips(_pairs(request, since, tellers), names, said), frame.height)
    printed = print_pages(pages, frame, setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)


def _name(since: Since, teller: Teller) -> str:
    return release_slip(teller.language) if since.document == _PRESS_RELEASE else teller.words.slip


def _since_when(since: Since, teller: Teller) -> str:
    day = long_date(since.printed_at.date(), teller.language)
    return teller.words.since.format(date=day, time=clock(since.printed_at))


def _pairs(request: DocumentRequest, since: Since, tellers: Tellers) -> tuple[Pair, ...]:
    """The differences in groups, each in the languages of the slip."""
    now = request.snapshot
    if since.document == _PRESS_RELEASE:
        groups = tuple(_of_release(since, teller) for teller in tellers.all)
        return (groups,) if groups[0].told else ()
    second = tellers.second.language if tellers.second is not None else ""
    changes = changes_since(since.snapshot, now, since.document, request.language, second)
    told = [told_changes(changes, since.snapshot, now, teller.language) for teller in tellers.all]
    return tuple(zip(*told, strict=True))


def _of_release(since: Since, teller: Teller) -> Group:
    """What a press release says otherwise."""
    language = since.language or teller.language
    found = release_changes(since.snapshot, teller.snapshot, since.release_id, language, teller.language)
    told = tuple(change.told(teller.language) for change in found)
    return Group(None, None, "", "", "", told)
