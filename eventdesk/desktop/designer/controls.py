"""Small editors of the inspector: each shows a value, and tells by `edited` that a person gave it another."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QIcon,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from eventdesk.desktop.designer.words import tr
from eventdesk.desktop.theme import ICON, colours_of
from eventdesk.desktop.widgets import icon_button

CATEGORY, SIDE, ACCENT = "category", "side", "accent"


class Control(Protocol):
    """A widget that edits one value."""

    @property
    def edited(self) -> SignalInstance: ...
    def value(self) -> Any: ...
    def show_value(self, value: Any) -> None: ...


class NumberBox(QDoubleSpinBox):
    """A length in mm, a size in points, an angle: `unit` stands behind it."""

    edited = Signal()

    def __init__(self, low: float, high: float, step: float = 1.0, unit: str = "mm", decimals: int = 2) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit not in ("", "°") else unit)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(84)
        self.valueChanged.connect(lambda _value: self.edited.emit())

    def textFromValue(self, value: float) -> str:
        """Without zeros that say nothing."""
        text = QLocale().toString(value, "f", self.decimals())
        point = QLocale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def show_value(self, value: Any) -> None:
        if self.hasFocus() and self.value() == round(float(value), self.decimals()):
            return
        with QSignalBlocker(self):
            self.setValue(float(value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_text()

    def _lay_text(self) -> None:
        # With a stylesheet and without buttons, Qt leaves the text no room.
        self.lineEdit().setGeometry(8, 1, self.width() - 16, self.height() - 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the inspector; only a field in hand is changed by it.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CountBox(NumberBox):
    """A whole number; `none` is what 0 is called."""

    def __init__(self, low: int, high: int, none: str = "", unit: str = "") -> None:
        super().__init__(low, high, 1.0, unit, 0)
        if none:
            self.setSpecialValueText(none)

    def value(self) -> int:
        return round(super().value())


class FlagBox(QCheckBox):
    edited = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.clicked.connect(lambda _on: self.edited.emit())

    def value(self) -> bool:
        return self.isChecked()

    def show_value(self, value: Any) -> None:
        self.setChecked(bool(value))


class ChoiceBox(QComboBox):
    """One of several values, by their labels."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[Any, str]] = ()) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.offer(choices)
        self.activated.connect(lambda _place: self.edited.emit())

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these values instead; the one shown stays shown."""
        with QSignalBlocker(self):
            before = self.value() if self.count() else None
            self._values = [value for value, _label in choices]
            self.clear()
            self.addItems([label for _value, label in choices])
            if before in self._values:
                self.setCurrentIndex(self._values.index(before))

    def value(self) -> Any:
        return self._values[self.currentIndex()] if 0 <= self.currentIndex() < len(self._values) else None

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self):
            if value not in self._values:
                # Such as a language that the forum does not have: shown by its own name, and kept.
                self._values.append(value)
                self.addItem(str(value))
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SegmentBox(QWidget):
    """One of a few, each a small button with an icon."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[Any, str, str]], name: str) -> None:
        """`choices`: value, what it is called, icon."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._values = [value for value, _label, _icon in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (_value, label, icon) in enumerate(choices):
            made = icon_button(label, icon, f"{name}-{number}")
            made.setCheckable(True)
            self._group.addButton(made, number)
            row.addWidget(made)
        row.addStretch(1)
        self._group.idClicked.connect(lambda _number: self.edited.emit())

    def value(self) -> Any:
        return self._values[max(0, self._group.checkedId())]

    def show_value(self, value: Any) -> None:
        chosen = self._group.button(self._values.index(value))
        if chosen is not None:
            chosen.setChecked(True)


class LineBox(QLineEdit):
    """A line of words, stored when it is left or after Enter."""

    edited = Signal()

    def __init__(self, hint: str = "", longest: int = 200) -> None:
        super().__init__()
        self._shown = ""
        self.setPlaceholderText(hint)
        self.setMaxLength(longest)
        self.editingFinished.connect(self._done)

    def _done(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.edited.emit()

    def value(self) -> str:
        return self.text()

    def show_value(self, value: Any) -> None:
        if str(value) != self._shown or not self.hasFocus():
            self._shown = str(value)
            if self.text() != self._shown:
                self.setText(self._shown)


class PaintBox(QToolButton):
    """A paint: a colour, that of the person's category or side, the forum's, or none."""

    edited = Signal()

    def __init__(self, title: str, may_be_none: bool = True) -> None:
        super().__init__()
        self._title, self._paint, self._accent = title, "", "#1f5fa6"
        self.setIconSize(QSize(ICON, ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("chip", True)
        menu = QMenu(self)
        choose = menu.addAction(tr("Choose a colour…"))
        choose.setObjectName("choose-paint")
        choose.triggered.connect(self.ask)
        menu.addSeparator()
        for paint in (CATEGORY, SIDE, ACCENT, "#1b1d22", "#ffffff", *(("",) if may_be_none else ())):
            action = menu.addAction(self._swatch(paint), paint_label(paint))
            action.setObjectName(f"paint-{paint or 'none'}")
            action.triggered.connect(lambda _checked=False, paint=paint: self._take(paint))
        self.setMenu(menu)
        self.show_value("")

    def value(self) -> str:
        return self._paint

    def show_value(self, value: Any) -> None:
        self._paint = str(value)
        self.setText(paint_label(self._paint))
        self.setIcon(self._swatch(self._paint))
        self.setAccessibleName(f"{self._title}: {paint_label(self._paint)}")

    def set_accent(self, colour: str) -> None:
        """Show the forum's colour so."""
        self._accent = colour
        self.show_value(self._paint)

    def ask(self) -> None:
        start = QColor(self._paint if self._paint.startswith("#") else self._accent)
        chosen = QColorDialog.getColor(start, self, self._title)
        if chosen.isValid():
            self._take(chosen.name())

    def _take(self, paint: str) -> None:
        if paint != self._paint:
            self.show_value(paint)
            self.edited.emit()

    def _swatch(self, paint: str) -> QIcon:
        return swatch(self._accent if paint == ACCENT else paint, colours_of(self).outline)


