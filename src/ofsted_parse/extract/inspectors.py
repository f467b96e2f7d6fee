"""The inspection team, and who led it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from ofsted_parse.extract.names import is_name, split_name
from ofsted_parse.kinds.base import Kind, People
from ofsted_parse.model import Inspector, Person
from ofsted_parse.wording import plain

_HMI = r"(?:HMI|(?:His|Her) Majesty['’]s Inspectors?)"
_LEAD_LABEL = re.compile(r"(?:lead|reporting) inspector\b(?: on site)?\s*:?\s*", re.IGNORECASE)
_TEAM_LABEL = re.compile(
    r"(?P<role>(?:deputy lead|team|shadow|lead|reporting|associate|additional) inspectors?)"
    r"(?: on site)?\s*(?:\([^)]*\))?\s*:?\s*",
    re.IGNORECASE,
)
#: In the team's list but no inspectors.
_OTHER_LABEL = re.compile(
    r"(?:senior )?(?:data )?analysts?\b|quality assurance|regional director|senior hmi\b", re.I
)
#: Roles that stand in brackets or after a name, between the names of a list.
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_ROLE_AFTER = re.compile(
    rf"(?:,?\s+|^)(?:{_HMI}|OI|AI|(?:contracted|seconded|associate|additional|shadow) inspector)\b\.?",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\blead inspector\b", re.IGNORECASE)
_INSPECTOR_ROLE = re.compile(r"\b(?:inspector|HMI)\b", re.IGNORECASE)
_VISITED = re.compile(
    rf"(?:{_HMI}|(?:the )?inspectors?)(?: (?:for|on|who carried out) (?:this|the)(?: \w+)? visit)?"
    r" (?:were|was)[:,]? (?P<names>[^.]+(?:\.(?= ?[A-Z][a-z]+ [A-Z]))?)",
    re.IGNORECASE,
)
_CARRIED_OUT = re.compile(
    rf"(?:carried out|conducted|undertaken|led) by (?:\w+ )?{_HMI},? (?P<names>[A-Z][^.]+)"
)


def find_inspectors(
    kind: Kind,
    front: Sequence[str],
    text: Sequence[str],
    team: Sequence[str],
    signatories: Sequence[Person],
) -> tuple[Inspector, ...]:
    """The inspectors that are named where documents of this kind name them.

    `front` holds the texts before the body, `text` those of the body, `team` those under the
    heading of the inspection team.
    """
    match kind.people:
        case People.NONE:
            return ()
        case People.FRONT:
            return tuple(_on_front(front))
        case People.TEAM:
            return tuple(_one_lead(_of_team(team)))
        case People.VISIT_LETTER:
            return tuple(_of_visit(text, signatories))
        case _:
            assert_never(kind.people)


def _on_front(front: Sequence[str]) -> Iterator[Inspector]:
    """'Lead inspector: NAME, ROLE', or the name and the role in the blocks after the label."""
    for index, text in enumerate(front):
        label = _LEAD_LABEL.match(text)
        if label:
            rest = [text[label.end() :], *front[index + 1 : index + 3]]
            yield from _first_named([part for part in rest if part])
            return


def _first_named(parts: Sequence[str]) -> Iterator[Inspector]:
    name, rest = split_name(parts[0]) if parts else (None, "")
    if not parts:
        return
    if not name:
        bare = _ROLE_AFTER.sub("", parts[0]).strip(" ,")
        if not is_name(bare):
            return
        rest = parts[0][len(bare) :].strip(" ,") if parts[0].startswith(bare) else ""
        follows = parts[1] if len(parts) > 1 and re.match(_HMI, parts[1]) else ""
        name, rest = bare, rest or follows
    yield Inspector(name, rest or None, lead=True)


def _of_team(team: Sequence[str]) -> Iterator[Inspector]:
    """Labelled lists ('Team inspectors: A, B') or one inspector a block ('A, CQC Inspector')."""
    for text in team:
        label = _TEAM_LABEL.match(text)
        if _OTHER_LABEL.match(text):
            continue
        if label:
            role = _singular(label["role"])
            lead = role.lower() in ("lead inspector", "reporting inspector")
            yield from (Inspector(name, role, lead) for name in _names(text[label.end() :]))
        else:
            yield from _single(text)


def _singular(role: str) -> str:
    return role.capitalize().removesuffix("s")


def _single(text: str) -> Iterator[Inspector]:
    bare = re.sub(r"^Ofsted HMI ", "", text)
    name, rest = split_name(
        re.sub(rf"^(?P<name>[^,]+?) (?P<role>{_HMI}\b)", r"\g<name>, \g<role>", bare)
    )
    if name and _INSPECTOR_ROLE.search(rest):
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
    bare = _ROLE_AFTER.sub("", _BRACKETS.sub("", listed))
    for part in re.split(r",|;|\band\b|&", bare):
        name = part.strip(" .")
        if is_name(name):
            yield name


def _of_visit(text: Sequence[str], signatories: Sequence[Person]) -> Iterator[Inspector]:
    """Those whom the opening paragraphs name; led by the one who signs."""
    signed = {person.name for person in signatories}
    named = next((names for paragraph in text if (names := _visiting(paragraph))), [])
    names = named or [person.name for person in signatories]
    role = _visit_role(text, signatories)
    for name in names:
        yield Inspector(name, role, name in signed)


def _visiting(paragraph: str) -> list[str]:
    for source in (_VISITED, _CARRIED_OUT):
        match = source.search(paragraph)
        if match and (names := list(_names(match["names"]))):
            return names
    return []


def _visit_role(text: Sequence[str], signatories: Sequence[Person]) -> str | None:
    for paragraph in text:
        match = re.search(r"\b(?P<whose>His|Her) Majesty's Inspectors?\b", plain(paragraph))
        if match:
            return f"{match['whose']} Majesty’s Inspector"
    return next((person.role for person in signatories if person.role), None)
