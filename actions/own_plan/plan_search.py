"""Questions that the plan's own text answers: "who is my ...?", "what does it say about ...?"."""

from __future__ import annotations

import re

from actions import focus
from actions.dates import say_date
from actions.lines.of_plan import EVERYDAY, of_meeting
from actions.own_plan import dated, near_plan, plan_people, plan_rules, plan_topics
from actions.own_plan.finding import people_like, strengths, wanted_words
from actions.own_plan.plan_helps import LEAST
from actions.own_plan.plan_show import one_of, shown_helps
from actions.own_plan.shares import best_sentences, ranked
from actions.replying import from_facts, no_plan, with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons

_SUBJECT = (
    re.compile(
        r"\b(?:say|says|said|sez|wrote|written|put|anything|something|info|bit|part|in it|plan)"
        r"\s+(?:in (?:my|the) plan )?(?:about|abt|bout|on|for)\s+(.+)",
        re.I,
    ),
    re.compile(
        r"\b(?:does|do) (?:it|they|my plan|the plan|my ehcp) (?:say|mention)s? (?:that )?(?:i|she|he|they|we) "
        r"(?:get|gets|have|has|can have|need|needs|should have|am meant to have|will get|can|may|could|must"
        r"|should|is allowed to|am allowed to|are allowed to|do|does)"
        r"(?: not)?(?: (?:do|go|have|play|use|be|get)\b)?(?: (?:a|an|the|my|to))? (.+)",
        re.I,
    ),
    re.compile(r"\bis (?:my |the |there )?(.+?) (?:in|on) (?:my|the) (?:plan|ehcp)\b", re.I),
)
_HOW_LONG = re.compile(
    r"^(?:how (?:long|often|many|much|far)|when|where|what|who)\s+(?:(?:i|she|he|they|we|it|you)\s+)?(?:(?:can"
    r"|may|must|should|will|is"
    r"|are|get|gets|have|has|do|does)\s+)?(?:(?:i|she|he|they|we|it)\s+)?(?:be\s+)?(?=\w+ \w)",
    re.I,
)
_ABOUT_ME = frozenset(["me", "myself", "him", "her", "them", "us"])


def subject_of(words: str) -> str | None:
    """What a question about the plan is about ("lunch"), or None."""
    for pattern in _SUBJECT:
        match = pattern.search(words)
        if match:
            said = re.split(r"(?<=\w)[.?!]\s", match.group(1))[0]
            subject = re.sub(r"\b(?:in|on) (?:my|the|his|her) (?:plan|ehcp)\b.*$", "", said, flags=re.I).strip(" ?.!")
            # "how long she can be kept waiting": about being kept waiting
            subject = _HOW_LONG.sub("", subject) or subject
            if wanted_words(subject) and subject.lower() not in _ABOUT_ME:
                return subject[:80]
    return None


_ENOUGH = 2


def _most_words(asked: list[str], quotes: list[str]) -> list[int]:
    """The pieces that hold the most of a long question's own words, two at least ("the card I hold up when I need to
    leave the classroom")."""
    counted = [sum(1 for strength in strengths(asked, quote) if strength > 0) for quote in quotes]
    most = max(counted, default=0)
    return [at for at, count in enumerate(counted) if count == most][:3] if most >= _ENOUGH else []


def about(turn: Turn, subject: str) -> list[Say]:
    """What the plan says about one thing: the help or the goal, else own words, else that it says nothing of it."""
    if turn.plan is None:
        return no_plan(turn)
    asked = wanted_words(subject)
    topic = " ".join(re.sub(r"^(?:my|the|our|a)\s+", "", subject, flags=re.I).split())
    told = plan_topics.all_about(turn, asked)
    if told is not None:
        return told
    quotes = [each.source.quote for each in shown_helps(turn.plan)]
    near = (ranked(asked, quotes, LEAST) or _most_words(asked, quotes)) if len(asked) > 1 else []
    near = near_plan.best_first(turn, "help", near) or near_plan.helps_near(turn, near_plan.VERY_NEAR)
    if near:  # a part of what was asked stands there: shown as the nearest, never denied
        return [Say("utter_found_near", picture="plan folder"), *one_of(turn, "help", near[0], tuple(near[1:]))]
    under = buttons("ask_my_help", "ask_change_plan")
    hidden = [Say("utter_some_hidden", picture="person")] if turn.plan.adult_only else []
    return with_buttons([Say("utter_found_none_topic", {"topic": topic}, picture="plan folder"), *hidden], under)


