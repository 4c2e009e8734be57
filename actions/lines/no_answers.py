"""What people say to a question that is no answer to it: finishing, asking for an example, thinking aloud, teasing.

Each is known by its own words. What is only likely to be no answer is asked about, so that no words are lost.
"""

from __future__ import annotations

import re

from actions.turn import Turn

_SO = (
    r"^\W*(?:(?:ok|okay|k|right|well|so|and|no|nah|yes|yeah|sorry|um+|er+m*|oh|please|pls|but|actually|just|now|thanks"
    r"|thank you|ty)[\s,.!]+)*"
)
_END = r"(?:[\s,.!]+(?:please|pls|thanks|thank you|ty|thx|now|then|really|lol|sorry|for now|for today|tho|though))*\W*$"
_YOU = r"(?:you|u|ya|this|it|they)"

_FINISH = (
    rf"{_SO}(?:that|this)(?: will|'ll|ll) do\b.{{0,30}}$",
    rf"{_SO}(?:that'?s|that is|thats) (?:it|all|all of it|everything|the lot|me done|me|enough)\b{_END}",
    rf"{_SO}(?:that'?s|that is|thats) (?:it|all|everything|me done)\b[\s,.]+(?:can|how|what|do|is|where)\b.{{0,40}}$",
    r"^\W*(?:\w+\s+){0,4}?(?:leave|stop|end|call) it (?:there|here|at that|a day)\b" + _END,
    rf"{_SO}(?:i'?m|im|i am|we'?re|we are|i think i'?m|i think im) (?:all )?(?:done|finished|fin)\b(?! with).{{0,45}}$",
    r"^\W*(?:finish|finished|the end|done)[\s,.]+(?:thank|thanks|thx|ty|cheers|good ?bye|bye)\b.{0,30}$",
    r"^\W*(?:\w+\W+){0,4}(?:good ?bye|bye+|see ya|cya|ttyl|laters)\W*$",
    rf"{_SO}(?:no ?thing|nothin|nowt) (?:else|more)(?: to (?:say|add))?{_END}",
    rf"{_SO}no more (?:to say|from me|to add){_END}",
    r"^\W*(?:can (?:we|i)|lets|let's) (?:finish|end|wrap (?:it |this )?up)\b.{0,20}$",
)
_NOT_SURE = (
    rf"{_SO}(?:well )?(?:i'?m |im )?(?:idk|dunno|no idea|no clue|not sure|i?\s*(?:dont|don'?t|do not|dnt) (?:know"
    rf"|no|kno|get)) (?:what|wot|wat"
    rf"|how|why)"
    rf" (?:(?:you|u|ya|this|it|that) (?:mean|means|want|wants|is asking|are asking|r asking|say|says)\b.{{0,20}}"
    rf"|i (?:think|want|like|feel|should say|can say|mean|would say)\b.{{0,20}}"
    rf"|to (?:say|put|write|answer|pick|choose|tell|think)\b.{{0,20}}|to do(?: here| now)?)\W*$",
    rf"{_SO}(?:what|wot|wat) (?:am i|do i|should i|shud i|do {_YOU} want me to|are {_YOU} wanting me to)"
    r" (?:meant to |supposed to |have to )?(?:say|put|write|answer|do here)\b.{0,15}$",
    rf"{_SO}(?:i )?(?:cant|can'?t|cannot|carnt) think(?: of (?:anything|any|nothing|one|what))?{_END}",
    rf"{_SO}(?:nothing|nowt|nothin) (?:comes|coming) to (?:mind|me)\b.{{0,10}}$|^\W*my (?:mind|head)(?: is|'s|s)?"
    rf" (?:blank|empty)\W*$",
    rf"{_SO}(?:i )?(?:havent|haven'?t) (?:got )?(?:a clue|one|any|anything){_END}",
)
_EXAMPLE = (
    rf"{_SO}(?:what|wot|wat|wht) (?:are |r )?(?:you|u|ya|you lot) (?:on about|talking about|going on about|on"
    rf"|asking)\b.{{0,10}}$",
    rf"{_SO}(?:like|such as|as in|for instance) (?:what|wot|wat|who|where)\b{_END}",
    rf"{_SO}(?:(?:can|could) (?:you|u|i) )?(?:(?:give|tell|show|gimme|have|get|got)(?: me| us)? )?(?:any |an? |some "
    rf"|another )?"
    rf"(?:examples?|exampel|egsample|ideas?|hints?|clues?){_END}",
    rf"{_SO}(?:for example|e\.?g\.?)\W*$",
    rf"{_SO}(?:what|wot|wat|wht) (?:do |does |d'?)?{_YOU}? ?(?:mean|meen)(?: by (?:that|this|it))?{_END}",
    rf"{_SO}(?:what|wot|wat) (?:kind|sort|type) of (?:things?|stuff|answers?|help)\b.{{0,15}}$",
    rf"{_SO}(?:i )?(?:dont|don'?t|do not|dnt|didnt|didn'?t) (?:really )?(?:get|understand|undastand|understnd)"
    rf"(?: (?:it|this|that|u|you|(?:the|this|that|your) question|what (?:u|you) (?:mean|want|asked|said)))?{_END}",
    rf"{_SO}(?:huh|wdym|whaa+t|come again|confused|im lost|i'?m lost){_END}",
)
_SKIP = (
    rf"{_SO}(?:dont|don'?t|do not|dnt|stop) (?:ask|asking) (?:me )?(?:that|this|about (?:that|this|it))(?:"
    rf" again)?{_END}",
    rf"{_SO}not (?:this|that) (?:one|1|question|1 either|one either){_END}",
    rf"{_SO}(?:i said|i sed|i already said|it'?s a|its a) (?:no|nope|nah|nothing|pass|skip){_END}",
    rf"{_SO}(?:i )?(?:dont|don'?t|do not|dnt|wont|won'?t|not gonna|not going to|rather not) (?:wanna |want to |want"
    rf" 2 )?"
    rf"(?:do|answer|say|talk about|tell {_YOU}|tell|think about) (?:this|that|it|these)(?: (?:one|1|question"
    rf"|bit))?{_END}",
    rf"{_SO}(?:i )?(?:already |alredy )?(?:told|tell|said to) {_YOU}(?: (?:that|this|it))?(?: (?:already|before|b4"
    rf"|earlier))?{_END}",
    rf"{_SO}(?:a |another |ask (?:me )?(?:a |an)?(?:other|different) |different |do (?:a |another )?different"
    rf" )(?:question|one|1){_END}",
    rf"{_SO}ask (?:me )?(?:something|sumthing|summat|sumfin) else{_END}",
    rf"{_SO}none of (?:your|ur) business{_END}",
)
_ELSEWHERE = (
    r"^\W*(?:\w+\s+){0,3}?(?:can|could|shall|lets|let'?s|i want to|i wanna) ?(?:we|i|you|u)? ?(?:please )?(?:do|try"
    r"|talk about"
    r"|go to|have|play) (?:something|sumthing|summat|sumfin|sth|anything) (?:else|different|fun|more fun)\b" + _END,
    rf"{_SO}(?:something|summat) else{_END}",
    rf"{_SO}(?:i )?(?:cba|cant be bothered|can'?t be bothered|cant be arsed)(?: with (?:this|it))?{_END}",
)
_BORED = (
    rf"{_SO}(?:i'?m |im |i am |well |so )*(?:bored|boared)(?: (?:of this|with this|of these questions))?{_END}",
    rf"{_SO}(?:this|it|that|these|these questions?|they)(?:'?s| is| are)? (?:so |well |dead |really |too |a bit "
    rf"|just )*"
    rf"(?:boring|rubbish|dumb|stupid|long|pointless|annoying|silly|rank|bare long)(?: (?:question|one))?{_END}",
    rf"{_SO}(?:so |well |dead )?boring{_END}",
    rf"{_SO}(?:stupid|dumb|silly|boring|bad|weird) (?:question|q){_END}",
)
_WAIT = (
    rf"{_SO}(?:she|he|they|we|i)(?:'?s|'?re| is| are|'?m| am)? (?:still |just )?thinking(?: about it)?{_END}",
    rf"{_SO}(?:wait|hang on|hold on|one|1|two|2|give me|gimme|gis|just)?(?: (?:a|one|1))? ?(?:sec|second|secs|min"
    rf"|mins|minute"
    rf"|mo|moment|tick)(?: (?:im|i'?m) \w+)?{_END}",
    rf"{_SO}(?:wait|wait (?:there|up)|hang on|hold on|brb|be right back|back in a (?:sec|min|bit)|bbl|afk){_END}",
    rf"{_SO}(?:h+m+[\s,.]*)?(?:let me think|lemme think|i'?m thinking|im thinking|thinking)(?: about (?:it"
    rf"|that))?{_END}",
    rf"(?!\W*(?:yes|yeah|yep|no) but\b){_SO}(?:(?:can|could) (?:you|u) )?(?:please )?(?:slow(?:er)?(?: down)?(?: a"
    rf" bit)?|(?:you|u|ur|you'?re|this is"
    rf"|its)? ?(?:are )?"
    rf"(?:going |go )?(?:way |too |2 )+fast){_END}",
    rf"{_SO}(?:need (?:a|the) (?:wee|toilet|loo|break|drink)|going (?:to )?(?:the )?(?:toilet|loo)){_END}",
    r"^\W*(?:lol|lmao|rofl|(?:ha){2,}h?|(?:he){2,}|hah+a*|xd|lolz)+\W*$",
)
_RETURN = (
    rf"{_SO}(?:can|could|may|shall) i (?:say|put|write|tell (?:you|u)|do|have|pick|choose) (?:more than (?:one|1)|two"
    rf"|2|three|3"
    rf"|lots of|loads of|a few|both|several)(?: (?:things?|answers?|of them|ones))?{_END}",
    rf"{_SO}(?:back to (?:it|this|that|the questions?)|where (?:was|were) (?:i|we)|i'?m back|im back|back now|i'?m"
    rf" ready|ready){_END}",
    rf"{_SO}(?:nvm|never ?mind|nevermind|forget (?:it|that)|ignore (?:that|me))(?:[\s,.]+(?:i'?m|im) (?:ok|okay"
    rf"|fine|alright))?"
    rf"(?:[\s,.]+(?:carry on|go on|keep going|continue|back to it))?{_END}",
    rf"{_SO}(?:i'?m |im )?(?:ok|okay|fine|alright)[\s,.]+(?:carry on|go on|keep going|continue){_END}",
)
_FORGET = rf"{_SO}(?:forget|ignore|scrap) what i (?:just )?(?:said|sed|put|wrote|typed)\b.{{0,40}}$"
_ONE_MORE = rf"{_SO}(?:(?:just|do|ok|only|maybe|i'?ll do|ill do|can do) )*(?:one|1) more(?: (?:question|one|go))?{_END}"
_LAST_WRONG = (
    rf"{_SO}(?:that|the|my|this) (?:last |first |previous )?(?:one|answer|1|bit) (?:is|was|'?s|isnt|isn'?t|wasnt"
    rf"|wasn'?t)(?: all)?"
    rf" (?:wrong|not right|right|a mistake|what i (?:meant|said)){_END}",
    rf"{_SO}(?:oops|whoops|opps|oh no|ah|argh)?[\s,!.]*wrong (?:one|1|answer|button|thing|place){_END}",
    rf"{_SO}(?:that'?s|thats|that is|that was|that wasnt|that wasn'?t|it'?s|its) ?(?:not )?what i (?:meant|ment"
    rf"|said|put|mean|wrote)\b{_END}",
    rf"{_SO}(?:can i |i want to |i wanna |i need to |let me |i'?d like to )+(?:change|fix|edit|correct|redo)"
    rf" (?:what i (?:said|put|wrote)"
    rf"|(?:my|the|that|an?) (?:last |first |other |old )?(?:answer|one)|something|summat|it)(?: (?:before|earlier"
    rf"|b4|i said|i put))?{_END}",
    rf"{_SO}not that one{_END}",
    rf"{_SO}not (?:there|in there|under that|here)\b.{{0,40}}$",
    rf"{_SO}(?:{_YOU}|u'?ve|you'?ve) (?:got|put|wrote|written|wrote down|have) (?:it|that|this|what i said)(?: down"
    rf"| in)?(?: the)?"
    rf" (?:wrong|wrong place|wrong bit|wrong one){_END}",
    rf"^.{{2,80}}\b{_YOU}(?:'?ve| have)? (?:got|put|wrote|have) (?:it|that|this) (?:wrong|rong|all wrong|in "
    rf"the wrong \w+){_END}",
    rf"{_SO}(?:that|it)(?:'?s| is| was| goes| went)? ?(?:in|under) the wrong (?:place|bit|one|question|box){_END}",
    rf"{_SO}(?:that|it) (?:shouldnt|shouldn'?t|should not|doesnt|doesn'?t|dont) (?:be|go|belong) (?:there|here|in"
    rf" that).{{0,20}}$",
    rf"{_SO}(?:i )?(?:made|mad|did) a (?:mistake|mistak|mess|boo ?boo|typo){_END}",
    rf"{_SO}(?:i )?(?:didnt|didn'?t|did not|dint) (?:mean|say|put|write) (?:that|it|to (?:say|put|write|send)"
    rf" (?:that|it)){_END}",
)
_WRITE_WHAT = (
    rf"{_SO}(?:can you |u can |you can )?(?:write|put|note) (?:it|that|this|them)(?: (?:down|in))?(?: for me)?{_END}",
)
_NOT_ENGLISH = (
    r"\b(?:no (?:comprendo|entiendo)|(?:je )?ne comprends? pas|je comprends pas|nie rozumiem|non capisco|ich verstehe"
    r"|nu [iî]n[tț]eleg|n[aã]o entendo|anlam[ıi]yorum|ma fahamt|qu'?est[- ]ce|por ?qu[eé]|pourquoi|dlaczego|co to jest"
    r"|nuk kuptoj|nesuprantu|no hablo|mujhe samajh|samajh nahi|ma garanayo|fadlan|je parle)\b",
)
_ATTACK = (
    r"\b(?:ignore|forget|disregard) (?:all |your |the |my |any |every )*(?:previous |prior |other |old"
    r" )?(?:instructions?|rules|prompts?|training)\b"
    r"|\bsystem prompt\b|\bpretend (?:you are|you'?re|ur|to be|u r)\b|\b(?:act|roleplay) as (?:an? |my |the )?\w+"
    r"|\byou are now\b|\bjailbreak\b|\bdan mode\b|\bdeveloper mode\b",
    r"<\s*/?\s*(?:script|img|iframe|svg|a|div|b|h1|body|style)\b[^>]*>|\{\{.*\}\}|\{%.*%\}|\$\{.*\}"
    r"|\b(?:drop|delete from|truncate) table\b|\bselect \*? ?.{0,20}\bfrom\b.{0,20};|'\s*or\s+'?1'?\s*=|;\s*--",
)
_ASKED = (
    rf"{_SO}(?:what|wot|wat|who|where|which|when)(?:'?s| was| were|s)\b(?: (?:the|my|that|this|it|last|first|in|on"
    rf"|you|u)\b).{{0,50}}$",
    rf"{_SO}is (?:it|that|this|there|the|my|\w+)(?: \w+){{0,4}} (?:in|on|at|for|part of|happening|going|allowed|ok"
    rf"|okay|coming|working)\b.{{0,30}}$",
    rf"{_SO}(?:did|do|have) i (?:tell|told|say|said|mention|ever)\b.{{0,40}}$",
    rf"{_SO}how (?:do|can|does|did|come|is|are)\b.{{2,60}}$",
)

