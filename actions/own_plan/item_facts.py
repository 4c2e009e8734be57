"""One fact of the help or the goal that was just talked of: who, how often, how long, where, in a group, until when.

Said are the sentences of its easy line that hold the fact, else the plan's own words for it, else that it does not say.
"""

from __future__ import annotations

import re

from actions.focus import Focus
from actions.own_plan import facts_asked
from actions.own_plan.finding import strengths, wanted_words
from actions.own_plan.plan_show import behind, easy_words, one_of, shown, shown_helps
from actions.own_plan.shares import asked_about, other_than
from actions.replying import with_buttons
from actions.turn import Say, Turn
from actions.wordbook import buttons
from summaries.model import Outcome, Plan, Provision

_START = r"^\W*(?:(?:and|ok|so|but|wait|right|um|oh|yeah|also)[\s,]+)*"
_IT = (
    r"(?:it|that|this|those|them|these|him|her|(?:the|that|this) (?:one|1|help|thing|goal|bit|session|lesson)"
    r"|(?:with|from) (?:her|him|them|it|that))"
)
_END = (
    r"(?:[\s,]+(?:then|even|actually|anyway|bro|mate|again|please|pls|though|tho|for|4|really|exactly|now|anyway|each"
    r" time|altogether|all"
    r"|(?:in |over |for )?(?:a|one|each|the|whole|every) (?:whole )?(?:day|week|weak|wk|term|year|month)|with (?:her"
    r"|him|them)))*\W*$"
)


def _line(core: str) -> re.Pattern[str]:
    return re.compile(_START + rf"(?:{core})" + _END, re.I)


