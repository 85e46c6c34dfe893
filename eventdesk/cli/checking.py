"""Findings as lines for people and as JSON for scripts."""

import json
from collections.abc import Iterable, Iterator

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme import Finding, Place, conflicts, gaps
from eventdesk.programme.bookings import ROOM_CHANGE
from eventdesk.programme.checker import Checker
from eventdesk.programme.fields import MISSING, field_of
from eventdesk.programme.fix_changes import (
    ITSELF,
    Asked,
    Change,
    Interpreted,
    ItemMinutes,
    SessionChange,
    Slot,
    TakenOff,
)
from eventdesk.programme.fixes import Fix, fixes
from eventdesk.programme.review import Reviewed, reviewed
from eventdesk.programme.severities import phase_of


class Check:
    """One check of a forum: everything found, what of it is accepted, and how conflicts may be mended."""

    def __init__(self, snapshot: ForumSnapshot, room_change: int = ROOM_CHANGE) -> None:
        """`room_change`: minutes that a person needs from one room to another."""
        self._snapshot = snapshot
        self._checker = Checker(snapshot, room_change)
        self.conflicts = _worst_first(snapshot, conflicts(snapshot, room_change))
        self.gaps = _worst_first(snapshot, gaps(snapshot))

    @property
    def failed(self) -> bool:
        """Whether there is a conflict that nobody has accepted."""
        return any(one.is_open_conflict for one in (*self.conflicts, *self.gaps))

    def lines(self) -> Iterator[str]:
        """One line each, worst first: `conflict: Gull Room is double-booked …`; what is accepted comes last."""
        found = sorted((*self.conflicts, *self.gaps), key=lambda one: (one.acknowledged, one.finding.severity))
        for one in found:
            sentence = _one_line(one.finding.sentence)
            if one.acknowledged:
                yield f"accepted: {sentence} ({_one_line(one.reason)})"
            else:
                yield f"{one.finding.severity.name.lower()}: {sentence}"

    def json(self) -> str:
        """`{"forum": …, "status": …, "phase": …, "conflicts": [finding …], "gaps": [finding …]}`.

        Conflicts are about times, rooms, people's time and seats; gaps about everything else. How bad each of
        them is depends on the forum's phase; a forum that was held is judged as on site. A finding's `fixes` have
        `changes` of sessions' places, or of what stands in one; `item` counts from 1. `fill_in` names the field
        that a finding waits for.
        """
        report = {
            "forum": self._snapshot.forum.id,
            "status": self._snapshot.forum.status.value,
            "phase": phase_of(self._snapshot.forum).value,
            "conflicts": [self._finding(one) for one in self.conflicts],
            "gaps": [self._finding(one) for one in self.gaps],
        }
        return json.dumps(report, ensure_ascii=False, indent=2)

    def _finding(self, one: Reviewed) -> dict[str, object]:
        finding = one.finding
        return {
            "kind": finding.kind.value,
            "severity": finding.severity.name.lower(),
            "sentence": finding.sentence,
            "minutes": finding.minutes,
            **_numbers(finding),
            "places": [_place(place) for place in finding.places],
            "key": finding.key,
            "facts": finding.facts,
            "acknowledged": one.acknowledged,
            "reason": one.reason,
            "fixes": [self._fix(fix) for fix in fixes(self._checker, finding)],
            **({"fill_in": field_of(finding.kind)} if finding.kind in MISSING else {}),
        }

    def _fix(self, fix: Fix) -> dict[str, object]:
        return {
            "kind": fix.kind.value,
            "changes": [self._change(change) for change in fix.changes],
            "then": [finding.sentence for finding in fix.worse],
        }

    def _change(self, change: Change) -> dict[str, object]:
        session = self._checker.session(change.uid)
        if isinstance(change, SessionChange):
            return {"session": session.id, "before": _slot(change.before), "after": _slot(change.after)}
        if isinstance(change, Interpreted):
            before, after = list(change.before), list(change.after)
            return {"session": session.id, "interpretation": {"before": before, "after": after}}
        item: dict[str, object] = {} if change.item == ITSELF else {"item": change.item + 1}
        if isinstance(change, ItemMinutes):
            item["minutes"] = {"before": change.before, "after": change.after}
        elif isinstance(change, TakenOff):
            item["takes_off"] = {"person": change.appearance.person, "role": change.role.value}
        elif isinstance(change, Asked):
            item["moderator"] = {"person": change.person, "status": "invited"}
        else:
            item["status"] = "cancelled"
        return {"session": session.id, **item}


def _worst_first(snapshot: ForumSnapshot, found: Iterable[Finding]) -> tuple[Reviewed, ...]:
    return reviewed(snapshot.acknowledged, sorted(found, key=lambda finding: finding.severity))


def _numbers(finding: Finding) -> dict[str, object]:
    """What only some kinds have."""
    values: dict[str, object] = {}
    if finding.count:
        values["count"] = finding.count
    if finding.languages:
        values["languages"] = list(finding.languages)
    if finding.sides:
        values["sides"] = {side.side: side.count for side in finding.sides}
    return values


def _slot(slot: Slot) -> dict[str, object]:
    return {
        "starts_at": None if slot.starts_at is None else slot.starts_at.isoformat(),
        "ends_at": None if slot.ends_at is None else slot.ends_at.isoformat(),
        "rooms": list(slot.rooms),
    }


def _place(place: Place) -> dict[str, object]:
    values: dict[str, object] = {"kind": place.kind.value, "id": place.id, "label": place.label}
    values["number"] = place.number
    if place.within is not None:
        values["within"] = _place(place.within)
    return values


def _one_line(words: str) -> str:
    return " ".join(words.split())
