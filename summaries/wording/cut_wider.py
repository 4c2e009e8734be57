"""The widest cuts of a help, tried on what is still long after all others: how a thing is made, a second thing, when, who.

Each leaves the words of the plan as they stand and says the rest of the thing, the person or the whole before it. What
an "if", a "not" or a choice may reach over is never torn.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_deeds import of_deeds
from summaries.wording.cut_more import PEOPLE, PERSON
from summaries.wording.cut_safety import ends_well, whole
from summaries.wording.draft import word_count
from summaries.wording.heads import head_of
from summaries.wording.person import ME, MY

_HAS = rf"(?:(?:in|at|for|on|during) [^,;]{{2,40}}, )?(?:{ME} (?:also )?has|{ME} will (?:also )?have|there (?:is|are)(?: also)?)"
_NO = re.compile(r"\b(?:not|never|no one|nobody|without|unless|if|neither|either|or|only|may|might|could)\b")
_PREPOSITION = re.compile(r"\b(?:with|for|from|by|between|to|of|in|on|at|using|about|who|which|that|as|like|such)\b")
# How a thing came to be or is used: behind its name these words say more of it.
_MADE = (
    "written|set|led|run|made|chosen|agreed|designed|planned|provided|delivered|supplied|held|kept|based|adapted|employed"
    "|funded|built|prepared|paid|arranged|matched|fitted|checked|taught|overseen|drawn|recorded|changed|given|staffed"
    "|supervised|put together|modelled"
)
_MADE_BY = re.compile(
    rf"(?P<head>(?P<lead>{_HAS}) (?P<thing>[^,;:()]+?)),? (?P<made>{_MADE})"
    r" (?P<rest>(?:by|with|for|at|in|to|from|on|before|each|every|once|twice|as|so|up|around|round|together) [^;:]*)$"
)


def how_it_is_made(text: str) -> Iterator[Cut]:
    """ "Xme has a toilet programme written by a nurse and followed at home": "the programme is written by …"."""
    hit = _MADE_BY.match(text)
    if not hit or not whole(text, hit.end("head")) or _NO.search(hit["head"]) or not ends_well(hit["head"]):
        return
    noun = head_of(hit["thing"])
    plain = re.fullmatch(r"[a-z-]{3,}", noun) and not roles.is_human(noun) and noun not in ("help", "level", "time")
    if not plain or re.search(r"\b(?:who|which|that|where|when|to be|is|are)\b", hit["thing"]):
        return
    # "a place on a course run by …": the course is
    if re.search(r"\b(?:in|on|at|with|from|to|by|about|using|and) [\w' -]*$", hit["thing"]):
        return
    many = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    rest = hit["rest"]
    if re.search(rf",? and (?:an?|the|{MY}|\d+) |\b(?:and|or) (?:will|must|is|are|has|to)\b|, ", rest):
        return
    yield Cut(hit["head"], f"the {noun} {'are' if many else 'is'} {hit['made']} {rest}", 0.5)


_TWO_MAY = re.compile(
    rf"(?P<lead>(?:{ME}|[^,;:]{{3,40}}?) (?:will|must)) (?P<may>be (?:allowed|able|helped|taught|encouraged|supported|expected|invited)|help {ME}|teach {ME}|support {ME}|encourage {ME}|remind {ME}) to (?P<one>(?P<a>[a-z]+) [^;:]+?),? and (?:also )?to (?P<two>(?P<b>[a-z]+) [^;:]+)$"
)
_SHARED_END = re.compile(
    r"\b(?:without|if|when|whenever|until|unless|only|no more|up to|at most|so that|before|after|with)\b"
)


def may_do_two(text: str) -> Iterator[Cut]:
    """ "Xme will be allowed to wear soft clothes and to use ear plugs": "Xme will also be allowed to use ear plugs"."""
    hit = _TWO_MAY.match(text)
    if not hit or not verbs.is_base(hit["a"]) or not verbs.is_base(hit["b"]) or not whole(text, hit.end("one")):
        return
    if _SHARED_END.search(hit["two"]) or re.search(r"\b(?:ask|tell|what|how|when|if|want|need)\b", hit["one"]):
        return
    yield Cut(f"{hit['lead']} {hit['may']} to {hit['one']}", f"{hit['lead']} also {hit['may']} to {hit['two']}", 0.4)


_GETS = re.compile(
    rf"(?P<lead>{_HAS}|this (?:is with|uses|includes|means)|(?:the|an?|{MY}) (?:[a-z-]+ ){{0,3}}(?:school|college|council|team|SENCO|teacher|therapist|tutor|assistant) (?:supplies|provides|gives|has|buys|uses|will (?:also )?(?:supply|provide|give|have|buy|use|get))) (?P<things>[^;:]+)$"
)
# Things that need no article to stand by themselves.
_BARE = "advice|training|help|joint|rest breaks|software|equipment|supervised rest|weekly|daily|regular|individual|written|time|coaching"
_OPENS = rf"(?:an?|the|one|some|extra|more|{MY}|\d+|(?:at least|up to|no more than|about) \d+|{_BARE})"
_A_THING = re.compile(rf"{_OPENS} ")
_BETWEEN = re.compile(rf",? and (?={_OPENS} )|, (?={_OPENS} )")
# At the end of the list these may be of all of it, and the first things alone would be firmer or fewer.
_OF_ALL = re.compile(
    r"\b(?:if|when|whenever|where|wherever|unless|until|only|as|may|can|needed|or|not|no|who|each|every|once|twice|daily|weekly"
    r"|during|before|after|within|in all|at all|throughout|so that)\b"
)
_ALSO = {"has": "also has", "supplies": "also supplies", "provides": "also provides", "gives": "also gives",
         "buys": "also buys", "uses": "also uses", "includes": "also includes", "means": "also means"}  # fmt: skip


def _again(lead: str, first: str) -> str:
    """The words that open what one has, a second time."""
    if lead.endswith(" also") or " also " in lead:
        return lead
    if lead.endswith(("there is", "there are")):
        return f"{lead[:-3].rstrip() if lead.endswith('are') else lead[:-2].rstrip()} {'is' if re.match(r'(?:an?|one|1) ', first) else 'are'} also"
    if lead == "this is with":
        return "this is also with"
    words = lead.split()
    if words[-2:-1] == ["will"]:
        return " ".join([*words[:-1], "also", words[-1]])
    return " ".join([*words[:-1], _ALSO.get(words[-1], f"also {words[-1]}")])


def second_thing(text: str) -> Iterator[Cut]:
    """ "a sloping board, a chair with arms and 2 spare pens": each opens with its own "a", so each can stand alone."""
    hit = _GETS.match(text)
    if (
        not hit
        or re.search(r"\b(?:not|never|either|both|between|choice)\b", text)
        or text.count("(") != text.count(")")
    ):
        return
    things = _BETWEEN.split(hit["things"])
    if len(things) < 2 or not all(_A_THING.match(thing) for thing in things[1:]) or "(" in hit["things"]:
        return
    for at in range(1, len(things)):
        first, rest = things[:at], things[at:]
        # "a meeting with my tutor | and a friend": the friend may be at the meeting
        hangs = any(_PREPOSITION.search(re.sub(r" of (?:\d|up to|no more)[^,]*| of [a-z]+$", "", t)) for t in first)
        verb = any(
            re.search(r"\b(?:will|is|are|must|has|have|can|to be)\b|\d+ hours, by|\bof (?:whom|them|which)\b", t)
            for t in things
        )
        verb = (
            verb
            or bool(re.search(r" [a-z]+ed$|, [^,]+$", first[-1]))
            or bool(re.match(r"the |a half\b|[a-z]+ed ", rest[0]))
        )
        if hangs or verb or any(map(_OF_ALL.search, rest)):
            continue
        yield Cut(f"{hit['lead']} {_listed(first)}", f"{_again(hit['lead'], rest[0])} {_listed(rest)}", 0.6)


def _listed(things: list[str]) -> str:
    return f"{', '.join(things[:-1])} and {things[-1]}" if len(things) > 1 else things[0]


_N = r"(?:(?:at least|up to|about|no more than) )?(?:\d+(?: and a half)?(?: to \d+| or \d+)?|half an?|an?|one)"
_PART = r"(?:minutes?|hours?|hour|day|days|nights?|sessions?)"
_EACH = (
    r"(?:an?|each|every|per)(?: \d+| school| working| other| second| college)? (?:day|week|weekday|weekend|month|term|half term|year|weeks|months"
    r"|terms|morning|afternoon|evening|lunchtime|lesson|[MTWFS]\w+day)(?: (?:morning|afternoon|evening|lunchtime|night))?"
)
_RHYTHM_END = re.compile(
    rf",? (?P<r>(?:for {_N} {_PART}(?:,? (?:once|twice|\d+ times))?|(?:at least |up to )?(?:once|twice|\d+ times)|on \d+ (?:days|mornings|afternoons|evenings)) {_EACH}"
    rf"(?: (?:in|during) term time| (?:for|over) \d+ (?:weeks|terms|months)| until [A-Z]?[\w ]{{3,20}})?|every (?:lunchtime|playtime|breaktime|weekday|[MTWFS]\w+day)(?: (?:morning|afternoon|evening|lunchtime))?"
    rf"|for half a day {_EACH}|in term time|for {_N} (?:weeks|terms|months|minutes|hours))$"
)
# Somebody else's rhythm, a place's, or one that is only of the last verb.
_OPEN = re.compile(
    r"\b(?:who|whom|which|that|when|whenever|if|where|until|unless|while|because|what|how|reducing|rising|then|increasing|open|meets|runs|held)\b"
)


def rhythm_at_last(text: str) -> Iterator[Cut]:
    """ "A tutor teaches Xme to shop and to cook for 2 hours every Tuesday": the rhythm is of all of it."""
    hit = _RHYTHM_END.search(text)
    if not hit or not whole(text, hit.start()):
        return
    head = text[: hit.start()]
    amount = re.search(
        r"\b(?:\d+|half|an?) (?:minutes?|hours?|times|sessions|days?)$|\b(?:once|twice|least|most|up to)$", head
    )
    two = re.search(
        r"\b(?:will|to|must) [a-z]+ .*,? and (?:then |also |to )?([a-z]+) (?:an?|the|Xmy|Xme|all|any|it|them|\d+)\b",
        head,
    )
    if (
        re.search(r"\bthen\b", text)
        or amount
        or _OPEN.search(head)
        or word_count(head) < 6
        or head.endswith((",", " and", " or", " for", " with", " to"))
    ):
        return
    if two and verbs.is_base(two[1]) and not re.search(r" to [a-z]+ .* and to ", head):
        return
    if re.search(r"\b(?:each|every|once|twice|a (?:day|week|term|year))\b", head):
        return
    yield Cut(head, f"this is {hit['r']}", 0.9)


_COMPANY = re.compile(
    rf",? (?P<with>with (?:(?:at least|no more than|up to|at most) )?(?:an?|the|{MY}|another|\d+|one) (?P<who>(?:[\w'-]+ ){{0,6}}?(?P<end>[a-z]+)))(?P<more>(?: (?:for|in|on|each|every|once|twice|at|who|from|until|trained|before|after|during) [^;:]*)?)$"
)


def with_whom(text: str) -> Iterator[Cut]:
    """ "Xme has a play club at the Boathouse with a support worker": "this is with a support worker"."""
    for hit in _COMPANY.finditer(text):
        head = text[: hit.start()]
        if not (roles.is_human(hit["who"]) or PERSON.search(f"a {hit['who']}") or PEOPLE.fullmatch(hit["end"])):
            continue
        if (
            re.search(r"\bwith Xme\b", hit[0])
            or "made up of" in head  # a list, of which the company may be one thing's
            or not re.match(rf"{_HAS} |this is (?!to\b)", text)
            or not whole(text, hit.start())
            or _OPEN.search(head)
        ):
            continue
        last = head.split()[-1].lower()
        needs = re.search(
            r"\b(?:time|contact|relationships?|friends?|friendships?|talk|conversations?|touch|work|working|along|together|links?|person|play|share|shared|and|or|help|deal|change|problems?|agreed|meeting|meetings)$",
            head,
        )
        if (
            needs
            or word_count(head) < 5
            or verbs.as_form(last, "ed")
            or verbs.as_form(last, "ing")
            or not ends_well(re.sub(r" (?:a|each|every) (?:day|week|term)$| \d+ times$", " it", head))
        ):
            continue
        if re.search(r"\b(?:and|or)\b", hit["who"]) and re.search(r"\bto [a-z]+ ", hit["more"]):
            continue
        yield Cut(head, f"this is {hit['with']}{hit['more']}", 1.2)


_TO_AIM = re.compile(
    rf"(?P<head>(?:{_HAS}|this is) .*\b(?:from|with|by) (?:an?|the|{MY}|\d+) (?:(?!for\b|to\b|in\b|of\b)[\w'-]+ ){{0,6}}?(?P<role>assistants?|workers?|therapists?|teachers?|mentors?|tutors?|coach|adults?|instructor|nurse|psychologist)) (?P<aim>to (?P<verb>[a-z]+) [^;:]+)$"
)


def what_the_helper_is_for(text: str) -> Iterator[Cut]:
    """ "support from a support worker to go to the gym": "this is to go to the gym"."""
    hit = _TO_AIM.match(text)
    if not hit or not verbs.is_base(hit["verb"]) or _NO.search(hit["head"]) or _OPEN.search(hit["head"]):
        return
    if whole(text, hit.end("head")) and word_count(hit["head"]) >= 6:
        yield Cut(hit["head"], f"this is {hit['aim']}", 0.9)


_ALL_ING = re.compile(
    r"(?P<lead>this (?:also )?(?P<verb>means|includes|is work on|is practice of|covers)|the help is) (?P<list>[a-z]+ing [^;:()]+)$"
)


def ways_of_a_list(text: str) -> Iterator[Cut]:
    """ "this means using money, ordering food, asking for help and paying": each is a thing that is done."""
    hit = _ALL_ING.match(text)
    if not hit:
        return
    parts = re.split(r",? and (?=[a-z]+ing )|, ", hit["list"])
    if len(parts) < 3 or not all(re.match(r"[a-z]+ing\b", part) for part in parts) or _SHARED_END.search(parts[-1]):
        return
    for at in range(1, len(parts)):
        lead = re.sub(r"^this (?:also )?(means|includes|covers|is)", r"this also \1", hit["lead"]).replace(
            "also is", "is also"
        )
        lead = "the help is also" if hit["lead"] == "the help is" else lead
        yield Cut(f"{hit['lead']} {_listed(parts[:at])}", f"{lead} {_listed(parts[at:])}", 0.5)


def wider(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from how_it_is_made(text)
    yield from may_do_two(text)
    yield from second_thing(text)
    yield from rhythm_at_last(text)
    yield from with_whom(text)
    yield from what_the_helper_is_for(text)
    yield from ways_of_a_list(text)
    yield from of_deeds(text)
