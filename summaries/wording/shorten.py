"""One idea to a sentence: what hangs on a long sentence gets a sentence of its own, with its own subject.

Every rule moves words; none loses one. What cannot be brought to 15 words goes back as it is, and the guard decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from summaries.wording import roles, verbs
from summaries.wording.clauses import agent_of
from summaries.wording.draft import Draft, is_plural, lower_first, short_of, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.person import ME, MY
from summaries.wording.sound import sound

_Maker = Callable[[re.Match[str], Draft], str | None]
_PP = "|".join(
    sorted(
        {verbs.past_participle(f[0].base) for f in verbs.forms().values()}
        - {"had", "been", "let", "cut", "put", "set", "run", "read", "come", "hit", "hurt"},
        key=len,
        reverse=True,
    )
)
_PP_NEEDED = re.compile(
    r"\b(?:is|are|be|been|am|was|has|have|had|being|gets?|not|fully|also|and|or|when|as|who|which|that|if)$|^There ",
    re.I,
)
_FREQUENCY = r"(?:(?:about|at least|up to|no more than|over|a total of) )?(?:\d[\w.]*(?: and a half)?|once|twice|half an?|each|every|several|a (?:day|week|term|year))\b"
_PLACE = r"(?:the|a|an|Xmy|each|every|all|any|both|other|different|small|quiet|\d+|English|class|lessons|home|school|college|person|groups?|term|Year|January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|summer|break|lunch)\b"
WEAK_END = re.compile(
    r"(?<!long)(?<!soon)(?<!much),?\s+((?:when|where|if|as|whenever|wherever)(?: and when)? (?:needed|possible|available|appropriate|necessary|there is a health reason|that seems right|this can be (?:done|arranged)|"
    r"that is right|there are enough staff|the timetable allows|someone asks|far as possible|that seems needed)|only if (?:available|there \w+ [\w ]+?)|if (?:needed|there are enough staff))$",
    re.I,
)


def take_condition(text: str) -> tuple[str, str]:
    """The weak condition at the end of `text`, apart, so that no split leaves the help firmer than the plan."""
    match = WEAK_END.search(text)
    if (
        match
        and not match[0].startswith(",")
        and re.search(r", (?:with|followed by|then|and|plus|including)\b[^,]*$", text[: match.start()])
    ):
        return text, ""  # "followed by treatment as indicated": the condition is only of the last part
    return (text[: match.start()].rstrip(" ,"), match[1]) if match else (text, "")


def shorten(draft: Draft, limit: int = MOST_WORDS) -> list[Draft]:
    """`draft` as sentences of at most `limit` words where the rules can; the condition stays with the first."""
    if draft.condition:
        joined = f"{draft.text} {draft.condition}" if "," not in draft.text else f"{draft.text}, {draft.condition}"
        if word_count(joined) <= limit:
            return [replace(draft, text=joined, condition="")]
        room = limit - word_count(draft.condition)
        first, *others = shorten(replace(draft, condition=""), max(room, 6))
        # One more thing of the same list is as weak as the first.
        lead = draft.lead.split(" ")[0].lower() if draft.lead else "\0"
        others = [
            replace(o, text=f"{o.text}, {draft.condition}")
            if (
                " also " in o.text
                and o.text.lower().startswith((ME.lower(), "there", lead, draft.doer.lower()))
                and True
            )
            or (" also " in o.text and o.text.startswith((ME, "There", draft.doer[:1].upper() + draft.doer[1:])))
            else o
            for o in others
        ]
        return [replace(first, text=f"{first.text}, {draft.condition}"), *others]
    forced = _TO_BE_BY.search(draft.text)
    if forced and (tail := _led(forced, draft)) and sound(draft.text[: forced.start()]) and sound(tail):
        return [
            *shorten(replace(draft, text=draft.text[: forced.start()]), limit),
            *shorten(_tail_draft(tail[:1].upper() + tail[1:], draft), limit),
        ]
    if word_count(draft.text) <= limit:
        return [draft]
    draft = replace(draft, with_me=_with_me(draft))
    total = word_count(draft.text)
    best: tuple[float, str, str] | None = None
    for cost, head, tail in _splits(draft):
        left, right = word_count(head), word_count(tail)
        if left < 3 or right < 3 or left >= total or right >= total or not (sound(head) and sound(tail)):
            continue
        over = cost + 3 * max(0, left - limit) + 3 * max(0, right - limit) + abs(left - right) / 8
        over += 3 if left < 5 else 1 if left < 7 else 0
        if best is None or over < best[0]:
            best = (over, head, tail)
    if best is None:
        return [draft]
    return [*shorten(replace(draft, text=best[1]), limit), *shorten(_tail_draft(best[2], draft), limit)]


def _tail_draft(tail: str, draft: Draft) -> Draft:
    """The tail's own subject: the draft's doer, "we", or the noun it begins with."""
    if tail.startswith(("We ", "we ")):
        return replace(draft, text=tail, subject="we", short="we", plural=True, modal="")
    if tail.startswith((f"There {ME} ", f"{ME} ")):
        return replace(draft, text=tail, subject=ME, short=ME, plural=False, modal="", lead="")
    if tail.startswith(("This ", "That ", "The aim", "Then ", "After that", "There ")):
        return replace(draft, text=tail, subject="", short="", plural=False, modal="")
    if draft.short and tail.lower().startswith(draft.short.lower() + " "):
        return replace(draft, text=tail)
    subject = re.match(
        r"((?:[Tt]he|[Aa]n?|[Mm]y|Xmy|[Aa]ll)? ?[\w'-]+(?: [\w'-]+){0,5}?) (?=\w+s\b|must|is\b|are\b)", tail
    )
    name = subject[1] if subject else draft.short
    return replace(draft, text=tail, short=lower_first(short_of(name)) if name else "")


def _splits(draft: Draft) -> Iterator[tuple[float, str, str]]:
    """Every way to cut `draft` in two, with what each costs in ease of reading."""
    text = draft.text
    for cost, pattern, make in _RULES:
        for match in _every(pattern, text):
            head = text[: match.start()].rstrip(" ,")
            if (
                _inside(text, match.start())
                or _OPEN.search(head)
                or (
                    (cost > 3 or make is _figures)
                    and (
                        _needs_it(text[: match.start()])
                        or _BOUND.search(head)
                        or (cost > 3 and re.search(r"\bor [^,]*$", head))
                    )
                )
            ):
                continue
            tail = make(match, draft)
            if tail:
                comma = 0 if match[0].startswith(",") else 1.5 if cost > 3 else 0.5
                if match[0].strip(" ,").startswith(("each", "every")) and re.search(
                    r"(?:once|twice|times|minutes|hours|sessions|\d)$", head
                ):
                    continue
                if make is _who and re.search(r" to [a-z]+ |, ", tail):
                    comma += 3
                if (
                    make is _figures
                    and re.match(r",? (?:for )?(?:no more|at least|up to)", match[0])
                    and draft.noun == "goal"
                ):
                    comma += 3
                if cost > 3 and re.search(r" and (?:for )?\d+ (?:minutes|hours)", match[0]):
                    continue
                if re.match(r",? at a time|,? at any time|,? in turn", match[0]):
                    continue
                if make is _figures and re.search(
                    r"\b(?:to [a-z]+|using|with|so that|and|who|which|working|including)\b", match[0][8:]
                ):
                    comma += 1.5
                yield cost + comma, text[: match.start()].rstrip(" ,"), tail[:1].upper() + tail[1:]
    yield from _in_the_middle(draft)
    for head, tail in _forbidden(draft):
        yield 0, head, tail
    for head, tail in _coordinate_verbs(draft):
        yield 0.5, head, tail
    for head, tail in _long_list(draft):
        yield 2, head, tail
    for head, tail in _things(draft):
        yield 1.5, head, tail


# A head must not end in the middle: "at least one of", "programme of", "which is".
_OPEN = re.compile(
    r"\b(?:of|(?<!am )(?<!is )in|on|for|at|with|by|(?<!go )to|from|about|than|or|and|a|an|the|Xmy|is|are|be|as|that|who|which|between|into|when|if|not|least|every|each|only|including|using|up to|more|no|then|both|either|whether|per|must|can|will)$",
    re.I,
)


def _every(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Matches at every place, those inside others too: "for 45 minutes every day, 7 days a week" can be cut twice."""
    match = pattern.search(text)
    while match:
        yield match
        match = pattern.search(text, match.start() + 1)


