"""The programme: an outline of days, sessions and items, and an editor for the one in work."""
