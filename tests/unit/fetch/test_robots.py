"""What robots.txt asks of this program."""

from __future__ import annotations

import pytest

from ofsted_parse.errors import AddressRefused
from ofsted_parse.fetch.robots import Robots

LETTER = "https://files.ofsted.gov.uk/v1/file/1"


def robots(text: str) -> Robots:
    return Robots(lambda _: text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "User-agent: *\nDisallow: /v1/",
        "User-agent: ofsted-parse\nDisallow: /\n\nUser-agent: *\nDisallow:",
        "User-agent: *\nDisallow: /*/file/",
    ],
)
def test_what_is_forbidden_is_left_alone(text: str) -> None:
    with pytest.raises(AddressRefused, match=r"robots\.txt of files\.ofsted\.gov\.uk asks"):
        robots(text).hold(LETTER)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "User-agent: *\nDisallow: /subscribe",
        "<html>no robots</html>",
        "User-agent: another\nDisallow: /",
    ],
)
def test_what_is_not_forbidden_is_allowed(text: str) -> None:
    robots(text).hold(LETTER)


def test_each_host_is_asked_once_and_has_its_own_rules() -> None:
    asked: list[str] = []

    def read(address: str) -> bytes:
        asked.append(address)
        return b"User-agent: *\nCrawl-delay: 2" if "files" in address else b""

    one = Robots(read)
    assert [one.pause(LETTER), one.pause(LETTER)] == [2, 2]
    assert one.pause("https://reports.ofsted.gov.uk/search") == 0
    assert asked == [
        "https://files.ofsted.gov.uk/robots.txt",
        "https://reports.ofsted.gov.uk/robots.txt",
    ]
