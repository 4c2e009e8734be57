"""The words by which letters of invitation say what is what.

To edit: add a word or phrase to a list (lower case; `\\w+` stands for any ending, `?` after a letter means "maybe").
"""

from __future__ import annotations

import re


def _any(words: str, *, whole: bool = False) -> re.Pattern[str]:
    """A pattern for any of the phrases, one a line; `whole` matches a whole label only."""
    phrases = "|".join(line.strip() for line in words.strip().splitlines())
    return re.compile(rf"^(?:{phrases})$" if whole else rf"\b(?:{phrases})\b", re.IGNORECASE)


REPLY = _any(r"""
    reply
    rsvp
    respond
    response
    confirm
    let (?:us|me|\w+ \w+) know
    tell (?:us|me|\w+ \w+)
    return (?:it|the|this|your)
    get back to
    accept
    attendance by
    back to (?:us|me|school)
""")
REPORTS = _any(r"""
    reports?
    advice
    paperwork
    documents?
    forms?
    evidence
    contributions?
    papers
    statements?
    circulated
    shared
""")
GONE = _any(r"""
    replac\w+
    instead of
    cancel\w*
    postpon\w+
    previous\w*
    original\w*
    rearranged from
    moved from
    changed from
    rather than
    no longer
    was (?:due|planned)
    had been
    last (?:annual )?review
    held last
    year ago
    since
    born
    birth
    d\.?o\.?b
    plan (?:dated|of)
    dated
    final(?:ised)? plan
    issued
""")
BIRTH = _any(r"""
    born
    birth
    d\.?o\.?b
""")
COMING = _any(r"""
    will (?:now )?(?:be|take)
    is now
    has been (?:moved|changed) to
    new date
    takes? place
    held
    scheduled
    arranged
    booked
    invit\w+
    meeting
    review
    join us
    come
""")
NOT_START = _any(r"""
    arriv\w+
    coffee
    tea
    refreshments?
    lunch
    doors?
    register
    reception (?:opens|is)
    call
    phone
    ring
    office
    available
    between
""")
DATE_LABEL = _any(
    r"""
    (?:new |meeting |review )?date
    date (?:and|&|/) time
    date of (?:the )?(?:annual )?(?:review|meeting).*
    when
    when is (?:it|the meeting)
    day
    day (?:and|&) time
    meeting
    annual review(?: meeting)?
    (?:review|meeting) (?:date|on)
""",
    whole=True,
)
TIME_LABEL = _any(
    r"""
    (?:start |meeting )?times?
    when
    date (?:and|&|/) time
    day (?:and|&) time
    starts?
    starts at
""",
    whole=True,
)
END_LABEL = _any(
    r"""
    end(?:s|ing)?(?: time| at)?
    finish(?:es)?(?: time| at)?
    until
""",
    whole=True,
)
PLACE_LABEL = _any(
    r"""
    (?:meeting )?(?:place|venue|location|room)
    where
    where (?:is it|it is|is the meeting)
    address of (?:the )?meeting
    held at
""",
    whole=True,
)
CHAIR_LABEL = _any(
    r"""
    (?:meeting )?chair(?:ed by|person|ing|ed)?(?: of (?:the )?meeting)?
    (?:meeting )?lead
    led by
    run by
    leading the meeting
    who will (?:lead|chair|run)(?: (?:it|the meeting))?
    facilitator
""",
    whole=True,
)
HELD = _any(r"""
    held
    takes? place
    meet
    meeting
    review
    join
    come
    invit\w+
    be (?:on|in|at)
""")
_INVITED = r"""
    (?:people|those|others?|professionals|persons|also|we have)\s+(?:who are\s+|have been\s+|also\s+)?invited
    who(?:[’']s| is| are| else is| we have| have we)\s+(?:been\s+)?(?:invited|coming|attending)
    who will (?:be there|come|attend|be (?:at|coming))(?: (?:to|at) [^:]{1,30})?
    people (?:who are )?coming
    invited(?: to (?:the|this|my|your) (?:meeting|review))?
    (?:we have (?:also )?invited|invitation sent to|invitees|attendees|attending|distribution)
    cc
"""
INVITED = re.compile(
    rf"^(?:{'|'.join(line.strip() for line in _INVITED.strip().splitlines())})\b\s*[:?]?", re.IGNORECASE
)
INVITED_WITHIN = re.compile(
    r"\b(?:following people|people invited|have (?:also )?(?:been )?invited|invited (?:are|the following))\b"
    r"[^:.]*(?::\s*|$)",
    re.IGNORECASE,
)
