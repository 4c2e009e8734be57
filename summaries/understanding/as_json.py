"""A plan as the JSON of `companion read --json`: keys and values as in the plans' gold files, and a few more."""

from __future__ import annotations

from datetime import date
from typing import Any

from summaries.model import Outcome, Plan, Provision, Source
from summaries.understanding.voice.views import TOPICS


def plan_as_json(plan: Plan) -> dict[str, Any]:
    """A plain dict, ready for `json.dumps`. Unknown is None; a range gives no single figure but both its ends."""
    who = plan.person
    contact = plan.contact
    return {
        "known_as": who.known_as,
        "full_name": who.full_name,
        "date_of_birth": _iso(who.date_of_birth),
        "age_on_plan": who.age_on_plan,
        "year_group": who.year_group,
        "local_authority": plan.local_authority,
        "plan_date": _iso(plan.plan_date),
        "next_review_by": _iso(plan.next_review_by),
        "last_review": _iso(plan.last_review),
        "contact": None
        if contact is None
        else {"name": contact.name, "role": contact.role, "phone": contact.phone, "email": contact.email},
        "views": {topic: [source.quote for source in getattr(plan.views, topic)] for topic in TOPICS},
        "views_by_others": plan.views.by_others,
        "outcomes": [_outcome(each) for each in plan.outcomes],
        "provision": [_provision(each) for each in plan.provision],
        "placement": None if plan.placement is None else {"name": plan.placement.name, "type": plan.placement.type},
        "personal_budget": None
        if plan.personal_budget is None
        else {"has": plan.personal_budget.has, "text": plan.personal_budget.text},
        "needs": [
            {"text": n.text, "area": n.area, "source": _source(n.source), "visible": n.visible} for n in plan.needs
        ],
        "adult_only": [_source(each) for each in plan.adult_only],
        "not_placed": [_source(each) for each in plan.not_placed],
        "gaps": [{"kind": gap.kind, "where": gap.where, "text": gap.text} for gap in plan.gaps],
        "warnings": list(plan.warnings),
    }


def _outcome(each: Outcome) -> dict[str, Any]:
    return {
        "ref": each.ref,
        "text": each.text,
        "area": each.area,
        "by_text": each.by_text,
        "source": _source(each.source),
        "visible": each.visible,
    }


def _provision(each: Provision) -> dict[str, Any]:
    # The gold's convention: a range ("10 to 15 min") has no one figure; its ends stand in their own keys.
    ranged_times, ranged_minutes = each.times_max is not None, each.minutes_max is not None
    ranged_hours = each.hours_total is not None and each.hours_total_max is not None
    total = None if ranged_hours else each.hours_total if each.hours_total is not None else each.hours_total_max
    return {
        "id": each.id,
        "section": each.section,
        "text": each.text,
        "who": list(each.who),
        "times": None if ranged_times else _number(each.times),
        "times_min": _number(each.times) if ranged_times else None,
        "times_max": _number(each.times_max),
        "per": each.per,
        "minutes": None if ranged_minutes else _number(each.minutes),
        "minutes_min": _number(each.minutes) if ranged_minutes else None,
        "minutes_max": _number(each.minutes_max),
        "hours_total": _number(total),
        "hours_total_min": _number(each.hours_total) if ranged_hours else None,
        "hours_total_max": _number(each.hours_total_max),
        "how_often_text": each.how_often_text,
        "grouping_text": each.grouping_text,
        "review_text": each.review_text,
        "vague": each.vague,
        "vague_phrases": list(each.vague_phrases),
        "for_outcome": each.for_outcome,
        "negative": each.negative,
        "place": each.place,
        "training": each.training,
        "equipment": list(each.equipment),
        "conditions": list(each.conditions),
        "steps": [
            {
                "text": step.text,
                "times": _number(step.times),
                "per": step.per,
                "minutes": _number(step.minutes),
                "hours_total": _number(step.hours_total),
            }
            for step in each.steps
        ],
        "gaps": [{"kind": gap, "where": each.id} for gap in each.gaps],
        "visible": each.visible,
        "source": _source(each.source),
    }


def _source(source: Source) -> dict[str, Any]:
    return {"section": source.section, "page": source.page, "quote": source.quote}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number(value: float | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if value == int(value) else round(value, 4)