_ASKED = (
    ("who", _line(
        rf"(?:who|hoo)(?:'?s| is| will)? (?:do|does|doing|gives|runs|teaches|leads|delivers|takes|helps"
        rf"|in charge of|responsible for)?"
        rf"(?: me)?(?: with| for| do)? ?{_IT}(?: with me| to me| for me)?|(?:who|hoo) (?:does|do|is|with|helps"
        rf"|teaches me|for)|(?:who|hoo) (?:gives?|takes?|teach|teaches|runs?|leads?|drives?|helps?|sorts?|arranges?"
        rf"|organi[sz]es?|books?|does"
        rf"|do|goes with|stays with)(?: (?:me"
        rf"|us|him|her|{_IT}))?(?: out)?(?: there)?"
        rf"|(?:who|hoo) (?:do|will) i do {_IT} with|who(?:'?s| is) {_IT} with|who(?:'?s| is| will be) with me"
        rf"|does it say who.{{0,30}}|who|hoo")),
    ("amount", _line(
        rf"(?:how|hw|ow) (?:often|offen|much|long|lng|many(?: (?:times|sessions?|hours?|minutes?|mins|days"
        rf"|lessons?))?)"
        rf"(?: (?:is|are|do i get|do i have|do i see|do i meet|do i go to|does|do i do|will|for|4|a week|a day"
        rf"|is there of))*(?: (?:each|every|one|a) (?:session|one|time|visit|lesson|go|appointment))?(?: {_IT})?(?:"
        rf" (?:last|for|happen|take))?"
        rf"|(?:is|are) {_IT} (?:every|each|once|twice|all|daily|weekly)\b.{{0,14}}"
        rf"|(?:when|wen|what days?|which days?|what time)(?:'?s| is| are| do i (?:get|have|do)| does"
        rf"| will)*(?: {_IT})?(?: (?:happen|start|be|on))?"
        rf"|(?:when|wen|what (?:day|time)s?|how (?:often|much|long)) (?:do|does|will|is) (?:i|she|he|they)"
        rf" (?:see|meet|come|have|get|work with|teach|help)(?: (?:me|her|him|them|in|over|with me))*"
        rf"|how (?:long|much) (?:can|may|am i allowed to|do) (?:i|we|he|she|they) (?:stay|be|go|sit|spend)"
        rf"(?: (?:there|in there|in it|for))*|does it say (?:how|when).{{0,30}}")),
    ("group", _line(
        rf"(?:is|are) {_IT} (?:in|with|just|only|on|one|1)\b.{{0,26}}|(?:is it |do i do {_IT} )?(?:in a group"
        rf"|on my own|by myself|just me|1 ?(?:to|2|:) ?1"
        rf"|one to one|alone)|(?:who else|how many (?:people|ppl|kids|others|children|pupils))(?: (?:is|are|in|do|does"
        rf"|will)\b.{{0,22}})?"
        rf"|(?:am i|do i do {_IT}) (?:on my own|by myself|alone|with (?:other|any).{{0,14}})")),
    ("where", _line(
        rf"(?:is|are|do i do) {_IT} (?:at|in) (?:school|home|college|class|the \w+)(?: or (?:at |in )?\w+)?|"
        r"(?:where|wer|what room|which room|where abouts)(?:'?s| is| are| do i (?:go|have|do|get|see|meet)"
        rf"| does| will)*(?: (?:for )?{_IT})?(?: (?:happen|be|at))?")),
    ("until", _line(
        rf"(?:when|how long) (?:does|will|till|until|before|do|is)\b.{{0,12}}(?:stop|end|ends|stops|finish|over"
        rf"|run out).{{0,8}}|until when|till when"
        rf"|(?:is|does|will) {_IT} (?:for ever|forever|go on|stop|change|stay|go (?:up|down)|end|be the same"
        rf"|reduce|carry on|be (?:less|more))\b.{{0,20}}"
        rf"|by when|when (?:is|does|do i have to do|have i got to do|must) {_IT}(?: (?:by|for"
        rf"|have to be done))?|when by|(?:when|by when|what date) (?:does|do|must|should|has|have) {_IT} (?:have to "
        rf"|need to |got to |to )?"
        rf"(?:be )?(?:done|finished|met|reached|happen|ready)(?: by)?")),
    ("says", _line(
        rf"(?:what|wot|where) does (?:it|the plan|my plan) (?:really |actually |exactly )?say(?: about {_IT})?"
        rf"|does (?:the|my) plan (?:really |actually )?say {_IT}"
        rf"|(?:is|are) {_IT} (?:really |actually )?in (?:my|the) plan|show me (?:where|what) it says.{{0,10}}"
        rf"|what does my plan say they should do"
        rf"|(?:can (?:i|we|you) |let me |lemme |i want to |i wanna )?(?:see|read|show(?: me)?|c) (?:what|wot|wat|wht"
        rf"|where|how) "
        rf"(?:it|the plan|my plan|they)(?:'s|s)? ?(?:really |actually )?(?:says?|sez|put|wrote|written)(?: about"
        rf" {_IT})?"
        rf"|(?:the )?(?:proper|real|actual|full|exact) words|what are the (?:proper|real|actual|exact) words")),
    ("what", _line(
        rf"(?:what|wot|wat)(?:'?s| is| are) {_IT}(?: for| about)?|what(?:'?s| is) it (?:for|about)|what do (?:i"
        rf"|we) do(?: in| at| with| there)?(?: {_IT})?"
        rf"|what happens (?:in|at|there|then)(?: {_IT})?|why do i (?:have|get|need|do) {_IT}"
        rf"|tell me more about {_IT}|explain {_IT}")),
    ("going", _line(r"(?:how am i doing|am i doing (?:ok|well)|is (?:it|that|this) (?:going|goal).{0,14}"
        rf"|have i (?:done|met|reached) {_IT}|did i (?:do|get) {_IT}.{{0,8}})")),
    ("have to", _line(rf"how (?:do|can) (?:i|we) (?:stop|drop|change|get out of|quit) {_IT}"
        rf"|(?:i )?(?:dont|don'?t|do not|dnt) (?:want|like|need) {_IT}(?: any ?more)?|do i (?:really |still )?(?:have"
        rf"|need|got) to (?:do|go to|have) {_IT}|can i (?:stop"
        rf"|drop|change|swap|not do|say no to) {_IT}|can i (?:have|get) (?:more|less) (?:of )?{_IT}"
        rf"|what if i (?:don'?t|do not) want {_IT}")),
)  # fmt: skip
_WORDS_OF = {
    "who": re.compile(r"\b(?:does|do|helps?|teach\w*|leads?|meets?|sees?|works?|gives?|runs?|supports?) (?:this"
    r"|me|with)\b", re.I),
    "amount": re.compile(r"\d|\b(?:once|twice|every|each|daily|weekly|a (?:day|week|term|year|month)|always"
    r"|whenever|at all times|throughout|all (?:the )?(?:time|day|lessons|week)|full[- ]time"
    r"|in all (?:\w+ )?lessons)\b", re.I),
    "group": re.compile(r"\b(?:group|one-to-one|pairs?|on my own|together with|with \d+|friends?"
    r"|other (?:young )?people)\b", re.I),
    "where": re.compile(r"\b(?:room|base|hub|in the [a-z]+|at (?:home|school|college)|in class|classroom"
    r"|outside|pool)\b", re.I),
    "money": re.compile(r"£|\b(?:pa(?:y|ys|id)|payments?|fund\w*|cost\w*|charge\w*|free|budget|buys?|bought|insur\w+"
    r"|expense|suppl(?:y|ies|ied))\b", re.I),
    "until": re.compile(r"\b(?:within|(?:by|from) (?:the (?:end|start)|his|her|(?:early|late|next|this) \w+"
        r"|year|key|age|\d|spring|summer|autumn|winter|easter|christmas|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
        r"|until|starting|start\w*|for \d+ weeks|ends?|20\d\d|falls?|rises?"
    r"|reduc\w+)\b", re.I),
}  # fmt: skip


