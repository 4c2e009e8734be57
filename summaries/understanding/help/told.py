"""Sentences among help that only tell what somebody saw, did or advised: no help."""

from __future__ import annotations

import re

from summaries.understanding.rhythms.frequency import amount

# "The educational psychologist observed that Ana had used this room well": what was seen, not what will be done.
_PAST = re.compile(
    r"(?:(?:The|An?|His|Her|Their|Dr|Mr|Mrs|Ms|Miss)\b[^.;]{2,70}?|In (?:his|her|their|the) [^.;]{3,50}, [^.;]{2,50}?)"
    r" (?:has |have |also )?(?:observed|noted|noticed|reported|found|commented|described|remarked|said) (?:that|how)\b"
)


_SOMEBODY = (
    r"(?:In (?:his|her|their|the) [^.;,]{3,50}?,? )?(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Professor) [A-Z][\w’'-]+|(?:The|Their"
    r"|His|Her) [a-z][^.;,]{3,60}?)(?:,[^,.;]{3,60},)?"
    r"(?: and (?:(?:Dr|Mr|Mrs|Ms|Miss|Mx) [A-Z][\w’'-]+|the [a-z ]{3,40}?))?"
)
# "Dr Ferris advises that Ana learns best …", "The tutor and Mrs Hall agree that change is at the root of it".
_TOLD_THAT = re.compile(
    rf"{_SOMEBODY} (?:also |both )?(?:advises?|notes?|reports?|says?|considers?|finds?|believes?|feels?"
    r"|thinks?|observes?|agrees?) (?:that|how)\b"
)
# "Mrs Adeyinka assessed Ana in January.", "Dr Ferris considered tuition but did not think it the best use of time."
_DID = re.compile(
    rf"{_SOMEBODY} (?:also |first |last |then )?(?:(?:re-?)?assessed|observed|met|visited|saw|considered"
    r"|interviewed|screened|tested)\b"
)
# "Miss Holt recommends that Ana sit at the front", "Mrs Okonedo (physiotherapist) suggests swimming": advice that the
# plan was written from. With figures ("recommends therapy once a week") it may be all the help there is, and stays.
_ADVICE = (
    r"(?: \([^()]{2,50}\))?(?:,[^,.;]{3,60},)? (?:also |further |therefore |strongly |has |have |would |both )*"
    r"(?:recommend(?:s|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed)|advis(?:e|es|ed)|favours?)\b(?! (?:and|or|on)\b)"
)
_ADVISED = re.compile(_SOMEBODY + _ADVICE)
_ASIDE = re.compile(r"\b(?:where|when|which|who|whom|because|if|as)\b[^,.;]*")
_NOT_GIVEN = re.compile(rf"{_SOMEBODY} [^.;]*\bdid not (?:think|consider|recommend|advise|feel|believe)\b")
_PROMISE = re.compile(r"\b(?:will|must|shall|should|needs?|requires?|would benefit|to be|to have|receives?|have|has)\b")


def tells_of_past(text: str) -> bool:
    """Whether a sentence among help only tells what somebody saw, did or said of the young person."""
    if _NOT_GIVEN.match(text):
        return not re.search(r"\b(?:will|must|shall)\b", text)
    if _ADVISED.match(text):
        given, firm = amount(text), re.search(r"\b(?:will|must|shall)\b", _ASIDE.sub("", text))
        return not (firm or given.has_rate or given.has_length)
    if _TOLD_THAT.match(text) or _DID.match(text):
        # "… by doing it in the place where it will be used" promises nothing.
        return not _PROMISE.search(_ASIDE.sub("", text)) and not amount(text).has_rate
    return bool(_PAST.match(text)) and not re.search(r"\b(?:will|must|shall|should|needs?|requires?)\b", text)
