"""About EventDesk: its version, and the licences of what it is made of."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID
from eventdesk.desktop.widgets.labels import Heading, Title, label
from eventdesk.resources import resources_dir

# Name on the left as its makers write it; on the right the licence under which it is used.
_PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("ReportLab", "BSD-3-Clause"),
    ("HarfBuzz (uharfbuzz)", "MIT, Apache-2.0"),
    ("Babel, Click, msgspec", "BSD-3-Clause"),
    ("PyYAML, uniseg, RapidFuzz", "MIT"),
    ("python-bidi", "LGPL-3.0"),
    ("PDFium (QtPdf)", "BSD-3-Clause, Apache-2.0"),
    ("Noto Sans", "OFL-1.1"),
    ("Lucide", "ISC"),
)


class About(QDialog):
    """A sentence, the parts, and the licence texts that come with the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about-dialog")
        self.setWindowTitle(self.tr("About EventDesk"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Title("EventDesk"))
        numbers = self.tr("Version {number}, Qt {qt}").format(number=own_version(), qt=qVersion())
        column.addWidget(label(numbers, "muted"))
        column.addSpacing(GRID)
        purpose = self.tr("A desk for forums: programme, people, press and their printed pages.")
        column.addWidget(label(purpose, wrap=True))
        column.addWidget(label(self.tr("Free software under the MIT licence."), wrap=True))
        column.addSpacing(GRID)
        column.addWidget(Heading(self.tr("Made with")))
        parts = QPlainTextEdit(
            "\n".join([f"{name}: {licence}" for name, licence in _PARTS] + ["", licence_texts()])
        )
        parts.setObjectName("licences")
        parts.setAccessibleName(self.tr("Made with"))
        parts.setReadOnly(True)
        parts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        column.addWidget(parts, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.resize(70 * GRID, 62 * GRID)


def own_version() -> str:
    """The installed version; in a checkout that is not installed, what the project says of itself."""
    try:
        return version("eventdesk")
    except PackageNotFoundError:
        return "0.1.0"


def licence_texts() -> str:
    """The licences of the fonts and icons, as they lie beside them."""
    files = sorted([*resources_dir().glob("fonts/OFL-NotoSans.txt"), *resources_dir().glob("icons/LICENSE*")])
    return "\n\n".join(path.read_text("utf-8", "replace").strip() for path in files)
