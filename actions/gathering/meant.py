"""Which choice of "Is this help happening?" typed words mean: "no she left", "only on mondays"."""

from __future__ import annotations

import re

from actions.gathering.questions import Choice, Question

_MEANT = (
    (
        ("sometimes", "a_bit", "bit"),
        re.compile(
            r"\b(?:sometimes|sumtimes|somtimes|now and (?:then|again)|on and off|most (?:weeks|days|of the time|times)"
            r"|not always|not every|some (?:weeks|days)|once in a while|only (?:when|if|on|in|sometimes)|half the time"
            r"|every now and|it depends|depends)\b"
            r"|^\W*(?:(?:yes|yeah|it'?s|it is|well)\W+)?(?:a bit|a little|kind of|kinda|sort of|sorta|so so|ish)\b",
            re.I,
        ),
    ),
    (
        ("no",),
        re.compile(
            r"^\W*(?:(?:actually|well|um+|erm?|tbh|so|oh)[\s,]+)*(?:no|nope|nah|naw|never|not since|not any ?more|not"
            r" now|not happening|not really|not yet|nothing"
            r"|it (?:isnt|isn'?t|doesnt|doesn'?t|does not|never|has stopped|stopped|used to)"
            r"|they (?:dont|don'?t|never|do not|stopped)|(?:she|he) (?:never|doesnt|doesn'?t|stopped|left)"
            r"|i (?:never|dont|don'?t|do not) (?:get|see|have|do)|used to but)\b",
            re.I,
        ),
    ),
    (
        ("yes",),
        re.compile(
            r"^\W*(?:(?:actually|well|um+|erm?|tbh|so|oh)[\s,]+)*(?:yes|yeah|yea|yep|yup|yh|ye|it (?:is|does)(?=\W*$|"
            r" happening| every)|they do|(?:she|he) does|i do"
            r"|always|every (?:day|week"
            r"|monday|tuesday|wednesday|thursday|friday|morning|afternoon)|all the time|loads|definitely)\b",
            re.I,
        ),
    ),
)
_TURNS = re.compile(r"\b(?:but|except|apart from|although|tho|though|until|used to|wish)\b", re.I)

_BUT = re.compile(r"\bbut\b(?! not)", re.I)


def choice_meant(question: Question, words: str) -> Choice | None:
    """The choice of "Is this help happening?" that typed words begin with ("no she left"); None where they turn."""
    if question.sets is None:
        return None
    for names, pattern in _MEANT:
        if pattern.search(words):
            turns = _TURNS if names == ("yes",) else _BUT if names == ("no",) else None
            if turns is not None and turns.search(words):
                return None
            return next((each for each in question.choices if each.id in names), None)
    return None