# What follows belongs to these words: cutting it off would turn the sense round ("in place of homework | at home").
_BOUND = re.compile(
    r"\b(?:in place of|instead of|rather than|away from|except|not|never|between|than|no|other than|apart from) [^,]*$|\band (?:for )?\d+ (?:minutes|hours|sessions)[^,]*$",
    re.I,
)
# "a programme, to be run by staff each day": always a sentence of its own, in the active voice.
_TO_BE_BY = re.compile(r",? (?:which (?:will be|is to be) |to be )([a-z]+) (?:out )?by (.+)$")
_MIDDLE = re.compile(
    r",? (?:which is |to be )?(paid for|funded|planned|designed|written|overseen|supervised|led|run|taught|supported|prepared) (?:by|through|via) ([^,()]+?(?: \([^)]*\))?)(?=,|$| for | with (?:advice|help))"
)


def _in_the_middle(draft: Draft) -> Iterator[tuple[float, str, str]]:
    """What stands between commas or in brackets and can go out whole."""
    text = draft.text
    for match in re.finditer(r"\s?\(([^)]*\d[^)]*)\)", text):
        people = re.search(r"\b(?:pupils|children|students|learners|people|peers)\b", match[1]) and not re.search(
            r"minutes|hours|times", match[1]
        )
        yield (
            0,
            f"{text[: match.start()]}{text[match.end() :]}",
            f"the group has {match[1]}" if people else _this_is(draft, match[1]),
        )
    for match in _MIDDLE.finditer(text):
        base = {"paid for": "pay for", "funded": "pay for"}.get(match[1]) or verbs.as_form(match[1], "ed")
        if base is None or not (base == "pay for" or roles.is_human(match[2])):
            continue
        person = match[2] if base == "pay for" else roles.with_article(match[2])
        yield (
            0.5,
            f"{text[: match.start()]}{text[match.end() :]}".replace(" ,", ","),
            f"{person} {verbs.agree(base, is_plural(person))} {'this help' if base == 'pay for' else 'the ' + draft.noun}",
        )


