"""The inspection team, and who led it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from ofsted_parse.extract.names import bare_name, is_name, leading_name, split_name, tidy
from ofsted_parse.kinds.base import Kind, People
from ofsted_parse.model import Inspector, Person
from ofsted_parse.wording import join

_HMI = r"(?:S?HMIs?|(?:His|Her) Majesty['’]s Inspectors?)"
#: A label with the names of inspectors behind it; 'Deputy lead inspector Mike Ferguson' has no
#: colon, which only a label at the beginning of a line may lack.
_TEAM = (
    r"(?P<role>(?:deputy lead|team|shadow|lead|reporting|associate|additional|seconded|contracted)"
    r" inspectors?|inspectors?(?=:))(?: on site)?(?: ?\([^)]*\))?"
)
_LABEL = re.compile(rf"{_TEAM}(?: ?:\s*| (?=(?-i:[A-Z]))|$)", re.IGNORECASE)
#: In the team's list but no inspectors.
_OTHER = re.compile(
    r"(?:shadow )?(?:senior )?(?:data |analytical )?(?:analysts?|officers?)\b|quality assurance"
    r"|report author|regional director|senior hmi\b",
    re.IGNORECASE,
)
_INNER_LABEL = re.compile(rf"(?<=[.;)] )(?={_TEAM} ?:)", re.IGNORECASE)
#: Two columns that were read as one line: 'Jo Petch, Ofsted HMI Lee Carey, CQC Lead inspector'.
_SEAM = re.compile(r"(?:(?<=inspector)|(?<=HMI)) ", re.IGNORECASE)
#: A person has no more names than these, initials apart: else a comma is missing.
_MOST_NAMES = 3
#: 'ADA BLY, CQC inspector', but no sentence.
_ONE_ENTRY = re.compile(r"[^,.;]{3,40}, [^.;]{3,40}")
_LEADS = ("Lead inspector", "Reporting inspector")
_STANDING = r"acting|temporary|interim|senior|designate|trainee"
_RANKS = (
    rf"(?:(?:{_STANDING}) )*(?:one of )?(?:{_HMI}|OI|AI|(?:an? )?(?:contracted|seconded|associate"
    rf"|additional|shadow|lead|team|ofsted) inspectors?)\b\.?(?: (?:{_STANDING})\b)?"
)
#: Ranks that stand in brackets or not, before or after a name, between the names of a list. They
#: part two names as a comma does: 'Karen Ware (HMI) Fiona Mill (OI)'.
_RANK = re.compile(rf"\s*\({_RANKS}\)|(?:,?\s+|^){_RANKS}", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^)]*\)")
#: What is printed in place of a name.
_NOBODY = re.compile(r"n/?a|not applicable|none|nil|-", re.IGNORECASE)
_LEAD = re.compile(r"(?<!deputy )\blead\b", re.IGNORECASE)
_INSPECTOR_ROLE = re.compile(r"\b(?:inspector|HMI)\b", re.IGNORECASE)
_OWN_ROLE = re.compile(r"\b(?:His|Her) Majesty['’]s Inspector(?=s?\b)")
_ROLE_GOES_ON = re.compile(rf"{_HMI}|Majesty|Inspector\b")
#: The wordings that come before the names in a letter: 'His Majesty’s Inspectors for this visit
#: were', 'The visit was carried out by'.
_VISITED = re.compile(
    rf"\b(?:{_HMI}|inspectors?)\b[^.,;]{{0,40}}? (?:were|was)\b[:,]?"
    r"|\b(?:carried out|conducted|undertaken|completed|led) by\b|^inspectors? ?:",
    re.IGNORECASE,
)
#: A stop ends a sentence, but not after an initial or a title: 'J. Marsh', 'Dr. Marsh'.
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)\.(?=\s|$)")
_BETWEEN_NAMES = re.compile(rf",|;|&|\b(?:and|with|by)\b|{_SENTENCE_END.pattern}")


def find_inspectors(
    kind: Kind,
    front: Sequence[str],
    opening: Sequence[str],
    team: Sequence[Sequence[str]],
    signatories: Sequence[Person],
) -> tuple[Inspector, ...]:
    """The inspectors that are named where documents of this kind name them.

    `front` holds the lines before the text, `opening` its first paragraphs, `team` the lines of
    each block that lists the inspection team.
    """
    match kind.people:
        case People.NONE:
            return ()
        case People.FRONT:
            return tuple(_on_front(front))
        case People.TEAM:
            return tuple(_one_lead(_of_team(team)))
        case People.VISIT_LETTER:
            return tuple(_of_visit(opening, signatories))
        case _:
            assert_never(kind.people)


def doubtful_inspectors(kind: Kind, team: Sequence[Sequence[str]]) -> Iterator[str]:
    """What stands in the list of the inspection team and was not read as one person's name."""
    if kind.people is not People.TEAM:
        return
    for entry in _entries(team):
        label = _LABEL.match(entry)
        if _OTHER.match(entry):
            continue
        if label:
            yield from (part for part in _parts(entry[label.end() :]) if not _is_one(part))
        elif _INSPECTOR_ROLE.search(entry) and _ONE_ENTRY.fullmatch(entry):
            yield from () if any(_single(entry)) else (entry,)


def _is_one(part: str) -> bool:
    """Whether `part` names one person and, at most, says more of them; or nobody."""
    name = leading_name(part)
    if name is None:
        return bool(_NOBODY.fullmatch(part))
    full = [word for word in bare_name(name).split() if word[0].isupper() and len(word) > 2]
    return len(full) <= _MOST_NAMES