_KINDS = tuple(
    (name, re.compile("|".join(patterns), re.I))
    for name, patterns in (
        ("cannot", _ATTACK),
        ("not_english", _NOT_ENGLISH),
        ("finish", _FINISH),
        ("repeat", (*_RETURN, _ONE_MORE)),
        ("wait", _WAIT),
        ("simpler", _EXAMPLE),
        ("not_sure", _NOT_SURE),
        ("last_wrong", (*_LAST_WRONG, _FORGET)),
        ("skip", _SKIP),
        ("elsewhere", _ELSEWHERE),
        ("write_what", _WRITE_WHAT),
        ("bored", _BORED),
        ("question", _ASKED),
    )
)
LONGEST = 110
"""Characters up to which a line is read as a whole; a longer one has something to tell."""


def kind(turn: Turn) -> str | None:
    """Which kind of no answer this line is, or None where its words do not say so."""
    if len(turn.words) > LONGEST and not _KINDS[0][1].search(turn.words):
        return None
    return next((name for name, pattern in _KINDS if turn.says(pattern)), None)


_SURE, _RATHER_SURE, _QUITE_SURE, _VERY_SURE = 0.55, 0.6, 0.7, 0.86
"""Chosen on lines kept aside: of 391 that tell something four are asked about at this bar."""
_TO_THE_BOT = frozenset(
    "greet goodbye thanks stop repeat say_simpler help_what_can_you_do are_you_a_robot who_sees_this read_aloud"
    " affirm deny dont_know out_of_scope chitchat_joke swearing_abuse tell_views_start".split()
)


