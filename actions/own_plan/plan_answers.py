"""Exact questions about the own plan: "how often is my TA", "what is goal 4", "who is Miss Alder", "when was it made".

What is said is the plan's: a goal or a help in easy words with the plan's own behind a button, else its sentence.
"""

from __future__ import annotations

import re

from actions import focus
from actions.dates import age_on, say_date
from actions.lines import alone
from actions.own_plan import plan_people, plan_topics
from actions.own_plan.finding import Found, sentences_of, sources, tells_any, wanted_words
from actions.own_plan.plan_show import one_of, shown_goals, shown_helps
from actions.own_plan.shares import asked_about
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons

_NUMBERED = re.compile(
    r"\b(?P<kind>goals?|outcomes?|aims?|targets?|helps?|provisions?)\s+(?:number\s+|no\.?\s*)?"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.I,
)
_ORDINAL = re.compile(
    r"\b(?:my |the )?(?P<number>first|second|third|fourth|fifth|sixth|last|\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)? "
    r"(?P<kind>goal|outcome|aim|target)\b",
    re.I,
)
_REF = re.compile(r"\b(?P<ref>[EO]\.?\d{1,2}(?:\.\d{1,2})?)\b", re.I)
_NUMBERS = "one two three four five six seven eight nine ten".split()
_ORDINALS = "first second third fourth fifth sixth".split()
_MADE = re.compile(
    r"\b(?:when|wen|what date|what day)\b.{0,24}\b(?:plan|ehcp)\b.{0,6}\b(?:made|finali[sz]ed|agreed"
    r"|written|wrote|done|finished|issued"
    r"|start\w*|from)\b"
    r"|\bhow old is (?:my|the|this) (?:plan|ehcp)\b|\bdate (?:of|on) (?:my|the|this) (?:plan|ehcp)\b",
    re.I,
)
_REVIEWED = re.compile(
    r"\b(?:plan|ehcp|review)\b.{0,15}\b(?:reviewed|looked at|due|happen|be)\b.{0,10}\b(?:by|again)\b"
    r"|\bby when\b.{0,25}\breview|\bnext review\b.{0,8}\b(?:by|due)\b",
    re.I,
)
_OFFICER = re.compile(
    r"\bwho\b.{0,8}\b(?:the )?(?:wo)?(?:man|lady|person)\b.{0,12}\b(?:from|at) the council\b|"
    r"\b(?:who|whos|who's|what)\b.{0,25}\b(?:(?:ehcp?|plan|send|council|sen)\s+)(?:case\s?)?(?:officer"
    r"|co-?ordinator|coordinator|lead|worker"
    r"|manager|person)\b|\bwho\b.{0,12}\bcase ?(?:worker|officer)\b|"
    r"\b(?:phone|ring|email|number|contact)\b.{0,20}\b(?:plan|ehcp?|send) (?:officer"
    r"|co-?ordinator|lead|worker)\b",
    re.I,
)
_PLACES = "school|college|collage|colege|nursery|placement|setting|academy|uni|university"
_WHICH_SCHOOL = re.compile(
    rf"\b(?:what|which|wich|wot|wat)(?:'?s|s)?(?: is)? (?:(?:the|my|his|her) )?(?:name of (?:the|my|his|her) )?"
    rf"(?:{_PLACES})\b"
    rf"|\b(?:where|wer|name)\b.{{0,30}}\b(?:{_PLACES})\b"
    rf"|\b(?:where|what school) does (?:my|the) plan say i (?:go|should go)\b",
    re.I,
)
_OTHER_SCHOOL = re.compile(
    r"\b(?:new|chang\w*|mov(?:e|ing)|wants?|choos\w*|pick|different|better|other|another|next|leav\w*|after|can|could|would"
    r"|might|when|time|like|why|how)\b",
    re.I,
)
_SCHOOL_WORDS = frozenset(
    f"{_PLACES}|i'm|im|named|names|name|meant|supposed|attend|attends|attending|down|put".split("|")
)
_HOW_MUCH = re.compile(
    r"\bhow (?:much|many)\b.{0,25}\b(?:personal budget|direct payments?|budget|money)\b"
    r"|\b(?:personal budget|direct payments?|budget)\b.{0,15}\bhow much\b",
    re.I,
)
_VIEWS = tuple(
    (name, re.compile(rf"\b(?:{words})\b", re.I))
    for name, words in (
        ("good_at", r"good at|best at|strengths?|am i good|clever|proud of|what (?:do|does) \w+ (?:like|enjoy)"),
        ("not_working", r"not like|dont like|don't like|doesn't like|doesnt like|hates?|not working|finds? hard"),
        (
            "how_to_help_me",
            r"(?:how|best way) (?:to|should|can|do) (?:\w+ )?(?:help|talk to|support|work with) (?:me|him|her)",
        ),
        ("hopes", r"hopes?|dreams?|future|when i grow up|when i(?:'m| am) older"),
        ("important_to_me", r"important to|matters to"),
    )
)
_PLAN_SAYS = re.compile(
    r"\b(?:plan|ehcp|it|they|section a|i)\b.{0,12}\b(?:say|says|said|sez|put|write|wrote|written)\b|\bin my plan\b"
    r"|\bam i good at\b",
    re.I,
)
_WHAT_IF = re.compile(r"^\W*(?:and |but |so )?(?:what|wot) if\b", re.I)
_AGE = re.compile(r"\bhow old (?:am i|i am)\b", re.I)
_REPLY_BY = re.compile(
    r"\b(?:when|wen|what date|what day|by when|deadline|how long|do)\b.{0,30}\b(?:reply|respond|answer (?:(?:the"
    r"|this) (?:letter|invit)|(?:them|to them|back)\b)"
    r"|send (?:it|the form|my views|our views) back|rsvp)\b",
    re.I,
)
_NUMBER_OF = re.compile(
    r"\b(?:number|phone|fone|email|contact)\b(?: number)?(?: (?:of|for) )?|\b(?:what'?s?|wots?|whats"
    r"|how do i (?:ring|call|phone|email|contact))\b",
    re.I,
)


