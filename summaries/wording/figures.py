"""Figures: number words to digits, and every way of saying how often and how long to one easy way.

The same step runs on the plan's quote and on our line, so the guard compares like with like.
Ranges, limits and steps are never computed, only said again. Sources of the shorthand: council style guides
("3 x 20 min weekly"), health notation ("1/52", "2/7").
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.wording.thing_first import thing_first

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS: dict[str, int] = {word: n for n, word in enumerate(_UNITS)}
NUMBER_WORDS |= {word: (n + 2) * 10 for n, word in enumerate(_TENS)}
for _tens in _TENS:
    for _n, _unit in enumerate(_UNITS[1:10], 1):
        NUMBER_WORDS[f"{_tens}-{_unit}"] = NUMBER_WORDS[f"{_tens} {_unit}"] = NUMBER_WORDS[_tens] + _n
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
).split()

_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_NUMBER_WORD = re.compile(rf"\b({_WORDS})\b(?!-(?:page|off|way|step|sided?|stop|parent))", re.I)
# "one" stays a word where it does not count ("one of whom", "one another", "one at a time").
_ONE_STAYS = re.compile(
    r"one(?= (?:of|another|at|by|who|to|or more|in which|is|isn|has|side|after|or other)\b|[,.;)]|$)", re.I
)
_AGE = re.compile(rf"\b({'|'.join(_ORDINALS)}) birthday\b", re.I)

_DAYS = r"(?:day|week|fortnight|month|half[- ]term|term|year|lesson|session)"
_UNIT = r"(?:minutes?|mins?|min|hours?|hrs?)"


def _ordinal(n: int) -> str:
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


_PERIODS = {
    "daily": "each day", "per day": "a day", "a day": "a day", "each day": "each day", "every day": "every day", "/day": "a day",
    "/7": "each day", "weekly": "each week", "per week": "a week", "a week": "a week", "each week": "each week",
    "every week": "every week", "/week": "a week", "/wk": "a week", "pw": "a week", "p/w": "a week", "per wk": "a week",
    "fortnightly": "every 2 weeks", "per fortnight": "every 2 weeks", "a fortnight": "every 2 weeks", "each fortnight": "every 2 weeks",
    "every fortnight": "every 2 weeks", "monthly": "each month", "per month": "a month", "a month": "a month",
    "each month": "each month", "every month": "every month", "termly": "each term", "per term": "a term", "a term": "a term",
    "each term": "each term", "every term": "every term", "/term": "a term", "half-termly": "each half term", "half termly": "each half term",
    "per half term": "each half term", "per half-term": "each half term", "a half term": "each half term", "each half term": "each half term",
    "every half term": "every half term", "annually": "each year", "per annum": "a year", "pa": "a year", "p.a.": "a year",
    "per year": "a year", "a year": "a year", "each year": "each year", "yearly": "each year", "per academic year": "a school year",
    "per school year": "a school year", "each academic year": "each school year", "per lesson": "in each lesson", "an academic year": "a school year",
}  # fmt: skip
_PERIOD = "|".join(re.escape(p) for p in sorted(_PERIODS, key=len, reverse=True))
_N = r"\d+(?:\.\d+)?(?: to \d+(?:\.\d+)?)?"

_SHORTHAND = re.compile(
    rf"\b(?P<n>{_N}) ?x ?(?P<m>{_N})[- ]?(?P<u>{_UNIT})(?P<noun> (?:individual |small[- ]group |1:1 )?(?:sessions?|lessons?|visits?|blocks?))?"
    rf"(?:,? (?P<p>{_PERIOD})(?!\w)|(?P<slash>/(?:day|week|wk|term)))?",
    re.I,
)
_TIMES_X = re.compile(rf"\b(?:x ?(?P<a>{_N})|(?P<b>{_N}) ?x)(?=[ ,]*(?:{_PERIOD})(?!\w)|/| sessions?\b)[ ,]*", re.I)
_HEALTH = ((r"\b1/52\b", "each week"), (r"\b(\d+)/52\b", r"every \1 weeks"), (r"\b1/12\b", "each month"), (r"\b(\d+)/12\b", r"every \1 months"),
           (r"\b1/7\b", "each day"), (r"\b(\d)/7\b", r"\1 days a week"))  # fmt: skip

_COUNTED = r"min|hour|hr|week|wk|session|time|day|pupil|student|children|word|people|peer|month|other|learner|young|x\b|and |second|metre|$|[,.;)]"
_NOUN_FOLLOWS = (
    r"(?:(?:individual|group|small-group|1:1|direct|weekly|daily|paired|therapy|timetabled|reading|literacy|music|review|planned|"
    r"structured|intervention|supervision|teaching|training|movement|sensory|termly|key|ELSA|SaLT|SALT|mentoring|additional|support) )*"
    r"(?:sessions?|lessons?|slots?|blocks?|chunks?|bursts?|visits?|meetings?|breaks?|programmes?|courses?|reviews?|checks?|appointments?|calls?|activit|"
    r"periods?|placements?|workshops?|consultations?|observations?|assessments?|supervision|check-ins?|catch-ups?|interventions?|"
    r"internships?|groups?|tasks?|time limit|warning|rest|classes|class|tutorials?|discussions?|handovers?|walks?|plans?)"
)
# In this order. Each rule says the same thing again; none computes.
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), plain)
    for pattern, plain in (
        (r"\ban hour and a half\b|\b1 and a half hours?\b|\b1 hour 30 min(?:ute)?s?\b|\b1\.5 (?:hours?|hrs?)\b", "90 minutes"),
        (r"\bhalf[- ](?:an?[- ])?hour(?:ly)?\b|(?<!\d)0?\.5 (?:hours?|hrs?)\b", "30 minutes"),
        (r"(?<!\d)0?\.5 (?:of a )?days?\b|(?<!\d )(?<!\d)\b(?:1 )?half[- ]days?\b(?=,? (?:each|a|per|every|\d)\b)", "half a day"),
        (r"\ba quarter of an? (?:1 )?hour\b", "15 minutes"),
        (r"\b(?:three|3)[- ]quarters of an? (?:1 )?hour\b", "45 minutes"),
        (r"\b(?:an|a full|1) hour\b|\bhour-long\b", "1 hour"),
        (rf"(?<![-\d:/])\b(\d{{1,3}}(?:\.\d+)?)\s?(?:-|to)\s?(\d{{1,3}}(?:\.\d+)?)(?=[- ]?(?:{_COUNTED}))", r"\1 to \2"),
        (r"\bbetween (\d+) and (\d+)\b", r"\1 to \2"),
        (rf"(?<![\w:])(\d+(?:\.\d+)?)[- ]?(?:minutes?|mins?)(?= {_NOUN_FOLLOWS})", r"\1-minute"),
        (rf"(?<![\w:])(\d+(?:\.\d+)?)[- ]?(?:hours?|hrs?)(?= {_NOUN_FOLLOWS})", r"\1-hour"),
        (rf"(?<![\w:])(\d+)[- ]?(?:weeks?|wks?)(?= {_NOUN_FOLLOWS})", r"\1-week"),
        (r"(?<![\w:])(\d+(?:\.\d+)?)(?:-| ?)(?:minutes|mins?|minute)\b(?<!-minute)", r"\1 minutes"),
        (r"(?<![\w:])(\d+(?:\.\d+)?)(?:-| ?)(?:hours|hrs?|h|hour)\b(?<!-hour)", r"\1 hours"),
        (r"(?<![\w:])(\d+)(?:-| ?)(?:weeks|wks?|week)\b(?<!-week)", r"\1 weeks"),
        (r"\b(\d+) (\d+)-(minute|hour) ((?:\w+ )?(?:sessions?|lessons?|visits?|meetings?|slots?|blocks?|chunks?|bursts?|breaks?))\b", r"\1 \4 of \2 \3s"),
        (r"\b1 hours\b", "1 hour"),
        (r"\b(\d+ (?:to \d+ )?(?:minutes|hours?)) x (\d+)(?=[.,;)]|$)", r"\2 times, \1 each time"),
        (r"\b(\d+) (?:students|pupils|children|learners|young people) to 1 (?:adult|member of staff)\b", r"with 1 adult for \1 of us"),
        (r"\b(\d+) ?x ?(?:an? |per |each )?(day|week|term|month|year)\b", r"\1 times a \2"),
        (r"\b(?:with )?((?:at least )?\d+ out of \d+) accuracy\b", r"with \1 right"),
        (r"(?<![\w.])1 (minute|hour|week)s\b", r"1 \1"),
        (r"\b(\d+)\.5 (hours|days)\b", r"\1 and a half \2"),
        (r"\b(?:an? )?(?:absolute |agreed )?minimum(?: of)?(?= (?:(?:an?|once|twice|half)\b|\d))|\b(?:no|not) (?:less|fewer) than\b|\bmin(?: of)?(?= \d)", "at least"),
        (r"\bup to (?:an? )?maximum of (?=\d)", "up to "),
        (r"\b(?:an? )?maximum(?: of)?(?= (?:once|twice|\d))|\bmax\.?(?: of)?(?= \d)|\b(?:not|never) (?:exceeding|more than)\b|\bnot to exceed\b|\bno greater than\b|\bno larger than\b", "no more than"),
        (r"\bas a minimum\b|\bat a minimum\b|\bat the very least\b", "at least"),
        (r"\b(?:in|at|with|on) a (?:staffing |staff |adult |support )?ratio of (no more than |up to |at least )?1:([2-9]|1\d)\b", r"with 1 adult for \1\2 of us"),
        (r"(?<=minutes) (?:in )?(?:length|duration|long)\b|(?<=hours) (?:in )?(?:length|duration)\b", ""),
        (r"\b(?:each )?lasting (?:for )?(?=(?:about |at least |up to )?\d)|\bof (?=\d+ (?:to \d+ )?minutes duration)", "for "),
        (r"(?<=minutes) duration\b|\bof (\d+ minutes)' duration\b", ""),
        (r"\b(\d+) (minutes|hours)'", r"\1 \2"),
        (r"\bonce (?:a |per |each |every )fortnight\b", "once every 2 weeks"),
        (r"\btwice[- ](daily|weekly|monthly|termly|yearly)\b", r"2 times \1"),
        *(
            (rf"\b(once|\d+ times|\d+ sessions|\d+ hours|1 hour|\d+ minutes)(?: per)? {adverb}\b(?! [a-z]*(?:session|lesson|visit|meeting|programme))", rf"\1 {period}")
            for adverb, period in (("daily", "a day"), ("weekly", "a week"), ("fortnightly", "every 2 weeks"), ("monthly", "a month"),
                                   ("half[- ]termly", "each half term"), ("termly", "a term"), ("annually", "a year"), ("yearly", "a year"))
        ),
        (r"\bweekly(?=$|[,.;)]| (?:in|for|during|with|by|at|on|and|from|until|throughout|to|when|before|after|while|using|initially|or)\b)", "each week"),
        (r"\bdaily(?=$|[,.;)]| (?:in|for|during|with|by|at|on|and|from|until|throughout|to|when|before|after|while|using|initially|or)\b)", "each day"),
        (r"\bmonthly(?=$|[,.;)]| (?:in|for|during|with|by|at|on|and|from|until|throughout|to|when|before|after|using|or)\b)", "each month"),
        (r"\b(?:every other|alternate|every second) weeks?\b", "every 2 weeks"),
        (r"\bon alternate (\w+day)s?\b", r"every other \1"),
        (r"\b1 weekly\b(?! (?:individual |group |1:1 )?(?:sessions?|lessons?|visits?|meetings?|groups?|slots?|blocks?))", "once a week"),
        (r"\b(\d+)(?:-weekly\b| weekly\b(?! (?:individual |group |1:1 )?(?:sessions|lessons|visits|meetings|groups|slots|blocks)))", r"every \1 weeks"),
        (r"\b(\d+)(?:-monthly\b| monthly\b(?! (?:sessions|visits|meetings|reviews)))", r"every \1 months"),
        (r"\bquarterly\b", "every 3 months"),
        (r"\b(an?|the) fortnightly ((?:1:1 |individual |direct |group )?)(session|meeting|visit|review|lesson|call|check-in|slot|group|appointment)\b", r"\1 \2\3 every 2 weeks"),
        (r"\bfortnightly (?=sessions|meetings|visits|lessons|calls|reviews)(\w+)", r"\1 every 2 weeks"),
        (r"(?<!a )(?<!an )(?<!the )(?<!her )(?<!his )(?<!my )(?<!their )\b(?:fortnightly|per fortnight|(?:a|each|every) fortnight)\b", "every 2 weeks"),
        (r"(?<=[\dsek] )fortnightly\b", "every 2 weeks"),
        (r"\bfortnight\b", "2 weeks"),
        (r"\bper (?:annum|academic year|school year|year)\b|\bp\.a\.|\b(?<=hours )pa\b", "a year"),
        (r"\b(?:per|/) ?(?:half[- ]term)\b|(?<!over )(?<!in )(?<!within )(?<!during )(?<!for )\b(?:an?|each|every) half[- ]term(?!ly)\b", "each half term"),
        (r"\bper half\b", "each half"),
        (r"\bper (day|week|month|term|session|lesson|visit)\b|/(?:(day|week|month|term))\b", r" a \1\2"),
        (r"\s?(?:\bper wk|/ ?wk|\bp/wk?|\bpw)\b", " a week"),
        (r"\bhalf[- ]termly\b(?! (?:session|meeting|visit|review|report|check|target|consult|super))", "each half term"),
        (r"\btermly\b(?! (?:session|meeting|visit|review|report|check|target|consult|super|plan|multi|monitor|train))", "each term"),
        (r"\b(?:annually|on an annual basis|on a yearly basis)\b", "each year"),
        (r"\bon a (daily|weekly|monthly|termly) basis\b", r"\1"),
        (r"\b(?:on a half[- ]termly basis)\b", "each half term"),
        (r"\bannual\b(?! (?:review|leave|health))", "yearly"),
        (r"(a (?:day|week|month|term)|every 2 weeks|each half term) x (\d+ (?:to \d+ )?(?:minutes|hours))", r"\1, \2 each time"),
        (r"\bin an academic year\b|\ban academic year\b|\beach academic year\b", "each school year"),
        (r"(?<!half )(?<!days )\b(?:a|1) day a week\b", "1 day a week"),
        (r"\b(\d+) days (?:out of (?:5|7)|in (?:5|7))\b", r"\g<0>"),
    )
)  # fmt: skip

_PARTS_OF_100 = {100: "10 out of 10", 95: "19 out of 20", 90: "9 out of 10", 85: "17 out of 20", 80: "8 out of 10",
                 75: "3 out of 4", 70: "7 out of 10", 65: "13 out of 20", 60: "6 out of 10", 50: "half", 40: "4 out of 10",
                 33: "a third", 30: "3 out of 10", 25: "a quarter", 20: "2 out of 10", 10: "1 out of 10"}  # fmt: skip
_PER_CENT = re.compile(r"\b(\d{1,3}) ?(?:%|per ?cent\b)( (?:of the|of|extra|more|additional) ?(?:time)?)?", re.I)
_OUT_OF = re.compile(
    r"\b(\d+) ?(?:/|out of(?: every| the)?|in every|in) ?(\d+) (?:observed )?(occasions|opportunities|times|trials|attempts|instances|situations|incidents|cases|sessions|lessons|tasks|days|questions)\b",
    re.I,
)


@lru_cache(maxsize=64)  # the guard compares several drafts with one quote
def figures(text: str) -> str:
    """`text` with its figures said in one easy way; nothing is added, rounded or left out.

    >>> figures("3 x 20 min weekly")
    '3 times a week, 20 minutes each time'
    """
    text = _AGE.sub(lambda m: f"{_ordinal(_ORDINALS.index(m[1].lower()) + 1)} birthday", text)
    text = re.sub(r"\b(minimum|maximum) of (one|two|three|four|five|six|an?)\b", r"\1 of \2", text, flags=re.I)
    text = _digits(text)
    for shorthand, said in _HEALTH:
        text = re.sub(shorthand, said, text)
    text = _SHORTHAND.sub(_say_shorthand, text)
    text = re.sub(
        r"(?<=\d) ?/ ?(?:wk|fortnight|term|half[- ]term)\b",
        lambda m: " a " + m[0].lstrip(" /").replace("wk", "week"),
        text,
    )
    text = _TIMES_X.sub(lambda m: "once " if (m["a"] or m["b"]) == "1" else f"{m['a'] or m['b']} times ", text)
    text = re.sub(r"\btimes sessions\b", "sessions", text)
    text = _PER_CENT.sub(_say_per_cent, text)
    text = _OUT_OF.sub(lambda m: f"{m[1]} out of {m[2]} {_measure_noun(m[3])}", text)
    text = re.sub(r"\b(?:on|in|for) ((?:at least )?\d+ out of \d+ times)\b", r"\1", text)
    text = thing_first(text)
    for pattern, plain in _RULES:
        text = pattern.sub(plain, text)
    text = re.sub(r"\b(\d+) minutes\b", _whole_hours, text)
    text = re.sub(r"\b(at least|no more than) at least\b", r"\1", text)
    return re.sub(r"\s+", " ", text).replace(" ,", ",").strip()


def _digits(text: str) -> str:
    def digit(match: re.Match[str]) -> str:
        word = match[1]
        # "my own farm one day" is some day; "for one day" is a length
        some_day = re.match(r"one day(?=[.,;!]|$)", text[match.start() :], re.I) and not _before(
            text, match.start(), "for", "of", "than", "least", "about", "every", "each", "on", "in", "within"
        )
        if word.lower() == "one" and (
            some_day
            or _ONE_STAYS.match(text[match.start() :])
            or _before(text, match.start(), "no", "any", "another", "each", "this", "as", "only", "the")
        ):
            return word
        if (
            word.lower() in ("one", "zero")
            and not re.match(r"-(?:hour|minute|week|day|term)", text[match.end() :])
            and text[match.end() : match.end() + 1] == "-"
        ):
            return word
        return str(NUMBER_WORDS[word.lower()])

    return _NUMBER_WORD.sub(digit, text)


def _before(text: str, at: int, *words: str) -> bool:
    before = text[:at].rsplit(maxsplit=1)
    return bool(before) and before[-1].lower() in words


def _say_shorthand(match: re.Match[str]) -> str:
    n, minutes, unit = match["n"], match["m"], match["u"].lower()
    period = _PERIODS.get((match["p"] or match["slash"] or "").lower(), "")
    if period.startswith("each ") and n != "1":
        period = "a " + period[5:] if period != "each half term" else period
    unit = "minutes" if unit.startswith("min") else "hours"
    unit = unit[:-1] if minutes == "1" else unit
    noun = (match["noun"] or "").strip().lower()
    if noun and not period:
        noun = noun.rstrip("s") if n == "1" else noun.rstrip("s") + "s"
        return f"{n} {noun} of {minutes} {unit}"
    if noun and n != "1":
        noun = noun if noun.endswith("s") else noun + "s"
        return f"{n} {noun} {period}, {minutes} {unit} each".replace(" ,", ",")
    if n == "1":
        once = f"once {period}".replace("once each", "once a" if period != "each half term" else "once each").strip()
        return f"{once}, for {minutes} {unit}"
    return f"{n} times {period}, {minutes} {unit} each time".replace(" ,", ",")


def _say_per_cent(match: re.Match[str]) -> str:
    share = _PARTS_OF_100.get(int(match[1]), f"{match[1]} out of 100")
    tail = (match[2] or "").strip().lower()
    space = " " if (match[2] or "").endswith(" ") else ""
    if tail.endswith("time") and tail.split()[0] in ("extra", "more", "additional"):
        if int(match[1]) == 100:
            return "double the time"
        return "half as much time again" if share == "half" else f"{share} more time"
    if (
        tail == "of"
        and "out of" in share
        and re.match(
            r"\s*(?!(?:his|her|their|your|my|the|all|its)\b)(?:[a-z-]+ ){0,2}[a-z]+s\b", match.string[match.end() :]
        )
    ):
        return f"{share}{space}"  # "80% of visits": 8 out of 10 visits
    mass = re.match(
        r"\s*(?:(?:his|her|their|your|my|the|all|Xmy) )?(homework|coursework|classwork)\b", match.string[match.end() :]
    )
    if tail == "of" and "out of" in share and mass:
        return f"{share} pieces of{space}"
    if tail in ("of", "of the"):
        return f"{share} of" + (" the" if tail == "of the" else "") + space
    if tail == "of the time":
        return f"{share} times"
    return f"{share} {tail}".strip() + space


def _measure_noun(noun: str) -> str:
    return noun.lower() if noun.lower() in ("sessions", "lessons", "tasks", "days", "questions") else "times"


def _whole_hours(match: re.Match[str]) -> str:
    minutes = int(match[1])
    return f"{minutes // 60} hours" if minutes >= 120 and minutes % 60 == 0 else match[0]
