"""Where someone appears, said in words: each kind has its own, and long lists are cut."""

from eventdesk.desktop.desk import Place
from eventdesk.desktop.pages.people.uses import (
    MOST,
    Destination,
    item_label,
    role_label,
    sentence,
    use_entries,
    use_label,
)
from eventdesk.model.kinds import ItemKind, OrganizationRole
from eventdesk.model.text import Text
from eventdesk.workspace.directory import Use, UseKind


def pick(text: Text) -> str:
    return text.pick("en")


def test_every_kind_has_its_own_words() -> None:
    assert len({use_label(Use(kind, "u", "f")) for kind in UseKind}) == len(UseKind)
    assert len({item_label(kind) for kind in ItemKind}) == len(ItemKind)
    assert len({role_label(role) for role in OrganizationRole}) == len(OrganizationRole)


def test_the_forum_in_work_comes_first_and_each_line_leads_to_its_place() -> None:
    talk = Use(UseKind.SPEAKER, "a", "old", Text({"en": "Water"}), Text({"en": "Dykes"}), "s", "i")
    moderated = Use(UseKind.MODERATOR, "b", "new", session=Text({"en": "Ports"}), session_uid="t")
    quoted = Use(UseKind.STATEMENT, "c", "new", Text({"en": "Water comes back."}))
    entries = use_entries([talk, moderated, quoted], {"old": "Old", "new": "New"}, "new", pick)
    assert [entry.text for entry in entries] == ["New", "Ports", "Water comes back.", "Old", "Water"]
    assert [entry.detail for entry in entries] == ["", "Moderator", "Statement", "", "Speaker · Dykes"]
    assert [entry.target for entry in entries if not entry.caption] == [
        Destination("new", Place("programme", "t")),
        Destination("new", Place("press", "c")),
        Destination("old", Place("programme", "i")),
    ]


def test_an_item_without_a_title_is_called_by_its_kind() -> None:
    speech = Use(UseKind.SPEAKER, "a", "f", item_kind=ItemKind.OPENING_SPEECH, item_uid="i")
    assert use_entries([speech], {"f": "F"}, "f", pick)[1].text == "Opening speech"


def test_a_long_list_is_cut_and_says_so() -> None:
    uses = [Use(UseKind.PHOTO, str(number), "f") for number in range(MOST + 15)]
    entries = use_entries(uses, {"f": "F"}, "f", pick)
    assert len(entries) == MOST + 2
    assert entries[-1].text == "and 15 more"


def test_why_someone_stays_names_where() -> None:
    uses = [Use(UseKind.SPEAKER, "a", "f"), Use(UseKind.SPEAKER, "b", "f"), Use(UseKind.PHOTO, "c", "f")]
    assert "Speaker (2), On a photo" in sentence("Cho", uses)
