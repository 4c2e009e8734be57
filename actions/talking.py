"""The order in which a turn is looked at: safety, the open question, what was asked. All actions come here."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.replying import with_buttons
from actions.turn import Button, Say, Turn, turn_of
from actions.wordbook import menu
from bot.store import SittingGone, Store, StoreError, open_store

Handler = Callable[[Turn], list[Say]]
LAST_SAID = "last said"
logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def the_store() -> Store:
    """The store of this process, opened on first use."""
    return open_store()


class CompanionAction(Action):
    """Each topic's action; the same walk for all, so that an open question or a danger is seen whatever was guessed."""

    topic = ""

    def name(self) -> str:
        """As in bot/domain."""
        return f"action_{self.topic or 'none'}"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        """Answer the turn."""
        from actions.kept import answers, swapping, taken_off

        turn = turn_of(tracker, the_store())
        try:
            # One write to the disk a turn, whole or not at all; but what is removed is scrubbed at once.
            removes = answers.removes(turn) or swapping.removes(turn) or taken_off.removes(turn)
            with turn.store.turn(turn.sitting, removes=removes):
                bubbles = answered_before(turn)
                if bubbles is None:
                    bubbles = answer(turn)
                    receipt(turn, bubbles)
        except SittingGone:
            bubbles = [Say("utter_not_open")]
        except StoreError as error:  # busy, or no room: a sentence for a person already
            bubbles = [Say(text=str(error), buttons=menu("first"))]
        except Exception:
            logger.exception("A turn could not be answered.")
            bubbles = [Say("utter_broken", buttons=menu("first"))]
        for bubble in bubbles:
            send(dispatcher, bubble)
        return []


_NOT_SO = re.compile(
    r"^\W*(?:(?:but|no|nah|well|hey)[\s,]+)*(?:that|this|it)(?:'?s| is|s)?(?: is)? ?(?:not|isnt|isn'?t|aint|no longer)"
    r" (?:true|right|me|so|correct)\b.{0,20}$|^\W*(?:(?:but|no)[\s,]+)*(?:that|this|it)(?:'?s| is|s) (?:wrong|old|out"
    r" of date"
    r"|a lie|lies|from when i was little)\b.{0,20}$",
    re.I,
)
RECEIPT = "last turn"


def answered_before(turn: Turn) -> list[Say] | None:
    """What was said to this very message, where it comes again because its reply was lost on the way; else None."""
    if not turn.message_id or not turn.store.is_open(turn.sitting):
        return None
    kept = json.loads(turn.value(RECEIPT) or "{}")
    return [_said(each) for each in kept["bubbles"]] if kept.get("id") == turn.message_id else None


def receipt(turn: Turn, bubbles: list[Say]) -> None:
    """Kept in the same write as the turn, so that a message is answered once, whenever the assistant dies.

    Nothing of a safety answer is kept: the same words bring it again, and it changes nothing.
    """
    if not turn.message_id or any(say.more.get("safety") for say in bubbles):
        return
    kept = {"id": turn.message_id, "bubbles": [{**_kept(say), "more": dict(say.more)} for say in bubbles]}
    turn.keep(RECEIPT, json.dumps(kept, ensure_ascii=False))


def send(dispatcher: CollectingDispatcher, bubble: Say) -> None:
    """Hand one bubble to Rasa."""
    shape: dict[str, Any] = {"buttons": [_plain(button) for button in bubble.buttons], "image": bubble.picture}
    custom = dict(bubble.more)
    if custom:
        shape["json_message"] = custom
    if bubble.response:
        dispatcher.utter_message(response=bubble.response, **shape, **bubble.fill)
    else:
        dispatcher.utter_message(text=bubble.text, **shape)


def _plain(button: Button) -> dict[str, Any]:
    return {"id": button.id, "title": button.title, "picture": button.picture, "payload": f"/{button.id}"}


