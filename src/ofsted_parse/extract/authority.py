"""Recognises the local authority that a document is about.

Where two names compete the answer is None: never a guess.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from ofsted_parse.data.authorities import known_authority, known_names, known_rows, name_key
from ofsted_parse.model import Authority

_STYLE = r"(?:City|Borough|County|Metropolitan|District|Royal|Unitary)"
#: Repeats are bounded so that a long row of such words is not read again from each of them.
_COUNCIL = rf"(?:{_STYLE}\s+){{0,4}}(?:Council|Corporation)\b"
_PREFIX = (
    r"(?:(?:London|Royal|Metropolitan|County|City)\s+)?(?:and\s+)?"
    r"(?:Borough|City|District|County)\s+(?:Council\s+)?of\s+(?:the\s+)?"
)
#: 'West Essex', 'Greater Manchester': places that hold the name of an authority and are none.
_AFTER_DIRECTION = re.compile(
    r"\b(?:North|South|East|West|Mid|Central|Greater|New|Inner|Outer)(?:ern)?[\s-]+$", re.IGNORECASE
)
_SERVICES = r"children['’]?s?['’]?\s+(?:social\s+care|services)\b"
_GAP = r"[\s,‐‑–-]+"
_SPELLINGS = {
    "and": r"(?:\s*&\s*|[\s‐‑–-]+and[\s‐‑–-]+)",
    "on": r"(?:up)?on",
    "st": r"(?:St\.?|Saint)",
}

_GENERIC = re.compile(
    r"(?:^|(?:['’]s?)?\s+)(?:local\s+authority|local\s+area|local\s+partnership|area\s+partnership"
    r"|local\s+safeguarding|safeguarding\s+(?:children(?:['’]?s)?|partnership|board|adults)|SEND\s+partnership"
    rf"|partnership|{_SERVICES}|{_COUNCIL})(?!\w).*$",
    re.IGNORECASE,
)
_OPENER = re.compile(r"\b(?:inspection|(?:re-?)?visit|review)\s+(?:to|of|in)\s+(.+)", re.IGNORECASE)
#: 'Joint targeted area inspection of the multi-agency response to abuse and neglect in X'
_LAST_IN = re.compile(r".*\bin\s+((?:the\s+)?[A-Z].*)")
_DATED = re.compile(r"\s*(?:[(:;]|\s[–-]\s|\b(?:on|between|from|in)\s+\d).*$|[\s.,]+$")
_WORD = r"[A-Z][\w'’.-]*"
_PLACE = re.compile(rf"{_WORD}(?:,?\s+(?:{_WORD}|and|&|of|the|upon|on|with|under|le))*")
_NO_PLACE = re.compile(r"(?:Children|Services|Looked|Local|Safeguarding|Arrangements|Area)\b", re.I)
#: A line that is a council's name: 'London Borough of Gotham', 'Gotham City Council'.
_COUNCIL_LINE = re.compile(
    rf"(?:the\s+)?{_PREFIX}|(?!.*(?:,|\bof\b)).*\s{_STYLE}\s+Council$", re.IGNORECASE
)

#: Organisations that bear the name of an area but are not its council.
_OTHER_BODY = re.compile(
    r"\b(?:Police|Constabulary|NHS|ICBs?|CCGs?|Clinical Commissioning|Integrated Care|Health\w*"
    r"|Hospitals?|Probation|Rehabilitation|Prisons?|Fire|Crime Commissioner|University)\b"
)
_JOIN = r"\s*(?:\band\b|&|/)\s*"
_JOINED_BEFORE = re.compile(rf"[A-Z][\w’'-]*,?{_JOIN}(?:the\s+)?$")
_JOINED_AFTER = re.compile(rf",?{_JOIN}(?:the\s+)?[A-Z]")
#: At the start of a line a capital proves nothing: 'Reading is taught well'.
_COMMON_WORD = re.compile(r"\s+(?!children|council|local|services|area)[a-z]")

_IN_AUTHORITY = re.compile(
    r"\b(?:local authority|council|children['’]s services) (?:in|of) $", re.I
)
_IN = re.compile(r"\bin (?:the )?$")
_CAPITAL_NEXT = re.compile(r"\s+[A-Z]")
_UNKNOWN_COUNCIL = re.compile(
    rf"((?!The\b){_WORD}(?:\s+(?:{_WORD}|and|upon|on|with)){{0,5}}?)\s+(?:{_STYLE}\s+){{1,4}}Council\b"
)
_STRONG, _WEAK = 3, 1


def recognise(printed: str) -> Authority | None:
    """Return the authority that a title or a short string names, if it names exactly one.

    `printed` keeps words such as 'City' and 'London Borough of', not 'Council' and what follows.

    >>> recognise("Inspection of Derby City local authority children’s services").printed
    'Derby City'
    >>> recognise("Focused visit to Southend-On-Sea children's services").name
    'Southend-on-Sea'
    >>> recognise("Chief Constable, Derbyshire Constabulary") is None
    True
    """
    text = " ".join(printed.split())
    place = printed_name(text)
    found = list(_named(place or text))
    authorities = [match for match in found if match["authority"]]
    if not authorities and _OTHER_BODY.search(place or text):
        return None
    matches = authorities or found
    if len({_usual_name(match) for match in matches}) != 1:
        return None
    return known_authority(_usual_name(matches[0]), matches[0]["styled"])


def printed_name(title: str) -> str | None:
    """Return the place in a title of a known form, whether it is a known authority or not.

    >>> printed_name("Monitoring visit of Gotham City Council children’s services")
    'Gotham'
    >>> printed_name("Inspection of children’s social care services") is None
    True
    """
    text = " ".join(title.split())
    opened = _OPENER.search(text)
    if not opened:
        return _place(text) if _COUNCIL_LINE.match(text) else None
    within = _LAST_IN.match(opened[1])
    return _place(opened[1]) or (_place(within[1]) if within else None)


def find_authority(candidates: Sequence[str], body: Iterable[str]) -> Authority | None:
    """Return the authority of a document: from its titles in their order, else from its text.

    `candidates` are whole titles and lines (joined where the page breaks them). A place in a title
    that is unknown, or two authorities together, gives an Authority without a name and codes.

    >>> find_authority(["Inspection of children’s social care services"], ["Leeds City Council"])
    Authority(name='Leeds', printed='Leeds', la_code='383', ons_code='E08000035', \
region='Yorkshire and the Humber')
    """
    for candidate in candidates:
        if authority := recognise(candidate) or _partnership(candidate):
            return authority
    printed = next(filter(None, map(printed_name, candidates)), None)
    if winner := _most_named(body):
        return known_authority(winner, printed or winner)
    return Authority(None, printed) if printed else None


def _partnership(title: str) -> Authority | None:
    """Return the place in a title that holds an authority and more: it has no code of its own."""
    printed = printed_name(title)
    return Authority(None, printed) if printed and any(_known(printed)) else None


def _place(rest: str) -> str | None:
    """Strip the end of a title of its generic words; None where the rest is no name."""
    name = _GENERIC.sub("", _DATED.sub("", rest)).strip(" ,.")
    name = re.sub(r"^the\s+", "", name, flags=re.IGNORECASE)
    wrong = _NO_PLACE.match(name) or _OTHER_BODY.search(name)
    return name if _PLACE.fullmatch(name) and not wrong else None


def _known(text: str, names: re.Pattern[str] | None = None) -> Iterator[re.Match[str]]:
    """Yield every authority's name in a text, with the words that belong to it.

    `names` is the pattern of those that may stand in it, where that is known already.
    """
    for match in (names or _pattern_for(text)).finditer(text):
        if not _AFTER_DIRECTION.search(_before(text, match)):
            yield match


def _named(text: str, names: re.Pattern[str] | None = None) -> Iterator[re.Match[str]]:
    """Yield the names that stand alone: not one half of 'Avon and Somerset', not a common word."""
    for match in _known(text, names):
        joined = _JOINED_BEFORE.search(_before(text, match)) or _JOINED_AFTER.match(
            text, match.end()
        )
        bare = match.start() == 0 and match[0] == match["name"]
        common = bare and _COMMON_WORD.match(text, match.end())
        if not joined and not common:
            yield match


def _before(text: str, match: re.Match[str]) -> str:
    """Return the few words before a name, so that a long text is not searched for each name."""
    return text[max(0, match.start() - 40) : match.start()]


def _most_named(body: Iterable[str]) -> str | None:
    """Return the authority that is named at least twice as often as any other place."""
    votes: Counter[str] = Counter()
    texts = [" ".join(text.split()) for text in body]
    names = _pattern_for("\n".join(texts))
    for text in texts:
        for name, weight in _mentions(text, names):
            votes[name] += weight
    ranking = votes.most_common(2)
    if not ranking or ranking[0][1] < _STRONG or ranking[0][0] not in known_rows():
        return None
    clear = len(ranking) == 1 or ranking[0][1] >= 2 * ranking[1][1]
    return ranking[0][0] if clear else None


def _mentions(text: str, names: re.Pattern[str]) -> Iterator[tuple[str, int]]:
    """Yield each place that is named as an authority, or that something is in, with its weight."""
    for match in _named(text, names):
        before = _before(text, match)
        alone = match[0] == text
        if match["authority"] or match["prefix"] or alone or _IN_AUTHORITY.search(before):
            yield _usual_name(match), _STRONG
        elif _IN.search(before) and not _CAPITAL_NEXT.match(text, match.end()):
            yield _usual_name(match), _WEAK
    for match in _UNKNOWN_COUNCIL.finditer(text):
        if not names.search(match[0]):
            yield match[1], _STRONG


def _usual_name(match: re.Match[str]) -> str:
    return known_names()[name_key(match["name"])]


@cache
def _sought() -> list[tuple[str, list[str]]]:
    """List the keys of all names, the longest first, with the words that every spelling has."""
    keys = sorted(known_names(), key=len, reverse=True)
    return [(key, [word for word in key.split() if word not in ("and", "st")]) for key in keys]


def _pattern_for(text: str) -> re.Pattern[str]:
    """Return the pattern of the names whose words all stand in a text.

    One of all 150 names takes 15 ms to compile, of which most titles need a single name.
    """
    folded = text.casefold()
    return _pattern(tuple(key for key, words in _sought() if all(w in folded for w in words)))


@lru_cache(maxsize=64)
def _pattern(keys: tuple[str, ...]) -> re.Pattern[str]:
    """Compile one pattern for several names, of which the first that fits is taken.

    `styled` is the name with the words that belong to it: 'Derby City', 'London Borough of Barnet',
    but 'Bristol' of 'Bristol City Council', where the style is the council's.
    """
    names = "|".join(map(_spellings, keys)) or "(?!)"
    return re.compile(
        rf"(?<![\w-])(?=[A-Z])(?P<styled>(?P<prefix>(?i:{_PREFIX}))?(?P<name>(?i:{names}))(?!\w|-\w)"
        rf"(?:(?!\s+(?i:{_COUNCIL}))(?:\s+(?=[A-Z])(?i:{_STYLE})\b)+)?)"
        rf"(?P<authority>(?i:\s+{_COUNCIL}|\s+local\s+authority\b|(?:['’]s)?\s+{_SERVICES}))?"
    )


def _spellings(key: str) -> str:
    words = [_SPELLINGS.get(word, re.escape(word)) for word in key.split()]
    return _GAP.join(words).replace(_GAP + _SPELLINGS["and"] + _GAP, _SPELLINGS["and"])