_MOST_QUOTES = 2


def exact(turn: Turn) -> list[Say] | None:
    """The answer where this turn asks an exact question that the plan or the letter answers, else None."""
    if not turn.words or len(turn.words) > 160:
        return None
    contact = turn.plan.contact if turn.plan else None
    asks_number = contact and contact.name and re.search(r"\b(?:number|phone|fone|email|ring|call)\b", turn.words, re.I)
    named = wanted_words(_NUMBER_OF.sub(" ", re.sub(r"['’]?s\b", "", turn.words))) if asks_number else []
    if turn.says(_OFFICER) or (named and contact and tells_any([w for w in named if len(w) > 3], contact.name or "")):
        from actions.people import case_worker

        return case_worker(turn)
    placement = turn.plan.placement if turn.plan else None
    which_school = _which_school(turn)
    if placement and placement.name and which_school:
        under = buttons("ask_what_is_in_my_plan", "ask_change_school")
        return [Say("utter_placement", {"name": placement.name}, picture="school", buttons=under)]
    if turn.plan is not None and placement is None and which_school:
        return with_buttons([Say("utter_placement_none", picture="school")], buttons("ask_change_school"))
    return (
        _budget(turn)
        or _dates(turn)
        or numbered(turn)
        or _section_b(turn)
        or _views(turn)
        or plan_people.who_is(turn)
        or (None if alone.of_all(turn) else plan_topics.from_plan(turn))
    )


def _which_school(turn: Turn) -> bool:
    """ "What school am i in": about nothing but which one it is now."""
    return any(
        _WHICH_SCHOOL.search(each) and not _OTHER_SCHOOL.search(each) and set(asked_about(each)) <= _SCHOOL_WORDS
        for each in turn.readings
    )


def _budget(turn: Turn) -> list[Say] | None:
    """ "how much is my personal budget": the plan's own sentence with the sum, or that it names none."""
    budget = turn.plan.personal_budget if turn.plan else None
    if budget is None or not budget.has or budget.source is None or not turn.says(_HOW_MUCH):
        return None
    shown = {piece.quote for piece in sources(turn.plan)} if turn.plan else set()
    told = [each for each in sentences_of(budget.source.quote) if re.search(r"£|\bpounds?\b", each)]
    if told and budget.source.quote in shown:
        return [plan_topics.quote(Found(budget.source.section, each, 1.0)) for each in told[:_MOST_QUOTES]]
    return [Say("utter_budget_no_sum", picture="money")]


def _dates(turn: Turn) -> list[Say] | None:
    plan, words = turn.plan, turn.words
    late = focus.now(turn)
    of_decision = late is not None and late.topic in ("ask_when_new_plan", "ask_what_happens_after", "ask_change_plan")
    if turn.meeting and turn.meeting.respond_by and _REPLY_BY.search(words) and not of_decision:
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


