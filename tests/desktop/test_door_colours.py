"""The answers at the door are told apart by whoever does not see red or green, and read on their grounds."""

from itertools import combinations

import pytest

from eventdesk.desktop.door.answer_pane import Ground, head_colours
from eventdesk.desktop.theme.colours import contrast

ANSWERS = (Ground.GOOD, Ground.WARNING, Ground.BAD)
# Machado, Oliveira, Fernandes 2009, severity 1.0: linear RGB as it is seen with one kind of cone missing.
SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
TO_XYZ = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0177, 0.1095, 0.8728))
"""Linear sRGB to XYZ, each in shares of the white of D65."""

Three = tuple[float, float, float]


def times(matrix: tuple[Three, ...], values: Three) -> Three:
    first, second, third = (sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix)
    return first, second, third


def seen(colour: str, sight: str) -> Three:
    """CIELAB of the colour with that sight."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    linear = times(SIGHTS[sight], (red, green, blue))
    x, y, z = times(TO_XYZ, (max(0.0, linear[0]), max(0.0, linear[1]), max(0.0, linear[2])))
    fx, fy, fz = (one ** (1 / 3) if one > 0.008856 else 7.787 * one + 16 / 116 for one in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("sight", sorted(SIGHTS))
def test_no_two_answers_look_alike(sight: str, dark: bool) -> None:
    for one, other in combinations(ANSWERS, 2):
        first, second = (seen(head_colours(ground, dark)[0], sight) for ground in (one, other))
        apart = sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5
        assert apart > 20, (one, other)


@pytest.mark.parametrize("dark", [False, True])
def test_answers_are_read_on_their_grounds(dark: bool) -> None:
    assert all(contrast(*head_colours(ground, dark)) >= 4.5 for ground in ANSWERS)
