"""What of a cell says how often, without how the help is looked at again."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

_NO_RHYTHM = re.compile(
    r"\b(?:re-?written|reviewed|review|looked at|changed when|updated|checks?|checked|log|records?|recorded|monitored|equipment|programme|plan|targets?|report)\b|^\W*see\b",
    re.I,
)
_SAYS_HOW_OFTEN = re.compile(
    r"\d|\b(?:once|twice|daily|weekly|fortnightly|monthly|termly|yearly|annual\w*|each|every|always|when|as|term|throughout"
    r"|until|during|half|one|two|three|four|five|six|eight|ten|twelve)\b",
    re.I,
)


def rhythm(cell: str) -> str:
    """The sentences of the cell that say how often, without those on how the help is looked at again."""
    cell = re.sub(r"\bsee (?:provision|above|below|left|text)\b[,;.]?\s*", "", cell, flags=re.I).strip()
    cell = re.sub(r"(?:^|[,;] )(?:[Oo]ngoing|[Cc]ontinuous(?:ly)?|[Tt]hroughout|-)\.?$", "", cell)
    cell = re.sub(r",? (?:and )?then (?=reviewed\b)", ", ", cell)
    cell = re.sub(r"(?<=[,;] )(Up to|At least|About|No more than|Minimum|Maximum)\b", lambda hit: hit[0].lower(), cell)
    cell = re.sub(
        r"(?<=[,;] )(?:[Aa]t )?([Ll]unch|[Bb]reak|[Pp]lay)( ?time)s?$", lambda hit: f"at {hit[1].lower()}time", cell
    )
    cell = re.sub(r"^Alternate (?=[A-Z][a-z]+days?\b)", "on alternate ", cell)
    cell = re.sub(r"([,;] )(small )?(?=group (?:of|\())", r"\1in a \2", cell)
    cell = re.sub(r"^[A-Z][a-z]+(?: [a-z]+){0,3}: (?=\S)", "", cell)
    cell = re.sub(r"\b1/2 \((fortnightly|every 2 weeks)\)", r"\1", cell)
    cell = re.sub(
        r"^(?!(?:Every|Each|From|Until|By|In|On|At|During|Before|After|Once|Twice|Daily|Weekly|This|Next|Alternate|First|Last|All)\b)[A-Z][\w’']+(?: [A-Z][\w’']+)+, (?=\d|[a-z]|[A-Z][a-z]+ly\b)",
        "",
        cell,
    )
    cell = re.sub(
        r"(?<=[a-z\d)]) (?=(?:Report|Passport|Check(?:ed)?|Review(?:ed)?|Progress|Targets?|Notes?|Records?|Shared|Updated|Looked"
        r"|Programme|Plan|Equipment|Annual|Written|Feedback|Outcomes?)\b)",
        ". ",
        cell,
    )
    pieces = [
        p.strip()
        for p in re.split(r"(?<=[a-z\d)])\.\s+(?=[A-Z])|;\s+(?=(?:checked|reviewed|monitored|recorded)\b)", cell)
        if p.strip()
    ]
    cell = re.sub(r"^as (?:stated|above|described)$", "", cell, flags=re.I)
    kept = [p for n, p in enumerate(pieces) if not (_NO_RHYTHM.search(p) and (n or not _SAYS_HOW_OFTEN.search(p)))]
    return ". ".join(p for p in kept if _SAYS_HOW_OFTEN.search(p) or len(pieces) == 1)
