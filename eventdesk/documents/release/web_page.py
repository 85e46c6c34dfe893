"""A release as a web page: one HTML file with its pictures inside, readable without any other file.

Built as a tree, so that no stored word is ever taken for markup.
"""

import base64
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from eventdesk.documents.release.links import mail_link, phone_link, web_link
from eventdesk.documents.release.structured_data import structured_data
from eventdesk.model.kinds import FontStyle
from eventdesk.model.text import base_language
from eventdesk.press.draft import ContactNote, Paragraph, ParagraphKind, PhotoNote, Story
from eventdesk.press.fact_types import ReleaseFacts
from eventdesk.press.text_output import lines_over

_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "ps", "dv", "ckb"))
_TYPES = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
)
_ACCENT = "#1f4e8c"
_STYLE = """
:root { color-scheme: light dark; --accent: %(accent)s; }
body { margin: 0; font: 1.0625rem/1.6 %(font)s; color: #1b1e23; background: #fff; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
header.letterhead { border-bottom: 2px solid var(--accent); padding-bottom: .75rem; margin-bottom: 1.5rem; }
header.letterhead img { max-height: 3rem; max-width: 14rem; display: block; margin-bottom: .5rem; }
header.letterhead p { margin: 0; } header.letterhead .address { font-size: .875rem; opacity: .75; }
.kind { font-weight: 600; color: var(--accent); margin: 0; } .line { margin: 0 0 1.5rem; font-size: .9375rem; }
h1 { font-size: 1.875rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
.sub { font-size: 1.1875rem; line-height: 1.4; margin: 0 0 1.5rem; opacity: .85; }
h2 { font-size: 1.1875rem; margin: 2rem 0 .5rem; } p { margin: 0 0 1rem; }
.dateline { font-weight: 600; } .marked { display: flex; gap: .6em; } .level-1 { margin-inline-start: 1.4em; }
.level-2 { margin-inline-start: 2.8em; } blockquote { margin: 0 0 1rem; padding-inline-start: 1rem;
border-inline-start: 3px solid var(--accent); } blockquote p { margin: 0; }
figure { margin: 1.5rem 0; } figure img { max-width: 100%%; height: auto; display: block; }
figcaption { font-size: .9375rem; margin-top: .5rem; } .credit { opacity: .7; }
dl.box { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1.5rem;
padding: .75rem 0; border-block: 1px solid #8885; font-size: .9375rem; } dl.box dt { font-weight: 600; }
dl.box dd { margin: 0; } address { font-style: normal; } footer { margin-top: 2rem; font-size: .9375rem; }
a { color: var(--accent); } @media (prefers-color-scheme: dark) { body { color: #e8e9eb; background: #16181c; }
a, .kind { color: color-mix(in srgb, var(--accent) 45%%, white); } }
@media print { main { padding: 0; max-width: none; } }
"""
_FONTS = {
    FontStyle.SANS: "'Noto Sans', 'Noto Sans KR', 'Noto Sans SC', system-ui, sans-serif",
    FontStyle.SERIF: "'Noto Serif', 'Noto Serif KR', 'Noto Serif SC', Georgia, serif",
}


def render_web_page(story: Story, facts: ReleaseFacts, images: Mapping[str, bytes]) -> bytes:
    """The page as UTF-8. `images` holds the bytes of the picture files that the story names."""
    html = ElementTree.Element("html", lang=story.language, dir=_direction(story.language))
    html.append(_head(story, facts))
    body = _child(html, "body")
    main = _child(body, "main")
    article = _child(main, "article")
    _letterhead(article, story, images)
    _headlines(article, story)
    _body(article, story)
    _photos(article, story, images)
    _end(article, story)
    page = ElementTree.tostring(html, encoding="unicode", method="html")
    return f"<!DOCTYPE html>\n{page}\n".encode()


def _direction(language: str) -> str:
    return "rtl" if base_language(language) in _RIGHT_TO_LEFT else "ltr"


def _child(parent: ElementTree.Element, tag: str, text: str = "", **attributes: str) -> ElementTree.Element:
    """A new element in its parent; `class_` is its class. Control characters, which HTML cannot hold, go."""
    named = {name.rstrip("_").replace("_", "-"): _clean(value) for name, value in attributes.items() if value}
    element = ElementTree.SubElement(parent, tag, named)
    if text:
        element.text = _clean(text)
    return element


def _clean(text: str) -> str:
    return "".join(sign for sign in text if sign in "\n\t" or not (ord(sign) < 32 or 0xD800 <= ord(sign) < 0xE000))


