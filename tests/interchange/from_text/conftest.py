"""Texts to read: the release of the case, and others in other styles and languages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from eventdesk.interchange.from_text import FieldName, LinkRole, Part, PartKind, Proposal, propose

DATA = Path(__file__).parent / "data"
Read = Callable[[str], Proposal]


@pytest.fixture(scope="session")
def read() -> Read:
    """What is proposed from the text of that file."""
    done: dict[str, Proposal] = {}

    def of(name: str) -> Proposal:
        if name not in done:
            done[name] = propose((DATA / name).read_text(encoding="utf-8"))
        return done[name]

    return of


@pytest.fixture(scope="session")
def people() -> Callable[[Proposal], dict[str, str]]:
    """Name of each proposed person → the organization's name."""

    def of(proposal: Proposal) -> dict[str, str]:
        return {
            part.value(FieldName.NAME): ", ".join(
                proposal.by_key[key].value(FieldName.NAME) for key in part.linked(LinkRole.ORGANIZATION)
            )
            for part in proposal.of(PartKind.PERSON)
        }

    return of


@pytest.fixture(scope="session")
def talks() -> Callable[[Proposal], dict[str, str]]:
    """Title of each proposed item (or its kind) → the speakers' names."""

    def of(proposal: Proposal) -> dict[str, str]:
        def names(part: Part, role: LinkRole) -> str:
            return ", ".join(proposal.by_key[key].value(FieldName.NAME) for key in part.linked(role))

        items = proposal.of(PartKind.ITEM)
        return {
            part.value(FieldName.TITLE)
            or f"{part.value(FieldName.KIND)} {names(part, LinkRole.SPEAKER)}".strip(): (
                names(part, LinkRole.SPEAKER) or names(part, LinkRole.PANELIST)
            )
            for part in items
        }

    return of
