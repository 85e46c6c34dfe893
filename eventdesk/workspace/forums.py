"""Forums as lines of a list, and the pictures of one."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from eventdesk.model import records
from eventdesk.model.kinds import ForumStatus
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import Text


@dataclass(frozen=True)
class ForumLine:
    """A forum in a list: `uid` is its row, `id` the id in its file."""

    uid: str
    id: str
    title: Text
    series: Text
    edition: int | None
    starts_on: date | None
    ends_on: date | None
    city: Text
    status: ForumStatus
    languages: tuple[str, ...]
    sessions: int


def forum_lines(connection: Connection) -> tuple[ForumLine, ...]:
    """All forums, the latest first; those without a date on top."""
    forum, series, session = records.Forum, records.Series, records.Session
    count = select(func.count()).where(session.forum_uid == forum.uid).scalar_subquery()
    query = (
        select(forum.__table__, series.name.label("series"), count.label("sessions"))
        .outerjoin(series, series.uid == forum.series_uid)
        .order_by(forum.starts_on.is_not(None), forum.starts_on.desc(), forum.key)
    )
    return tuple(
        ForumLine(
            uid=row.uid,
            id=row.key,
            title=row.title,
            series=row.series or Text(),
            edition=row.edition,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            city=row.city,
            status=row.status,
            languages=tuple(row.languages),
            sessions=row.sessions,
        )
        for row in connection.execute(query)
    )


def forum_images(connection: Connection, forum: ForumSnapshot) -> dict[str, bytes]:
    """The bytes of every picture the snapshot names, by file name; names without stored bytes are left out."""
    names = {row.logo for row in forum.organizations} | {row.photo for row in forum.people}
    names |= {photo.file for photo in forum.press.photos}
    names |= {row.photo for row in forum.attendees}
    names |= {forum.house_style.logo} if forum.house_style is not None else set()
    wanted = sorted(name for name in names if name)
    asset = records.Asset
    query = select(asset.name, asset.data).where(asset.name.in_(wanted))
    return {row.name: row.data for row in connection.execute(query)} if wanted else {}
