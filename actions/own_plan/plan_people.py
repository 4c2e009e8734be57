"""Who somebody is: by name or by post, from the letter, the plan's contact, or what the plan says of the name."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from actions import focus
from actions.lines.of_plan import WHO_WITH_ME
from actions.meeting import COMMON
from actions.own_plan import plan_topics
from actions.own_plan.finding import people_like, strengths, wanted_words
from actions.own_plan.plan_show import shown_helps
from actions.own_plan.shares import best_sentences
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons
from summaries.model import Plan

_MOST_QUOTES = 2
_WHO_IS = re.compile(
    r"\b(?:who|hoo|whos|who's|hos)(?:'?s|\s+(?:is|iz|are|r))?\s+(?P<name>(?:(?:mr|mrs|miss|ms"
    r"|dr)\.?\s+)?[a-z][\w'’-]+"
    r"(?:\s+[a-z][\w'’-]+)?)\s*[?.!]*$",
    re.I,
)
# "who is that lady, petrie": the name is what counts.
_THAT_LADY = re.compile(
    r"\b(?:that|this|the) (?:lady|man|woman|person|girl|guy|bloke)[\s,.…]*(?:called |named )?", re.I
)
_CHAIR = re.compile(
    r"\b(?:who|whos|who's)\b.{0,15}\b(?:chair|chairs|chairing|runs?|running|leads?|leading)\b.{0,6}\b(?:it"
    r"|the meeting|my meeting"
    r"|the review|my review)?\W*$",
    re.I,
)
_SEEN_ONLY = re.compile(
    r"^\W*(?:and |so |wait )?(?:who|hoo|whos|who's)(?:'?s| is| are)? (?:the|that|this) (?:\w+ )?(?:man|woman"
    r"|lady|bloke|guy|girl|boy|person|one"
    r"|people)(?: (?:with|in|on|at|by|near|over|next|who|that|wearing|sitting|talking|writing|there)\b.{0,40})?\W*$",
    re.I,
)
_WHO_IS_THE = re.compile(r"^\W*(?:who|whos|who's|hoo)(?:'?s| is| are)? (?:the|a|an) (?P<role>[\w -]{2,40}?)\W*$", re.I)
_NOBODY = re.compile(
    r"^(?:\w+ (?:it|that|this|them|me|us|him|her)$|my|our|your|the|a|an|this|that|these|those|it|he|she|they|you|u|i"
    r"|we|in|on|at|there|ther|coming|comin"
    r"|going|gonna"
    r"|invited|allowed|who|what|to|for|with|paying|pays|will|can|do|does|sees|reads|decides|else|is|are|able|good"
    r"|made|wrote"
    r"|gets|chairing|running|leading|helps|teaches|gives|runs|responsible|best|next|here|talking|speaking)\b",
    re.I,
)


def _role(turn: Turn, role: str) -> list[Say] | None:
    """ "who is the SENCO": whom the letter names, and what the word means; None where neither is known."""
    from actions.words import meaning

    there = people_like(None, turn.meeting, role)
    said = [Say("utter_person_in_letter", {"person": each}) for each in there]
    if there:
        focus.on_person(turn, there[0])
    means = meaning(f"what is a {role}")
    said += [Say("utter_meaning", {"meaning": means}, picture="words")] if means else []
    asked = wanted_words(role)
    if not said and turn.plan is not None and asked:
        said = [plan_topics.quote(each) for each in best_sentences(turn.plan, asked, 0.99)]
    return with_buttons(said, buttons("ask_who_comes", "ask_case_worker_contact")) if said else None


def _named_there(turn: Turn) -> list[Say] | None:
    """ "who is that lady talking, i think she said petrie": somebody of the letter whose name stands in the line."""
    if not re.match(r"^\W*(?:and |so |ok )?(?:who|hoo|whos|who's)\b", turn.words, re.I) or turn.meeting is None:
        return None
    said = {word.lower() for word in re.findall(r"[A-Za-z'’-]{4,}", turn.words)}
    there = [
        ", ".join(part for part in (each.name, each.role) if part)
        for each in turn.meeting.invited
        if said & {word.lower() for word in re.findall(r"[A-Za-z'’-]{4,}", each.name or "")}
    ]
    if len(there) != 1 or _CHAIR.search(turn.words):
        return None
    focus.on_person(turn, there[0])
    return [Say("utter_person_in_letter", {"person": there[0]}, picture="person", buttons=buttons("ask_who_comes"))]


_ALIKE = 70
"""How like a name of the letter a misspelt one must be, of 100; the next best must be well behind."""


def _sounds_like(turn: Turn, name: str) -> list[str]:
    """ "who is dr halaran": the one person of the letter whose surname is spelt almost so."""
    words = [word for word in re.findall(r"[a-z'’-]{4,}", name.lower()) if word not in COMMON]
    if turn.meeting is None or not words:
        return []
    scores = []
    for each in turn.meeting.invited:
        parts = re.findall(r"[a-z'’-]{4,}", (each.name or "").lower())
        best = max((fuzz.ratio(one, part) for one in words for part in parts), default=0.0)
        scores.append((best, ", ".join(part for part in (each.name, each.role) if part)))
    scores.sort(reverse=True)
    clear = scores and scores[0][0] >= _ALIKE and (len(scores) < 2 or scores[0][0] - scores[1][0] >= 10)
    return [scores[0][1]] if clear else []


_TITLES = frozenset("dr mr mrs miss ms mx sister prof professor".split())


def in_section_k(plan: Plan, name: str) -> list[Say]:
    """Who of section K is called so, or almost so: the plan's own words for the name and the post."""
    words = [word for word in re.findall(r"[a-z][a-z'’-]+", name.lower()) if word not in _TITLES]
    if not words:
        return []
    exact = [each for each in plan.advice if min(strengths(words, each.quote)) >= 1]
    likely = exact or [each for each in plan.advice if _spelt_like(words, each.quote)]
    found = likely if len(likely) <= _MOST_QUOTES else []
    return [
        Say("utter_in_section_k", {"section": each.section, "person": each.quote}, picture="person") for each in found
    ]


