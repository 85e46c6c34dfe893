"""Opening the window from the command line."""

import os
import sys
from pathlib import Path

from eventdesk.cli.running import Refusal


def has_display() -> bool:
    """Whether a window would be seen: always on Windows and macOS, elsewhere with X11 or Wayland."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_window(file: Path | None) -> int:
    """Show the window on a workspace until it is closed; returns the exit status.

    Raises Refusal where Qt has nowhere to show it, since Qt itself would end the process.
    """
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise Refusal(
            "There is no display to open the window on. Start EventDesk from a desktop, or use its commands "
            "(“eventdesk --help”)."
        )
    from eventdesk.desktop.app import run

    return run(file)
