"""The forum as the head of a printed programme: edition, series, theme, days, place, hosts, and its numbers."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.pages.documents.wording import breakable
from eventdesk.desktop.pages.overview.numbers import Numbers, numbers_of
from eventdesk.desktop.pages.overview.wording import forum_status
from eventdesk.desktop.theme import GRID, Size, font
from eventdesk.desktop.widgets import Caption, FlowLayout, Hairline, label
from eventdesk.desktop.window_words import with_edition
from eventdesk.model.kinds import ForumStatus, OrganizationRole
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.model.text import EMPTY

translate = QCoreApplication.translate

_HOSTS = (OrganizationRole.HOST, OrganizationRole.CO_HOST)


class Glance(QWidget):
    """Reads only."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._over = label("", "muted", wrap=True)
        self._title = label("", "title", wrap=True)
        self._title.setObjectName("overview-title")
        self._theme = label("", wrap=True)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(3 * GRID)
        self._facts.setVerticalSpacing(GRID // 2)
        self._facts.setColumnStretch(1, 1)
        self._numbers = FlowLayout(spacing=4 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for widget in (self._over, self._title, self._theme):
            column.addWidget(widget)
        column.addSpacing(GRID + GRID // 2)
        column.addLayout(self._facts)
        column.addSpacing(2 * GRID)
        column.addWidget(Hairline())
        column.addSpacing(GRID)
        column.addLayout(self._numbers)
        self._figures = {name: _Figure() for name in ("sessions", "talks", "people", "registered", "arrived")}
        for figure in self._figures.values():
            self._numbers.addWidget(figure)

    def refresh(self, snapshot: ForumSnapshot) -> None:
        language = self.desk.language
        self._show_title(snapshot, language)
        self._show_facts(snapshot, language)
        self._show_numbers(numbers_of(snapshot))

    def _show_title(self, snapshot: ForumSnapshot, language: str) -> None:
        forum = snapshot.forum
        name = forum.series.name if forum.series is not None else EMPTY
        tag = name.tag_for(language, snapshot.languages)
        numbered = with_edition(name[tag], forum.edition, tag) if tag is not None else ""
        own = snapshot.pick(forum.title, language)
        title = own or numbered
        self._title.setText(breakable(title) or translate("Overview", "Forum without a name"))
        over = [numbered if own and numbered else ""]
        if forum.status is not ForumStatus.PLANNED:
            over.append(forum_status(forum.status))
        self._over.setText(" · ".join(part for part in over if part))
        self._over.setVisible(bool(self._over.text()))
        self._theme.setText(breakable(snapshot.pick(forum.theme, language)))
        self._theme.setVisible(bool(forum.theme))

    def _show_facts(self, snapshot: ForumSnapshot, language: str) -> None:
        while self._facts.count():
            item = self._facts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(_facts(snapshot, language)):
            told = label(breakable(value), "", wrap=True)
            told.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(told, row, 1)

    def _show_numbers(self, numbers: Numbers) -> None:
        sides = " · ".join(f"{_side(side)} {count}" for side, count in numbers.sides)
        told = {
            "sessions": (numbers.sessions, translate("Overview", "sessions"), ""),
            "talks": (numbers.talks, translate("Overview", "talks"), ""),
            "people": (numbers.people, translate("Overview", "people on stage"), sides),
            "registered": (numbers.registered, translate("Overview", "attendees registered"), ""),
            "arrived": (numbers.arrived, translate("Overview", "arrived"), ""),
        }
        for name, (count, what, more) in told.items():
            self._figures[name].say(QLocale().toString(count), what, more)


class _Figure(QWidget):
    """A number, and below it what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self._number = label()
        self._number.setFont(font(Size.TITLE))
        self._what = Caption()
        self._more = Caption()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._number, self._what, self._more):
            column.addWidget(widget)
        column.addStretch(1)

    def say(self, number: str, what: str, more: str) -> None:
        self._number.setText(number)
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(" ".join(part for part in (number, what, more) if part))


def _facts(snapshot: ForumSnapshot, language: str) -> list[tuple[str, str]]:
    """What is known, as a label and its value."""
    forum = snapshot.forum
    place = [snapshot.pick(text, language) for text in (forum.venue, forum.city)]
    rows = [
        (translate("Overview", "Date"), _days(snapshot, language)),
        (translate("Overview", "Place"), ", ".join(part for part in place if part)),
        (translate("Overview", "Host"), _hosts(snapshot, language)),
    ]
    return [(name, value) for name, value in rows if value]


def _days(snapshot: ForumSnapshot, language: str) -> str:
    from eventdesk.documents.wording import date_range

    forum = snapshot.forum
    if forum.starts_on is None:
        return ""
    return date_range(forum.starts_on, forum.ends_on or forum.starts_on, language)


def _hosts(snapshot: ForumSnapshot, language: str) -> str:
    listed = [link.organization for link in snapshot.forum.organizations if link.role in _HOSTS]
    names = [snapshot.pick(snapshot.organization(key).name, language) for key in dict.fromkeys(listed)]
    return ", ".join(name for name in names if name)


def _side(side: str) -> str:
    """A side's name: a country's in the window's language, a group's as it is."""
    from eventdesk.desktop.pages.documents.wording import window_locale

    return str(window_locale().territories.get(side, side))
