"""Plain data to the text of a forum file."""

import json
from typing import Any

import yaml

from eventdesk.interchange.forum_file.yaml_text import DECIMAL, WHOLE

_Base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_WIDTH = 100


def json_text(data: dict[str, object]) -> str:
    """JSON as EventDesk writes it: UTF-8 characters as they are, two spaces, a newline at the end."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def yaml_text(data: dict[str, object]) -> str:
    """YAML that other readers understand too: what they might take for a number or `false` is quoted."""
    text: str = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return text


class _Dumper(_Base):  # type: ignore[misc]
    """Dates stand plain, since the reader here knows them by their key; short lists and maps take one line."""


_Dumper.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in _Base.yaml_implicit_resolvers.items()
}
_Dumper.add_implicit_resolver("tag:yaml.org,2002:int", WHOLE, list("-0123456789"))
_Dumper.add_implicit_resolver("tag:yaml.org,2002:float", DECIMAL, list("-0123456789"))


def _short(values: list[object]) -> bool:
    plain = all(isinstance(value, str | int) and "\n" not in str(value) for value in values)
    return plain and sum(len(str(value)) + 2 for value in values) < _WIDTH // 2


def _map(dumper: Any, data: dict[str, object]) -> Any:
    flow = _short([*data, *data.values()])
    return dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=flow)


def _list(dumper: Any, data: list[object]) -> Any:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=_short(data))


_Dumper.add_representer(dict, _map)
_Dumper.add_representer(list, _list)
_Dumper.ignore_aliases = lambda _self, _data: True
