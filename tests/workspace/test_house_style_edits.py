"""House styles: shared by the forums of a workspace, changed and undone like everything else."""

from eventdesk.model.kinds import FontStyle
from eventdesk.model.records import HouseStyle as StyleRow
from eventdesk.model.snapshot import ForumSnapshot, HouseStyle, Term
from eventdesk.model.text import Text
from eventdesk.workspace.house_style_edits import (
    add_style,
    give_style,
    house_styles,
    read_style,
    remove_style,
    set_terms,
)
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace

STYLE = HouseStyle(
    name=Text({"en": "Delta University"}),
    font=FontStyle.SERIF,
    logo="delta.png",
    terms=(Term(term=Text({"en": "R&D"}), full=Text({"en": "research and development"}), avoid=("R & D",)),),
)


def test_a_style_is_read_as_it_was_added(workspace: Workspace) -> None:
    with workspace.edit("Add house style") as edit:
        uid = add_style(edit, STYLE, b"picture")
    with workspace.reading() as connection:
        read = read_style(connection, uid)
    assert (read.name, read.font, read.logo, read.terms) == (STYLE.name, STYLE.font, "delta.png", STYLE.terms)


def test_a_forum_takes_another_style_and_undo_gives_the_first_back(workspace: Workspace, forum_uid: str) -> None:
    with workspace.edit("Add house style") as edit:
        uid = add_style(edit, STYLE)
    with workspace.edit("Choose house style", forum_uid) as edit:
        give_style(edit, forum_uid, uid)
    style = workspace.snapshot(forum_uid).house_style
    assert style is not None
    assert style.name == STYLE.name
    workspace.undo()
    style = workspace.snapshot(forum_uid).house_style
    assert style is not None
    assert style.colour == "#0a5c7a"


def test_a_change_of_the_style_reaches_its_forums(workspace: Workspace, forum_uid: str) -> None:
    workspace.snapshot(forum_uid)
    with workspace.reading() as connection:
        (line,) = house_styles(connection)
    with workspace.edit("Change glossary") as edit:
        set_terms(edit, line.uid, STYLE.terms)
        edit.change(StyleRow, line.uid, {"footer": Text({"en": "Tide Quay 1"})})
    style = workspace.snapshot(forum_uid).house_style
    assert style is not None
    assert (style.terms, style.footer["en"], line.forums) == (STYLE.terms, "Tide Quay 1", 1)


def test_forums_outlive_their_style(workspace: Workspace, forum_uid: str) -> None:
    with workspace.reading() as connection:
        (line,) = house_styles(connection)
    with workspace.edit("Delete house style") as edit:
        remove_style(edit, line.uid)
    assert workspace.snapshot(forum_uid).house_style is None
    workspace.undo()
    assert workspace.snapshot(forum_uid).house_style is not None


def test_two_forums_of_one_house_share_its_style(
    workspace: Workspace, forum: ForumSnapshot, forum_uid: str
) -> None:
    import msgspec

    other = msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, id="tide-4"))
    with workspace.edit("Import forum") as edit:
        add_forum(edit, other)
    with workspace.reading() as connection:
        assert [line.forums for line in house_styles(connection)] == [2]
