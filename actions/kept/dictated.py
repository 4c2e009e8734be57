"""Words that are given to be written down, wherever the talk stands: "just put: …", "can you write I want …", "…. write
that". What is said to the assistant around them ("keep it private") is done, and is no part of them."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.gathering.questions import step_of
from actions.kept.answer_acts import keep_private
from actions.lines import sense
from actions.lines.to_you import let_go, sentences, to_you, without
from actions.turn import Say, Turn

_SO = (
    r"(?:(?:no|nah|ok|okay|and|also|oh|but|yes|yeah|so|then|now|actually|please|pls|plz|well|just|wait|can|could|will|you|u"
    r"|i want you to|i want to|id like to|i'd like to|lets|let me|can i|could i)[\s,]+)*"
)
_PUT = r"(?:put|write|rite|note|add|say)"
_COLON = re.compile(
    rf"^\W*{_SO}(?:{_PUT}(?: (?:that|this|it))?(?: (?:down|in))?"
    r"|(?:i want |i need |have )?(?:that|this|it) (?:put |written )?(?:down )?(?:in|on|for) (?:my|his|her|their)"
    r" (?:views?|answers?))\s*[:=]\s*(?P<words>\S.+)$",
    re.I | re.S,
)
# Who is told about opens a view ("can u write i dont …"). "Write my homework down" is itself a view of what would help,
# so other words are only taken after "that" ("write that my homework …").
_WHO = r"(?:i|i'?m|im|i'?d|id|i'?ve|we|they|he|she|sir|miss|mum|dad|nobody|no one|everyone|people|(?:\w+ )?teachers?)"
_ASKED = re.compile(
    rf"^\W*{_SO}(?:put|write|rite|note|add)(?: (?:down|in))?"
    rf"(?: (?:that|something that says) (?P<words>\S.{{6,400}})| (?P<who>{_WHO}\b.{{6,400}}))$",
    re.I | re.S,
)
_TELL_THEM = re.compile(
    rf"^\W*{_SO}tell (?:them|people|everyone|everybody|the meeting|the people)(?: there)? (?:that )?"
    rf"(?P<who>{_WHO}\b.{{6,400}})$",
    re.I | re.S,
)
# A sentence of its own: "someone to say it and write it down" is a view.
# "Can I tell them I don't want somebody there" asks whether one may.
_MAY_I = re.compile(r"^\W*(?:(?:so|and|but|ok|well)[\s,]+)*(?:can|could|may|should|am) (?:i|we)\b", re.I)
_THAT_ON_END = re.compile(
    r"^(?P<words>.{6,400}?[.!;,])\s*(?:(?:so|please|pls|can you|now|you can|just) )*(?:write|rite|put|note) that"
    r"(?: (?:down|in|one|please|pls))*\W*$",
    re.I | re.S,
)
_PRIVATE = re.compile(
    r"[\s,.;!-]*\b(?:(?:and|but|also|please|pls|can you) )*(?:keep|make|leave) (?:that|it|this)(?: (?:one|bit|last"
    r"|answer))* (?:private|secret|just for me|to (?:me|myself|yourself))(?: (?:please|pls|ok|though|tho))*\W*$",
    re.I,
)
_LEAD_ONLY_PUT = re.compile(r"^\W*(?:put|add|say|note)\b", re.I)
_FEW = 4
"""Words of a sentence that is only said on the way ("thats good", "scrap all of it")."""
_INSTEAD = re.compile(r"\b(?:scrap|delete|remove|bin) (?:that|it|all of it)\b", re.I)
_NO_VIEW = re.compile(r"^\W*(?:it|that|this|them|in|on|down|my answers?|the (?:answers?|date|time|question))\W*$", re.I)


def words_of(line: str) -> tuple[str, bool] | None:
    """The words to be written down and whether they are to stay private, or None."""
    private = _PRIVATE.search(line)
    said = line[: private.start()] if private else line
    found = None
    parts = sentences(said)
    for at in range(len(parts)):  # "good. next. also can u put down that …": what goes before is no part of it
        later = " ".join(parts[at:])
        found = _COLON.match(later) or (_THAT_ON_END.match(said) if at == 0 else None) or _asked(later)
        if found is not None or not _short(parts[at]):
            break
    if found is None:
        return None
    groups = found.groupdict()
    words = str(groups.get("words") or groups.get("who")).strip().removesuffix(";").removesuffix(",")
    if _NO_VIEW.match(words) or (sense.asks(words) and "write" not in line[:12].lower()):
        return None
    return (without(words) or words), private is not None


def _short(sentence: str) -> bool:
    return len(sentence.split()) <= _FEW or to_you(sentence)


def _asked(said: str) -> re.Match[str] | None:
    """ "can u write i dont want my dad there": the asking has "can you", "write" or "also" in it, so that "put my bag
    away" stays an answer."""
    found = _TELL_THEM.match(said) or _ASKED.match(said)
    if found is None or said.rstrip().endswith("?") or _MAY_I.match(said):
        return None
    if _LEAD_ONLY_PUT.match(said) and not re.match(r"\W*put (?:down |in )?that\b", said, re.I):
        return None
    return found


def _just_written(turn: Turn) -> bool:
    from actions.talking import last_said

    return any(say.response.startswith("utter_noted") for say in last_said(turn))


def take(turn: Turn) -> list[Say] | None:
    """Written down, and what is said to that; None where no words are given to be written."""
    if turn.button is not None or not turn.words:
        return None
    if turn.value("in meeting") and _TELL_THEM.match(turn.words):
        return None  # there it is a card to show
    given = words_of(turn.words)
    if given is None:
        return None
    from actions.gathering.answering import save
    from actions.kept.answers import changed_to
    from actions.views import write_down

    words, private = given
    last = next((each for each in turn.store.answers(turn.sitting) if each.id == turn.value("last answer")), None)
    before = turn.words.partition(words)[0] if words in turn.words else ""
    if last is not None and _INSTEAD.search(before) and _just_written(turn):
        return changed_to(turn, last.id, words)  # "scrap that. just put: …"
    step = step_of(turn, turn.store.question(turn.sitting))
    let_go(turn)
    bubbles = save(turn, step, words, None) if step is not None and step.about is None else write_down(turn, words)
    kept = turn.value("last answer")
    if private and kept:
        state = keep_private(turn, kept)[-1]
        noted = [
            say for say in bubbles if say.response.startswith("utter_noted") and say.response != "utter_noted_private"
        ]
        if not step:
            return [*noted, state]
        later = [say for say in bubbles if not say.response.startswith("utter_noted")]
        return [*noted, replace(state, buttons=()), *later]
    return bubbles
