"""The press kit: a release in every form and language, its photos with their captions, facts and names."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from eventdesk.documents.agenda.programme import forum_title
from eventdesk.documents.agenda.said import Reader
from eventdesk.documents.catalog import DocumentRequest, Report, render
from eventdesk.documents.release.archive import write_zip
from eventdesk.documents.release.kit_facts import country_name, speaker_table, speakers_csv
from eventdesk.documents.release.kit_sheets import facts_sheet, refuse_missing, speakers_sheet
from eventdesk.documents.release.kit_words import KitWords, kit_words
from eventdesk.documents.release.markdown import markdown
from eventdesk.documents.release.photo_data import PhotoData, with_data
from eventdesk.documents.release.web_page import render_web_page
from eventdesk.documents.release.word import issued_on, render_word
from eventdesk.documents.wording import language_name
from eventdesk.model.snapshot import ForumSnapshot, Photo, Release
from eventdesk.model.text import Text, base_language
from eventdesk.press.draft import PhotoNote, Story
from eventdesk.press.facts import gather, release_of
from eventdesk.press.story import languages, release_story
from eventdesk.press.text_output import plain_text

_PRESS_RELEASE = "press-release"
_FORMS = (("PDF", "pdf"), ("Word", "docx"), ("HTML", "html"), ("TXT", "txt"), ("Markdown", "md"))
# Names that Windows keeps for devices, with any ending.
_DEVICES = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)")
_MOST_STEM = 60


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the kit and what the list of files says of it."""

    name: str
    data: bytes
    about: str


def render_kit(request: DocumentRequest, report: Report | None = None) -> bytes:
    """The kit of the request's release as a ZIP whose bytes depend on nothing but the forum and its pictures.

    It holds every release of the same kind, one a language; a forum without releases gives the one from its
    facts alone, in the request's language. `report(done, total)` counts files. Raises KeyError for an unknown
    release and NoWriterError for a language that releases cannot be written in, NotPrintable
    where no font has a character.
    """
    main = release_of(request.snapshot, request.release_id or None, request.language)
    kin = kindred(request.snapshot, main)
    language = main.language if main is not None else request.language
    asked = [replace(request, release_id=each.id, language=each.language) for each in kin] or [request]
    words = kit_words(language)
    done = _Counter(report, len(_FORMS) * len(asked) + 4)
    files = [file for each in asked for file in _release_files(each, words, language, done)]
    story = release_story(request.snapshot, asked[0].release_id or None, language)
    files += _sheets(asked[0], words, language, done)
    files += _photos(asked[0], story, words, language)
    done.step()
    folder = safe_name(f"{request.snapshot.forum.id}-press-kit")
    readme = _File("README.txt", _readme(request, files, words, language), "")
    sums = _File("SHA256SUMS.txt", _sums([readme, *files]), words.sums_file)
    entries = [(f"{folder}/{file.name}", file.data) for file in (readme, *files, sums)]
    data = write_zip(entries, issued_on(story))
    done.step()
    return data


class _Counter:
    def __init__(self, report: Report | None, total: int) -> None:
        self.report, self.total, self.done = report, total, 0

    def step(self) -> None:
        self.done += 1
        if self.report is not None:
            self.report(min(self.done, self.total), self.total)


def kindred(snapshot: ForumSnapshot, main: Release | None) -> list[Release]:
    """The release and those of its kind in other languages that a writer knows, one a language."""
    if main is None:
        return []
    known = languages()
    chosen = {main.language: main}
    for each in snapshot.press.releases:
        same = each.kind is main.kind and (each.corrects is None) == (main.corrects is None)
        if same and base_language(each.language) in known:
            chosen.setdefault(each.language, each)
    return list(chosen.values())


def _release_files(request: DocumentRequest, words: KitWords, language: str, done: _Counter) -> Iterator[_File]:
    release_id = request.release_id or None
    story = release_story(request.snapshot, release_id, request.language)
    facts = gather(request.snapshot, release_id, request.language)
    made = {
        "pdf": lambda: _pdf(request),
        "docx": lambda: render_word(story, request.images, request.page_size),
        "html": lambda: render_web_page(story, facts, request.images),
        "txt": lambda: plain_text(story).encode(),
        "md": lambda: markdown(story).encode(),
    }
    told = language_name(story.language, language)
    for form, ending in _FORMS:
        name = safe_name(f"press-release-{story.language}.{ending}")
        yield _File(name, made[ending](), words.release_file.format(language=told, form=form))
        done.step()


def _pdf(request: DocumentRequest) -> bytes:
    rendered = render(_PRESS_RELEASE, request)
    refuse_missing(rendered.missing)
    return rendered.pdf


