"""One outcome as an easy-read goal: the date opens it, a wish stays a wish, a measure is its own short sentence."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Dropped, Outcome, Plan, Wording
from summaries.wording import guard, notes, verbs
from summaries.wording.clauses import active
from summaries.wording.draft import Draft, lower_first, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.finish import broken, finish, quote_line
from summaries.wording.parts import parse
from summaries.wording.person import ME
from summaries.wording.prepare import prepare, stray_name
from summaries.wording.short_line import short_goal
from summaries.wording.shorten import shorten

_DATE_FRONT = re.compile(
    r"^((?:by|before|within|at|in|from|after|during|over)\b[^,]*?(?:\d{4}|\d+|Year \d+|year|birthday|term|college|sixth form|school|internship|placement|course|months|stage|review|plan|adulthood|January|February|March|April|May|June|July|August|September|October|November|December)\b[^,]{0,40}?),\s*(?=\S)",
    re.I,
)
_DATE_END = re.compile(
    r",?\s+(by (?:the )?(?:end of|summer|spring|autumn|January|February|March|April|May|June|July|August|September|October|November|December|Xmy \d+\w\w birthday|Year \d+|the time|\d{4})\b[^,;]*)$",
    re.I,
)
_DATE_BARE = re.compile(rf"^((?:by|within|before)\b.+?)\s+(?={ME} (?:will|is|can|has|to)\b)", re.I)


def easy_outcome(outcome: Outcome, plan: Plan) -> Wording:
    """The goal in the young person's voice. Dated: "By July 2027, I ...". Undated: "My goal is to ..." with a note.

    Takes one outcome and its plan; gives a Wording, `quoted` where no rewording could be proved. Raises nothing.
    """
    if stray_name(outcome.text, plan):
        return Wording(
            "",
            "Ask an adult to check this part of my plan.",
            "Another child's name may stand here.",
            (Dropped("stray name"),),
        )
    prepared = prepare(outcome.text, plan)
    if not prepared.sentences:
        return Wording("", None, "This goal was left off: an adult should read it.", prepared.dropped)
    date, body = split_date(prepared.sentences[0], outcome, plan)
    wish = bool(re.match(rf"{ME} (?:would like|wants?|hopes?|wishes|aspires)\b", body))
    measured = bool(re.search(r"\d", body))
    drafts = _goal(body, date, wish)
    for sentence in prepared.sentences[1:]:
        drafts += _more(sentence)
    check = None
    if drafts and _another_does_it(drafts[0]):
        check = "The plan makes somebody else answer for this goal."
    note = notes.for_goal(date, measured, wish)
    if check:
        note = "Ask an adult to check who should do this."
    finished = finish(drafts, prepared, note)
    wording = replace(finished, check=check or finished.check)
    quote = f"{outcome.by_text or ''} . {outcome.text}"
    doubts = guard.doubts(wording.text, quote, plan) or broken(wording.text)
    if doubts:
        return quote_line(outcome.text, plan, note, prepared.dropped, doubts)
    made = short_goal(wording.text)
    return replace(wording, short=made[0], short_dropped=made[1]) if made else wording


def split_date(sentence: str, outcome: Outcome, plan: Plan) -> tuple[str | None, str]:
    """The time phrase and the rest; the plan's own by-when comes first where it stands elsewhere."""
    for pattern in (_DATE_BARE, _DATE_FRONT):
        match = pattern.match(sentence)
        if match and not re.search(r"\b(?:will|so that|is|can|has|which|who)\b", match[1]):
            return match[1].rstrip(" ,"), sentence[match.end() :]
    match = _DATE_END.search(sentence)
    if match:
        return match[1], sentence[: match.start()]
    if outcome.by_text and not _NO_TIME.match(outcome.by_text):
        by = prepare(outcome.by_text, plan).text
        return (
            by
            if re.match(r"by|within|before|at|in|over|during", by, re.I)
            else f"by {by if _NAMED_TIME.match(by) else lower_first(by)}"
        ), sentence
    return None, sentence


# What stands in a "By when" column and names no time.
_NO_TIME = re.compile(
    r"\W*(?:ongoing|on-going|continu\w+|n/?a\b|tb[ac]\b|to be (?:agreed|confirmed)|not stated|as above)", re.I
)
_NAMED_TIME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas"
    r"|Year|Key|Reception|[A-Z]{2})\b"
)


def _goal(body: str, date: str | None, wish: bool) -> list[Draft]:
    if wish:
        text = re.sub(rf"^{ME} (?:would like|want(?!s)|wishes|aspires|is hoping)\b", f"{ME} wants", body)
        return [Draft(f"{date}, {text}" if date else text, ME, ME, False, "goal")]
    body = re.sub(
        rf"^(?:for|to enable|to support|to help|to allow) {ME}, (?:by|before|within) [^,]+, to\b",
        f"{ME} will",
        body,
        flags=re.I,
    )
    body = re.sub(
        rf"^(?:for {ME} to|(?:the aim is )?for {ME} to be able to|to enable {ME} to|to support {ME} to|to help {ME} to?)\b",
        f"{ME} will",
        body,
        flags=re.I,
    )
    match = re.match(r"^to ([a-z-]+)\b", body, re.I)
    if match and verbs.is_base(match[1]):
        body = f"{ME} will {body[3:]}"
    body = _said_when(_limited_aim(body), date)
    drafts: list[Draft] = []
    clauses = re.split(rf",? and (?=(?:{ME} )?will\b)|,? and (?={ME} (?:can|is|has)\b)", body)
    for i, clause in enumerate(clauses):
        if clause.startswith("will "):
            clause = f"{ME} {clause}"
        clause = re.sub(
            rf"^{ME} (?:will have|has) (?:developed|improved|increased|achieved|made|become|gained|learned|learnt|completed)\b",
            lambda m: f"{ME} will have {m[0].split()[-1]}",
            clause,
        )
        part = parse(clause)
        made = active(part, None, "goal") if part else [Draft(f"{ME} has {lower_first(clause)}", ME, ME, False, "goal")]
        if i == 0:
            made[0] = _open(made[0], date)
        drafts += _peel(made)
    return drafts


