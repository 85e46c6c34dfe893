"""The two ways to the database: one connection that writes, and many that can only read."""

import sqlite3
from pathlib import Path
from sqlite3 import Connection as SqliteConnection

import msgspec
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

# How long a writer of another process is waited for, in seconds.
_BUSY_SECONDS = 8

# Extended result codes have these in their lowest byte (https://www.sqlite.org/rescode.html).
_REASONS = {
    sqlite3.SQLITE_BUSY: "another program is writing to it; try again in a moment",
    sqlite3.SQLITE_LOCKED: "another program is writing to it; try again in a moment",
    sqlite3.SQLITE_READONLY: "the file or its folder is write-protected",
    sqlite3.SQLITE_CANTOPEN: "the file or its folder may not be read or written",
    sqlite3.SQLITE_PERM: "the file or its folder may not be read or written",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk cannot be read or written",
    sqlite3.SQLITE_CORRUPT: "the file is damaged",
}


def writing_engine(path: Path) -> Engine:
    """An engine whose transactions take the write lock at once; a commit is on disk when it returns."""
    engine = _engine(path, pool_size=1)
    event.listen(engine, "connect", _prepare_writer)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def reading_engine(path: Path) -> Engine:
    """An engine that cannot write. Each transaction sees one state of the database, whoever writes meanwhile."""
    engine = _engine(path, pool_size=4)
    event.listen(engine, "connect", _prepare_reader)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def written_anew(engine: Engine) -> bool:
    """Write the file anew from what is stored, and empty its log; False where another program holds on to it.

    Then no byte of what was deleted or overwritten is in either (https://www.sqlite.org/lang_vacuum.html,
    https://www.sqlite.org/pragma.html#pragma_wal_checkpoint).
    """
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy = bool(cursor.fetchall()[0][0])
        cursor.close()
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return not busy


def reason_of(error: DBAPIError | sqlite3.Error) -> str:
    """Why the database refused, in a few words without end mark; SQLite's own where none of ours fit."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", None)
    return _REASONS.get(code & 0xFF if code is not None else -1, str(origin))


def _engine(path: Path, pool_size: int) -> Engine:
    return create_engine(
        f"sqlite:///{path}",
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0 if pool_size == 1 else 4,
        # Connections go between the window's thread and its workers, one user at a time (the pool sees to it).
        connect_args={"check_same_thread": False, "timeout": _BUSY_SECONDS},
        json_serializer=lambda value: msgspec.json.encode(value).decode(),
        json_deserializer=msgspec.json.decode,
        # Attendees' data must not reach a log or a traceback.
        hide_parameters=True,
    )


def _prepare(connection: DBAPIConnection, *pragmas: str) -> None:
    assert isinstance(connection, SqliteConnection)
    # sqlite3's own idea of when a transaction begins is switched off: SQLAlchemy's events above say it.
    connection.isolation_level = None
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").close()


def _prepare_writer(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # FULL: after a power cut too, an edit that was reported as saved is there. What is deleted or overwritten is
    # written over with zeros: erased data must not be found in the file's gaps.
    _prepare(connection, "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")


def _prepare_reader(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    _prepare(connection, "query_only = ON")
