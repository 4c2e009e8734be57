"""A bare phrase ("A weekly BSL lesson of 45 minutes with a deaf instructor") to a sentence with a doer or with "I have"."""

from __future__ import annotations

import re
from dataclasses import replace

from summaries.wording import roles, verbs
from summaries.wording.clauses import agent_of
from summaries.wording.draft import Draft, is_plural, lower_first, short_of
from summaries.wording.person import ME

_LEADING = frozenset("lead run teach deliver provide give carry facilitate offer take do support hold coach".split())
_PP = "|".join(
    sorted(
        {verbs.past_participle(form[0].base) for form in verbs.forms().values() if " " not in form[0].base},
        key=len,
        reverse=True,
    )
)
_PREPARING = frozenset(
    "plan design write prepare arrange make check set oversee train direct draw devise develop agree advise approve choose fund pay fit service carry keep update manage".split()
)
_PREPOSITION = r"(?:of|for|in|on|to|about|from|at|with|by|before|after|during|between|using|where|who|which|that|so|each|every|once|twice|throughout|within|until|as|when|per|based|linked|including|designed|written|led|run|taught|matching|working|focusing|covering|held|a (?:day|week|term|year)|\d)"

RUN = frozenset(
    "group groups club clubs circuit circuits programme programmes course courses scheme workshop workshops project class classes sessions-group".split()
)
WITH = frozenset(
    "session sessions lesson lessons meeting meetings time visit visits check-in check-ins lunch snack swimming walk break breaks chat call calls appointment appointments tutorial tutorials slot slots play conversation catch-up practice work activity activities trip trips placement stay stays minutes hours hour weeks day days times".split()
)
CHECK = frozenset(
    "assessment assessments review reviews check checks audit observation observations reassessment".split()
)
GIVE = frozenset(
    "support help therapy training advice guidance supervision teaching tuition mentoring counselling input coaching intervention reminders praise feedback prompts care physiotherapy hydrotherapy treatment warning warnings".split()
)
_COUNTED = (
    RUN
    | WITH
    | CHECK
    | frozenset(
        "card pass timetable laptop table seat space room plan book system approach diary board frame aid area profile chair desk key locker passport budget adult teacher assistant member scribe reader story tutor mentor base passport space list lesson chart box bag pad device tablet package interview toilet letter report form cushion slope stool bench mat clock alarm watch phone ipad computer reader writer locker bed hoist rail walker wheelchair bus taxi buddy role job qualification award".split()
    )
)
_UNCOUNTED = frozenset(
    "lunch snack time support help therapy training advice guidance teaching swimming work practice play care".split()
)


def head_of(phrase: str) -> str:
    """The word that the phrase is about: "a social skills group of 30 minutes" -> "group"."""
    core = re.split(rf",|\s+{_PREPOSITION}\b|\(", phrase.strip(), maxsplit=1)[0].strip()
    words = core.split()
    return words[-1].lower().strip(".,'\"") if words else ""


def noun_for(phrase: str) -> str:
    """What to call the help afterwards: "session", "group", "training", else "help"."""
    head = head_of(phrase)
    if re.match(rf"(?:(?!{_PREPOSITION}\b)[\w'-]+ ){{0,4}}training\b", phrase, re.I):
        return "training"
    singular = head[:-1] if head.endswith("s") and not head.endswith("ss") else head
    known = {"session", "group", "club", "lesson", "training", "programme", "course", "circuit", "meeting", "visit", "therapy", "check", "review",
             "assessment", "support", "time", "teaching", "work", "mentoring", "counselling", "supervision", "call", "class", "check-in", "workshop",
             "stay", "placement", "physiotherapy", "hydrotherapy", "swimming", "lunch", "activity", "advice", "tuition"}  # fmt: skip
    return singular if singular in known else "help"


def with_noun_article(phrase: str) -> str:
    """ "supervised homework session" -> "a supervised homework session"; plurals and mass words take nothing."""
    first = phrase.split(" ", 1)[0].lower()
    if (
        first
        in (
            "a",
            "an",
            "the",
            "xmy",
            "my",
            "each",
            "every",
            "any",
            "all",
            "some",
            "at",
            "up",
            "no",
            "both",
            "one",
            "another",
            "daily",
        )
        or first[:1].isdigit()
    ):
        if first == "daily" and head_of(phrase) in _COUNTED and not head_of(phrase).endswith("s"):
            return "a " + lower_first(phrase)
        return lower_first(phrase)
    head = head_of(phrase)
    human = re.split(rf",|\s+{_PREPOSITION}\b|\(", phrase, maxsplit=1)[0]
    if roles.is_human(human) and not roles.TEAM_END.search(human):
        return roles.with_article(human) + phrase[len(human) :]
    before = re.split(rf",|\s+{_PREPOSITION}\b|\(", phrase, maxsplit=1)[0]
    if head in _COUNTED and head not in _UNCOUNTED and not head.endswith("s"):
        small = lower_first(phrase)
        return ("an " if small[:1] in "aeiouAEIO" and not small.startswith(("uni", "use", "one")) else "a ") + small
    return lower_first(phrase)


