"""A small verb lexicon: the verbs that plans use, and their forms. No parser, no model: a table that can be read.

Only verbs named here are ever turned ("will be taught by" -> "teaches"), so an unknown word is left as it stands.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

FormKind = Literal["base", "s", "ed", "ing"]

_REGULAR = """
access accept accompany instruct request pace achieve act adapt add address adjust administer advise agree aim allow alternate answer apply
appoint appreciate arrange arrive ask assess assist attempt attend avoid back base benefit block book brush calibrate call calm care carry
catch-up change charge chair chat check choose clarify clean close coach collect colour comfort comment communicate compare complete
consider consist consult contact continue control cook cool cope copy count cover cross-reference dance deal deliver demonstrate
depend describe design develop differentiate direct discuss display dress empty enable encourage end engage enjoy ensure enter
escort establish evaluate examine exercise expect experience explain explore express extend face facilitate fail fasten film finish fit fix fade
focus follow force form fund gain greet group guide hand handle help honour identify implement improve include increase inform
initiate install intend interact introduce invite involve issue join judge jump keep-up label last laugh learn lift liaise limit link listen
live load loan locate look lower maintain make-up manage mark match measure mentor mention minimise miss mix model
modify monitor mount move name need note notice notify observe offer open order organise oversee own pace pack participate
pass pay-attention perform phone pinch place plan play plug point pour practise praise pre-teach pre-warn prefer prepare present
prevent process produce programme progress promote prompt protect provide publish punish push question raise reach react reassess recap receive
recognise record recover reduce refer reflect refresh register regulate rehearse reinforce relate release rely remember remind
remove renew repeat rephrase replace reply report request require resolve respond rest restrain return reuse review revise
reward roll scaffold schedule score scribe search secure select separate serve service share shout sign signpost simplify
skip solve sort space start stay step stop store stretch structure study suggest supervise supply support swallow switch
talk target taste tidy time toilet touch track trace train transfer transition translate transport travel treat trust try
turn type understand-more undertake-more update use utilise vary visit wait walk want warm warn wash watch wear-in welcome wheel wish
wonder work worry zip differ enhance embed pre-plan attain tailor respect consolidate generalise sequence retell-again label
upskill loan lend-out revisit overlearn de-escalate escalate isolate exclude ignore retain equip personalise cue narrate rotate
signal summarise highlight underline enlarge photocopy laminate audit log chunk grade stagger trial purchase hire order review
comply liaise cooperate collaborate familiarise desensitise reassure acknowledge validate contribute celebrate reach escort
tick scratch lick sniff scream snatch slap repair rate state amend drill decode sketch tell-off socialise volunteer apply chew stack transcribe die position seat hoist reposition suction flush administer
""".split()

_IRREGULAR: dict[str, tuple[str, str]] = {
    # base: (past participle, third person); "" where regular
    "be": ("been", "is"), "have": ("had", "has"), "do": ("done", "does"), "go": ("gone", "goes"),
    "lay": ("laid", ""), "rewrite": ("rewritten", ""), "begin": ("begun", ""), "break": ("broken", ""), "bring": ("brought", ""), "build": ("built", ""),
    "buy": ("bought", ""), "catch": ("caught", ""), "choose": ("chosen", ""), "come": ("come", ""),
    "cut": ("cut", ""), "draw": ("drawn", ""), "drink": ("drunk", ""), "drive": ("driven", ""), "eat": ("eaten", ""),
    "fall": ("fallen", ""), "feed": ("fed", ""), "feel": ("felt", ""), "find": ("found", ""), "forget": ("forgotten", ""),
    "get": ("got", ""), "give": ("given", ""), "grow": ("grown", ""), "hear": ("heard", ""), "hold": ("held", ""),
    "keep": ("kept", ""), "know": ("known", ""), "lead": ("led", ""), "leave": ("left", ""), "lend": ("lent", ""),
    "let": ("let", ""), "lie": ("lain", ""), "lose": ("lost", ""), "make": ("made", ""), "mean": ("meant", ""), "meet": ("met", ""),
    "oversee": ("overseen", ""), "pay": ("paid", ""), "put": ("put", ""), "read": ("read", ""), "rebuild": ("rebuilt", ""),
    "retell": ("retold", ""), "ride": ("ridden", ""), "ring": ("rung", ""), "run": ("run", ""), "say": ("said", ""),
    "see": ("seen", ""), "seek": ("sought", ""), "send": ("sent", ""), "set": ("set", ""), "show": ("shown", ""), "shut": ("shut", ""),
    "sing": ("sung", ""), "sit": ("sat", ""), "sleep": ("slept", ""), "speak": ("spoken", ""), "spend": ("spent", ""),
    "split": ("split", ""), "spell": ("spelt", ""), "stand": ("stood", ""), "swim": ("swum", ""), "take": ("taken", ""), "teach": ("taught", ""),
    "tell": ("told", ""), "think": ("thought", ""), "throw": ("thrown", ""), "undertake": ("undertaken", ""),
    "understand": ("understood", ""), "wake": ("woken", ""), "wear": ("worn", ""), "win": ("won", ""), "write": ("written", ""),
    "withdraw": ("withdrawn", ""), "re-teach": ("re-taught", ""), "overcome": ("overcome", ""), "bite": ("bitten", ""), "hide": ("hidden", ""),
    "hit": ("hit", ""), "hurt": ("hurt", ""), "wind": ("wound", ""), "sign off": ("signed off", ""), "pre-teach": ("pre-taught", ""),
    "co-write": ("co-written", ""), "co-deliver": ("co-delivered", ""), "carry": ("carried", ""), "become": ("become", ""),
}  # fmt: skip

_DOUBLE = {"stop", "plan", "step", "chat", "skip", "zip", "plug", "fit", "refer", "pre-plan", "prefer", "log", "transfer",
           "embed", "equip", "begin", "cut", "get", "let", "put", "run", "set", "shut", "sit", "swim", "win", "forget", "label",
           "model", "travel", "control", "signal", "hit", "pin", "slap"}  # fmt: skip

# Forms that are at least as often a noun in a plan ("a 20 minute check", "visual supports"): a verb only in a verb's place.
NOUN_TOO = frozenset(
    """access act address aim answer audit base benefit block book break breaks call calls care change changes charge check
    checks coach comment contact control copy count cover cue design drink end exercise experience face focus form
    fund group groups guide hand help increase issue label lead link load loan log look mark match measure
    mentor mix model models need needs note notes offer order pace pass plan plans play point position praise process produce
    programme programmes progress prompt prompts question questions reach record records release report reports request
    rest review reviews reward rewards score search seat service set share show sign signs sleep sort space start state
    step steps stop store structure study supply support supports swim switch talk target targets taste time times
    toilet touch track trace train transfer transition transport travel treat trial trust try turn turns type update use
    uses visit visits wait walk walks want warm wash watch wheel work works worry worries hire group meeting meetings
    teaching training reading writing spelling swimming cooking setting settings hearing learning feeling feelings
    building timing seating planning travelling shopping listening speaking thinking understanding dressing toileting
    feeding cycling chair cue rate purchase drive ride ring run look cut hit hurt book present experience separate open
    close clean calm welcome own last live lower smooth correct direct complete name project trial grade scaffold""".split()
)


class Form(NamedTuple):
    base: str
    kind: FormKind


def third(base: str) -> str:
    """The form after he, she or "the teacher": "teach" -> "teaches". Only the first word of "carry out" changes."""
    head, _, tail = base.partition(" ")
    if head in _IRREGULAR and _IRREGULAR[head][1]:
        form = _IRREGULAR[head][1]
    elif head.endswith("y") and head[-2] not in "aeiou":
        form = head[:-1] + "ies"
    elif head.endswith(("s", "x", "z", "ch", "sh", "o")):
        form = head + "es"
    else:
        form = head + "s"
    return f"{form} {tail}".strip()


def past_participle(base: str) -> str:
    """ "teach" -> "taught", "plan" -> "planned"."""
    head, _, tail = base.partition(" ")
    if head in _IRREGULAR:
        form = _IRREGULAR[head][0]
    elif head.endswith("e"):
        form = head + "d"
    elif head.endswith("y") and head[-2] not in "aeiou":
        form = head[:-1] + "ied"
    elif head in _DOUBLE:
        form = head + head[-1] + "ed"
    else:
        form = head + "ed"
    return f"{form} {tail}".strip()


def gerund(base: str) -> str:
    """ "teach" -> "teaching", "use" -> "using"."""
    head, _, tail = base.partition(" ")
    if head in ("be", "see", "oversee", "agree"):
        form = head + "ing"
    elif head == "lie":
        form = "lying"
    elif head.endswith("e"):
        form = head[:-1] + "ing"
    elif head in _DOUBLE:
        form = head + head[-1] + "ing"
    else:
        form = head + "ing"
    return f"{form} {tail}".strip()


@lru_cache(maxsize=1)
def forms() -> dict[str, tuple[Form, ...]]:
    """Every known form and what it can be: "taught" -> (Form("teach", "ed"),)."""
    table: dict[str, list[Form]] = {}
    for base in dict.fromkeys([*_REGULAR, *_IRREGULAR]):
        if " " in base:
            continue
        for kind, form in (("base", base), ("s", third(base)), ("ed", past_participle(base)), ("ing", gerund(base))):
            table.setdefault(form, []).append(Form(base, kind))  # type: ignore[arg-type]
    return {form: tuple(found) for form, found in table.items()}


def as_form(word: str, kind: FormKind) -> str | None:
    """The base of `word` where it can be that form, else None: ("taught", "ed") -> "teach"."""
    for form in forms().get(word.lower(), ()):
        if form.kind == kind:
            return form.base
    return None


def is_base(word: str) -> bool:
    """True where the word can be a verb's plain form."""
    return word.lower() == "be" or as_form(word, "base") is not None


def agree(base: str, plural: bool) -> str:
    """The present tense: ("check", False) -> "checks"; ("check", True) -> "check"; "be" -> is or are."""
    if base == "be":
        return "are" if plural else "is"
    return base if plural else third(base)
