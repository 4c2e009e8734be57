"""What the young person thinks and feels, said outside a question: written down as it is, or heard first."""

from __future__ import annotations

import json
import re
import uuid

from actions.gathering import interview
from actions.gathering.questions import question
from actions.kept.answers import JUST_KEPT, SAID_MISSING, TO_WRITE
from actions.lines import guesses, sense
from actions.replying import with_buttons
from actions.review import since_meeting
from actions.talking import CompanionAction
from actions.turn import Say, Turn
from actions.wordbook import buttons, load
from bot.store import StoredAnswer

__all__ = ["HANDLERS", "ActionViews"]


_WORRY = re.compile(
    r"\b(?:meeting|review|worr\w*|scar\w*|nervous|anxious|afraid|frighten\w*|panic\w*|stress\w*|dread\w*|terrif\w*"
    r"|tummy|sick|there|go in|it)\b",
    re.I,
)
AFTER_MEETING = "after meeting"


class ActionViews(CompanionAction):
    """Named in bot/domain/views.yml."""

    topic = "views"


def start(turn: Turn) -> list[Say]:
    """The first question, or the place where it was left."""
    if turn.value(interview.PAUSED):
        return interview.resume(turn)
    return interview.start(turn)


def _note(turn: Turn, name: str, asked_as: str = "") -> list[Say]:
    """Keep words that came by themselves, to the letter, private until shared, under the question `name`, or asked
    otherwise."""
    if not turn.words:
        return interview.start(turn)
    fits = question(name)
    answer = StoredAnswer(
        id=turn.message_id or uuid.uuid4().hex,
        topic=fits.topic,
        question=asked_as or fits.ask,
        words=turn.words.strip(),
        typed_by=turn.value("typed by"),
    )
    turn.store.save_answer(turn.sitting, answer)
    turn.keep(interview.LAST, answer.id)
    turn.keep(JUST_KEPT, answer.id)
    return [
        Say("utter_noted", {"words": turn.words.strip()[: interview.SHOWN_BACK]}, picture="writing"),
        Say("utter_noted_private", picture="private"),
    ]


def write_down(turn: Turn, words: str) -> list[Say]:
    """ "write down that …": kept as what people at the meeting should know."""
    turn.words = words
    noted = _note(turn, "tell_people")
    return with_buttons(noted, buttons("tell_views_start", "show_answers"))


def _is_question(turn: Turn) -> bool:
    """What is asked is no view, though it is about what goes well or is hard."""
    return bool(turn.words) and sense.asks(turn.words)


_SURELY = 0.7
_JOKES = re.compile(r"\b(?:lol|lmao|haha+|rofl|jk|joke|joking)\b|😂|🤣", re.I)


def _perhaps(turn: Turn) -> bool:
    """True for what may be chat ("my bike got nicked") or a joke: it is asked about, not written down unasked."""
    return bool(turn.words) and turn.button is None and (turn.sureness < _SURELY or bool(_JOKES.search(turn.words)))


def going_well(turn: Turn) -> list[Say]:
    """Written down in their own words."""
    if _is_question(turn) or _perhaps(turn):
        return guesses.offer_guesses(turn)
    noted = _note(turn, "going_well")
    return with_buttons(noted, buttons("tell_views_start", "show_answers")) if turn.words else noted


def not_going_well(turn: Turn) -> list[Say]:
    """Written down, and perhaps what would help."""
    if _is_question(turn) or _perhaps(turn):
        return guesses.offer_guesses(turn)
    noted = _note(turn, "hard")
    if not turn.words:
        return noted
    from actions.gathering.questions import chapters, steps

    step = next(each for each in steps(turn, chapters()["main"]) if each.question.id == "would_help")
    return [*noted, *interview.ask(turn, step)]


def hopes(turn: Turn) -> list[Say]:
    """Written down as it is, with no judgement."""
    if not turn.words:
        return interview.start(turn, "hopes")
    if _is_question(turn) or _perhaps(turn):
        return guesses.offer_guesses(turn)
    return with_buttons(_note(turn, "hope_any"), buttons("ask_growing_up", "tell_views_start"))


def worried(turn: Turn) -> list[Say]:
    """Heard first, then one or two things that make it easier; said again, what the worry is about is asked."""
    if turn.words and not turn.says(_WORRY):  # it sounds like worry, and is not about the meeting
        return not_going_well(turn)
    if turn.value("worried"):
        under = ("ask_what_happens_in_meeting", "ask_who_comes", "ask_what_if_i_cant_speak_up", "people_to_talk_to")
        return [Say("utter_worry_which", picture="heart", buttons=buttons(*under))]
    turn.keep("worried", "yes")
    return [
        Say("utter_worried_heard", picture="heart"),
        Say("utter_worried_easier", picture="break time"),
        Say(
            "utter_worried_words",
            buttons=buttons("ask_what_happens_in_meeting", "ask_what_if_i_cant_speak_up", "tell_views_start"),
        ),
    ]


def sad(turn: Turn) -> list[Say]:
    """Kindness, and someone to talk to; the words may be what people should know."""
    if turn.words and turn.store.question(turn.sitting) is None:
        turn.keep(TO_WRITE, turn.words)
        turn.keep("offered", "write_words")
        under = buttons("people_to_talk_to", "write_words", "not_now")
        return [
            Say("utter_sad_heard", picture="heart"),
            Say("utter_sad_talk", picture="group of people"),
            Say("utter_low_write", picture="writing", buttons=under),
        ]
    return [
        Say("utter_sad_heard", picture="heart"),
        Say("utter_sad_talk", picture="group of people"),
        Say("utter_sad_people", buttons=buttons("people_to_talk_to", "not_now")),
    ]


