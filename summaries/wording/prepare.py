"""The first steps of every line, the same for goals and helps: clean, figures, person, drop, easy words."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import dataclass

from summaries.model import Dropped, Plan
from summaries.understanding.privacy.no_names import NO_NAMES
from summaries.wording import phrases, roles
from summaries.wording.clean import clean, sentences
from summaries.wording.drop import drop
from summaries.wording.figures import figures
from summaries.wording.person import ME, MY, mark
from summaries.wording.spoken import keep_spoken
from summaries.wording.times import times


@dataclass(frozen=True)
class Prepared:
    """`text` marked and easy, in `sentences`; `dropped` what went, by class; `changes` which phrases were used."""

    text: str
    sentences: tuple[str, ...]
    dropped: tuple[Dropped, ...]
    changes: tuple[phrases.Change, ...] = ()


def own_words(plan: Plan) -> str:
    """All that the young person said in section A; empty where others wrote it."""
    views = plan.views
    if views.by_others:
        return ""
    found = (*views.good_at, *views.important_to_me, *views.how_to_help_me, *views.hopes, *views.not_working)
    return " ".join(source.quote for source in found)


def prepare(text: str, plan: Plan, keep_measure: bool = False) -> Prepared:
    """The steps up to clauses. Each is a function of its own that can be read and tested alone."""
    own = clean(text)
    marked = mark(figures(times(own)), plan.person)
    # Roles first: "teacher of the deaf" is a person, not a label to drop.
    named = phrases.replace(marked, only_roles=True)[0]
    whole, dropped = drop(named, own_words(plan))
    whole = _PROVIDED.sub(lambda hit: f"{hit['before']}{hit['next'].upper()}", whole)
    kept = _PROMPT.sub("remind", whole)
    for pattern, plain in _HAVE_TO:
        kept = pattern.sub(plain, kept)
    easy, changes = phrases.replace(kept)
    easy = _whose_she(_NOR.sub(_not_either, keep_spoken(tidy(easy), own, named, whole)))
    counts = {d.dropped_class: d.count for d in dropped}
    for change in changes:
        if change.phrase.dropped_class:
            counts[change.phrase.dropped_class] = counts.get(change.phrase.dropped_class, 0) + 1
    return Prepared(
        easy,
        tuple(_name_they(_front(s)) for s in sentences(easy)),
        tuple(Dropped(n, c) for n, c in counts.items()),
        changes,
    )


# "…, nor should he be moved to isolation": a rule of its own, in the usual order.
_NOR = re.compile(
    rf",? nor (?P<modal>should|must|will|is|may|can) (?P<who>{ME}|staff|adults|anyone|it|they)(?= (?:be|to|[a-z]+)\b)"
)


def _not_either(hit: re.Match[str]) -> str:
    who = hit["who"] if hit["who"] == ME else hit["who"].capitalize()
    return f". {who} {hit['modal']} not"


# "The therapist will visit, during which she will observe Orla": she who observes me is the therapist.
_SHE_ME = re.compile(
    rf"(?P<lead>^(?P<who>(?:An?|The|{MY}) [^,.;:]{{3,60}}?) (?:will|must|should) [^.;]*\bwhich )(?P<she>{ME})"
    rf"(?P<does> (?:will|must|should)(?: also)? [a-z]+ {ME}\b)"
)


def _whose_she(text: str) -> str:
    hit = _SHE_ME.match(text)
    short = roles.short_name(hit["who"]) if hit and roles.is_human(hit["who"]) else ""
    return f"{hit['lead']}{short}{text[hit.end('she') :]}" if hit and short else text


_HAVE_TO = (
    (re.compile(r"\bbe required to\b"), "have to"),
    (re.compile(r"\bis required to\b"), "has to"),
    (re.compile(r"\bare required to\b"), "have to"),
)
# "Provision of a laptop": a laptop.
_PROVIDED = re.compile(r"(?P<before>^|[.;] )(?:The )?[Pp]rovision of (?P<next>[a-z])(?=[a-z]* )")
# "to show, prompt and step back": the verb; "with one prompt" is the noun.
_PROMPT = re.compile(
    r"(?<=\bto )prompt\b(?! (?:cards?|sheets?))|(?<=\bwill )prompt\b|(?<=, )prompt\b(?= (?:Xme|and|the)\b)|\bprompt(?= Xme\b)"
)
# "therapy, delivered in a quiet room": the verb of a bare phrase adds nothing to its place and time.
_HELD = re.compile(
    r"(?<! be)(?<!been)(?<!\bhas)(?<!have)(?<!\bhad)(?<!\bis)(?<!are)(?<! to)(?<!will)(?<!must)(?<!staff)(?<! and)(?<! or)(?<!\bnot)(?<!\bNot),?\s+(?:which (?:is|are|will be) |to be )?(?:delivered|held|run|provided|done|carried out|given|offered|undertaken|taking place|implemented|conducted)"
    r"\s+(?!(?:\S+ ){0,4}by )(?=(?:in|at|during|within|on|each|every|once|twice|\d|for|across|throughout|outside|between|before|after|1:1|individually|weekly|daily|as|over|half|about|up to|at least)\b)"
)


def tidy(text: str) -> str:
    """Joins that dropping left open."""
    text = re.sub(r"(^|\b(?:an?|the|Xmy|of))(?:\s*,\s*|\s+and\s+)+", r"\1 ", text, flags=re.I).strip()
    text = re.sub(r"(\b(?:and|with|no|any|for) )(?:,\s*)+", r"\1", text, flags=re.I)
    text = re.sub(r"\s+([,.;:)])", r"\1", re.sub(r"\s+", " ", text))
    text = re.sub(r",\s*(?=[.;]|$)", "", text)
    text = re.sub(rf"\b{MY} (my)\b", MY, text)
    text = _HELD.sub(" ", text)
    text = re.sub(
        r"(\d+ sessions?) of ([^,.;:\d]{5,45}?) (a|each|every) (day|week|term|half term|month|year)\b",
        r"\1 \3 \4 of \2",
        text,
    )
    text = re.sub(r"\bon an? (1:1|one[- ]to[- ]one|daily|weekly) basis\b", r"\1", text)
    text = re.sub(r"\bon an individual basis\b", "individually", text)
    text = re.sub(r",? used to (?=(?:teach|show|help|support|check|pre|remind|model|give|build)\w*\b)", " to ", text)
    text = re.sub(r"^(?:and|or|but|which|,)\s+", "", text)
    text = re.sub(
        r"[\s,]+(?:and|or|with|(?<!close )(?<!near )(?<!stand )by|to be|which is|then)(?=[.;]|$)", "", text.strip(" ,;")
    )
    return text.strip(" ,;")


_NO_COMMA = re.compile(
    r"^((?:From|Before|After|During|By|Until|On|In) (?:(?!\b(?:will|must|should|to)\b)[^,.;:]){3,60}?)(?<! of)(?<! in)(?<! at)(?<! to)(?<! on)(?<! for)(?<! with)(?<! and)(?<! the)(?<! between) "
    r"(?=(?:(?:an?|the|every|each|all|Xmy) (?:(?!\b(?:will|must|should|Xme)\b)[\w', -]){2,80}?|Xme) (?:will|must|should)\b)"
)


def _front(sentence: str) -> str:
    """ "From January 2027 a job coach will …": a comma parts when from who."""
    return _NO_COMMA.sub(r"\1, ", sentence)


_PEOPLE = re.compile(
    r"\b(?:Mrs?|Ms|Miss|Dr)\b|\b(?:parents|family|staff|adults|pupils|children|carers|peers|friends)\b", re.I
)


def _name_they(sentence: str) -> str:
    """ "Instructions ... before they are repeated": the things get their name back."""
    things = re.match(r"(?:[\w'-]+ ){0,2}?([a-z]{3,}(?<![aius])s)\b", sentence, re.I)
    told = re.search(r"\bthey\b", sentence)
    if not things or roles.PLURAL_END.search(things[1]) or not told:
        return sentence
    if _PEOPLE.search(sentence[things.end() : told.start()]):
        return sentence  # "… meets Mr and Mrs Bell …, if they would like it"
    return re.sub(r"\bthey\b", f"the {things[1].lower()}", sentence)


_STRAY = re.compile(
    r"(?:^|[.;]\s+)([A-Z][a-z]{2,})(?:'s)? (?:responds|needs|will|should|is|enjoys|has|requires|likes|finds|benefits|must|can|may|would|prefers|struggles)\b"
)


def stray_name(text: str, plan: Plan) -> str | None:
    """A child's name that is nobody of this plan, as the one the text is about; else None."""
    known = " ".join([*plan.person.names, plan.person.full_name or "", plan.person.known_as or "",
                      (plan.contact.name if plan.contact else "") or "", (plan.placement.name if plan.placement else "") or ""])  # fmt: skip
    for match in _STRAY.finditer(clean(text)):
        name = match[1]
        if name in NO_NAMES or re.search(rf"\b{name}\b", known) or phrases.replace(name)[1]:
            continue
        if re.search(rf"(?:Mr|Mrs|Ms|Miss|Dr) {name}", text) or not plan.person.names:
            continue
        if match[0].endswith("needs") and re.match(r" to be\b", clean(text)[match.end() :]):
            continue  # "Sensory needs to be taken into account"
        if ME in mark(text, plan.person).split(name)[0] or name.lower() in _verbs_and_nouns():
            continue
        if match[0].split()[-1] in ("will", "should", "is", "has", "must", "can", "may", "would") and not re.search(
            r"\b(?:his|her|him|he|she)\b", text
        ):
            continue
        return name
    return None


def _verbs_and_nouns() -> frozenset[str]:
    from summaries.wording import verbs

    return frozenset(verbs.forms())
