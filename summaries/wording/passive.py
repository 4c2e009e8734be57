"""A passive clause turned about: "I will be taught by a tutor" -> "a tutor teaches me"; nobody named, nobody made up."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles, verbs
from summaries.wording.draft import Draft, is_plural, lower_first, short_of
from summaries.wording.parts import Parts
from summaries.wording.person import ME, MY

_GIVING = frozenset("provide give deliver offer supply make arrange put".split())


def modal_of(parts: Parts) -> str:
    modal = {"shall": "will", "to": "", "will": "", "would": "would"}.get(parts.modal, parts.modal)
    if parts.negative:
        modal = (
            (modal or ("must" if parts.modal in ("to",) else "will" if parts.modal in ("will", "shall") else "do"))
            + " "
            + parts.negative
        )
    return modal


def passive(parts: Parts, who: roles.Who | None, noun: str) -> list[Draft]:
    actor = who
    if parts.agent:
        name = parts.agent if parts.agent == ME else roles.with_article(parts.agent)
        actor = roles.Who(name, short_of(name), is_plural(name))
    modal = modal_of(parts)
    if actor is None:
        return _nobody(parts, modal, noun)
    rest, verb = parts.rest, parts.verb
    plural = actor.plural
    adverb = f"{parts.adverb} " if parts.adverb else ""
    if modal.startswith("do"):
        modal = ("do" if plural or actor.text == ME else "does") + modal[2:]
    form = (
        f"{modal} {adverb}{verb}"
        if modal
        else f"{adverb}{verbs.third(verb) if actor.text == ME else verbs.agree(verb, plural)}"
    )
    obj = lower_first(parts.subject)
    to_me = re.match(rf"to ({ME})\b\s*", rest)
    with_thing = (
        re.match(r"with (.+)$", rest)
        if verb in ("provide", "supply", "support", "help") and parts.subject == ME
        else None
    )
    if to_me and verb in ("give", "offer", "show", "provide", "teach", "send", "lend", "explain", "present"):
        give = "give" if verb in ("provide", "present") else verb
        if give == "explain":
            text = f"{actor.text} {form} {obj} {rest}"
        else:
            form = (
                form.replace(verbs.agree(verb, plural), verbs.agree(give, plural))
                if not modal
                else f"{modal} {adverb}{give}"
            )
            text = f"{actor.text} {form} {ME} {obj} {rest[to_me.end() :]}"
    elif with_thing and verb in ("provide", "supply"):
        text = f"{actor.text} {modal + ' give' if modal else verbs.agree('give', plural)} {ME} {with_thing[1]}"
    elif verb in _GIVING and verb not in ("arrange", "make", "put") and parts.subject != ME:
        give = f"{modal} give" if modal else verbs.agree("give", plural)
        text = (
            f"{actor.text} {give} {ME} {obj} {rest}"
            if not re.match(r"(?:for|to) ", rest)
            else f"{actor.text} {form} {obj} {rest}"
        )
    else:
        text = f"{actor.text} {form} {obj} {rest}"
    text = re.sub(r"\b(support|supports|help|helps) (Xme) in (\w+ing)\b", r"\1 \2 in \3", text)
    text = re.sub(r"\bsupport(s?) Xme to (?=\w)", r"help\1 Xme ", text)
    return [Draft(" ".join(text.split()), actor.text, actor.short, plural, noun, modal)]


_BECOMES = {"teach": "learn", "give": "have", "provide": "have", "supply": "have", "show": "see"}


def _nobody(parts: Parts, modal: str, noun: str) -> list[Draft]:
    """No one is named: the young person or the thing is the subject, and nobody is invented."""
    subject, verb, rest = parts.subject, parts.verb, parts.rest
    plural = is_plural(subject)
    if modal.startswith("must ") and parts.negative:
        if subject == ME or re.match(rf"{MY}\b", subject):
            obj = subject
        else:
            return [
                Draft(
                    f"{_definite(subject)} {modal} be {verbs.past_participle(verb)} {rest}".strip(),
                    subject,
                    short_of(subject),
                    plural,
                    noun,
                    modal,
                )
            ]
        never = "ever " if parts.negative == "never" else ""
        return [
            Draft(
                f"no one is {never}allowed to {verb} {obj} {rest}".strip(), "no one", "no one", False, noun, "must not"
            )
        ]
    adverb = f"{parts.adverb} " if parts.adverb else ""
    if subject == ME:
        if verb in ("provide", "supply") and (with_ := re.match(r"with (.+)$", rest)):
            return [Draft(f"{ME} has {with_[1]}", ME, ME, False, noun)]
        if verb in _BECOMES and not modal and verb != "show":
            become = _BECOMES[verb]
            return [Draft(f"{ME} {adverb}{verbs.third(become)} {rest}", ME, ME, False, noun)]
        if verb in ("support", "help") and not modal:
            match = re.match(r"(?:to |in |with )?(.+)$", rest)
            joiner = "to" if rest.startswith("to ") else rest.split(" ")[0] if rest.startswith(("in ", "with ")) else ""
            body = match[1] if match and joiner else rest
            return [Draft(f"{ME} gets {adverb}help {joiner} {body}".replace("  ", " "), ME, ME, False, noun)]
        if verb == "give" and not modal:
            return [Draft(f"{ME} has {rest}", ME, ME, False, noun)]
        return [
            Draft(
                f"{ME} {modal + ' be' if modal else 'is'} {adverb}{verbs.past_participle(verb)} {rest}".strip(),
                ME,
                ME,
                False,
                noun,
                modal,
            )
        ]
    if verb in _GIVING and verb != "make" and not modal and not roles.is_human(subject):
        rest = re.sub(rf"^(?:to|for) {ME}\b\s*", "", rest)
        rest = re.sub(r"^in place\b\s*", "", rest)
        return [Draft(f"{ME} has {_indefinite(subject)} {adverb}{rest}".strip(), ME, ME, False, noun)]
    if verb == "make" and rest.startswith("available"):
        return [
            Draft(
                f"{_indefinite(subject)} {'are' if plural else 'is'} {rest}",
                subject,
                short_of(subject),
                plural,
                noun,
                modal,
            )
        ]
    be = f"{modal} be" if modal else "are" if plural else "is"
    return [
        Draft(
            f"{_indefinite(subject)} {be} {adverb}{verbs.past_participle(verb)} {rest}".strip(),
            subject,
            short_of(subject),
            plural,
            noun,
            modal,
        )
    ]


def _indefinite(subject: str) -> str:
    return lower_first(subject)


def _definite(subject: str) -> str:
    return lower_first(subject)
