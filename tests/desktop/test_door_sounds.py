"""What is heard at the door, and what is not."""

import os
from collections import deque
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventdesk.desktop.door.sounds import RATE, Sounds, Tone, _stream, samples


def pitch(wave: "memoryview[int]") -> float:
    """Hertz, by how often it crosses zero."""
    crossings = sum((one < 0) != (other < 0) for one, other in pairwise(wave))
    return crossings * RATE / (2 * len(wave))


@pytest.mark.parametrize("tone", list(Tone))
def test_a_tone_is_what_it_should_be(tone: Tone) -> None:
    wave = memoryview(samples(tone)).cast("h")
    first, second = wave[: RATE // 10], wave[RATE // 10 :]
    assert (pitch(first), pitch(second)) == pytest.approx(tone.value[0], abs=6)
    assert len(second) == pytest.approx(0.16 * RATE, abs=1)
    assert 5000 < max(wave) < 32767
    # It begins and ends softly: no crack is heard.
    assert max(abs(one) for part in (first, second) for one in (*part[:3], *part[-3:])) < 200


def test_what_the_system_is_given_is_the_tones_and_then_silence() -> None:
    wanted = samples(Tone.GOOD) + samples(Tone.BAD)
    stream = _stream(deque([samples(Tone.GOOD), samples(Tone.BAD)]))
    next(stream)
    played = b"".join(stream.send(frames) for frames in (441, 7, 20_000, 20_000))
    assert played[: len(wanted)] == wanted
    assert not any(played[len(wanted) :])


def test_a_machine_without_sound_beeps_and_complains_of_nothing(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "/nonexistent/socket")
    monkeypatch.setattr(os, "access", lambda *_path: False)
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    sounds = Sounds()
    sounds._begin()  # what `open` has done in a thread
    sounds.play(Tone.BAD)
    qtbot.waitUntil(lambda: len(beeps) == 3)
    sounds.on = False
    sounds.play(Tone.GOOD)
    sounds.close()
    assert capfd.readouterr() == ("", "")
