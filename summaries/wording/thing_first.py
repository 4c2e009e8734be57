"""What a help is stands before how often it is: "4 times a week" at the front has nothing to count."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

_FIGURE_FIRST = re.compile(
    r"(?P<lead>^|[.;] )(?P<figure>\d+ times [^,.;]{3,20}, \d+ (?:to \d+ )?(?:minutes?|hours?) each time|once [^,.;]{3,20}, for \d+ (?:minutes?|hours?))"
    r",? (?P<thing>(?!(?:for|in|with|by|of|to|on|at|from|during|each|every|until|then|and|or|reducing|a|an|the|mornings?|afternoons?|lunchtimes?|total|max|minimum|term)\b)[A-Za-z][^,;.]*?)"
    r"(?P<rest>(?:,? (?:led|run|taught|given|delivered|by|with|from|in|to|for|using|on|at|each|every|during|following|focus\w+|who|which|that|will|is|must|should)\b|[,;.]|$))"
)


def _figure_after(hit: re.Match[str]) -> str:
    thing = hit["thing"][:1].upper() + hit["thing"][1:]
    if re.match(r",? (?:will|is|must|should|to)\b", hit["rest"]):
        return hit[0]
    rest = hit["rest"] if hit["rest"][:1] in ",;." or not hit["rest"] else f",{hit['rest']}"
    return f"{hit['lead']}{thing}, {hit['figure']}{rest}"


def thing_first(text: str) -> str:
    """ "4 times a week, 30 minutes each time small group teaching led by …": the teaching, how often, who leads it."""
    return _FIGURE_FIRST.sub(_figure_after, text)
