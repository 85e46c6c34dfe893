"""What a house style is proposed from, and what its rules do to a sentence: nothing here stores anything."""

from eventdesk.press.house.examples import Rule, examples
from eventdesk.press.house.proposing import proposed_style, proposed_terms

__all__ = ["Rule", "examples", "proposed_style", "proposed_terms"]
