"""What stands beside a professional phrase, and whether its easy words would fit there: a name, a thing that it only says more of."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles

_SERVICE = re.compile(r"(?:[A-Z][\w'’-]+ ){1,4}(?:Service|Team|Outreach)$")
_NAMED_BEFORE = re.compile(r"\b(?P<before>[A-Z][a-z]+) and $")


def half_of_a_service(before: str, found: str) -> bool:
    """ "Education and | Inclusion Support Service" is one name; "Class Teacher and | Inclusion Support Service" two."""
    hit = _NAMED_BEFORE.search(before) if _SERVICE.match(found) else None
    return bool(hit) and not roles.is_human(hit["before"].lower())  # type: ignore[index]


SAYS_SO = re.compile(
    r"\b(?:is|are|be|was|were|been|being|remains?|seems?|not|very|more|most|as|clinically|deemed|considered|found|if|when|where)\s+$"
)
_HEADS = re.compile(
    r" (?:programmes?|groups?|work|sessions?|skills?|lessons?|plans?|activit\w+|assessments?|courses?|practice"
    r"|interventions?|support|help|books?|strategies|manager|lead|co-?ordinator|team|officer|clinic|service"
    r"|training|group|therapy|targets?"
    r"|profile|diary|games?|tasks?|exercises|approach\w*|curriculum|input|resources|advice|policy|healthcare"
    r"|tests?|tutor|mentor|practitioner|adviser|advisor|worker|app|apps|software|hub|room|check-?ins?"
    r"|and \w+ (?:groups?|skills?|lessons?|sessions?|programmes?))\b",
    re.IGNORECASE,
)


def belongs_to_next(before: str, found: str, after: str, say: str, easy_words: str) -> bool:
    """Whether what was found only says which ("a reading comprehension programme", "Functional Skills", "adapted PE"):
    easy words of several would not stand there."""
    if re.match(r" [A-Z][a-z]", after) and found[:1].isupper() and re.search(r"[a-z,] $", before):
        return True
    if re.match(r"(?:The )?$", before) and found[:1].isupper() and re.match(r"(?: [A-Z][a-z]+){2}", after):
        return True  # "The Transition Social Work Team will …"
    if say in ("adapted", "peer") and ATTRIBUTE.match(after):
        return True
    if say == "modified" and ATTRIBUTE.match(after) and re.match(r"(?:An? |The )?$", before):
        return True  # "Modified papers" are had: "I have changed papers" would say that I changed them
    if say in ("differentiated", "highly differentiated") and (
        ATTRIBUTE.match(after) or (_AN.search(before) and re.match(r",? (?:and )?[a-z-]+ [a-z]", after))
    ):
        return True  # "a differentiated, play-based curriculum": the easy words stand behind a thing, never before it
    easy = easy_words.split()
    clause = len(easy) > 1 and (easy[0].endswith("ing") or easy[0] in ("how", "what", "my", "working", "using", "me"))
    return clause and "talking aid" not in easy_words and bool(_HEADS.match(after))


# A thing follows at once, of which the word before it says which ("a peer awareness session").
ATTRIBUTE = re.compile(
    r" (?!(?:to|for|by|so|and|or|with|in|where|when|as|who|whom|which|that|of|on|at|from|is|are|was|has|will|must|may|can|should"
    r"|each|every|if|once|during|before|after|about|while|than|until|near|beside|next|using|only|because|nearby|whose|wherever|whenever|throughout|across|alongside|together|well|more|most|less)\b)[a-z]"
)
_AN = re.compile(r"\ban? (?:highly )?$", re.IGNORECASE)
AN_AND = re.compile(r"\ban? (?P<word>[a-z-]+) and $", re.IGNORECASE)


def other_initials(found: str, say: str) -> bool:
    """ "GPS" is not the plural of "GP"."""
    return found.isupper() and say[-1:] == "s" and say[:-1].isupper() and len(say) > 2
