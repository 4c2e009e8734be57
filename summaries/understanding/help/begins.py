"""Whether a sentence of help begins a help of its own or says more of the one before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summaries.understanding.help.rule_of_this import rule_of_this
from summaries.understanding.help.says_more import CHANGES, PLANNED, TOLD
from summaries.understanding.people.role_names import TITLE_NAME, role_heads
from summaries.understanding.people.who import who_in_text
from summaries.understanding.privacy.no_names import NO_NAMES
from summaries.understanding.privacy.wrong_names import NO_CHILD
from summaries.understanding.rhythms.frequency import amount

_FOLLOWS = re.compile(
    r"^(?:This|These|It|They|Its|Their|Those|Such|That|Both|Content|Contents|Sessions?"
    r"|Progress|Each|Topics?|Examples?|For example|Time|Targets?|Records?|Outcomes?|Impact"
    r"|Data|Advice will|Notes|The (?:same )?(?:programmes?|sessions?|groups?|aims?|focus"
    r"|work|support|content|interventions?|activit\w+|approach|plan|timetable|time|targets?"
    r"|impact|results?|equipment|device|provision|space|room|card|team|visits?|training"
    r"|purpose|first|second|last|other|remaining|remainder|rest|report|reports|assistant"
    r"|mentor|book|system|diary|course|lessons?|class))\b"
)
_NEW = re.compile(
    r"^(?:In addition|Additionally|Also|As well|Alongside this|A further|A second|There will "
    r"(?:also )?be|Another|Separately|At home|At lunch)\b"
    r"|^It (?:(?:would|may|might|could) be (?:helpful|useful|beneficial|good|of benefit)"
    r"|is (?:suggested|recommended|hoped)) (?:for|if|that|to)\b"
)
_STRONG_NEW = re.compile(r"\b(?:is|are) (?:not|never) to be\b|\b(?:must|will|shall|should) (?:not|never)\b|\bmust\b")
_REVIEWED = re.compile(
    r"\b(?:reviewed|monitored|measured|evaluated|reported)\b"
    r"|\brecorded\b(?! by a scribe| on (?:a|his|her|their) (?:laptop|tablet)| using)",
)
# A sentence without a verb that names a help of its own ("Orthotics clinic twice a year."), not only when it is given.
_NOUN_FIRST = re.compile(
    r"(?!(?:Once|Twice|Three|Four|Five|Six|Each|Every|Daily|Weekly|Fortnightly|Monthly|Termly|Half|By|For|From"
    r"|With|At|In|On"
    r"|To|Up|Between|About|Approximately|Minimum|Maximum|Delivered|Provided|Led|Run|Taught|Frequency"
    r"|Duration|Initially"
    r"|Then|Reducing|Increasing|Followed|Total|Totalling|Lasting|Including|Not|No|All|Both|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday)\b)[A-Z][a-z’'-]+ [a-z]",
)
_CONDITION = re.compile(r"^(?:Where|If|When|Should|Unless|Until|Once|Before|After|During)\b")
# "The school kitchen will prepare …": somebody that no list of roles knows, who does something.
SOMEBODY_DOES = re.compile(
    r"The (?:[a-z’'-]+ ){1,4}(?:will|must|shall) (?!be\b|also\b|have\b|last\b|take\b|include\b)[a-z]+ "
)
# "Ana's inhaler is kept in the office": a thing of hers that is there for her.
_KEPT = re.compile(
    r"(?:[A-Z][\w-]+['’]s?|His|Her|Their|An?) [\w’'-][\w’' -]{2,50}? (?:is|are) (?:always )?(?:kept|held|stored)\b"
)
_WEAK_CONDITION = re.compile(
    r"(?:Where|When|If|As)(?: and when)? (?:it is )?(?:appropriate|possible|necessary|required|needed"
    r"|practicable)?,?\s+"
)

# A verb that says what happens; without one a piece ("Class teacher. Daily, 15 minutes.") only says who or when.
_VERB = re.compile(
    r"\b(?:will|must|shall|should|may|might|can|could|would|is|are|was|were|be|been|has|have|had|do|does"
    r"|did|to [a-z]+"
    r"|takes?|sees?|visits?(?= [A-Z]|\s(?:the|him|her|them|school|staff)\b)|uses?|gives?|goes|go|reads?|writes?"
    r"|meets?|runs?|teach(?:es)?|works?|helps?|plays?"
    r"|gets?|makes?|provides?|attends?|joins?|receives?|spends?|practises?|walks?|paints?|sits?|stays?"
    r"|says?|leads?)\b"
)
_MODAL = re.compile(r"\b(?:will|must|shall|should|may|might|could|is to|are to|is not to|are not to|to be)\b|['’]ll\b")
# What the young person then does or learns is part of the help before, not another.
_OWN_DOING = re.compile(
    r"(?:also )?(?:then |still |only )?(?:be able|return|know|learn|feel|choose|keep|need to|tell|show|develop"
    r"|understand|bring|say|decide|come back"
    r"|practise|look at|make|record|remember|begin|start|continue|gain|want|find|benefit)\b"
)
_CHILD = re.compile(r"(?:He|She|They|You|The (?:child|young person|pupil|student|learner))\b")
_PASSIVE = re.compile(
    r"\b(?:will|must|shall|should|may|is|are)(?: (?:also|always|all|not"
    r"|never))? (?:to )?be (?:\w+ly )?(?!able\b|ready\b|due\b|part\b"
    r"|reviewed\b|recorded\b|lengthened\b|increased\b|reduced\b|shared\b|discussed\b|agreed\b|monitored\b"
    r"|used to\b|based\b|linked\b)\w+(?:ed|en|ght|wn|ut|pt|de|ld|nt|ne|et)\b"
)
# Opens as a sentence that goes on may ("The class …", "Each …"), but names another person or thing.
_SOMEONE_ELSE = re.compile(
    r"The class (?:teacher|TA|LSA|teaching|assistant)\b[^.]{0,60}?\b(?:will|must|shall|should)\b"
    r"|Each (?:piece|item|lesson|worksheet)\b[^.]{0,40}?\b(?:will|must|is to) be\b"
)
_RULE_FOR_ALL = re.compile(
    r"(?:Adults|Staff|Everyone|Everybody|Nobody|No one|All (?:adults|staff)) (?:do not|don['’]t|does not"
    r"|never|always)\b"
)
_MODALS = frozenset(("will", "must", "shall", "should"))
_NO_NOUN = frozenset(("also", "then", "always", "only", "both", "each", "not", "all", "themselves"))
_ANAPHOR = re.compile(r"(?:The|Their|His|Her|Its) ([a-z-]+)(?: ([a-z-]+))?")


_CAPITALS = re.compile(
    r"(?:The |An? )?(?P<who>[A-Z][a-z]+(?:ics|ology|therapy|istry)(?= (?:will|must|shall)\b)"
    r"|[A-Z][\w’'-]+(?:(?: (?:of|with|for|and|in))? [A-Z][\w’'-]+){1,6})"
    r"(?:,? \([^)]*\))?(?:, [^,.]{3,60},)?"
    r" (?:will|must|shall|to (?:offer|provide|support|deliver|give|arrange|work|visit|see|review))\b"
)


def capital_subject(sentence: str) -> str | None:
    """The name or post in capitals that a sentence opens with and that acts ("Paediatric Audiology will …")."""
    found = _CAPITALS.match(sentence)
    return found["who"] if found else None


def begins_help(sentence: str, section: str, names: Sequence[str], before: str, pronoun: str | None = None) -> bool:
    """Takes a sentence, the section, the young person's names and pronoun, and the help `before` it."""
    if re.match(r"(?:Of (?:this|these|those|that|which)\b|Altogether\b)", sentence):
        return False  # "22.5 hours a week. Of this, 10 hours will be one to one …"
    if before and (CHANGES.match(sentence) or rule_of_this(sentence, before, names)):
        return False
    if _NEW.match(sentence) or re.match(r"No (?:\w+ ){1,6}?(?:will|must|shall|should|may)\b", sentence):
        return True
    found = amount(sentence)
    if _only_says_more(sentence, found.said or found.has_length):
        return False
    figures = found.has_rate and (found.has_length or found.times is not None)
    who = who_in_text(sentence, section)
    if _CONDITION.match(sentence):
        weak = _WEAK_CONDITION.match(sentence)
        if weak and any(sentence[weak.end() :].startswith(name) for name in names):
            rest = sentence[weak.end() :]  # "Where appropriate Ana will have access to …": weak help of its own
            return begins_help(rest, section, names, before, pronoun)
        if re.search(r"\bmust (?:not|never)\b", sentence) or (found.has_length and who and _MODAL.search(sentence)):
            return True
        return (figures and found.has_length) or _starts_with_own_rule(sentence, who, names)
    if TOLD.match(sentence) or (her_or_his(sentence, before, pronoun) and not _COMES.match(sentence)):
        return False
    if _SOMEONE_ELSE.match(sentence) or _RULE_FOR_ALL.match(sentence):
        return True
    if _FOLLOWS.match(sentence) or _takes_up(sentence, before):
        return False
    if _REVIEWED.search(sentence) and not found.has_length:
        return False
    if figures and (found.has_length or who):
        return True
    if found.hours_total is not None:
        return True
    opens = capital_subject(sentence)
    if opens and opens not in before and not any(name in opens for name in names) and not _REVIEWED.search(sentence):
        return True
    if _names_somebody_new(sentence, names, before):
        return True
    if who and (_MODAL.search(sentence) or re.search(r"\b(?:to|can)\b", sentence)):
        return True
    if before and (_KEPT.match(sentence) or (found.has_rate and SOMEBODY_DOES.match(sentence))):
        return True
    if figures and _NOUN_FIRST.match(sentence) and not re.search(r"\b(?:will|must|shall|is|are|be)\b", sentence):
        return True
    if re.match(r"(?:The )?[\w ]{3,40}? (?:may|could|might|should|will) also\b", sentence):
        return True
    if _STRONG_NEW.search(sentence):
        return True
    if re.match(rf"(?:{'|'.join(map(re.escape, names)) or 'He'}|He|She|They) would benefit from\b", sentence):
        return True  # vague help of its own, whatever firm help stands before it
    if any(re.match(rf"{re.escape(name)}(?!['’]s? )", sentence) for name in names) or _CHILD.match(sentence):
        after = re.search(r"\b(?:will|should|may|could|is to|shall) (?:also )?(?P<verb>.+)", sentence)
        return bool(after) and not _OWN_DOING.match(after["verb"])  # type: ignore[index]
    if _PASSIVE.search(sentence):
        return True
    return bool(
        re.match(
            (
                r"(?:Access to|Input|Advice|Guidance|Training|Additional|Further|Direct|Individual|Small "
                r"group|Opportunit|Use of|Provision of|Support (?:from|to|with|for)|Regular|Differentiat"
                r"|(?:Daily|Weekly|Fortnightly|Termly) (?!for\b|by\b|at\b|in\b|x\b|on\b|with\b)[a-z]|An? [a-z])"
            ),
            sentence,
        )
    )


