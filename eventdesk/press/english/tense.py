"""Verb forms by the forum's state: what took place is told in the past, what is planned in the future."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tense:
    """`past` after the forum; otherwise the future, or the plain present where a plan is described."""

    past: bool

    def act(self, infinitive: str, past: str) -> str:
        """“held” or “will hold”."""
        return past if self.past else f"will {infinitive}"

    def passive(self, participle: str, *, plural: bool = False) -> str:
        """“was held”, “were given”, “will be held”."""
        if not self.past:
            return f"will be {participle}"
        return f"{'were' if plural else 'was'} {participle}"

    def present(self, present: str, past: str) -> str:
        """“aims” or “aimed”."""
        return past if self.past else present
