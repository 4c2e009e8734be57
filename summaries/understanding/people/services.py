"""Services and branches of medicine that give help without a word for a person: "Paediatric audiology will see Ana"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summaries.understanding.people.role_names import JOINED
from summaries.understanding.rhythms.numbers import NUMBER
from summaries.understanding.words import load

# Only people do these. What lessons, programmes and things do too ("help", "support", "include") names nobody.
_PERSON_VERB = (
    r"(?:see|visit|meet|review|assess|re-?assess|monitor|train|teach|advise|check|test|write|call|telephone|phone"
    r"|attend|observe|consult|liaise|contact|deliver|carry out|undertake|complete|conduct|arrange|organise|prescribe"
    r"|fit|supply|lend|examine|screen|treat|measure|discuss|decide|invite|refer|offer|provide|give|support|work|run"
    r"|lead|make|send|keep|follow up|prepare|cook|serve"
    r"|continue to (?:see|visit|review|monitor|offer|provide|work|meet|advise|deliver))"
)
_ACTS = rf"(?:,[^,]{{0,80}},)? (?:(?:will|must|shall|should|is to|are to)(?: also| both| jointly)?|to) {_PERSON_VERB}\b"
_FIGURES = (
    rf"(?:{NUMBER}\b|once|twice|daily|weekly|fortnightly|monthly|termly|half[- ]termly|annual(?:ly)?|yearly|quarterly"
    r"|six[- ]monthly|up to|at least|a minimum|each|every|an? (?:hour|day|session|visit|block|course|report|review)\b)"
)
# "Neuropsychology: 6 sessions", "Orthoptics, twice a year", "Vision Support – half-termly visits", "Dietetics termly".
_MARKED = rf"(?:\s*\([^)]{{2,60}}\))?\s*(?:[:,–—-]\s*|\s)(?:direct |an? |initial )*{_FIGURES}"
# "Ophthalmology review every year", "Dietetics: review of weight".
_CONTACT = (
    r"(?:\s*[:–—-])?\s+(?:(?:out-?patient|follow[- ]up|clinic|annual|yearly|regular|ongoing|direct) )*"
    r"(?:reviews?|appointments?|assessments?|check-?ups?|follow[- ]ups?|clinics?|visits?|input|consultations?"
    r"|monitoring|to (?:review|see|check|assess|monitor|advise|visit|provide|train|follow up))\b"
)
_LESSON = re.compile(
    r"\s*:?\s*(?:A[- ]levels?|GCSE|BTEC|lessons?|courses?|coursework|homework|degree)\b", re.IGNORECASE
)
_SEEN_BY = (
    r"\b(?:seen|reviewed|monitored|assessed|followed up|followed-up|checked|tested|managed|treated|provided|delivered"
    r"|offered|fitted|supplied|visited|supported|given|reviews?|check-?ups?|appointments?|clinics?|under the care"
    r"|visits?|consultations?) (?:by|with|of|from) (?:the )?"
)
_NO_NAME = (
    "access to of for with by from and or the a an in on at will must shall should is are has have if when where as his"
    " her their your this that these any all each every regular annual yearly weekly termly monthly daily further"
    " direct ongoing following after before referral via through under advice no not continued six-monthly half-termly"
).split()


@lru_cache(maxsize=1)
def _speciality() -> str:
    roles = load("roles")
    full = "|".join(re.escape(s) for s in sorted(roles["specialities"], key=len, reverse=True))
    ends = "|".join(map(re.escape, roles["speciality_endings"]))
    no = "|".join(map(re.escape, roles["no_specialities"]))
    one = rf"(?i:(?!(?:{no})\b)(?:{full}|[a-z-]*(?:{ends})))"
    # "Respiratory physiotherapy" is one name.
    return rf"{one}(?! {one}(?![\w-]))(?i: (?:services?|teams?|departments?|clinics?))?(?![\w-])"


@lru_cache(maxsize=1)
def _before() -> str:
    """Up to three words that belong to a speciality's name ("Community paediatric", "Children's")."""
    no = "|".join(map(re.escape, _NO_NAME))
    return rf"(?:(?!(?i:{no})\b)[A-Za-z][A-Za-z’'-]* ){{0,3}}?"


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    often = r"(?:(?i:annual|yearly|regular|weekly|termly|monthly|six-monthly|further|ongoing|direct|the) )*"
    one = f"{_before()}{_speciality()}"
    return re.compile(rf"^\W*(?:[A-H]\d[\d.]*\s+)?{often}(?P<who>{one}(?: (?:and|&) {one})?)(?P<after>.*)$", re.DOTALL)


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    names = "|".join(re.escape(s) for s in sorted(load("roles")["named_services"], key=len, reverse=True))
    return re.compile(
        rf"^\W*(?:The )?(?P<who>{_before()}(?i:{names})(?i: services?| teams?)?)(?![\w-])(?P<after>.*)$", re.DOTALL
    )


