"""Counting: 100여 명, 약 1,240명, 1만 2,000여 명, 제7회."""

from eventdesk.model.kinds import NumberStyle, Precision

_MAN = 10_000
_EOK = 100_000_000
_NATIVE = ("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열")


def number(value: int, style: NumberStyle = NumberStyle.WORDS) -> str:
    """1,240; from ten thousand on in units of 만 and 억 (1만 2,000) unless the house writes digits alone."""
    if style is NumberStyle.DIGITS or value < _MAN:
        return f"{value:,}"
    parts = []
    for unit, name in ((_EOK, "억"), (_MAN, "만")):
        if value >= unit:
            parts.append(f"{value // unit:,}{name}")
            value %= unit
    return " ".join([*parts, f"{value:,}"] if value else parts)


def counted(value: int, counter: str, style: NumberStyle = NumberStyle.WORDS) -> str:
    """4명, 1만 명: a counter is set off after a word, not after a figure."""
    written = number(value, style)
    return f"{written}{'' if written[-1].isdigit() else ' '}{counter}"


def people(value: int, precision: Precision, style: NumberStyle = NumberStyle.WORDS) -> str:
    """100여 명 (more than), 약 100명, 100명. 여 stands after round numbers alone: 123명 이상."""
    if precision is Precision.ABOUT:
        return f"약 {counted(value, '명', style)}"
    if precision is Precision.EXACT:
        return counted(value, "명", style)
    if value >= 10 and value % 10 == 0:
        return f"{number(value, style)}여 명"
    return f"{counted(value, '명', style)} 이상"


def edition(value: int) -> str:
    """제7회."""
    return f"제{value}회"


def counting(value: int) -> str:
    """첫 번째, 두 번째, 11번째."""
    return f"{_NATIVE[value - 1]} 번째" if 0 < value <= len(_NATIVE) else f"{value}번째"
