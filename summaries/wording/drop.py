"""What is for professionals only goes, by named class, and is counted: nothing is lost silently.

Classes: diagnosis label, medicine, other person, review admin, method detail, code reference, measure.
"""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.model import Dropped
from summaries.places import own_words_dir
from summaries.wording import jargon, verbs
from summaries.wording.tablets import without_computer_tablets

_STOP = r"(?=\s(?:will|shall|must|should|may|can|to (?!level|at least|use\b)\w+|who|for \d|each|every|weekly|daily|\d+ times)\b|[,;)]|:\s|\.(?:\s|$)|$)"
_WHEN = (
    r"(?:termly|weekly|fortnightly|daily|monthly|annually|yearly|half[- ]termly|regularly|continually|each|every|at|in|by|through|on|using|as|"
    r"against|within|once|twice|via|to|\d|throughout|and|frequently|closely|with|for|during)"
)
_REVIEWED = r"(?:reviewed|monitored|recorded|evaluated|tracked|logged|reported|documented|audited|measured|updated and reviewed|reviewed and updated)"
_FAMILY = r"(?:mother|mum|father|dad|parents?|family|carers?|siblings?|brother|sister|grandparents?|grandmother|grandfather|nan|(?:Mr and Mrs|Mr|Mrs|Ms|Miss) [\w'-]+)"