# "Jasper will continue to have access …": somebody named who is nobody of the help before (perhaps another child).
_NAMED = re.compile(r"(?P<name>[A-Z][a-zà-þ]{2,14}) (?:will|must|should|shall) ")


def _names_somebody_new(sentence: str, names: Sequence[str], before: str) -> bool:
    named = None if _CHILD.match(sentence) else _NAMED.match(sentence)
    if named is None or named["name"] in before or any(named["name"] in name.split() for name in names):
        return False
    return named["name"] not in NO_NAMES and not NO_CHILD.match(named["name"])


_COMES = re.compile(
    r"(?:She|He) \w+ (?:also )?(?:visit|see|train|teach|meet|work|spend|give|provide|attend|observe|run|lead)\b"
)


def her_or_his(sentence: str, before: str, pronoun: str | None = None) -> bool:
    """ "A tutor will teach Sam … She will test him": "she" is the tutor, where the young person is "he"."""
    said = re.match(r"(She|He) (?:will|must|shall|is to|should)\b", sentence)
    if not said:
        return False
    if pronoun in ("he", "she"):
        return said.group(1).lower() != pronoun and bool(who_in_text(before))
    other = r"\b(?:he|him|his)\b" if said.group(1) == "She" else r"\b(?:she|her|hers)\b"
    same = r"\b(?:she|her|hers)\b" if said.group(1) == "She" else r"\b(?:he|him|his)\b"
    around = f"{before} {sentence[said.end() :]}"
    return bool(re.search(other, around)) and not re.search(same, around) and bool(who_in_text(before))


