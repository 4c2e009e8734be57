"""The last cut of all in a help: before where, when, with whom or about what, at the end of a thing or of what is done.

"Xme has a work course in motor repairs for 1 day a week at a centre" is "Xme has a work course in motor repairs" and
"this is for 1 day a week at a centre". Only where "this" can be nothing but the whole before it.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import ends_well, whole
from summaries.wording.draft import word_count
from summaries.wording.person import ME, MY

_THING = re.compile(rf"(?:{ME} (?:also )?has|{ME} will (?:also )?have|there (?:is|are)(?: also)?|this is) ")
_DONE = re.compile(
    r"(?:(?:[A-Z]|an? |the |all |any |every )[^,;:]{2,60}?|Xme) will (?:also )?be (?P<done>[a-z-]+) (?P<rest>.*)$"
)
_AT = re.compile(
    rf" (?=(?:with (?:an?|the|at least|no more than|up to|{MY}|\d+|support|help|extra|other)"
    r"|for (?:up to |at least |about )?(?:\d|half|an? (?!while)|each|every|all|the (?:whole|first|rest|last|full))"
    r"|in (?:an?|the|each|every|all|term|lessons?|class|[A-Z][a-z]+|small|school|college|groups?|\d{4})"
    r"|at (?:an?|the|each|home|school|college|lunchtime|break|playtime|dinner|\d|[A-Z][a-z]+)"
    r"|on (?:an?|the|each|every|\d|[MTWFS][a-z]+days?|[a-z]+ing)|by (?:an?|the|trained|\d|the end)|from (?:an?|the|\d|[A-Z])"
    r"|(?:before|after|during|throughout|within|across|outside|around|about|using|starting|between|until|once|twice|each|every|whenever|when|as part of|instead of|so that|because)\b)\b)"
)
# Words that need what comes next to say anything, or that "this" would be taken for.
_NEEDS = re.compile(
    r"\b(?:access|focus|emphasis|time|contact|relationships?|friends?|friendships?|talk|conversations?|touch|work|working|along|together|links?"
    r"|person|people|play|share|shared|deal|problems?|agreed|trained|training|help|support|supported|experience|experienced|interest|part|place|places|seat"
    r"|level|end|start|beginning|side|front|back|use|used|move|moves|room|based|need|needs|mine|pupils|students|children|adults?|staff|ratio|lead|able"
    r"|free|ready|close|next|near|likely|same|other|such|look|choice|feelings?|confidence|interested|aimed|linked|set|put|sent|given|kept|held"
    r"|up|down|off|away|out|over|back|it|them|that|this|what|how|who|which|is|are|be|was|were|to|of|and|or|in|on|at|for|with|by|from|the|an?|no|not"
    r"|least|most|than|as|each|every|once|twice|only|about|half|\d+|minutes|hours|hour|times|day|days|week|sessions?|visits?)$"
)
_OPEN = re.compile(
    r"\b(?:who|whom|whose|which|that|when|whenever|if|where|wherever|until|unless|while|because|what|how|reducing|rising|then|increasing|not|never|no|nobody"
    r"|without|or|than|either|any|between|so|made up|including|such as|like|to [a-z]+ing)\b|[;:]|\($"
)
# What stands at the place and is no place, time or company by itself.
_NO_PLACE = re.compile(
    r"(?:at a time|in turn|in advance|in place of|at least|at most|in total|for example|in front of|in line with|in need|in addition|in case"
    r"|in order|on (?:the )?(?:left|right|way|ground)|at risk|in use|in the same|in a way|in the way|in the event|at the same|in each of|for the purpose"
    r"|in an? (?:row|hurry|emergency|voice)|by the time|for an? (?:reason|while)|in the use|in the form|on the basis|at the rate|from the same)\b"
)
# "2 hours | in May and 1 hour in June", "… | in the year after that": more than the place.
_TAIL_GOES_ON = re.compile(
    r" and (?:then\b|(?:an?|\d+|half) |[a-z]+(?:ed|en) )|\bto be\b|\bafter that\b|^on each occasion|^each time\b|;|\bwith Xme for\b|\bthen\b|, by [^,]* or |\bsuch as\b|\((?:Mrs?|Ms|Miss|Dr)\b|, (?:which|who|where)\b|\band for\b|, and (?!in\b|at\b|on\b|for\b|with\b)|\bmoving to\b|^at the (?:right|correct|same|front|back|side|top|edge|foot)\b|^for a strong"
)
# "typed by an assistant and placed on my tablet | by the end": the end is of the second.
_HEAD_GOES_ON = re.compile(
    r" and (?:[a-z]+ed|put|set|kept|written|given|sent|taught|shown)\b|, and (?:an?|the|\d)|, [^,]* and an? "
    # "a board and key words | in 2 languages", "…, taught backwards | from the last stop"
    r"|\b(?:an?|\d+) (?:(?!for\b|of\b|with\b|in\b)[\w'-]+ )+and [\w' -]+$|, (?:[a-z]+ed|taught|led|run|held)\b[^,]*$|\b(?:apart|away|aside)$|\band for [^,]*$|, with [^,]*$"
)
_AMOUNT = re.compile(r"(?:minutes|hours?|times|days?|weeks?|sessions?|visits?|once|twice|[a-z]+ing|year|term|month)$")
_EVERY = re.compile(r"(?:for|each|every|once|twice|before|after|during|throughout|within|until|on|when|whenever)\b")
_VERB_IN = re.compile(
    r"(?:,| and| but) (?:will|must|can|may|should|is|are|has|have|shall)\b|\b(?:Xme|Xmy [a-z]+|staff|they|it) (?:will|must|can|is|has)\b|, and [a-z]+ (?:the|an?|Xme|Xmy)\b"
)


def before_a_phrase(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence that says what one has, or what is done."""
    thing, done = _THING.match(text), _DONE.match(text)
    if not thing and not (done and verbs.as_form(done["done"], "ed")):
        return
    for hit in _AT.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :]
        last = head.split()[-1].lower()
        if _NO_PLACE.match(tail) or not whole(text, hit.start()) or word_count(tail) < 3:
            continue
        # what is said of the subject ends before "will be"
        if _OPEN.search(head[done.start("rest") :] if done else head):
            continue
        amount = _AMOUNT.search(head) and _EVERY.match(tail) is None and not re.search(r"\b(?:\d+|half|an?|one|each|every)(?: [a-z]+)? [a-z]+$", head)  # fmt: skip
        rhythm = re.search(r"\b(?:a|each|every) (?:\d+ |school |half )?(?:day|week|weeks|month|term|year)$|\b(?:in|of) \d+ (?:minutes|hours)$|\bfor \d+ (?:minutes|hours?)$", head)  # fmt: skip
        if (_NEEDS.search(head) and not rhythm) or amount or verbs.as_form(last, "ing") or verbs.as_form(last, "ed"):
            continue
        if (
            rhythm
            and re.match(r"(?:each|every|once|twice|for \d|in each|in every|in the year)", tail)
            and head.endswith(("minutes", "hours", "hour"))
        ):
            continue  # "20 minutes | each day" is one rhythm
        if not (ends_well(head) or rhythm) or word_count(head) < (5 if thing else 7) or head.endswith(","):
            continue
        if re.search(r", [^,]*$", head) and not re.search(r", [^,]* and [^,]*$", head) and re.search(r",| and ", tail):
            continue  # inside a list
        if (
            re.search(r"\b(?:and|or) (?:[\w'-]+ ){0,2}[\w'-]+$", head)
            and re.search(r"^[^,]* and ", tail)
            and "," in head
        ):
            continue
        if _VERB_IN.search(tail) or (
            re.match(r"from (?:an?|the|\d|[A-Z])[^,]* to ", tail) and not tail.startswith("from 20")
        ):
            continue
        if (
            _TAIL_GOES_ON.search(tail)
            or _HEAD_GOES_ON.search(head)
            or (verbs.is_base(last) and last not in verbs.NOUN_TOO)
        ):
            continue
        if done and re.match(r"by (?!\d|the end)", tail):
            continue  # who does it has a sentence of its own
        if any(map(verbs.is_base, re.findall(r"\bto ([a-z]+)", head))) and not rhythm:
            continue  # "to help Xme plan | in lessons": of the aim, or of the whole?
        yield Cut(head, f"this is {tail}", 2)


