"""A caption that the programme can vouch for: one person, and the one speech they gave."""

from eventdesk.model.kinds import ForumStatus, ItemKind
from eventdesk.model.snapshot import ForumSnapshot, Item, Person, Photo
from eventdesk.model.text import EMPTY, Text, base_language

_ENGLISH = {
    ItemKind.OPENING_SPEECH: "gives the opening speech",
    ItemKind.WELCOME_SPEECH: "gives a welcoming speech",
    ItemKind.CONGRATULATORY_SPEECH: "gives a congratulatory speech",
    ItemKind.KEYNOTE: "gives a keynote speech",
    ItemKind.CLOSING_REMARKS: "gives the closing remarks",
    ItemKind.PRESENTATION: "gives a presentation",
}
_KOREAN = {
    ItemKind.OPENING_SPEECH: "개회사 모습",
    ItemKind.WELCOME_SPEECH: "환영사 모습",
    ItemKind.CONGRATULATORY_SPEECH: "축사 모습",
    ItemKind.KEYNOTE: "기조연설 모습",
    ItemKind.CLOSING_REMARKS: "폐회사 모습",
    ItemKind.PRESENTATION: "발표 모습",
}


def suggested_caption(snapshot: ForumSnapshot, photo: Photo) -> Text:
    """“Hwang-hee Cho, president of STEPI, gives the opening speech”, in English and Korean.

    Empty where it would be a guess: nobody or several people are on the photo, the person has no speech or more
    than one kind of them, a name is not there in the language, or the forum has not been held.
    """
    if len(photo.people) != 1 or snapshot.forum.status is not ForumStatus.HELD:
        return EMPTY
    person = snapshot.person(photo.people[0])
    kinds = {item.kind for item in _speeches(snapshot, person)}
    if len(kinds) != 1:
        return EMPTY
    kind = kinds.pop()
    values = []
    for tag in snapshot.languages:
        caption = _caption(snapshot, person, kind, tag)
        if caption:
            values.append((tag, caption))
    return Text(values)


def _speeches(snapshot: ForumSnapshot, person: Person) -> list[Item]:
    return [
        item
        for session in snapshot.sessions
        for item in session.items
        if item.kind in _ENGLISH and any(one.person == person.id and one.status.stays for one in item.speakers)
    ]


def _caption(snapshot: ForumSnapshot, person: Person, kind: ItemKind, tag: str) -> str:
    name = person.name.get(tag, "")
    if not name:
        return ""
    position = person.position.get(tag, "")
    organization = _organization(snapshot, person, tag)
    if base_language(tag) == "ko":
        return " ".join(part for part in (name, organization, position, _KOREAN[kind]) if part)
    if base_language(tag) != "en":
        return ""
    office = f"{position} of {organization}" if position and organization else position or organization
    return f"{name}, {office}, {_ENGLISH[kind]}" if office else f"{name} {_ENGLISH[kind]}"


def _organization(snapshot: ForumSnapshot, person: Person, tag: str) -> str:
    if person.organization is None:
        return ""
    organization = snapshot.organization(person.organization)
    short = organization.short_name if base_language(tag) == "en" else EMPTY
    return short.get(tag, "") or organization.name.get(tag, "")