def _only_says_more(sentence: str, figures: bool) -> bool:
    """ "Class teacher, with an assistant." and "Twice a week for 30 minutes.": pieces without a verb that name who or
    when, in plans that set a help out as what, who, when."""
    bare = re.sub(_ASIDE, " ", sentence)
    if PLANNED.match(sentence) and not _MODAL.search(sentence):
        return True
    if sentence.startswith("Until then"):
        return False
    if starts_with_people(sentence) and len(sentence.split()) <= 24 and not _VERB.search(_TO_DO.sub(" ", bare)):
        return True
    if _VERB.search(bare) or len(sentence.split()) > 24:
        return False
    return figures and bool(
        re.match(
            r"(?:\d|(?:One|Two|Three|Four|Five|Six|Ten|Twelve|Half|An? (?:hour|day|morning|half))\b"
            r"(?! (?:to one|[\w-]+ (?:programme|therapy|group|club)))"
            r"|(?:Once|Twice|Each|Every|Daily|Weekly|Fortnightly|Monthly|Termly|At|For|In|On|Up to|Before|After"
            r"|From|Between"
            r"|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w*\b|Training day|Block)",
            sentence,
        )
    )


# Brackets, and what a relative clause says of somebody; the main verb is never in it.
_ASIDE = re.compile(
    r"\([^)]*\)|\b(?:of )?(?:who|whom|which)\b(?:(?!\b(?:will|must|shall|should|may)\b)[^,.;])*(?=[,.;]|$)"
)
_TO_DO = re.compile(r"\bto [a-z]+\b")


