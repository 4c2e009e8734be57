"""Rhythms in words of their own ("on both PE days each week"), said as the tokens of `frequency` know them."""

from __future__ import annotations

import re

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})"
_CLOCK = r"\d{1,2}[.:]\d\d(?: ?[ap]m)?"
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_STRETCH = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* ?(?:to|-|–) ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?![a-z])"
_EVERY_PART = r"\b(?:each|every) (?:school )?(?:day|morning|afternoon|evening|night)\b"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:morning|afternoon|evening|lunchtime)s?)?"
_SEASON = r"(?:autumn|spring|summer)"
# Rhythms in words of their own, as the tokens know them.
_PLAINER = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        # "20 minutes first thing on Monday and 20 minutes on Thursday afternoon"
        (
            rf"\b(\w+ (?:minutes|hours?)) ([^.;]{{0,30}}?)\bon {_DAY} and (?:again )?(?:for )?(?:\1 )?(?:again )?"
            rf"on {_DAY}",
            r"\1 \2 twice a week",
        ),
        (
            rf"\b(?:on )?each of (?:his|her|their|your|my|the) ({_COUNT}) (?:college|school|nursery|working|placement)"
            r" days\b",
            r"\1 times a week",
        ),
        (rf"\bon the (?:remaining|other) ({_COUNT}) (?:school |college )?days\b(?! of)", r"\1 times a week"),
        (rf"\bin each of (?:the )?(?:first |last |next )?(?:{_COUNT} )?terms\b", "each term"),
        (rf"\b{_COUNT} of (?:them|these)\b[^.;]*", ""),  # "four visits, two of them with a friend"
        (r"\bon both (?:[\w-]+ )?days (?:each|every|a|per|of the) week\b", "twice a week"),
        (r"\bon (\w+) (?:mornings|afternoons|days|evenings) out of five\b", r"\1 times a week"),
        (r"\b(?:whom|who|that) [^,.]{0,30}\bmet (?:at least )?\w+ times\b", "whom they know"),
        (r"\bevery working (?=(?:day|morning)\b)", "every "),
        # "at the start of each college or work day"
        (
            r"\b(each|every) (?:school|college|nursery|work|working|placement|training) (?:or|and) "
            r"(?:school|college|nursery|work|working|placement|training) (?=day\b)",
            r"\1 ",
        ),
        (
            (
                rf"^({_COUNT}) (?:(?!an?\b|each|every|per\b|week|day|dai|month|term|year|fortnight|half|session"
                rf"|minute|hour)[a-z-]+ ){{1,3}}(?=of (?:\d+|[a-z]+) (?:minutes|hours?)\b)"
            ),
            r"\1 sessions ",
        ),
        (rf"\b({_COUNT}) (?:journeys|trips|rides|walks|swims) (?=(?:a|each|every|per) )", r"\1 sessions "),
        (rf"\beach [\w ]{{2,20}} \(({_COUNT}) a week\)", r"\1 times a week"),
        (rf"\bno fewer than ({_COUNT}) in the (?:school )?year\b", r"at least \1 times a year"),
        (
            rf"\b({_COUNT}) (?:double|single|short|long|full|individual|paired|separate) (?=sessions?\b|lessons?\b)",
            r"\1 ",
        ),
        (
            r"\((?:[^()]*\b(?:words?|pupils|children|pages?|steps?|symbols?|signs?)\b[^()]*)\)",
            "",
        ),  # no help's amount
        (
            r"\bon arrival and (?:again )?(?:before|when) (?:he|she|they|you|[a-z]+) leaves?\b([^.;]{0,40}?)"
            r"\b(?:every|each) day\b",
            r"\1 twice a day",
        ),
        (r"\bat the start and (?:at the )?end of (?:each|every|the) (?:school |college )?day\b", "twice a day"),
        (r"\bon any day (?:on which|when|that)\b", "whenever"),
        (r"\bat breakfast and (?:at )?(?:bedtime|tea|supper)(?: each| every)? ?(?:day)?\b", "twice a day"),
        # "Eight appointments at fortnightly intervals" are one a fortnight.
        (
            r"\b\w+ (?:appointments|visits|sessions|meetings)((?: of [^,.;]{3,30})?) at (weekly|fortnightly|monthly)"
            r" intervals\b",
            r"\2 sessions\1",
        ),
        (r"\bno fewer than (?=\w+ (?:in|a|per|each) )", "at least "),
        (r"\bin (?:each|every) (?:\w+ )?day\b", "a day"),
        (r"\bon both journeys (?:each|every) day\b", "twice a day"),
        (r"\bin (?:the|his|her|their|your) first year\b", "a year"),
        (
            rf"\b(?:on )?({_COUNT}|one) (?:mon|tues|wednes|thurs|fri|satur|sun)days? (?=(?:a|each|every|per) )",
            r"\1 times ",
        ),
        # "x 3/wk", "x 1/½T", "1 hr/wk x 38 wks", "every 6/12"
        (r"\bx ?(\d+) ?/ ?(?:½|half) ?t(?:erm)?\b", r"\1 times a half term"),
        (r"\bx ?(\d+) ?/ ?wk\b", r"\1 times a week"),
        (r"\bx ?(\d+) ?/ ?(week|day|term|fortnight|year|month)\b", r"\1 times a \2"),
        (r"(?<=/wk) x \d+ (?:wks|weeks)\b|(?<=week) x \d+ (?:wks|weeks)\b", ""),
        (r"\bevery (\d{1,2})/12\b", r"every \1 months"),
        (r"\b(each|every) (sept|oct|nov|dec|jan|feb|apr)\.?(?=\W|$)", r"\1 january"),
        # "At 10.15, 12.45 and 2.30 each day": three times; "at 9.00 and 3.00 each day": twice.
        (rf"\bin ({_MONTH}) of (?:each|every) year\b", r"every \1"),
        # "At 10.15, 12.45 and 2.30 each day": three times; "at 9.00 and again at 3.00 on every college day": twice.
        (
            rf"\b(?:at )?{_CLOCK}(?:, (?:at )?{_CLOCK})*,? and (?:again )?(?:at )?{_CLOCK} (?:on )?(?:each|every)"
            r" (?:school |college )?day\b",
            lambda hit: f"{len(re.findall(_CLOCK, hit.group(), re.IGNORECASE))} times a day",
        ),
        (rf"\bfrom {_MONTH} to {_MONTH} (?:each|every|of each|of every) year\b", "for some months"),
        # "once in the autumn term and once in the summer term", "an hour in the autumn term and again for an hour in …"
        (
            rf"\bonce in the {_SEASON}(?: term)?,? and (?:then )?(?:once|again) (?:more )?in the {_SEASON}(?: term)?\b",
            "twice a year",
        ),
        (
            rf"\b(an hour|half an hour|\w+ (?:minutes|hours?)) in the {_SEASON} term and (?:again )?(?:for )?\1"
            rf" in the {_SEASON} term\b",
            r"2 sessions of \1 a year",
        ),
        # "on Tuesdays and Thursdays for 4 hours each day": on those two days.
        (rf"(\bon {_DAY}(?:, {_DAY})*,? and {_DAY}[^.;]{{0,40}}?) (?:on )?(?:each|every) day\b", r"\1"),
        (r"(?:^|(?<=[:,;] ))a week of (?=[a-z])", "some days of "),
        (r"(?<=twice) (?:during|in) (?=year \d{1,2}\b)", " a year, in "),
        # "3 x 35/60 per week": minutes of an hour, as therapists write them.
        (r"(?<![\d/.])(\d{1,3})\s?/\s?60\b(?!\s?/)", r"\1 minutes"),
        # "at 9.30, 11.00, 12.45 and 2.15": three times of the clock or more are a day's.
        (
            rf"\bat {_CLOCK}(?:, (?:at )?{_CLOCK}){{2,}},? and (?:again )?(?:at )?{_CLOCK}\b",
            lambda hit: f"{len(re.findall(_CLOCK, hit.group(), re.IGNORECASE))} times a day",
        ),
        # "Monday to Friday, 1 hour each evening": on five days a week.
        (rf"({_STRETCH}[^.;]{{0,40}}?){_EVERY_PART}", r"\1"),
        (rf"{_EVERY_PART}([^.;]{{0,25}}?{_STRETCH})", r"\1"),
        (r"\bin the (?:school|college|nursery) day\b", "a day"),
        # "to be applied for by 31 October each year": the date of a form.
        (rf"\bby \d{{1,2}}(?:st|nd|rd|th)? {_MONTH} (?:each|every|of each|of every) year\b", "by then"),
        (r"\bspread (?:across|over|through) the day\b", "each day"),
        # "must not miss class more than twice a week", "no more than two adults will help in a day": what is forbidden
        (
            r"\b(?:must|should|shall|will|may|can|is to|are to) (?:not|never) [^.;,]{0,60}?\bmore (?:often )?than"
            r" [^.;,]*",
            "",
        ),
        (
            rf"\bno more than {_COUNT} (?:different )?(?:adults|staff|people|assistants|mentors|members of staff)\b"
            r"[^.;,]{0,50}?\b(?:will|must|should|may|are to)\b[^.;,]*",
            "",
        ),
    )
)


def plainer(text: str) -> str:
    """`text` for counting only: never shown, never quoted."""
    for pattern, said in _PLAINER:
        text = pattern.sub(said, text)
    return text