_ONLY_ASK = frozenset(
    """last lasts lasting take takes stay weak lead leads leading run runs teaches teach tho though each session
    sessions visit lesson lessons see sees meet meets come comes sort sorts arrange arranges
    organise organises organize organizes book books""".split()
)
_OF_THE_FACTS = frozenset(
    "school college home class classroom outside alone stop stops end ends finish over change".split()
)


def _named(turn: Turn) -> list[str]:
    return [word for word in asked_about(turn.mended or turn.words) if word not in _ONLY_ASK]


def _named_beside(turn: Turn, fact: str) -> list[str]:
    """What a line names apart from the fact itself: "is it in a group" names nothing."""
    own = facts_asked.NO_THING | _OF_THE_FACTS
    return [word for word in _named(turn) if word not in own and not _WORDS_OF[fact].search(word)]


def asked(turn: Turn) -> str | None:
    """Which fact a short question asks for, or None."""
    fact = next((name for name, pattern in _ASKED if turn.says(pattern)), None)
    if fact in ("who", "amount") and _named(turn):  # "Does it say who drives my taxi" is about the taxi
        return None
    return fact or facts_asked.by_meaning(turn)


_WHY = re.compile(
    r"^\W*(?:(?:but|and|ok|so|no)\W+)*(?:why|y|how come)\b(?!.*\b(?:meeting|review|plan|you|u)\b).{0,60}$", re.I
)
_FEW = 9
_SO_THAT = re.compile(
    r"\b(?:so that|in order to|because|so as to|so (?:he|she|they) (?:can|is|are|has|have)|to help (?:him|her"
    r"|them)|to make sure|to enable)\b",
    re.I,
)
_IF_AWAY = re.compile(
    r"(?:\b(?:what|wot|wat) (?:if|happens (?:if|when))|^\W*(?:(?:and|so|but|ok)[\s,]+)*(?:if|when))"
    r"\b.{0,30}\b(?:ill|off|away|sick|poorly|not (?:there|here|in|at "
    r"work)|absent|leaves?|on holiday|late)\b",
    re.I,
)
_AWAY = re.compile(
    r"\b(?:absen\w+|cover(?:ed)? (?:for|by|if|when)|sick|illness|is (?:ill|away|off)|supply|stand in|stands in)\b", re.I
)


def _why(item: Outcome | Provision, plan: Plan) -> list[Say]:
    """The reason in the plan's own words, where it gives one; else that it gives none."""
    told = [each for each in re.split(r"(?<=[.!?])\s+", item.source.quote) if _SO_THAT.search(each)]
    if told and behind(item, plan):
        return [Say("utter_plan_words", {"section": item.source.section, "quote": told[0]}, picture="plan folder")]
    return [
        Say("utter_not_say_why", picture="not understood", buttons=buttons("ask_case_worker_contact", "ask_why_review"))
    ]


def _away(item: Outcome | Provision, plan: Plan) -> list[Say]:
    helps = shown_helps(plan)
    at = [n for n, each in enumerate(helps) if each is item]
    who = " ".join(item.who[:1]) if isinstance(item, Provision) else ""
    return _stands_in(plan, at, who)


_DEPUTY = re.compile(r"\b(?:deput\w+|stand[- ]?in|named second|second adult|back-?up|another (?:named )?adult)\b", re.I)


def away(turn: Turn, helps: list[int], who: str) -> list[Say] | None:
    """Who stands in where somebody is away, in the plan's own words, by the helps that they give; None: not asked."""
    return _stands_in(turn.plan, helps, who) if turn.plan is not None and turn.says(_IF_AWAY) else None


def _stands_in(plan: Plan, numbers: list[int], who: str) -> list[Say]:
    """The sentence of these helps, else of any that names the same post, which says what is done then."""
    helps = shown_helps(plan)
    post = wanted_words(re.split(r"\s*[(,;]|\s+or\s+", who)[0])
    others = [n for n, each in enumerate(helps) if post and min(strengths(post, each.source.quote)) >= 1]
    for at in dict.fromkeys([*numbers, *others]):
        item = helps[at]
        told = [each for each in re.split(r"(?<=[.!?])\s+", item.source.quote) if _AWAY.search(each)]
        told = told or (
            [each for each in (*item.who, item.source.quote) if _DEPUTY.search(each)] if at in numbers else []
        )
        if told and behind(item, plan):
            return [Say("utter_plan_words", {"section": item.source.section, "quote": told[0]}, picture="plan folder")]
    return [
        Say("utter_not_say_away", picture="not understood", buttons=buttons("ask_my_help", "ask_case_worker_contact"))
    ]


