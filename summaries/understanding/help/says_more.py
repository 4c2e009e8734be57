"""The words of sentences that only say more of the help before them: who is told, how it is kept, how it changes."""

from __future__ import annotations

import re

# "Mrs Hall will be told of each stage before it is tried": a detail of the help before.
TOLD = re.compile(
    r"(?:(?:His|Her|Their) (?:parents|mother|father|mum|dad|family)|Parents|(?:Mr|Mrs|Ms|Miss) [A-Z][\w’'-]+)"
    r"(?: and [\w’' -]{3,30})? (?:will|must|is to|are to) be (?:told|informed|kept informed|sent|consulted)\b"
    r"|[^.;]{3,60} will then (?:decide|agree|meet|look)\b"
    r"|There will be no more than \w+ [\w ]{2,25} in (?:it|this|the group)\b"
    r"|[^.,;]{3,40} will write to (?:you|him|her|them|[A-Z])[^.]{0,80}\b(?:how it is going|progress)\b"
    r"|(?:Hours|Sessions|Time|Any (?:hours|sessions|time)) (?:which|that|not)\b"
    r"|[^.,;]{3,60} (?:will|shall|is to) (?:take (?:his|her|their|your) place|cover (?:for )?(?:him|her|them)) when\b"
    r"|[^.,;]{3,40} (?:will|shall|must|is to) (?:also )?(?:apply|arrange|check|update"
    r"|organise) (?:for )?(?:these|this|it|them)\b"
    r"|[^.,;]{3,40} (?:will|shall|is to) keep a (?:simple |short |written )?(?:count|log|record|tally|diary)\b"
    r"|(?:The )?(?:[Tt]raining|[Ss]essions|[Ss]upport|[Tt]herapy|[Pp]lacement|[Ll]essons|[Vv]isits)"
    r" (?:will|is|are|shall) (?:not )?(?:to )?(?:not )?(?:stop|end|pause|resume|begin|start|be suspended)\b"
    r"|(?:The )?[\w -]{3,40} (?:will|shall|must) (?:amend|revise|rewrite|adjust|vary|refresh) the (?:programme"
    r"|plan|exercises)\b"
    r"|The \w+ (?:will|shall|must|should) (?:need to )?be the same\b"
    r"|(?:\w+ ){1,3}must not (?:assist|attend|be present)\W*$"
    r"|[^.,;]{3,40} (?:will|shall) (?:watch|observe|sit in on|look in on) (?:a|one|the|some|part)\b[^.]{0,60}$"
)
# "From January 2027 this falls to 20 hours": how the help before it changes.
CHANGES = re.compile(
    r"(?:From|After|Until|Between|Then|By|As from|As of|At|During|In)\b[^.]{0,60}?\b(?:this|it|that|these|(?:the"
    r"|these) "
    r"(?:hours|support|time|sessions|amount|visits|number))\b (?:(?:will|shall|may|should|is to"
    r"|are to) )?(?:then )?(?:be )?"
    r"(?:falls?|drops?|reduces?|reduced|rises?|increases?|increased|goes|go|becomes?|moves?|changes?|changed"
    r"|ends?|stops?"
    r"|continues?|fade|fades|faded|lengthens?|lengthened|shortens?|shortened)\b",
    re.I,
)


# "Filmed once each half term.", "Tasks planned weekly from the assessment.", "Counsellor and Ana to decide at session
# six whether to carry on.": how the help before is kept, planned and ended.
PLANNED = re.compile(
    r"(?:[A-Z][a-z’'-]+ (?:(?!is\b|are\b|will\b|to\b)[a-z’'-]+ ){0,4})?(?:[Ff]ilmed|[Pp]lanned|[Rr]ecorded"
    r"|[Rr]eviewed|[Uu]pdated|[Mm]easured"
    r"|[Rr]e-?measured|[Rr]e-?tested|[Rr]e-?assessed|[Ww]ritten up|[Mm]onitored|[Rr]otated|[Cc]hanged)\b"
    r"(?! (?:plan|programme|curriculum|by a scribe))"
    r"|[A-Z][\w’' ]{2,50} to (?:report|feed back) (?:back )?to\b"
    r"|[A-Z][^.;]{3,60} to (?:decide|agree)\b[^.;]{3,80}\b(?:whether|when|if|how|what)\b"
)
