"""The database: open, create, migrate, edit, journal, search."""