_CONDITION = re.compile(
    r",? ((?:unless|except|until|if|when|without (?:agreement|permission|consent|the (?:agreement|permission|consent)|Xmy (?:agreement|permission|consent))) .+)$"
)


def _forbidden(draft: Draft) -> Iterator[tuple[str, str]]:
    """ "must not do A or B unless C": each "must not" with its own "unless"."""
    if not draft.modal.endswith(("not", "never")):
        return
    places = re.match(
        r"^(.*?) ((?:in|near|at|with|on|around|during|outside) .+?)(?:,? or |, )((?:near|with|in|at|on|around|during|outside) .+)$",
        draft.text,
    )
    if places and not _OPEN.search(places[1]):
        yield f"{places[1]} {places[2]}", f"{places[1]} {places[3]}"
    condition = _CONDITION.search(draft.text)
    body, tail = (draft.text[: condition.start()], " " + condition[1]) if condition else (draft.text, "")
    for match in re.finditer(r",? or (?:to )?([a-z]+)(?= )|, (?:to )?([a-z]+)(?= )", body):
        word = match[1] or match[2]
        rest = body[match.end() :]
        if not verbs.is_base(word) or (
            word in verbs.NOUN_TOO
            and not re.match(rf" (?:{ME}|{MY}|the|a|an|in|with|for|at|out|up|to|it|them)\b", rest)
        ):
            continue
        to = re.match(rf"(.*?\b(?:ask|allow|allowed|expect|make|force|require)\w*(?: {ME})? to )\w+", body)
        first = body[: match.start()].rstrip(" ,")
        if any(verbs.is_base(m[1]) for m in re.finditer(r", (?:to )?([a-z]+) ", first)):
            continue  # the things before come first, one by one
        lead = (
            to[1]
            if to and " to " in match[0] + " " and "to " + word in match[0]
            else f"{draft.doer} {draft.modal} "
            if draft.doer != "no one"
            else "no one is allowed to "
        )
        yield f"{first}{tail}", _with_noun(f"{lead}{word}{rest}{tail}", first)


def _inside(text: str, at: int) -> bool:
    """Inside brackets, or behind a condition that must stay with its own verb."""
    return text[:at].count("(") > text[:at].count(")")


def _needs_it(head: str) -> bool:
    """The word before needs what follows ("based on", "join in with", "travel on")."""
    last = re.findall(r"[\w'-]+", head)[-1:] or [""]
    word = last[0].lower()
    if word in (
        "out",
        "up",
        "off",
        "in",
        "on",
        "away",
        "back",
        "based",
        "linked",
        "need",
        "able",
        "access",
        "use",
        "and",
        "or",
        "not",
        "more",
        "less",
        "be",
        "is",
        "are",
        "advice",
        "training",
    ):
        return True
    return bool(verbs.forms().get(word)) and word not in verbs.NOUN_TOO and not head.rstrip().endswith(",")


