"""The virtual environment `.venv` of a checkout: made, filled from the locks, repaired, or found complete."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import pip_runs
import stamp
import system_libraries
from refusal import Refusal, unwritable
from system_libraries import Use

RUNTIME = ("requirements.lock",)
DEVELOPMENT = ("requirements.lock", "requirements-dev.lock")
UNFINISHED = "eventdesk-setup.unfinished"
CHANGEABLE = (
    r"/(__pycache__|pip([\d.-].*)?|setuptools\b.*|_distutils_hack|distutils-precedence\.pth|pkg_resources)$"
)
PROBE = "import sys; print(*sys.version_info[:2])"


class Environment:
    """`.venv` in one checkout. `prepare` makes it complete; nothing else changes it."""

    def __init__(self, checkout: Path, maker: EnvironmentMaker | None = None) -> None:
        self.checkout = checkout
        self.maker = maker or EnvironmentMaker()
        self.folder = checkout / ".venv"

    @property
    def programs(self) -> Path:
        """The folder of its Python and its commands."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """Its Python, there or not."""
        return self.programs / ("python.exe" if os.name == "nt" else "python")

    def program(self, name: str) -> Path:
        """One of its commands, there or not."""
        return self.programs / (f"{name}.exe" if os.name == "nt" else name)

    @property
    def site_packages(self) -> Path | None:
        """Where its packages lie; None where there is no such folder, or one of an older Python as well."""
        if os.name == "nt":
            folders = [self.folder / "Lib" / "site-packages"]
        else:
            folders = list((self.folder / "lib").glob("python3*/site-packages"))
        return folders[0] if len(folders) == 1 and folders[0].is_dir() else None

    def prepare(self, locks: Sequence[str], uses: Sequence[Use] = (Use.BASE,)) -> None:
        """Make `.venv` hold what the locks name and the checkout itself, and Qt have its system libraries.

        Takes a few milliseconds where all is there. Raises Refusal with the remedy where it can't be done.
        """
        held = self._complete(locks)
        if held is None:
            with self._alone():
                held = self._complete(locks) or self._fill(locks)
        self._provide_libraries(held, uses)

    def _complete(self, locks: Sequence[str]) -> stamp.Stamp | None:
        """The stamp of an earlier set-up that still holds, else None."""
        held = stamp.read(self.folder)
        if held is None or (self.folder / UNFINISHED).exists():
            return None
        now = self._present(locks)
        return held if now is not None and held.fits(now) else None

    def _present(self, locks: Sequence[str]) -> stamp.Stamp | None:
        """What is on the disk now; None where there is no working Python in `.venv`."""
        interpreter = stamp.interpreter_mark(self.python)
        site_packages = self.site_packages
        if interpreter is None or site_packages is None or not (self.folder / "pyvenv.cfg").exists():
            return None
        folders = (site_packages, self.programs)
        entries = sorted(f"{folder.name}/{path.name}" for folder in folders for path in folder.iterdir())
        return stamp.Stamp(
            checkout=str(self.checkout),
            interpreter=interpreter,
            locks={lock: stamp.digest(self.lock_path(lock)) for lock in locks},
            project=stamp.digest(self.checkout / "pyproject.toml"),
            entries=tuple(entry for entry in entries if not re.search(CHANGEABLE, entry)),
        )

    def lock_path(self, lock: str) -> Path:
        """The lock file of that name."""
        return self.checkout / "packaging" / lock

    def _fill(self, locks: Sequence[str]) -> stamp.Stamp:
        held = stamp.read(self.folder)
        if not self._usable(held):
            self._make()
            held = None
        try:
            (self.folder / UNFINISHED).touch()
            self._install_or_tidy(locks, held)
            done = self._present(locks)
            if done is None:
                raise Refusal(f"{self.folder} is incomplete after its set-up: delete it and start again.")
            done = replace(done, locks={**(held.locks if held else {}), **done.locks})
            stamp.write(self.folder, done)
            (self.folder / UNFINISHED).unlink()
        except OSError as error:
            raise unwritable(self.folder, error) from error
        return done

    def _install_or_tidy(self, locks: Sequence[str], held: stamp.Stamp | None) -> None:
        """As `_install`, but where nothing was changed before a refusal, `.venv` can be built on later."""
        try:
            self._install(locks, held)
        except Refusal as refusal:
            if refusal.harmless:
                (self.folder / UNFINISHED).unlink()
            raise

    def _install(self, locks: Sequence[str], held: stamp.Stamp | None) -> None:
        """Whatever of the locks is not in yet, then the checkout itself."""
        pip = pip_runs.command(self.python, self.own_pip)
        now = self._present(locks)
        whole = held is not None and now is not None and set(held.entries) <= set(now.entries)
        for lock in locks:
            if not (whole and held and held.locks.get(lock) == stamp.digest(self.lock_path(lock))):
                print(f"Installing what {lock} names into .venv …", flush=True)
                pip_runs.install_locked(pip, self.lock_path(lock), self.folder)
        pip_runs.install_checkout(pip, self.checkout, self.folder)

    def _usable(self, held: stamp.Stamp | None) -> bool:
        """Whether an existing `.venv` can be filled further; a broken, moved or half-made one can not."""
        if (self.folder / UNFINISHED).exists() or (held and held.checkout != str(self.checkout)):
            return False
        now = self._present(())
        if now is None or (held and not set(held.entries) <= set(now.entries)):
            return False
        try:
            told = subprocess.run([self.python, "-I", "-c", PROBE], capture_output=True, text=True, check=False)
        except OSError:
            return False
        words = told.stdout.split()
        if told.returncode or len(words) != 2:
            return False
        version = tuple(map(int, words))
        place = self.site_packages.parent.name if self.site_packages and os.name != "nt" else ""
        return version >= (3, 11) and place in ("", "python{}.{}".format(*version)) and self._pip_will_do

    @property
    def own_pip(self) -> bool:
        """Whether there is a pip inside; else the one beside this Python fills it."""
        return any(self.site_packages.glob("pip-*.dist-info")) if self.site_packages else False

    @property
    def _pip_will_do(self) -> bool:
        """Whether the pip inside is new enough (or there is none, and the one outside does its work)."""
        found = self.site_packages.glob("pip-*.dist-info") if self.site_packages else ()
        return all(pip_runs.numbers(path.name.removeprefix("pip-")) >= pip_runs.OLDEST_PIP for path in found)

    def _make(self) -> None:
        """A fresh, empty `.venv`, with a pip of its own where Python can make one."""
        with_pip = self.maker.with_pip()
        try:
            if self.folder.is_symlink() or self.folder.is_file():
                self.folder.unlink()
            elif self.folder.exists():
                print("Making .venv anew: the one there is incomplete.", flush=True)
                shutil.rmtree(self.folder)
            self.folder.mkdir()
        except OSError as error:
            raise unwritable(self.checkout, error) from error
        print("Making .venv with Python {}.{}.{} …".format(*sys.version_info[:3]), flush=True)
        (self.folder / UNFINISHED).touch()
        self.maker.make(self.folder, with_pip)

    def _provide_libraries(self, held: stamp.Stamp, uses: Sequence[Use]) -> None:
        """See that Qt finds its system libraries, installing them as root."""
        unknown = [use for use in uses if not self._libraries_there(held, use)]
        if not unknown:
            return
        linked = self._link(unknown)
        packages = system_libraries.packages_of(name for linkage in linked.values() for name in linkage.missing)
        if packages and system_libraries.may_install():
            system_libraries.apt_install(packages)
            linked = self._link(unknown)
        missing = sorted({name for linkage in linked.values() for name in linkage.missing})
        if missing:
            raise Refusal(system_libraries.sentence(missing))
        for use, linkage in linked.items():
            held = held.with_libraries(use.value, list(linkage.found))
        with contextlib.suppress(OSError):
            stamp.write(self.folder, held)

    @staticmethod
    def _libraries_there(held: stamp.Stamp, use: Use) -> bool:
        paths = held.libraries.get(use.value)
        return paths is not None and all(map(os.path.exists, paths))

    def _link(self, uses: Sequence[Use]) -> dict[Use, system_libraries.Linkage]:
        site_packages = self.site_packages
        assert site_packages is not None
        return {use: system_libraries.linkage(site_packages, use) for use in uses}

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the checkout against a second set-up at the same time (where the system has such locks)."""
        try:
            import fcntl
        except ImportError:
            yield
            return
        folder = os.open(self.checkout, os.O_RDONLY)
        try:
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Waiting for another set-up of this checkout …", flush=True)
                fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)


