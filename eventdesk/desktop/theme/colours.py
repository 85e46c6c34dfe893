"""The colours of the window, all made from one accent: plain numbers, no Qt.

Every text colour reaches a contrast of 4.5 : 1 on every ground it stands on, and the outline of a control
3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

import colorsys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

ACCENT = "#1f5fa6"


@dataclass(frozen=True)
class Colours:
    """Each as `#rrggbb`."""

    dark: bool
    window: str
    """Ground of the navigation, bars and dialogs."""
    surface: str
    """Ground of lists, forms and fields: where one reads and writes."""
    hover: str
    hairline: str
    outline: str
    """Border of a control."""
    text: str
    muted: str
    """Captions, hints, what is absent."""
    accent: str
    """Selection, primary action and time; nothing else."""
    on_accent: str
    selection: str
    """Ground of a selected row; its text keeps its colour."""
    danger: str
    warning: str
    good: str


@lru_cache(maxsize=16)
def make_colours(accent: str = ACCENT, dark: bool = False) -> Colours:
    """The set for an accent. An accent too faint to read is darkened, or in the dark lightened, until it is."""
    window, surface = ("#1b1c1e", "#232427") if dark else ("#f6f5f2", "#ffffff")
    share = 0.2 if dark else 0.12
    readable = _until(accent, dark, lambda ink: _least(ink, (window, surface, mix(ink, surface, share))) >= 4.6)
    selection = mix(readable, surface, share)

    def legible(colour: str) -> str:
        return _until(colour, dark, lambda ink: _least(ink, (window, surface, selection)) >= 4.6)

    return Colours(
        dark=dark,
        window=window,
        surface=surface,
        hover=mix("#ffffff", surface, 0.06) if dark else mix("#000000", surface, 0.045),
        hairline="#3b3d41" if dark else "#dedbd5",
        outline=_until("#6b6d72" if dark else "#a09b93", dark, lambda ink: _least(ink, (window, surface)) >= 3.0),
        text="#ececea" if dark else "#1d1c1a",
        muted=legible("#9c9a96" if dark else "#6b675f"),
        accent=readable,
        on_accent="#101214" if dark else "#ffffff",
        selection=selection,
        danger=legible("#f0837a" if dark else "#b3261e"),
        warning=legible("#e0ab55" if dark else "#8a5a00"),
        good=legible("#7cc08a" if dark else "#2b6e3f"),
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dim + 0.05)


def mix(colour: str, ground: str, share: float) -> str:
    """`colour` laid over `ground`, covering that share of it (0 to 1)."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return _hex(tuple(share * front + (1 - share) * back for front, back in pairs))


def _least(ink: str, grounds: tuple[str, ...]) -> float:
    return min(contrast(ink, ground) for ground in grounds)


def _until(colour: str, lighter: bool, enough: Callable[[str], bool]) -> str:
    """The colour itself, or the nearest lighter (else darker) one that is enough; white or black at the end."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    end = 1.0 if lighter else 0.0
    while not enough(colour) and lightness != end:
        lightness = min(1.0, lightness + 0.01) if lighter else max(0.0, lightness - 0.01)
        colour = _hex(colorsys.hls_to_rgb(hue, lightness, saturation))
    return colour


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(channels: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(value * 255):02x}" for value in channels)


def _luminance(colour: str) -> float:
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
