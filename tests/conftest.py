"""What holds for every test: no screen, and none of the developer's own settings."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes depends on the machine, and says nothing about the program.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep settings and data that a test writes out of the home folder of whoever runs it."""
    home: Path = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home / name.removeprefix("XDG_").lower())