_OF_THE_PLAN = re.compile(
    r"\b(?:does|do|what does|is) (?:my|the|his|her) (?:plan|ehcp) (?:say|mention)|\b(?:it|plan|ehcp) (?:says?"
    r"|mentions?|said) (?:something|anything|stuff|sth) (?:about|on)\b",
    re.I,
)
_WHO_IS = re.compile(r"\b(?:who|hoo|whos|who's|hos)\b\s*(?:is|iz|are|r|s)?\s*(?:my|our)\s+(.+)", re.I)
_ELSEWHERE = re.compile(
    r"\b(wales|welsh|scotland|scottish|scots law|northern ireland|idp|"
    r"individual development plan)\b",
    re.I,
)
_NEXT_REVIEW = re.compile(r"\bnext\s+(?:annual\s+)?(?:review|revue|reveiw|meeting)\b", re.I)


# "My plan says I must not read out loud. Is that right?": what it says of that.
_IS_IT_SO = re.compile(
    r"^\W*(?:so |and )?(?:my|the) plan says (?:that )?(?P<what>.{6,120}?)[.,?!]*\s*(?:is (?:that|this"
    r"|it) (?:right|true|correct|so)"
    r"|right|true|yeah|innit)\W*$",
    re.I,
)
_WHERE_EAT = re.compile(
    r"\b(?:where|wer|who) (?:can|do|does|should|am|is|will|did|with)\b.{0,25}\b(?:eat|have|hav|go for) (?:my "
    r"|his |her )?(?:lunch|dinner)\b"
    r"(?!.*\bmeeting\b)",
    re.I,
)
_BESIDE_THE_THING = frozenset(
    "i im i'm am are is be been being not never must mustnt mustn't should shouldnt shouldn't cant can't can to"
    " supposed meant allowed made have has get they staff teachers people adults do dont don't does that the my"
    " a an got".split()
)
_SOMEBODY_WITH_ME = re.compile(
    r"\b(?:how|hw|ow) (?:many|meny|menny|much) (?:hours?|hrs?|ours?|time)? ?(?:of )?(?:my )?"
    r"(?:one[- ]to[- ]one|1:1|1 ?to ?1|1-1|1-2-1|121)\b"
    r"|\b(?:how|hw|ow) (?:many|meny|menny|much) (?:hours?|hrs?|ours?|time|help|support)\b.{0,40}"
    r"\b(?:some ?(?:one|body)|(?:an? )?(?:teaching "
    r"|learning support |support |classroom )?(?:assistants?|adult|ta|lsa"
    r"|helper|assistant)|adults?"
    r"|ta|lsa|helper|one to one|1:1|1 to 1)\b|\bhow (?:many|much) (?:hours?|time) (?:of )?(?:help|support|ta"
    r"|lsa|one to one|1:1)\b"
    r".{0,30}$",
    re.I,
)
_ASSISTANT = re.compile(r"\b(?:assistants?|TAs?|LSAs?|HLTAs?|adult|support worker|one[- ]to[- ]one|1:1)\b")


def _hours_with_somebody(turn: Turn) -> list[Say] | None:
    """ "How many hours do I get someone with me": the help by an assistant that has most hours a week; else None."""
    if turn.plan is None or not turn.says(_SOMEBODY_WITH_ME):
        return None
    hours: dict[int, float] = {}
    for at, each in enumerate(shown_helps(turn.plan)):
        said = f"{each.text} {' '.join(each.who)}"
        counted = _HOURS_A_WEEK.search(f"{each.text} {each.how_often_text or ''}")
        if counted and _ASSISTANT.search(said):
            hours[at] = float(counted[1])
    return one_of(turn, "help", max(hours, key=lambda at: hours[at]), ()) if hours else None