def starts_with_people(sentence: str) -> bool:
    """Whether the piece begins with a role ("Highly specialist speech and language therapist (AAC)")."""
    bare = re.sub(r"\([^)]*\)", " ", sentence)
    opening = re.split(r"[,;:.]|\bwith\b|\bwho\b|\bat\b|\bfrom\b|\bfor\b", bare)[0]
    ends = re.compile(rf"(?:{role_heads().pattern})(?: [A-Z][\w’'-]+){{0,3}}\s*$")
    return (len(opening.split()) <= 9 and bool(ends.search(opening) or TITLE_NAME.match(opening))) or (
        bool(re.fullmatch(r"(?:All|Any|Every) (?:\w+ )?(?:adults?|staff)\W*", sentence))
    )


def _starts_with_own_rule(sentence: str, who: Sequence[str], names: Sequence[str]) -> bool:
    """ "When he hides, staff will sit near": a rule with people of its own, not a condition of the help before."""
    if re.match(r"\w+ (?:this|these|that|it|they|the session|the programme|needed|necessary|possible)\b", sentence):
        return False
    firm = re.search(r"\b(?:will|must|should|is to|are to)\b", sentence)
    child = any(name in sentence for name in names) or re.search(r"\b(?:he|she|they)\b", sentence)
    return bool(
        firm and child and (who or re.search(r"\b(?:staff|adults?)\b|will be (?:allowed|given|offered)\b", sentence))
    )


_GIVES = re.compile(r"\b(?:will|shall|must|is to) (?:also )?(?:provide|give|offer|make|visit|spend|deliver)\b")


def _takes_up(sentence: str, before: str) -> bool:
    """ "The length of time will be lengthened …", "The teacher will then …": takes up a thing of the help before."""
    said = _ANAPHOR.match(sentence)
    figures, earlier_ones = amount(sentence), amount(before)
    same = role_heads().search(said.group()) if said else None
    if (
        same
        and same.group().lower() in before.lower()
        and not (earlier_ones.has_rate or earlier_ones.has_length)
        and re.search(r"\b(?:be|is|are) (?:seen|taught|supported|helped|visited) by\b", before)
    ):
        return True  # "Sam will be seen by a therapist … The therapist will work with Sam for forty minutes"
    if not said or figures.has_length:
        return False
    if same and figures.times and (earlier_ones.has_rate or earlier_ones.hours_total) and _GIVES.search(sentence):
        return False  # "… three hours of training by the psychologist. The psychologist will provide six visits a year"
    # "The school kitchen will …" after "with her school" speaks of the kitchen.
    whole = bool(said.group(2)) and bool(re.match(r"\s+(?:will|must|shall|should)\b", sentence[said.end() :]))
    heads = (
        {said.group(2)}
        if whole and said.group(2) not in _NO_NOUN
        else {w for w in said.groups() if w and w not in _MODALS}
    )
    earlier = set(re.findall(r"[a-z-]+", before.lower()))
    taken = {w for w in heads if w in earlier or w.rstrip("s") in earlier or w + "s" in earlier}
    return bool(taken) or said.group(1) in ("length", "number", "amount", "level", "frequency", "focus", "same")
