"""One sentence of the plan as plain sentences in the young person's voice, nearly in the plan's own words.

Whole clauses stay as they are; shorthand gets its verb back ("TA to support" is "A teaching assistant will support");
a bare name of a thing gets the words that make it a sentence ("I have …", "There is …").
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re

from summaries.wording import roles, verbs
from summaries.wording.active import by_whom
from summaries.wording.cuts import in_short
from summaries.wording.draft import is_plural, lower_first
from summaries.wording.heads import PREPOSITION, head_of, with_noun_article
from summaries.wording.kinds import ONE_PLACE, kind, to_do, two_doers
from summaries.wording.person import ME, MY
from summaries.wording.teaching import TEACH_BASE, TEACHING, who_teach

_FOR_ADULTS = re.compile(
    r"^(?:(?:regular|ongoing|specialist|annual|termly|initial|direct|further|written|clear|whole[- ]school|an?|the)\s+){0,3}"
    r"(?:(?:[\w-]+ ){0,3}training|advice|guidance|consultations?|supervision|liaison|coaching|feedback|information|monitoring|reviews?"
    r"|assessments?|awareness|briefings?|meetings?|reports?|strategies|planning|communication|contact|joint|support for"
    r" (?:staff|parents|families|carers|grandparents)|referral|transport)\b",
    re.IGNORECASE,
)
_TO_OTHERS = re.compile(
    r"\b(?:for|to|with|between|of) (?:the |all |my |Xmy |his |her |their )?(?:\w+ ){0,2}"
    r"(?:staff|adults|teachers?|school|college|parents?|family|families|carers?|team|grandparents|home|class team|setting)\b",
    re.IGNORECASE,
)
# "Makaton training so that staff who work with Xme sign": theirs, though it names the young person.
_TRAINS_OTHERS = re.compile(
    r"(?:(?!and\b|of\b|for\b|in\b)[\w'-]+ ){0,4}training\b(?! (?:flat|kitchen|room|base|house))(?: in (?:moving|lifting|handling|feeding|holding|hoisting|supporting) (?:Xme|me)\b|[^;:]*?\b(?:for|of|to|so that) (?:(?!Xme|Xmy|me\b)[\w'-]+ ){0,4}?"
    r"(?:staff|adults|teachers?|assistants?|everyone|everybody|who|lecturers?|tutors|manager|workmates|colleagues|parents|family|carers)\b)"
)
_CHANCES = re.compile(
    r"^(?:(?:regular|frequent|daily|weekly|more|extra|many|some|further)\s+)*(?:opportunit\w+|chances?)\b", re.I
)


def say(sentence: str, who: str | None = None, *, first: bool = True) -> list[str]:
    """`sentence` (marked, easy words) as one or more, each with its verb. `who` does it, where a cell names them."""
    sentence = who_teach(re.sub(r"^(?:and|but|or) (?=\S+ (?:will|must|may|can|is)\b)", "", sentence.strip(" .,;")))
    looks = _LOOKS_AGAIN.match(sentence)
    if looks and roles.is_human(looks["who"]):
        sentence = f"{looks['who']} to {_LOOK[looks['noun'].lower()]} {looks['what']}"
    if re.match(r"(?:[Nn]ot applicable\b|[Hh]ow (?:it|this|they) (?:will|is|are)\b(?!.*,))", sentence):
        return []
    if not re.search(r"[a-z]{2}", sentence):
        return []  # "(4A)"
    if re.match(r"to be\b", sentence, re.I):
        return in_short(f"this will {sentence[3:]}")
    sentence = _CAN_BE.sub(
        lambda hit: f"{ME if _OF_ME.match(hit[2]) else 'this'} {hit[1].lower()} be {hit[2]}", sentence
    )
    if re.match(r"[Aa]ccess to (?!.*\b(?:will|must|should|may)\b)", sentence):
        return _thing(sentence)  # whatever clause comes after it ("so that Xme does not have to …")
    found = kind(sentence)
    if found == "thing" and not first and re.match(r"(?:how|what|which|whether|why)\b", sentence, re.I):
        return []  # what was left of a note on how the help is looked at again
    if found == "clause":
        return in_short(_as_clause(sentence))
    if found == "to do" and (two := two_doers(sentence)):
        return [line for each in two for line in say(each, who, first=first)]
    if found == "to do":
        doer, does = to_do(sentence) or ("", "")
        subject = doer if doer == ME else _subject(doer.rstrip(", "))
        if " and to " in does and not _ASKED.search(does):
            does = re.sub(r", to (?=([a-z]+) )", lambda hit: ", " if verbs.is_base(hit[1]) else hit[0], does)
        does = re.sub(r"\band to (?=([a-z]+)\b)", lambda hit: hit[0] if hit[1].endswith("ing") else "and ", does)
        if not _ASKED.search(does):
            does = re.sub(r",? (?:and|but) not to (?=[a-z]+ )", " and must not ", does)
        return in_short(_as_clause(f"{subject} {does}"))
    if found == "do":
        return in_short(_command(sentence, who))
    if found == "doing" and who and (taught := TEACHING.match(sentence)):
        return in_short(f"{who} will {TEACH_BASE[taught[1].lower()]} {ME}{sentence[taught.end() :]}")
    if found == "doing":
        return in_short(f"the help is {lower_first(sentence)}")
    if found == "done":
        mine = first and not _OF_A_THING.match(sentence)
        return in_short(f"{ME if mine else 'this'} is {lower_first(sentence)}")
    return _thing(sentence)


# "Dietitian: review of the feeding plan every 12 weeks": who, and what they do.
_LOOKS_AGAIN = re.compile(
    r"(?P<who>[^:,;]{3,60}): (?P<noun>[Rr]eview|[Aa]ssessment|[Mm]onitoring|[Cc]hecks?) of (?P<what>(?!staff\b).+)$"
)
_LOOK = {"review": "look again at", "assessment": "check", "monitoring": "check", "check": "check", "checks": "check"}
# "Can be re-referred if needed": whom, only the verb says.
_CAN_BE = re.compile(r"^(Can|May|Will|Must|Should) be ([a-z-]+(?:ed|en|ght)\b)")
_OF_ME = re.compile(
    r"(?:re-?)?(?:referred|seen|supported|taught|helped|visited|invited|asked|collected|accompanied|supervised|reminded)$"
)
# "Not to be held on anybody's lap": what is done to a person, and never to a thing.
_TO_ME = re.compile(
    r"\s+(?:(?:physically|ever|made to|asked to) )?(?:held on|restrained|asked|told|forced|punished|sanctioned|excluded|sent home"
    r"|left alone|lifted|dragged|woken|shouted|touched|made to|required to|expected to|kept in)\b"
)
# "Provided by the therapies service": a help is, and never a person.
_OF_A_THING = re.compile(
    r"(?:provided|delivered|run|led|supplied|funded|commissioned|carried|overseen|written|based|produced|paid|bought|arranged|organised)\b",
    re.IGNORECASE,
)
# "tell Xme when to stop and not to shout": what somebody is told, and no rule for who tells it.
_ASKED = re.compile(
    r"\b(?:ask|tell|remind|encourage|teach(?!ing assistant)|show|train|advise|help|told|asked|reminded|encouraged|how|when|what|where|whether|agree|try|prefer|choose)\w*\b"
)


def _subject(who: str) -> str:
    if who.lower() in ("neither", "both", "none", "nobody", "no one", "each", "everyone"):
        return who.lower()
    if who.lower() in ("timetable", "programme", "plan", "classroom", "desk", "seat"):
        return f"the {who.lower()}"  # one of its kind, and no name, though a capital opens it
    if ONE_PLACE.fullmatch(who):
        return who if who.startswith((MY, "the ")) else f"the {lower_first(who)}"
    return with_noun_article(who) if not roles.is_human(who) else roles.with_article(lower_first(who))


_WILL = re.compile(
    r"^(?P<who>(?:an?|the|Xmy|my) [^,;:]{2,60}?|[A-Z][\w'. -]{2,30}?) (?:will|shall) (?P<verb>[a-z-]+)\b(?P<rest>.*)$"
)


def _as_clause(sentence: str) -> str:
    """The clause with the law's "shall" as "will"; of one person, in the present ("A nurse visits")."""
    sentence = by_whom(_would(re.sub(r"\bshall\b", "will", sentence)))
    if re.search(r" (?:is|are) to (?!be\b)[a-z]+ ", sentence) and not _ASKED.search(sentence):
        sentence = re.sub(r",? and not to (?=[a-z]+ )", " and must not ", sentence)
    # "If the alarm is to be tested": what may come; "The alarm is to be tested" is what must
    sentence = re.sub(
        r"^((?:If|When|Whenever|Where|Once) (?:(?!\bwill\b)[^,])*?\b(?:is|are)) to be\b", r"\1 going to be", sentence
    )
    sentence = re.sub(r"\b(is|are) to be\b(?! able)", "will be", sentence)
    sentence = re.sub(r"(?<!\bit )\b(?:is|are) to (?=[a-z]+\b(?! able))", "will ", sentence)
    hit = _WILL.match(lower_first(sentence))
    if not hit or hit["verb"] in ("be", "not", "also", "need", "have", "continue") or not verbs.is_base(hit["verb"]):
        return sentence
    who = hit["who"]
    if is_plural(who) or re.search(r"\b(?:and|or|who|which|that|with)\b", who) or not roles.is_human(who):
        return sentence
    if re.search(rf"(?:,| and| or| then) (?:then |also |to )?(?:{_bases()})\b|\bwill\b", hit["rest"]):
        return sentence
    return f"{who} {verbs.third(hit['verb'])}{hit['rest']}"