# What is done, by whom, and then when: "this is" can only be the doing of it.
_LEAD = re.compile(r"(?:(?:In|At|On|During|For|Within|Each|Every) [^,]{3,40}, )?")
_WILL = re.compile(r" will(?: also)? (?P<verb>[a-z-]+) (?=\S)")
_DOES = re.compile(r" (?:also )?(?P<verb>[a-z-]+s) (?=\S)")


def _doer(text: str) -> tuple[str, str, int] | None:
    """Who does it, the verb, and where what comes after the verb begins; None where no person or staff does it."""
    start = _LEAD.match(text).end()  # type: ignore[union-attr]
    if hit := _WILL.search(text, start):
        acts = verbs.is_base(hit["verb"]) and hit["verb"] != "be"
    else:
        hit = next((h for h in _DOES.finditer(text, start) if verbs.as_form(h["verb"], "s")), None)
        acts = bool(hit) and hit["verb"] not in verbs.NOUN_TOO  # type: ignore[index]
    who = text[start : hit.start()] if hit else ""
    bare = re.sub(r" (?:from|of|at|in) .*$", "", who)
    human = who == ME or roles.is_human(bare) or re.match(r"(?:[Ss]taff|[Aa]ll staff|[Aa]dults|[Tt]he school)\b", who)
    if not hit or not acts or not human or re.search(r",|\b(?:who|which|that|when|if|must|should|may)\b", who):
        return None
    return who, hit["verb"], hit.end()


