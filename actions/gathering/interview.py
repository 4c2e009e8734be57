"""The views talk: one small question at a time, the place kept in the store, own words kept to the letter.

`take` gives what is said where the turn belongs to the talk (an answer, a wish, a button of it), else None: then what
was asked is answered and `back_to_place` returns to the exact question.
"""

from __future__ import annotations

import re

from actions import focus
from actions.gathering import asides, between, going, said_beside, told_of_other, waiting_words, which_thing
from actions.gathering.answering import GONE_BACK, LAST, SHOWN_BACK, clean, give_answer, save
from actions.gathering.asking import PAUSED, TRIES, ask, back_to_place, choice_buttons, end, go_further, go_on, start
from actions.gathering.questions import Choice, Question, Step, place_of, step_before, step_of, step_of_next_thing
from actions.kept import answers
from actions.lines import sense, stops, titles, told_or_asked, two_things, wishes
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.upset import feelings
from actions.wordbook import button, buttons

__all__ = ["LAST", "PAUSED", "SHOWN_BACK", "TRIES", "ask", "back_to_place", "resume", "start", "take"]


def take(turn: Turn) -> list[Say] | None:
    """What is said where this turn belongs to the talk, else None."""
    before = turn.value(answers.JUST_KEPT)
    taken = _take(turn)
    if before is not None and turn.value(answers.JUST_KEPT) == before:
        turn.keep(answers.JUST_KEPT, None)
    return taken


def _take(turn: Turn) -> list[Say] | None:
    here = step_of(turn, turn.store.question(turn.sitting)) if turn.button is None else None
    if here is not None:
        asides.unwrap(turn)
    beside = said_beside.take(turn, here) if here is not None and not answers.waiting(turn) else None
    if beside is not None:
        return beside
    decided = waiting_words.decided(turn)
    if decided is not None:
        return decided
    titles.press(turn)
    open_step = step_of(turn, turn.store.question(turn.sitting)) if turn.button is None else None
    moved = _moved(turn, open_step)
    if moved is not None:
        return moved
    managed = None if open_step and told_or_asked.plainly_told(open_step.question, turn.words) else answers.take(turn)
    if managed is not None and any(say.response == "utter_share_ask" for say in managed):
        return _pause(turn, managed)
    if managed is not None:
        return (
            [*managed, *back_to_place(turn)]
            if turn.store.question(turn.sitting) and not answers.waiting(turn)
            else managed
        )
    if turn.button is not None:
        return _pressed(turn, turn.button)
    step = step_of(turn, turn.store.question(turn.sitting))
    if step is None:
        return _typed_outside(turn)
    split = two_things.split(turn, step)
    if split is not None:
        return _both(turn, step, *split)
    careful = feelings.careful(turn)
    kind = sense.read(turn, step.question)
    if turn.was_asked:
        return None
    if kind == "unsure" or (careful and kind == "answer"):
        return waiting_words.ask_first(turn, step)
    if kind == "question":
        return None
    if kind == "talk":
        return None
    elsewhere = between.other_heading(turn, step) if kind == "answer" else None
    if elsewhere is not None:
        return waiting_words.ask_where(turn, step, elsewhere)
    return _WHAT_TO_DO[kind](turn, step)


def _moved(turn: Turn, step: Step | None) -> list[Say] | None:
    """An order to go elsewhere, a small word beside the answers, or what is told of another help."""
    if turn.button is not None or answers.waiting(turn):
        return None
    if step is None:
        return going.outside(turn) or which_thing.outside(turn)
    return (
        which_thing.take(turn, step)
        or going.take(turn, step)
        or asides.take(turn, step)
        or told_of_other.take(turn, step)
    )


def _pause(turn: Turn, asked: list[Say]) -> list[Say]:
    """One question at a time: while sharing is asked about, the open question waits."""
    here = turn.store.question(turn.sitting)
    if here:
        turn.store.put_question(turn.sitting, None)
        turn.keep(PAUSED, here)
    return asked