def _would(sentence: str) -> str:
    """ "Xme would benefit from a reader" promises nothing: "my plan says a reader would help Xme"."""
    hit = re.match(rf"{ME} (?P<how>would|will|may|might|could) benefit from (?P<what>.+)$", sentence)
    if not hit:
        return sentence
    thing = with_noun_article(re.sub(r"^opportunities\b", "chances", hit["what"]))
    word = "would" if hit["how"] == "will" else hit["how"]
    if len(thing.split()) > 8 or re.search(r",| (?:where|when|if|as) ", thing):
        return f"my plan says this {word} help {ME}: {thing}"
    return f"my plan says {thing} {word} help {ME}"


def _bases() -> str:
    return "|".join(sorted({f[0].base for f in verbs.forms().values()} - _NOUNS_MOSTLY, key=len, reverse=True))


_NOUNS_MOSTLY = frozenset("test")


# "Sit near the front", "wear the splints", "leave lessons early": what the young person does, whoever sees to it.
_MINE_TO_DO = re.compile(
    r"(?:practise (?:reading|spelling|writing|handwriting|typing|times tables|speaking|walking)\b|sit|be seated|eat|rest|sleep|swim)\b(?! in on\b)"
    r"|leave (?:each |all |every |the |any )?(?:lessons?|class(?:es)?|school|early|assembly)\b"
    r"|wear (?:the |an? |Xmy |both )?(?:[\w-]+ )?(?:aids?|glasses|splints?|defenders?|headphones|boots|braces?|helmet|harness)\b"
    r"|have (?:an? |the |Xmy )?(?:[\w-]+ )?(?:rest|breaks?|snacks?|drinks?|lunch|meals?|shower)\b"
)
_WITH_ME = re.compile(rf"\b(?:with|beside|near|next to|behind|by|for|alongside|opposite) {ME}\b")


