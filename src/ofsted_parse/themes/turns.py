"""The wordings by which a sentence turns to something else: to its purpose, to an illustration …"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

_RESULTS = (
    r"(?:mean|prevent|limit|lead|leave|result|make|delay|hinder|impact|reduce|create|cause|place"
    r"|affect|put|undermine|inhibit|compromise|impede|contribute|risk|allow|enable|help)\w*\b"
)
_MAY = r"(?:has |have |had |can |could |may |might |will |also |often |(?!early )\w+ly )*"
#: What a whole sentence begins with that says what comes of the one before.
_CONSEQUENCES = (
    rf"(?:this|these|it|which|that|such \w+) {_MAY}{_RESULTS}",
    r"as a (?:result|consequence)",
    r"(?:consequently|therefore|as such|because of this|in these cases|hence)\b",
)
_EXAMPLES = (r"for (?:example|instance)\b", r"in one case\b", r"examples? ")
#: The main clause begins behind a comma with one of these.
_BEGINS = (
    r"(?:the|this|these|there|their|some|not|children|young|many|more|key|it|they|an?|in|for|most"
    r"|no|inspectors|leaders|further|social|work|practice|\w+’s)\b"
)
#: 'Although plans are made, they …': what is conceded is the subject of what is asked.
_TAKEN_UP = r"(?:they|these|this|it|those|its|their)\b"
_CONCEDES = r"(?:while|although|whilst|despite|notwithstanding|though)\b"
#: 'Leaders need to ensure that …' asks; 'supervision to ensure that …' tells what it is good for.
_NOT_ASKED = "".join(
    rf"(?<!{asks} )"
    for asks in ("need", "needs", "have", "has", "continue", "work", "required", "is")
)
_PURPOSES = (
    r"\bso that\b",
    r"\bso (?=this|it|they|children|families)",
    r"\bin order (?:to|that)\b",
    rf"{_NOT_ASKED}\bto (?:ensure|make sure)\b",
    r"\bto (?:enable|inform|help|support|allow|provide|achieve"
    r"|capture|protect|give|drive|assist|gather|improve outcomes)\b",
    r"(?<!and )(?<!by )\bensuring\b",
    r"\benabling\b",
    r"\bresulting in\b(?=[^.;]*\b(?:that|which) are\b)",
    r"\bwould (?:enable|allow|help|assist|support)\b",
)
_RESULTING = (
    rf"\b(?:(?<!to )which|and this|and so|and therefore|this) {_MAY}{_RESULTS}",
    r"\bmeaning (?:that)?\b",
    r"\bresulting in\b",
    r"\bleading to\b",
    r", (?:limit|prevent|hinder|reduc|leav|delay)ing\b",
    r"\bas a result\b(?! of)",
    r"\b(?:adversely|negatively) (?:affect|impact)\w*",
)
_ILLUSTRATIONS = (
    r"\bsuch as\b",
    r"\bfor (?:example|instance)\b",
    r"\be\.g\.",
)
#: What is asked for goes on: '; …', ', and the quality of …', 'in particular …'.
_HEADS = (
    r";",
    r"(?:,|\)) (?:and|as well as) (?:(?:the|how|their|in|a) )*(?:quality|timeliness|effectiveness"
    r"|consistency|impact|recording|oversight|response|support|use|pace|progress|provision"
    r"|management)\b",
    r"\b(?:and|by) ensuring\b",
    r", (?:to include|including (?:for|those|when|where|how))\b",
    r", (?=(?:should|must|needs? to|are|is|have|has|do|does)\b)",
    r"\b(?:in particular|particularly|specifically|especially)\b",
)
#: Recommendations in a row: 'Ensure that … Record decisions in full …'.
_ASKS = (
    r"(?:ensure|make sure|develop|improve|strengthen|increase|review|record|monitor|implement"
    r"|establish|provide|reduce|agree|clarify|extend|embed|accelerate|raise|put|take|use)\b"
)
#: A sentence that goes on with what the first one asks for.
_GOING_ON = (
    r"in particular\b",
    r"(?:furthermore|moreover|in addition|additionally)\b",
    r"this (?:also )?(?:includes?|should|must|needs?)\b",
    r"(?:they|these|leaders|partners|it) (?:also )?(?:should|must|needs? to)\b",
    _ASKS,
)
_FAULTS = (
    rf"^{_ASKS}|\b(?:not|no|lack\w*|insufficient\w*|inconsisten\w*|variab\w+|var(?:ies|y|ied)|weak\w*|poor\w*"
    r"|too|limited|delay\w*|should|must|need\w*|requires?|required|gaps?|few\w*|absence"
    r"|inadequate\w*|ineffective\w*|unclear|backlog|late|slow\w*|rarely|seldom|never|fail\w*"
    r"|however|challeng\w+|improv\w+|unable|without|higher|miss(?:ed|ing)|overl[yo]\w*|over"
    r"|under\w+|barrier\w*|long|only|yet|some|concern\w*|cannot|less|more|unnecessar\w+"
    r"|difficult\w*|ongoing|fragment\w*|restrict\w*|will"
    r"|(?<!have )(?<!has )(?<!been )develop\w*|includes?|pressures?)\b"
)


@cache
def turns() -> re.Pattern[str]:
    """A turn inside a sentence; its group is named as the role of what follows."""
    kinds = {
        "PURPOSE": _PURPOSES,
        "CONSEQUENCE": _RESULTING,
        "ILLUSTRATION": _ILLUSTRATIONS,
        "HEAD": _HEADS,
    }
    of_kinds = (f"(?P<{kind}>{'|'.join(wordings)})" for kind, wordings in kinds.items())
    # Nothing turns inside a word: most places need no more than this look.
    return re.compile(rf"(?=[;,)]|\b\w)(?:{'|'.join(of_kinds)})", re.IGNORECASE)


@cache
def openings() -> re.Pattern[str]:
    """What a sentence begins with that asks for nothing as a whole; its group is its role."""
    kinds = {"CONSEQUENCE": _CONSEQUENCES, "ILLUSTRATION": _EXAMPLES}
    return _any(f"(?P<{kind}>{'|'.join(wordings)})" for kind, wordings in kinds.items())


@cache
def concession() -> re.Pattern[str]:
    """'While work is good, ' up to the main clause."""
    return re.compile(rf"{_CONCEDES}(?:.*?, (?={_BEGINS})|[^,]*,)", re.IGNORECASE)


@cache
def taken_up() -> re.Pattern[str]:
    """'While plans are made, they': a main clause that speaks of what was conceded before it."""
    return re.compile(rf"(?:while|although|whilst|though)\b[^.;]*?, {_TAKEN_UP}", re.IGNORECASE)


@cache
def going_on() -> re.Pattern[str]:
    """What a sentence begins with that goes on with what the first one asks for."""
    return _any(_GOING_ON)


@cache
def fault() -> re.Pattern[str]:
    """A word that says that something is asked for or wrong."""
    return re.compile(_FAULTS, re.IGNORECASE)


def _any(wordings: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(wordings), re.IGNORECASE)
