"""Writing down what happens while the forum is on: where the clock is, who may speak, what a photo shows."""

from eventdesk.press.capture.captions import suggested_caption
from eventdesk.press.capture.moment import Moment, Speaker, moment_at, speakers_at
from eventdesk.press.capture.proposing import Shown, captions_for, shown_at

__all__ = [
    "Moment",
    "Shown",
    "Speaker",
    "captions_for",
    "moment_at",
    "shown_at",
    "speakers_at",
    "suggested_caption",
]
