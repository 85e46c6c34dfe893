"""What is shown where no forum is open: how to begin."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eventdesk.desktop.theme import GRID, HALF, IconRole, set_icon
from eventdesk.desktop.widgets.labels import Caption, Hairline, IconLabel, label

_WIDTH = 64 * GRID


class StartPage(QWidget):
    """The ways to begin, and the workspaces opened before. `opened` tells which of these."""

    opened = Signal(Path)

    def __init__(
        self,
        new_forum: QAction,
        from_text: QAction,
        open_workspace: QAction,
        import_forum: QAction,
        sample: QAction,
    ) -> None:
        super().__init__()
        self.setObjectName("start-page")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # The focus begins on the page, so that no choice looks taken; Tab goes to the first.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = label("EventDesk", "title")
        self._sentence = label("", "muted", wrap=True)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(GRID)
        column.addWidget(self._sentence)
        column.addSpacing(3 * GRID)
        for choice in self._choices(new_forum, from_text, open_workspace, import_forum, sample):
            column.addWidget(Hairline())
            column.addWidget(choice)
        column.addWidget(Hairline())
        column.addSpacing(3 * GRID)
        column.addLayout(self._recent)
        self._centre(column)
        self.refresh(None, [])

    def refresh(self, workspace: Path | None, recent: Sequence[Path], *, has_forums: bool = False) -> None:
        """Show what fits: no workspace open (None), or one without a forum on the desk; and the recent ones."""
        if workspace is None:
            self._sentence.setText(
                self.tr(
                    "Enter a forum once; its agenda, press release and every other page agree with it. "
                    "How would you like to begin?"
                )
            )
        elif has_forums:  # a large one is being read, or that was cancelled
            told = self.tr("{name} is open. Choose one of its forums on top.")
            self._sentence.setText(told.format(name=workspace.name))
        else:
            self._sentence.setText(
                self.tr("{name} is open and has no forum yet. Add the first one.").format(name=workspace.name)
            )
        while self._recent.count():
            old = self._recent.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        there = [path for path in recent if path != workspace]
        if there:
            self._recent.addWidget(Caption(self.tr("Opened before")))
        for path in there[:4]:
            self._recent.addWidget(self._recent_button(path))

    def _choices(
        self,
        new_forum: QAction,
        from_text: QAction,
        open_workspace: QAction,
        import_forum: QAction,
        sample: QAction,
    ) -> list[QWidget]:
        return [
            Choice(
                new_forum, "file-plus", self.tr("New forum"), self.tr("Its name, dates and languages"), first=True
            ),
            Choice(
                from_text,
                "file-text",
                self.tr("New forum from text"),
                self.tr("An old release or an agenda proposes its sessions and people"),
            ),
            Choice(
                open_workspace,
                "folder-open",
                self.tr("Open a workspace"),
                self.tr("A file with all forums of your team"),
            ),
            Choice(
                import_forum,
                "download",
                self.tr("Import a forum file"),
                self.tr("A forum that somebody sent you, as YAML or JSON"),
            ),
            Choice(
                sample,
                "sparkles",
                self.tr("Look at the sample"),
                self.tr("Two forums, complete, to try everything on"),
            ),
        ]

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(f"  {path.stem}")
        button.setObjectName(f"recent-{path.name}")
        button.setAccessibleName(self.tr("Open {name}").format(name=path.name))
        button.setToolTip(str(path))
        button.setProperty("navigation", True)
        set_icon(button, "clock", IconRole.MUTED)
        button.clicked.connect(lambda: self.opened.emit(path))
        return button

    def _centre(self, column: QVBoxLayout) -> None:
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        inner.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)


class Choice(QPushButton):
    """A way to begin: what it does, and in small what comes of it."""

    def __init__(self, action: QAction, icon: str, title: str, detail: str, first: bool = False) -> None:
        super().__init__()
        self.setObjectName(f"start-{action.objectName()}")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setToolTip(detail)
        self.setProperty("choice", True)
        self.clicked.connect(action.trigger)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        picture = IconLabel(icon, "accent" if first else "muted", 24)
        words = QVBoxLayout()
        words.setSpacing(HALF // 2)
        words.addStretch(1)
        words.addWidget(label(title, "heading"))
        words.addWidget(Caption(detail))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(IconLabel("chevron-right", "outline"))
