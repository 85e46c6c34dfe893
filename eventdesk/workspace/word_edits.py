"""Putting better words where a check found others: in a release's field, a paragraph, a photo's caption.

Part of an edit (`with workspace.edit(…) as edit`); rows are named by their uids.
"""

from typing import Protocol

from eventdesk.model import records
from eventdesk.model.snapshot import Override
from eventdesk.model.text import Text
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import StaleRecord
from eventdesk.workspace.press_edits import set_override

_PHOTO, _PARAGRAPH = "photo", "paragraph"


class Words(Protocol):
    """The words `before` and `after` in a field of a release or a photo, or of a paragraph (`field` its key)."""

    @property
    def home(self) -> str: ...
    @property
    def uid(self) -> str: ...
    @property
    def field(self) -> str: ...
    @property
    def tag(self) -> str: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...
    @property
    def basis(self) -> tuple[tuple[str, str], ...]: ...


def put_words(edit: Edit, words: Words) -> None:
    """Store the words. Raises StaleRecord where what stands there is no longer what was seen."""
    if words.home == _PARAGRAPH:
        held = edit.get(records.Release, words.uid).overrides.get(words.field, {})
        _same(held.get("text", ""), words.before)
        set_override(edit, words.uid, words.field, Override(text=words.after, basis=dict(words.basis)))
        return
    row = edit.get(records.Photo if words.home == _PHOTO else records.Release, words.uid)
    text: Text = getattr(row, words.field)
    _same(text.get(words.tag, ""), words.before)
    setattr(row, words.field, text.with_value(words.tag, words.after))


def _same(now: str, seen: str) -> None:
    if now != seen:
        raise StaleRecord("This was changed meanwhile. Look at the new value, then change it again.")
