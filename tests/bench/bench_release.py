"""What a draft of the real case's release costs: from the forum to the story, organizer's words in place.

    python tests/bench/bench_release.py

The floor, in the same run, is one look at every fact of it: a dictionary by id, and each value's place in the
release's text. CPU time of this process, the best of five runs of twenty drafts each.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Story
from eventdesk.press.story import languages, release_story
from eventdesk.press.text_output import plain_text

CASE = Path(__file__).parents[1] / "press" / "data" / "korea_china.yaml"
DRAFTS = 20
LIMIT = 20.0
"""Milliseconds a draft, as the issue has it."""
RATIO_LIMIT = 20.0


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    snapshot = read_forum(CASE)
    story = release_story(snapshot)
    floor = _best(lambda: looked_at(story))
    kept = True
    for language in languages():
        draft = _best(partial(release_story, in_language(snapshot, language)))
        print(f"draft of the case in “{language}”\t{draft:.1f} ms\tunder {LIMIT:g} ms")
        ratio = f"draft in “{language}”, CPU against a look at its {len(story.facts)} facts"
        print(f"{ratio}\t{draft / floor:.1f}x\t{RATIO_LIMIT:g}x")
        kept = kept and draft < LIMIT and draft / floor <= RATIO_LIMIT
    return 0 if kept else 1


def in_language(snapshot: ForumSnapshot, language: str) -> ForumSnapshot:
    """The case with its release in that language."""
    release = msgspec.structs.replace(snapshot.press.releases[0], language=language)
    return msgspec.structs.replace(snapshot, press=msgspec.structs.replace(snapshot.press, releases=(release,)))


def looked_at(story: Story) -> int:
    """How many facts stand in the text."""
    text = plain_text(story)
    values = {fact.id: fact.value for fact in story.facts}
    return sum(value in text for value in values.values())


def _best(work: Callable[[], object]) -> float:
    """CPU milliseconds of one run of `work`."""
    results = []
    for _ in range(5):
        start = time.process_time()
        for _ in range(DRAFTS):
            work()
        results.append((time.process_time() - start) / DRAFTS * 1000)
    return min(results)


if __name__ == "__main__":
    sys.exit(main())
