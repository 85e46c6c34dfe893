"""Why a table cannot be read."""


class TableError(Exception):
    """A file that holds no table that can be read: one sentence with file and remedy, no cell's content."""
