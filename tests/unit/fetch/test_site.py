"""Which addresses may be asked, and where requests go."""

from __future__ import annotations

import tomllib
from email.message import Message

import pytest

from ofsted_parse.errors import AddressRefused, SetupError
from ofsted_parse.fetch import site
from ofsted_parse.fetch.site import HOSTS, Setting, agent, host_of, setting
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://files.ofsted.gov.uk/v1/file/1", "only https is spoken"),
        ("ftp://files.ofsted.gov.uk/v1/file/1", "only https is spoken"),
        ("https://someone:secret@files.ofsted.gov.uk/", "holds a name or a password"),
        ("https:///v1/file/1", "this is no address"),
        ("https://[::1/v1", "this is no address"),
        ("https://files.ofsted.gov.uk:99999/", "this is no address"),
        ("https://files.ofsted.gov.uk/a b", "this is no address"),
        ("https://files.ofsted.gov.uk/\r\nHost: other", "this is no address"),
        ("https://files.ofsted.gov.uk.example/", "leads to files.ofsted.gov.uk.example"),
        ("https://example.org/files.ofsted.gov.uk", "leads to example.org"),
    ],
)
def test_an_address_that_may_not_be_asked_is_refused(address: str, reason: str) -> None:
    with pytest.raises(AddressRefused) as refused:
        host_of(address, HOSTS)
    assert reason in refused.value.reason


def test_the_host_is_in_lower_case() -> None:
    assert host_of("https://FILES.Ofsted.gov.uk/v1/file/1", HOSTS) == "files.ofsted.gov.uk"


def test_an_address_given_by_hand_may_be_of_any_host() -> None:
    assert host_of("https://www.westhaven.example/letter.pdf") == "www.westhaven.example"


def test_the_web_is_asked_once_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OFSTED_PARSE_REPLICA", raising=False)
    monkeypatch.setenv("OFSTED_PARSE_REPLICA_PAUSE", "0")
    assert setting() == Setting("https", None, 1.0)


@pytest.mark.parametrize("place", ["http://10.0.0.1:80", "http://127.0.0.1", "ftp://127.0.0.1:1"])
def test_a_replica_is_on_this_machine_or_nowhere(
    monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("OFSTED_PARSE_REPLICA", place)
    with pytest.raises(SetupError, match="is no replica on this machine"):
        setting()


def test_the_agent_names_the_program_and_the_address_of_the_project(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    address = project.get("urls", {}).get("Homepage")
    assert agent().startswith("ofsted-parse/")
    assert address is None or f"(+{address})" in agent()
    told = Message()
    told["Project-URL"] = "Homepage, https://www.westhaven.example/ofsted-parse"
    monkeypatch.setattr(site, "metadata", lambda _: told)
    assert agent().endswith(" (+https://www.westhaven.example/ofsted-parse)")
