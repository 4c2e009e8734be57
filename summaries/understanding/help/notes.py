"""Words among help that are none: that there is none, how to read the page, who pays, how the child is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summaries.model import Block, Section, Source
from summaries.understanding.help.told import tells_of_past
from summaries.understanding.rhythms.frequency import amount
from summaries.understanding.sentences import sentences, without_bullet, without_number
from summaries.understanding.ticked import has_boxes

_NONE = re.compile(
    r"^[^.]{0,120}\.? ?[^.]{0,90}\bthere is nothing in it for\b|^\W*(?:none\b|nil\b|n/?a\b|not applicable"
    r"|(?:this )?does not apply\b"
    r"|not (?:currently )?(?:required|identified"
    r"|specified|needed)|no (?:\w+ ){0,6}?(?:provision|support|services?|needs?|help)\b"
    r"|there (?:is|are|were) (?:currently )?(?:none|no|nothing)\b|nothing\b|[\w’']+ (?:is|has|does) (?:over"
    r"|under|not) .{0,60}\bno (?:\w+ )?provision)"
    r"|\bdo(?:es)? not (?:consider|believe|think) that any\b"
    r"|\bthere is (?:currently )?no (?:\w+ ){0,4}provision|\bno provision (?:is |has been "
    r")?(?:specified|required|identified|made)|\bno (?:social care|health) provision\b",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"^\W*(?:(?-i:[A-Z][A-Za-z]{1,5}) ?= ?[A-Za-z]"
    r"|(?:the )?(?:special educational |educational )?provision (?:is|below|in (?:this|(?:the )?(?:\w+ )?column)|set "
    r"out|listed|will be (?:reviewed|funded|monitored)|must be (?:detailed|specific))"
    r"|(?:the )?(?:following|above|below)\b(?! (?:assessment|consultation|a|an|each|every|this|his|her|staff"
    r"|adult|person|therapist))|this section"
    r"|short(?:er)?[- ]term (?:targets?|outcomes?)|targets? (?:will|are|should)|all provision "
    r"(?:is|in|will|must|below)"
    r"|(?:the )?(?:wording|words|text|paragraphs?|advice|entries|arrangements?|help|support)"
    r" (?:(?:set out |given |listed |printed )?(?:below|above|here|that follows?|which follows?|in this section)"
    r" )(?:is|are|was|were|has been|have been|comes?)\b(?! to be\b)"
    r"|(?:of|under) the (?:previous|former|earlier|old|last) (?:arrangements?|provision|support|help|plan)\b"
    r"|changes (?:since|from|made (?:since|at|after|following))\b"
    r"|(?:the |this )?(?:annual |interim |last )?review (?:meeting )?(?:noted|found|heard|recorded|was told)\b"
    r"|(?:his|her|their|your|the|[A-Z][\w-]+['’]s) [^.,;]{0,30}?plan\b[^.,;]{0,40}"
    r" (?:is|are) (?:kept|held|a) separate(?:ly)?\b"
    r"|all (?:of )?(?:the )?provision (?:in|set out|listed|is)\b|(?:extract|extracts) (?:from|of)\b"
    r"|(?:the )?(?:local )?(?:authority|council) (?:shall|will|must) (?:arrange|secure|provide) the following\b"
    r"|(?:little|small|next|first|interim) steps?(?: (?:this|for|towards|on|in)\b[^.:]{0,30})?:"
    r"|all of this (?:is|will|must)\b|[^.;]{3,80} (?:is|are) not part of (?:this|the) plan\b"
    r"|[^.;]{3,80} has agreed the provision\b"
    r"|H[12] is (?:the )?(?:social care )?(?:provision|help)\b|in law\b|(?:the )?[\w -]{3,40} wrote this part"
    r"|(?:school|college) terms? last|in school unless\b|where a total is given\b"
    r"|[^.,;]{3,60} (?:will|must|shall) (?:check|monitor|measure|track|review) (?:the )?"
    r"(?:progress|these arrangements|this (?:plan|provision)|[A-K]\d{1,2}(?:\.\d{1,2})?)\b"
    r"|[^.,;]{3,40} (?:will|must|shall|should) (?:keep|maintain) (?:an? )?(?:\w+ ){0,2}(?:records?|logs?) of the"
    r" (?:provision|support|help)(?: (?:that|which) (?:has been|is|was) (?:made|given|provided))?\W*$"
    r"|[^.,;]{3,40} (?:will|must|shall|should) (?:keep|maintain|complete) (?:an? )?(?:\w+ ){0,2}(?:records?"
    r"|logs?) of (?:all|each"
    r"|every|any|the)(?: of)?(?: the| these| those)? (?:\w+ )?(?:sessions?|interventions?|visits?|hours|lessons"
    r"|provision|support|work|help)(?: (?:delivered|given|provided|made|held))?"
    r"(?:,? (?:and|which)(?: \w+)? (?:will|must|shall|should)(?: also)? (?:make|be|share|send|report|provide"
    r"|show|bring)\b"
    r"[^.;]*)?\W*(?:$|progress\b)"
    r"|[^.;]{3,80} (?:do|does) not form part of (?:this|the)\b[^.;]*\W*$"
    r"|[^.,;]{3,50} (?:will|must|shall|should) (?:have read|read|have a copy of|have sight of)"
    r" (?:this|the|his|her|their) (?:EHC )?(?:plan|EHCP)\W*$"
    r"|in the plan of\b|(?:numbers|letters|references|figures) (?:refer|relate|show|tell)\b|to be made by\b"
    r"|(?:the )?law says\b|(?:lines|rows|words|entries|figures|amounts|text|items) (?:that|which|in|marked"
    r"|shown|struck)\b"
    r"|what follows (?:must|shall|will|is to|should) be (?:secured|provided|arranged|made|given"
    r"|delivered)\b[^.]{0,60}\.?"
    r"(?: I (?:now )?(?:take|turn|come|deal|begin|start)\b[^.]{3,60}\.?)?\W*$"
    r"|I (?:regret|apologise|now turn|turn (?:now )?to|now come|come (?:now )?to|deal (?:first|now"
    r"|next) with)\b[^.]*\.?\W*$"
    r"|\d{2} weeks (?:a|per) year unless\b|[“\"]as above[”\"] means\b"
    r"|\W*[\[(]\s*(?:superseded|deleted|removed|withdrawn|replaced|ceased|no longer|old|previous(?:ly)?"
    r"|former(?:ly)?)\b"
    r"[^\])]*[\])]?\W*$|replaced (?:by|in|on|from|with|january|february|march|april|may|june|july|august"
    r"|september|october"
    r"|november|december|\d)[^.]{0,60}\W*$|(?:achieved|met|ceased|ended|completed|withdrawn|deleted)"
    r" (?:in |on |by )?(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\d)[^.]{0,25}\W*$"
    r"|(?:superseded|deleted|withdrawn|removed|replaced|no longer (?:in force|applies|part of this plan))\b[^.:]{0,60}:"
    r"|[^.]{0,80}[.;] this (?:line|row|note|paragraph|entry) is for information\W*$"
    r"|progress (?:(?:against|towards|with|in|on) [^.;]{3,60}? )?(?:will|is to|must) be"
    r" (?:measured|monitored|reviewed|tracked|checked|assessed|considered|discussed)\b"
    r"|[^.,;]{3,60} (?:will|must|shall) report (?:in writing )?to (?:the|each|every) (?:annual )?review\b"
    r"|(?:the )?steps? (?:towards|to) (?:it|this"
    r"|the outcome)\W*$"
    r"|(?-i:[A-Z])[\w’'-]+['’]s (?:aspirations?|hopes|ambitions?)\b|provision for this outcome is\b"
    r"|[^.]{3,90} must make the provision in this section\b|in each table\b"
    r"|(?:words|terms|abbreviations) used (?:in|here)\b|(?-i:[A-Z])\.? ?[\w’'-]*,? .{0,40}\b(?:HCPC|GMC"
    r"|NMC|SWE)\b[^.]{0,30}$"
    r"|(?:H[12]: )?(?:no other |any other )?(?:\w+ ){0,2}provision which must be made under\b.{0,90}\bis shown\b"
    r"|unless otherwise|provision in section|section [A-K]\b|see (?:section|appendix|above"
    r"|below|also)|(?:links? to|linked to|supports?|for|to meet|towards) outcomes?\b.{0,30}$"
    r"|(?:outcomes?|goals?|objectives?):?\s*[A-K]?\d|relates to outcome|works? towards\b|steps? agreed\b"
    r"|to achieve this\b[^.]{0,40}following|for information\b|everything in (?:this"
    r"|these)|(?:the )?[\w ]{3,40} has agreed to arrange the following|amounts are for\b"
    r"|this is provided under|(?:every|each) (?:line|item|row|entry) (?:below|in this)"
    r"|(?:the )?(?:local authority|council) is satisfied|education otherwise than at school\.?$"
    r"|copy and paste|all fields|notes at (?:the )?(?:foot|end|bottom)|outcome numbers"
    r"|(?:the )?(?:amounts?|hours|figures) in this section"
    r"|(?:school|college|term) weeks:|guidance:|part \d{1,2}\b[^.]{0,5}\.? [^.]{3,50}$"
    r"|[^.]{0,80}\b(?:in this table|in the table (?:of|below)[^.]{0,30})\.?$"
    r"|[^.]{0,60}\b(?:have|has) (?:already |now )?been (?:fitted|installed|completed)\W*$"
    r"|(?:each|every) (?:\w+ )?(?:table|card|box|row|column|page|block)\b.{0,40}\b(?:shows?|has|have|is"
    r"|are|sets?|says?)\b"
    r"|the (?:left|right|middle|first|second|last|centre)(?:[- ]hand)? (?:column|table|box|cell)\b"
    r"|(?:the )?(?:cards|tables|boxes|rows|columns|outcomes|objectives|records) (?:are|is|in|have|show"
    r"|follow|below)\b"
    r"|read (?:across|down|from)|(?:one|a) (?:record|box|card|table|page|row) (?:for|per) (?:each|every)\b"
    r"|[^.]{0,90}\b(?:make|arrange|secure)s?,? the provision (?:which|that) follows"
    r"|(?:all )?section [A-K] provision|(?:the )?(?:objectives|outcomes) which\b|[“\"][^”\"]*[”\"]\W*$"
    r"|[“\"][^”\"]{8,}[.!?][”\"]\s"
    r"|(?:you|he|she|they|[A-Z][a-z]+) (?:has |have )?told us\b|(?:the )?council (?:must|will) (?:make sure"
    r"|meet (?:those|these))"
    r"|[^.]{0,60}\bassessment was (?:done|completed|carried out)\b"
    r"|(?:the )?(?:social care|health care|health|educational) provision which must be made"
    r"|agreed (?:for|by|at|on|with) (?:the )?[A-Z\d]"
    r"|[A-Z][\w ]{2,40} panel (?:has )?agreed|considered (?:on|by|at)\b"
    r"|where a member of staff is absent|(?:the )?(?:local authority|council|authority|school"
    r"|setting|college) (?:will|must|shall(?= secure the provision)|is|has"
    r"|should) (?:secure|fund|funding|a (?:legal )?duty"
    r"|use its|review (?:this|the) (?:plan|provision)|arrange (?:the|this) provision)"
    r"|funding|funded|cost\b|costs\b|top-?up|band \d|key:|note:|notes:"
    r"|total\b(?! (?:of )?(?:up to |at least )?\d[\d.]* (?:hours|sessions|visits|days)\b)|review(?:ed)?:"
    r"|the (?:provision|support|help)(?: which is| that is)? (?:described|set out|listed|specified"
    r"|detailed) (?:above|below|in this)\b"
    r"|(?:arrangements? for |how we will )?(?:monitor(?:ing)?|reviewing|evaluati(?:on|ng))(?: and \w+"
    r"| & \w+)?(?: arrangements?)?:"
    r"|(?:short[- ]term |small |next )?steps? (?:towards?|to|on the way to) [\w ]{2,30}:|short[- ]term targets?:"
    r"|[\w ]{0,30}needs? (?:are|is) described)",
    re.IGNORECASE,
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|easter"
    "|christmas"
)
_DATE_ALONE = re.compile(
    rf"^\W*(?:(?:from|by|until|end of|early|late) )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_MONTHS})(?: term)?"
    r"(?: \d{2,4})?\W*$|^[\d/.\s-]+$|^\W*(?:yes|no|tbc|ongoing|new|achieved|met)\W*$",
    re.IGNORECASE,
)


def is_none(text: str) -> bool:
    """Whether the words say that there is no provision here."""
    if has_boxes(text):
        return True  # a form's question, whatever is ticked: the help itself stands beside it
    return len(text.split()) <= 40 and bool(_NONE.search(without_bullet(text))) and not amount(text).has_rate


# "Ana leaves assembly two minutes before the others.", "He is met at the gate by Mrs Hall.", "She uses a slope for all
# written work.": what is arranged for the young person, though told as what they do now.
_ARRANGED = re.compile(
    r"\b(?:\d{1,2}|two|three|five|ten|fifteen|twenty|half an|an|a few) (?:minutes?|hours?)"
    r" (?:before|after|early|earlier|ahead|later|late)\b"
    r"|\b(?:starts?|begins?|leaves?|arrives?|enters?|comes?|goes|finish(?:es)?|eats?|changes?|lines? up|gets?)\b"
    r"[^.;]{0,50}? (?:early|before (?:the|other|every|most)\b|after (?:the (?:others?|rest|crowd|class)|other|every)"
    r"|ahead of|separately"
    r"|first\b|(?:by|through) (?:the|a) (?:side|back|front|quiet|separate))"
    r"|\b(?:sits?|works?|eats?|plays?|walks?|travels?|lines? up|stays?|starts? the day)"
    r" (?:with|beside|next to|near|by) (?:one (?:adult|of)|(?:his|her|their) (?:key|TA|LSA|one)"
    r"|(?:Mr|Mrs|Ms|Miss) [A-Z]"
    r"|an? (?:familiar |trusted |known |named )?(?:adult|teacher|assistant|TA|LSA|buddy|partner|member)"
    r"|the (?:same )?(?:adult|teacher|assistant|TA|LSA))"
    r"|\b(?:uses?|wears?|carries|keeps?|works? (?:at|from|on|in)|sits? (?:at|on|in|near))"
    r" (?:an?|the|his|her|their|one)\b[^.;]{2,60}?"
    r" (?:for (?:all|any|every|each)|in (?:all|every|each|any)|during|throughout|whenever|at (?:lunch|break|all))"
    r"|\b(?:is|are) (?:met|collected|taught|seated|given|shown|helped|brought|allowed|excused|seen|offered|escorted"
    r"|accompanied|placed|reminded|told|warned) (?:by|at|in|with|to|from|before|an?|the|near|when|about)\b"
)
# "He works best in a quiet room", "She often sits by a friend": how the young person is, whatever stands around it.
_TENDS = re.compile(
    r"\b(?:best|better|often|usually|sometimes|tends?|prefers?|likes?|enjoys?|loves?|finds?|happily|well|currently|now"
    r"|struggles?|gets? (?:upset|anxious|cross|tired)|at (?:home|weekends))\b",
    re.IGNORECASE,
)


def _arranged(text: str) -> bool:
    """Whether a sentence about the young person, told in the present, is help that somebody arranges."""
    return bool(_ARRANGED.search(text)) and not _TENDS.search(text)


def is_context(text: str, names: Sequence[str]) -> bool:
    """Whether a sentence of prose only tells how the young person is ("Rowan types rather than writes.")."""
    if tells_of_past(text):
        return True
    about = any(text.startswith(name + " ") for name in names) or bool(re.match(r"(?:He|She|They) ", text))
    told = re.match(r"(?:[A-Z][\w’'-]* ?){1,3}(?:is|are|was)\b", text)
    said = re.match(r"\S+(?: \S+)? (?:has|have) (?:told|said|explained|asked|described|let)\b", text)
    if about and said and not re.search(r"\b(?:will|must|shall|should)\b", text):
        return True
    about = about or bool(told and any(re.search(rf"\b{re.escape(name)}\b", text) for name in names))
    promised = re.search(
        r"\b(?:will|must|shall|should|may|can|could|would|needs?|requires?|receives?|has|have|is to|to be|benefits?"
        r"|attends?|gets|responds?|not|never)\b",
        text,
    )
    return about and not (promised or amount(text).said or amount(text).has_length or _arranged(text))


def told_of(
    places: Iterable[tuple[Section, Block]], names: Sequence[str], kept: Iterable[str], seen: Sequence[Source]
) -> tuple[Source, ...]:
    """The sentences among help (its sections and blocks) that only tell how the young person is and stand in no help
    or outcome that was `kept`, nor in what was `seen`: listed, never lost."""
    said = " ".join(" ".join(text.split()) for text in (*kept, *(each.quote for each in seen)))
    found = [
        Source(section, block.page, sentence)
        for section, block in places
        for sentence in sentences(without_number(without_bullet(block.text)))
        if is_context(sentence, names) and " ".join(sentence.split()) not in said
    ]
    return tuple(dict.fromkeys(found))


_DELETED = re.compile(
    r"\bthis (?:paragraph|provision|section|item|line|support|row) (?:was|has been|is) (?:deleted|removed|superseded"
    r"|withdrawn|ended|discontinued|no longer)\b",
    re.IGNORECASE,
)


def is_note(text: str) -> bool:
    """Whether the words are about the provision (funding, targets, how to read it), not provision."""
    plain = without_number(without_bullet(text))
    if _DATE_ALONE.match(plain):
        return True
    if _DELETED.search(plain[:90]):
        return True
    return bool(_NOTE.match(plain)) or not re.search(r"[a-z]{3}", plain, re.IGNORECASE)
