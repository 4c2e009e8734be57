"""The words of wishes about the talk itself (stop, skip, go back, say it again) and of questions."""

from __future__ import annotations

import re

RETURN = re.compile(
    r"^\W*(?:(?:it was|that was|sorry|back|right)[^.!?]{0,30}[.!]\s+)?(?:(?:ok|okay|yes|please|pls|can (?:i|we)"
    r"|i want to|lets|let's|i'?m|im|i am|we'?re|we are|hi|hello|hey|so|now|fine|alright|back|again)[\s,.!]+)*"
    r"(?:(?:carry on|continue|keep going)(?: (?:to|with|where) (?:(?:my|the|these|those) )?{place})?"
    r"|(?:go|get) back (?:to|where) (?:(?:my|the|these|those) )?{place}"
    r"|where (?:was i|were we)|what was i doing|what (?:was|were) (?:we|i) (?:on about|doing|on|talking about"
    r"|saying)|back to (?:my|the) questions?)"
    r"(?:\s+(?:please|pls|now|then))*\W*$".replace(
        "{place}", "(?:questions?|talk|chat|views|i was(?: at)?|we were|it|this|that|main bit|main part)"
    ),
    re.I,
)

BYE = re.compile(
    r"^\W*(?:(?:(?:ok|okay|thank(?:s| you)|ty|cheers)\b[^.!?]{0,40}[\s,.!]+)|[^.!?]{2,60}[.!] )*(?:good ?night"
    r"|night night|nighty night|nite nite|night"
    r"|gn|g'?night|(?:(?:right |thats it |that's it )?i'?m off)|gotta go"
    r"|got to go|laters|goodbye|good bye|bye|bye bye|see (?:you|ya)(?: later)?)"
    r"(?:[\s,.!]+(?:thank(?:s| you)|for now|now))*\W*$",
    re.I,
)

PROGRESS = re.compile(
    r"^\W*(?:am i|are we|is (?:that|this)|was that) (?:all |nearly )?(?:done|don|finished|it|the end"
    r"|everything)(?: now| yet)?\W*$|"
    r"\bhow (?:many|much) (?:more|left|longer|questions)\b|\bhow many questions\b|^\W*(?:what'?s|wots|wats|what is|is"
    r" there (?:much|a lot|loads)) (?:left|more|to go)\b.{0,15}$|\b(?:nearly|almost) (?:done"
    r"|finished|there)\b",
    re.I,
)
STOP = re.compile(
    r"^\W*(?:(?:no|ok|please)[\s,]+)*stop[\s,.!]+(?:that'?s|thats|it'?s) enough(?: (?:goals|help|questions|now"
    r"|for today))*\W*$|"
    r"^\W*(?:(?:please|pls|just|ugh|oh|no)\s+)*(?:leave me alone|go away|get lost|do one|shut up|piss off|f+ off"
    r"|fuck off|jog on|stop bothering me|stop asking me)(?: (?:now|please|pls|robot|bot|you))*\W*$|"
    r"^\W*(?:thank you(?: very much)?|thanks|ok|okay|right)\W+(?:finish|finished|stop|end|that'?s all|thats it)\W*$|"
    r"^\W*(?:(?:thank you|thanks|ok|right|that'?s all|well)[\s,.]+)*(?:we'?re|we are|i'?m|im"
    r"|i am) (?:all )?(?:done|finished)"
    r"(?: (?:for (?:today|now)|now|with this|thanks|thank you))*\W*$|^\W*stop (?:asking|with|all)\b.{0,30}$|"
    r"^\W*(?:(?:that'?s|thats) it,? )?(?:i'?m|im|i am|we'?re) (?:all )?(?:done|finished)(?: now)?\W*$"
    r"|^\W*(?:this|it|these questions?) (?:is|are) (?:so |really |too |well )?(?:boring|dull|rubbish)\W*$|"
    r"^\W*(?:(?:please|pls|plz|can we|can i|can u|can you|i want to|i wanna|i need to|lets|let's|ok|okay"
    r"|no|nah|whatever|just|jus|right"
    r"|ugh|omg|argh|god|yeah|yea|fine|look|oi|and|now|you can|u can)[\s,.!]+)*(?:stop|pause|"
    r"finish|quit|end|enough|finished|done|had enough|im done|i'm done|stop it|stop now|stop this|"
    r"later|not now|no more|leave it|come back later)\b"
    r"(?: (?:this|that|it|these|the|my|of|with|for|now|here|today|tonight|please|pls|ta|thanks|thank|you|asking"
    r"|talking|to|me|questions?"
    r"|question|chat|talk|views?|stuff|there|on|a|bit|while|break|tomorrow|then|i|want|wanna|had|im|done|all"
    r"|everything|everythin|plz"
    r"|more|doing|enough|now))*\W*$"
    r"|^\W*(?:(?:please|pls|no|sorry|but)\s+)*(?:i\s+)?(?:dont|don['’]t|do not|dnt)\s+(?:want to|want 2|wanna|wana)\s+"
    r"(?:do (?:this|it|these|any|questions)|carry on|keep going|go on|answer (?:any|these|questions))\b"
    r"(?: (?:any ?more|no more|anymore|now|today|questions|more|please|pls))*\W*$",
    re.I,
)

