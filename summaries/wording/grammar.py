"""Marks of a sentence that came out wrong: a word that is none, a verb that does not fit, a clause cut from its head.

A line with such a mark is not printed: the plan's own words stand in its place. Each list is one kind of fault; the
examples are in the tests. The marks are a net under the steps of this room, not a proof.
"""

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
_DO_NEXT = r"(?:break|look|show|make|give|take|write|keep|help|set|plan|come|go|stay|ring|meet|teach|use)"
_DOES_NEXT = (
    r"(?:breaks|looks|shows|makes|gives|takes|writes|keeps|helps|follows|goes|comes|stays|rings|meets|teaches|works"
    r"|uses|sends|trains)"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

# Words that are none ("ats"), Python's own, and a word said twice.
_NO_WORDS = (
    r"\b(?:ats|ins|ofs|bys|withs|fors|froms|nots|tos|ands|ors|ons|nevers|alsos|True|False)\b",
    r"\b([a-z]{3,}), \1\b|\bThe ([a-z]+) is (?:[a-z]+ )?\2\b|\b[Bb]y ([A-Z][a-z]+ \d{4})\b.*\bby \3\b",
    rf"\beach (?:\w+ )?\w+,? each (?:{_MONTHS})",
)
# An article, or "the", before what is nobody and no thing: "A From January …", "The 2027 does less", "The She".
_NO_SUBJECT = (
    r"\b(?:A|An|a|an) (?:[Ff]rom|[Bb]efore|[Aa]fter|[Uu]ntil|[Dd]uring|[Oo]n|[Bb]y)\b",
    r"\bAn? (?:Between|Each|Every|In|At|With|For|When|Where|If|same|all|every|each|no one|one of)\b",
    r"\bThe (?:She|He|It|They|We|You|I|something|someone|anything|\d[\d.]*) [a-z]+|\bThe [A-Z][a-z]+ing [a-z]+s\b",
    r"\b[Aa] needs like mine\b|\b(?:morning|week|day|term|minutes|hours|\d+) who\b|\bThere is also a member of\b",
)
# I and me: "the way me choose", "I is", "Me edits", "I help me", "with me back to the wall".
_ME = (
    r"\b(?:the way|what|when|if|that|because|while) me\b|\b(?:time|way|day) me [a-z]+|\b(?:[Hh]ave"
    r"|has) me\b(?! (?:in|on|to|at|with))",
    r"\bme (?:want|choose|need|like|trust|know|told|don't|can't|cannot|am|is|are|has|have)\b|(?:^|[.,] )Me [a-z]+s\b",
    r"\bI (?:is|has|does)\b|\bis I [a-z]+\b|\bI (?:help|enable|support|allow) me\b|\bagain me\b",
    r"\bwith me (?:back|hands|eyes|name)\b|\bsees me (?:Mum|Dad|and)\b|\btell my\b|\bmy \d+ times\b"
    r"|\bof my (?:and|or)\b",
)
# A verb that does not fit the one before it.
_TWO_VERBS = (
    r"\b(?:[Dd]oes|[Dd]o) not (?:be|do)\b|\bis to need\b|\bmust (?:not|never) put out\b",
    rf"\b(?:We|I) have [^.]*\band {_DOES_NEXT}\b|\bI have [^.]* (?:lives|goes|comes|stays) (?:in|with|to)\b",
    rf"\bThis [a-z]+ is [^.]*(?:,| and) (?:{_DOES_NEXT}|send|train|step)\b(?! (?:time|for))",
    r"\bgoal is to [a-z]+ and [a-z]+s (?:an?|the|my)\b|\bI [a-z]+ and [a-z]+s (?:through|it|the|my|an?)\b",
    r"\b(?:[Tt]eachers|[Aa]ssistants|[Tt]herapists|[Aa]dults) (?:gives|runs|does|is|has|helps|teaches)\b"
    r"|\bstaff who [a-z]+s me\b",
    r"\blooks (?!at|after|for|like|into|up|out|over|through|back|forward|good|right)[a-z]+"
    r"|, with the [a-z ]+ (?:gives|teaches|runs|helps)\b",
    r"\bMy plan says to [a-z]+ [a-z]+ed\b|\bThere are also (?:my|an?|the) [a-z]+ [a-z]+ing\b",
    r"\bThere is (?:also )?(?:breaks|up to (?:[2-9]|\d\d)|[2-9]\b|\d\d)",
)
# What hangs in the air: "By the end of, the summer term", "I hand. The goal is …", "comes to me within."
_CUT_OFF = (
    r"\b(?:of|in|at|the|a|an|to|with),|\b(?:within|about|under|over|than|of|for|to the|of the|with the)\.(?:\s|$)",
    r"\bhelp is (?:about|for) (?:which|that|whom)\b|\bgoal is about\b|\bso that (?:my|the|I) [\w-]+(?: [\w-]+)?\.",
    r"(?:^|[,.] )I (?:hand|go|carry|put|give|take|use|tell|name|find|keep|make|set|bring|hold|get|show"
    r"|choose)\.(?: |$)",
    r"\b(?:gives?|shows?|teach(?:es)?) (?:me|my [a-z]+|the [a-z]+)\.(?: The| This| There|$)|\band hand\.",
    r"\b[Tt]he aim is to (?:work|help|support|give|use|make|teach|show|keep|take|bring)\.|\bgives me [a-z]+ed\.",
    r"\bI have (?:run|led|taught|given|made) by\b|\bI have (?:in|after)\b|\bI have, |\bI have [a-h]\d?:"
    r"|\bruns? an? [^.]*:",
    r"\ban? [a-z]+ 1\b(?!:)|\bhas qualification\b|, if someone\b|\balso tells? (?:confused|upset|worried|cross|sad)\b",
    r"\balso talks an?\b|\b[Aa]n? [a-z]+ College\b",
)
# Sound English that says something else: what was to be given to somebody is not mine; "never by one person alone".
_TURNED = (
    rf"\bI have (?:[^.,]*, )*[^.]*\b(?:texts|slides|homework|notes|work|copies) to (?:the|an?) [a-z -]*{_POSTS}\b",
    r"\bNo one is allowed to [a-z]+ me by (?:\d|one|an?)\b",
)
_ANYWHERE = tuple(
    re.compile(pattern) for kind in (_NO_WORDS, _NO_SUBJECT, _ME, _TWO_VERBS, _CUT_OFF, _TURNED) for pattern in kind
)

# In a sentence that a single person opens.
_ONE_PERSON = re.compile(r"(?:An?|The|My|One|1|[A-Z][a-z]+ [A-Z][a-z]+,?) ")
_IN_ONE = tuple(
    re.compile(pattern)
    for pattern in (
        # "A community nurse see me", "My key worker, Lindsey Marr sit down with me"
        rf"^(?:An?|The|My|1) (?:(?!and\b|,)[\w'’()-]+ ){{0,8}}?{_POSTS} {_BASES}\b(?! [a-z]+s\b)",
        rf"^(?!An? |The )(?:[A-Z][a-z]+ [A-Z][\w’'-]+|My [a-z ]+, [A-Z][a-z]+ [A-Z][\w’'-]+)(?:, [a-z ]+?)? {_BASES}\b",
        rf"^(?:An?|The|My) [^.]*, [A-Z][a-z]+ [A-Z][\w’'-]+ {_BASES}\b",
        # "A physiotherapist updates the programme and show it to staff"
        r"^(?:An?|The|My) (?:(?!\b(?:and|me|to|staff)\b)[^.,])* [a-z]+s (?:(?!\b(?:me|to|staff|helps?)\b)[^.])* and"
        r" (?:show|write|train|give|take|keep|send|step|set) (?:it|them|the|me|this|my|an?)\b",
        # "My job coach learns each job first, break it into steps"
        rf"^(?:An?|The|My|1) [^.]*, {_DO_NEXT} (?:it|me|for|the|my|this|a|an)\b",
        r"\bwho I have chosen\.$",
    )
)


def faulty(text: str) -> bool:
    """True where a mark shows that `text` (a finished line) is no sound English."""
    own = re.sub(r'"[^"]*"|“[^”]*”', "", text)
    if any(pattern.search(own) for pattern in _ANYWHERE):
        return True
    return any(
        pattern.search(sentence)
        for sentence in split_sentences(own)
        if _ONE_PERSON.match(sentence) and " and a" not in sentence.split(",")[0][:60]
        for pattern in _IN_ONE
    )
