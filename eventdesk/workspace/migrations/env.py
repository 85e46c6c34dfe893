"""Run by Alembic: the migrations on the connection that `schema.migrate` hands over."""

from typing import Any, Literal

from alembic import context

from eventdesk.model.records import LocalizedText, Record
from eventdesk.workspace import journal  # noqa: F401 - its tables belong to the schema


def render_item(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """Write the forum's own column types as what they are in the database: a migration stays true for ever."""
    return "sa.JSON()" if kind == "type" and isinstance(item, LocalizedText) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Record.metadata,
    render_item=render_item,
    # SQLite alters a table by copying it.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
