"""The two sides of the page, put together."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.people.common import double_sentence
from eventdesk.desktop.pages.people.directory import Directory
from eventdesk.desktop.pages.people.directory_list import DirectoryList, ListWords
from eventdesk.desktop.pages.people.draft import Draft
from eventdesk.desktop.pages.people.lists import OrganizationsModel, PeopleModel
from eventdesk.desktop.pages.people.organization_editor import OrganizationEditor
from eventdesk.desktop.pages.people.organization_editor import name_columns as organization_names
from eventdesk.desktop.pages.people.person_editor import PersonEditor
from eventdesk.desktop.pages.people.person_editor import name_columns as person_names
from eventdesk.desktop.pages.people.sides import ORGANIZATION_EDITS, PERSON_EDITS, Side, Words
from eventdesk.desktop.pages.people.words import tr
from eventdesk.model.searching import name_keys
from eventdesk.model.text import Text


def make_sides(
    desk: Desk, directory: Directory, add: QAction, bring: QAction, owner: QObject
) -> tuple[Side, Side]:
    """People first, then organizations. `add` and `bring` are the actions to add one and to import a list."""
    return _people(desk, directory, add, bring, owner), _organizations(desk, directory, add, owner)


def _people(desk: Desk, directory: Directory, add: QAction, bring: QAction, owner: QObject) -> Side:
    words = ListWords(
        name="people",
        accessible=tr("People"),
        search=tr("Search people"),
        icon="users",
        empty=tr("No people yet"),
        empty_sentence=tr("Add the speakers, moderators and guests of this forum, or drop a list of them here."),
        add=add,
        bring=bring,
    )

    def find_double(name: Text) -> tuple[str, str]:
        doubles = directory.doubles(name)
        return (
            (doubles[0].uid, double_sentence(doubles[0], lambda text: _pick(desk, text))) if doubles else ("", "")
        )

    return Side(
        list=DirectoryList(PeopleModel(owner), words),
        editor=PersonEditor(desk, directory),
        draft=Draft("person", tr("New person"), tr("Add person"), person_names(), find_double),
        edits=PERSON_EDITS,
        words=Words(tr("Add person"), tr("No person chosen"), "position"),
        rows=lambda: directory.people,
        uses=directory.uses_of_person,
    )


def _organizations(desk: Desk, directory: Directory, add: QAction, owner: QObject) -> Side:
    words = ListWords(
        name="organizations",
        accessible=tr("Organizations"),
        search=tr("Search organizations"),
        icon="building-2",
        empty=tr("No organizations yet"),
        empty_sentence=tr("Add the host, and the institutions that people come from."),
        add=add,
    )

    def find_double(name: Text) -> tuple[str, str]:
        keys = name_keys(name)
        for row in directory.organizations.values():
            if keys & name_keys(row.name):
                told = tr("The directory has an organization of that name: {name}.")
                return row.uid, told.format(name=_pick(desk, row.name))
        return "", ""

    return Side(
        list=DirectoryList(OrganizationsModel(owner), words),
        editor=OrganizationEditor(desk, directory),
        draft=Draft(
            "organization", tr("New organization"), tr("Add organization"), organization_names(), find_double
        ),
        edits=ORGANIZATION_EDITS,
        words=Words(tr("Add organization"), tr("No organization chosen"), "country"),
        rows=lambda: directory.organizations,
        uses=directory.uses_of_organization,
    )


def _pick(desk: Desk, text: Text) -> str:
    return text.pick(desk.language, desk.snapshot.languages if desk.snapshot else ())
