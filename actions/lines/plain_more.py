"""More lines that are plain from their words: about help that may be cut, the next review, this program, the room.

As `actions.lines.plain_words`, which is read first: an intent, or one of our own answers, with its pattern.
"""

from __future__ import annotations

_PLAN_HELP = (
    r"(?:(?:my|his|her|their|the|our) )?(?:[\w'’-]+ ){0,2}(?:helper|help|hours?|support|ta|lsa|one to one|1 "
    r"?:? ?1|therapy|therapist|assistant|salt|physio"
    r"|provision|transport|taxi|funding|budget)s?"
)
_CUT = (
    r"(?:lose|loose|losing|cut|cuts|cutting|stop|stopped|stopping|reduce|reduced|take away|taken away"
    r"|taking away|drop|lower|less)"
)
_SHE = r"(?:i|we|he|she|they|you|it|(?-i:[A-Z]\w+))"

PLAIN_MORE = (
    (
        "ask_my_goals",
        r"^\W*(?:(?:so|and|but|ok|um)\W+)*(?:what|wot|wat) (?:am i|are we|is (?:he|she)) (?:meant|supposed|sposed"
        r"|trying|hoping|expected) to (?:be able to (?:do|say)|learn|achieve|reach|be (?:learning|working on)"
        r"|work (?:on|towards))\b",
    ),
    (
        "who_sees_this",
        r"\b(?:can|will|does|could|might|would)\b.{0,40}\b(?:see|sees|read|reads|know|knows|get|look "
        r"at)\b.{0,12}\b(?:what|everything|all) (?:i|she|he|they|we)(?:'?ve| has| have)? ?(?:just )?"
        r"(?:written|wrote|write|said|say|put|typed|type|told)\b",
    ),
    (
        "other_ways",
        r"\b(?:not|dont|don'?t|wont|won'?t|doesn'?t|doesnt) (?:want to |like to |going to |wanna )?(?:come|go"
        r"|attend|be)\b.{0,40}\b(?:write|writing|prefers?|instead|send|video|letter"
        r"|on paper)\b.{0,60}\?",
    ),
    (
        "who_must_give",
        r"\b(?:school or (?:the )?council|council or (?:the )?school)\b.{0,20}\b(?:must|has to|have to|should"
        r"|responsible|needs? to)\b.{0,20}\b(?:give|provide|pay|make sure|do|get)\b"
        r"|\bwho (?:must|has to|have to) (?:give|provide|make sure)\b.{0,40}\b(?:help|hours|support|it happens)\b",
    ),
    (
        "people_to_talk_to",
        r"\bwho (?:can|do|should|could) i (?:talk|speak|chat|tell) (?:to |with )?(?:about )?(?:my |how i )?"
        r"(?:feel\w*|worr\w*|problems?|being sad|sad|it all)\b",
    ),
    (
        "help_goes_on",
        r"\b(?:they|he|she|school|council) (?:want|wants|are going|is going|are trying|said)\b.{0,24}"
        r"\b(?:stop|cut|take|less)\b.{0,50}\b(?:can they|is that allowed|are they allowed)\b|"
        rf"\b(?:do|will|would|could|can|might|am|is|are)\b.{{0,20}}\b(?:lose|loose|losing)\b.{{0,12}}\b{_PLAN_HELP}\b"
        rf"|\b(?:can|will|could|would|are|if|when|what if|allowed to)\b.{{0,30}}\b(?:take|taking|cut|cutting"
        rf"|stop|reduce|drop)\b.{{0,8}}\b{_PLAN_HELP}\b"
        rf".{{0,12}}\b(?:away|off|out|down|back|without)?(?: without .{{0,25}})?(?:\W*$|\s*[,;]\s.*$)"
        rf"|\b{_PLAN_HELP} (?:be|get"
        rf"|getting|being) {_CUT}\b",
    ),
    (
        "ask_how_often_review",
        r"\b(?:do|will|must|have|does)\b.{0,14}\b(?:come|come back|do (?:this|it|one)|go|have (?:one|it|this"
        r"|another)|another)\b.{0,14}"
        r"\b(?:next year|again next|every year|each year|year after)\b|\bis there (?:another|one) (?:one )?"
        r"(?:next year|after this)\b"
        r"|\bhow often (?:is|are|do|does|will) (?:the |my |these |this |we have )?.{0,12}\b(?:reviews?|meetings?)\b",
    ),
    (
        "ask_disagree_appeal",
        r"\b(?:what|wot) if\b.{0,20}\b(?:change|changed|changes|new plan|rewrite|amend\w*)\b.{0,20}\b(?:worse"
        r"|bad|wrong|rubbish|less|crap|dont like|don'?t like"
        r"|not good)\b|\b(?:new|draft|changed|amended|final) plan\b.{0,25}\b(?:worse|bad|wrong|rubbish|crap"
        r"|rank|dont like|don'?t like|not good|not happy"
        r"|say no|refuse|turn it down)\b|\b(?:my )?rights?\b.{0,25}\bif\b.{0,12}\b(?:not agree|am not agree"
        r"|disagree|dont agree|don'?t agree|not happy)\b"
        r"|\bi am not agree\b",
    ),
    (
        "appeal_when",
        r"\bhow (?:long|many|much)\b.{0,25}\b(?:appeal|tribunal|mediation)\b|\bwhen (?:do|must|should|can"
        r"|is)\b.{0,30}\b(?:appeal|tribunal)\b"
        r"|\b(?:deadline|time limit|last day)\b.{0,20}\b(?:appeal|tribunal|mediation)\b|\b(?:appeal"
        r"|tribunal)\b.{0,30}\b(?:deadline|time limit|which day|what day"
        r"|how long)\b",
    ),
    (
        "who_decides",
        r"\bwho(?:'?s| is| are| will| has to| gets to)? (?:be )?(?:decid\w*|choos\w* (?:if"
        r"|whether))\b.{0,40}\b(?:continue\w*|go(?:es)? on|keeps? (?:the|my|her|his) plan|(?:plan )?(?:stops?|ends?)"
        r"|after (?:this|the) meeting)\b",
    ),
    (
        "ask_help_of_plan",
        r"\b(?:why|y|how come)\b(?: (?:have|did|do|has|does))? (?:i|he|she|we|they) (?:got|get|have|has|need"
        r"|needs|got given)?\b.{0,8}"
        r"\b(?:(?:a|an|this|my|the) (?:plan|ehcp|ehc plan)|one of these plans)\b|\bwhat(?:'?s| is)? (?:a|the"
        r"|my|this) plan (?:even |actually |really )?for\b",
    ),
    (
        "who_wrote",
        r"\bwho (?:wrote|writes|rote|write|made|makes|did|does) (?:it|this|that|my plan|the plan|this plan|all "
        r"this|the words|this stuff)\W*$",
    ),
    (
        "report_who",
        r"\bwho (?:writes?|does|makes|sends|has to write|must write)\b.{0,14}\breport\b|\breport\b.{0,20}\bwho "
        r"(?:writes?|does|makes|sends)\b",
    ),
    (
        "not_in_trouble",
        rf"\b(?:is|am|are|will|would) {_SHE} (?:be |get |getting |going to be )?(?:in(?:to)? trouble|in truble"
        rf"|punished|told off|fined)\b"
        r"|\b(?:do|will|can|would) they (?:punish|fine|tell off)\b",
    ),
    (
        "not_tired",
        r"\b(?:are|r|do|dont|don'?t) (?:you|u) (?:ever |not )?(?:get |getting )?(?:tired|bored|sick|fed up"
        r"|annoyed|cross|angry)\b"
        r"|\basked (?:you |u )?(?:if|whether) (?:you|u) (?:get|are|were) (?:tired|bored|cross)",
    ),
    (
        "knows_nobody",
        r"\b(?:do|have|did) (?:you|u) (?:know|kno|met|meet|seen) (?:my|mr|mrs|miss|ms|our|the) \w+(?: \w+)?\W*$",
    ),
    (
        "cannot_hear",
        r"\b(?:what|wot) (?:did|have|are|were) (?:they|he|she|people|everyone|mum|dad|miss|sir|the \w+)(?: "
        r"\w+)? (?:just |now )?(?:decid\w*|agree\w*|saying|said|say|mean"
        r"|talking about|on about|talk about|going on about)\b(?! (?:in|about) (?:my|the) plan)(?! about (?:me"
        r"|my|the plan))(?!.*\b(?:plan|report|letter) say)"
        r"|\b(?:did|can|could) (?:you|u) (?:just )?(?:hear|listen to) (?:that|them|what|him|her|us)\b",
    ),
    (
        "card_how",
        r"^\W*(?:\w+\W+){0,3}?(?:do|should|shall|can) i (?:just )?(?:hold|show|wave|point|give|read|press"
        r"|play) (?:it|this|that|the card|the screen)(?: (?:up|out|to them|to"
        r" people|to everyone))*\W*$|\bwhat (?:do|should) i do with (?:it|this|that|the card|these|the "
        r"cards)\W*$|\bhold it up\W*$",
    ),
    (
        "invitation_wrong",
        r"\b(?:that|thats|that'?s|this|it'?s|its|he'?s|she'?s|is|\w+) (?:is )?not my (?:real |actual )?(?:mum"
        r"|mam|mom|dad|mother|father|carer|nan|social worker|teacher|ta"
        r"|senco)(?:'?s name)?\b|\b(?:my |the )?(?:mum'?s?|dad'?s?|mother'?s?|\w+'?s?|wrong) name (?:is wrong"
        r"|on (?:it|the letter|the list))\b|\bwrong (?:name|person"
        r"|mum|dad) (?:on|in)\b",
    ),
    (
        "in_meeting",
        r"\b(?:i'?m|im|we'?re|we are|i am) (?:now )?(?:in|at) (?:the |my )?(?:meeting|review)(?: (?:now|rn"
        r"|right now|already|btw))+\W*$",
    ),
)
