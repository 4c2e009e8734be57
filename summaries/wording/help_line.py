"""One help of the plan as an easy-read line: what it is, who does it, how often, each part proved by the guard."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Plan, Provision, Wording
from summaries.wording import guard, notes
from summaries.wording.company import in_company
from summaries.wording.cut_at_last import shorter
from summaries.wording.cuts import in_short
from summaries.wording.doer import doer, easy_cell
from summaries.wording.draft import lower_first, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.finish import finish, quote_line, unsound
from summaries.wording.grammar import faulty
from summaries.wording.kinds import kind
from summaries.wording.often import how_often
from summaries.wording.person import ME
from summaries.wording.plain import say
from summaries.wording.prepare import Prepared, prepare, stray_name
from summaries.wording.says_when import who_and_when
from summaries.wording.subject import with_subject
from summaries.wording.who_first import by_name, gives_training, who_first
from summaries.wording.writers_voice import writer_speaks

# "Movement breaks. A walk every hour …": a name that the plan puts over a help, with no fact of its own.
_TITLE = re.compile(
    r"^(?!(?:All|Any|Every|No|Daily|Weekly|Once|Twice|If|When|Not)\b)"
    r"[A-Z][a-z’'-]+(?: (?!(?:will|must|shall|should|is|are|to|may|by)\b)[a-z’'-]+){0,5}"
    r"\.\s+(?!(?:This|It|They|These|Its|Their)\b)(?=(?:[A-Z][^.]*\b(?:will|must|shall|should|is|are|to)\b|An? |The |One |Two |Three )[^.]{10,})"
)
# What is left of a sentence on how the help is looked at again.
_LEFT_OVER = re.compile(
    r"(?:Progress|Impact|Targets?|Outcomes?|Attendance|Records?|Reports?|Data)\b(?!.*\b(?:will|is|are|must)\b)"
)
# "Physiotherapy: the physiotherapist will …": a name over a sentence that says it again.
_LABEL = re.compile(
    r"^[A-Z][\w ,/-]{2,40}: (?=(?:an?|the|my|Xmy|Xme|all|staff|adults)\b[^:;]* (?:will|must|should)\b)", re.IGNORECASE
)
# A line stands alone on the page: what joined it to the help before it says nothing there.
_OPENS_AS_MORE = re.compile(
    r"(?:Also|In addition(?: to this)?|Additionally|Furthermore|Moreover|As well as this|Alongside this|In its place|Instead)"
    r",? (?!to\b|of\b)",
    re.IGNORECASE,
)
_STUB = re.compile(r"(?:The|This|the) (?:[a-z-]+ ){0,5}[a-z-]+\.?|[a-z]+ [a-z]+|(?:[Ii]nd|D|d)irect")
_EMPTY_CELL = re.compile(
    r"^(?:from )?(?:element \d|top[- ]up|delegated|high needs) (?:funding|budget)$|^(?:ongoing|throughout|continuous(?:ly)?|regular(?:ly)?|as above|all year|continual(?:ly)?|see text)$",
    re.I,
)


def easy_provision(provision: Provision, plan: Plan) -> Wording:
    """The help as "what, who, how often, how long", in the young person's voice.

    Takes one provision and its plan. Gives a Wording; `quoted` where no rewording could be proved. A help that is not
    about this person, or only about medicine, has an empty text and a `check`. Raises nothing of its own.
    """
    if stray_name(provision.text, plan):
        return Wording("", "Ask an adult to check this part of my plan.", "Another child's name may stand here.",
                       _stray())  # fmt: skip
    if writer_speaks(provision.text, plan):
        why = "The writer says “I” here, and means somebody else than the young person."
        return quote_line(provision.text, plan, notes.for_help(provision, ""), (), (why,))
    said, provision = provision, with_subject(_without_group(provision))
    prepared = prepare(_TITLE.sub("", provision.text), plan)
    if not prepared.text or len(prepared.text.split()) < 2:
        return Wording("", None, "This help was left off: an adult should read it.", prepared.dropped)
    wording, doubts = _proved(prepared, provision, plan)
    note = notes.for_help(provision, wording.text)
    if doubts:
        if plain := _own_order(prepared, provision, plan):
            return replace(plain, note=notes.for_help(provision, plain.text))
        return _with_figures(quote_line(said.text, plan, note, prepared.dropped, doubts), prepared, provision, plan)
    check = wording.check
    if hanging := re.match(r"(?:She|He|They|It)\b", wording.text):
        check = f"The plan does not say here who or what “{hanging[0].lower()}” is."
    return Wording(wording.text, note, check, wording.dropped, False, None)


def _proved(prepared: Prepared, provision: Provision, plan: Plan) -> tuple[Wording, tuple[str, ...]]:
    """The line, cut as short as it can be proved to be, and the doubts that are left."""
    for widest in (True, False):
        wording = finish(_lines(prepared, provision, plan, widest=widest), prepared)
        doubts = guard.doubts_for_help(wording.text, provision, plan) or unsound(wording.text)
        if not doubts:
            break
    return wording, doubts


_WHO_AND_GROUP = re.compile(r"(?P<who>.+?)[.;,] (?P<group>(?:small )?group of .+)$", re.IGNORECASE)


def _without_group(provision: Provision) -> Provision:
    """ "TA. Group of up to four" in a cell of people: who, and in what group."""
    hit = _WHO_AND_GROUP.match(provision.who[-1]) if provision.who and not provision.grouping_text else None
    return replace(provision, who=(*provision.who[:-1], hit["who"]), grouping_text=hit["group"]) if hit else provision


def _own_order(prepared: Prepared, provision: Provision, plan: Plan) -> Wording | None:
    """The plan's whole sentences in the young person's voice, not turned about; None where even that is not proved."""
    if re.search(r"\b(?:benefit|chance|opportunit|would)", prepared.text):
        return None  # how weak these are, only a turned sentence says
    if not all(kind(sentence) == "clause" for sentence in prepared.sentences):
        return None
    lines = [part for sentence in prepared.sentences for part in in_short(sentence)]
    wording = finish([*lines, *_given(provision, plan, " ".join(lines))], prepared)
    doubts = guard.doubts_for_help(wording.text, provision, plan) or unsound(wording.text)
    return None if doubts else wording


def _given(provision: Provision, plan: Plan, text: str) -> list[str]:
    """Who, how often and in what group, as the cells beside a help say it and `text` does not."""
    often = how_often(provision, plan)
    often = "" if _EMPTY_CELL.match(often) or often.lower().strip(" .") in text.lower() else often
    given = who_and_when(doer(provision, plan), often, text, rule=provision.negative)
    group = provision.grouping_text
    told = " ".join([text, *given]).lower()
    if group and group.lower() not in told and "one-to-one" not in told:
        given.append(_grouped(easy_cell(group, plan)))
    return given


# Of a cell, what surely is who, how often or how many; a rule has its own words in the quote.
_PLAIN_FIGURE = re.compile(
    r"(?!This rule\b|Paed\b)(?:[A-Z][^;:\"]{2,70} (?:does|do|helps?|help)(?: with)? this\b[^;:\"A-Z]*"
    r"|This is (?:for |in |on )?(?:(?:at least |up to |no more than |about )?\d|each|every|once|twice|a group|place by)[^;:\"]*|This is one-to-one)\.$"
)


def _with_figures(quote: Wording, prepared: Prepared, provision: Provision, plan: Plan) -> Wording:
    """A quote with who, how often and how many from the neighbouring cells, each proved by itself."""
    if not quote.text or not quote.quoted:
        return quote
    proved = []
    for line in _given(provision, plan, quote.text):
        told = finish([line], prepared).text
        again = any(f"number {n:g}" in guard.facts(guard.canonical(quote.text, plan)) for n in guard.numbers(told))
        if again or provision.negative or not _PLAIN_FIGURE.match(told):
            continue
        if told and not guard.new_in_help(told, provision, plan) and not unsound(told) and not faulty(told):
            proved.append(told)
    return replace(quote, text=" ".join([quote.text, *proved]))


def _lines(prepared: Prepared, provision: Provision, plan: Plan, *, widest: bool = True) -> list[str]:
    people = doer(provision, plan)
    who = people[0] if people else None
    often = how_often(provision, plan)
    often = "" if _EMPTY_CELL.match(often) else often
    lines: list[str] = []
    first = 0
    told = [s for n, s in enumerate(prepared.sentences) if not (n and (_LEFT_OVER.match(s) or _STUB.fullmatch(s)))]
    told = [s for n, s in enumerate(told) if not (n and re.search(r"\b(?:will|to|must|should|is|are) be$", s))]
    told[:1] = [_OPENS_AS_MORE.sub("", s)[:1].upper() + _OPENS_AS_MORE.sub("", s)[1:] for s in told[:1]]
    for n, sentence in enumerate(told):
        if n and (goes_on := _GOES_ON.match(sentence)) and (subject := _SUBJECT.match(told[n - 1])):
            does = goes_on["does"] if goes_on["does"] != "to" else "will"
            sentence = told[n] = f"{subject['who']} {does} {sentence[goes_on.end() :]}"
        lines += say(_LABEL.sub("", sentence), who, first=n == 0)
        first = first if n else len(lines)
    text = " ".join(lines)
    if who and any(re.match(rf"{re.escape(who)} (?:will|must not)\b", line) for line in lines):
        people = None  # a command has its doer already
    if people and who and lines and (named := by_name(lines[0], who)):
        lines[0], people = named, None  # "a named key adult meets Xme", and the cell says her name
    if often and often.lower().strip(" .") in text.lower():
        often = ""
    helps_first = bool(told) and not _forbids(told[0])
    given = who_and_when(
        people,
        often,
        text,
        rule=provision.negative and all(map(_forbids, prepared.sentences)),
        mixed=provision.negative and not helps_first,
    )
    if first == 2 and people and who and given and (gives := gives_training(lines[0], lines[1], *people)):
        lines[0] = gives
        if hit := re.match(rf"{re.escape(who)} (?:does|do|helps?) (?:with )?this(?: (?P<often>.+))?$", given[0]):
            given[:1] = [f"this is {hit['often']}"] if hit["often"] else []
    if first == 1 and people and who and given and not provision.negative and not _WEAK.search(lines[0]):
        lines[:1], given = _by_whom(lines[0], people, often, given)
    alone = first == 1 and len(given) > 1 and people and given[0] in (f"{who} does this", f"{who} do this")
    if alone and (joined := _with_whom(lines[0], who or "")):
        lines[0], given = joined, given[1:]
    elif first == 1 and people and who and len(given) == 1 and (joined := _with_whom_when(lines[0], who, given[0])):
        lines[0], given = joined, []
    if people and who and given and not provision.negative and not _WEAK.search(lines[0]):
        given = in_company(lines, *people, given)
    # Of a help with a rule after it, who gives it stands before the rule.
    at = first if provision.negative and helps_first else len(lines)
    lines[at:at] = given
    own = provision.grouping_text if provision.grouping_text and provision.grouping_text not in provision.text else None
    group = easy_cell(own, plan) if own else ""
    if group and group.lower() not in " ".join(lines).lower():
        lines.append(_grouped(group))
    lines += _shared(provision, plan, " ".join(lines))
    return [part for line in lines for part in shorter(line, widest=widest)]


# What is no more than offered stays so: "would help", "may", "can use".
_WEAK = re.compile(r"\b(?:would|may|might|could|should|access|chances?|offer\w*|when needed|possible|available)\b")


def _by_whom(thing: str, people: tuple[str, bool], often: str, given: list[str]) -> tuple[list[str], list[str]]:
    """ "X is shown to Xme", "a tutor does this for 10 minutes": who, what and how often in one sentence or in two."""
    who, many = people
    active = who_first(thing, who, many)
    does = re.match(rf"{re.escape(who)} (?:does|do|helps?) (?:with )?this(?: (?P<often>.+))?$", given[0])
    if not active or not does:
        return [thing], given
    when = [f"this is {does['often']}"] if does["often"] else given[1:]
    together = f"{active} {does['often']}" if does["often"] else ""
    if (
        together
        and word_count(together) <= MOST_WORDS
        and not re.search(r"\b(?:each|every|when|until|before|after|\d)\b", active)
    ):
        return [together], []
    return in_short(active), when


def _with_whom(thing: str, who: str) -> str | None:
    """ "I have speech therapy" and "a therapist does this" as one: "I have speech therapy with a therapist"."""
    joined = f"{thing} with {who}"
    plain = re.match(rf"{ME} has [^,;:()]+$", thing)
    if not plain or word_count(joined) > MOST_WORDS or re.search(r", | or |\bwho\b", who):
        return None
    return None if _NOT_WITH.search(thing) or not _MET.search(thing) else joined


def _with_whom_when(thing: str, who: str, given: str) -> str | None:
    """ "I have speech therapy" and "a therapist does this once a week" as one."""
    does = re.match(rf"{re.escape(who)} does this (?P<often>.+)$", given)
    joined = _with_whom(thing, who) if does else None
    if not does or not joined or re.search(r"\d|\b(?:each|every|once|twice)\b", thing):
        return None
    whole = f"{joined} {does['often']}"
    return whole if word_count(whole) <= MOST_WORDS else None


# What is had in company ("therapy with …"), and what may not be followed by "with" ("a programme written with …").
_MET = re.compile(
    r"\b(?:sessions?|therapy|group|lessons?|teaching|tuition|mentoring|counselling|meetings?|check-?ins?|coaching|practice"
    r"|time|club|swimming|physiotherapy|hydrotherapy|visits?|class|course|reading|walk)$"
)
_NOT_WITH = re.compile(r"\b(?:with|by|from|who|which|that|where|when|without|for (?:my|the|all)|to)\b")


# "A therapist will see her …; will review her passport; and will train staff": the one who does it is named once.
_GOES_ON = re.compile(r"(?:and |or )?(?P<does>will(?: also| then| not)?|must(?: not)?|should(?: not)?|to) (?=[a-z]+ )")
_SUBJECT = re.compile(r"(?P<who>(?:(?!\b(?:will|must|should|to)\b)[^,;:]){2,60}?) (?:will|must|should|to) ")


_SHARED = re.compile(r"\bshared (?P<among>(?:with|between|among) .+)$", re.IGNORECASE)


def _shared(provision: Provision, plan: Plan, text: str) -> list[str]:
    """ "TA shared with no more than two others" in a cell of people: how many share the helper bounds the help."""
    found = [hit for who in provision.who if (hit := _SHARED.search(who)) and who not in provision.text]
    if not found or "shared" in text:
        return []
    return [f"this help is shared {easy_cell(found[0]['among'], plan)}"]


def _forbids(sentence: str) -> bool:
    return bool(re.search(r"\b(?:not|never|no one|nobody|without)\b", sentence))


def _grouped(group: str) -> str:
    if re.match(r"(?:1:1|individual(?:ly)?|one[- ]to[- ]one)\b", group, re.IGNORECASE):
        return "this is one-to-one"
    group = lower_first(group)
    if re.match(r"(?:up to|no more than|max\w*|at most)? ?\d", group):
        return f"this is in a group of {group}"
    placed = re.match(r"(?:in|with|on|as|for|shared|paired)\b", group)
    return f"this is {group}" if placed else f"this is in a {group}"


def _stray() -> tuple:  # type: ignore[type-arg]
    from summaries.model import Dropped

    return (Dropped("stray name"),)
