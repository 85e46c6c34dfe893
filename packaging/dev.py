#!/usr/bin/env python3
"""Everything a checkout needs, from Python alone.

    python3 packaging/dev.py run [FOLDER]     set up, make the sample forum, open the window
    python3 packaging/dev.py test [ARGS]      set up, run every check; ARGS go to pytest
    python3 packaging/dev.py bench [NAMES]    set up, print the measurements of tests/bench
    python3 packaging/dev.py wheel            set up, build dist/*.whl and print its size
    python3 packaging/dev.py setup            set up alone

This first file keeps to syntax that any Python reads, so that an old one gets a sentence and no SyntaxError.
"""

import sys

OLDEST = (3, 11)


def main(arguments):
    # type: (list[str]) -> int
    """The exit status of one command: 0 done, 1 refused or failed, 2 wrong usage, 130 interrupted."""
    if sys.version_info < OLDEST:
        sys.stderr.write(
            "EventDesk needs Python {}.{} or newer, and this is Python {}.{}: install a newer one and start "
            "again with it, for example python3.13 packaging/dev.py run\n".format(*(OLDEST + sys.version_info[:2]))
        )
        return 1
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a console without typographic quotes
    from refusal import Refusal

    try:
        import commands

        return commands.main(arguments)
    except Refusal as refusal:
        sys.stdout.flush()
        sys.stderr.write(str(refusal) + "\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; the next start goes on from here.\n")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
