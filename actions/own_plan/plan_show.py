"""Shows one goal or one help of the own plan: easy words, the plan's own behind a button, and what comes next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions import focus
from actions.replying import no_plan, with_buttons
from actions.turn import Button, Say, Turn
from actions.wordbook import button, buttons
from summaries.model import OnePage, Outcome, Plan, Provision, Wording

Item = Outcome | Provision


def shown_goals(plan: Plan) -> list[Outcome]:
    """The goals that the young person may see."""
    return [outcome for outcome in plan.outcomes if outcome.visible == "show"]


def shown_helps(plan: Plan) -> list[Provision]:
    """The help that the young person may see; none of which nothing is left without a medicine's name."""
    return [help_ for help_ in plan.provision if help_.visible == "show" and not _left_off(help_, plan)]


def shown(plan: Plan, kind: str) -> Sequence[Item]:
    """The goals ("goal") or the help ("help") that the young person may see."""
    return shown_goals(plan) if kind == "goal" else shown_helps(plan)


def _left_off(help_: Provision, plan: Plan) -> bool:
    from summaries.wording import easy_provision
    from summaries.wording.drop import is_medicine

    return is_medicine(help_.text) and not easy_provision(help_, plan).text.strip()


def easy_words(item: Outcome | Provision, plan: Plan, page: OnePage | None) -> Wording:
    """Easy words for a goal or a help: those of the page that an adult may have mended, else made now."""
    kind = "goal" if isinstance(item, Outcome) else "help"
    for line in page.lines if page else ():
        same = line.outcome_ref == item.ref if isinstance(item, Outcome) else line.source.quote == item.source.quote
        if line.kind == kind and same:
            return Wording(line.text, line.note)
    from summaries import wording

    make = getattr(wording, "easy_outcome" if isinstance(item, Outcome) else "easy_provision", None)
    made = make(item, plan) if make else None
    return made if made is not None else Wording(f"“{item.source.quote}”", quoted=True)


def one_of(turn: Turn, kind: str, number: int, only: tuple[int, ...] | None = None) -> list[Say]:
    """Goal or help `number` (from 0): easy words, the plan's own words behind a button, and the next.

    `only`: the numbers that come after it, where not all of the list was asked for.
    """
    plan = turn.plan
    if plan is None:
        return no_plan(turn)
    items = shown(plan, kind)
    if not items:
        return [Say("utter_goals_none" if kind == "goal" else "utter_help_none", buttons=buttons("ask_change_plan"))]
    number = min(max(number, 0), len(items) - 1)
    item = items[number]
    wording = easy_words(item, plan, turn.store.page(turn.sitting))
    under: tuple[Button, ...] = (button(f"show_plan_words:{kind}:{number}"),)
    later = "+".join(map(str, only if only is not None else (number + 1,)))
    last = not only if only is not None else number + 1 == len(items)
    focus.on_item(turn, kind, number)
    if not last:
        after = f"next_one:{kind}:{later}" + ("+" if only is not None else "")
        under = (button(after), *under)
        turn.keep("offered", after)
    else:
        under = (*under, *buttons("ask_my_help" if kind == "goal" else "ask_plan_not_happening", "tell_views_start"))
    picture = "goal" if kind == "goal" else "helping hand"
    bubbles = [
        Say("utter_this_is", {"number": str(number + 1), "count": str(len(items))}, picture=picture),
        Say(text=wording.text, picture=picture, more=behind(item, plan)),
    ]
    if wording.note:
        bubbles.append(Say(text=wording.note))
    if last and only is None and len(items) > 1:
        bubbles.append(Say("utter_that_is_all"))
    return with_buttons(bubbles, under)


def behind(item: Outcome | Provision, plan: Plan) -> dict[str, object]:
    if any(word and word in item.source.quote for word in plan.private_words):
        return {}
    return {"source": {"section": item.source.section, "page": item.source.page, "quote": item.source.quote}}


_OPENS = re.compile(
    r"^(?:my plan says:?|i (?:have|get|should be given|have access to)|there (?:is|are|will be)"
    r"|we use)\s+(?:(?:an?|the|access to|"
    r"some)\s+)*|^(?:an?|the)\s+",
    re.I,
)
_LONGEST_TITLE = 38


def title_of(item: Item, plan: Plan, page: OnePage | None) -> str:
    """A few easy words for a button: how the line of a goal or a help begins."""
    text = easy_words(item, plan, page).text.strip('“”" ')
    first = re.split(r"(?<=[\w)])[.:;](?:\s|$)", text)[0]
    for _ in range(3):
        first = _OPENS.sub("", first).strip('“”" ')
    if len(first) > _LONGEST_TITLE:
        first = first[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",") + " …"
    return first[:1].upper() + first[1:]


def item_button(turn: Turn, kind: str, number: int, only: tuple[int, ...] = ()) -> Button:
    """A button that shows one goal or help, with its first words as title."""
    plan = turn.plan
    assert plan is not None
    item = shown(plan, kind)[number]
    after = "+".join(map(str, (number, *only))) + "+"
    picture = "goal" if kind == "goal" else "helping hand"
    return button(f"next_one:{kind}:{after}", title_of(item, plan, turn.store.page(turn.sitting)), picture)
