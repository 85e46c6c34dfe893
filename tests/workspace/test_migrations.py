"""The migrations give the schema that the mapped classes describe."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from eventdesk.model import records
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


def test_a_workspace_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.eventdesk"
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version = 1")
        columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(forum)")]
        values = ["''" if name not in ("languages", "sides") else "'[]'" for name in columns]
        given = {"uid": "'f'", "version": "1", "key": "'tide-2'", "title": '\'{"en": "Tide"}\''}
        given |= dict.fromkeys(("series_uid", "edition", "starts_on", "ends_on", "attendance_count"), "NULL")
        given |= {"status": "'planned'", "attendance_precision": "'exact'", "timezone": "'UTC'"}
        texts = ("theme", "purpose", "venue", "address", "city", "attendance_who")
        given |= dict.fromkeys(texts, "'{}'")
        row = ", ".join(given.get(name, value) for name, value in zip(columns, values, strict=True))
        connection.exec_driver_sql(f"INSERT INTO forum VALUES ({row})")
    engine.dispose()

    workspace = Workspace.open(path)
    forum = workspace.snapshot("f").forum
    assert (forum.title["en"], forum.phase) == ("Tide", "planning")
    with workspace.edit("Rename") as edit:
        edit.change(records.Forum, "f", {"phase": "final"})
    workspace.close()
    assert (tmp_path / "old (version 1).eventdesk").exists()
