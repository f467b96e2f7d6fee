"""What a run may import: a library takes from 5 to 100 ms, and most runs read one letter."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

#: Libraries, and modules of ours, that only other runs need: other formats, many inputs, a second
#: reading, a terminal.
NEVER = frozenset(
    {
        "PIL",
        "concurrent.futures",
        "certifi",
        "dask",
        "filelock",
        "httpx",
        "jinja2",
        "msgspec",
        "multiprocessing",
        "numpy",
        "pdfminer",
        "pdfplumber",
        "pebble",
        "pikepdf",
        "protego",
        "pyarrow",
        "rich",
        "selectolax",
        "sqlite3",
        "statistics",
        "vl_convert",
        "xlsxwriter",
        "ofsted_parse.annotate",
        "ofsted_parse.batch.run",
        "ofsted_parse.fetch.manifest",
        "ofsted_parse.fetch.visitor",
        "ofsted_parse.read.pdf.plumber",
        "ofsted_parse.store",
    }
)
PARSER = frozenset({"ofsted_parse.api", "ofsted_parse.kinds", "ofsted_parse.layout"})
PDF_LIBRARY = frozenset({"ctypes", "pypdfium2", "pypdfium2_raw", "ofsted_parse.read.pdf.pdfium"})
TEXT_READER = frozenset({"ofsted_parse.read.text"})

#: '-X importtime' writes a line for each import, of a forked process too.
_IMPORTED = re.compile(r"^import time:.*\|\s*([\w.]+)$", re.MULTILINE)


def imported(*arguments: str) -> set[str]:
    """The modules that a run of the command line imports, in all its processes."""
    command = [sys.executable, "-X", "importtime", "-m", "ofsted_parse", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout
    return set(_IMPORTED.findall(done.stderr))


@pytest.mark.parametrize(
    ("arguments", "needed", "spared"),
    [
        pytest.param(
            ("--help",), frozenset(), NEVER | PARSER | PDF_LIBRARY | TEXT_READER, id="help"
        ),
        pytest.param(
            ("--version",), frozenset(), NEVER | PARSER | PDF_LIBRARY | TEXT_READER, id="version"
        ),
        pytest.param(
            ("samples/focused_visit_letter.pdf", "--format", "json"),
            PARSER | PDF_LIBRARY,
            NEVER | TEXT_READER,
            id="a PDF",
        ),
        pytest.param(
            ("samples/focused_visit_letter.txt", "--format", "json"),
            PARSER | TEXT_READER,
            (NEVER | PDF_LIBRARY) - {"statistics"},
            id="a text",
        ),
    ],
)
def test_a_run_imports_what_it_needs_and_nothing_else(
    arguments: tuple[str, ...], needed: frozenset[str], spared: frozenset[str]
) -> None:
    modules = imported(*arguments)
    assert needed <= modules
    assert spared & modules == set()
