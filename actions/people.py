"""People who can help: who deals with the plan at the council, and free advice."""

from __future__ import annotations

from actions.replying import with_buttons
from actions.talking import CompanionAction
from actions.turn import Say, Turn
from actions.upset import feelings
from actions.wordbook import buttons
from bot.safety import helpers
from summaries.model import Plan


class ActionPeople(CompanionAction):
    """Named in bot/domain/people.yml."""

    topic = "people"


def case_worker(turn: Turn) -> list[Say]:
    """Name, phone and email from the plan; else who would know."""
    plan = turn.plan
    contact = plan.contact if plan else None
    after = buttons("ask_who_can_help", "ask_change_plan")
    if contact is None or not (contact.name or contact.phone or contact.email):
        bubbles = [Say("utter_case_worker_unknown", picture="telephone")]
        if plan and plan.local_authority:
            bubbles.append(Say("utter_case_worker_council", {"council": plan.local_authority}))
        return with_buttons([*bubbles, Say("utter_case_worker_ask")], after)
    bubbles = []
    if contact.name:
        bubbles.append(Say("utter_case_worker", {"name": contact.name}, picture="person"))
    if contact.phone:
        bubbles.append(Say("utter_case_worker_phone", {"phone": contact.phone}, picture="telephone"))
    if contact.email:
        bubbles.append(Say("utter_case_worker_email", {"email": contact.email}, picture="letter"))
    return with_buttons(bubbles, after)


def who_can_help(turn: Turn) -> list[Say]:
    """Free help with plans, from the contacts of this area."""
    if turn.value(feelings.LOW) is not None:  # somebody sad who asks for a person means one who listens
        from actions.views import people_to_talk_to

        return people_to_talk_to(turn)
    bubbles = [Say("utter_help_intro", picture="helping hand")]
    for helper in (*_area_helpers(turn.plan), *helpers()):
        if "plan" in helper.use:
            more = {"ways": [list(way) for way in helper.ways]} if helper.ways else {}
            bubbles.append(Say(text="\n".join(helper.says), picture="person", more=more))
    bubbles.append(Say("utter_help_trust", picture="heart"))
    return with_buttons(bubbles, buttons("ask_case_worker_contact"))


def _area_helpers(plan: Plan | None):  # type: ignore[no-untyped-def]
    council = (plan.local_authority or "").lower() if plan else ""
    return tuple(helper for helper in helpers("liverpool")) if "liverpool" in council else ()


HANDLERS = {"ask_case_worker_contact": case_worker, "ask_who_can_help": who_can_help}
