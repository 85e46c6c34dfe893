"""A sheet's texts in one language or in two: the second is told where it says something else."""

from collections.abc import Callable
from dataclasses import dataclass

from eventdesk.documents.agenda.credits_page import DOT
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.agenda.setting import han_preference
from eventdesk.documents.catalog import DocumentRequest
from eventdesk.documents.sheets.telling import Teller
from eventdesk.documents.text import Typesetter


@dataclass(frozen=True, slots=True)
class Tellers:
    """Tells a forum's parts in the document's language, and in its second one where there is one."""

    first: Teller
    second: Teller | None = None

    @classmethod
    def of(cls, request: DocumentRequest) -> "Tellers":
        """Those that the request asks for; the same language twice is one."""
        first = Teller(request.snapshot, request.language)
        if request.second_language in ("", request.language):
            return cls(first)
        return cls(first, Teller(request.snapshot, request.second_language))

    @property
    def all(self) -> tuple[Teller, ...]:
        return (self.first,) if self.second is None else (self.first, self.second)

    def each(self, pick: Callable[[Teller], Said]) -> tuple[Said, ...]:
        """A text of the forum in both languages, without what is empty or says the same again."""
        said = [pick(teller) for teller in self.all]
        return tuple({one.text: one for one in reversed(said) if one}.values())[::-1]

    def words(self, pick: Callable[[Teller], str]) -> tuple[Said, ...]:
        """As `each`, for words of the document's own."""
        return self.each(lambda teller: Said(pick(teller), teller.language))

    def line(self, pick: Callable[[Teller], str], joint: str = DOT) -> str:
        """Words of the document's own in both languages on one line."""
        return joint.join(one.text for one in self.words(pick))


def setter_for(request: DocumentRequest) -> Typesetter:
    """A typesetter for the request's language that gives Han characters the forms of the forum's languages."""
    return Typesetter(request.language, han_preference(request))
