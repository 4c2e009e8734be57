"""Gives a point of a list its subject back: under "The class teacher will:", what the teacher will do."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Provision

# A lead in the help's quote ("Aadhi’s class teacher will: …", "Every adult in school: …").
_WILL = re.compile(
    r"[^:]{3,200}?\b(?P<modal>will|must|shall|should)\b(?! see to it)[^:]{0,40}:"
    r"|[^:a-z]{3,60}(?:\([^()]{2,60}\))? (?:WILL|MUST|SHALL):?(?= …)"
)
_IN_CAPITALS = re.compile(r"^(?P<who>[A-Z][A-Z &/-]{3,60})(?: \((?P<aside>[^()]{2,60})\))?$")
_EVERYONE = re.compile(r"(?:Every|All|Each)\b[^:]{3,60}:")
_MODAL = re.compile(r"(?:will|must|shall|should)\b")
# A point that has its own subject ("there is a tent", "he may leave", "if both are away …").
_OWN = re.compile(r"(?:there|it|he|she|they|who|if|when|an?|the|his|her|their|this|these|that|[a-z]+ing|to)\b")
_DETERMINED = re.compile(
    r"(?:The|An?|Every|Each|All|Any|One|Two|Three|Four|His|Her|Their|My|\d)\b|[\w-]+['’]s?\b|(?:Mr|Mrs|Ms|Miss"
    r"|Mx|Dr)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b")


# "SLT direct x 45 mins weekly, 1:1 – repair of talk": who, how often and what, as therapists note it.
_NOTED = re.compile(
    r"(?: direct| consult\w*(?: to [a-z ]{3,25}?)?)?(?: x)? "
    r"(?P<often>\d+ ?(?:mins?|minutes|hrs?|hours?)\b(?:[^–—:;]|(?<=\d)[–:](?=\d)){0,60}?)"
    r"\s*(?:[–—]|:(?= ))\s*(?P<what>[a-z].{3,})$",
    re.IGNORECASE,
)


def _as_noted(provision: Provision, text: str) -> Provision | None:
    who = next((w for w in provision.who if text.startswith(f"{w} ")), None)
    hit = _NOTED.match(text[len(who) :]) if who and not provision.how_often_text else None
    if not hit:
        return None
    what = hit["what"]
    return replace(provision, text=what[0].upper() + what[1:], how_often_text=hit["often"].strip(" ,"))


# What the lead of a list promises, it promises of each point: "would benefit from: …", "will have access to: …".
_WOULD = re.compile(
    r"(?P<lead>[^:.]{2,60}? (?:would|may|might|could) (?:also )?benefit from)(?: the following| any of)?\s*:\s*…"
)
_ACCESS = re.compile(r"[^:.]{2,90}?\baccess to(?: the following| all of the following)?\s*:\s*…")
_A_CLAUSE = re.compile(
    r"\b(?:will|must|shall|should|is|are|has|have|may|can|cannot)\b|^(?:access|opportunit)", re.IGNORECASE
)
_SURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|daily|weekly|fortnightly|monthly|termly|each|every|once|twice)\b", re.I
)


def _as_weak(text: str, quote: str) -> str | None:
    """A point of a list that is no more than a chance, with the weak words of its lead."""
    if _A_CLAUSE.search(text):
        return None
    small = text if re.match(r"[A-Z]{2}|I\b", text) else text[:1].lower() + text[1:]
    if would := _WOULD.match(quote):
        return f"{re.sub(r'^To [^,]{3,60}, ', '', would['lead'])} {small}"
    # "a laptop" is then only to be used; a lesson of 45 minutes a week has its time.
    return f"Access to {small}" if _ACCESS.match(quote) and not _SURE.search(text) else None


# "A teacher will … will advise staff": the second help of one sentence, whose doer stands before the first.
_CUT_OFF = re.compile(r"[^…]{2,220}\b(?:will|must|shall) … ")
_THEN_WILL = re.compile(
    r"(?P<when>(?:for|on|in|during|at|each|once|because)\b(?:(?!\b(?:who|which|whom|that)\b)[^;:]){3,70}?,?\s)?(?P<modal>will|must|shall)\s"
)


def _rejoined(provision: Provision, text: str) -> Provision:
    hit = _THEN_WILL.match(text)
    names = [w if _DETERMINED.match(w) else f"the {w}" for w in provision.who]
    # "The wellbeing lead, Mrs Adjei, will …" names one person twice.
    one = (
        len(names) == 2
        and _TITLED.match(names[1])
        and f"{provision.who[0]}, {provision.who[1]}" in provision.source.quote
    )
    subject = f"{names[0]}, {names[1]}," if one else " and ".join(names)
    rest = text[hit.end() :] if hit else text
    when = f" {hit['when'].strip(' ,')}" if hit and hit["when"] else ""
    rest = f"{rest.rstrip('.')}{when}"
    return replace(provision, text=f"{subject[0].upper()}{subject[1:]} {hit['modal'] if hit else 'will'} {rest}")


# "SENCO (MRS ALLARDYCE) WILL:" over its points.
_SHOUTED = re.compile(r"[A-Z][^:a-z(]{2,60}(?:\([^()]{2,60}\))? ?(?:WILL|MUST|SHALL)\b:? …")


def _under_capitals(provision: Provision, text: str) -> Provision | None:
    """A point under a title in capitals that says who will do it, as a sentence with that person first."""
    named = _IN_CAPITALS.match(provision.who[0]) if len(provision.who) == 1 else None
    if named is None or not re.match(r"(?:NOT |never |if |when |[a-z])", text):
        return None
    who = _calm(named["who"])
    subject = f"the {who}" if not who.endswith("s") else who
    act = re.sub(r"\b(?:and )NOT (?=[a-z])", "and not ", text)
    lead = re.match(r"(?P<when>(?:if|when|where|once) [^,]{3,80}), (?P<rest>.+)$", act, re.S)
    front = f"{lead['when']}, " if lead else ""
    act = lead["rest"] if lead else act
    modal = "must not " if act.startswith("NOT ") else "" if _MODAL.match(act) else "will "
    whole = f"{front}{subject} {modal}{act.removeprefix('NOT ')}"
    return replace(provision, who=(who,), text=f"{whole[0].upper()}{whole[1:]}")


def _calm(who: str) -> str:
    """ "SPECIALIST TEACHER" as "specialist teacher"; initials stay."""
    return " ".join(w if w in _INITIALS else w.lower() for w in who.split())


_INITIALS = frozenset("SENCO SENDCO TA LSA HLTA OT SALT SLT EP CAMHS ELSA QTVI DT PE".split())


def with_subject(provision: Provision) -> Provision:
    """The help with the one who does it put before its first word, where its list's lead said so; else as it was."""
    text = provision.text.strip()
    if noted := _as_noted(provision, text):
        return noted
    quote = provision.source.quote
    if weak := _as_weak(text, quote):
        return replace(provision, text=weak)
    cut_off = _CUT_OFF.match(quote) and _THEN_WILL.match(text)
    if _SHOUTED.match(quote) and (shouted := _under_capitals(provision, text)) is not None:
        return shouted
    if not provision.who or not text[:1].islower() or (_OWN.match(text) and not cut_off):
        return provision
    if cut_off:
        return _rejoined(provision, text)
    lead = _WILL.match(quote) or _EVERYONE.match(quote)
    if not lead or lead.group().rstrip(": ").endswith("that"):
        return provision
    names = [w if _DETERMINED.match(w) else f"the {w}" for w in provision.who]
    subject = " and ".join(names)
    modal = "" if _MODAL.match(text) else "must " if text.startswith(("not ", "never ")) else "will "
    return replace(provision, text=f"{subject[0].upper()}{subject[1:]} {modal}{text}")