def numbered(turn: Turn) -> list[Say] | None:
    """ "what is goal 4", "outcome E3", "my second goal"."""
    if turn.plan is None:
        return None
    goals = shown_goals(turn.plan)
    tokens = set(re.findall(r"[a-z]*\d+(?:\.\d+)*", turn.words.lower()))
    exact_ref = [at for at, goal in enumerate(goals) if goal.ref.lower() in tokens and not goal.ref.isdigit()]
    if len(exact_ref) == 1:
        return one_of(turn, "goal", exact_ref[0])
    ref = _REF.search(turn.words)
    if ref:
        wanted = re.sub(r"\D", "", ref["ref"])
        same = [at for at, goal in enumerate(goals) if re.sub(r"\D", "", goal.ref) == wanted]
        return one_of(turn, "goal", same[0]) if same else None
    found = _NUMBERED.search(turn.words) or _ORDINAL.search(turn.words)
    if not found:
        return None
    said = found["number"].lower()
    if "." in said:
        same = [at for at, goal in enumerate(goals) if re.sub(r"^\D+", "", goal.ref) == said]
        return one_of(turn, "goal", same[0]) if same else None
    kind = "help" if found["kind"].lower().startswith(("help", "prov")) else "goal"
    many = len(goals if kind == "goal" else shown_helps(turn.plan))
    names = _NUMBERS if said in _NUMBERS else _ORDINALS
    at = many - 1 if said == "last" else int(said) - 1 if said.isdigit() else names.index(said)
    if kind == "goal":
        same = [each for each, goal in enumerate(goals) if re.sub(r"\D", "", goal.ref) == str(at + 1)]
        at = same[0] if len(same) == 1 else at
    return one_of(turn, kind, at) if at < many else None


_SECTION_B = re.compile(
    r"\bsection b\b|\b(?:plan|ehcp|it|they)\b.{0,8}\b(?:say|says|said|sez|put)\b.{0,14}\b(?:bad at|rubbish at|not good"
    r" at|cant do"
    r"|can'?t do|struggle with|worst at|no good at)\b|\b(?:plan|ehcp)\b.{0,12}\b(?:says?|put|wrote"
    r"|written)\b.{0,20}\b(?:needs|difficult(?:y|ies)"
    r"|find hard"
    r"|hard for me|struggle with|wrong with me)\b|\b(?:what|wot|wat) (?:do|does|did|have|has) (?:they"
    r"|the (?:teachers?|staff"
    r"|school|people)|teachers|staff|school|people|miss|sir) (?:say|said|think|thought|put|write|wrote|written|reckon)"
    r" (?:i'?m like|im like|i am like|about me|of me|(?:is |i find )?hard for me|i find hard|im bad at"
    r"|i'?m bad at|i cant do)"
    r"\b|\b(?:what|wot|wat) (?:did|have|has|do) (?:the |my )?(?:teachers?|staff|school) (?:write|wrote|written"
    r"|put)\b(?!.{0,20}"
    r"\b(?:in|for|about (?:the|my) (?:meeting|review)))|\bwhat'?s? (?:is )?(?:written|been written|put|been put|said)"
    r" about me\b|\bwhat (?:are|r) my (?:special )?(?:educational )?needs\b",
    re.I,
)


def _section_b(turn: Turn) -> list[Say] | None:
    """What is hard, where exactly that is asked: own words of section A; section B itself is read with an adult."""
    from actions.words import meaning

    plan = turn.plan
    if plan is None or not turn.says(_SECTION_B):
        return None
    shown = {piece.quote for piece in sources(plan)}
    means = meaning("what is section b")
    said = [Say("utter_meaning", {"meaning": means}, picture="plan folder")] if means else []
    said += [
        Say("utter_plan_words", {"section": piece.section, "quote": piece.quote}, picture="plan folder")
        for piece in [each for each in plan.views.not_working if each.quote in shown][:_MOST_QUOTES]
    ]
    with_adult = Say("utter_needs_with_adult", picture="person")
    return with_buttons([*said, with_adult], buttons("ask_my_help", "tell_not_going_well"))


def _views(turn: Turn) -> list[Say] | None:
    """ "what does my plan say i am good at": what section A holds of it, never a sentence of what is hard."""
    plan = turn.plan
    if plan is None or not _PLAN_SAYS.search(turn.words) or _WHAT_IF.match(turn.words):
        return None
    for name, pattern in _VIEWS:
        if pattern.search(turn.words):
            shown = {piece.quote for piece in sources(plan)}
            told = [piece for piece in getattr(plan.views, name) if piece.quote in shown][:_MOST_QUOTES]
            said = [
                Say("utter_plan_words", {"section": each.section, "quote": each.quote}, picture="plan folder")
                for each in told
            ]
            return with_buttons(said, buttons("ask_my_goals", "tell_views_start")) if said else None
    return None
