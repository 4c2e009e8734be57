"""Small words in the interview that are no answer: "cheers", "im dun", "fine now", "do i have to say that", "ur
useless". Each is answered in a short line, and the same question stays."""

from __future__ import annotations

import re

from actions.gathering import between
from actions.gathering.asking import ask, back_to_place, go_on
from actions.gathering.questions import Step
from actions.lines import sense, stops, wishes
from actions.small_questions import asked
from actions.turn import Say, Turn
from actions.wordbook import buttons

_SO = (
    r"^\W*(?:(?:no|nah|ok|okay|k|kk|oh|right|well|so|and|but|yes|yeah|yh|ye|alright|lol|um+|cool|great|good|nice"
    r"|brill|aw+"
    r"|ah)[\s,.!]+)*"
)
_THANKS = re.compile(
    rf"{_SO}(?:thanks?|thank (?:you|u|yu)|thankyou|thanx|thnx|thx|ty|tysm|ta|cheers|chears|fanks|much appreciated)"
    r"(?:[\s,.!]+(?:mate|bot|bro|you|so much|very much|a lot|lots|loads|for (?:that|this|helping|telling me"
    r"|listening)|pal"
    r"|again|ok|then|thanks|x+))*\W*$",
    re.I,
)
_DONE = re.compile(
    rf"{_SO}(?:(?:i'?m|im|i am|that'?s me|thats me|we'?re)(?: all| well)? (?:dun|dne|doen|dome|donee|finshed|finnished"
    r"|finsihed|fnished)|(?:all )?(?:dun|dne)|that'?s me(?: all)? (?:done|dun|finished)|thats me(?: all)? (?:done|dun"
    r"|finished)|(?:all )?done(?: for)? now)(?: (?:now|thanks|ta|with this|for today|please|pls))*\W*$",
    re.I,
)
_HELLO = r"(?:(?:hi|hiya|hello|hey|yo|me|again|back|its me|it'?s me)[\s,.!]+)*"
_ON = r"(?:carry on|carry it on|go on|continue|keep going|crack on|get on with it)"
CARRY_ON = re.compile(
    rf"{_SO}{_HELLO}(?:(?:nah|no|yeah|ok|its ok|it'?s ok)[\s,.]+)*(?:"
    r"(?:i'?m|im|i am|feel|feeling|all)?\s?(?:ok|okay|fine|alright|better|good|calm|back|ready"
    r"|here)(?: again)?(?: now)?[\s,.]+"
    rf"(?:so |and |but )*(?:(?:can|could|shall) (?:we|i) |lets |let'?s |(?:i )?(?:want to|wanna|wana) )?(?:{_ON}"
    rf"|move on)"
    rf"|(?:(?:i )?(?:want to|wanna|wana|would like to)|i'?d like to|id like to|ready to|back to|can (?:we|i)|shall we"
    rf"|lets"
    rf"|let'?s) {_ON}|{_ON} with"
    r" (?:his|her|their|my|our|the|these|those) (?:answers?|questions?|views?|words?|talk))"
    r"(?:[\s,.]+(?:now|then|please|pls|with (?:it|this|the questions)|where i was|again|ok))*\W*$",
    re.I,
)
_FINE_NOW = re.compile(
    rf"{_SO}(?:(?:i'?m|im|i am|its|it'?s|all|feeling|feel)[\s]+)?(?:fine|ok|okay|alright|better|good"
    rf"|calm) (?:again )?now"
    rf"(?:[\s,]+(?:thanks|ta|honest|honestly|promise))*\W*$|{_SO}(?:go on|carry on|go ahead|crack on"
    rf"|get on with it) (?:then"
    r"|now)(?: then| now)?\W*$",
    re.I,
)
_NO_FINE = re.compile(
    r"^\W*(?:(?:no|nah|nope|naw)[\s,.]+)+(?:thanks[\s,]+)?(?:i'?m|im|i am) (?:ok|okay|fine|good|alright|all right)"
    r"(?:[\s,]+(?:thanks|thank you|ta|really|honestly|as i am))*\W*$",
    re.I,
)
_YOU_ARE = r"(?:you|u|ur|you'?re|youre|your|this (?:bot|thing|app)|the bot)(?: r| are|'?s| is)?"
_BAD = (
    r"(?:useless|uesless|rubbish|rubish|crap|shit|shite|stupid|dumb|thick|annoying|boring|trash|garbage|pants"
    r"|no (?:help|use"
    r"|good)|not (?:helpful|helping|any (?:help|good|use))|a (?:joke|waste of time)|pointless|doing my head in"
    r"|the worst)"
)
_RUDE = re.compile(
    rf"{_SO}(?:(?:this|it|that)(?:'?s| is|s)? (?:so |really |well |just )*{_BAD}[\s,.!]+(?:and |cos |because )?)?"
    rf"{_YOU_ARE} (?:so |really |well |just |all |actually |proper |bare |a bit )*{_BAD}(?:[\s,.!]+(?:mate|lol"
    rf"|at this|bot"
    r"|anyway|and boring|you know|as well|tbh))*\W*$",
    re.I,
)
_NO_NEED = re.compile(
    rf"{_SO}(?:do|did|must|should|will) (?:i|we) (?:really |actually )?(?:(?:have|hav|hv|av|need|got|hafta"
    rf"|ave) ?(?:to|2|too)?"
    r" )?(?:really )?(?:say|answer|anser|tell (?:you|u)?|do|put|write|talk about) ?(?:you |u )?(?:that|this|it|these"
    r"|any of"
    r" (?:it|this|these)|anything|all (?:of )?(?:this|it|that|these)|the questions?)(?: (?:one|question|questions|bit"
    r"|to you"
    r"|now))*\W*$",
    re.I,
)
_LISTEN = re.compile(
    rf"{_SO}(?:(?:did|didn'?t|didnt|do|dont|don'?t|can|cant|can'?t|are|aren'?t|arent|have|havent|r|were) (?:you|u|ya)"
    r"(?: (?:not|even|actually|just|really))* ?(?:hear|heard|here|listen|listening|read|reading|get|deaf|blind"
    r"|understand)"
    r"(?: to)?(?: (?:me|that|it|what i (?:said|sed|typed|wrote|put)))?|i (?:just |already |alredy "
    r"|literally )+(?:said|told"
    r" (?:you|u))(?: (?:that|this|it))?)\s*[,.!?:;-]+\s*(?P<rest>\S.{3,})$",
    re.I | re.S,
)


