"""The result: one document, split into its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ofsted_parse.model.codes import Part
from ofsted_parse.model.contract import ON_REQUEST, json_text
from ofsted_parse.model.records import (
    Authority,
    Finding,
    Footnote,
    Inspection,
    Inspector,
    Judgement,
    OtherText,
    Person,
    Section,
    Source,
    Warning,
)

SCHEMA_VERSION = "1"


@dataclass(frozen=True, slots=True)
class Letter:
    """One Ofsted document, split into its parts.

    The attributes are the keys of the JSON. Every finding is in exactly one of the ten part
    lists, in reading order. `other_text` holds the words that no other field does.
    """

    schema_version: str
    parser_version: str
    source: Source
    kind: str
    title: str | None
    authority: Authority | None
    published: date | None
    inspection: Inspection
    inspectors: tuple[Inspector, ...] = ()
    recipients: tuple[Person, ...] = ()
    signatories: tuple[Person, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    introduction: tuple[Finding, ...] = ()
    context: tuple[Finding, ...] = ()
    headline_findings: tuple[Finding, ...] = ()
    strengths: tuple[Finding, ...] = ()
    weaknesses: tuple[Finding, ...] = ()
    priority_action: tuple[Finding, ...] = ()
    what_needs_to_improve: tuple[Finding, ...] = ()
    main_findings: tuple[Finding, ...] = ()
    next_steps: tuple[Finding, ...] = ()
    other: tuple[Finding, ...] = ()
    sections: tuple[Section, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    warnings: tuple[Warning, ...] = ()
    #: No part of what makes two letters equal, as it is none of their JSON unless asked for.
    other_text: tuple[OtherText, ...] = field(
        default=(), repr=False, compare=False, metadata=ON_REQUEST
    )

    def to_json(self, *, all_text: bool = False, indent: int | None = 2) -> str:
        """The letter as JSON in the keys and the order of the contract, schema version 1.

        `all_text` adds `other_text`, the words that no other field holds. There is no line end at
        its end.
        """
        return json_text(self, on_request=all_text, indent=indent)

    @staticmethod
    def from_json(text: str | bytes) -> Letter:
        """The letter that `to_json` wrote; ValueError, with the place, where it is none.

        A letter that was parsed comes back equal. Its `other_text` comes back too from
        `to_json(all_text=True)`, and is empty else. What no parser makes is lost: more than a
        tenth of a point in a box, and half a surrogate pair in a text, which becomes U+FFFD.
        Keys that are unknown are passed over, so that a letter of a newer version can be read.
        """
        # msgspec takes 30 ms to import, and writing JSON never needs it.
        import msgspec

        letter = msgspec.json.decode(text, type=Letter)
        if letter.schema_version != SCHEMA_VERSION:
            raise ValueError(
                f"schema version {letter.schema_version!r} where {SCHEMA_VERSION!r} is read"
                " - at `$.schema_version`"
            )
        return letter

    def part(self, part: Part) -> tuple[Finding, ...]:
        """The findings of one part, in reading order."""
        findings: tuple[Finding, ...] = getattr(self, part.value)
        return findings

    def findings(self) -> Iterator[tuple[Part, Finding]]:
        """All findings with their part, in the reading order of the document."""
        placed = [(part, finding) for part in Part for finding in self.part(part)]
        return iter(sorted(placed, key=lambda pair: pair[1].order))
