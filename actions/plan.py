"""This person's own plan, goals and help one at a time; and the rules about plans."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.dates import say_date
from actions.kept.answers import SAID_MISSING, TO_WRITE
from actions.lines.sense import asks
from actions.own_plan.plan_search import about, subject_of
from actions.own_plan.plan_show import behind, easy_words, one_of, shown, shown_goals, shown_helps
from actions.own_plan.shares import best_sentences
from actions.replying import from_facts, no_plan, with_buttons
from actions.talking import CompanionAction
from actions.turn import Say, Turn
from actions.wordbook import button, buttons

__all__ = ["easy_words", "one_of", "shown_goals", "shown_helps"]


class ActionPlan(CompanionAction):
    """Named in bot/domain/plan.yml."""

    topic = "plan"


def _pressed_number(turn: Turn) -> tuple[str, int, tuple[int, ...] | None] | None:
    """Of "next_one:help:4" or "next_one:help:4+9+": the kind, the number, and what alone comes after it."""
    parts = (turn.button or "").split(":")
    if len(parts) != 3 or parts[1] not in ("goal", "help") or not re.fullmatch(r"\d+(?:\+\d+)*\+?", parts[2]):
        return None
    first, *rest = (int(each) for each in parts[2].split("+") if each)
    return parts[1], first, tuple(rest) if "+" in parts[2] else None


def next_one(turn: Turn) -> list[Say]:
    """The next goal or help."""
    kind, number, only = _pressed_number(turn) or ("help", 0, None)
    return one_of(turn, kind, number, only)


def plan_words(turn: Turn) -> list[Say]:
    """The plan's own words for one goal or help, with the section."""
    plan, pressed = turn.plan, _pressed_number(turn)
    if plan is None or pressed is None:
        return no_plan(turn)
    kind, number, _ = pressed
    items = shown(plan, kind)
    if number >= len(items) or not behind(items[number], plan):
        return [Say("utter_adult_part")]
    source = items[number].source
    under = (button(f"next_one:{kind}:{number + 1}"),) if number + 1 < len(items) else buttons("tell_views_start")
    return [
        Say(
            "utter_plan_words", {"section": source.section, "quote": source.quote}, picture="plan folder", buttons=under
        )
    ]


def goals(turn: Turn) -> list[Say]:
    """Their own list, one at a time."""
    bubbles = one_of(turn, "goal", 0)
    if turn.plan and re.search(r"\b(met|done|reached|achiev\w*|finish\w*|passed|pass|doing|hit)\b", turn.words.lower()):
        return [Say("utter_goals_met"), *bubbles]
    return _counted(turn, bubbles, "goal")


def helps(turn: Turn) -> list[Say]:
    """Their own help, one at a time."""
    return _counted(turn, one_of(turn, "help", 0), "help")


def _counted(turn: Turn, bubbles: list[Say], kind: str) -> list[Say]:
    if turn.plan is None:
        return bubbles
    count = len(shown_goals(turn.plan)) if kind == "goal" else len(shown_helps(turn.plan))
    if count < 2:
        return bubbles
    if kind == "goal":
        return [Say("utter_goals_count", {"count": f"{count} goals"}, picture="goal"), *bubbles]
    return [Say("utter_help_count", {"count": f"{count} pieces"}, picture="helping hand"), *bubbles]


def in_my_plan(turn: Turn) -> list[Say]:
    """Their own plan: about one thing where one was named, else what there is to look at."""
    plan = turn.plan
    if plan is None:
        return no_plan(turn)
    if subject_of(turn.words):
        return about(turn, subject_of(turn.words) or "")
    goals_, helps_ = len(shown_goals(plan)), len(shown_helps(plan))
    fill = {"goals": f"{goals_} goal{'s' * (goals_ != 1)}", "helps": f"{helps_} piece{'s' * (helps_ != 1)} of help"}
    bubbles = [Say("utter_plan_has", fill, picture="plan folder")]
    if plan.plan_date:
        bubbles.append(Say("utter_plan_from", {"date": say_date(plan.plan_date)}, picture="calendar"))
    return with_buttons(
        [*bubbles, Say("utter_one_page")], buttons("ask_my_goals", "ask_my_help", "ask_plan_not_happening")
    )


_IF = re.compile(r"^\W*(?:(?:and|but|so|ok|like)\W+)*(?:what |wot )?if\b", re.I)


def not_happening(turn: Turn) -> list[Say]:
    """Taken seriously, offered to be written down, and who must put it right; asked about, only that."""
    if turn.words and (_IF.match(turn.words) or any(asks(each) for each in turn.readings)):
        *before, last = from_facts(turn, "ask_plan_not_happening")
        turn.keep("offered", None)
        return [*before, replace(last, buttons=tuple(each for each in last.buttons if each.id != "write_this_down"))]
    bubbles = from_facts(turn, "ask_plan_not_happening", [Say("utter_missing_sorry", picture="heart")])
    if turn.words:
        turn.keep(SAID_MISSING, turn.words)
        turn.keep(TO_WRITE, None)
        turn.keep("offered", "write_this_down")
    under = bubbles[-1].buttons
    return with_buttons(
        [*bubbles[:-1], Say(text=bubbles[-1].text, picture=bubbles[-1].picture), Say("utter_missing_offer")], under
    )


def change_school(turn: Turn) -> list[Say]:
    """How it is asked for, and what the plan names now."""
    placement = turn.plan.placement if turn.plan else None
    before = (
        [Say("utter_placement", {"name": placement.name}, picture="school")] if placement and placement.name else []
    )
    return from_facts(turn, "ask_change_school", before)


def visit(turn: Turn) -> list[Say]:
    """Looking round a school before a move."""
    return [Say("utter_ask_visit", picture="school", buttons=buttons("ask_change_school", "ask_who_can_help"))]


def money(turn: Turn) -> list[Say]:
    """What it is, whether they can ask, and what the plan says now."""
    budget = turn.plan.personal_budget if turn.plan else None
    before = [Say("utter_budget_yes" if budget.has else "utter_budget_no", picture="money")] if budget else []
    return from_facts(turn, "ask_money_personal_budget", before)


def transport(turn: Turn) -> list[Say]:
    """What the plan says, else whom to ask."""
    pieces = best_sentences(turn.plan, ["transport"], 0.6)[:1] if turn.plan else []
    before = [Say("utter_plan_words", {"section": each.section, "quote": each.text}, picture="bus") for each in pieces]
    return from_facts(turn, "ask_transport", before)


def _plain(name: str):  # type: ignore[no-untyped-def]
    return lambda turn: from_facts(turn, name)


HANDLERS = {
    "ask_what_is_in_my_plan": in_my_plan,
    "ask_my_goals": goals,
    "ask_my_help": helps,
    "next_one": next_one,
    "show_plan_words": plan_words,
    "ask_plan_not_happening": not_happening,
    "ask_change_school": change_school,
    "ask_visit": visit,
    "ask_money_personal_budget": money,
    "ask_transport": transport,
    **{
        name: _plain(name)
        for name in (
            "ask_what_is_plan",
            "ask_how_plan_helps_me",
            "ask_change_plan",
            "ask_disagree_appeal",
            "ask_rights_at_16",
            "ask_growing_up",
            "ask_end_of_plan",
        )
    },
}
