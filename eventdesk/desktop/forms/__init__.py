"""Forms described as data: fields, and one form that edits a record by them.

>>> fields = (
...     Field("title", self.tr("Title"), FieldKind.TEXT, required=True),
...     Field("starts_at", self.tr("Begins"), FieldKind.WALL_TIME, half=True),
... )
>>> form = RecordForm(desk, "Session", fields, prefix="session", step=self.tr("Change session"))
>>> form.show_record(session.uid, {"title": session.title, "starts_at": session.starts_at})
"""

from eventdesk.desktop.forms.choosing import NewName, organization_uid, person_uid, room_uid
from eventdesk.desktop.forms.editor import Editor
from eventdesk.desktop.forms.fields import Choice, Field, FieldKind
from eventdesk.desktop.forms.form import RecordForm
from eventdesk.desktop.forms.localized import LocalizedEdit
from eventdesk.desktop.forms.making import make_editor
from eventdesk.desktop.forms.picker import OrganizationPicker, PersonPicker, Picker
from eventdesk.desktop.forms.picture import NewPicture

__all__ = [
    "Choice",
    "Editor",
    "Field",
    "FieldKind",
    "LocalizedEdit",
    "NewName",
    "NewPicture",
    "OrganizationPicker",
    "PersonPicker",
    "Picker",
    "RecordForm",
    "make_editor",
    "organization_uid",
    "person_uid",
    "room_uid",
]
