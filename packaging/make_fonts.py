"""Make resources/fonts/: static TrueType fonts, Regular and Bold, from the Noto fonts of public packages.

    python packaging/make_fonts.py [--wheels FOLDER]

Needs fontTools. The sources are packages pinned by hash in fonts-requirements.txt; pip downloads them unless
FOLDER holds them already. The same sources give the same bytes again: no time stamp of the run is written.

Why not the variable fonts themselves: ReportLab embeds a variable font at its default weight, which is Thin.
Why the outlines of the East Asian serif fonts are turned from cubic into quadratic ones: ReportLab embeds
TrueType outlines alone. They come in one weight; what is bold beside them is set in the sans.
"""

# mypy: disable-error-code="import-untyped,import-not-found"

import argparse
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.varLib import instancer

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "Bold": 700}

# Vertical setting, hinting, variation and signature tables: neither the PDF nor the window uses them.
# fmt: off
UNUSED_TABLES = [
    "vhea", "vmtx", "VORG", "BASE", "DSIG", "STAT", "MVAR", "HVAR", "VVAR", "avar", "gasp", "meta",
]
# fmt: on
# Features of a Han font that horizontal text on a page needs: composed and old Hangul.
HAN_FEATURES = ["ccmp", "ljmo", "vjmo", "tjmo"]
# How far a quadratic outline may lie from the cubic one, in thousandths of an em: less than a printer shows.
OUTLINE_ERROR = 1.0
# Han characters beyond the first block of 20,992 are left to the sans.
RARE_HAN = (range(0x3400, 0x4DC0), range(0x20000, 0x40000))


@dataclass(frozen=True)
class Source:
    """One family: its wheel, the paths inside of its font and licence, and whether it is a Han font.

    `cubic` outlines are turned into quadratic ones, without rare characters.
    """

    family: str
    wheel: str
    font: str
    licence: str
    han: bool = False
    styles: tuple[str, ...] = ("Regular", "Bold")
    cubic: bool = False

    @property
    def stem(self) -> str:
        return self.family.replace(" ", "")


def _noto_cjk(code: str) -> Source:
    folder = f"justmytype_intl_cjk/fonts/ofl/notosans{code.lower()}"
    font = f"{folder}/NotoSans{code}[wght].ttf"
    return Source(f"Noto Sans {code}", "justmytype_intl_cjk", font, f"{folder}/OFL.txt", han=True)


def _noto_rtl(script: str) -> Source:
    folder = f"justmytype_intl_rtl/fonts/ofl/notosans{script.lower()}"
    font = f"{folder}/NotoSans{script}[wdth,wght].ttf"
    return Source(f"Noto Sans {script}", "justmytype_intl_rtl", font, f"{folder}/OFL.txt")


def _noto_serif_cjk(code: str, package: str) -> Source:
    font = f"{package}/NotoSerif{code}-Regular.otf"
    licence = f"{package}-0.1.1.dist-info/licenses/LICENSE"
    return Source(f"Noto Serif {code}", package, font, licence, han=True, styles=("Regular",), cubic=True)


SOURCES = (
    Source(
        "Noto Sans",
        "fontpkg_noto_sans",
        "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf",
        "fontpkg_noto_sans/LICENSE",
    ),
    *(_noto_cjk(code) for code in ("KR", "SC", "TC", "JP")),
    *(_noto_rtl(script) for script in ("Arabic", "Hebrew")),
    Source(
        "Noto Serif",
        "fontpkg_noto_serif",
        "fontpkg_noto_serif/files/NotoSerif[wdth,wght].ttf",
        "fontpkg_noto_serif/LICENSE",
    ),
    _noto_serif_cjk("KR", "pylopdf_fonts_ko"),
    _noto_serif_cjk("SC", "pylopdf_fonts_zh_cn"),
    _noto_serif_cjk("TC", "pylopdf_fonts_zh_tw"),
)


def download(folder: Path) -> None:
    """The pinned wheels into `folder`; pip refuses one whose hash differs."""
    requirements = HERE / "fonts-requirements.txt"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    subprocess.run([*command, "--dest", str(folder), "--requirement", str(requirements)], check=True)


