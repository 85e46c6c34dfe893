"""What was sent in words: versions, files, and the parts of a release that differ."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from eventdesk.desktop.pages.documents.wording import language_name, moment, release_kind

if TYPE_CHECKING:
    from eventdesk.workspace.issuing import SentFile, SentRelease

translate = QCoreApplication.translate


def _forms() -> Mapping[str, str]:
    """What files with these endings are called."""
    return {
        "pdf": translate("Sent", "PDF"),
        "docx": translate("Sent", "Word document"),
        "html": translate("Sent", "Web page"),
        "txt": translate("Sent", "Plain text"),
        "md": translate("Sent", "Markdown"),
    }


def form_names() -> tuple[str, ...]:
    """The forms that are kept when a release is issued."""
    from eventdesk.desktop.sending import ENDINGS

    return tuple(_forms()[ending] for ending in ENDINGS)


def file_words(file: "SentFile") -> str:
    """What a kept file is called: its form, else its name."""
    return _forms().get(PurePath(file.name).suffix.removeprefix("."), file.name)


def file_size(file: "SentFile") -> str:
    return QLocale().formattedDataSize(file.size, 1)


def version_words(line: "SentRelease") -> str:
    """“Version 2 · 12/27/19, 6:00 PM”."""
    told = translate("Sent", "Version {version} · {moment}")
    return told.format(version=line.revision, moment=moment(line.issued_at))


def version_detail(line: "SentRelease") -> str:
    """“Result release · English · issued by Mina Strand”."""
    by = translate("Sent", "issued by {name}").format(name=line.issued_by) if line.issued_by else ""
    return " · ".join(part for part in (release_kind(line.kind), language_name(line.language), by) if part)


def part_words(part: str, paragraphs: Mapping[str, str]) -> str:
    """What a part of a release is called; `paragraphs` are the names of its paragraphs by key."""
    known = {
        "release_line": translate("Sent", "Release line"),
        "date": translate("Sent", "Date"),
        "headline": translate("Sent", "Headline"),
        "subheadline": translate("Sent", "Subheadline"),
        "dateline": translate("Sent", "Dateline"),
    }
    kind, _, rest = part.partition(":")
    if part in known:
        return known[part]
    if kind == "box":
        return rest
    if kind == "photo":
        return translate("Sent", "Photo {number}").format(number=rest)
    if kind == "contact":
        return translate("Sent", "Contact {number}").format(number=rest)
    return paragraphs.get(part, part)