def _with_me(draft: Draft) -> bool:
    return draft.with_me or (
        bool(re.search(rf"\b{ME}\b", draft.text))
        and draft.subject != ME
        and roles.is_human(draft.subject)
        and not draft.plural
    )


def _work(match: re.Match[str], draft: Draft) -> str:
    return (
        f"we work on {match[1]}" if _with_me(draft) or draft.short == "we" else f"the {draft.noun} is about {match[1]}"
    )


def _participle(match: re.Match[str], draft: Draft) -> str | None:
    """ ", explaining each in my own words" -> "I explain each in my own words"."""
    words = match[0].strip(" ,").removeprefix("and ").split(" ", 1)
    base = verbs.as_form(words[0], "ing")
    if base is None or not draft.short or draft.modal or len(words) < 2:
        return None
    return f"{draft.doer} {draft.does(base)} {words[1]}"


def _this(verb: str) -> _Maker:
    def make(match: re.Match[str], draft: Draft) -> str | None:
        return f"this {draft.noun} {verb} {match[1]}".strip()

    return make


def _doer(base: str) -> _Maker:
    def make(match: re.Match[str], draft: Draft) -> str | None:
        if draft.modal.endswith(("not", "never")):
            return None
        return f"{draft.doer} {draft.does(base) if draft.short else verbs.third(base)} {match[1]}"

    return make


_TO_NEEDED = re.compile(
    r"\b(?:able|need\w*|want\w*|learn\w*|chances?|how|ask\w*|agree\w*|allowed|is|are|be|help\w*|ready|trust|try|tries|have|has|told|someone|something|things?|ways?|used|like|encourag\w*|"
    r"continue\w*|begin\w*|start\w*|choose\w*|plan|work\w* out|due|likely|places?|space|right|enough|expected|remind\w*|prompt\w*|teach\w*|enabl\w*|what|who|where|when|whether|access|given|time|"
    r"happy|keen|safe|easy|hard|aim|advice|opportunit\w*|support\w*|up|next|close|according|back|on|move\w*|get\w*|and|or|not|also|decid\w*|prepar\w*|invit\w*|train\w*|referr\w*|down|from \w+|goal)$|\b(?:help|support|encourag|enabl|allow|teach|ask|remind|prompt|expect|train|invit|want|need|get|for|trust|tell|let|requir|assist|order)\w* Xme$",
    re.I,
)


def _purpose(match: re.Match[str], draft: Draft) -> str | None:
    if (
        not verbs.is_base(match[1].removeprefix("also "))
        or match[1] in ("include", "be")
        or _TO_NEEDED.search(draft.text[: match.start()])
    ):
        return None
    if draft.modal.endswith(("not", "never")):
        return None
    if draft.noun == "goal" and draft.short == ME:
        return f"{ME} does this to {match[1]} {match[2]}"
    return f"the aim is to {match[1]} {match[2]}"


def _figures(match: re.Match[str], draft: Draft) -> str | None:
    words = match[1]
    if any(verbs.is_base(m[1]) for m in re.finditer(r" and ([a-z]+) (?=Xme|Xmy|the |a |to )", words)):
        return None
    if re.search(r", ([a-z]+) ", words) and any(verbs.is_base(m[1]) for m in re.finditer(r", ([a-z]+) ", words)):
        return None
    if (
        _with_me(draft)
        and draft.noun != "goal"
        and re.match(r"for (?:about |at least |up to |no more than )?[\d a-z]*?(?:minutes|hours?|sessions)\b", words)
    ):
        return f"we have {words[4:]}"
    return _this_is(draft, words)


def _this_is(draft: Draft, words: str) -> str:
    """ "I do this in English": what I do is told of me, all else of the help."""
    if draft.noun == "goal":
        return f"{ME} does this {words}"
    if draft.modal in ("would be", "may be", "might be", "could be"):
        return f"this {draft.noun} {draft.modal} {words}"
    noun = "rule" if draft.modal.endswith(("not", "never")) else draft.noun if draft.noun != "goal" else "help"
    return f"this {noun} is {words}"


def _led(match: re.Match[str], draft: Draft) -> str | None:
    base = verbs.as_form(match[1], "ed")
    agent, rest = agent_of(f" by {match[2]}")
    if base is None or not agent:
        return None
    person = roles.with_article(agent)
    known = re.findall(
        r"\b(group|session|club|programme|lesson|course|training|circuit|class)s?\b", draft.text[: match.start()]
    )
    noun = draft.noun if draft.noun not in ("help", "goal") else known[-1] if known else draft.noun
    return f"{person} {verbs.agree(base, is_plural(agent))} the {noun} {rest}".strip()


