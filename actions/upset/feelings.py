"""A plea for secrecy and low mood, wherever they are said: heard first, and never filed as an answer unasked.

Neither says that someone is in danger (that is `bot.safety`); both may be the first step of telling.
"""

from __future__ import annotations

import re

from actions.turn import Say, Turn
from actions.wordbook import buttons

CAREFUL = "careful"
"""How many more typed turns are asked about before they are written down: after a plea for secrecy comes a secret."""
TURNS = 2
LOW = "low before"

_SECRET = re.compile(
    r"\b(?:promise|promis|promiss|swear|sware)\b.{0,12}\b(?:(?:you|u|ya|not|never)\b.{0,12}\b)?(?:wont|won'?t|will"
    r" not|not|never|dont|don'?t)\b.{0,8}"
    r"\b(?:tell|tel|say|sa|grass|snitch|show|let on|repeat)\b"
    r"|\b(?:promise|swear)\b.{0,20}\b(?:secret|secrit|between us)\b"
    r"|\b(?:can|could|will|would|do) (?:you|u|i) (?:\w+ )?keep (?:a |this |my |it )?(?:\w+ )?(?:secret|secrit|to"
    r" yourself|between us)"
    r"|\bkeep (?:a |my )(?:secret|secrit)\b"
    r"|\b(?:wont|won'?t|will not|not gonna|not going to) (?:you |u )?(?:tell|tel|say|grass) (?:any ?one|any ?body"
    r"|my|mum|mam|dad|them|school|no ?one)"
    r".{0,12}\b(?:will|would|if i|promise|swear|right)\b"
    r"|\b(?:if|when) i (?:tell|told|tel|say|show) (?:you|u|ya) (?:something|summat|sumthing|sumfin|a secret|sth"
    r"|this|anything)\b"
    r"|\b(?:can|could) i (?:tell|trust|talk to) (?:you|u) (?:something|summat|sumthing|sumfin|a secret|with"
    r" (?:something|a secret)|about (?:something|summat) private)\b"
    r"|\bi(?:'ve| have|ve)? (?:got |have )?(?:a secret|something to tell (?:you|u)|to tell (?:you|u) (?:something"
    r"|summat))\b"
    r"|^\W*(?:pl[sz]|please)?\s*(?:dont|don'?t|do not|dnt|never) (?:tell|tel) (?:any ?one|any ?body|no ?one|a"
    r" soul)(?: (?:ok|okay|please|pls|right))?\W*$"
    r"|\b(?:this|it|what i say) (?:is|stays?|has to be|must be) (?:a secret|between (?:us|you and me))\b"
    r"|^\W*(?:its|it'?s) (?:a )?(?:secret|just between us)(?: (?:ok|okay|right))?\W*$",
    re.I,
)
_LOW = re.compile(
    r"\b(?:nothing|nuthin|nothin|nowt) (?:really |even )?(?:matters|maters|is worth|feels (?:good|right|real)|makes"
    r" me happy)(?: any ?more)?\b"
    r"|\b(?:hate|h8|haet|cant stand|can'?t stand) (?:my|me) (?:own )?(?:life|lyf|self|body|face)\b|\b(?:hate|h8)"
    r" (?:myself|meself|being me|who i am)\b"
    r"|\b(?:my )?life (?:is|'s|s|feels) (?:so |just |really |well |a bit )*(?:shit|crap|rubbish|awful|horrible|hard"
    r"|pointless|a mess|sad|bad|over|miserable|ruined)\b"
    r"|\bi(?:'?m| am|m| feel(?: like)?(?: i'?m)?)? (?:so |just |really |always |such |all |a |an |completely "
    r"|totally |like )*"
    r"(?:worthless|useless|a failure|failure|hopeless|unlovable|unloved|empty|numb|broken|depressed|depresed"
    r"|depress|miserable|a burden|burden|a waste of space|not good enough|no good|a freak|a mistake)\b(?! (?:at|in"
    r"|with|for))"
    r"|\b(?:no ?one|no ?body|noone|every ?one|every ?body) (?:really |ever |even |in the world )?(?:likes?|loves?"
    r"|cares?(?: about)?|wants?|hates?|understands|bothers? with) me\b"
    r"|\b(?:no ?one|no ?body|noone) (?:really |even )?(?:cares?|gets it|would care)\b"
    r"|\bi(?:'ve| have|ve)? (?:got |have )?(?:no ?one|no ?body|no friends|nobody) (?:to talk to|at all|left|who"
    r" cares)\b"
    r"|\b(?:feel|feeling|feelin|felt) (?:so |really |very |just |dead |well |a bit |quite |too |proper |always"
    r" )*(?:low|down|sad|lonely|alone|depressed|rubbish|crap|shit|awful|hopeless|unhappy|like (?:crying|giving up"
    r"|shit|crap|rubbish|im nothing|i'?m nothing|nothing))\b"
    r"|\bi (?:just |always )?(?:cry|cri) (?:every|all|most|a lot|myself to sleep|at night|in bed|in my room"
    r"|loads)\b|\bcant stop crying\b|\bcan'?t stop crying\b"
    r"|\bi(?:'?m| am|m)? (?:just )?(?:want(?:ing)?|going|gonna|feel like|ready) to give up(?: on (?:everything|life"
    r"|it all|myself))?\W*$"
    r"|\b(?:what'?s|whats|wots|what is) the point (?:of (?:anything|any of it|everything|me|trying)|in (?:anything"
    r"|trying|me))\W*$"
    r"|\bcan(?:'?t|not) (?:cope|go on)(?: (?:any ?more|with (?:life|everything|it all)))?\W*$|\bdont (?:feel|care)"
    r" (?:anything|about anything)\b"
    r"|\beverything (?:is|feels|'s|s) (?:so |just |going |gone |really )*(?:wrong|shit|rubbish|hopeless|pointless"
    r"|too much|bad|dark|black)\b",
    re.I,
)
_TO_BLAME = re.compile(
    r"\b(?:is it|is this|is that|do i have (?:a|this|my) plan|is it only|why) ?(?:just )?(?:cos|coz|cus|because|bc"
    r"|becos|since)"
    r" i(?:'?m| am|m) (?:so |too |really |a bit |just )?(?:stupid|thick|dumb|slow|bad|naughty|weird|a freak|not"
    r" normal|mental|spaz"
    r"|dim|not clever|different|broken|a problem)\b"
    r"|\bam"
    r" i (?:just |really |too )?(?:stupid|thick|dumb|a freak|not"
    r" normal|broken|a problem)\b",
    re.I,
)
_NOT_STUPID = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:im|i'?m|i am) not (?:a )?(?:stupid|thick|dumb|dim|spaz|freak|mental|weird)\b.{0,20}$", re.I
)
# "im going blind and im scared", "what happens when I can't see any more": a fear of what their body will do.
_BODY = (
    r"(?:los(?:e|ing) (?:all )?my (?:sight|eyesight|vision|hearing|speech|voice|hair|leg|legs|memory)|go(?:ing"
    r"|in|ne|es)? "
    r"(?:blind|deaf)|cant see any ?more|can'?t see any ?more|cant hear any ?more|can'?t hear any ?more"
    r"|cant walk any ?more"
    r"|can'?t walk any ?more|my (?:sight|eyes|eyesight|hearing|legs|muscles|heart|body) (?:is "
    r"|are )?(?:getting worse|going"
    r"|gone|stop|stops|failing)|(?:die|dying|death)|(?:the |my |a )?(?:new|big|next) school"
    r"|secondary(?: school)?|get(?:ting)? (?:worse|more ill|iller)|(?:my |the "
    r"|an? )?(?:operation"
    r"|surgery|seizures?|fits?|needles?|injections?|scan))"
)
_AFRAID = r"(?:scared|scard|skared|scary|scares me|afraid|frightened|frightens me|terrified|worried|worry|worries me)"
_BODY_FEAR = re.compile(
    rf"\b{_AFRAID}\b.{{0,40}}\b{_BODY}\b|\b{_BODY}\b.{{0,60}}\b{_AFRAID}\b"
    rf"|\b(?:what(?:'?s| is| will| does| do)? (?:going to |gonna )?happens?|what will i do|nobody|no ?one"
    rf"|everyone)\b.{{0,40}}"
    rf"\b{_BODY}\b(?!.{{0,12}}\bplan\b)",
    re.I,
)
_NOT_OF_THEM = re.compile(r"\b(?:my plan|the plan|plan says|the meeting|my meeting|review)\b", re.I)
_OF_SOMETHING = re.compile(
    r"\b(?:when|if|because|cos|coz) (?:the|it'?s|its|people|they|we|someone|there|i (?:lose|get|have|cant))\b", re.I
)
LONGEST = 160
# Pain, nights without sleep, worry about somebody at home: heard, with people to turn to, and no matter of the meeting.
_TROUBLED = re.compile(
    r"\bmy (?:legs?|head|tummy|stomach|belly|back|arms?|body|ears?|eyes?|hips?|chest|teeth|tooth|knees?|feet"
    r"|foot|neck|hands?|splints?) (?:really |still |always"
    r" |all )?(?:hurts?|aches?|(?:is|are) (?:really |so |very )?(?:sore|hurting|aching|bad))\b(?! (?:when|if"
    r"|because|in|from)\b)"
    r"|\b(?:cant|can'?t|cannot|can not|couldn'?t|couldnt|didn'?t|didnt) (?:get to )?sleep\b"
    r"|\b(?:worried|worry|scared|frightened|anxious|upset|sad) (?:about|that|for|because of) (?:my |our )?"
    r"(?:nan|nanna|gran\w*|grandad|mum|mam|dad|sister|brother"
    r"|dog|cat|friend|he|she|they|[A-Z][a-z]+)\b",
    re.I,
)


