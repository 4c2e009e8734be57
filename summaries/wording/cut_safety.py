"""Where a sentence must not be cut: inside brackets, lists and the reach of a "not", and before what hangs on the word before."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs
from summaries.wording.person import ME, MY

ORDER = re.compile(
    rf"\b(?:{verbs.past_participle('give')}|{ME}|able|want|wants|need|needs|like|how|what|where|when|whether|which|who|ready"
    r"|asked|help|helps|helped|support|supports|supported|allow|allows|encourage|encouraged|teach|taught|learn|learns|try"
    r"|trained|chance|chances|opportunity|opportunities|offers?|requests?|attempts?|permission|decision|invitation|promise|space|room|time|right|way|ways|trust|trusts|tell|tells|told|use|used|due|going"
    r"|agreed|adults?|enough|too|place|access|remind|reminds|reminded|has|have|had|is|are|and|or|in order|so as|up|next"
    r"|close|not|only|just|expected|likely|continue|continues|begin|begins|start|starts|plan|due|happy|safe|easy|hard|free|willing|keen)$"
)


# "ask an adult in the room to stop": the "to" is what they are asked, not what it is for.
ASKS_TO = re.compile(
    r"\b(?:ask|tell|remind|encourage|allow|help|teach|train|want|need|expect|invite|support|prompt|enable|require|get|able|show)"
    r"(?:s|ed|es|ing)?\b"
)
TIME_END = re.compile(
    r"\b(?:weeks?|days?|terms?|years?|minutes|hours?|months?|sessions?|times?|lessons?|visits?|week|mornings?|afternoons?|evenings?|lunchtimes?|weekdays?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?)$"
)


def stands_alone(head: str, tail: str) -> bool:
    """Whether the words after a place with no comma say one thing of the whole sentence before it: "… with my hands"
    belongs to the verb before it, "each half term by the psychologist" to "supervised"."""
    head = head.replace("ideas that help", "ideas")  # our word for "strategies"
    if re.match(r"for \d+ (?:sessions|visits) [^,]*\buntil\b", tail):
        tail = tail.split(" until ")[0]  # as long as the sessions go on
    opened = re.search(
        r"\b(?:until|when|whenever|if|where|who|whom|which|(?<!do )(?<!does )that|because|while|unless|what|how)\b[^,]*$",
        head,
    )
    # "with a job coach visiting | no more than once a week": what somebody else does as often.
    anothers = re.search(r"\bwith (?:an?|the|my|Xmy|no|\d+|\w+) (?:[\w'-]+ ){0,4}?[a-z]+ing$", head)
    changes = re.search(r"\b(?:reduc|increas|ris|build|mov|fad|drop|then)\w*\b(?:[^,]* to \d+ times, )?[^,]*$", head)
    if head.endswith(",") or opened or anothers:
        return False
    two = re.search(r"\b(?:will|to) [a-z-]+ .*\band (?:then )?([a-z]+)(?: it| them)?$", head)
    if two and verbs.is_base(two[1]):
        return False  # "will write a plan by May and review it | each term"
    if changes and re.match(r"(?:once|when|until|if|after|before|as|unless)\b", tail):
        return False  # "reducing to every 2 weeks | once I have done the route 3 times": a condition of the step
    if re.search(
        r"\b(?:will|to|must|should|can) (?:also |then )?(?:change|plan|check|support|watch|mark|record|film|open|use|test|name)$",
        head,
    ):
        return False  # "will change | every lesson": what is changed
    last = head.split()[-1].lower()
    verb = verbs.as_form(last, "ed") or (verbs.is_base(last) and last not in verbs.NOUN_TOO)
    passive = re.search(r"\b(?:will be|is|are) (?:\w+ly )?[a-z]+(?:ed|ught|en|ne)\b", head) and re.match(
        r"(?:\d|once|twice|for \d)", tail
    )
    by = "" if passive else r"\bby (?:an?|the|my|Xmy)\b|"  # "taught … | 4 times a week by my teacher"
    more = re.search(
        rf"\bto (?!\d)[a-z]+|{by}\b(?:which|who|when|that|where|while|if|unless|until|so)\b|[:;]"
        r"|\band (?:to|then|also)\b",
        tail,
    )
    joined = re.search(r"\band ([a-z]+)\b", tail)
    does = joined and (verbs.is_base(joined[1]) or verbs.as_form(joined[1], "ed")) and joined[1] not in verbs.NOUN_TOO
    return not (verb or more or does)


# A "not" whose reach has ended: "who does not know me", "stammering or not", "without an adult", "no fewer than 3".
_CLOSED = re.compile(
    r"\b(?:has|have|had|does|do|did|was|were) not\b|\bnot (?:yet|a|the|an)\b|\bno (?:more|fewer|less) than\b|\bor not(?=,)"
    rf"|\bwithout (?:(?:an?|any|the|{MY}|more) )?(?:[a-z]+ ){{0,2}}?(?:adults?|help|prompts?|reminders?|support|staff|cards?|assistant|family member)\b"
    rf"(?! (?:to|who|that|when|or|and)\b)(?: (?:beside|near|next to) {ME}\b)?"
    r"|\bwithout being (?:asked|told|reminded|prompted)(?=,)"
)
_PLACE_WORDS = ("in", "on", "with", "by", "at", "after", "before", "during", "for")


def in_list(before: str, after: str) -> bool:
    """Whether the comma parts two of a list: "on foot, | on a scooter or in a chair", "speech, | typing or a card"."""
    hit = re.match(r",? (?P<first>\w+) (?P<rest>[^,;]*)", after)
    before = before.rstrip(", ")
    if (
        hit
        and hit["first"] == "with"
        and re.match(r"with [^,;]* and with\b", after.lstrip(", "))
        and "with " not in before.split(", ")[-1]
    ):
        return False
    if (
        hit
        and hit["first"] in ("on", "with")
        and re.search(r"\d+ (?:minutes|hours|weeks)$", before)
        and " or " not in hit["rest"]
    ):
        return False
    if not hit or hit["rest"].startswith(("least ", "most ")):
        return False
    if hit["first"] == "in" and hit["rest"].startswith("the right order"):
        return False  # how it is told, whatever else stands with "in"
    if hit["first"] == "to" and verbs.is_base(hit["rest"].split()[0]) and not re.search(r"\bto [a-z]+[^,]*$", before):
        return False  # "for 1 hour, | to check the aid and to teach Xme": the first of the aims
    other = (
        "|(?:in|on|with|by|at|after|before|during|between|outside|throughout|when|while|whenever) "
        if hit["first"] in _PLACE_WORDS
        else ""
    )
    if not re.search(rf"^\S+ (?:.* )?(?:or|and) (?:{hit['first']}\b{other})", hit["rest"]):
        return False
    return bool(re.search(r"(?:^|,)[^,]*\b(?:on|in|by|with|at|for|to|without|before|after) [^,]+$", before))


def whole(text: str, at: int) -> bool:
    """Whether the place is outside brackets, quotes, lists and the scope of a "not" or a "must" that goes on after it."""
    before, after = text[:at], text[at:]
    if in_list(before, after):
        return False
    if before.count("(") != before.count(")") or before.count('"') % 2:
        return False
    scope = _CLOSED.sub("", before)
    if re.search(r"\b(?:not|never|no one|nobody|without|unless|neither|no)\b", scope):
        # "must not …, or …": what follows may still be forbidden
        return False
    return not re.match(r",? (?:or|nor)\b", after)


def ends_well(head: str) -> bool:
    if re.search(r", \w+$|\bof (?:them|these|those|which|whom)$", head):
        return False  # ", 2 of them | after dark", ", said | once to a small group"
    return not re.search(
        rf"\b(?:the|an?|of|to|in|for|and|or|with|at|on|by|from|than|as|is|are|be|{MY}|every|each|least|up|about|not|only"
        r"|more|less|long|soon|shortly|straight|just|immediately|either|both|between|week|day|for|last|than|or|lasts|times"
        r"|sessions?|once|twice|\d+|open|from|until|again|then|away|out|up|down|back|off|over|across|example|waits?|stays?|rests?|looks?|looking|looked)$",
        head,
    )
