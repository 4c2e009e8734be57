"""The few turns after a safety answer: "is it my fault" and "who can i talk to" are about what was said.

Nothing of what was said is remembered, only that the answer was given.
"""

from __future__ import annotations

import re
from dataclasses import replace

from actions.kept.dictated import words_of
from actions.lines.of_plan import of_meeting
from actions.turn import Say, Turn
from actions.upset import soon_after_danger
from actions.upset.soon_after_danger import KEPT_BEFORE
from actions.wordbook import buttons
from bot import safety

AFTER = "after danger"
TURNS = 4
"""How many typed turns the safety answer is still what talk is about."""

_FAULT = re.compile(
    r"\b(?:my|i'?m) (?:own )?(?:fault|folt|faults|to blame)\b|\bdid i do (?:some(?:thing|fing) )?(?:wrong|bad)\b"
    r"|\bam i (?:bad|in trouble|in truble|a bad person)\b|\bwill i (?:get|be) (?:in|into) (?:trouble|truble)\b",
    re.I,
)
_TELL = re.compile(
    r"\b(?:r|are|will|wil)\s+(?:you|u)\s+(?:gonna|gunna|going to|go|gona)?\s*(?:tell|tel|telling|grass|snitch"
    r"|report|say)\b"
    r"|\b(?:did|have|can|could|will|wil|would|are|do)\s+(?:you|u)\s+(?:\w+\s+){0,2}?(?:ring|phone|call|tel+|told"
    r"|text|contact"
    r"|report|say|send|get someone|help me)\b|\b(?:will|wil|does|can) (?:my |the )?(?:mum|mam|dad|school|teacher"
    r"|they|police"
    r"|social worker|anyone|people)\s+(?:find out|know|no|see|get told)\b|\bcan i tell (?:you|u)\b",
    re.I,
)
_SECRET = re.compile(
    r"\b(?:dont|don't|do not|dnt|please don'?t|never) (?:tell|tel|say|show)\b(?!.*\b(?:bit|bits"
    r"|(?<!no )(?<!any )one|answer|part|what i"
    r" (?:said|put))\b)|\bkeep (?:it|this|that) (?:a )?secret\b"
    r"|\bbetween (?:us|you and me)\b|\bpromise (?:not|me|you)\b"
    r"|\bi (?:don'?t|dont) want (?:\w+ ){1,3}to (?:know|see|find out|no)\b",
    re.I,
)
_SOMEONE = re.compile(
    r"\b(?:talk|speak|tell|chat|ring|call|phone|text|tlk)\b.{0,12}\b(?:some ?one|some ?body|any ?one|a person"
    r"|an adult|childline)\b"
    r"|\b(?:who|hoo|who'?s|whos)\b.{0,22}\b(?:i|me) (?:can|could|should|shud) (?:talk|speak|tell|tel|ring|call"
    r"|phone|text|ask|go|trust)"
    r"|\b(?:who|hoo)\b.{0,10}\b(?:can|do|should|shud|could) i (?:talk|speak|tell|tel|ring|call|phone|text|ask|go"
    r"|trust|tlk)\b"
    r"|\b(?:i need|give me|get me|can i get|i want) (?:some )?(?:help|someone)\b|^\W*(?:please )?help(?: me)?\W*$"
    r"|\bwhat (?:do|should|shud|can) i do(?: now)?\W*$|\bwot (?:do|shud|can) i do(?: now)?\W*$",
    re.I,
)
_LOST = re.compile(
    r"^\W*(?:(?:um+|er+|well|but)\s+)*(?:i )?(?:(?:really |just )?(?:dont|don'?t|do not|dnt) (?:know|no|kno)|idk|dunno"
    r"|not sure"
    r"|whatever|dont care|idc)(?: (?:what to (?:do|say)|anymore|any more|really|tbh))*\W*$|^[\W_]*$",
    re.I,
)
_ON_PAPER = re.compile(
    r"\b(?:on (?:the|my) (?:paper|page|views|sheet|report|screen)|written down|wrote (?:it|that) down|in my views|in"
    r" the report"
    r"|(?:did|have|are|will|is) (?:you|u|it|that)(?: \w+){0,3} (?:save|saved|keep|kept|write|wrote|record|recorded"
    r"|printed?))\b",
    re.I,
)
_PUT_IT = re.compile(r"^\W*(?:please |pls )?(?:(?:can|could) (?:you|u) )?(?:please )?(?:put|write|add|note)\b", re.I)
_TOLD = re.compile(
    r"\bi(?:'ve|ve| have)? (?:already |just )?(?:told|spoke to|spoken to|talked to) (?!you\b|u\b)(?:my |the |a )?\w+",
    re.I,
)
_FINE = re.compile(
    r"^\W*(?:(?:no|nah|but|its|it's|sorry|ok|okay)\s+)*(?:i'?m|im|i am|its|it's)?\s*(?:ok|okay|fine|alright|good|no"
    r"|nah|nothing"
    r"|never ?mind|nvm|forget it|doesn'?t matter|dosnt matter|(?:it'?s )?not (?:that|so) bad(?: tho(?:ugh)?)?"
    r"|only joking|jk|just kidding|was joking|im joking)"
    r"(?:[\s,.]+(?:(?:its|it'?s|it is|was) (?:nothing|nothin|nuthin|nuffin|nuthing|nowt|fine|ok|okay)|honestly"
    r"|now|really|thanks|thank you|honest|forget (?:it|that)|forget i said (?:it|that|anything)"
    r"|never ?mind|nvm|leave it))*\W*$",
    re.I,
)

