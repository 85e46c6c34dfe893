"""Where someone appears, as lines that lead there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.people.link_list import Entry
from eventdesk.desktop.pages.people.words import tr
from eventdesk.model.kinds import ItemKind, OrganizationRole
from eventdesk.model.text import Text
from eventdesk.workspace.directory import Use, UseKind

MOST = 60
"""Lines shown; the rest is only counted."""


@dataclass(frozen=True)
class Destination:
    """A place in a forum of the workspace."""

    forum_uid: str
    place: Place


def use_entries(
    uses: Iterable[Use], forum_names: Mapping[str, str], first: str, pick: Callable[[Text], str]
) -> list[Entry]:
    """The uses under their forums' names, the forum `first` before the others."""
    order = {forum_uid: place for place, forum_uid in enumerate(dict.fromkeys((first, *forum_names)))}
    listed = sorted(uses, key=lambda use: order.get(use.forum_uid, len(order)))
    entries: list[Entry] = []
    forum = None
    for number, use in enumerate(listed):
        if number == MOST:
            entries.append(Entry(tr("and {n} more").format(n=len(listed) - MOST), caption=True))
            break
        if use.forum_uid != forum:
            forum = use.forum_uid
            entries.append(Entry(forum_names.get(forum, tr("In no forum")), caption=True))
        entries.append(_entry(use, pick))
    return entries


def forum_entries(forums: Iterable[str], forum_names: Mapping[str, str]) -> list[Entry]:
    """A line for each forum that knows someone who does not appear in it."""
    return [
        Entry(forum_names[uid], tr("listed, without a role"), caption=True)
        for uid in forum_names
        if uid in set(forums)
    ]


def sentence(name: str, uses: Iterable[Use]) -> str:
    """Why someone cannot be taken out: where they still appear."""
    counts: dict[str, int] = {}
    for use in uses:
        label = use_label(use)
        counts[label] = counts.get(label, 0) + 1
    where = ", ".join(f"{label} ({count})" if count > 1 else label for label, count in counts.items())
    return tr("{name} still appears in this forum: {where}. Change that first.").format(name=name, where=where)


def use_label(use: Use) -> str:
    """As what: “Speaker”, “Moderator”, “Host” …"""
    if use.role is not None:
        return role_label(use.role)
    return {
        UseKind.SPEAKER: tr("Speaker"),
        UseKind.PANELIST: tr("Panelist"),
        UseKind.MODERATOR: tr("Moderator"),
        UseKind.MC: tr("Master of ceremonies"),
        UseKind.INTERPRETER: tr("Interpreter"),
        UseKind.REPLACED: tr("Replaced by another"),
        UseKind.STATEMENT: tr("Statement"),
        UseKind.PHOTO: tr("On a photo"),
        UseKind.ATTENDEE: tr("Attendee"),
        UseKind.HOST: tr("Host"),
        UseKind.CREDIT: tr("Credited organization"),
        UseKind.MEMBER: tr("Member"),
    }[use.kind]


def role_label(role: OrganizationRole) -> str:
    return {
        OrganizationRole.HOST: tr("Host"),
        OrganizationRole.CO_HOST: tr("Co-host"),
        OrganizationRole.ORGANIZER: tr("Organizer"),
        OrganizationRole.SPONSOR: tr("Sponsor"),
        OrganizationRole.SUPPORTER: tr("Supporter"),
    }[role]


def item_label(kind: ItemKind) -> str:
    """The kind of an item, for one without a title."""
    return {
        ItemKind.OPENING_SPEECH: tr("Opening speech"),
        ItemKind.WELCOME_SPEECH: tr("Welcoming speech"),
        ItemKind.CONGRATULATORY_SPEECH: tr("Congratulatory speech"),
        ItemKind.KEYNOTE: tr("Keynote"),
        ItemKind.PRESENTATION: tr("Presentation"),
        ItemKind.PANEL: tr("Panel"),
        ItemKind.DISCUSSION: tr("Discussion"),
        ItemKind.QUESTIONS: tr("Questions"),
        ItemKind.CEREMONY: tr("Ceremony"),
        ItemKind.PHOTO: tr("Photo session"),
        ItemKind.PERFORMANCE: tr("Performance"),
        ItemKind.BREAK: tr("Break"),
        ItemKind.ANNOUNCEMENT: tr("Announcement"),
        ItemKind.CLOSING_REMARKS: tr("Closing remarks"),
    }[kind]


def _entry(use: Use, pick: Callable[[Text], str]) -> Entry:
    title = pick(use.title) or (item_label(use.item_kind) if use.item_kind else "")
    session = pick(use.session)
    label = use_label(use)
    if not title:
        title, session = session or label, ""
    detail = " · ".join(part for part in (label if title != label else "", session) if part)
    return Entry(title, detail, Destination(use.forum_uid, _place(use)))


def _place(use: Use) -> Place:
    if use.kind in (UseKind.STATEMENT, UseKind.PHOTO):
        return Place("press", use.uid)
    if use.kind is UseKind.ATTENDEE:
        return Place("attendees", use.uid)
    if use.kind is UseKind.MEMBER:
        return Place("people", use.person_uid)
    if use.kind is UseKind.HOST:
        return Place("overview")
    return Place("programme", use.item_uid or use.session_uid)