SKIP = re.compile(
    r"^\W*(?:(?:no|sorry|wait|can i|can we|please|pls|i want to|ill|i'll|just|lets|ok|okay|right|would like "
    r"to)\s+)*(?:skip"
    r"|pass|next|"
    r"next one|next question|(?:i (?:mean|meant) )?(?:(?:go|move|skip) (?:on )?to )?the next (?:help|goal|one"
    r"|bit)(?:,? not the next question)?|next (?:help|goal)(?: instead)?|(?:do|have) (?:the )?next (?:help"
    r"|goal)(?: instead)?|leave (?:that|this|it)(?: one)?(?: and come back later)?|(?:go )?(?:on )?to the next "
    r"(?:one|question)|miss "
    r"(?:it|this)|move on|"
    r"dont want to (?:say|answer)|"
    r"don't want to (?:say|answer)|i (?:dont|don't) want to (?:say|answer)(?: (?:that|this|it))?|"
    r"i (?:already|alredy|just) (?:told|said|sed)(?: (?:you|u))?(?: (?:that|this|it))?|"
    r"rather not(?: say)?)\b(?: (?:this|it|that|one|question|please|pls|this one|that one))*"
    # "next one please i dont want to do that one"
    r"(?:[\s,.]+(?:cos |coz |because )?(?:i )?(?:dont|don'?t|do not|dnt|cant|can'?t) (?:want to |wanna |wana "
    r"|like to )?"
    r"(?:do|answer|say|like|want|talk about)(?: (?:that|this|it|one|question))*)?\W*$",
    re.I,
)

BACK = re.compile(
    r"^\W*(?:(?:no|wait|ok|can i|can we|please)\s+)*(?:go back(?: (?:one|a bit|a question|1|to the (?:last"
    r"|question before|one before|last question|previous question|"
    r"previous one|last one)))?|back(?: one| 1)?"
    r"|last question"
    r"|previous(?: question)?|the one before|go to the last one)\W*$",
    re.I,
)

NOT_SURE = re.compile(
    r"^\W*(?:dont|don't|dunno|idk) (?:know |no )?(?:and |n )?(?:i )?(?:dont|don't) (?:care|no|know)\W*$"
    r"|^\W*(?:she|he|they)(?:'s| is)? (?:doesn'?t|dosnt|don'?t|not|isn'?t) (?:know|no|sure|really sure)\W*$"
    r"|^\W*(?:(?:um+|er+|hm+|uh+|well|no|nah|i said|i told you)\b\W*)*(?:i\s+)?"
    r"(?:(?:really|still|just|honestly)\s+)*(?:idk|dunno|"
    r"dno|dk|iono|not sure|unsure|no idea|no clue|dont no|dont know|don't know|dont kno|"
    r"do not know|idontnow|idontknow|dnt know|cant think|can't think|cant remember|can't remember|"
    r"cant say|not rly sure|no eye deer|hard to say|who knows|um+|er+|hmm+)(?:[\s,.]+(?:really|rly|tbh|"
    r"(?:maybe |ask me )?later|maybe (?:another|next) time|another (?:time|day)|at the moment|right now|lol|"
    r"what to (?:say|put|write)|how to (?:say|put) (?:it|that)|anything|of anything|what|"
    r"sorry|yet))*\W*$",
    re.I,
)

