"""Cuts of a help at a colon, before "who" and "which" further on, and before what it follows, covers or is to build."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import whole
from summaries.wording.kinds import is_clause
from summaries.wording.person import ME

_SAID = re.compile(rf"^{ME} has (?!been\b|to\b)|^there (?:is|are) ")
_FIGURE = re.compile(
    r"(?:about |at least |up to |no more than )?(?:\d|once\b|twice\b|each\b|every\b|half\b|in\b|at\b|on\b|for\b|with\b|from\b|one-to-one\b)"
)


def after_colons(text: str) -> Iterator[Cut]:
    """ "memory aids: a task strip, a timer and a tray": what it is, then what that means."""
    if text.count(": ") != 1 or text.startswith("my plan says"):
        return
    head, _, tail = text.partition(": ")
    even = head.count("(") == head.count(")") and head.count('"') % 2 == 0
    if not even or re.search(
        r"\b(?:not|never|no|nobody|without|unless|if|when|are|is|be|will)\b(?: \w+)?$|\b(?:not|never|without)\b", head
    ):
        return
    if not (_SAID.match(head) or is_clause(head)) or re.match(r"(?:and|or|not|no|never)\b", tail):
        return
    if head.endswith(('"', "'")):
        return
    if is_clause(tail) and not re.match(r"[A-Za-z]+ing\b", tail):
        yield Cut(head, tail, 0.4)
    elif re.match(r"[A-Z][a-z]", tail):
        return  # "Heart: Echocardiogram once a year": a label, not a thing
    elif roles.is_human(re.sub(rf"^{ME} has (?:an? |the )?", "", head)) and not _FIGURE.match(tail):
        yield Cut(head, f"this is for {tail}", 0.4)
    elif _FIGURE.match(tail):
        yield Cut(head, f"this is {tail}", 0.4)
    elif not re.match(r"(?:to|what|how|where|who|which|that)\b", tail):
        yield Cut(head, f"this means {tail}", 0.4)


PERSON = re.compile(
    r"(?<![-\w])(?:an?|one|1|the|my|Xmy|another)(?: (?:named|second|other|trained|same))*"
    r" (?:[\w'-]+ ){0,5}?(?P<role>assistant|therapist|teacher|mentor|nurse|adult|psychologist|worker|tutor|coach|adviser|practitioner|counsellor|interpreter|supervisor|instructor|helper|physiotherapist|technician|trainer)\b(?!['’])"
)
PEOPLE = re.compile(
    r"\b(?:assistants?|therapists?|teachers?|mentors?|nurses?|adults?|psychologists?|workers?|tutors?|coach(?:es)?|advisers?|practitioners?|counsellors?|interpreters?|supervisors?|instructors?|helpers?|physiotherapists?|technicians?|trainers?"
    r"|staff|pupils?|child|children|friends?|students?|parents?|mum|dad|family|people|person|officer|manager|lead|SENCO|doctor|supervisor|Mrs?|Ms|Miss|Dr)\b(?! training| support\b(?! worker))"
)


# "I will be told, before 8, who is taking over": nobody named before.
_ASKED = re.compile(
    r"\b(?:told|tells?|asks?|asked|knows?|says?|said|choose|chooses|agreed?|decides?|shown?|shows?|written|writes?)\b"
)


def whose(text: str) -> Iterator[Cut]:
    """ "a teaching assistant in English and maths, who will help Xme …": the only one it can be, named again."""
    for hit in re.finditer(r", who (?P<verb>[a-z]+)(?= )", text):
        head = text[: hit.start()]
        person = PERSON.search(head)
        does = hit["verb"] in ("will", "can", "must", "is", "has") or verbs.as_form(hit["verb"], "s")
        if not person or not does or len(PEOPLE.findall(head)) != 1 or not whole(text, hit.start()):
            continue
        if re.search(r"\b(?:will|must|should|is|are|be|or)$", head) or _ASKED.search(head):
            continue
        yield Cut(head, f"the {person['role']} {text[hit.start('verb') :]}", 0.9)


def which_is(text: str) -> Iterator[Cut]:
    """ ", which is kept in the office": a sentence on what stands before it."""
    for hit in re.finditer(
        r", which (?P<verb>is|will|must|has|can|lasts|takes|includes|covers|uses|follows|lets|starts|ends) ", text
    ):
        head = text[: hit.start()]
        if (
            whole(text, hit.start())
            and (is_clause(head) or _SAID.match(head))
            and not re.search(r"\b[a-z]+[^s]s$", head)
        ):
            yield Cut(head, f"this {text[hit.start('verb') :]}", 1.2)


_COVERS = {"following": "this follows", "covering": "this covers", "beginning with": "this begins with",
           "starting with": "this starts with", "leading to": "this leads to"}  # fmt: skip
# What help is there to do: an aim, so no firmer than the plan's own word.
_BUILDS = "developing|building|improving|practising|learning|strengthening|extending|increasing|promoting|encouraging|teaching|helping|supporting"
# "work on naming, sharing and helping": one of a list, which hangs on the word before it.
_A_LIST = re.compile(
    r"(?:\b(?:on|of|for|in|about|with|by|as|like|including|while|when|without|and|or) |: )[a-z]+ing\b[^;]*$|\b[a-z]+ing$"
)


def on_what(text: str) -> Iterator[Cut]:
    """ ", following the therapist's plan", ", building words and grammar"."""
    for hit in re.finditer(rf",? (?P<ing>{'|'.join(_COVERS)}) (?=(?:the|an?|my|Xmy|[a-z\"A-Z]))", text):
        head = text[: hit.start()]
        if (text[hit.start()] == "," or hit["ing"] == "following") and _may_end(head) and whole(text, hit.start()):
            yield Cut(head, f"{_COVERS[hit['ing']]} {text[hit.end() :]}", 1)
    for hit in re.finditer(rf", (?P<ing>{_BUILDS}) (?=\S)", text):
        head, rest = text[: hit.start()], text[hit.end() :]
        base = verbs.as_form(hit["ing"], "ing")
        if not base or not _may_end(head) or _A_LIST.search(head) or not whole(text, hit.start()):
            continue
        turned = re.sub(
            r"(?P<join>,? and |, )(?P<ing>[a-z]+ing)(?= (?:the|an?|my|Xm[ey]|it|them|[a-z]+s)\b)", _to_base, rest
        )
        if re.search(
            r"(?:,| and| or) (?:the |to )?[a-z]+(?:ed|ing) (?:the|my|Xm[ey]|it|them)\b|\b(?:so that|who|which|that)\b",
            turned,
        ):
            continue
        yield Cut(head, f"this is to {base} {turned}", 1.1)


def _to_base(hit: re.Match[str]) -> str:
    base = verbs.as_form(hit["ing"], "ing")
    return f"{hit['join']}{base}" if base else hit[0]


def _may_end(head: str) -> bool:
    """Whether the words before are a sentence by themselves."""
    open_end = re.search(r"\b(?:and|or|the|an?|of|to|in|for|with|at|on|by|is|are|be|will|day|week|each|every)$", head)
    return bool(_SAID.match(head) or is_clause(head)) and not (
        open_end and not re.search(r"\b(?:each|every|a) (?:day|week)$", head)
    )


# What follows may hold for both things, and the first alone would be firmer.
_FOR_BOTH = re.compile(
    r"\b(?:if|when|whenever|where|wherever|unless|until|only|as|may|might|can|could|needed|possible|or|not|no|which|who|that)\b|\d|\b(?:each|every|once|twice|daily|weekly)\b|,"
)


def another_thing(text: str) -> Iterator[Cut]:
    """ "a radio aid with 2 microphones, and a seat at the front": two things, each with its own comma."""
    hit = re.match(
        rf"(?P<lead>{ME} has|there (?:is|are)) (?P<one>[^,;:]+), and (?P<two>(?:an? |the |help |advice |training |time )[^;:]+)$",
        text,
    )
    if not hit or _FOR_BOTH.search(hit["two"]) or not whole(text, hit.end("one")) or "has been" in hit["lead"]:
        return
    lead = f"{ME} also has" if hit["lead"].startswith(ME) else "there is also"
    yield Cut(f"{hit['lead']} {hit['one']}", f"{lead} {hit['two']}", 0.8)


def after_that(text: str) -> Iterator[Cut]:
    """ "3 times a week until July, then 2 a week": what comes later is said later."""
    for hit in re.finditer(
        r"(?:, (?:and )?then|; then) (?=(?:at least |up to |about |no more than )?(?:\d|once\b|twice\b|every\b|each\b))",
        text,
    ):
        head, tail = text[: hit.start()], text[hit.end() :]
        if (
            (head.startswith("this is") or _SAID.match(head))
            and whole(text, hit.start())
            and not re.search(r"\b(?:then|if|unless|reducing|or)\b", f"{head} {tail}")
        ):
            yield Cut(head, f"after that, this is {tail}", 0.6)


def cuts_of_help(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from after_colons(text)
    yield from whose(text)
    yield from which_is(text)
    yield from on_what(text)
    yield from another_thing(text)
    yield from after_that(text)
