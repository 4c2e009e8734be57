"""Questions about the own plan by what they are about ("what help do i get for reading").

Found are the goals, helps or sentences that speak of the most of it; a rare word counts more than a common one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

from actions.finding import Found, sentences_of, sources, strengths, wanted_words
from actions.plan import one_of, shown_goals, shown_helps
from actions.replying import with_buttons
from actions.sense import asks
from actions.turn import Say, Turn
from actions.wordbook import buttons, load
from summaries.model import Plan, Provision
from summaries.wording.jargon import lookup

_QUANTITY = re.compile(
    r"\b(?:how (?:often|many|much|long|menny|meny)|when|wen|what time|wot time|minutes|hours)\b", re.I
)
_AMOUNT = re.compile(
    r"\d|\b(?:once|twice|daily|weekly|fortnightly|termly|monthly|yearly|each (?:day|week|term)|every|hour|minutes?)\b",
    re.I,
)
_COMES = re.compile(r"\b(?:com(?:e|es|ing|in)|be (?:there|ther|at)|invited|attend\w*)\b", re.I)
_TOPIC = re.compile(r"\b(?:for|with|about|abt|bout)\s+(?:my |the )?(?P<topic>[\w' -]{3,40}?)\W*$", re.I)
_MAY_THEY = re.compile(r"^\W*(?:can|could|are|may|is|am|do|does|will|would|should|must)\b", re.I)
# "Can they take away her playtime", "do i get detention if": what others may do, whatever was guessed.
_WHAT_THEY_DO = re.compile(
    r"^\W*(?:can|could|are|r|may|will|do|does|should)\s+(?:they|(?:the |my )?(?:teachers?|staff|school|adults?)"
    r"|miss|sir)\s+(?:just |still |really |allowed to )?"
    r"(?:take|stop|make|keep|force|move|change|cut|hold|touch|shout|punish|send|exclude|put|lock|follow|leave"
    r"|swap|get rid|let)\b"
    r"|\b(?:do|will|can|am) i (?:get|be|be given|given)\b.{0,15}\b(?:detention|detenshun|isolation|punish"
    r"|told off|in trouble)",
    re.I,
)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekends?\b|\bafter school\b", re.I)
_BY_OTHER_NAMES = (
    (re.compile(r"\b(?:speech|talking|language)\s+(?:teacher|lady|man|person|woman|miss)\b", re.I), "speech therapist"),
)
# "who does my hydrotherapy", "is she still getting it": about the help itself, not about the word.
_OF_MINE = re.compile(r"\b(?:who|when|wen|where|how (?:often|many|much|long)|still|getting|get|got)\b", re.I)
_ANY = re.compile(r"\b(?:any|an|a)\b", re.I)
_OF_GOALS = re.compile(r"\b(?:goals?|outcomes?|aims?|targets?)\b", re.I)
_ENOUGH_WHEN_LOST = 0.45
"""Where nothing else is known to say: how much of what was asked a sentence must speak of."""
_HALF = 0.5
_MOST_QUOTES = 2
SURELY_OF_PLAN = frozenset({"ask_my_help", "ask_my_goals", "ask_what_is_in_my_plan", "nlu_fallback"})
MAY_BE_OF_PLAN = SURELY_OF_PLAN | frozenset(
    "ask_how_long ask_when_meeting ask_where_meeting ask_who_comes ask_what_happens_after ask_what_happens_in_meeting"
    " ask_do_i_have_to_go ask_can_i_leave_or_break ask_what_if_i_cant_speak_up ask_transport are_you_a_robot read_aloud"
    " ask_jargon say_simpler greet chitchat_joke out_of_scope tell_going_well tell_not_going_well tell_hopes"
    " ask_can_i_bring_someone ask_when_new_plan ask_how_plan_helps_me ask_who_can_help dont_know repeat affirm deny"
    " ask_money_personal_budget ask_growing_up stop skip tell_feeling_sad tell_bullied help_what_can_you_do thanks"
    " ask_who_invited_can_i_choose".split()
)


def asked_about(words: str) -> list[str]:
    """What a question is about, without the words that only ask."""
    idle = _idle()
    return [word for word in wanted_words(words) if word not in idle and not word.isdigit()]


@lru_cache(maxsize=1)
def _idle() -> frozenset[str]:
    return frozenset(str(load("talk.yml")["idle_in_questions"]).split())


_OF_MEETING = "meeting review invited invitation letter interview tribunal appeal council".split()


def of_meeting(words: str) -> bool:
    """True where a question speaks of the meeting or its papers, however it is spelt."""
    return any(
        fuzz.ratio(word.lower(), name) >= 80 for word in re.findall(r"[a-z]+", words.lower()) for name in _OF_MEETING
    )


def from_plan(turn: Turn) -> list[Say] | None:
    plan = turn.plan
    said = turn.words
    for name, usual in _BY_OTHER_NAMES:
        said = name.sub(usual, said)
    told = bool(_WHAT_THEY_DO.search(said) or _WEEKDAY.search(said))
    if plan is None or of_meeting(said) or not (turn.unsure or told or turn.best in MAY_BE_OF_PLAN):
        return None
    if turn.best == "ask_who_comes" and _COMES.search(turn.words) and turn.meeting and turn.meeting.invited:
        return None
    surely = turn.best in SURELY_OF_PLAN or turn.unsure or told
    bare = len(turn.words.split()) <= 2 and turn.unsure  # "tutors": a question about the thing
    if not (bare or asks(_last_sentence(turn.words)) or turn.best in ("ask_my_help", "ask_my_goals")):
        return None
    own = {part.lower() for part in re.findall(r"\w+", f"{plan.person.known_as or ''} {plan.person.full_name or ''}")}
    own |= set(str(load("talk.yml")["of_the_question"].get(turn.best, "")).split()) if not surely else set()
    words = [*asked_about(said), *(day.lower() for day in _WEEKDAY.findall(said))]
    words = [word for word in words if word not in own and word.rstrip("s") not in own]
    everything = [source.quote for source in sources(plan)] + [who for each in shown_helps(plan) for who in each.who]
    lost = _lost(words, everything)
    if lost and turn.mended:  # "hrs" and "wk" stand in no plan: what they mean may
        meant = [word for word in asked_about(turn.mended) if word not in own and word.rstrip("s") not in own]
        if len(_lost(meant, everything)) < len(lost):
            words, lost = meant, _lost(meant, everything)
    if not words:
        return None
    quantity = bool(_QUANTITY.search(turn.words))
    least = _ENOUGH_WHEN_LOST if surely else _HALF
    if not surely and not any(1.0 in strengths(words, source.quote) for source in sources(plan)):
        return None
    if (
        turn.best == "ask_jargon"
        and not (told or turn.unsure or _OF_MINE.search(said))
        and (len(words) < 2 or lookup(words[-1]))
    ):
        return None
    if _OF_GOALS.search(turn.words) or turn.best == "ask_my_goals":
        goals = _hits(words, [goal.source.quote for goal in shown_goals(plan)], least)
        return _listed(turn, "goal", goals, lost) if goals else None
    texts = [
        " ".join(part for part in (each.source.quote, each.how_often_text, each.grouping_text, *each.who) if part)
        for each in shown_helps(plan)
    ]
    helps = _hits(words, texts, least, amounts=quantity)
    others = best_sentences(plan, words, least)
    best_help = _share(words, texts[helps[0]], texts) if helps else 0.0
    if helps and (not others or best_help + 0.05 >= others[0].score or turn.best == "ask_my_help"):
        if quantity:
            near = [-round(_share(words, text, texts), 1) for text in texts]
            each = shown_helps(plan)
            helps = sorted(helps, key=lambda at: (_trains(each[at]), near[at], -_minutes_a_week(each[at])))
        elif _MAY_THEY.match(turn.words):
            helps = sorted(helps, key=lambda at: not shown_helps(plan)[at].negative)
        return _listed(turn, "help", helps, lost)
    topic = _TOPIC.search(turn.words)
    named = topic["topic"] if topic and asked_about(topic["topic"]) else " ".join(lost) * bool(_ANY.search(turn.words))
    if not others and named and turn.best == "ask_my_help":
        under = buttons("ask_my_help", "ask_change_plan")
        return [Say("utter_found_none_topic", {"topic": named}, picture="plan folder", buttons=under)]
    unheard = lost or ([] if any(1.0 in strengths(words, each.text) for each in others) else words)
    unfound = [Say("utter_found_near", {"topic": " ".join(unheard)}, picture="plan folder")] if unheard else []
    return with_buttons([*unfound, *map(quote, others)], buttons("ask_my_help")) if others else None


def _lost(words: list[str], texts: list[str]) -> list[str]:
    """The words of which no text speaks."""
    return [word for word in words if not any(any(strengths([word], text)) for text in texts)]


def _trains(help_: Provision) -> bool:
    """Whether a help is for those who help: it comes after what the young person has."""
    return bool(help_.training) or bool(
        re.match(r"(?:\w+ )?(?:training|modelling|advice|supervision)\b", help_.text, re.I)
    )


def _listed(turn: Turn, kind: str, numbers: list[int], lost: list[str]) -> list[Say]:
    """The goals or helps that were asked for, one at a time, and how many there are; `lost` words stand nowhere."""
    bubbles = one_of(turn, kind, numbers[0], tuple(numbers[1:]))
    if lost:
        return [Say("utter_found_near", {"topic": " ".join(lost)}, picture="plan folder"), *bubbles]
    if len(numbers) == 1:
        return bubbles
    said = "utter_goals_about" if kind == "goal" else "utter_help_about"
    return [Say(said, {"count": str(len(numbers))}, picture="goal" if kind == "goal" else "helping hand"), *bubbles]


def _minutes_a_week(help_: Provision) -> float:
    """How much of a help there is, for putting the most of it first; 0 where the plan gives no amount."""
    weeks = {"day": 0.2, "week": 1, "fortnight": 2, "month": 4, "half_term": 6, "term": 12, "year": 38}
    minutes = (help_.hours_total or 0) * 60 or (help_.times or 1) * (help_.minutes or 0)
    return minutes / weeks.get(str(help_.per), 38)


def _last_sentence(words: str) -> str:
    parts = [part for part in re.split(r"(?<=[.!?])\s+", words.strip()) if part]
    return parts[-1] if parts else words


def quote(found: Found) -> Say:
    return Say("utter_plan_words", {"section": found.section, "quote": found.text}, picture="plan folder")


def best_sentences(plan: Plan, words: list[str], least: float) -> list[Found]:
    """The sentences of the plan that speak of the most of what was asked."""
    pieces = [(source.section, text) for source in sources(plan) for text in sentences_of(source.quote)]
    texts = [text for _, text in pieces]
    found = [Found(section, text, _share(words, text, texts)) for section, text in pieces]
    best = max((each.score for each in found), default=0.0)
    return [each for each in found if each.score >= max(least, best - 0.01)][:_MOST_QUOTES] if best >= least else []


def _hits(words: list[str], texts: list[str], least: float, amounts: bool = False) -> list[int]:
    """Numbers of the texts that speak of the most of what was asked, those with an amount first where one was asked."""
    scores = [_share(words, text, texts) for text in texts]
    best = max(scores, default=0.0)
    if best < least:
        return []
    near = 0.31 if amounts else 0.01
    hits = [number for number, score in enumerate(scores) if score >= max(least, best - near)]
    return sorted(hits, key=lambda number: not _AMOUNT.search(texts[number])) if amounts else hits


def _share(words: list[str], text: str, among: Iterable[str]) -> float:
    """How much of what was asked a text speaks of, 0 to 1: a word that stands in few texts counts more."""
    weights = [_rarity(word, tuple(among)) for word in words]
    total = sum(weights)
    return (
        sum(weight * hit for weight, hit in zip(weights, strengths(words, text), strict=True)) / total if total else 0.0
    )


@lru_cache(maxsize=512)
def _rarity(word: str, among: tuple[str, ...]) -> float:
    many = sum(1 for text in among if max(strengths([word], text)) >= 1)
    return math.log(1 + len(among) / (many or 1)) if many else math.log(1 + len(among)) / 2
