"""Who comes, one by one: whom they may bring or refuse, whether somebody is asked already, and if nobody turns up."""

from __future__ import annotations

import re

from actions import focus
from actions.meeting import COMMON, chair_line, named, one_person
from actions.own_plan.finding import wanted_words
from actions.replying import from_facts, rights, with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons, fact_says
from summaries.model import Invited

_IS_COMING = re.compile(
    r"^\W*(?:[^.?!]{0,60}[.!?]\s+)?(?:(?:so|and|but|ok)\s+)*(?:is|will|wil|does|do|can|iz)\b.{2,40}\b(?:com(?:e|es|in|ing)"
    r"|cumin|cuming|there|invited|in the (?:room|meeting))\b|^\W*(?:(?:so|and|but|ok)\s+)*(?:is"
    r"|iz)\b.{2,40}\b(?:in the room|on the (?:phone|fone|screen))\b",
    re.I,
)
_CAN_COME = re.compile(
    r"^\W*(?:(?:so|and|but|ok|please)\W+)*(?:can|could|may) (?!i\b|we\b|you\b|it\b|they\b)(?:my |the |our )?[\w'’-]+"
    r"(?: [\w'’-]+){0,2} (?:come|be) (?:to|at|in) (?:my|the|our) (?:annual )?(?:meeting|review)\W*$",
    re.I,
)
_FAMILY = {"dad": "father", "daddy": "father", "mum": "mother", "mam": "mother", "mummy": "mother"}
_ANIMAL = re.compile(
    r"\b(?:dogs?|cats?|puppy|kitten|rabbit|hamster|guinea ?pigs?|pets?|animals?|horse|pony|snake|lizard)\b", re.I
)
_PET_OF = re.compile(
    r"\b(?:dog|cat|puppy|kitten|rabbit|hamster|guinea pig|pony|horse|bird|budgie|parrot|tortoise|lizard|snake|ferret),?"
    r" (?:is )?(?:called |named )?(?P<a>[A-Z]\w+)"
    r"|\b(?P<b>[A-Z]\w+)[,(]? (?:is )?(?:\(?)(?:my|her|his|our|their|the|a) (?:\w+ ){0,2}?(?:dog|cat|puppy"
    r"|kitten|rabbit"
    r"|hamster|guinea pig|pony|horse|bird|budgie|parrot|tortoise|lizard|snake|ferret)\b"
)


def _is_a_pet(turn: Turn) -> bool:
    """True where a name in the line is that of an animal in the plan ("can biscit come"): no person is asked for."""
    from rapidfuzz import fuzz

    from actions.own_plan.finding import sources

    if turn.plan is None:
        return False
    pets = {(found["a"] or found["b"]).lower() for each in sources(turn.plan) for found in _PET_OF.finditer(each.quote)}
    spoken = [word for each in turn.readings for word in wanted_words(each)]
    return any(fuzz.ratio(pet, word) >= _NEAR_NAME for pet in pets for word in spoken if len(word) > 3)


_NEAR_NAME = 85
_COMES = re.compile(r"\b(?:come|comes|coming|there|be|want|bring|invite\w*|sit)\b", re.I)


def asked_of_one(turn: Turn) -> list[Say] | None:
    """ "Is miss alder coming? shes nice": whether somebody of the list comes, whatever was guessed; else None."""
    if turn.words and turn.says(_IS_COMING) and not turn.says(_ANIMAL) and _is_a_pet(turn):
        return bring(turn)
    invited = turn.meeting.invited if turn.meeting else ()
    if turn.words and not invited and turn.says(_CAN_COME):  # "can Moira come to my meeting", and no list is known
        return from_facts(turn, "ask_can_i_bring_someone")
    if not turn.words or not invited or not turn.says(_IS_COMING):
        return None
    asked = {part for each in turn.readings for part in wanted_words(each)}
    asked |= {_FAMILY[word] for word in asked & set(_FAMILY)}
    found = [each for each in invited if asked & set(wanted_words(each.name or "")) - COMMON]
    family = asked & set(_FAMILY.values())
    found = found or [each for each in invited if family & set(wanted_words(each.role or ""))]
    named_by_job = None if found or turn.says(_MAY) else _BY_JOB.search(turn.words)
    if named_by_job is not None:
        return _of_a_job(turn, named_by_job[0].lower(), invited)
    if len(found) != 1:
        return None
    focus.on_person(turn, named(found[0]))
    after = buttons("ask_who_invited_can_i_choose", "ask_who_comes")
    said, person = _how_they_come(named(found[0]))
    return [Say(said, {"person": person}, picture="person", buttons=after)]


