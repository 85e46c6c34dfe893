"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "asset",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_asset")),
        sa.UniqueConstraint("name", name=op.f("uq_asset_name")),
    )
    with op.batch_alter_table("asset", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_asset_sha256"), ["sha256"], unique=False)

    op.create_table(
        "journal_step",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_step")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("journal_step", schema=None) as batch_op:
        batch_op.create_index("ix_journal_step_state", ["state"], unique=False)

    op.create_table(
        "organization",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("short_name", sa.JSON(), nullable=False),
        sa.Column("unit", sa.JSON(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("logo", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_organization")),
    )
    op.create_table(
        "series",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_series")),
    )
    op.create_table(
        "forum",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("series_uid", sa.String(length=40), nullable=True),
        sa.Column("edition", sa.Integer(), nullable=True),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("theme", sa.JSON(), nullable=False),
        sa.Column("purpose", sa.JSON(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("timezone", sa.String(length=80), nullable=False),
        sa.Column("venue", sa.JSON(), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("city", sa.JSON(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "planned",
                "confirmed",
                "held",
                "cancelled",
                "postponed",
                name="forumstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("attendance_count", sa.Integer(), nullable=True),
        sa.Column(
            "attendance_precision",
            sa.Enum("exact", "about", "more_than", name="precision", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("attendance_who", sa.JSON(), nullable=False),
        sa.Column("sides", sa.JSON(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["series_uid"], ["series.uid"], name=op.f("fk_forum_series_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_forum")),
        sa.UniqueConstraint("key", name=op.f("uq_forum_key")),
    )
    with op.batch_alter_table("forum", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_forum_series_uid"), ["series_uid"], unique=False)

    op.create_table(
        "journal_image",
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=60), nullable=False),
        sa.Column("row_uid", sa.String(length=40), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=True),
        sa.Column("after", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["step_id"], ["journal_step.id"], name=op.f("fk_journal_image_step_id")),
        sa.PrimaryKeyConstraint("step_id", "number", name=op.f("pk_journal_image")),
    )
    with op.batch_alter_table("journal_image", schema=None) as batch_op:
        batch_op.create_index("ix_journal_image_row_uid", ["row_uid"], unique=False)

    op.create_table(
        "person",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("family", sa.JSON(), nullable=False),
        sa.Column("sort_name", sa.JSON(), nullable=False),
        sa.Column("honorific", sa.JSON(), nullable=False),
        sa.Column("position", sa.JSON(), nullable=False),
        sa.Column("department", sa.JSON(), nullable=False),
        sa.Column("organization_uid", sa.String(length=40), nullable=True),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("biography", sa.JSON(), nullable=False),
        sa.Column("photo", sa.String(), nullable=True),
        sa.Column("unavailable", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_uid"],
            ["organization.uid"],
            name=op.f("fk_person_organization_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_person")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_organization_uid"), ["organization_uid"], unique=False)

    op.create_table(
        "attendee",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("person_uid", sa.String(length=40), nullable=True),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("organization", sa.JSON(), nullable=False),
        sa.Column("job", sa.JSON(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("category", sa.String(length=80), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "invited",
                "registered",
                "confirmed",
                "waitlisted",
                "cancelled",
                "declined",
                name="attendeestatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("checked_in_at", sa.DateTime(), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("dietary", sa.JSON(), nullable=False),
        sa.Column("consent_photo", sa.Boolean(), nullable=False),
        sa.Column("consent_press_list", sa.Boolean(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_attendee_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["person_uid"],
            ["person.uid"],
            name=op.f("fk_attendee_person_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_attendee")),
        sa.UniqueConstraint("forum_uid", "key", name=op.f("uq_attendee_forum_uid_key")),
    )
    with op.batch_alter_table("attendee", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendee_person_uid"), ["person_uid"], unique=False)

    op.create_table(
        "contact",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("role", sa.JSON(), nullable=False),
        sa.Column("organization", sa.JSON(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_contact_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_contact")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_forum_uid"), ["forum_uid"], unique=False)

    op.create_table(
        "forum_organization",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("organization_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_forum_organization_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["organization_uid"],
            ["organization.uid"],
            name=op.f("fk_forum_organization_organization_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_forum_organization")),
        sa.UniqueConstraint("forum_uid", "key", name=op.f("uq_forum_organization_forum_uid_key")),
    )
    with op.batch_alter_table("forum_organization", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_forum_organization_organization_uid"), ["organization_uid"], unique=False
        )

    op.create_table(
        "forum_person",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("person_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_forum_person_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_uid"],
            ["person.uid"],
            name=op.f("fk_forum_person_person_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_forum_person")),
        sa.UniqueConstraint("forum_uid", "key", name=op.f("uq_forum_person_forum_uid_key")),
    )
    with op.batch_alter_table("forum_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_forum_person_person_uid"), ["person_uid"], unique=False)

    op.create_table(
        "organization_role",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("organization_uid", sa.String(length=40), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "host",
                "co_host",
                "organizer",
                "sponsor",
                "supporter",
                name="organizationrole",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_organization_role_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["organization_uid"],
            ["organization.uid"],
            name=op.f("fk_organization_role_organization_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_organization_role")),
    )
    with op.batch_alter_table("organization_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_organization_role_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_organization_role_organization_uid"), ["organization_uid"], unique=False
        )

    op.create_table(
        "photo",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("file", sa.String(), nullable=True),
        sa.Column("caption", sa.JSON(), nullable=False),
        sa.Column("credit", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_photo_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_photo")),
    )
    with op.batch_alter_table("photo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_forum_uid"), ["forum_uid"], unique=False)

    op.create_table(
        "release",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("advisory", "release", name="releasekind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("embargo_until", sa.DateTime(), nullable=True),
        sa.Column("headline", sa.JSON(), nullable=False),
        sa.Column("subheadline", sa.JSON(), nullable=False),
        sa.Column("follow_up", sa.JSON(), nullable=False),
        sa.Column("overrides", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_release_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_release")),
        sa.UniqueConstraint("forum_uid", "key", name=op.f("uq_release_forum_uid_key")),
    )
    op.create_table(
        "room",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("floor", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_room_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_room")),
        sa.UniqueConstraint("forum_uid", "key", name=op.f("uq_room_forum_uid_key")),
    )
    op.create_table(
        "photo_person",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("photo_uid", sa.String(length=40), nullable=False),
        sa.Column("person_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_photo_person_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_uid"],
            ["person.uid"],
            name=op.f("fk_photo_person_person_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["photo_uid"],
            ["photo.uid"],
            name=op.f("fk_photo_person_photo_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_photo_person")),
    )
    with op.batch_alter_table("photo_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_person_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_person_person_uid"), ["person_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_person_photo_uid"), ["photo_uid"], unique=False)

    op.create_table(
        "session",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "opening",
                "keynote",
                "session",
                "panel",
                "break",
                "meal",
                "social",
                "closing",
                "other",
                name="sessionkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("theme", sa.JSON(), nullable=False),
        sa.Column("abstract", sa.JSON(), nullable=False),
        sa.Column("track", sa.JSON(), nullable=False),
        sa.Column("room_uid", sa.String(length=40), nullable=True),
        sa.Column("starts_at", sa.DateTime(), nullable=True),
        sa.Column("ends_at", sa.DateTime(), nullable=True),
        sa.Column("interpretation", sa.JSON(), nullable=False),
        sa.Column(
            "status",
            sa.Enum("confirmed", "tentative", "cancelled", name="sessionstatus", native_enum=False, length=40),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_session_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["room_uid"], ["room.uid"], name=op.f("fk_session_room_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_session")),
        sa.UniqueConstraint("forum_uid", "key", name=op.f("uq_session_forum_uid_key")),
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_room_uid"), ["room_uid"], unique=False)

    op.create_table(
        "item",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("session_uid", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=True),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "opening_speech",
                "welcome_speech",
                "congratulatory_speech",
                "keynote",
                "presentation",
                "panel",
                "discussion",
                "questions",
                "ceremony",
                "photo",
                "performance",
                "break",
                "announcement",
                "closing_remarks",
                name="itemkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.JSON(), nullable=False),
        sa.Column("abstract", sa.JSON(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum("confirmed", "tentative", "cancelled", name="sessionstatus", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("presenters_join", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_item_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["session_uid"],
            ["session.uid"],
            name=op.f("fk_item_session_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_item")),
    )
    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.create_index("ix_item_forum_uid_key", ["forum_uid", "key"], unique=False)
        batch_op.create_index(batch_op.f("ix_item_session_uid"), ["session_uid"], unique=False)

    op.create_table(
        "outcome",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("session_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "agreed",
                "proposed",
                "raised",
                "mentioned",
                "decided",
                name="outcomekind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"], ["forum.uid"], name=op.f("fk_outcome_forum_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["session_uid"],
            ["session.uid"],
            name=op.f("fk_outcome_session_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_outcome")),
    )
    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outcome_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_outcome_session_uid"), ["session_uid"], unique=False)

    op.create_table(
        "appearance",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("session_uid", sa.String(length=40), nullable=False),
        sa.Column("item_uid", sa.String(length=40), nullable=True),
        sa.Column(
            "role",
            sa.Enum("speaker", "panelist", "moderator", name="appearancerole", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("person_uid", sa.String(length=40), nullable=False),
        sa.Column("credit_position", sa.JSON(), nullable=False),
        sa.Column("credit_department", sa.JSON(), nullable=False),
        sa.Column("credit_organization_uid", sa.String(length=40), nullable=True),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "invited",
                "confirmed",
                "declined",
                "cancelled",
                name="appearancestatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("replaces_uid", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["credit_organization_uid"],
            ["organization.uid"],
            name=op.f("fk_appearance_credit_organization_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_appearance_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["item_uid"], ["item.uid"], name=op.f("fk_appearance_item_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["person_uid"],
            ["person.uid"],
            name=op.f("fk_appearance_person_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["replaces_uid"],
            ["person.uid"],
            name=op.f("fk_appearance_replaces_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["session_uid"],
            ["session.uid"],
            name=op.f("fk_appearance_session_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_appearance")),
    )
    with op.batch_alter_table("appearance", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_appearance_credit_organization_uid"), ["credit_organization_uid"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_appearance_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_appearance_item_uid"), ["item_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_appearance_person_uid"), ["person_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_appearance_session_uid"), ["session_uid"], unique=False)

    op.create_table(
        "statement",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.Column("person_uid", sa.String(length=40), nullable=False),
        sa.Column("session_uid", sa.String(length=40), nullable=True),
        sa.Column("item_uid", sa.String(length=40), nullable=True),
        sa.Column("in_closing", sa.Boolean(), nullable=False),
        sa.Column("quote", sa.JSON(), nullable=False),
        sa.Column("says", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_statement_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["item_uid"], ["item.uid"], name=op.f("fk_statement_item_uid"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["person_uid"],
            ["person.uid"],
            name=op.f("fk_statement_person_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["session_uid"],
            ["session.uid"],
            name=op.f("fk_statement_session_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_statement")),
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_statement_item_uid"), ["item_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_statement_person_uid"), ["person_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_statement_session_uid"), ["session_uid"], unique=False)
