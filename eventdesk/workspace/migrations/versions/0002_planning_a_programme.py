"""Planning a programme."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Rows that are there already get the defaults of the mapped classes.
    op.create_table(
        "printing",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_key", sa.String(length=200), nullable=False),
        sa.Column("document", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("page_size", sa.String(length=20), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("snapshot", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_printing")),
    )
    with op.batch_alter_table("printing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_printing_forum_key"), ["forum_key"], unique=False)

    op.create_table(
        "acknowledgement",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_acknowledgement_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_acknowledgement")),
    )
    with op.batch_alter_table("acknowledgement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_acknowledgement_forum_uid"), ["forum_uid"], unique=False)

    op.create_table(
        "session_room",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("session_uid", sa.String(length=40), nullable=False),
        sa.Column("room_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_session_room_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["room_uid"],
            ["room.uid"],
            name=op.f("fk_session_room_room_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["session_uid"],
            ["session.uid"],
            name=op.f("fk_session_room_session_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_session_room")),
    )
    with op.batch_alter_table("session_room", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_room_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_room_room_uid"), ["room_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_room_session_uid"), ["session_uid"], unique=False)

    with op.batch_alter_table("forum", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "phase",
                sa.Enum("planning", "inviting", "final", "on_site", native_enum=False, length=40),
                nullable=False,
                server_default="planning",
            )
        )

    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("pinned", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("cue", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("notes", sa.JSON(), nullable=False, server_default="{}"))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("arrives_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("leaves_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("languages", sa.JSON(), nullable=False, server_default="[]"))

    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("pinned", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column("expected", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("notes", sa.JSON(), nullable=False, server_default="{}"))
