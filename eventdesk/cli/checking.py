"""Findings as lines for people and as JSON for scripts."""

import json
from collections.abc import Iterator, Sequence

from eventdesk.programme import Finding, Place


def report_lines(conflicts: Sequence[Finding], gaps: Sequence[Finding]) -> Iterator[str]:
    """One line each, worst first: `conflict: Gull Room is double-booked …`."""
    findings = sorted((*conflicts, *gaps), key=lambda finding: finding.severity)
    for finding in findings:
        yield f"{finding.severity.name.lower()}: {' '.join(finding.sentence.split())}"


def report_json(forum_id: str, conflicts: Sequence[Finding], gaps: Sequence[Finding]) -> str:
    """`{"forum": …, "conflicts": [finding …], "gaps": [finding …]}`; the fields are those of Finding."""
    report = {
        "forum": forum_id,
        "conflicts": [_finding(finding) for finding in conflicts],
        "gaps": [_finding(finding) for finding in gaps],
    }
    return json.dumps(report, ensure_ascii=False, indent=2)


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.name.lower(),
        "sentence": finding.sentence,
        "minutes": finding.minutes,
        "places": [_place(place) for place in finding.places],
    }


def _place(place: Place) -> dict[str, object]:
    values: dict[str, object] = {"kind": place.kind.value, "id": place.id, "label": place.label}
    values["number"] = place.number
    if place.within is not None:
        values["within"] = _place(place.within)
    return values
