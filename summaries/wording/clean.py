"""First small step: one plain form of the marks that writers use. Nothing of the meaning changes here."""
# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from functools import lru_cache

from summaries.wording.turns import turned

_MARKS = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "–": "-", "—": " - ", "‑": "-", "“": '"', "”": '"', "…": "...", "•": " ", "\u00a0": " ",
     "\u00ad": "", "½": ".5", "×": "x", "\u200b": ""}
)  # fmt: skip

_BULLET = re.compile(r"^\s*(?:[-*•▪●○◦·→>]+|\(?[a-z0-9]{1,2}[.)](?=\s)|\(?[ivx]{1,4}\))\s*", re.I)
_REFERENCE = re.compile(
    r"\s*[\[(](?:see|ref|refer to|as per|cf)\b[^\])]*[\])]|\s*\((?:[A-K]\d{0,2}(?:[,/&] ?)?)+\)", re.I
)

# "Teacher of the Deaf (QToD)": the initials of what was just said.
_INITIALS = re.compile(r"(?<=[a-z])\s*\((?:[A-Z]{2,6}|SaLT|QToD|ToD|SENCo|SENDCo|EHCo)s?\)")

_SHORT_FORMS = (
    # "he's shown it": no owner, though "Kai's" is one
    (re.compile(r"\b([Hh]e|[Ss]he|[Tt]hey|[Ii]t)['’]s (?=been\b)"), r"\1 has "),
    (re.compile(r"\b([Hh]e|[Ss]he|[Ii]t)['’]s (?=[a-z])"), r"\1 is "),
    (re.compile(r"\bw/"), "with "),
    # "TA2": which of the assistants, only the school knows
    (re.compile(r"\b(TA|HLTA|LSA|LSP|STA)\d\b(?!\s?[x×:])"), r"\1"),
    (re.compile(r"\s[&+]\s"), " and "),
    (re.compile(r"\be\.\s?g\.?,?", re.I), "for example"),
    (re.compile(r"\beg\b[.,]?"), "for example"),
    (re.compile(r"\bi\.\s?e\.?,?", re.I), "that is"),
    (re.compile(r"\betc\.?(?=$|\W)", re.I), "and so on"),
    (re.compile(r"\bapprox(?:\.|imately|\b)", re.I), "about"),
    (re.compile(r"\bcirca\b|\bc\.(?=\s?\d)", re.I), "about"),
    (re.compile(r"\bmin\.(?=\s)"), "min"),
    (re.compile(r"\bexp['’]d\b", re.I), "experienced"),
    (re.compile(r"\bl[/'’]time\b", re.I), "lunchtime"),
    (re.compile(r"\bb[/'’]time\b", re.I), "break time"),
    # A caseworker's notes: "40 mins wkly in the qt rm, TA w. SaLT prog.".
    (re.compile(r"\bwkly\b", re.I), "weekly"),
    (re.compile(r"\b(?:f/n|ftnly|fnightly)\b", re.I), "fortnightly"),
    (re.compile(r"(?<=[a-z\d]) ?/ ?(?=0?\.5 ?T\b)|\beach (?=\.5 ?T\b)|\bevery (?=\.5 ?T\b)"), " per "),
    (re.compile(r"(?<![\d.])0?\.5 ?T\b"), "half term"),
    (re.compile(r"(?<!/)\bw\.(?= [a-zA-Z])"), "with"),
    (re.compile(r"\binc(?:l\.?|\.)(?=[ ,])", re.I), "including"),
    (re.compile(r"\bmax\.(?=\s+(?:of )?\d)", re.I), "no more than"),
    *(
        (re.compile(rf"\b{short}(?:\.(?=[ ,;:)]|$)|(?=[ ,;:)]|$))"), whole)
        for short, whole in (
            ("sch", "school"),
            ("trg", "training"),
            ("Trg", "Training"),
            ("opps", "opportunities"),
            ("Opps", "Opportunities"),
            ("poss", "possible"),
            ("Sept", "September"),
            ("tchg", "teaching"),
            ("tchr", "teacher"),
            ("tchrs", "teachers"),
            ("asst", "assistant"),
            ("assts", "assistants"),
            ("prog", "programme"),
            ("progs", "programmes"),
            ("equip", "equipment"),
            ("gp", "group"),
            ("gps", "groups"),
            ("rm", "room"),
            ("supp", "support"),
            ("lang", "language"),
            ("indiv", "individual"),
            ("indep", "independent"),
            ("activs", "activities"),
            ("sess", "sessions"),
            ("wks", "weeks"),
            ("wk", "week"),
            ("mth", "month"),
            ("mths", "months"),
            ("secs", "seconds"),
            ("yr", "year"),
            ("curric", "curriculum"),
            ("req'd", "required"),
            ("clin(?= indicated|\\. indicated)", "clinically"),
            ("(?:hydro)", "hydrotherapy"),
        )
    ),
    *(
        (re.compile(rf"\b{short}(?:\.(?=[ ,;:)]|$)|(?=[ ,;:)]|$))"), whole.capitalize())
        for short, whole in (
            ("Lang", "language"),
            ("Prog", "programme"),
            ("Trg", "training"),
            ("Equip", "equipment"),
            ("Sch", "school"),
            ("Hydro", "hydrotherapy"),
            ("Diff(?=\\.? (?:curric|work|tasks?|resources|materials|homework))", "differentiated"),
        )
    ),
    (re.compile(r"\band/or\b", re.I), "or"),
    (re.compile(r"\bs/he\b|\bhe/she\b|\bshe/he\b|\bhe or she\b|\bshe or he\b", re.I), "he"),
    (re.compile(r"\bhis/hers?\b|\bher/his\b|\bhis or her\b", re.I), "his"),
    (re.compile(r"\bhim/her\b|\bher/him\b|\bhim or her\b", re.I), "him"),
    (re.compile(r"\b(1|2|3)\s?(?::|-|to|-to-)\s?1\b(?!\s?(?:minutes|x))", re.I), r"\1:1"),
    (re.compile(r"\bone[- ]to[- ]one\b|\b1 to one\b|\bone-on-one\b", re.I), "1:1"),
    (re.compile(r"\btwo[- ]to[- ]one\b", re.I), "2:1"),
)


