"""The command line: the window's verbs without a window. Everything heavy is imported when it is needed."""

from eventdesk.cli.running import main

__all__ = ["main"]