def _limited_aim(body: str) -> str:
    """ "..., so that I leave a lesson without telling an adult no more than once" holds the measure: it is told as mine."""
    match = re.search(
        rf",? so that {ME} ([a-z]+s) (?=[^.;]*\b(?:no more than|at least|up to|fewer than|less than) )", body
    )
    base = verbs.as_form(match[1], "s") if match else None
    return f"{body[: match.start()]} and {ME} will {base} {body[match.end() :]}" if match and base else body


_TELL_WHEN = re.compile(
    rf"^{ME} will (be able to )?tell ((?:an?|the|Xmy|someone) [^,]+?)((?:, using|, with|, by) .+?)?,? when(?:ever)? ({ME} (?:is|has|does|needs|feels|cannot|wants) [^,]+?)(, .+)?$"
)


def _said_when(body: str, date: str | None) -> str:
    """ "tell an adult, using words or a card, when I am lost": what is said stays with the saying, the means follow."""
    match = _TELL_WHEN.match(body)
    if not match or word_count(f"{date or ''} {body}") <= MOST_WORDS:
        return body
    able, whom, how, when, rest = (part or "" for part in match.groups())
    return f"{ME} will {able}say when {when}{rest} and {ME} will tell {whom}{how}"


def _open(draft: Draft, date: str | None) -> Draft:
    text = draft.text
    if date:
        date = date[:1].upper() + date[1:]
        return replace(draft, text=f"{date}, {lower_first(text)}")
    match = re.match(rf"{ME} (?:will )?(is|can|has|[a-z-]+)\b ?(.*)$", text)
    if match and draft.subject == ME:
        base = {"is": "be", "can": "", "has": "have"}.get(match[1], verbs.as_form(match[1], "s") or match[1])
        rest = match[2]
        rest = re.sub(r"^to be able to ", "to ", rest)
        joined = re.sub(
            r"((?:,|,? and|,? or|,? then) )([a-z-]+)\b",
            lambda m: m[1] + (verbs.as_form(m[2], "s") or m[2]) if m[2] not in verbs.NOUN_TOO else m[0],
            rest,
        )
        return replace(draft, text=f"my goal is to {base} {joined}".replace("  ", " "))
    return replace(draft, text=f"my goal is that {lower_first(text)}")


_MEASURE = re.compile(
    r",?\s+(?:(?:in|on|for|with|at|achieving|scoring|getting) )?((?:at least |about |up to )?\d+ (?:\w+ )?(?:out of|in) (?:every )?\d+(?: \w+)?(?: \w+)*?)(?= across| over| during| when| in | with| by|,|$)(.*)$"
)


def _peel(made: list[Draft]) -> list[Draft]:
    """The measure as a sentence of its own; then the usual shortening."""
    out: list[Draft] = []
    for draft in made:
        match = _MEASURE.search(draft.text)
        # "put right 9 faults out of 10", "repeat 9 out of 10 of what is said": the figure is what is done.
        last = re.split(r" and ", draft.text[: match.start()])[-1] if match else ""
        its_own = match and (match[2].strip().startswith("of ") or " of what " in match[1] or len(last.split()) <= 2)
        if match and not its_own and draft.subject == ME and len(draft.text[: match.start()].split()) > 4:
            head, words, tail = draft.text[: match.start()], match[1].strip(), match[2].strip(" ,")
            place = (
                "on "
                if words.endswith("days")
                else "in "
                if words.endswith(("lessons", "sessions", "weeks")) or re.search(r"\d (?:lessons|days) out", words)
                else ""
            )
            verb = "gets" if re.search(r"right$", words + " " + tail) or "scoring" in match[0] else "does this"
            out += shorten(replace(draft, text=head))
            measure = (
                f"{ME} {verb} {place}{words}"
                if verb == "gets" or words.endswith(("times", "days", "weeks", "lessons", "sessions"))
                else f"the goal is {words}"
            )
            if tail and re.match(r"(?:using|with|by|so that|without|when)\b", tail):
                out += shorten(Draft(measure, ME, ME, False, "goal"))
                out += shorten(
                    Draft(
                        f"{ME} does this {tail}" if not tail.startswith("so that") else f"the aim is that {tail[8:]}",
                        ME,
                        ME,
                        False,
                        "goal",
                    )
                )
            else:
                out += shorten(Draft(f"{measure} {tail}".strip(), ME, ME, False, "goal"))
        else:
            out += shorten(draft)
    return out


def _more(sentence: str) -> list[Draft]:
    part = parse(sentence)
    if part is None:
        return [Draft(f"this includes {lower_first(sentence)}")]
    return [d for draft in active(part) for d in shorten(draft)]


def _another_does_it(draft: Draft) -> bool:
    from summaries.wording import roles

    return (
        draft.subject not in (ME, "", "there", "no one")
        and roles.is_human(draft.subject)
        and bool(re.search(r"make sure|makes sure|ensure", draft.text))
    )
