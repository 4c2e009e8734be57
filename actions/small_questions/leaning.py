"""Short questions that lean on what was said before: "is it free" after an answer on appeals, "who decides".

Three ways, the surest first: what follows that very matter by its data (`after` of a kind), the kind that both the line
alone and the line after the one before it speak for, and what follows the whole group of the matter.
"""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np
from rapidfuzz import fuzz

from actions import focus, hearing
from actions.lines.sense import asks_in_part, wants_more
from actions.small_questions.asked import ASKS, TALKED, reply
from actions.small_questions.asked_kinds import Kind, followers, groups, kinds, of_the_talk
from actions.turn import Say, Turn
from actions.wordbook import menu

_FEW = 12
"""Words of a follow-up, at most."""
_ALIKE = 86
"""How alike (0 to 100) by letters a follow-up must be to one that is known."""
_MEANS = 0.72
"""How near by meaning (a cosine) it must be."""
_THE_SAME = 0.9
"""So near it must be where the letter may answer."""
_BOTH = 0.07
"""The chance (of both lines, and of the line alone with less weight) from which a kind is what a leaning line asks."""
_TOGETHER = 0.05
"""The least chance of both lines: what the line before does not speak for is no follow-up of it."""
_WEIGHT = 0.6
_CLEAR = 0.2
"""From this on it goes before what follows the matter by its data."""
_FAINT = 0.005
"""What the line alone gives to a kind that it does not name."""
_NEW = 0.5
"""A kind that the line alone does not speak for at all needs so much of both lines."""
_SPOKEN_OF = 0.3
"""A kind that the line before asked with this chance is talked of, whoever answered it."""
_OWN_PAPERS = frozenset("ask_when_meeting ask_where_meeting ask_who_comes ask_how_long".split())
"""What the letter answers about the meeting that is talked of."""
_POINTS = re.compile(
    r"\b(?:it|its|it's|that|thats|that's|this|these|those|they|them|theyre|he|she|him|hes|shes|one|ones|then|instead|too|else"
    r"|her(?= (?:to|in|for|be|come)\b|\W*$)|(?<!is )(?<!are )(?<!was )there)\b",
    re.I,
)
_ANYBODY = re.compile(r"\b(?:that|this|these|those|they|them|he|she|him|her|one)\b")
_WISH = re.compile(
    r"^\W*(?:i|we) (?:really |just )?(?:want|wanna|need|like|love|hate|wish)\b(?! (?:to know|to ask)\b)", re.I
)
_TOLD_OF = re.compile(
    r"^\W*(?:he|she|they|it|my \w+|the \w+)(?:'?s|'?re)? (?:is|are|was|were|never|always|only|keeps?)\b", re.I
)
_AND_THAT = re.compile(r"^\W*(?:and|n|what about|wot about|wat about|how about)\s+(?:\w+\W*){1,3}$", re.I)
"""What leans on the question before, whatever it would mean alone: "and uni", "what about a job"."""
_NEARLY = 0.82
_THE_DAY = frozenset("ask_when_meeting ask_where_meeting ask_what_is_review ask_how_long".split())
_BARE_WHO = re.compile(r"^\W*(?:and )?(?:who|hoo)\W*$", re.I)
_SAME_MATTER = 0.8
_TELLS = 0.5
"""How near a sentence that was said must be to a line, to be said again as its answer."""
_SHORT = 5
"""So few words lean on what was said, also where none of them points at it."""
_SURELY, _WHOLE = 0.5, 4
"""So sure is, alone, a line of so many words that asks something of its own."""
_BARE = 2
"""So few words ("and then") tell nothing of whether they ask."""
_NOT_KNOWN = "l_not_known"
_LEAST = 3
_UNDERSTOOD = 0.45
"""A short line of at least three words that is understood by itself begins a matter of its own."""


def leans(turn: Turn) -> bool:
    """Whether a line is short and points at what was said ("it", "they"), or is too short to stand alone."""
    few = len(turn.words.split())
    return few <= _SHORT or (few <= _FEW and turn.says(_POINTS))


