"""The pictures of a workspace, each read when it is asked for: thousands of portraits are never held at once."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select

from eventdesk.model import records
from eventdesk.workspace.press_edits import picture
from eventdesk.workspace.workspace import Workspace


class StoredImages(Mapping[str, bytes]):
    """Bytes by name; `more` are some that the workspace does not hold, or holds otherwise."""

    def __init__(self, workspace: Workspace, more: Mapping[str, bytes]) -> None:
        self._workspace = workspace
        self._more = more

    def __getitem__(self, name: str) -> bytes:
        if name in self._more:
            return self._more[name]
        with self._workspace.reading() as connection:
            data = picture(connection, name)
        if data is None:
            raise KeyError(name)
        return data

    def __iter__(self) -> Iterator[str]:
        with self._workspace.reading() as connection:
            names = list(connection.execute(select(records.Asset.name)).scalars())
        return iter(dict.fromkeys([*self._more, *names]))

    def __len__(self) -> int:
        return sum(1 for _ in self)
