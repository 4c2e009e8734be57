"""A button's own title, typed, does what the button does; and the ways of asking for a part of the talk by name."""

from __future__ import annotations

import json
import re

from actions.turn import Turn

_IDLE = re.compile(
    r"^\W*(?:(?:ok|okay|please|pls|plz|can (?:i|we|you)|could (?:i|we|you)|i want to|i wanna|i want|i'?d like(?:"
    r" to)?|id like(?: to)?|lets|let'?s|let me|go to"
    r"|do|start|begin|open|show(?: me)?|see|talk about|ask me about|press|click|the|button|to|now)\s+)+",
    re.I,
)
_ENDS = re.compile(r"(?:\s+(?:please|pls|plz|now|button|bit|part|again|thanks|questions?|thing|stuff|then))+\W*$", re.I)
_ANSWERS = frozenset("pick affirm deny dont_know skip stop not_now greet goodbye thanks more next_one".split())
"""Buttons whose titles are words of every day ("Yes", "Next"): they are read where they stand, not as a title."""

_IT = r"(?:my |the |this |our |all (?:my |the )?)?(?:(?:ehc ?|ehcp ?)?plan|plans|help|support|ehcp|provision|helps)"
_GOES = (
    r"(?:working|workin|wurking|werking|going|goin|doing|doin|getting on|any good|helping|on track|happening|ok"
    r"|okay|alright)"
)
_CHECK_IN = re.compile(
    rf"^\W*(?:(?:ok|so|and|but|hi|please|pls|can (?:you|we|i)|tell me|see|check|i want to (?:see|say|check|know|do)"
    rf"|let'?s (?:see|check|do)|lets (?:see|check|do))[\s,]+)*"
    rf"(?:if|whether|how|hows|how'?s|how is|is|are|how are|wether|iz|ow is) (?:well )?{_IT}(?: is| are|'s)? (?:even"
    rf" |actually |really |still |well )*{_GOES}(?: (?:for me|right now|now|or not|so far|well|ok))*\W*$"
    rf"|^\W*(?:(?:ok|so|can (?:i|we|you)|could (?:i|we)|please|pls|i want to|i wanna|i want|id like to|i'?d like to"
    rf"|lets|let'?s|time for|do|start|begin|have|the|a|my|an|another|quick|short|little|2|two|min|mins|minute"
    rf"|minutes)[\s,-]*)*"
    rf"check[\s-]*(?:in|ins|up)(?: (?:on|about|with) {_IT})?(?:[\s,]+(?:thing|please|pls|now|again|time|bit|then"
    rf"|questions?|quiz))*\W*$"
    rf"|^\W*(?:(?:can|could) (?:i|we) )?(?:do |start |have )?(?:the |a |that )?(?:2|two|too|to)[\s-]*(?:min|mins"
    rf"|minute|minutes|minit|minuet)s?(?:[\s-]+(?:thing|check|one|quiz|questions?|bit|talk|chat))*(?:[\s-]*in)?(?:"
    rf" (?:please|pls|now))*\W*$"
    r"|^\W*(?:(?:can|could) (?:i|we) )?(?:do |start |have )?(?:the |a |that )?"
    r"(?:quick|short|fast|mini)[\s-]+check(?:[\s-]*(?:in|up|thing|thingy))*\W*$"
    rf"|^\W*(?:(?:can|could|i want to|i wanna|let me|lets|let'?s) ?(?:i|we|you)? )?(?:check|rate|score|review|mark"
    rf"|feed ?back on|give feedback on|say how) {_IT}(?: (?:is going|is working|out|please|pls|now))*\W*$"
    rf"|^\W*(?:has|have) (?:anything|something|my help|my plan|things) (?:changed|got better|got worse|improved)(?:"
    rf" with {_IT})?\W*$",
    re.I,
)
_HELPS = re.compile(
    r"^\W*(?:(?:no|ok|and|please|but)\s+)*(?:can (?:we|i|you)|could (?:we|i|you)|i want to|i wanna|lets|let'?s|id like"
    r" to"
    r"|i'?d like to|shall we)?\s*(?:(?:do|start|go to|go on to|skip to|move to|switch to) (?:my|the) (?P<do>help"
    r"|support|helps"
    r"|goals?|targets?|hopes?)(?: (?:bit|part|one|questions?|ones))?(?: (?:instead|now|first|please|pls|then))+\W*$"
    r"|(?:talk"
    r"|speak|chat|tell (?:you|them)|say (?:something|stuff|things)"
    r"|ask me|do (?:the )?questions|answer (?:the )?questions) (?:about|on|abt) (?:my|the|all my) (?P<what>help"
    r"|support|helps|goals?|targets?|hopes?|future|meeting|review)(?: (?:please|pls|now))*\W*$)",
    re.I,
)
_ON = re.compile(r"^\W*(?:now|then|ok now|next|do)\s+my\b", re.I)
_GO_THROUGH = re.compile(
    r"\b(?:go|going|run|work|get) through\b.{0,30}\b(?P<what>helps?|support|provision|goals?|targets?)\b"
    r"(?!.*\bplan say)"
    r"|\bask (?:me|him|her|them|us)\b.{0,12}\babout (?:each|every|all)\b.{0,20}\b(?P<each>one|helps?|goals?|support)\b"
    r"|^\W*(?:(?:ok|now|please|and|can we|lets|let'?s)\W+)*(?:carry on|go on|keep going|continue|start|move "
    r"on) (?:with|to) (?:my |the |his |her |their |[A-Z]\w+['’]s )?"
    r"(?P<on>goals?|targets?|helps?|support)\b"
    r"|\b(?:each|every) (?:bit|piece|one|part)? ?(?:of )?(?:the |his |her |my |their )?(?P<every>helps?"
    r"|support|goals?)\b.{0,40}\bhappening\b",
    re.I,
)
_TO_CHAPTER = re.compile(
    r"^\W*(?:(?:no|ok|please|and)[\s,]+)*stop (?:the |these |my )?(?:helps?|goals?|questions?|hopes?)(?: "
    r"questions)?[\s,.!]+(?:now |do |go to |i want to answer about )?(?:the |my |her |his )?(?P<to>goals?"
    r"|helps?|hopes?)\b.{0,12}$"
    r"|^\W*(?:(?:can|could) (?:we|i)|(?:i|we)(?:'d| would)? (?:like|want) to|let'?s|lets) (?:look at|go to|do"
    r"|talk about|see) (?:the |my |her |his |their )?(?P<at>goals?|hopes?) (?:now|instead|next)\b.{0,12}$",
    re.I,
)
_HOW_IT_WENT = re.compile(
    r"^\W*(?:(?:no|ok|and|i want to|i wanna|can i|let me|want to|i'd like to|id like to|its just a "
    r"question)[\s,.]+)*(?:say|tell you|talk about|write) how (?:the |my )?"
    r"(?:meeting|review|it) (?:was|went|has gone)\b.{0,20}$",
    re.I,
)
# "my help happening or not. ask me"
_ASK_HELPS = re.compile(r"^\W*(?:about )?(?:my |the )?(?:help|helps|support)\b.{0,30}\bask me\W*$", re.I)
_CHAPTER = {"help": "helps", "helps": "helps", "support": "helps", "goal": "goals", "goals": "goals", "target": "goals"}
_CHAPTER |= {
    "targets": "goals",
    "hope": "hopes",
    "hopes": "hopes",
    "future": "hopes",
    "meeting": "meeting",
    "review": "meeting",
}
_THINKS = re.compile(
    r"^\W*(?:(?:can i|i want to|i wanna|lets|let'?s|let me|id like to) )?(?:do |say |tell you |give |start"
    r" )?(?:what i think|my views?|my say)(?: (?:please|pls|now|again))*\W*$",
    re.I,
)


