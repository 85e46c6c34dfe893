"""Tables as people have them: spreadsheets and delimited text of any encoding, read as rows of plain text."""

from eventdesk.interchange.tables.errors import TableError
from eventdesk.interchange.tables.files import read_tables, tables_of, tables_of_text
from eventdesk.interchange.tables.sheet import Table

__all__ = ["Table", "TableError", "read_tables", "tables_of", "tables_of_text"]
