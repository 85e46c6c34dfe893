"""A string with the language it is in, as picked from localized text for one reader."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text, base_language


@dataclass(frozen=True, slots=True)
class Said:
    """What is printed, and its language: fonts and line breaks follow it."""

    text: str
    language: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def in_east_asian(self) -> bool:
        return base_language(self.language) in ("ko", "zh", "ja")


NOTHING = Said("")


@dataclass(frozen=True, slots=True)
class Reader:
    """Picks the strings of a forum for a document's language, else in the forum's languages in order."""

    snapshot: ForumSnapshot
    language: str

    def pick(self, text: Text) -> Said:
        tag = text.tag_for(self.language, self.snapshot.languages)
        return Said(text[tag], tag) if tag is not None else NOTHING

    def of_one_language(self, texts: Sequence[Text]) -> "Reader":
        """A reader of the first language that all of the texts are in: a line does not mix languages.

        This one where there is none.
        """
        for language in (self.language, *self.snapshot.languages):
            if all(text.has(language) for text in texts):
                return Reader(self.snapshot, language)
        return self

    def own(self, text: str) -> Said:
        """A string of the document's own."""
        return Said(text, self.language)
