"""When Python collects unreachable objects, among which may be widgets: in the window's thread, and settled first.

Two faults would otherwise end the program. Python collects in whichever thread happens to reach a threshold, and
a widget destroyed outside of the window's thread takes Qt down. And PySide 6.12 goes on taking Python for the
owner of a widget that was put into a layout before that layout had its place (`addLayout` comes after
`addWidget`): collected together with its parent, such a widget is destroyed twice.
"""

import gc

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

_EVERY = 1000
"""Milliseconds between two looks whether there is enough to collect."""

_MOST = 50_000
"""So many new objects are not looked at: they are those of a forum that was just read, or of a large step."""


class _Collector(QTimer):
    pass


def collect_here(app: QCoreApplication) -> None:
    """From now on collect by a timer in this thread, and in no other. Calling it again changes nothing."""
    if app.findChild(_Collector) is not None:
        return
    gc.disable()
    timer = _Collector(app)
    timer.setInterval(_EVERY)
    timer.timeout.connect(collect_where_due)
    timer.start()


def leave_alone() -> None:
    """Look no more at what there is now: going through the objects of 100,000 people takes half a second, in
    which somebody might stand and wait. What becomes unreachable of it is collected after `look_again`."""
    gc.freeze()


def look_again() -> None:
    gc.unfreeze()


def collect_where_due() -> None:
    """Collect what Python itself would collect by its thresholds; what came by the ten thousand is left alone."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    if counts[0] > _MOST:
        leave_alone()
        return
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            settle()
            gc.collect(generation)
            return


def settle() -> None:
    """Let every widget belong to its parent, also for PySide."""
    for widget in QApplication.allWidgets():
        if shiboken6.ownedByPython(widget):
            parent = widget.parentWidget()
            if parent is not None:
                # For Qt this is nothing new, and does nothing.
                widget.setParent(parent)
