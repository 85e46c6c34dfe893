"""What changed since a document was printed: which are stale, and the slip that tells the differences."""

from eventdesk.documents.catalog import DocumentRequest, NotPrintable, RenderedDocument, Report
from eventdesk.documents.changes.page import GREY, SlipPage
from eventdesk.documents.changes.scope import shown_fields
from eventdesk.documents.changes.sentences import ChangeTeller
from eventdesk.documents.changes.slip import Group, Told, groups_of
from eventdesk.documents.layout import Foot, Frame, Particulars, flow, print_pages
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import Style
from eventdesk.documents.wording import clock, long_date
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.changes import Change, compare

__all__ = ["ChangeTeller", "Group", "Told", "changes_since", "groups_of", "render_change_slip", "told_changes"]


def changes_since(before: ForumSnapshot, now: ForumSnapshot, document: str, language: str) -> tuple[Change, ...]:
    """What makes a printed document stale: the differences that its readers would see."""
    return compare(before, now, shown_fields(document), language)


def told_changes(
    changes: tuple[Change, ...], before: ForumSnapshot, now: ForumSnapshot, language: str
) -> tuple[Group, ...]:
    """The differences in sentences, under the sessions that they belong to."""
    return groups_of(changes, Teller(now, language), Teller(before, language))


def render_change_slip(request: DocumentRequest, report: Report | None = None) -> RenderedDocument:
    """The change slip since the request's printing as a PDF.

    `report(page, pages)` is called after each page; what it raises ends the work. Raises NotPrintable without a
    printing to compare with.
    """
    since = request.since
    if since is None:
        raise NotPrintable("Nothing was printed yet for a change slip to compare with; print a document first.")
    teller = Teller(request.snapshot, request.language)
    setter = teller.setter()
    frame = Frame.of(request.page_size, large_print=request.large_print)
    changes = changes_since(since.snapshot, request.snapshot, since.document, request.language)
    groups = groups_of(changes, teller, Teller(since.snapshot, request.language))
    page = SlipPage(teller, setter, request.accent, frame.width)
    said = teller.words.since.format(
        date=long_date(since.printed_at.date(), request.language), time=clock(since.printed_at)
    )
    title = " – ".join(part for part in (teller.forum_title(), teller.words.slip) if part)
    label = teller.phrases.page
    foot = Foot(
        teller.forum_title(),
        lambda number, total: label.format(number=number, pages=total),
        Style(8.5, colour=GREY),
    )
    particulars = Particulars(title, request.language, author=teller.author())
    pages = flow(page.strips(groups, said), frame.height)
    printed = print_pages(pages, frame, setter, particulars, foot, report)
    return RenderedDocument(printed.pdf, printed.pages, setter.missing, title)
