"""What a printed press release says otherwise by now: its facts then and now, under whom or what they are of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from eventdesk.documents.changes.fact_words import fact_word
from eventdesk.documents.changes.slip import Told
from eventdesk.documents.sheets.words import sheet_words
from eventdesk.documents.wording import locale_of, long_date
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.facts import gather
from eventdesk.press.labels import fact_label, related, shown
from eventdesk.press.overrides import changes
from eventdesk.press.story import NoWriterError, release_story

# What tells best what came or went, where all of it did.
_TELLING = ("title", "name", "quote", "says", "text", "caption", "speakers", "panelists")
# Follow from others that are told.
_DERIVED = frozenset(("items", "outcomes", "status", "family", "short_name", "unit", "country", "side"))
# Who comes or goes is told where they are named: by the panel, by the forum's hosts.
_NAMED_ELSEWHERE = frozenset(("person", "organization", "credit", "appearance"))

# Characters; of a longer text that came or went only the beginning is told.
_LONG = 120
_MARKS = " ,;:.–-，、。"

_Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ReleaseChange:
    """A fact of a release that differs. `about` is whom or what it is of, empty for the forum's own.

    `label`, `before` and `after` are in the language of its readers.
    """

    fact: str
    about: str
    label: str
    before: str
    after: str

    def told(self, language: str) -> Told:
        """“Position: president → chairman”; of a long text that came or went its beginning."""
        words = sheet_words(language)
        if self.before and self.after:
            sentence = words.changed.format(field=self.label, before=self.before, after=self.after)
        elif self.after:
            sentence = words.was_empty.format(field=self.label, after=_beginning(self.after))
        else:
            sentence = words.now_empty.format(field=self.label, before=_beginning(self.before))
        return Told(self.about, sentence)


def _beginning(text: str) -> str:
    if len(text) <= _LONG:
        return text
    start = text[:_LONG].rpartition(" ")[0] or text[:_LONG]
    return f"{start.rstrip(_MARKS)} …"


def release_changes(
    before: ForumSnapshot, now: ForumSnapshot, release_id: str, language: str, readers: str = ""
) -> tuple[ReleaseChange, ...]:
    """The facts of a printed release that are others by now, told in the readers' language (else the release's).

    `language` is that of the release, `release_id` empty for the first in it. None are told of a release that is
    gone.
    """
    wanted = release_id or None
    try:
        then, today = (gather(snapshot, wanted, language).values for snapshot in (before, now))
        stories = [_story(snapshot, wanted, language) for snapshot in (before, now)]
    except KeyError:
        return ()
    readers = readers or language
    teller = _FactTeller(then, today, readers)
    used = frozenset[str]().union(*map(_used, stories))
    found = [*map(teller.change, _differing(then, today, used)), *_own_words(stories[0], stories[1], readers)]
    return tuple(dict.fromkeys(one for one in found if one.before != one.after))


def _story(snapshot: ForumSnapshot, release_id: str | None, language: str) -> Story | None:
    """The release in words; None where nobody can write it in that language."""
    try:
        return release_story(snapshot, release_id, language)
    except NoWriterError:
        return None


def _used(story: Story | None) -> frozenset[str]:
    """The facts that the release's paragraphs and captions look at."""
    if story is None:
        return frozenset()
    told = [fact for paragraph in story.paragraphs for fact in paragraph.facts]
    told += [fact for photo in story.photos for fact in photo.facts]
    return frozenset(fact.id for fact in told)


def _own_words(before: Story | None, now: Story | None, language: str) -> Iterator[ReleaseChange]:
    """The paragraphs that the organizer wrote, or wrote anew, where they say otherwise."""
    if before is None or now is None:
        return
    then = {paragraph.key: paragraph for paragraph in before.paragraphs}
    label = fact_word("wording", language)
    for paragraph in now.paragraphs:
        old = then.get(paragraph.key)
        if old is not None and (old.overruled or paragraph.overruled):
            yield ReleaseChange(f"paragraph:{paragraph.key}", "", label, old.text, paragraph.text)


def _differing(then: _Values, today: _Values, used: frozenset[str]) -> Iterator[str]:
    """The facts to tell, in the release's order: of what came or went as a whole the one that says most."""
    facts = [change.fact for change in changes(then, today)]
    facts += [fact for fact, value in today.items() if value and fact not in then]
    came, went = _owners(today) - _owners(then), _owners(then) - _owners(today)
    whole: set[str] = set()
    order = {fact: number for number, fact in enumerate((*today, *then))}
    for fact in sorted(facts, key=lambda fact: order[fact]):
        kind, owner, name = _parts(fact)
        if used and fact not in used and not fact.startswith(("release.", "contact:")):
            continue
        if owner in came | went:
            values = today if owner in came else then
            if kind in _NAMED_ELSEWHERE or owner in whole or fact != _most_telling(owner, values):
                continue
            whole.add(owner)
        elif name in _DERIVED and fact != "forum.status":
            continue
        yield fact


def _parts(fact: str) -> tuple[str, str, str]:
    """A fact's kind, its owner and its name: `person`, `person:cho`, `position`."""
    kind, colon, rest = fact.partition(":")
    if not colon:
        group, _, name = fact.partition(".")
        return group, group, name
    return kind, f"{kind}:{rest.rpartition('.')[0]}", rest.rpartition(".")[2]


def _owners(values: _Values) -> frozenset[str]:
    return frozenset(_parts(fact)[1] for fact, value in values.items() if value)


def _most_telling(owner: str, values: _Values) -> str:
    return next((fact for name in _TELLING if values.get(fact := f"{owner}.{name}")), "")


@dataclass(frozen=True, slots=True)
class _FactTeller:
    """Tells facts to readers of a language; names are found as they are now, else as they were."""

    then: _Values
    today: _Values
    language: str

    def change(self, fact: str) -> ReleaseChange:
        kind, owner, name = _parts(fact)
        word = fact_word(name, self.language)
        label = word or fact_label(fact, self.today, self.then)
        about = self._about(kind, owner, name) if word else ""
        before, after = (self._shown(fact, values.get(fact, ""), values) for values in (self.then, self.today))
        return ReleaseChange(fact, about, label, before, after)

    def _about(self, kind: str, owner: str, name: str) -> str:
        """A person's or an organization's name, a session's title, an item's title or speakers."""
        if kind in ("forum", "release", "contact", "photo"):
            return ""
        key = owner.partition(":")[2]
        if kind == "statement":
            return self._value(f"person:{key.partition('@')[0]}.name")
        if kind in ("credit", "appearance"):
            return self._value(f"person:{key.rpartition('/')[2]}.name")
        if kind == "outcome":
            return self._value(f"session:{key.partition('/')[0]}.title")
        people = self._people(f"{owner}.speakers") if name != "speakers" else ""
        if name in ("name", "title"):
            return people
        return self._value(f"{owner}.name") or self._value(f"{owner}.title") or people

    def _people(self, fact: str) -> str:
        return shown(fact, self._value(fact), self.today, self.then)

    def _value(self, fact: str) -> str:
        return self.today.get(fact) or self.then.get(fact, "")

    def _shown(self, fact: str, value: str, values: _Values) -> str:
        name = fact.rpartition(".")[2]
        if name.endswith("_on") and value:
            return long_date(date.fromisoformat(value), self.language)
        if name == "country":
            return str(locale_of(self.language).territories.get(value, value))
        if related(fact, value):
            return shown(fact, value, values, self.today, self.then)
        return shown(fact, value, values)
