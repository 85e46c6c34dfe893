"""What a release that was sent told wrongly, as the facts are by now."""

from collections.abc import Mapping

from eventdesk.press.draft import Story

_OWN = ("release.", "house.", "term:")
"""What the release and the house say of themselves is no fact of the forum."""


def told_wrongly(sent: Story, today: Mapping[str, str]) -> dict[str, str]:
    """The facts that stood in what was sent and are others today: their values then, by id, in its order.

    `today` maps the ids of all facts to their values.
    """
    told = sent.all_told
    return {
        fact.id: fact.value
        for fact in sent.facts
        if fact.id in told and not fact.id.startswith(_OWN) and today.get(fact.id, "") != fact.value
    }
