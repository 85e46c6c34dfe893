"""Where the files shipped beside the code lie: fonts, icons, samples, translations.

In a wheel they are inside the package (`_resources`); in a checkout they are the top folder `resources/`.
"""

from functools import cache
from pathlib import Path


@cache
def resources_dir() -> Path:
    """The folder that holds `fonts/`, `icons/`, `samples/` and `translations/`.

    Raises FileNotFoundError where an installation lacks it.
    """
    here = Path(__file__).resolve().parent
    for folder in (here / "_resources", here.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("EventDesk's resources folder is missing: install EventDesk again")


def resource(*parts: str) -> Path:
    """The path of one shipped file, e.g. `resource("fonts", "NotoSans-Regular.ttf")`."""
    return resources_dir().joinpath(*parts)
