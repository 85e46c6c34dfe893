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
EXTRAS = PROJECT["project"]["optional-dependencies"]
DEVELOPMENT = [*EXTRAS["dev"], *EXTRAS["draft"]]


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


@pytest.mark.parametrize("wanted", EXTRAS["draft"])
def test_an_extra_is_for_the_checks_and_not_for_every_run(wanted: str) -> None:
    name = canonicalize_name(Requirement(wanted).name)
    assert name not in locked(lock.RUNTIME)
    assert name in locked(lock.DEVELOPMENT)


def test_no_package_is_locked_twice() -> None:
    assert locked(lock.RUNTIME).keys().isdisjoint(locked(lock.DEVELOPMENT))


@pytest.mark.parametrize("path", [lock.RUNTIME, lock.DEVELOPMENT], ids=lambda path: path.name)
def test_every_package_has_hashes_and_no_line_an_address(path: Path) -> None:
    lock.refuse_addresses(path)
    pieces = lock.entries(path.read_text("utf-8"))
    assert len(pieces) >= 20
    assert [name for name, piece in pieces.items() if "--hash=sha256:" not in piece] == []
    assert not re.search(r"index|\.(org|com|io)\b", path.read_text("utf-8"))


def test_a_package_with_a_version_for_older_pythons_keeps_both() -> None:
    text = "hall==1.0 ; python_full_version < '3.12'\n    --hash=a\nhall==2.0 ; python_full_version >= '3.12'\n"
    assert lock.entries(text) == {"hall": text}


def test_an_address_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "some.lock"
    path.write_text("--index-url https://example.test/simple\nhall==1.0\n", "utf-8")
    with pytest.raises(SystemExit, match=r"some\.lock:1 names an address"):
        lock.refuse_addresses(path)
