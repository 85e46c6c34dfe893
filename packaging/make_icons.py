"""Fill resources/icons/ with the icons that the window uses, from the Lucide set (ISC licence).

    python packaging/make_icons.py [--package FILE.tgz]

Needs npm, unless FILE.tgz is the package `lucide-static` already fetched. To use another icon, add its name.
"""

import argparse
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "lucide-static@1.62.0"
TARGET = Path(__file__).resolve().parent.parent / "resources" / "icons"
# fmt: off
NAMES = (
    "accessibility", "align-center-horizontal", "align-center-vertical", "align-end-horizontal",
    "align-end-vertical", "align-horizontal-distribute-center", "align-start-horizontal",
    "align-start-vertical", "align-vertical-distribute-center", "armchair", "arrow-down", "arrow-left",
    "arrow-left-right", "arrow-right", "arrow-up", "award", "badge-check", "ban", "bring-to-front",
    "building-2", "calendar", "calendar-days", "camera", "check", "chevron-down", "chevron-left",
    "chevron-right", "chevron-up", "circle-alert", "circle-check", "circle-help", "clock", "coffee",
    "columns-3", "copy", "door-open", "download", "ellipsis", "external-link", "eye", "eye-off", "file-plus",
    "file-text", "folder-open", "git-merge", "globe", "grip-vertical", "id-card", "image", "info", "languages",
    "layout-dashboard", "list-filter", "list-tree", "lock", "log-out", "magnet", "mail", "map-pin", "maximize",
    "message-square-quote", "mic", "minus", "moon", "move-horizontal", "newspaper", "panel-right", "pencil",
    "phone", "pin", "plus", "presentation", "printer", "qr-code", "quote", "redo-2", "refresh-cw", "rotate-ccw",
    "rotate-cw", "save", "scan-eye", "scan-line", "search", "send-to-back", "settings", "slash", "sparkles",
    "square", "square-user", "star", "sun", "text-align-center", "text-align-end", "text-align-start",
    "trash-2", "triangle-alert", "type", "undo-2", "unfold-vertical", "upload", "user", "user-plus", "users",
    "utensils", "volume-2", "volume-x", "x", "zoom-in", "zoom-out",
)
# fmt: on
# Drawn by the stylesheet, which knows no palette: name -> (icon, colour). The grey reaches 3 : 1 on the light
# and on the dark ground; the check marks lie on the accent of either.
CONTROLS = {
    "chevron-down": ("chevron-down", "#7f7c76"),
    "chevron-left": ("chevron-left", "#7f7c76"),
    "chevron-right": ("chevron-right", "#7f7c76"),
    "check-light": ("check", "#ffffff"),
    "check-dark": ("check", "#101214"),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path)
    given = parser.parse_args(arguments).package
    with tempfile.TemporaryDirectory() as folder:
        copy_icons(given or fetch(Path(folder)))
    return 0


def fetch(folder: Path) -> Path:
    """The package's file, fetched by npm into the folder."""
    subprocess.run(["npm", "pack", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.tgz"))


def copy_icons(package: Path) -> None:
    """Write every icon of NAMES and the licence; icons that are no longer named go."""
    (TARGET / "controls").mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.svg"):
        old.unlink()
    with tarfile.open(package) as archive:
        for name in NAMES:
            (TARGET / f"{name}.svg").write_bytes(content(archive, f"package/icons/{name}.svg"))
        for name, (icon, colour) in CONTROLS.items():
            svg = content(archive, f"package/icons/{icon}.svg").replace(b"currentColor", colour.encode())
            svg = svg.replace(b'stroke-width="2"', b'stroke-width="3"') if icon == "check" else svg
            (TARGET / "controls" / f"{name}.svg").write_bytes(svg)
        (TARGET / "LICENSE-Lucide.txt").write_bytes(content(archive, "package/LICENSE"))


def content(archive: tarfile.TarFile, path: str) -> bytes:
    member = archive.extractfile(path)
    if member is None:
        raise FileNotFoundError(path)
    return member.read()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
