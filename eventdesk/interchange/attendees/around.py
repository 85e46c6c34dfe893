"""What cells and headings may name of the forum that a list is for."""

from dataclasses import dataclass
from functools import cached_property

from eventdesk.interchange.attendees.columns import Field, Target
from eventdesk.model.searching import name_keys, same_name_key
from eventdesk.model.snapshot import ForumSnapshot


@dataclass(frozen=True)
class Surroundings:
    """What the cells may name: the forum's sessions and own fields. Without one, neither is known."""

    forum: ForumSnapshot | None = None

    @cached_property
    def sessions(self) -> dict[str, str]:
        """Ids of sessions by the folded titles that one session alone has, and by the ids themselves."""
        found: dict[str, str] = {}
        twice = set[str]()
        for session in self.forum.sessions if self.forum is not None else ():
            for key in name_keys(session.title):
                twice |= {key} if found.setdefault(key, session.id) != session.id else set()
        for key in twice:
            del found[key]
        return found | {session.id: session.id for session in (self.forum.sessions if self.forum else ())}

    def session(self, title: str) -> str:
        """The id of the session of that title; empty where there is none, or more than one."""
        return self.sessions.get(title) or self.sessions.get(same_name_key(title), "")

    def target(self, heading: str) -> Target | None:
        """What a column is that bears the name of an own field or a session."""
        key = same_name_key(heading)
        if not key or self.forum is None:
            return None
        for own in self.forum.own_fields:
            if key in name_keys(own.label):
                return Target(Field.OWN, detail=own.id)
        session = self.session(heading)
        return Target(Field.SESSIONS, detail=session) if session else None