def about(turn: Turn, now: Focus) -> list[Say] | None:
    """The fact of the help or goal talked of that a short question asks for; None for any other line."""
    plan = turn.plan
    if plan is None:
        return None
    items = shown(plan, now.kind)
    if now.number >= len(items):
        return None
    item = items[now.number]
    fact = asked(turn)
    if fact in _WORDS_OF and other_than(item, _named_beside(turn, fact)):  # "when does camhs stop", after the clock
        return None
    if fact is None and turn.says(_IF_AWAY):
        return _away(item, plan)
    if fact in (None, "what") and turn.says(_WHY) and len(turn.words.split()) <= _FEW:
        return _why(item, plan)
    if fact is None:
        both = _two_facts(turn)
        told = [say for each in both for say in (_fact(turn, item, plan, each) or _silent())]
        return list({say.text or say.response: say for say in told}.values()) or None
    if fact == "have to":
        from actions.replying import from_facts

        return from_facts(turn, "ask_change_plan")
    if fact == "going":
        return [Say("utter_goals_met", picture="goal", buttons=buttons("ask_my_goals"))]
    if fact == "who" and now.kind == "goal":
        return _helps_for(turn, plan, item) or _silent()
    if fact == "what":
        return one_of(turn, now.kind, now.number)
    return (_verbatim(item, plan) if fact == "says" else _fact(turn, item, plan, fact)) or _silent()


def told(turn: Turn, now: Focus, fact: str) -> list[Say] | None:
    """One fact of the help or goal talked of, whatever the line was taken for; None where it is not said."""
    items = shown(turn.plan, now.kind) if turn.plan is not None else []
    if turn.plan is None or now.number >= len(items):
        return None
    return _fact(turn, items[now.number], turn.plan, fact)


def _two_facts(turn: Turn) -> tuple[str, ...]:
    """ "How long is that for, and who is with me?": each half asks for a fact of its own; () where it does not."""
    for each in turn.readings:
        halves = re.split(r",? (?:and|n|&) (?=(?:who|hoo|how|when|where|what|is|does)\b)", each)
        found = [next((name for name, pattern in _ASKED if pattern.search(half)), None) for half in halves]
        if len(halves) == 2 and all(name in _WORDS_OF for name in found):
            return tuple(name for name in found if name)
    return ()


def _silent() -> list[Say]:
    return [Say("utter_item_silent", picture="plan folder", buttons=buttons("ask_my_help", "ask_case_worker_contact"))]


def _helps_for(turn: Turn, plan: Plan, goal: Outcome | Provision) -> list[Say] | None:
    from actions.own_plan.plan_topics import listed_helps

    ref = goal.ref if isinstance(goal, Outcome) else None
    numbers = [at for at, each in enumerate(shown_helps(plan)) if ref and ref in (each.for_outcome, *each.outcomes)]
    return listed_helps(turn, numbers) if numbers else None


def _verbatim(item: Outcome | Provision, plan: Plan) -> list[Say] | None:
    if not behind(item, plan):
        return [Say("utter_adult_part")]
    source = item.source
    return [Say("utter_plan_words", {"section": source.section, "quote": source.quote}, picture="plan folder")]


def _fact(turn: Turn, item: Outcome | Provision, plan: Plan, asked: str) -> list[Say] | None:
    wording = easy_words(item, plan, turn.store.page(turn.sitting))
    sentences = [part for part in re.split(r"(?<=[.!?])\s+", wording.text) if part]
    told = [part for part in sentences if _WORDS_OF[asked].search(part)] if not wording.quoted else []
    under = buttons("ask_my_help", "ask_plan_not_happening") if isinstance(item, Provision) else buttons("ask_my_goals")
    if told:
        # Its first sentence names it: "This is for 45 minutes" alone would not say what is.
        text = " ".join(dict.fromkeys([sentences[0], *told]))
        said = [Say(text=text, picture="helping hand", more=behind(item, plan))]
        return with_buttons(said, under)
    if asked == "who" and isinstance(item, Provision) and item.who:
        return with_buttons([Say("utter_role_person", {"who": "; ".join(item.who)}, picture="person")], under)
    if asked == "who" and "who" not in getattr(item, "gaps", ()):
        return _verbatim(item, plan)
    own = _own_words(item, asked)
    if own and behind(item, plan):
        said = [Say("utter_plan_words", {"section": item.source.section, "quote": own}, picture="plan folder")]
        return with_buttons(said, under)
    return None


def _own_words(item: Outcome | Provision, asked: str) -> str | None:
    """The plan's own words for one fact, where a cell or the sentence itself holds it."""
    if isinstance(item, Outcome):
        return item.source.quote if item.by_text else None
    cell = {
        "who": None,
        "amount": item.how_often_text,
        "group": item.grouping_text,
        "where": item.place,
        "until": None,
        "money": None,
    }[asked]
    if cell:
        return cell
    return item.text if _WORDS_OF[asked].search(item.text) else None
