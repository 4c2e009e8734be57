"""Who does a help and how often, in one sentence where there is room: "A teaching assistant does this for 10 minutes each day"."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording.draft import word_count
from summaries.wording.easyread import MOST_WORDS
from summaries.wording.person import ME

_SESSION = re.compile(
    r"\b(?:sessions?|therapy|group|lessons?|teaching|programme|practice|club|mentoring|counselling|tuition|check"
    r"|visits?|circuit"
    r"|exercises|meeting|time|activit\w+|reading|work|review|training|assessment|course|class|intervention"
    r"|swimming|support"
    r"|help|walk|breaks?|routine|hydrotherapy|physiotherapy)\b"
)
# Figures that stand well after "does this": "3 times a week", "every day", "in each lesson"; not "12 sessions of 50 minutes".
_AFTER_VERB = re.compile(
    r"(?!in place\b|always (?:available|within|in|on|at|to hand)\b|at all times when|in use\b)(?:at least |up to |about "
    r"|no more than )?(?:\d+ (?:to \d+ )?times|[\d.]+ (?:to \d+ )?(?:minutes|hours)|half an? (?:hour|day)|once"
    r"|twice|each|every|in|at|on|for|from|during"
    r"|throughout|when|where|as|before|after|if|always|all the time|until|by|whenever|daily|weekly)\b"
)


def who_and_when(
    people: tuple[str, bool] | None, often: str, thing: str, *, rule: bool, mixed: bool = False
) -> list[str]:
    """The sentences that say who does the help and how often; [] where there is nothing to say."""
    often = _small_rhythm(often.strip(" .,;")) if often else ""
    if people is None:
        return [_when(often)] if often and (not rule or re.search(r"\d", often)) else []
    who, plural = people
    if rule:
        if re.fullmatch(r"(?:each|every) (?:school |college )?(?:day|week|term|month|year)", often):
            return [f"this rule is for {who}, {often}"]
        return [f"this rule is for {who}", *([_when(often)] if re.search(r"\d", often) else [])]
    if mixed:  # a help and a rule in one: "does this" would be said of the rule too
        return [f"this is for {who}", *([_when(often)] if often else [])]
    does = (
        ("do this" if plural else "does this")
        if _SESSION.search(thing) and not _I_DO_IT.match(thing)
        else "help with this"
        if plural
        else "helps with this"
    )
    if often and _AFTER_VERB.match(often) and not _NOTICE.search(often):
        long = re.match(r"(?:about |at least |up to |no more than )?(?:\d|half an? |an hour)", often) and not re.match(
            r"(?:at least |up to |about |no more than )?\d+ (?:to \d+ )?times", often
        )
        together = f"{who} {does} {'for ' if long else ''}{often}"
        if word_count(together) <= MOST_WORDS:
            return [together]
    return [f"{who} {does}", *([_when(often)] if often else [])]


# What the young person does, somebody helps with, and does not do.
_I_DO_IT = re.compile(
    rf"{ME} will (?:sit|eat|rest|sleep|swim|wear|leave|have (?:an? |the )?(?:\w+ )?(?:rest|break|lunch))\b"
)

# "At least 24 hours before": how early, not for how long.
_NOTICE = re.compile(r"\b(?:minutes|hours?|days?|weeks?) (?:before(?:hand)?|in advance|ahead)$")
_RHYTHM_WORD = re.compile(
    r"(?:each|every|once|twice|daily|weekly|fortnightly|termly|monthly|yearly|at|in|on|during|throughout|for|up"
    r"|about|minimum|half"
    r"|when|whenever|where|as|after|before|between|until|from|within|one|two|three|four|five|six|eight|ten|twelve"
    r"|all|always"
    r"|regularly|ongoing|small|individual|over|per|an?|the|by|to|morning|afternoon|lunchtimes?|term|approximately)\b",
    re.IGNORECASE,
)

# A name keeps its capital ("Monday", "Year 9", "Makaton group", "BSL"); the first word of a cell is small otherwise.
_NAME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas"
    r"|Year|Key"
    r"|Mr|Mrs|Ms|Miss|Dr|I|Makaton|Mon\w*|Tues\w*|Wed\w*|Thurs\w*|Fri\w*|Sat\w*|Sun\w*|[A-Z]{2,}\w*)\b|\S+ [A-Z]"
)
_AMOUNT = r"(?:about |up to |at least |no more than )?(?:[\d.]+(?: and a half)?(?: (?:to|or) [\d.]+)? (?:minutes|hours|hour)|half an hour|an hour)"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_PERIOD = r"(?:each|every|once) (?:a |each |every )?(?:\w+ ){0,2}?(?:day|week|morning|afternoon|evening|night|lunchtime|month|term|half term|year|weeks|days)"
_TIMES = r"(?:twice|(?:at least |up to )?\d+ times) (?:a|each|every|per) (?:\w+ )?(?:day|week|month|term|year|weeks)"


def _small_rhythm(often: str) -> str:
    """The cell as it stands in a sentence: small, days with their "on", lessons with their "in", the length first."""
    often = re.sub(r"(?<=, )(?:By|From|Within|At|In|On|Until|After|Before)\b", lambda hit: hit[0].lower(), often)
    if re.match(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b", often):
        return f"on {often}"
    if _RHYTHM_WORD.match(often) or not _NAME.match(often):
        often = often[:1].lower() + often[1:]
    often = re.sub(r"^(?=(?:small|large) group\b)", "in a ", often)
    often = re.sub(r"^any (?=(?:lesson|class|time|place)\b)", "in any ", often).replace("in any time", "at any time")
    often = re.sub(
        r"^(?=(?:every|each|all) (?:\w+ )?(?:lessons?|class|subjects?|assembl\w+|sessions?|tasks?|exams?"
        r"|tests?)\b(?! a\b| change))",
        "in ",
        often,
    )
    often = re.sub(
        r"^(?=(?:every|each) (?:transfer|(?:\w+ )?change|visit|meal|transition|toilet|handover|review)\b)", "at ", often
    )
    often = re.sub(r"^(?=(?:autumn|spring|summer) term\b)", "in the ", often)
    # "2 times a week for 1 term, 40 minutes", "10 sessions in the summer term, 1 hour": how long each is
    often = re.sub(rf"^({_TIMES} for \d+ (?:terms?|weeks|months)), ({_AMOUNT})$", r"\1, for \2 each time", often)
    often = re.sub(
        rf"(?<=\d )((?:sessions|visits|meetings|appointments)(?: [a-z ]+)?), ({_AMOUNT})$", r"\1, \2 each", often
    )
    long = rf"(?P<length>{_AMOUNT})(?: each| each time| a time| per session)?"
    often = re.sub(r"^weekly(?= (?:x|for|\d))", "each week", re.sub(r"^daily(?= (?:x|for|\d))", "each day", often))
    often = re.sub(r"^(each (?:week|day|term|year)) x (?=\d)", r"\1, ", often)
    # "30 minutes, Thursday lunchtimes"; "each day that I go, 15 minutes"
    often = re.sub(rf"^({_AMOUNT}), ((?:{_DAY})(?: (?:and|or) (?:{_DAY}))?(?: [a-z]+)?)$", r"\1 on \2", often)
    if hit := re.fullmatch(rf"(?P<period>(?:each|every) [a-z]+ (?:that|when|on which) [^\d,]{{4,40}}), {long}", often):
        return f"{hit['length']} {hit['period']}"
    if hit := re.fullmatch(rf"(?P<period>on [^\d,]{{4,40}}), {long}", often):
        return f"{hit['length']} {hit['period']}"
    if hit := re.fullmatch(rf"(?P<period>{_PERIOD}),? {long}(?P<more>, [^\d]*)?", often):
        return f"{hit['length']} {hit['period']}{hit['more'] or ''}"
    if hit := re.fullmatch(rf"(?P<period>{_TIMES}),? (?:for )?{long}", often):
        return f"{hit['period']}, for {hit['length']} each time"
    return often


_NAMED_ONCE = re.compile(
    r"(?:initial|full|single|annual|yearly|weekly|daily|joint|half-day) (?:[a-z-]+ )?"
    r"(?:assessment|review|visit|session|meeting|block|lesson|check)\b"
)


def _when(often: str) -> str:
    if re.match(r"(?:it|they|this|these|she|he) (?!week|term|year|half|is\b)[a-z]+", often) or re.match(
        r"it (?:must|will|is)\b", often
    ):
        return often
    if often.startswith("who "):
        return f"this person {often[4:]}"
    often = re.sub(r"^x ?(\d+)$", r"\1 times", often)
    if re.match(r"all (?:\w+ )?(?:lessons|subjects|sessions|classes)\b", often):
        return f"this is in {often}"
    if re.match(r"all (?!day|the time|year)", often):
        return f"this is for {often}"
    if _NAMED_ONCE.match(often):
        often = ("an " if often[0] in "aeiou" else "a ") + often
    if re.fullmatch(r"\d{1,2} [A-Z][a-z]+ \d{4}", often):
        return f"the date for this is {often}"
    return f"this is for {often}" if re.match(_AMOUNT, often) and not _NOTICE.search(often) else f"this is {often}"
