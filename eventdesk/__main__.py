"""`python -m eventdesk`: the same as the command `eventdesk`."""

import sys

from eventdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
