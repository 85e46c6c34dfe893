"""What an organizer does to a release beyond its text: contacts, approvals, corrections.

Each function is a part of an edit (`with workspace.edit(…) as edit`); rows are named by their uids.
"""

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from eventdesk.model import records
from eventdesk.model.kinds import ReleaseKind
from eventdesk.model.snapshot import Approval
from eventdesk.model.text import canonical_tag
from eventdesk.workspace.edit import Edit
from eventdesk.workspace.errors import EditRefused
from eventdesk.workspace.press_edits import add_release, link_in_order, new_key


def set_release_contacts(edit: Edit, release_uid: str, contact_uids: Sequence[str]) -> None:
    """Say whom a release names as contacts, in that order; none means all of the forum's."""
    release = edit.get(records.Release, release_uid)
    there = edit.all(records.ReleaseContact, release_uid=release_uid)
    for uid, place in link_in_order(edit, {link.contact_uid: link for link in there}, contact_uids):
        _name_contact(edit, edit.get(records.Contact, uid))
        edit.add(
            records.ReleaseContact(
                forum_uid=release.forum_uid, release_uid=release_uid, contact_uid=uid, position=place
            )
        )


def _name_contact(edit: Edit, contact: records.Contact) -> None:
    """A contact that a release refers to needs an id in the forum's file."""
    if contact.key:
        return
    taken = {row.key for row in edit.all(records.Contact, forum_uid=contact.forum_uid) if row.key}
    contact.key = new_key("contact", taken)


def set_approval(edit: Edit, statement_uid: str, language: str, approval: Approval | None) -> None:
    """Say who made and who approved a quote's text in one language; None takes that back.

    Raises EditRefused where the quote has no text in that language.
    """
    statement = edit.get(records.Statement, statement_uid)
    tag = canonical_tag(language)
    if approval is not None and tag not in statement.quote:
        raise EditRefused("The quote has no text in that language. Write the text first, then approve it.")
    approvals = {key: value for key, value in statement.approvals.items() if key != tag}
    if approval is not None:
        approvals[tag] = msgspec.to_builtins(approval)
    statement.approvals = approvals


def add_correction(edit: Edit, release_uid: str, was: Mapping[str, str], issued_on: date | None = None) -> str:
    """A correction of a release, right after it; `was` are the facts that it told wrongly, by id.

    Returns the new release's uid. Raises EditRefused where nothing was told wrongly.
    """
    if not was:
        raise EditRefused("Nothing differs from what was sent. A correction needs a fact that was told wrongly.")
    wrong = edit.get(records.Release, release_uid)
    uid = add_release(edit, wrong.forum_uid, ReleaseKind.CORRECTION, wrong.language, issued_on)
    correction = edit.get(records.Release, uid)
    correction.corrects_uid = wrong.uid
    correction.was = dict(was)
    siblings = [row for row in edit.all(records.Release, forum_uid=wrong.forum_uid) if row.uid != uid]
    correction.position = edit.place(siblings, [row.uid for row in siblings].index(wrong.uid) + 1)
    links = edit.all(records.ReleaseContact, release_uid=release_uid)
    set_release_contacts(edit, uid, [link.contact_uid for link in links])
    return uid


def set_corrects(edit: Edit, release_uid: str, wrong_uid: str | None, was: Mapping[str, str]) -> None:
    """Say which release a correction puts right, and the facts that it told wrongly, by id."""
    correction = edit.get(records.Release, release_uid)
    correction.corrects_uid = wrong_uid
    correction.was = dict(was)
