"""Fill lines with tokens."""

from collections.abc import Callable, Sequence

from eventdesk.documents.text.lines import Token

# Sums of many widths may differ in the last bits from the width they were measured at.
_TOLERANCE = 0.01


def extent(tokens: Sequence[Token]) -> float:
    """The width of tokens on one line in points, without the spaces at its end."""
    return sum([token.width + token.space for token in tokens]) - tokens[-1].space if tokens else 0.0


def fill(tokens: Sequence[Token], width: float) -> list[Sequence[Token]]:
    """Greedy: each line takes what fits into `width` points and ends at its last permitted place."""
    if extent(tokens) <= width + _TOLERANCE:
        return [tokens]
    lines: list[Sequence[Token]] = []
    start = last = index = 0  # `last` is one past the last token after which this line may end
    used = 0.0
    while index < len(tokens):
        token = tokens[index]
        if (token.forced or used + token.width > width + _TOLERANCE) and last > start:
            lines.append(tokens[start:last])
            start = index = last
            used = 0.0
            continue
        used += token.width + token.space
        index += 1
        if token.breaks:
            last = index
    lines.append(tokens[start:])
    return lines


def narrowed(tokens: list[Token], width: float, characters: Callable[[Token], list[Token]]) -> list[Token]:
    """The tokens, with any unbreakable stretch wider than the line cut by `characters`, on a line of its own."""
    if all(token.breaks and token.width <= width for token in tokens):
        return tokens
    result: list[Token] = []
    stretch: list[Token] = []
    for index, token in enumerate(tokens):
        stretch.append(token)
        if token.breaks or index == len(tokens) - 1:
            result += _fitted(stretch, width, characters)
            stretch = []
    return result


def _fitted(stretch: list[Token], width: float, characters: Callable[[Token], list[Token]]) -> list[Token]:
    if extent(stretch) <= width + _TOLERANCE:
        return stretch
    result: list[Token] = []
    for token in stretch:
        if token.width <= width:  # rather between the words that belong together than inside one
            result.append(token._replace(breaks=True))
        else:
            first, *rest = characters(token)
            result += [first._replace(forced=True), *rest]
    return result
