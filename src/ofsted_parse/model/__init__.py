"""The result: a `Letter` and what is in it; its JSON is the contract."""

from ofsted_parse.model.codes import Area, FindingType, Grade, OtherRole, Part, Reader, WarningCode
from ofsted_parse.model.letter import SCHEMA_VERSION, Letter
from ofsted_parse.model.records import (
    Authority,
    Box,
    Finding,
    Footnote,
    Inspection,
    Inspector,
    Judgement,
    OtherText,
    Period,
    Person,
    Section,
    Source,
    Warning,
)

__all__ = [
    "SCHEMA_VERSION",
    "Area",
    "Authority",
    "Box",
    "Finding",
    "FindingType",
    "Footnote",
    "Grade",
    "Inspection",
    "Inspector",
    "Judgement",
    "Letter",
    "OtherRole",
    "OtherText",
    "Part",
    "Period",
    "Person",
    "Reader",
    "Section",
    "Source",
    "Warning",
    "WarningCode",
]
