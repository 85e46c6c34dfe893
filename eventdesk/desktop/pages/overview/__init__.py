"""The forum at a glance: its frame, its numbers, and what is missing."""
