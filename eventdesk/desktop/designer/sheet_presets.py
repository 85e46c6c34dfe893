"""Sheets on offer: one piece a page, as many as go on A4 or Letter, and those that were kept by name."""

import json
from dataclasses import dataclass

import msgspec
from msgspec import structs

from eventdesk.desktop.designer import words
from eventdesk.desktop.designer.words import tr
from eventdesk.model.designs import PAPERS, Design, Duplex, Fold, Sheet

_EDGE = 5.0
"""Millimetres at the paper's edge that hardly any office printer reaches."""


@dataclass(frozen=True)
class Preset:
    """A sheet, and what it is called."""

    label: str
    sheet: Sheet


def offered(design: Design) -> tuple[Preset, ...]:
    """The sheets that the design's size fits on."""
    wide, high = design.flat
    base = Sheet(duplex=design.sheet.duplex)
    own = structs.replace(base, paper_width=max(wide, 20.0), paper_height=max(high, 20.0))
    found = [Preset(tr("One on a page of its size · {size}").format(size=words.size_label(wide, high)), own)]
    for paper in ("A4", "Letter"):
        for lies, size in ((False, PAPERS[paper]), (True, PAPERS[paper][::-1])):
            sheet = filled(design, *size)
            if sheet is not None and not any(one.sheet == sheet for one in found):
                found.append(Preset(_called(paper, lies, sheet), sheet))
    return tuple(found)


def filled(design: Design, paper_width: float, paper_height: float) -> Sheet | None:
    """As many pieces as go on that paper, in its middle, with marks to cut by; None where not one does."""
    wide, high = design.flat
    gap = 2 * design.bleed
    exact = abs(wide - paper_width) < 0.5 and abs(high - paper_height) < 0.5
    columns = 1 if exact else _count(paper_width, wide, gap)
    rows = 1 if exact else _count(paper_height, high, gap)
    if columns < 1 or rows < 1:
        return None
    left = max(0.0, (paper_width - columns * wide - (columns - 1) * gap) / 2)
    top = max(0.0, (paper_height - rows * high - (rows - 1) * gap) / 2)
    return Sheet(
        paper_width=paper_width,
        paper_height=paper_height,
        columns=columns,
        rows=rows,
        left=round(left, 2),
        top=round(top, 2),
        column_gap=gap,
        row_gap=gap,
        crop_marks=not exact,
        duplex=Duplex.NONE if design.fold is not Fold.NONE else design.sheet.duplex,
    )


def _count(paper: float, piece: float, gap: float) -> int:
    """How many go beside each other, if need be up to the paper's edge."""
    within = int((paper - 2 * _EDGE + gap + 0.01) // (piece + gap))
    return within or int((paper + gap + 0.01) // (piece + gap))


def _called(paper: str, lies: bool, sheet: Sheet) -> str:
    named = tr("{paper} across").format(paper=paper) if lies else paper
    return tr("{paper} · {columns} × {rows}").format(paper=named, columns=sheet.columns, rows=sheet.rows)


def by_measures(design: Design, sheet: Sheet) -> str:
    """What a sheet is called by its measures: “A4 · 2 × 5 · 86 × 54 mm”."""
    size = (round(sheet.paper_width, 1), round(sheet.paper_height, 1))
    paper = next(
        (name for name, known in PAPERS.items() if sorted(known) == sorted(size)), words.size_label(*size)
    )
    piece = words.size_label(*design.flat)
    return f"{paper} · {sheet.columns} × {sheet.rows} · {piece}"


def kept(stored: str) -> tuple[Preset, ...]:
    """The sheets kept by name, from the settings; what cannot be read there is left out."""
    try:
        plain = json.loads(stored or "{}")
        return tuple(Preset(str(name), msgspec.convert(sheet, Sheet)) for name, sheet in plain.items())
    except (ValueError, AttributeError, msgspec.ValidationError):
        return ()


def packed(presets: tuple[Preset, ...]) -> str:
    """For the settings."""
    return json.dumps({one.label: msgspec.to_builtins(one.sheet) for one in presets}, ensure_ascii=False)
