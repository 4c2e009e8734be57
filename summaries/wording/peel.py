"""What hangs on a sentence, and the sentence of its own that each piece becomes."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Callable

from summaries.wording import roles, verbs
from summaries.wording.draft import Draft, is_plural
from summaries.wording.parts import agent_of
from summaries.wording.person import ME, MY

_Maker = Callable[[re.Match[str], Draft], str | None]

_PP = "|".join(
    sorted(
        {verbs.past_participle(f[0].base) for f in verbs.forms().values()}
        - {"had", "been", "let", "cut", "put", "set", "run", "read", "come", "hit", "hurt"},
        key=len,
        reverse=True,
    )
)

_PP_NEEDED = re.compile(
    r"\b(?:is|are|be|been|am|was|has|have|had|being|gets?|not|fully|also|and|or|when|as|who|which|that|if)$|^There ",
    re.I,
)

_FREQUENCY = r"(?:(?:about|at least|up to|no more than|over|a total of) )?(?:\d[\w.]*(?: and a half)?|once|twice|half an?|each|every|several|a (?:day|week|term|year))\b"

_PLACE = r"(?:the|a|an|Xmy|each|every|all|any|both|other|different|small|quiet|\d+|English|class|lessons|home|school|college|person|groups?|term|Year|January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|summer|break|lunch)\b"


def is_with_me(draft: Draft) -> bool:
    return draft.with_me or (
        bool(re.search(rf"\b{ME}\b", draft.text))
        and draft.subject != ME
        and roles.is_human(draft.subject)
        and not draft.plural
    )


def _work(match: re.Match[str], draft: Draft) -> str:
    return (
        f"we work on {match[1]}"
        if is_with_me(draft) or draft.short == "we"
        else f"the {draft.noun} is about {match[1]}"
    )


def _participle(match: re.Match[str], draft: Draft) -> str | None:
    """ ", explaining each in my own words" -> "I explain each in my own words"."""
    words = match[0].strip(" ,").removeprefix("and ").split(" ", 1)
    base = verbs.as_form(words[0], "ing")
    if base is None or not draft.short or draft.modal or len(words) < 2:
        return None
    rest = re.sub(r"\band ([a-z]+ing)\b", lambda m: f"and {draft.does(verbs.as_form(m[1], 'ing') or m[1])}", words[1])
    return f"{draft.doer} {draft.does(base)} {rest}"


def _this(verb: str) -> _Maker:
    def make(match: re.Match[str], draft: Draft) -> str | None:
        return f"this {draft.noun} {verb} {match[1]}".strip()

    return make


def _doer(base: str) -> _Maker:
    def make(match: re.Match[str], draft: Draft) -> str | None:
        if draft.modal.endswith(("not", "never")):
            return None
        return f"{draft.doer} {draft.does(base) if draft.short else verbs.third(base)} {match[1]}"

    return make


_TO_NEEDED = re.compile(
    r"\b(?:able|need\w*|want\w*|learn\w*|chances?|how|ask\w*|agree\w*|allowed|is|are|be|help\w*|ready|trust|try|tries|have|has|told|someone|something|things?|ways?|used|like|encourag\w*|"
    r"continue\w*|begin\w*|start\w*|choose\w*|plan|work\w* out|due|likely|places?|space|right|enough|expected|remind\w*|prompt\w*|teach\w*|enabl\w*|what|who|where|when|whether|access|given|time|"
    r"happy|keen|safe|easy|hard|aim|advice|opportunit\w*|support\w*|up|next|close|according|back|on|move\w*|get\w*|and|or|not|also|decid\w*|prepar\w*|invit\w*|train\w*|referr\w*|down|from \w+|goal)$|\b(?:help|support|encourag|enabl|allow|teach|ask|remind|prompt|expect|train|invit|want|need|get|for|trust|tell|let|requir|assist|order)\w* Xme$",
    re.I,
)


def _purpose(match: re.Match[str], draft: Draft) -> str | None:
    if (
        not verbs.is_base(match[1].removeprefix("also "))
        or match[1] in ("include", "be")
        or _TO_NEEDED.search(draft.text[: match.start()])
    ):
        return None
    if draft.modal.endswith(("not", "never")):
        return None
    if draft.noun == "goal" and draft.short == ME:
        return f"{ME} does this to {match[1]} {match[2]}"
    return f"the aim is to {match[1]} {match[2]}"


def figures_tail(match: re.Match[str], draft: Draft) -> str | None:
    words = match[1]
    if any(verbs.is_base(m[1]) for m in re.finditer(r" and ([a-z]+) (?=Xme|Xmy|the |a |to )", words)):
        return None
    if any(
        verbs.is_base(m[1]) or (draft.noun == "goal" and verbs.as_form(m[1], "s"))
        for m in re.finditer(r", ([a-z]+) ", words)
    ):
        return None
    if (
        is_with_me(draft)
        and draft.noun != "goal"
        and re.match(r"for (?:about |at least |up to |no more than )?[\d a-z]*?(?:minutes|hours?|sessions)\b", words)
    ):
        return f"we have {words[4:]}"
    return this_is(draft, words)


def this_is(draft: Draft, words: str) -> str:
    """ "I do this in English": what I do is told of me, all else of the help."""
    if draft.noun == "goal":
        return f"{ME} does this {words}"
    if draft.modal in ("would be", "may be", "might be", "could be"):
        return f"this {draft.noun} {draft.modal} {words}"
    noun = "rule" if draft.modal.endswith(("not", "never")) else draft.noun if draft.noun != "goal" else "help"
    return f"this {noun} is {words}"


def _more_figures(match: re.Match[str], draft: Draft) -> str | None:
    """ "10 minutes at the start and 10 minutes at the end of each day": each day is of both."""
    rhythm = re.compile(
        r"\b(?:each|every|a|daily|weekly|per) ?(?:day|week|term|month|year|morning|afternoon|lesson)?\b"
    )
    if re.search(r"\b(?:each|every|of the|a) (?:day|week|term|month|year|lesson)\b", match[1]) and not rhythm.search(
        draft.text[: match.start()].split(" ", 3)[-1]
    ):
        return None
    return this_is(draft, f"also {match[1]}")


def _allowed(match: re.Match[str], _: Draft) -> str:
    return f"there are {match[1]} {match[2]}"


def _place(match: re.Match[str], draft: Draft) -> str | None:
    if draft.modal.endswith(("not", "never")) or (draft.noun == "goal" and match[1].startswith("on Xmy")):
        return None  # "all the tasks on my job description": no place, but which tasks
    return this_is(draft, match[1])


def led_by(match: re.Match[str], draft: Draft) -> str | None:
    base = verbs.as_form(match[1], "ed")
    agent, rest = agent_of(f" by {match[2]}")
    if base is None or not agent:
        return None
    person = roles.with_article(agent)
    known = re.findall(
        r"\b(group|session|club|programme|lesson|course|training|circuit|class)s?\b", draft.text[: match.start()]
    )
    noun = draft.noun if draft.noun not in ("help", "goal") else known[-1] if known else draft.noun
    return f"{person} {verbs.agree(base, is_plural(agent))} the {noun} {rest}".strip()


def _with_thing(words: str, draft: Draft) -> str | None:
    """ "with a pass-round microphone" is one more thing; "with an adult" is company."""
    if draft.modal.endswith(("not", "never")):
        return None
    if draft.noun == "goal":
        return this_is(draft, "with " + words)
    core = re.split(r",| (?:in|for|at|on|who|to|from|and|or) ", words)[0]
    if re.match(r"(?:regular )?access to ", words):
        return f"my plan says {ME} has {words}"
    if (
        roles.is_human(core)
        or re.search(r"\b(?:pupils|students|friends?|children|other|peers|learners)\b", core)
        or not re.match(r"(?:an?|the|Xmy|\d+|written|pictures?|key) ", words)
        or re.search(r"\bfirst\b|\bXme\b", words)
    ):
        return this_is(draft, "with " + words)
    head = draft.text[: draft.text.rfind(f"with {words}")]
    if not head.rstrip().endswith(",") and re.search(r"\b(?:at|in|by|from|on|for) (?:[\w'-]+ ){1,4}$", head):
        return None  # "at an employer with a kitchen": the kitchen is the employer's
    return f"there {'are' if is_plural(core) else 'is'} also {words}"


def _is_to_do(words: str) -> bool:
    return any(verbs.is_base(m[1]) for m in re.finditer(r"\bto ([a-z]+) ", words))


def who_tail(match: re.Match[str], draft: Draft) -> str | None:
    before = draft.text[: match.start()]
    noun = re.search(r"([\w'-]+)$", before)
    if not noun:
        return None
    first = match[2].split()[0].lower()
    if (
        verbs.as_form(first, "s") is None
        and first not in ("is", "has", "are", "have", "can", "will", "must", "may", "should")
        and not verbs.is_base(first)
    ):
        return None
    if draft.noun == "goal" and re.search(r"\bto ([a-z]+) ", match[2]) and _is_to_do(match[2]):
        return None  # "an adult who is 5 steps away to ask for something": I ask, not the adult
    if match[1] == "who" and not match[0].startswith(",") and re.search(r" and (?:[\w-]+ ){0,3}$", before + " "):
        return None  # "assistants and teachers who work with me": both do
    if match[1] == "who" and re.search(r"\btrains?\b", before) and re.search(r" (?:in|on|to|about|how) ", match[2]):
        return None  # "trains all staff who work with me in the use of ...": the training is in it
    if draft.noun == "goal" and re.match(rf"(?:does|do) not know {ME}\b|knows? {ME}\b", match[2]):
        return None  # "tell an adult who does not know me about …": what is told would become what they know
    name = "the " + noun[1] if not re.match(r"[A-Z]", noun[1]) else noun[1]
    if noun[1] in (ME, MY) or noun[1].isdigit():
        return None
    if match[1] == "who" and not roles.is_human(noun[1]):
        return None  # "in assembly, from an assistant who holds …": the assembly holds nothing
    return f"{name} {match[2]}"


# "Training on autism" is about autism; "handouts on cream paper" are not about paper.
_HAS_A_TOPIC = re.compile(
    r"\b(?:training|advice|work|works|groups?|sessions?|course|lessons?|teach\w*|therapy|programmes?|coaching|support|workshops?|tuition|meetings?|guidance|information|learning|class(?:es)?|project|unit|mentoring|counselling|talks?|chats?|trains|advises)\b",
    re.I,
)

RULES: tuple[tuple[float, re.Pattern[str], _Maker], ...] = (
    (0.1, re.compile(r",? and ((?:at least |up to |about )?\d+ (?:seconds|minutes)) (?:is |are |to be )?(?:allowed|given|left|waited) (before .+)$"), _allowed),
    (0.4, re.compile(r",? (?:working|focusing|focussing|concentrating) on (.+)$"), _work),
    (0.6, re.compile(r", (?:developing|building|improving|practising) (.+)$"), lambda m, d: _work(m, d) if is_with_me(d) else None),
    (1.5, re.compile(r",? with (?:help|support) from ((?:an? |the |Xmy |\d )?[\w' -]+)$"), lambda m, d: f"{roles.with_article(m[1])} {'help' if is_plural(m[1]) else 'helps'} {ME}" if roles.is_human(m[1]) else None),
    (4, re.compile(r",? with (?:a |an )?(?:particular |specific |clear )?focus on (.+)$"), _work),
    (1, re.compile(r",? (?:and )?(?:including|comprising|consisting of|made up of|to include|which includes|that includes|which will include) (.+)$"), lambda m, d: f"this includes {m[1]}"),
    (2, re.compile(r",? such as (.+)$"), lambda m, d: f"examples are {m[1]}"),
    (2, re.compile(r",? for example,? (.+)$"), lambda m, d: f"an example is {m[1]}"),
    (1, re.compile(r": (.+)$"), lambda m, d: f"this includes {m[1]}"),
    (1, re.compile(r",? (?:covering|addressing|targeting) (.+)$"), _this("covers")),
    (0.8, re.compile(r",? using (.+)$"), _doer("use")),
    (1.6, re.compile(r",? ((?:" + _PP + r")(?: up| out)? (?:in|on|at|before|after|during|with|for|to|the same|each|every|when|whenever|straight|between|into|from|as|within)\b(?!.* by ).+)$"), lambda m, d: None if _PP_NEEDED.search(d.text[: m.start()]) or re.search(r"(?:,|\band) (?:at least |up to |about )?\d+ \w+$", d.text[: m.start()]) else f"{d.doer} is {m[1]}" if m[1].startswith(("trained", "qualified")) else f"this is {m[1]}"),
    (0.8, re.compile(r",? ((?:without|instead of) [a-z]+ing .+|without (?:help|support|reminders)\b.*)$"), lambda m, d: f"{ME} does this {m[1]}" if d.noun == "goal" else None),
    (3, re.compile(r",? and ((?:of|in|on|for|with|about) .+)$"), lambda m, d: this_is(d, "also " + m[1]) if not d.modal else None),
    (3, re.compile(r",? (for (?:all|any|each|every|the|Xmy|long|work|writing|reading)\b.+)$"), lambda m, d: this_is(d, m[1]) if not d.modal.endswith(("not", "never")) and d.noun != "goal" else None),
    (2, re.compile(rf",? (when(?:ever)? {ME} .+)$"), lambda m, d: f"this is for {m[1]}" if not d.modal.startswith("must") and d.noun != "goal" else None),
    (2, re.compile(r",? to ((?:all |the |Xmy )?(?:staff|parents|families|family|teachers|school)\b.+)$"), lambda m, d: this_is(d, "for " + m[1]) if not d.modal.endswith(("not", "never")) and not _TO_NEEDED.search(d.text[: m.start()]) else None),
    (2, re.compile(r", (away from .+)$"), lambda m, d: f"this is {m[1]}"),
    (3, re.compile(r", with (.+)$"), lambda m, d: _with_thing(m[1], d)),
    (1.6, re.compile(r", ((?:" + _PP + r") (?!by\b).+)$"), lambda m, d: f"this is {m[1]}"),
    (1, re.compile(r",? and ((?:for |up to |at least )?\d+ (?:minutes|hours|sessions|times)\b.+)$"), _more_figures),
    (1, re.compile(r",? (on Xmy own)(?=$)"), lambda m, d: f"{ME} does this {m[1]}"),
    (1, re.compile(r",? drawing on (.+)$"), _doer("use")),
    (1, re.compile(r", (?:and )?(?:explaining|giving|waiting|modelling|returning|showing|scoring|allowing|saying|sharing|building|practising|telling|asking|choosing) .+$"), _participle),
    (1, re.compile(r",? (?:and then )?(?:reducing|going down|decreasing) to (.+)$"), lambda m, d: f"then this {d.noun} goes down to {m[1]}"),
    (1, re.compile(r",? (?:and then )?(?:increasing|building up|rising) to (.+)$"), lambda m, d: f"then this {d.noun} goes up to {m[1]}"),
    (1, re.compile(r",? (?:reducing|decreasing) (.+)$"), lambda m, d: f"after that, this {d.noun} goes down {m[1]}"),
    (1, re.compile(r",? followed by (.+)$"), lambda m, d: f"after that, there is {m[1]}"),
    (1, re.compile(r",? moving on to (.+)$"), lambda m, d: f"then we move on to {m[1]}" if is_with_me(d) else f"then this {d.noun} moves on to {m[1]}"),
    (1, re.compile(r",? so that (.+)$"), lambda m, d: f"the aim is that {m[1]}"),
    (1, re.compile(rf",? (?:to|that will|which will) (?:help|support|enable|allow) ({ME} .+)$"), lambda m, d: f"this helps {m[1]}"),
    (1.2, re.compile(r",? to ((?:also )?[a-z-]+) (.+)$"), _purpose),
    (0.5, re.compile(r",? ((?:at least |up to )?(?:one|\d+|some|all|most|none|both)) of (whom|which) (.+)$"), lambda m, d: f"{m[1].replace('one', '1')} of these {'people' if m[2] == 'whom' else 'things'} {m[3]}"),
    (1, re.compile(r",? by ([a-z-]+ing .+)$"), lambda m, d: f"{d.doer} {d.does('do')} this by {m[1]}" if d.short and not d.modal else None),
    (0.5, re.compile(r",? (?:in|during|through|at) which (.+)$"), lambda m, d: f"in this {d.noun}, {m[1]}" if d.noun not in ("help", "goal") else f"there {m[1]}" if re.match(f"{ME} ", m[1]) else None),
    (1, re.compile(r",? (?:to be )?(led|run|taught|delivered|planned|designed|written|supervised|supported|overseen|provided|prepared|checked|given|arranged|made|set up|trained|directed|facilitated|shown|carried|managed|coached) (?:weekly |daily )?by (.+)$"), led_by),
    (1, re.compile(rf",? (for {_FREQUENCY}.*)$"), figures_tail),
    (1, re.compile(r",? ((?:about |at least |up to |no more than )?(?:\d+ (?:to \d+ )?(?:times|minutes|hours|sessions|days)|once|twice|1 hour)\b.*)$"), figures_tail),
    (1, re.compile(r",? ((?:each|every) (?:day|week|month|term|half term|year|lesson|morning|afternoon|evening|school|\d|other|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*)$"), figures_tail),
    (2, re.compile(r",? (in (?:a |an )?(?:small |quiet )?groups?\b.*)$"), lambda m, d: this_is(d, m[1])),
    (5, re.compile(rf",? ((?:(?:in|at|on|during|throughout|across|within|between|outside|starting) {_PLACE}|(?:before|after|until|from) (?:the (?:start|end|first)|each|every|lunch|break|school|lessons|registration|Year|Xmy \d|\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Friday|autumn|spring|summer|Easter|Christmas)\b)(?<!at a time).*)$"), _place),
    (3, re.compile(r",? (?:together with|along with|as well as|and also|plus) (.+)$"), lambda m, d: f"there {'are' if is_plural(m[1]) else 'is'} also {m[1]}" if not d.modal.endswith(("not", "never")) else None),
    (1.5, re.compile(r",? with (?:help|support) from ((?:an? |the |Xmy |\d )?[\w' -]+)$"), lambda m, d: f"{roles.with_article(m[1])} {'help' if is_plural(m[1]) else 'helps'} {ME}" if roles.is_human(m[1]) else None),
    (4, re.compile(r",? with ((?:a|an|the|Xmy|Mr|Mrs|Miss|Ms|Dr|no|at least|up to|\d|other|more|key|advice|help|picture|pictures|access|regular|staff|support|adult)\b.+)$"), lambda m, d: _with_thing(m[1], d)),
    (1, re.compile(r",? (who) (.+)$"), who_tail),
    (1, re.compile(r",? (which|that) ((?:is|are|has|have|will|can|must) .+)$"), who_tail),
    (5, re.compile(r",? (?:on|about) ((?:\w+ ){1,}.+)$"), lambda m, d: f"this {d.noun} is about {m[1]}" if not d.modal and d.noun != "goal" and _HAS_A_TOPIC.search(d.text[: m.start()]) else None),
)  # fmt: skip
