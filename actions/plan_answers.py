"""Exact questions about the own plan: "how often is my TA", "what is goal 4", "who is Miss Alder", "when was it made".

What is said is the plan's: a goal or a help in easy words with the plan's own behind a button, else its sentence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

from actions.dates import age_on, say_date
from actions.finding import Found, people_like, sentences_of, sources, strengths, wanted_words
from actions.plan import one_of, shown_goals, shown_helps
from actions.replying import with_buttons
from actions.sense import asks
from actions.turn import Say, Turn
from actions.wordbook import buttons, load
from summaries.model import Plan, Provision

_NUMBERED = re.compile(
    r"\b(?P<kind>goals?|outcomes?|aims?|targets?|helps?|provisions?)\s+(?:number\s+|no\.?\s*)?"
    r"(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.I,
)
_ORDINAL = re.compile(
    r"\b(?:my |the )?(?P<number>first|second|third|fourth|fifth|sixth|last) (?P<kind>goal|outcome|aim|target)\b", re.I
)
_REF = re.compile(r"\b(?P<ref>[EO]\.?\d{1,2}(?:\.\d{1,2})?)\b", re.I)
_NUMBERS = "one two three four five six seven eight nine ten".split()
_ORDINALS = "first second third fourth fifth sixth".split()
_MADE = re.compile(
    r"\b(?:when|wen|what date|what day)\b.{0,12}\b(?:plan|ehcp)\b.{0,6}\b(?:made|written|wrote|done|finished|issued"
    r"|start\w*|from)\b"
    r"|\bhow old is (?:my|the|this) (?:plan|ehcp)\b|\bdate (?:of|on) (?:my|the|this) (?:plan|ehcp)\b",
    re.I,
)
_REVIEWED = re.compile(
    r"\b(?:plan|ehcp|review)\b.{0,15}\b(?:reviewed|looked at|due|happen|be)\b.{0,10}\bby\b"
    r"|\bby when\b.{0,25}\breview|\bnext review\b.{0,8}\b(?:by|due)\b",
    re.I,
)
_AGE = re.compile(r"\bhow old (?:am i|i am)\b", re.I)
_REPLY_BY = re.compile(
    r"\b(?:when|wen|what date|what day|by when|deadline|how long|do)\b.{0,30}\b(?:reply|respond|answer (?:the"
    r"|this) (?:letter|invit)"
    r"|send (?:it|the form|my views|our views) back|rsvp)\b",
    re.I,
)
_WHO_IS = re.compile(
    r"\b(?:who|hoo|whos|who's|hos)(?:'?s|\s+(?:is|iz|are|r))?\s+(?P<name>(?:(?:mr|mrs|miss|ms|dr)\.?\s+)?[a-z][\w'’-]+"
    r"(?:\s+[a-z][\w'’-]+)?)\s*[?.!]*$",
    re.I,
)
_NOBODY = re.compile(
    r"^(?:my|our|your|the|a|an|this|that|these|those|it|he|she|they|you|u|i|we|in|on|at|there|ther|coming|comin"
    r"|going|gonna"
    r"|invited|allowed|who|what|to|for|with|paying|pays|will|can|do|does|sees|reads|decides|else|is|are|able|good"
    r"|made|wrote"
    r"|gets|helps|teaches|gives|runs|responsible|best|next|here|talking|speaking)\b",
    re.I,
)


_FOLLOWS = re.compile(
    r"^\W*(?:(?:and|ok|so|but)\s+)*(?:(?:who|hoo) (?:does|gives|runs|will do|delivers|do|is doing) (?:it|this|that)"
    r"|(?:how|ow) (?:often|long|much|many)(?: (?:is|do i get|for|times))?(?: (?:it|this|that))?"
    r"|(?:when|wen|where)(?: (?:is|does|do) (?:it|this|that))?(?: happen)?"
    r"|does it say (?:who|when|how|where)\b.{0,30}|what does (?:it|the plan|my plan) (?:really |actually "
    r"|exactly )?say)\W*$",
    re.I,
)
_QUANTITY = re.compile(
    r"\b(?:how (?:often|many|much|long|menny|meny)|when|wen|what time|wot time|minutes|hours)\b", re.I
)
_AMOUNT = re.compile(
    r"\d|\b(?:once|twice|daily|weekly|fortnightly|termly|monthly|yearly|each (?:day|week|term)|every|hour|minutes?)\b",
    re.I,
)
_COMES = re.compile(r"\b(?:com(?:e|es|ing|in)|be (?:there|ther|at)|invited|attend\w*)\b", re.I)
_TOPIC = re.compile(r"\b(?:for|with|about|abt|bout)\s+(?:my |the )?(?P<topic>[\w' -]{3,40}?)\W*$", re.I)
_OF_GOALS = re.compile(r"\b(?:goals?|outcomes?|aims?|targets?)\b", re.I)
_ENOUGH_WHEN_LOST = 0.45
"""Where nothing else is known to say: how much of what was asked a sentence must speak of."""
_NEARLY_ALL = 0.69
_MOST_QUOTES = 2
SHOWN = "shown"
SURELY_OF_PLAN = frozenset({"ask_my_help", "ask_my_goals", "ask_what_is_in_my_plan", "nlu_fallback"})
MAY_BE_OF_PLAN = SURELY_OF_PLAN | frozenset(
    "ask_how_long ask_when_meeting ask_where_meeting ask_who_comes ask_what_happens_after ask_what_happens_in_meeting"
    " ask_do_i_have_to_go ask_can_i_leave_or_break ask_what_if_i_cant_speak_up ask_transport are_you_a_robot read_aloud"
    " ask_jargon say_simpler greet chitchat_joke out_of_scope tell_going_well tell_not_going_well tell_hopes"
    " ask_can_i_bring_someone ask_when_new_plan ask_how_plan_helps_me ask_who_can_help dont_know repeat affirm deny"
    " tell_feeling_sad tell_bullied help_what_can_you_do thanks ask_who_invited_can_i_choose".split()
)


def exact(turn: Turn) -> list[Say] | None:
    """The answer where this turn asks an exact question that the plan or the letter answers, else None."""
    shown = turn.take(SHOWN)
    if not turn.words or len(turn.words) > 160:
        return None
    return _dates(turn) or _numbered(turn) or _follow_up(turn, shown) or _who_is(turn) or _from_plan(turn)


def _dates(turn: Turn) -> list[Say] | None:
    plan, words = turn.plan, turn.words
    if turn.meeting and turn.meeting.respond_by and _REPLY_BY.search(words):
        return [Say("utter_reply_by", {"date": say_date(turn.meeting.respond_by)}, picture="calendar")]
    if plan is None:
        return None
    if plan.plan_date and _MADE.search(words):
        return [Say("utter_plan_from", {"date": say_date(plan.plan_date)}, picture="calendar")]
    if plan.next_review_by and _REVIEWED.search(words):
        return [Say("utter_next_review", {"date": say_date(plan.next_review_by)}, picture="calendar")]
    age = age_on(plan.person.date_of_birth, turn.today)
    if age is not None and _AGE.search(words):
        return [Say("utter_your_age", {"age": str(age)}, picture="calendar")]
    return None


def _numbered(turn: Turn) -> list[Say] | None:
    """ "what is goal 4", "outcome E3", "my second goal"."""
    if turn.plan is None:
        return None
    goals = shown_goals(turn.plan)
    ref = _REF.search(turn.words)
    if ref:
        wanted = re.sub(r"\D", "", ref["ref"])
        same = [at for at, goal in enumerate(goals) if re.sub(r"\D", "", goal.ref) == wanted]
        return one_of(turn, "goal", same[0]) if same else None
    found = _NUMBERED.search(turn.words) or _ORDINAL.search(turn.words)
    if not found:
        return None
    said = found["number"].lower()
    kind = "help" if found["kind"].lower().startswith(("help", "prov")) else "goal"
    many = len(goals if kind == "goal" else shown_helps(turn.plan))
    names = _NUMBERS if said in _NUMBERS else _ORDINALS
    at = many - 1 if said == "last" else int(said) - 1 if said.isdigit() else names.index(said)
    if kind == "goal":
        same = [each for each, goal in enumerate(goals) if re.sub(r"\D", "", goal.ref) == str(at + 1)]
        at = same[0] if len(same) == 1 else at
    return one_of(turn, kind, at) if at < many else None


def _follow_up(turn: Turn, shown: str | None) -> list[Say] | None:
    """ "who does it" just after a goal or a help was shown: the plan's own words for it."""
    if shown is None or turn.plan is None or not _FOLLOWS.match(turn.words):
        return None
    kind, _, number = shown.partition(":")
    items = shown_goals(turn.plan) if kind == "goal" else shown_helps(turn.plan)
    source = items[int(number)].source if int(number) < len(items) else None
    if source is None or any(word and word in source.quote for word in turn.plan.private_words):
        return None
    return [Say("utter_plan_words", {"section": source.section, "quote": source.quote}, picture="plan folder")]


