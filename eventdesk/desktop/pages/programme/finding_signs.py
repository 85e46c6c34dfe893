"""How findings look wherever they are shown: conflicts red, warnings amber, notes grey, each with its own sign."""

from collections.abc import Iterable
from dataclasses import dataclass

from eventdesk.desktop.theme import IconRole
from eventdesk.programme.findings import Severity


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon, the name of its colour, and the role that the icon is painted in."""

    icon: str
    colour: str
    role: IconRole


SIGNS = {
    Severity.CONFLICT: Sign("circle-alert", "danger", IconRole.DANGER),
    Severity.WARNING: Sign("triangle-alert", "warning", IconRole.WARNING),
    Severity.NOTE: Sign("info", "muted", IconRole.MUTED),
}
ACCEPTED = Sign("circle-check", "muted", IconRole.MUTED)


@dataclass(frozen=True, slots=True)
class RowMark:
    """What a row or a block is marked with: the worst of what was found about it, and all of it in sentences."""

    severity: Severity
    sentences: tuple[str, ...]

    @property
    def sign(self) -> Sign:
        return SIGNS[self.severity]


def together(marks: Iterable[RowMark | None]) -> RowMark | None:
    """One mark for all of them; None where there is none."""
    given = [mark for mark in marks if mark is not None]
    if not given:
        return None
    if len(given) == 1:
        return given[0]
    ordered = sorted(given, key=lambda mark: mark.severity)
    sentences = dict.fromkeys(sentence for mark in ordered for sentence in mark.sentences)
    return RowMark(ordered[0].severity, tuple(sentences))
