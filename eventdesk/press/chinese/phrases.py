"""The words of Chinese releases, one table a script; everything a release prints beside facts stands in it.

The Traditional table is written as the press offices of Taiwan and Hong Kong write, not converted from the
Simplified one: 場次 for 分论坛, 新聞聯絡人 for 联系人, 「」 for “”. Templates take their values by name.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from eventdesk.model.kinds import ItemKind, OutcomeKind, ReleaseKind, SessionKind
from eventdesk.press.draft import ParagraphKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Quotation marks with those for a quote inside, and what stands between two titles of a list."""

    open: str
    close: str
    inner_open: str
    inner_close: str
    between_titles: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The small words of sentences: lists, counting, names, dates."""

    pair: str
    last: str
    grouped: str
    also: str
    will: str
    of: str
    edition: str
    two: str
    ten_thousand: str
    more_than_round: str
    more_than: str
    about: str
    exact: str
    unit: str
    heads: str
    called: str
    invited: str
    at_time: str
    at_place: str
    day: str
    month_day: str
    weekdays: tuple[str, ...]
    to: str
    halves: tuple[str, str, str]
    clock: str
    full_hour: str
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadPhrases:
    held_by: str
    opened_by: str
    opened: str
    until: str
    held: str
    theme: str
    theme_and_purpose: str
    purpose: str
    purpose_as_stored: str
    own_purpose: str
    hosted: str
    planned: str
    called_off: str
    cancelled: str
    postponed: str
    attended: str
    expected: str
    attending: str
    organized: str
    sponsored: str
    supported: str
    also_supported: str
    support: str
    forum: str
    event: str
    this: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePhrases:
    """The sessions. `speeches` is what each kind of speech is called where somebody gives it."""

    session: str
    numbered: str
    alone: str
    by_kind: Mapping[SessionKind, str]
    panel_on: str
    in_session: str
    in_talks: str
    begins: str
    followed: str
    speech: str
    titled_speech: str
    one_after_another: str
    speeches: Mapping[ItemKind, str]
    theme: tuple[str, ...]
    keynotes: str
    keynote_theme: str
    keynote: str
    on_title: str
    alone_on_title: str
    talk: tuple[str, ...]
    talks: tuple[str, ...]
    keynote_talks: str
    untitled: str
    untitled_also: str
    nth: str
    how_many: str
    unspoken: str
    unspoken_also: str
    meanwhile: tuple[str, ...]
    ceremony: str
    ceremony_noun: str
    with_people: str
    performance: str
    performance_by: str
    announcement: str
    announcement_by: str
    announcing: str
    closing_remarks: str
    titled_closing: str
    moderated: str
    panels: Mapping[ItemKind, str]
    following: str
    named_panel: str
    panel_in: str
    joined: str
    took_part: str
    presenter: str
    presenters: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechPhrases:
    """Who says what: verbs take turns. `places` is where somebody speaks, by the kind of item."""

    says: tuple[str, ...]
    also_says: str
    in_language: str
    also_in_language: str
    translated: str
    original: str
    places: Mapping[ItemKind, str]
    at_closing: str
    participants: str
    participants_also: tuple[str, ...]
    on_clause: Mapping[OutcomeKind, str]
    on_verb: Mapping[OutcomeKind, str]
    on_noun: Mapping[OutcomeKind, str]
    on_other: Mapping[OutcomeKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPhrases:
    """What stands around the text: kinds, headings, the release line, rows of an advisory, a correction."""

    documents: Mapping[ReleaseKind, str]
    immediate: str
    embargoed: str
    published: str
    photos: str
    contact: str
    page: str
    photo_by: str
    end: str
    about: str
    dateline: str
    cancelled_headline: str
    postponed_headline: str
    held_headline: str
    opening_headline: str
    coming_headline: str
    correction_headline: str
    why: str
    brief: str
    accreditation: str
    photo_opportunities: str
    headings: Mapping[ParagraphKind, str]
    row: str
    when: str
    where: str
    theme: str
    hosts: str
    organizers: str
    programme: str
    room: str
    themed: str
    moderator: str
    moderated_by: str
    items: Mapping[ItemKind, str]
    number_row: str
    revision_row: str
    audience_row: str
    save_the_date: str
    corrects: str
    corrects_undated: str
    corrected: str
    removed: str
    added: str
    revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What a fact is called in a sentence that puts it right, by the names of its kind and its field."""

    forum: Mapping[str, str]
    fields: Mapping[str, str]
    of: str
    named: str
    of_session: str
    of_item: str
    contact: str
    photo: str
    none: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    locale: str
    marks: Marks
    words: Words
    lead: LeadPhrases
    programme: ProgrammePhrases
    speech: SpeechPhrases
    desk: DeskPhrases
    labels: Labels
    countries: Mapping[str, str]