def _both(turn: Turn, step: Step, first: str, tail: str, kind: two_things.Tail) -> list[Say] | None:
    """The answer is kept; what was wished or asked after it is done, and the next question waits."""
    kept = []
    now = step
    if first:
        turn.words, turn.mended = first, ""
        kept = [say for say in save(turn, step, first, None) if say.response.startswith("utter_noted")]
        now = step_of(turn, turn.store.question(turn.sitting)) or step
    turn.hear(tail)
    if kind == "question":
        from actions.talking import respond

        said = respond(turn)
        return [*kept, *said, *back_to_place(turn)]
    if kind == "skip" and first:
        return [*kept, *ask(turn, now)]
    return [*kept, *_WHAT_TO_DO[kind](turn, now)]


# Wishes -------------------------------------------------------------------------------------------------------------


def _not_sure(turn: Turn, step: Step) -> list[Say]:
    """One easier way in, then on without blame. Never a third time."""
    if turn.value(TRIES):
        return [Say("utter_move_on"), *go_on(turn, step)]
    turn.keep(TRIES, "1")
    question = step.question
    choices = tuple(button(f"pick:{each.id}", each.title, each.picture) for each in question.choices)
    return [
        Say("utter_not_sure_help"),
        Say(text=question.easier or question.ask, picture=question.picture, buttons=(*choices, *buttons("skip"))),
    ]


def _skip(turn: Turn, step: Step) -> list[Say]:
    """On to the next question; of a help all questions at once; "next goal" goes on to the next goal."""
    named = turn.says(_NEXT_THING)
    which_thing.skip(turn, step)
    if step.about is not None and (named or step.chapter.for_each == "help"):
        later = step_of_next_thing(turn, step)
        said = [] if named else [Say("utter_skipped")]
        return [*said, *(ask(turn, later) if later is not None else end(turn, step))]
    return [Say("utter_skipped"), *go_on(turn, step)]


_NEXT_THING = re.compile(r"\b(?:next|another|other) (?:one|1|help|goal|target|thing)\b", re.I)


def _back(turn: Turn, step: Step) -> list[Say]:
    before = step_before(turn, step) or step
    turn.keep(GONE_BACK, before.key)
    return ask(turn, before)


def _repeat(turn: Turn, step: Step) -> list[Say]:
    return ask(turn, step, again=step.about is None)  # which help or goal it is about is said again too


def _progress(turn: Turn, step: Step) -> list[Say]:
    at, many = place_of(turn, step)
    return [Say("utter_progress", {"at": str(at), "of": str(many)}), *ask(turn, step, again=True)]


def _simpler(turn: Turn, step: Step) -> list[Say]:
    turn.keep(TRIES, None)
    return _not_sure(turn, step)[1:]


def _quiet(turn: Turn, step: Step) -> list[Say]:
    if turn.value(TRIES):
        return [Say("utter_take_time", buttons=buttons("skip", "stop"))]
    turn.keep(TRIES, "1")
    said = [Say("utter_take_time"), Say(text=step.question.easier or step.question.ask, picture=step.question.picture)]
    return with_buttons(said, choice_buttons(step.question) + buttons("dont_know", "skip", "stop"))


def _yes(turn: Turn, step: Step) -> list[Say]:
    choice = _choice(step.question, "yes", "well", "all")
    if choice:
        return save(turn, step, turn.words, choice) if turn.button else save_words(turn, step, choice)
    if turn.value(TRIES):
        return [Say("utter_move_on"), *go_on(turn, step)]
    turn.keep(TRIES, "1")
    return [Say("utter_say_what", buttons=buttons("dont_know", "skip"))]


def _no(turn: Turn, step: Step) -> list[Say]:
    choice = _choice(step.question, "no")
    if choice:
        return save_words(turn, step, choice)
    return [Say("utter_no_then"), *go_on(turn, step)]


def save_words(turn: Turn, step: Step, choice: Choice) -> list[Say]:
    """A typed yes or no fills the choice; the words stay as typed."""
    return save(turn, step, turn.words, choice)


def _choice(question: Question, *names: str) -> Choice | None:
    return next((each for each in question.choices if each.id in names), None)


_NOT_THAT = re.compile(r"(?<=\w)[\s,]+not (?:a )?(?:yes|no|sometimes|always|never|a bit|not sure)\W*$", re.I)
# "no i meant sometimes not no"


def _correct(turn: Turn, step: Step) -> list[Say]:
    """ "no wait i meant maths" mends the last answer, and the open question stays."""
    words = _NOT_THAT.sub("", sense.correction(turn.words) or "")
    mended = answers.correct(turn, clean(words))
    if any(say.response == "utter_add_or_change" for say in mended):
        return mended  # one question at a time
    return [*mended, *back_to_place(turn)] if mended else save(turn, step, words, None)