def _sheets(request: DocumentRequest, words: KitWords, language: str, done: _Counter) -> Iterator[_File]:
    facts = gather(request.snapshot, request.release_id or None, language)
    yield _File("facts.pdf", facts_sheet(request, facts), words.facts_file)
    done.step()
    table = speaker_table(request.snapshot, language)
    if table.speakers:
        yield _File("speakers.pdf", speakers_sheet(request, language), words.speakers_file)
        yield _File("speakers.csv", speakers_csv(table, language), words.table_file)
    done.step()


# Photos


def _photos(request: DocumentRequest, story: Story, words: KitWords, language: str) -> Iterator[_File]:
    """The photos that the release names and that are there, numbered as in the release, and a list of captions."""
    listed: list[str] = []
    for number, note in enumerate(story.photos, 1):
        data = request.images.get(note.file or "")
        photo = _stored(request.snapshot, note)
        if data is None or photo is None:
            continue
        told = photo_data(request.snapshot, photo, note, language)
        path = PurePosixPath(note.file or "")
        name = safe_name(f"{number:02}-{path.stem[:_MOST_STEM]}{path.suffix.lower()}")
        yield _File(f"photos/{name}", with_data(data, told), words.photo_file.format(caption=note.caption or name))
        lines = (name, note.caption, note.credit, note.alt, ", ".join(told.people))
        listed.append("\r\n".join(line for line in lines if line))
    if listed:
        yield _File("photos/captions.txt", _text("\r\n\r\n".join(listed)), words.captions_file)


def _stored(snapshot: ForumSnapshot, note: PhotoNote) -> Photo | None:
    """The forum's photo of a note, by the number in its key (`photo:2`), else by its file."""
    photos = snapshot.press.photos
    number = note.key.partition(":")[2]
    if number.isdecimal() and 0 < int(number) <= len(photos) and photos[int(number) - 1].file == note.file:
        return photos[int(number) - 1]
    return next((photo for photo in photos if photo.file == note.file), None)


def photo_data(snapshot: ForumSnapshot, photo: Photo, note: PhotoNote, language: str) -> PhotoData:
    """What is written into the picture's file; captions in every language the forum has them in, ours first."""
    forum, reader = snapshot.forum, Reader(snapshot, language)
    names = [snapshot.pick(snapshot.person(each).name, language) for each in photo.people]
    title = forum_title(reader).text
    return PhotoData(
        title=note.caption or title,
        captions=_ordered(photo.caption, language, note.caption),
        alts=_ordered(photo.alt, language, note.alt),
        credit=note.credit,
        people=tuple(name for name in names if name),
        event=title,
        taken_at=photo.taken_at,
        location=reader.pick(forum.venue).text,
        city=reader.pick(forum.city).text,
        country=country_name(forum.country, language),
        country_code=forum.country.upper(),
    )


def _ordered(text: Text, language: str, first: str) -> Mapping[str, str]:
    """The texts by tag: as the release tells it, then the forum's others."""
    own = {language: first} if first and text.has(language) else {}
    told = text.tag_for(language)
    return own | {tag: value for tag, value in text.items() if not own or tag != told}


# The list of files


def safe_name(name: str) -> str:
    """A file name that every system takes: ASCII where letters have a plain form, no sign that Windows refuses.

    >>> safe_name("Bühne: «Saal 1».JPG"), safe_name("con.txt")
    ('Buhne-Saal-1.JPG', '_con.txt')
    """
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = unicodedata.normalize("NFC", plain)
    stem, dot, ending = plain.rpartition(".")
    parts = [re.sub(r"[^\w.]+", "-", part).strip("-. ") for part in ((stem, ending) if dot else (plain,))]
    safe = ".".join(part for part in (parts[0] or "file", *parts[1:]) if part)
    return f"_{safe}" if _DEVICES.match(safe) else safe


def _readme(request: DocumentRequest, files: Sequence[_File], words: KitWords, language: str) -> bytes:
    title = forum_title(Reader(request.snapshot, language)).text
    wide = max((len(file.name) for file in files), default=0)
    lines = [title, words.kit, "", words.about, "", words.files, ""]
    lines += [f"{file.name.ljust(wide)}  {file.about}" for file in files]
    lines.append(f"{'SHA256SUMS.txt'.ljust(wide)}  {words.sums_file}")
    return _text("\r\n".join(lines))


def _text(text: str) -> bytes:
    """For any editor: UTF-8 with its mark, lines ended as Windows ends them."""
    return f"{text}\r\n".encode("utf-8-sig")


def _sums(files: Sequence[_File]) -> bytes:
    """As `sha256sum -c` reads them."""
    return "".join(f"{hashlib.sha256(file.data).hexdigest()}  {file.name}\n" for file in files).encode()