def is_team_label(text: str) -> bool:
    """Whether `text` names a role in the inspection team, with or without the names behind it."""
    return bool(_LABEL.match(text))


def names_lead(text: str) -> bool:
    """Whether `text` begins like the list of an inspection team: 'Lead inspector: …'."""
    label = _LABEL.match(text)
    return label is not None and _role(label) in _LEADS


def _role(label: re.Match[str]) -> str:
    """The role of each whom a label names, in the singular."""
    return label["role"].capitalize().removesuffix("s")


def _on_front(front: Sequence[str]) -> Iterator[Inspector]:
    """'Lead inspector: NAME, ROLE', or the name and the role on the lines after the label."""
    start = next((i for i, text in enumerate(front) if names_lead(text)), None)
    if start is None:
        return
    text = _LABEL.sub("", front[start], count=1)
    for line in front[start + 1 : start + 3]:
        if not text or _ROLE_GOES_ON.match(line):
            text = f"{text}, {line}" if is_name(text) else join(text, line)
    names = list(_names(text))
    role = split_name(text)[1] if len(names) == 1 else _shared_rank(text)
    yield from (Inspector(name, role or None, lead=True) for name in names)


def _shared_rank(text: str) -> str:
    """The rank that all in a list of names have: 'A, HMI, and B, HMI'; '' where they differ."""
    ranks = {match[0].strip(" ,()").removesuffix("s") for match in _RANK.finditer(text)}
    return ranks.pop() if len(ranks) == 1 else ""


def _of_team(team: Sequence[Sequence[str]]) -> Iterator[Inspector]:
    """Labelled lists ('Team inspectors: A, B') or one inspector an entry ('A, CQC Inspector')."""
    role: str | None = None
    for entry in _entries(team):
        label = _LABEL.match(entry)
        if _OTHER.match(entry):
            role = None
        elif label:
            role = _role(label)
            yield from _listed(entry[label.end() :], role)
        elif role and _is_list(entry):
            yield from _listed(entry, role)
        else:
            yield from _single(entry)


def _entries(team: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each label with its names, each inspector with a role: lines put together or parted."""
    for lines in team:
        entry = ""
        for line in lines:
            if entry and _begins_entry(line):
                yield from _parted(entry)
                entry = ""
            entry = join(entry, line)
        yield from _parted(entry)


def _parted(entry: str) -> Iterator[str]:
    """A line that holds several labels or inspectors, in its pieces."""
    for piece in _INNER_LABEL.split(entry):
        start = 0
        for seam in _SEAM.finditer(piece):
            if any(_single(piece[seam.end() :])):
                yield piece[start : seam.start()]
                start = seam.end()
        yield piece[start:]


def _begins_entry(line: str) -> bool:
    label = _LABEL.match(line)
    return bool((label and label[0] != label["role"]) or _OTHER.match(line) or any(_single(line)))


def _listed(names: str, role: str) -> Iterator[Inspector]:
    lead = role in _LEADS
    yield from (Inspector(name, role, lead) for name in _names(names))


def _is_list(text: str) -> bool:
    """Whether `text` is nothing but names: the rest of a list that runs on in another block."""
    return all(map(is_name, _parts(text)))


def _single(text: str) -> Iterator[Inspector]:
    """'Leanne Thirlby HMI, Ofsted lead inspector'."""
    name, rest = split_name(text.removeprefix("Ofsted HMI "))
    if name and _INSPECTOR_ROLE.search(rest) and not is_name(rest.split(",")[0]):
        yield Inspector(name, rest.strip(" ,"), bool(_LEAD.search(rest)))


def _one_lead(inspectors: Iterator[Inspector]) -> Iterator[Inspector]:
    """Of several leads (Ofsted's, the CQC's) the first is the lead."""
    led = False
    for inspector in inspectors:
        yield replace(inspector, lead=inspector.lead and not led)
        led = led or inspector.lead


def _names(listed: str) -> Iterator[str]:
    """The names of a list, without the ranks between them.

    >>> list(_names("Joy Howick, HMI, Nick Stacey HMI and Ros Walker (AI)."))
    ['Joy Howick', 'Nick Stacey', 'Ros Walker']
    """
    return (name for part in _parts(listed) if (name := leading_name(part)))


def _parts(listed: str) -> list[str]:
    bare = _BRACKETS.sub("", _RANK.sub(";", tidy(listed)))
    parts = (part.strip(" .:()") for part in _BETWEEN_NAMES.split(bare))
    return [part for part in parts if part]


def _of_visit(opening: Sequence[str], signatories: Sequence[Person]) -> Iterator[Inspector]:
    """Those whom the opening paragraphs name; led by the one who signs."""
    signed = {bare_name(person.name) for person in signatories}
    named = next((names for text in opening if (names := _visiting(text))), [])
    named = named or [person.name for person in signatories]
    role = _visit_role(opening, signatories)
    for name in named:
        yield Inspector(name, role, bare_name(name) in signed)


def _visiting(paragraph: str) -> list[str]:
    """The names in the first sentence that says who visited."""
    for sentence in _SENTENCE_END.split(paragraph):
        match = _VISITED.search(sentence)
        if match and (names := list(_names(sentence[match.end() :]))):
            return names
    return []


def _visit_role(opening: Sequence[str], signatories: Sequence[Person]) -> str | None:
    """'His Majesty’s Inspector', as the paragraphs have it, else the post under the signature."""
    for text in opening:
        if match := _OWN_ROLE.search(text):
            return match[0]
    return next((person.role for person in signatories if person.role), None)
