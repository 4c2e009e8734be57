"""Lines that stop for now and say why ("hes got the hump now, can we stop") or when they go on ("thanks, I'll finish it
tomorrow"). Nothing of them is an answer."""

from __future__ import annotations

import re

_WHO = r"(?:i|we|he|she|they|it|this|everyone|[A-Z][a-z]+|my (?:son|daughter|head|brain|eyes|hands?|tummy|back|legs?))"
_BE = r"(?:'?s|'?m|'?re|'?ve| is| am| are| has| have|s|m)?"
_STATE = (
    r"(?:(?:got|getting|gone|in|having|had|is|feeling|looking|a bit|so|really|too|very|well|all|just"
    r"|starting to get|starting"
    r" to be) )*(?:the hump|hump|huff|in a (?:huff|mood|strop|state)|a (?:mood|strop|meltdown|wobble|bad day)"
    r"|enough|tired"
    r"|tierd|knackered|upset|cross|angry|crying|fed up|bored|cold|hungry|poorly|ill|sleepy|stressed|overwhelmed"
    r"|exhausted|restless|fidgety|distressed|unsettled|anxious|hurts?|hurting|sore|kicking off|melting down|shutting"
    r" down|not (?:happy|well|coping|in the mood)|switched off|walked off|wandered off|gone off|losing (?:it|focus"
    r"|interest)|pushed (?:it|the \w+) away|dinner ?time|tea ?time|bed ?time|home ?time|late|over ?tired|lunch ?time)"
)
_COMES = (
    r"(?:(?:my |the |his |her )?(?:mum|mam|dad|taxi|bus|tea|dinner|lunch|lift|carer|nan|ta|friend|mate)(?:'?s| is"
    r"|s)? (?:here"
    r"|ready|calling|come|outside)|(?:i|we|he|she|they)(?:'?ve|'?s|'?m|'?re| have| has| am| are|ve|s)? (?:got to|gotta"
    r"|need to|needs to|have to|has to|going to) (?:go|leave|eat|get|catch|have)\b.{0,20}"
    r"|time (?:to go|for (?:tea|bed|dinner|lunch|school)))"
)
_SO = r"^\W*(?:(?:ok|okay|right|sorry|um+|well|oh|and|but|so|think|i think|look)[\s,.!]+)*"
_NOW = r"(?: (?:now|again|today|with (?:it|this|these)|of (?:it|this)|a bit))*"
_STOP = (
    r"(?:so |and |then )?(?:please |pls )?(?:(?:can|could|shall|may|should) (?:we|i|he|she|they|you)(?: please)?"
    r"|let'?s|lets"
    r"|we'?ll|we will|i'?ll|we need to|i want to|we should|i think we should|best|we'?d better|want to)"
    r" (?:just )?(?:stop|finish|pause|leave it|call it a day|end|have a break|take a break|do (?:it|this|the rest|more)"
    r" (?:later|tomorrow|another (?:day|time)))\b.{0,25}"
)
_ENDS = (
    r"(?:stop|leave it|finish|end|pause)"
    r"(?: (?:it|this|that|now|here|there|for now|for today|please|pls|then|ok))*\W*"
)
WHY = re.compile(
    rf"{_SO}(?:{_WHO}{_BE} ?{_STATE}{_NOW}|{_COMES})[\s,.!;–-]+{_STOP}$"
    rf"|^.{{2,60}}\bso (?:let'?s|lets|can we|could we|we'?ll|we will|shall we|we should|we need to) (?:just )?{_ENDS}$",
    re.I,
)
_SOON = (
    r"(?:tomorrow|2moro|2morrow|tomoz|tmrw|tomorow|later|l8r|tonight|another (?:day|time)|next (?:time|week|lesson)"
    r"|some other (?:day|time)|on \w+day|in a (?:bit|while|minute)|after (?:\w+ ?){1,3})"
)
_PLACE = (
    r"(?:at (?:home|the weekend|school|lunch|break)"
    r"|when (?:i|we|he|she)(?:'?m|'?s|'?re| am| is| are| get| gets) .{2,25})"
)
_REST = r"(?:the (?:rest|others|questions|other (?:bits?|ones?|questions)|last (?:bit|ones))|more|some more)"
# "I can do it at home" may be how a goal goes: only what can be nothing else than going on with the talk.
LATER = re.compile(
    r"^\W*(?:[^.!?]{2,40}[,.!]\s+|(?:thanks|thank you|ty|ok|okay|right|cheers|bye|sorry|um+|think|i think)[\s,.!]+)*"
    r"(?:(?:i|we|he|she|they)(?:['’]?ll| will| can| could|['’]?m (?:going to|gonna|gunna)|['’]?re going to| might"
    r"| want to"
    r"|['’]?d (?:like|rather)(?: to)?| would (?:like|rather)(?: to)?) (?:just |maybe )?"
    r"(?:(?:finish|finnish|carry on|come back|continue|complete|pick (?:it|this) up|get back)"
    rf"(?: (?:it|this|that|these|{_REST}|to|with|on|off|up))* (?:{_SOON}|{_PLACE})"
    r")"
    rf"|(?:i|we|he|she) (?:come|comes|be|am) back (?:to (?:it|this) )?{_SOON}|(?:see|speak to) (?:you|u|ya) {_SOON}"
    rf"|(?:i|we|he|she|they)(?:['’]?ll| will|['’]?m (?:going to|gonna)) (?:just |maybe )?(?:do|answer|try) {_REST}"
    rf" (?:{_SOON}|{_PLACE})"
    rf"|(?:i|we|he|she|they)(?:['’]?ll| will) (?:just |maybe )?(?:do|answer|try) (?:it|this|that|these) {_SOON}"
    r"|(?:[\w'’]+ ){1,6}?(?:i|we)(?:['’]?ll| will) (?:just )?(?:come back|finish|carry on)(?: (?:to|with|it|this"
    r"|that))*"
    rf" {_SOON})"
    r"(?:[\s,.!]+(?:thanks|thank you|ty|bye|please|pls|instead|then|now|if that'?s ok))*\W*$",
    re.I,
)
# "Can he carry on tomorrow": asked, so that it is told how.
ASKED = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|but|please|pls|um+|hi|thanks|thank you)[\s,.!]+)*(?:is it (?:ok|okay|alright"
    r"|fine) (?:if|for|to)"
    r"|(?:can|could|may|will|would))(?: (?:i|we|he|she|they|you|him|her|me|us|[A-Z][a-z]+))?(?: be able)?(?: to)?"
    r" (?:finish|finishes|carry on|carries on|come back|comes back|continue|complete|pick (?:it|this) up|get back)"
    rf"(?: (?:it|this|that|these|{_REST}|to|with|on|off|up))* (?:{_SOON}|{_PLACE})\W*$"
    r"|^\W*(?:(?:ok|okay|so|and|but)[\s,]+)*(?:is it (?:ok|okay) (?:if|to)|(?:can|could|may))"
    r"(?: (?:i|we|he|she|they))? (?:(?:stop|finish|leave it|pause|end|have a break)"
    r"(?: (?:it|here|now|there|for now|for today|please|pls))*"
    r"[\s,]+(?:and|n|an|&|then)(?: then| i| i'?ll)? )?"
    rf"(?:do|answer|finish) {_REST} (?:{_SOON}|{_PLACE})\W*$",
    re.I,
)
LONGEST = 90