# "EMTAS to visit once a term", "The STARS will see Ana": initials that no list knows.
_INITIALS = re.compile(rf"^\W*(?:The )?(?P<who>[A-Z][A-Z&]{{2,8}}s?)(?={_ACTS})")


# "Audiology at Thornmere Royal Infirmary will test …": the hospital is part of who.
_AT = re.compile(r" (?:at|from|in) (?:the )?[A-Z][\w’'.-]*(?: (?:of |and |& )?[A-Z][\w’'.-]*){0,4}")


def service_acts(text: str) -> list[str]:
    """The services that are the subject of what the sentence says they do ("Audiology and ENT will review …")."""
    for pattern in (_opening(), _named()):
        found = pattern.match(text)
        if found and re.match(_ACTS, found["after"]):
            return _each(found["who"])
        at = _AT.match(found["after"]) if found else None
        if found and at and re.match(_ACTS, found["after"][at.end() :]):
            return [f"{found['who']}{at.group()}"]
    initials = _INITIALS.match(text)
    return [initials["who"]] if initials else []


def service_named(text: str) -> list[str]:
    """The service that a help opens with, before its figures, or by which the young person is seen."""
    found = _opening().match(text)
    if found and not _LESSON.match(found["after"]):
        after = found["after"]
        if re.match(_MARKED, after, re.I) or re.match(_CONTACT, after, re.I) or not after.strip(" ."):
            return _each(found["who"])
    named = _named().match(text)
    if named and _own_name(named["who"]) and re.match(_MARKED, named["after"], re.IGNORECASE):
        return [named["who"]]
    seen = re.search(rf"{_SEEN_BY}(?P<who>{_before()}{_speciality()})", text)
    return [seen["who"]] if seen else []


def _own_name(words: str) -> bool:
    """Whether each word has a capital, as a service's name has and a label ("Learning support: …") has not."""
    return all(word[0].isupper() for word in words.split())


def _each(who: str) -> list[str]:
    shielded = JOINED.sub(lambda m: m.group().replace(" and ", " \0 "), who)
    parts = [part.replace("\0", "and") for part in re.split(r" and | & ", shielded)]
    whole = re.compile(rf"{_before()}{_speciality()}")
    return parts if len(parts) > 1 and all(whole.fullmatch(part) for part in parts) else [who]


# "Somebody will visit": a subject that no list knows, but that does what only people do.
_SUBJECT_ACTS = re.compile(
    r"(?:^|[.;:]\s+|, )(?:(?P<subject>(?:The |An? |Our )?[A-Za-z][\w’'&/-]*(?: [\w’'&/-]+){0,6}?)"
    r"(?:,[^,]{0,80},)? (?:will|must|shall|should|is to|are to)"
    r"|(?P<named>(?:The )?[A-Z][\w’'&-]*(?: (?:of |and |for |& )?[A-Z][\w’'&-]*){1,5}) to)"
    rf"(?: also| both| jointly)? {_PERSON_VERB}\b"
)
_THING = re.compile(
    r"\b(?:programmes?|sessions?|lessons?|support|interventions?|therapy|strateg(?:y|ies)|plans?|timetables?|training"
    r"|resources?|equipment|groups?|activit(?:y|ies)|curriculum|curricula|environment|space|provision|approach(?:es)?"
    r"|opportunit(?:y|ies)|tasks?|work|help|it|this|that|these|they|he|she|you|we|i|who|which|there|and|or|time|access"
    r"|reports?|books?|tools?|targets?|software|device|laptop|aids?|person|child|children|pupils?|students?|learners?"
    r"|class|peers?|friends?|family|parents?)$",
    re.IGNORECASE,
)


# "The physiotherapy programme will be done daily": by whom, nobody says.
_NO_GIVER = (
    r"\s+(?i:programmes?|strateg|lessons?|GCSE|A[- ]levels?|targets?|exercises|advice|recommend|reports?|activit"
    r"|tasters?|courses?|skills|needs|studies|qualif)"
)


def perhaps_somebody(text: str, names: Sequence[str] = ()) -> bool:
    """Whether a service, or a subject that does what people do, stands in the words: then the plan is not silent."""
    if re.search(rf"(?<![\w-]){_speciality()}(?!{_NO_GIVER})", text):
        return True
    named = _named().match(text)
    if named and re.match(rf"{_ACTS}|{_MARKED}", named["after"], re.IGNORECASE):
        return True  # "Learning support: 10 hours a week"; but "Pastoral support as required" tells of nobody
    for found in _SUBJECT_ACTS.finditer(text):
        subject = found["subject"] or found["named"]
        if not _THING.search(subject) and not any(re.search(rf"\b{re.escape(name)}\b", subject) for name in names):
            return True
    return False