class EnvironmentMaker:
    """How this machine's Python makes a virtual environment."""

    @cached_property
    def debian_package(self) -> str:
        """The Debian package that completes the `venv` of the Python that runs this."""
        return "python{}.{}-venv".format(*sys.version_info[:2])

    def with_pip(self) -> bool:
        """Whether a pip can be put into the environment; else the one outside is new enough to fill it.

        Raises Refusal where neither is so, or where there is no `venv` at all and it can't be installed.
        """
        if not self._has("venv"):
            self._complete_python("Python’s venv module is missing")
        if self._has("ensurepip"):
            return True
        outer = pip_runs.outer_pip_version()
        if outer is not None and outer >= pip_runs.OLDEST_PIP:
            return False
        old = f"pip {'.'.join(map(str, outer))} is older than 22.3" if outer else "pip is missing"
        self._complete_python(f"{old} and Python’s ensurepip module is missing")
        return True

    def make(self, folder: Path, with_pip: bool) -> None:
        """Run `venv` on a folder. Raises Refusal with what it said."""
        options = [] if with_pip else ["--without-pip"]
        made = subprocess.run(
            [sys.executable, "-I", "-m", "venv", *options, str(folder)],
            env=pip_runs.clean_environment(),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if made.returncode:
            raise pip_runs.refusal(made.stdout + made.stderr, folder)

    def _complete_python(self, lack: str) -> None:
        """Install what makes `venv` whole, as root with the system's Python; else refuse with the remedy."""
        debian = self.is_debian_python()
        if debian and system_libraries.may_install():
            system_libraries.apt_install([self.debian_package])
            importlib.invalidate_caches()
            if self._has("venv") and self._has("ensurepip"):
                return
        if debian:
            raise Refusal(f"{lack}: install it with {system_libraries.apt_line([self.debian_package])}")
        raise Refusal(
            f"{lack} in {sys.executable}: install Python 3.11 or newer complete with venv and pip, "
            "and start again with it."
        )

    @staticmethod
    def is_debian_python() -> bool:
        """Whether the Python that runs this came as a package of Debian or Ubuntu."""
        return sys.base_prefix == "/usr" and shutil.which("apt-get") is not None

    @staticmethod
    def _has(module: str) -> bool:
        return importlib.util.find_spec(module) is not None
