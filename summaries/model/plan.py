"""An EHC plan as the Code (9.62) sets it out: sections A to K, outcomes, provision, people and dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Section = Literal["cover", "A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K", "other"]
Per = Literal["day", "week", "fortnight", "month", "half_term", "term", "year"]
Visible = Literal["show", "adult_only"]
Area = Literal[
    "communication", "learning", "feelings", "sensory_physical", "health", "social_care", "independence", "other"
]


@dataclass(frozen=True)
class Source:
    """Where something stands in the plan. `quote` is verbatim, white space folded; pieces of one table
    row are joined by " … ". `page` is None where the file has no fixed pages."""

    section: Section
    page: int | None
    quote: str


@dataclass(frozen=True)
class Person:
    """The young person. `names` holds every form by which the plan names them (forenames, known-as,
    full name), longest first. `pronoun` is the one the plan uses of them ("you" where the
    plan is written to them), or None."""

    known_as: str | None = None
    full_name: str | None = None
    date_of_birth: date | None = None
    year_group: str | None = None
    names: tuple[str, ...] = ()
    pronoun: Literal["he", "she", "they", "you"] | None = None
    age_on_plan: int | None = None


@dataclass(frozen=True)
class Contact:
    """Who deals with the plan at the council."""

    name: str | None
    role: str | None
    phone: str | None
    email: str | None
    source: Source | None = None


@dataclass(frozen=True)
class SectionViews:
    """Section A, verbatim, one sentence or bullet each."""

    good_at: tuple[Source, ...] = ()
    important_to_me: tuple[Source, ...] = ()
    how_to_help_me: tuple[Source, ...] = ()
    hopes: tuple[Source, ...] = ()
    not_working: tuple[Source, ...] = ()
    by_others: bool = False
    """True where the plan says, or the wording shows, that others wrote these for the young person."""


@dataclass(frozen=True)
class Need:
    """One need of section B, C or D, verbatim."""

    text: str
    area: Area
    source: Source
    visible: Visible = "show"


@dataclass(frozen=True)
class Outcome:
    """One outcome of section E (Code 9.66): not a step, an aim or an aspiration. `by_text` is verbatim."""

    ref: str
    text: str
    area: Area
    by_text: str | None
    source: Source
    visible: Visible = "show"


@dataclass(frozen=True)
class Step:
    """One stage of provision that changes over time ("weekly, reducing to fortnightly from spring")."""

    text: str
    times: float | None = None
    per: Per | None = None
    minutes: float | None = None
    hours_total: float | None = None


@dataclass(frozen=True)
class Provision:
    """One help of section F, G, H1 or H2.

    `text` is verbatim. `how_often_text` is the verbatim text of a neighbouring cell that holds the
    figures, where the plan has one. `times` with `per` None means once only. `minutes` is the length of
    one session; `hours_total` goes with `per` ("20 hours each week"). `times_max` and `minutes_max` close
    a range that `times` or `minutes` open. Unknown is None or (), never a guess.
    """

    id: str
    section: Section
    text: str
    source: Source
    who: tuple[str, ...] = ()
    times: float | None = None
    times_max: float | None = None
    per: Per | None = None
    minutes: float | None = None
    minutes_max: float | None = None
    hours_total: float | None = None
    hours_total_max: float | None = None
    """The top of a range of hours, or alone for "up to 5 hours"."""
    how_often_text: str | None = None
    grouping_text: str | None = None
    review_text: str | None = None
    vague: bool = False
    vague_phrases: tuple[str, ...] = ()
    for_outcome: str | None = None
    outcomes: tuple[str, ...] = ()
    """Every outcome that the plan names beside the help, where it names several; `for_outcome` is the first."""
    area: str | None = None
    """The area of need whose heading the help stands under ("sensory_physical"), where there is one."""
    negative: bool = False
    place: str | None = None
    training: str | None = None
    equipment: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    gaps: tuple[str, ...] = ()
    """Which of "who", "how_often", "how_long" the plan does not say, only where the row, its heading and
    neighbouring cells were all read with nothing left over."""
    visible: Visible = "show"


@dataclass(frozen=True)
class Placement:
    name: str | None
    type: str | None
    source: Source | None = None


@dataclass(frozen=True)
class Budget:
    has: bool
    text: str | None
    source: Source | None = None


@dataclass(frozen=True)
class Gap:
    """Something the plan should say and does not. `kind` as in the plans' gold `faults`."""

    kind: str
    where: str
    text: str | None = None


@dataclass(frozen=True)
class Defined:
    """A word that the plan itself explains."""

    term: str
    meaning: str


@dataclass(frozen=True)
class Plan:
    """Everything understood of one plan. Built by `summaries.understanding.walk`."""

    person: Person
    local_authority: str | None = None
    plan_date: date | None = None
    next_review_by: date | None = None
    last_review: date | None = None
    next_review_source: Source | None = None
    next_review_month: str | None = None
    """ "June 2027", as the plan says it, where it names no day."""
    next_review_within: tuple[int, date] | None = None
    """Months and the day they count from, where the plan gives the time so and names no day."""
    contact: Contact | None = None
    views: SectionViews = field(default_factory=SectionViews)
    needs: tuple[Need, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    provision: tuple[Provision, ...] = ()
    placement: Placement | None = None
    personal_budget: Budget | None = None
    advice: tuple[Source, ...] = ()
    """Who gave advice for the plan (section K): names with posts."""
    glossary: tuple[Defined, ...] = ()
    """What the plan says that its own words mean."""
    sections: tuple[tuple[Section, tuple[int, ...]], ...] = ()
    """Which block ids belong to which section, in the file's order."""
    unplaced: tuple[int, ...] = ()
    """Block ids that fit nowhere: listed, never lost."""
    not_placed: tuple[Source, ...] = ()
    """The words of those blocks, and the sentences among the help that only tell how the young person is."""
    adult_only: tuple[Source, ...] = ()
    """Blocks that must not reach the young person's page, chat, search or speech."""
    private_words: tuple[str, ...] = ()
    """Exact strings (record numbers, addresses, family phone numbers) that must never be shown."""
    other_children: tuple[str, ...] = ()
    """First names of other children: shown, if at all, in the young person's own words only."""
    gaps: tuple[Gap, ...] = ()
    warnings: tuple[str, ...] = ()
    stem: str = "plan"
    """The file's stem, for the names of what is written."""
