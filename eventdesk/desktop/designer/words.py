"""The sentences of the designer, and how elements, kinds, papers and fields are said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from eventdesk.model.design_checks import shown_name
from eventdesk.model.designs import (
    AnyElement,
    BoxElement,
    Design,
    DesignKind,
    ImageElement,
    LineElement,
    PhotoElement,
    QrElement,
    TextElement,
)
from eventdesk.model.text import base_language

if TYPE_CHECKING:
    from eventdesk.documents.badges.checking import Trouble

FRONT, BACK = "front", "back"


def tr(text: str) -> str:
    """The sentence in the window's language."""
    # The tool that collects the sentences knows no context for a plain function (packaging/translations.py).
    return QCoreApplication.translate("", text)


def kind_label(kind: DesignKind) -> str:
    return {
        DesignKind.BADGE: tr("Badge"),
        DesignKind.TENT: tr("Name tent"),
        DesignKind.PLACE_CARD: tr("Place card"),
        DesignKind.RIBBON: tr("Ribbon"),
        DesignKind.CERTIFICATE: tr("Certificate"),
    }[kind]


def face_label(face: str) -> str:
    translate = QCoreApplication.translate
    return translate("Designer", "Front") if face == FRONT else translate("Designer", "Back")


def type_label(element: AnyElement) -> str:
    if isinstance(element, TextElement):
        return tr("Text")
    if isinstance(element, QrElement):
        return tr("QR code")
    if isinstance(element, ImageElement):
        return tr("Picture")
    if isinstance(element, PhotoElement):
        return tr("Photo of the person")
    if isinstance(element, BoxElement):
        return tr("Box")
    assert isinstance(element, LineElement)
    return tr("Line")


def element_label(element: AnyElement) -> str:
    """How the lists call it: its name or what it shows, else what it is."""
    return shown_name(element) or type_label(element)


TYPE_ICONS = {
    TextElement: "type",
    QrElement: "qr-code",
    ImageElement: "image",
    PhotoElement: "square-user",
    BoxElement: "square",
    LineElement: "slash",
}


def icon_of(element: AnyElement) -> str:
    return TYPE_ICONS[type(element)]


def millimetres(value: float, decimals: int = 1) -> str:
    """“12.5” as the window's language writes it; whole ones without decimals."""
    rounded = round(float(value), decimals)
    return QLocale().toString(rounded, "f", 0 if rounded == int(rounded) else decimals)


def size_label(width: float, height: float) -> str:
    return tr("{width} × {height} mm").format(width=millimetres(width), height=millimetres(height))


def name_tag(design: Design, language: str) -> str:
    """In which language the design is called: the window's where it has that, else the data's, else any."""
    return design.name.tag_for(QLocale().bcp47Name(), (language,)) or language


def design_label(design: Design, language: str) -> str:
    """The design's name; where it has none, what it is and how large."""
    named = design.name.get(name_tag(design, language), "")
    return named or f"{kind_label(design.kind)} {size_label(design.width, design.height)}"


def field_label(name: str) -> str:
    """What a field stands for."""
    return {
        "name": tr("Name"),
        "honorific": tr("Form of address"),
        "family": tr("Family name"),
        "organization": tr("Organization"),
        "position": tr("Position"),
        "category": tr("Category"),
        "side": tr("Side or delegation"),
        "country": tr("Country"),
        "role": tr("Role in the programme"),
        "forum": tr("Title of the forum"),
        "edition": tr("Edition"),
        "theme": tr("Theme"),
        "venue": tr("Venue"),
        "city": tr("City"),
        "dates": tr("Dates of the forum"),
        "host": tr("Host"),
        "certificate_on": tr("Day of the certificate"),
        "today": tr("Today"),
        "code": tr("Code"),
        "seat": tr("Seat"),
        "table": tr("Table"),
        "certificate": tr("Number of the certificate"),
        "check": tr("Check code of the certificate"),
        "verification": tr("Text for verification"),
        "email": tr("E-mail"),
        "website": tr("Website"),
    }.get(name, name)


def trouble_label(kind: str, detail: str) -> str:
    """What would go wrong on paper (`eventdesk.documents.badges.TroubleKind`)."""
    told = {
        "cut": tr("“{detail}” does not fit and is cut off."),
        "broken_word": tr("A word of “{detail}” is wider than its box and is broken."),
        "no_glyph": tr("No font has {detail}."),
        "code_empty": tr("The QR code has nothing to say and is left out."),
        "code_too_long": tr("The text is too long for a QR code, which is left out."),
        "code_too_small": tr("The modules of the QR code are {detail} mm, too small to be read reliably."),
        "no_picture": tr("The picture “{detail}” is missing or cannot be read."),
    }[kind]
    return told.format(detail=_short(detail, 80))


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def trouble_line(trouble: "Trouble") -> str:
    """Of whom, on which face, what."""
    who = _short(trouble.attendee, 40) or tr("Every piece")
    told = trouble_label(trouble.kind, trouble.detail)
    return tr("{who} · {face} · {what}").format(who=who, face=face_label(trouble.face), what=told)


_TONGUES = {"en": "English", "ko": "한국어", "zh": "中文", "ja": "日本語", "de": "Deutsch", "fr": "français"}


def tongue(tag: str) -> str:
    """A language called by its own name."""
    locale = QLocale(tag)
    return _TONGUES.get(base_language(tag)) or locale.nativeLanguageName() or tag
