"""What a sentence of a plan is: a whole clause, a shorthand for one, or only the name of a thing.

The plan's own order of words is kept: nothing is parsed that need not be, since every turn of a sentence is a chance
to say something that the plan does not.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from typing import Literal

from summaries.wording import roles, verbs
from summaries.wording.person import ME, MY

Kind = Literal["clause", "to do", "do", "done", "doing", "thing"]

MODAL = (
    r"(?:will|must|shall|should|may|might|can|could|would|cannot|is not to|are not to|is to|are to|has to|have to"
    r"|needs? to|is|are|was|were|has|have|does not|do not)"
)
_MODALS = re.compile(rf"\b{MODAL}\b")
_RELATIVE = re.compile(
    r"\b(?:who|whoever|whichever|which|that|whom|where|wherever|when|whenever|(?<!at )once(?! (?:an?|each|every|in|per)\b)|what|how|if|until|unless|because(?! of)|so that)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:When|Whenever|If|Where|Wherever|Before|After|During|Until|Once|By|From|On|In|At|For|As|While|Unless|Every|Each"
    r"|Within|Throughout|Because|Outside|Between|Over|So that|In order that)\b"
    r"(?:(?!\b(?:will|must|shall|should|may|can|is to|are to)\b)[^,])*,\s+",
    re.IGNORECASE,
)
_NOT_OBJECT = r"(?:of|to|for|with|in|from|by|and|at|on|or|as|is|are|will|must)"
_DETERMINER = rf"(?:an?|the|all|any|this|that|these|those|every|each|no|only|visual|simple|clear|{ME}|{MY})"


# Nouns too, but an order where a thing follows at once ("Check processors", "Use symbols").
_ORDERS = frozenset("check use offer praise prompt ask".split())


def kind(sentence: str) -> Kind:
    """Takes one marked sentence ("Xme will …", "TA to support Xme", "A quiet room"); gives what it is."""
    short = to_do(sentence)
    if short and roles.is_human(short[0]) and not _MODALS.search(short[0]):
        return "to do"  # "Adult to stand back as each step is mastered"
    if re.match(r"(?:people hope|my plan suggests|Xmy plan suggests) that\b", sentence, re.IGNORECASE):
        return "clause"  # "It is hoped that Xme will join the choir", in easy words
    if is_clause(sentence) or re.match(r"(?:[Ii]f|[Ww]hen|[Ww]here|[Oo]nce) .* (?:will|must|should|may) ", sentence):
        return "clause"
    if short:
        return "to do"
    first, _, rest = sentence.partition(" ")
    word, following = first.lower().strip(","), rest.split(" ", 1)[0].lower()
    if re.match(r"(?:do not|don't|never|not to)\b", sentence, re.IGNORECASE):
        return "do"
    if word in ("feed", "register", "transfer") or verbs.as_form(following, "ed") not in (None, following):
        return "thing"  # "Feed plan and weight check", "Register analysed by"
    if word in ("ask", "look", "listen", "wait", "talk", "meet") and following in ("for", "at", "to", "with"):
        return "do"
    sure = word not in verbs.NOUN_TOO or re.match(rf"{_DETERMINER}\b", rest) or word in _ORDERS
    if verbs.is_base(word) and following and not re.fullmatch(_NOT_OBJECT, following) and sure:
        return "do"
    if verbs.as_form(word, "ing") and re.match(rf"(?:{_DETERMINER}|staff|adults|parents)\b", rest):
        return "doing"
    if (
        verbs.as_form(word, "ed")
        and not verbs.as_form(word, "base")
        and re.match(r"(?:by|in|with|to|on|at|for|from|as|once|twice|each|every|daily|weekly|\d)\b", rest)
    ):
        return "done"
    if verbs.as_form(word, "ed") and re.match(r"and ([a-z]+)\b", rest) and verbs.as_form(rest.split()[1], "ed"):
        return "done"
    return "thing"


def is_clause(sentence: str) -> bool:
    """Whether it has a verb of its own, not only one that says more of a thing ("a room which Xme can use")."""
    sentence = re.sub(r"^(?:after that|from then(?: on)?|until then|then|at that point),? ", "", sentence, flags=re.I)
    if re.match(rf"{ME} (?:also |then |always |never )?[a-z]+s\b", sentence):
        return True
    if re.match(r"(?:She|He|They|It|We|These people|This person) (?!who\b)[a-z]+", sentence):
        return True
    bare_sentence = re.sub(r" \([^()]*\)", "", sentence)
    own = re.match(
        r"(?:An?|The) (?P<what>(?:[\w'’-]+ ){1,4}?)(?:follows|begins|ends|lasts|takes place|goes on|is|are|has)\b",
        bare_sentence,
    )
    if own and not re.search(r"\b(?:who|which|that|where|when|what|how)\b", own["what"]):
        return True
    if re.match(
        r"(?:This|That|The other|One) (?:also |then )?(?:takes|lasts|goes|starts|ends|happens|covers|needs)\b", sentence
    ):
        return True
    if _SAID_SO.match(sentence):
        return True
    lead = _LEAD.match(sentence)
    text = re.sub(r'"[^"]*"', '"…"', sentence[lead.end() :] if lead else sentence)
    # "Before it starts, and every year after that, the same nurse will …": a second time before who it is
    text = re.sub(r"^and (?:every|each|once|again|at) [^,]*, ", "", text) if lead else text
    if re.match(
        r"(?:[Ss]taff|[Aa]dults|[Ee]veryone|[Tt]eachers|[Ss]omeone(?: (?:Xme |I )(?:knows?|trusts?|likes?))?) (?!Xme|I\b|to\b|who\b|with\b|in\b|trained\b|working\b|for\b|from\b|and\b|or\b|at\b|on\b|of\b|by\b|team\b|support\b)[a-z]+",
        text,
    ):
        return True
    if re.match(
        r"(?:[Ee]veryone|[Ee]verybody|[Aa]nyone) who\b(?! (?:will|must|may|can)\b).*?,? (?:will|must|may) [a-z]+", text
    ):
        return True
    for hit in _MODALS.finditer(text):
        before = text[: hit.start()].strip()
        if before.endswith(" to") or re.search(r"\b(?:will|must|may|can|should|would|could|might)(?: also)?$", before):
            continue  # "who will have had training": one verb
        if not before:
            return False
        if re.search(r"\b(?:who|whoever|whichever|which|that|whom|where|when|what|how|and|or)$", before):
            continue
        if (
            re.search(rf"\b[a-z]+ (?:it|they|he|she|we|you|{ME})$", before)
            and not re.match(r"(?:In|On|At|By|From)\b", text)
            and not re.search(rf"\bwho [a-z]+(?: (?:with|to))? {ME}$", before)
        ):
            continue  # "each time it is used": part of what stands before it
        others = len(_MODALS.findall(before)) + _plain_verbs(before)
        if len(_RELATIVE.findall(before)) <= others:
            return True
    goes = re.match(
        r"(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]ach) (?:(?!who\b|which\b|that\b|where\b|when\b)[\w-]+ ){1,3}?([a-z]+s) (?:to|in|with|at|for|on|the|an?|home|back)\b",
        text,
    )
    if re.match(
        r"(?:An?|The) [\w -]{3,60}? who (?:can |will |is |has )?[\w -]{2,40}? (?:goes|comes|works|helps|meets|visits|sees|stays|takes"
        r"|gives|teaches|runs) (?:with|to|in|at|the|Xme|me)\b",
        text,
    ):
        return True
    if goes and verbs.as_form(goes[1], "s") and goes[1] not in verbs.NOUN_TOO:
        return True
    # "A teacher visits each week": a person, and a verb in the form that goes with them.
    words = text.split()
    for n in range(1, min(len(words), 9)):
        subject, word = " ".join(words[:n]), words[n].strip(",")
        bare = re.sub(r" (?:also|always|then|only|never)$", "", subject).replace(" of the deaf", "")
        if re.search(r"\b(?:who|which|that|whom|where|when)\b", bare):
            break
        if (bare == ME or roles.is_human(bare)) and not re.search(r"\b(?:by|with|from|for|to|of)\b", bare):
            plural = bool(roles.PLURAL_END.search(bare))
            form = verbs.as_form(word, "base" if plural else "s")
            follows = words[n + 1] if n + 1 < len(words) else ""
            if form and (
                word not in verbs.NOUN_TOO or bare == ME or follows in ("out", "up", "the", "a", "an", ME, MY)
            ):
                return True
    return False


# "Dr Marsh also advised that …", "The council has not agreed this": what somebody said.
_SAID_SO = re.compile(
    r"(?:The )?[A-Z][\w.'’-]*(?: (?!who\b|which\b|that\b|as\b)[\w.'’-]+){0,5}? (?:also )?(?:said|advised|suggested|considered|told|stated) (?:that|this|in|to)\b"
)


def _plain_verbs(text: str) -> int:
    """Verbs after "who" or "which" without a helper ("who holds a certificate")."""
    return sum(
        1
        for hit in re.finditer(r"\b(?:who|whom|which|that|where|when|what|if|as) (?:\w+ ){0,4}?([a-z-]+)\b", text)
        if verbs.as_form(hit[1], "s") or verbs.as_form(hit[1], "base")
    )


_TO_DO = re.compile(
    r"^(?P<who>[^,;:]{2,80}?|[A-Z][^,;:]{2,40}, or [^,;:]{2,70}?(?=, to )|[^;:]{2,80}?(?= to be )),? (?P<no>not )?to (?P<verb>[a-z-]+)\b(?P<rest>.*)$"
)


ONE_PLACE = re.compile(
    r"(?:the )?(?:(?:Xmy|school|college|nursery|main) )?(?:kitchen|classroom|canteen|library|hall|office|flat|bedroom|desk|taxi|minibus)",
    re.IGNORECASE,
)


def to_do(sentence: str) -> tuple[str, str] | None:
    """ "TA to support Xme": who, and what they will do; None where it is no such shorthand."""
    hit = _TO_DO.match(sentence)
    if not hit or re.match(r"(?:the|an?|all|my|Xm[ey]|each|every|this|that|other|others)$", hit["verb"]):
        return None
    if not (
        verbs.is_base(hit["verb"]) or re.match(r"(?:[Ss]taff|[Aa]dults|[Ss]chool|[Tt]eachers)$", hit["who"])
    ) or re.fullmatch(r"not|never|no", hit["who"], re.IGNORECASE):
        return None
    who = hit["who"]
    if hit["verb"] == "be" and re.match(r" (?:able|ready|part)\b", hit["rest"]):
        return None
    human = (
        roles.is_human(who)
        and len(who.split()) <= 9
        and not re.search(r"\b(?:by|from|(?<!teacher )(?<!adviser )for)\b|^\w+ing (?:Xme|Xmy|the|an?|staff)\b", who)
    )
    passive = hit["verb"] == "be" and re.match(
        r" (?:\w+ly )?(?:available\b|present\b|in place\b|[a-z-]+(?:ed|en|ght|wn|pt|de|ld|nt|ne|et|ut)\b)", hit["rest"]
    )
    # "School kitchen to keep two of the foods", "Xmy classroom to have carpet": of a place, and no thing that I have.
    place = ONE_PLACE.fullmatch(who) and re.match(r"(?:have|keep|provide|supply|offer|hold|store)$", hit["verb"])
    if not (human or who == ME or passive or place):
        return None
    modal = "must not" if hit["no"] else "will"
    return who, f"{modal} {hit['verb']}{hit['rest']}"


_TWO = re.compile(
    r"^(?P<one>[^;:]{8,160}?),? and (?P<two>(?P<who>(?:an?|the) [^,;:]{3,60}?|[A-Z][^,;:]{2,60}?) to (?P<verb>[a-z-]+) .+)$"
)


def two_doers(sentence: str) -> tuple[str, str] | None:
    """ "The SENCO to buy a pen and an adviser to set it up": what each of the two is to do, or None."""
    hit = _TWO.match(sentence)
    if not hit or not verbs.is_base(hit["verb"]) or not (roles.is_human(hit["who"]) or _OF_TEAM.match(hit["who"])):
        return None
    first = to_do(hit["one"])
    second = f"{hit['who']} will {hit['two'][len(hit['who']) + 4 :]}"
    return (hit["one"], second) if first and roles.is_human(first[0]) else None


# "an adviser from the technology team": who they are stands before "from".
_OF_TEAM = re.compile(
    r"(?:an?|the) [a-z ]*(?:adviser|advisor|teacher|therapist|technician|specialist|nurse) from (?:the )?[\w ]+$"
)
