"""The order of people in lists that are printed."""

from eventdesk.documents.agenda.said import Reader
from eventdesk.model.snapshot import Person


def sort_key(person: Person, reader: Reader) -> str:
    """By the name to sort by, else the family name first."""
    name = reader.pick(person.name).text
    family = reader.pick(person.family).text
    return (reader.pick(person.sort_name).text or f"{family} {name}".strip()).casefold()
