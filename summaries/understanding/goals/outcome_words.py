"""The words of outcomes: references, times, steps and what is no outcome."""

from __future__ import annotations

import re

from summaries.understanding.place import ref_of

# "EMP1", "E/FRC-2": councils' own codes for an area with a number; "KS3" is a key stage.
_CODE = r"(?-i:(?:[A-K]/)?(?!KS|NC|EY)[A-Z]{2,4}[ /-]?\d{1,2}\b)"
REF = re.compile(
    r"^\W*(?:(?:outcome|goal|objective|aim)\s*(?:no\.?\s*"
    r"|number\s*)?(?P<a>[A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?|(?-i:[A-J])(?=\s*[(.:–-]))"
    r"|(?P<b>[EO]\d{1,2}(?:\.\d{1,2})?[a-z]?|" + _CODE + r"(?=[\s:.–-]+(?-i:[A-Z])))|(?P<c>\d{1,2}[a-z]?(?=[.,)]\s)"
    r"|\d{1,2}\.\d{1,2}(?=[.:)]?\s+[A-Z])))"
    r"\s*[:.,)–—-]*\s*",
    re.IGNORECASE,
)


WHOLE_REF = re.compile(
    r"^\W*(?:(?:outcome|goal)\s*)?(?:no\.?\s*)?([A-Z]?\d{1,2}(?:\.\d{1,2})?[a-z]?"
    r"|" + _CODE + r")\W*$",
    re.IGNORECASE,
)


STEP = re.compile(
    r"^\W*(?:(?:short[- ]?(?:er)?[- ]?term|interim|small|little|baby|first|next|annual"
    r"|termly)\s+)*(?:steps?|targets?|objectives?|milestones?|success criteria|progress"
    r"|strategies|"
    r"aspirations?|long[- ]term (?:aim|goal|aspiration)s?|aims?|how we will know|links? to"
    r"|linked to|review|rationale|provision)\b(?:\s*\([^)]*\))?[^.]{0,60}?[:–—-]",
    re.IGNORECASE,
)


# A line over a list of steps ("Small steps for this year (school to review each term)").
STEPS_TITLE = re.compile(
    r"^\W*(?:the |our |my |his |her |some )?(?:(?:this|next) (?:year|term)['’]s |(?:small|little|smaller|short"
    r"|shorter|next|interim"
    r"|first|early|annual|termly|in-year|school|short(?:er)?[- ]term)\s+)+(?:steps?|targets?|milestones?"
    r"|objectives?)\b"
    r"(?!.*\b(?:will|is|are)\b)(?!.*[.!]$)|^\W*(?:steps?|milestones?|stepping stones) (?:on the way"
    r"|along the way|towards?"
    r"|for)\b(?!.*[.!]$)(?!.*\bwill\b)",
    re.IGNORECASE,
)