def _head(story: Story, facts: ReleaseFacts) -> ElementTree.Element:
    head = ElementTree.Element("head")
    _child(head, "meta", charset="utf-8")
    _child(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    _child(head, "title", story.headline)
    description = next((paragraph.text for paragraph in story.body), "")
    _child(head, "meta", name="description", content=_shortened(description))
    for name, value in _open_graph(story, facts, description):
        if value:
            _child(head, "meta", property=name, content=value)
    style = _child(head, "style")
    accent = story.letterhead.colour or _ACCENT
    style.text = _STYLE % {"accent": accent, "font": _FONTS[story.letterhead.font]}
    data = _child(head, "script", type="application/ld+json")
    data.text = structured_data(story, facts)
    return head


def _open_graph(story: Story, facts: ReleaseFacts, description: str) -> Iterator[tuple[str, str]]:
    """The properties of https://ogp.me for an article."""
    yield "og:type", "article"
    yield "og:title", story.headline
    yield "og:description", _shortened(description)
    yield "og:locale", story.language.replace("-", "_")
    yield "og:site_name", story.letterhead.name
    yield "article:published_time", facts.frame.issued_on.value


def _shortened(text: str) -> str:
    """As much as a preview shows, ending at a space."""
    if len(text) <= 200:
        return text
    cut = text[:199].rsplit(" ", 1)[0] if " " in text[100:199] else text[:199]
    return f"{cut}…"


def _letterhead(article: ElementTree.Element, story: Story, images: Mapping[str, bytes]) -> None:
    head = story.letterhead
    if not head.name:
        return
    header = _child(article, "header", class_="letterhead")
    logo = _data_url(images.get(head.logo or ""))
    if logo:
        _child(header, "img", src=logo, alt=head.name)
    name = _child(header, "p")
    if web_link(head.website):
        _child(name, "a", head.name, href=web_link(head.website))
    else:
        name.text = _clean(head.name)
    if head.address:
        _child(header, "p", head.address, class_="address")


def _headlines(article: ElementTree.Element, story: Story) -> None:
    _child(article, "p", story.headings.document, class_="kind")
    line = " · ".join(lines_over(story))
    if line:
        _child(article, "p", line, class_="line")
    if story.box:
        box = _child(article, "dl", class_="box")
        for row in story.box:
            _child(box, "dt", row.label)
            _child(box, "dd", row.value)
    _child(article, "h1", story.headline)
    if story.subheadline:
        _child(article, "p", story.subheadline, class_="sub")


def _body(article: ElementTree.Element, story: Story) -> None:
    for number, paragraph in enumerate(story.body):
        if paragraph.heading:
            _child(article, "h2", paragraph.heading)
        dateline = story.dateline if number == 0 else ""
        _paragraphs(article, paragraph, dateline, story.dateline_joint)


def _paragraphs(parent: ElementTree.Element, paragraph: Paragraph, dateline: str = "", joint: str = "") -> None:
    holder = _child(parent, "blockquote") if paragraph.kind is ParagraphKind.STATEMENT else parent
    for number, part in enumerate(part for part in paragraph.text.split("\n") if part.strip()):
        marked = paragraph.mark if number == 0 else ""
        level = f"level-{paragraph.level}" if paragraph.level else ""
        element = _child(holder, "p", class_=" ".join(filter(None, ("marked" if marked else "", level))))
        if marked:
            _child(element, "span", marked)
            element = _child(element, "span")
        if dateline and number == 0:
            start = _child(element, "span", dateline, class_="dateline")
            start.tail = _clean(f"{joint}{part.strip()}")
        else:
            element.text = _clean(part.strip())


def _photos(article: ElementTree.Element, story: Story, images: Mapping[str, bytes]) -> None:
    shown = [photo for photo in story.photos if photo.caption or photo.file]
    if not shown:
        return
    section = _child(article, "section")
    _child(section, "h2", story.headings.photos)
    for photo in shown:
        _figure(section, photo, images)


def _figure(section: ElementTree.Element, photo: PhotoNote, images: Mapping[str, bytes]) -> None:
    figure = _child(section, "figure")
    picture = _data_url(images.get(photo.file or ""))
    if picture:
        # An empty alt says that the caption tells all; HTML wants the attribute in any case.
        image = _child(figure, "img", src=picture)
        image.set("alt", _clean(photo.alt or ("" if photo.caption else photo.key)))
    caption = _child(figure, "figcaption", photo.caption)
    if photo.credit:
        credit = _child(caption, "span", photo.credit, class_="credit")
        if photo.caption:
            caption.text = f"{_clean(photo.caption)} "
        credit.tail = ""


def _end(article: ElementTree.Element, story: Story) -> None:
    for paragraph in story.about:
        section = _child(article, "section")
        if paragraph.heading:
            _child(section, "h2", paragraph.heading)
        _paragraphs(section, paragraph)
    if story.contacts:
        section = _child(article, "section")
        _child(section, "h2", story.headings.contact)
        for contact in story.contacts:
            _contact(section, contact)
    if story.end_mark or story.letterhead.footer:
        footer = _child(article, "footer")
        for words in filter(None, (story.end_mark, story.letterhead.footer)):
            _child(footer, "p", words)


def _contact(section: ElementTree.Element, contact: ContactNote) -> None:
    address = _child(section, "address")
    paragraph = _child(address, "p", ", ".join(filter(None, (contact.name, contact.role, contact.organization))))
    for words, target in ((contact.phone, phone_link(contact.phone)), (contact.email, mail_link(contact.email))):
        if words:
            line = _child(paragraph, "br")
            if target:
                _child(paragraph, "a", words, href=target, dir="ltr")
            else:
                line.tail = _clean(words)


def _data_url(data: bytes | None) -> str:
    if not data:
        return ""
    kind = next((kind for start, kind in _TYPES if data.startswith(start)), "")
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}" if kind else ""
