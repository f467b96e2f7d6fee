"""Nothing in a document is run or followed, and what is too much is refused or stopped."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version

import pytest

from ofsted_parse import parse
from ofsted_parse.errors import UnreadableInput
from ofsted_parse.read.pdf import plumber
from tests import bombs
from tests.pdf import make_pdf, shown

#: What a bomb may take: its process is ended where it takes more.
SECONDS, MEMORY = 30, 3 * 2**28
#: Of the bombs that the reader itself does not refuse, some are too much for pdfium.
ENDED = {bombs.forms_in_forms, bombs.growing_characters}
PARSE = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
from ofsted_parse import parse
from ofsted_parse.errors import UnreadableInput
from ofsted_parse.read.pdf import plumber
from ofsted_parse.errors import InputError
try:
    parse(sys.stdin.buffer.read())
except InputError as error:
    print(error.code, error.reason)
"""
ACTIONS = (
    "/OpenAction << /S /URI /URI (http://192.0.2.1/) >>",
    "/OpenAction << /S /Launch /F (/bin/false) >>",
    "/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://192.0.2.1/'\\);) >>",
    "/Names << /EmbeddedFiles << /Names [(x) << /F (x) /EF << /F 4 0 R >> >>] >> >>",
    "/AcroForm << /XFA 4 0 R /Fields [] >>",
)


def test_the_tests_cannot_reach_another_machine() -> None:
    with socket.socket() as made, pytest.raises(AssertionError, match="connects"):
        made.connect(("192.0.2.1", 80))


@pytest.mark.parametrize("reader", ["auto", "plumber"])
@pytest.mark.parametrize("action", ACTIONS)
def test_what_a_document_wants_to_be_done_is_not_done(action: str, reader: str) -> None:
    """192.0.2.1 is nobody's: a connection would fail the test."""
    content = shown("Focused visit to Northmoor children's services") + shown(
        "Main findings", y=650
    )
    data = make_pdf(content).replace(b"/Type /Catalog", b"/Type /Catalog " + action.encode())
    assert parse(data, reader=reader).kind == "focused_visit_letter"


def test_pdfminer_runs_no_pickles_that_a_document_names() -> None:
    """CVE-2025-64512: versions before 20251230 load character maps from a path in the PDF."""
    assert int(version("pdfminer.six").split(".")[0]) >= 20251230


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited under Linux only")
@pytest.mark.parametrize("bomb", bombs.BOMBS)
def test_a_bomb_is_refused_or_its_process_ends_in_time(bomb: Callable[[], bytes]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PARSE],
        input=bomb(),
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )
    if bomb in ENDED:
        assert run.returncode < 0
    else:
        assert (run.returncode, run.stdout != b"") == (0, True), run.stderr


def test_what_one_library_reads_and_the_other_does_not_is_read_with_a_warning(
    sample: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UnreadableInput("the PDF is damaged and cannot be opened", "download it again")

    monkeypatch.setattr(plumber, "read_pages", refuse)
    letter = parse(sample, verify=True)
    assert letter.warnings[-1].code == "readers_differ"
    assert "damaged" in letter.warnings[-1].message