def about(turn: Turn) -> list[Say] | None:
    """What is said to a plea for secrecy or to low mood, else None."""
    if turn.button is not None or not turn.words or len(turn.words) > LONGEST:
        return None
    if turn.says(_SECRET):
        turn.keep(CAREFUL, str(TURNS))
        # No words of this are kept: they hold nothing to write down.
        return [
            Say("utter_secret_no", picture="private"),
            Say("utter_secret_who", picture="person", buttons=buttons("people_to_talk_to", "not_safe", "carry_on")),
        ]
    if turn.says(_BODY_FEAR) and not turn.says(_NOT_OF_THEM):
        heard = [Say("utter_scared_heard", picture="heart"), Say("utter_scared_who", picture="group of people")]
        return asked_after(turn, heard)
    if turn.says(_TO_BLAME):
        return [
            Say("utter_not_stupid", picture="heart", buttons=buttons("ask_why_review", "people_to_talk_to", "carry_on"))
        ]
    if turn.says(_NOT_STUPID):
        return asked_after(turn, [Say("utter_not_stupid", picture="heart")])
    troubled = turn.store.question(turn.sitting) is None and turn.says(_TROUBLED)
    troubled = troubled and (
        not turn.says(_NOT_OF_THEM)
        or bool(re.search(r"\bnot (?:about )?(?:the|my) (?:meeting|review)\b", turn.words, re.I))
    )
    if troubled and not turn.words.rstrip().endswith("?"):
        heard = [Say("utter_sad_heard", picture="heart"), Say("utter_sad_talk", picture="group of people")]
        return asked_after(turn, heard)
    return _low(turn) if turn.says(_LOW) and not turn.says(_OF_SOMETHING) else None