_RULES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.I))
    for name, pattern in (
        ("method detail", r"(?: and|,)? (?:holds?|holding) (?:an? )?[A-Z][^,.;]{2,40}? or equivalent(?=[,.;\s]|$)"),
        ("method detail", r",? holding the (?:mandatory|relevant|required) qualification[^,.;]*(?:,|(?= will\b))"),
        ("review admin", r"(?:^|(?<=[.;] ))I (?:regret|apologise|am sorry) that\b[^.]*\.?"),
        ("other person", rf"(?:,|\s+and|\s+so)?\s+(?:so that|in order that|to (?:give|allow|enable|let|provide)|giving|allowing|enabling) (?:Xmy |the |his |her )?{_FAMILY}\b[^.;,]*?(?:rest|break|respite|time|sleep|work|cope|recover|wellbeing|siblings?|others?|attention)[^.;,]*"),
        ("other person", rf",?\s+(?:so as )?to (?:reduce|ease|lessen|relieve|share|support|limit) (?:(?!Xme|Xmy)[^.;,])*?\b(?:by|for|on|of) (?:Xmy |the |his |her )?{_FAMILY}\b[^.;,]*(?=[.;]|$)"),
        ("other person", rf"(?:,|\s+and)\s+(?:to )?(?:provide|offer|give)s? (?:a )?(?:respite|break|rest) (?:for|to) (?:Xmy |the )?{_FAMILY}[^.;,]*"),
        ("other person", rf"(?:,|\s+and)\s+(?:so that )?(?:Xmy |the )?{_FAMILY} (?:can|to|could|may|will|are able to) (?:have|get|take|rest|be given)\b[^.;,]*"),
        ("other person", rf",?\s+while (?:Xmy |the |his |her )?{_FAMILY} (?:has|have|gets?|takes?|rests?|works?|sleeps?|is|are)\b[^.;,]*"),
        ("method detail", r",? (?:trained|qualified)\b[^,;.]{0,40}? and experienced in work(?:ing)? with [^,;.]+(?=,|;|\.|$)"),
        ("review admin", r",?\s+(?:and )?(?:the )?(?:attendance|progress|use|impact|take-up|arrangements|outcome|written record[^,;.]{0,30})(?: to be| being)(?: kept and)? (?:monitored|reviewed|recorded|logged|checked|agreed and reviewed|forwarded|kept)[^.;]*"),
        ("measure", r"(?:,|\s+)?\s*(?:,\s*)?\b(?:(?:as )?(?:(?:measured|evidenced|recorded) (?:by|through|in|on|from|using|via|against)|(?:as (?:shown|observed|demonstrated|reported|seen|indicated|noted)|(?<=, )(?:shown|observed|demonstrated|reported|seen|indicated|noted)) (?:by|through|in|on|from|via))|(?:as )?assessed (?:through|in|on|from|using|via|against)) (?:the |an? |Xmy )?[^.;,]*"),
        ("measure", r",?\s+(?:(?:at|to) (?:the|a) (?:level|standard) (?:expected )?of (?:an? )?|(?:written |meant |suitable |intended |expected )?(?:at|to|for|of) )?(?:the |an? )?(?:level of (?:an? )?)?(?:(?:average|typical|usual|typically developing) )?\d+(?:-| and a half |-and-a-half-)?[ -]?years?[ -]old(?:['’]s)?(?: level)?(?=[\s,.;]|$)"),
        ("measure", r",?\s*\bfrom (?:a |Xmy )?baseline(?: of)? [^.;,]*"),
        ("measure", r"\b(?:observed|recorded)\s+(?=occasions|times|opportunities|incidents)"),
        ("review admin", rf"(?:^|(?<=[;.] ))(?:attendance|progress|targets|impact|this|outcomes|data|the (?:programme|plan|impact|targets|provision|support|intervention|timetable|strategies|work|sessions)|(?:Xmy|all) (?:progress|targets)|provision|interventions?|support|records|a record|a report|reports)(?: and \w+| towards [\w ]+?| against [\w ]+?| of [\w ]+?)? (?:will|is to|are to|should|must|is|are)(?: also)? (?:be )?(?:\w+ly )?(?:{_REVIEWED}|kept|shared|written|discussed|sent|updated|provided to)\b[^.;]*"),
        ("other person", r"(?<=Xmy mother )who (?:has|is|suffers)[^,;.]*|(?<=Xmy father )who (?:has|is|suffers)[^,;.]*"),
        ("code reference", r"\s*[\[(][^\])]*(?:outcome|section|appendix|target|objective|ref\.?|page|advice|para)s?\s?[A-K]?\d*[^\])]*[\])]"),
        ("review admin", r",?\s+(?:after|at|upon) which (?:point |time )?[^,.;]{0,60}\b(?:will|shall|is to|are to) be (?:reviewed|looked at|re-?assessed|considered|evaluated)[^.;]*"),
        ("measure", r",?\s+(?:(?:at|to|with) (?:an? )?|\()(?:reading|comprehension|spelling|maths|understanding) age of [^,.;)]*?\d[^,.;)]*(?:\)|(?=[,.;]|$))"),
        ("code reference", r",? (?:engaged|employed) (?:by|through|from|with|using) (?:the |an? |Xmy )?(?:direct payments?|personal budget)(?: (?:in|under) (?:part|section) [A-K])?,?(?= (?:will|who)\b|[.;]|$)"),
        ("code reference", r"(?:^|(?<=[.;] ))(?:(?:both|all|these|this|it|each) (?:is|are|goes|go|works?|all are)|linked) (?:towards|to|for) (?:outcomes?|goals?|objectives?) ?[A-K]?\d[^.;]*\.?"),
        ("code reference", r"(?:^|(?<=[.;] ))(?:this|it|these) follows? the (?:order|list|programme|plan) (?:set out |given |described )?in (?:appendix|annex|part|section)\b[^.;]*\.?"),
        ("code reference", r"(?:^|(?<=\. ))(?:In accordance with|In line with|As (?:set out|described|detailed) in) [^,.]{3,70}, "),
        ("code reference", r"(?:,|\s+)?\s(?:linked to|relates? to|see|as (?:set out|outlined|detailed|described|specified|stated) in|as per|in accordance with|in line with) (?:the |Xmy )?(?:[\w']+ ){0,4}?(?:outcomes?|sections?|appendix|appendices|advice|report|plan|guidelines|policy|code|recommendations?|assessment)\b(?: [A-K]?\d[\w,. ]*?)?(?=[,;.]|$|\s(?:and|for|in|by|with|to)\b)"),
        ("code reference", r",?\s+in (?:accordance|line|compliance) with (?:the )?(?-i:[A-Z]{3,8}|[\w ]{0,40}?\bRegulations(?: \d{4})?|[\w ]{0,40}?\bAct \d{4})(?=[,;.]|$|\s(?:and|for|in|by)\b)"),
        ("code reference", r"\s*[\[(](?:\d{1,2}[A-Z]|[A-Z]{1,4}\d{1,2})(?:\s*[,;/&]\s*(?:\d{1,2}[A-Z]|[A-Z]{1,4}\d{1,2}))*[\])]|^\d{1,2}[A-Z][.:)]?\s+(?=[A-Z])"),
        ("code reference", r"^(?:outcome|provision|ref|item|need)?\s?[A-K]?\d+(?:\.\d+)*[a-z]?\s*[:.)]\s+|^(?:outcome|provision)\s*[:]\s+"),
        ("review admin", rf"(?<!pain)(?<!skin)(?<!breathing)(?:,|;)?\s+(?:(?:and|which|to be|this|all|is|are|will be|that will be|with progress|progress)\s+)*(?:is |are |to be |will be |being )?{_REVIEWED} {_WHEN}\b(?![^.;]*\b(?:ceased|stopped|unless|if)\b)[^.;]*?(?=[.;]|$|,\s+(?:and|with|using|in|to|for|which|that|including|until|then)\b)"),
        ("review admin", rf"(?:,|;)?\s+(?:and\s+)?(?:to be |which is |is |will be )?{_REVIEWED}\s*(?=[.;,]|$)"),
        ("review admin", r"(?:,|\s+and)?\s+with (?:a |an |written |regular |termly |weekly )*(?:reports?|feedback|updates?|progress|data|records?|outcomes?|reviews?|monitoring)(?: and \w+)? (?:each|every|to|at|measured|shared|recorded|being|kept|in|by|sent|provided|reviewed|of progress|given|for the annual)\b[^.;,]*"),
        ("review admin", r"(?:,|\s+and)\s+(?:will |to )?(?:reports?|feeds? back|provide(?:s)? (?:a )?(?:written )?(?:reports?|feedback)|contributes?) (?:to|at|for|each|every|termly|on|into) (?:the |Xmy |an )?(?:annual review|review|school|parents|SENCO|term|half term|progress|home|family|planning)[^.;,]*"),
        ("method detail", rf"(?:,|\s+and)?\s+(?:with|holding|who (?:has|have|holds)) (?:(?:appropriate|relevant|specialist|significant|extensive|recent|proven|accredited|post-?graduate|recognised|additional|suitable|specific|a good|a sound|expert|up-to-date|an?|some)[ ,]+(?:and )?)*(?:experience|expertise|knowledge|qualifications?|understanding|skills|competenc\w+|accreditation)(?: and (?:experience|expertise|knowledge|understanding|training|skills|qualifications?))?(?: (?:of|in|with|at|for|to) .*?)?{_STOP}"),
        ("method detail", rf"(?:,)?\s+(?:who (?:is|are) )?(?:experienced|skilled|specialising|qualified) (?:in|with|to)\b .*?{_STOP}"),
        ("method detail", rf"(?:,)?\s+with (?:post-?graduate |additional |specialist |appropriate |relevant |accredited )+training(?: in .*?)?{_STOP}"),
        ("method detail", rf"(?:,)?\s+(?:who (?:is|are|has been) )?(?:specially |specifically )?trained (?:to (?:work|support)|in (?:working|supporting)) .*?{_STOP}"),
        ("method detail", rf"(?:,)?\s+(?:and )?(?:assessed as|signed off as|deemed|judged) competent(?: in .*?)?{_STOP}"),
        ("method detail", r"\b(?:HCPC|HPC|RCSLT|BACP|BPS)[- ]?(?:registered|accredited|qualified)\s+"),
        ("method detail", r"\b(?:suitably|appropriately|fully|highly|specifically) (?:qualified|experienced|skilled)(?:,? (?:and|or) (?:experienced|qualified|trained|skilled))?,?\s+"),
        ("method detail", r"(?<=[\s(])(?:qualified|experienced|skilled|specialist)(?:,? and (?:experienced|qualified|skilled))?\s+(?=(?:and |teacher of|speech|occupational|physio|SALT|SaLT|OT\b|LSA|TA\b|teaching assistant|learning support|educational psych|clinical|therapist|ELSA|QTVI|habilitation))"),
        ("method detail", r"\s*\((?:[^()]*\b(?:or equivalent|AMBDA|SpLD|APC|Level \d(?: or above)?)\b[^()]*)\)"),
        ("method detail", r"\s+with (?:[A-Z]{2,6}|[a-z ]{3,40}) experience(?= (?:will|to|who)\b)"),
        ("method detail", r"^(?:qualified|experienced|skilled)(?:,? and (?:experienced|qualified|skilled))?\s+(?=\w+)"),
        # Of what staff have learned; a level that a young person is to reach stays.
        ("method detail", r",?\s+\(?(?:at |to )?(?:a )?(?:minimum |at least )?level \d(?: or above)? qualified\)?(?! in)"),
        ("method detail", r"(?:(?<=trained)|(?<=qualified)|(?<=qualification)|(?<=training)),?\s+\(?(?:at |to )?(?:a )?(?:minimum |at least )?level \d(?: or above)?\)?(?! in)"),
        ("method detail", r",?\s+(?:following|based on|in line with|informed by|drawing on) (?:the )?(?:principles of |principles from )?(?:best|good|evidence[- ]based) practice[^.;,]*"),
    )
)  # fmt: skip