_HOURS_A_WEEK = re.compile(
    r"\b(\d+(?:\.\d+)?) ?(?:hours?|hrs?)(?:\b[^.;]{0,20}?\b(?:each|a|per|every|p\.?/?w\.?)\b ?(?:school )?(?:week)?"
    r"|\s?/\s?w(?:ee)?k)"
)


# "What happens at lunch", which is not the meeting.
_HAPPENS_AT = re.compile(
    r"^\W*(?:(?:so|and|but|ok)\W+)*(?:what|wot|wat) (?:happens|happen|goes on|do i do|do we do|is there)"
    r" (?:at|in|during|on|before|after) (?:my |the |our )?(?P<what>(?!there|it|that|this|me)[a-z][\w' -]{2,30})\W*$",
    re.I,
)


def _what_happens(turn: Turn) -> list[Say] | None:
    happens = _HAPPENS_AT.match(turn.mended or turn.words)
    if happens is None or turn.plan is None or of_meeting(turn.words) or not wanted_words(happens["what"]):
        return None
    found = plan_topics.all_about(turn, wanted_words(happens["what"]))
    return found or (about(turn, happens["what"]) if EVERYDAY.search(turn.mended or turn.words) else None)


def own_details(turn: Turn) -> list[Say] | None:
    """Answers to "who is my ...?" and "what does my plan say about ...?", whatever was guessed; else None."""
    if not turn.words or len(turn.words) > 200:
        return None
    if _ELSEWHERE.search(turn.words):
        return from_facts(turn, "ask_other_country")
    meal = _WHERE_EAT.search(turn.words)
    if meal and turn.plan is not None and (meals := plan_topics.all_about(turn, ["lunch"])) is not None:
        return meals
    there = _what_happens(turn)
    if there is not None:
        return there
    then = dated.about(turn)
    if then is not None:
        return then
    so = _IS_IT_SO.match(turn.words)
    if so:
        return about(turn, " ".join(word for word in so["what"].split() if word.lower() not in _BESIDE_THE_THING))
    of_rules = plan_rules.about(turn)
    if of_rules is not None:
        return of_rules
    counted = _hours_with_somebody(turn)
    if counted is not None:
        return counted
    who = _WHO_IS.search(turn.words)
    if who and not re.search(r"\b(?:case ?worker|plan|council|friend|officer|co-?ordinator)", who.group(1), re.I):
        found = people_like(turn.plan, turn.meeting, who.group(1))
        if found:
            focus.on_person(turn, found[0])
            named = plan_people.in_section_k(turn.plan, who.group(1)) if turn.plan else []
            return [*(Say("utter_role_person", {"who": each}, picture="person") for each in found), *named]
        if turn.plan is None and turn.meeting is None:
            return no_plan(turn)
        topic = " ".join(re.split(r"\s+and\s+(?:what|how|when|where|who)\b", who.group(1))[0].strip(" ?.!").split())[
            :60
        ]
        told = best_sentences(turn.plan, wanted_words(topic), 0.99) if turn.plan and wanted_words(topic) else []
        plan_people.on_helper(turn, topic)
        if told:
            return [plan_topics.quote(each) for each in told]
        return [Say("utter_found_none_person", {"topic": topic}, picture="person", buttons=buttons("ask_who_comes"))]
    subject = subject_of(turn.words)
    if subject and _OF_THE_PLAN.search(turn.words):
        return about(turn, subject)
    if subject and turn.best in (
        "ask_what_is_in_my_plan",
        "ask_my_help",
        "ask_my_goals",
        "ask_transport",
        "nlu_fallback",
    ):
        return about(turn, subject)
    by = turn.plan.next_review_by if turn.plan else None
    if (
        by
        and _NEXT_REVIEW.search(turn.words)
        and turn.best == "ask_when_meeting"
        and not (turn.meeting and turn.meeting.date)
    ):
        return [Say("utter_next_review", {"date": say_date(by)}, picture="calendar")]
    return None
