"""The people named inside a bare phrase: who leads it, who plans or checks it."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles, verbs
from summaries.wording.draft import Draft, is_plural, short_of
from summaries.wording.heads import CHECK, GIVE, RUN, WITH, head_noun, head_of
from summaries.wording.parts import agent_of
from summaries.wording.person import ME

_LEADING = frozenset("lead run teach deliver provide give carry facilitate offer take do support hold coach".split())

_PP = "|".join(
    sorted(
        {verbs.past_participle(form[0].base) for form in verbs.forms().values() if " " not in form[0].base},
        key=len,
        reverse=True,
    )
)


def people_inside(phrase: str, who: roles.Who | None, noun: str) -> tuple[str, roles.Who | None, list[Draft]]:
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
        rest = re.sub(rf"^and (?=(?:{_PP})\b)", ", ", rest)
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
                    f"{person.text} {verb_text} the {noun if noun != 'help' else head_noun(phrase)} {own}".strip(),
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
            and not re.search(rf"\b(?:{_PP})$", phrase[: max(phrase.find(" by " + agent.split()[0]), 0)])
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