def _with_thing(words: str, draft: Draft) -> str | None:
    """ "with a pass-round microphone" is one more thing; "with an adult" is company."""
    if draft.modal.endswith(("not", "never")):
        return None
    core = re.split(r",| (?:in|for|at|on|who|to|from|and|or) ", words)[0]
    if re.match(r"(?:regular )?access to ", words):
        return f"my plan says {ME} has {words}"
    if (
        roles.is_human(core)
        or re.search(r"\b(?:pupils|students|friends?|children|other|peers|learners)\b", core)
        or not re.match(r"(?:an?|the|Xmy|\d+|written|pictures?|key) ", words)
        or re.search(r"\bfirst\b|\bXme\b", words)
    ):
        return _this_is(draft, "with " + words)
    return f"there {'are' if is_plural(core) else 'is'} also {words}"


def _who(match: re.Match[str], draft: Draft) -> str | None:
    before = draft.text[: match.start()]
    noun = re.search(r"([\w'-]+)$", before)
    if not noun:
        return None
    first = match[2].split()[0].lower()
    if (
        verbs.as_form(first, "s") is None
        and first not in ("is", "has", "are", "have", "can", "will", "must", "may", "should")
        and not verbs.is_base(first)
    ):
        return None
    name = "the " + noun[1] if not re.match(r"[A-Z]", noun[1]) else noun[1]
    if noun[1] in (ME, MY):
        return None
    return f"{name} {match[2]}"


