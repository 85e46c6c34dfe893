"""Where a forum is: the venue, the city and the country in a line or a sentence."""

import re

from eventdesk.interchange.from_text.countries import country_of, country_of_city
from eventdesk.interchange.from_text.event_name import span_of
from eventdesk.interchange.from_text.gathering import Bit
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.proposal import FieldName, Span, Value

_EAST_PLACE = re.compile(
    r"(?P<where>[^\s,，。“”‘’()（）]{1,20}(?: "
    r"[^\s,，。“”‘’()（）]{1,20}){0,3}?)(?:\([^)]*\))?에서\s[^.]{0,60}?(?:개최|열|"
    r"진행|성료)"
    r"|在(?P<zh>[^，。“”‘’]{2,30}?)(?:成功|隆重|正式)?(?:举行|舉行|举办|舉辦|召开|召開|开幕|開幕)"
)
# A day, and how long: “2026년 5월 3일”, “15일까지 이틀간”.
_LEAD = re.compile(
    r"\s*(?:(?:\d{4}\s?[년年]\s?)?(?:\d{1,2}\s?[월月]\s?)?\d{1,2}\s?[일日]\s*)*"
    r"(?:\S*(?:까지|부터|일간|이틀간|사흘간|동안)\s+)*"
)
_LATIN_PLACE = re.compile(r"\b(?P<how>at|in)\s+(?:the\s+)?(?=[A-Z0-9])")


def place_in(sentence: Line) -> list[Value]:
    east = _EAST_PLACE.search(sentence.text)
    if east:
        group = "where" if east["where"] else "zh"
        return _split_east(Bit(east[group], span_of(east, group, sentence.start)))
    for match in _LATIN_PLACE.finditer(sentence.text):
        rest = re.match(r"[^.;“”‘’\"()]+", sentence.text[match.end() :])
        if rest is None:
            continue
        bit = Bit(rest.group(), Span(sentence.start + match.end(), sentence.start + match.end() + rest.end()))
        values = parts_of_place(bit, venue=match["how"] == "at")
        kinds = {value.field for value in values}
        if (
            FieldName.CITY in kinds
            or FieldName.COUNTRY in kinds
            or (match["how"] == "at" and FieldName.VENUE in kinds)
        ):
            return values
    return []


def parts_of_place(bit: Bit, venue: bool) -> list[Value]:
    """“Shilla Hotel, Seoul, Korea”: the country last, before it the city, the venue first."""
    if re.search(r"[가-힣一-鿿]", bit.text):
        return _split_east(bit)
    from eventdesk.interchange.from_text.english_people import phrase_at

    pieces: list[Bit] = []
    for match in re.finditer(r"[^,|\t]+", bit.text):
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = phrase_at(bit.text, start) if bit.text[start : start + 1].isupper() else None
        if end is None:
            break
        inside = re.search(r" in (?=[A-Z])", bit.text[start : match.end()])
        pieces.append(Bit(bit.text[start:end], Span(bit.span.start + start, bit.span.start + end)))
        if inside:
            city = start + inside.end()
            last = phrase_at(bit.text, city) or city
            pieces.append(Bit(bit.text[city:last], Span(bit.span.start + city, bit.span.start + last)))
        elif bit.text[end : match.end()].strip():
            break
    return _named_pieces(pieces, venue)


def _named_pieces(pieces: list[Bit], venue: bool) -> list[Value]:
    values: list[Value] = []
    if pieces and len(pieces) > 1 and country_of(pieces[-1].text):
        last = pieces.pop()
        values.append(Value(FieldName.COUNTRY, country_of(last.text), last.span, last.text))
    known = [one for one in pieces if country_of_city(one.text)]
    city = known[-1] if known else pieces[-1] if values and pieces and (len(pieces) > 1 or not venue) else None
    if city is not None:
        values.append(city.value(FieldName.CITY))
        pieces = [one for one in pieces if one is not city]
    elif not venue:
        pieces = []
    if pieces and (venue or city is not None) and pieces[0].text not in ("Home",):
        values.append(pieces[0].value(FieldName.VENUE))
    return values


def _split_east(bit: Bit) -> list[Value]:
    """“서울 신라호텔”, “首尔新罗酒店”: a city that is known, then the venue."""
    from eventdesk.interchange.from_text.countries import cities

    names = sorted((name for name in cities() if not name.isascii()), key=len, reverse=True)
    text, at = bit.text, bit.span.start
    lead = _LEAD.match(text)
    begin = lead.end() if lead else 0
    for name in names:
        for end in ("특별시", "광역시", "시", "市", ""):
            if text[begin:].startswith(name + end):
                stop = begin + len(name + end)
                if re.match("[가-힣]", text[stop:]) and re.search("[가-힣]", name):
                    # “서울대학교” is no place in a city: a Korean city stands by itself.
                    continue
                city = Value(
                    FieldName.CITY, text[begin:stop] if end in ("市",) else name, Span(at + begin, at + stop)
                )
                code = country_of_city(name)
                country = Value(FieldName.COUNTRY, code, city.span, name)
                rest = text[stop:].strip(" ,，")
                place = at + stop + text[stop:].index(rest) if rest else 0
                venue = [Value(FieldName.VENUE, rest, Span(place, place + len(rest)))] if rest else []
                return [country, city, *venue]
    rest = text[begin:].strip(" ,，")
    return [Value(FieldName.VENUE, rest, Span(at + begin, at + begin + len(rest)))] if rest else []