_WHEN = re.compile(
    r" (?=(?:(?:once|twice|\d+ times) (?:a|each|every|in)|for (?:up to |at least |about )?(?:\d|half|an? hour)|on \d+ (?:days|mornings|afternoons)"
    r"|(?:each|every) (?!of\b|other\b|time\b|one\b)|over the (?:year|spring|summer|autumn)|in (?:each|every|the (?:first|autumn|spring|summer|year))|during (?:each|every|the|term)"
    r"|before (?:the |each |every |any |\d)|after (?:the |each |every |school|lunch|\d)|at (?:the (?:start|end|beginning)|each|every|lunch|break|home time)|from (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|by (?:the end|\d)|until (?:the|\d|[A-Z]))\b)"
)
_MANY_DONE = re.compile(r"\b(?:and|or) (?:then |also |to |not )?([a-z]+)\b")
_ENDS_OPEN = re.compile(
    r"\b(?:minutes|hours?|times|days?|weeks?|sessions?|visits?|once|twice|least|most|to|for|and|or|of|a|an|the|with|in|on|at|from|by|about|up|than|only|as|is|are|be|not|it|them|change|check|ready|left|right)$"
)


def before_its_time(text: str) -> Iterator[Cut]:
    """ "A psychologist from the team will offer Xme meetings of 50 minutes once every 2 weeks": "this is once …"."""
    doer = _doer(text)
    if not doer or text.startswith("this is"):
        return
    for hit in _WHEN.finditer(text, doer[2]):
        head, tail = text[: hit.start()], text[hit.end() :]
        said = text[doer[2] : hit.start()]
        plain = re.sub(r"\bof \d+(?: to \d+)? (?:minutes|hours)$", "", head)
        if _ENDS_OPEN.search(plain) or _OPEN.search(said) or not whole(text, hit.start()) or word_count(head) < 6:
            continue
        if any(map(_a_verb, _MANY_DONE.findall(said))) or "," in said or verbs.as_form(head.split()[-1], "ing"):
            continue  # "train staff and check the aid | each term": the second, or both?
        if re.search(r"\bto (?!the\b|an?\b|Xm|my\b|school\b|college\b|home\b|all\b|\d)[a-z]+", said):
            continue
        if (
            any(map(verbs.is_base, _MANY_DONE.findall(tail)))
            or re.search(r"\bdoes\b|n't\b", tail)
            or _VERB_IN.search(tail)
            or _TAIL_GOES_ON.search(tail)
            or word_count(tail) < 3
            or _NO_PLACE.match(tail)
        ):
            continue
        yield Cut(head, f"this is {tail}", 2)


def _a_verb(word: str) -> bool:
    return bool(verbs.is_base(word) or verbs.as_form(word, "s") or verbs.as_form(word, "ed"))


_AIM = re.compile(r" (?=to (?P<verb>[a-z]+) (?:an?|the|my|Xm[ey]|all|any|how|what|where|with|at|up|new|\d|[a-z]+))")
# What asks or lets somebody do what comes next, or is the thing that it is to be.
_ASKS = re.compile(
    r"\b(?:ask|tell|remind|encourage|allow|teach|want|need|expect|invite|enable|require|able|help|due|agree|enough|try|learn|going|plan|arrange|decide|how"
    r"|what|where|when|who|which|that)\w*\b|\b(?:chances?|opportunit\w+|ways?|about|time|place|space|used?|something|somewhere|someone|anything|right|job)$"
)


def before_its_aim(text: str) -> Iterator[Cut]:
    """ "A social worker will visit twice a year to review my care plan": "this is to review my care plan"."""
    for hit in _AIM.finditer(text):
        head, tail = text[: hit.start()], text[hit.end() :]
        doer = _doer(head)
        acts = _THING.match(head) or doer
        done = _DONE.match(head)
        if (not acts and not done) or not verbs.is_base(hit["verb"]) or not whole(text, hit.start()):
            continue
        said = f"{doer[1]} {head[doer[2] :]}" if doer and not _THING.match(head) else head
        last = head.split()[-1].lower()
        if _ASKS.search(_HELPER.sub("helper", said)) or re.search(
            r"\b(?:and|or|of|if|unless|not|no|without|up|from|than|is|are|be|has|for Xme|for the [a-z ]+)$|\bnot\b|,",
            said,
        ):
            continue
        if any(verbs.is_base(word) and word not in verbs.NOUN_TOO for word in _MANY_DONE.findall(said)):
            continue
        thing = re.search(r"\b(?:an?|the|Xmy) (?:[\w'-]+ )?[a-z]+$", head)  # "an approach": no verb here
        bare = verbs.is_base(last) and last not in verbs.NOUN_TOO and not thing
        if bare or verbs.as_form(last, "ed") or word_count(head) < 5:
            continue
        if re.search(
            r",? and (?:will|must|is|are|has|an? |the |\d)|, (?:each|every|once|for \d)|\b(?:if|unless|only|until)\b",
            tail,
        ):
            continue
        if tail.startswith(("to be ", "to do ")):
            continue
        yield Cut(head, f"this is {tail}", 2.2)


_HELPER = re.compile(
    r"\b(?:teaching|learning support|support|communication support|short breaks) (?:assistants?|workers?|staff|teachers?)\b|\bplay leaders?\b"
)


def at_the_very_last(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from before_a_phrase(text)
    yield from before_its_time(text)
    yield from before_its_aim(text)