def follow_up(turn: Turn) -> list[Say] | None:
    """The answer to a line that leans on what was talked of just before; else None."""
    before = talked_of(turn) if turn.words and len(turn.words.split()) <= _FEW else frozenset()
    if not before:
        return None
    if turn.says(_BARE_WHO) and before & _THE_DAY:
        return None  # who comes: of the letter
    if turn.best in before and turn.sureness >= _SAME_MATTER and len(turn.words.split()) >= _LEAST:
        return None  # "when does it stop then", after what becomes of a plan at 18: that very matter
    kind, same = _meant(turn, before)
    asks = turn.says(_AND_THAT) or (not _understood(turn) and any(map(asks_in_part, turn.readings)))
    if kind is None and asks:
        told = _of_what_was_said(turn, before)
        if told is not None:
            return told
        kind = kinds().get(_NOT_KNOWN) if same >= _NEW and not turn.says(_AND_THAT) else None
    if kind is None:
        return None
    now = focus.now(turn)
    said = reply(turn, kind)
    if not kind.title and now is not None:  # "and who pays" after "is it free" is still about the matter before
        focus.back_on(turn, now)
    return said


def _meant(turn: Turn, before: frozenset[str]) -> tuple[Kind | None, float]:
    """The kind that the line asks of what was talked of, and how likely it asks once more what was answered."""
    if not leans(turn):
        return _following(turn, before, near=False, least=_ALIKE / 100), 0.0
    # "Can mum come instead of me" says all by itself: what only means nearly the same as a known follow-up is none.
    alone = turn.sureness >= _SURELY and len(turn.words.split()) >= _WHOLE
    least = _THE_SAME if alone else _MEANS
    if turn.best in _OWN_PAPERS and before & groups()["all meeting"]:
        followed = _following(turn, before, near=False, least=least)
        return followed or _following(turn, before, near=True, least=_THE_SAME), 0.0
    if not turn.says(ASKS) and len(turn.words.split()) > _BARE:
        return _following(turn, before, near=False), 0.0
    if turn.says(_TOLD_OF) and not any(map(asks_in_part, turn.readings)):  # "she is on her phone all the time"
        return _following(turn, before, near=False, least=_NEARLY), 0.0
    if turn.says(_WISH):  # a wish is no question about the matter before, unless it says nearly the same
        return _following(turn, before, near=False, least=_THE_SAME), 0.0
    both, sure, same = _of_both_lines(turn, before)
    kind = both if sure >= _CLEAR else None
    followed = _following(turn, before, near=False, least=least)
    return kind or followed or both or _following(turn, before, near=True, least=least), same


def _understood(turn: Turn) -> bool:
    return not turn.unsure or bool(turn.asked and turn.asked[0][1] >= _UNDERSTOOD)


def new_matter(turn: Turn) -> None:
    """A line that stands on its own: what leans on it is looked up with it, and no more with what was before."""
    alone = _understood(turn) and len(turn.words.split()) >= _LEAST and not turn.says(_POINTS)
    if turn.words and (alone or not leans(turn)):
        focus.asked(turn, turn.words)
        now = focus.now(turn)
        if now is not None and now.kind == "topic":
            focus.off_topic(turn)
            turn.keep(TALKED, None)


def _following(turn: Turn, before: frozenset[str], *, near: bool, least: float = _MEANS) -> Kind | None:
    """The kind that follows what was talked of by its name (or, `near`, by its group) and is asked most like this."""
    readings = tuple(_plain(each) for each in turn.readings)
    rows = hearing.rows([_anybody(each) for each in readings])
    best: tuple[float, Kind] | None = None
    for kind in followers():
        if not (kind.around if near else kind.after) & before:
            continue
        alike = max(_alike(_plain(ask), each) for ask in kind.asks for each in readings) / 100
        alike = alike if alike >= _ALIKE / 100 else 0.0
        known = _rows_of(kind.asks) if rows is not None else None
        if rows is not None and known is not None:
            alike = max(alike, float((known @ rows.T).max()))
        if alike >= least and (best is None or alike > best[0]):
            best = (alike, kind)
    return best[1] if best else None


def _anybody(words: str) -> str:
    """A follow-up, whoever "they" are."""
    return _ANYBODY.sub("it", _plain(words)).replace("are it", "is it")


@lru_cache(maxsize=256)
def _rows_of(asks: tuple[str, ...]) -> np.ndarray | None:
    """What the known follow-ups of a kind mean. Never for what was typed: this is kept."""
    return hearing.rows([_anybody(each) for each in asks])