def phrase_to_draft(phrase: str, who: roles.Who | None, weak: bool = False) -> list[Draft]:
    """`phrase` as drafts. `who` answers for it where the plan's own cell says so; `weak`: keep it as thin as it is."""
    phrase = phrase.strip(" ,")
    extra: list[Draft] = []
    noun = noun_for(phrase)
    phrase, who, extra = _people(phrase, who, noun)
    for rule in (_imperative, _access, _chances, _gerund, _use_of, _relative):
        drafts = rule(phrase, who, noun)
        if drafts:
            return [*drafts, *extra]
    return [*_have(phrase, who, noun, weak), *extra]


def _people(phrase: str, who: roles.Who | None, noun: str) -> tuple[str, roles.Who | None, list[Draft]]:
    """Those named inside the phrase: who leads it becomes the doer; who plans or checks it gets a sentence."""
    extra: list[Draft] = []
    for _ in range(3):
        match = re.search(
            r",? (?:(?:which|that|who) (?:is|are|will be) |to be |all |both )?(?:jointly |also |kindly )?("
            + _PP
            + r")(?: up| out| over| off)?(?:(?:,| and|, and) ("
            + _PP
            + r"))* (?:(?:weekly|daily|to Xme|1:1|individually|regularly|initially|once \w+ \w+|every \w+|each \w+) )?by (?=\w)",
            phrase,
        )
        if not match:
            break
        if re.search(r"\bas$", phrase[: match.start()].rstrip(" ,")):
            break  # "as chosen by the school" is a condition, not a doer
        whole = match[0]
        participles = [verbs.as_form(word, "ed") for word in re.findall(r"[a-z-]+", whole)]
        bases = [base for base in participles if base and base not in ("be",)]
        agent, rest = agent_of(phrase[match.end() - 4 :])
        if not agent or not bases:
            break
        name = agent if agent == ME else roles.with_article(agent)
        person = roles.Who(name, short_of(name), is_plural(name))
        # "with transport provided by the council", "using a programme written by ...": only of that thing.
        nested = re.search(
            r",? (?:and )?(with|using|following|based on) ((?:an?|the|Xmy) )?((?:[\w'-]+ ){0,3}[\w'-]+)$",
            phrase[: match.start()],
        )
        if nested and not whole.startswith(",") and not re.search(r"\d|minutes|\bfor\b", nested[3]):
            thing = f"the {nested[3]}" if nested[2] and nested[2].strip() != "Xmy" else f"{nested[2] or ''}{nested[3]}"
            cut = phrase[: nested.start()] if nested[1] == "with" and not nested[2] else phrase[: match.start()]
            phrase = (cut + (" " + rest if rest and not rest.startswith(",") else rest)).strip(" ,")
            extra.append(
                Draft(
                    f"{person.text} {' and '.join(verbs.agree(b, person.plural) for b in bases)} {thing}",
                    person.text,
                    person.short,
                    person.plural,
                    noun,
                )
            )
            continue
        between = re.search(r"((?:weekly|daily|1:1|individually|once \w+ \w+|every \w+|each \w+)) by $", whole)
        tail = f" {between[1]}" if between else ""
        leads = who is None and bases[0] in _LEADING and agent != ME
        # "supervised by two adults at all times": the time belongs to the supervising.
        own = "" if leads or rest.startswith(",") or not rest else rest
        after = "" if own else rest
        if not leads and tail:
            own, tail = f"{tail.strip()} {own}".strip(), ""
        phrase = (
            phrase[: match.start()] + tail + (" " + after if after and not after.startswith(",") else after)
        ).strip(" ,")
        if leads:
            who = person
        else:
            acts = list(dict.fromkeys(verbs.agree(b, person.plural) if agent != ME else verbs.third(b) for b in bases))
            verb_text = ", ".join(acts[:-1]) + (" and " if len(acts) > 1 else "") + acts[-1]
            helper = re.search(r"((?:an?|the) [\w' -]+?)(?: who (?:is|are|has been))?$", phrase[: match.start()])
            if (
                bases[0] in ("train", "supervise", "direct", "support", "guide")
                and helper
                and roles.is_human(helper[1].split(" from ")[-1])
            ):
                extra.append(
                    Draft(
                        f"{person.text} {verb_text} {roles.short_name(helper[1].split(' from ')[-1])} {own}".strip(),
                        person.text,
                        person.short,
                        person.plural,
                        noun,
                    )
                )
                continue
            extra.append(
                Draft(
                    f"{person.text} {verb_text} the {noun if noun != 'help' else _head_noun(phrase)} {own}".strip(),
                    person.text,
                    person.short,
                    person.plural,
                    noun,
                )
            )
    if who is not None:
        again = re.search(
            r"\s(?:from|with|by) (?:an?|the) ([\w' -]+?)(?=[,;]|$|\s(?:for|in|at|who|each|every|once|twice|to)\b)",
            phrase,
        )
        if again and roles.is_human(again[1]) and again[1].split()[-1].lower() in who.text.lower():
            phrase = (phrase[: again.start()] + phrase[again.end() :]).strip(" ,")
    if who is None and head_of(phrase) in GIVE | RUN | WITH | CHECK:
        agent, rest = agent_of(phrase)
        before = phrase[: max(phrase.find(" by " + agent.split()[0]), 0)] if agent else ""
        if (
            agent
            and agent != ME
            and not re.search(r"\bas \w+$", before)
            and not re.search(r"\b(?:%s)$" % _PP, phrase[: max(phrase.find(" by " + agent.split()[0]), 0)])
        ):
            name = roles.with_article(agent)
            who, phrase = roles.Who(name, short_of(name), is_plural(name)), rest
    if who is None:
        match = re.search(
            r"(?:^|\s)(from) (?!access|advice|reference)((?:an?|the|Xmy|my|named|trained|\d|two|one) [^,;]*?|[A-Z][\w' ]+?)(?=\s(?:for|in|at|on|during|each|every|once|twice|to|using|who|throughout|\d|and (?:will|a\b)|trained|weekly|a (?:day|week|term))\b|[,;(]|$)",
            phrase,
        )
        if (
            match
            and not re.search(r"\b(?:students|pupils|children|friends|people|advice|moving)$", phrase[: match.start()])
            and roles.is_human(match[2])
            and head_of(phrase[: match.start()]) in (GIVE | WITH | RUN | CHECK)
        ):
            name = roles.with_article(match[2])
            if not re.search(
                r"\b(?:pupils|friends?|peers|students|children|people|parents?|family|mum|dad|learners)$", match[2]
            ):
                who = roles.Who(name, short_of(name), is_plural(name))
                phrase = (phrase[: match.start()] + phrase[match.end() :]).strip(" ,")
    phrase = re.sub(r"[\s,]+(?:and|or|then)$", "", phrase)
    trained = re.search(
        r",? ?\bwho (is|are|has|have) ((?:been )?(?:trained|experienced|qualified|fluent|skilled).+?)(?= for \d|;|$)",
        phrase,
    )
    if trained and who is not None:
        phrase = (phrase[: trained.start()] + phrase[trained.end() :]).strip(" ,")
        extra.append(Draft(f"{who.short} {trained[1]} {trained[2]}", who.text, who.short, who.plural, noun))
    return phrase, who, extra


