"""Write the next database migration from the difference between the mapped classes and the migrations so far.

    .venv/bin/python packaging/new_migration.py 0002 "Interpreters in an item"

Read what it wrote, mend it by hand, and raise SCHEMA_VERSION in eventdesk/workspace/schema.py.
"""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

ROOT = Path(__file__).resolve().parent.parent


def main(number: str, message: str) -> None:
    sys.path.insert(0, str(ROOT))
    config = Config()
    config.set_main_option("script_location", str(ROOT / "eventdesk/workspace/migrations"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    with create_engine("sqlite://").connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        command.revision(config, message=message, autogenerate=True, rev_id=number)


if __name__ == "__main__":
    main(*sys.argv[1:])
