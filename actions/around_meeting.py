"""In the meeting and after it: steps, and cards to show or have spoken."""

from __future__ import annotations

from actions.questions import cards
from actions.replying import rights
from actions.turn import Say, Turn
from actions.wordbook import button, buttons, fact_says

STEPS = ("steps_hello", "steps_views", "steps_goals", "steps_help", "steps_adult", "steps_change")


def in_meeting(turn: Turn) -> list[Say]:
    """The cards, and the steps to tick off."""
    deck = tuple(button(f"card:{card.id}", card.title, card.picture) for card in cards().values())
    return [Say("utter_in_meeting", picture="people at a meeting", buttons=(*deck, *buttons("meeting_steps")))]


def meeting_steps(turn: Turn) -> list[Say]:
    """The steps of a meeting, to tick off."""
    return [Say(text=say.text, picture=say.picture, more={"tick": True}) for say in fact_says(STEPS, rights(turn))]


def card(turn: Turn) -> list[Say]:
    """One big card to show, or to have spoken."""
    wanted = cards().get((turn.button or "").partition(":")[2])
    if wanted is None:
        return in_meeting(turn)
    return [Say(text=wanted.title, picture=wanted.picture, more={"card": True}, buttons=buttons("in_meeting"))]


HANDLERS = {"in_meeting": in_meeting, "meeting_steps": meeting_steps, "card": card}
