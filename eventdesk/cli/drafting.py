"""“eventdesk draft”: propose a timetable, say it, and store it."""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from eventdesk.cli.forums import forum_of, opened
from eventdesk.cli.running import REFUSED, Refusal
from eventdesk.model.drafts import Placement, Unplaced
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme.drafting import (
    HOW_TO_GET_IT,
    DraftOptions,
    Hours,
    Mode,
    NoDays,
    NoSolver,
    Proposal,
    Search,
    Verdict,
    available,
    draft,
    usual_hours,
)
from eventdesk.programme.drafting.words import reason_in_english, score_in_english, trouble_in_english


@dataclass(frozen=True)
class DraftJob:
    """What was asked for on the command line."""

    file: Path
    forum_id: str
    seconds: float
    mode: Mode
    opens: datetime | None
    closes: datetime | None
    keep_track_order: bool
    seed: int | None
    dry_run: bool
    as_json: bool


def run_draft(job: DraftJob) -> int:
    """Draft, print and (unless it is a dry run) store; the exit status is 1 where a session found no place."""
    if not available():
        raise Refusal(f"{HOW_TO_GET_IT}.")
    with opened(job.file) as workspace:
        line = forum_of(workspace, job.forum_id)
        snapshot = workspace.snapshot(line.uid)
        proposal = _propose(job, snapshot)
        stored = bool(proposal.placements) and not job.dry_run
        if stored:
            from eventdesk.workspace.draft_edits import apply_draft

            with workspace.edit("Draft the times", line.uid) as edit:
                apply_draft(edit, proposal.placements, proposal.unplaced)
    if job.as_json:
        click.echo(json.dumps(_report(job, snapshot, proposal, stored), ensure_ascii=False, indent=2))
    else:
        for text in _lines(snapshot, proposal, stored):
            click.echo(text)
    return REFUSED if proposal.unplaced else 0


def _propose(job: DraftJob, snapshot: ForumSnapshot) -> Proposal:
    options = DraftOptions(
        mode=job.mode,
        hours=_hours(job, snapshot),
        keep_track_order=job.keep_track_order,
        seconds=job.seconds,
        seed=job.seed or 0,
        alone=job.seed is not None,
    )
    try:
        return draft(snapshot, options, _Telling())
    except NoSolver as error:
        raise Refusal(f"{error}.") from None
    except NoDays:
        raise Refusal("The forum has no dates yet, so there is no day to draft times for.") from None


def _hours(job: DraftJob, snapshot: ForumSnapshot) -> tuple[Hours, ...]:
    return tuple(
        Hours(
            each.day,
            job.opens.time() if job.opens is not None else each.opens,
            job.closes.time() if job.closes is not None else each.closes,
        )
        for each in usual_hours(snapshot)
    )


class _Telling:
    """A line about the search on a terminal's standard error, once a second; nothing elsewhere."""

    def __init__(self) -> None:
        self._told = time.monotonic()

    def __call__(self, search: Search) -> Verdict:
        now = time.monotonic()
        if sys.stderr.isatty() and now - self._told >= 1:
            self._told = now
            found = "no timetable yet" if search.score is None else f"score {search.score:,} (less is better)"
            click.echo(f"\r{search.seconds:.0f} of {search.limit:.0f} s, {found}   ", err=True, nl=False)
        return Verdict.GO_ON


def _lines(snapshot: ForumSnapshot, proposal: Proposal, stored: bool) -> Iterator[str]:
    day = ""
    for place in proposal.placements:
        if f"{place.starts_at:%Y-%m-%d}" != day:
            day = f"{place.starts_at:%Y-%m-%d}"
            yield day
        yield _placement_line(snapshot, place)
    for one in proposal.unplaced:
        yield f"no place: {_title(snapshot, one.session_uid)}: {trouble_in_english(one)}"
    for part in proposal.score:
        yield f"kept: {score_in_english(part)}"
    for finding in proposal.remaining:
        yield f"remains: {' '.join(finding.sentence.split())}"
    yield _summary(proposal, stored)


def _summary(proposal: Proposal, stored: bool) -> str:
    count = len(proposal.placements)
    if not count:
        return "Nothing to change." if not proposal.unplaced else "Nothing was stored."
    sessions = "1 session" if count == 1 else f"{count:,} sessions"
    return (
        f"{sessions} placed; undo takes it back." if stored else f"{sessions} would be placed; nothing was stored."
    )


def _placement_line(snapshot: ForumSnapshot, place: Placement) -> str:
    rooms = ", ".join(_room(snapshot, room) for room in place.rooms) or ("everywhere" if snapshot.rooms else "")
    reasons = "; ".join(" ".join(reason_in_english(one).split()) for one in place.reasons)
    title = _title(snapshot, place.session_uid)
    title = f"{rooms}  {title}" if rooms else title
    return f"  {place.starts_at:%H:%M}-{place.ends_at:%H:%M}  {title}" + (f"  ({reasons})" if reasons else "")


def _title(snapshot: ForumSnapshot, uid: str) -> str:
    session = next(one for one in snapshot.sessions if uid in (one.uid, one.id))
    return " ".join(snapshot.pick(session.title, snapshot.languages[0]).split()) or session.id


def _room(snapshot: ForumSnapshot, room_id: str) -> str:
    return " ".join(snapshot.pick(snapshot.room(room_id).name, snapshot.languages[0]).split()) or room_id


def _report(job: DraftJob, snapshot: ForumSnapshot, proposal: Proposal, stored: bool) -> dict[str, Any]:
    ids = {one.uid or one.id: one.id for one in snapshot.sessions}
    return {
        "forum": job.forum_id,
        "mode": proposal.mode.value,
        "stored": stored,
        "best": proposal.best,
        "seconds": round(proposal.search.seconds, 1),
        "placements": [_placed(ids, place) for place in proposal.placements],
        "unplaced": [_unplaced(ids, one) for one in proposal.unplaced],
        "kept": [{"wish": one.wish.value, "kept": one.kept, "of": one.of} for one in proposal.score],
        "remaining": [finding.sentence for finding in proposal.remaining],
    }


def _placed(ids: dict[str, str], place: Placement) -> dict[str, Any]:
    before = None if place.was_starts_at is None else place.was_starts_at.isoformat()
    return {
        "session": ids[place.session_uid],
        "starts_at": place.starts_at.isoformat(),
        "ends_at": place.ends_at.isoformat(),
        "rooms": list(place.rooms),
        "before": {"starts_at": before, "rooms": list(place.was_rooms)},
        "reasons": [reason_in_english(one) for one in place.reasons],
    }


def _unplaced(ids: dict[str, str], one: Unplaced) -> dict[str, Any]:
    return {"session": ids[one.session_uid], "trouble": one.trouble.value, "why": trouble_in_english(one)}