CORRECTION = re.compile(
    r"^\W*(?:(?:(?:no+|oh|oops|sorry|wait|actually|hang on|hold on|nah|erm?|um+)[\s,.!]+)+(?:i|"
    r"what i)\s+mean\b|(?:(?:no+|oh|oops|sorry|wait|actually|hang on|hold on|nah|erm?|"
    r"um+)[\s,.!]+)*(?:i|what i)\s+(?:actually\s+)?(?:meant|ment|ment to (?:say|put|write)|"
    r"meant to (?:say|put|write)|should (?:have|of) (?:said|put)))\s*(?:to (?:say|put|write)\s+|"
    r"is\s+|was\s+)?(?P<words>.+)$",
    re.I | re.S,
)

MAKE_IT = re.compile(
    r"^\W*(?:(?:no|actually|wait|sorry|i'?ve changed my mind|i changed my mind)[\s,.]+)+make (?:it"
    r"|that)\s+(?P<words>.+)$",
    re.I | re.S,
)
SAY_INSTEAD = re.compile(
    r"^\W*(?:(?:no+|nah|oh|oops|sorry|wait|actually|please|pls|can you|can u|could you|hang on)[\s,.]+)*"
    r"(?:say|put|write|rite|make it say|have it say|make it)\s+(?:[\"“'‘](?P<words>[^\"”]{2,200})[\"”'’]"
    r"(?:[\s,]+(?:instead|rather|for that|there|not that))*|(?P<bare>[^.!?]{2,120}?)[\s,]+(?:instead|not that))"
    r"(?:[\s,]+(?:of (?:that|it|this)|please|pls|then|there))*\W*$",
    re.I | re.S,
)
SHOULD_SAY = re.compile(
    r"^.{0,40}?\b(?:my|the) (?:last )?(?:answer|one) (?:should (?:be|say|have been)|is meant to (?:be"
    r"|say))\s+(?P<words>.+)$",
    re.I | re.S,
)
CHANGE_TO = re.compile(
    r"^\W*(?:(?:no|sorry|wait|actually|please|can you|can u|can i|i'?ve changed my mind|ive changed my mind)[\s,.]+)*"
    r"(?:change|swap|"
    r"turn)\s+(?:that|it|my answer|(?:that |the )?last one|my last answer|that one|that answer)"
    r"(?:\s+(?:to|into|for|2)|[\s,]+(?:(?:and|so it|to) )?(?:put|say|says|make it))\s+(?P<words>.+)$",
    re.I | re.S,
)

# "Change that one. It should say that I have had none": the new words follow a stop.
CHANGE_DOT = re.compile(
    r"^\W*(?:(?:no+|sorry|wait|actually|actully|actualy|please|pls|nah|oh|ok)[\s,.]+)*change(?: (?:that|it"
    r"|this)(?: one| answer)?)?"
    r"\s*[.,:;!–-]+\s*(?:(?:it|that) should (?:say|be) (?:that )?|(?:put|say|make it) )?(?P<words>.+)$"
    r"|^\W*(?:(?:no+|wait|sorry|nah)[\s,.]+)*(?:actually|actully|actualy)[\s,.]+(?:no[\s,.]+)?change (?:that|it"
    r"|this)[\s,.]+"
    r"(?P<more>(?:i|my|more|less)\b.+)$",
    re.I | re.S,
)
# "No. write what I said. Del good"
WRITE_MINE = re.compile(
    r"^\W*(?:(?:no+|nah|wait|sorry)[\s,.!]+)*(?:write|put|rite) what i (?:said|say|sed)[\s.,:!]+(?P<words>.{2,200})$",
    re.I | re.S,
)
# "ok safe", "sick": slang for "fine, thank you".
HEARD = re.compile(
    r"^\W*(?:(?:ok|okay|k|oh|yeah|right|ah|aight|aite)[\s,.]+)*(?:safe|sound|bet|calm|mint|peng|lit|sick|sweet|nice one"
    r"|fair enough|fair|good to know|got it|gotcha|makes sense)"
    r"(?:[\s,.]+(?:mate|bro|bruv|fam|thanks|ta|then|bot))*\W*$",
    re.I,
)