def _of_both_lines(turn: Turn, before: frozenset[str]) -> tuple[Kind | None, float, float]:
    """The kind for which both the line and the line before it speak, how sure that is, and the chance that it is what
    was just answered, which is not said again. The line before must make a kind likelier."""
    line = focus.line(turn)
    heard = hearing.hear(f"{line.rstrip(' ?.!')}. {turn.words}") if line else None
    if heard is None:
        return None, 0.0, 0.0
    alone = dict(turn.asked)
    left = 1.0 - sum(chance for name, chance in heard[3] if name in before)
    chances = {}
    for name, both in heard[3]:
        together, by_itself = both / left, alone.get(name, 0.0)
        least = max(by_itself, _TOGETHER) if by_itself > _FAINT else _NEW
        if name not in before and together >= least:
            chances[name] = together**_WEIGHT * max(by_itself, _FAINT) ** (1 - _WEIGHT)
    best = max(chances, key=lambda name: chances[name], default="")
    kind = kinds().get(best)
    asks = (
        kind is not None and not kind.means and not kind.told and (best not in of_the_talk() or before & of_the_talk())
    )
    return (kind, chances[best], 1 - left) if asks and chances[best] >= _BOTH else (None, 0.0, 1 - left)


def _of_what_was_said(turn: Turn, before: frozenset[str]) -> list[Say] | None:
    """The sentence of the matter's own answer that is nearest to the line: "are they free" is told there already."""
    from actions.replying import gaps, rights
    from actions.wordbook import fact_says, facts, replies

    said: list[Say] = []
    for name in sorted(before):
        kind, answer = kinds().get(name), replies().get(name)
        rules = (*kind.facts, *kind.after) if kind else (*answer.say, *answer.more) if answer else ()
        said += [Say(text="\n".join(kind.says["say"]), picture=kind.picture)] if kind and "say" in kind.says else []
        said += fact_says(tuple(each for each in rules if each in facts()), rights(turn), gaps(turn))
    lines = [(line, say.picture) for say in said for line in say.text.split("\n") if line]
    rows, asked = hearing.rows([line for line, _ in lines]), turn.meanings
    if rows is None or asked is None:
        return None
    near = (rows @ asked.T).max(axis=1)
    best = int(near.argmax())
    return [Say(text=lines[best][0], picture=lines[best][1])] if near[best] >= _TELLS else None


def _alike(ask: str, said: str) -> float:
    """0 to 100; the beginning of a known follow-up ("are they allowed | to stop it") is as good as the whole."""
    return 99.0 if ask.startswith(f"{said} ") and " " in said else fuzz.ratio(ask, said)


def _plain(words: str) -> str:
    return re.sub(r"[^\w\s]", "", words.lower()).strip()


def talked_of(turn: Turn) -> frozenset[str]:
    """What the talk is about: the matter of the last answer, a help, a goal or a person, and being in the meeting."""
    from actions.review.around_meeting import IN_MEETING

    now = focus.now(turn)
    if now is not None and now.kind != "topic":
        return frozenset((f"a {now.kind}",))
    found = [now.topic] if now is not None else []
    last = turn.value(TALKED)
    found += [last] if last and now is not None else []
    found += ["in_meeting", "meeting_steps", "card"] if turn.value(IN_MEETING) else []
    line = focus.line(turn)
    heard = hearing.hear(line) if line else None
    if heard is not None:
        found += [name for name, chance in heard[3] if chance >= _SPOKEN_OF]
        found += [heard[1]] if heard[1].startswith("ask_") else []
    return frozenset(found)


def more_of_it(turn: Turn) -> list[Say]:
    """ "And then": what "Tell me more" says of the matter; where there is no more, who knows more."""
    from actions.talking import handlers
    from actions.wordbook import replies

    now = focus.now(turn)
    topic = now.topic if now is not None else ""
    if topic in replies() and replies()[topic].more:
        turn.button = f"more:{topic}"
        return handlers()["more"](turn)
    if wants_more(turn.words):
        return [Say("utter_what_next", buttons=menu("first"))]
    if turn.best.startswith("ask_") and turn.sureness >= _SURELY:  # "what happens after", of the meeting
        return handlers()[turn.best](turn)
    return handlers()["ask_who_can_help"](turn)


HANDLERS = {"more_of_it": more_of_it}
