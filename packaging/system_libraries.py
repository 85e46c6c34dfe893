"""The system libraries that Qt’s wheels expect on Linux: which are missing, and the packages that hold them.

What is needed is read with `ldd` from the installed Qt itself; only the package names are a table, made on
Debian 12 and tried on 13 (later names, such as libglib2.0-0t64 there and on Ubuntu, provide these).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from refusal import Refusal


class Use(StrEnum):
    """What Qt is wanted for: without a screen, in a window of an X server, or of a Wayland compositor."""

    BASE = "base"
    X11 = "x11"
    WAYLAND = "wayland"


MODULES = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtPdf", "QtPdfWidgets", "QtSvg")
PLUGINS = {
    Use.BASE: ("platforms/libqoffscreen.so",),
    Use.X11: ("platforms/libqxcb.so", "xcbglintegrations/libqxcb-glx-integration.so"),
    Use.WAYLAND: (
        "platforms/libqwayland.so",
        "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    ),
}
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# A line of ldd: "libGL.so.1 => /lib/x86_64-linux-gnu/libGL.so.1 (0x00007f…)" or "libGL.so.1 => not found".
LINK = re.compile(r"(?m)^\s*(\S+) => (not found|/.*?)(?: \(0x[0-9a-f]+\))?$")


@dataclass(frozen=True)
class Linkage:
    """What `ldd` found: paths of the system libraries that are there, names of those that are missing."""

    found: tuple[str, ...]
    missing: tuple[str, ...]


def wanted_uses() -> tuple[Use, ...]:
    """What a window needs here and now, by the variables that Qt itself goes by."""
    uses = [Use.BASE]
    if not os.environ.get("QT_QPA_PLATFORM"):
        uses += [Use.X11] if os.environ.get("DISPLAY") else []
        uses += [Use.WAYLAND] if os.environ.get("WAYLAND_DISPLAY") else []
    return tuple(uses)


def linkage(site_packages: Path, use: Use) -> Linkage:
    """What the installed Qt links to for one use. Empty where there is no `ldd` (macOS, Windows)."""
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or ldd is None:
        return Linkage((), ())
    qt = site_packages / "PySide6"
    files = [qt / f"{name}.abi3.so" for name in MODULES] if use is Use.BASE else []
    files += [qt / "Qt" / "plugins" / name for name in PLUGINS[use]]
    there = [str(path) for path in files if path.exists()]
    run = subprocess.run(
        [ldd, *there], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, check=False
    )
    return parse_ldd(run.stdout)


def parse_ldd(printed: str) -> Linkage:
    """The system libraries in what `ldd` printed; those that Qt’s own wheels carry are left out."""
    found: set[str] = set()
    missing: set[str] = set()
    for name, target in re.findall(LINK, printed):
        if target == "not found":
            missing.add(name)
        elif f"{os.sep}PySide6{os.sep}" not in target and f"{os.sep}shiboken6{os.sep}" not in target:
            found.add(target)
    return Linkage(tuple(sorted(found)), tuple(sorted(name for name in missing if not name.startswith("libQt6"))))


def packages_of(libraries: Iterable[str]) -> list[str]:
    """The Debian and Ubuntu packages that hold these libraries, each once, sorted."""
    return sorted({PACKAGES[name] for name in libraries if name in PACKAGES})


def sentence(missing: Iterable[str]) -> str:
    """What to do about missing libraries, for one who may not install them from here."""
    missing = list(missing)
    packages = packages_of(missing)
    if shutil.which("apt-get") and packages:
        unknown = ", ".join(name for name in missing if name not in PACKAGES)
        rest = f" (no package is known for {unknown})" if unknown else ""
        return f"Qt needs system libraries that are missing here; install them with: {apt_line(packages)}{rest}"
    names = ", ".join(missing)
    return f"Qt needs system libraries that are missing here; install them with your system’s packages: {names}"


def apt_line(packages: Iterable[str]) -> str:
    """The command that installs packages, as one would type it."""
    return "sudo apt-get install --yes " + " ".join(packages)


def may_install() -> bool:
    """Whether packages can be installed from here: by apt, as root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: Iterable[str]) -> None:
    """Install Debian packages, with fresh package lists where the old ones do not do. Raises Refusal."""
    packages = list(packages)
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    install = ["apt-get", "install", "--yes", "-qq", "--no-install-recommends", *packages]
    if _apt(install) and (_apt(["apt-get", "update", "-qq"]) or _apt(install)):
        raise Refusal(
            "The system’s packages could not be installed from here; look into what apt-get says to: "
            + apt_line(packages)
        )


def _apt(arguments: list[str]) -> int:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    done = subprocess.run(arguments, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.returncode
