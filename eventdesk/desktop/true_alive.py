"""A remedy for a fault of PySide6 6.12.0 on Python 3.11, which ends the program after some hundred signals.

There, `Signal.emit` gives back `True` without counting the reference. When the count of `True` has come to
nothing, Python stops with “bool_dealloc: deallocating True or False”. From Python 3.12 on `True` is immortal
(PEP 683) and no harm is done; PySide6 6.11 counts right.
"""

import sys

_MANY = 1 << 40


def keep_true_alive() -> None:
    """Count more references to `True` than any program can lose. Called once, when the window's package loads."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(True) >= _MANY:
        return
    import ctypes

    # An object of CPython 3.11 begins with its count of references, but in a build that traces references.
    if not hasattr(sys, "getobjects"):
        ctypes.c_ssize_t.from_address(id(True)).value += _MANY
