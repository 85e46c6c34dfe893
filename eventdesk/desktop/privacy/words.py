"""The sentences of the privacy dialogs."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from eventdesk.workspace.privacy import ErasurePlan, Hold, PersonPlan

_WHY = {
    "appears": QT_TRANSLATE_NOOP("Privacy", "stands in the programme of {forum}"),
    "quoted": QT_TRANSLATE_NOOP("Privacy", "is quoted in {forum}"),
    "issued": QT_TRANSLATE_NOOP("Privacy", "is named in a release of {forum} that was issued"),
    "listed": QT_TRANSLATE_NOOP("Privacy", "is on the list of attendees of {forum}"),
}
_PLACES = {
    "attendee": QT_TRANSLATE_NOOP("Privacy", "other attendees"),
    "person": QT_TRANSLATE_NOOP("Privacy", "the directory of people"),
    "session": QT_TRANSLATE_NOOP("Privacy", "sessions"),
    "item": QT_TRANSLATE_NOOP("Privacy", "items of the programme"),
    "statement": QT_TRANSLATE_NOOP("Privacy", "statements"),
    "contact": QT_TRANSLATE_NOOP("Privacy", "press contacts"),
    "release": QT_TRANSLATE_NOOP("Privacy", "releases"),
    "photo": QT_TRANSLATE_NOOP("Privacy", "captions of photos"),
    "outcome": QT_TRANSLATE_NOOP("Privacy", "outcomes"),
}


def tr(text: str) -> str:
    return QCoreApplication.translate("Privacy", text)


def what_goes(plan: "ErasurePlan") -> Iterator[str]:
    """A sentence for each thing that is gone afterwards."""
    yield QCoreApplication.translate(
        "Privacy",
        "Name, organization, position, e-mail, telephone, code, picture, notes, tags, needs, consents, "
        "certificate, seat and your own fields.",
    )
    yield QCoreApplication.translate(
        "Privacy", "The same in the history of changes: undo and redo go on, and do not bring it back."
    )
    if plan.of_the_past:
        told = QCoreApplication.translate(
            "Privacy", "Entries that were merged or removed from the list before: {n}."
        )
        yield told.format(n=f"{plan.of_the_past:,}")


def what_stays(plan: "ErasurePlan") -> Iterator[str]:
    """A sentence for each thing that stays, and why."""
    yield QCoreApplication.translate(
        "Privacy",
        "For the counts, without a name: category, status with its days, side, sessions, the hour of arrival; the "
        "country where five or more share it.",
    )
    for person in plan.people[:3]:
        if person.holds:
            yield _stays(person)
    held = sum(bool(person.holds) for person in plan.people[3:])
    if held:
        told = QCoreApplication.translate("Privacy", "{n} more people of the directory stay: they are needed.")
        yield told.format(n=f"{held:,}")
    if plan.portraits:
        told = QCoreApplication.translate(
            "Privacy",
            "Portraits in the directory of people who did not agree to be photographed: {n}. Remove them there: "
            "nothing tells afterwards that documents may not show them.",
        )
        yield told.format(n=f"{plan.portraits:,}")
    if plan.photos:
        told = QCoreApplication.translate(
            "Privacy", "Press photos on which they are: {n}. Remove those that they did not agree to."
        )
        yield told.format(n=f"{plan.photos:,}")
    for table, count in Counter(mention.table for mention in plan.mentions).most_common():
        place = (
            tr(str(_PLACES[table])) if table in _PLACES else QCoreApplication.translate("Privacy", "other texts")
        )
        told = QCoreApplication.translate("Privacy", "Texts that name them ({place}: {n}). Change them yourself.")
        yield told.format(place=place, n=f"{count:,}")


def _stays(person: "PersonPlan") -> str:
    name = next(iter(person.name.values()), "")
    told = QCoreApplication.translate("Privacy", "{name} in the directory of people, who {why}.")
    return told.format(name=name, why=_reason(person.holds))


def _reason(holds: "tuple[Hold, ...]") -> str:
    first = holds[0]
    why = tr(str(_WHY[first.kind.value])).format(forum=first.forum)
    if len(holds) == 1:
        return why
    return QCoreApplication.translate("Privacy", "{why}, and elsewhere").format(why=why)


def where_copies_are(plan: "ErasurePlan") -> Iterator[str]:
    """Where the program cannot reach."""
    yield QCoreApplication.translate(
        "Privacy", "Files that were exported, printed badges, lists and certificates, e-mails, your own backups."
    )
    for path in plan.backups:
        told = QCoreApplication.translate("Privacy", "A copy from an earlier version: {path}")
        yield told.format(path=path)