_RULES: tuple[tuple[float, re.Pattern[str], _Maker], ...] = (
    (0.4, re.compile(r",? (?:working|focusing|focussing|concentrating) on (.+)$"), _work),
    (0.6, re.compile(r", (?:developing|building|improving|practising) (.+)$"), lambda m, d: _work(m, d) if _with_me(d) else None),
    (1.5, re.compile(r",? with (?:help|support) from ((?:an? |the |Xmy |\d )?[\w' -]+)$"), lambda m, d: f"{roles.with_article(m[1])} {'help' if is_plural(m[1]) else 'helps'} {ME}" if roles.is_human(m[1]) else None),
    (4, re.compile(r",? with (?:a |an )?(?:particular |specific |clear )?focus on (.+)$"), _work),
    (1, re.compile(r",? (?:and )?(?:including|comprising|consisting of|made up of|to include|which includes|that includes|which will include) (.+)$"), lambda m, d: f"this includes {m[1]}"),
    (2, re.compile(r",? such as (.+)$"), lambda m, d: f"examples are {m[1]}"),
    (2, re.compile(r",? for example,? (.+)$"), lambda m, d: f"an example is {m[1]}"),
    (1, re.compile(r": (.+)$"), lambda m, d: f"this includes {m[1]}"),
    (1, re.compile(r",? (?:covering|addressing|targeting) (.+)$"), _this("covers")),
    (0.8, re.compile(r",? using (.+)$"), _doer("use")),
    (1.6, re.compile(r",? ((?:" + _PP + r")(?: up| out)? (?:in|on|at|before|after|during|with|for|to|the same|each|every|when|whenever|straight|between|into|from|as|within)\b(?!.* by ).+)$"), lambda m, d: f"this is {m[1]}" if not _PP_NEEDED.search(d.text[: m.start()]) else None),
    (0.8, re.compile(r",? ((?:without|instead of) [a-z]+ing .+|without (?:help|support|reminders)\b.*)$"), lambda m, d: f"{ME} does this {m[1]}" if d.noun == "goal" else None),
    (3, re.compile(r",? and ((?:of|in|on|for|with|about) .+)$"), lambda m, d: _this_is(d, "also " + m[1]) if not d.modal else None),
    (3, re.compile(r",? (for (?:all|any|each|every|the|Xmy|long|work|writing|reading)\b.+)$"), lambda m, d: _this_is(d, m[1]) if not d.modal.endswith(("not", "never")) and d.noun != "goal" else None),
    (2, re.compile(rf",? (when(?:ever)? {ME} .+)$"), lambda m, d: f"this is for {m[1]}" if not d.modal.startswith("must") and d.noun != "goal" else None),
    (2, re.compile(r",? to ((?:all |the |Xmy )?(?:staff|parents|families|family|teachers|school)\b.+)$"), lambda m, d: _this_is(d, "for " + m[1]) if not d.modal.endswith(("not", "never")) and not _TO_NEEDED.search(d.text[: m.start()]) else None),
    (2, re.compile(r", (away from .+)$"), lambda m, d: f"this is {m[1]}"),
    (3, re.compile(r", with (.+)$"), lambda m, d: _with_thing(m[1], d)),
    (1.6, re.compile(r", ((?:" + _PP + r") (?!by\b).+)$"), lambda m, d: f"this is {m[1]}"),
    (1, re.compile(r",? and ((?:for |up to |at least )?\d+ (?:minutes|hours|sessions|times)\b.+)$"), lambda m, d: _this_is(d, f"also {m[1]}")),
    (1, re.compile(r",? (on Xmy own)(?=$)"), lambda m, d: f"{ME} does this {m[1]}"),
    (1, re.compile(r",? drawing on (.+)$"), _doer("use")),
    (1, re.compile(r", (?:and )?(?:explaining|giving|waiting|modelling|returning|showing|scoring|allowing|saying|sharing|building|practising|telling|asking|choosing) .+$"), _participle),
    (1, re.compile(r",? (?:and then )?(?:reducing|going down|decreasing) to (.+)$"), lambda m, d: f"then this {d.noun} goes down to {m[1]}"),
    (1, re.compile(r",? (?:and then )?(?:increasing|building up|rising) to (.+)$"), lambda m, d: f"then this {d.noun} goes up to {m[1]}"),
    (1, re.compile(r",? (?:reducing|decreasing) (.+)$"), lambda m, d: f"after that, this {d.noun} goes down {m[1]}"),
    (1, re.compile(r",? followed by (.+)$"), lambda m, d: f"after that, there is {m[1]}"),
    (1, re.compile(r",? moving on to (.+)$"), lambda m, d: f"then we move on to {m[1]}" if _with_me(d) else f"then this {d.noun} moves on to {m[1]}"),
    (1, re.compile(r",? so that (.+)$"), lambda m, d: f"the aim is that {m[1]}"),
    (1, re.compile(rf",? (?:to|that will|which will) (?:help|support|enable|allow) ({ME} .+)$"), lambda m, d: f"this helps {m[1]}"),
    (1.2, re.compile(r",? to ((?:also )?[a-z-]+) (.+)$"), _purpose),
    (0.5, re.compile(r",? ((?:at least |up to )?(?:one|\d+|some|all|most|none|both)) of (whom|which) (.+)$"), lambda m, d: f"{m[1].replace('one', '1')} of these {'people' if m[2] == 'whom' else 'things'} {m[3]}"),
    (1, re.compile(r",? by ([a-z-]+ing .+)$"), lambda m, d: f"{d.doer} {d.does('do')} this by {m[1]}" if d.short and not d.modal else None),
    (0.5, re.compile(r",? (?:in|during|through|at) which (.+)$"), lambda m, d: f"in this {d.noun}, {m[1]}" if d.noun not in ("help", "goal") else f"there {m[1]}" if re.match(f"{ME} ", m[1]) else None),
    (1, re.compile(r",? (?:to be )?(led|run|taught|delivered|planned|designed|written|supervised|supported|overseen|provided|prepared|checked|given|arranged|made|set up|trained|directed|facilitated|shown|carried|managed|coached) (?:weekly |daily )?by (.+)$"), _led),
    (1, re.compile(rf",? (for {_FREQUENCY}.*)$"), _figures),
    (1, re.compile(r",? ((?:about |at least |up to |no more than )?(?:\d+ (?:to \d+ )?(?:times|minutes|hours|sessions|days)|once|twice|1 hour)\b.*)$"), _figures),
    (1, re.compile(r",? ((?:each|every) (?:day|week|month|term|half term|year|lesson|morning|afternoon|evening|school|\d|other|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*)$"), _figures),
    (2, re.compile(r",? (in (?:a |an )?(?:small |quiet )?groups?\b.*)$"), lambda m, d: _this_is(d, m[1])),
    (5, re.compile(rf",? ((?:(?:in|at|on|during|throughout|across|within|between|outside|starting) {_PLACE}|(?:before|after|until|from) (?:the (?:start|end|first)|each|every|lunch|break|school|lessons|registration|Year|Xmy \d|\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Friday|autumn|spring|summer|Easter|Christmas)\b)(?<!at a time).*)$"), lambda m, d: None if d.modal.endswith(("not", "never")) else _this_is(d, m[1])),
    (3, re.compile(r",? (?:together with|along with|as well as|and also|plus) (.+)$"), lambda m, d: f"there {'are' if is_plural(m[1]) else 'is'} also {m[1]}" if not d.modal.endswith(("not", "never")) else None),
    (1.5, re.compile(r",? with (?:help|support) from ((?:an? |the |Xmy |\d )?[\w' -]+)$"), lambda m, d: f"{roles.with_article(m[1])} {'help' if is_plural(m[1]) else 'helps'} {ME}" if roles.is_human(m[1]) else None),
    (4, re.compile(r",? with ((?:a|an|the|Xmy|Mr|Mrs|Miss|Ms|Dr|no|at least|up to|\d|other|more|key|advice|help|picture|pictures|access|regular|staff|support|adult)\b.+)$"), lambda m, d: _with_thing(m[1], d)),
    (1, re.compile(r",? (who) (.+)$"), _who),
    (1, re.compile(r",? (which|that) ((?:is|are|has|have|will|can|must) .+)$"), _who),
    (5, re.compile(r",? (?:on|about) ((?:\w+ ){1,}.+)$"), lambda m, d: f"this {d.noun} is about {m[1]}" if not d.modal else None),
)  # fmt: skip


