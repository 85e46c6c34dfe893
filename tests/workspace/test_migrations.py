"""The migrations give the schema that the mapped classes describe."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from eventdesk.model.records import Record
from eventdesk.workspace import journal, schema
from eventdesk.workspace.workspace import Workspace


def test_migrated_schema_equals_the_mapped_classes(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "w").close()
    with create_engine(f"sqlite:///{tmp_path / 'w'}").connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Record.metadata) == []
        assert journal.STEPS.name in Record.metadata.tables


def test_each_migration_has_its_number() -> None:
    folder = Path(schema.__file__).parent / "migrations"
    numbers = [script.revision for script in ScriptDirectory(str(folder)).walk_revisions()]
    assert numbers[0] == f"{schema.SCHEMA_VERSION:04}"


def test_every_reference_is_checked_by_the_database(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "w").close()
    with closing(sqlite3.connect(tmp_path / "w")) as raw:
        for table in Record.metadata.sorted_tables:
            wanted = {(key.parent.name, key.column.table.name) for key in table.foreign_keys}
            found = {(row[3], row[2]) for row in raw.execute(f"PRAGMA foreign_key_list({table.name})")}
            assert found == wanted


def test_the_schema_can_be_made_in_postgresql_too() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in Record.metadata.sorted_tables:
        ddl = str(CreateTable(table).compile(dialect=dialect))
        assert ("DEFERRABLE INITIALLY DEFERRED" in ddl) == bool(
            [key for key in table.foreign_keys if key.deferrable]
        )