def plain(words: str) -> str:
    """Small letters and single spaces, without marks."""
    return " ".join(re.sub(r"[^\w\s]", "", words.lower().replace("’", "").replace("'", "")).split())


def press(turn: Turn) -> None:
    """Turns typed words that name a button or a part of the talk into that button; all other words stay words."""
    if turn.button is not None or not turn.words or len(turn.words) > 120:
        return
    found = _shown(turn) or _by_name(turn)
    if found is None:
        return
    turn.button, turn.words, turn.mended, turn.intent = found, "", "", found.partition(":")[0]


def _shown(turn: Turn) -> str | None:
    """The button on the screen that has these words as its title."""
    said = {plain(turn.words), _bare(turn.words)}
    for bubble in json.loads(turn.value("last said") or "[]"):
        for name, title, _ in bubble["buttons"]:
            if plain(title) in said and name.partition(":")[0] not in _ANSWERS:
                return str(name)
    return None


def _bare(words: str) -> str:
    return plain(_ENDS.sub("", _IDLE.sub("", words)))


def _by_name(turn: Turn) -> str | None:
    for each in turn.readings:
        if _CHECK_IN.match(each):
            return "check_in"
        about = _HELPS.match(each)
        if about:
            return f"chapter:{_CHAPTER[(about['what'] or about['do']).lower()]}"
        if _THINKS.match(each):
            return "tell_views_start"
        if turn.store.question(turn.sitting) and (to := _TO_CHAPTER.match(each)):
            what = (to["to"] or to["at"]).lower().rstrip("s")
            return f"chapter:{what}s"
        if _HOW_IT_WENT.match(each):
            return "after_meeting"
        if turn.plan is not None and (through := _GO_THROUGH.search(each)) and len(each.split()) <= 22:
            what = (through["what"] or through["each"] or through["on"] or through["every"] or "").lower()
            return "chapter:goals" if what.startswith(("goal", "target")) else "chapter:helps"
    said = plain(turn.words)
    if turn.store.question(turn.sitting) and said in _TITLES:
        return _TITLES[said]
    if _ON.match(turn.words) and turn.store.answers(turn.sitting) and _bare(turn.words) in _TITLES:  # "now my help"
        return _TITLES[_bare(turn.words)]
    if _ASK_HELPS.match(turn.words):
        return "chapter:helps"
    return {"my plan": "menu_plan", "my meeting": "menu_meeting", "after my meeting": "after_meeting"}.get(said) or (
        f"chapter:{said.removeprefix('my ')}" if said in ("my hopes",) else None
    )


_TITLES = {
    "my help": "chapter:helps",
    "my goals": "chapter:goals",
    "my hopes": "chapter:hopes",
    "im finished": "finish",
}
"""Titles of parts of the interview: while a question is open they lead to that part, never into an answer."""
