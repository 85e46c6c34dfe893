"""Which words of a quote a release may print: those spoken, or a translation that somebody approved."""

from dataclasses import dataclass

from eventdesk.model.kinds import QuoteConsent
from eventdesk.model.snapshot import Statement
from eventdesk.model.text import EMPTY, Text, base_language


@dataclass(frozen=True, slots=True)
class Quoted:
    """Texts of one language each, or empty: for the release, as spoken beside it, and waiting for approval."""

    quote: Text
    original: Text = EMPTY
    awaits: Text = EMPTY


def quoted(statement: Statement, language: str) -> Quoted:
    """The quote for a release in `language`.

    Where it is not recorded what language was spoken, every text of the quote counts as spoken.
    """
    quote = statement.quote
    spoken = quote.tag_for(statement.language) if statement.language else None
    if spoken is None or not quote.has(statement.language):
        return Quoted(quote)
    original = Text({spoken: quote[spoken]})
    if base_language(language) == base_language(spoken) or not quote.has(language):
        return Quoted(original)
    tag = quote.tag_for(language) or spoken
    translation = Text({tag: quote[tag]})
    approval = statement.approvals.get(tag)
    if approval is not None and approval.approved_by.strip():
        return Quoted(translation, original=original)
    return Quoted(original, awaits=translation)


def may_be_printed(statement: Statement) -> bool:
    """Not where the speaker refused to be quoted."""
    return statement.consent is not QuoteConsent.REFUSED
