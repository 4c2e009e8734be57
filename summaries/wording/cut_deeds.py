"""The widest cuts of a help between things done: what is also done to it, who does it, when a rule holds.

Tried, as those of `cut_wider`, on what is still long after all other cuts.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterator

from summaries.wording import roles, verbs
from summaries.wording.cut_clauses import Cut
from summaries.wording.cut_more import PERSON
from summaries.wording.cut_safety import ends_well, whole
from summaries.wording.draft import is_plural
from summaries.wording.person import ME, MY

_NO = re.compile(r"\b(?:not|never|no one|nobody|without|unless|if|neither|either|or|only|may|might|could)\b")

_OF_ALL = re.compile(
    r"\b(?:if|when|whenever|where|wherever|unless|until|only|as|may|can|needed|or|not|no|who|each|every|once|twice|daily|weekly"
    r"|during|before|after|within|in all|at all|throughout|so that)\b"
)


_DONE_TOO = re.compile(
    r"(?P<who>[^;:]{2,70}?) (?P<be>will(?: also)? be|is|are) (?P<one>[a-z-]+) (?P<first>[^;:]+?),? and (?:also )?(?P<two>[a-z-]+) (?P<rest>(?:by|in|with|to|at|on|from|for|when|into|through|back|out|up|once|twice|each|every|before|within|only|as)\b[^;:]*)$"
)


def done_too(text: str) -> Iterator[Cut]:
    """ "My weight will be checked by a nurse and written in my book": "it will also be written in my book"."""
    hit = _DONE_TOO.match(text)
    if not hit or re.search(r"\b(?:who|which|that|when|if|unless|what|how|where)\b", hit["who"]):
        return
    sure = verbs.as_form(hit["one"], "ed") and verbs.as_form(hit["two"], "ed")
    open_ = re.search(r"\b(?:who|which|that|when|if|to be|so that|unless|[a-z]+ed)\b|,", hit["first"])
    if not sure or open_ or not whole(text, hit.end("first")) or len(hit["first"].split()) < 2:
        return
    lead = re.match(r"(?:(?:In|At|On|During|For|Before|After|When|If|By) [^,]*, )", hit["who"])
    who = hit["who"][lead.end() :] if lead else hit["who"]
    if lead and re.match(r"(?:When|If)\b", hit["who"]):
        return
    if who == "this" or who.startswith("this "):
        again = "this"
    elif who == ME:
        again = ME
    elif roles.is_human(who):
        return
    else:
        thing = re.sub(r" (?:showing|saying|with|of|for|in|on|at|from|by|which|that)\b.*$", "", who)
        again = "they" if is_plural(thing) or " and " in thing else "it"
    be = {"will be": "will also be", "will also be": "will also be"}.get(hit["be"])
    be = be or (f"{'are' if again == 'they' else 'is'} also")
    yield Cut(f"{hit['who']} {hit['be']} {hit['one']} {hit['first']}", f"{again} {be} {hit['two']} {hit['rest']}", 0.6)


_BY_AT_END = re.compile(
    rf"(?P<head>.+\b(?:will be|is|are) (?:also )?(?P<done>[a-z-]+)(?P<between>[^;:]*?)) by (?P<who>(?:an?|the|one of|{MY}|trained|all) (?:[\w'-]+ ){{0,6}}?[\w'-]+)$"
)


def who_at_last(text: str) -> Iterator[Cut]:
    """ "Everyday number will be taught in shops and the café by a tutor": "a tutor does this"."""
    hit = _BY_AT_END.match(text)
    if not hit or not verbs.as_form(hit["done"], "ed") or not whole(text, hit.end("head")):
        return
    who, between = hit["who"], hit["between"]
    if not roles.is_human(who) or re.search(r"\b(?:who|which|that|when|if|and|or)\b", who):
        return
    # "a plan written in May | by the tutor": the plan is
    nearer = any(verbs.as_form(word, "ed") and word not in ("set",) for word in re.findall(r"[a-z-]+", between))
    if nearer or re.search(r"\b(?:who|which|that|when|if|before|after|until|to be)\b", hit["head"]):
        return
    if len(between.split()) >= 2 and not re.search(r"\b(?:and|or)$|,$", hit["head"]):
        yield Cut(hit["head"], f"{who} {'do' if is_plural(who) else 'does'} this", 0.8)


_TRAINED = re.compile(
    rf"(?P<who>(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[\w'-]+ ){{1,6}}?) ?(?:,? who (?P<is>has been|has|is)|,? (?P<how>trained|qualified|employed|led|from)) (?P<what>[^,;:]+?),? (?P<verb>[a-z]+s) (?P<rest>(?:out |up |on |in )?(?:{ME}|{MY}|the|an?|with|to|for|\d+|all|what|any)\b[^;:]*)$"
)


def trained_person(text: str) -> Iterator[Cut]:
    """ "An assistant trained by the therapist does the programme with Xme": "the assistant is trained by …"."""
    hit = _TRAINED.match(text)
    if not hit or not verbs.as_form(hit["verb"], "s") or _NO.search(hit["what"]):
        return
    who = hit["who"].strip()
    person = PERSON.search(who.lower())
    if not person or not who.lower().endswith(person["role"]) or hit["how"] in ("from", "led"):
        return
    if hit["verb"] in verbs.NOUN_TOO and not re.match(rf"(?:{ME}|{MY}|the|an?)\b", hit["rest"]):
        return
    if re.search(rf"\b(?:{person['role']}|and [a-z]+s (?:the|{ME}|an?))\b", hit["rest"]) or re.search(
        r"\b(?:who|which|that|works|can|will)\b", hit["what"]
    ):
        return
    is_ = hit["is"] or f"is {hit['how']}"
    yield Cut(f"{who} {hit['verb']} {hit['rest']}", f"the {person['role']} {is_} {hit['what']}", 0.7)


_RULE_WHEN = re.compile(
    r"(?P<head>.+\bmust (?:not|never) .+?),? (?P<how>when|whenever|while|until) (?P<when>(?:Xme|Xmy [a-z]+|the [a-z' ]+?|an? [a-z ]+?|they|staff|adults) [^,;]+)$"
)


def when_the_rule_holds(text: str) -> Iterator[Cut]:
    """ "Xme must not be held or left alone when Xme is upset": "this rule is for when Xme is upset"."""
    hit = _RULE_WHEN.match(text)
    if not hit or re.search(
        r"\b(?:when|if|while|unless|until|that|who|which|because|before|after|where|how|what)\b", hit["head"]
    ):
        return
    if re.search(r", (?:or|nor|and)\b", hit["head"]):
        return  # "not asked to run, or to keep going when Xme is tired": the last alone may be meant
    if hit["head"].count("(") != hit["head"].count(")") or re.search(
        r"\b(?:unless|or if|and if|except|not)\b", hit["when"]
    ):
        return
    if re.match(r"(?:they|it)\b", hit["when"]) or ends_well(hit["head"]) is False:
        return
    lasts = "this rule lasts until" if hit["how"] == "until" else "this rule is for when"
    yield Cut(hit["head"], f"{lasts} {hit['when']}", 0.8)


_ONE_DOES = re.compile(
    r"(?P<lead>(?:(?:In|At|On|During|For|Before|After|Every|Each) [^,]*, )?)(?P<who>[^,;:]{2,70}?) will (?:also )?(?P<a>[a-z-]+) (?P<one>[^;:]+)$"
)
_DOES_TOO = re.compile(r"(?:also )?(?P<not>not )?(?P<b>[a-z-]+) (?P<next>[\w'-]+)[^;:]*$")
_VERB_NEXT = re.compile(r"(?:an?|the|it|them|Xme|Xmy|all|any|at|back|out|up|if|what|how|\d+)$")
_OTHERS_TOO = re.compile(
    r"\b(?:let|help|helps|make|makes|see|watch|hear|have|ask|tell|remind|encourage|teach|show|train|support|who|which|that|if|when|whether|how|what|where|because|while|as)\b"
)


def second_verb(text: str) -> Iterator[Cut]:
    """ "The therapist will set the aims and look at a film of Xme": "the therapist will also look at …"."""
    for place in re.finditer(r",? and ", text):
        head, two = _ONE_DOES.match(text[: place.start()]), _DOES_TOO.match(text[place.end() :])
        if not head or not two or not verbs.is_base(head["a"]) or not verbs.is_base(two["b"]):
            continue
        who, one, tail = head["who"], head["one"], text[place.end() :].removeprefix("also ")
        human = roles.is_human(who) or re.match(r"(?:[Ss]taff|[Aa]dults|[Aa]ll staff|[Aa]ll adults|[Tt]eachers)\b", who)
        if not human or re.search(r"\b(?:who|which|that|with|or|and)\b", who.replace("speech and", "")):
            continue
        sure = two["b"] not in verbs.NOUN_TOO or _VERB_NEXT.match(two["next"])
        taken = any(map(verbs.is_base, re.findall(r"\bto ([a-z]+)", one))) or _OTHERS_TOO.search(one) or "," in one
        if not sure or taken or _OF_ALL.search(tail) or not whole(text, place.start()) or len(one.split()) < 2:
            continue
        if re.search(r"\b(?:to|for|on|off|up|out|in)$", one) or (head["a"] in ("be", "see") and len(one.split()) < 3):
            continue
        short = roles.short_name(who) if roles.is_human(who) and len(who.split()) > 4 else who
        if short:
            yield Cut(text[: place.start()], f"{short} will {'' if two['not'] else 'also '}{tail}", 0.4)


def of_deeds(text: str) -> Iterator[Cut]:
    """Each such place in one marked sentence of a help."""
    yield from done_too(text)
    yield from who_at_last(text)
    yield from trained_person(text)
    yield from when_the_rule_holds(text)
    yield from second_verb(text)
