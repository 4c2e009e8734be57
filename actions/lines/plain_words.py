"""The words by which a line is plain, whatever was guessed: an intent, or one of our own answers, with its pattern.

Each is tried on the words as typed and with their spelling mended. Read by `actions.lines.plainly`.
"""

from __future__ import annotations

THE_MEETING = r"(?:(?:my|the|our|this|her|his) )?(?:next )?(?:annual )?(?:review|meeting)(?: meeting)?"
_ENDS = r"(?: (?:please|pls|again|then))*\W*$"
_NO_WORD = r"(?:it|that|this|you|u|they|he|she|i)"
_NOT_HAD = (
    r"(?:(?:has|have|had|is|was) not (?:been|visited|come|seen|turned up|started|had|worked|happened)|miss(?:ed|ing"
    r"|es)|not (?:had|been getting|getting|got|happened)|(?:hasn'?t|haven'?t|didn'?t|never|doesn'?t|hasnt|havent"
    r"|isn'?t) (?:had|visited|been|got|get|getting|given|happen\w*|come|turn\w* up|seen|started))"
)
_WHO_DOES = (
    r"(?:what (?:can|do|should) (?:i|we) do|who (?:do|should|can|must) (?:i|we) (?:tell|ask|complain|contact|ring|call"
    r"|email|speak to|talk to|chase|write to)|how do (?:i|we) (?:get|make))"
)