def _command(sentence: str, who: str | None) -> str:
    if re.match(r"not to be\b", sentence, re.IGNORECASE):
        return f"{ME if _TO_ME.match(sentence[9:]) else 'this'} must not be{sentence[9:]}"
    negative = re.match(r"(?:do not|don't|never|not to)\s+", sentence, re.IGNORECASE)
    rest = sentence[negative.end() :] if negative else lower_first(sentence)
    if not negative and _MINE_TO_DO.match(rest) and not _WITH_ME.search(rest):
        return f"{ME} will {rest}"
    if who:
        return f"{who} {'must not' if negative else 'will'} {rest}"
    return f"my plan says {'not to' if negative else 'to'} {rest}"


def _says_what_happens(text: str) -> bool:
    """ "from January 2027 this falls to 20 hours": a clause of its own, though its verb is no usual one."""
    one = re.search(r"\b(?:this|it|that) (?:then )?([a-z]+s)\b", text)
    many = re.search(r"\b(?:these|they) (?:then )?([a-z]+)\b", text)
    return bool((one and verbs.as_form(one[1], "s")) or (many and verbs.is_base(many[1])))


# "Job coach trained in brain injury, who works beside Xme, sets out the tool board": a whole clause.
_WHO_DOES = re.compile(
    r"(?P<who>[\w' -]+?)(?P<tells>, who [^,]+,) (?P<does>(?P<verb>[a-z]+s) (?:out |up |with )?(?:the|an?|Xmy|Xme|each|all)\b.*)"
)


# "…; thereafter practice with an assistant": when, and then the thing.
_AFTER_THAT = re.compile(r"(?P<when>after that|then|from then on),? (?=(?!the\b|an?\b)[a-z])")


