"""A checkout in miniature: one locked package, one program, a build backend of its own, and no network."""

import base64
import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from environment import Environment, EnvironmentMaker

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
BACKEND = """
from pathlib import Path
import zipfile

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = "eventdesk-1.0-py3-none-any.whl"
    info = "eventdesk-1.0.dist-info/"
    with zipfile.ZipFile(Path(wheel_directory) / name, "w") as wheel:
        wheel.writestr("_eventdesk.pth", str(Path.cwd()))
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: eventdesk\\nVersion: 1.0\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\neventdesk = program:main\\n")
        wheel.writestr(info + "RECORD", "")
    return name
"""


class FilledFromOutside(EnvironmentMaker):
    """Makes environments without a pip of their own: ten with one would take half a minute."""

    def with_pip(self) -> bool:
        return False


@dataclass(frozen=True)
class Checkout:
    """A small project in `folder`; its packages come from `index`, a folder of wheels."""

    folder: Path
    index: Path

    @property
    def environment(self) -> Environment:
        return Environment(self.folder, FilledFromOutside())

    def lock(self, name: str, *lines: str) -> None:
        (self.folder / "packaging" / name).write_text("\n".join(lines) + "\n", "utf-8")

    def wheel(self, name: str, version: str = "1.0") -> str:
        """Put a package with one module into the index; its line in a lock."""
        path = self.index / f"{name}-{version}-py3-none-any.whl"
        info = f"{name}-{version}.dist-info/"
        files = {
            f"{name}/__init__.py": f"version = {version!r}\n",
            info + "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
            info + "WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = [f"{file},sha256={_record_hash(text)},{len(text)}" for file, text in files.items()]
        with zipfile.ZipFile(path, "w") as archive:
            for file, text in files.items():
                archive.writestr(file, text)
            archive.writestr(info + "RECORD", "\n".join([*record, info + "RECORD,,"]))
        return f"{name}=={version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def _record_hash(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()


def make(place: Path, patch: pytest.MonkeyPatch) -> Checkout:
    """The small checkout below `place`, nothing set up yet, with `pip` bound to its own index."""
    made = Checkout(place / "a checkout", place / "index")
    made.index.mkdir()
    shutil.copytree(PACKAGING, made.folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    (made.folder / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n', "utf-8"
    )
    (made.folder / "backend.py").write_text(BACKEND, "utf-8")
    (made.folder / "program.py").write_text("def main(): print('started')\n", "utf-8")
    made.lock("requirements.lock", made.wheel("hall"))
    made.lock("requirements-dev.lock", made.wheel("ruler"))
    patch.setenv("PIP_NO_INDEX", "1")
    patch.setenv("PIP_FIND_LINKS", str(made.index))
    patch.setenv("PIP_CONFIG_FILE", os.devnull)
    return made


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A checkout of one test's own."""
    return make(tmp_path, monkeypatch)


@pytest.fixture(scope="module")
def standing_checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checkout]:
    """A checkout that is set up, for tests that leave it whole."""
    with pytest.MonkeyPatch.context() as patch:
        made = make(tmp_path_factory.mktemp("standing"), patch)
        made.environment.prepare(("requirements.lock", "requirements-dev.lock"))
        yield made
