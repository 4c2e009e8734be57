"""The widest cuts of a goal, tried on what is still long after all others: a second thing done, with what, before when.

A measure at the end may be of all that stands before it, so nothing that bounds the goal is left with a second part
alone: the first would be firmer than the plan.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import ends_well, whole
from summaries.wording.draft import word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.person import ME, MY

_LEAST = 4


def shorter_goal(sentence: str) -> list[str]:
    """`sentence` (marked, without a full stop) as one or more; as it is where it is short or has no such place."""
    if word_count(sentence) <= MOST_WORDS:
        return [sentence]
    own = [cut for cut in _places(sentence) if word_count(cut.head) >= _LEAST and word_count(cut.tail) >= _LEAST]
    if not own:
        return [sentence]
    best = min(own, key=lambda cut: cut.cost + max(word_count(cut.head), word_count(cut.tail)) / 10)
    return [*shorter_goal(best.head), *shorter_goal(best.tail)]


_TOOLS = (
    r"reminders?|help|support|planner|alarms?|cards?|list|checklist|timer|chart|ladder|board|strips?|script|frame|spoon|guard|walker|cane|stick"
    r"|aids?|device|app|fan|recipes?|calculator|line|adults?|person|friends?|people|dictionary|mat|book|glasses|symbols?|pictures?|photos?|signs?"
    r"|headphones|laptop|tablet|software|pen|phone|ruler|bank|assistant|pupils?|children|students?|gestures?|hand|reminding"
)
_WITH = re.compile(
    rf"(?:,? and)? (?P<with>with (?:(?:no more than|up to|at most|only|at least) )?(?:an?|the|{MY}|\d+|one|no|spoken|written|picture|other) (?:[\w'-]+ ){{0,5}}?(?:{_TOOLS})(?: (?!who\b|which\b|that\b|before\b|when\b|until\b)[^,;]*)?)$"
)
# What needs the words after it, so that "I will do this with …" would say less or something else.
_NEEDS = re.compile(
    r"\b(?:talk|speak|play|work|share|meet|live|stay|go|chat|conversations?|friendships?|contact|time|touch|deal|cope|agree|start|begin|end|finish|people|person"
    r"|sentences?|piece|meal|model|turns?|than|and|or|of|to|in|at|on|for|by|the|an?|is|are|be|put|help)$"
)
_OPEN = re.compile(
    r"\b(?:which|who|that|when|if|until|unless|before|after|while|because|so that|not|never|without|no one)\b"
)


def with_what(text: str) -> Iterator[Cut]:
    """ "Xme will eat a whole meal with a weighted spoon and a plate guard": "Xme will do this with a weighted spoon …"."""
    hit = _WITH.search(text)
    head = text[: hit.start()] if hit else ""
    if not hit or not head.startswith(f"{ME} will ") or not whole(text, hit.start()) or word_count(head) < 6:
        return
    if _NEEDS.search(head) or _OPEN.search(head) or not ends_well(head) or re.search(r"\b(?:and|or) [a-z]+$", head):
        return
    # "… and tick off each step | with 1 reminder": of the last, or of both; said of both it is no less
    if any(map(verbs.is_base, re.findall(r"\b(?:and|or) ([a-z]+) ", hit["with"]))):
        return
    helped = re.match(
        r"with (?:no |only |an? (?:[a-z]+ )?(?:adult|person|friend|assistant)|the help|up to|at most|at least|1 )",
        hit["with"],
    )
    if not helped and any(map(verbs.is_base, re.findall(r"\b(?:and|or) (?:then )?([a-z]+) ", head))):
        return  # "cook and pay | with a card": only what is paid
    yield Cut(head, f"{ME} will do this {hit['with']}", 1)


_BEFORE = re.compile(rf",? (?P<before>before (?:{ME}|{MY} [a-z]+) [^,;]+)$")


def before_when(text: str) -> Iterator[Cut]:
    """ "Xme will show an adult how Xme feels before Xme bites": "Xme will do this before Xme bites"."""
    hit = _BEFORE.search(text)
    head = text[: hit.start()] if hit else ""
    if not hit or not head.startswith(f"{ME} will ") or head.startswith(f"{ME} will do this"):
        return
    closed = re.sub(
        rf"\b(?<=ideas )that help\b|\b(?:how|what) {ME} [a-z]+ ?(?:[a-z]+ing)?|\b(?:which|when|that) {ME} is [a-z ]+? and ",
        " ",
        head,
    )
    alone = not _OPEN.search(closed) and not re.search(r"\b(?:and|out of|times)\b", hit["before"])
    if alone and whole(text, hit.start()) and word_count(head) >= 5 and ends_well(head):
        yield Cut(head, f"{ME} will do this {hit['before']}", 1)


# A bound at the end may be of both, and the first alone would be firmer.
_OF_BOTH = re.compile(
    r"\b(?:no more than|without|within|out of|at least|up to|each|every|once|twice|times|only|by|on my own|in a|on \d|when|if|unless|until|before|after|while|where"
    r"|with (?:no|only|up to|\d+|help|support|reminders?|an? (?:[a-z]+ )?(?:adult|reminder|prompt|assistant|teacher|worker|script)))\b|Xmy own$|Xself$"
)
_NEXT = re.compile(rf"(?:an?|the|one|some|any|all|both|{MY}|{ME}|it|them|what|that|how|for|to|at|with|back|away|\d+)$")
_TAKES = re.compile(
    r"\b(?:let|help|helps|make|makes|see|watch|hear|ask|tell|show|remind|able|who|they|what to|how to)\b"
)


def second_thing_done(text: str) -> Iterator[Cut]:
    """ "Xme will move away from what makes Xme angry and use Xmy calm plan": "Xme will also use Xmy calm plan"."""
    lead = re.match(rf"{ME} will (?:also )?(?P<one>[a-z]+) ", text)
    if not lead or not verbs.is_base(lead["one"]) or lead["one"] in ("do", "be"):
        return
    for hit in re.finditer(r",? and (?P<then>then )?(?P<verb>[a-z]+) (?P<next>\S+)", text):
        said, tail = text[lead.end() : hit.start()], text[hit.start("verb") :]
        if not verbs.is_base(hit["verb"]) or (
            hit["verb"] == "back" or (hit["verb"] in verbs.NOUN_TOO and not _NEXT.match(hit["next"]))
        ):
            continue
        # what somebody is asked to do, or one of a list of things
        asked = any(map(verbs.is_base, re.findall(r"\bto ([a-z]+)", said))) or _TAKES.search(said)
        listed = "," in said and not re.search(r", [^,]* (?:and|or) [^,]*$", said)
        if asked or listed or len(said.split()) < 2 or _OF_BOTH.search(tail) or not whole(text, hit.start()):
            continue
        if re.search(r"\b(?:on|off|up|out|to|for|with|and|or|of)$", said):
            continue
        yield Cut(text[: hit.start()], f"{ME} will {'then' if hit['then'] else 'also'} {tail}", 0.6)


_USING = re.compile(
    rf"(?P<head>{ME} will .+?),? using (?P<with>(?:an?|the|{MY}) [\w' -]+?) (?P<to>to (?:an?|the|others|someone|people|staff)\b[^,;]*)$"
)


def using_what(text: str) -> Iterator[Cut]:
    """ "… say how Xme feels using Xmy fan to an adult": whom it is said to stays with what is said."""
    hit = _USING.match(text)
    if hit and whole(text, hit.end("head")) and not re.search(r"\b(?:who|which|and|or)\b", hit["with"]):
        yield Cut(f"{hit['head']} {hit['to']}", f"{ME} will use {hit['with']}", 0.5)


_SUBJECTS = r"(?:English|maths|science|history|geography|computing|art|music|RE|PE|IT|drama|reading|writing|humanities|technology|lessons)"
_IN_WHAT = re.compile(
    rf" (?P<in>in (?:{_SUBJECTS}(?:, {_SUBJECTS})*,? and (?:in )?{_SUBJECTS}|(?:both )?(?:the|an?) [a-z]+ and (?:in )?(?:the|an?) [a-z]+|all {_SUBJECTS}|(?:his|her|{MY}) (?:[a-z]+ )?lessons))$"
)
_COUNT = re.compile(
    r",? (?P<n>(?:at least|no more than|up to|about) \d+ times out of (?:every )?\d+|(?:at least |no more than )?(?:once|twice|\d+ times) (?:a|each|every|in a) (?:school )?(?:day|week|month|term|half term|year))$"
)


def where_and_how_often(text: str) -> Iterator[Cut]:
    """ "… a piece of at least 400 words in English and history": "Xme will do this in English and history"."""
    for pattern, name in ((_IN_WHAT, "in"), (_COUNT, "n")):
        hit = pattern.search(text)
        head = text[: hit.start()] if hit else ""
        if not hit or not head.startswith(f"{ME} will ") or word_count(head) < 6 or not whole(text, hit.start()):
            continue
        if (
            _OPEN.search(head)
            or not ends_well(head)
            or head.endswith("ing")
            or (name == "n" and re.search(r"\band\b", head))
        ):
            continue
        yield Cut(head, f"{ME} will do this {hit[name]}", 0.9)


def _places(text: str) -> Iterator[Cut]:
    yield from with_what(text)
    yield from before_when(text)
    yield from second_thing_done(text)
    yield from using_what(text)
    yield from where_and_how_often(text)
