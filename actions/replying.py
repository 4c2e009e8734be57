"""Small helpers that the topics share: a reply made of facts, the rights of this person, "tell me more"."""

from __future__ import annotations

import re
from dataclasses import replace

from actions import dates
from actions.turn import Button, Say, Turn
from actions.wordbook import Rights, button, buttons, fact_says, has_button, replies

MOST_BUTTONS = 4
_AGE = re.compile(r"\b(?:i'?m|i am|im|iam)\s+(\d{1,2})\b(?!\s*(?:%|percent|minutes|mins|times))", re.I)


def rights(turn: Turn) -> Rights:
    """Whose decision it is in this sitting: by the date of birth in the plan, else by an age that was just said."""
    known = dates.rights_of(turn.plan.person.date_of_birth if turn.plan else None, turn.today)
    said = _AGE.search(turn.words) if known == "unknown" else None
    if said is None:
        return known
    age = int(said.group(1))
    return "child" if age < 15 else "young_person" if 17 <= age <= 25 else "unknown"


def gaps(turn: Turn) -> dict[str, str]:
    """What fills the {gaps} of facts, as far as it is known."""
    born = turn.plan.person.date_of_birth if turn.plan else None
    return {"own_rights_from": dates.say_date(dates.own_rights_from(born))} if born else {}


def with_buttons(bubbles: list[Say], under: tuple[Button, ...]) -> list[Say]:
    """The same bubbles with buttons under the last one."""
    if not bubbles:
        return bubbles
    seen: dict[str, Button] = {each.id: each for each in (*bubbles[-1].buttons, *under)}
    return [*bubbles[:-1], replace(bubbles[-1], buttons=tuple(seen.values()))]


def from_facts(turn: Turn, name: str, before: list[Say] | None = None) -> list[Say]:
    """The facts that answer a question, "Tell me more" where there is more, and what to ask next."""
    reply = replies()[name]
    said = fact_says(reply.say, rights(turn), gaps(turn))
    more = [button(f"more:{name}")] if fact_says(reply.more, rights(turn), gaps(turn)) else []
    if more:
        turn.keep("offered", more[0].id)
    under = tuple(more) + tuple(buttons(*(each for each in reply.buttons if has_button(each))))
    return with_buttons([*(before or []), *said], under[:MOST_BUTTONS])


def tell_more(turn: Turn) -> list[Say]:
    """What stands behind "Tell me more"."""
    name = (turn.button or "").partition(":")[2]
    reply = replies().get(name)
    if reply is None:
        return [Say("utter_what_next", buttons=buttons("menu_meeting", "menu_plan"))]
    return with_buttons(fact_says(reply.more, rights(turn), gaps(turn)), buttons(*reply.buttons))


def no_plan(turn: Turn) -> list[Say]:
    """No plan is loaded: say so, and who has it."""
    return [
        Say("utter_no_plan", picture="plan folder"),
        Say(
            "utter_no_plan_who",
            picture="group of people",
            buttons=buttons("ask_what_is_plan", "ask_case_worker_contact"),
        ),
    ]
