"""The wheel, built and installed into an empty environment that cannot see the checkout."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

import pip_runs
from environment import Environment

CHECKOUT = Path(__file__).resolve().parents[2]
LARGEST = 60_000_000  # bytes


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkout’s wheel, built without a network."""
    into = tmp_path_factory.mktemp("wheel")
    pip_runs.build_wheel(pip_runs.command(Path(sys.executable), own_pip=True), CHECKOUT, into)
    (made,) = into.glob("*.whl")
    return made


@dataclass(frozen=True)
class Installed:
    """An environment with the wheel in it; `place` is an empty folder to work and be at home in."""

    environment: Environment
    place: Path

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment as somebody with no screen would."""
        away = {"PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        surroundings = {name: value for name, value in os.environ.items() if name not in away}
        surroundings |= {"HOME": str(self.place), "USERPROFILE": str(self.place)}
        return subprocess.run(
            [*map(str, arguments)],
            cwd=self.place,
            env=surroundings,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )

    def eventdesk(self, *arguments: str | Path) -> str:
        """What `eventdesk` prints with these arguments; it must succeed and complain of nothing."""
        done = self.run(self.environment.program("eventdesk"), *arguments)
        assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel installed by pip. What it depends on is lent from these tests’ own environment: no network."""
    held = Environment(tmp_path_factory.mktemp("empty"))
    held.maker.make(held.folder, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--python", str(held.python)]
    subprocess.run([*pip, "install", "--quiet", "--no-index", "--no-deps", str(wheel)], check=True)
    assert held.site_packages is not None
    # A path in a .pth file is searched, but the .pth files in it (such as the checkout's own) are not followed.
    (held.site_packages / "lent.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return Installed(held, tmp_path_factory.mktemp("place"))


def resources() -> set[str]:
    """Every file below resources/, as its path in the wheel."""
    top = CHECKOUT / "resources"
    return {
        f"eventdesk/_resources/{path.relative_to(top).as_posix()}"
        for path in top.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_program_and_every_resource_and_no_more(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert resources() <= names
    code = {path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / "eventdesk").rglob("*.py")}
    assert code <= names
    assert {name.split("/")[0].removesuffix(".dist-info").split("-")[0] for name in names} == {"eventdesk"}
    assert [name for name in names if name.endswith(".pyc")] == []


@pytest.mark.parametrize(
    "kind", ["fonts/*.ttf", "fonts/OFL*", "icons/**/*.svg", "icons/LICENSE*", "samples/*", "translations/*"]
)
def test_each_kind_of_resource_is_in_it(wheel: Path, kind: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    top = CHECKOUT / "resources"
    wanted = {path.relative_to(top).as_posix() for path in top.glob(kind) if path.is_file()}
    assert wanted
    assert {f"eventdesk/_resources/{name}" for name in wanted} <= names


def test_the_wheel_stays_small(wheel: Path) -> None:
    assert wheel.stat().st_size < LARGEST


def test_the_code_and_its_resources_come_from_the_wheel(installed: Installed) -> None:
    code = "import eventdesk, eventdesk.resources as r; print(eventdesk.__file__); print(r.resources_dir())"
    done = installed.run(installed.environment.python, "-c", code)
    site_packages = str(installed.environment.site_packages)
    assert done.returncode == 0, done.stderr
    assert all(line.startswith(site_packages) for line in done.stdout.splitlines())


def test_the_commands_are_there(installed: Installed) -> None:
    said = installed.eventdesk("--help")
    assert [name for name in ("import", "list", "export", "print", "check", "demo") if name not in said] == []


def test_every_sample_is_imported_and_listed(installed: Installed) -> None:
    assert installed.environment.site_packages is not None
    samples = installed.environment.site_packages / "eventdesk" / "_resources" / "samples"
    files = sorted(path for path in samples.iterdir() if path.suffix in (".yaml", ".json"))
    assert files
    installed.eventdesk("import", installed.place / "mine.eventdesk", *files)
    assert len(installed.eventdesk("list", installed.place / "mine.eventdesk").splitlines()) == len(files)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_the_demo_makes_its_files_without_a_screen(installed: Installed) -> None:
    folder = installed.place / "demo"
    said = installed.eventdesk("demo", folder)
    assert str(folder) in said
    pages = [path for path in folder.rglob("*.pdf") if path.read_bytes().startswith(b"%PDF-")]
    assert len(pages) >= 2