_DOSE = re.compile(r"\b\d+(?:\.\d+)?\s?(?:mg|ml|mcg|micrograms?|milligrams?|millilitres?)\b", re.I)
_MEDICINE = re.compile(
    r"\b(?:medications?|medicines?|drugs?|tablets?|inhalers?|insulin|epi-?pens?|adrenaline|auto-?injectors?|midazolam|buccal|buccolam|diazepam|melatonin|"
    r"methylphenidate|ritalin|concerta|equasym|medikinet|elvanse|lisdexamfetamine|atomoxetine|guanfacine|intuniv|sertraline|fluoxetine|risperidone|"
    r"aripiprazole|carbamazepine|epilim|valproate|lamotrigine|levetiracetam|keppra|clobazam|baclofen|botox|botulinum|movicol|laxido|laxatives?|omeprazole|"
    r"salbutamol|ibuprofen|paracetamol|antidepressants?|steroids?|antibiotics?|prescri\w+|doses?|dosage)\b",
    re.I,
)


def is_medicine(text: str) -> bool:
    """True where the words name a medicine or a dose."""
    text = without_computer_tablets(text)
    return bool(_DOSE.search(text) or _MEDICINE.search(text))


def _cased(name: str) -> str:
    """The pattern of a label; initials in capitals only: ADD is a diagnosis, "add and take away" is maths."""
    return f"(?-i:{re.escape(name)})" if name.isupper() else re.escape(name)


