"""A bare phrase ("A weekly lesson of 45 minutes with a deaf instructor") to a sentence with a doer or with "I have"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import replace

from summaries.wording import roles, verbs
from summaries.wording.draft import Draft, is_plural, lower_first, short_of
from summaries.wording.heads import CHECK, COUNTED, GIVE, PREPOSITION, RUN, WITH, head_of, noun_for, with_noun_article
from summaries.wording.person import ME
from summaries.wording.phrase_people import people_inside


def phrase_to_draft(phrase: str, who: roles.Who | None, weak: bool = False) -> list[Draft]:
    """`phrase` as drafts. `who` answers for it where the plan's own cell says so; `weak`: keep it as thin as it is."""
    phrase = phrase.strip(" ,")
    extra: list[Draft] = []
    noun = noun_for(phrase)
    phrase, who, extra = people_inside(phrase, who, noun)
    for rule in (_imperative, _access, _chances, _gerund, _use_of, _relative):
        drafts = rule(phrase, who, noun)
        if drafts:
            return [*drafts, *extra]
    return [*_have(phrase, who, noun, weak), *extra]


def _imperative(phrase: str, who: roles.Who | None, noun: str) -> list[Draft]:
    """ "Provide me with a slope": who does it where the cell says so; else "I have", or what the plan says to do."""
    match = re.match(r"(?:please )?([A-Za-z-]+) (.+)$", phrase)
    if not match or not verbs.is_base(match[1]) or match[1].lower() in GIVE | CHECK:
        return []
    base, rest = match[1].lower(), match[2]
    if base in verbs.NOUN_TOO and not re.match(rf"(?:{ME}|Xmy|the|a|an|all|that)\b", rest):
        return []
    given = re.match(rf"{ME} with (.+)$", rest) if base in ("provide", "supply") else None
    if who is not None:
        return [Draft(f"{who.text} {verbs.agree(base, who.plural)} {rest}", who.text, who.short, who.plural, noun)]
    if given or base in ("provide", "supply"):
        return [Draft(f"{ME} has {given[1] if given else rest}", ME, ME, False, noun, lead=f"{ME} also has")]
    return [Draft(f"my plan says to {base} {rest}", "", "", False, noun)]


def _access(phrase: str, who: roles.Who | None, noun: str) -> list[Draft]:
    match = re.match(
        r"(regular |frequent |ongoing |continued |daily |weekly |some |immediate |priority |supervised )?access to (.+)$",
        phrase,
        re.I,
    )
    if not match:
        return []
    thing = match[2]
    amount = (match[1] or "").lower()
    if (
        not amount
        and re.match(
            r"(?:an?|the|Xmy|any|\d+)?\s?(?:[\w'-]+ ){0,4}?(?:room|space|area|areas|laptop|computer|tablet|device|software|toilet|station|equipment|resources|card|corner|base|library|hub|garden|ipad|headphones|toys|table|pod|tent|place|things to use|technology)\b",
            thing,
            re.I,
        )
        and not (who and not who.person)
    ):
        return [Draft(f"{ME} can use {with_noun_article(thing)}", ME, ME, False, noun)]
    return [Draft(f"my plan says {ME} has {amount}access to {with_noun_article(thing)}", "", "", False, noun)]


def _chances(phrase: str, who: roles.Who | None, noun: str) -> list[Draft]:
    match = re.match(
        r"(regular |frequent |planned |daily |weekly |more |further |increased |plenty of |many |lots of )?(?:opportunit(?:y|ies)|chances?) (?:for (?!Xme)|to (?=\w)|for Xme to )(.+)$",
        phrase,
        re.I,
    )
    if not match:
        return []
    amount = (match[1] or "").lower()
    to = "for" if re.match(r".*opportunit(?:y|ies) for (?!Xme)", phrase, re.I) else "to"
    return [Draft(f"there are {amount}chances {to} {match[2]}", "there", "", True, noun)]


