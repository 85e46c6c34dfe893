"""What would go wrong on paper, told before it is printed: who, which element, what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from eventdesk.documents.badges.fitting import Fitter
from eventdesk.documents.badges.painting import applies, fixed
from eventdesk.documents.badges.pictures import checked
from eventdesk.documents.badges.printing import Batch, logo_of
from eventdesk.documents.badges.qr import SMALLEST_MODULE_MM, Encoder, TooLong, module_mm
from eventdesk.documents.badges.values import Values
from eventdesk.documents.catalog import Report
from eventdesk.documents.layout import BadImage
from eventdesk.model.design_checks import shown_name
from eventdesk.model.designs import (
    LOGO,
    AnyElement,
    ImageElement,
    PhotoElement,
    QrElement,
    TextElement,
)
from eventdesk.model.snapshot import Attendee

_NOBODY = Attendee(id="nobody")
_TOLD_EVERY = 100


class TroubleKind(StrEnum):
    """What is wrong: a text is cut off, a word had to be broken, a character has no glyph in any font; a QR code
    has nothing to say, too much, or modules too small to be read; a picture is missing or none."""

    CUT = "cut"
    BROKEN_WORD = "broken_word"
    NO_GLYPH = "no_glyph"
    CODE_EMPTY = "code_empty"
    CODE_TOO_LONG = "code_too_long"
    CODE_TOO_SMALL = "code_too_small"
    NO_PICTURE = "no_picture"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing wrong. `attendee_id` and `attendee` (a name) are empty for what is wrong on every piece.

    `face` is `front` or `back`, `index` the element's place on it, `element` how lists call it. `detail` is the
    text that is cut or broken, the characters without a glyph, the module in mm, or the picture's name.
    """

    kind: TroubleKind
    attendee_id: str
    attendee: str
    face: str
    index: int
    element: str
    detail: str = ""


def check(batch: Batch, report: Report | None = None) -> tuple[Trouble, ...]:
    """All that would go wrong, in the order of printing; nothing is drawn.

    Calls `report(done, all)` with attendees now and then; what it raises ends the work. Raises TemplateError for
    a field that cannot be read.
    """
    return tuple(_Checker(batch).troubles(report))


def sentence(trouble: Trouble) -> str:
    """The trouble in a sentence."""
    where = f"“{trouble.element}”" if trouble.element else f"element {trouble.index + 1}"
    who = _short(trouble.attendee) or "every piece"
    return f"{who}, {trouble.face}, {where}: {_WHAT[trouble.kind].format(detail=_short(trouble.detail))}."


_WHAT: Mapping[TroubleKind, str] = {
    TroubleKind.CUT: "“{detail}” does not fit and is cut off",
    TroubleKind.BROKEN_WORD: "a word of “{detail}” is too long for a line and is broken",
    TroubleKind.NO_GLYPH: "no font has {detail}",
    TroubleKind.CODE_EMPTY: "the QR code has nothing to say and is left out",
    TroubleKind.CODE_TOO_LONG: "the text is too long for a QR code, which is left out",
    TroubleKind.CODE_TOO_SMALL: "the modules of the QR code are {detail} mm, too small to be read reliably",
    TroubleKind.NO_PICTURE: "the picture “{detail}” is missing or cannot be read",
}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


class _Checker:
    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.values: Values = batch.values()
        self.fitter = Fitter(self.values)
        self.codes = Encoder()
        self._pictures: dict[str, bool] = {}
        faces = [("front", batch.design.front), ("back", batch.design.back)]
        elements = [(face, index, one) for face, listed in faces for index, one in enumerate(listed)]
        self._fixed = [place for place in elements if fixed(place[2])]
        self._own = [place for place in elements if not fixed(place[2])]

    def troubles(self, report: Report | None) -> Iterator[Trouble]:
        for place in self._fixed:
            yield from self._of(_NOBODY, *place)
        count = len(self.batch.attendees)
        for number, attendee in enumerate(self.batch.attendees, 1):
            for place in self._own:
                if applies(place[2].only, attendee, self.values):
                    yield from self._of(attendee, *place)
            if report is not None and (number % _TOLD_EVERY == 0 or number == count):
                report(number, count)

    def _of(self, attendee: Attendee, face: str, index: int, element: AnyElement) -> Iterator[Trouble]:
        for kind, detail in self._found(attendee, element):
            named = "" if attendee is _NOBODY else attendee.id
            yield Trouble(kind, named, self._name(attendee), face, index, shown_name(element), detail)

    def _name(self, attendee: Attendee) -> str:
        name = self.values.name(attendee)
        return name.pick(self.values.language, self.batch.snapshot.languages) or attendee.code

    def _found(self, attendee: Attendee, element: AnyElement) -> Iterator[tuple[TroubleKind, str]]:
        if isinstance(element, TextElement):
            yield from self._text(attendee, element)
        elif isinstance(element, QrElement):
            yield from self._code(attendee, element)
        elif isinstance(element, ImageElement):
            name = logo_of(self.batch.snapshot) if element.asset == LOGO else element.asset
            yield from self._picture(name)
        elif isinstance(element, PhotoElement):
            yield from self._picture(self.values.photo(attendee))

    def _text(self, attendee: Attendee, element: TextElement) -> Iterator[tuple[TroubleKind, str]]:
        told = self.fitter.told(element, attendee)
        setting = self.fitter.setting(element, told, "#000000")
        if not setting.fits:
            yield TroubleKind.CUT, told.text
        elif setting.broken:
            yield TroubleKind.BROKEN_WORD, told.text
        if setting.missing:
            yield TroubleKind.NO_GLYPH, ", ".join(f"“{char}” (U+{ord(char):04X})" for char in setting.missing)

    def _code(self, attendee: Attendee, element: QrElement) -> Iterator[tuple[TroubleKind, str]]:
        text = self.values.code_text(element.text, attendee)
        if not text:
            yield TroubleKind.CODE_EMPTY, ""
            return
        try:
            size = module_mm(element, self.codes.encode(element, text).modules)
        except TooLong:
            yield TroubleKind.CODE_TOO_LONG, text
            return
        if size < SMALLEST_MODULE_MM:
            yield TroubleKind.CODE_TOO_SMALL, f"{size:.2f}"

    def _picture(self, name: str) -> Iterator[tuple[TroubleKind, str]]:
        if name and not self._readable(name):
            yield TroubleKind.NO_PICTURE, name

    def _readable(self, name: str) -> bool:
        if name not in self._pictures:
            data = self.batch.images.get(name)
            try:
                self._pictures[name] = bool(data) and bool(checked(data or b""))
            except BadImage:
                self._pictures[name] = False
        return self._pictures[name]
