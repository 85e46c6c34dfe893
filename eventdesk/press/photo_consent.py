"""Which pictures may go out: nobody is shown who did not agree to it.

The rule: a person whom the forum's list of attendees has, and who has not agreed there to be photographed, is
shown in no document; a photo on which they are is left out whole, with its caption. Of a person whom the list does
not have, it is not known whether they agreed: such a photo goes out, and the checks before issue say so. A portrait
is a picture of its person. What was issued stays as it was sent.
"""

from collections.abc import Iterable, Mapping
from enum import Enum, auto

from eventdesk.model.snapshot import ForumSnapshot, Photo


class PhotoConsent(Enum):
    GIVEN = auto()
    NOT_GIVEN = auto()
    UNKNOWN = auto()
    """The list of attendees does not have them."""


class PhotoConsents:
    """What the forum's people agreed to, by their ids."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self._agreed = {each.person: each.consents.photo for each in snapshot.attendees if each.person is not None}

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


def showable(snapshot: ForumSnapshot, images: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The pictures that documents may show: without the portraits and photos of whoever has not agreed."""
    if not images or not snapshot.attendees:
        return images
    withheld = withheld_files(snapshot)
    return {name: data for name, data in images.items() if name not in withheld} if withheld else images


def withheld_files(snapshot: ForumSnapshot) -> frozenset[str]:
    """The files of the portraits and photos that no document may show."""
    consents = PhotoConsents(snapshot)
    portraits = {
        person.photo
        for person in snapshot.people
        if person.photo and consents.of(person.id) is PhotoConsent.NOT_GIVEN
    }
    photos = {photo.file for photo in snapshot.press.photos if photo.file and consents.without(photo)}
    return frozenset(portraits | photos)
