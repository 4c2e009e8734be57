"""Everyone named in a cell that says who."""

from __future__ import annotations

import re

from summaries.understanding.people.role_names import JOINED, role_heads

_CELL_TAIL = re.compile(
    r"(?<!qualified)(?<!trained)(?<!approved)\s+(?:to (?:provide|arrange|deliver|organise|lead|run|make|keep"
    r"|carry|apply|ensure"
    r"|oversee|order|write|set|train|support|monitor|complete|refer"
    r"|co-?ordinate|supervise|plan|buy|fund|teach|fit|check|supply|implement|share|agree|review|adapt|install"
    r"|advise)\b.*)$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:as (?:stated|above|described|set out)|all|various|ongoing|n/?a|tbc|to be (?:confirmed|agreed)"
    r"|paid for by [\w ]+)\W*",
    re.IGNORECASE,
)


# "School lends it to you. It must be ready by June.": who, and then what of it.
_DOES = re.compile(
    r"\s+(?:lends?|buys?|provides?|mends?|makes?|gives?|supplies|pays for)\s+(?:it|them|this|these)\b.*$"
)
# "Bramble Club, commissioned by the council", "Children's OT, Disabled Facilities Grant": who pays is not who helps.
_PAID = re.compile(
    r"^(?:direct payments?|personal budget)\s*[,:;–-]\s*|,? (?:commissioned|funded|paid for|engaged|employed|arranged)"
    r" (?:by|through|from|via|using)\b.*$|,? (?:from|out of) (?:its|their|the)(?: own)?"
    r" (?:[\w ]{3,20} )?(?:budget|funds?|funding|grant)\b.*$"
    r"|, (?:[\w ]{0,25}\bgrant|direct payments?|personal budget|DFG"
    r"|(?:mon|tues|wednes|thurs|fri)days?\b.*)$",
    re.IGNORECASE,
)
# "Written by the therapist", "set up and mended by the ICT technician", "updated each half term by the assistant".
_DONE_BY = re.compile(r"(?P<what>(?:[\w-]+ ){0,6}?(?:[a-z-]+ ){0,3}?)\b[Bb]y (?:the |an? )?(?=\w)")
_IT = re.compile(r"(?:It|They|This|These|Any|Every|Each)\b(?! (?:adult|teacher|member|staff))")


_PIECES = re.compile(
    r";|\n|(?<=[a-z\d]{2})(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)\. (?=[A-Z])|\s+/\s+"
    r"|,? (?:trained and )?(?:led|supervised|overseen) by (?:the |an? )?"
)


# "TA. Group of up to four", "ELSA, 1:1", "Tutor – in a pair": in what group, in the cell that says who.
_ONE_GROUP = (
    r"(?:1\s?:\s?1|one[- ]to[- ]one|individual(?:ly)?|paired|in pairs?|in a pair|whole[- ]class"
    r"|(?:in )?(?:an? )?(?:small |paired )?groups?(?: of [^,.;()]{1,40})?|shared (?:with|between) [^,.;()]{3,40})"
)
_GROUP_BESIDE = re.compile(
    rf"(?:[,.;:]|\s[–—-])\s+(?P<group>{_ONE_GROUP}(?:,? (?:or|and) {_ONE_GROUP})?)\W*$", re.IGNORECASE
)


def group_in_cell(text: str) -> str | None:
    """The group that a "Who" cell ends with."""
    found = _GROUP_BESIDE.search(text)
    return found["group"] if found else None


def who_in_cell(text: str) -> tuple[str, ...]:
    """Everyone named in a "Who" cell, verbatim, one each."""
    people: list[str] = []
    text = _GROUP_BESIDE.sub("", text)
    if _NOBODY.fullmatch(text.strip()):
        return ()
    for piece in _PIECES.split(text):
        piece = _CELL_TAIL.sub("", piece.strip(" .,–-")).strip()
        piece = re.sub(r"^(?:if|when) [^,]{3,40}, (?=[A-Z])", "", piece)  # "if she is away, Mrs Hall"
        done = _DONE_BY.match(piece)
        # "MSA trained by QTVI": initials that no list knows are somebody all the same.
        if done and not role_heads().search(done["what"]) and not re.match(r"[A-Z]{2,5}s?\b", done["what"]):
            piece = piece[done.end() :]
        piece = _PAID.sub("", _DOES.sub("", piece))
        for part in [] if _IT.match(piece) else _parted(piece):
            part = re.sub(r"^(?:the|an?)\s+(?=\w)", "", part.strip(" ,."), flags=re.IGNORECASE)
            if len(part) > 1 and part not in people:
                people.append(part)
    return tuple(people)


# "Cognition and Learning Service" is one service; "Class Teacher and Outreach Team" are two.
_SERVICE = re.compile(r"\b(?P<first>[A-Z][\w'’-]+) (?:and|&) (?=(?:[A-Z][\w'’-]+ ){1,4}(?:Service|Team|Outreach)\b)")


def _whole_service(hit: re.Match[str]) -> str:
    return hit.group() if role_heads().search(hit["first"]) else f"{hit['first']} \0 "


def _parted(piece: str) -> list[str]:
    """Parts "Class teacher and PECS-trained TA", and leaves "Speech and language therapist" whole."""
    if "(" in piece:
        return [piece]
    shielded = JOINED.sub(lambda m: m.group().replace(" and ", " \0 "), piece)
    shielded = _SERVICE.sub(_whole_service, shielded)
    parts = re.split(r" and | & ", shielded)
    if len(parts) > 1 and all(role_heads().search(p) for p in parts):
        return [p.replace("\0", "and") for p in parts]
    comma = re.split(r", (?=[a-z])", piece)
    if (
        not re.search(r", (?:\w+ed|including|with)\b", piece)
        and len(comma) > 1
        and all(re.search(rf"(?:{role_heads().pattern})$", p) for p in comma)
    ):
        return comma
    return [piece]
