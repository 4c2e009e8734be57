"""A wording without its side facts, for a page with little room: true, never firmer.

Kept are the first sentence and each one that holds a figure, how often, a limit, a condition or a "not": leaving such
a one out would make the line firmer or hide what the plan promises (who, how often, how long). What is left out is
in the line's quote and in the booklet.
"""

from __future__ import annotations

import re

from summaries.choosing.sentences import sentences
from summaries.wording.easyread import MOST_WORDS

_MATTERS = re.compile(
    r"\d|\b(?:not|no|never|nobody|without|outside|alone|apart|rather|myself|unless|until|except|only|if|when"
    r"|avoid(?:s|ed|ing)?|daylight|daytime|dark|before|after|during|while|on my own|nearby|close by|beside|busiest"
    r"|where|then|after that|once|twice"
    r"|(?:each|every) (?:other )?(?:\w+ )?(?:day|week|morning|afternoon|evening|night|lunch\w*|lesson"
    r"|session|time|term|month|year|weeks|visit|[MTWFS]\w+day|\d)|daily|"
    r"weekly|half|at least|at most|up to|less|more than|may|might|can|could|would|possible|available|needed|reduc\w+|"
    r"instead|choose|decide"
    r"|withdr\w+|fad(?:e|ed|ing)|phased?|gradual\w*|step(?:s|ped|ping)? back|grows?|less and less|must"
    r"|(?:does|do|runs?|leads?|teach(?:es)?|checks?|supports?|supervises?|practises?|follows?|uses?|gives?|holds?"
    r"|(?:goes|go)"
    r" through) this|(?:do|have) (?:this|these) with|gives? (?:me )?this"
    r"|(?:sets?|draws?|writes?) this (?:out|up)|helps? with this|is from|is (?:run|led|taught|given"
    r"|supported) by)\b",
    re.I,
)


# The date in a "By when" column: of the whole plan more often than of one help.
_ITS_DATE = re.compile(r"The date for this is ")


# What a help is for: it says nothing of who, how often or how long, unless a limit stands in it.
_ITS_AIM = re.compile(
    r"(?:This is (?:so that|to)|The aim is) (?!.*(?:\d|\b(?:not|no|never|only|unless|until|up to|at least)\b))"
)


_ASIDE = re.compile(r" \([^()]*\)")
# What says more of a thing or a person between commas, and what hangs on at the end.
_BETWEEN = re.compile(
    r", (?:such as|like|for example|who|whom|which|chosen|paid|written|agreed|known|lying|sitting|at present"
    r"|trained|employed"
    r"|provided|arranged)\b"
    r"[^,.;]*,(?= )"
)
# "A teaching assistant who has been trained by … will": how a helper was made ready is no fact of the help.
_TRAINED = re.compile(
    r"(?P<who>assistants?|adults?|teacher|mentor|staff|person) who (?:has|have) been trained\b[^,.;]*?"
    r"(?= (?:will|must|runs?|do|does|works?|helps?|teach(?:es)?)\b)"
)
_HANGS_ON = re.compile(
    r"(?:,| -|:) (?:using|including|such as|for example|for instance|with|to|so that|as|written|taught|chosen|paid"
    r"|led|run"
    r"|drawing|handing|choosing|crossing|working|who|which|whom|beginning|starting|sitting|helping|reading|covering"
    r"|focusing|based|and also|like|especially|recorded|shown|made|set|backed|food|cooking|checking|looking"
    r"|listening|talking|learning)\b[^.;]*$|: [^.;:]*$"
)


# "must not be sent home, | as a way of managing behaviour": without its end the rule would forbid more.
_FORBIDS = re.compile(r"\b(?:must|may|should|will|can|is|are) (?:not|never)\b|\bcannot\b|\b[Nn]o one\b")


def _shorter(sentence: str) -> str:
    """A sentence over the limit without an aside that holds no fact; as it is where there is none."""
    said = _TRAINED.sub(r"\g<who>", sentence.rstrip("."))
    fact = _GOAL_FACT if _A_GOAL.match(sentence) else _FACT
    for pattern in (_ASIDE, _BETWEEN, _HANGS_ON):
        for hit in reversed(list(pattern.finditer(said))):
            if len(said.split()) <= MOST_WORDS or (pattern is _HANGS_ON and _FORBIDS.search(said)):
                break
            trial = f"{said[: hit.start()]}{said[hit.end() :]}"
            # "18 hours a year to teach me, to advise staff and to check": without the rest all of it would be for me.
            listed = re.match(r", to ", hit[0]) and re.search(r"\band to [a-z]+", hit[0])
            if (
                listed
                or (_FACT if pattern is _ASIDE else fact).search(hit[0])
                or len(trial.split()) < 6
                or _OPEN_END.search(trial)
            ):
                continue
            said = trial
    return f"{said}." if said != sentence.rstrip(".") else sentence


# What a goal is done in, with or without: a limit of it; only by which means may be left out.
_ITS_LIMIT = re.compile(
    r"I will do this (?!by \w+ing\b|in (?:speech|words|writing)\b)|I will (?:avoid|stay|stop|wait|rest|hold)\b"
)
_MEASURE = re.compile(r"I will do this (?!by (?:the |[A-Z]|\d)).*\d")
_SHORT_GOAL = 45
"""A goal of no more words than this keeps all that it asks."""
_GOAL_GOES_ON = re.compile(r"I will (?:also|then) ")
# "I will use a recipe and tell a support worker each step": without it I would do it alone.
_WITH_SOMEBODY = re.compile(
    r"I will (?:use|do this (?:with|by|after)).*\b(?:adult|worker|assistant|staff"
    r"|somebody|someone|friend|help|support)\b"
)

