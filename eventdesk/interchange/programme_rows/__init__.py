"""Rows of a programme: sessions and their items with times, rooms, tracks and the people in them.

    mapping = guess_mapping(table, subject=Subject.PROGRAMME)
    plan = plan_programme(read_programme(table, mapping, snapshot), snapshot, read_directory(workspace))
    with workspace.edit("Import programme", forum_uid) as edit:
        apply_programme(edit, forum_uid, plan)

`applying`, which needs the workspace, is imported by itself.
"""

from eventdesk.interchange.programme_rows.people_cells import Named, PeopleCell, people_of
from eventdesk.interchange.programme_rows.plan import plan_programme
from eventdesk.interchange.programme_rows.reading import Entry, read_programme

__all__ = ["Entry", "Named", "PeopleCell", "people_of", "plan_programme", "read_programme"]
