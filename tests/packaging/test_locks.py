"""The lock files hold what pyproject.toml asks for, with hashes and without addresses."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import lock

CHECKOUT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
RUNTIME = [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]
DEVELOPMENT = PROJECT["project"]["optional-dependencies"]["dev"]


def locked(path: Path) -> dict[str, str]:
    """Name and version of each package in a lock."""
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", path.read_text("utf-8")))


@pytest.mark.parametrize("wanted", RUNTIME)
def test_what_the_program_needs_is_locked(wanted: str) -> None:
    requirement = Requirement(wanted)
    version = locked(lock.RUNTIME)[canonicalize_name(requirement.name)]
    assert requirement.specifier.contains(version)


@pytest.mark.parametrize("wanted", DEVELOPMENT)
def test_what_the_checks_need_is_locked(wanted: str) -> None:
    requirement = Requirement(wanted)
    both = locked(lock.RUNTIME) | locked(lock.DEVELOPMENT)
    assert requirement.specifier.contains(both[canonicalize_name(requirement.name)])


def test_no_package_is_locked_twice() -> None:
    assert locked(lock.RUNTIME).keys().isdisjoint(locked(lock.DEVELOPMENT))


@pytest.mark.parametrize("path", [lock.RUNTIME, lock.DEVELOPMENT], ids=lambda path: path.name)
def test_every_package_has_hashes_and_no_line_an_address(path: Path) -> None:
    lock.refuse_addresses(path)
    pieces = lock.entries(path.read_text("utf-8"))
    assert len(pieces) >= 20
    assert [name for name, piece in pieces.items() if "--hash=sha256:" not in piece] == []
    assert not re.search(r"index|\.(org|com|io)\b", path.read_text("utf-8"))


def test_an_address_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "some.lock"
    path.write_text("--index-url https://example.test/simple\nhall==1.0\n", "utf-8")
    with pytest.raises(SystemExit, match=r"some\.lock:1 names an address"):
        lock.refuse_addresses(path)
