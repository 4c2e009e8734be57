"""Professional clause to an active one: who does it, the verb in the present, the young person as "me".

"Priya will be taught by a tutor" -> "a tutor teaches me". Where the plan names nobody, nobody is made up.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import replace

from summaries.wording import roles, verbs
from summaries.wording.draft import Draft, is_plural, lower_first, short_of
from summaries.wording.parts import Parts
from summaries.wording.passive import modal_of, passive
from summaries.wording.person import ME, MY


def active(parts: Parts, who: roles.Who | None = None, noun: str = "help") -> list[Draft]:
    """The clause as active drafts; `who` is the plan's answerable person where the clause itself names none."""
    parts, extra = _out_of_subject(parts)
    trained = _TRAINED.search(parts.rest) if parts.agent else None
    if trained:
        whom = roles.short_name(parts.agent)
        parts = replace(parts, rest=(parts.rest[: trained.start()] + parts.rest[trained.end() :]).strip(" ,"))
        extra.append(Draft(f"{whom} {trained[1]} {trained[2]}", whom, whom, is_plural(whom)))
    drafts = passive(parts, who, noun) if parts.passive else _plain(parts, noun)
    drafts += extra
    if parts.front and drafts:
        first = drafts[0]
        front = parts.front[:1].upper() + parts.front[1:]
        drafts[0] = replace(first, text=f"{front}, {lower_first(first.text)}")
    return drafts


_TRAINED = re.compile(
    r",? ?\bwho (is|are|has|have) ((?:been )?(?:trained|experienced|qualified|fluent|skilled).+?)(?= for \d|;|$)"
)

_BY_IN_SUBJECT = re.compile(
    r",? (?:who (?:is|has been) |which (?:is|has been) )?(trained|supervised|supported|directed|planned|designed|written|overseen|employed|guided|chosen|led|prepared|devised|made) (?:and \w+ed )?by ([^,]+?)(?:,|$)"
)


def _out_of_subject(parts: Parts) -> tuple[Parts, list[Draft]]:
    """ "An LSA, trained by the therapist, will ..." : who trains whom is a sentence of its own."""
    subject, extra = parts.subject, []
    for match in list(_BY_IN_SUBJECT.finditer(subject))[::-1]:
        base = verbs.as_form(match[1], "ed")
        agent = re.split(r" with (?:advice|help|support) ", match[2])[0]
        if base is None or not roles.is_human(agent):
            continue
        advice = match[2][len(agent) :]
        subject = f"{subject[: match.start()]} {subject[match.end() :]}".strip(" ,")
        name = roles.with_article(agent)
        whom = (
            roles.short_name(re.split(r",| who ", subject)[0])
            if roles.is_human(re.split(r",| who ", subject)[0])
            else short_of(subject)
        )
        extra.append(
            Draft(
                f"{name} {verbs.agree(base, is_plural(name))} {whom}{',' if advice else ''}{advice}",
                name,
                short_of(name),
                is_plural(name),
            )
        )
    doing = re.match(r"^(.*?), ([a-z]+ing) ([^,]+)$", subject)
    if doing and (base := verbs.as_form(doing[2], "ing")):
        subject = doing[1]
        extra.append(
            Draft(
                f"{short_of(subject)} {verbs.agree(base, is_plural(short_of(subject)))} {doing[3]}",
                short_of(subject),
                short_of(subject),
            )
        )
    return replace(parts, subject=subject), extra


def _plain(parts: Parts, noun: str) -> list[Draft]:
    subject, plural = parts.subject, is_plural(parts.subject)
    modal = modal_of(parts)
    if (
        parts.verb == "provide"
        and subject != ME
        and not re.search(rf"\b(?:to|for) (?!{ME}|{MY}|\d|at|the start|about)|\bwith\b", parts.rest)
    ):
        rest = re.sub(rf"\b(?:to|for) {ME}\b ?", "", parts.rest)
        parts = Parts(**{**parts.__dict__, "verb": "give", "rest": f"{ME} {rest}".strip()})
    named = subject if subject == ME else roles.with_article(subject)
    adverb = parts.adverb + " " if parts.adverb else ""
    if modal.startswith("do"):
        modal = ("do" if plural or subject == ME else "does") + modal[2:]
    if modal:
        verb = f"{modal} {adverb}{parts.verb}"
    elif parts.verb == "be":
        verb = f"{'are' if plural else 'is'} {adverb}".strip()
    else:
        rest = f" {parts.rest}"
        if (
            parts.modal in ("will", "shall", "to") and not plural and subject != ME and _coordinated_base(rest)
        ) or subject == ME:
            verb = f"{adverb}{verbs.third(parts.verb)}"
            parts = Parts(**{**parts.__dict__, "rest": _agree_list(rest).strip()})
        else:
            verb = f"{adverb}{verbs.agree(parts.verb, plural)}"
    text = f"{named} {verb} {parts.rest}".strip().replace(" ,", ",")
    text = re.sub(r"\b(?:am|is|are) able to\b", "can", text)
    text = re.sub(r"\bwill be able to\b", "can", text)
    lead = (
        f"{short_of(named)} also {verb.removeprefix('also ')}"
        if parts.verb != "be" and not modal and "not" not in verb
        else ""
    )
    if lead and parts.rest.startswith(f"{ME} "):
        lead += f" {ME}"
    return [
        Draft(
            text,
            named,
            short_of(named),
            plural,
            noun,
            lead=lead,
            modal=modal
            if modal.startswith(("must", "should", "may", "can", "could", "might", "would", "will", "do"))
            else "",
        )
    ]


def _coordinated_base(rest: str) -> bool:
    return bool(re.search(r"(?:, | and | or | then )(?:also |then |will )?[a-z-]+ ", rest))


def _agree_list(rest: str) -> str:
    """ "(teach,) show and check my work" -> "shows and checks", for a subject that is one person."""

    def change(match: re.Match[str]) -> str:
        word = match[2]
        if not verbs.as_form(word, "base"):
            return match[0]
        if word in verbs.NOUN_TOO and not re.match(
            rf" (?:{ME}|{MY}|the|a|an|to|with|how|that|what|any|all|staff|parents|teachers|home|for \d|and (?:show|support|check)|for the|up|off|out|down)\b",
            rest[match.end() :],
        ):
            return match[0]
        if (
            re.search(
                r"\b(?:to|help|helps|supports?|let|makes?|how to|must|can|may|should) (?:[\w']+ ){0,3}?[\w']+$",
                rest[: match.start()],
            )
            and " will " not in match[0]
        ):
            return match[0]
        if re.search(r"^ ?[\w' ]{1,40}? to \w+(?: \w+)?, [^.;]*$", rest[: match.start()]) and " or " in match[0]:
            return match[0]  # "ask a speaker to repeat, slow down or face me": the speaker does all three
        return f"{match[1].replace(' will', '')}{verbs.third(word)}"

    return re.sub(r"((?:,|,? and|,? or|,? then|,? and then)(?: also| then| will)* )([a-z-]+)\b(?= |,)", change, rest)
