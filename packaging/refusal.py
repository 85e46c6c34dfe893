"""A reason to stop that the person at the keyboard can do something about."""

import errno


class Refusal(Exception):
    """One sentence: what is wrong and the remedy. Shown without a traceback, exit status 1.

    `harmless` says that nothing was changed before it, so that what is there can be built on.
    """

    def __init__(self, sentence: str, harmless: bool = False) -> None:
        super().__init__(sentence)
        self.harmless = harmless


def unwritable(path: object, error: OSError) -> Refusal:
    """The sentence for a failed write below `path`: a full disk, or a folder that may not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refusal(f"The disk is full at {path}: free about 500 MB there and start again.")
    reason = (error.strerror or str(error)).lower()
    return Refusal(
        f"EventDesk’s set-up cannot write to {path} ({reason}): make that folder writable, "
        "or copy the checkout into a folder of your own, and start again."
    )