def _low(turn: Turn) -> list[Say]:
    again = turn.value(LOW) is not None
    turn.keep(LOW, "yes")
    heard = [
        Say("utter_low_again" if again else "utter_low_heard", picture="heart"),
        Say("utter_low_people", picture="group of people"),
    ]
    return asked_after(turn, heard)


def asked_after(turn: Turn, heard: list[Say]) -> list[Say]:
    """What was heard, and whether to write the words down: they may be what people should know."""
    from actions.gathering.questions import step_of
    from actions.gathering.waiting_words import ask_first
    from actions.kept.answers import TO_WRITE

    step = step_of(turn, turn.store.question(turn.sitting))
    if step is not None:
        return [*heard, *ask_first(turn, step, buttons("people_to_talk_to"), keep=False)]
    turn.keep(TO_WRITE, turn.words)
    turn.keep("offered", "write_words")
    ways = buttons("people_to_talk_to", "write_words", "not_now")
    return [*heard, Say("utter_low_write", picture="writing", buttons=ways)]


def careful(turn: Turn) -> bool:
    """True in the turns after a plea for secrecy: what is typed then is asked about before it is written down."""
    left = turn.value(CAREFUL)
    if left is None or turn.button is not None:
        return False
    turn.keep(CAREFUL, str(int(left) - 1) if int(left) > 1 else None)
    return True
