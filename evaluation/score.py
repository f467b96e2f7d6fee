"""One letter held against its annotation, and what all of them come to.

Text is compared by its letters alone: case, spaces, punctuation and digits do not count. So what is
measured is whether each paragraph and item is whole, separate and in its right part.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from evaluation.parsing import Parsed
from ofsted_parse import Part

_SCORED_TYPES = ("paragraph", "item")
_HONOURS = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|sir|dame|cllr|councillor|hmi|osi|cbe|obe|mbe|qpm"
    r"|his majesty.?s inspector|her majesty.?s inspector)\b\.?"
)


class Fact(NamedTuple):
    """One thing to get right: a text in a part, or the value of a field."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is right and wrong about one letter."""

    document: str
    #: The kind that it is, whatever it was taken for.
    kind: str
    right: tuple[Fact, ...]
    missing: tuple[Fact, ...]
    extra: tuple[Fact, ...]
    right_fields: tuple[Fact, ...]
    wrong_fields: tuple[Fact, ...]
    #: Whether what needs to improve is complete and in order, with nothing else in it.
    improve_whole: bool
    warned: bool
    failure: str = ""

    @property
    def all_right(self) -> bool:
        """Whether nothing differs."""
        return not (self.missing or self.extra or self.wrong_fields or self.failure)

    @property
    def silent_error(self) -> bool:
        """Whether something is wrong and no warning says so."""
        return not (self.all_right or self.warned)

    @property
    def false_alarm(self) -> bool:
        """Whether all is right and a warning doubts it."""
        return self.all_right and self.warned


@dataclass(frozen=True, slots=True)
class Figures:
    """The measures of a set on one route."""

    documents: int
    block_f1: float
    improve_f1: float
    fields: float
    improve_whole: int
    all_right: int
    silent_errors: int
    false_alarms: int

    def measures(self) -> dict[str, float]:
        """Everything but the number of documents, by name."""
        values: dict[str, float] = asdict(self)
        del values["documents"]
        return values


