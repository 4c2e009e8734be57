"""Person and voice: the plan's "he", "Priya" and "the young person" become I, me and my, also in the middle.

In two halves. `mark` puts a marker where the plan means the young person; sentences are then turned about; `speak`,
in `speaking`, makes each marker I, me, my or myself by where it now stands, and lets the verb agree.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.model import Person
from summaries.wording import verbs
from summaries.wording.owns import ME, MODALS, MY, OBJECT_AFTER, SELF, owns

_GENERIC = (
    r"(?:the|this|that|our) (?:named )?(?:young person|child/young person|child or young person|young man"
    r"|young woman|young adult|child|pupil|"
    r"student|learner|boy|girl|cyp|yp|service user|client|patient)|\[(?:child's |pupil's |student's "
    r"|young person's )?name\]|"
    r"(?<![\w])(?:CYP|YP)(?![\w])|<name>"
)
# "the student enrichment officer", "the pupil premium lead", "the young person's adviser": somebody's post.
_NOT_A_POST = (
    r"(?!(?: (?!(?:will|must|should|shall|may|can|and|or|to|by|with|from|who|in|on|at|for|an?|the|her|his|him|their|each|every)\b"
    r"|(?!services\b|sports\b|careers\b|progress\b|wellness\b)[a-z-]+s\b)[a-z-]+){0,3}"
    r" (?:officer|lead|leader|adviser|advisor|co-?ordinator|manager|champion|mentor|worker|tutor|ambassador|union|services|premium)\b"
    r"|['’]s (?:adviser|advisor)\b)"
)
# "the young adult service" is a service.
_NOT_THEM = r"(?! (?:who|whose|that is|next to|beside|with whom|service|services|team|clinic|group|club|hub|unit|centre|programme|pathway)\b)"
_SAME = {"he": ("he", "him", "his", "himself"), "she": ("she", "her", "hers", "herself"),
         "they": ("they", "them", "their", "themselves", "theirs", "themself")}  # fmt: skip
_OTHERS = {"he": r"\b(?:father|dad|brother|stepfather|uncle|grandad|grandfather|Mr)\b",
           "she": r"\b(?:mother|mum|mummy|sister|stepmother|aunt|nan|grandmother|Mrs|Ms|Miss)\b",
           "they": r"\b(?:staff|adults?|teachers?|parents?|carers?|pupils|peers|friends|others|people|children"
           "|students|"
                   r"assistants?|professionals|therapists?|family|colleagues|customers|young people|team|LSAs?|TAs?)\b"}  # fmt: skip


def _one_name(name: str) -> str:
    """A name in any case; an initial ("H will …") only as a capital by itself."""
    return (
        re.escape(name)
        if len(name) > 1
        else rf"(?-i:(?<!Section )(?<!section ){re.escape(name)}(?![\w&/-]|\.(?!\s*$)))"
    )


@lru_cache(maxsize=64)
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(_one_name(name) for name in sorted(names, key=len, reverse=True) if name.strip())
    return re.compile(
        rf"(?:{'(?:' + known + ')|' if known else ''}(?:{_GENERIC}){_NOT_A_POST}{_NOT_THEM}(?! (?:in need|and adolescent"
        rf"|protection|development|minder|psycholog)))(?P<own>'s?(?= |$|[,.;)]))?",
        re.I,
    )


def _all_names(person: Person) -> tuple[str, ...]:
    found = [*person.names, person.full_name or "", person.known_as or ""]
    first = (person.full_name or "").split()
    if first and len(first[0]) > 1:
        found.append(first[0])
    return tuple(dict.fromkeys(name for name in found if name))


# Who visits and who trains is the therapist, whatever the young person is called by: "between her visits by a TA whom
# she has trained".
_VISITS = re.compile(r"\bbetween (?:her|his|their) visits\b")
_TRAINED = re.compile(r"\b(?P<many>(?:staff|\w+s) )?(?:whom|who|that) (?:she|he|they) (?:has|have) trained\b")


def _of_the_therapist(text: str) -> str:
    text = _VISITS.sub("between visits", text)
    return _TRAINED.sub(
        lambda hit: f"{hit['many']}who have been trained" if hit["many"] else "who has been trained", text
    )


def mark(text: str, person: Person) -> str:
    """`text` with every mention of the young person as a marker. A pronoun that may be someone else's stays."""
    text = _of_the_therapist(text)
    pattern = re.compile(
        rf"(?<!\w)(?<!\bMr )(?<!\bMrs )(?<!\bMs )(?<!\bMiss )(?<!\bDr ){_names(_all_names(person)).pattern}(?!\w)", re.I
    )
    text = pattern.sub(lambda m: MY if m["own"] else ME, text)
    if person.pronoun == "you":
        # A plan to "you" that slips ("Delly must not be kept in. She must …").
        for kind in ("she", "he") if re.search(rf"\b{ME}\b", text) else ():
            text = _mark_pronouns(text, kind) if re.search(rf"\b{ME}\b.*\b{kind}\b", text, re.I | re.S) else text
        return re.sub(rf"\b{ME}(?:'s)\b", MY, _mark_you(text))
    kinds = [person.pronoun] if person.pronoun else ["he", "she"]
    named = text
    for kind in kinds:
        text = _mark_pronouns(text, kind)
    # "let him keep them": a sentence that says "him" says "them" of something else.
    if "they" not in kinds and text == named:
        text = _mark_their(text)
    return re.sub(rf"\b{ME}(?:'s)\b", MY, text)


_YOU_BE = {"are": "is", "have": "has", "do": "does", "were": "was", "'re": "is", "'ve": "has", "'ll": "will"}
_OPENS = (
    r"(?:^|[,;:.]\s|\b(?:when|whenever|if|that|because|while|what|as|before|after|until|whom|which|where|and|unless)\s)"
)