_CLAUSE = re.compile(r"[.!?,;]+\s*|\s+(?=(?:it was|i was|carry on|move on)\b)", re.I)
_NO_DANGER = re.compile(
    r"^\W*(?:(?:no|nah|but|ok|okay|look|god|jesus|omg|ffs|honestly|and|so|sorry|wait|oh my god)\s*)*(?:"
    r"(?:i'?m|im|i am) (?:really |honestly |definitely )?(?:not (?:in (?:any )?(?:danger|trouble)|being (?:hurt"
    r"|serious|hit)"
    r"|going to (?:hurt|kill) (?:myself|anyone)|suicidal|serious)|ok|okay|fine|safe|alright|all right)"
    r"|(?:i was |it was |that was |im |i'?m )?(?:just |only |being |a )*(?:sarcastic|sarcasm|joking|jokin"
    r"|kidding|joke|figure of"
    r" speech|saying|moaning|angry|annoyed)"
    r"|(?:it|that|this)(?:'?s| is| was)? ?(?:not|wasn'?t|wasnt|isn'?t|isnt) (?:a |that |like |what "
    r"|in )*(?:cry for help|danger"
    r"|serious|that|i meant|meant|real|about (?:danger|me being hurt))"
    r"|i (?:did ?n[o']?t|didn't|dont|don'?t) mean (?:it|that)?(?: like that| that way)?|not like that"
    r"|(?:no ?one|no ?body|noone) (?:is |has |'s )?(?:hurting|hurt|hitting|hit|touched) (?:me|anyone)"
    r"|nothing(?:'?s| is)? (?:wrong|happening|happened)|calm down|chill(?: out)?|relax"
    r"|(?:can we |please |just )?(?:carry on|go on|move on|keep going|get on with it|go back(?: to .{1,20})?)"
    r")?(?: (?:please|pls|now|then|though|tho|ok|thanks))*\W*$",
    re.I,
)


def no_danger(turn: Turn) -> list[Say] | None:
    """What is said where a line right after a safety answer says only that there is no danger ("Im not in danger, I was
    being sarcastic. carry on"), else None. It is looked at before the look for danger, which would answer it again."""
    if turn.value(AFTER) is None or turn.button is not None or not turn.words or len(turn.words) > 120:
        return None
    parts = [each for each in _CLAUSE.split(turn.words) if each.strip()]
    if not parts or not all(_NO_DANGER.match(each) for each in parts) or not re.search(r"[a-z]{4}", turn.words, re.I):
        return None
    if safety.look(turn.words) is None:
        return None  # it is read as any other line
    turn.keep(AFTER, None)
    under = buttons("people_to_talk_to", "carry_on")
    return _calm([Say("utter_after_fine", picture="heart", buttons=under)])


def mark(turn: Turn) -> None:
    """The safety answer was just given."""
    turn.keep(AFTER, str(TURNS))
    turn.keep(KEPT_BEFORE, turn.value("last answer") or "-")


def take(turn: Turn) -> list[Say] | None:
    """What is said where a turn soon after a safety answer is about it, else None."""
    left = turn.value(AFTER)
    if left is None or turn.button is not None or not turn.words:
        return None
    turn.keep(AFTER, str(int(left) - 1) if int(left) > 1 else None)
    words = " ".join(turn.words.split())
    if len(words) > 120 or of_meeting(words):
        return None
    if words_of(words) is not None and not soon_after_danger.puts_that(words):
        return None
    soon = soon_after_danger.about(turn, words, straight=int(left) == TURNS, early=int(left) >= TURNS - 1)
    if soon is not None:
        return _calm(soon)
    for pattern, said in ((_FAULT, "utter_after_fault"), (_SECRET, "utter_after_secret"), (_TELL, "utter_after_tell")):
        if pattern.search(words):
            under = buttons("people_to_talk_to", "carry_on")
            return _calm([Say(said, picture="heart"), Say("utter_after_people", picture="person", buttons=under)])
    if _LOST.match(words) and int(left) >= TURNS - 1:
        under = buttons("people_to_talk_to", "carry_on")
        return _calm([Say("utter_after_lost", picture="heart", buttons=under)])
    if _ON_PAPER.search(words) and not _PUT_IT.match(words) and not turn.store.answers(turn.sitting):
        under = buttons("show_answers", "people_to_talk_to", "carry_on")
        return _calm([Say("utter_after_not_saved", picture="private", buttons=under)])
    if _TOLD.search(words):
        return _calm([Say("utter_after_told", picture="heart", buttons=buttons("people_to_talk_to", "carry_on"))])
    if _SOMEONE.search(words):
        return _calm(_people(turn))
    # Later on "no" and "ok" answer the question that is open again; only plain words of being fine do not.
    if _FINE.match(words) and (
        int(left) >= TURNS - 1 or re.search(r"\b(?:fine|forget|never ?mind|nvm|jok\w+)\b", words, re.I)
    ):
        under = buttons("people_to_talk_to", "carry_on")
        return _calm([Say("utter_after_fine", picture="heart", buttons=under)])
    return None


def _people(turn: Turn) -> list[Say]:
    from actions.views import people_to_talk_to

    *said, last = people_to_talk_to(turn)
    return [Say("utter_after_people", picture="person"), *said, replace(last, buttons=buttons("carry_on"))]


def _calm(bubbles: list[Say]) -> list[Say]:
    """Marked like the safety answer itself, so that no screen plays it aloud by itself."""
    return [replace(each, more={**each.more, "safety": True}) for each in bubbles]