# "im in the meeting now": the cards, whatever was guessed.
IN_MEETING = re.compile(
    r"^\W*(?:(?:ok|okay|right|hi|hey|so)\s+)*(?:i'?m|im|i am|we'?re|were|we are|iam)\s+(?:now\s+)?(?:in|at)\s+"
    r"(?:the|my|it|a|da)?\s*(?:meeting|meetin|meating|meetng|review)s?(?:\s+(?:now|rn|right now|already))?\W*$",
    re.I,
)

RUDE_BOT = re.compile(
    r"\b(?:rubbish|stupid|dumb|useless|crap|shit|thick|boring|annoying|bad|worst|trash) (?:\w+ )?"
    r"(?:robot|bot|computer|program|machine|ai|app)\b",
    re.I,
)
# A remark about the program, not an answer: "you wouldnt get it ur a robot".
A_ROBOT = re.compile(
    r"\b(?:ur|you'?re|youre|you are|u r|u are) (?:just |only |not |such )?(?:an? )?(?:\w+ )?"
    r"(?:robot|bot|computer|program|programme|machine|ai|person|human|real)\b",
    re.I,
)
AT_ME = re.compile(
    r"\b(?:you|u) (?:dont|don'?t|do not|never) (?:know|understand|listen|get) (?:me|anything|nothing|us)\W*$", re.I
)

YES = re.compile(
    r"^\W*(?:yes|yeah|yea|yep|yup|ye|yh|yes please|ok|okay|k|sure|alright|course|of course|sound|"
    r"go on|go on then|definitely|i do|it is|it does|yes it (?:is|does)|mostly)\W*$",
    re.I,
)

NO = re.compile(
    r"^\W*(?:no|nope|nah|naw|no thanks|no thank you|not really|never|no it (?:isnt|isn't|doesnt|"
    r"doesn't)|it isnt|it doesnt|no one|nobody|noone)\W*$",
    re.I,
)

REPEAT = re.compile(
    r"^\W*(?:what|what say|whst|wht|pardon|sorry|huh|eh|wot|say (?:that|it) again|again|repeat|repeat (?:that|it|"
    r"please)|what did you say|come again|(?:wait |sorry |hang on )?what(?: was| is| were|'?s)"
    r" (?:the )?(?:question|that"
    r"|you asking(?: me)?)"
    r"|(?:wait |sorry )?what (?:did|do) you (?:ask|want to know)(?: me)?)\W*$",
    re.I,
)

SIMPLER = re.compile(
    r"^\W*(?:i )?(?:aint|ain't|am not|im not|i'm not|not|cba|can't be bothered|cant be bothered|wont|won't) "
    r"(?:gonna |going to |to )?read(?:ing)? (?:all )?(?:of )?(?:that|this|it)(?: lot)?\W*$|"
    r"\b(?:dont|don't|do not|didnt|dnt|doesnt|carnt|cant|can't)\s+(?:really\s+)?(?:understand|"
    r"understnd|undastand|get)\s*(?:it|this|that|u|you|the question|what (?:you|u|that|this|"
    r"it) \w+)?\W*$|^\W*(?:too (?:hard|many words|much|long)|what (?:do|does) (?:you|that|this|"
    r"it) mean|wot u mean|wdym|easier|easyer|eesier|simpler|simplier|easier please|explain|confus\w+|im confused|"
    r"(?:(?:can|could) (?:you|u) )?(?:please |pls )?(?:say|put|make|write|read|tell me) (?:that|it|this)(?: again)?"
    r"(?: but)? (?:more )?(?:easier|easyer|eesier|easy|simpler|simplier|simple|simply|slower|shorter"
    r"|in (?:easy|easier|simple|simpler) words)(?: please| pls)?"
    r"|in (?:easy|easier|simple|simpler) words(?: please| pls)?|"
    r"i'm confused)\W*$",
    re.I,
)

