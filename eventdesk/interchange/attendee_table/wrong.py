"""What a cell does not accept: what is wrong, and how to mend it."""

from dataclasses import dataclass
from enum import StrEnum


class WrongKind(StrEnum):
    FIXED = "fixed"
    PERSON = "person"
    ERASED = "erased"
    NO_NAME = "no-name"
    NO_CATEGORY = "no-category"
    EMAIL = "email"
    PHONE = "phone"
    COUNTRY = "country"
    STATUS = "status"
    LANGUAGE = "language"
    YES_OR_NO = "yes-or-no"
    DATE = "date"
    NUMBER = "number"
    ANY_NUMBER = "any-number"
    CHOICE = "choice"
    TOO_LONG = "too-long"
    CODE_TAKEN = "code-taken"


SENTENCES = {
    WrongKind.FIXED: "the program fills this column; leave it out",
    WrongKind.PERSON: "this is one of the forum’s people; change the name on the page “People”",
    WrongKind.ERASED: "this person’s data was erased; there is nothing to change any more",
    WrongKind.NO_NAME: "an attendee needs a name; write one",
    WrongKind.NO_CATEGORY: "an attendee needs a category; write one, such as guest",
    WrongKind.EMAIL: "this is no e-mail address; it needs the form name@example.org",
    WrongKind.PHONE: "this is no telephone number; write digits, such as +82 2 1234 5678",
    WrongKind.COUNTRY: "no country of this name is known; write its name in English, or its code of two letters",
    WrongKind.STATUS: "no such status is known; write invited, registered, confirmed, waitlisted, cancelled, "
    "declined, no-show or arrived",
    WrongKind.LANGUAGE: "a language here is not known; write names such as English, or codes such as en",
    WrongKind.YES_OR_NO: "write yes or no",
    WrongKind.DATE: "this is no date; write it as 2026-05-14",
    WrongKind.NUMBER: "write a whole number from 1 to {limit}",
    WrongKind.ANY_NUMBER: "this is no number; write it in digits",
    WrongKind.CHOICE: "this is none of the choices; write one of: {offered}",
    WrongKind.TOO_LONG: "the text is longer than {limit} characters; shorten it",
    WrongKind.CODE_TAKEN: "somebody else on the list has this code; give this one another",
}


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a cell. `limit` is what it may be at the most, `offered` the choices there are."""

    kind: WrongKind
    limit: int = 0
    offered: str = ""

    def sentence(self) -> str:
        """What is wrong and how to mend it, in English, without the cell's content."""
        return SENTENCES[self.kind].format(limit=self.limit, offered=self.offered)
