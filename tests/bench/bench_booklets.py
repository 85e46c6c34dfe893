"""What a detailed programme and itineraries cost: time grows with the forum, and no faster.

    python tests/bench/bench_booklets.py

CPU time of this process for 200 and for 1,000 sessions of five talks, the best of two runs each.
"""

import sys
import time
from collections.abc import Callable
from functools import partial

from eventdesk.documents.catalog import DocumentRequest, NotPrintable, render
from tests.bench.bench_agenda import TALKS_PER_SESSION, forum

SESSIONS = (200, 1000)
GROWTH_LIMIT = 7.5  # five times the sessions; the rest is for the noise of the machine
REFUSAL_LIMIT = 3.0


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    requests = [DocumentRequest(forum(count * TALKS_PER_SESSION), "en") for count in SESSIONS]
    kept = True
    for document in ("programme", "itinerary"):
        small, large = (best_of_two(partial(render, document, request)) for request in requests)
        kept = kept and large / small <= GROWTH_LIMIT
        print(f"{document}, CPU of 1,000 sessions against 200\t{large / small:.2f}x\t{GROWTH_LIMIT:g}x")
        print(f"{document} of 1,000 sessions: {large:.2f} s")
    refusal = best_of_two(partial(refused, requests[1]))
    print(f"agenda on one page, 1,000 sessions refused\t{refusal:.2f} s\t{REFUSAL_LIMIT:g} s")
    return 0 if kept and refusal <= REFUSAL_LIMIT else 1


def refused(request: DocumentRequest) -> None:
    """Ask for what cannot be read on one page."""
    try:
        render("agenda-one-page", request)
    except NotPrintable:
        return
    raise AssertionError("1,000 sessions on one page")


def best_of_two(work: Callable[[], object]) -> float:
    """CPU seconds."""
    results = []
    for _ in range(2):
        start = time.process_time()
        work()
        results.append(time.process_time() - start)
    return min(results)


if __name__ == "__main__":
    sys.exit(main())
