"""Findings as lines for people and as JSON for scripts."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.programme import Finding, Place
from eventdesk.programme.checker import Checker
from eventdesk.programme.fixes import Fix, SessionChange, Slot, fixes
from eventdesk.programme.review import Reviewed, review


class Check:
    """One check of a forum: everything found, what is accepted, and how conflicts may be mended."""

    def __init__(self, snapshot: ForumSnapshot) -> None:
        self.snapshot = snapshot
        self.found = review(snapshot)
        self._checker = Checker(snapshot)

    @property
    def failed(self) -> bool:
        """Whether there is a conflict that nobody has accepted."""
        return any(one.is_open_conflict for one in self.found)

    def lines(self) -> Iterator[str]:
        """One line each, worst first: `conflict: Gull Room is double-booked …`; what is accepted comes last."""
        for one in sorted(self.found, key=lambda one: one.acknowledged):
            yield f"{_weight(one)}: {_one_line(one.finding.sentence)}{_reason(one)}"

    def json(self) -> str:
        """`{"forum": …, "phase": …, "conflicts": [finding …], "gaps": [finding …]}`.

        Conflicts are what moving sessions may mend; the severity of each finding is its own.
        """
        timed = {one.finding.kind for one in self.found if self._is_of_time(one.finding)}
        report = {
            "forum": self.snapshot.forum.id,
            "phase": self.snapshot.forum.phase.value,
            "conflicts": [self._finding(one) for one in self.found if one.finding.kind in timed],
            "gaps": [self._finding(one) for one in self.found if one.finding.kind not in timed],
        }
        return json.dumps(report, ensure_ascii=False, indent=2)

    def _is_of_time(self, finding: Finding) -> bool:
        return finding.kind in TIMED

    def _finding(self, one: Reviewed) -> dict[str, object]:
        finding = one.finding
        values: dict[str, object] = {
            "kind": finding.kind.value,
            "severity": finding.severity.name.lower(),
            "sentence": finding.sentence,
            "minutes": finding.minutes,
            "places": [_place(place) for place in finding.places],
            "key": finding.key,
            "facts": finding.facts,
            "acknowledged": one.acknowledged,
            "reason": one.reason,
        }
        if finding.count:
            values["count"] = finding.count
        if finding.languages:
            values["languages"] = list(finding.languages)
        if finding.sides:
            values["sides"] = {side.side: side.count for side in finding.sides}
        values["fixes"] = [self._fix(fix) for fix in fixes(self._checker, finding)]
        return values

    def _fix(self, fix: Fix) -> dict[str, object]:
        return {
            "kind": fix.kind.value,
            "changes": [self._change(change) for change in fix.changes],
            "then": [finding.sentence for finding in fix.worse],
        }

    def _change(self, change: SessionChange) -> dict[str, object]:
        session = self._checker.session(change.uid)
        return {"session": session.id, "before": _slot(change.before), "after": _slot(change.after)}
