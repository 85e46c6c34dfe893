"""The attendees’ desk."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Rows that are there already get the defaults of the mapped classes.
    op.create_table(
        "template",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("design", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_template")),
    )
    op.create_table(
        "own_field",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("label", sa.JSON(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("text", "number", "date", "choice", "flag", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_own_field_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_own_field")),
        sa.UniqueConstraint("forum_uid", "key", name=op.f("uq_own_field_forum_uid_key")),
    )
    op.create_table(
        "registration",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("attendee_uid", sa.String(length=40), nullable=False),
        sa.Column("session_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column(
            "status", sa.Enum("booked", "waitlisted", "cancelled", native_enum=False, length=40), nullable=False
        ),
        sa.Column("registered_at", sa.DateTime(), nullable=True),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.Column("seat", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attendee_uid"],
            ["attendee.uid"],
            name=op.f("fk_registration_attendee_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_registration_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["session_uid"],
            ["session.uid"],
            name=op.f("fk_registration_session_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_registration")),
        sa.UniqueConstraint("attendee_uid", "session_uid", name=op.f("uq_registration_attendee_uid_session_uid")),
    )
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_registration_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_registration_session_uid"), ["session_uid"], unique=False)

    op.create_table(
        "scan",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("attendee_uid", sa.String(length=40), nullable=False),
        sa.Column("session_uid", sa.String(length=40), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("entrance", sa.String(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum("welcome", "again", "refused", "wrong_session", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("taken_back", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attendee_uid"],
            ["attendee.uid"],
            name=op.f("fk_scan_attendee_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_scan_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["session_uid"],
            ["session.uid"],
            name=op.f("fk_scan_session_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_scan")),
    )
    with op.batch_alter_table("scan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scan_attendee_uid"), ["attendee_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_scan_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_scan_session_uid"), ["session_uid"], unique=False)

    with op.batch_alter_table("attendee", schema=None) as batch_op:
        batch_op.add_column(sa.Column("status_dates", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("side", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("accompanies_uid", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("access", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("photo", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("seat", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("precedence", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("consent_photo_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("consent_photo_source", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("consent_press_list_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("consent_press_list_source", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("fields", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("certificate_number", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("certificate_check", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("certificate_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("erased_on", sa.Date(), nullable=True))
        batch_op.create_index(batch_op.f("ix_attendee_accompanies_uid"), ["accompanies_uid"], unique=False)
        batch_op.create_index("ix_attendee_forum_uid_code", ["forum_uid", "code"], unique=False)
        batch_op.create_index(
            "ix_attendee_forum_uid_certificate_number", ["forum_uid", "certificate_number"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_attendee_accompanies_uid"),
            "attendee",
            ["accompanies_uid"],
            ["uid"],
            initially="DEFERRED",
            deferrable=True,
        )

    with op.batch_alter_table("forum", schema=None) as batch_op:
        batch_op.add_column(sa.Column("retain_until", sa.Date(), nullable=True))

    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("places", sa.Integer(), nullable=True))
