"""Rules over a programme: what conflicts and what is missing. Pure functions over a forum snapshot."""

from eventdesk.programme.conflicts import conflicts
from eventdesk.programme.findings import Finding, FindingKind, Place, PlaceKind, Severity
from eventdesk.programme.gaps import gaps

__all__ = ["Finding", "FindingKind", "Place", "PlaceKind", "Severity", "conflicts", "gaps"]
