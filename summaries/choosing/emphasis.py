"""Which words of a line say what it is about, so that its picture is chosen by them.

The activity, or the person who helps, stands in the main clause. Time, place, company, means and purpose ("at
lunchtime", "in the hall", "with my cane", "so that ...") say something about it and weigh little or nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

_UNIT = (
    r"(?:minutes?|mins?|hours?|days?|weeks?|months?|years?|terms?|times?|nights? a year|mornings?|sessions?|visits?)"
)
_SEASON = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas"
    r"|(?:spring|summer|autumn)(?: term)?|half term|year|key stage|term)"
)
_DAY_PART = (
    r"(?:lunch ?times?|playtimes?|break ?times?|break|morning|mornings|afternoon|evenings?|night|registration"
    r"|the weekend|weekends|bedtime|dinner times?|the start of (?:the|each|every) (?:school )?day|home time)"
)
# Nothing of these is ever the thing that a line is about.
_WHEN = re.compile(
    r"\b(?:by|until|before|after|from|since|in|during|over|within|throughout|for|of)"
    r" (?:the |my |each |this )?"
    r"(?:end of |start of |first |next |whole |feb |spring |summer |autumn )*"
    rf"(?:the |my )?{_SEASON}\b(?: \d+)?(?: \d+)?"
    rf"|\b(?:at|in|during|before|after|over) (?:the |my |each |every |a )?{_DAY_PART}(?: or {_DAY_PART})?\b(?! club)"
    r"|\b(?:every|each|one|\d) (?:other |school |second |college |working )*"
    rf"(?:{_UNIT}|{_DAY_PART}|half term|lesson"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b(?! snack| news)"
    r"|\b(?:on|in|at least|at|for|up to|about)? ?\d[\d.:]* "
    r"(?:to \d+ |and a half |or more |school |college |different |working )*"
    rf"(?:{_UNIT}|lessons|lunchtimes|playtimes|occasions)\b(?: (?:a|in|out of|per|each|every) (?:every )?[\w-]+)*"
    r"|\b\d+ out of(?: every)? \d+(?: \w+)?|\bdays? out of\b"
    r"|\b(?:once|twice|on alternate)\b(?: (?:a|an|each|every) \w+(?: term)?)?|\beach of a morning\b"
    r"|\bby (?:my|the age of) [\w ]{1,14}(?:birthday|\d+)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?! club)"
    r"|\b(?:in a row|running$|at a stretch|in total|by the (?:end|time) of[^.,]*|at home time)"
)
_WHO_DOES_IT = re.compile(
    r"^(?:an? |the |my |all |every )?[^,]{2,90}? (?:does|do|helps? with|runs?|leads?|gives?) this\b"
    r"|^this is (?:taught|led|run|given) by\b"
)
_ADDS_TIME = re.compile(r"^(?:i will do this|this is|this includes|this person|it is|it lasts|i do this)\b")
_ADDS_MORE = re.compile(r"^(?:i|they|he|she|staff|adults|we) (?:will |can |am )?(?:also|then)\b")

# How much the words after such a word weigh, until the next of them or a comma.
_AFTER = (
    (r"so that|in order to|because|since|whether|unless|even if|in case", 0.2),
    (r"when|if|while|until|before|after|as soon as|whenever|once", 0.2),
    (r"without|with no|with nobody|apart from|other than|instead of|rather than|not only|except", 0.05),
    (r"(?:written|trained|led|run|made|drawn up|given|followed|shown|taught|supervised|set|designed|planned) by", 0.25),
    (r"who|whom|which|that|whose", 0.3),
    (r"by [a-z]+ing|using|from|through|despite", 0.35),
    (r"with|alongside|beside|next to|including|like|than|near|across|around|between|outside|inside|into|during", 0.4),
    (r"in|on|at|within", 0.45),
    (r"for", 0.6),
    (r"follow(?:ing|s)?", 0.7),
)
_CUT = re.compile("|".join(rf"(?P<c{n}>\b(?:{words})\b)" for n, (words, _) in enumerate(_AFTER)))
# "Training in Makaton", "a job in a café", "I know about trains": the topic itself stands after the little word.
_TOPIC_BEFORE = re.compile(
    r"\b(?:training|lessons?|teaching|tuition|help|support|work|works|working|jobs?|courses?|interest|interested|good"
    r"|great|brilliant|best|believe|sit|sat|wait|looks?|likes?|live|living|group|belong|plays?|playing|get|goes?|go|am"
    r"|be|being|practice|sessions?|programme|put|checks?|time|meeting|visits?|care|cared|learn|up|rest|career|moves?"
    r"|moving|paid|placement|internship|advice|travel|travelling|i|they|you|we|i'd|would|people|stay|stand|come|shop"
    r"|pay|ask|asking) $"
)
_ROAD = re.compile(
    r"^ ?(?:the |my |a |\d+ |number |x\d+ |[a-z]?\d+ |two |bus )*"
    r"(?:bus|buses|tram|trams|train|trains|coach|foot|bike)\b"
)


@lru_cache(maxsize=4096)
def weights(text: str) -> tuple[float, ...]:
    """For each word of `text` how much it says what the line is about: 1 in the main clause, 0 in a mere time."""
    result: list[float] = []
    for n, sentence in enumerate(re.split(r"(?<=[.!?;:])\s+|\n", text.lower().replace("’", "'"))):
        whole = _of_sentence(sentence, n)
        parts = _in_sentence(sentence)
        result += [whole * parts[word.start()] for word in WORD.finditer(sentence)]
    return tuple(result)


def _of_sentence(sentence: str, place: int) -> float:
    if place == 0:
        return 1.0
    if _WHO_DOES_IT.search(sentence):
        return 0.4
    if _ADDS_TIME.search(sentence):
        return 0.15
    return 0.45 if _ADDS_MORE.search(sentence) else 0.5


def _in_sentence(sentence: str) -> list[float]:
    """The weight at each letter of a sentence."""
    weight = [1.0] * (len(sentence) + 1)
    main = re.search(r"\b(?:i|they|staff|adults) (?:will|can|must|am|have)\b", sentence)
    for cut in _CUT.finditer(sentence):
        factor = next(_AFTER[int(name[1:])][1] for name, hit in cut.groupdict().items() if hit)
        if cut["c6"] or cut["c7"] or cut["c8"]:
            if _ROAD.match(sentence[cut.end() :]):
                continue  # "on the 62 bus" is how a journey is made, and what it looks like
            if re.match(r" (?:and|or)\b|$|\W*$", sentence[cut.end() :]):
                continue  # "plan, shop for and cook"
            if _TOPIC_BEFORE.search(sentence[: cut.start()]):
                factor = max(factor, 0.95)
        end = _end_of_part(sentence, cut.end())
        if main and cut.start() < main.start() < end:
            end = main.start()  # "when I am cross | I will show my card"
        for at in range(cut.start(), end):
            weight[at] = min(weight[at], factor)
    for hit in _WHEN.finditer(sentence):
        for at in range(hit.start(), hit.end()):
            weight[at] = 0.0
    return weight


def _end_of_part(sentence: str, start: int) -> int:
    """A part goes on to the next comma or dash, or to the next verb that is said of me."""
    hit = re.search(r"[,;:()]| - | and (?:i|then|also|they|to) ", sentence[start:])
    return start + hit.start() if hit else len(sentence)
