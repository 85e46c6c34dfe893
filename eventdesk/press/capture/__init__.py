"""Writing down what happens while the forum is on: where the clock is, who may speak, what a photo shows."""

from eventdesk.press.capture.captions import suggested_caption
from eventdesk.press.capture.moment import Moment, Speaker, moment_at, speakers_at

__all__ = ["Moment", "Speaker", "moment_at", "speakers_at", "suggested_caption"]
