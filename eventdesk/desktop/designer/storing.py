"""Templates of the workspace: read, added, changed and deleted by the desk; and their pictures."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from eventdesk.desktop.desk import Desk
from eventdesk.model.designs import Design
from eventdesk.model.text import Text

if TYPE_CHECKING:
    from eventdesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class Stored:
    """A template: of the workspace by its uid, or a shipped one by its name, with its own pictures."""

    design: Design
    uid: str = ""
    shipped: str = ""


ENDING = ".json"


class StoredPictures(Mapping[str, bytes]):
    """The workspace's pictures by name, each read when it is asked for; with some that are not stored yet."""

    def __init__(self, workspace: "Workspace | None", more: Mapping[str, bytes]) -> None:
        self._workspace, self._more = workspace, dict(more)
        self._missing: set[str] = set()

    def __getitem__(self, name: str) -> bytes:
        if name in self._more:
            return self._more[name]
        data = self._read(name)
        if data is None:
            raise KeyError(name)
        return data

    def _read(self, name: str) -> bytes | None:
        from eventdesk.workspace.press_edits import picture

        if self._workspace is None or name in self._missing:
            return None
        with self._workspace.reading() as connection:
            data = picture(connection, name)
        if data is None:
            self._missing.add(name)
        return data

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self._more or self._read(name) is not None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._more)

    def __len__(self) -> int:
        return len(self._more)


def read_all(desk: Desk) -> tuple[Stored, ...]:
    """Every template: the workspace's in the order they were made, then those that the program brings.

    One that cannot be read is left out.
    """
    from eventdesk.model.design_data import BadDesign
    from eventdesk.workspace.template_edits import read_template, templates

    found: list[Stored] = []
    if desk.workspace is not None:
        with desk.workspace.reading() as connection:
            for line in templates(connection):
                with suppress(BadDesign):
                    found.append(Stored(read_template(connection, line.uid), line.uid))
    return (*found, *shipped())


@cache
def shipped() -> tuple[Stored, ...]:
    """The templates that the program brings."""
    from eventdesk.interchange.template_file import shipped_template, shipped_templates

    return tuple(Stored(shipped_template(name)[0], shipped=name) for name in shipped_templates())


def pictures_of(desk: Desk, one: Stored) -> dict[str, bytes]:
    """The bytes of the pictures that the template names."""
    if one.shipped:
        from eventdesk.interchange.template_file import shipped_template

        return shipped_template(one.shipped)[1]
    if desk.workspace is None:
        return {}
    from eventdesk.workspace.template_edits import template_images

    with desk.workspace.reading() as connection:
        return template_images(connection, one.design)


def add(desk: Desk, step: str, design: Design, images: Mapping[str, bytes]) -> str:
    """A new template, called otherwise where another has its name; its uid, empty where that was refused."""
    from eventdesk.workspace.template_edits import add_template, templates

    if desk.workspace is None:
        return ""
    with desk.workspace.reading() as connection:
        taken = {pair for line in templates(connection) for pair in line.name.items()}
    named = structs.replace(design, name=free_name(design.name, taken))
    made: list[str] = []
    done = desk.attempt(step, lambda edit: made.append(add_template(edit, named, images)))
    return made[0] if done else ""


def free_name(name: Text, taken: Collection[tuple[str, str]]) -> Text:
    """The name, numbered where one of its words is taken already: “A6 badge 2”."""
    tried, number = name, 1
    while any(pair in taken for pair in tried.items()):
        number += 1
        tried = Text({tag: f"{said} {number}" for tag, said in name.items()})
    return tried


def change(
    desk: Desk, step: str, uid: str, design: Design, images: Mapping[str, bytes], continues: int | None
) -> Stored | None:
    """Change a template, or add a shipped one (without a uid) so; as it is stored, None where refused."""
    from eventdesk.workspace.template_edits import read_template, replace_template

    if uid:
        done = desk.attempt(step, lambda edit: replace_template(edit, uid, design, images), continues)
        uid = uid if done else ""
    else:
        uid = add(desk, step, design, images)
    if not uid or desk.workspace is None:
        return None
    with desk.workspace.reading() as connection:
        return Stored(read_template(connection, uid), uid)


def remove(desk: Desk, step: str, uid: str) -> bool:
    from eventdesk.workspace.template_edits import delete_template

    return desk.attempt(step, lambda edit: delete_template(edit, uid))


def write_file(design: Design, images: dict[str, bytes], path: Path) -> None:
    """Raises ForumFileError where the disk refuses."""
    from eventdesk.interchange.template_file import write_template_file

    write_template_file(design, path, images)


def read_file(path: Path) -> tuple[Design, dict[str, bytes]]:
    """Raises ForumFileError for a file that is no template."""
    from eventdesk.interchange.template_file import read_template_file

    return read_template_file(path)
