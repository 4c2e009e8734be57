"""Lines over a list of help that say who does it, or only how the page is to be read."""

from __future__ import annotations

import re

# "All staff, supply teachers too, will follow these arrangements." over a list of them.
FOLLOWS_THESE = re.compile(
    r"(?:All|Every|The|His|Her|Their|Your|[A-Z])[^.;]{3,110}? (?:will|must|should|shall) (?:follow|use"
    r"|keep to|do) (?:all of )?these"
    r"(?: \w+){0,2}\.$"
)
# "The letter in brackets is the outcome that the help is for": how to read the page, no help.
ABOUT_PAGE = re.compile(
    r"\W*(?:unless (?:it says|otherwise|stated|we say)|the (?:letters?|numbers?"
    r"|codes?)\b[^.]{0,40}\b(?:in|after|beside|at) "
    r"|everything (?:here|below|in this section)\b|(?:times|hours|amounts) (?:here |below )?are (?:in|for|per)\b"
    r"|[“\"][^”\"]{2,30}[”\"] (?:means|stands for)\b)",
    re.IGNORECASE,
)
# Nothing that the young person gets: who must see to it, what the columns hold, what was found not to be needed.
_HELP = r"(?:special educational |educational |health |social care )?(?:provision|help|support)"
_DUTY = r"(?:local authority|council|LA|ICB|integrated care board)"
_NO_HELP = (
    r"(?:bullets?|items?|lines?|entries|provisions?|rows?|help|support)\b[^.]{0,30}"
    r"\b(?:marked|numbered|labelled|shown with|followed by)\b",
    r"(?:the )?columns?\b[^.]{0,20}:|key\s*:",
    rf"(?:the )?{_HELP}\b[^.]{{0,60}}\bmust be (?:secured|arranged|made|provided)(?: and (?:secured|arranged|made))?"
    rf" by (?:the |your )?{_DUTY}",
    rf"the {_DUTY} must (?:make sure|secure|arrange|ensure|provide)\b[^.]{{0,60}}\b(?:this|the|all|any) {_HELP}\b",
    r"notes? from (?:the )?(?:last |previous )?(?:annual )?reviews?\b|[^.]{0,60}\(kept for information\)",
    r"(?!.*\b(?:will|shall) (?:be )?(?:have|receive|given|get)\b)[^.]{3,60} is responsible for (?:the )?"
    r"(?:delivery|funding|delivering|arranging|providing|making)\b",
    r"(?:each|every) (?:outcome|card|box|row|table)\b[^.]{0,40}"
    r"\b(?:is (?:shown|set out|listed)|states|shows|has its own|sets out)\b",
    r"the words in the (?:tables?|boxes|cards)\b",
    r"(?:help |provision )?(?:listed|grouped|set out) (?:by|under) (?:who|provider|area|outcome)\b",
    rf"the {_HELP} (?:shown|set out|listed|described) (?:below|here|in this)\b[^.]*\bis to be\b",
    r"(?:the )?(?:school|college) (?:year|week|day) (?:has|is|lasts|runs)\b"
    r"|(?:the )?(?:numbers?|letters?|codes?) in (?:the )?(?:first|second|third|fourth|fifth|sixth|last|left|right)",
    r"where a number of (?:sessions|hours|visits) is\b",
    # Guidance for whoever fills in the form.
    r"(?:outcomes?|provision) (?:must|should) be (?:SMART|specific|detailed|quantified|measurable)\b",
    r"each (?:pathway|area|part|page)\b[^.]{0,40}\b(?:begins|starts|opens)\b|the table (?:under|below"
    r"|beneath) (?:it|this)\b",
    r"section 2 of the (?:chronically sick|CSDPA)\b|(?:please )?see (?:all of )?the above\W*$|see all of the above\b",
    r"guidance\b[^.:]{0,40}:|notes? (?:for|to) (?:writers?|authors?|staff completing|those writing)\b",
    r"for (?:each|every) [\w ]{3,40}?,? (?:please )?(?:say|state|write|give|record|set out|describe|list|specify)\b",
    r"there (?:is|are|will be) (?:one|a|an|two|separate)\b[\w ]{0,12}\b"
    r"(?:table|box|card|row|page|record)s? (?:for|per)\b",
    r"(?:numbered|lettered) (?:paragraphs?|items?|lines?|bullets?)\W*(?:$|[A-Z])",
    r"[^.]{0,60}\bmust be able to read this\b|(?:say|state|record) (?:here )?which (?:section|outcome)\b",
    r"[^.]{2,40}\b(?:does not|do not) (?:currently )?(?:require|need) (?:any )?(?:provision|support|help) under\b",
    r"as .{2,30} is over (?:18|eighteen)\b|(?:any )?[^.:]{3,60}: none\b",
    r"[^.]{2,40}\b(?:has|have) not been (?:assessed|found|identified) as (?:requiring|needing|eligible)\b",
)
NO_HELP = re.compile(rf"\W*(?:{'|'.join(_NO_HELP)})", re.IGNORECASE)
# "Her class teacher will:" set as a title over its points.
TITLE_LEADS = re.compile(
    r"\b(?:WILL|MUST|SHALL)\s*:?$|(?:\b(?:will|must|shall|should|to|that)(?: (?:all|also|between them|together"
    r"|jointly))?|^(?:Every"
    r"|All|Each)\b.{3,60})\s*:$"
)
_OWN_REF = re.compile(r"\W*[A-H]?\d{1,2}(?P<deeper>(?:\.\d{1,2})+)[.:)]?\s|\W*[A-H]\d{1,2}[.:)]?\s")


def depth_of(text: str) -> int | None:
    """How deep the number stands that a line begins with ("F1 " 0, "F1.2 " 1); None for "(a)" and for no number."""
    found = _OWN_REF.match(text)
    return None if found is None else (found["deeper"] or "").count(".")


NEXT_LEAD = re.compile(r"^(.{20,}[.!?])\s+([A-Z][^.!?:]{2,80}:)\s*$", re.DOTALL)
