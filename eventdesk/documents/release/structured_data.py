"""What search engines read beside a release's web page: schema.org's NewsArticle and Event as JSON-LD.

The properties are those of https://schema.org/NewsArticle and https://schema.org/Event. Only stored facts.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from eventdesk.model.kinds import ForumStatus
from eventdesk.press.draft import Story
from eventdesk.press.fact_types import ForumFacts, OrganizationFacts, ReleaseFacts

Data = dict[str, object]

_STATUS = {
    ForumStatus.CANCELLED: "https://schema.org/EventCancelled",
    ForumStatus.POSTPONED: "https://schema.org/EventPostponed",
}


def structured_data(story: Story, facts: ReleaseFacts) -> str:
    """The JSON of both, safe to stand inside a `script` element."""
    event = _event(story, facts)
    article = _article(story, facts, event)
    graph = {"@context": "https://schema.org", "@graph": [article, *([event] if event else [])]}
    # “</script>” or “<!--” in a title would end the element.
    return json.dumps(graph, ensure_ascii=False, indent=1).replace("<", "\\u003c").replace("&", "\\u0026")


def _article(story: Story, facts: ReleaseFacts, event: Data | None) -> Data:
    publisher = _publisher(story, facts)
    data: Data = {
        "@type": "NewsArticle",
        "headline": story.headline,
        "alternativeHeadline": story.subheadline,
        "inLanguage": story.language,
        "datePublished": facts.frame.issued_on.value,
        "articleBody": "\n\n".join(paragraph.text for paragraph in story.body),
        "author": publisher,
        "publisher": publisher,
        "about": {"@id": "#event"} if event else "",
    }
    return _without_empty(data)


def _publisher(story: Story, facts: ReleaseFacts) -> Data:
    hosts = facts.forum.leaders
    website = story.letterhead.website or (hosts[0].website.value if hosts else "")
    return _without_empty({"@type": "Organization", "name": story.letterhead.name, "url": website})


def _event(story: Story, facts: ReleaseFacts) -> Data | None:
    """None without a name and a first day: an Event needs both."""
    forum = facts.forum
    start = next(_times(facts, "starts_at"), forum.starts_on.value)
    if not story.forum or not start:
        return None
    ends = list(_times(facts, "ends_at"))
    data: Data = {
        "@type": "Event",
        "@id": "#event",
        "name": story.forum,
        "description": forum.theme.value,
        "startDate": start,
        "endDate": ends[-1] if ends else forum.ends_on.value,
        "eventStatus": _STATUS.get(facts.status, "https://schema.org/EventScheduled"),
        "location": _place(forum),
        "organizer": [_organization(each) for each in forum.leaders],
        "performer": [{"@type": "Person", "name": name} for name in _speakers(facts)],
        "url": forum.website.value,
    }
    return _without_empty(data)


def _times(facts: ReleaseFacts, which: str) -> Iterator[str]:
    """The sessions' starts or ends in order of time, with the offset of the forum's zone."""
    values = [getattr(session, which).value for session in facts.sessions]
    moments = sorted(datetime.fromisoformat(value) for value in values if value)
    try:
        zone = ZoneInfo(facts.forum.timezone.value)
    except (LookupError, ValueError, OSError):
        return
    for moment in moments:
        yield moment.replace(tzinfo=zone).isoformat()


def _place(forum: ForumFacts) -> Data:
    address: Data = {
        "@type": "PostalAddress",
        "streetAddress": forum.address.value,
        "addressLocality": forum.city.value,
        "addressCountry": forum.country.value,
    }
    known = _without_empty(address)
    place: Data = {"@type": "Place", "name": forum.venue.value, "address": known if len(known) > 1 else ""}
    found = _without_empty(place)
    return found if len(found) > 1 else {}


def _organization(organization: OrganizationFacts) -> Data:
    data: Data = {
        "@type": "Organization",
        "name": organization.name.value,
        "alternateName": organization.short.value,
        "url": organization.website.value,
    }
    return _without_empty(data)


def _speakers(facts: ReleaseFacts) -> list[str]:
    """Everybody who speaks, each once, in the order of the programme."""
    names = [
        who.person.name.value
        for session in facts.sessions
        for item in session.items
        for who in (*item.speakers, *item.panelists)
    ]
    return list(dict.fromkeys(names))


def _without_empty(data: Data) -> Data:
    return {key: value for key, value in data.items() if value}
