"""What is said to lines that are plain by their words (`plain_words`, `plain_more`) and are no intent of their own."""

from __future__ import annotations

from collections.abc import Callable

from actions.replying import from_facts
from actions.turn import Say, Turn
from actions.wordbook import buttons

Handler = Callable[[Turn], list[Say]]


def _facts(name: str) -> Handler:
    return lambda turn: from_facts(turn, name)


def _says(name: str, picture: str, *under: str) -> Handler:
    return lambda turn: [Say(name, picture=picture, buttons=buttons(*under))]


def invitation_wrong(turn: Turn) -> list[Say]:
    """A name on the invitation is not the right one: who can put it right."""
    chair = turn.meeting.chair if turn.meeting else None
    if chair:
        return [Say("utter_invitation_wrong_tell", {"who": chair}, picture="letter", buttons=buttons("ask_who_comes"))]
    return [Say("utter_invitation_wrong", picture="letter", buttons=buttons("ask_who_comes"))]


HANDLERS: dict[str, Handler] = {
    "help_goes_on": _facts("help_goes_on"),
    "ask_how_often_review": _facts("ask_how_often_review"),
    "appeal_when": _facts("appeal_when"),
    "who_decides": _facts("who_decides"),
    "ask_help_of_plan": _facts("ask_help_of_plan"),
    "who_wrote": _facts("who_wrote"),
    "report_who": _facts("report_who"),
    "other_ways": _facts("other_ways"),
    "who_must_give": _facts("who_must_give"),
    "not_in_trouble": _says("utter_not_in_trouble", "heart", "ask_why_review", "people_to_talk_to"),
    "not_tired": _says("utter_not_tired", "computer", "menu_plan", "menu_meeting"),
    "knows_nobody": _says("utter_knows_nobody", "computer", "ask_who_comes", "ask_my_help"),
    "cannot_hear": _says("utter_cannot_hear", "listening", "in_meeting", "ask_what_happens_after"),
    "card_how": _says("utter_card_how", "talking", "in_meeting"),
    "invitation_wrong": invitation_wrong,
}