def _who_is(turn: Turn) -> list[Say] | None:
    """ "who is Joanne": by name in the letter, as the plan's contact, else what the plan says of the name."""
    asked = _WHO_IS.search(turn.words)
    if not asked or _NOBODY.match(asked["name"].strip()):
        return None
    name = " ".join(asked["name"].split())
    if turn.plan is None and turn.meeting is None:
        return None
    people = people_like(None, turn.meeting, name)
    contact = turn.plan.contact if turn.plan else None
    bubbles = [Say("utter_person_in_letter", {"person": each}, picture="person") for each in people[:_MOST_QUOTES]]
    if contact and contact.name and min(strengths(name.lower().split(), contact.name), default=0) >= 1:
        bubbles.append(Say("utter_case_worker", {"name": contact.name}, picture="person"))
    if not bubbles and turn.plan is not None:
        bubbles = [_quote(each) for each in _best(turn.plan, [*name.lower().split()], 0.99)]
    after = buttons("ask_who_comes", "ask_case_worker_contact")
    return with_buttons(bubbles, after) if bubbles else [Say("utter_person_not_found", {"name": name}, buttons=after)]


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
        fuzz.ratio(word.lower(), name) >= 80
        for word in re.findall(r"[a-z]+", words.lower())
        for name in (
            "meeting",
            "review",
            "invited",
            "invitation",
            "letter",
            "interview",
            "tribunal",
            "appeal",
            "council",
        )
    )