def _coordinate_verbs(draft: Draft) -> Iterator[tuple[str, str]]:
    """ "checks my aids and teaches me to look after them" -> "... The teacher also teaches me ..."."""
    text = draft.text
    if not draft.short:
        return
    for match in re.finditer(
        r",? (and|or|then|and then|and also|but|,) (?:also |then |will |must |should )?([a-z-]+)\b(?= \S)|, ([a-z-]+)\b(?= \S)",
        text,
    ):
        word = match[2] or match[3]
        wanted = "base" if draft.plural or draft.modal else "s"
        base = verbs.as_form(word, wanted)  # type: ignore[arg-type]
        if base is None or (
            wanted == "base"
            and word in verbs.NOUN_TOO
            and not re.match(rf" (?:{ME}|{MY}|the|a|an|to|with|for|all|at|in|on)\b", text[match.end() :])
        ):
            continue
        if (
            wanted == "s"
            and (word in verbs.NOUN_TOO or base in verbs.NOUN_TOO)
            and not re.match(rf" (?:{ME}|{MY}|the|a|an|to|with|how|that|what|when|for)\b", text[match.end() :])
        ):
            continue
        rest = text[match.end() :].lstrip()
        before = re.findall(r"[\w'-]+", text[: match.start()])[-1:] or [""]
        if (
            verbs.forms().get(before[0].lower())
            and before[0].lower() not in verbs.NOUN_TOO - {"plan", "check", "change", "show", "use", "support"}
            and not re.match(r"(?:it|with|to|in|on)\b", rest)
        ):
            continue  # "plan and finish a task": the thing belongs to both verbs
        joined_or = (match[1] or "") == "or" or (draft.modal.endswith("not") and re.search(r" or ", rest))
        if joined_or and not draft.modal.endswith(("not", "never")):
            continue
        also = "" if draft.modal else "also "
        also = "then " if (match[1] or "").endswith("then") else also
        head = text[: match.start()].rstrip(" ,")
        if _OPEN.search(head) or re.search(
            rf"(?:^|, )(?:{re.escape(draft.short)}|{re.escape(draft.subject)}) (?:also |then |\w+ly )?[\w-]+$", head
        ):
            continue  # "I plan | and finish a task": the thing belongs to both verbs
        yield head, _with_noun(f"{draft.doer} {also}{draft.modal + ' ' if draft.modal else ''}{word} {rest}", head)


def _with_noun(tail: str, head: str) -> str:
    """ "It" and "them" in a new sentence get their noun back from the one before."""
    match = re.search(r"\b(it|them)\b", tail)
    if not match or (
        re.search(r"\b(?:an?|the|Xmy)\s+\w+.*$", tail[: match.start()].split(" ", 3)[-1])
        and " and " in tail[: match.start()]
    ):
        return tail
    things = re.findall(
        rf"\b((?:an?|the|{MY}|\d+|some|each|all|new|these)\s(?:[\w'-]+\s){{0,3}}?[\w'-]+)(?=\s(?:of|on|in|for|with|to|and|from|at|about|by|which|that|away|I)\b|,|$)",
        head,
    )
    if not things:
        return tail
    thing = things[0]
    noun = f"{MY} {thing.split()[-1]}" if thing.startswith(MY) else f"the {thing.split()[-1]}"
    return f"{tail[: match.start()]}{noun}{tail[match.end() :]}"


