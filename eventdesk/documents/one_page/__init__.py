"""The whole forum on one page: as much of it as can be read there."""

from eventdesk.documents.one_page.fitting import render_one_page

__all__ = ["render_one_page"]