def answer(turn: Turn) -> list[Say]:
    """What is said in a turn. Safety first; nothing of a safety answer is remembered for "say it again"."""
    from actions import focus, own_spelling, safety
    from actions.gathering import adding, interview, on_item, typist
    from actions.kept import dictated, rewording, swapping, taken_off
    from actions.kept.answers import TO_WRITE
    from actions.lines import offers, to_you, told_too, was_asking
    from actions.lines.guesses import WAIT_TOO
    from actions.review import around_meeting, since_meeting
    from actions.upset import after_danger, after_heard, feelings, unwell

    if turn.sitting and not turn.store.is_open(turn.sitting):
        turn.store.new_sitting(turn.sitting)
    turn.mended = own_spelling.kept(turn.words, turn.mended, turn.plan, turn.meeting)
    no_danger = after_danger.no_danger(turn)
    if no_danger is not None:
        return no_danger
    danger = safety.first(turn)
    if danger is not None:
        turn.keep(TO_WRITE, None)  # nothing that waited is written by a later yes
        turn.keep(WAIT_TOO, None)
        after_danger.mark(turn)
        return danger
    ill = unwell.about(turn)
    if ill is not None:
        remember(turn, ill)
        return ill
    since_meeting.mark(turn)
    soon_after = after_danger.take(turn)
    if soon_after is not None:
        return soon_after
    mended = taken_off.take(turn) or swapping.take(turn)
    if mended is not None:
        return _of_answers(turn, mended)
    felt = None if rewording.orders(turn) else feelings.about(turn)
    if felt is not None:
        remember(turn, felt)
        return felt
    more = after_heard.take(turn)
    if more is not None:
        remember(turn, more)
        return more
    offers.settle(turn)
    unclear = was_asking.unwrap(turn)
    if unclear is not None:
        return [*unclear, *interview.back_to_place(turn)]
    more = adding.take(turn)
    if more is not None:
        return _of_answers(turn, more)
    was_open = turn.store.question(turn.sitting)
    told = on_item.take(turn)
    if told is not None:
        remember(turn, told)
        return told
    bubbles = typist.said(turn)
    if bubbles is not None:
        remember(turn, bubbles)
        return [*bubbles, *interview.back_to_place(turn)] if was_open else bubbles
    to_me = to_you.unwrap(turn)
    if to_me is None:
        to_me = dictated.take(turn)
    if to_me is not None:
        still = was_open and turn.store.question(turn.sitting) == was_open
        to_me = [*to_me, *interview.back_to_place(turn)] if still else to_me
        remember(turn, to_me)
        return to_me
    bubbles = None if was_open else around_meeting.typed(turn)
    bubbles = bubbles if bubbles is not None else interview.take(turn)
    if bubbles is not None:  # what was shown or offered before is no longer what "it" or "more" means
        over = any(say.response == "utter_meeting_over" for say in bubbles)
        turn.keep("offered", "after_meeting" if over else _offer_to_write(bubbles))
        here = turn.store.question(turn.sitting) or turn.value(interview.PAUSED) or ""
        if "@" not in here:  # a question about one help or goal keeps it in mind
            focus.forget(turn)
    else:
        bubbles = told_too.with_offer(turn, respond(turn))
        if was_open and turn.store.question(turn.sitting) == was_open:
            bubbles = [*bubbles, *interview.back_to_place(turn)]
    if turn.maybe_danger:
        bubbles = [Say("utter_if_not_safe", picture="heart"), *bubbles]
    if bubbles:
        remember(turn, bubbles)
    return bubbles


def _offer_to_write(bubbles: list[Say]) -> str | None:
    """Which words these bubbles ask about once more, before they are written down."""
    asks = [say for say in bubbles if say.response == "utter_write_ask"]
    shown = [each.id for say in asks for each in say.buttons]
    return next((each for each in ("write_words", "write_this_down") if each in shown), None)


def _of_answers(turn: Turn, bubbles: list[Say]) -> list[Say]:
    """What was done with an answer: what was offered before is no longer what "yes" means."""
    turn.keep("offered", _offer_to_write(bubbles))
    bubbles = [Say("utter_if_not_safe", picture="heart"), *bubbles] if turn.maybe_danger else bubbles
    remember(turn, bubbles)
    return bubbles


_YES_AND = re.compile(
    r"^\W*(?:yes|yeah|yea|yep|yh|ye|yup)\b\s*[.,!]\s*(?!but\b|what\b|who\b|when\b|how\b"
    r"|why\b)\S",
    re.I,
)
_WRITE_IT = re.compile(
    r"^\W*(?:(?:yes|yeah|yh|yep|ye|ok|okay|please|pls|so|and|can you)[\s,]+)*(?:write|rite|rit|put|note) (?:it"
    r"|that|this|them)"
    r"(?: (?:down|in|all))*(?:[\s,]+(?:please|pls|now|then|for me))*\W*$",
    re.I,
)
_CARRY_ON = re.compile(r"\b(?:carry on|keep going|move on|continue)\b|\b(?:more|next)\W*$", re.I)


def respond(turn: Turn) -> list[Say]:
    """The answer to what was asked or pressed, wherever the talk stands; a question is kept for what leans on it."""
    from actions.lines import ellipsis

    said = _responded(turn)
    ellipsis.remember(turn)
    return said