def read(folder: Path, source: Source, path: str) -> bytes:
    wheel = next(folder.glob(f"{source.wheel}-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(path)


def make(folder: Path, source: Source, style: str) -> Path:
    """Write one static font and return its path."""
    font = TTFont(BytesIO(read(folder, source, source.font)), recalcTimestamp=False)
    if "fvar" in font:
        limits = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
        limits["wght"] = WEIGHTS[style]
        overlap = instancer.OverlapMode.KEEP_AND_SET_FLAGS
        instancer.instantiateVariableFont(font, limits, inplace=True, overlap=overlap)
    reduce(font, source)
    if source.cubic:
        make_quadratic(font)
    rename(font, source, style)
    path = TARGET / f"{source.stem}-{style}.ttf"
    font.save(path, reorderTables=True)
    return path


def reduce(font: TTFont, source: Source) -> None:
    """Drop what no page uses: unused tables, hinting, and glyphs that no character reaches."""
    options = subset.Options()
    options.hinting = False
    options.drop_tables = [*options.drop_tables, *UNUSED_TABLES]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.layout_features = HAN_FEATURES if source.han else ["*"]
    if source.han:
        options.drop_tables.append("GPOS")
        font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    subsetter = subset.Subsetter(options)
    codes = font.getBestCmap().keys()
    subsetter.populate(unicodes=[c for c in codes if not (source.cubic and any(c in rare for rare in RARE_HAN))])
    subsetter.subset(font)


def make_quadratic(font: TTFont) -> None:
    """Replace the font's cubic outlines (CFF) by quadratic ones (glyf)."""
    glyphs = font.getGlyphSet()
    outlines = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(glyphs)
        # PostScript outlines run the other way round than TrueType's.
        glyphs[name].draw(Cu2QuPen(pen, OUTLINE_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), outlines
    for name in outlines:
        outlines[name].recalcBounds(font["glyf"])
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = width, getattr(outlines[name], "xMin", 0)
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    _as_true_type(font)


def _as_true_type(font: TTFont) -> None:
    """What a font with TrueType outlines says of itself (OpenType `maxp` 1.0, `post` 2.0)."""
    font.sfntVersion = "\x00\x01\x00\x00"
    maxp = font["maxp"] = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for limit in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"):
        setattr(maxp, limit, 0)
    for limit in ("maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, limit, 0)
    maxp.compile(font)
    font["post"].formatType = 3.0


def rename(font: TTFont, source: Source, style: str) -> None:
    """One family with the subfamilies Regular and Bold, as Qt and PDF readers group fonts."""
    names = font["name"]
    kept = {0: names.getDebugName(0), 5: names.getDebugName(5), 13: names.getDebugName(13)}
    texts = kept | {
        1: source.family,
        2: style,
        3: f"{source.stem}-{style}",
        4: f"{source.family} {style}",
        6: f"{source.stem}-{style}",
        14: names.getDebugName(14),
    }
    names.names = []
    for name_id, text in sorted(texts.items()):
        if text:
            names.setName(text, name_id, 3, 1, 0x409)
    _set_weight(font["OS/2"], font["head"], style)


def _set_weight(os2: Any, head: Any, style: str) -> None:
    bold = style == "Bold"
    os2.usWeightClass = WEIGHTS[style]
    # fsSelection: bit 5 bold, bit 6 regular (OpenType OS/2); macStyle: bit 0 bold.
    os2.fsSelection = (os2.fsSelection & ~0b110_0000) | (0b010_0000 if bold else 0b100_0000)
    head.macStyle = 1 if bold else 0


def write_licences(folder: Path) -> None:
    for source in SOURCES:
        text = read(folder, source, source.licence)
        if source.cubic:  # its licence comes without the line that says whose it is
            holder = TTFont(BytesIO(read(folder, source, source.font)))["name"].getDebugName(0)
            text = f"{holder}\n\n".encode() + text
        (TARGET / f"OFL-{source.stem}.txt").write_bytes(text)


def make_all(folder: Path) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    write_licences(folder)
    jobs = [(source, style) for source in SOURCES for style in source.styles]
    with ProcessPoolExecutor(max_workers=2) as pool:
        for future in [pool.submit(make, folder, *job) for job in jobs]:
            path = future.result()
            print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the fonts of resources/fonts/ from pinned packages.")
    parser.add_argument("--wheels", type=Path, help="a folder that holds the pinned wheels already")
    wheels: Path | None = parser.parse_args().wheels
    if wheels is not None:
        make_all(wheels)
        return
    with tempfile.TemporaryDirectory() as folder:
        download(Path(folder))
        make_all(Path(folder))


if __name__ == "__main__":
    main()
