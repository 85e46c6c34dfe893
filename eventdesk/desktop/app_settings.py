"""What the program remembers between starts: no forum’s data; paths, who issues releases, how windows looked."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from eventdesk.desktop.theme.theme import Mode

_MOST_RECENT = 8


class Settings:
    """Kept in the person's settings folder, or where `path` says (tests)."""

    def __init__(self, path: Path | None = None) -> None:
        form = QSettings.Format.IniFormat
        if path is None:
            self._store = QSettings(form, QSettings.Scope.UserScope, "EventDesk", "EventDesk")
        else:
            self._store = QSettings(str(path), form)

    @property
    def mode(self) -> Mode:
        """Light, dark, or as the system has it."""
        word = str(self._store.value("look/mode", Mode.SYSTEM.value))
        return Mode(word) if word in set(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._store.setValue("look/mode", mode.value)

    @property
    def language(self) -> str:
        """The language of the window's texts; empty for the system's."""
        return str(self._store.value("look/language", ""))

    @language.setter
    def language(self, tag: str) -> None:
        self._store.setValue("look/language", tag)

    @property
    def issuer(self) -> str:
        """Who issued a press release last, as typed."""
        return str(self._store.value("press/issuer", ""))

    @issuer.setter
    def issuer(self, name: str) -> None:
        self._store.setValue("press/issuer", name)

    @property
    def geometry(self) -> QByteArray:
        stored = self._store.value("window/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def capture_geometry(self) -> QByteArray:
        """Where the capture window was, and how large."""
        stored = self._store.value("capture/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @capture_geometry.setter
    def capture_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("capture/geometry", geometry)

    @property
    def capture_on_top(self) -> bool:
        """Whether the capture window stays above all others."""
        return str(self._store.value("capture/on_top", "")).casefold() == "true"

    @capture_on_top.setter
    def capture_on_top(self, on_top: bool) -> None:
        self._store.setValue("capture/on_top", "true" if on_top else "false")

    @property
    def designer_geometry(self) -> QByteArray:
        """Where the window of badges and certificates was, and how large."""
        stored = self._store.value("designer/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @designer_geometry.setter
    def designer_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("designer/geometry", geometry)

    @property
    def last_template(self) -> str:
        """The template that was on the drawing board last: a uid, or `shipped:` and a name."""
        return str(self._store.value("designer/template", ""))

    @last_template.setter
    def last_template(self, key: str) -> None:
        self._store.setValue("designer/template", key)

    @property
    def sheets(self) -> str:
        """Sheets of labels that were kept by name, as JSON."""
        return str(self._store.value("designer/sheets", ""))

    @sheets.setter
    def sheets(self, packed: str) -> None:
        self._store.setValue("designer/sheets", packed)

    @property
    def heard_by(self) -> str:
        """Who writes down what is said, on this machine."""
        return str(self._store.value("capture/heard_by", ""))

    @heard_by.setter
    def heard_by(self, name: str) -> None:
        self._store.setValue("capture/heard_by", name)

    @property
    def export_columns(self) -> list[str]:
        """The columns of attendees that were ticked for an export last, by their keys."""
        return [key for key in str(self._store.value("export/columns", "")).split("\n") if key]

    @export_columns.setter
    def export_columns(self, keys: Iterable[str]) -> None:
        self._store.setValue("export/columns", "\n".join(keys))

    def import_mapping(self, headers: str) -> str:
        """What the columns of a list held the last time, by its headers’ fingerprint; empty where unknown."""
        return str(self._store.value(f"import/{headers}", "")) if headers else ""

    def remember_import_mapping(self, headers: str, mapping: str) -> None:
        if headers:
            self._store.setValue(f"import/{headers}", mapping)

    @property
    def recent(self) -> list[Path]:
        """Workspaces opened before, the last one first."""
        stored = self._store.value("files/recent", [])
        names = [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]
        return [Path(str(name)) for name in names if name]

    def remember(self, path: Path) -> None:
        """Put a workspace first among the recent ones."""
        others = [known for known in self.recent if known != path]
        self._store.setValue("files/recent", [str(one) for one in [path, *others][:_MOST_RECENT]])

    def forget(self, path: Path) -> None:
        self._store.setValue("files/recent", [str(one) for one in self.recent if one != path])

    def last_forum(self, path: Path) -> str:
        """The forum that was on the desk when that workspace was open last: its uid."""
        return str(self._store.value(f"forum/{_key(path)}", ""))

    def remember_forum(self, path: Path, uid: str) -> None:
        self._store.setValue(f"forum/{_key(path)}", uid)

    def hidden_rooms(self, forum: str) -> frozenset[str]:
        """The rooms that the timetable of that forum leaves out; both by uid."""
        stored = self._store.value(f"timetable/hidden/{forum}", [])
        names = [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]
        return frozenset(str(name) for name in names if name)

    def hide_rooms(self, forum: str, rooms: Iterable[str]) -> None:
        """Remember these instead; none is nothing to remember."""
        uids = sorted(rooms)
        if uids:
            self._store.setValue(f"timetable/hidden/{forum}", uids)
        else:
            self._store.remove(f"timetable/hidden/{forum}")

    def attendee_list(self, forum: str) -> str:
        """How the list of attendees of that forum (by uid) is arranged: columns, widths, order; as it was kept."""
        return str(self._store.value(f"attendees/list/{forum}", ""))

    def keep_attendee_list(self, forum: str, arrangement: str) -> None:
        self._store.setValue(f"attendees/list/{forum}", arrangement)

    def attendee_filters(self, forum: str) -> str:
        """The named filters of that forum’s list (by uid), as they were kept."""
        return str(self._store.value(f"attendees/filters/{forum}", ""))

    def keep_attendee_filters(self, forum: str, filters: str) -> None:
        self._store.setValue(f"attendees/filters/{forum}", filters)

    def door(self, forum: str) -> tuple[str, str, bool]:
        """What this machine's entrance is called, and for that forum (by uid) the session that it guards, and
        whether everyone is let in there."""
        everyone = str(self._store.value(f"door/everyone/{forum}", "")).casefold() == "true"
        return (
            str(self._store.value("door/entrance", "")),
            str(self._store.value(f"door/guards/{forum}", "")),
            everyone,
        )

    def remember_door(self, forum: str, entrance: str, session: str, everyone: bool) -> None:
        self._store.setValue("door/entrance", entrance)
        self._store.setValue(f"door/guards/{forum}", session)
        self._store.setValue(f"door/everyone/{forum}", "true" if everyone else "false")

    @property
    def door_sound(self) -> bool:
        """Whether answers at the door are heard."""
        return str(self._store.value("door/sound", "true")).casefold() == "true"

    @door_sound.setter
    def door_sound(self, on: bool) -> None:
        self._store.setValue("door/sound", "true" if on else "false")

    @property
    def door_template(self) -> str:
        """The template of badges at the door: a uid, or `shipped:` and a name; empty: the one made last."""
        return str(self._store.value("door/template", ""))

    @door_template.setter
    def door_template(self, key: str) -> None:
        self._store.setValue("door/template", key)

    @property
    def door_prints(self) -> bool:
        """Whether whoever is registered at the door gets a badge."""
        return str(self._store.value("door/prints", "false")).casefold() == "true"

    @door_prints.setter
    def door_prints(self, on: bool) -> None:
        self._store.setValue("door/prints", "true" if on else "false")


def _key(path: Path) -> str:
    # A path holds slashes, which QSettings takes for groups.
    return str(path).replace("\\", "|").replace("/", "|")
