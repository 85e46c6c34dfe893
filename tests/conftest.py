"""What holds for every test: no screen, and none of the developer's own settings."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes depends on the machine, and says nothing about the program.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


# The files that take longest, by what one of their tests takes.
_LONGEST = (
    "workspace/test_killed.py",
    "workspace/test_undo_property.py",
    "journeys/test_command_line.py",
    "journeys/test_first_start.py",
    "workspace/test_programme_edits.py",
    "interchange/test_round_trip.py",
    "packaging/test_wheel.py",
    "programme/test_oracle.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first: begun last, one core would work on them while the others have nothing to do."""
    tests = Path(__file__).parent
    places = {tests / name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


@pytest.fixture(scope="session", autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep settings and data that a test writes out of the home folder of whoever runs it."""
    home: Path = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home / name.removeprefix("XDG_").lower())


# With more widgets about, those of tests before are in the way: each new window styles them all.
_MANY_WIDGETS = 1500


@pytest.fixture(scope="session")
def _widgets_left() -> list[int]:
    """How many widgets were left when they were last collected: those that some fixture still needs."""
    return [0]


@pytest.fixture(autouse=True)
def _windows_go(_widgets_left: list[int]) -> Iterator[None]:
    """Windows that a test is done with are collected, also where the program had left its objects alone."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    gc.unfreeze()
    # Looking costs little; collecting costs half a second, so only what came since is worth it.
    if len(widgets.QApplication.allWidgets()) > _widgets_left[0] + _MANY_WIDGETS:
        from eventdesk.desktop.collecting import settle

        settle()
        gc.collect()
        _widgets_left[0] = len(widgets.QApplication.allWidgets())