def _thing(text: str) -> list[str]:
    text = lower_first(text)
    if (later := _AFTER_THAT.match(text)) and kind(text[later.end() :]) == "thing":
        first, *more = _thing(text[later.end() :])
        return [f"{later['when']}, {first}", *more]
    works = _WHO_DOES.match(text)
    if works and roles.is_human(works["who"]) and verbs.as_form(works["verb"], "s"):
        return in_short(with_noun_article(text))
    text = re.sub(r"^((?:from|until) (?:[A-Z][a-z]+ )?\d{4}) (?=an? |half |one |\d)", r"\1, ", text)
    lead = re.match(
        r"(?:in|from|during|before|after|until|by|at|on) (?:[^,]|, (?:from|in|until|at|on) )+, (?=[\w\"])", text
    )
    if lead and not re.match(r"(?:and|or|with|but)\b", text[lead.end() :]):
        return in_short(f"{lead.group()}{ME} has {with_noun_article(text[lead.end() :])}")
    if re.match(r"(?:if|when|whenever|where|once|unless|while)\b", text):
        return in_short(text)  # a condition is nothing that one has
    if re.match(r"(?:on|in|at|with|for|by|from|before|after|during|until|as|to)\b", text):
        return in_short(text if _says_what_happens(text) else f"this is {text}")
    asked = re.match(r"(?P<who>[^:]{3,60}?)[:,–-]? referral to be (?P<done>made|progressed)(?P<rest>[^:]*)$", text)
    if asked and roles.is_human(asked["who"]):
        return in_short(f"a referral to {with_noun_article(asked['who'])} will be {asked['done']}{asked['rest']}")
    access = re.match(r"(?:(?:regular|continued|ongoing|daily|some) )*access to (?P<what>.+)$", text, re.IGNORECASE)
    if access:
        return in_short(f"my plan says {ME} has {text}")
    if _CHANCES.match(text):
        text = re.sub(r"\bopportunit(y|ies)\b", lambda hit: "chance" if hit[1] == "y" else "chances", text)
        plural = re.match(r"(?:\w+ )*?chances\b", text)
        return in_short(f"there {'are' if plural else 'is'} {text if plural else with_noun_article(text)}")
    if re.match(r"no\b(?! more| fewer| less)", text):
        return in_short(f"there {'are' if _many(re.split(r', | and ', text[3:])[0]) else 'is'} {text}")
    if re.match(r"use of\b", text):
        return in_short(f"{ME} has the {text}")
    named = with_noun_article(text)
    trains = _TRAINS_OTHERS.match(text) and not re.match(r"(?:\d|travel|route)", text)
    if trains or (_FOR_ADULTS.match(text) and (_TO_OTHERS.search(text) or not re.search(rf"\b(?:{ME}|{MY})\b", text))):
        many = not trains and _many(text) and not re.match(r"an? ", named)
        return in_short(f"there {'are' if many else 'is'} {named}")
    if _DOING.match(text):
        return in_short(f"the help is {text}")
    timed = re.search(r"\d|\b(?:each|every|once|twice|half) ", text)
    if (
        roles.is_human(text)
        and len(text.split()) <= 8
        and not timed
        and not roles.TEAM_END.search(roles.TAIL.sub("", text))
    ):
        return in_short(f"{roles.with_article(text)} helps {ME}" if not is_plural(text) else f"{text} help {ME}")
    if re.match(r"(?:all|any|every|each|both|most)\b", text):
        return in_short(f"my plan says: {text}")
    return in_short(f"{ME} has {named}")


# "Walking with the frame", "Leaving each lesson": what is done; "Swimming once a week" is a thing that one has.
_DOING = re.compile(
    r"(?!handwriting\b|hearing\b|training\b|counselling\b|mentoring\b|tutoring\b|teaching\b|swimming\b|reading\b|writing\b|spelling\b|cooking\b"
    r"|seating\b|learning\b|coaching\b|meeting\b|morning\b|evening\b)[a-z]+ing (?:in|with|to|for|at|on|up|down|and|between"
    r"|each|every|out|into|from|through|about|around|away|the|my|Xmy|Xme|early|before|after)\b"
)


def _many(text: str) -> bool:
    core = re.split(rf",|\s+{PREPOSITION}\b|\(", text, maxsplit=1)[0]
    head = head_of(text)
    return (head.endswith("s") and not head.endswith(("ss", "us", "is"))) or " and " in core


__all__ = ["say"]
