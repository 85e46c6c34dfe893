"""From a field's description to its editor."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import names
from eventdesk.desktop.forms.choices import ChoiceEditor, FlagEditor
from eventdesk.desktop.forms.dates import DateEditor, WallTimeEditor
from eventdesk.desktop.forms.editor import Editor, LineEditor, NumberEditor
from eventdesk.desktop.forms.fields import Field, FieldKind
from eventdesk.desktop.forms.localized import LocalizedEdit
from eventdesk.desktop.forms.picker import OrganizationPicker, PersonPicker, Picker, RoomPicker
from eventdesk.desktop.forms.picture import PictureEditor
from eventdesk.desktop.forms.tokens import TokensEditor, read_language


def make_editor(desk: Desk, field: Field) -> Editor:
    """The editor for a field, not yet named."""
    return field.editor(desk) if field.editor is not None else _MAKERS[field.kind](desk, field)


def _text(desk: Desk, field: Field) -> Editor:
    prose = field.kind is FieldKind.PROSE
    return LocalizedEdit(lambda: _languages(desk), prose=prose, hint=field.hint, lines=field.lines)


def _tokens(desk: Desk, field: Field) -> Editor:
    if field.kind is FieldKind.LANGUAGES:
        return TokensEditor(lambda: names.languages(_shown()), read_language, field.hint)
    return TokensEditor(hint=field.hint)


_MAKERS: dict[FieldKind, Callable[[Desk, Field], Editor]] = {
    FieldKind.TEXT: _text,
    FieldKind.PROSE: _text,
    FieldKind.LINE: lambda desk, field: LineEditor(field.hint),
    FieldKind.NUMBER: lambda desk, field: NumberEditor(field.hint),
    FieldKind.DATE: lambda desk, field: DateEditor(field.hint),
    FieldKind.WALL_TIME: lambda desk, field: WallTimeEditor(lambda: _days(desk, field)),
    FieldKind.CHOICE: lambda desk, field: ChoiceEditor(field.choices),
    FieldKind.FLAG: lambda desk, field: FlagEditor(field.label),
    FieldKind.LANGUAGE: lambda desk, field: Picker(lambda: names.languages(_shown()), field.hint, nothing=""),
    FieldKind.LANGUAGES: _tokens,
    FieldKind.COUNTRY: lambda desk, field: Picker(lambda: names.countries(_shown()), field.hint, nothing=""),
    FieldKind.TIMEZONE: lambda desk, field: Picker(names.zones, field.hint, nothing=""),
    FieldKind.PERSON: lambda desk, field: PersonPicker(desk, field.hint),
    FieldKind.ORGANIZATION: lambda desk, field: OrganizationPicker(desk, field.hint),
    FieldKind.ROOM: lambda desk, field: RoomPicker(desk, field.hint),
    FieldKind.IMAGE: lambda desk, field: PictureEditor(lambda name: _picture(desk, name)),
    FieldKind.TAGS: _tokens,
}


def _shown() -> str:
    """The language of the window's own texts."""
    return QLocale().bcp47Name()


def _languages(desk: Desk) -> Sequence[str]:
    return desk.snapshot.languages if desk.snapshot else ("en",)


def _days(desk: Desk, field: Field) -> tuple[date | None, date | None]:
    forum = desk.snapshot.forum if desk.snapshot else None
    meant = field.day() if field.day is not None else None
    if meant is not None:
        return meant, meant
    return (forum.starts_on, forum.ends_on) if forum else (None, None)


def _picture(desk: Desk, name: str) -> bytes | None:
    from eventdesk.workspace.press_edits import picture

    if desk.workspace is None:
        return None
    with desk.workspace.reading() as connection:
        return picture(connection, name)