ASKS = re.compile(
    r"^\W*(?:(?:but|and|so|ok|okay|um+|er+|erm|wait|hang on|hey|yo|ugh|uh|oh|n|an|hi|hello|cos|also|sorry|please"
    r"|pls|quick question|dunno|idk|not sure|i ask|i asked|i mean)[\s,:.]+)*"
    # "do it in the morning", "have my own house": wishes
    r"(?!(?:(?:would|wud|will|could) (?:help|be|like|love|want)\b|do (?:it|this|that|my|a)|have (?:it|my|the|a"
    r"|an|me|this|that|someone|some|more|less))\b)"
    r"(?:(?:what|wot|wat|wut)(?:'?s|\s+(?:is|am|are|iz|r|does|dose|dus|duz|do|did|will|would|happens|hapens|happen|if"
    r"|time|day|about|bout|can|should|kind))\b"
    r"|(?:who|hoo|hu)(?:'?s|\s+(?:is|are|iz|r|will|wil|else|comes|sees|reads|can|do|does|decides|gets|made))\b"
    r"|(?:when|wen|where|wear|wher|were)(?:'?s|\s+(?:is|iz|are|r|do|does|dus|duz|will|can|should))\b"
    r"|(?:why|y)\s+(?:is|are|r|do|does|dus|did|have|cant|can't|should|would|am)\b"
    r"|(?:how|ow)\s+(?:long|many|menny|meny|manny|much|do|does|can|will|is|are|come|old|often)\b"
    r"|(?!do my\b)(?:do|does|did|can|cn|could|will|wil|would|should|shud|is|are|am|have|has|may|must|was|wos|were)\s+"
    r"(?:i|we|my|me|the|they|you|u|it|there|that|this|mum|mam|dad|someone|people|anyone|she|he|a|everyone)\b"
    r"|(?:do|does|did|can|cn|could|will|wil|would|should|shud|is)\s+(?:\w+\s+){1,3}(?:come|be|help|know|see|have"
    r"|get|mean"
    r"|go|sit|read|hear|stay|talk|speak|listen|say|tell|do|need|coming|going|there|allowed|aloud|alowed|happening)\b"
    r"|(?:are|can|could|would|should|does|did|may|must)\s+\w+(?:\s+\S+){2,}"
    r"|(?:what|wot|wat|which|how)\s+(?:\w+\s+){1,3}(?:do|does|did|is|are|am|can|will|wil|would|should|shall|have"
    r"|has|must)"
    r"\s+(?:i|we|my|the|they|you|u|it|there|that|this|mum|mam|dad|people|she|he)\b"
    r"|(?:who|hoo)\s+(?:teach|help|give|take|run|lead|drive|come|go|check|watch|make|talk|speak|write|say|work)\b"
    r"|(?:is|iz)\s+(?:mr|mrs|miss|ms|dr|sir)\b"
    r"|(?:who|hoo)\s+[a-z]+s\b"
    r"|(?:when|where|who|wen)\s+(?:do|does|did|will|wil|can|is|are|should|must|wrote|made|decides|helps|teaches"
    r"|gives|runs)\b"
    r"|(?:which|is there|are there|whos|who's|tell me (?:about|what|who|when|where|why|how|more)"
    r"|show me|explain|read me)\b)",
    re.I,
)

STATEMENT_AFTER_ALL = re.compile(
    r"^\W*(?:is when|are (?:when|where|really|too|so|just|not|good|kind|nice|bad|mean|horrible)"
    r"|what (?:matters|is important|really helps|helps me|makes me|i'?m good at|i am good at|i need)\b(?!.*\?)"
    r"|what i (?:like|hate"
    r"|love|want)|when (?:i|people|they|it|the|there|my)\b)",
    re.I,
)

MORE = re.compile(
    r"^\W*(?:(?:and|ok|yes|please|tell me|say|can i (?:have|see|hear)|show me)\s+)*"
    r"(?:more|next|go on|carry on|keep going|and then"
    r"|what else|whats next|what's next|next one|another|another one|(?:the )?(?:next|other) (?:one|goal|help"
    r"|target|bit|card|thing|page)s?|(?:is|was) that (?:it|all|everything)|any ?more(?: of them)?|anything else)"
    r"(?:\s+(?:please|pls|plz|then|now))*\W*$",
    re.I,
)

