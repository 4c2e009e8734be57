"""The words of wishes about answers already given: show, remove, change, swap, share, keep private."""

from __future__ import annotations

import re

SHOW = re.compile(
    r"^\W*(?:(?:please|pls|can i|can you|let me) )*(?:show|see|read|look at) (?:my |the |all my )?"
    r"(?:answers|anwsers|ansers)\b|"
    r"\b(?:what|wot|wat) (?:did|have) (?:i|you|u) (?:rite|rote|write|wrote|written|save|put) ?(?:down|so far)?\W*$|"
    r"\b(?:show|see|read|look at|what are|wot are)\b.{0,15}\b(?:my|the) (?:answers?|views|"
    r"words)\b|\bwhat (?:did|have) i (?:say|said|put|tell|told|write|wrote|written)\b|"
    r"\b(?:can|could|let) (?:i|me) (?:see|look at|read|hear) (?:what|wot|wat|every ?thing) (?:i have|i|ive|i've)\b|"
    r"^\W*show (?:me )?every ?thing\W*$|"
    r"\b(?:show|read|tell) (?:me |back |me back )*(?:what|wot|wat) (?:i have|i|ive|i've) (?:just )?(?:said|put|wrote"
    r"|written|told)\b|"
    r"^\W*show(?: me)?(?: (?:it|them|all|my words|please|pls))*\W*$"
    r"|\b(?:did|have|has) (?:it|you|u) (?:save|saved|keep|kept|write|wrote|written)(?: down)? (?:what|my|that|it"
    r"|anything)\b"
    r"|\bshow (?:me )?what (?:you'?ve|you have|ive|i'?ve|i have|i|she'?s|he'?s) (?:got|put|said|written|kept)\b"
    r"|\bwhat(?:'?s| is) (?:private|shared)\b.{0,25}\b(?:not|shared|private|now)\b|\bread (?:\w+ )?back\b"
    r"|\bwhat (?:have|did|do) (?:you|u) (?:got )?(?:written|wrote|write|put|saved?|got|have)(?: down)?"
    r"(?: (?:so far|of me|about me|for me|for her|for him))*\W*$"
    r"|\bwhat (?:you|u) (?:wrote|write|put|written|saved?)(?: down)?(?: (?:so far|of me|about me|for me))*\b"
    r"|\bread (?:me |us )?back (?:to (?:me|us) )?what\b|\bread back my\b"
    r"|\bwhat (?:she|he|they)(?:'ve|'s|s| has| have)? (?:just )?(?:said|put|told you)(?: so far)?\W*$|"
    r"\b(?:can|could|let) (?:i|we|me|us|he|she) (?:please )?(?:see|read|look at|hear) what(?:'?s| has| is)? (?:been )?"
    r"(?:written|wrote|put|saved|got)(?: down)?\b.{0,20}|"
    r"\b(?:did|have) (?:you|u) (?:really )?(?:change|changed|write|wrote|written|save|saved|keep|kept|remove"
    r"|removed|take"
    r"|taken)(?: down| out| off)? (?:my|that|the|it)\b.{0,40}\?\W*$|"
    r"\b(?:you|u) (?:wrote|write|written|saved|put) (?:this|that|it)(?: down)?\?\W*$|"
    r"\b(?:show|tell|read)(?: \w+){0,2} what(?:'?s| is| has| have|s)? (?:been |already )*(?:written|saved|put"
    r"|wrote|kept|got)\b"
    r"|^\W*(?:(?:can|could) (?:you|i|we)|please|i (?:only |just )?want to|let me|[\w ]{0,40}, (?:can"
    r"|could) (?:you|i|we))"
    r"(?: please)? (?:show|read|look at|see|hear)(?: (?:me|us|out|back|to))* (?:the rest(?: of (?:them|it|the answers"
    r"|my answers))?|all of (?:it|them)|them all|it all|everything)\b.{0,80}$|"
    r"^\W*show what(?:'?s| is) (?:written|saved|put|kept)\b|"
    r"^\W*(?:my answers|what (?:i|ive|i've) (?:said|put|wrote|written)(?: so far)?)\W*$|"
    r"\b(?:see|read|show|hear|check|look at|go through)\b.{0,20}\b(?:what|wot|wat|all"
    r"|everything)\b[^.?!]{0,24}\b(?:is|was|has|have|been|she|he|they|i|u"
    r"|you|we)\b[^.?!]{0,12}\b(?:written|wrote|writen|write down|said so far|saved|put down)\b|"
    r"\b(?:show|read|see|hear|check|list|look at)\b.{0,15}\b(?:my|her|his|their|the|our|those|these) "
    r"(?:answers?|anwsers|ansers)\b|"
    r"^\W*(?:(?:no|not to share yet|only|just|ok|first)\W+)*(?:to )?(?:read|see|hear|show|check)(?: (?:me"
    r"|us))? (?:them|it) all\W*$|"
    r"^\W*(?:where|wer|wear|were|wher|wheres|where'?s)\b.{0,8}\b(?:my|the|her|his) (?:answers?|ansers|words"
    r"|stuff|views)\b|"
    r"\b(?:you|u)(?:'ve| have)? (?:still )?(?:got|have|saved?|kept?)\b.{0,10}\b(?:my|her|his) (?:stuff"
    r"|answers?|words|things|bits)\b|"
    r"\b(?:what|wot) (?:did|have) (?:you|u) (?:just )?(?:write|wrote|written|put|saved?|rite)\b|"
    r"^\W*(?:skip|go|jump|move) to the (?:[\w'-]+ ){1,3}(?:one|1|answer)\W*$|"
    r"\bdid (?:you|u) (?:just )?(?:change|save|write|remove|delete|keep) (?:it|that|my answer)\b",
    re.I,
)
JUST_DONE = re.compile(
    r"\b(?:just|did (?:you|u) (?:change|save|write|remove|delete|keep)|thats? not what i said)\b", re.I
)
"""What was done last is asked about: the last answer is shown first."""
ONE = (
    r"(?:(?:that|it|this)(?=(?: (?:one|answer|bit|please|pls|now|again|private|secret|out|off|away))*\W*$)"
    r"|(?:the |my )?(?:last|first|second|third|fourth|fifth|1st|2nd|3rd) (?:one|answer|bit|thing)"
    r"|my (?:last )?answer|(?:the )?answer|what i (?:just )?(?:said|put|wrote)|the (?:one|bit|thing|part|answer) "
    r"(?:about|abt|bout|with|where|that says)|the (?:\w+ ){1,2}(?:one|1|bit|answer|thing|part)|(?:number|answer) \d)"
)
REMOVE = re.compile(
    rf"^\W*(?:(?:no|nah|wait|sorry|actually|oh|ok|okay|please|pls|plz|and|also|can|could|you|u|i|want|wanna|to"
    rf"|would|like|now|just|then|id)[\s,.]+)*"
    rf"(?:cross (?:off|out)|scrub(?: out)?|bin|lose|drop|leave out)\s+{ONE}\b"
    rf"|\b(?:delete|remove|rub out|take (?:out|away|off)|get rid of|scrap)\b.{{0,12}}\b{ONE}\b"
    r"|\b(?:dont|don't|do not|dnt) (?:put|write|save|include|use) (?:that|it|this)(?: last)?(?: (?:down|in|please"
    r"|pls|one"
    r"|bit))*\W*$"
    r"|\btake (?:that|it|this|them)(?: (?:last |first )?(?:one|1|answer|bit))? (?:out|away|off)\b|\btake (?:the \w+"
    r" (?:one|bit|answer)) (?:out|away|off)\b",
    re.I,
)
NOT_KEPT = re.compile(
    r"^\W*(?:(?:no+|nah|wait|but|sorry|please)[\s,.!]+)*(?:i )?(?:dont|don['’]?t|do not|dnt|didnt|didn['’]?t"
    r"|did not) want (?:(?:you|u) to )?"
    r"(?:(?:that|it|this) (?:to be )?)?(?:written|wrote|write|saved?|kept|keep|put)(?: (?:that|it|this))?(?: "
    r"(?:down|in))?(?:\W+i (?:just |only )?(?:wanted|want)\b.{0,40})?\W*$",
    re.I,
)
"""What was kept just now was not meant to be kept."""
BY_OTHERS = re.compile(
    r"^\W*(?:(?:so|but|and|then|wait|ok|what if)[\s,]+)*"
    r"(?:can|could|will|would|should|are|do|does|may|might|what if|if)? ?(?:they|she|he|someone|somebody|anyone"
    r"|(?:the |my )?(?:council|school|college|la|head|senco|teacher|social worker))"
    r"(?! (?:says?|sez|said|wants?|wanted|asks?|asked|would like|told|thinks?|needs?)\b)"
    r"(?: \w+){0,3}? (?:take|delete|remove|scrap|get rid|cut|drop)\b",
    re.I,
)
"""What others may do or have done ("can they just take it off me"): asked or told, no order to us."""
REMOVE_WORDS = re.compile(
    r"^\W*(?:(?:please|pls|can you|can u|could you|i want to)\s+)*"
    r"(?:delete|remove|rub out|get rid of|scrap|bin|take (?:out|off))\s+(?P<words>[\w' ]{2,40}?)(?:\s+(?:please"
    r"|pls))?\W*$",
    re.I,
)
# "actually they can see it": the last one that was spoken of.
CAN_SEE = re.compile(
    r"^\W*(?:(?:ok|actually|no|wait|yes|well)[\s,]+)*(?:they|people|everyone|anyone|mum|mam|dad|school|he|she|my \w+) "
    r"(?:can|could|may) (?:see|read|have|know) (?:it|that|this)(?: one)?\W*$",
    re.I,
)
KEEP_IT = re.compile(
    r"^\W*(?:(?:no|wait|actually|oh|sorry|ok|dont|don't)[\s,!.]+)*(?:(?:keep|leave) (?:it|that|them"
    r"|this)(?: (?:in|as it is"
    r"|like that"
    r"|how it is))?|(?:dont|don't|do not) (?:delete|remove|change) (?:it|that|them|this))"
    r"(?:[\s,]+(?:sorry|please|pls|then|thanks|actually))*\W*$",
    re.I,
)
BACK_AGAIN = re.compile(
    r"^\W*(?:(?:no|wait|actually|oh|sorry|hang on|hold on|can you|please)[\s,]+)*(?:put|get|bring) (?:it|that"
    r"|them) back(?: (?:in"
    r"|again|please|pls))*\W*$",
    re.I,
)
NOT_OLD = re.compile(
    r"^\W*(?:(?:no|wait|actually|oh|oops|sorry|i mean|i meant|i ment|i said|its|it's|it is|it was|that was|put"
    r"|make it|say|(?:it |that )?should (?:be|say|have been)|(?:it |that )?(?:was )?(?:meant|supposed) to (?:be"
    r"|say)|meant to be|supposed to be|ment to be|i (?:made|mad|did) an? (?:mistake?|mistak"
    r"|misstake|eror|error|typo)"
    r"|i (?:put|wrote|got|said) (?:it|that) wrong)[\s,]+)+"
    r"(?P<new>[\w' -]{2,60}?),? (?:not|instead of) (?P<old>[\w' -]{2,40}?)\W*$",
    re.I,
)
SHARE = re.compile(rf"^\W*(?:(?:please|pls|ok|you can|u can|can you)\s+)*(?:share|show them)\s+{ONE}\b", re.I)
EVERYTHING = re.compile(
    r"\b(?:delete|remove|erase|wipe|rub out|get rid of|scrap|clear|bin)\b.{0,20}"
    r"\b(?:(?:my|the) (?:answers|words|chat)|(?:this |the )?whole chat|all of (?:it|this|that|them|my)|it all"
    r"|them all|all my"
    r"|all the answers|every ?thing|evrything|everythin|the lot|all)\b"
    r"|^\W*(?:can|could|will|would) (?:you|u) (?:\w+ )?forget (?:all |every ?thing |what )?(?:that )?i(?:'ve|ve)? "
    r"(?:said|sed|told|wrote|written|typed|put)\b(?! about)",
    re.I,
)
NOT_PRIVATE = re.compile(rf"\b{ONE}\b.{{0,12}}\b(?:not|isn'?t|stop being) (?:be )?private\b|\bun-?private\b", re.I)
PRIVATE = re.compile(
    rf"^\W*(?:(?:please|pls|can you|and)\s+)*hide\b.{{0,10}}\b{ONE}|\b{ONE}\b.{{0,40}}\b(?:just for me|to myself)\W*$|"
    r"\b(?:keep|make|leave)\b.{0,30}\b(?:private|privat|secret|secrit)\b|\b(?:dont|don't|do not|pls dont|"
    r"dnt) (?:show|sho|share|tell|put)\b.{0,40}\b(?:that|it|this|the (?:\w+ ){0,3}(?:one|bit|answer)|anyone|any1"
    r"|them|mum|mam|dad|teacher|school|him|her)\b"
    r"|\b(?:one|bit|part|answer|thing)\b.{0,20}\b(?:kept|stays?|be|is) (?:private|secret)\b",
    re.I,
)
CHANGE = re.compile(
    r"^\W*(?:(?:can i|i (?:still |do )?want to|i wanna|please|can you|let me|i (?:still )?need to|wait|no|sorry"
    r"|actually"
    r"|hang on|but|oh)[\s,]+)*(?:change|edit|fix|"
    r"correct|redo)\s+"
    + ONE
    + r"(?: (?:one|1|answer|bit))?(?: (?:please|pls|now|then))*(?: (?:about|i)\b.{1,80})?\W*$",
    re.I,
)
QUOTED = re.compile(r"[\"“‘].{2,}[\"”’]")
SHARE_ALL = re.compile(
    r"^\W*(?:yes|yeah|ok)(?: please)?,? share(?: please)?\W*$|"
    r"^\W*(?:(?:please|pls|ok|yes|you can|u can|can (?:you|u)|could (?:you|u)|i want to|lets|let's|now) )*"
    r"(?:share (?:it|them|all|everything|my answers|my views)(?: all)?"
    r"|(?:send|give|show|share|email|post|hand) (?:it|them|this|these|all of it|everything|my (?:views|answers|words"
    r"|page|stuff))"
    r"(?: (?:in|off|over|all))* ?(?:to|with)? ?(?:them|school|people|everyone|everybody|the (?:meeting|people|school"
    r"|council|senco"
    r"|teachers?)|my (?:teacher|school|ta|senco|case ?worker)|miss|sir)?(?: (?:now|please|pls))*"
    r"|finish(?:ed)? (?:and share|my views)|make my (?:views|page)|print (?:it|my views))\W*$",
    re.I,
)
UNDO = re.compile(
    r"^\W*(?:(?:no|oh|wait|actually|sorry|please|can you|can we)[\s,]+)*"
    r"(?:undo|oops|un do|take that back|i take (?:it|that) back)(?: (?:that|it|please|pls|last one|the last one))?\W*$",
    re.I,
)
SWAP = re.compile(
    r"^\W*(?:(?:can i|can you|can u|please|pls|i want to|no)\s+)*(?:change|swap"
    r"|turn)\s+(?!(?:is|was|are|makes?|can|will|feels?)\b)[\"“'‘]?(?P<old>[\w'][\w',. -]{1,78}?)[\"”'’]?\s+"
    r"(?:to|into|for)\s+[\"“'‘]?(?P<new>[\w'][\w',. -]{1,118}?)[\"”'’]?\W*$",
    re.I,
)

_FEW = 3
"""A slip is a word or three; a longer "not" is a sentence of its own ("no i said the cat is called nugget not ...")."""


def slip(words: str) -> re.Match[str] | None:
    """ "bikes not biks": `new` and `old` of a slip of a few words, or None."""
    found = NOT_OLD.match(words)
    return found if found and len(found["new"].split()) <= _FEW and len(found["old"].split()) <= _FEW else None
