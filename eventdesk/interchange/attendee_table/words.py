"""How states, categories, yes and no are said in a table: in English, or as the window gives them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eventdesk.model.kinds import ATTENDEE_CATEGORIES, AttendeeStatus


def _statuses() -> Mapping[AttendeeStatus, str]:
    return {status: status.value.replace("_", "-") for status in AttendeeStatus}


def _categories() -> Mapping[str, str]:
    return {category: category for category in ATTENDEE_CATEGORIES}


@dataclass(frozen=True)
class Words:
    """The words of a table. `language` (a tag) is that of the names of countries and languages."""

    statuses: Mapping[AttendeeStatus, str] = field(default_factory=_statuses)
    categories: Mapping[str, str] = field(default_factory=_categories)
    yes: str = "yes"
    no: str = "no"
    language: str = "en"

    def category(self, category: str) -> str:
        return self.categories.get(category, category)
