"""Agendas: lines and table rows that begin with a time, headings of sessions, and the lines below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from eventdesk.interchange.dates_in_text import Clock, clock_at, days_in
from eventdesk.interchange.from_text.agenda_lines import (
    Row,
    is_prose,
    is_session,
    item_kind,
    minutes_of,
    row_of,
    span_of_group,
    split_title,
    unquoted,
)
from eventdesk.interchange.from_text.agenda_words import (
    COLUMNS,
    DAY,
    HEADING,
    ITEMS,
    MODERATORS,
    PANELISTS,
    ROLE,
    SESSIONS,
    TRIM,
)
from eventdesk.interchange.from_text.facts import labelled
from eventdesk.interchange.from_text.gathering import Gathering, Mention
from eventdesk.interchange.from_text.lines import Line
from eventdesk.interchange.from_text.listed import people_in, people_listed
from eventdesk.interchange.from_text.programme import Programme
from eventdesk.interchange.from_text.proposal import Confidence, FieldName, Span, Value
from eventdesk.interchange.from_text.why import Why
from eventdesk.model.kinds import ItemKind, SessionKind


@dataclass
class _Open:
    """The session that is filled: `until` is when it ends, in minutes; `explicit` has a heading of its own."""

    key: str
    explicit: bool = False
    until: int | None = None
    kind: SessionKind = SessionKind.SESSION


@dataclass
class Agenda:
    """Reads rows into the programme. `day` is the one that a heading named last."""

    found: Gathering
    programme: Programme
    day: date | None = None
    columns: tuple[str, ...] = ()
    taken: set[int] = field(default_factory=set)
    """Where the lines begin that were read: prose begins elsewhere."""
    _open: _Open | None = None
    _item: str = ""
    _kind: ItemKind | None = None
    _pending: tuple[str, Span] | None = None
    _number: int = 0
    _active: bool = False

    def read(self, lines: Sequence[Line]) -> None:
        """Read every line that belongs to an agenda; nothing where the text has no times and no headings."""
        rows = [row_of(line) for line in lines]
        timed = sum(1 for row in rows if row.clock is not None)
        headed = sum(1 for row in rows if HEADING.match(row.line.text) and not is_prose(row.line))
        if timed < 2 and headed < 2 and not any("\t" in line.text for line in lines):
            return
        for row in rows:
            if self._row(row, timed >= 2):
                self.taken.add(row.line.start)

    def _row(self, row: Row, timed: bool) -> bool:
        if self._header(row):
            return True
        if self._day_heading(row.line):
            return True
        if row.clock is not None:
            self._active = True
            self._timed(row)
            return True
        if is_prose(row.line) or labelled(row.line) is not None:
            self._active = False
            return False
        heading = HEADING.match(row.line.text)
        if heading and (timed or self._active or len(row.line.text) < 120):
            self._active = True
            self._heading(row, heading, None)
            return True
        return self._active and self._below(row)

    # Kinds of lines

    def _header(self, row: Row) -> bool:
        cells = [cell.text.strip() for cell in row.cells]
        names = tuple(
            next((name for name, pattern in COLUMNS.items() if pattern.match(cell)), "") for cell in cells
        )
        if len(cells) < 2 or sum(1 for name in names if name) < 2:
            return False
        self.columns = names
        self._active = True
        return True

    def _day_heading(self, line: Line) -> bool:
        if len(line.text) > 60 or labelled(line) is not None or clock_at(line.text) is not None:
            return False
        for day in days_in(line.text, line.start):
            lead = line.text[: day.span.start - line.start].rstrip(TRIM + "(（")
            first = day.first() or (date(self.day.year, day.month, day.day) if self.day else None)
            if first is not None and day.last_day is None and DAY.fullmatch(lead):
                self.day, self._open, self._item = first, None, ""
                return True
        return False

    def _timed(self, row: Row) -> None:
        assert row.clock is not None
        self._item, self._kind, self._pending = "", None, None
        words = Line(row.cells[0].start, row.cells[0].text) if row.cells else Line(row.clock.span.end, "")
        heading = HEADING.match(words.text)
        if heading:
            self._heading(Row(words, row.clock, row.cells), heading, row.clock)
            return
        title, people = self._split(row)
        text = " ".join(cell.text for cell in row.cells)
        head = title[0] if title else text
        if title and row.cells and row.cells[0].start < title[1].start <= row.cells[0].end:
            # “Round table "Who pays?"”: what stands before the title says of what kind it is.
            head = row.cells[0].text[: title[1].end - row.cells[0].start]
        for kind, pattern in SESSIONS:
            if pattern.search(head) and not people:
                self._own_session(row, kind, title)
                return
        self._timed_item(row, head, title, people)

    def _heading(self, row: Row, match: "re.Match[str]", clock: Clock | None) -> None:
        start = row.line.start
        text = match["title"].split("\t")[0].strip()
        at = start + match.start("title") + (match["title"].index(text) if text else 0)
        name = match["name"].strip()
        whole = Line(at, text)
        chairs = list(people_in(whole)) if text else []
        if chairs:
            text = text[: chairs[0].span.start - at].rstrip(TRIM + "(（")
            text = re.sub(r"(?i)[\s,(]*(?:moderator|chair|좌장|사회|主持人?)\W*\Z", "", text)
        text, at = unquoted(text, at)
        title = Value(
            FieldName.TITLE,
            text or name,
            Span(at, at + len(text)) if text else span_of_group(match, "name", start),
        )
        kind = SessionKind.PANEL if name.lower().startswith("panel") else SessionKind.SESSION
        values = [title, *self._times(clock)]
        span = Span(clock.span.start if clock else start, row.line.end)
        self._number += 1
        key = self.programme.session(f"({self._number}) {name} {text}", span, kind, Why.SESSION_HEADING, values)
        self._open = _Open(key, True, minutes_of(clock.ends) if clock and clock.ends else None, kind)
        self._item, self._kind, self._pending = "", None, None
        for one in chairs:
            self.programme.moderated(key, self.programme.person(one))
        rest = (
            [cell for cell in row.cells[1:] if cell.text]
            if clock
            else [cell for cell in row.cells[1:] if cell.text and cell.start > at]
        )
        for cell in rest:
            for mention in people_listed(cell, True):
                self.programme.moderated(key, self.programme.person(mention))

    def _own_session(self, row: Row, kind: SessionKind, title: "tuple[str, Span] | None") -> None:
        assert row.clock is not None
        inside = self._inside(row.clock)
        if inside and kind is SessionKind.BREAK:
            values = [Value(FieldName.TITLE, title[0], title[1])] if title else []
            self.programme.item(
                ItemKind.BREAK, row.line.span, Why.SESSION_TIMED, [*values, *self._times(row.clock)]
            )
            return
        self._session(row, kind, title, explicit=False)
        self._open = None
        self.programme.current = ""

    def _timed_item(
        self, row: Row, head: str, title: "tuple[str, Span] | None", people: Sequence[Mention]
    ) -> None:
        assert row.clock is not None
        kind = item_kind(head)
        session = {
            ItemKind.OPENING_SPEECH: SessionKind.OPENING,
            ItemKind.WELCOME_SPEECH: SessionKind.OPENING,
            ItemKind.CONGRATULATORY_SPEECH: SessionKind.OPENING,
            ItemKind.KEYNOTE: SessionKind.KEYNOTE,
            ItemKind.CLOSING_REMARKS: SessionKind.CLOSING,
            ItemKind.PANEL: SessionKind.PANEL,
        }.get(kind, SessionKind.SESSION)
        fits = self._open is not None and (
            self._inside(row.clock)
            or (
                self._open.until is None
                and self._open.explicit
                and session in (SessionKind.SESSION, SessionKind.PANEL)
            )
            or (
                not self._open.explicit
                and (self._open.kind is session or kind in (ItemKind.PHOTO, ItemKind.QUESTIONS))
            )
        )
        named = is_session(head)
        if not fits or named:
            named = named or (session is SessionKind.PANEL)
            self._session(row, session, title if named else None, explicit=named)
            if named and not people and kind is not ItemKind.PANEL:
                return
        values = self._item_values(kind, head, title)
        self._item = self._add_item(kind, row.line.span, [*values, *self._times(row.clock)], people)
        self._kind = kind

    def _session(self, row: Row, kind: SessionKind, title: "tuple[str, Span] | None", *, explicit: bool) -> None:
        self._number += 1
        values = [Value(FieldName.TITLE, title[0], title[1])] if title else []
        why = Why.SESSION_TIMED if title else Why.SESSION_OF_SPEECHES
        times = self._times(row.clock) if title else self._times(row.clock)[:1]
        key = self.programme.session(
            f"({self._number})", row.line.span, kind, why, [*values, *times], sure=bool(title)
        )
        until = minutes_of(row.clock.ends) if explicit and row.clock and row.clock.ends else None
        self._open = _Open(key, explicit, until, kind)

    def _item_values(self, kind: ItemKind, head: str, title: "tuple[str, Span] | None") -> list[Value]:
        """A speech is told by its kind: words that say no more are no title."""
        if title is None:
            return []
        bare = re.sub(
            r"(?i)\b(?:speech|remarks?|address|statement|ceremony|message|session|words of)\b", "", title[0]
        )
        for one, pattern in ITEMS:
            if one is kind:
                bare = pattern.sub("", bare)
        rest = bare.strip(TRIM + "()[]&0123456789")
        if kind is ItemKind.PRESENTATION or kind is ItemKind.PANEL:
            return [Value(FieldName.TITLE, title[0], title[1])]
        if len(rest) < 4 or rest.lower() in ("and", "speaker", "speakers", "s"):
            return []
        text, span = title
        label = re.match(r"(?i)[\w\s\-]{3,30}?[:：–—]\s+", text)
        if label and item_kind(label.group()) is kind:
            text = text[label.end() :].strip()
            span = Span(span.start + title[0].index(text), span.start + title[0].index(text) + len(text))
            text, at = unquoted(text, span.start)
            span = Span(at, at + len(text))
        return [Value(FieldName.TITLE, text, span)]

    def _add_item(self, kind: ItemKind, span: Span, values: list[Value], people: Sequence[Mention]) -> str:
        if self._open is not None:
            self.programme.current = self._open.key
        keys = [key for key in map(self.programme.person, people) if key]
        if kind is ItemKind.PANEL:
            key = self.programme.item(kind, span, Why.PANEL_LINE, values)
            self._join(key, keys, ItemKind.PANEL)
            return key
        why = Why.TALK_LINE if kind is ItemKind.PRESENTATION else Why.SPEECH_OF_KIND
        confidence = Confidence.SURE if keys or kind is not ItemKind.PRESENTATION else Confidence.LIKELY
        if kind is ItemKind.PRESENTATION and not keys:
            why = Why.TALK_NO_SPEAKER
        return self.programme.item(kind, span, why, values, keys, confidence)

    def _join(self, item: str, keys: Sequence[str], kind: ItemKind | None) -> None:
        from eventdesk.interchange.from_text.gathering import links
        from eventdesk.interchange.from_text.proposal import LinkRole

        role = LinkRole.PANELIST if kind is ItemKind.PANEL else LinkRole.SPEAKER
        self.found.change(item, (), links(role, keys))

    def _inside(self, clock: Clock) -> bool:
        return (
            self._open is not None and self._open.until is not None and minutes_of(clock.starts) < self._open.until
        )

    def _times(self, clock: Clock | None) -> list[Value]:
        if clock is None:
            return []
        day = f"{self.day.isoformat()}T" if self.day else ""
        values = [Value(FieldName.STARTS_AT, f"{day}{clock.starts:%H:%M}", clock.span)]
        if clock.ends is not None:
            values.append(Value(FieldName.ENDS_AT, f"{day}{clock.ends:%H:%M}", clock.span))
        return values

    # Lines below a timed line or a heading

    def _below(self, row: Row) -> bool:
        role = ROLE.match(row.line.text)
        if role:
            return self._role(row.line, role)
        if self._open is None:
            return False
        title, people = self._split(row)
        if self._item and people and (title is None or self._kind is ItemKind.PANEL):
            keys = [key for key in map(self.programme.person, people) if key]
            self._join(self._item, keys, self._kind)
            return True
        if self._item and not people:
            return self._add_title(title)
        if self._open.explicit and not self._item and title and not people:
            # A title whose speaker may stand in the next line.
            self._pending = title
            return True
        if people and (title or self._pending) and self._open.explicit:
            return self._untimed(row, title or self._pending, people)
        return False

    def _untimed(self, row: Row, title: "tuple[str, Span] | None", people: Sequence[Mention]) -> bool:
        assert title is not None
        kind = item_kind(title[0])
        values = self._item_values(kind, title[0], title)
        span = Span(min(title[1].start, row.line.start), row.line.end)
        self._add_item(kind, span, values, people)
        self._pending = None
        return True

    def _add_title(self, title: "tuple[str, Span] | None") -> bool:
        part = self.found.parts[self._item]
        if title is None or part.value(FieldName.TITLE) or self._kind is ItemKind.PANEL:
            return False
        self.found.change(self._item, [Value(FieldName.TITLE, title[0], title[1])])
        return True

    def _role(self, line: Line, match: "re.Match[str]") -> bool:
        rest = Line(line.start + match.start("rest"), match["rest"])
        people = people_listed(rest, True)
        keys = [key for key in map(self.programme.person, people) if key]
        target = self._item or (self._open.key if self._open else "")
        if not keys or not target:
            return bool(keys)
        if MODERATORS.match(match["role"]):
            for key in keys:
                self.programme.moderated(target, key)
        elif PANELISTS.match(match["role"]):
            if not self._item or self._kind is not ItemKind.PANEL:
                self.programme.current = self._open.key if self._open else ""
                self._item, self._kind = self.programme.panel(line.span, Why.PANEL_LINE), ItemKind.PANEL
            self._join(self._item, keys, ItemKind.PANEL)
        elif self._item:
            self._join(self._item, keys, self._kind)
        else:
            # Somebody speaks in the session itself.
            values = [Value(FieldName.TITLE, *self._pending)] if self._pending else []
            self._add_item(ItemKind.PRESENTATION, line.span, values, people)
            self._pending = None
        return True

    # Title and people of one line

    def _split(self, row: Row) -> "tuple[tuple[str, Span] | None, tuple[Mention, ...]]":
        cells = [cell for cell in row.cells if cell.text]
        if not cells:
            return None, ()
        if len(cells) > 1 or (row.cells and not row.cells[0].text):
            return self._split_cells(row)
        return split_title(cells[0])

    def _split_cells(self, row: Row) -> "tuple[tuple[str, Span] | None, tuple[Mention, ...]]":
        names = self.columns[-len(row.cells) :] if len(self.columns) >= len(row.cells) else ()
        title: tuple[str, Span] | None = None
        people: tuple[Mention, ...] = ()
        for place, cell in enumerate(row.cells):
            name = names[place] if names else ""
            if not cell.text or name in ("place", "time"):
                continue
            if name == "people" or (not name and (title is not None or place)):
                people += people_listed(cell, True)
            elif title is None:
                title, more = split_title(cell)
                people += more
        return title, people
