"""The views talk: one small question at a time, the place kept in the store, own words kept to the letter.

`take` gives what is said where the turn belongs to the talk (an answer, a wish, a button of it), else None: then what was
asked is answered and `back_to_place` returns to the exact question.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import replace

from actions import answers, sense
from actions.questions import (
    Choice,
    Question,
    Step,
    chapters,
    intro,
    place_of,
    step_after,
    step_before,
    step_of,
    steps,
    things,
)
from actions.replying import with_buttons
from actions.turn import Button, Say, Turn
from actions.wordbook import button, buttons
from bot.store import StoredAnswer

PAUSED, TRIES, LAST = "paused at", "tries", "last answer"
SHOWN_BACK = 160
_ORDINALS = {"first": 0, "1st": 0, "1": 0, "one": 0, "second": 1, "2nd": 1, "2": 1, "two": 1, "third": 2, "3rd": 2, "3": 2,
             "three": 2, "fourth": 3, "4th": 3, "4": 3, "four": 3, "fifth": 4, "5": 4, "last": -1}  # fmt: skip


def take(turn: Turn) -> list[Say] | None:
    """What is said where this turn belongs to the talk, else None."""
    managed = answers.take(turn)
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
    kind = sense.read(turn, frozenset(_plain(each.title) for each in step.question.choices))
    if kind == "question":
        return None
    if kind == "talk":
        return None
    return _WHAT_TO_DO[kind](turn, step)


# Asking -------------------------------------------------------------------------------------------------------------


def start(turn: Turn, chapter: str = "main") -> list[Say]:
    """The first question that is still open, after saying who will read the answers."""
    if chapter not in chapters():
        return []
    before = [] if turn.value("told who reads") else [Say(text=text, picture=picture) for text, picture in intro()]
    turn.keep("told who reads", "yes")
    first = _first_open(turn, chapter)
    if first is None and chapters()[chapter].for_each and not steps(turn, chapters()[chapter]):
        return _nothing_to_ask(turn, chapter)
    step = first or steps(turn, chapters()[chapter])[0]
    return [*before, *ask(turn, step)]


def _nothing_to_ask(turn: Turn, chapter: str) -> list[Say]:
    from actions.plan import no_plan

    if turn.plan is None:
        return no_plan(turn)
    said = "utter_help_none" if chapters()[chapter].for_each == "help" else "utter_goals_none"
    return [Say(said, buttons=buttons("tell_views_start", "ask_change_plan"))]


def _first_open(turn: Turn, chapter: str) -> Step | None:
    if chapter == "check_in":
        return next(iter(steps(turn, chapters()[chapter])), None)
    told = {name for answer in turn.store.answers(turn.sitting) for key, name in answer.more if key == "key"}
    return next((step for step in steps(turn, chapters()[chapter]) if step.key not in told), None)


def ask(turn: Turn, step: Step, again: bool = False) -> list[Say]:
    """Ask one question: which help or goal it is about, the question, its choices. Keeps the place."""
    turn.store.put_question(turn.sitting, step.key)
    turn.keep(PAUSED, None)
    if not again:
        turn.keep(TRIES, None)
    at, many = place_of(turn, step)
    about = [] if again else _about(turn, step)
    under = (*_choice_buttons(step.question), *buttons("dont_know", "skip"))
    return [*about, Say(text=step.question.ask, picture=step.question.picture, buttons=under,
                        more={"progress": {"at": at, "of": many, "chapter": step.chapter.title}})]  # fmt: skip


def _choice_buttons(question: Question) -> tuple[Button, ...]:
    if question.sets is None and not _is_choice(question):
        return ()
    return tuple(button(f"pick:{each.id}", each.title, each.picture) for each in question.choices)


def _is_choice(question: Question) -> bool:
    return any(each.id in ("yes", "no", "well", "all") for each in question.choices)


def _about(turn: Turn, step: Step) -> list[Say]:
    if step.about is None or step.question.id != step.chapter.questions[0].id:
        return []
    from actions.plan import easy_words
    from actions.questions import thing_id

    listed = things(turn, step.chapter)
    at = next((number for number, thing in enumerate(listed) if thing_id(thing) == step.about), 0)
    thing = listed[at]
    wording = easy_words(thing, turn.plan, turn.store.page(turn.sitting))  # type: ignore[arg-type]
    which = {"number": str(at + 1), "count": str(len(listed))}
    said = "utter_goal_number" if step.chapter.for_each == "goal" else "utter_help_number"
    source = {"section": thing.source.section, "page": thing.source.page, "quote": thing.source.quote}
    return [Say(said, which), Say(text=wording.text, picture=step.chapter.picture, more={"source": source})]


def back_to_place(turn: Turn) -> list[Say]:
    """After a question in the middle: back to the open question, in few words."""
    step = step_of(turn, turn.store.question(turn.sitting))
    if step is None:
        return []
    asked = ask(turn, step, again=True)
    return [Say("utter_back_to"), *asked]


# Answers ------------------------------------------------------------------------------------------------------------


def _answer(turn: Turn, step: Step) -> list[Say]:
    choice = _choice_said(step.question, turn.words)
    return _save(turn, step, turn.words, choice)


def _plain(words: str) -> str:
    return re.sub(r"[^\w\s]", "", words.lower()).strip()


def _choice_said(question: Question, words: str) -> Choice | None:
    """The choice that typed words name: its title, or "the second one"."""
    plain = _plain(words)
    for each in question.choices:
        if plain == _plain(each.title):
            return each
    match = re.fullmatch(r"(?:the |number |no |option |i pick |pick )*(\w+)(?: one| option| please| pls)*", plain)
    offered = _choice_buttons(question)
    if match and match.group(1) in _ORDINALS and offered and (plain not in ("one", "two")):
        at = _ORDINALS[match.group(1)]
        return question.choices[at] if at < len(question.choices) else None
    return None


def _save(turn: Turn, step: Step, words: str, choice: Choice | None) -> list[Say]:
    """Keep an answer to the letter, show it back, ask the next question."""
    question = step.question
    typed = choice.title if choice is not None and turn.button else words
    answer = StoredAnswer(
        id=turn.message_id or uuid.uuid4().hex, topic=question.topic, question=_asked_words(turn, step),
        words=_clean(typed), typed_by=turn.value("typed by"), picture=choice.picture if choice else None,
        help_id=step.about if step.chapter.for_each == "help" else None,
        outcome_ref=step.about if step.chapter.for_each == "goal" else None,
        more=(("key", step.key), *((("choice", choice.id),) if choice else ())),
    )  # fmt: skip
    if choice is not None and question.sets is not None:
        answer = replace(answer, **{question.sets: choice.id})
    turn.store.save_answer(turn.sitting, answer)
    turn.keep(LAST, answer.id)
    turn.keep("last step", step.key)
    return [*_show_back(turn, answer, choice), *_go_on(turn, step)]


def _asked_words(turn: Turn, step: Step) -> str:
    return step.question.ask


def _clean(words: str) -> str:
    """To the letter; only characters that no screen can show are left out."""
    return "".join(char for char in words.strip() if char in "\n\t" or char.isprintable())


def _show_back(turn: Turn, answer: StoredAnswer, choice: Choice | None) -> list[Say]:
    feeling = _kind_words(turn) if choice is None else []
    shown = answer.words if len(answer.words) <= SHOWN_BACK else answer.words[:SHOWN_BACK].rsplit(" ", 1)[0] + " …"
    return [
        *feeling,
        Say(
            "utter_noted" if len(answer.words) <= SHOWN_BACK else "utter_noted_long", {"words": shown}, picture="writing"
        ),
    ]


def _kind_words(turn: Turn) -> list[Say]:
    """Sadness, worry and unkindness are heard, also where they are an answer."""
    said = {"tell_bullied": ("utter_bullied_heard", "utter_bullied_tell"), "tell_feeling_sad": ("utter_sad_heard",),
            "tell_worried_about_meeting": ("utter_worried_heard",)}  # fmt: skip
    if turn.unsure or turn.sureness < 0.5:
        return []
    return [Say(name, picture="heart") for name in said.get(turn.best, ())]


def _go_on(turn: Turn, step: Step) -> list[Say]:
    later = step_after(turn, step)
    return ask(turn, later) if later else end(turn, step)


def end(turn: Turn, step: Step) -> list[Say]:
    """The end of a chapter: what else can be asked, or show and share what was said."""
    turn.store.put_question(turn.sitting, None)
    given = turn.store.answers(turn.sitting)
    if not given:
        return [Say("utter_views_end_empty", buttons=buttons("tell_views_start", "menu_meeting", "ask_who_can_help"))]
    under = [button("finish"), button("show_answers"), *_other_chapters(turn, step.chapter.id)]
    said = "utter_views_end" if step.chapter.id == "main" else "utter_chapter_end"
    return [Say(said, picture="happy"), Say("utter_views_more", buttons=tuple(under))]


def _other_chapters(turn: Turn, now: str) -> list[Button]:
    offered = []
    for name in ("helps", "goals", "hopes", "meeting"):
        chapter = chapters()[name]
        if name != now and _first_open(turn, name) is not None:
            offered.append(button(f"chapter:{name}", chapter.title, chapter.picture))
    return offered


# Wishes -------------------------------------------------------------------------------------------------------------


def _not_sure(turn: Turn, step: Step) -> list[Say]:
    """One easier way in, then on without blame. Never a third time."""
    if turn.value(TRIES):
        return [Say("utter_move_on"), *_go_on(turn, step)]
    turn.keep(TRIES, "1")
    question = step.question
    choices = tuple(button(f"pick:{each.id}", each.title, each.picture) for each in question.choices)
    return [Say("utter_not_sure_help"), Say(text=question.easier or question.ask, picture=question.picture,
                                            buttons=(*choices, *buttons("skip")))]  # fmt: skip


def _skip(turn: Turn, step: Step) -> list[Say]:
    return [Say("utter_skipped"), *_go_on(turn, step)]


def _stop(turn: Turn, step: Step) -> list[Say]:
    turn.store.put_question(turn.sitting, None)
    turn.keep(PAUSED, step.key)
    kept = bool(turn.store.answers(turn.sitting))
    return [Say("utter_stopped" if kept else "utter_stopped_nothing", picture="stop"),
            Say("utter_come_back", buttons=buttons("carry_on", "show_answers") if kept else buttons("carry_on"))]  # fmt: skip


def _back(turn: Turn, step: Step) -> list[Say]:
    return ask(turn, step_before(turn, step) or step)


def _repeat(turn: Turn, step: Step) -> list[Say]:
    return ask(turn, step, again=True)


def _simpler(turn: Turn, step: Step) -> list[Say]:
    if turn.value(TRIES):
        return [Say("utter_move_on"), *_go_on(turn, step)]
    return _not_sure(turn, step)[1:]


def _quiet(turn: Turn, step: Step) -> list[Say]:
    if turn.value(TRIES):
        return [Say("utter_take_time", buttons=buttons("skip", "stop"))]
    turn.keep(TRIES, "1")
    return with_buttons([Say("utter_take_time")], _choice_buttons(step.question) + buttons("dont_know", "skip", "stop"))


def _yes(turn: Turn, step: Step) -> list[Say]:
    choice = _choice(step.question, "yes", "well", "all")
    if choice:
        return _save(turn, step, turn.words, choice) if turn.button else _save_words(turn, step, choice)
    if turn.value(TRIES):
        return [Say("utter_move_on"), *_go_on(turn, step)]
    turn.keep(TRIES, "1")
    return [Say("utter_say_what", buttons=buttons("dont_know", "skip"))]


def _no(turn: Turn, step: Step) -> list[Say]:
    choice = _choice(step.question, "no")
    if choice:
        return _save_words(turn, step, choice)
    return [Say("utter_no_then"), *_go_on(turn, step)]


def _save_words(turn: Turn, step: Step, choice: Choice) -> list[Say]:
    """A typed yes or no fills the choice; the words stay as typed."""
    return _save(turn, step, turn.words, choice)


def _choice(question: Question, *names: str) -> Choice | None:
    return next((each for each in question.choices if each.id in names), None)


def _correct(turn: Turn, step: Step) -> list[Say]:
    """ "no wait i meant maths" mends the last answer, and the open question stays."""
    words = sense.correction(turn.words) or ""
    last = turn.value(LAST)
    if not last or not any(each.id == last for each in turn.store.answers(turn.sitting)):
        return _save(turn, step, words, None)
    changed = turn.store.change_answer(turn.sitting, last, _clean(words))
    return [Say("utter_changed", {"words": changed.words[:SHOWN_BACK]}, picture="writing"), *back_to_place(turn)]


_WHAT_TO_DO = {"answer": _answer, "stop": _stop, "skip": _skip, "back": _back, "not_sure": _not_sure, "repeat": _repeat,
               "simpler": _simpler, "correction": _correct, "yes": _yes, "no": _no, "quiet": _quiet}  # fmt: skip


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
        return _save(turn, step, "", choice) if choice else ask(turn, step, again=True)
    wishes = {
        "dont_know": _not_sure,
        "skip": _skip,
        "stop": _stop,
        "not_now": _stop,
        "repeat": _repeat,
        "say_simpler": _simpler,
    }
    return wishes[head](turn, step) if head in wishes else None


def resume(turn: Turn) -> list[Say]:
    """Back to the exact place after a stop, a safety answer or another day; else what there is to do."""
    from actions import talk

    step = step_of(turn, turn.value(PAUSED)) or step_of(turn, turn.store.question(turn.sitting))
    return [Say("utter_carry_on"), *ask(turn, step, again=False)] if step else talk.menu_for_lost(turn)


_RESUME = re.compile(r"^\W*(?:(?:i'?m|im) (?:ok|okay|fine|back|ready)|carry on|continue|go on|keep going|resume|im back|back again|lets go on|let's go on|ready)\b[\s\w]{0,20}\W*$", re.I)  # fmt: skip


def _typed_outside(turn: Turn) -> list[Say] | None:
    """No question is open: come back to a paused one, or mend the last answer."""
    words = turn.words.strip()
    paused = step_of(turn, turn.value(PAUSED))
    if paused is not None and (_RESUME.match(words) or turn.intent == "tell_views_start"):
        return resume(turn)
    if paused is not None and turn.intent == "affirm" and not turn.value("offered"):
        return resume(turn)
    mended, last = sense.correction(words), turn.value(LAST)
    if mended and last and any(each.id == last for each in turn.store.answers(turn.sitting)):
        changed = turn.store.change_answer(turn.sitting, last, _clean(mended))
        return [
            Say(
                "utter_changed", {"words": changed.words[:SHOWN_BACK]}, picture="writing", buttons=buttons("show_answers")
            )
        ]
    return None