@lru_cache(maxsize=8)
def _labels(_own: str | None) -> re.Pattern[str]:
    names = [name for term in jargon.terms() if term.diagnosis for name in (term.term, *term.aliases)]
    longest = sorted(names, key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(_cased, longest)) + r")(?![\w-])", re.I)


def labels() -> re.Pattern[str]:
    """The pattern of every diagnosis label in `jargon.yml`."""
    own = own_words_dir()
    return _labels(str(own) if own else None)


# "experience of autism in adolescence" goes whole: "in adolescence" alone would hang on the therapist.
_AMONG = r"(?: (?:in|among|during) (?:[\w-]+ ){0,2}?(?:adolescen\w+|child\w*|girls|boys|women|men|young \w+|teen\w+|adult\w*|pupils|students|learners|females|males|the early years|early years|school[- ]aged? \w+))+"
_PUPILS = r"(?:pupils|children(?: and young people)?|young people|students|learners|adults|people|those|individuals|girls|boys|children/young people)"


_FACT = re.compile(
    r"\d+ (?:minutes|hours|times|sessions|weeks|days)|\b(?:not|never|must|unless|until|daily|weekly|once|twice|each (?:day|week|term)|a week)\b",
    re.I,
)


def drop(text: str, own_words: str = "") -> tuple[str, tuple[Dropped, ...]]:
    """`text` without what is for professionals only, and what went. `own_words`: what the young person said; a label
    they use of themselves stays."""
    counts: dict[str, int] = {}

    def gone(name: str, times: int = 1) -> None:
        counts[name] = counts.get(name, 0) + times

    text = _drop_medicine(text, gone)
    text = _drop_labels(text, own_words, gone)
    for name, pattern in _RULES:
        hits = 0

        def go(match: re.Match[str], name: str = name) -> str:
            nonlocal hits
            # A figure or a rule is never only a matter of method.
            if name in ("method detail", "measure", "code reference") and _FACT.search(match[0]):
                return match[0]
            # "My wheelchair will be reviewed by ..." is the help itself, not a note about it.
            if (
                name == "review admin"
                and re.search(r"\b(?:will|to) be\b", match[0])
                and not re.search(
                    r"\b(?:will|is|are|must|to be|has|have)\b|,", match.string[: match.start()].rsplit(". ", 1)[-1]
                )
                and match.start()
            ):
                return match[0]
            hits += 1
            return " "

        text = pattern.sub(go, text)
        if hits:
            gone(name, hits)
    return _tidy(text), tuple(Dropped(name, count) for name, count in counts.items())