def _gerund(phrase: str, who: roles.Who | None, noun: str) -> list[Draft]:
    if phrase.lower().startswith("using the toilet "):
        return []
    word = phrase.split(" ", 1)[0].lower()
    base = verbs.as_form(word, "ing")
    after = phrase.split(" ", 2)[1].lower() if " " in phrase else ""
    if (
        not base
        or word in GIVE
        or (word in verbs.NOUN_TOO and after not in ("the", "a", "an", "that", "xme", "xmy", "all", "how", "of"))
        or (head_of(phrase) in (COUNTED | GIVE) and after not in ("of", "the", "a", "xme", "xmy"))
    ):
        return []
    rest = re.sub(r"^of ", "", phrase.split(" ", 1)[1]) if " " in phrase else ""
    if who is not None:
        return [Draft(f"{who.text} {verbs.agree(base, who.plural)} {rest}", who.text, who.short, who.plural, noun)]
    return [Draft(f"my help includes {lower_first(word)} {rest}", "", "", False, "help")]


def _use_of(phrase: str, who: roles.Who | None, noun: str) -> list[Draft]:
    match = re.match(r"(?:the )?(?:consistent |regular |continued |frequent )?use of (.+)$", phrase, re.I)
    if not match:
        return []
    if who is not None:
        return [
            Draft(
                f"{who.text} {verbs.agree('use', who.plural)} {lower_first(match[1])}",
                who.text,
                who.short,
                who.plural,
                noun,
            )
        ]
    return [Draft(f"my help includes {lower_first(match[1])}", "", "", False, "help")]


def _relative(phrase: str, who: roles.Who | None, noun: str) -> list[Draft]:
    """ "A key worker who meets me weekly" -> "A key worker meets me weekly"."""
    match = re.match(r"((?:an?|the|Xmy|my|one|1|\d+)? ?[\w' -]+?),? who (?:will |is to |must )?([a-z]+) (.+)$", phrase)
    if not match or not roles.is_human(match[1]):
        return []
    base = verbs.as_form(match[2], "s") or (verbs.as_form(match[2], "base"))
    if base is None or match[2] in ("is", "has", "are", "have"):
        return []
    name = roles.with_article(match[1])
    plural = is_plural(name)
    return [Draft(f"{name} {verbs.agree(base, plural)} {match[3]}", name, short_of(name), plural, noun)]


def _have(phrase: str, who: roles.Who | None, noun: str, weak: bool) -> list[Draft]:
    head = head_of(phrase)
    thing = with_noun_article(phrase)
    first_part = re.split(rf"\s+{PREPOSITION}\b|,|\(", phrase, maxsplit=1)[0]
    if roles.is_human(first_part) and not roles.TEAM_END.search(first_part) and who is None:
        name = roles.with_article(re.split(rf"\s+(?:{PREPOSITION})\b|,|\(", phrase, maxsplit=1)[0])
        rest = phrase[len(re.split(rf"\s+{PREPOSITION}\b|,|\(", phrase, maxsplit=1)[0]) :]
        plural = is_plural(name)
        to = re.match(r" to ([a-z-]+) (.+)$", rest)
        if to and verbs.is_base(to[1]):
            return [Draft(f"{name} {verbs.agree(to[1], plural)} {to[2]}", name, short_of(name), plural, noun)]
        return [Draft(f"{ME} has {name}{rest}", ME, ME, False, noun)]
    if who is None:
        if weak or (
            head in ("support", "advice", "help", "physiotherapy", "therapy", "input", "treatment")
            and re.search(r"when needed|available|health reason|where|as ", phrase)
        ):
            be = "are" if is_plural(thing) and not thing.startswith(("warning", "advice", "support", "help")) else "is"
            return [Draft(f"there {be} {thing}", "", "", False, noun, lead=f"there {be} also")]
        return [Draft(f"{ME} has {thing}", ME, ME, False, noun, lead=f"{ME} also has")]
    return _by_class(head, phrase, thing, who, noun)


