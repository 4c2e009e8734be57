"""A long sentence in two or more, only at places where that changes nothing: each part keeps the plan's own words.

A part that is cut off begins with "This is …" (or "I will …" in a goal), so that it is plainly about what stands before
it. A sentence that has no safe place stays long, and an adult is told.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summaries.wording import roles, verbs
from summaries.wording.draft import word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.person import ME, MY


@dataclass(frozen=True)
class Cut:
    """Where a sentence may be cut; `cost` is how much worse than the best the two parts read."""

    head: str
    tail: str
    cost: float


_ORDER = re.compile(
    rf"\b(?:{verbs.past_participle('give')}|{ME}|able|want|wants|need|needs|like|how|what|where|when|whether|which|who|ready"
    r"|asked|help|helps|helped|support|supports|supported|allow|allows|encourage|encouraged|teach|taught|learn|learns|try"
    r"|trained|chance|chances|opportunity|opportunities|time|right|way|ways|trust|trusts|tell|tells|told|use|used|due|going"
    r"|agreed|adults?|enough|too|place|access|remind|reminds|reminded|has|have|had|is|are|and|or|in order|so as|up|next"
    r"|close|not|only|just|expected|likely|continue|continues|begin|begins|start|starts|plan|due|happy|safe|easy|hard)$"
)


def in_short(sentence: str, *, goal: bool = False, most: int = MOST_WORDS) -> list[str]:
    """`sentence` (marked, without a full stop) as one or more; none loses a word but a joining one."""
    if word_count(sentence) <= most:
        return [sentence]
    best: tuple[float, Cut] | None = None
    for cut in _cuts(sentence, goal):
        left, right = word_count(cut.head), word_count(cut.tail)
        own = re.sub(r"^(?:By|Before|Within|After|From|At|In|On) [^,]*, ", "", cut.head)
        least = 7 if own.startswith((f"{ME} will do this", "this is")) else 4
        if word_count(own) < least or right < 3 or max(left, right) >= word_count(sentence) or _goes_on(cut):
            continue
        over = cut.cost + 2 * max(0, left - most) + 2 * max(0, right - most) + abs(left - right) / 10
        if best is None or over < best[0]:
            best = (over, cut)
    if best is None:
        return [sentence]
    return [*in_short(best[1].head, goal=goal, most=most), *in_short(best[1].tail, goal=goal, most=most)]


# ", after which he has a rest": a sentence of its own, about what stands before it.
_OF_THIS = {
    "in": "in this",
    "at": "at this",
    "for": "for this",
    "after": "after that",
    "during": "during this",
    "on": "on this",
}

# "… for 5 minutes in the morning and for 5 minutes | at the end": the second amount goes on. Also what stands in a
# "so that" is no place for "This is …".
_AMOUNT_AND = re.compile(
    r"\band (?:again |then )?(?:for|once|twice|each|every|in|at|on|before|after|from|\d)\b[^,]{0,40}$|\bso that \S+ (?:can|may|will|could)\b"
)


def _goes_on(cut: Cut) -> bool:
    """Whether the part that would be cut off holds more of what stands before it ("…, without being asked, that …")."""
    if re.match(r"\S.{0,60}? (?:will|must|should|can|may)(?: not)? (?:also|then) ", cut.tail):
        return False  # a clause of its own
    tail = re.sub(r"^\S+ \S+(?: \S+ this)? ", "", cut.tail)
    place = cut.tail.startswith(("this is", f"{ME} will do this")) and cut.cost
    if place and (_AMOUNT_AND.search(cut.head) or tail.startswith(("after that", "who ", "which "))):
        return True
    if place and re.match(r"this is (?:[a-z]+ )?wh(?:ich|om)\b", cut.tail):
        return True  # "… for 5 minutes in the morning and for 5 minutes at the end of the day"
    if re.search(r", (?:and )?(?:is|are|will|must|has|have|shall|should)\b", tail):
        return True
    if cut.cost == 0 or cut.tail.startswith(("this includes", "this is so that")):
        return False
    if re.search(r",? (?:that|which|who|whom) ", tail) and "," in tail.split(" that ")[0].split(" wh")[0]:
        return True
    if re.search(r"\band (?:\w+ly )?[a-z]+ing\b", tail) and re.search(r"\b[a-z]+ing\b", cut.head):
        return True
    if re.search(r"\b(?:that|which|who|what) [a-z]+$", cut.head):
        return True  # "the feeling that comes … before a seizure"
    if place and (after := re.search(r",? and (?:to )?([a-z]+) ", tail)) and verbs.is_base(after[1]):
        return True  # "during activities, and wait 10 seconds"
    for hit in re.finditer(r"(?:, and|, or|,| and| or) (?:then |to |also )?([a-z-]+)(?= (?P<next>\S+)|$)", tail):
        word = hit[1]
        takes = re.match(rf"(?:an?|the|{MY}|{ME}|it|them|what)$", hit["next"] or "")
        does = word == "be" or verbs.as_form(word, "s") or verbs.is_base(word)
        if does and (word not in verbs.NOUN_TOO or takes):
            return True
    return False


def _cuts(text: str, goal: bool) -> Iterator[Cut]:
    this = f"{ME} will do this" if goal else "this is"
    yield from _two_clauses(text, goal)
    yield from _measures(text, goal)
    for hit in re.finditer(rf", (?P<prep>{'|'.join(_OF_THIS)}) which (?=[a-z])", text):
        if _whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{_OF_THIS[hit['prep']]}, {text[hit.end() :]}", 0.5)
    for hit in re.finditer(r",? (?=so that )", text):
        if _whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"this is {text[hit.end() :]}", 1)
    for hit in re.finditer(
        r", (?P<few>(?:at least |no more than |up to )?(?:one|\d+)) of (?P<of>whom|them|which) (?=(?:is|are|will|has|have)\b)",
        text,
    ):
        thing = "these people" if hit["of"] == "whom" else "these"
        yield Cut(text[: hit.start()], f"{hit['few']} of {thing} {text[hit.end() :]}", 0.5)
    for hit in re.finditer(r",? including (?:of |at |in |on )?", text):
        # a rule holds for what it includes, so this may stand after a "not"
        if _whole(text, hit.start()) or re.match(r"(?:[Ss]taff|[Aa]dults|.{3,40}) must not\b", text):
            yield Cut(text[: hit.start()], f"this includes {text[hit.end() :]}", 1)
    for hit in re.finditer(r",? using (?!(?:and|or)\b)", text):
        if _whole(text, hit.start()) and not re.search(
            r"\b(?:without|by|and|or|of|for|when|on|about|in|with|to|start|stop)$", text[: hit.start()]
        ):
            yield Cut(text[: hit.start()], f"{f'{ME} will use' if goal else 'this uses'} {text[hit.end() :]}", 1.5)
    places = (
        r"in (?:a|an) (?:small |calm |quiet )?(?:group|pair|room|class|space|place)\b|in groups of|in a \w+ (?:room|area)\b"
        r"|for (?:up to |at least |about )?\d+ (?:minutes|hours|weeks|days)\b"
        r"|(?:at least |up to |no more than )?\d+ times (?:a|each|every|before|in|over|per)\b"
        r"|(?:at|on|in|for) (?:at least |no more than )?\d|at (?:the )?(?:start|end|beginning) of\b"
        r"|(?:before|after|during|throughout|until|once|twice)\b"
        r"|(?:each|every) (?:school |college )?(?:day|week|morning|afternoon|evening|night|term|half|month|year|lesson|session"
        r"|time|other|\d|[MTWFS]\w+day)|from (?:January|February|March|April|May|June|July|August|September|October|November"
        r"|December|Year|Easter)\b|by the end\b"
    )
    for hit in re.finditer(rf",\s+(?={places})", text):
        if _whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 1)
    for hit in re.finditer(rf"\s+(?=(?:{places}))", text):
        if re.match(r"\s*in ", text[hit.start() :]) and re.search(
            r"\b(?:hand|fill|join|check|come|put|sign|log|plug|take|get|go|stay|step|call|build)(?:s|ing|ed)?$",
            text[: hit.start()],
        ):
            continue  # "hand in 8 pieces"
        if re.match(r" ?(?:each time|each of|every time)\b", text[hit.start() :]) or (
            re.search(r"\b(?:minutes?|hours?|times|days?|sessions?)$", text[: hit.start()])
            and re.match(r" (?:once|twice|each|every|before|after)\b", text[hit.start() :])
        ):
            continue
        head, tail = text[: hit.start()], text[hit.end() :]
        if _whole(text, hit.start()) and word_count(head) >= 6 and _ends_well(head) and _stands_alone(head, tail):
            yield Cut(head, f"{this} {tail}", 3)
    for hit in re.finditer(
        r",\s+(?=(?:with|without|where|in|at(?! least (?:1|one) of)|on|for(?! example)|because) )", text
    ):
        if _whole(text, hit.start()) and not re.match(r"where\b", text[hit.end() :]):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 1.5)
    for hit in re.finditer(
        r",\s+(?=(?:up to |at least |about )?\d+ (?:[a-z-]+ )?(?:sessions|visits|times|lessons|hours|minutes|days)\b)",
        text,
    ):
        if _whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"{this} {text[hit.end() :]}", 1)
    for hit in re.finditer(r", who (?=(?P<verb>[a-z]+)\b)", text):
        one = hit["verb"] in ("will", "can", "must") or verbs.as_form(hit["verb"], "s") or hit["verb"] in ("is", "has")
        human = re.search(r"\b(?:an?|the|one|1|another|named) (?:[\w-]+ ){0,4}[\w-]+$", text[: hit.start()])
        if one and human and _whole(text, hit.start()):
            yield Cut(text[: hit.start()], f"this person {text[hit.end() :]}", 1)
    if not goal:
        for hit in re.finditer(r"\s+(?=with (?:an?|the|no more than|up to|my|Xmy|\d) )", text):
            head, tail = text[: hit.start()], text[hit.end() :]
            if _whole(text, hit.start()) and word_count(head) >= 8 and _ends_well(head) and _stands_alone(head, tail):
                yield Cut(head, f"{this} {tail}", 4)
        for hit in re.finditer(r",\s+(?=([a-z-]+) (?:by|in|with|to|on|at|for|from|as)\b)", text):
            if verbs.as_form(hit[1], "ed") and not verbs.as_form(hit[1], "base") and _whole(text, hit.start()):
                yield Cut(text[: hit.start()], f"this is {text[hit.end() :]}", 1)
        for hit in re.finditer(r",? (?:working|focusing|concentrating) on ", text):
            if _whole(text, hit.start()):
                yield Cut(text[: hit.start()], f"this is work on {text[hit.end() :]}", 1)
    for hit in re.finditer(r",?\s+(?=to ([a-z-]+)\b)", text):
        before = text[: hit.start()]
        met = re.search(rf"\b(?:meets?|sees?|visits?) {ME}$", before)
        taken = _ORDER.search(before) and not met
        if verbs.is_base(hit[1]) and hit[1] not in ("be",) and not taken and _whole(text, hit.start()):
            comma = text[hit.start()] == ","
            last = before.split()[-1].lower()
            noun = word_count(before) >= 7 and not _ASKS_TO.search(before)
            noun = noun and not (verbs.as_form(last, "base") and last not in verbs.NOUN_TOO)
            if (
                comma
                or met
                or _TIME_END.search(before)
                or (noun and not re.search(r"(?:ed|ing|ly|ful|ous|able)$", last))
            ):
                yield Cut(before, f"{this} {text[hit.end() :]}", 1.5 if comma else 2.5)


# "ask an adult in the room to stop": the "to" is what they are asked, not what it is for.
_ASKS_TO = re.compile(
    r"\b(?:ask|tell|remind|encourage|allow|help|teach|train|want|need|expect|invite|support|prompt|enable|require|get|able|show)"
    r"(?:s|ed|es|ing)?\b"
)
_TIME_END = re.compile(
    r"\b(?:weeks?|days?|terms?|years?|minutes|hours?|months?|sessions?|times?|lessons?|visits?|week)$"
)


def _stands_alone(head: str, tail: str) -> bool:
    """Whether the words after a place with no comma say one thing of the whole sentence before it: "… with my hands"
    belongs to the verb before it, "each half term by the psychologist" to "supervised"."""
    opened = re.search(r"\b(?:until|when|whenever|if|where|who|which|that|because|while|unless|what|how)\b[^,]*$", head)
    if head.endswith(",") or opened:
        return False
    last = head.split()[-1].lower()
    verb = verbs.as_form(last, "ed") or (verbs.is_base(last) and last not in verbs.NOUN_TOO)
    more = re.search(
        r"\bto (?!\d)[a-z]+|\bby (?:an?|the|my|Xmy)\b|\b(?:which|who|when|that|where|while|if|unless|until|so)\b|[:;]"
        r"|\band (?:to|then|also)\b",
        tail,
    )
    joined = re.search(r"\band ([a-z]+)\b", tail)
    does = joined and (verbs.is_base(joined[1]) or verbs.as_form(joined[1], "ed")) and joined[1] not in verbs.NOUN_TOO
    return not (verb or more or does)


def _in_list(before: str, after: str) -> bool:
    """Whether the comma parts two of a list: "on foot, | on a scooter or in a chair", "speech, | typing or a card"."""
    hit = re.match(r",? (?P<first>\w+) (?P<rest>[^,;]*)", after)
    before = before.rstrip(", ")
    if not hit or not re.search(rf"\b(?:or|and) (?:{hit['first']}|(?:in|on|with|by|at) )", hit["rest"]):
        return False
    return bool(re.search(r"(?:^|,)[^,]*\b(?:on|in|by|with|at|for|to|without|before|after) [^,]+$", before))


def _whole(text: str, at: int) -> bool:
    """Whether the place is outside brackets, quotes, lists and the scope of a "not" or a "must" that goes on after it."""
    before, after = text[:at], text[at:]
    if _in_list(before, after):
        return False
    if before.count("(") != before.count(")") or before.count('"') % 2:
        return False
    scope = re.sub(
        r"\b(?:has|have|had|does|do|did|was|were) not\b|\bnot (?:yet|a|the|an)\b|\bno more than\b", "", before
    )
    if re.search(r"\b(?:not|never|no one|nobody|without|unless|neither|no)\b", scope):
        # "must not …, or …": what follows may still be forbidden
        return False
    return not re.match(r",? (?:or|nor)\b", after)


def _ends_well(head: str) -> bool:
    if re.search(r", \w+$", head):
        return False  # ", said | once to a small group"
    return not re.search(
        rf"\b(?:the|an?|of|to|in|for|and|or|with|at|on|by|from|than|as|is|are|be|{MY}|every|each|least|up|about|not|only"
        r"|more|less|long|soon|shortly|straight|just|immediately|either|both|between|week|day|for|last|than|or|lasts|times"
        r"|sessions?|once|twice|\d+|open|from|until|away|out|up|down|back|off|over|across|example|waits?|stays?|rests?|looks?|looking|looked)$",
        head,
    )


_VERB_AFTER_AND = re.compile(
    r",? and (?P<also>also |then )?(?P<modal>(?:will|must|should|can|may)(?: not| never)?(?: also| then)? )(?=[a-z])"
)
_PERSON_AFTER = re.compile(
    rf",? and (?=(?:(?:the|an?|all|{MY}) (?:(?!which|that|who|where)[\w'-]+ ){{1,6}}?|{ME} |staff |adults |there )(?:will|must|should|may|can)\b)"
)


def _two_clauses(text: str, goal: bool) -> Iterator[Cut]:
    for hit in re.finditer(r";\s+(?:and\s+)?", text):
        tail = text[hit.end() :]
        from summaries.wording.kinds import is_clause

        if is_clause(tail):
            yield Cut(text[: hit.start()], tail, 0)
    for hit in _PERSON_AFTER.finditer(text):
        from summaries.wording.kinds import is_clause

        if not is_clause(text[: hit.start()]):
            continue  # "a board, an opener and a grater will be bought"
        yield Cut(text[: hit.start()], text[hit.end() :], 0)
    subject = _subject(text)
    if not subject:
        return
    for hit in _VERB_AFTER_AND.finditer(text):
        modal = hit["modal"].strip()
        also = "" if re.search(r"not|never|also|then", modal) else " also"
        plain = re.sub(r" (?:also|then)$", "", modal)
        yield Cut(text[: hit.start()], f"{subject} {plain}{also} {text[hit.end() :]}", 0.5)
    modal_hit = re.match(r"^(?:[^,]*, )?.*?\b(?P<modal>will|can) ", text)
    for hit in re.finditer(r"(?P<comma>,?) and (?P<then>then )?(?=(?P<verb>[a-z-]+) (?P<next>\S+))", text):
        # "… cook a meal, and wash up after it": a second verb of the same person, with nothing in between to take it
        before = text[: hit.start()]
        sure = hit["verb"] not in verbs.NOUN_TOO or re.match(
            rf"(?:an?|the|{MY}|{ME}|it|them|what|that|how)$", hit["next"]
        )
        if not modal_hit or not verbs.is_base(hit["verb"]) or not sure or not _whole(text, hit.start()):
            continue
        rest = before[modal_hit.end() :]
        if re.fullmatch(r"[a-z]+ (?:on|off|up|down|out|away|in|over|back)|[a-z]+", rest):
            continue  # "put on and take off a coat": both take what follows
        if _TAKES_VERBS.search(rest) or re.search(r",", rest):
            continue
        also = "then" if hit["then"] else "also"
        modal = "will" if modal_hit["modal"] == "can" else modal_hit["modal"]
        able = "be able to " if modal_hit["modal"] == "can" else ""
        yield Cut(before, f"{subject} {modal} {also} {able}{text[hit.end() :]}", 0.5 if hit["comma"] else 1)
    if goal:
        for hit in re.finditer(r", (?P<ing>[a-z]+ing) (?=[^,;]+$)", text):
            base = verbs.as_form(hit["ing"], "ing")
            listed = re.match(r"(?:and|or) ", text[hit.end() :]) or re.search(
                r"\b(?:by|using|without|of|for|when|or|and)? ?[a-z]+ing$|, (?:on|in|by|with) [^,]+$",
                text[: hit.start()],
            )
            if (
                base
                and not listed
                and hit["ing"] not in ("using", "including", "working")
                and _whole(text, hit.start())
            ):
                yield Cut(text[: hit.start()], f"{ME} will {base} {text[hit.end() :]}", 1)
        for hit in re.finditer(
            r",? by (?=[a-z]+ing [^,;]+$|[a-z]+ing [^,;]+, [a-z]+ing (?:and|or) [a-z]+ing [^,;]+$)", text
        ):
            if _whole(text, hit.start()):
                yield Cut(text[: hit.start()], f"{ME} will do this by {text[hit.end() :]}", 1.5)


# After these a verb belongs to somebody or something else ("ask an adult to stop and wait").
_TAKES_VERBS = re.compile(
    r"\bto [a-z]+|\b(?:let|lets|help|helps|make|makes|see|watch|hear|who|which|that|when|if|what|how|where|because|while|as)\b"
)


def _subject(text: str) -> str:
    """Who a following clause may name again: the young person, or a person in a few words."""
    bare = (
        re.sub(r"^[^,]{3,70}, (?=\S)", "", text)
        if re.match(r"(?:By|From|When|If|Each|Every|In|On|At|Before|After)\b", text, re.I)
        else text
    )
    hit = re.match(r"(?P<who>.+?) (?:will|must|should|can|may)\b", bare)
    if not hit:
        return ""
    who = hit["who"]
    if who == ME:
        return ME
    if len(who.split()) <= 5 and (
        roles.is_human(who) or re.match(r"(?:[Ss]taff|[Aa]dults|[Tt]he [\w ]+ [Tt]eam)$", who)
    ):
        return who
    return roles.short_name(who) if roles.is_human(who) else ""


_MEASURE = re.compile(
    r",? (?P<words>(?:(?:on|in|at|for|with) )?(?:at least |about |no fewer than )?\d+ (?:[\w-]+ ){0,3}?(?:out of|in every) (?:every )?\d+\b"
    r"[^,;]*|(?:on|in) at least \d+ (?:[\w-]+ ){1,4}(?:a|each|every|per) \w+)$"
)


def _measures(text: str, goal: bool) -> Iterator[Cut]:
    """The measure at the end of a goal, in its own words: "I will do this on at least 4 days out of 5"."""
    hit = _MEASURE.search(text)
    placed = hit and (re.match(r"(?:on|in|at|for|with) ", hit["words"]) or hit["words"].endswith(("times", "time")))
    if goal and hit and placed and _ends_well(text[: hit.start()]):
        yield Cut(text[: hit.start()], f"{ME} will do this {hit['words']}", 0)
