"""What every language's desk does alike, whatever its grammar."""

from collections.abc import Mapping

from eventdesk.press.draft import Paragraph


class Turns:
    """One release in the making: the organizer's texts by paragraph key, and how often a wording was used."""

    overruled: Mapping[str, str]
    turns: dict[str, int]

    def prints(self, paragraph: Paragraph | None) -> bool:
        """Whether the paragraph is there and not hidden by the organizer."""
        return paragraph is not None and bool(self.overruled.get(paragraph.key, paragraph.text).strip())

    def turn(self, *wordings: str) -> str:
        """The next of several wordings: they take turns, so the same forum always reads the same."""
        number = self.turns.get(wordings[0], 0)
        self.turns[wordings[0]] = number + 1
        return wordings[number % len(wordings)]