def _responded(turn: Turn) -> list[Say]:
    from actions import talk, views
    from actions.lines import alone, ellipsis, fillers, guesses, offers, plainly, sense, to_you, told_or_asked
    from actions.own_plan import follow, of_the_day, plan_answers, plan_first, plan_people, rules_kept, said_before
    from actions.review import comers, since_meeting
    from actions.small_questions import asked, leaning

    turn.offered = turn.take("offered")
    if turn.button is not None:
        return _pressed(turn, turn.button)
    # "Carry on" is a yes to more of what was shown, never to having one's words written down.
    if turn.offered in ("write_words", "write_this_down") and _CARRY_ON.search(turn.words):
        turn.offered = None
    if turn.offered == "write_words" and _YES_AND.match(
        turn.words
    ):  # "yeah. no Dad talk", asked whether to write it down
        return views.write_words(turn)
    if turn.offered and sense.wants_more(turn.words):
        return talk.affirm(turn)
    later = follow.next_item(turn) if sense.wants_more(turn.words) else None
    if later is not None:  # "next", after a word was explained in between
        return later
    if _WRITE_IT.match(turn.words) and (once_more := offers.again(turn)) is not None:
        return once_more
    if told_or_asked.told_at_length(turn):  # "im dead after college every day lol" is no joke to laugh at
        turn.intent = "nlu_fallback"
        turn.asked = tuple(each for each in turn.asked if each[0] != "laughing")
    plain = fillers.question_in(turn.words)
    if plain is not None:  # "okay so um what I want to know is like …": dictated
        by_itself = replace(turn)
        by_itself.hear(plain)
        return _responded(by_itself)
    if talk.not_english(turn.words):
        return talk.only_english()
    if turn.take("wants word") and len(turn.words.split()) <= 4 and sense.wish(turn) is None:
        return handlers()["ask_jargon"](turn)
    if turn.intent == "stop" and plan_first.names_a_piece(turn):  # "i dont want the paired thing any more"
        turn.intent = "nlu_fallback"
    turn.intent = sense.wish(turn) or (sense.yes_or_no(turn) if turn.unsure else None) or turn.intent
    if turn.intent in ("affirm", "deny") and sense.asks(turn.words):  # "does it say she can do that" is no yes
        turn.intent = "nlu_fallback"
    if turn.says(_NOT_SO) and any(say.response == "utter_plan_words" for say in last_said(turn)):
        return handled(turn, "ask_change_plan")  # what the plan was just quoted with is no longer so
    leans = since_meeting.take(turn) or rules_kept.asked_of_the_last(turn)
    if leans is None:
        leans = ellipsis.about(turn)
    if leans is None and not alone.stands_alone(turn):
        leans = follow.about(turn) or said_before.named_there(turn)
        if leans is None and not plan_first.before_what_leans(turn):
            leans = leaning.follow_up(turn) or said_before.about(turn)
    if leans is not None:
        return leans
    leaning.new_matter(turn)
    # Whether somebody of the list comes; a rule that is broken, before what the rule says.
    own = (
        comers.asked_of_one(turn)
        or plan_people.gave_advice(turn)
        or rules_kept.about(turn)
        or plan_answers.numbered(turn)
        or plan_first.about(turn)
    )
    if own is not None:
        return own
    plain = plainly.meant(turn)
    first = asked.before_plain(turn)
    if first is not None:
        return first
    if plain is not None:
        return handled(turn, plain)
    several = plainly.several(turn)
    if several:
        return [say for each in several for say in handled(turn, each)]
    own = _known(turn)
    if own is not None:
        return own
    own = of_the_day.about(turn)
    if own is not None:
        return own
    last = to_you.last_alone(turn)
    if last is not None:
        by_itself = replace(turn)
        by_itself.hear(last)
        own = _known(by_itself)
        if own is None and by_itself.intent.startswith("ask_") and by_itself.intent in handlers():
            own = handled(by_itself, by_itself.intent)
        if own is not None:
            return own
    ordered = asked.order(turn, asked.LIKELY if turn.unsure else asked.VERY_SURE)
    if ordered is not None:
        return _ordered(turn, ordered)
    unclear = turn.unsure or turn.sureness < asked.SURE_ENOUGH or turn.best == "chitchat_joke"
    small = asked.about(turn, asked.LIKELY) if unclear else None
    if small is not None:
        return plan_first.in_place_of_guesses(turn, least=turn.asked[0][1]) or small
    if turn.unsure and (near := plan_first.in_place_of_guesses(turn)) is not None:
        return near
    if turn.unsure or views.told_after_meeting(turn):
        return with_buttons(guesses.offer_guesses(turn), tuple(plan_first.beside(turn)))
    turn.keep("guessed", None) if turn.value("guessed") else None
    if turn.intent not in handlers():
        return guesses.offer_guesses(turn)
    near = plan_first.before_a_faint_guess(turn)
    if near is not None:
        return near
    beside = plan_first.beside(turn)  # both fit: the answer about the meeting, and the help of the plan as a button
    return with_buttons(handled(turn, turn.intent), tuple(beside))