def letters(text: str | None) -> str:
    """The letters of a text, without accents and in lower case."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", text or "").lower())


def spoken(name: str | None) -> str:
    """The letters of a name without its honours and titles."""
    return letters(_HONOURS.sub(" ", (name or "").lower()))


def judge(
    name: str, annotation: dict[str, Any], parsed: Parsed, expected_warnings: Iterable[str] = ()
) -> Verdict:
    """Hold one letter against its annotation."""
    wanted, found = _wanted_texts(annotation), _found_texts(parsed)
    parts = annotation.get("score_parts") or list(wanted)
    splits = [(part, _split(wanted[part], found[part])) for part in parts]
    extras = [(part, _split(found[part], wanted[part])[1]) for part in parts]
    improve = Part.WHAT_NEEDS_TO_IMPROVE.value
    right_fields, wrong_fields = _judge_fields(annotation["meta"], parsed)
    codes = {warning["code"] for warning in parsed.get("warnings", [])}
    return Verdict(
        document=name,
        kind=annotation["meta"]["kind"],
        right=tuple(Fact(part, text) for part, (held, _) in splits for text in held),
        missing=tuple(Fact(part, text) for part, (_, alone) in splits for text in alone),
        extra=tuple(Fact(part, text) for part, alone in extras for text in alone),
        right_fields=right_fields,
        wrong_fields=wrong_fields,
        improve_whole=_keys(wanted[improve]) == _keys(found[improve]),
        warned="failure" in parsed or bool(codes.difference(expected_warnings)),
        failure=parsed.get("failure", ""),
    )


def figures(verdicts: Sequence[Verdict]) -> Figures:
    """What the letters of a set come to."""
    improve = Part.WHAT_NEEDS_TO_IMPROVE.value
    right = sum(len(one.right_fields) for one in verdicts)
    wrong = sum(len(one.wrong_fields) for one in verdicts)
    return Figures(
        documents=len(verdicts),
        block_f1=_f1(verdicts, [part.value for part in Part]),
        improve_f1=_f1(verdicts, [improve]),
        fields=round(right / max(1, right + wrong), 5),
        improve_whole=sum(one.improve_whole for one in verdicts),
        all_right=sum(one.all_right for one in verdicts),
        silent_errors=sum(one.silent_error for one in verdicts),
        false_alarms=sum(one.false_alarm for one in verdicts),
    )


def _f1(verdicts: Sequence[Verdict], places: Sequence[str]) -> float:
    def count(facts: Iterable[Fact]) -> int:
        return sum(fact.place in places for fact in facts)

    right = sum(count(one.right) for one in verdicts)
    wrong = sum(count((*one.missing, *one.extra)) for one in verdicts)
    return round(2 * right / max(1, 2 * right + wrong), 5)


def _keys(texts: Iterable[str]) -> list[str]:
    return [letters(text) for text in texts]


def _split(texts: Sequence[str], others: Sequence[str]) -> tuple[list[str], list[str]]:
    """The texts that the others hold too, and those that they do not; each counts once."""
    left = Counter(_keys(others))
    held: list[str] = []
    alone: list[str] = []
    for text, key in zip(texts, _keys(texts), strict=True):
        (held if left[key] > 0 else alone).append(text)
        left[key] -= 1
    return held, alone


def _wanted_texts(annotation: dict[str, Any]) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {part.value: [] for part in Part}
    for block in annotation["blocks"]:
        if block["part"] in texts and block["type"] in _SCORED_TYPES:
            texts[block["part"]].append(block["text"])
    return texts


def _found_texts(parsed: Parsed) -> dict[str, list[str]]:
    return {
        part.value: [
            finding["text"]
            for finding in parsed.get(part.value, [])
            if finding["type"] in _SCORED_TYPES
        ]
        for part in Part
    }


def _judge_fields(
    meta: dict[str, Any], parsed: Parsed
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """The fields that are right, and those that are wrong with what was found instead."""
    found = _found_fields(parsed)
    right, wrong = [], []
    for name, value in _wanted_fields(meta).items():
        if value == found[name] or not (value or found[name]):
            right.append(Fact(name, str(value)))
        else:
            wrong.append(Fact(name, f"{value!r} is right, {found[name]!r} was found"))
    return tuple(right), tuple(wrong)


def _wanted_fields(meta: dict[str, Any]) -> dict[str, Any]:
    fields = {
        "kind": meta["kind"],
        "authority": letters(meta["authority"]),
        "published": meta["published"],
        "inspection_start": meta["inspection_start"],
        "inspection_end": meta["inspection_end"],
        "lead_inspector": spoken(meta["lead_inspector"]),
        "inspectors": sorted(map(spoken, meta["inspectors"])),
        "recipients": sorted(spoken(person["name"]) for person in meta["recipients"]),
        "judgements": meta["judgements"],
    }
    if "authority_printed" in meta:
        fields["authority_printed"] = letters(meta["authority_printed"])
    return fields


def _found_fields(parsed: Parsed) -> dict[str, Any]:
    authority = parsed.get("authority") or {}
    inspection = parsed.get("inspection") or {}
    inspectors = parsed.get("inspectors", [])
    return {
        "kind": parsed.get("kind"),
        "authority": letters(authority.get("name")),
        "authority_printed": letters(authority.get("printed")),
        "published": parsed.get("published"),
        "inspection_start": inspection.get("start"),
        "inspection_end": inspection.get("end"),
        "lead_inspector": spoken(next((one["name"] for one in inspectors if one["lead"]), None)),
        "inspectors": sorted(spoken(person["name"]) for person in inspectors),
        "recipients": sorted(spoken(person["name"]) for person in parsed.get("recipients", [])),
        "judgements": {one["area"]: one["grade"] for one in parsed.get("judgements", [])},
    }
