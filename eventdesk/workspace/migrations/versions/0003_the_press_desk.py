"""The press desk."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Rows that are there already get the defaults of the mapped classes.
    op.create_table(
        "house_style",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("logo", sa.String(), nullable=True),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("font", sa.Enum("sans", "serif", native_enum=False, length=40), nullable=False),
        sa.Column("footer", sa.JSON(), nullable=False),
        sa.Column("boilerplate", sa.JSON(), nullable=False),
        sa.Column("honorifics", sa.Enum("first", "always", "never", native_enum=False, length=40), nullable=False),
        sa.Column("numbers", sa.Enum("words", "digits", native_enum=False, length=40), nullable=False),
        sa.Column(
            "dates", sa.Enum("day_month", "month_day", "numeric", native_enum=False, length=40), nullable=False
        ),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_house_style")),
    )
    op.create_table(
        "issued_release",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_key", sa.String(length=200), nullable=False),
        sa.Column("release_key", sa.String(length=200), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("save_the_date", "advisory", "opening", "release", "correction", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("issued_by", sa.String(), nullable=False),
        sa.Column("headline", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("story", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_issued_release")),
    )
    with op.batch_alter_table("issued_release", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_issued_release_forum_key"), ["forum_key"], unique=False)

    op.create_table(
        "issued_file",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("issue_uid", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["issue_uid"],
            ["issued_release.uid"],
            name=op.f("fk_issued_file_issue_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_issued_file")),
    )
    with op.batch_alter_table("issued_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_issued_file_issue_uid"), ["issue_uid"], unique=False)

    op.create_table(
        "release_contact",
        sa.Column("uid", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("forum_uid", sa.String(length=40), nullable=False),
        sa.Column("release_uid", sa.String(length=40), nullable=False),
        sa.Column("contact_uid", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_uid"],
            ["contact.uid"],
            name=op.f("fk_release_contact_contact_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["forum_uid"],
            ["forum.uid"],
            name=op.f("fk_release_contact_forum_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["release_uid"],
            ["release.uid"],
            name=op.f("fk_release_contact_release_uid"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_release_contact")),
    )
    with op.batch_alter_table("release_contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_release_contact_contact_uid"), ["contact_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_release_contact_forum_uid"), ["forum_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_release_contact_release_uid"), ["release_uid"], unique=False)

    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.add_column(sa.Column("key", sa.String(length=200), nullable=True))

    with op.batch_alter_table("forum", schema=None) as batch_op:
        batch_op.add_column(sa.Column("accent", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("house_style_uid", sa.String(length=40), nullable=True))
        batch_op.create_index(batch_op.f("ix_forum_house_style_uid"), ["house_style_uid"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_forum_house_style_uid"),
            "house_style",
            ["house_style_uid"],
            ["uid"],
            initially="DEFERRED",
            deferrable=True,
        )

    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.add_column(sa.Column("noted_by", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("noted_at", sa.DateTime(), nullable=True))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("precedence", sa.Integer(), nullable=True))

    with op.batch_alter_table("photo", schema=None) as batch_op:
        batch_op.add_column(sa.Column("alt", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("taken_at", sa.DateTime(), nullable=True))

    with op.batch_alter_table("release", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "length",
                sa.Enum("short", "full", "web", native_enum=False, length=40),
                nullable=False,
                server_default="full",
            )
        )
        batch_op.add_column(sa.Column("audience", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("number", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("revision", sa.Integer(), nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("embargo_zone", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("why", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("accreditation", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("photo_opportunities", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("paragraph_order", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("corrects_uid", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("was", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.create_index(batch_op.f("ix_release_corrects_uid"), ["corrects_uid"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_release_corrects_uid"),
            "release",
            ["corrects_uid"],
            ["uid"],
            initially="DEFERRED",
            deferrable=True,
        )

    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "consent",
                sa.Enum("unknown", "asked", "given", "refused", native_enum=False, length=40),
                nullable=False,
                server_default="unknown",
            )
        )
        batch_op.add_column(sa.Column("approvals", sa.JSON(), nullable=False, server_default="{}"))
        batch_op.add_column(sa.Column("heard_by", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("said_at", sa.DateTime(), nullable=True))
