"""Asks one question of the views talk and keeps its place; says what can come at the end of a chapter."""

from __future__ import annotations

from actions import focus
from actions.gathering.questions import (
    Question,
    Step,
    chapters,
    intro,
    place_of,
    step_after,
    step_of,
    steps,
    thing_id,
    things,
)
from actions.turn import Button, Say, Turn
from actions.wordbook import button, buttons
from summaries.model import Outcome, Provision

PAUSED, TRIES = "paused at", "tries"


def start(turn: Turn, chapter: str = "main") -> list[Say]:
    """The first question that is still open, after saying who will read the answers."""
    if chapter not in chapters():
        return []
    before = [] if turn.value("told who reads") else [Say(text=text, picture=picture) for text, picture in intro()]
    turn.keep("told who reads", "yes")
    first = _first_open(turn, chapter)
    if first is None and chapters()[chapter].for_each and not steps(turn, chapters()[chapter]):
        return _nothing_to_ask(turn, chapter)
    if first is None and chapter == "main" and turn.store.answers(turn.sitting):
        return [*before, Say("utter_all_answered", picture="happy"), *go_further(turn, "main")]
    step = first or steps(turn, chapters()[chapter])[0]
    return [*before, *ask(turn, step)]


def _nothing_to_ask(turn: Turn, chapter: str) -> list[Say]:
    from actions.replying import no_plan

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
    which = [] if again else about(turn, step)
    offered = choice_buttons(step.question)
    own_not_sure = any(each.id == "not_sure" for each in step.question.choices)
    under = (*offered, *buttons(*(() if own_not_sure else ("dont_know",)), "skip"))
    return [
        *which,
        Say(
            text=step.question.ask,
            picture=step.question.picture,
            buttons=under,
            more={"progress": {"at": at, "of": many, "chapter": step.chapter.title}},
        ),
    ]


def choice_buttons(question: Question) -> tuple[Button, ...]:
    """The pictures to choose from, shown at once: who does not type can answer every question that has them."""
    return tuple(button(f"pick:{each.id}", each.title, each.picture) for each in question.choices)


def about(turn: Turn, step: Step, always: bool = False) -> list[Say]:
    """Which help or goal a question is about: said with its first question, or `always`."""
    if step.about is None or (step.question.id != step.chapter.questions[0].id and not always):
        return []
    from actions.plan import easy_words

    listed: list[Outcome | Provision] = [*things(turn, step.chapter)]
    at = next((number for number, thing in enumerate(listed) if thing_id(thing) == step.about), 0)
    thing = listed[at]
    wording = easy_words(thing, turn.plan, turn.store.page(turn.sitting))  # type: ignore[arg-type]
    focus.on_item(turn, "goal" if step.chapter.for_each == "goal" else "help", at)
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


def go_on(turn: Turn, step: Step) -> list[Say]:
    later = step_after(turn, step)
    return ask(turn, later) if later else end(turn, step)


def end(turn: Turn, step: Step) -> list[Say]:
    """The end of a chapter: what else can be asked, or show and share what was said."""
    turn.store.put_question(turn.sitting, None)
    given = turn.store.answers(turn.sitting)
    if not given:
        return [Say("utter_views_end_empty", buttons=buttons("tell_views_start", "menu_meeting", "ask_who_can_help"))]
    said = "utter_views_end" if step.chapter.id == "main" else "utter_chapter_end"
    return [Say(said, picture="happy"), *go_further(turn, step.chapter.id)]


def go_further(turn: Turn, now: str = "") -> list[Say]:
    """What is left: show and share, or another chapter."""
    main = () if now == "main" or _first_open(turn, "main") is None else (button("tell_views_start"),)
    under = (button("finish"), button("show_answers"), *main, *_other_chapters(turn, now))
    return [Say("utter_views_more", buttons=under)]


def _other_chapters(turn: Turn, now: str) -> list[Button]:
    offered = []
    for name in ("helps", "goals", "hopes", "meeting"):
        chapter = chapters()[name]
        if name != now and _first_open(turn, name) is not None:
            offered.append(button(f"chapter:{name}", chapter.title, chapter.picture))
    return offered
