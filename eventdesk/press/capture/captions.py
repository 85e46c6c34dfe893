"""A caption proposed from the programme: who is on the picture, in which office, doing what.

Each language says it in its own way. It is a proposal in a field: a person reads it before it is kept.
"""

from collections.abc import Sequence

from eventdesk.model.kinds import ItemKind
from eventdesk.model.snapshot import Appearance, ForumSnapshot, Item, Session
from eventdesk.model.text import base_language, script_of
from eventdesk.press.capture import caption_words
from eventdesk.press.capture.caption_words import Who
from eventdesk.press.fact_types import AppearanceFacts
from eventdesk.press.register import Register


def suggested_caption(
    snapshot: ForumSnapshot, session: Session | None, item: Item | None, people: Sequence[str], language: str
) -> str:
    """The caption in `language` (en, ko, zh with either script); empty where nothing can be said in it.

    `people` are ids, from left to right; without them the item's own speakers are meant. Names that are not
    there in the language are given as stored; an office that is not is left out.
    """
    register = Register(snapshot, language)
    shown = _appearances(item, people)
    if not shown and session is not None and item is None:
        return caption_words.view(_title(register, session, None), language)
    facts = [register.appearance(one, item.id or "" if item is not None else "") for one in shown]
    who = [_who(each, language) for each in facts if each is not None]
    title = _title(register, session, item)
    kind = item.kind if item is not None else None
    if kind is ItemKind.PHOTO:
        return caption_words.group(who, language)
    if not who:
        return caption_words.view(title, language)
    tag = base_language(language)
    if tag == "ko":
        return caption_words.korean(who, kind, title)
    if tag == "zh":
        return caption_words.chinese(who, kind, title, traditional=script_of(language) == "Hant")
    return caption_words.english(who, kind, title) if tag == "en" else ""


def _appearances(item: Item | None, people: Sequence[str]) -> list[Appearance]:
    there = {one.person: one for one in item.appearances()} if item is not None else {}
    if people:
        return [there.get(person, Appearance(person=person)) for person in people]
    return [one for one in (item.speakers if item is not None else ()) if one.status.stays]


def _who(facts: AppearanceFacts, language: str) -> Who:
    organization, position = facts.organization, facts.position
    return Who(
        name=facts.person.name.value,
        position=position.value if base_language(position.language) == base_language(language) else "",
        organization=organization.name.value if organization is not None else "",
        short=(organization.short.value or organization.name.value) if organization is not None else "",
    )


def _title(register: Register, session: Session | None, item: Item | None) -> str:
    if item is not None and item.title:
        return register.snapshot.pick(item.title, register.language).strip()
    if item is None and session is not None:
        return register.snapshot.pick(session.title, register.language).strip()
    return ""
