"""The one stylesheet: what Fusion and the palette do not say."""

from dataclasses import asdict
from string import Template

from eventdesk.desktop.theme.colours import Colours, mix
from eventdesk.resources import resource

_SHEET = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $outline; padding: 4px 8px; }

QLabel[textRole="title"] { font-size: 22px; font-weight: 700; }
QLabel[textRole="heading"] { font-weight: 700; }
QLabel[textRole="caption"] { font-size: 12px; color: $muted; }
QLabel[textRole="muted"] { color: $muted; }
QLabel[textRole="problem"] { font-size: 12px; color: $danger; }
QFrame[line="horizontal"] { background: $hairline; border: none; min-height: 1px; max-height: 1px; }
QFrame[line="vertical"] { background: $hairline; border: none; min-width: 1px; max-width: 1px; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="window"] { background: $window; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 4px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 7px; min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 2px 3px; }
QTextEdit[page="true"] { border: 2px solid $surface; border-radius: 0; padding: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { padding: 0 6px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 1px 2px; }
QTextEdit[page="true"]:focus { border: 2px solid $accent; padding: 0; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QComboBox[refused="true"] { border-color: $danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $muted; border-color: $hairline;
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit:read-only { background: $window; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QComboBox::drop-down { border: none; width: 24px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("$chevron_down"); width: 14px; height: 14px; }

QPushButton {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 4px;
    padding: 0 15px; min-height: 30px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 0 14px; min-height: 28px; }
QPushButton:disabled { color: $muted; border-color: $hairline; background: transparent; }
QPushButton[small="true"] { min-height: 22px; padding: 0 9px; font-size: 12px; }
QPushButton[small="true"]:focus { min-height: 20px; padding: 0 8px; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 700; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $hairline; color: $muted; border-color: $hairline; }

QPushButton[navigation="true"] {
    text-align: left; background: transparent; border: none; padding: 0 10px; min-height: 36px; border-radius: 4px;
}
QPushButton[navigation="true"]:hover { background: $nav_hover; }
QPushButton[navigation="true"]:checked { background: $nav_checked; font-weight: 700; }
QPushButton[navigation="true"]:focus { border: 2px solid $accent; padding: 0 8px; min-height: 32px; }

QPushButton[choice="true"] {
    background: transparent; border: 2px solid transparent; border-radius: 0; min-height: 60px; padding: 0;
}
QPushButton[choice="true"]:hover { background: $hover; }
QPushButton[choice="true"]:focus { border-color: $accent; border-radius: 4px; min-height: 60px; padding: 0; }
QComboBox[quiet="true"] { background: transparent; border: 1px solid transparent; }
QComboBox[quiet="true"]:hover { background: $nav_hover; }
QComboBox[quiet="true"]:focus { border: 2px solid $accent; }
QComboBox#forum-chooser { font-weight: 700; }

QToolButton[link="true"] {
    color: $accent; font-size: 12px; padding: 0; border: none; min-height: 20px; background: transparent;
}
QToolButton[link="true"]:focus { border: 1px solid $accent; padding: 0 2px; }
QToolButton[chip="true"] { background: $window; border: 1px solid $hairline; min-height: 26px; padding: 0 6px; }
QToolButton[chip="true"]:hover { background: $hover; }
QLabel[picture="true"] { border: 1px solid $hairline; border-radius: 4px; }

QCheckBox { spacing: 8px; min-height: 24px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: 3px; background: $surface;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:disabled { border-color: $hairline; background: $window; }
QCheckBox::indicator:checked:disabled { background: $outline; }
QCheckBox:disabled { color: $muted; }

QRadioButton { spacing: 8px; min-height: 24px; border: 2px solid transparent; border-radius: 4px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: 8px; background: $surface;
}
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $surface; }

QToolButton {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: 4px;
    padding: 0 7px; min-height: 30px;
}
QToolButton:hover, QToolButton:open { background: $hover; }
QToolButton:pressed { background: $selection; }
QToolButton:checked { background: $selection; color: $text; }
QToolButton:focus { border: 2px solid $accent; padding: 0 6px; min-height: 28px; }
QToolButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[popupMode="1"] { padding-right: 24px; }
QToolButton[popupMode="1"]:focus { padding-right: 23px; }
QToolButton::menu-button { border: none; width: 22px; background: transparent; }
QToolButton::menu-arrow { image: url("$chevron_down"); width: 12px; height: 12px; }
QLineEdit QToolButton, QLineEdit QToolButton:focus { min-height: 0; padding: 0; border: none; }
QLineEdit QToolButton:hover { background: transparent; }

QAbstractItemView {
    background: $surface; border: none; outline: 0;
    selection-background-color: $selection; selection-color: $text;
}
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $hairline;
    padding: 4px 8px; font-size: 12px;
}
QTableView { gridline-color: $hairline; }
QTableCornerButton::section { background: $surface; border: none; }
QComboBox QAbstractItemView, QListView[popup="true"] {
    border: 1px solid $outline; padding: 4px; background: $surface;
}

QMenuBar { background: $window; border: none; padding: 0 4px; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QTabBar { background: transparent; border: none; }
QTabBar::tab {
    padding: 6px 2px; margin-right: 22px; border: none; border-bottom: 2px solid transparent; color: $muted;
}
QTabBar[dense="true"]::tab { margin-right: 12px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border-bottom-color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $hairline; }

QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $hairline; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
""")


def stylesheet(colours: Colours) -> str:
    """The stylesheet in these colours."""
    more = {
        "accent_hover": mix(colours.text, colours.accent, 0.14),
        "nav_hover": mix(colours.text, colours.window, 0.06),
        "nav_checked": mix(colours.accent, colours.window, 0.2 if colours.dark else 0.14),
        "scroll": mix(colours.outline, colours.surface, 0.55),
        "check": resource("icons", "controls", f"check-{'dark' if colours.dark else 'light'}.svg").as_posix(),
        "chevron_down": resource("icons", "controls", "chevron-down.svg").as_posix(),
    }
    return _SHEET.substitute({**asdict(colours), **more})
