"""Which pictures may go out: nobody is shown who did not agree to it.

The rule: a person whom the forum's list of attendees has, and who has not agreed there to be photographed, is
shown in no document; a photo on which they are is left out whole, with its caption. Of a person whom the list
does not have, it is not known whether they agreed: such a photo goes out, and the checks before issue say so. A
portrait is a picture of its person. What was issued stays as it was sent.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto

from eventdesk.model.snapshot import ForumSnapshot, Person, Photo


class PhotoConsent(Enum):
    GIVEN = auto()
    NOT_GIVEN = auto()
    UNKNOWN = auto()
    """The list of attendees does not have them."""


class PhotoConsents:
    """What the forum's people agreed to, by their ids."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self._agreed: dict[str, bool] = {}
        for each in snapshot.attendees:
            if each.person is not None:  # listed twice, one “no” counts
                self._agreed[each.person] = each.consents.photo and self._agreed.get(each.person, True)

    def of(self, person_id: str) -> PhotoConsent:
        agreed = self._agreed.get(person_id)
        if agreed is None:
            return PhotoConsent.UNKNOWN
        return PhotoConsent.GIVEN if agreed else PhotoConsent.NOT_GIVEN

    def without(self, photo: Photo) -> tuple[str, ...]:
        """The ids of those on the photo who have not agreed: with any of them it is left out."""
        return self._such(photo.people, PhotoConsent.NOT_GIVEN)

    def unknown(self, photo: Photo) -> tuple[str, ...]:
        """The ids of those on the photo of whom it is not known whether they agreed."""
        return self._such(photo.people, PhotoConsent.UNKNOWN)

    def _such(self, people: Iterable[str], wanted: PhotoConsent) -> tuple[str, ...]:
        return tuple(person for person in people if self.of(person) is wanted)


class _Showable(Mapping[str, bytes]):
    """Pictures without some of them; each is read when it is asked for, as those it is made of are."""

    def __init__(self, images: Mapping[str, bytes], withheld: frozenset[str]) -> None:
        self._images, self._withheld = images, withheld

    def __getitem__(self, name: str) -> bytes:
        if name in self._withheld:
            raise KeyError(name)
        return self._images[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._images if name not in self._withheld)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def showable(snapshot: ForumSnapshot, images: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The pictures that documents may show: without the portraits and photos of whoever has not agreed."""
    if not snapshot.attendees:
        return images
    withheld = withheld_files(snapshot)
    return _Showable(images, withheld) if withheld else images


def withheld_files(snapshot: ForumSnapshot) -> frozenset[str]:
    """The files of the portraits and photos that no document may show."""
    consents = PhotoConsents(snapshot)
    portraits = {person.photo for person in withheld_portraits(snapshot) if person.photo}
    photos = {photo.file for photo in snapshot.press.photos if photo.file and consents.without(photo)}
    return frozenset(portraits | photos)


def withheld_portraits(snapshot: ForumSnapshot) -> tuple[Person, ...]:
    """Those of the forum's people who have a portrait that no document may show."""
    consents = PhotoConsents(snapshot)
    refused = PhotoConsent.NOT_GIVEN
    return tuple(each for each in snapshot.people if each.photo and consents.of(each.id) is refused)
