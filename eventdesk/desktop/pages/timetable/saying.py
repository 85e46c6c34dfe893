"""What is said about a gesture beside the pointer, and about a block in its tooltip."""

from dataclasses import dataclass

from eventdesk.desktop.pages.programme.words import counted, short_date, tr, wall_time
from eventdesk.desktop.pages.timetable.board import Block
from eventdesk.desktop.pages.timetable.carry import DeedKind, Preview, Refused
from eventdesk.desktop.pages.timetable.plans import Planned
from eventdesk.desktop.pages.timetable.texts import Texts, budget_line, minutes_long, time_span


@dataclass(frozen=True, slots=True)
class Bubble:
    """A title, what is wrong, and what keys would do."""

    title: str
    wrong: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()


def bubble_of(preview: Preview, texts: Texts, conflicts: tuple[str, ...], *, by_mouse: bool) -> Bubble:
    """What a gesture would bring."""
    if preview.refused is Refused.PINNED:
        hint = tr("Hold Alt to move it all the same.") if by_mouse else tr("P unpins it.")
        return Bubble(tr("Pinned: it stays here"), hints=(hint,))
    if preview.kind is DeedKind.UNTIME:
        count = len(preview.plans)
        return Bubble(tr("Not yet timed") if count else tr("It stays in the tray"))
    wrong = conflicts[:2]
    if len(conflicts) > 2:
        more = len(conflicts) - 2
        wrong = (*wrong, tr("1 more conflict") if more == 1 else tr("{count} more conflicts").format(count=more))
    return Bubble(_title(preview, texts), wrong, _hints(preview, by_mouse=by_mouse))


def spoken_preview(preview: Preview, texts: Texts) -> str:
    """What keys are about to do, for a screen reader."""
    plan = preview.plans[min(preview.lead, len(preview.plans) - 1)]
    parts = [texts.title(plan.session), *_title(preview, texts).split("  ·  ")]
    return ", ".join(parts) + "."


def _title(preview: Preview, texts: Texts) -> str:
    if preview.kind is DeedKind.SWAP:
        one, other = preview.plans
        said = tr("Swap “{one}” and “{other}”")
        titles = (shortened(texts.title(plan.session), 24) for plan in (one, other))
        return said.format(one=next(titles), other=next(titles))
    plan = preview.plans[preview.lead]
    said = _place(plan, texts)
    if preview.kind in (DeedKind.START, DeedKind.END):
        minutes = texts.planned(plan).minutes
        said = f"{time_span(plan.starts_at, plan.ends_at)}  ·  {minutes_long(minutes)}"
    if len(preview.plans) > 1:
        said += "  ·  " + tr("{count} sessions").format(count=counted(len(preview.plans)))
    return tr("Copy: {place}").format(place=said) if preview.kind is DeedKind.COPY else said


def _place(plan: Planned, texts: Texts) -> str:
    parts = [time_span(plan.starts_at, plan.ends_at), texts.rooms(plan.rooms)]
    now = plan.session.starts_at
    if now is not None and now.date() != plan.starts_at.date():
        parts.insert(0, short_date(plan.starts_at.date()))
    return "  ·  ".join(parts)


def _hints(preview: Preview, *, by_mouse: bool) -> tuple[str, ...]:
    if not by_mouse or preview.kind in (DeedKind.START, DeedKind.END, DeedKind.ROOMS):
        return ()
    if preview.kind is DeedKind.MOVE:
        if len(preview.plans) > 1 or preview.plans[0].session.starts_at is None:
            return (tr("Ctrl copies · Esc cancels"),) if preview.plans[0].session.starts_at else ()
        return (tr("Ctrl copies · Shift swaps with what is below · Esc cancels"),)
    if preview.landed:
        return (tr("Alt lays it here without swapping · Esc cancels"),)
    return (tr("Esc cancels"),)


def step_name(preview: Preview, texts: Texts) -> str:
    """The undo step: `Move “Opening” to 10:30, Hall A`."""
    plan = preview.plans[min(preview.lead, len(preview.plans) - 1)]
    title, count = shortened(texts.title(plan.session)), len(preview.plans)
    if preview.kind is DeedKind.SWAP:
        other = shortened(texts.title(preview.plans[1].session))
        return tr("Swap “{one}” and “{other}”").format(one=title, other=other)
    if count > 1:
        return _many(preview.kind).format(count=counted(count))
    return _one(preview.kind).format(
        title=title,
        place=_where(plan, texts),
        start=wall_time(plan.starts_at),
        end=wall_time(plan.ends_at) if plan.ends_at else "",
        rooms=texts.rooms(plan.rooms),
    )


def _one(kind: DeedKind) -> str:
    return {
        DeedKind.MOVE: tr("Move “{title}” to {place}"),
        DeedKind.COPY: tr("Copy “{title}” to {place}"),
        DeedKind.START: tr("Let “{title}” begin at {start}"),
        DeedKind.END: tr("Let “{title}” end at {end}"),
        DeedKind.ROOMS: tr("Put “{title}” into {rooms}"),
        DeedKind.UNTIME: tr("Take the time from “{title}”"),
    }[kind]


def _many(kind: DeedKind) -> str:
    return {
        DeedKind.MOVE: tr("Move {count} sessions"),
        DeedKind.COPY: tr("Copy {count} sessions"),
        DeedKind.START: tr("Change the start of {count} sessions"),
        DeedKind.END: tr("Change the end of {count} sessions"),
        DeedKind.ROOMS: tr("Change the rooms of {count} sessions"),
        DeedKind.UNTIME: tr("Take the times from {count} sessions"),
    }[kind]


def _where(plan: Planned, texts: Texts) -> str:
    parts = [wall_time(plan.starts_at)]
    now = plan.session.starts_at
    if now is None or now.date() != plan.starts_at.date():
        parts.insert(0, short_date(plan.starts_at.date()))
    if texts.snapshot.rooms:
        parts.append(texts.rooms(plan.rooms))
    return ", ".join(parts)


def shortened(title: str, most: int = 40) -> str:
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"


def tooltip(block: Block, texts: Texts) -> str:
    """All of a block, as plain text, and how it is moved."""
    text, session = texts.of(block.session), block.session
    lines = [text.title, f"{text.time}  ·  {minutes_long(text.minutes)}  ·  {texts.rooms(session.rooms)}"]
    lines += [line for line in (text.details, text.track) if line]
    lines += [f"{item.time}  {item.text}".strip() for item in text.items[:12]]
    planned = texts.budget(session)
    if text.items and planned.planned:
        lines.append(budget_line(planned, words=True))
    if session.pinned:
        lines.append(tr("Pinned. Hold Alt to move it all the same, or unpin it with P."))
    return "\n".join(lines)
