"""Better words take the place of those that were seen, as one step; what changed meanwhile is not overwritten."""

from dataclasses import dataclass, replace

import pytest

from eventdesk.workspace.errors import StaleRecord
from eventdesk.workspace.word_edits import put_words
from eventdesk.workspace.workspace import Workspace


@dataclass(frozen=True)
class Words:
    home: str
    uid: str
    field: str
    tag: str
    before: str
    after: str
    basis: tuple[tuple[str, str], ...] = ()


def put(workspace: Workspace, forum_uid: str, words: Words) -> None:
    with workspace.edit("Replace words", forum_uid) as edit:
        put_words(edit, words)


def test_a_headline_in_one_language(workspace: Workspace, forum_uid: str) -> None:
    release = workspace.snapshot(forum_uid).press.releases[0]
    before = release.headline.get("en", "")
    words = Words("release", release.uid, "headline", "en", before, "Tide turns")
    put(workspace, forum_uid, words)
    after = workspace.snapshot(forum_uid).press.releases[0]
    assert after.headline == release.headline.with_value("en", "Tide turns")
    with pytest.raises(StaleRecord):
        put(workspace, forum_uid, words)
    workspace.undo()
    assert workspace.snapshot(forum_uid).press.releases[0].headline == release.headline


def test_words_of_a_paragraph_with_their_facts(workspace: Workspace, forum_uid: str) -> None:
    release = workspace.snapshot(forum_uid).press.releases[1]
    first = Words("paragraph", release.uid, "closing", "", "", "One.", (("forum.venue", "Pier"),))
    put(workspace, forum_uid, first)
    held = workspace.snapshot(forum_uid).press.releases[1].overrides["closing"]
    assert (held.text, held.basis) == ("One.", {"forum.venue": "Pier"})
    with pytest.raises(StaleRecord):
        put(workspace, forum_uid, replace(first, before="Zero.", after="Two."))
    put(workspace, forum_uid, replace(first, before="One.", after="Two."))
    assert workspace.snapshot(forum_uid).press.releases[1].overrides["closing"].text == "Two."


def test_a_caption(workspace: Workspace, forum_uid: str) -> None:
    photo = workspace.snapshot(forum_uid).press.photos[0]
    words = Words("photo", photo.uid, "credit", "en", photo.credit.get("en", ""), "Mina Strand")
    put(workspace, forum_uid, words)
    assert workspace.snapshot(forum_uid).press.photos[0].credit["en"] == "Mina Strand"