# "I will use a keyboard": writing by hand would be harder than the plan asks.
_BY_THIS_MEANS = re.compile(r"I will (?:use|need)\b")

_FACT = re.compile(
    r"\d|\b(?:not|no|never|nobody|without|alone|unless|until|except|only|if|when|where|then|once|twice|each|every"
    r"|daily|weekly"
    r"|half|at least|at most|up to|less|more than|fewer|may|might|could|must|instead|teacher|therapist|assistant|nurse"
    r"|psychologist|mentor|coach|tutor|doctor|adviser|worker|specialist|SENCO|Mrs?|Ms|Miss|Dr)\b",
    re.I,
)
# Of a goal also with whom, and what it spares: "on the bus, avoiding the busiest times", "with an adult nearby".
_A_GOAL = re.compile(r"(?:[A-Z][^,]{3,40}, )?I (?:will|can)\b")
_GOAL_FACT = re.compile(
    rf"{_FACT.pattern}|\b(?:apart|avoid\w*|outside|daylight|dark|adults?|staff|someone|somebody|friends?|parents?|mum|dad"
    r"|help|support|reminders?|reminded|own|beside|near|nearby|close)\b",
    re.I,
)
_OPEN_END = re.compile(
    r"\b(?:a|an|the|of|to|in|for|and|or|with|at|on|by|my|is|are|be|will|that|which|who)$|\band, [^,]{3,30}$"
)


def brief_of(text: str) -> str | None:
    """The shorter form of `text`, or None where every sentence matters."""
    found = sentences(text)
    measured = max((n for n, sentence in enumerate(found) if _MEASURE.match(sentence)), default=0)
    keeps = [
        # A measure is of all that stands before it: without the rest it would be of another thing.
        n < 1
        or _WITH_SOMEBODY.match(sentence)
        or _BY_THIS_MEANS.match(sentence)
        or _ITS_LIMIT.match(sentence)
        or ((n < measured or len(text.split()) <= _SHORT_GOAL) and _GOAL_GOES_ON.match(sentence))
        or (_MATTERS.search(sentence) and not _ITS_DATE.match(sentence) and not _ITS_AIM.match(sentence))
        for n, sentence in enumerate(found)
    ]
    # "They are looked at again with me. This is each half term.": the second alone would be about another thing.
    for n in range(len(found) - 1, 0, -1):
        if keeps[n] and not keeps[n - 1] and _leans(found[n], found[n - 1]):
            keeps[n - 1] = True
    kept = [sentence for keep, sentence in zip(keeps, found, strict=True) if keep]
    kept = [_shorter(each) if len(each.split()) > MOST_WORDS else each for each in kept]
    kept = _joined(kept)
    return " ".join(kept) if kept != found else None


# "For this, I travel to work. I will do this with an adult far away.": the adult is of the travelling.
_OF_THIS = re.compile(r"(?:For|In|At|During|On|After) (?:this|that), ")
_LEANS = re.compile(r"(?:This|These|It)\b")


def _leans(sentence: str, before: str) -> bool:
    """Whether a sentence is about the one before it. "I will also stay with my group. I will do this for half a term.":
    the time is of the staying."""
    of_a_part = sentence.startswith("I will do this") and bool(_GOAL_GOES_ON.match(before) or _OF_THIS.match(before))
    if sentence.startswith("This will be ") and before.startswith("This is to "):
        return True  # "This is to update the exercises. This will be done each day.": not the visit, the exercises
    return of_a_part or bool(_LEANS.match(sentence) and not _LEANS.match(before))


_DO_THIS = re.compile(r"I will do this (?P<how>[^,]+)\.")


_SOMEBODY_DOES = re.compile(
    r"(?P<who>.+ (?:does|do) this|I (?:do|have) (?:this|these) with (?:(?! and |who |by ).)+"
    r"|.+ gives? (?:me )?this (?:help|training))\."
)
_IT_IS_FOR = re.compile(r"This is (?P<how>for (?:at least |up to |no more than )?\d.*)")


def _joined(said: list[str]) -> list[str]:
    """ "I will do this each week." and "I will do this by July 2027." as one, now that nothing stands between them; and
    "A tutor does this." with "This is for 2 hours a week."."""
    joined: list[str] = []
    for sentence in said:
        one, two = _DO_THIS.fullmatch(joined[-1]) if joined else None, _DO_THIS.fullmatch(sentence)
        if one and two and two["how"].startswith("by ") and not one["how"].startswith("by "):
            both = f"I will do this {one['how']}, {two['how']}."
            if len(both.split()) <= MOST_WORDS:
                joined[-1] = both
                continue
        who, how = _SOMEBODY_DOES.fullmatch(joined[-1]) if joined else None, _IT_IS_FOR.fullmatch(sentence)
        if who and how and len(f"{who['who']} {how['how']}".split()) <= MOST_WORDS:
            joined[-1] = f"{who['who']} {how['how']}"
            continue
        joined.append(sentence)
    return joined
