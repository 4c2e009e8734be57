"""Marks of a sentence that came out wrong: a verb that does not fit, a name that is none, a clause cut from its head.

A line with such a mark is not printed: the plan's own words stand in its place. Each pattern names a kind of fault that
was seen in lines of plans by unknown writers; the examples are in the tests.
"""

from __future__ import annotations

import re

from summaries.wording.easyread import split_sentences

_POSTS = (
    r"(?:worker|nurse|coach|assistant|teacher|therapist|tutor|mentor|adviser|advisor|officer|manager|psychologist"
    r"|specialist|instructor|counsellor|coordinator|practitioner|technologist|physiotherapist|audiologist"
    r"|carer|dietitian"
    r"|paediatrician|trainer|supervisor|driver|advocate)"
)
_BASES = (
    r"(?:are|have|do|see|sit|give|run|teach|help|meet|work|make|take|visit|check|write|train|ring|plan|go|come"
    r"|stay|show"
    r"|look|learn|keep|set|lead|read|use|sees me [^.]* will)"
)
_DO_NEXT = r"(?:break|look|show|make|give|take|write|keep|help|set|plan|come|go|stay|ring|meet|teach|use)"
_DOES_NEXT = (
    r"(?:breaks|looks|shows|makes|gives|takes|writes|keeps|helps|follows|goes|comes|stays|rings|meets|teaches|works)"
)