# "tired", asked what would make a help better, is no answer to that; asked what is hard, it is.
TIRED = re.compile(
    rf"{_SO}(?:(?:i'?m|im|i am|i feel|i'?m feeling|he'?s|hes|he is|she'?s|shes|she is|they'?re|we'?re|feeling"
    rf"|getting|so|just|really"
    r"|very|too|well|a bit|bit|proper|dead|quite|still|my (?:eyes|head|brain|hands?) (?:is|are|hurts?))\s+)*"
    r"(?:tired|tierd|tyred|knackered|nackered|sleepy|exhausted|shattered|worn out|drained|wiped out)"
    r"(?: (?:now|of (?:this|it|these|questions|typing|talking)|today|already|tho|though|lol))*\W*$",
    re.I,
)
_TIRED_TELLS = frozenset("hard tell_people would_help hope_health listened decided".split())
_WHO_SEES = re.compile(
    r"\bwho(?:'?s| is| will| can| else| gets to)*(?: going to)? (?:sees?|reads?|looks? at|seeing|reading)"
    r" (?:it|this|that|them|(?:my|the) (?:answers?|views?|words))(?: then| after)?\W*$",
    re.I,
)


def unwrap(turn: Turn) -> None:
    """ "did you not hear me, corridors are loud": the turn is about what follows."""
    match = _LISTEN.match(turn.words)
    if match:
        turn.hear(match["rest"].strip())


def _tired_before(turn: Turn) -> bool:
    from actions.talking import last_said

    return any(say.response == "utter_sound_tired" for say in last_said(turn))


def come_back(turn: Turn) -> list[Say]:
    """ "Can he carry on tomorrow": how to come back to the answers."""
    return asked.reply(turn, asked.kinds()["come_back_tomorrow"])


def is_done(turn: Turn) -> bool:
    """True for a line that only says that they are done."""
    return turn.says(_DONE)


def take(turn: Turn, step: Step) -> list[Say] | None:
    """What is said to a small word that is no answer, else None."""
    if turn.says(_THANKS):
        return [Say("utter_thanks", picture="happy"), *ask(turn, step, again=True)]
    if turn.says(TIRED) and step.question.id not in _TIRED_TELLS and step.chapter.id != "after_meeting":
        under = buttons("stop", "one_more")
        return [Say("utter_sound_tired", picture="break time", buttons=under)]
    if turn.says(wishes.PLAIN_YES) and _tired_before(turn):  # to one more question
        return ask(turn, step, again=True)
    if turn.says(stops.ASKED):
        return [*come_back(turn), *back_to_place(turn)]
    if turn.says(_DONE):
        return between.finish(turn, step)
    if turn.says(_NO_NEED):
        return [Say("utter_no_need", picture="choosing"), *ask(turn, step, again=True)]
    if turn.says(_RUDE):
        from actions.talking import handled

        return [*handled(turn, "swearing_abuse"), *back_to_place(turn)]
    if turn.says(_WHO_SEES) and sense.asks(turn.words):
        from actions.talking import handled

        return [*handled(turn, "who_sees_this"), *back_to_place(turn)]
    if turn.says(CARRY_ON) and not turn.says(wishes.SKIP):
        return ask(turn, step, again=True)
    if turn.says(_FINE_NOW):
        return ask(turn, step, again=True)
    return _no_fine(turn, step) if turn.says(_NO_FINE) else None


def _no_fine(turn: Turn, step: Step) -> list[Say] | None:
    """ "no im fine": nothing more to say here; about a help or a goal it says neither yes nor no."""
    if step.chapter.for_each is not None:
        return ask(turn, step, again=True)
    if any(each.id == "no" for each in step.question.choices):
        return None
    return [Say("utter_no_then"), *go_on(turn, step)]
