"""The release's own fields: when it goes out, and what stands above its text."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.forms import Field, FieldKind, RecordForm
from eventdesk.desktop.pages.press.wording import release_kinds
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets import Scroll
from eventdesk.model.snapshot import Release


class ReleaseSection(QWidget):
    """A form over the chosen release."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = RecordForm(desk, "Release", self._fields(), "release", self.tr("Change release"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 3 * GRID)
        column.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(inside))

    def show_release(self, release: Release | None) -> None:
        if release is None:
            self.form.clear()
            return
        names = (
            "headline",
            "subheadline",
            "kind",
            "language",
            "issued_on",
            "embargo_until",
            "follow_up",
        )
        self.form.show_record(release.uid, {name: getattr(release, name) for name in names})

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field("headline", self.tr("Headline"), FieldKind.PROSE, lines=2),
            Field(
                "subheadline",
                self.tr("Subheadline"),
                FieldKind.PROSE,
                hint=self.tr("Left empty, it names the forum, its place and its day"),
                lines=2,
            ),
            Field("kind", self.tr("Kind"), FieldKind.CHOICE, choices=release_kinds(), half=True),
            Field("language", self.tr("Language"), FieldKind.LANGUAGE, required=True, half=True),
            Field("issued_on", self.tr("Date of the release"), FieldKind.DATE, half=True),
            Field("embargo_until", self.tr("Embargo until"), FieldKind.WALL_TIME, half=True),
            Field(
                "follow_up",
                self.tr("Follow-up: what happens next"),
                FieldKind.PROSE,
                hint=self.tr("A sentence without its full stop"),
                lines=2,
            ),
        )
