"""Finds names left from another child's plan, which stand where the young person's should."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summaries.understanding.privacy.no_names import NO_NAMES

# Words that open a sentence of a plan and are no child's name, whatever follows them.
NO_CHILD = re.compile(
    r"(?:\w+(?:osis|itis|emia|algia|opathy|plegia|paresis|phobia|esis|oma|axia|exia|praxia|tions?|sions?|ments?|ness|ity|ities|ances?|ences?|ships?|ings?|ology|eers|ives)|Adults?|Pupils?|Students?|Peers"
    r"|Teachers?|Tutors?|Assistants?|Mentors?|Therapists?|Professionals|Colleagues|Children|Carers?|People|Anyone|Someone"
    r"|Somebody|Everybody|Others|Most|Many|Several|Some|All|Both|Each|Any|One|Two|Three|Four|When|Where|Whenever|Once|Tasks?"
    r"|Targets?|Lessons?|Sessions?|Visits?|Breaks?|Resources|Handouts?|Worksheets?|Texts?|Homework|Praise|Feedback|Advice"
    r"|Equipment|Furniture|Transport|Food|Lunch|Breakfast|Music|Art|Sport|Play|Therapy|Speech|Language|Physio|Work|Time"
    r"|Rewards?|Rules?|Words?|Books?|Tests?|Exams?|Groups?|Class|Classes|College|Nursery|Home|Care|Carer|Nurses?|Doctors?"
    r"|Technology|Software|Laptops?|Noise|Light|Timetables?|Routines?|Changes?|Choices?|Goals?|Help)$"
)


def wrong_names(helps: Sequence[str], whole: str, names: Sequence[str], known: str) -> tuple[str, ...]:
    """Names that stand where the young person's should ("Tyler responds well … his interest") and nowhere else.

    `helps` are the sentences of needs, outcomes and help; `known` is the text of the cover, section A and section K,
    whose people belong to the plan.
    """
    counts: Counter[str] = Counter()
    for text in helps:
        for hit in re.finditer(
            (
                r"(?:^[\d.\s]*|[.;:]\s|\b(?:for|that|with|help|support|when|and|but|because|if|after|while"
                r"|so)\s)([A-Z][a-zà-þ]{2,14}(?:-[A-Z][a-zà-þ]{1,10})?)(?:['’]s)?"
                r"(?= (?:will|must|should|needs?|has|is|can|would|shall|tends?|continues|remains|prefers?|may|might"
                r"|responds?|enjoys?|finds?|likes?|to (?:have|be|use|talk|tell|share|say|show|practise|learn|develop"
                r"|explore|join|work|play|make|ask|rest|calm|express|take)|benefits?|requires?|shows?|does"
                r"|uses?|struggles?|becomes|works|reads|writes|attends|knows|understands|learns|plays|talks"
                r"|takes|gets|tires|walks|eats|sleeps|wears|speaks|cries|sits|tries|loves|hates|wants)\b)"
            ),
            text,
        ):
            name = hit.group(1)
            after = text[hit.end() :]
            if name in ("This", "These", "That", "There", "Access", "Training") or NO_CHILD.match(name):
                continue
            if name in NO_NAMES or name in names or any(name in n.split() for n in names):
                continue
            if re.search(rf"(?<![\w’'-]){name.lower()}(?![\w-])", whole) or re.search(rf"\b{name}\b", known):
                continue
            once = len(re.findall(rf"\b{name}\b", whole)) == 1 and _CHILD_DOES.match(after)
            if (
                once
                or re.search(r"\b(?:he|she|his|her|him)\b", after[:160], re.IGNORECASE)
                or re.search(rf"\b{name}['’]s\b", whole)
            ):
                counts[name] += 1
        for hit in _ANOTHER_CHILD.finditer(text):
            full = hit.group("full") or hit.group("of")
            parts = full.split()
            if (
                parts[0] in NO_NAMES
                or NO_CHILD.match(parts[0])
                or any(part in name.split() for name in names for part in parts)
            ):
                continue
            if len(re.findall(rf"\b{parts[0]}\b", whole)) == 1 and not re.search(rf"\b{parts[0].lower()}\b", whole):
                counts[full] += 1
        for hit in _DONE_FOR.finditer(text):
            name = hit.group(1)
            known_one = (
                name in NO_NAMES
                or NO_CHILD.match(name)
                or any(name in n.split() for n in names)
                or re.search(rf"\b{name}\b", known)
            )
            if not known_one and len(re.findall(rf"\b{name}\b|\b{name.lower()}\b", whole)) == 1:
                counts[name] += 1
    return tuple(counts)


# What only somebody does, or has done to them ("Josie should be seated at the front").
_CHILD_DOES = re.compile(
    r"\s(?:needs|finds|struggles|tires|tends|enjoys|likes|continues|benefits|responds|becomes|prefers"
    r"|(?:should|must|will|shall|to) (?:have (?:(?:regular |daily |weekly )?access|an? )|receive|benefit|attend|join"
    r"|be (?:given|offered|provided with)\b)"
    r"|(?:should|must|will|shall) (?:also )?(?:continue to (?:have|be|use|attend|receive|access|work|benefit)"
    r"|be (?:supported|taught|helped|allowed|withdrawn|able)|need|learn|make progress|develop|access|take part|spend)\b"
    r"|would benefit|has been (?:placed|assessed|given|referred|diagnosed|moved|taught)"
    r"|(?:should|must|will|shall) (?:always )?be (?:seated|told|asked|shown|warned|reminded|prompted|encouraged"
    r"|praised|excused|accompanied))\b"
)
# "Evidence may be given by Keiran in signed video … and he should have": named once in the whole plan.
_DONE_FOR = re.compile(
    r"\b(?:by|for|with|helps?|supports?|supporting|allow|enable|enabling|encourage) ([A-Z][a-zà-þ]{2,14})"
    r"(?= (?:in|to|at|on|when|and|with|through|using)\b)(?=[^.;]{0,110}\b(?:he|she|his|her|him)\b)"
)
# "Lottie Marsden tends to be …", "Mabel’s family will be sent …": somebody's child, named once in the whole plan.
_ANOTHER_CHILD = re.compile(
    r"(?:^|[.;:,]\s(?:and |but )?)(?:(?P<full>[A-Z][a-zà-þ]{2,14} [A-Z][a-zà-þ'’]{2,14})(?= (?:tends|needs"
    r"|finds|struggles"
    r"|likes|enjoys|continues|prefers|becomes)\b)"
    r"|(?P<of>[A-Z][a-zà-þ]{2,14})(?=['’]s (?:family|mother|mum|dad|father|parents?|needs|learning|class"
    r"|classmates|peers"
    r"|attention|progress|speech|behaviour|anxiety|confidence|independence)\b))"
)