def _head_noun(phrase: str) -> str:
    head = head_of(phrase)
    return head if re.fullmatch(r"[a-z-]+", head or "") else "help"


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
    word = phrase.split(" ", 1)[0].lower()
    base = verbs.as_form(word, "ing")
    after = phrase.split(" ", 2)[1].lower() if " " in phrase else ""
    if (
        not base
        or word in GIVE
        or (word in verbs.NOUN_TOO and after not in ("the", "a", "an", "that", "xme", "xmy", "all", "how", "of"))
        or (head_of(phrase) in (_COUNTED | GIVE) and after not in ("of", "the", "a", "xme", "xmy"))
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
    first_part = re.split(rf"\s+{_PREPOSITION}\b|,|\(", phrase, maxsplit=1)[0]
    if roles.is_human(first_part) and not roles.TEAM_END.search(first_part) and who is None:
        name = roles.with_article(re.split(rf"\s+(?:{_PREPOSITION})\b|,|\(", phrase, maxsplit=1)[0])
        rest = phrase[len(re.split(rf"\s+{_PREPOSITION}\b|,|\(", phrase, maxsplit=1)[0]) :]
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
    if (head in WITH or not who.person) and (re.search(r",| with ", thing) or len(thing.split()) > 9):
        be = "are" if who.plural else "is"
        rest = f"{be} with {ME}" if who.person else ("run this" if who.plural else "runs this")
        return [
            Draft(f"{ME} has {thing}", ME, ME, False, noun),
            Draft(f"{who.text} {rest}", who.text, who.short, who.plural, noun),
        ]
    if head in WITH or not who.person:
        return [Draft(f"{ME} has {thing} with {who.text}", ME, ME, False, noun)]
    return say("give", f"{ME} {thing}")
