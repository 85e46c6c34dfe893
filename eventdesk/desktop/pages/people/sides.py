"""People and organizations as two sides of the page: what each consists of and what is done on it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eventdesk.desktop.pages.people.directory_list import DirectoryList
from eventdesk.desktop.pages.people.draft import Draft
from eventdesk.desktop.pages.people.frame import Frame
from eventdesk.workspace import people_edits
from eventdesk.workspace.directory import DirectoryOrganization, DirectoryPerson, Use

if TYPE_CHECKING:
    from eventdesk.model.text import Text
    from eventdesk.workspace.edit import Edit


@dataclass(frozen=True)
class Edits:
    """The operations of `people_edits` on one kind of record."""

    add: "Callable[..., str]"
    link: "Callable[[Edit, str, str], None]"
    remove: "Callable[[Edit, str, str], None]"
    delete: "Callable[[Edit, str], None]"


PERSON_EDITS = Edits(
    people_edits.add_person, people_edits.link_person, people_edits.remove_person, people_edits.delete_person
)
ORGANIZATION_EDITS = Edits(
    people_edits.add_organization,
    people_edits.link_organization,
    people_edits.remove_organization,
    people_edits.delete_organization,
)


@dataclass(frozen=True)
class Words:
    """What the side calls its steps and its empty right-hand panel."""

    add: str
    nobody: str
    after_adding: str
    """The field to go on with once someone new is stored."""


@dataclass(frozen=True)
class Side:
    list: DirectoryList
    editor: Frame
    draft: Draft
    edits: Edits
    words: Words
    rows: "Callable[[], Mapping[str, DirectoryPerson] | Mapping[str, DirectoryOrganization]]"
    uses: "Callable[[str, str | None], tuple[Use, ...]]"

    def row(self, uid: str) -> DirectoryPerson | DirectoryOrganization | None:
        return self.rows().get(uid)

    def in_use(self, uid: str) -> bool:
        """Whether a forum or a person has it, so that the directory keeps it."""
        row = self.row(uid)
        if row is None:
            return False
        return bool(row.forums or (isinstance(row, DirectoryOrganization) and row.people))

    def store_new(self, edit: "Edit", forum_uid: str, texts: "Mapping[str, Text]") -> str:
        """Add what a draft holds; returns the uid."""
        others = {column: text for column, text in texts.items() if column != "name"}
        return self.edits.add(edit, forum_uid, texts["name"], **others)
