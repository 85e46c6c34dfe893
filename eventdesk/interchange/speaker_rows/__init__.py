"""Lists of speakers: people of the forum with their organizations, who the directory knows already, or does not.

    mapping = guess_mapping(table, subject=Subject.SPEAKERS)
    rows = check_rows(table, mapping, snapshot.languages)
    plan = plan_speakers(rows, snapshot, read_directory(workspace))
    with workspace.edit("Import speakers", forum_uid) as edit:
        apply_speakers(edit, forum_uid, plan)

`applying`, which needs the workspace, is imported by itself. Cells are checked as those of attendees are.
"""

from eventdesk.interchange.speaker_rows.plan import plan_speakers

__all__ = ["plan_speakers"]
