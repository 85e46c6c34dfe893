"""A remedy for a fault of PySide6 6.12.0 on Python 3.11, which ends the program after some hundred signals.

There, `Signal.emit` gives back `True` without counting the reference, and some other calls (a model's `data`
without a value, `QTreeView.setExpanded`) give back `None` so. When a count has come to nothing, Python stops
with “bool_dealloc: deallocating True or False” or “none_dealloc: deallocating None”. From Python 3.12 on both are
immortal (PEP 683) and no harm is done; PySide6 6.11 counts right.
"""

import sys

_MANY = 1 << 40


def keep_true_alive() -> None:
    """Count more references to `True`, `False` and `None` than any program can lose. Called once, at the start."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(True) >= _MANY:
        return
    import ctypes

    # An object of CPython 3.11 begins with its count of references, but in a build that traces references.
    if not hasattr(sys, "getobjects"):
        for single in (True, False, None):
            ctypes.c_ssize_t.from_address(id(single)).value += _MANY