_WHAT_TO_DO = {
    "answer": give_answer,
    "finish": between.finish,
    "wait": between.wait,
    "elsewhere": between.elsewhere,
    "bored": between.bored,
    "last_wrong": between.last_wrong,
    "write_what": between.write_what,
    "not_english": between.not_english,
    "cannot": between.cannot,
    "stop": between.stop,
    "skip": _skip,
    "back": _back,
    "not_sure": _not_sure,
    "repeat": _repeat,
    "simpler": _simpler,
    "correction": _correct,
    "yes": _yes,
    "no": _no,
    "quiet": _quiet,
    "progress": _progress,
}


# Buttons and words outside a question -------------------------------------------------------------------------------


def _pressed(turn: Turn, pressed: str) -> list[Say] | None:
    head, _, rest = pressed.partition(":")
    step = step_of(turn, turn.store.question(turn.sitting))
    if head == "chapter":
        return start(turn, rest)
    if head in ("check_in", "after_meeting"):
        return start(turn, head)
    if head in ("carry_on", "safety_carry_on"):
        return resume(turn)
    if head == "finish":
        return answers.offer_sharing(turn)
    if step is None:
        return None
    if head == "pick":
        choice = next((each for each in step.question.choices if each.id == rest), None)
        return save(turn, step, "", choice) if choice else ask(turn, step, again=True)
    wishes = {
        "dont_know": _not_sure,
        "skip": _skip,
        "stop": between.stop,
        "not_now": between.stop,
        "repeat": _repeat,
        "one_more": _repeat,
        "say_simpler": _simpler,
    }
    return wishes[head](turn, step) if head in wishes else None


def press(turn: Turn, name: str) -> list[Say] | None:
    """What a button of this talk does, where a typed yes takes up what was offered; None for any other button."""
    return _pressed(turn, name)


def resume(turn: Turn) -> list[Say]:
    """Back to the exact place after a stop, a safety answer or another day; else what there is to do."""
    from actions import talk

    step = step_of(turn, turn.value(PAUSED)) or step_of(turn, turn.store.question(turn.sitting))
    return [Say("utter_carry_on"), *ask(turn, step, again=False)] if step else talk.menu_for_lost(turn)


_RESUME = re.compile(
    r"^\W*(?:(?:i'?m|im) (?:ok|okay|fine|back|ready)|carry on|continue|go on|keep going|resume|"
    r"im back|back again|lets go on|let's go on|ready)\b[\s\w]{0,20}\W*$",
    re.I,
)


_DONE = re.compile(
    r"^\W*(?:(?:ok|yes|i think|i'?m|im|that'?s|thats|all|i am)\s+)*"
    r"(?:done|finished|finish|it|that is all|all|everything)\W*$",
    re.I,
)


def _typed_outside(turn: Turn) -> list[Say] | None:
    """No question is open: come back to a paused one, or mend the last answer."""
    words = turn.words.strip()
    if turn.says(stops.ASKED):
        return asides.come_back(turn)
    paused = step_of(turn, turn.value(PAUSED))
    back = sense.returns(words) or turn.says(asides.CARRY_ON)
    if paused is not None and (back or _RESUME.match(words) or turn.intent == "tell_views_start"):
        return resume(turn)
    if paused is not None and turn.intent == "affirm" and not turn.value("offered"):
        return resume(turn)
    if back and turn.store.answers(turn.sitting):
        return go_further(turn)
    last = step_of(turn, turn.value("last step"))
    if last is not None and turn.says(wishes.BACK) and focus.now(turn) is None:
        turn.keep(GONE_BACK, last.key)
        return ask(turn, last)
    if last is not None and turn.says(wishes.PROGRESS):
        return [Say("utter_all_done", picture="yes", buttons=buttons("finish", "show_answers"))]
    if (_DONE.match(words) or asides.is_done(turn)) and turn.store.answers(turn.sitting):
        return answers.offer_sharing(turn)
    if paused is not None and asides.is_done(turn):
        return [Say("utter_stopped_nothing", picture="stop", buttons=buttons("carry_on"))]
    mended = sense.correction(words)
    return (answers.correct(turn, clean(mended)) or None) if mended else None