_OF_THE_TALK = frozenset("goodbye stop dont_know repeat say_simpler read_aloud deny".split())
"""What is hardly ever meant by an answer."""


_CHATTY = frozenset("out_of_scope chitchat_joke greet affirm deny thanks help_what_can_you_do".split())
_PLAIN = 0.93
_OF_THE_BOT = re.compile(r"\b(?:you|u|ur|your|robot|bot|computer|hello|hi|hiya|thanks|thank)\b", re.I)


def doubtful(turn: Turn, open_question: bool = False) -> bool:
    """True where a line is likely to be meant for the program, though its words do not say so."""
    many = len(turn.words.split())
    bar = _QUITE_SURE if many <= 2 else _SURE if turn.best in _OF_THE_TALK else _RATHER_SURE
    if turn.sureness < bar:
        return False
    if open_question and turn.best in _CHATTY and turn.sureness < _PLAIN and not _OF_THE_BOT.search(turn.words):
        return False  # "make tea", asked what they like: an answer, whatever it sounds like
    most = 4 if turn.best in _SHORT and turn.sureness < _VERY_SURE else 12
    return turn.best in _TO_THE_BOT and 1 < len(turn.words.split()) <= most


_SHORT = frozenset(["affirm", "deny", "dont_know"])
"""Meanings that mostly few words have; a longer line tells more than that, unless it is very plain."""