_ANYWHERE = tuple(
    re.compile(pattern)
    for pattern in (
        # "The She does this", "The 2027 does less", "The About sends": the last word of a name or date is no doer.
        r"\bThe (?:She|He|It|They|We|You|I|About|Care|Up|Out|\d[\d.]*) [a-z]+",
        r"\b(?:[Dd]oes|[Dd]o) not (?:be|do)\b|\bis not is\b",
        r"\b(?:[Hh]ave|has) me\b(?! (?:in|on|to|at|with))|\bme (?:trust|know|told|choose|chose|choosed)\b",
        # "By the end of, the summer term", "that my score. I do this on the scale"
        r"\b(?:of|in|at|the|a|an|to|with),",
        r"\bso that (?:my|the|I) [\w-]+(?: [\w-]+)?\.",
        r"\b(?:within|about|under|over|than|of|for|to the|of the|with the)\.(?:\s|$)",
        r"\beach (?:\w+ )?\w+,? each (?:January|February|March|April|May|June|July|August|September|October"
        r"|November|December)",
        # "A teacher runs a break and lunch: a mixed hearing. …"
        r"\bruns? an? [^.]*:",
        # "I have slides … to the support worker": what was to be given to somebody is not mine.
        rf"\bI have (?:[^.,]*, )*[^.]*\b(?:texts|slides|homework|notes|work|copies) to (?:the|an?) [a-z -]*{_POSTS}\b",
        # "We have 2 hours and stays in the next room"
        rf"\b(?:We|I) have [^.]*\band {_DOES_NEXT}\b",
        r"\bThere are also (?:my|an?|the) [a-z]+ [a-z]+ing\b",
        r"\bin a row and, if\b|\band, if someone\b",
        r"\bA (?:same|all|every|each|no one|one of)\b|\bA(?:n)? [A-Z][a-z]+ [A-Z][a-z]+ (?:is|are)\b(?=\s[a-z]+ing)",
        r"\btypes and [a-z]+ skills\b|\bgives me [a-z]+ed\.",
        r"\bthe follows are\b|\bneeds like mine within\b|\bneedses\b|\b[Aa] needs like mine\b",
        r"\bAn? (?:Between|During|Each|Every|In|At|With|For|When|Where|If)\b",
        # "This help is for 10 minutes and writes any changes", "at the place where it is done, writes memory aids"
        rf"\bThis [a-z]+ is [^.]*(?:,| and) (?:{_DOES_NEXT}|writes|sends?|trains?|step|teaches"
        rf"|uses)\b(?! (?:time|for))",
        # "I hand. The goal is …": what is done has gone.
        r"(?:^|[,.] )I (?:hand|go|carry|put|give|take|use|tell|name|find|keep|make|set|bring|hold|get|show"
        r"|choose)\.(?: |$)",
        r"\b(?:gives?|shows?|teach(?:es)?) (?:me|my [a-z]+|the [a-z]+)\.(?: The| This| There|$)",
        r"\ban? [a-z]+ 1\b(?!:)|\b(?:time|way|day) me [a-z]+|\bwith me (?:back|hands|eyes|name)\b|\bagain me\b",
        r"\bsees me (?:Mum|Dad|and)\b|\bis to need\b|\bhas qualification\b|\bI have after\b",
        r"\bThe ([a-z]+) is (?:[a-z]+ )?\1\b|\bThere is (?:also )?(?:breaks|up to (?:[2-9]|\d\d)|[2-9]\b|\d\d)",
        r"\balso tells? (?:confused|upset|worried|cross|sad)\b|, with the [a-z ]+ (?:gives|teaches|runs|helps)\b",
        r"\b[Aa]n? [a-z]+ College\b|(?:^|[.,] )Me [a-z]+s\b|\bThe (?:something|someone|anything)\b|\bgoal is about\b",
        r"\bstaff who [a-z]+s me\b|\bmust (?:not|never) put out\b|\bI have (?:run|led|taught|given|made) by\b"
        r"|\bI have in\b",
        r"\bI have [^.]* (?:lives|goes|comes|stays) (?:in|with|to)\b|\b(?:morning|week|day|term|minutes|hours) who\b",
        # "never lifted by one person alone" is no rule that nobody may lift me.
        r"\bNo one is allowed to [a-z]+ me by (?:\d|one|an?)\b|\bmy \d+ times\b|\btell my\b|\balso talks an?\b",
        r"\bof my (?:and|or)\b|\bI have, |\btherapist girls\b|\bThe [A-Z][a-z]+ing [a-z]+s\b|\bis I [a-z]+\b",
        r"\b([a-z]{3,}), \1\b|\bMy plan says to [a-z]+ [a-z]+ed\b|\bThere is also a member of\b|\band hand\.",
        r"\b[Tt]he aim is to (?:work|help|support|give|use|make|teach|show|keep|take|bring)\.",
        r"\bI (?:help|enable|support|allow) me\b|\b[Bb]y ([A-Z][a-z]+ \d{4})\b.*\bby \1\b",
        r"\bgoal is to [a-z]+ and [a-z]+s (?:an?|the|my)\b|\bI [a-z]+ and [a-z]+s (?:through|it|the|my|an?)\b",
        r"\b(?:[Tt]eachers|[Aa]ssistants|[Tt]herapists|[Aa]dults) (?:gives|runs|does|is|has|helps|teaches)\b",
        r"\blooks (?!at|after|for|like|into|up|out|over|through|back|forward|good|right)[a-z]+|\bfrom a member of\b",
        r"\bI have [a-h]\d?:|\bor the commissioned\b|\bgives me an? [a-z]+ phonics\b",
    )
)
# In a sentence that a single person opens.
_ONE_PERSON = re.compile(r"(?:An?|The|My|One|1|[A-Z][a-z]+ [A-Z][a-z]+,?) ")
_IN_ONE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?:An?|The|My|1) (?:(?!and\b|,)[\w'’()-]+ ){{0,8}}?{_POSTS} (?:on my course )?{_BASES}\b(?! [a-z]+s\b)",
        rf"^(?!An? |The )(?:[A-Z][a-z]+ [A-Z][\w’'-]+|My [a-z ]+, [A-Z][a-z]+ [A-Z][\w’'-]+)(?:, [a-z ]+?)? {_BASES}\b",
        rf"^(?:An?|The|My) [^.]*, [A-Z][a-z]+ [A-Z][\w’'-]+ {_BASES}\b",
        # "A physiotherapist updates the programme and show it to staff"
        r"^(?:An?|The|My) (?:(?!\b(?:and|me|to|staff)\b)[^.,])* [a-z]+s (?:(?!\b(?:me|to|staff|helps?)\b)[^.])* and"
        r" (?:show|write|train|give|take|keep|send|step|set) (?:it|them|the|me|this|my|an?)\b",
        # "My job coach learns each job first, break it into steps"
        rf"^(?:An?|The|My|1) (?:(?!, )[^.]) *[^.]*, {_DO_NEXT} (?:it|me|for|the|my|this|a|an)\b",
        # "A worker … is in the building. The worker comes to me within."
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
