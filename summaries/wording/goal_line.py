"""One outcome as an easy-read goal: the date opens it, a wish stays a wish, a measure is its own short sentence."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from dataclasses import replace

from summaries.model import Dropped, Outcome, Plan, Wording
from summaries.wording import guard, notes, roles, verbs
from summaries.wording.cut_wider_goals import shorter_goal
from summaries.wording.cuts import in_short
from summaries.wording.draft import lower_first, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.finish import finish, quote_line, unsound
from summaries.wording.goal_aims import as_a_wish, said_plainly
from summaries.wording.goal_dates import by_when, split_date, without_area
from summaries.wording.goal_shorthand import whole_aim, whole_measure
from summaries.wording.person import ME, SELF
from summaries.wording.plain import say
from summaries.wording.prepare import prepare, stray_name


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
    prepared = replace(prepared, sentences=without_area(prepared.sentences))
    first = re.sub(r"^(?:\d+[A-Z]|[A-Z]\d+)[.:)]?\s+(?=[A-Z])", "", prepared.sentences[0])
    # A plan whose goals are in the young person's own voice ("I will …").
    first = re.sub(r"\bI(?= (?:will|can|want|would|am|have|do|need|feel|know|choose|like)\b)", ME, first)
    first = re.sub(r"\bshall\b", "will", first)
    date, body = split_date(first, outcome, plan)
    body = as_a_wish(whole_aim(body))
    wish = bool(re.match(rf"{ME} (?:would like|wants?|hopes?|wishes|aspires)\b", body))
    measured = bool(re.search(r"\d", body))
    lines = _in_short(_goal(body, wish, bool(date)), date)
    for sentence in prepared.sentences[1:]:
        lines += say(whole_measure(sentence))
    quote = f"{outcome.text} . {by_when(outcome.by_text) if outcome.by_text else ''}"
    # As short as can be proved.
    for parts in ([part for line in lines for part in shorter_goal(line)], lines):
        wording = finish(parts, prepared)
        doubts = guard.doubts(wording.text, quote, plan) or unsound(wording.text)
        if not doubts:
            break
    check = None
    note = notes.for_goal(date, measured, wish)
    if _another_does_it(body):
        check = "The plan makes somebody else answer for this goal."
        note = "Ask an adult to check who should do this."
    if doubts:
        return quote_line(outcome.text, plan, note, prepared.dropped, doubts)
    return Wording(wording.text, note, check or wording.check, wording.dropped, False, None)


def _goal(body: str, wish: bool, dated: bool) -> str:
    """What is aimed at, without its date; a goal without one begins with "my goal is"."""
    body = body.strip(" .,;")
    if body.startswith("my goal is"):
        return body
    if wish:
        return re.sub(rf"^{ME} (?:would like|want(?!s)|wishes|aspires|is hoping)\b", f"{ME} wants", body)
    body = re.sub(
        rf"^(?:for|to enable|to support|to help|to allow) {ME}, (?:by|before|within) [^,]+, to\b",
        f"{ME} will",
        body,
        flags=re.I,
    )
    body = re.sub(
        rf"^(?:(?:the aim is )?for {ME} to|to enable {ME} to|to support {ME} to|to help {ME}(?: to)?|{ME} to|{ME} (?:is|are) to|{ME} shall)\b",
        f"{ME} will",
        body,
        flags=re.I,
    )
    match = re.match(r"^to ([a-z-]+)\b", body, re.I)
    if match and verbs.is_base(match[1]):
        body = f"{ME} will {body[3:]}"
    elif (
        re.match(r"(?!will\b)[a-z-]+\b", body, re.I)
        and verbs.is_base(body.split()[0].lower())
        and not body.startswith(ME)
    ):
        body = f"{ME} will {lower_first(body)}"
    body = said_plainly(body, dated)
    body = re.sub(rf"^{ME} will be able to\b", f"{ME} can", body)
    if dated:
        return body
    will = re.match(rf"{ME} will (?!have (?:\w+ed|made|become|learnt)\b)(?P<rest>[a-z-]+\b.*)$", body)
    if will and not re.search(r"\bwill\b", will["rest"]):
        return f"my goal is to {will['rest']}"
    if will:
        return "my goal is to " + re.sub(rf"\band (?:{ME} )?will\b", "and to", will["rest"])
    able = re.match(rf"{ME} can (?P<rest>[a-z-]+\b.*)$", body)
    if able:
        return f"my goal is to be able to {able['rest']}"
    if re.match(rf"{ME} (?:is|has|does|[a-z]+s)\b", body) or re.search(r"\bwill\b", body):
        return f"my goal is that {lower_first(body)}"
    return f"my goal is {lower_first(body)}"


# "When my worry reaches 6, Xme will tell an adult": what Xme will do can stand before its "when".
_WHEN_FIRST = re.compile(rf"(?P<when>(?:when|whenever|if) [^,;]+), (?P<rest>{ME} will (?!(?:also|then|not)\b)[^;]+)$")
_LEANS_ON_WHEN = re.compile(r"\b(?:it|its|this|that|these|them|they|their|so|then|instead)\b")
# "… a club or activity with other young people which Xme has chosen Xself": which of them is chosen is plain alone.
_CHOSEN = re.compile(rf",? (?:which|that) {ME} has chosen(?P<self> {SELF})?$")
_OFTEN_INSIDE = re.compile(
    rf"^({ME} will take part) ((?:at least )?(?:once|twice|\d+ times) (?:a|each|every) (?:\d+ )?[a-z]+) (in [^,;]+)$"
)


def _in_short(body: str, date: str | None) -> list[str]:
    """The goal in short sentences. Its date opens it where there is room, else it ends it: "I will do this by …"."""
    if date and (when := _WHEN_FIRST.match(body)) and not _LEANS_ON_WHEN.search(when["rest"]):
        main, *more = _in_short(when["rest"], date)
        if word_count(_dated(body, date)) > MOST_WORDS and main.startswith((_dated(ME, date), f"{ME} will ")):
            return [main, f"{ME} will do this {when['when']}", *more]
    if date and word_count(body) > MOST_WORDS and (chosen := _CHOSEN.search(body)):
        rest = _OFTEN_INSIDE.sub(r"\1 \3 \2", body[: chosen.start()])
        if not re.search(r"\b(?:and|when|if|that|which|who)\b", rest):
            return [*_in_short(rest, date), f"{ME} will choose it{chosen['self'] or ''}"]
    if not date:
        return _undated(body)
    if word_count(_dated(body, date)) <= MOST_WORDS:
        return [_dated(body, date)]
    first, *others = in_short(body, goal=True)
    opened = in_short(first, goal=True, first=MOST_WORDS - word_count(date))
    told = len(opened) == 1 or not (others and _OF_THE_LAST.match(others[0]))
    if told and word_count(_dated(opened[0], date)) <= MOST_WORDS:
        return _said_once([_dated(opened[0], date), *opened[1:], *others])
    later = re.match(rf"{ME} (?:will|can|wants to)\b", first)
    if word_count(_dated(first, date)) <= MOST_WORDS or not later:
        return [_dated(first, date), *others]
    # A date that comes last: nothing before it may sound as if it were so already.
    first = re.sub(rf"^{ME} can ", f"{ME} will be able to ", first)
    do_this = f"{ME} wants to do this" if later[0].endswith("wants to") else f"{ME} will do this"
    last = others[-1] if others else ""
    joined = f"{last}, {lower_first(date)}"
    if last.startswith(do_this) and "," not in last and word_count(joined) <= MOST_WORDS:
        return [first, *others[:-1], joined]
    return [first, *others, f"{do_this} {lower_first(date)}"]


_AND_TO = re.compile(r"(?P<and>,? and )to (?=(?P<verb>[a-z]+)\b)")
_ALSO = re.compile(rf"{ME} will also (?=[a-z])")


def _undated(body: str) -> list[str]:
    """ "My goal is to cook a meal, and wash up after it": each aim is a goal."""
    aim = "my goal is to "
    if not body.startswith(aim) or word_count(body) <= MOST_WORDS:
        return in_short(body, goal=True)
    aims = _AND_TO.sub(
        lambda hit: hit["and"] + "will " if verbs.is_base(hit["verb"]) else hit[0], body.removeprefix(aim)
    )
    first, *others = in_short(f"{ME} will {aims}", goal=True, first=MOST_WORDS - 2)
    if len(others) == 0:
        return in_short(body, goal=True)
    if not first.startswith(f"{ME} will ") or any(other.startswith(f"{ME} will be able") for other in others):
        return in_short(body, goal=True)
    return [aim + first.removeprefix(f"{ME} will "), *(_ALSO.sub("my goal is also to ", other) for other in others)]


# What leans on the end of the sentence before it, which therefore stays whole.
_OF_THE_LAST = re.compile(r"(?:this (?:person|includes|is(?! so that))|these|it|they)\b")
_DO_THIS = re.compile(rf"{ME} will do this (?P<how>.+)$")


def _said_once(said: list[str]) -> list[str]:
    """ "Xme will do this for 10 minutes", "Xme will do this 3 times a week" as one, where it stays short."""
    joined: list[str] = []
    for sentence in said:
        one, two = _DO_THIS.match(joined[-1]) if joined else None, _DO_THIS.match(sentence)
        both = f"{joined[-1]}, {two['how']}" if one and two else ""
        listed = one and re.search(r", | or | and |\b(?:that|which|who|when|if|until|unless|to)\b", one["how"])
        if both and not listed and word_count(both) <= MOST_WORDS:
            joined[-1] = both
        else:
            joined.append(sentence)
    return joined


def _dated(body: str, date: str) -> str:
    return f"{date[:1].upper() + date[1:]}, {lower_first(body)}"


def _another_does_it(body: str) -> bool:
    """ "The paediatrician will ensure that Sam attends": no goal of the young person's own."""
    hit = re.match(r"(?P<who>.{3,60}?) (?:will|must|is to) (?:make sure|ensure)\b", body)
    return bool(hit and ME not in hit["who"] and roles.is_human(hit["who"]))