NOT_OUTCOME = re.compile(
    r"^(?:(?:as |a |the )?(?:first |small |next |interim |early )*steps? (?:towards?|on the way"
    r"|to(?:wards)? (?:this|these))\b"
    r"|(?:(?-i:[A-Z]{1,4})\d{1,2}(?:,| and|;)? ?)+\(see\b"
    r"|(?:the|our|agreed) (?:objectives|outcomes|goals|aims) (?:are|is|which are)\b|aspirations?\s*[.:–-]"
    r"|what\b[^.]{3,60}$|[^.]{3,90}\?$|(?:as )?an? (?:first|early|next|small|interim) step\b"
    r"|(?:his|her|their|my|[A-Z][\w’'-]+) (?:(?:long[- ]term|overall) )?(?:aspirations?|ambitions?"
    r"|dreams?|hopes?)(?:, [^,]{3,60},)? (?:is|are)\b"
    r"|outcomes? (?:are|is|should|will|must|for|have|below)|(?:the )?(?:following|these"
    r"|above|below) outcomes?|short(?:er)?[- ]term (?:targets?|outcomes?|steps?)|targets? "
    r"(?:will|are)|(?:(?:small|smaller|interim|termly|short(?:er)?[- ]term|annual) )+(?:steps|targets|milestones)"
    r" (?:towards? [^.]{3,40} )?(?:will|are|is|should|must)\b|steps? (?:will|are)|progress (?:will|is)"
    r"|stepping stones?\b|steps? (?:on|along) the way\b"
    r"|why (?:this|it|that) (?:matters?|is important)|works? towards\b"
    r"|there (?:is|are) (?:\w+ )?(?:outcomes?|goals?|objectives?)\b|this section|the outcomes?|none\b"
    r"|not applicable|n/?a\b|see (?:section|above|below|outcome|[A-K]\d)"
    r"|(?:linked?|links?|relates?|related|contributes?|supports?) (?:to )?(?:outcomes? )?(?-i:[A-Z]{1,5}) ?\d"
    r"|(?:linked?|links?|relates?|related|contributes?|supports?|underpins?|helps? with|applies"
    r"|towards?) (?:to )?(?:all|each|every|both)(?: of)?"
    r" (?:the |these |his |her |their |my )?(?:outcomes?|goals?|aims)\b"
    r"|\([^()]*\b(?:recorded|described|set out|explained|listed) in section [A-K]\b[^()]*\)?\.?$"
    r"|(?:under|grouped under|set out under) the\b[^.]{3,50}\bheadings?\b|achievable by\b"
    r"|progress (?:against|towards|on|made|since)\b"
    r"|please|key to|these are|an outcome|outcome$|aspirations?\b.{0,3}:|each outcome|all "
    r"outcomes)",
    re.IGNORECASE,
)


BY = re.compile(
    r"\b(?:by (?:the (?:end|start|beginning|age|time|summer|spring|autumn|easter|christmas) "
    r"[^,.;:]*?(?=[,.;:]|$| (?:[A-Z]\w+|he|she|they|i) (?:will|shall|must|should|can|is|has|to)\b"
    r"|(?<=\d) [A-Z]\w+['’]s\b)"
    r"|(?:the same|that) (?:point|time|date|stage|age)\b|then\b(?=,? (?:he|she|they|i|[A-Z]))"
    r"|(?:his|her|their|my) [\w-]+ birthday|(?:early |late |mid-?|end of |summer |spring "
    r"|autumn |the )*(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|easter|christmas|summer|spring|autumn)(?: term)?(?: \d{4})?"
    r"|(?:end of )?(?:year|ks|key stage) ?\d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:january|february"
    r"|march|april|may|june|july|august|september|october|november|december) \d{4}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:0?[1-9]|1[0-2])/\d{2}\b(?!/)|(?:age )?\d{2} years old|age \d{1,2}"
    r"|(?:[A-Z]\w+|he|she"
    r"|they) (?:is|are|turns?) \d{1,2}|\d{4}-\d{2}-\d{2}|\d{4})"
    r"|(?:within|in|over) (?:the next )?(?:\w+ )?(?:twelve|six|three|two|one|\d{1,2}) "
    r"(?:months|years?|terms?)(?: of [^,.;]*)?"
    r"|(?:at|before) the end of [^,.;]*|before (?:he|she|they|[A-Z]\w+) (?:leaves?|moves?"
    r"|starts?|turns?|finishes) [^,.;]*|before (?:leaving|moving|starting) [^,.;]*|when (?:he"
    r"|she|they) (?:leaves?|turns?|moves?) [^,.;]*"
    r"|at (?:the )?(?:age of|age) \w+)",
    re.IGNORECASE,
)


ABLE = re.compile(
    r"\b(?:will|can|to be able to|is able to|wants? to|would like to|for \w+ to|shall|to have|i will)\b", re.IGNORECASE
)


def ref_text(text: str) -> str | None:
    found = WHOLE_REF.match(text)
    return ref_of(found.group(1)) if found else None
