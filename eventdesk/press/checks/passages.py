"""The texts of a release as the checks read them: which part, whose words, where they are edited."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from eventdesk.model.snapshot import ForumSnapshot, Organization, Person, Release
from eventdesk.model.text import Text, base_language
from eventdesk.press.draft import Paragraph, ParagraphKind, Story
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.facts import gather
from eventdesk.press.gaps import Place, PlaceKind
from eventdesk.press.story import release_story

_TYPED = frozenset(
    (
        ParagraphKind.WHY,
        ParagraphKind.ACCREDITATION,
        ParagraphKind.PHOTO_OPPORTUNITIES,
        ParagraphKind.FOLLOW_UP,
        ParagraphKind.OWN,
    )
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text. `own` where a person typed it; the program's own wording need not be doubted.

    `paragraph` is the paragraph it is, where it is one.
    """

    part: str
    text: str
    own: bool
    place: Place
    paragraph: Paragraph | None = None


@dataclass(frozen=True)
class Reading:
    """A release as it would go out, with all that the checks ask of it."""

    snapshot: ForumSnapshot
    release: Release

    @cached_property
    def story(self) -> Story:
        return release_story(self.snapshot, self.release.id)

    @cached_property
    def facts(self) -> ReleaseFacts:
        return gather(self.snapshot, self.release.id)

    @property
    def language(self) -> str:
        return base_language(self.release.language)

    @property
    def here(self) -> Place:
        return Place(PlaceKind.RELEASE, self.release.uid, self.release.id)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every text of the release that prints, in reading order."""
        return tuple(passage for passage in self._passages() if passage.text.strip())

    def _passages(self) -> Iterator[Passage]:
        story, release = self.story, self.release
        yield Passage("headline", story.headline, bool(release.headline), self.here)
        yield Passage("subheadline", story.subheadline, bool(release.subheadline), self.here)
        for paragraph in story.paragraphs:
            own = paragraph.overruled or paragraph.kind in _TYPED
            yield Passage(paragraph.key, paragraph.text, own and not paragraph.hidden, self.here, paragraph)
        for number, photo in enumerate(self.snapshot.press.photos, 1):
            place = Place(PlaceKind.PHOTO, photo.uid, str(number))
            if any(note.key == f"photo:{number}" for note in story.photos):
                yield Passage(f"photo:{number}", self.pick(photo.caption), True, place)
                yield Passage(f"photo:{number}.alt", self.pick(photo.alt), True, place)

    @property
    def own(self) -> tuple[Passage, ...]:
        """What a person typed."""
        return tuple(passage for passage in self.passages if passage.own)

    def pick(self, text: Text) -> str:
        return self.snapshot.pick(text, self.release.language)

    @cached_property
    def bearers(self) -> Counter[str]:
        """How many people bear each family name, as the release writes it."""
        return Counter(self.pick(person.family) for person in self.snapshot.people)

    def names(self, person: Person) -> tuple[str, ...]:
        """Every form of a person's name, that of the release first."""
        return tuple(dict.fromkeys([self.pick(person.name), *person.name.values()]))

    def organization(self, organization_id: str | None) -> Organization | None:
        return next((each for each in self.snapshot.organizations if each.id == organization_id), None)
