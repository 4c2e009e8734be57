"""Is a question about the own plan, or about the meeting, the rules, the talk? Decided by how it is asked.

A word that stands in the plan is not enough: "can my mate come" is about the meeting though the plan speaks of mates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

Kind = Literal["who", "amount", "when", "rule", "what", "goal", "plan", "thing"]


@dataclass(frozen=True)
class Form:
    """`kind`: what the answer must tell. `sure`: it can only be about the plan, so that nothing found is said so."""

    kind: Kind
    sure: bool


_ME = r"(?:i|we|me|you|she|he|they|my \w+|our \w+|her|his|the \w+)"
_THE_PLAN = re.compile(
    r"\b(?:my|the|this|her|his|our) (?:plan|ehcp|ehc plan)\b(?! (?:stop|end|last|come|go|change)\w*)|\bin it\b"
    r"|\b(?:is|are) (?:any|some|none) of (?:it|that|this) (?:about|for|on)\b"
    r"|\b(?:does|do) (?:anything|something|any of it) (?:in (?:it|there) )?(?:cover|mention|say|deal with)\b"
    r"|\b(?:does|dose|do|did) (?:it|they) (?:say|mention)|\bwhat (?:does|do) (?:it|they) say\b|\bsection [a-k]\b",
    re.I,
)
_GOAL = re.compile(r"\b(?:goals?|outcomes?|aims?|targets?)\b", re.I)
_AMOUNT = re.compile(
    r"\b(?:how|hw|ow) (?:often|offen|oftn|many|menny|meny|much|long|regular\w*)\b|\bis (?:my|the|it|that|her"
    r"|his)\b.*\b(?:every"
    r"|each|daily|weekly|once|twice)\b",
    re.I,
)
_WHO = re.compile(
    r"\b(?:who|hoo|whos|who's)\b(?: (?:is|else))?.{0,12}?\b(?:(?:does|duz|dose|do) (?!(?:i|we|you|u"
    r"|they) (?:tell|ask|talk|speak|go|"
    r"complain|ring|call|contact|have|need)\b)|helps?|teach\w*|gives?|runs?|takes?|drives?|sees|looks? after"
    r"|work\w* with"
    r"|carr(?:y|ies|ys)|leads?|delivers?|feeds|checks?|changes|moves|stretches|supports?|trains?|walks|collects"
    r"|picks|sits with"
    r"|helping|teaching|doing|giving|is my|are my|meant to|supposed to)\b",
    re.I,
)
_WHEN = re.compile(
    r"^\W*(?:(?:so|and|but|ok)\s+)*(?:when|wen|whens|wens|where|wheres|wer|what (?:day|time)s?|which days?)\b", re.I
)
_MEANT_TO = re.compile(r"\b(?:meant|ment|supposed|entitled|suposed) (?:to|2)\b|\bsay i (?:get|have|can)\b", re.I)
# "Who changes me", "hoo signs for my son": who does something with this person, whatever was guessed.
WHO_WITH_ME = re.compile(
    r"^\W*(?:(?:so|and|but|ok)\s+)*(?:who|hoo)(?:'?s| is| does| will| else)? (?!is\b|are\b|can\b|will\b"
    r"|wants?\b|likes?\b|sees what)"
    r"[a-z]+(?:s|es|ing)? (?:(?:with|to|for|on|after|out|up) )?(?:me|him|her|my|us)\b(?!.*\b(?:words?|answers?"
    r"|views?|plan|ehcp)\b)",
    re.I,
)
_WHAT = re.compile(
    r"\b(?:what|wot|wat|which|any|more|extra|the|my) (?:sort of |kind of |other )?(?:help|support|provision)\b"
    r"|\b(?:what|wot|wat)(?:'?s| is| are)? (?:do|does|should|will|am|is|are) (?:i|she|he|we|they|my \w+|staff"
    r"|teachers?"
    r"|school|college|adults?) (?:get|have|meant|supposed|entitled|do|allowed|getting|use)\b",
    re.I,
)
_GET = re.compile(
    r"\b(?:do|does|am|are|will|should|is|did|true that|true) (?:i|she|he|we|my \w+) (?:\w+ )?(?:get|have"
    r"|getting|having|doing|learning|meant to"
    r"|supposed to|allowed|aloud|down for|entitled|due|see|use)\b"
    r"(?! to (?:go|come|talk|speak|say|do|answer|be)\b)(?! (?:it|this|that|these)\b)",
    re.I,
)
# "Do i get swimming lessons": what the own plan holds.
DO_I_GET = re.compile(r"\b(?:do|does|will|should) (?:i|he|she|we) (?:still |really )?(?:get|have)\b(?! to\b)", re.I)
# "Will someone help me with spanish", "is there anyone to teach me".
_SOMEONE = re.compile(
    r"\b(?:will|can|does|is|would) (?:there )?(?:someone|somebody|anyone|anybody|they|staff) "
    r"(?:going to |there to |to )?"
    r"(?:help|teach|show|take|drive|walk|meet|come to) (?:me|him|her|us|my)\b(?! (?:in|at) the meeting)",
    re.I,
)
_RULE = re.compile(
    r"^\W*(?:(?:but|and|so)\s+)?(?:can|could|may|must|are|am|is|do|does|should|will|would)\s+(?:i|we|they|she"
    r"|he|you|staff|"
    r"adults?|people|school|miss|sir|(?:the|my|her|his) \w+|teachers?|someone|anyone|nobody|mr\w* \w+)\b",
    re.I,
)
# "Can they take away her playtime", "do i get detention if": what others may do, whatever was guessed.
WHAT_THEY_DO = re.compile(
    r"^\W*(?:(?:and|but|so|ok|wait)\s+)*(?:can|could|are|r|may|will|do|does|should|must)\s+(?:they|(?:the |my"
    r" )?(?:teachers?|staff|school|adults?)"
    r"|miss|sir|people|ppl|anyone|someone|somebody|everyone|he|she)\s+(?:just |still |really |allowed to |not )?"
    r"(?:lift|carry|push|pull|hug|feed|wash|film|record|read|wake|tell off|take|stop|make|keep|force|move|cut|hold"
    r"|touch|shout|punish|send|exclude|put|lock|follow|leave"
    r"|swap|get rid|let|search|grab|block|raise|restrain|ask)\b"
    r"|\b(?:do|will|can|am) i (?:get|be|be given|given)\b.{0,15}\b(?:detention|detenshun|isolation|punish"
    r"|told off|in trouble)",
    re.I,
)
WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekends?\b|\bafter school\b", re.I)
_THING = re.compile(
    r"^\W*(?:(?:so|and|ok|hi|hello|please|but)\s+)*(?:(?:what|wot|wat)(?:'?s| is| are| iz|s)? (?:my|the|her|his"
    r"|that|this)\b"
    r"|whats (?:my|the)|tell me (?:about|abt|more about)|(?:what|how) about|(?:can (?:i|you|u) )?(?:show|read"
    r"|tell|see) (?:me )?my\b"
    r"|(?:is|are) there\b|(?:is|iz) (?:mr|mrs|miss|ms|dr|sir)\.? \w+ (?:still |really |even )?(?:my|our|the)\b|(?:have"
    r"|has) (?:i|she|he|we) got\b|(?:got )?any\b|explain my\b|my\b)",
    re.I,
)
# Where a day at school or home is spoken of: what may or must be done there is a matter of the plan.
EVERYDAY = re.compile(
    r"\b(?:class(?:es|room)?|lessons?|homework|exams?|in tests?|play ?time|break ?time|lunch ?times?|dinner ?times?"
    r"|playground|corridors?"
    r"|assembl\w+|detentions?|isolation|school day|trips?|(?:in|at|to|from) (?:school|college|nursery|home|work"
    r"|(?:the )?"
    r"(?:hall|canteen|library|base|hub|pool|toilet|gym|taxi|bus))|in (?:maths|english|science|p\.?e|art|music"
    r"|history|drama)"
    r"|supply teachers?|toilets?|changed|timetable)\b",
    re.I,
)
_OF_MEETING = re.compile(
    r"\b(?:zoom|teams|video call|that day|the day|in there|(?:will|is|be|come|get|are) (?:there|in)\W*$"
    r"|invit\w+|reports?\b"
    r"|come(?:s|ing)? (?:too|with|to it|along)|sit (?:next|with|by|near)|speak for|talk for|round the table)\b",
    re.I,
)
# Asked of the rules, the talk or other people, whatever words the plan shares with it.
_OF_ELSE = re.compile(
    r"\b(?:new (?:plan|school|college|class)|a plan|my friends?|know (?:about me|i have)|about me\b|been told"
    r"|free advice|pay|paid|paying"
    r"|look round|look around|visit (?:the|a) (?:school|college)|move schools?|print|delete|this (?:chat|app"
    r"|website|thing)|(?:see|read|have|get)"
    r" (?:a|the|my) (?:chart|report)s?|leave (?:school|college|home)|rights?|law|legal|why\b)",
    re.I,
)
# "Can i see the nurse more": to change the plan, not to hear it.
WANTS_CHANGE = re.compile(
    r"^\W*(?:(?:but|and|so|please|pls)\s+)*(?:(?:can|could|may) (?:i|we|she|he) (?:please )?(?:have|get|see|do"
    r"|go to|stop|swap|change|drop"
    r"|quit)\b(?:(?!\bin (?:class|lessons|exams)\b).){0,40}?\b(?:more|longer|less|instead|different|another|new"
    r"|more often|extra (?:help|support"
    r"|hours?|sessions?|lessons?)|any ?more|less often|every day)\b(?! (?:time|than|about))"
    r"|(?:can|could) (?:i|we) (?:stop|swap|change|drop|get out of) (?:doing |going to |having |seeing |my |the )"
    r"|how (?:do|can|could) (?:i|we) (?:get|have|ask for) (?:a |an |my |the |some )?(?:new|different|another"
    r"|other|more|better|extra)\b"
    r"|how (?:do|can|could) (?:i|we) (?:swap|stop|change|drop) (?:doing |going to |seeing |my |the )(?!plan"
    r"|school|college|answer))",
    re.I,
)


def form(words: str, bare: bool = False) -> Form | None:
    """How a question about the own plan is asked, or None where it is about something else. `bare`: a thing alone."""
    if _GOAL.search(words):
        return Form("goal", True)
    named = bool(_THE_PLAN.search(words))
    if not named and (_OF_MEETING.search(words) or _OF_ELSE.search(words)):
        return None
    kind: Kind | None = None
    if WHAT_THEY_DO.search(words):
        return Form("rule", False)
    if _AMOUNT.search(words) or (_MEANT_TO.search(words) and re.search(r"\b(?:every|each|once|twice)\b", words, re.I)):
        kind = "amount"
    elif WHO_WITH_ME.match(words):
        return Form("who", True)
    elif _WHO.search(words):
        kind = "who"
    elif _WHAT.search(words) or _SOMEONE.search(words):
        return Form("what", True)
    elif EVERYDAY.search(words) and _RULE.match(words):
        return Form("rule", named)
    elif _GET.search(words):
        kind = "what"
    elif named:
        return Form("plan", True)
    elif WEEKDAY.search(words):
        kind = "what"
    elif _WHEN.match(words):
        kind = "when"
    elif bare or _THING.match(words):
        kind = "thing"
    return Form(kind, named or bool(_MEANT_TO.search(words))) if kind else None


MAY_BE_OF_PLAN = frozenset(
    "ask_my_help ask_my_goals ask_what_is_in_my_plan nlu_fallback"
    " ask_how_long ask_when_meeting ask_where_meeting ask_who_comes ask_what_happens_after ask_what_happens_in_meeting"
    " ask_do_i_have_to_go ask_can_i_leave_or_break ask_what_if_i_cant_speak_up ask_transport are_you_a_robot read_aloud"
    " ask_jargon say_simpler greet chitchat_joke out_of_scope tell_going_well tell_not_going_well tell_hopes"
    " ask_can_i_bring_someone ask_when_new_plan ask_how_plan_helps_me ask_who_can_help dont_know repeat affirm deny"
    " ask_money_personal_budget ask_growing_up stop skip tell_feeling_sad tell_bullied help_what_can_you_do thanks"
    " ask_who_invited_can_i_choose".split()
)


_MEETING_WORDS = "meeting review invited invitation letter interview tribunal appeal council".split()


def of_meeting(words: str) -> bool:
    """True where a question speaks of the meeting or its papers, however it is spelt."""
    return any(
        fuzz.ratio(word.lower(), name) >= 80 for word in re.findall(r"[a-z]+", words.lower()) for name in _MEETING_WORDS
    )
