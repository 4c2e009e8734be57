"""Turns of sentence that lawyers and reports use, as people say them: "Should he wish" is "If he wants to".

Each says the same in everyday order, on both sides of the guard; none takes a word of time, number or "not" away.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import verbs

# "Should Idris become overwhelmed, he will …", "or sooner should she outgrow it": a condition, told by the order of words.
_SHOULD = re.compile(
    r"(?P<open>^|(?<=[.;:,] )|(?<=\bsooner )|(?<=\bearlier )|(?<=\bagain ))[Ss]hould "
    r"(?P<who>he|she|it|this|they|(?!Any\b|All\b|Staff\b)[A-Z][a-z'-]+|(?:the|an?|any|his|her|their) (?:[a-z-]+ ){0,3}?[a-z-]+) (?P<not>not )?"
    r"(?P<verb>so wish|[a-z]+)\b"
)
_MANY = re.compile(r"they|(?:the|any|his|her|their) (?:[a-z-]+ ){0,3}?[a-z-]+[^su]s")


def _if(hit: re.Match[str]) -> str:
    verb, many = hit["verb"], bool(_MANY.fullmatch(hit["who"]))
    if verb == "so wish":
        told = "want to" if many else "wants to"
    elif verb in ("be", "have"):
        told = {"be": ("is", "are"), "have": ("has", "have")}[verb][many]
    elif verbs.is_base(verb) or verb in ("wish", "outgrow", "become", "arise", "occur", "feel", "fall", "lose"):
        told = verb if many else verbs.third(verb)
    else:
        return hit[0]
    opened = hit["open"] or hit.start() == 0 or hit.string[hit.start() - 2] in ".;:"
    word = "If" if opened and hit[0][0] == "S" else "if"
    if hit["not"]:
        if verb in ("be", "have"):
            return f"{word} {hit['who']} {told} not"
        return f"{word} {hit['who']} {'do' if many else 'does'} not {verb}"
    return f"{word} {hit['who']} {told}"


_TURNS = (
    # "subject to a referral being accepted", "subject to the availability of the therapist"
    (
        re.compile(
            r"\bsubject to (?P<what>(?:an?|the|his|her|their) (?:[a-z]+ )?[a-z]+) being (?P<done>[a-z]+(?:ed|en|ght|de|nd))\b"
        ),
        r"only if \g<what> is \g<done>",
    ),
    (
        re.compile(r"\bsubject to the availability of (?P<who>(?:an?|the) [a-z][a-z -]*?)(?=[.,;]|$)"),
        r"only if \g<who> is available",
    ),
    (
        re.compile(r"\b(?:providing|provided|on condition) that (?=\S+ (?:\S+ ){0,4}(?:is|are|has|have|wants?)\b)"),
        "if ",
    ),
    (re.compile(r"\b(?:save|other than) (?=(?:where|when|if)\b)"), "except "),
    (re.compile(r"\bsave that\b"), "except that"),
    # "one hour of which will be a tutorial", "with sessions focusing on rights"
    (
        re.compile(r", (?:one|1) (hour|session|visit|lesson) of which (?:will be|is) (?=an? )"),
        r". One of these \1s is ",
    ),
    (
        re.compile(r", with (?:the )?sessions (?:focusing|focused|concentrating|centred) on "),
        ". The sessions are about ",
    ),
    (re.compile(r"\b([A-Z][a-z]+|[Hh]e|[Ss]he) (?:himself|herself) (?=(?:has|is|will|can|says|wants)\b)"), r"\1 "),
    # "12 hours a year, of which no fewer than 6 shall be direct, the remainder being devoted to seating review"
    (
        re.compile(
            r", (?:with )?the (?:remainder|rest|balance) (?:being|to be) (?:devoted to|used for|for|spent on|given to|available for) "
        ),
        ". The rest is for ",
    ),
    (re.compile(r"(,?) (?:comprising|to comprise|consisting of|comprised of) (?=\S)"), r"\1 made up of "),
    (re.compile(r"\b(of which (?:no fewer than|at least|up to)? ?\d+) shall "), r"\1 will "),
    (re.compile(r"\bup to (?:100 ?%|double) (?:extra|additional|more) time\b"), "up to double the time"),
    (re.compile(r"\b(?:extra|additional|more) time of up to 100 ?%"), "up to double the time"),
    (re.compile(r"\b(?:extra|additional|more) time of 100 ?%"), "double the time"),
    (re.compile(r"\b(?:extra|additional|more) time of (up to |at least )?(\d\d) ?%(?! more)"), r"\1\2% extra time"),
)


def turned(text: str) -> str:
    """`text` with each such turn said in everyday order."""
    if "hould " in text:
        text = _SHOULD.sub(_if, text)
    for pattern, plain in _TURNS:
        text = pattern.sub(plain, text)
    return text
