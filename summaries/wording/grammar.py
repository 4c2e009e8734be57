"""Marks of a sentence that came out wrong: a word that is none, a verb that does not fit, a clause cut from its head.

A line with such a mark is not printed: the plan's own words stand in its place. Each list is one kind of fault; the
examples are in the tests. The marks are a net under the steps of this room, not a proof.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording.easyread import split_sentences

_POSTS = (
    r"(?:worker|nurse|coach|assistant|teacher|therapist|tutor|mentor|adviser|advisor|officer|manager|psychologist"
    r"|specialist|instructor|counsellor|coordinator|practitioner|technologist|physiotherapist|audiologist|carer"
    r"|dietitian|paediatrician|trainer|supervisor|driver|advocate)"
)
_BASES = (
    r"(?:are|have|do|see|sit|give|run|teach|help|meet|work|make|take|visit|check|write|train|ring|plan|go|come|stay"
    r"|show|look|learn|keep|set|lead|read|use)"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

# Words that are none ("ats"), Python's own, and a word said twice.
_NO_WORDS = (
    r"\b(?<!-)(?:ats|ins|ofs|bys|withs|fors|froms|nots|tos|ands|ors|ons|nevers|alsos|True|False)\b",
    r"\b([a-z]{3,}), \1\b|\bThe ([a-z]+) is (?:[a-z]+ )?\2\b|\b[Bb]y ([A-Z][a-z]+ \d{4})\b.*\bby \3\b",
    rf"\beach (?:\w+ )?\w+,? each (?:{_MONTHS})",
)
# An article, or "the", before what is nobody and no thing: "A From January …", "The 2027 does less", "The She".
_NO_SUBJECT = (
    r"\b(?:A|An|a|an) (?:[Ff]rom|[Bb]efore|[Aa]fter|[Uu]ntil|[Dd]uring|[Oo]n|[Bb]y)\b(?!-)",
    r"\bAn? (?:Between|Each|Every|In|At|With|For|When|Where|If|same|all|every|each|no one|one of)\b",
    r"\bThe (?:She|He|It|They|We|You|I|something|someone|anything|\d[\d.]*) [a-z]+|\bThe [A-Z][a-z]+ing [a-z]+s\b",
    r"\b[Aa] needs like mine\b|\b(?:morning|week|day|term|minutes|hours|\d+) who\b|\bThere is also a member of\b",
)
# I and me: "the way me choose", "I is", "Me edits", "with me back to the wall".
_ME = (
    r"\b(?:the way|what|when|if|that|because|while) me\b|\b(?:way|day) me [a-z]+s\b",
    r"\bI (?:will|can|must|may|should)(?: also| then| not)? [a-z]+ me\b|\b(?:should|must|will|nor) me\b",
    r"\bme (?:need|like|trust|know|told|don't|can't|cannot|am|is|are|has|have)\b|(?:^|[.,] )Me [a-z]+s\b",
    r"\bI (?:is|has|does)\b|\bis I [a-z]+\b|\b(?:teaching|supporting|helping|for|with|of|to) I\b",
    r"\bwith me (?:back|hands|eyes|name)\b|\bmy \d+ times\b|\bof my (?:and|or)\b|\b[Mm]e to [a-z]+ more\b",
)
# A verb that does not fit the one before it.
_TWO_VERBS = (
    r"\b(?:[Dd]oes|[Dd]o) not (?:be|do)\b|\bis to need\b|\bNot will\b|\bwill (?:reminder|reminders)\b",
    r"\b(?:[Tt]eachers|[Aa]ssistants|[Tt]herapists|[Aa]dults) (?:gives|runs|does|is|has|helps|teaches)\b"
    r"|\bstaff who [a-z]+s me\b|\bThere (?:is|are) an? [a-z]+ (?:goes|comes|is|will)\b",
    r"\bThere is (?:also )?(?:breaks|up to (?:[2-9]|\d\d)|[2-9]\b|\d\d)|\bI have (?:staff|adults|all) [a-z]+\b",
)
# What hangs in the air: "comes to me within.", "I have by: January".
_CUT_OFF = (
    r"\b(?:within|than|of|to the|of the|with the|as well as|such as|and|or|including)\.(?:\s|$)|, \bby [A-Z][a-z]+ \d{4}\b,? I\b",
    r"\bI have (?:by|after|on|at(?! least)|from|of|with)\b|\bI have, |\bI have [a-h]\d?:|\b[Tt]his is see\b|\bThis is this\b",
    r"\bThis is (?:an? |the |my )?(?:teaching|learning support|class|support|key|SEN) (?:assistant|teacher|worker|adult)s?\b",
    r"\bI have (?:an? )?(?:will|shall|must)\b|\bI have an? (?:I|what|who|we|you|it|he|she|they|this|these|there)\b",
    r"\bhas qualification\b|\balso talks an?\b|\b[Aa]n? (?:before|after|on|in|at|during|that|from|to|for|by)\b(?!-)",
)
# Sound English that says something else: what was to be given to somebody is not mine; "never by one person alone".
_TURNED = (
    rf"\bI have (?:[^.,]*, )*[^.]*\b(?:texts|slides|homework|notes|copies) to (?:the|an?) [a-z -]*{_POSTS}\b",
    r"\bNo one is allowed to [a-z]+ me by (?:\d|one|an?)\b",
)
_ANYWHERE = tuple(
    re.compile(pattern) for kind in (_NO_WORDS, _NO_SUBJECT, _ME, _TWO_VERBS, _CUT_OFF, _TURNED) for pattern in kind
)

# "A community nurse see me", "My key worker, Lindsey Marr sit down with me"
_ONE_PERSON = re.compile(
    rf"^(?:An?|The|My|1) (?:(?!and\b|or\b|will\b|,)[\w'’()-]+ ){{0,8}}?{_POSTS} {_BASES}\b(?! [a-z]+s\b)"
)


def faulty(text: str) -> bool:
    """True where a mark shows that `text` (a finished line) is no sound English."""
    own = re.sub(r'"[^"]*"|“[^”]*”', "", text)
    if any(pattern.search(own) for pattern in _ANYWHERE):
        return True
    return any(_ONE_PERSON.search(sentence) for sentence in split_sentences(own))