def _mark_you(text: str) -> str:
    """ "You are", "with your mentor": of a plan that is written to the young person."""
    text = re.sub(r"\byou(?:r|rs)self\b|\byourself\b", SELF, text, flags=re.I)
    text = re.sub(
        r"\byou(?: (are|have|do|were)\b|('re|'ve|'ll)\b)", lambda m: f"{ME} {_YOU_BE[m[1] or m[2]]}", text, flags=re.I
    )
    text = re.sub(
        rf"({_OPENS})you ([a-z]+)\b",
        lambda m: f"{m[1]}{ME} {verbs.third(m[2]) if verbs.is_base(m[2]) and m[2] not in MODALS else m[2]}",
        text,
        flags=re.I,
    )
    # "the way you choose", "the kind of growing you want": after a noun it is the one who does.
    text = re.sub(
        r"\b([a-z]+) you ([a-z]+)\b",
        lambda m: (
            f"{m[1]} {ME} {verbs.third(m[2])}"
            if verbs.is_base(m[2])
            and m[2] not in verbs.NOUN_TOO
            and m[2] not in MODALS
            and m[1] not in OBJECT_AFTER
            and not verbs.forms().get(m[1])
            else m[0]
        ),
        text,
    )
    return re.sub(r"\byou\b", ME, re.sub(r"\byour\b", MY, text, flags=re.I), flags=re.I)


def _mark_pronouns(text: str, kind: str) -> str:
    _, _, his, himself, *_ = _SAME[kind]
    out: list[str] = []
    at = 0
    for match in re.finditer(r"\b(?:" + "|".join(_SAME[kind]) + r")\b", text, re.I):
        before = "".join(out) + text[at : match.start()]
        word = match[0].lower()
        # "Mr Osei will meet him": who does it is not whom it is done to
        done_to = (
            word == "him"
            and len(re.findall(_OTHERS[kind], before)) == 1
            and re.search(r"\b(?:will|to|must|should|can|may) [a-z]+ $", before)
        )
        if word in (himself, "themself") and _WHO_IS.search(before):
            continue  # "a mentor who is himself blind"
        if kind == "they" and (_THEY_THINGS.match(text[match.start() :]) or _OF_SEVERAL.search(before)):
            continue
        mine = kind == "they" and (_THEY_KNOW.match(text[match.start() :]) or _SUBJECT_IS_ME.match(before))
        if _means_another(before, kind) and not done_to and not mine:
            continue
        out.append(text[at : match.start()])
        at = match.end()
        if word in (himself, "themself"):
            out.append(SELF)
        elif word == "her":
            out.append(MY if owns(before, text[match.end() :]) else ME)
        elif word in (his, "theirs", "hers"):
            out.append(MY)
        else:
            out.append(ME)
    out.append(text[at:])
    return "".join(out)


_WHO_IS = re.compile(r"\bwho (?:is|are|was|were|has|have) $")
# "checks that they work", "the two of them": things, or more than one.
_THEY_THINGS = re.compile(r"they (?:work|fit|are (?:charged|working|clean|in place|ready to use))\b", re.I)
_OF_SEVERAL = re.compile(r"\b(?:both|all|each|one|two|\d|some|none|most|neither|either) of $", re.I)
# Of one person who is called "they": "staff they know"; and in a sentence of which they are the subject.
_THEY_KNOW = re.compile(r"they (?:know|trust|like|choose|chose|need|want|prefer)s?\b", re.I)
_SUBJECT_IS_ME = re.compile(
    rf"(?:.*[.;]\s)?(?:[^.;,]{{0,60}}, )?{ME} (?:will|must|can|should|may|is|has|needs|does)\b(?!.*\b(?:staff"
    rf"|adults?|teachers?|parents?) who\b)[^.;]*$",
    re.S,
)


def _means_another(before: str, kind: str) -> bool:
    others = [m.start() for m in re.finditer(_OTHERS[kind], before, 0 if kind != "they" else re.I)]
    mine = [m.start() for m in re.finditer(rf"\b(?:{ME}|{MY})\b", before)]
    if kind != "they" and others and re.search(rf"\b{MY} (?:\w+ )?$", before[: others[-1]]):
        mine = [m for m in mine if m > others[-1]]
        return not mine
    return bool(others) and (not mine or max(others) > max(mine))


def _mark_their(text: str) -> str:
    """ "Their" of one young person, where nobody else stands before it in the sentence."""
    for match in list(re.finditer(r"\b(?:their|them|they|themselves)\b", text, re.I))[::-1]:
        before = re.split(r"[.;]\s", text[: match.start()])[-1]
        used = re.search(
            r"\b(?:use|uses|using|keep|put|take|bring|wear|carry|charge|check|fix|need|have|of|do|does|doing)\s+$",
            before,
        )
        if match[0].lower() == "them" and used:
            continue  # "shown how to use them": things that an earlier sentence names
        things = re.search(
            r"\b(?:[a-z]{3,}[^s\W]s|two|both|all|no one|nobody|anyone|someone|person|staff|people|children|men"
            r"|women|everyone)\b",
            before,
            re.I,
        )
        word = match[0].lower()
        other = word == "their" and re.search(
            r"\b(?:an?|another|the) (?:\w+ )?(?:peer|friend|classmate|partner|listener)\b", before
        )
        if things or other or not re.search(rf"\b(?:{ME}|{MY})\b", before):
            continue
        marker = MY if word == "their" else SELF if word == "themselves" else ME
        text = text[: match.start()] + marker + text[match.end() :]
    return text


__all__ = ["ME", "MODALS", "MY", "OBJECT_AFTER", "SELF", "mark"]
