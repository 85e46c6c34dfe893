"""JSON text to plain data, refusing what readers quietly accept: repeated keys, NaN, bottomless nesting."""

import json
from typing import NoReturn

from eventdesk.interchange.forum_file.source import NotationError, RepeatedKey

_LONGEST_NUMBER = 18


def parse_json(text: str) -> object:
    """Raises NotationError. A map with a repeated key comes back as `RepeatedKey`, told with its place later."""
    try:
        return json.loads(
            text, object_pairs_hook=_map, parse_constant=_constant, parse_int=_whole, parse_float=_decimal
        )
    except json.JSONDecodeError as error:
        raise NotationError(_reason(error, text), error.lineno) from None
    except RecursionError:
        raise NotationError("lists and maps are nested too deeply for a forum file; check its brackets") from None


def _reason(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return "it ends too early and seems to be a part of a file; get it again, whole"
    if error.msg.startswith("Extra data"):
        return "something follows the end of the forum; take it away"
    reason = error.msg[:1].lower() + error.msg[1:]
    return f"{reason} (column {error.colno}); correct the text there"


def _map(pairs: list[tuple[str, object]]) -> dict[str, object]:
    whole = dict(pairs)
    if len(whole) == len(pairs):
        return whole
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            return RepeatedKey(whole, key)
        seen.add(key)
    raise AssertionError("a shorter map has a repeated key")


def _constant(word: str) -> NoReturn:
    raise NotationError(f"{word} is not a number of JSON; take it away")


def _whole(digits: str) -> int:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else _too_large()


def _decimal(digits: str) -> float:
    value = float(digits)
    return value if abs(value) < 1e300 else _too_large()


def _too_large() -> NoReturn:
    raise NotationError("a number is too large; correct it")
