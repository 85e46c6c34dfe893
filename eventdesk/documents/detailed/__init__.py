"""The detailed programme: a booklet with cover, contents, sessions, speakers and an index of them."""

from eventdesk.documents.detailed.booklet import render_programme

__all__ = ["render_programme"]