def _by_class(head: str, phrase: str, thing: str, who: roles.Who, noun: str) -> list[Draft]:
    def say(base: str, rest: str) -> list[Draft]:
        verb = verbs.agree(base, who.plural)
        lead = f"{who.short} also {verb}{' ' + ME if rest.startswith(ME + ' ') else ''}"
        return [Draft(f"{who.text} {verb} {rest}", who.text, who.short, who.plural, noun, lead=lead)]

    trains = re.match(
        r"(?:([\w' -]+?) )?(?:training|coaching)( of \d[\d ]*(?:minutes|hours?))?(?: (?:and|or) [a-z]+| on [a-z]+| in [\w ]+?)? (?:for|of) (?!Xme)(?!\d)(.+)$",
        phrase,
        re.I,
    )
    people = (
        re.match(
            r"(.+?(?: who (?:work with|teach|support|care for|know) Xme)?)(?=,| who | so that | in | on | about | to | before | each | every | once | for | at |$)",
            trains[3],
        )
        if trains
        else None
    )
    if (
        trains
        and people
        and re.search(
            r"\b(?:staff|assistants?|teachers?|adults?|team|parents|family|carers|workers?|supervisors?|pupils|those|people|everyone)\b",
            people[1],
        )
    ):
        about = (
            [Draft(f"the training is about {lower_first(trains[1])}", noun="training")]
            if trains[1]
            and trains[1].lower()
            not in ("staff", "whole school", "regular", "annual", "yearly", "initial", "specialist")
            else []
        )
        length = [Draft(f"the training is{trains[2].replace(' of ', ' ')}", noun="training")] if trains[2] else []
        return [
            *(replace(d, noun="training") for d in say("train", f"{people[1]}{trains[3][people.end() :]}")),
            *length,
            *about,
        ]
    supervises = re.match(r"supervision (?:of|for) (.+)$", phrase, re.I)
    if supervises:
        return say("support", supervises[1])
    teaches = re.match(
        r"(?:individual |small[- ]group |daily |weekly )?(?:teaching|tuition) (?:of|in|on) ([^,]+)$", phrase, re.I
    )
    if teaches and " and of " not in phrase:
        return say("teach", f"{ME} {teaches[1]}")
    if head in CHECK:
        return say("do", thing)
    if head in RUN:
        return say("run", thing)
    if head in GIVE:
        return say(
            "give",
            f"{ME} {lower_first(phrase)}"
            if not re.match(r"(?:advice|training|guidance)\b.*\b(?:to|for) (?:staff|teachers)", phrase, re.I)
            else lower_first(phrase),
        )
    written = re.match(r"(.+?) (written|prepared|completed|updated|arranged|drawn up|created|made)$", thing)
    if written and (base := verbs.as_form(written[2].split()[0], "ed")):
        return say(base, written[1])
    if (
        head in WITH
        and who.person
        and re.search(
            r"\b(?:to|with|between|for) (?:Xmy )?(?:parents|family|families|staff|teachers|home|school|mum|dad)\b",
            phrase,
        )
    ):
        return say("have", thing)
    if (head in WITH or (not who.person and (head in RUN or re.search(r"[A-Z]", who.text[4:])))) and (
        re.search(r",| with ", thing) or len(thing.split()) > 9
    ):
        be = "are" if who.plural else "is"
        rest = f"{be} with {ME}" if who.person else ("run this" if who.plural else "runs this")
        return [
            Draft(f"{ME} has {thing}", ME, ME, False, noun),
            Draft(f"{who.text} {rest}", who.text, who.short, who.plural, noun),
        ]
    if not who.person and head not in WITH | RUN and not re.search(r"[A-Z]", who.text[4:]):
        return say("give", f"{ME} {thing}")
    if head in WITH or not who.person:
        return [Draft(f"{ME} has {thing} with {who.text}", ME, ME, False, noun)]
    return say("give", f"{ME} {thing}")
