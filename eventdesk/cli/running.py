"""Running a command: what goes wrong is one line on standard error and an exit status, never a traceback.

0: done; 1: refused, with the reason; 2: wrong usage.
"""

import contextlib
import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

REFUSED = 1
WRONG_USAGE = 2
INTERRUPTED = 130


class Refusal(click.ClickException):
    """A command that cannot do what it was asked to; its message is one sentence for the person who asked."""

    exit_code = REFUSED


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line (the process's own by default); returns the exit status."""
    _say_what_the_terminal_can()
    from eventdesk.cli.commands import eventdesk

    try:
        status = eventdesk.main(arguments, prog_name="eventdesk", standalone_mode=False)
        _flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.Abort:
        return INTERRUPTED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _pipe_closed()
    except click.UsageError as error:
        _complain(f"{error.format_message()} (“eventdesk --help” tells more.)")
        return WRONG_USAGE
    except Exception as error:
        _complain(_sentence(error))
        return REFUSED
    return status if isinstance(status, int) else 0


def _sentence(error: Exception) -> str:
    """What to tell of an error: its own sentence where it is meant for people, else its kind and place.

    The message of any other error may hold what somebody typed, so it is not shown.
    """
    if isinstance(error, click.ClickException):
        return error.format_message()
    from eventdesk.interchange.forum_file.errors import ForumFileError
    from eventdesk.workspace.errors import WorkspaceError

    if isinstance(error, ForumFileError | WorkspaceError):
        return str(error)
    if isinstance(error, OSError):
        what = error.filename if error.filename is not None else "Reading or writing failed"
        return f"{what}: {error.strerror or type(error).__name__}."
    if isinstance(error, MemoryError):
        return "There is not enough memory for this."
    return f"Unexpected error ({type(error).__name__}) in {_place(error)}. Please report it."


def _place(error: Exception) -> str:
    """Module and line of the deepest of our own frames."""
    home = Path(__file__).resolve().parent.parent
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(home)]
    if not own:
        return "eventdesk"
    return f"{Path(own[-1].filename).relative_to(home.parent)}:{own[-1].lineno}"


def _complain(sentence: str) -> None:
    print("eventdesk:", " ".join(sentence.split()), file=sys.stderr)  # noqa: T201 - this is the terminal


def _say_what_the_terminal_can() -> None:
    """A character that the terminal's encoding lacks is shown by its code instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _pipe_closed() -> int:
    """The reader (`| head`) has enough: end quietly, and let Python's own flush at exit write nowhere."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