_MAY = re.compile(r"^\W*(?:(?:so|and|but|ok)\s+)*(?:can|could|may)\b", re.I)
"""Asked is to bring somebody."""
_BY_JOB = re.compile(
    r"\b(?:(?:school|epilepsy|community|college|specialist|learning disability|mental health|support|family|key|social"
    r"|youth|speech(?: and language)?|occupational|physical|educational|ed|clinical|head|class|form|case|job|careers?"
    r"|personal|specialist|hearing|vision|deaf) ){0,2}(?:nurse|psychologist|psych|doctor|paediatrician|physio"
    r"|physiotherapist|therapist|worker|teacher|tutor|senco|sendco|caseworker|head|coach|advis[eo]r|mentor|dentist"
    r"|ta|ot|salt|ep|advocate|taxi driver|police\w*)\b",
    re.I,
)


def _of_a_job(turn: Turn, job: str, invited: tuple[Invited, ...]) -> list[Say] | None:
    """ "Is the nurse invited": who of the list has that job; that nobody of the list has it; None where unclear."""
    wanted = {_SHORT_FOR.get(word, word) for word in job.split()}
    head = _SHORT_FOR.get(job.split()[-1], job.split()[-1])
    theirs = [(each, (each.role or "").lower()) for each in invited if each.role]
    found = [each for each, role in theirs if all(word in role for word in wanted)]
    found = found or [each for each, role in theirs if head in role and head not in _MANY_JOBS]
    after = buttons("ask_who_invited_can_i_choose", "ask_who_comes")
    if not found:
        return [Say("utter_who_not", {"person": f"the {job}"}, picture="person", buttons=after)]
    if len(found) == 1:
        focus.on_person(turn, named(found[0]))
    said = [_how_they_come(named(each)) for each in found[:2]]
    return with_buttons([Say(text, {"person": person}, picture="person") for text, person in said], after)


_SHORT_FOR = {
    "psych": "psychologist",
    "ep": "educational psychologist",
    "ed": "educational",
    "physio": "physiotherap",
    "physiotherapist": "physiotherap",
    "ot": "occupational therap",
    "salt": "speech",
    "ta": "teaching assistant",
    "therapist": "therap",
    "sendco": "senco",
    "adviser": "advis",
    "advisor": "advis",
    "career": "careers",
    "caseworker": "case",
}
_MANY_JOBS = frozenset("worker teacher therap coach advis tutor".split())
"""Said alone, "worker" may be any of several: a social worker is no support worker."""
_FROM_AFAR = (
    ("utter_who_telephone", re.compile(r"\s*\(?\b(?:by|on the|via) (?:tele)?phone\b\)?", re.I)),
    (
        "utter_who_video",
        re.compile(r"\s*\(?\b(?:by|on|via|over) (?:video(?: (?:link|call))?|teams|zoom|screen)\b\)?", re.I),
    ),
)


_NOT_COMING = re.compile(
    r"\s*[(,;–-]*\s*\b(?:has |have )?(?:sent |sends |given )?(?:apologies|apologised)\b.*$"
    r"|\s*[(,;–-]*\s*\b(?:is |are )?(?:unable to (?:attend|come)|not (?:attending|able to (?:attend|come))"
    r"|cannot (?:attend|come)|can'?t (?:attend|come)|will not (?:attend|come)|report only)\b.*$",
    re.I,
)


def _how_they_come(person: str) -> tuple[str, str]:
    """ "Mr Leon Grant, father (by telephone)" is in the meeting, and not in the room; who sent apologies is in none."""
    if _NOT_COMING.search(person):
        return "utter_who_apologies", _NOT_COMING.sub("", person).strip(" ,(")
    for said, pattern in _FROM_AFAR:
        if pattern.search(person):
            return said, pattern.sub("", person).strip(" ,")
    return "utter_who_yes", person


