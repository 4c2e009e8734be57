"""The last steps: markers spoken, brackets once, capitals and full stops, the short form, the labelled quote."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.model import Dropped, Plan, Wording
from summaries.wording import phrases, roles
from summaries.wording.clean import clean, sentences
from summaries.wording.draft import word_count
from summaries.wording.drop import drop, is_medicine, labels
from summaries.wording.easyread import MOST_WORDS, split_sentences
from summaries.wording.person import mark
from summaries.wording.prepare import Prepared, own_words
from summaries.wording.speaking import speak

# "the SENCO (who leads extra help)'s assistant"
_BEFORE_OWNER = re.compile(r" \([^()\d]*\)(?=['’]s\b)")
QUOTE_LABEL = "My plan says:"


def finish(lines: list[str], prepared: Prepared) -> Wording:
    """Marked sentences as the finished text."""
    said: list[str] = []
    for each in lines:
        line = polish(speak(each).replace("1:1", "one-to-one"))
        if word_count(line) > MOST_WORDS:
            # An explanation in brackets goes before a fact does.
            line = re.sub(r" \(([^)\d]*)\)", lambda hit: "" if hit[1] in phrases.explanations() else hit[0], line)
        if line and line not in said:
            said.append(line)
    said = [_BEFORE_OWNER.sub("", line) for line in _brackets(said)]
    check = "A sentence is long. Can it be shorter?" if any(word_count(line) > MOST_WORDS for line in said) else None
    return Wording(" ".join(said), None, check, prepared.dropped, False, None)


@lru_cache(maxsize=1)
def _teams() -> re.Pattern[str]:
    names = "|".join(re.escape(role.name) for role in roles.all_roles() if role.team and role.article)
    return re.compile(rf"\b(from|by|with|to|of|and|for) ({names})\b")


@lru_cache(maxsize=1)
def _team_first() -> re.Pattern[str]:
    names = "|".join(
        re.escape(role.name) for role in roles.all_roles() if role.team and role.article and role.name[0].islower()
    )
    return re.compile(
        rf"^({names})\b(?= (?:will|must|should|can|may|is|are|has|have|also|does|helps?|[a-z]+s)\b)", re.IGNORECASE
    )


def polish(text: str) -> str:
    """One sentence with its capital and stop; small slips of joining mended."""
    text = _teams().sub(r"\1 the \2", text)
    text = _team_first().sub(lambda hit: f"the {hit[1].lower()}", text)
    text = re.sub(r"\s+", " ", text).strip(" ,;:-")
    for pattern, plain in _SLIPS:
        text = pattern.sub(plain, text)
    if not text:
        return ""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!")) else text + "."


_SLIPS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"\bi\b(?=[ '])", "I"),
        (r"\b(runs?|gives?) ((?:[\w-]+ ){0,4}training [^,;:]*?)to (?=all staff\b|the staff\b|staff\b)", r"\1 \2for "),
        (
            r"\b([Aa]n?|[Tt]he|[Mm]y) (\d+) (minute|hour|day|week)s (?=(?:[a-z]+ ){0,2}?(?:check|session|lesson|slot|break|visit|course|block"
            r"|programme|group|walk|appointment|meeting|assessment|placement)\b)",
            r"\1 \2-\3 ",
        ),
        # "using a strategy he has chosen"
        (r"\b(ideas?) that helps? (?=I (?:have |has )?(?:chosen|chose|learnt|agreed)\b)", r"\1 "),
        (r"^Community (?=(?:children's (?:doctor|nurse)|nurse|dietitian|physiotherapist|dentist)\b)", "A community "),
        (r"\b(does|runs|gives|writes|follows|leads) (?=(?:programme|course)\b)", r"\1 the "),
        (r"\bpart of (?=(?:weekly|daily|termly) (?:session|lesson|visit|programme)\b)", "part of a "),
        # a role stands capital in a cell of its own
        (
            r"\b([Aa]n?) (Lunchtime|Everyday|Outdoor|Resource|Computers|Careers|Specialist|Support|Subject|Class|Physical|Play|Exams?|Senior"
            r"|Pastoral|Inclusion|Sensory|Hearing|Education|Educational|Youth|Travel|Personal|Nursery|Early|Named|Learning"
            r"|Communication|Health|Advisory|Residential|Transport|Family|Midday|Catering|Medical|Technology)(?= [a-z])",
            lambda hit: f"{hit[1]} {hit[2].lower()}",
        ),
        (r"\b[Ff]unctional Skills\b", "Functional Skills"),
        (r"\bcircle of Friends\b", "Circle of Friends"),
        (r"\b[Tt]hese people also give me\b", "I also have"),
        (r"(?<=\w)\((?=\w)", " ("),
        (r"\bdirect (?=one-to-one)", ""),
        (r"\b([Ss])taff trained(?! (?:in|to|by|and|on|for|at))\b", r"trained \1taff"),
        (r"\b(?:an?) ((?:[\w-]+ ){0,2}school work)\b", r"\1"),
        (r"(?<!of )(?<!with )(?<!to )(?<!for )(?<!by )\bwhom\b", "who"),
        (r"\bon ((?:at least |about )?\d+ times)\b", r"\1"),
        (r"\b[Oo]ne of them\b", "1 of these"),
        (r"\b[Aa]n extra help\b", "extra help"),
        (
            r"^([Tt]his is) (?=(?:meeting|visit|session|block|lesson|review|check|course|group|programme) (?:of|every|each|once|for)\b)",
            r"\1 a ",
        ),
        (r"^([Tt]his is) (?=(?:end|start|beginning) of\b)", r"\1 at the "),
        (r"\ba half a (?=day|term|year|lesson|morning)", "half a "),
        (r"\s+([,.;:])", r"\1"),
        (r",\s*,", ","),
        (r"\b(a|an|the|my|to|of|in|for|with) \1\b", r"\1"),
        (r"\b(an?) and (?=[a-z])", r"\1 "),
        (r"\b([2-4]):1 staffing\b", r"\1 staff with me"),
        (r"\b([2-4]):1(?= (?:at|in|on|when|while|for|off|away|out)\b)", r"\1 adults with me"),
        (r"\b([a-z]+s) also (?=\d)", r"also \1 "),
        (r"\b(\d+) another\b", r"\1 other"),
        (r"(?<=assistant), (?=will be (?:with me|there|in class)\b)", " "),
        (r"\b([Aa])n? another\b", lambda hit: "Another" if hit[1] == "A" else "another"),
        (r"^[Aa]lso (?=(?:the|an?|my) )", "Also, "),
        (r"\badvice to (?=(?:at|in|on|before|during|each|when) )", "advice "),
        (r", I (choose|know|trust|like),", r", who I \1,"),
        # fewer words for the same rhythm: "50 minutes once every 2 weeks", "24 hours in each school year"
        (r"(?<=minutes )once (?=every \d)", ""),
        (
            r"\b(hours|sessions|visits|nights|days|minutes) in each (?=(?:school |academic )?(?:year|week|term|month)\b)",
            r"\1 a ",
        ),
        (r"\bmy needs is\b", "my needs are"),
        (r"\b(\d+) of other (?=pupils\b|children\b|students\b)", r"\1 other "),
        (r"\bmy remembering things\b", "my memory"),
        (r"\bdo this (?=\d+ (?!times\b|out\b|of\b)[a-z]+ out of \d)", "do this for "),
        (r"\bis me to be\b", "am I to be"),
        (r"\ba (?=[aeio]\w)(?!one\b|once\b)", "an "),
        (r"\b([Aa]) (?=[FHLMNRSX][A-Z]{1,4}s?\b)", r"\1n "),
        (
            r"\b(?!(?:help|let|make|see|hear|watch|ask|give|tell|show|teach|get|keep|want|need)(?:s|ed|ing)?\b)([a-z]{3,}) me (want|need|like|choose) (?=to\b)",
            r"\1 I \2 ",
        ),
        (r"\ban (?=(?:[bcdfgjklmnpqrstvwyz]|uni|use|h(?!our|onest))\w)", "a "),
        (r"\b([Tt])his help help\b", r"\1his help"),
        (r"\bis is\b", "is"),
        (
            r"^(?:the )?(College|School|Nursery|college|school)(?= (?:will|must|has|is|to|should|pays|buys|gives)\b)",
            lambda hit: f"the {hit[1].lower()}",
        ),
        (r"(\d out of \d+) of (?=days|sessions|lessons|weeks|times|the time|nights|mornings)", r"\1 "),
        (r"(?:,? and then|, then|, and)\.?$", ""),
        (
            r"\b(adults?|persons?|people|someone|staff|friends?|teachers?|assistants?|children|child|partners?|others?|way|words?"
            r"|places?|rooms?|clubs?|activit(?:y|ies)|subjects?|books?|placements?"
            r"|things?|times?) me (know|trust|choose|use|visit|attend|like|want|pick|liked|enjoyed|wanted|chose|did|made|learned|learnt|saw)s?\b",
            r"\1 I \2",
        ),
        (r"\bme and my (mum|dad|parents|mother|father|family|carers?)\b", r"my \1 and me"),
        (r"\bgives? me help for me\b", "helps me"),
        (r"\b(\w+) \(([^)]*)\)(.*)\(\2\)", r"\1 (\2)\3"),
        (r"\bthe (my|the|a|an|Mum|Dad)\b", r"\1"),
        (r"\bmy the\b", "my"),
        (r"\bI also (?=am\b)", "I "),
        (r"\bto to\b", "to"),
        (r"\b([Ss]taff who )(teach|work|lift|support|help|see|meet|look|use|know)(?:es|s)\b", r"\1\2"),
        (
            r"\bgo(es)? to(?= for (?:an?|\d)| once\b| twice\b| each\b| every\b)",
            lambda hit: "comes" if hit[1] else "come",
        ),
        (
            r"\b(go|goes|going) to(?=[.,]| for the| for an?\b| for \d| once| twice| each| every| in the| with | at the|$)",
            r"\1",
        ),
        (r"\badvice to(?=[.,]|$)", "advice"),
        (
            r"^[Mm]e and (up to \d+ \w+|(?:my|an?|the) (?:[\w-]+ ){0,3}?[\w-]+|\w+)(?= (?:can|will|may|must)\b)",
            r"\1 and I",
        ),
        (r"\bThe aim is that so\b", "The aim is that"),
        (r"\b(I [a-z]+) me (?=(?:will|must|should|may)\b)", r"\1 I "),
        (r"\bfor (\d+ times (?:a|each|every)\b)", r"\1"),
        (
            r"\b(?:an?) ((?:(?!of\b|in\b|for\b|with\b)[a-z-]+ ){0,2}(?:visits|sessions|opportunities|chances|activities|reminders|checks|meetings|appointments))\b(?! (?:of|for) (?:\d|the)\b)",
            r"\1",
        ),
        (r'\b(?:an?) (?="[^"]+":)', ""),
        (r"\b(needs like mine) experience\b", r"experience of \1"),
        (r"\.\.+$", "."),
    )
)


def _brackets(lines: list[str]) -> list[str]:
    """Beside a name nobody can guess its meaning, the first time, where the sentence has room."""
    out = []
    done: set[str] = set()
    for line in lines:
        for role in roles.all_roles():
            if role.bracket and role.name not in done and re.search(rf"\b{re.escape(role.name)}\b(?! \()", line):
                trial = re.sub(rf"\b{re.escape(role.name)}\b", f"{role.name} ({role.bracket})", line, count=1)
                if word_count(trial) <= MOST_WORDS:
                    line = trial
                done.add(role.name)
        out.append(line)
    return out


def quote_line(
    text: str, plan: Plan, note: str | None, dropped: tuple[Dropped, ...], doubts: tuple[str, ...]
) -> Wording:
    """What could not be proved: a short true quote, labelled, for an adult to check. Never a label or a medicine."""
    reason = "The plan's own words stand here: " + (doubts[0] if doubts else "they could not be made simpler safely.")
    for piece in _pieces(text, own_words(plan)):
        _, gone = drop(mark(clean(piece), plan.person), own_words(plan))
        if {d.dropped_class for d in gone} & {"medicine", "diagnosis label", "other person"} or is_medicine(piece):
            continue
        return Wording(f"{QUOTE_LABEL} “{piece.rstrip('.')}.”", note, reason, dropped, True, None)
    return Wording("", note, "This part was left off: an adult should read it.", dropped, True, None)


def _pieces(text: str, own: str) -> list[str]:
    """True quotes of `text`: whole sentences, then with a label cut out ("…"), then what stands between commas."""
    whole = sorted(sentences(text), key=len, reverse=True)
    said = {m[0].lower() for m in labels().finditer(own)}
    # The sentence that says the help itself, with its label cut out, before a shorter one that only adds to it.
    either = [p for s in whole for p in (s, labels().sub(lambda m: m[0] if m[0].lower() in said else "…", s))]
    parts = sorted((p.strip() for s in whole for p in s.split(", ") if len(p.split()) > 3), key=len, reverse=True)
    return [*dict.fromkeys(either), *parts]


_CUT_OFF = re.compile(
    r"\b(?:of|the|an?|and|or|with|my|from|than)[.,]|(?<!offered )(?<!asked )(?<!want )(?<!wants )(?<!need )(?<!able )(?<!like )"
    r"(?<!used )(?<!chosen )(?<!choose )(?<!agreed )(?<!wish )(?<!listen )(?<!talk )(?<!pointed )(?<!spoken )(?<!ready )(?<!happy )"
    r"(?<!has )(?<!have )(?<!go )(?<!goes )(?<!told )(?<!allowed )(?<!belong )(?<!refer )(?<!close )(?<!willing )(?<!next )(?<!due )(?<!them not )(?<!me not )(?<!it not )\bto\.|\b(\w+) \1\b(?<!that that)(?<!had had)"
    r"|\bX(?:me|my|self)\b|\(\s*\)|,\s*,|\b(?:is|are|has|have) (?:is|are|has|have|will|must)\b|\ban? (?:my|the|an?|this|is|to)\b",
    re.IGNORECASE,
)


def unsound(text: str) -> tuple[str, ...]:
    """A doubt where a sentence of `text` is cut off or has a word twice."""
    own = re.sub(r'"[^"]*"', "word", text)
    uneven = any(line.count("(") != line.count(")") for line in split_sentences(own))
    return ("A sentence is broken.",) if uneven or _CUT_OFF.search(own) else ()


__all__ = ["QUOTE_LABEL", "finish", "polish", "quote_line", "unsound"]
