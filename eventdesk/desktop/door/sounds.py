"""What is heard at the door: two tones that rise, stay or fall. A machine without sound is silent or beeps.

The tones are made here. Where the system has no sound, the program's own beep tells them apart by their number.
"""

import math
import os
import sys
import threading
from array import array
from collections import deque
from collections.abc import Generator
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    import miniaudio

RATE = 44100
_LOUDNESS = 0.35
_BUFFER_MS = 30
_BETWEEN_BEEPS = 160


class Tone(Enum):
    """The two pitches, in hertz, and how often the beep sounds instead."""

    GOOD = ((660.0, 990.0), 1)
    AGAIN = ((660.0, 660.0), 2)
    BAD = ((440.0, 330.0), 3)  # no lower: small loudspeakers have no bass


@cache
def samples(tone: Tone) -> bytes:
    """The tones as 16-bit samples, one channel: 0.1 s and 0.16 s, each fading in and out."""
    made = array("h")
    for pitch, seconds in zip(tone.value[0], (0.1, 0.16), strict=True):
        count = int(RATE * seconds)
        for place in range(count):
            # An octave above, softly: it is heard better through a crowd.
            wave = math.sin(2 * math.pi * pitch * place / RATE)
            wave = 0.75 * wave + 0.25 * math.sin(4 * math.pi * pitch * place / RATE)
            fade = min(1.0, place / 300, (count - place) / 900)
            made.append(round(32767 * _LOUDNESS * fade * wave))
    return made.tobytes()


class Sounds(QObject):
    """Plays tones while it is open. Nothing it does can fail."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self._queue: deque[bytes] = deque(maxlen=4)
        self._device: miniaudio.PlaybackDevice | None = None
        self._wanted = False

    def open(self) -> None:
        """Ask the system for sound, in a thread: it may take a second to answer."""
        if self._wanted:
            return
        self._wanted = True
        threading.Thread(target=self._begin, name="sound", daemon=True).start()

    def close(self) -> None:
        """Let the system have its sound back."""
        self._wanted = False
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def play(self, tone: Tone) -> None:
        """Sound the tones now, unless sound is off."""
        if not self.on:
            return
        if self._device is not None:
            self._queue.append(samples(tone))
            return
        for number in range(tone.value[1]):
            QTimer.singleShot(number * _BETWEEN_BEEPS, self, QApplication.beep)

    def _begin(self) -> None:
        ways = _ways()
        if ways == []:
            return
        try:
            import miniaudio

            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=_BUFFER_MS,
                app_name="EventDesk",
                backends=None if ways is None else [miniaudio.Backend[way] for way in ways],
            )
            stream = _stream(self._queue)
            next(stream)
            device.start(stream)
        except Exception:
            # No library, no device, no server, no right: the beep takes its place.
            return
        if self._wanted and self._device is None:
            self._device = device
        else:
            device.close()


def _ways() -> list[str] | None:
    """The backends of the system that are worth asking, by name; None for all. Without a device of its own, ALSA
    complains on standard error, line by line."""
    if not sys.platform.startswith("linux"):
        return None
    if any(os.access(device, os.W_OK) for device in Path("/dev/snd").glob("pcm*p")):
        return None
    servers = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"))
    served = "PULSE_SERVER" in os.environ or (servers / "pulse/native").exists()
    return ["PULSEAUDIO"] if served else []


def _stream(queue: "deque[bytes]") -> "Generator[bytes, int, None]":
    """Frames as they are asked for: the tones in the queue, silence between them."""
    rest = b""
    frames: Any = yield b""
    while True:
        wanted = 2 * int(frames)
        while len(rest) < wanted and queue:
            rest += queue.popleft()
        data, rest = rest[:wanted], rest[wanted:]
        frames = yield data + bytes(wanted - len(data))