def _drop_medicine(text, gone):  # type: ignore[no-untyped-def]
    if not is_medicine(text):
        return text
    kept = []
    for part in re.split(r"(?<=[.;])\s+|,\s+and\s+(?=will|to\b)|,\s+(?=and\b)", text):
        if is_medicine(part):
            smaller = re.sub(r"(?:,|\s+and)\s+(?:(?!\band\b)[^,])*$", "", part)
            gone("medicine")
            hangs: object = re.search(
                r"\b(?:not \w+|gives?|takes?|has|have|with|of|for|to|and|or|but)(?: Xme| Xmy)?\W*$", smaller
            )
            hangs = hangs or re.search(r"\b(?:will|can|must|to|able to) [a-z]+$", smaller)  # "will order | and take"
            last = smaller.split()[-1:] or [""]
            hangs = hangs or (verbs.is_base(last[0]) and last[0] not in verbs.NOUN_TOO)
            if smaller != part and not is_medicine(smaller) and len(smaller.split()) > 3 and not hangs:
                kept.append(smaller)
            continue
        if not kept and re.match(r"(?:and |or |but )?(?:will|must|may|should|to|can)\b", part):
            continue  # who did it went with the medicine
        kept.append(part)
    return " ".join(kept)


def _drop_labels(text, own_words, gone):  # type: ignore[no-untyped-def]
    # a programme's name, not a label
    text = re.sub(
        r"\bAttention Autism\b(?P<thing> (?:sessions?|groups?|games?|activit|approach|programme|work|time|stages?|teaching|training|bucket)\w*)?",
        lambda hit: f"attention-building{hit['thing'] or ' activities'}",
        text,
        flags=re.I,
    )
    pattern = labels()
    found = [m[0] for m in pattern.finditer(text)]
    if not found:
        return text
    said = {m[0].lower() for m in pattern.finditer(own_words)}
    here = [label for label in found if label.lower() not in said]
    one_only = (
        len({label.lower() for label in found}) == 1
    )  # the pattern of every label is long: compiled where a list can be
    for label in dict.fromkeys(here):
        before = text
        # Inside a name ("Autism Education Trust", "Good Autism Practice") only the label goes.
        if label[:1].isupper():
            text = re.sub(rf"\b{re.escape(label)} (?=[A-Z][a-z])", "", text)
        for shape, plain in _shapes(label, re.escape(label) if one_only else pattern.pattern):
            text = shape.sub(plain, text)
        if text != before:
            gone("diagnosis label")
    return text


