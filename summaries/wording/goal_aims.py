"""What a goal is for, said plainly: a wish told from outside, "improved self-esteem", "develop social skills"."""

from __future__ import annotations

import re

from summaries.wording.person import ME, SELF

# "It is Sam's ambition to work in a bakery", "Sam's dream is to drive": a wish of the young person's own.
_HIS_AMBITION = re.compile(
    rf"(?:it (?:is|has (?:always )?been|remains) X?my (?:\w+ )?(?:ambition|hope|dream|wish|aspiration)"
    rf"|X?my (?:\w+ )?(?:ambition|hope|dream|wish|aspiration) is) (?:for {ME} )?to (?P<aim>[a-z].+)$",
    re.I,
)


def as_a_wish(body: str) -> str:
    """A wish told from outside as a wish of the person's own, or as the goal."""
    body = body.strip(" .,;")
    if own := _HIS_AMBITION.match(body):
        return f"{ME} would like to {own['aim']}"
    return body


# What a skill is called after the phrases: "improve | getting on with people" is no English.
_AS_DOING = (
    r"(?P<doing>(?:doing things for|getting on with|being with|looking after|moving (?:X?my|and)|communicating"
    r"|(?:understanding|talking) and (?:talking|understanding)|playing|chatting|taking turns|paying attention"
    r"|listening and paying|keeping my mind|keeping clean|making meals|looking after money|planning money"
    r"|speaking clearly|using words|going out|working|moving$)\b)"
)
_GROW = r"(?:continue to )?(?:improve|increase|develop|build|strengthen|extend|grow)"
_HAVE = r"have (?:improved|increased|developed|better|greater|stronger|good)"
_BETTER_AT = re.compile(
    rf"^(?P<will>{ME} will |to |my goal is to )(?:{_GROW}|{_HAVE})(?: up)?(?: X?my| the)? {_AS_DOING}"
)
_BETTER_THING = re.compile(rf"^({ME} will) have (?:improved|enhanced) (?!X?my\b|{ME}|by\b|from\b|to\b|confidence\b)")
_CONFIDENCE = re.compile(rf"^({ME} will) have (?:improved|increased|more|greater) confidence(?=$| and (?:to|will)\b)")
_ABOUT_MYSELF = re.compile(rf"^({ME} will) have a better feeling about {SELF}(?=$|,? and (?:to|will)\b)")


def said_plainly(body: str, dated: bool) -> str:
    """ "Xme will improve getting on with people" -> "Xme will get better at getting on with people"."""
    body = _BETTER_AT.sub(r"\g<will>get better at \g<doing>", body)
    body = _CONFIDENCE.sub(r"\1 feel more confident", body)
    body = _ABOUT_MYSELF.sub(rf"\1 feel better about {SELF}", body)
    return body if dated else _BETTER_THING.sub(r"\1 have better ", body)