def _known(turn: Turn) -> list[Say] | None:
    """What the rules, the letter, a small question, the plan or the word list say to exactly this; else None."""
    from actions import appointments, words
    from actions.own_plan import defined, plan_answers, plan_search
    from actions.review import comers, letter
    from actions.small_questions import asked, exactly, fears

    return (
        comers.asked_of_one(turn)
        or fears.about(turn)
        or letter.about(turn)
        or defined.about(turn)
        or plan_search.own_details(turn)
        or exactly.about(turn)
        or asked.before_the_plan(turn)
        or plan_answers.exact(turn)
        or appointments.about(turn)
        or words.known(turn)
    )


def handled(turn: Turn, intent: str) -> list[Say]:
    """The answer of a topic to one intent; the talk is about that matter from now on."""
    from actions import focus
    from actions.small_questions import asked

    turn.intent = intent
    if intent.startswith("ask_") or intent in asked.followed():
        focus.on_topic(turn, intent)
    return handlers()[intent](turn)


def _ordered(turn: Turn, means: str) -> list[Say]:
    """An order about the talk itself that is no wish of an open question."""
    from actions import talk
    from actions.kept import answers
    from actions.small_questions import asked
    from actions.wordbook import buttons

    if means == "delete_everything":
        return [Say("utter_delete_everything", buttons=buttons("show_answers"))]
    if means in ("share", "finish"):
        return answers.offer_sharing(turn) if turn.store.answers(turn.sitting) else handled(turn, "who_sees_this")
    name = asked.INTENT_OF.get(means, means)
    return handled(turn, name) if name in handlers() else talk.menu_for_lost(turn)


def _pressed(turn: Turn, pressed: str) -> list[Say]:
    from actions import focus, talk
    from actions.wordbook import button, has_button

    head = pressed.partition(":")[0]
    if head.startswith("ask_") and has_button(head):  # as if its title had been typed
        focus.asked(turn, button(head).title)
    if head in handlers():
        return handled(turn, head)
    return talk.menu_for_lost(turn)


@lru_cache(maxsize=1)
def handlers() -> dict[str, Handler]:
    """What answers each intent and each button, from all topics."""
    from actions import meeting, people, plan, talk, views, words
    from actions.lines import plain_replies
    from actions.review import around_meeting, comers
    from actions.small_questions import asked, leaning

    found: dict[str, Handler] = {}
    for topic in (talk, meeting, comers, plan, people, words, views, around_meeting, plain_replies, asked, leaning):
        found.update(topic.HANDLERS)
    return found


def warm() -> None:
    """Read the word lists before anybody is there: the first turn would wait half a second for them."""
    from actions.gathering.questions import chapters
    from actions.small_questions.asked_kinds import followers, kinds
    from actions.wordbook import facts, load
    from summaries.wording.jargon import lookup

    for name in ("talk.yml", "views.yml", "meeting.yml", "appointments.yml"):
        load(name)
    facts()
    kinds()
    followers()
    chapters()
    handlers()
    lookup("SENCO")


def remember(turn: Turn, bubbles: list[Say]) -> None:
    """Keep what was said, sealed, for "say it again" and "say it more simply"."""
    turn.keep(LAST_SAID, json.dumps([_kept(say) for say in bubbles], ensure_ascii=False))


def _kept(say: Say) -> dict[str, Any]:
    return {
        "response": say.response,
        "fill": dict(say.fill),
        "text": say.text,
        "picture": say.picture,
        "buttons": [[button.id, button.title, button.picture] for button in say.buttons],
    }


def _said(kept: dict[str, Any]) -> Say:
    under = tuple(Button(*each) for each in kept["buttons"])
    return Say(kept["response"], kept["fill"], kept["text"], kept["picture"], under, kept.get("more") or {})


def last_said(turn: Turn) -> list[Say]:
    """What was said last, or nothing."""
    return [_said(each) for each in json.loads(turn.value(LAST_SAID) or "[]")]
