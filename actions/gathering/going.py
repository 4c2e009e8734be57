"""Goes where typed words send the interview: to a chapter, or to one help or goal of the plan. What was said stays
kept; the order itself is never written down."""

from __future__ import annotations

from actions.gathering import going_words
from actions.gathering.answering import GONE_BACK, save
from actions.gathering.asking import PAUSED, about, ask, go_further, start
from actions.gathering.going_words import Order
from actions.gathering.questions import Step, chapters, step_of, steps, things
from actions.lines import wishes
from actions.own_plan import named_item
from actions.turn import Say, Turn


def take(turn: Turn, step: Step) -> list[Say] | None:
    """What is said where the line is an order to go elsewhere in the interview, else None."""
    if turn.button is not None or turn.says(wishes.BACK, wishes.SKIP, wishes.RETURN, wishes.PROGRESS):
        return None
    order = going_words.order(turn, step)
    if order is None:
        return None
    if order.leaves:
        return leave(turn, step)
    if order.chapter is not None:
        return to_chapter(turn, order.chapter)
    return _to_item(turn, step, order)


def outside(turn: Turn) -> list[Say] | None:
    """The same where no question is open, but the chapters were just offered as buttons: "hopes then"."""
    from actions.talking import last_said

    offered = [each.id for say in last_said(turn) for each in say.buttons if each.id.startswith("chapter:")]
    if turn.button is not None:
        return None
    told = next((found for line in turn.readings if (found := going_words.telling(line))), None)
    if told:
        return to_chapter(turn, told)
    if not offered:
        return None
    name = next((found for line in turn.readings if (found := going_words.chapter_named(line, bare=True))), None)
    return to_chapter(turn, name) if name else None


def leave(turn: Turn, step: Step) -> list[Say]:
    """Out of this chapter, with the other chapters to choose from."""
    turn.store.put_question(turn.sitting, None)
    turn.keep(PAUSED, step.key)
    return [Say("utter_left_part", picture="yes"), *go_further(turn, step.chapter.id)]


def to_chapter(turn: Turn, name: str) -> list[Say]:
    """The first question of a chapter that is still open."""
    return start(turn, name)


def _to_item(turn: Turn, step: Step, order: Order) -> list[Say] | None:
    kind = step.chapter.for_each or "help"
    if order.number is not None:
        listed = things(turn, step.chapter)
        at = order.number - 1
        found = named_item.at(step.chapter.for_each, listed[at]) if 0 <= at < len(listed) else None
    else:
        found = named_item.find(turn, order.words, kind)
    if found is None:
        return _not_found(turn, step) if order.plain or order.number is not None else None
    if found.id == step.about and not order.plain and (order.said or not _asks_closed(step)):
        return None  # about the very help that is asked about: an answer
    if order.said is not None and not found.sure:
        return None
    first = first_step(turn, step, found.kind, found.id)
    if first is None:
        return _not_found(turn, step) if order.plain else None
    if order.said is None:
        return ask(turn, first)
    choice = next((each for each in first.question.choices if each.id == order.said), None)
    turn.keep(GONE_BACK, first.key)
    kept = save(turn, first, turn.words, choice)
    now = step_of(turn, turn.store.question(turn.sitting))
    same = now is not None and now.about == first.about
    return [*about(turn, first), *kept] if same else kept


def _asks_closed(step: Step) -> bool:
    return any(each.id in ("yes", "no", "not_sure") for each in step.question.choices)


def first_step(turn: Turn, now: Step, kind: str, about_id: str) -> Step | None:
    """The first question about one help or goal; in the short check-in the helps are asked about there."""
    name = "goals" if kind == "goal" else "check_in" if now.chapter.id == "check_in" else "helps"
    return next((each for each in steps(turn, chapters()[name]) if each.about == about_id), None)


def _not_found(turn: Turn, step: Step) -> list[Say]:
    return [Say("utter_no_such_help", picture="plan folder"), *ask(turn, step, again=True)]
