"""YAML text to plain data, of the small and sure part of YAML that a forum file needs.

PyYAML's loaders turn `NO` into false, `12:30` into 750 and `2019-12-27` into a date, keep the last of two
equal keys and let aliases multiply. So only its parser is used, event by event: plain scalars are whole
numbers, decimals (both as in JSON), true, false and null; all else is text, and a key is always text.
"""

import re
from collections.abc import Iterator

import yaml

from eventdesk.interchange.forum_file.source import NotationError, RepeatedKey

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})\Z")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_DEEPEST = 64
_NO_KEY = object()


def parse_yaml(text: str) -> object:
    """Raises NotationError. A map with a repeated key comes back as `RepeatedKey`, told with its place later."""
    builder = _Builder()
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise _fault(error, text) from None
    except yaml.YAMLError:
        raise NotationError("it holds a character that YAML does not allow; take it away") from None
    except RecursionError:
        raise NotationError("lists and maps are nested too deeply for a forum file; check its brackets") from None
    return builder.whole


def _events(text: str) -> Iterator[yaml.Event]:
    return yaml.parse(text, Loader=_LOADER)


def _fault(error: yaml.MarkedYAMLError, text: str) -> NotationError:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 0
    if mark and mark.line >= len(text.rstrip().splitlines()) - 1 and _open_ended(error):
        return NotationError("it ends too early and seems to be a part of a file; get it again, whole", line)
    # PyYAML's own words for what it met; they name characters of the notation, never the values.
    problem = (error.problem or "the text cannot be understood").replace("'", "“", 1).replace("'", "”", 1)
    column = f" (column {mark.column + 1})" if mark else ""
    return NotationError(f"{problem}{column}; correct the text there", line)


def _open_ended(error: yaml.MarkedYAMLError) -> bool:
    problem, context = error.problem or "", error.context or ""
    return "end of stream" in problem or ("flow" in context and "did not find" in problem)


class _Level:
    """A list or map that is still open."""

    def __init__(self, value: "list[object] | dict[str, object]", line: int) -> None:
        self.value = value
        self.line = line
        self.key: object = _NO_KEY
        self.repeated: str | None = None

    def closed(self) -> object:
        if isinstance(self.value, dict) and self.repeated is not None:
            return RepeatedKey(self.value, self.repeated)
        return self.value


class _Builder:
    """Builds plain data from the parser's events, without recursion."""

    def __init__(self) -> None:
        self.whole: object = None
        self._open: list[_Level] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 0
        _refuse_extras(event, line)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, line)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._start({} if isinstance(event, yaml.MappingStartEvent) else [], line)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._put(self._open.pop().closed())
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise NotationError("a second document begins with “---”; give each forum its own file", line)

    def _start(self, value: "list[object] | dict[str, object]", line: int) -> None:
        if len(self._open) >= _DEEPEST:
            raise NotationError("lists and maps are nested too deeply for a forum file; check its brackets", line)
        if self._awaits_key():
            raise NotationError("a list or map stands where a key should be; write a word and a colon", line)
        self._open.append(_Level(value, line))

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is _NO_KEY

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        if self._awaits_key():
            level = self._open[-1]
            if event.value in level.value and level.repeated is None:
                level.repeated = event.value
            level.key = event.value
        else:
            self._put(_resolved(event.value, line) if event.implicit[0] else event.value)

    def _put(self, value: object) -> None:
        if not self._open:
            self.whole = value
            return
        level = self._open[-1]
        if isinstance(level.value, dict):
            level.value[str(level.key)] = value
            level.key = _NO_KEY
        else:
            level.value.append(value)


def _refuse_extras(event: yaml.Event, line: int) -> None:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
        raise NotationError(
            "anchors (&) and aliases (*) are not part of a forum file; write the value itself, "
            "or put text that begins with such a sign in quotation marks",
            line,
        )
    tag = getattr(event, "tag", None)
    if tag is not None and tag != "!":
        raise NotationError("tags (!) are not part of a forum file; put such text in quotation marks", line)


def _resolved(value: str, line: int) -> object:
    if value in _WORDS:
        return _WORDS[value]
    if WHOLE.fullmatch(value):
        return int(value)
    if DECIMAL.fullmatch(value):
        number = float(value)
        if abs(number) > 1e17:
            raise NotationError("a number is too large; correct it, or put it in quotation marks", line)
        return number
    return value
