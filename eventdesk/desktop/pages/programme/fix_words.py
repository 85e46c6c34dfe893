"""Quick fixes of what stands in a session, in the window's language."""

from collections.abc import Sequence

from eventdesk.desktop.pages.documents.wording import language_name
from eventdesk.desktop.pages.programme.words import tr, word
from eventdesk.model.snapshot import ForumSnapshot, Item, Session
from eventdesk.model.text import EMPTY
from eventdesk.programme.fix_changes import (
    ITSELF,
    Asked,
    Content,
    Interpreted,
    ItemCancelled,
    ItemMinutes,
    TakenOff,
)


class ContentWords:
    """Tells changes in one session, in the forum's language that the window shows."""

    def __init__(self, snapshot: ForumSnapshot, language: str) -> None:
        self._snapshot, self._language = snapshot, language

    def title(self, changes: Sequence[Content]) -> str:
        """What they do together, in a few words: “Ask Dr. Long to moderate “Water””."""
        first = changes[0]
        if isinstance(first, TakenOff):
            person, place = self._person(first.appearance.person), self._place(first.uid, first.item)
            return tr("Take {person} off {place}").format(person=person, place=place)
        if isinstance(first, Asked):
            person, place = self._person(first.person), self._place(first.uid, first.item)
            return tr("Ask {person} to moderate {place}").format(person=person, place=place)
        if isinstance(first, ItemCancelled):
            return tr("Cancel {item}").format(item=self._place(first.uid, first.item))
        if isinstance(first, Interpreted):
            added = [tag for tag in first.after if tag not in first.before]
            words = {"session": self._place(first.uid, ITSELF), "languages": _languages(added)}
            return tr("Interpret {session} into {languages}").format(**words)
        if len(changes) == 1:
            return tr("Shorten {item}").format(item=self._place(first.uid, first.item))
        return tr("Shorten the items of {session}").format(session=self._place(first.uid, ITSELF))

    def line(self, change: Content) -> str:
        """What one changes, before → after; empty where the title says all."""
        if isinstance(change, ItemMinutes):
            before = tr("{count} min").format(count=change.before)
            after = tr("{count} min").format(count=change.after)
            item = self._place(change.uid, change.item)
            return tr("{item}: {before} → {after}").format(item=item, before=before, after=after)
        if isinstance(change, Asked):
            words = tr("Free at that time; invited until they confirm.")
            office = self._office(change.person)
            return f"{office}. {words}" if office else words
        if isinstance(change, Interpreted):
            none = tr("no interpretation")
            return tr("{before} → {after}").format(
                before=_languages(change.before) or none, after=_languages(change.after)
            )
        if isinstance(change, TakenOff):
            return tr("They stay among the people of the forum.")
        return tr("It stays in the programme as cancelled, and is not printed.")

    def _person(self, person: str) -> str:
        try:
            return self._snapshot.pick(self._snapshot.person(person).name, self._language)
        except KeyError:
            return person

    def _office(self, person: str) -> str:
        """“Professor, Seolmun University”; empty where nothing is known."""
        pick = self._snapshot.pick
        try:
            one = self._snapshot.person(person)
            house = self._snapshot.organization(one.organization).name if one.organization else EMPTY
        except KeyError:
            return ""
        words = ", ".join(filter(None, (pick(one.position, self._language), pick(house, self._language))))
        return words[:1].upper() + words[1:]

    def _place(self, uid: str, item: int) -> str:
        """The quoted title of the session or its item; without one what it is."""
        session = next((one for one in self._snapshot.sessions if (one.uid or one.id) == uid), None)
        if session is None:
            return ""
        value: Session | Item = session if item == ITSELF else session.items[item]
        title = self._snapshot.pick(value.title, self._language)
        return f"“{title}”" if title else word(value.kind)


def _languages(tags: Sequence[str]) -> str:
    return ", ".join(language_name(tag) for tag in tags)
