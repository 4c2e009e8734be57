"""The page of one plan, from its parts: about me, goals with their help, what is next, who to contact."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from summaries.choosing import ranking
from summaries.choosing.about import about_lines, unused_views
from summaries.choosing.burden import burden
from summaries.choosing.dates import all_past, day_in_words, is_over, is_past
from summaries.choosing.ends import contact_lines, next_lines
from summaries.choosing.lines import Liner
from summaries.choosing.names import name_of_area
from summaries.choosing.pairing import pairs
from summaries.choosing.pictured import told_apart
from summaries.choosing.private import PrivateFilter
from summaries.choosing.topics import shared
from summaries.choosing.words import words
from summaries.model import Dropped, LeftOut, Line, Meeting, OnePage, Outcome, PageStyle, Plan, Provision


def choose_page(plan: Plan, meeting: Meeting | None, style: PageStyle, today: date) -> OnePage:
    """`summaries.choosing.choose`, which see."""
    everything = style.booklet
    liner = Liner(plan, brief=not (style.booklet or style.large_print))
    hidden = PrivateFilter(plan)
    goals, goals_left = _goals(plan, hidden, today)
    helps, helps_left = _helps(plan, hidden, today, everything=everything)
    about = about_lines(plan, liner, hidden)
    paired = pairs(plan, goals, helps)
    said = [liner.help(help_, paired.get(help_.id)) for help_ in helps]
    provision = {line.id: help_ for line, help_ in zip(said, helps, strict=True)}
    help_lines = [_noted(line, all_past(line.text, today)) for line in _without_doubles(said)]
    goal_lines = [_noted(liner.goal(goal), is_past(goal.by_text, today)) for goal in goals]
    unworded = [line for line in (*goal_lines, *help_lines) if not line.text.strip()]
    goal_lines, help_lines = (
        _plain_first([line for line in some if line.text.strip()], liner) for some in (goal_lines, help_lines)
    )
    lines = (
        *told_apart([*about, *_in_order(goal_lines, help_lines, provision, plan)]),
        *next_lines(plan, meeting, today),
        *contact_lines(plan),
    )
    page = OnePage(
        known_as=plan.person.known_as,
        lines=lines,
        left_out=(*goals_left, *helps_left, *map(_for_adults, unworded), *unused_views(plan, about)),
        dropped=_dropped(liner, lines),
        warnings=plan.warnings,
        style=style,
        stem=plan.stem,
        plan_date_text=day_in_words(plan.plan_date) if plan.plan_date else None,
    )
    return hidden.page(page)


def _goals(plan: Plan, hidden: PrivateFilter, today: date) -> tuple[list[Outcome], list[LeftOut]]:
    """Goals that others may read, best first; the others as left out, without their words."""
    shown, left = [], []
    for goal in plan.outcomes:
        private = goal.visible != "show" or hidden.is_private(goal.text)
        if not private and ranking.may_be_read_by_others(goal.text):
            shown.append(goal)
        else:
            # What is nobody else's business is named by its area alone; what is private not at all.
            name = None if private else words("choosing")("names", "with_ref", name=name_of_area(goal), ref=goal.ref)
            left.append(LeftOut(goal.source.section, goal.source.page, None, name, goal.ref))
    by_ref = {
        goal.ref: [h for h in plan.provision if h.for_outcome == goal.ref and ranking.is_row(h)] for goal in shown
    }
    return sorted(
        shown, key=lambda goal: (is_past(goal.by_text, today), -ranking.goal_score(goal, plan, by_ref[goal.ref]))
    ), left


def _noted(line: Line, past: bool) -> Line:
    """A goal or help whose date has gone by says so: nobody should read it as reached, or as to come."""
    return replace(line, note=words("choosing")("lines", "goal_past")) if past and not line.note else line


def _helps(
    plan: Plan, hidden: PrivateFilter, today: date, *, everything: bool
) -> tuple[list[Provision], list[LeftOut]]:
    """Helps that earn a row, best first; the others as left out: with their words where they may be read."""
    rows, left = [], []
    for help_ in plan.provision:
        open_to_all = ranking.is_open(help_) and not hidden.is_private(help_.text)
        over = is_over(f"{help_.text} {help_.how_often_text or ''}", today)
        if open_to_all and ((ranking.is_row(help_) and not over) or everything):
            rows.append(help_)
        else:
            quote = help_.source.quote if open_to_all else None
            left.append(LeftOut(help_.source.section, help_.source.page, quote, None, help_.for_outcome))
    return sorted(rows, key=lambda help_: -ranking.help_score(help_, plan)), left


def _plain_first(lines: list[Line], liner: Liner) -> list[Line]:
    """In the order of importance, but a line that is only a quote, or is heavy, lets the next ones go before it."""

    def place(n: int) -> float:
        # There are many helps to choose from, and few goals.
        quoted, heavy = (8.0, 2.0) if lines[n].kind == "help" else (4.4, 1.2)
        wording = liner.wordings.get(lines[n].id)
        return n + (quoted if wording and wording.quoted else heavy * burden(lines[n]))

    return [lines[n] for n in sorted(range(len(lines)), key=place)]


def _for_adults(line: Line) -> LeftOut:
    """What the wording room would not put into words (it may be another child's): an adult looks first."""
    return LeftOut(line.source.section, line.source.page, None, None, line.outcome_ref)


def _in_order(goals: list[Line], helps: list[Line], provision: dict[str, Provision], plan: Plan) -> list[Line]:
    """Each goal with its best help, then all other helps, best first: the order in which they get room. Among the helps
    of one goal the one that does more for it always comes first."""
    ordered: list[Line] = []
    rest = list(helps)
    for goal in goals:
        places = [n for n, line in enumerate(rest) if line.outcome_ref == goal.outcome_ref]
        by_worth = _best_first(goal, [rest[n] for n in places], provision, plan)
        for n, line in zip(places, by_worth, strict=True):
            rest[n] = line
        ordered += [goal, *by_worth[:1]]
    firsts = {line.id for line in ordered}
    return [*ordered, *(line for line in rest if line.id not in firsts)]


def _best_first(goal: Line, helps: list[Line], provision: dict[str, Provision], plan: Plan) -> list[Line]:
    """A goal's helps, the one first that does most for it: it speaks of the same thing (travel training for the bus,
    not careers), the plan says who gives it, how often and how long, and it stands early among them."""
    named = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in plan.person.names) or r"(?!)")
    about = [named.sub("", goal.source.quote)] if goal.source.quote else []
    in_plan = sorted(helps, key=lambda line: _place(line, provision, plan))

    def worth(line: Line) -> float:
        help_ = provision.get(line.id)
        near = 0.7 * min(shared(named.sub("", line.source.quote or ""), about), 3)
        sure = ranking.for_a_goal(help_, plan) if help_ else 0.0
        # A quote beside a goal tells least: another of its helps first, where there is one.
        quoted = 4.0 * ("My plan says: “" in line.text)
        return near + sure - quoted - _LATER * min(in_plan.index(line), 8) - _HEAVY * burden(line)

    return sorted(helps, key=lambda line: -worth(line))


_LATER = 0.2
"""A plan names the heart of the help first: each place later takes so much away."""
_HEAVY = 0.3


def _place(line: Line, provision: dict[str, Provision], plan: Plan) -> int:
    help_ = provision.get(line.id)
    return plan.provision.index(help_) if help_ else 0


def _without_doubles(lines: Iterable[Line]) -> list[Line]:
    """The same words only once: a plan may repeat a help for another goal."""
    seen: dict[str, Line] = {}
    for line in lines:
        seen.setdefault(line.text.lower(), line)
    return list(seen.values())


def _dropped(liner: Liner, lines: Iterable[Line]) -> tuple[Dropped, ...]:
    """What the wordings left out on purpose, counted by class."""
    counts: Counter[str] = Counter()
    for line in lines:
        wording = liner.wordings.get(line.id)
        for entry in wording.dropped if wording else ():
            counts[entry.dropped_class] += entry.count
        if liner.shortened.get(line.id):
            counts["method detail"] += liner.shortened[line.id]
    return tuple(Dropped(name, n) for name, n in sorted(counts.items()))
