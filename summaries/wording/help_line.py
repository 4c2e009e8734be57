"""One help of the plan as an easy-read line: its slots in small steps, each proved by the guard."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Dropped, Plan, Provision, Wording
from summaries.wording import cells, guard, notes, nouns, roles, who_cell
from summaries.wording.clauses import active
from summaries.wording.draft import Draft, is_plural, lower_first, short_of, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.finish import broken, finish, quote_line
from summaries.wording.heads import noun_for, with_noun_article
from summaries.wording.parts import parse
from summaries.wording.person import ME, MY
from summaries.wording.prepare import Prepared, prepare, stray_name
from summaries.wording.short_line import short_help
from summaries.wording.shorten import shorten, take_condition
from summaries.wording.subject import with_subject

_MY_TURN = re.compile(
    r"\b(?:therapy|teaching|lesson|session|support|mentoring|counselling|check-in|tuition|physiotherapy|hydrotherapy|work|meeting)s?\b"
)


# "Movement breaks. A walk every hour …": a name that the plan puts over a help, with no fact of its own.
_TITLE = re.compile(
    r"^(?!(?:All|Any|Every|No|Daily|Weekly|Once|Twice|If|When|Not)\b)[A-Z][a-z’'-]+(?: (?!(?:will|must|shall|should|is|are|to|may|by)\b)[a-z’'-]+){0,5}"
    r"\.\s+(?=(?:[A-Z][^.]*\b(?:will|must|shall|should|is|are|to)\b|An? |The |One |Two |Three )[^.]{20,})"
)


def easy_provision(provision: Provision, plan: Plan) -> Wording:
    """The help as "who, what, how often, how long, where, if", in the young person's voice.

    Takes one provision and its plan. Gives a Wording; `quoted` where no rewording could be proved. A help that is not
    about this person, or only about medicine, has an empty text and a `check`. Raises nothing of its own.
    """
    if stray_name(provision.text, plan):
        return Wording("", "Ask an adult to check this part of my plan.", "Another child's name may stand here.",
                       (Dropped("stray name"),))  # fmt: skip
    said, provision = provision, with_subject(provision)
    prepared = prepare(_TITLE.sub("", provision.text), plan)
    if not prepared.text or len(prepared.text.split()) < 2:
        return Wording("", None, "This help was left off: an adult should read it.", prepared.dropped)
    who, people = who_cell.who(provision, plan)
    drafts = _main(prepared, provision, who)
    drafts += [Draft(text, short=short_of(text.split(" trains ")[0])) for text in people if text]
    drafts = _figures(drafts, provision, plan, who)
    note = notes.for_help(provision, drafts)
    wording = finish(drafts, prepared, note)
    doubts = guard.doubts_for_help(wording.text, provision, plan) or broken(wording.text)
    if doubts:
        return quote_line(said.text, plan, note, prepared.dropped, doubts)
    made = short_help(wording.text, tuple(roles.short_name(name) for name in provision.who))
    if made is None or guard.new_in_help(made[0], provision, plan):
        return wording
    return replace(wording, short=made[0], short_dropped=made[1])


def _main(prepared: Prepared, provision: Provision, who: roles.Who | None) -> list[Draft]:
    drafts: list[Draft] = []
    previous: Draft | None = None
    for sentence in prepared.sentences:
        new = clause_drafts(sentence, who if not drafts or provision.who else None, provision.vague, previous)
        drafts += new
        previous = new[-1] if new else previous
    used = " ".join(draft.text for draft in drafts)
    if who is not None and drafts and who.text not in used and not _same_person(who, used):
        verb = "helps" if not who.plural else "help"
        text = f"this rule is for {who.text}" if provision.negative else f"{who.text} {verb} with this"
        drafts.append(Draft(text, who.text, who.short, who.plural))
    return drafts


def _same_person(who: roles.Who, used: str) -> bool:
    core = re.sub(r"^(?:an?|the|my|all|some)\s+", "", who.text).lower()
    if core in used.lower() or (
        who.short.removeprefix("the ") in used.lower() and not re.search(r" and | or ", who.text)
    ):
        return True
    return all(
        part.strip().removeprefix("a ").removeprefix("an ").removeprefix("the ").lower() in used.lower()
        for part in re.split(r" and | or |, ", who.text)
    )


def clause_drafts(
    sentence: str, who: roles.Who | None, vague: bool = False, previous: Draft | None = None
) -> list[Draft]:
    """One source sentence as active drafts of at most 15 words where that can be."""
    if re.match(
        r"(?:my plan suggests that|people hope that|it is (?:very )?important that|it would help)\b", sentence, re.I
    ):
        return shorten(Draft(lower_first(sentence)))
    just_us = bool(re.search(r"\b1:1\b", sentence))
    by = re.search(
        r"\b1:1 (?:by|from) ((?:an?|the) [^,;.]+?)(?= (?:for|in|at|each|every|on|once|\d)\b|[,;.]|$)", sentence
    )
    sentence = _one_to_one(sentence)
    label = re.match(r"([^:,]{2,50})(?:: |, )(?=[a-z\d])(.+)$", sentence) if ":" in sentence[:52] else None
    if label and who is None and roles.is_human(label[1]) and not re.search(r"\b(?:will|must|is|to)\b", label[1]):
        name = roles.with_article(label[1])
        who, sentence = roles.Who(name, short_of(name), is_plural(name)), label[2]
    out: list[Draft] = []
    noun = noun_for(sentence)
    for part in _coordinated(sentence):
        condition_free, condition = take_condition(part)
        parts = parse(condition_free)
        if parts is not None:
            made = active(parts, who, noun if noun != "help" else "help")
        else:
            made = nouns.phrase_to_draft(condition_free, who, vague)
        made[0] = replace(made[0], condition=condition)
        if out and made and made[0].text.lower().startswith("this "):
            made[0] = replace(made[0], text=made[0].text)
        for draft in made:
            out += shorten(_would(draft))
    if just_us:
        actor = (
            roles.short_name(by[1])
            if by and roles.is_human(by[1])
            else who.short
            if who and who.person and not who.plural
            else next(
                (
                    d.short
                    for d in out
                    if d.short.startswith("the ")
                    and roles.is_human(d.short)
                    and not d.plural
                    and re.search(rf"\b(?:{ME}|{MY})\b", d.text)
                ),
                "",
            )
        )
        out.append(Draft(f"this is just me and {actor}" if actor else "this help is just for me"))
    return out


def _one_to_one(sentence: str) -> str:
    sentence = re.sub(
        r"\bon a 1:1 basis\b|\(1:1\)|,? ?\b1:1(?: basis)?\b(?= (?:for|with|in|each|every|by|between|and|\d)|[,.;]|$)|\b1:1\b",
        "",
        sentence,
    )
    return re.sub(r"\s+", " ", sentence).replace(" ,", ",").strip(" ,")


_AND_MODAL = re.compile(
    r",? and (?=(?:will|must|should|may|can|is to|are to)\b)|,? and (?=(?:there|staff|adults|teachers|the [\w' ]{3,40}?|a [\w' -]{3,40}?|all [\w ]{3,20}?|Xme) (?:will|must|should|may|can|is to|are to)\b)|,? and (?=(?:an?|the) [\w' -]{3,40}? to be [a-z]+ed\b)"
)


_WHO_ALSO = re.compile(r"^(.*\bby ((?:the |an? )?[^,]+)), who ((?:will|must|should) .+)$")


def _coordinated(sentence: str) -> list[str]:
    """ "will visit ... and will train ..." as two clauses with the same subject."""
    also = _WHO_ALSO.match(sentence)
    if also and roles.is_human(also[2]):
        return [*_coordinated(also[1]), f"{roles.short_name(also[2])} {also[3]}"]
    parts = _AND_MODAL.split(sentence)
    if len(parts) == 1:
        return parts
    first = parse(parts[0])
    if first is None:
        return [sentence]  # "grab rails and a seat to be fitted": two things, one clause
    subject = first.subject if first else ""
    out = [parts[0]]
    for part in parts[1:]:
        if re.match(r"(?:will|must|should|may|can|is to|are to)\b", part):
            if not subject:
                out[-1] += " and " + part
                continue
            short = subject if subject == ME else short_of(roles.with_article(subject))
            out.append(f"{short} {part}")
        else:
            out.append(part)
    return out


def _would(draft: Draft) -> Draft:
    """ "I would benefit from a reader" promises nothing: "My plan says a reader would help me"."""
    match = re.match(rf"{ME} (?:would|will|may|might|could) benefit from (.+)$", draft.text)
    if match:
        modal = re.match(rf"{ME} (\w+)", draft.text)
        word = "would" if not modal or modal[1] in ("would", "will") else modal[1]
        thing = with_noun_article(re.sub(r"^opportunities\b", "chances", match[1]))
        text = f"my plan says {thing} {word} help {ME}"
        if word_count(text) > MOST_WORDS:
            text = f"my plan says this {word} help {ME}: {thing}"
        return replace(draft, text=text, subject="", short="", modal=f"{word} be", lead="")
    return draft


def _figures(drafts: list[Draft], provision: Provision, plan: Plan, who: roles.Who | None) -> list[Draft]:
    cell = cells.how_often(provision, plan)
    if not cell or not drafts:
        return drafts
    text = " ".join(draft.text for draft in drafts)
    if lower_first(cell.rstrip(".")) in text:
        return drafts
    mine = bool(_MY_TURN.search(text)) and ME in drafts[0].text
    return cells.add(cell, drafts, who, mine)
