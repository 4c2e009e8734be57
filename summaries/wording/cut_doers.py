"""Cuts before those who do it: "a group led by a mentor" is "a group" and "a mentor leads this"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_safety import ends_well, whole
from summaries.wording.kinds import is_clause
from summaries.wording.person import ME

_WHO = r"(?P<who>(?:an?|the|my|Xmy) (?:(?!who\b|holding\b|trained\b|qualified\b|for\b|in\b|on\b|at\b|each\b|every\b|and\b|or\b|with\b)[\w'-]+ ?){1,6}?)"
_REST = r"(?P<rest>,? (?:for|in|on|at|each|every|once|twice|before|after|during|with|\d+ (?:times|minutes|hours|sessions))\b.*)?$"
_DONE = re.compile(
    rf",? (?P<done>[a-z]+)(?P<up> (?:up|through|out|over))?(?P<how>(?: (?!by\b|and\b|or\b|who\b|which\b|that\b|to\b)[\w'-]+){{0,8}}?) by {_WHO}{_REST}"
)
_WHICH = re.compile(
    rf",? which (?P<who>{ME}|(?:an?|the|my|Xmy) (?:[\w-]+ ){{0,3}}?[\w-]+|staff|adults) (?P<verb>(?:can|is able to) use|[a-z]+)"
    r"(?P<up> (?:through|over|up))? (?P<rest>\S.*)$"
)
# After these the thing is not finished, or what follows is the verb of the sentence ("will be | led by").
_OPEN = re.compile(
    r"\b(?:in|on|at|for|with|by|from|of|through|during|after|will|must|should|may|can|is|are|be|been|being|and|or|has|have|also|to)$"
)
# Before the thing is there it is written, set or chosen; "the teacher writes this" would promise it anew.
_LASTING = frozenset("lead run teach support supervise check practise follow model use do give hold meet".split())


def by_doers(text: str) -> Iterator[Cut]:
    """Each place in a marked sentence where a doer hangs on behind a thing, as "who does this …"."""
    for hit in _DONE.finditer(text):
        base, head, who = verbs.as_form(hit["done"], "ed"), text[: hit.start()], hit["who"].strip()
        comma = text[hit.start()] == ","
        if not base or not (base in _LASTING or (comma and hit["up"])) or not roles.is_human(who):
            continue
        if re.search(r"\b(?:and|or) [a-z]+(?:ed|wn|en|pt)\b", hit["rest"] or ""):
            continue  # "… checked by the therapist and replaced when it is worn"
        if whole(text, hit.start()) and not _OPEN.search(head) and (comma or ends_well(head)):
            act = verbs.agree(base, bool(roles.PLURAL_END.search(who)))
            up = hit["up"] or ""
            this = (
                f"this{up}" if up in (" out", " up") else f"{up} this".strip()
            )  # "sets this out", "goes through this"
            yield Cut(head, f"{who} {act} {this}{hit['how']}{hit['rest'] or ''}", 0.9)
    for hit in _WHICH.finditer(text):
        who, verb = hit["who"], hit["verb"]
        many = who in ("staff", "adults")
        does = verb.endswith(" use") or verbs.as_form(verb, "s") or (many and verbs.is_base(verb))
        if _OPEN.search(text[: hit.start()]) or verb in ("is", "has", "was", "does"):
            continue
        if does and whole(text, hit.start()) and (many or who == ME or roles.is_human(who)):
            yield Cut(text[: hit.start()], f"{who} {verb}{hit['up'] or ''} this {hit['rest']}", 1)
    for hit in _FROM.finditer(text):
        head = text[: hit.start()]
        given = re.search(
            r"\b(?:support|help|therapy|teaching|tuition|lessons?|sessions?|advice|care|mentoring|coaching)\b", head
        )
        if (
            roles.is_human(hit["who"])
            and given
            and len(head.split()) >= 7
            and whole(text, hit.start())
            and not _OPEN.search(head)
            and is_clause(head)
        ):
            yield Cut(head, f"this is from {hit['who']}{hit['rest']}", 2)


# "12 hours a week of support in practical sessions | from a learning support assistant who has done …".
_FROM = re.compile(r",? from (?P<who>(?:an?|the|my|Xmy) (?:[\w'-]+ ){0,5}?[\w'-]+)(?P<rest>(?: who\b.*)?)$")