def bullied(turn: Turn) -> list[Say]:
    """Believed, and told who will act."""
    return [
        Say("utter_bullied_heard", picture="heart"),
        Say("utter_bullied_tell", picture="person"),
        Say("utter_bullied_more", buttons=buttons("people_to_talk_to", "write_this_down_hard")),
    ]


def people_to_talk_to(turn: Turn) -> list[Say]:
    """People who listen, by age; without the alarm of a safety answer."""
    from actions.dates import age_on
    from bot.safety import helpers

    age = age_on(turn.plan.person.date_of_birth if turn.plan else None, turn.today)
    bubbles = [Say("utter_help_trust", picture="heart")]
    for helper in helpers():
        if helper.id in ("childline", "shout", "samaritans") and helper.fits(age):
            first = (helper.age_unknown,) if age is None and helper.age_unknown else ()
            ways = {"ways": [list(way) for way in helper.ways]}
            bubbles.append(Say(text="\n".join((*first, *helper.says)), picture="telephone", more=ways))
    return with_buttons(bubbles, buttons("tell_views_start", "menu_meeting"))


def told_after_meeting(turn: Turn) -> bool:
    """True for what is told after the meeting and asks nothing: what people said there, whatever it is about."""
    told = turn.intent.startswith("ask_") and turn.intent != "ask_plan_not_happening" and len(turn.words.split()) > 3
    return told and bool(turn.value(AFTER_MEETING)) and not any(sense.asks(each) for each in turn.readings)


def write_words(turn: Turn) -> list[Say]:
    """Keep what was said before, to the letter; after a meeting as what people said there."""
    words = turn.take(TO_WRITE)
    if not words:
        return interview.start(turn)
    turn.words = words
    if turn.value(AFTER_MEETING):
        noted = _note(turn, "decided")
        return with_buttons(noted, buttons("after_meeting", "show_answers"))
    before: list[str] = json.loads(turn.take(guesses.WAIT_TOO) or "[]")
    if since_meeting.said_over(turn):
        for each in before:
            _keep_told(turn, each, "decided", load("room.yml")["how_it_went"])
        noted = _note(turn, "decided", load("room.yml")["how_it_went"])
        return with_buttons(noted, buttons("after_meeting", "show_answers"))
    for each in before:
        _keep_told(turn, each)
    said = write_down(turn, words)
    return [Say("utter_noted_all", {"n": str(len(before) + 1)}, picture="writing"), *said[1:]] if before else said


def _keep_told(turn: Turn, words: str, name: str = "tell_people", asked_as: str = "") -> None:
    """One of several things that waited, kept as what people at the meeting should know, or as what `name` asks."""
    fits = question(name)
    turn.store.save_answer(
        turn.sitting,
        StoredAnswer(
            id=uuid.uuid4().hex,
            topic=fits.topic,
            question=asked_as or fits.ask,
            words=words.strip(),
            typed_by=turn.value("typed by"),
        ),
    )


def write_missing(turn: Turn) -> list[Say]:
    """Keep what was said about help that does not happen."""
    words = turn.take(SAID_MISSING)
    if not words:
        return interview.start(turn, "helps")
    answer = StoredAnswer(
        id=turn.message_id or uuid.uuid4().hex,
        topic="missing_help",
        question="Which help is not happening?",
        words=words,
    )
    turn.store.save_answer(turn.sitting, answer)
    turn.keep(interview.LAST, answer.id)
    turn.keep(JUST_KEPT, answer.id)
    under = buttons("show_answers", "ask_case_worker_contact")
    return [
        Say("utter_noted", {"words": words[: interview.SHOWN_BACK]}, picture="writing"),
        Say("utter_noted_private", picture="private", buttons=under),
    ]


def write_hard(turn: Turn) -> list[Say]:
    """To the question of what is hard, after being heard."""
    from actions.gathering.questions import chapters, steps

    step = next(each for each in steps(turn, chapters()["main"]) if each.question.id == "hard")
    return interview.ask(turn, step)


def would_help(turn: Turn) -> list[Say]:
    """To the question of what would help, where it was passed over."""
    from actions.gathering.questions import chapters, steps

    step = next(each for each in steps(turn, chapters()["main"]) if each.question.id == "would_help")
    return interview.ask(turn, step)


def not_about(turn: Turn) -> list[Say]:
    """ "I don't want to talk about Dad there": theirs to choose; offered to be written down for the meeting."""
    turn.keep(TO_WRITE, turn.words)
    turn.keep("offered", "write_words")
    said = Say("utter_not_about", picture="heart")
    return [said, Say("utter_write_ask", picture="writing", buttons=buttons("write_words", "not_now"))]


HANDLERS = {
    "say_would_help": would_help,
    "not_about": not_about,
    "tell_views_start": start,
    "tell_going_well": going_well,
    "tell_not_going_well": not_going_well,
    "tell_hopes": hopes,
    "tell_worried_about_meeting": worried,
    "tell_feeling_sad": sad,
    "tell_bullied": bullied,
    "people_to_talk_to": people_to_talk_to,
    "write_words": write_words,
    "write_this_down": write_missing,
    "write_this_down_hard": write_hard,
}
