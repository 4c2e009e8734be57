"""Lists and joined verbs: each thing with its own verb, each "must not" with its own "unless"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.draft import Draft, is_plural
from summaries.wording.peel import this_is
from summaries.wording.person import ME, MY

# A head must not end in the middle: "at least one of", "programme of", "which is".
OPEN_END = re.compile(
    r"\b(?:of|(?<!am )(?<!is )in|on|for|at|with|by|(?<!go )to|from|about|than|or|and|a|an|the|Xmy|is|are|be|as|that|who|which|between|into|when|if|not|least|every|each|only|including|using|up to|more|no|then|both|either|whether|per|must|can|will)$",
    re.I,
)

_MIDDLE = re.compile(
    r",? (?:which is |to be )?(paid for|funded|planned|designed|written|overseen|supervised|led|run|taught|supported|prepared) (?:by|through|via) ([^,()]+?(?: \([^)]*\))?)(?=,|$| for | with (?:advice|help))"
)


def in_the_middle(draft: Draft) -> Iterator[tuple[float, str, str]]:
    """What stands between commas or in brackets and can go out whole."""
    text = draft.text
    for match in re.finditer(r"\s?\(([^)]*\d[^)]*)\)", text):
        people = re.search(r"\b(?:pupils|children|students|learners|people|peers)\b", match[1]) and not re.search(
            r"minutes|hours|times", match[1]
        )
        yield (
            0,
            f"{text[: match.start()]}{text[match.end() :]}",
            f"the group has {match[1]}" if people else this_is(draft, match[1]),
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


_WHO_IS = re.compile(r"^(.*\b(an?|the) ([a-z]+))(?:,)? who is ([^,]+?) to ([a-z]+ .+)$")


def away_to_ask(draft: Draft) -> Iterator[tuple[float, str, str]]:
    """ "to an adult who is 5 steps away to ask for it": the asking is mine, the steps are the adult's."""
    match = _WHO_IS.match(draft.text)
    if match and draft.noun == "goal" and verbs.is_base(match[5].split(" ", 1)[0]):
        yield 0, f"{match[1]} to {match[5]}", f"the {match[3]} is {match[4]}"


_CONDITION = re.compile(
    r",? ((?:unless|except|until|if|when|without (?:agreement|permission|consent|the (?:agreement|permission|consent)|Xmy (?:agreement|permission|consent))) .+)$"
)


def forbidden(draft: Draft) -> Iterator[tuple[str, str]]:
    """ "must not do A or B unless C": each "must not" with its own "unless"."""
    if not draft.modal.endswith(("not", "never")):
        return
    places = re.match(
        r"^(.*?) ((?:in|near|at|with|on|around|during|outside) .+?)(?:,? or |, )((?:near|with|in|at|on|around|during|outside) .+)$",
        draft.text,
    )
    if places and not OPEN_END.search(places[1]):
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
        # "never need me to read or to answer": the second, too, is what I am not made to do, never what they do not do.
        to = re.match(rf"(.*?\b(?:[a-z]+ {ME}|(?:ask|allow|expect|force|require)\w*) to )\w+", body) or re.match(
            rf"(.*?\b(?:make|let|have) {ME} )\w+", body
        )
        first = body[: match.start()].rstrip(" ,")
        if any(verbs.is_base(m[1]) for m in re.finditer(r", (?:to )?([a-z]+) ", first)):
            continue  # the things before come first, one by one
        lead = (
            to[1]
            if to and to.end(1) < match.start()
            else f"{draft.doer} {draft.modal} "
            if draft.doer != "no one"
            else "no one is allowed to "
        )
        yield f"{first}{tail}", _with_noun(f"{lead}{word}{rest}{tail}", first)


def joined_verbs(draft: Draft) -> Iterator[tuple[str, str]]:
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
        if OPEN_END.search(head) or re.search(
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
        rf"\b((?:an?|the|{MY}|\d+|some|each|all|new|these)\s(?:[\w'-]+\s){{0,3}}?[\w'-]+)(?=\s(?:of|on|in|for|with|to|and|from|at|about|by|which|that|away|I|each|every|once|twice|daily|within|when|if|\d)\b|,|$)",
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


def things_of_list(draft: Draft) -> Iterator[tuple[str, str]]:
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
        if re.search(r"\bspeech$", items) and right.startswith("language"):
            continue  # "speech and language therapy" is one thing
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


def long_list(draft: Draft) -> Iterator[tuple[str, str]]:
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
