"""What a helper says of their own in the middle of somebody's answers ("Kelly here. We only had one training"): kept as
a helper's words, never as the young person's, and the question stays open for them."""

from __future__ import annotations

import json
import re
import uuid

from actions.gathering.answering import LAST, clean
from actions.gathering.asking import ask
from actions.gathering.questions import Step, step_of
from actions.gathering.waiting_words import WAITING
from actions.lines import sense
from actions.turn import Say, Turn
from actions.wordbook import load
from bot.store import StoredAnswer

A_HELPER = "A helper"
JUST = "helper just noted"
# "He means Del his tutor": somebody else explains what was just said.
_EXPLAINS = re.compile(
    r"^\W*(?:(?:no|yes|sorry|oh|i think|so)[\s,.]+)*(?:what )?(?:he|she|they)(?:'s|s| is)? (?:means?|meant"
    r"|meaning|trying to say)\b",
    re.I,
)
_NOT_MINE = re.compile(
    r"^\W*(?:(?:no+|nah|wait|sorry|hey|oi)[\s,.!]+)*(?:(?:that|it|this)(?:'?s| was| is|s)? )?"
    r"(?:not (?:mine|my words?|my answer|me)|(?:i )?(?:didn'?t|didnt|did not|never) (?:say|write|type|put) (?:that|it)"
    r"|(?:she|he|they|mum|mam|dad|miss|sir|my \w+|[A-Z]\w+) (?:said|typed|wrote|put) (?:that|it)(?:,? not me| not me)?)"
    r"(?:[\s,.]+(?:that'?s |thats |it'?s |its )?(?:[A-Z]\w+['’]?s|hers|his|theirs|mum'?s|miss'?s)(?: words?"
    r"| one)?)?\W*$"
)


def take(turn: Turn, step: Step) -> list[Say] | None:
    """What is said to a helper's own line while a question is open, else None."""
    just = turn.take(JUST)
    if _NOT_MINE.match(turn.words):
        if just:  # it is kept as a helper's already
            return [
                Say("utter_helper_noted", {"who": A_HELPER.lower()}, picture="writing"),
                *ask(turn, step, again=True),
            ]
        return _give_to_helper(turn)
    spoken = turn.spoken
    if spoken is not None and not _is_them(turn, spoken[0]) and not _asks_or_wishes(turn, spoken[1], step):
        return _keep(turn, step, _kind(spoken[0], turn.words), spoken[1])
    if _EXPLAINS.match(turn.words) and (turn.value(LAST) or turn.value(WAITING)):
        return _keep(
            turn, step_of(turn, turn.value("last step")) or step, turn.value("typed by") or A_HELPER, turn.words
        )
    return None


def _is_them(turn: Turn, who: str) -> bool:
    names = turn.plan.person.names if turn.plan else ()
    return any(who.lower() == part.lower() for name in names for part in (name, *name.split()))


def _asks_or_wishes(turn: Turn, said: str, step: Step) -> bool:
    """ "Catrin: take that one out", "Catrin: could they end it?": read as any other wish or question."""
    if any(sense.asks(each) for each in (said, turn.mended)) or said.rstrip().endswith("?"):
        return True
    return sense.read(turn, step.question) not in ("answer", "unsure", "yes", "no") or bool(
        re.match(r"\W*(?:please |can you )?(?:take|delete|remove|change|share|keep|show|stop|skip|write)\b", said, re.I)
    )


def _kind(who: str, words: str) -> str:
    """ "Mum", "A helper" …: the kind of person, never a name."""
    kinds: dict[str, list[str]] = load("talk.yml")["typists"]
    lead = words[: len(who) + 30].lower()
    return next(
        (kind for kind, names in kinds.items() if any(re.search(rf"\b{re.escape(n)}\b", lead) for n in names)), A_HELPER
    )


def _keep(turn: Turn, about: Step, who: str, words: str) -> list[Say]:
    bubbles = _own_words_first(turn)
    _save(turn, about, who, words)
    noted = Say("utter_helper_noted", {"who": who.lower() if who.startswith("A ") else who}, picture="writing")
    now = step_of(turn, turn.store.question(turn.sitting))
    return [*bubbles, noted, *(ask(turn, now, again=True) if now else [])]


def _own_words_first(turn: Turn) -> list[Say]:
    """The young person's own line that waited for a yes: whoever explains it takes it for an answer too."""
    from actions.gathering.answering import save

    held = turn.take(WAITING)
    waits = json.loads(held) if held else None
    step = step_of(turn, waits["step"]) if waits else None
    if waits is None or step is None:
        return []
    told = [say for say in save(turn, step, waits["words"], None) if say.response.startswith("utter_noted")]
    return told


def _save(turn: Turn, step: Step, who: str, words: str) -> None:
    each_for = step.chapter.for_each
    answer = StoredAnswer(
        id=uuid.uuid4().hex,
        topic=step.question.topic,
        question=step.question.ask,
        words=clean(words),
        typed_by=who,
        help_id=step.about if each_for == "help" else None,
        outcome_ref=step.about if each_for == "goal" else None,
        more=(("key", f"beside/{step.key}"),),
    )
    turn.store.save_answer(turn.sitting, answer)
    turn.keep(JUST, "yes")


def _give_to_helper(turn: Turn) -> list[Say] | None:
    """ "Not mine. Kelly's": what was kept last is a helper's; its question is asked again."""
    last = next((each for each in turn.store.answers(turn.sitting) if each.id == turn.value(LAST)), None)
    step = step_of(turn, dict(last.more).get("key")) if last is not None else None
    if last is None or step is None:
        return None
    turn.store.remove_answer(turn.sitting, last.id)
    turn.keep(LAST, None)
    _save(turn, step, A_HELPER, last.words)
    return [Say("utter_helper_noted", {"who": A_HELPER.lower()}, picture="writing"), *ask(turn, step)]