# The answer to a question of ours ("Shall I write that down?"): only what can mean nothing else.
_YES_WORD = (
    r"(?:yes+|yeah+|yea|yeh+|yer|yah?|yep|yup|ye+|yh+|y|aye|ok(?:ay|ey|ie)?|kk?|sure|alright|please|pls|plz|go "
    r"(?:on|for it)(?: then)?"
    r"|course|of course|defo|definitely|👍|✅)"
)
_WRITE_THAT = (
    r"(?:(?:can|could|will) (?:you|u) |just |do )?(?:do|write|rite|wright|right|put|note|add|save) (?:it|that"
    r"|this|them|those|these|all(?: of (?:it"
    r"|them))?|both)(?: (?:one|bit|words?))?(?: (?:down|in|all|to|on|for (?:me|him|her|them|the meeting)))*"
)
_NOW_PLEASE = r"(?:[\s,.!]+(?:please|pls|plz|now|then|thanks|thank (?:you|u)|ty|ta))*"
_CHANGE_THAT = r"(?:change|do|put|make) (?:it|that|this|my answer|the answer)(?: (?:to that|then|in))?"
PLAIN_YES = re.compile(
    rf"^\W*(?:{_YES_WORD}(?:[\s,.!]+{_YES_WORD})*(?:[\s,.!]+{_WRITE_THAT})?|{_WRITE_THAT}|{_YES_WORD}[\s,.!]+"
    rf"(?:write|rite|put)(?: down)?)"
    rf"{_NOW_PLEASE}\W*$|^\W*(?:👍|✅)+\W*$"
    r"|^\W*(?:(?:no|yes)[\s,.]+)?i want (?:people|them|everyone|everybody|it) to (?:know|hear|be known|be "
    r"there)(?: (?:it|that|this))?(?: (?:at|in) (?:the|my) meeting)?\W*$",
    re.I,
)
YES_CHANGE = re.compile(
    rf"^\W*(?:{_YES_WORD}(?:[\s,.!]+{_YES_WORD})*(?:[\s,.!]+{_CHANGE_THAT})?|{_CHANGE_THAT}){_NOW_PLEASE}\W*$", re.I
)
YES_SHARE = re.compile(
    rf"^\W*(?:{_YES_WORD}(?:[\s,.!]+{_YES_WORD})*(?:[\s,.!]+share(?: (?:it|them|all|my answers|everything))?)?"
    rf"|share(?: (?:it|them|all|my answers"
    rf"|everything))?){_NOW_PLEASE}\W*$",
    re.I,
)
_NO_WORD = r"(?:no+|nope|nah+|naw|na|n|no way|no (?:thanks|thank (?:you|u)|ty))"
_NOT_WRITE = (
    r"(?:please |pls )?(?:i )?(?:dont|don['’]?t|do not|dnt|not)(?: (?:want|need|wanna)(?: (?:it|that|this|them"
    r"|you|u|to))*)?"
    r"(?: (?:write|rite|put|save|note|keep|written|saved|writing|wrote|kept))?(?: (?:it|that|this|them|any of "
    r"(?:it|that)))?(?: (?:down|in|that))*"
)
PLAIN_NO = re.compile(
    rf"^\W*(?:{_NO_WORD}(?:[\s,.!]+{_NO_WORD})*(?:[\s,.!]+{_NOT_WRITE})?|{_NOT_WRITE}|👎){_NOW_PLEASE}\W*$", re.I
)
NO_AND = re.compile(
    rf"^\W*(?:(?:{_NO_WORD}(?:[\s,.!]+{_NOT_WRITE})?|{_NOT_WRITE})(?:\s*[,.!;:–-]+\s*|\s+(?=(?:i|im|i'?m|i'?ve"
    rf"|its|it'?s|it is|thats|that'?s|just|only|but"
    r"|what|wot|who|when|where|how|why|can|could|is|are|does|do)\b)))(?P<rest>\S.{2,})$",
    re.I | re.S,
)
"""A no, and then what they do mean."""

# "ur actually ok for a robot": kind words to the program.
PRAISE = re.compile(
    r"^\W*(?:(?:haha|lol|ok|well|wow|aww?|thanks|thank you|fair enough)[\s,]+)*"
    r"(?:you|u|ur|your|you'?re)(?: are| r|'re)?"
    r"(?: (?:actually|quite|really|pretty|kinda|so|very|a|an|proper|dead)){0,3} (?:not (?:too |so |that )?bad|ok|okay"
    r"|good|nice|cool|alright|all right|great|funny|helpful|kind|clever|smart|legend|star)"
    r"(?: (?:for|at|bot|robot|one|mate|actually|tho|though|to)\b.{0,24})?\W*$",
    re.I,
)
