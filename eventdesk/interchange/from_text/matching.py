"""Who and what of a proposal the workspace's directory holds already: the same name, or a near one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eventdesk.interchange.from_text.proposal import FieldName, Match, PartKind, Proposal
from eventdesk.model.searching import name_keys, same_name_key
from eventdesk.model.snapshot import Organization, Person

NEAR = 90.0
"""From which likeness on (0 to 100) another spelling is proposed as the same."""


@dataclass(frozen=True)
class Directory:
    """The directory's people and organizations by uid. A person's `organization` is an uid as well."""

    people: Mapping[str, Person]
    organizations: Mapping[str, Organization]


def matches(proposal: Proposal, directory: Directory) -> dict[str, Match]:
    """By the part's key: whom the directory knows under that name. Of several the one of the same organization."""
    return {**_organizations(proposal, directory), **_people(proposal, directory)}


def _people(proposal: Proposal, directory: Directory) -> dict[str, Match]:
    names: dict[str, list[str]] = {}
    for uid, person in directory.people.items():
        for key in name_keys(person.name):
            names.setdefault(key, []).append(uid)
    return _matched(proposal, PartKind.PERSON, names, {uid: one.name for uid, one in directory.people.items()})


def _organizations(proposal: Proposal, directory: Directory) -> dict[str, Match]:
    names: dict[str, list[str]] = {}
    for uid, organization in directory.organizations.items():
        for key in name_keys(organization.name) | name_keys(organization.short_name):
            names.setdefault(key, []).append(uid)
    shown = {uid: one.name for uid, one in directory.organizations.items()}
    return _matched(proposal, PartKind.ORGANIZATION, names, shown)


def _matched(
    proposal: Proposal, kind: PartKind, names: Mapping[str, list[str]], shown: Mapping[str, Mapping[str, str]]
) -> dict[str, Match]:
    found: dict[str, Match] = {}
    taken: set[str] = set()
    for part in proposal.of(kind):
        # A short form alone is no name: two offices may share it.
        key = same_name_key(part.value(FieldName.NAME).removeprefix("The "))
        exact = [uid for uid in names.get(key, ()) if uid not in taken]
        uid = exact[0] if exact else _near(key, names, taken)
        if uid:
            taken.add(uid)
            found[part.key] = Match(uid, next(iter(shown[uid].values()), ""), bool(exact))
    return found


def _near(key: str, names: Mapping[str, Iterable[str]], taken: set[str]) -> str:
    from rapidfuzz import fuzz, process

    # Of few letters, one other letter is another name.
    if len(key) < 8:
        return ""
    for _name, _score, near in process.extract(
        key, {name: name for name in names}, scorer=fuzz.ratio, score_cutoff=NEAR, limit=3
    ):
        free = [uid for uid in names[near] if uid not in taken]
        if free:
            return free[0]
    return ""


def accepted_records(
    proposal: Proposal, same: Iterable[str], directory: Directory
) -> dict[str, Person | Organization]:
    """What `to_snapshot` takes as `known` for the keys whose matches were accepted.

    Organizations that these people belong to come along, under their part's key or their uid.
    """
    found: dict[str, Person | Organization] = {}
    keys = {key for key in same if key in proposal.by_key}
    uids: dict[str, str] = {}
    for key in sorted(keys):
        match = proposal.by_key[key].match
        if match is not None and match.uid in directory.organizations:
            found[key] = directory.organizations[match.uid]
            uids[match.uid] = key
    for key in sorted(keys):
        match = proposal.by_key[key].match
        if match is not None and match.uid in directory.people:
            person = directory.people[match.uid]
            found[key] = _belonging(person, uids, directory, found)
    return found


def _belonging(
    person: Person, uids: dict[str, str], directory: Directory, found: dict[str, Person | Organization]
) -> Person:
    import msgspec

    uid = person.organization
    if uid is None:
        return person
    if uid not in uids and uid in directory.organizations:
        uids[uid] = uid
        found[uid] = directory.organizations[uid]
    return msgspec.structs.replace(person, organization=uids.get(uid))
