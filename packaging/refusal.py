"""A reason to stop that the person at the keyboard can do something about."""

import errno


class Refusal(Exception):
    """One sentence: what is wrong and the remedy. Shown without a traceback, exit status 1."""


def unwritable(path: object, error: OSError) -> Refusal:
    """The sentence for a failed write below `path`: a full disk, or a folder that may not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refusal(f"The disk is full at {path}: free about 500 MB there and start again.")
    reason = (error.strerror or str(error)).lower()
    return Refusal(
        f"EventDesk’s set-up cannot write to {path} ({reason}): make that folder writable, "
        "or copy the checkout into a folder of your own, and start again."
    )
