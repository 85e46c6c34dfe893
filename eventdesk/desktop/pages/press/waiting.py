"""What a statement waits for before a release may print it."""

from PySide6.QtCore import QCoreApplication

from eventdesk.desktop.forms import Choice
from eventdesk.model.kinds import QuoteConsent
from eventdesk.model.snapshot import Statement

translate = QCoreApplication.translate


def consents() -> tuple[Choice, ...]:
    """What a speaker may have said to being quoted."""
    return (
        Choice(QuoteConsent.UNKNOWN, translate("Press", "Not known")),
        Choice(QuoteConsent.ASKED, translate("Press", "Asked")),
        Choice(QuoteConsent.GIVEN, translate("Press", "Given")),
        Choice(QuoteConsent.REFUSED, translate("Press", "Refused")),
    )


def waits_for(statement: Statement) -> str:
    """In a word or two; empty where it waits for nothing. Reported speech needs neither consent nor approval."""
    if not statement.quote:
        return "" if statement.says else translate("Press", "No words")
    if statement.consent is QuoteConsent.REFUSED:
        return translate("Press", "Consent refused")
    if statement.consent is not QuoteConsent.GIVEN:
        return translate("Press", "No consent yet")
    return translate("Press", "Translation not approved") if _unapproved(statement) else ""


def _unapproved(statement: Statement) -> bool:
    spoken = statement.quote.tag_for(statement.language) if statement.language else None
    if spoken is None:
        return False
    return any(
        tag != spoken and not (tag in statement.approvals and statement.approvals[tag].approved_by.strip())
        for tag in statement.quote
    )