def interpreter(turn: Turn) -> list[Say]:
    """That one can be asked for, and whom to ask."""
    chair = chair_line(turn.meeting, "utter_where_chair")
    return with_buttons(
        [Say("utter_interpreter", picture="talking"), *chair], buttons("ask_who_can_help", "ask_who_comes")
    )


def choose(turn: Turn) -> list[Say]:
    """How much say they have and whom to tell."""
    refused = re.search(r"\b(?:not|n'?t|dont|dnt|no)\b", turn.words, re.I)
    bubbles = [] if refused else [Say(say.response, say.fill, picture=say.picture) for say in _wanted(turn)]
    bubbles += from_facts(turn, "ask_who_invited_can_i_choose")
    chair = turn.meeting.chair if turn.meeting else None
    tell = (
        Say("utter_who_tell", {"chair": chair}, picture="talking")
        if chair
        else Say("utter_who_tell_school", picture="talking")
    )
    under = bubbles[-1].buttons
    return with_buttons([*bubbles[:-1], Say(text=bubbles[-1].text, picture=bubbles[-1].picture), tell], under)


def bring(turn: Turn) -> list[Say]:
    """Whom they may bring; and where that person is asked to come already, so."""
    if turn.says(_ANIMAL) or _is_a_pet(turn):
        return [Say("utter_bring_animal", picture="telephone", buttons=buttons("ask_can_i_bring_someone"))]
    return _wanted(turn) or from_facts(turn, "ask_can_i_bring_someone")


def _wanted(turn: Turn) -> list[Say]:
    """That somebody whom they name is on the list already; [] where nobody is named, or nobody who is."""
    invited = turn.meeting.invited if turn.meeting else ()
    found = one_person(turn.words, invited) if turn.words and invited else []
    if len(found) != 1 or not _COMES.search(turn.words):
        return []
    focus.on_person(turn, named(found[0]))
    after = buttons("ask_who_comes", "ask_who_invited_can_i_choose")
    said, person = _how_they_come(named(found[0]))
    return [Say(said, {"person": person}, picture="person", buttons=after)]


def nobody_comes(turn: Turn) -> list[Say]:
    """Whom to tell, that another day can be asked for, and how often there must be a review."""
    chair = chair_line(turn.meeting, "utter_where_chair")
    said = [Say("utter_nobody_comes", picture="telephone"), *chair, *fact_says(("review_yearly",), rights(turn))]
    return with_buttons(said, buttons("ask_case_worker_contact", "ask_what_if_i_cant_speak_up"))


def another_day(turn: Turn) -> list[Say]:
    """That another day can be asked for, and whom to ask."""
    chair = turn.meeting.chair if turn.meeting else None
    ask = Say("utter_where_chair", {"chair": chair}, picture="person") if chair else Say("utter_letter_ask")
    return with_buttons(
        [Say("utter_another_day", picture="calendar"), ask], buttons("ask_when_meeting", "ask_do_i_have_to_go")
    )


def nothing_changes(turn: Turn) -> list[Say]:
    """Heard; no promise; and why their words count all the same."""
    said = [Say("utter_hard_to_hear", picture="heart"), *fact_says(("review_why_you",), rights(turn))]
    return with_buttons(said, buttons("tell_views_start", "ask_plan_not_happening", "ask_disagree_appeal"))


def mediation_cost(turn: Turn) -> list[Say]:
    """That it is free, and what it is."""
    said = fact_says(("disagree_mediation_free", "disagree_mediation"), rights(turn))
    return with_buttons([*said], buttons("ask_disagree_appeal", "ask_who_can_help"))


HANDLERS = {
    "mediation_cost": mediation_cost,
    "ask_can_i_bring_someone": bring,
    "ask_who_invited_can_i_choose": choose,
    "interpreter": interpreter,
    "another_day": another_day,
    "nobody_comes": nobody_comes,
    "nothing_changes": nothing_changes,
}
