"""Every refusal says why, what to do and in one word what it is, in this process and the next."""

from __future__ import annotations

import pickle
import re

import pytest

from ofsted_parse import errors
from ofsted_parse.errors import ExitCode, InputError, OfstedParseError, OutputError

REFUSALS = InputError.__subclasses__()


@pytest.mark.parametrize("kind", [InputError, OutputError, *REFUSALS])
def test_an_error_is_the_same_after_a_journey_between_processes(
    kind: type[OfstedParseError],
) -> None:
    sent = kind("the reason", "the advice")
    arrived = pickle.loads(pickle.dumps(sent))  # noqa: S301 - our own bytes
    assert type(arrived) is kind
    assert (arrived.reason, arrived.advice) == ("the reason", "the advice")
    assert str(arrived) == str(sent) == "the reason; the advice"


def test_every_refusal_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in REFUSALS]
    assert len(set(codes)) == len(codes)
    assert InputError.code not in codes


def test_the_tree_names_every_refusal_with_its_code() -> None:
    told = re.findall(r"│   [├└]── (\w+) .* (\w+)$", errors.__doc__ or "", re.M)
    assert told == [(kind.__name__, kind.code) for kind in REFUSALS]


@pytest.mark.parametrize("kind", REFUSALS)
def test_a_refusal_ends_the_command_with_not_read(kind: type[InputError]) -> None:
    assert kind.exit_code is ExitCode.NOT_READ
