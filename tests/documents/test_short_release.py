"""A short release is one page of A4 and of Letter, whatever the forum and its language."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from eventdesk.documents.catalog import DocumentRequest, render
from eventdesk.documents.layout import PageSize
from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.kinds import ForumStatus, OutcomeKind, ReleaseKind, ReleaseLength
from eventdesk.model.snapshot import Contact, ForumSnapshot, Outcome, Release, Statement
from eventdesk.model.text import Text

ROOT = Path(__file__).parents[2]
PRESS, SAMPLES = ROOT / "tests" / "press" / "data", ROOT / "resources" / "samples"
FORUMS = (*sorted(PRESS.glob("*.yaml")), *sorted(SAMPLES.glob("*.yaml")))
NOTICES = (ReleaseKind.SAVE_THE_DATE, ReleaseKind.ADVISORY)
LANGUAGES = ("en", "ko", "zh-Hans", "zh-Hant")


def english(value: str) -> Text:
    return Text({"en": value})


def pages(
    forum: ForumSnapshot,
    kind: ReleaseKind,
    length: ReleaseLength = ReleaseLength.SHORT,
    language: str = "en",
    paper: PageSize = PageSize.LETTER,
) -> int:
    first = next(iter(forum.press.releases), Release(id="release-1", issued_on=date(2026, 5, 4)))
    release = msgspec.structs.replace(first, kind=kind, length=length, language=language)
    office = english("Science and Technology Policy Institute")
    contacts = tuple(
        Contact(
            name=english(name),
            role=english("Press officer"),
            organization=office,
            phone="+82 44 000 0000",
            email=f"{name.split()[1].lower()}.press.office@stepi.example.org",
        )
        for name in ("Kim A-ra", "Lee Bo-ra")
    )
    press = msgspec.structs.replace(forum.press, releases=(release,), contacts=contacts)
    snapshot = msgspec.structs.replace(forum, press=press)
    request = DocumentRequest(snapshot, language, release_id=release.id, page_size=paper)
    return render("press-release", request).pages


def with_status(forum: ForumSnapshot, status: ForumStatus) -> ForumSnapshot:
    return msgspec.structs.replace(forum, forum=msgspec.structs.replace(forum.forum, status=status))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", FORUMS, ids=lambda path: path.stem)
def test_a_short_release_is_one_page(path: Path, language: str) -> None:
    forum = read_forum(path)
    for kind in (ReleaseKind.SAVE_THE_DATE, ReleaseKind.ADVISORY, ReleaseKind.OPENING, ReleaseKind.RELEASE):
        now = with_status(forum, ForumStatus.CONFIRMED if kind in NOTICES else ForumStatus.HELD)
        assert pages(now, kind, language=language) == 1, kind
    assert (
        pages(with_status(forum, ForumStatus.HELD), ReleaseKind.RELEASE, language=language, paper=PageSize.A4) == 1
    )


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_full_release_of_the_same_forum_is_longer(path: Path) -> None:
    held = with_status(read_forum(path), ForumStatus.HELD)
    assert pages(held, ReleaseKind.RELEASE, ReleaseLength.FULL) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_quotes_and_outcomes_do_not_run_over(language: str) -> None:
    forum = read_forum(PRESS / "korea_china.yaml")
    words = {
        "en": "What we measure we publish. ",
        "ko": "우리는 잰 것을 공개합니다. ",
        "zh": "我们公布所测量的结果。",
    }
    for times in (4, 9, 30):
        said = Text({tag: (text * times).strip() for tag, text in words.items()})
        statements = tuple(
            Statement(person=each.person, at=each.at, quote=said, language="en") for each in forum.statements
        )
        outcome = Outcome(kind=OutcomeKind.AGREED, text=said)
        sessions = tuple(msgspec.structs.replace(each, outcomes=(outcome,) * 3) for each in forum.sessions)
        full = msgspec.structs.replace(forum, statements=statements, sessions=sessions)
        assert pages(full, ReleaseKind.RELEASE, language=language) == 1, times