def _from_plan(turn: Turn) -> list[Say] | None:
    plan = turn.plan
    if plan is None or turn.best not in MAY_BE_OF_PLAN or of_meeting(turn.words):
        return None
    if turn.best == "ask_who_comes" and _COMES.search(turn.words):
        return None
    surely = turn.best in SURELY_OF_PLAN or turn.unsure
    if not asks(_last_sentence(turn.words)) and turn.best not in ("ask_my_help", "ask_my_goals"):
        return None
    words = asked_about(turn.words)
    if not words:
        return None
    quantity = bool(_QUANTITY.search(turn.words))
    least = _ENOUGH_WHEN_LOST if surely else _NEARLY_ALL
    if turn.best == "ask_jargon" and len(words) < 2:
        return None
    if _OF_GOALS.search(turn.words) or turn.best == "ask_my_goals":
        goals = _hits(words, [goal.source.quote for goal in shown_goals(plan)], least)
        return _listed(turn, "goal", goals) if goals else None
    texts = [
        " ".join(part for part in (each.source.quote, each.how_often_text, each.grouping_text, *each.who) if part)
        for each in shown_helps(plan)
    ]
    helps = _hits(words, texts, least, amounts=quantity)
    others = _best(plan, words, least)
    best_help = _share(words, texts[helps[0]], texts) if helps else 0.0
    if helps and (not others or best_help + 0.05 >= others[0].score or turn.best == "ask_my_help"):
        helps = sorted(helps, key=lambda at: -_minutes_a_week(shown_helps(plan)[at])) if quantity else helps
        return _listed(turn, "help", helps)
    topic = _TOPIC.search(turn.words)
    if not others and topic and turn.best == "ask_my_help" and asked_about(topic["topic"]):
        under = buttons("ask_my_help", "ask_change_plan")
        return [Say("utter_found_none_topic", {"topic": topic["topic"]}, picture="plan folder", buttons=under)]
    return with_buttons([_quote(each) for each in others], buttons("ask_my_help")) if others else None


def _listed(turn: Turn, kind: str, numbers: list[int]) -> list[Say]:
    """The goals or helps that were asked for, one at a time, and how many there are."""
    bubbles = one_of(turn, kind, numbers[0], tuple(numbers[1:]))
    if len(numbers) == 1:
        return bubbles
    said = "utter_goals_about" if kind == "goal" else "utter_help_about"
    return [Say(said, {"count": str(len(numbers))}, picture="goal" if kind == "goal" else "helping hand"), *bubbles]


def _minutes_a_week(help_: Provision) -> float:
    """How much of a help there is, for putting the most of it first; 0 where the plan gives no amount."""
    weeks = {"day": 0.2, "week": 1, "fortnight": 2, "month": 4, "half_term": 6, "term": 12, "year": 38}
    minutes = (help_.hours_total or 0) * 60 or (help_.times or 0) * (help_.minutes or 0)
    return minutes / weeks.get(str(help_.per), 38)


def _last_sentence(words: str) -> str:
    parts = [part for part in re.split(r"(?<=[.!?])\s+", words.strip()) if part]
    return parts[-1] if parts else words


def _quote(found: Found) -> Say:
    return Say("utter_plan_words", {"section": found.section, "quote": found.text}, picture="plan folder")


def _best(plan: Plan, words: list[str], least: float) -> list[Found]:
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
    hits = [number for number, score in enumerate(scores) if score >= max(least, best - 0.01)]
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
