"""Differences as short sentences, in the language of a document: “Room: Hall B → Hall A”."""

from dataclasses import dataclass
from datetime import datetime

from babel.dates import format_skeleton

from eventdesk.documents.agenda.honorifics import with_honorific
from eventdesk.documents.agenda.said import Said
from eventdesk.documents.phrases import Phrases, phrases
from eventdesk.documents.sheets.words import SheetWords, sheet_words
from eventdesk.documents.wording import clock_range, date_range, language_name, locale_of
from eventdesk.model.kinds import (
    AppearanceStatus,
    ForumStatus,
    ItemKind,
    SessionKind,
    SessionStatus,
)
from eventdesk.model.text import Text
from eventdesk.programme.changes import Change, ChangeKind, Dates, Field, Named, Slot, Value
from eventdesk.programme.findings import PlaceKind


@dataclass(frozen=True, slots=True)
class ChangeTeller:
    """Tells changes to readers of one language; `languages` are the forum's, in whose order texts are picked."""

    language: str
    languages: tuple[str, ...]

    @property
    def words(self) -> SheetWords:
        return sheet_words(self.language)

    @property
    def phrases(self) -> Phrases:
        return phrases(self.language)

    def tells(self, change: Change) -> bool:
        """Whether the readers see a difference: not that between “Mr.” and “Ms.”, which no document prints."""
        if change.kind is not ChangeKind.CHANGED:
            return True
        return self.value(change.before, change) != self.value(change.after, change)

    def sentence(self, change: Change) -> str:
        """What changed, without saying where: the place stands above it."""
        words = self.words
        if change.field is Field.WHOLE:
            return {
                ChangeKind.ADDED: words.added,
                ChangeKind.REMOVED: words.removed,
                ChangeKind.CANCELLED: words.cancelled,
                ChangeKind.RESUMED: words.resumed,
            }[change.kind]
        if change.kind is ChangeKind.REORDERED:
            title = self.value(change.after, change)
            where = words.after.format(title=title) if title else words.first
            return words.moved_after.format(where=where)
        if change.kind in (ChangeKind.REPLACED, ChangeKind.JOINED, ChangeKind.LEFT):
            return self._person(change)
        return self._changed(change)

    def _person(self, change: Change) -> str:
        words = self.words
        before, after = self.value(change.before, change), self.value(change.after, change)
        if change.kind is ChangeKind.REPLACED:
            said = words.replaced.format(before=before, after=after)
        elif change.kind is ChangeKind.JOINED:
            said = words.joined.format(name=after)
        else:
            said = words.left.format(name=before)
        if change.field is Field.SPEAKERS:
            return said
        return f"{words.fields[change.field]}{self.phrases.colon}{said}"

    def _changed(self, change: Change) -> str:
        words, label = self.words, self.words.fields[change.field]
        before, after = self.value(change.before, change), self.value(change.after, change)
        if change.field is Field.STATUS and not before:
            return _capital(after)
        template = words.changed if before and after else words.was_empty if after else words.now_empty
        return template.format(field=label, before=before, after=after)

    # Values

    def value(self, value: Value, change: Change) -> str:
        """One side of a change as it is printed."""
        if isinstance(value, Text):
            return value.pick(self.language, self.languages)
        if isinstance(value, Named):
            return self._name(value)
        if isinstance(value, Slot):
            return self._slot(value, change)
        if isinstance(value, Dates):
            if value.first is None:
                return ""
            return date_range(value.first, value.last or value.first, self.language)
        if isinstance(value, tuple):
            return self._list(value, change)
        return self._word(value, change)

    def _name(self, value: Named) -> str:
        tag = value.name.tag_for(self.language, self.languages)
        return with_honorific(Said(value.name[tag], tag), value.honorific).text if tag is not None else ""

    def _list(self, values: tuple[Text, ...] | tuple[Named, ...] | tuple[str, ...], change: Change) -> str:
        parts = [self._tag_or_text(part) for part in values]
        joint = self.words.rooms_joint if change.field is Field.ROOM else self.phrases.comma
        return joint.join(part for part in parts if part)

    def _tag_or_text(self, part: Text | Named | str) -> str:
        if isinstance(part, Named):
            return self._name(part)
        if isinstance(part, Text):
            return part.pick(self.language, self.languages)
        return language_name(part, self.language)

    def _slot(self, slot: Slot, change: Change) -> str:
        """A time; with its day where that is another one, the length alone where there is no start."""
        if slot.starts_at is None:
            return self.words.minutes.format(minutes=slot.minutes) if slot.minutes else ""
        said = clock_range(slot.starts_at, slot.ends_at)
        if slot.minutes and slot.ends_at is None:
            said += f" {self.phrases.brackets.format(text=self.words.minutes.format(minutes=slot.minutes))}"
        days = {_day(side) for side in (change.before, change.after) if isinstance(side, Slot)} - {None}
        if len(days) > 1:
            day = slot.starts_at.date()  # the year is plain from the slip
            said = f"{format_skeleton('MMMEd', day, locale=locale_of(self.language))}, {said}"
        return said

    def _word(self, word: str, change: Change) -> str:
        """The word for a value of an enum, or for a language."""
        if not word:
            return ""
        if change.field is Field.LANGUAGE:
            return language_name(word, self.language)
        if change.field is Field.ATTENDANCE:
            return self.words.invited if word == AppearanceStatus.INVITED.value else self.words.confirmed
        if change.field is Field.STATUS:
            return self._status(word, change)
        if change.field is Field.KIND:
            item = change.place.kind is PlaceKind.ITEM
            return self.phrases.items[ItemKind(word)] if item else self.phrases.sessions[SessionKind(word)]
        if change.field is Field.PANELISTS:
            return self.phrases.speakers_join.format(names="").rstrip(" :：") if word == "true" else ""
        return word

    def _status(self, word: str, change: Change) -> str:
        if change.place.kind is PlaceKind.FORUM:
            return self.phrases.forum_states.get(ForumStatus(word), "" if word == "held" else self.words.confirmed)
        return self.phrases.tentative if word == SessionStatus.TENTATIVE.value else self.words.confirmed


def _day(slot: Slot) -> object:
    start: datetime | None = slot.starts_at
    return start.date() if start is not None else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
