"""What printed programmes take from their request: Han forms, logos, pictures that can be printed."""

from eventdesk.documents.catalog import DocumentRequest
from eventdesk.documents.layout.pictures import printable
from eventdesk.documents.text import Family, han_family
from eventdesk.model.kinds import OrganizationRole

_HOSTS = (OrganizationRole.HOST, OrganizationRole.CO_HOST)


def han_preference(request: DocumentRequest) -> tuple[Family, ...]:
    """Which national forms Han characters take where nothing tells: those of the forum's own languages."""
    tags = (request.second_language, *request.snapshot.languages)
    families = [han_family(tag) for tag in tags if tag]
    return tuple(dict.fromkeys(family for family in families if family is not None))


def host_logos(request: DocumentRequest) -> list[bytes]:
    """The logos of hosts and co-hosts, in their order, as far as they can be printed."""
    snapshot = request.snapshot
    hosts = [entry for role in _HOSTS for entry in snapshot.forum.organizations if entry.role is role]
    files = [snapshot.organization(entry.organization).logo or "" for entry in hosts]
    pictures = [printable(request.images.get(name)) for name in files]
    return [picture for picture in pictures if picture is not None]


def host_logo(request: DocumentRequest) -> bytes | None:
    """The first host's logo; None where it has none."""
    return next(iter(host_logos(request)), None)
