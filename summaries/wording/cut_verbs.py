"""Cuts of a help between the things that one person does: "… will say my name, wait and ask | and never finish my words"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut, subject_of
from summaries.wording.cut_safety import whole
from summaries.wording.draft import is_plural, word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.person import ME, MY

# A noun too, but in a list of orders always the verb ("use sentences", "wait 10 seconds").
_ALWAYS_VERBS = frozenset("use wait look stop show".split())
_THING_NEXT = re.compile(rf"(?:an?|the|any|each|every|all|{MY}|{ME}|it|them|that|what|how|where|if|whether|\d+)$")
# At the end of a list such words may be of all that is done; without them the first of it would be firmer, or less.
_OF_ALL = re.compile(
    r"\b(?:when|whenever|if|unless|until|while|where|wherever|except|only|each|every|once|twice|daily|weekly|before|after|during|throughout|times|so that|because"
    r"|a (?:day|week|fortnight|month|term|year)|for \d+|in all|at all|as needed|needed|within|without|or)\b"
)
_LIST = re.compile(
    r"(?P<lead>(?:[A-Z][^,;:]*, )?[^,;:]*?\b(?P<modal>will|should|must) (?:also )?)(?P<does>[a-z][^;:()]*)$"
)
_CONDITION = re.compile(r"(?:If|When|Whenever|Where|Once|Unless|Until|As soon|While|Should)\b")
# "help Xme plan it, write it …", "ask her to look, …": the verbs after it are of the one who is helped or asked.
_OTHERS_DO = re.compile(rf"\b(?:let|help|make|see|watch|hear|have) {ME}\b|\b(?:who|which|if|when|whether)\b")


def _does(part: str) -> bool:
    words = re.sub(r"^(?:never|not|then|also) ", "", part).split()
    if not words or not verbs.is_base(words[0]):
        return False
    following = words[1] if len(words) > 1 else ""
    sure = words[0] not in verbs.NOUN_TOO or words[0] in _ALWAYS_VERBS
    return bool(following) and (sure or bool(_THING_NEXT.match(following)))


def _takes_more(part: str) -> bool:
    return bool(_OTHERS_DO.search(part)) or any(map(verbs.is_base, re.findall(r"\bto ([a-z]+)", part)))


def _parts(does: str) -> list[str]:
    """What is done, a piece each: at commas, and at the "and" before the last."""
    parts = re.split(r", (?:and )?", does)
    pair = parts[-1].rsplit(" and ", 1)
    return [*parts[:-1], *pair] if len(pair) == 2 and all(map(_does, pair)) else parts


def _joined(parts: list[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]


def list_of_verbs(text: str) -> Iterator[Cut]:
    """ "Staff will say Xmy name, use 2 words, wait and ask me": what fits in one sentence, and what else they will do."""
    hit = _LIST.match(text)
    subject = subject_of(text) if hit else ""
    if not hit or not subject or _CONDITION.match(text) or not whole(text, hit.start("does")):
        return
    parts = _parts(hit["does"])
    first = verbs.is_base(parts[0].split()[0])  # behind "will", a word is always the verb
    if len(parts) < 3 or not first or not all(map(_does, parts[1:])) or any(map(_takes_more, parts[:-1])):
        return
    banned = [n for n, part in enumerate(parts) if re.match(r"(?:never|not)\b", part)]
    if any(n != len(parts) - 1 for n in banned):
        return  # what comes after a "not" may be forbidden too
    if _OF_ALL.search(parts[-1]) and not banned:
        return
    for at in range(len(parts) - 1, 0, -1):
        head = f"{hit['lead']}{_joined(parts[:at])}"
        if word_count(head) > MOST_WORDS and at > 1:
            continue
        also = "" if at in banned else "also "
        yield Cut(head, f"{subject} {hit['modal']} {also}{_joined(parts[at:])}", 0.4)
        return


_SHOWS = re.compile(
    r"(?P<who>(?:An?|The|My) [^,;:]*?) (?P<one>[a-z]+s) (?P<first>[^;:]+?),? and (?:also )?(?P<two>[a-z]+s) (?P<next>\S+)(?P<rest>[^;:]*)$"
)


def two_in_the_present(text: str) -> Iterator[Cut]:
    """ "An assistant sits with Xme for the whole of lunch and follows the plan": each is a sentence of the one who does it."""
    hit = _SHOWS.match(text)
    if not hit or not roles.is_human(hit["who"]) or is_plural(hit["who"]):
        return
    sure = all(verbs.as_form(hit[name], "s") for name in ("one", "two"))
    sure = sure and (hit["two"] not in verbs.NOUN_TOO or bool(_THING_NEXT.match(hit["next"])))
    rest = f"{hit['next']}{hit['rest']}"
    linked = re.search(r"\b(?:who|which|that|when|if|what|how|where|and|or|to|so)\b", hit["first"])
    if not sure or linked or _OF_ALL.search(rest) or re.search(r"\b(?:and|who|or|which|with)\b", hit["who"]):
        return
    if whole(text, hit.end("first")) and (short := roles.short_name(hit["who"])):
        yield Cut(f"{hit['who']} {hit['one']} {hit['first']}", f"{short} also {hit['two']} {rest}", 0.6)


_DONE_TWICE = re.compile(
    r"(?P<who>[^,;:]{2,60}?) will be (?P<one>[a-z]+) (?P<first>[^,;:]+?),? and (?P<two>[a-z]+) (?P<rest>(?:by|in|with|to|at|on|from|for|when|into|through|back)\b[^;:]*)$"
)


def done_twice(text: str) -> Iterator[Cut]:
    """ "Blinds will be fitted in the hall and drawn by staff when it is bright": "they will be drawn by staff …"."""
    hit = _DONE_TWICE.match(text)
    if not hit or hit["who"] == ME or roles.is_human(hit["who"]) or re.search(r"\b(?:who|which|that)\b", hit["who"]):
        return
    sure = verbs.as_form(hit["one"], "ed") and verbs.as_form(hit["two"], "ed")
    if (
        not sure
        or re.search(r"\b(?:who|which|that|when|if|to be|[a-z]+ing)\b", hit["first"])
        or not whole(text, hit.end("first"))
    ):
        return
    again = "they" if is_plural(hit["who"]) else "it"
    yield Cut(f"{hit['who']} will be {hit['one']} {hit['first']}", f"{again} will be {hit['two']} {hit['rest']}", 0.6)


def by_verbs(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from list_of_verbs(text)
    yield from two_in_the_present(text)
    yield from done_twice(text)
