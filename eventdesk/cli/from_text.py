"""“import --from-text”: a forum from a release or an agenda, and what was taken of it and what was not."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from eventdesk.cli.running import REFUSED
from eventdesk.interchange.from_text import (
    Confidence,
    FieldName,
    LinkRole,
    Part,
    PartKind,
    Proposal,
    TextSourceError,
    propose,
    read_text_source,
    tells_nothing,
)

_SHOWN = 72
"""Characters of a part that a line shows."""


def import_texts(file: Path, sources: Sequence[Path]) -> int:
    """Add a forum for each source, with what is sure or likely of it; returns the exit status.

    Nobody is there to be asked: what is unsure is left out, and told. A source of which nothing can be made is
    refused in one line, and the others are read all the same.
    """
    refused = False
    for source in sources:
        try:
            _import(file, source)
        except TextSourceError as error:
            refused = True
            click.echo(f"eventdesk: {error}", err=True)
    return REFUSED if refused else 0


def _import(file: Path, source: Path) -> None:
    from eventdesk.interchange.from_text.matching import matches
    from eventdesk.interchange.from_text.storing import add_proposed, read_directory
    from eventdesk.workspace.workspace import Workspace

    proposal = propose(read_text_source(source).text)
    accepted = proposal.ticked
    if tells_nothing(proposal):
        raise TextSourceError(f"{source.name} tells of no forum: no name, no day and nobody in it.")
    if not any(part.key in accepted for part in proposal.of(PartKind.NAME)):
        raise TextSourceError(f"{source.name} does not name its forum; open it in the window and write the name.")
    workspace = Workspace.open_or_create(file)
    try:
        directory = read_directory(workspace)
        proposal = proposal.matched(matches(proposal, directory))
        same = frozenset(part.key for part in proposal.parts if part.match is not None and part.match.exact)
        with workspace.edit(f"Import {source.name}") as edit:
            forum_id, _uid = add_proposed(edit, proposal, accepted, same, directory)
    finally:
        workspace.close()
    click.echo(f"{forum_id}: added")
    for line in told(proposal, accepted, same):
        click.echo(line)


def told(proposal: Proposal, accepted: frozenset[str], same: frozenset[str]) -> Iterator[str]:
    """A line for each part: whether it was taken, what it is, and why where it was not sure."""
    for part in proposal.parts:
        whole = part.key in accepted and (not part.parent or part.parent in accepted)
        pieces = ["taken" if whole else "left out", part.kind.value, _words(proposal, part)]
        if part.confidence is not Confidence.SURE:
            pieces.append(f"{part.confidence.value}: {part.why.value}")
        if whole and part.key in same:
            pieces.append("is in the directory already")
        for value in part.values:
            if value.note is not None and value.written:
                pieces.append(f"the text writes “{value.written}”")
        yield "  " + "\t".join(" ".join(piece.split()) for piece in pieces)


def _words(proposal: Proposal, part: Part) -> str:
    """The part in short: its values, and whom it refers to."""
    hidden = (FieldName.FAMILY, FieldName.TIMEZONE, FieldName.PRESENTERS_JOIN)
    values = [value.text for value in part.values if value.field not in hidden]
    names = [
        proposal.by_key[link.key].value(FieldName.NAME) for link in part.links if link.role is not LinkRole.AT
    ]
    text = ", ".join(dict.fromkeys(one for one in (*values, *names) if one))
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