@lru_cache(maxsize=256)
def _shapes(label: str, every: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Where a label stands in a sentence, and what stays when it goes; compiled once for each label."""
    name = _cased(label)
    many = rf"{name}(?:(?:,| and| or|, and) (?:{every}))*"
    shapes = (
        (
            rf"(?:,|\s+and)?\s+with (?:an? |the )?(?:\w+ )?(?:qualifications?|training|experience|expertise|knowledge|understanding|skills)(?: and \w+)? (?:in|of|with|about) (?:teaching |supporting |working with )?(?:{_PUPILS} with )?{many}(?:{_AMONG})?(?: {_PUPILS}(?: who [^,.;]*?(?=,|\s(?:will|must|should|to)\b|$))?)?",
            "",
        ),
        (
            rf"\s+(?:who (?:is|are) )?experienced in (?:working with |supporting |teaching )?{_PUPILS} (?:with|who have) {many}",
            "",
        ),
        (rf"\s+(?:for|of) {_PUPILS} (?:with|who have|diagnosed with) {many}(?: needs)?", ""),
        (rf"\s+(?:to work|working|in working|in supporting) with {_PUPILS} with {many}", ""),
        (
            rf"\b(because of|due to|arising from|resulting from|by reason of) (?:Xmy |the )?{many}(?: diagnosis)?",
            r"\1 Xmy needs",
        ),
        (
            rf"\s+(?:related to|relating to|associated with|as a result of|linked to|resulting from) (?:Xmy |the )?{many}(?: diagnosis)?",
            "",
        ),
        (rf"\b{_PUPILS} with {many}(?: needs)?", "pupils with needs like mine"),
        (rf"\b{many} (?:and \w+ )?(?:awareness )?training\b", "training about needs like mine"),
        (rf"\b{name}[- ](?:friendly|specific|informed)\s+", ""),
        # A label before a thing or a person says which; the thing stays ("a specialist autism teacher").
        (
            rf"\b{many} (?=(?:GP|doctor|dentist|psychiatrist|psychologist|liaison|services?|trust|society|charity|register)\b)",
            "",
        ),
        (
            rf"\b{many} (?=(?:spectrum )?(?:teacher|adviser|advisor|worker|practitioner|consultant|nursing|lead|champion|burnout|identity"
            r"|base|hub|unit|provision|resource|passport|pathway|group|programme|course|workshop|strateg(?:y|ies)|profile|support)s?\b)",
            "",
        ),
        (
            rf"\b(an?) {name} (?=young (?:person|man|woman)|person|child|girl|boy|pupil|student|learner|man|woman)",
            r"\1 ",
        ),
        (
            rf"\bas (?:an?|the) {name} (young (?:person|man|woman)|person|child|girl|boy|pupil|student|teenager)",
            r"as a \1",
        ),
        (rf"\b{name}[- ]aware(?:ness)? (?=training)", ""),
        (
            rf"\bXmy {many} (?=treatment|medication|medicine|plan|clinic|nurse|review|needs|diagnosis|team|care)",
            "Xmy ",
        ),
        (
            rf"\b{name} (?=treatment|plan|clinic|nurse|review|specialist|team|care|needs|outreach|advisory|support)",
            "",
        ),
        (rf"\bXmy {many}\b", "Xmy needs"),
        (rf"\b{many} (?=award|qualification|diploma|certificate)", "specialist "),
        (rf"\b(?:awareness|understanding|experience|knowledge) of {many}", r"understanding of needs like mine"),
        (rf"\b(in|on|about|around|of) {many}", r"\1 needs like mine"),
        (rf"\b{name} ({_PUPILS})\b", r"\1 with needs like mine"),
        (rf"\b(?:an? |the )?{many}\b", "needs like mine"),
    )
    return tuple((re.compile(shape, re.I), plain) for shape, plain in shapes)


def _tidy(text: str) -> str:
    text = re.sub(r"\(\s*[,;]?\s*\)", "", text)
    text = re.sub(r"(?<=\w)\((?=\w)", " (", text)
    text = re.sub(r"\s+([,.;:)])", r"\1", re.sub(r"\s+", " ", text))
    text = re.sub(r"([,;])(?:\s*[,;])+", r"\1", text)
    return text.strip(" ,;").strip()
