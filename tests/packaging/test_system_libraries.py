"""Which system libraries Qt lacks, and what to do about it."""

import os
import shutil
import sys
from pathlib import Path

import PySide6
import pytest

import system_libraries
from refusal import Refusal
from system_libraries import Use

PRINTED = """\
/v/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007fff3b5c2000)
\tlibGL.so.1 => not found
\tlibxkbcommon.so.0 => /lib/x86_64-linux-gnu/libxkbcommon.so.0 (0x00007f3a)
\tlibQt6Gui.so.6 => /v/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f3b)
\tlibQt6VirtualKeyboard.so.6 => not found
\tlibshiboken6.abi3.so.6.12 => /v/shiboken6/libshiboken6.abi3.so.6.12 (0x00007f3c)
/v/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
\tlibodd.so.9 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f3d)
"""


def test_what_ldd_prints_is_read_without_qts_own_libraries() -> None:
    linked = system_libraries.parse_ldd(PRINTED)
    assert linked.missing == ("libGL.so.1", "libodd.so.9", "libxcb-cursor.so.0")
    assert linked.found == ("/lib/x86_64-linux-gnu/libxkbcommon.so.0",)


def test_the_remedy_names_debians_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    said = system_libraries.sentence(["libGL.so.1", "libxcb-cursor.so.0"])
    assert said.endswith("install them with: sudo apt-get install --yes libgl1 libxcb-cursor0")
    said = system_libraries.sentence(["libGL.so.1", "libodd.so.9"])
    assert said.endswith("sudo apt-get install --yes libgl1 (no package is known for libodd.so.9)")


def test_elsewhere_the_remedy_names_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert system_libraries.sentence(["libGL.so.1", "libxcb-cursor.so.0"]).endswith(
        "libGL.so.1, libxcb-cursor.so.0"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux’s libraries")
def test_the_installed_qt_is_found_linked() -> None:
    """These tests run with Qt, so nothing of its base may be said to be missing, and much must be found."""
    linked = system_libraries.linkage(Path(PySide6.__file__).parent.parent, Use.BASE)
    assert linked.missing == ()
    names = {Path(path).name for path in linked.found}
    assert {"libGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libc.so.6"} <= names


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt’s plugins of Linux")
@pytest.mark.parametrize("use", list(Use))
def test_the_plugins_looked_at_are_there(use: Use) -> None:
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins"
    assert [name for name in system_libraries.PLUGINS[use] if not (plugins / name).exists()] == []


@pytest.mark.parametrize(
    ("variables", "uses"),
    [
        ({}, (Use.BASE,)),
        ({"DISPLAY": ":0"}, (Use.BASE, Use.X11)),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, (Use.BASE, Use.X11, Use.WAYLAND)),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, (Use.BASE,)),
    ],
)
def test_what_is_wanted_follows_the_display(
    variables: dict[str, str], uses: tuple[Use, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_libraries.wanted_uses() == uses


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands in for apt-get")
@pytest.mark.parametrize(
    ("script", "calls"),
    [
        ("exit 0", ["install"]),
        ('test "$1" = update || test -e updated && touch updated', ["install", "update", "install"]),
    ],
)
def test_apt_installs_with_fresh_lists_where_it_must(
    script: str, calls: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\ncd "{tmp_path}"\necho "$1" >> calls\n{script}\n')
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    system_libraries.apt_install(["libgl1"])
    assert (tmp_path / "calls").read_text().split() == calls


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands in for apt-get")
def test_a_failing_apt_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text("#!/bin/sh\nexit 100\n")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.raises(Refusal, match=r"^The system’s packages could not .* sudo apt-get install --yes libgl1$"):
        system_libraries.apt_install(["libgl1"])
