"""What is to be said about an input that was not read, or not as it should be."""

from __future__ import annotations

from ofsted_parse.model import WarningCode
from ofsted_parse.outcome import Outcome


def objection(outcome: Outcome, strict: bool) -> tuple[str, str] | None:
    """The reason why the run does not end with 0 because of this input, and what to do about it."""
    if outcome.refusal:
        return outcome.refusal.reason, outcome.refusal.advice
    warnings = outcome.letter.warnings if outcome.letter else ()
    for warning in warnings:
        if warning.code is WarningCode.DAMAGED:
            return f"read in part: {warning.message}", "get the document again"
    if strict and warnings:
        codes = ", ".join(dict.fromkeys(warning.code.value for warning in warnings))
        return f"warnings ({codes})", "see them in the output, or leave out --strict"
    return None