def _spelt_like(words: list[str], quote: str) -> bool:
    parts = re.findall(r"[A-Z][a-z'’-]{3,}", quote)
    return all(len(word) > 3 and any(fuzz.ratio(word, part.lower()) >= _SPELT for part in parts) for word in words)


_SPELT = 80
"""How like a name of the plan a misspelt one must be, of 100."""


_GAVE = re.compile(
    r"\b(?:who|which|what) (?:else )?(?:\w+ ){0,2}?(?:wrote|did|gave|sent|made|contributed) (?:\w+ ){0,2}?"
    r"(?:reports?|advice|assessments?)\b(?!.{0,20}\b(?:meeting|review)\b)"
    r"|\bwhich (?:professionals?|reports?) (?:gave|were|was|are)\b",
    re.I,
)
_JOB = re.compile(
    r"^\W*(?:and |so |ok )?(?:what|wot|wat)(?:'?s| is| are)? (?P<name>[a-z][\w-]+)['’]?s (?:job|role)\W*$"
    r"|^\W*(?:and |so |ok )?(?:what|wot|wat) (?:does|do|dose) "
    r"(?P<who>(?:(?:mr|mrs|miss|ms|dr) )?[a-z][\w'-]+(?: [a-z][\w'-]+)?) (?:do|for|for me|do for me)\W*$",
    re.I,
)
_MOST_NAMED = 10


def gave_advice(turn: Turn) -> list[Say] | None:
    """ "Which professionals gave advice", "who wrote reports for my plan": the names of section K."""
    if turn.plan is None or not turn.plan.advice or not turn.says(_GAVE):
        return None
    names = "\n".join(dict.fromkeys(each.quote for each in turn.plan.advice[:_MOST_NAMED]))
    return [Say("utter_gave_advice", {"names": names}, picture="people at a meeting")]


def _their_job(turn: Turn) -> list[Say] | None:
    """ "Whats Tobias's job": of somebody in the letter; None for anybody else."""
    found = _JOB.search(turn.words)
    name = (found["name"] or found["who"]) if found else ""
    people = people_like(None, turn.meeting, name) if name and not _NOBODY.match(name) else []
    if not people:
        return None
    focus.on_person(turn, people[0])
    return [Say("utter_person_in_letter", {"person": each}, picture="person") for each in people[:_MOST_QUOTES]]


def who_is(turn: Turn) -> list[Say] | None:
    """ "who is Joanne": by name in the letter, as the plan's contact, else what the plan says of the name."""
    chair = turn.meeting.chair if turn.meeting else None
    if chair and _CHAIR.search(turn.words):
        return [Say("utter_who_chair", {"chair": chair}, picture="person")]
    told = _their_job(turn)
    if told:
        return told
    role = None if _SEEN_ONLY.match(turn.words) else _WHO_IS_THE.search(turn.words)
    if role:
        return _role(turn, role["role"])
    there = _named_there(turn)
    if there:
        return there
    if WHO_WITH_ME.match(turn.words):
        return None
    if _SEEN_ONLY.match(turn.words):  # "who is the woman with glasses": nobody can say from here
        return [Say("utter_not_named", picture="person", buttons=buttons("ask_who_comes"))]
    asked = _WHO_IS.search(_THAT_LADY.sub("", turn.words))
    if not asked or _NOBODY.match(asked["name"].strip()):
        return None
    name = " ".join(asked["name"].split())
    if turn.plan is None and turn.meeting is None:
        return None
    people = people_like(None, turn.meeting, name) or _sounds_like(turn, name)
    contact = turn.plan.contact if turn.plan else None
    bubbles = [Say("utter_person_in_letter", {"person": each}, picture="person") for each in people[:_MOST_QUOTES]]
    if contact and contact.name and min(strengths(name.lower().split(), contact.name), default=0) >= 1:
        bubbles.append(Say("utter_case_worker", {"name": contact.name}, picture="person"))
    if people or bubbles:
        focus.on_person(turn, people[0] if people else f"{contact.name}, {contact.role or ''}" if contact else "")
    if not bubbles and turn.plan is not None:
        on_helper(turn, name)
        bubbles = in_section_k(turn.plan, name)
        bubbles += [plan_topics.quote(each) for each in best_sentences(turn.plan, [*name.lower().split()], 0.99)]
    after = buttons("ask_who_comes", "ask_case_worker_contact")
    return with_buttons(bubbles, after) if bubbles else [Say("utter_person_not_found", {"name": name}, buttons=after)]


def on_helper(turn: Turn, name: str) -> None:
    """ "Who is Dale": where a help names him, the talk is about him and his post from now on."""
    words = wanted_words(name)
    gives = (who for each in shown_helps(turn.plan) for who in each.who) if turn.plan is not None and words else ()
    who = next((each for each in gives if min(strengths(words, each)) >= 1), None)
    if who is not None:
        post = re.split(r"\s*[(,;]|\s+or\s+", who)[0].strip()
        focus.on_person(turn, f"{name.strip(' ?.!').title()}, {post}" if min(strengths(words, post)) < 1 else post)
