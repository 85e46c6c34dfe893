"""Which release a forum calls for, by its status and days."""

from datetime import date

import pytest

from eventdesk.model.kinds import ForumStatus, ReleaseKind
from eventdesk.model.snapshot import Forum, ForumSnapshot
from eventdesk.press.proposing import proposed_kind

FIRST, LAST = date(2026, 5, 14), date(2026, 5, 15)


def kind_on(today: date, status: ForumStatus = ForumStatus.CONFIRMED, days: bool = True) -> ReleaseKind:
    forum = Forum(id="f", status=status, starts_on=FIRST if days else None, ends_on=LAST if days else None)
    return proposed_kind(ForumSnapshot(forum=forum), today)


@pytest.mark.parametrize(
    ("today", "kind"),
    [
        (date(2025, 5, 14), ReleaseKind.SAVE_THE_DATE),
        (date(2026, 3, 29), ReleaseKind.SAVE_THE_DATE),
        (date(2026, 3, 30), ReleaseKind.ADVISORY),
        (date(2026, 5, 13), ReleaseKind.ADVISORY),
        (date(2026, 5, 14), ReleaseKind.OPENING),
        (date(2026, 5, 15), ReleaseKind.OPENING),
        (date(2026, 5, 16), ReleaseKind.RELEASE),
    ],
)
def test_the_days_decide_while_the_forum_stands(today: date, kind: ReleaseKind) -> None:
    assert kind_on(today) is kind


def test_a_forum_that_was_held_calls_for_its_result_whatever_the_day() -> None:
    assert kind_on(date(2026, 5, 14), ForumStatus.HELD) is ReleaseKind.RELEASE
    assert kind_on(date(2025, 1, 1), ForumStatus.HELD, days=False) is ReleaseKind.RELEASE


def test_one_that_is_called_off_is_announced_as_such() -> None:
    assert kind_on(date(2026, 5, 14), ForumStatus.CANCELLED) is ReleaseKind.ADVISORY
    assert kind_on(date(2026, 5, 20), ForumStatus.POSTPONED) is ReleaseKind.ADVISORY


def test_without_days_there_is_only_a_date_to_save() -> None:
    assert kind_on(date(2026, 5, 14), days=False) is ReleaseKind.SAVE_THE_DATE