def swatch(paint: str, edge: str) -> QIcon:
    """A small square of that paint; one by category or side is of several colours."""
    picture = QPixmap(ICON * 2, ICON * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    several = {CATEGORY: ("#b3261e", "#1f5fa6", "#2b6e3f"), SIDE: ("#1f5fa6", "#c98a00")}
    inks = several.get(paint, (paint,) if paint else ())
    wide = (ICON - 2) / max(1, len(inks))
    for number, ink in enumerate(inks):
        painter.fillRect(round(1 + number * wide), 1, round(wide + 0.5), ICON - 2, QColor(ink))
    painter.setPen(QPen(QColor(edge), 1))
    painter.drawRect(1, 1, ICON - 3, ICON - 3)
    if not inks:
        painter.drawLine(2, ICON - 3, ICON - 3, 2)
    painter.end()
    return QIcon(picture)


def paint_label(paint: str) -> str:
    named = {
        CATEGORY: tr("Colour of the category"),
        SIDE: tr("Colour of the side"),
        ACCENT: tr("Colour of the forum"),
        "#1b1d22": tr("Black"),
        "#ffffff": tr("White"),
        "": tr("None"),
    }
    return named.get(paint.lower(), paint.upper())


class SeveralBox(QComboBox):
    """For which of several values something is: all, only those ticked, or all but those."""

    edited = Signal()

    def __init__(self, title: str, label_of: Callable[[str], str]) -> None:
        super().__init__()
        self._title, self._label_of = title, label_of
        self._offered: tuple[str, ...] = ()
        self._ticked: tuple[str, ...] = ()
        self._but = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._say()

    def showPopup(self) -> None:
        """Values to tick, in the place of the one list of a combo box."""
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def offer(self, values: Sequence[str]) -> None:
        self._offered = tuple(values)

    def value(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Only these, and not these; of the two one is empty."""
        return ((), self._ticked) if self._but else (self._ticked, ())

    def show_value(self, value: Any) -> None:
        only, but = value
        self._but = bool(but) and not only
        self._ticked = tuple(but if self._but else only)
        self._say()

    def _fill(self) -> None:
        """Made anew each time: what there is to tick depends on the forum."""
        menu = self._menu
        menu.clear()
        ways = QActionGroup(menu)
        for way, text in ((False, tr("Only those ticked (none: all)")), (True, tr("All but those ticked"))):
            action = ways.addAction(text)
            action.setCheckable(True)
            action.setChecked(self._but is way)
            action.triggered.connect(lambda _checked=False, way=way: self._set_way(way))
            menu.addAction(action)
        menu.addSeparator()
        for value in dict.fromkeys((*self._offered, *self._ticked)):
            action = menu.addAction(self._label_of(value).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in self._ticked)
            action.toggled.connect(lambda on, value=value: self._tick(value, on))

    def _set_way(self, but: bool) -> None:
        changed = but != self._but and bool(self._ticked)
        self._but = but
        self._say()
        if changed:
            self.edited.emit()

    def _tick(self, value: str, on: bool) -> None:
        rest = tuple(one for one in self._ticked if one != value)
        self._ticked = (*rest, value) if on else rest
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        names = ", ".join(map(self._label_of, self._ticked))
        told = tr("All")
        if names:
            told = (
                tr("All but {names}").format(names=names) if self._but else tr("Only {names}").format(names=names)
            )
        self.clear()
        self.addItem(told)
        self.setToolTip(told)
        self.setAccessibleName(f"{self._title}: {told}")
