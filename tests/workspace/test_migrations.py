"""The migrations give the schema that the mapped classes describe."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from eventdesk.model import records
from eventdesk.model.records import Record
from eventdesk.model.text import EMPTY
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


def _at(path: Path, revision: str) -> Engine:
    """A database as it was at that version of the schema."""
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {int(revision)}")
    return engine


_LISTS = ("languages", "sides", "unavailable", "interpretation", "also_in")


def _insert(connection: Connection, table: str, **given: Any) -> None:
    """A row with these values, all else as empty as the table lets it be."""
    row: dict[str, Any] = {}
    for _, name, kind, needed, _default, _key in connection.exec_driver_sql(f"PRAGMA table_info({table})"):
        empty = {"JSON": "[]" if name in _LISTS else "{}", "INTEGER": 0, "FLOAT": 0, "BOOLEAN": 0}
        row[name] = given.get(name, empty.get(kind, "") if needed else None)
    assert set(given) <= set(row)
    marks = ", ".join("?" for _ in row)
    connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({marks})", tuple(row.values()))


def test_a_workspace_of_the_second_version_keeps_its_press_material(tmp_path: Path) -> None:
    path = tmp_path / "old.eventdesk"
    engine = _at(path, "0002")
    with engine.begin() as connection:
        _insert(
            connection,
            "forum",
            uid="f",
            version=1,
            key="tide-2",
            title='{"en": "Tide"}',
            languages='["en", "ko"]',
            status="held",
            phase="final",
            attendance_precision="exact",
            timezone="Asia/Seoul",
        )
        name = '{"en": "Ann Lee", "ko": "이앤"}'
        _insert(connection, "person", uid="p", version=3, name=name)
        _insert(connection, "forum_person", uid="fp", version=1, forum_uid="f", person_uid="p", key="lee")
        quote = '{"en": "A port is a promise.", "ko": "항구는 약속이다."}'
        said = {"person_uid": "p", "quote": quote, "language": "en", "in_closing": 1}
        _insert(connection, "statement", uid="s", version=2, forum_uid="f", **said)
        words = '{"lead": {"text": "My own lead.", "basis": {"forum.city": "Busan"}}}'
        _insert(
            connection,
            "release",
            uid="r",
            version=4,
            forum_uid="f",
            key="after",
            kind="advisory",
            language="en",
            headline='{"en": "Tide rises"}',
            issued_on="2026-05-15",
            overrides=words,
        )
        _insert(connection, "photo", uid="ph", version=1, forum_uid="f", file="p.jpg", caption='{"en": "Ann Lee"}')
    engine.dispose()

    workspace = Workspace.open(path)
    forum = workspace.snapshot("f")
    release, photo, statement = forum.press.releases[0], forum.press.photos[0], forum.statements[0]
    assert (release.id, release.kind, release.headline["en"]) == ("after", "advisory", "Tide rises")
    assert release.overrides["lead"].basis == {"forum.city": "Busan"}
    assert (release.length, release.revision, release.order, release.contacts) == ("full", 1, (), ())
    assert (release.issued_on, release.embargo_zone, release.corrects, release.was) == (
        date(2026, 5, 15),
        "",
        None,
        {},
    )
    assert (photo.file, photo.caption["en"], photo.alt) == ("p.jpg", "Ann Lee", EMPTY)
    assert statement.quote["ko"] == "항구는 약속이다."
    assert (statement.consent, statement.approvals, statement.at) == ("unknown", {}, "closing")
    assert forum.people[0].name["ko"] == "이앤"
    assert forum.house_style is None
    with workspace.edit("Go on") as edit:
        edit.change(records.Release, "r", {"kind": "opening", "length": "short"})
        edit.change(records.Photo, "ph", {"alt": {"en": "A woman at a desk"}})
    again = workspace.snapshot("f").press
    assert (again.releases[0].kind, again.photos[0].alt["en"]) == ("opening", "A woman at a desk")
    workspace.close()
    assert (tmp_path / "old (version 2).eventdesk").exists()
