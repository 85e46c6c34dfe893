"""The marks by which a file is known as an EventDesk workspace, and bringing it to the present schema."""

import sqlite3
import threading
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from eventdesk.workspace.engines import reason_of
from eventdesk.workspace.errors import WorkspaceError

# “EvDk”, in the header of the SQLite file (https://www.sqlite.org/fileformat2.html, application id).
APPLICATION_ID = 0x4576446B
# The number of the newest migration; kept in the header too (user_version), so that opening needs no Alembic.
SCHEMA_VERSION = 4

# Alembic keeps the migration it runs in its modules: two at once would mix.
_migrating = threading.Lock()


def schema_version_of(path: Path) -> int:
    """The schema version of the workspace at `path`; 0 for an empty file.

    Raises WorkspaceError where the file is not a workspace, or of a newer EventDesk.
    """
    # Never by open(): closing a plain file handle drops SQLite's locks on it in this whole process (POSIX),
    # and another program may then delete the log under an open workspace.
    try:
        with closing(sqlite3.connect(path)) as connection:
            application_id = connection.execute("PRAGMA application_id").fetchone()[0]
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise WorkspaceError(f"{path} is not an EventDesk workspace. Choose another file.") from None
        raise WorkspaceError(
            f"{path} cannot be opened: {reason_of(error)}. Check its rights, or try a backup of it."
        ) from None
    if not tables:
        # As good as a new file: its making was cut short.
        return 0
    if application_id != APPLICATION_ID:
        raise WorkspaceError(f"{path} is a database of another program. Choose an EventDesk workspace.")
    if version > SCHEMA_VERSION:
        raise WorkspaceError(f"{path} was made by a newer EventDesk. Update EventDesk to open it.")
    return version


def migrate(path: Path, version: int) -> None:
    """Bring the file from schema `version` to the present one; a file with data is copied aside first.

    The copy is named after the file with the version added. Raises WorkspaceError where it cannot be done.
    """
    if version:
        _copy_aside(path, version)
    with _migrating:
        _upgrade(path)


def _upgrade(path: Path) -> None:
    # Late: only a new or old file needs Alembic, whose import would hold up every start.
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine
    from sqlalchemy.exc import SQLAlchemyError

    config = Config()
    config.set_main_option("script_location", str(files("eventdesk.workspace") / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except SQLAlchemyError as error:
        raise WorkspaceError(f"{path} cannot be brought up to date: {error.__class__.__name__}.") from error
    finally:
        engine.dispose()


def _copy_aside(path: Path, version: int) -> None:
    copy = path.with_name(f"{path.stem} (version {version}){path.suffix}")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
