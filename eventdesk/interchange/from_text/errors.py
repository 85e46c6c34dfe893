"""Why a text cannot be read."""


class TextSourceError(Exception):
    """The source holds no text that could be read; the message is one sentence for whoever chose it."""
