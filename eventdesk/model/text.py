"""Localized text: one value in several languages, and the language tags that name them (BCP 47)."""

import re
from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from functools import lru_cache

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{5,8})*")

# Where a language is written in a script by default (CLDR likelySubtags), for the pairs forums mix up.
_LIKELY_SCRIPT = {
    "zh": "Hans",
    "zh-CN": "Hans",
    "zh-SG": "Hans",
    "zh-TW": "Hant",
    "zh-HK": "Hant",
    "zh-MO": "Hant",
}


@lru_cache(maxsize=512)
def canonical_tag(tag: str) -> str:
    """The tag in BCP 47's customary case: `ZH-hant` becomes `zh-Hant`.

    Raises ValueError where it is not a language tag.
    """
    if not _TAG.fullmatch(tag):
        raise ValueError(f"“{tag}” is not a language tag")
    parts = tag.split("-")
    out = [parts[0].lower()]
    for part in parts[1:]:
        if len(part) == 4 and part.isalpha():
            out.append(part.title())
        elif len(part) in (2, 3):
            out.append(part.upper())
        else:
            out.append(part.lower())
    return "-".join(out)


def base_language(tag: str) -> str:
    """The language subtag alone: `zh` for `zh-Hant`."""
    return tag.split("-")[0]


def script_of(tag: str) -> str:
    """`Hans` or `Hant` for a Chinese tag, else the tag's own script subtag or an empty string."""
    for part in tag.split("-")[1:]:
        if len(part) == 4 and part.isalpha():
            return part
    return _LIKELY_SCRIPT.get(tag, _LIKELY_SCRIPT.get(base_language(tag), ""))


class Text(Mapping[str, str]):
    """A value in one or more languages: immutable, hashable, in the order it was written.

    Empty strings are left out, so `bool(text)` tells whether anything is there.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        pairs = values.items() if isinstance(values, Mapping) else values
        self._values: dict[str, str] = {canonical_tag(tag): value for tag, value in pairs if value}

    def __getitem__(self, tag: str) -> str:
        return self._values[tag]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    # Mapping's own views ask for key after key.

    def keys(self) -> KeysView[str]:
        return self._values.keys()

    def items(self) -> ItemsView[str, str]:
        return self._values.items()

    def values(self) -> ValuesView[str]:
        return self._values.values()

    def __hash__(self) -> int:
        return hash(frozenset(self._values.items()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._values == other._values

    def __repr__(self) -> str:
        return f"Text({self._values!r})"

    def tag_for(self, language: str, then: Iterable[str] = ()) -> str | None:
        """Which of the tags here serves a reader of `language`, else of `then` in order, else any.

        A tag of the same language and script counts as the language (`zh-TW` for `zh-Hant`), then one of
        the same language in the other script.
        """
        for wanted in (language, *then):
            found = self._closest(wanted)
            if found is not None:
                return found
        return next(iter(self._values), None)

    def pick(self, language: str, then: Iterable[str] = ()) -> str:
        """The string for a reader of `language` (see `tag_for`); empty where there is none at all."""
        tag = self.tag_for(language, then)
        return self._values[tag] if tag is not None else ""

    def has(self, language: str) -> bool:
        """Whether a string in that very language is here (of either script, for Chinese)."""
        return self._closest(language) is not None

    def with_value(self, tag: str, value: str) -> "Text":
        """The same text with one language set, or taken away by an empty string."""
        values = dict(self._values)
        values[canonical_tag(tag)] = value
        return Text(values)

    def _closest(self, wanted: str) -> str | None:
        if wanted in self._values:
            return wanted
        kin = [tag for tag in self._values if base_language(tag) == base_language(wanted)]
        same_script = [tag for tag in kin if script_of(tag) == script_of(wanted)]
        return next(iter(same_script or kin), None)


EMPTY = Text()
