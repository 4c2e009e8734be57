"""Cuts of a sentence between two clauses, and before the measure at the end of a goal."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summaries.wording import roles, verbs
from summaries.wording.cut_lists import all_verbs
from summaries.wording.cut_safety import ends_well, whole
from summaries.wording.kinds import is_clause
from summaries.wording.person import ME, MY


@dataclass(frozen=True)
class Cut:
    """Where a sentence may be cut; `cost` is how much worse than the best the two parts read."""

    head: str
    tail: str
    cost: float


_VERB_AFTER_AND = re.compile(
    r",? and (?P<also>also |then )?(?P<modal>(?:will|must|should|can|may)(?: not| never)?(?: also| then)? )(?=[a-z])"
)
_PERSON_AFTER = re.compile(
    rf",? and (?=(?:(?:the|an?|all|{MY}) (?:(?!which|that|who|where)[\w'-]+ ){{1,6}}?|{ME} |staff |adults |there )(?:will|must|should|may|can)\b)"
)


def two_clauses(text: str, goal: bool) -> Iterator[Cut]:
    for hit in re.finditer(r";\s+(?:and\s+)?", text):
        tail = text[hit.end() :]

        if is_clause(tail):
            yield Cut(text[: hit.start()], tail, 0)
    for hit in _PERSON_AFTER.finditer(text):
        shared_end = re.search(r"\bnot\b", text[: hit.start()]) and re.search(
            r", (?:in|when|unless|except|during|at|for|if)\b", text[hit.end() :]
        )
        last = re.split(r", ", text[: hit.start()])[-1]
        if len(last.split()) <= 5 and roles.is_human(last) and not is_clause(last):
            continue  # "Before it begins, the job coach | and Xme will spend 10 hours together"
        if not is_clause(text[: hit.start()]) or shared_end:
            continue  # "a board, an opener and a grater will be bought"
        yield Cut(text[: hit.start()], text[hit.end() :], 0)
    for hit in re.finditer(rf", and (?={ME} (?P<verb>[a-z]+s)\b)", text):
        # "… with 3 steps on show, and Xme ticks each off": a clause of its own
        if verbs.as_form(hit["verb"], "s") and is_clause(text[: hit.start()]) and whole(text, hit.start()):
            yield Cut(text[: hit.start()], text[hit.end() :], 0)
    subject = subject_of(text)
    if not subject:
        return
    for hit in _VERB_AFTER_AND.finditer(text):
        modal = hit["modal"].strip()
        also = "" if re.search(r"not|never|also|then", modal) else " also"
        plain = re.sub(r" (?:also|then)$", "", modal)
        # "will read the board, will describe pictures": without its third the list ends in "and"
        head = re.sub(
            r"^((?:[^,]*, )?[^,]*\b(?:will|must|should) (?:(?!\b(?:which|who|that) (?!(?:is|are|has|have)\b))[^,])+), ((?:will|must|should) (?:not )?)(?!.*\b(?:will|must|should)\b)",
            r"\1 and \2",
            text[: hit.start()],
        )
        yield Cut(head, f"{subject} {plain}{also} {text[hit.end() :]}", 0.5)
    for hit in re.finditer(r", (?P<modal>will|must|should) (?!not\b|be\b)(?P<verb>[a-z]+) ", text):
        # "shall train the staff, shall renew it every six months": the same one does each
        head = text[: hit.start()]
        if re.match(r"[^,]+, (?:who|which) (?:will|must|should) [^,]*$", head):
            continue  # "A mentor, who will be the same person all year, | will see Xme"
        if re.search(r"\b(?:will|must|should) ", head) and verbs.is_base(hit["verb"]) and whole(text, hit.start()):
            yield Cut(head, f"{subject} {hit['modal']} also {text[hit.start('verb') :]}", 0.4)
    for hit in re.finditer(r", (?P<no>(?:must|will|should) not) (?=[a-z])", text):
        # "must not be made to speak, must not be praised": each is a rule of its own
        if re.search(r"\b(?:must|will|should) not\b", text[: hit.start()]) and text.count(
            "(", 0, hit.start()
        ) == text.count(")", 0, hit.start()):
            yield Cut(text[: hit.start()], f"{subject} {hit['no']} {text[hit.end() :]}", 0.5)
    listed = re.match(
        r"(?P<lead>(?:[^,]*, )?.*?\bwill )(?P<one>[a-z]+ [^,;:()]+), (?P<two>(?P<verb>[a-z]+) (?P<next>\S+) [^;:()]*,? and [a-z]+ [^;:()]+)$",
        text,
    )
    if listed and verbs.is_base(listed["one"].split()[0]) and verbs.is_base(listed["verb"]):
        sure = listed["verb"] not in verbs.NOUN_TOO or re.match(
            rf"(?:an?|the|{MY}|{ME}|it|them|no|\d+)$", listed["next"]
        )
        sure = sure or re.match(r"wait (?:for|until)\b|check (?:that|whether|if)\b|look at\b", listed["two"])
        last = re.search(r",? and ([a-z]+) [^,]*$", listed["two"])
        if (
            sure
            and last
            and verbs.is_base(last[1])
            and whole(text, listed.start("two") - 2)
            and not _TAKES_VERBS.search(listed["one"])
        ):
            # "will say my name, use 2 words and wait"
            yield Cut(text[: listed.start("two") - 2], f"{subject} will also {listed['two']}", 0.7)
    modal_hit = re.match(r"^(?:[^,]*, )?.*?\b(?P<modal>will|can) ", text)
    for hit in re.finditer(r"(?P<comma>,?) and (?P<then>then )?(?=(?P<verb>[a-z-]+) (?P<next>\S+))", text):
        # "… cook a meal, and wash up after it": a second verb of the same person, with nothing in between to take it
        before = text[: hit.start()]
        sure = (
            bool(hit["comma"] and hit["then"])
            or hit["verb"] not in verbs.NOUN_TOO
            or re.match(rf"(?:an?|the|one|some|any|all|both|{MY}|{ME}|it|them|what|that|how|\d+)$", hit["next"])
        )
        sure = sure or re.match(r"(?:show|coach) (?:staff|adults|parents|others|everyone)\b", text[hit.end() :])
        sure = sure or re.match(r"[a-z]+ (?:at least|up to|no more than) \d", text[hit.end() :])
        if (
            not modal_hit
            or not verbs.is_base(hit["verb"])
            or hit["verb"] == "back"
            or not sure
            or not whole(text, hit.start())
        ):
            continue
        rest = re.sub(r"^(?:also|then) |, including [^,]+$|\bas well as\b", "", before[modal_hit.end() :]).strip()
        rest = re.sub(rf"^see (?={ME}|{MY})", "meet ", rest)  # who sees Xme at a clinic, not "sees Xme write"
        if (one := re.search(r"(?:^|, | and )([a-z]+)$", rest)) and verbs.is_base(one[1]):
            continue  # "train and assess the staff", "use the toilet and open and eat a lunch"
        if re.fullmatch(r"[a-z]+ (?:on|off|up|down|out|away|in|over|back|to|for|with|at|from|into|about)|[a-z]+", rest):
            continue  # "put on and take off a coat", "listen to and answer": both take what follows
        # "when Xme is becoming upset and use": only what the sentence is about can "use" here, since Xme "uses".
        if _TAKES_VERBS.search(_MINE_INSIDE.sub(" ", rest)) or (
            "," in rest and not (hit["comma"] and (hit["then"] or _ONLY_HOW.fullmatch(rest))) and not all_verbs(rest)
        ):
            continue
        if len(rest.split()) < 5 and _HOW_BOTH.search(text[hit.end() :]):
            continue  # "get dressed and come down | on my own"
        also = "then" if hit["then"] else "also"
        modal = "will" if modal_hit["modal"] == "can" else modal_hit["modal"]
        able = "be able to " if modal_hit["modal"] == "can" else ""
        if "," in rest and all_verbs(rest):  # "visit, check the aid": without its third the list ends in "and"
            before = " and ".join(before.rsplit(", ", 1))
        yield Cut(before, f"{subject} {modal} {also} {able}{text[hit.end() :]}", 0.5 if hit["comma"] else 1)
    if goal:
        for hit in re.finditer(r", (?P<ing>[a-z]+ing) (?=[^,;]+$)", text):
            base = verbs.as_form(hit["ing"], "ing")
            # "by changing his words, spelling the first letter or directing …": three ways, any of which will do.
            ways = re.search(r"\bby [a-z]+ing\b[^;]*$", text[: hit.start()]) or re.search(
                r"\bor [a-z]+ing\b", text[hit.end() :]
            )
            listed = (
                ways
                or re.match(r"(?:and|or) ", text[hit.end() :])
                or re.search(
                    r"\b(?:by|using|without|of|for|when|or|and)? ?[a-z]+ing$|, (?:on|in|by|with) [^,]+$",
                    text[: hit.start()],
                )
            )
            if base and not listed and hit["ing"] not in ("using", "including", "working") and whole(text, hit.start()):
                rest = re.sub(
                    r"\band ([a-z]+ing)\b",
                    lambda m: f"and {verbs.as_form(m[1], 'ing')}" if verbs.as_form(m[1], "ing") else m[0],
                    text[hit.end() :],
                )
                yield Cut(text[: hit.start()], f"{ME} will {base} {rest}", int(rest == text[hit.end() :]))
        for hit in re.finditer(
            r",? by (?=[a-z]+ing [^,;]+$|[a-z]+ing [^,;]+, [a-z]+ing (?:and|or) [a-z]+ing [^,;]+$)", text
        ):
            if whole(text, hit.start()):
                yield Cut(text[: hit.start()], f"{ME} will do this by {text[hit.end() :]}", 1.5)


# "… meet Xme each day for 15 minutes, with toast, | and tell Xme": commas round how and when it is done.
_ONLY_HOW = re.compile(
    r"[^,]+(?:, (?:with|without|in|on|at|for|before|after|during|each|every|by|one-to-one|1:1|once|twice|\d)\b[^,]*)+"
)
_HOW_BOTH = re.compile(rf" (?:on {MY} own|by {ME}self|by myself|alone)(?:$|,| by| at| on| each| every)")
# After these a verb belongs to somebody or something else ("ask an adult to stop and wait").
_TAKES_VERBS = re.compile(
    rf"\bto (?!(?:an?|the|{MY}|{ME}|each|every|all|any|others?|it|them|this|that|school|college|home|bed|lessons?|class|where|what|how)\b)[a-z]+|\b(?:let|lets|help|helps|make|makes|see|watch|hear|who|which|that|when|if|what|how|where|because|while|as)\b"
)


_MINE_INSIDE = re.compile(
    rf"\b(?:when|if|that|what|how|where|because|while|as) (?:{ME} (?:is|has|was|does|need|[a-z]+s)|I need|{MY} [a-z]+[^s\W] (?:is|has))\b"
)


def subject_of(text: str) -> str:
    """Who a following clause may name again: the young person, or a person in a few words."""
    bare = (
        re.sub(r"^[^,]{3,70}, (?=\S)", "", text)
        if re.match(r"(?:By|From|When|If|Each|Every|In|On|At|Before|After)\b", text, re.I)
        else text
    )
    # "At lunchtime an adult will …": when it is, is said once
    bare = re.sub(r"^(?:At|In|On|During|After|Before) [a-z ]{3,30}? (?=(?:an?|the|one|staff|adults) )", "", bare)
    hit = re.match(r"(?P<who>.+?) (?:will|must|should|can|may)\b", bare)
    if not hit:
        return ""
    who = hit["who"]
    if who == ME:
        return ME
    if re.match(r"(?:[Ee]very(?:one|body)|[Ss]taff|[Aa]ll (?:the )?(?:staff|adults)) (?:who|in|at|on) [^,;:]*$", who):
        return "they"
    if who in ("She", "He", "They"):
        return who.lower()
    if len(who.split()) <= 5 and (
        roles.is_human(who) or re.match(r"(?:[Ss]taff|[Aa]dults|[Tt]he [\w ]+ [Tt]eam)$", who)
    ):
        return who
    return roles.short_name(who) if roles.is_human(who) else ""


_MEASURE = re.compile(
    r",? (?P<words>(?:(?:on|in|at|for|with) )?(?:at least |about |no fewer than )?\d+ (?:[\w-]+ ){0,3}?(?:out of|in every) (?:every )?\d+\b"
    r"[^,;]*|(?:on|in) at least \d+ (?:[\w-]+ ){1,4}(?:a|each|every|per) \w+)$"
)


def measures(text: str, goal: bool) -> Iterator[Cut]:
    """The measure at the end of a goal, in its own words: "I will do this on at least 4 days out of 5"."""
    hit = _MEASURE.search(text)
    placed = hit and (
        re.match(r"(?:on|in|at(?! least\b)|for|with) ", hit["words"])
        or hit["words"].endswith(("times", "time"))
        or re.match(
            r"(?:at least |about )?\d+ out of \d+ (?:times|tries|days|lessons|sessions|attempts)\b", hit["words"]
        )
    )
    comma = hit and text[hit.start()] == ","
    if (
        hit
        and hit["words"].startswith("in ")
        and re.search(r"\b(?:hand|fill|join|put|come|take|go|bring|turn)(?:s|ing)?$", text[: hit.start()])
    ):
        return  # "hand in 8 out of 10 on time"
    if hit and re.fullmatch(r"for \d+ out of \d+", hit["words"]):
        return  # of what, the words before it say
    if hit and re.search(r"\b(?:go|goes|come|comes) to (?:school|college|lessons)$", text[: hit.start()]):
        return  # "go to school | for at least 9 out of 10 sessions": alone it would say that I do not go now
    if goal and hit and placed and (comma or ends_well(text[: hit.start()])):
        yield Cut(text[: hit.start()], f"{ME} will do this {hit['words']}", 0)


_TWO_RULES = re.compile(
    r"(?P<lead>(?:(?:If|When|In|During|At) [^,]*, )?(?P<who>[^,;:]{2,40}?) (?P<no>(?:must|will|should) (?:not|never) be"
    r" (?:asked|made|told|expected|required|forced|allowed|left))) to (?P<one>[^,;:]+?),? (?:nor|or) to (?P<two>[a-z]+ [^;:]+)$"
)


def rules_in_one(text: str) -> Iterator[Cut]:
    """ "must not be asked to share a book, nor to copy from the board": each is a rule of its own."""
    hit = _TWO_RULES.match(text)
    if hit and verbs.is_base(hit["two"].split()[0]) and not re.search(r"\b(?:unless|until|except|if)\b", hit["two"]):
        yield Cut(f"{hit['lead']} to {hit['one']}", f"{hit['who']} {hit['no']} to {hit['two']}", 0.3)