PLAIN = (
    (
        "interpreter",
        r"^(?!.*\b(?:plan|ehcp)\b)(?=.*\b(?:interpret\w*|translators?|translat\w* (?:for|into|from))\b).*"
        r"(?:\?|\b(?:can|could|need|want|will|is there|have|who|possible|please|ask)\b)",
    ),
    (
        "ask_why_review",
        r"\b(?:want|like|need) (?:to )?(?:understand|know|learn) what (?:is )?(?:this|the|that|my|her|his"
        r"|our) (?:meeting|review)\b"
        r"(?: is)?(?: for)?\W*(?:please)?\W*$|^\W*(?:please\W+)?what is (?:this|the|that) (?:meeting"
        r"|review)\W*(?:please)?\W*$",
    ),
    (
        "ask_when_meeting",
        rf"^[^?]{{0,40}}\bwhen (?:actually |exactly |abouts? )?(?:is"
        rf"|are) (?:actually )?{THE_MEETING}(?: and)? what time\b.{{0,60}}$",
    ),
    (
        "ask_who_comes",
        r"\bwho (?:has|have|must|needs?|should|will|is meant|is supposed) (?:to )?(?:be )?(?:invited|asked|attend)\b"
        r".{0,60}$|\b(?:the )?people (?:they|the school|the council) (?:are|is|must|have to|has to) ?(?:obliged to )?"
        r"(?:invite|ask)\b|^[^.?!]{0,60}\bwho (?:even |actually )?(?:comes|is coming|goes) to (?:this|the"
        r"|my) (?:meeting|review)\b",
    ),
    (
        "ask_disagree_appeal",
        r"\b(?:if|when|suppose) (?:i|we|she|he|they|you) (?:do not agree|don'?t agree|dont agree|disagree)\b.{0,40}"
        r"\b(?:council|authority|plan|decision|school|it says)\b",
    ),
    (
        "ask_money_personal_budget",
        r"\b(?:who|(?:does|do|is|are)? ?(?:the )?council|me) (?:pays?|paying) (?:for )?(?:him|her|them"
        r"|me or (?:him|her)"
        r"|(?:him|her) or me|my (?:pa|p\.a\.?|personal assistant|carer|helper|support worker))\b",
    ),
    (
        "ask_do_i_have_to_go",
        r"\b(?:does|do|must|is|has) (?!not\b)(?:i|she|he|they|we|(?-i:[A-Z]\w+)|my (?:son|daughter|child)) (?:must"
        r"|have to|has to|need to|needs to)"
        r" (?:come|go|be there|be in|attend)(?: (?:to )?(?:the |this |that |my |her |his )?(?:meeting|review|it"
        r"|there))?(?:\W*$|\?\s.*$)|\b(?:she|he|they|i|we) (?:must|have to|has to) (?:come to|go to|attend|be at|be in)"
        r" (?:the |this |that )?(?:meeting|review|it)\W*\?|^\W*(?:so )?(?:do|duz|does) i (?:haf|hav|have"
        r"|got) to (?:sit|stay|be)"
        r" (?:\w+ ){0,2}(?:all|whole|hole|thru|threw|through)\b|\b(?:she|he) must be there\W*\?",
    ),
    (
        "ask_who_invited_can_i_choose",
        r"^\W*(?:so |and |can |do )*i (?:get to |can )?(?:pick|choose|say|decide) who (?:comes?|is there|goes"
        r"|gets invited)\b.{0,15}$",
    ),
    (
        "ask_plan_not_happening",
        r"^\W*(?:(?:but|and|the|my|his|her)\s+)*(?:[\w'’-]+ ){1,3}(?:not|isn'?t|isnt|aint|ain't"
        r"|no) (?:happen\w*|started|start)\b.{0,40}$",
    ),
    (
        "not_about",
        r"^\W*(?:(?:but|and|please|pls|no|also)[\s,]+)*i (?:really )?(?:dont|don'?t|do not|dnt) (?:want|wanna"
        r"|wana|like)(?: to)?"
        r" (?:talk|speak|chat|tok) (?:about|abt|bout)\b.{2,60}$",
    ),
    (
        "mediation_cost",
        r"^(?=.*\bmediation\b).*\b(?:costs?|pay|paying|free|price|money|how much|expensive)\b",
    ),
    (
        "say_would_help",
        r"\b(?:can|could|may) (?:i|we) (?:still |also |please )*(?:say|tell (?:you|them)|answer|do) (?:what|wot"
        r"|wat) (?:would|wud|wld|will)"
        r" help\b",
    ),
    (
        "who_sees_this",
        r"^\W*(?:(?:before|b4) (?:i|we) (?:start|begin)|first|wait|ok|so)\W+who(?:'?s)? (?:reads?|sees?"
        r"|can (?:read|see)|gets to"
        r" (?:read|see)|looks at) (?:this|it|that|what (?:i|we) \w+)" + _ENDS,
    ),
    (
        "ask_when_meeting",
        r"^\W*(?:(?:ok|so|and|can you|could you|please|pls)\W+)*(?:say|tell me|give me|what was) the (?:time|date|day)"
        r"(?: (?:of it|of (?:the|my) meeting))?(?: again| agen| once more)" + _ENDS,
    ),
    (
        "ask_where_meeting",
        r"^\W*(?:(?:ok|so|and|can you|could you|please|pls)\W+)*(?:say|tell me|give me|what was) the (?:place"
        r"|room|address)"
        r"(?: again| agen| once more)" + _ENDS,
    ),
    (
        "ask_change_plan",
        r"^\W*(?:so |and |but )*(?:why|y) (?:does|dus|duz|do) (?:it|they|my plan|the plan) (?:say|sez"
        r"|think)s? (?:that )?(?:i'?m|im|i am|he is|she is"
        r"|hes|shes)\b.{2,70}$",
    ),
    (
        "another_day",
        r"^\W*(?:so |and )*do i (?:get out of|get to miss|miss) (?:pe|p\.e|maths|english|science|art|music"
        r"|lessons?|school|my \w+)"
        r"(?: for it)?\W*$",
    ),
    (
        "ask_when_new_plan",
        r"^\W*(?:so |and |but )*how (?:many weeks|long) (?:do |must |will )?(?:i|we) (?:have to |must |need to "
        r"|got to )?(?:be )?wait(?:ing)?"
        r"(?: for (?:it|that|this|the (?:new )?plan|an answer|the decision|the report))?\W*$",
    ),
    (
        "ask_change_school",
        r"\b(?:can|could|will|are) (?:they|the council|school|someone|u|you) (?:gonna |going to )?(?:make|force"
        r"|get) (?:me|him|her)"
        r" (?:to )?(?:go to|move to|move|change|leave|switch)\b.{0,20}\b(?:school|college|class)\b",
    ),
    (
        "ask_what_is_in_my_plan",
        r"\b(?:when|wen|how long ago) (?:did|was|were|has|have)\b.{0,20}\b(?:chang\w*|updat\w*|made|wrote"
        r"|written|done|amend\w*"
        r"|new)\b.{0,14}\b(?:plan|ehcp)\W*$|\b(?:when|wen|how long ago) (?:was|were) (?:my|the|this|her"
        r"|his) (?:plan|ehcp)"
        r" (?:last )?(?:chang\w*|updat\w*|made|written|done|amend\w*)\b|\bhow old is (?:my|the|this) (?:plan|ehcp)\b",
    ),
    (
        "ask_plan_not_happening",
        r"^\W*(?:so |and |but )*what (?:am i|are we|is (?:he|she)) (?:meant|supposed|suposed"
        r"|sposed) to do (?:about|abt) (?:that|this"
        r"|it)\W*$|^\W*(?:so |and |but )*who(?:'?s| is)? (?:supposed|meant|sposed) to (?:be )?(?:check\w*"
        r"|mak\w+ sure|watch\w*)\b.{0,40}$"
        r"|^\W*(?:so |and |but )*who (?:checks|makes sure)\b(?: (?:it|this|that|they|them|if"
        r"|the (?:help|school|council)|my (?:help|plan|school)|i)\b.{0,32})?\W*$",
    ),
    (
        "show_my_answers",
        r"\b(?:show|read|tell|give|see|let me see|can i see) (?:me |us |back )?(?:what|wot|everything"
        r"|all) (?:you|u|uve|youve|you'?ve|ive"
        r"|i'?ve|i|that) (?:have |has |hav )?(?:got|written|wrote|rote|put|said|saved|wrote down|told you"
        r"|told u)\b.{0,16}$",
    ),
    (
        "ask_why_review",
        r"^\W*(?:(?:please|pls|so|and|ok|but|sorry)\W+)*(?:what|wot|wat)(?:'?s| is| was|s)? (?:this|the|that"
        r"|my) (?:meeting|review|metting|meating)"
        r" (?:for|about|even for)\b.{0,60}$",
    ),
    (
        "not_written",
        r"^\W*(?:(?:no|nah|but|actually|pls|please)\W+)*(?:i )?(?:dont|don'?t|do not|dnt) want (?:that|this|it"
        r"|them|those)"
        r"(?: (?:bit|one|things?))? (?:in|written|writing|there|to be (?:in|written)|at) ?(?:down|the meeting"
        r"|my meeting|it|there|here)?"
        r"\W*$",
    ),
    (
        "not_written",
        r"^\W*(?:no |pls |please |ok |actually |but )*(?:do not|don'?t|dont|dnt) (?:write|put|save|keep"
        r"|rite) (?:down )?(?:that|this|it|the"
        r" (?:bit|part|thing|stuff)|what i)\b",
    ),
    (
        "nobody_comes",
        r"\b(?:what|wot|wat)(?: happens| do i do)? if (?:nobody|no ?body|no ?one|no1|none of (?:them|u|you)"
        r"|nobodys|they all|they|the council"
        r"|everyone|school|my \w+) (?:(?:doesn'?t|don'?t|doesnt|dont|can'?t|cant|never|all) )?(?:turns? up"
        r"|comes?|shows? up|turn|is there"
        r"|shows|be there|cancels?|forgets?|is late|are late)\W*(?:to (?:it|my meeting|the meeting)|there"
        r"|on the day|then)?\W*$",
    ),
    (
        "ask_why_review",
        r"^\W*(?:(?:yes|yeah|ye|yh|but|and|so|ok)\s+)*(?:what|wha|wot|wat) for\W*$"
        r"|\bwhy (?:do i have|have i got|must i|ive got|do i need) (?:to go |to have |a |this |the )+(?:to )?"
        r"(?:meeting|review|one)\b",
    ),
    (
        "ask_case_worker_contact",
        r"\bwho (?:wrote|made|did|writes|makes|does|typed) (?:my|this|the|our) (?:plan|ehcp)\b"
        r"|^\W*(?:so |and |but |ok )*(?:who|hoo) (?:wrote|rote|made|came up with|thought of|decided|chose|put|picked)"
        r" (?:all (?:of )?)?"
        r"(?:this|that|these|it|them|those)(?: (?:up|down|in|stuff|thing|things|goals?|help|lot|crap|shit|rubbish"
        r"|about (?:me|him|her)))*\W*$",
    ),
    (
        "nothing_changes",
        r"^\W*(?:but |cos |well |and )*(?:nothing|nuffin|nowt|nothin) (?:ever |will ever |never |is ever gonna "
        r"|gonna |ever gonna )*(?:changes?"
        r"|happens|gets done|gets better|works)\b.{0,20}$|\b(?:nobody|no one|no1|they) (?:ever |never )+(?:do"
        r"|does|did|done) (?:anything"
        r"|what (?:they|it) sa(?:y|id|ys)|any of it)\b",
    ),
    (
        "ask_when_meeting",
        rf"^\W*(?:(?:hi|hello|ok|so|and)\W+)?(?:when|what (?:day|date|time))(?:'?s| is"
        rf"| are)? (?:is )?{THE_MEETING}{_ENDS}",
    ),
    (
        "people_to_talk_to",
        r"^\W*(?:so |and |but |ok )?(?:who(?:'?s| is| are)? (?:the )?(?:person|people|one|someone|adult|teacher)s? "
        r"(?:who |that )?i can (?:tell|talk to|speak to|trust)|who (?:can|could|should|do) i (?:tell|talk to|speak to))"
        r"(?: about (?:it|this|that))?" + _ENDS,
    ),
    (
        "who_sees_this",
        r"^\W*(?:so |and |but |ok )?who (?:is|are|will be|will|can|gets to) (?:going to )?(?:read|see|be reading"
        r"|reading"
        r"|seeing|looking at)(?: (?:this|it|that|these|my (?:words|answers|views)|what (?:i|she|he) \w+))?" + _ENDS,
    ),
    (
        "tell_views_start",
        r"^\W*(?:(?:fine|whatever|ok|okay|go on|alright|yes|yeah|sure|i'?m ready|ready|just)[\s,.]+)*"
        r"(?:you can )?ask me(?: (?:then|now|some|stuff|things|questions|it|something|anything|please|about me))*\W*$",
    ),
    (
        "tell_views_start",
        r"^\W*(?:(?:ok|okay|fine|yes|now|alright|right)[\s,.]+)*(?:i'?ll|i will|lets|let'?s|let us|can we|i can) "
        r"(?:do|start|answer|try|get on with) (?:the|my|your|some|these|those) (?:questions?|views?"
        r"|answers?)\b.{0,12}$",
    ),
    (
        "say_simpler",
        r"^\W*(?:(?:but|oh|ugh|omg|god|whoa|jeez) )*(?:that|this|it|all (?:that|this))(?:'?s| is| iz| was| looks|"
        r" sounds| are)? (?:so |too |well"
        r" |really |dead |bare |proper |just |a bit |way )*(?:hard|long|complicated|confusing|confusin|confusing me"
        r"|difficult|many words"
        r"|much (?:to read|words|reading)|loads of words)(?: (?:to (?:read|understand|get)|for me))?\W*$",
    ),
    (
        "ask_end_of_plan",
        r"\b(?:what|wot|wat) happens to (?:it|(?:my|his|her|the|their) (?:plan|ehcp))\b.{0,20}"
        r"\b(?:when|if|after|at|once)\b"
        r".{0,40}\b(?:\d\d|nineteen|twenty|eighteen|sixteen|leaves?|finish\w*|uni\w*|college|school|work)\b",
    ),
    (
        "ask_disagree_appeal",
        r"\b(?:what|wot|wat) if (?:i|we|she|he|they) (?:dont|don'?t|do not|doesnt|doesn'?t|really dont) (?:like|agree"
        r" with|want"
        r"|accept) (?:the|my|their|her|his|this|that) (?:new |changed |amended |final |draft )*(?:plan|ehcp|decision"
        r"|report)\b",
    ),
    (
        "ask_do_i_have_to_go",
        r"^\W*(?:do |must |so |and )*i (?:need|have|must|got|should)(?: to)? (?:come|go)(?: (?:too|there|to it))?\W*$",
    ),
    (
        "slower",
        r"^\W*(?:please |pls |can you |go |type |talk )*(?:slow|slow down|slower|slowly|too fast|you go too fast)"
        r"(?: (?:please|pls|down|a bit))*\W*$",
    ),
    (
        "ask_what_happens_after",
        r"\bwhen (?:do|does|will|should) (?:i|we|mum|dad|they|my \w+) (?:get|see|have|receive) (?:the|a|my|our)"
        r" report\b",
    ),
    (
        "ask_case_worker_contact",
        r"\bwho (?:do|can|should|could) (?:i|we) (?:chase|ring|call|ask|email|contact|phone) (?:if|when|about) (?:the "
        r"|my |a )?"
        r"(?:report|new plan|plan|letter|decision|council)\b",
    ),
    (
        "ask_disagree_appeal",
        r"\b(?:what|wot|wat) if (?:i|we) (?:dont|don'?t|do not) agree with (?:it|that|what (?:they|the council|school)"
        r" \w+)\W*$",
    ),
    (
        "another_day",
        r"^\W*(?:so |and |but |will |do |does |can )*i (?:have to |got to |need to )?miss (?:pe|p\.e|maths|english"
        r"|science|art|music|lunch"
        r"|break|school|college|lessons?|my \w+|swimming|dance|drama|cooking)(?: (?:for (?:it|this|that)|then))?\W*$",
    ),
    (
        "ask_what_happens_after",
        r"\b(?:get|have|send|see) (?:it|that|this|the report|what (?:they|was) \w+) in writing\b|\b(?:will|does|do)"
        r" (?:they|someone|anyone"
        r"|somebody) write (?:it|this|everything) (?:all )?down\b",
    ),
    (
        "ask_what_is_in_my_plan",
        r"^\W*(?:ok |so |and )*(?:can|could|may) (?:i|we) (?:please )?(?:see|read|look at|have|get) (?:my|the|her|his)"
        r" (?:plan|ehcp)"
        r"(?: (?:first|before|now|please|pls|too|then))*\W*$",
    ),
    (
        "another_day",
        r"\b(?:can|could|may|is it possible|how (?:do|can)|possible)\b.{0,25}\b(?:meeting|review|it|date)\b.{0,25}"
        r"\b(?:another|different|other|new|better) (?:day|date|time|week)\b"
        r"|\b(?:can|could|may|how (?:do|can)) (?:i|we|you|they) (?:ask to |please )?(?:move|change|postpone|rearrange"
        r"|put off"
        r"|swap|delay|cancel) (?:the |my |our |this )?(?:(?:day|date|time) of (?:the |my )?)?(?:meeting|review"
        r"|(?:meeting|review)"
        r" (?:day|date|time))\b"
        r"|\b(?:cant|can'?t|cannot) (?:do|make|come (?:on|at)) (?:that|the|this) (?:day|date|time)\b",
    ),
    (
        "ask_what_is_in_my_plan",
        r"^\W*(?:so |and |ok )*(?:what|wot|wat) (?:do|does|did|have|has) (?:they|it|school|everyone|the plan|people"
        r"|adults?) "
        r"(?:say|said|put|wrote|written|write|think) (?:down )?about (?:me|him|her)\W*$",
    ),
    (
        "fed_up",
        r"^\W*(?:(?:ugh|omg|argh|god|ffs|oh|no|right) ?)*(?:i(?:'ve|ve| have)? (?:had"
        r"|hav) enough[\s,.]*)?(?:(?:this|it|you|all this)(?:'?s| is| are)? (?:really |just |proper )?"
        r"(?:doing|does) my head in|i(?:'ve|ve| have)? had enough|i (?:really |so |fucking |proper )?(?:hate"
        r"|h8) (?:this|it|all this)"
        r"|this is (?:so |just |a |such a |really )*(?:shit|crap|rubbish|stupid|pointless|annoying|dumb|long|waste of"
        r" time|joke)"
        r"|i(?:'?m| am|m) (?:so |really |just |proper )*(?:fed up|sick of this|fed up of this|sick of it|annoyed|angry"
        r"|raging))"
        r"(?: (?:with|of) (?:this|it|all this))?\W*$",
    ),
    (
        "not_have_to",
        r"\bwho (?:says|sez|said) (?:that )?(?:i|we) (?:have|hav|got|gotta|gota|need|must)\b.{0,30}$"
        r"|^\W*(?:\w+\W+){0,2}do (?:i|we) (?:really )?have to (?:do|answer|fill in|be on)"
        r" (?:this|these|it|that|them)\b.{0,20}$"
        r"|\b(?:mum|mam|dad|miss|sir|school|teacher|they|she|he) (?:made|is making|told|makes) me (?:to )?"
        r"(?:do|come on|go on|fill in|use|be on) (?:this|here|it|these)(?: thing| questions?| app| website)?\W*$",
    ),
    (
        "menu_plan",
        r"\b(?:got|have) (?:a|some|a few) (?:q|qs|questions?) (?:for you )?(?:about|abt|on) (?:my|the|her|his) plan\b",
    ),
    ("menu_meeting", r"\bback to (?:the |my )?meeting(?: stuff| things| bit| questions)?\W*$|^\W*meeting stuff\W*$"),
    (
        "help_what_can_you_do",
        r"\b(?:can i|is it (?:ok|okay|alright) to|may i) ask (?:you )?(?:something|things|a question"
        r"|some questions|stuff)"
        r"\W*$|\b(?:got|have) (?:a|some|a few) (?:q|qs|questions?)(?: for you)?\W*$",
    ),
    ("ask_what_is_plan", r"\bwhat\b.{0,25}\b(?:an? )?ehcp?\b\W*(?:plan\W*)?(?:mean|stand for|for)?\W*$"),
    (
        "ask_plan_not_happening",
        r"\b(?:breaking|broken|not following|not keeping to|against) (?:my|the|her|his|their) plan\b",
    ),
    ("ask_jargon", r"\b(?:not|don'?t|dont) (?:really )?(?:understand|know|get) [\"“'‘][\w -]{2,30}[\"”'’]"),
    ("sure", r"^\W*(?:are|r) (?:you|u) (?:really |100% )?(?:sure|certain|positive)(?: about that)?\W*$"),
    (
        "tell_views_start",
        r"^\W*(?:(?:ok|okay|fine|yes|now|alright)[\s,.]+)*i(?:'?ll| will| want(?: to)?| would like to|'?d like to|"
        r" wanna| can| am ready to) (?:say|tell (?:you|them)|give|share|do) (?:my (?:views?|opinions?|thoughts"
        r"|say)|some "
        r"(?:things|stuff)|what i (?:think|feel|want))(?: (?:now|please|then))*\W*$",
    ),
    (
        "ask_when_new_plan",
        r"\b(?:how long|when|by when|how many weeks)\b.{0,30}\b(?:new|changed|amended|final|updated) (?:plan|ehcp)\b",
    ),
    ("ask_plan_not_happening", rf"\b{_NOT_HAD}\b.*\b{_WHO_DOES}\b|\b{_WHO_DOES}\b.*\b{_NOT_HAD}\b"),
    (
        "ask_plan_not_happening",
        r"^\W*(?:but |and |well )*(?:my|the) (?:\w+ ){1,3}(?:never|didn'?t|hasn'?t|has not|did not|doesn'?t"
        r"|isn'?t|not)(?: ever)?"
        r" (?:turn\w* up|com(?:e|es|ing)|came|happen\w*|show\w* up|started)\b.{0,25}$",
    ),
    ("ask_plan_not_happening", rf"\b(?:supposed|meant|promised) (?:to|2)\b.{{0,60}}\b{_NOT_HAD}\b"),
    ("ask_jargon", rf"\bwhat (?:do|does|is|are) (?!{_NO_WORD}\b)[\"“'‘]?[\w -]{{2,30}}?[\"”'’]? (?:mean|stand for)\b"),
    (
        "ask_jargon",
        rf"\b(?:what is mean|what means?|meaning of) (?:of )?(?!{_NO_WORD}\b)(?:the |this )?(?:word )?[\"“'‘]?\w",
    ),
    ("ask_jargon", r"\b(?:understand|know|get) (?:what )?(?:is )?(?:this|the|that) word [\"“'‘]?\w"),
    ("ask_jargon", rf"\b(?:keeps?|kept) (?:on )?(?:saying|using)(?: the word)? (?!{_NO_WORD}\b)[\w -]{{2,25}}\?\W*$"),
    (
        "any_spelling",
        r"\bspel+(?:ing)?s?\b.*\b(?:is (?:it|that) (?:ok|okay|alright|bad)|does (?:it|that) matter)\b"
        r"|\b(?:does|is) (?:my )?(?:bad )?spel+ing (?:matter|ok|okay|important)\b|\bdo i (?:have|need) to spel+\b",
    ),
    (
        "no_promise",
        r"\b(?:can|could|do|will) you promise\b(?!.{0,15}\b(?:tell|secret|say)\b)|^\W*(?:you )?promise(?: me)?\?\W*$",
    ),
    (
        "no_medicine",
        r"\b(?:what|which|how much|how many) (?:of )?(?:my |the )?(?:meds|medicines?|medication|tablets|pills)\b"
        r"|\bwhat does (?:it|my plan) say about (?:my |the )?(?:meds|medicines?|medication|tablets|pills)\b",
    ),
    (
        "only_english",
        r"^(?!.*\b(?:person|people|someone|somebody|interpret\w*|translat\w*|signer)\b).*"
        r"\b(?:in|into|speaks?|talk) (?:polish|urdu|arabic|romanian|spanish|french|portuguese|somali|punjabi|bengali"
        r"|gujarati|chinese|mandarin|cantonese|turkish|ukrainian|russian|tamil|hindi|kurdish|farsi|persian"
        r"|albanian|welsh"
        r"|italian|german|lithuanian|my (?:own )?language|(?:an)?other language)\b(?=.*(?:\?|possible|can|please)"
        r"|\W*$)",
    ),
    (
        "ask_jargon",
        rf"\b(?:not|don'?t|dont) (?:really )?(?:understand|know|get) what (?!{_NO_WORD}\b)(?:an? "
        rf"|the )?[\w -]{{2,25}}? means?\b",
    ),
)
