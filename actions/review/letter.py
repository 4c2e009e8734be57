"""Questions that only the invitation answers ("can i join on teams", "what time do i get there"): its own sentence.

Which words ask for what, and which words the letter would use, is data: "letter" in templates/words/en/talk.yml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from actions.lines.sense import asks_in_part
from actions.own_plan.finding import strengths
from actions.own_plan.shares import asked_about
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons, load
from summaries.understanding.privacy.private import is_strong

_MOST = 2
_LONGEST = 200
_OTHER_MATTERS = re.compile(
    r"\b(?:get|see|have|sent|receive) (?:the|a|my|our) report\b"
    r"|\b(?:bus|taxi|school trip|exam|lesson|homework|interview|canteen|dinner hall|classroom)\b"
    r"|\b(?:my|eat|eating) (?:my )?(?:lunch|dinner)\b",
    re.I,
)
# What a letter to parents may mention and nobody should read out: it is left to an adult.
_NEVER = re.compile(
    r"\b(?:court|police|prison|custody|safeguard\w*|child protection|child in need|social services|solicitor"
    r"|diagnos\w*"
    r"|medication|medicines?|pregnan\w*|divorc\w*|separat(?:ed|ion)|bereave\w*|domestic|abus\w*|confidential)\b",
    re.I,
)
_MEETINGS = frozenset(
    "ask_when_meeting ask_where_meeting ask_who_comes ask_how_long ask_what_happens_in_meeting ask_do_i_have_to_go"
    " ask_can_i_bring_someone ask_can_i_leave_or_break ask_what_if_i_cant_speak_up ask_who_invited_can_i_choose"
    " nlu_fallback ask_case_worker_contact ask_jargon ask_my_help ask_who_can_help ask_what_happens_after out_of_scope"
    " read_aloud".split()
)
"""What may be guessed for a question about the meeting; anything else is about something else."""


@dataclass(frozen=True)
class Matter:
    """One thing a letter may tell: `asks` finds it in a question, `finds` in the letter's own sentence."""

    asks: re.Pattern[str]
    finds: re.Pattern[str] | None
    silent: bool
    of: frozenset[str] = frozenset()
    """Small questions that ask for it in any words."""


_ASKED_FOR, _PERHAPS = 0.45, 0.25
"""The chance from which a small question is asked; the second where nothing else is known."""


@lru_cache(maxsize=1)
def _matters() -> tuple[Matter, ...]:
    found = []
    for each in load("talk.yml")["letter"]:
        words = "|".join(re.escape(str(word)) for word in each["finds"])
        asked = "|".join(re.escape(str(word)) for word in each["asks"])
        finds = re.compile(rf"(?<![a-z])(?:{words})", re.I) if words else None
        found.append(
            Matter(
                re.compile(rf"\b(?:{asked})\b", re.I), finds, bool(each.get("silent")), frozenset(each.get("of", ()))
            )
        )
    return tuple(found)


def about(turn: Turn) -> list[Say] | None:
    """The letter's own words on what was asked, or that it says nothing of it; None where it was no such question."""
    every = turn.meeting.says if turn.meeting else ()
    says = tuple(said for said in every if not is_strong(said) and not _NEVER.search(said))
    if not says or not turn.words or len(turn.words) > _LONGEST or not asks_in_part(turn.words):
        return None
    least = _PERHAPS if turn.unsure else _ASKED_FOR
    small = {name for name, chance in turn.asked[:1] if chance >= least}
    if _OTHER_MATTERS.search(turn.words) or (turn.best not in _MEETINGS and not any(small & m.of for m in _matters())):
        return None
    asked = [matter for matter in _matters() if small & matter.of or matter.asks.search(turn.words)]
    for matter in asked:
        told = [said for said in says if matter.finds is None or matter.finds.search(said)]
        told = sorted(told, key=lambda said: -_told(said, matter, turn.words))
        if matter.finds is None:
            told = [said for said in told if _told(said, matter, turn.words) >= 1]
        if told:
            return [Say("utter_letter_says", {"quote": said}, picture="message card") for said in told[:_MOST]]
    if any(matter.silent for matter in asked):
        chair = turn.meeting.chair if turn.meeting else None
        ask = Say("utter_where_chair", {"chair": chair}, picture="person") if chair else Say("utter_letter_ask")
        silent = Say("utter_letter_silent", picture="message card")
        return with_buttons([silent, ask], buttons("ask_when_meeting", "ask_who_comes"))
    return None


def how_long(turn: Turn) -> list[Say]:
    """The letter's own sentence on how long the meeting is to last ("about an hour"), or nothing."""
    says = turn.meeting.says if turn.meeting else ()
    told = [said for said in says if _LASTS.search(said) and not is_strong(said) and not _NEVER.search(said)]
    return [Say("utter_letter_says", {"quote": said}, picture="message card") for said in told[:1]]


_LASTS = re.compile(
    r"\b(?:last|lasts|take|takes|allow|allowed|set aside|booked|about|up to|for)\b"
    r"[^.]{0,30}\b(?:minutes?|mins?|hours?)\b",
    re.I,
)


_WHEN = re.compile(r"\b(?:when|wen|what day|wot day|which day|what date|by when|how soon)\b", re.I)
_A_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\d/\d", re.I
)


def _told(said: str, matter: Matter, words: str) -> float:
    """How much of what was asked a sentence speaks of."""
    asked = [word for word in asked_about(words) if word not in ("letter", "invitation", "anything")]
    found = len(set(matter.finds.findall(said.lower()))) if matter.finds else 0
    dated = bool(_WHEN.search(words) and _A_DAY.search(said))
    return found + sum(strengths(asked, said)) + dated