# "EXAMS: separate room, 25% extra time".
_CAPITAL_LABEL = re.compile(
    r"^(?:EXAMS?|EXAMINATIONS?|EQUIPMENT|TRANSPORT|TRAINING|STAFFING|THERAPY|RESOURCES|ENVIRONMENT|SUPPORT|TECHNOLOGY|MEALS?|OTHER):\s+"
)
# "Mon and Thu": two of them, or one before a number.
_DAYS = tuple(
    (re.compile(rf"\b{short}\b\.?(?=(?:,| and| &|/| or|-| to)? ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|,? ?\d|,|$)|(?<=and ){short}\b|(?<=[,&/] ){short}\b"), day)
    for short, day in (
        ("Mon", "Monday"), ("Tues?", "Tuesday"), ("Weds?", "Wednesday"), ("Thu(?:rs?)?", "Thursday"), ("Fri", "Friday")
    )
)  # fmt: skip
_TO_DO_LIST = re.compile(r"\b(to|will|should|must): ?((?:[a-z][^.;:]{3,90}; ?){1,8}(?:and |or )?[a-z][^.;:]{3,})")
_OF_MANY = {"has": "have", "is": "are", "was": "were", "does": "do"}


@lru_cache(maxsize=64)  # the guard compares several drafts with one quote
def clean(text: str) -> str:
    """One plain line: straight quotes, no bullet, "1-1" as "1:1", "w/" as "with"; white space folded."""
    text = text.translate(_MARKS)
    text = re.sub(
        r"\s*\[(?:amended|added|new|revised|updated|deleted|changed|inserted)\b[^\]]*\]", "", text, flags=re.I
    )
    text = re.sub(r"^\s*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=\([a-z]\) |(?!Hours|Hrs|Days|Minutes|Mins)[A-Z])", "", text)
    # A speck at the end of a scanned line, read as a full stop: "caused by. tiredness".
    text = re.sub(r"\b(by|of|to|the|an?|and|with|from|at|into|for his|for her)\.\s+(?=[a-z])", r"\1 ", text)
    # "no one is to help unless he or she has been trained": somebody, and not the young person
    text = re.sub(
        r"\b((?:no one|nobody|anyone|someone|everyone|(?:any|each|every|the|a) (?:adult|person|helper|member of [a-z]+))\b[^.;]*?)"
        r"\b(?:he or she|she or he|he/she|s/he|she/he) (has|is|was|does)\b",
        lambda hit: f"{hit[1]}they {_OF_MANY[hit[2]]}",
        text,
        flags=re.I,
    )
    text = re.sub(r"\b(if|when|where|that|which) (he|she) would like to\b", r"\1 \2 wants to", text)
    # "A second adult will take her place": the key adult's, whatever Ana is called.
    text = (
        re.sub(r"\b(will|shall|must|to) take (?:her|his|their) place\b(?=[^.;]*)", r"\1 do this instead", text)
        if re.search(
            r"\b(?:adult|teacher|assistant|mentor|worker|staff|person|TA|LSA)\b.*\btake (?:her|his|their) place\b", text
        )
        else text
    )
    text = re.sub(r"\bp\. ?a\.?(?=[\s,;)]|$)", "a year", text)  # "4 hrs p.a. of training"
    # "The range that was measured in January": a fact of the goal, and no note on how the goal is measured.
    text = re.sub(r"\b((?:that|which) (?:was|were)) measured (?=(?:in|at|on) )", r"\1 found ", text)
    # "A member of staff to name herself or himself".
    text = re.sub(r"\b(?:herself or himself|himself or herself|him/herself|him or herself)\b", "themselves", text)
    # "be allocated 38 hours a year": an amount is given, a person is chosen.
    text = re.sub(r"\b(be|is|are|been) allocated (?=(?:up to |at least |a minimum of )?\d)", r"\1 given ", text)
    # "to: update the words; model them; and train staff": one list of what is done.
    text = _TO_DO_LIST.sub(lambda hit: f"{hit[1]} {re.sub(r' ?; ?', ', ', hit[2])}", text)
    # "the SaLT's programme": initials with an owner's "s" are found by no list
    text = re.sub(r"\b(SaLT|SALT|SLT|OT)'s (?=(?:programmes?|targets?|exercises)\b)", r"\1 ", text)
    # "The therapist herself": nobody else than the therapist.
    text = re.sub(
        r"\b(therapist|teacher|psychologist|nurse|assistant|tutor|adult|coach|worker|specialist|SENCO|SENCo|mentor) (?:herself|himself|themselves)\b",
        r"\1",
        text,
    )
    text = re.sub(r"\s*\((?:amended|added|revised|updated) (?:in )?[A-Z][a-z]+ 20\d\d\)\.?", "", text)
    text = re.sub(r";\s+(?=(?:delivered|run|led|supervised) by\b)", ", ", text)
    text = _CAPITAL_LABEL.sub("", text)
    text = re.sub(r"\b[A-Z]{2,6}-(?:trained|qualified) (?=[A-Za-z])", "trained ", text)  # "ELSA-trained LSA"
    text = re.sub(r"^\s*\d[a-h] (?=[A-Z]|\d)", "", text)  # "4a Direct teaching"
    # Which law a help rests on, and which entry of the list it comes after, say nothing to its reader.
    text = re.sub(r"^Under (?:section \d+ of )?(?:the )?[A-Z][^:.]{5,90}? Act (?:19|20)\d\d ?[:,] ?", "", text)
    text = re.sub(r"^In addition to \(?[a-zA-Z]?\d{0,2}(?:\.\d{1,2})?\)?, ", "", text)
    # "… will work with Ana, for which she will receive supervision": the helper, whatever Ana is called.
    text = re.sub(
        r", for which (?:she|he|they) (?:will|must|shall) (?=(?:receive|have|be given) [^.;]*\b(?:supervision|training)\b)",
        ". This person will ",
        text,
    )
    text = re.sub(r"^Number (?=(?:is |will be )?taught\b|practice\b|activities\b)", "Number work ", text)
    # What happens at the council if nobody does it.
    text = re.sub(r"(?<=\.) Failing (?:an?|this|that|such) [^.]*\.?$", "", text)
    text = turned(_BULLET.sub("", text))
    text = _REFERENCE.sub("", text)
    text = _INITIALS.sub("", text)
    for pattern, plain in (*_SHORT_FORMS, *_DAYS):
        text = pattern.sub(plain, text)
    text = re.sub(
        r"\b(will|can|to|able to|should) (independently|confidently|successfully|consistently|appropriately|spontaneously|safely) ([a-z]+)\b",
        r"\1 \3 \2",
        text,
    )
    text = re.sub(
        r"\b(will|can|to|able to|should) ([a-z]+) independently (?!between\b)([^,]*?)(?=,| in | on | when | using | with | by | and | for | given | taught | from | at (?!least)| to |\.|$)",
        r"\1 \2 \3 independently",
        text,
    )
    text = re.sub(r"^([A-Z][\w' :/-]{2,45}): (?=(?:up to |at least )?\d)", r"\1, ", text)
    text = re.sub(
        r"^(?:Equipment|Resources|Provision|Strategies|Support|Staffing|Staff(?:ing)? ratio|Adult support|Delivery|What (?:we|staff|adults) will do|Environment|Approach(?:es)?|Curriculum|Other|Specialist equipment): (?=\w)",
        "",
        text,
    )
    text = re.sub(r"\s-\s", ", ", text)
    text = re.sub(r"\s+([,.;:])", r"\1", text)
    return re.sub(r"\s+", " ", text).strip().strip("*").strip()


def sentences(text: str) -> list[str]:
    """Parts that stand alone: at full stops, semicolons, new bullets, and " - " used as a full stop."""
    guarded = re.sub(r"\b(Mr|Mrs|Ms|Miss|Dr|St|No|approx|Prof|inc|incl|max|min|vs)\.(?=\s)", r"\1·", text)
    guarded = re.sub(r"(\d)\.(\d)", r"\1·\2", guarded)
    parts = re.split(r"(?<=[.;!?])\s+(?=[\"'A-Za-z0-9(])|\s*;\s*|\s*\n\s*", guarded)
    return [part.replace("·", ".").strip().rstrip(".;").strip() for part in parts if part.strip(" .;")]
