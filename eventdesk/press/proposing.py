"""Which release a forum calls for next."""

from datetime import date

from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.model.snapshot import ForumSnapshot

_FAR = 45
"""Days before the forum up to which the press is asked to keep the day free: the programme is not there yet."""


def proposed_kind(snapshot: ForumSnapshot, today: date) -> ReleaseKind:
    """The kind of release that the forum's status and days call for; `today` is the day at the forum's place.

    Far from the forum a save the date, then a media advisory, on its first day (and while it lasts) a release of
    the opening day, once it was held a result release. One that is called off is told of by an advisory.
    """
    forum = snapshot.forum
    if forum.status is ForumStatus.HELD:
        return ReleaseKind.RELEASE
    if forum.status in (ForumStatus.CANCELLED, ForumStatus.POSTPONED):
        return ReleaseKind.ADVISORY
    if forum.starts_on is None:
        return ReleaseKind.SAVE_THE_DATE
    if today > (forum.ends_on or forum.starts_on):
        return ReleaseKind.RELEASE
    if today >= forum.starts_on:
        return ReleaseKind.OPENING
    far = (forum.starts_on - today).days > _FAR
    return ReleaseKind.SAVE_THE_DATE if far else ReleaseKind.ADVISORY