_NOT_A_THING = re.compile(
    r"(?:with|in|for|to|using|which|who|that|so|from|at|on|by|when|where|if|as|during|after|before|until|unless|including|each|every|once|twice|then|of|about|\d+ (?:times|minutes|hours)|up to|at least|no more)\b"
)


def _things(draft: Draft) -> Iterator[tuple[str, str]]:
    """ "gives me A, B, C and D" as "gives me A and B" and "also gives me C and D"."""
    verb = draft.lead.replace(" also", "").split(" ")[-2:] if draft.lead else []
    at = draft.text.find(" ".join(verb) + " ") if verb else -1
    if at < 0:
        return
    start = at + len(" ".join(verb)) + 1
    for match in re.finditer(r",? and (?=\w)|, (?=\w)", draft.text[start:]):
        left, right = draft.text[: start + match.start()], draft.text[start + match.end() :]
        word = right.split(" ", 1)[0]
        if (
            _NOT_A_THING.match(right)
            or verbs.as_form(word, "ed")
            or (verbs.as_form(word, "s") and word not in verbs.NOUN_TOO)
            or left.count("(") > left.count(")")
        ):
            continue
        if " or " in draft.text[start:] and not re.search(r"\bor\b", left[start:] + right.split(",")[0]):
            continue
        items = left[start:]
        if (
            not match[0].startswith(",")
            and re.match(r"(?:an?|the|Xmy) [\w-]+$", items)
            and not re.match(r"(?:an?|the|Xmy|\d+) ", right)
        ):
            continue  # "a home and school book" is one thing
        whole = match[0].startswith(", and") and re.match(r"(?:an?|the|Xmy) ", right)
        parallel = (
            re.match(r"(?:an?|the|Xmy|\d+) ", items)
            and re.match(r"(?:an?|the|Xmy|\d+) ", right)
            and "and" in match[0]
            and not re.search(r"\b(?:between|from|to(?!$)|with|for|at|on|by|in)\b", items)
        )
        if (
            not whole
            and not parallel
            and re.search(r"\b(?:between|for|at|on|with|to|from|about|in|by|of|phases|through|into)\b", items)
        ):
            continue
        if whole and re.search(r", with | using |, for ", items):
            continue
        last = items.rfind(", ")
        if last > 0 and " and " not in items[last:] and not _NOT_A_THING.match(items[last + 2 :]):
            left = f"{left[:start]}{items[:last]} and {items[last + 2 :]}"
        lead = draft.lead
        if lead.startswith("there "):
            lead = f"there {'are' if is_plural(right) else 'is'} also"
        yield left, f"{lead} {right}"


def _long_list(draft: Draft) -> Iterator[tuple[str, str]]:
    """A list of three or more things, cut in the middle; the verb is said again."""
    match = re.match(
        r"^(?P<pre>(?:we (?:also )?(?:work on|learn|practise)|this (?:\w+ )?(?:also )?(?:includes|covers|is about)|(?:I|Xme) (?:also )?(?:have|can use|use|learn|practise)|the aim is(?: also)? to(?= [a-z]+ .*, [a-z]+ )|the aim is to (?:go through|look at|talk about|work on|think about)|there (?:is|are)(?: also)?|examples are) )"
        r"(?P<list>.+,.+ (?:and|or) .+)$", draft.text, re.I,
    )  # fmt: skip
    if not match or " or " in match["list"] or re.search(r" of ", match["list"].split(",")[0]):
        return
    items = re.split(r", (?:and )?| and (?=[^,]+$)", match["list"])
    if re.match(r"the aim is (?:also )?to $", match["pre"], re.I) and not all(
        verbs.is_base(item.removeprefix("to ").split(" ")[0]) for item in items
    ):
        return
    for k in range(1, len(items)):
        head = ", ".join(items[:k]) if k == 1 else ", ".join(items[: k - 1]) + " and " + items[k - 1]
        rest = items[k:]
        tail = rest[0] if len(rest) == 1 else ", ".join(rest[:-1]) + " and " + rest[-1]
        pre = match["pre"]
        again = re.sub(
            r"^(we|I|Xme|this(?: \w+)?(?= (?:includes|covers))|there (?:is|are))(?: also)? ",
            r"\1 also ",
            pre,
            flags=re.I,
        )
        yield f"{pre}{head}", f"{again}{tail}"
