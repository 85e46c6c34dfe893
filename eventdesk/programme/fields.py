"""Which field a finding is mended in where a value must be typed: what is missing is asked for, never invented."""

from eventdesk.programme.findings import FindingKind

_K = FindingKind
_FIELDS = {
    _K.SESSION_WITHOUT_TITLE: "title",
    _K.TALK_WITHOUT_TITLE: "title",
    _K.SESSION_WITHOUT_TIME: "starts_at",
    _K.SESSION_WITHOUT_END: "ends_at",
    _K.SESSION_WITHOUT_ROOM: "room_uid",
    _K.SESSION_WITHOUT_MODERATOR: "moderator",
    _K.SESSION_STILL_TENTATIVE: "status",
    _K.AUDIENCE_OVER_CAPACITY: "room_uid",
    _K.SESSION_ENDS_BEFORE_START: "ends_at",
    _K.SESSION_OUTSIDE_FORUM: "starts_at",
    _K.TALK_WITHOUT_TIME: "starts_at",
    _K.TALK_WITHOUT_SPEAKER: "speakers",
    _K.PANEL_WITHOUT_MODERATOR: "moderator",
    _K.PANEL_WITHOUT_PANELISTS: "panelists",
    _K.INTERPRETATION_MISSING_FOR_AUDIENCE: "interpretation",
    _K.PERSON_WITHOUT_POSITION: "position",
    _K.PERSON_WITHOUT_ORGANIZATION: "organization_uid",
    _K.FORUM_WITHOUT_TITLE: "title",
    _K.FORUM_WITHOUT_DATE: "starts_on",
    _K.FORUM_WITHOUT_VENUE: "venue",
    _K.FORUM_WITHOUT_HOST: "hosts",
}
MISSING = frozenset(
    {
        _K.SESSION_WITHOUT_TITLE,
        _K.TALK_WITHOUT_TITLE,
        _K.SESSION_WITHOUT_TIME,
        _K.SESSION_WITHOUT_END,
        _K.SESSION_WITHOUT_ROOM,
        _K.SESSION_WITHOUT_MODERATOR,
        _K.SESSION_STILL_TENTATIVE,
        _K.TALK_WITHOUT_TIME,
        _K.TALK_WITHOUT_SPEAKER,
        _K.PANEL_WITHOUT_MODERATOR,
        _K.PANEL_WITHOUT_PANELISTS,
        _K.PERSON_WITHOUT_POSITION,
        _K.PERSON_WITHOUT_ORGANIZATION,
    }
)
"""Kinds that go once a field is filled in."""


def field_of(kind: FindingKind) -> str:
    """The column, or list of people, of the row that a finding of the kind is about; empty where there is none."""
    return _FIELDS.get(kind, "")
