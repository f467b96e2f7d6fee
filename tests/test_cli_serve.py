"""`ofsted-parse serve`: a server started, asked and stopped; nothing leaves the machine."""

from __future__ import annotations

import builtins
import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import Any, NamedTuple
from urllib.parse import urlencode, urljoin
from urllib.request import urlopen

import pytest

from ofsted_parse import parse
from ofsted_parse.outcome import Outcome
from ofsted_parse.store.loading import load
from ofsted_parse.web.queries import QUERIES
from tests.asking import Run, letters, run
from tests.conftest import ROOT
from tests.databases import outcomes

__all__ = ["run"]

#: Long enough for a busy machine; a start takes one.
SECONDS = 60


class Server(NamedTuple):
    """A running server and the address that it told."""

    process: subprocess.Popen[str]
    address: str

    def rows(self, page: str, **fields: str) -> list[dict[str, Any]]:
        query = urlencode({"_shape": "array", **fields})
        with urlopen(f"{self.address}/{page}.json?{query}", timeout=SECONDS) as answer:  # noqa: S310
            rows: list[dict[str, Any]] = json.load(answer)
        return rows

    def page(self, path: str) -> str:
        with urlopen(f"{self.address}{path}", timeout=SECONDS) as answer:  # noqa: S310
            return str(answer.read().decode())

    def whole(self, path: str) -> bytes:
        with urlopen(urljoin(self.address, path), timeout=SECONDS) as answer:  # noqa: S310
            return bytes(answer.read())


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("served") / "some letters.sqlite"
    load(outcomes(*letters()), path)
    return path


@pytest.fixture(scope="module")
def server(database: Path) -> Iterator[Server]:
    with served(database) as server:
        yield server
    assert list(database.parent.iterdir()) == [database]


@contextmanager
def served(database: Path) -> Iterator[Server]:
    """A server on a port that was free; in the end it is interrupted, as by Ctrl-C."""
    before = database.read_bytes()
    command = [sys.executable, "-m", "ofsted_parse", "serve", str(database), "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr
        first = process.stderr.readline()
        address = re.match(r"ofsted-parse: (http://127\.0\.0\.1:\d+/\S+) shows ", first)
        assert address, first + process.stderr.read()
        try:
            yield Server(process, address[1])
        finally:
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=SECONDS)
    assert (process.returncode, out, err) == (130, "", "")
    assert database.read_bytes() == before


def test_a_table_can_be_filtered_and_counted(server: Server) -> None:
    assert len(server.rows("letters")) == 3
    assert len(server.rows("letters", kind="area_send_report")) == 1
    with urlopen(f"{server.address}/findings.json?_shape=objects", timeout=SECONDS) as answer:  # noqa: S310
        facets = json.load(answer)["facet_results"]
    assert set(facets) == {"part", "type"}


def test_items_can_be_searched(server: Server) -> None:
    (found,) = server.rows("improvement_items", _search="punctual")
    assert found["text"] == "The punctuality of meetings in winter."


def test_the_queries_answer(server: Server) -> None:
    assert server.rows("search", words='"punctual meeting" OR ( "') == []
    (found,) = server.rows("search", words="punctuality meetings", authority="north")
    assert found["part"] == "what_needs_to_improve"
    assert server.rows("search") == []
    assert len(server.rows("search", words="punctuality OR dentists")) == 2
    dentists = server.rows("what_has_to_improve", words="dentists", since="2026-01-01")
    assert [one["authority"] for one in dentists] == ["Northshire"]
    history = server.rows("history_of_one_authority", authority="northshire")
    assert [one["dated"] for one in history] == ["2026-05-06"] * 3 + ["2019-03-04"] * 3
    (latest,) = server.rows("outcomes", strand="childrens_services")
    assert (latest["leadership"], latest["care_leavers"]) == ("outstanding", "inadequate")
    assert server.rows("outcomes_by_region", area="send_outcome")[0]["authorities"] == 1


def test_the_pages_say_whose_the_words_are_and_what_to_ask(server: Server) -> None:
    page = server.page("")
    for words in (
        "Open Government Licence v3.0",
        "Crown copyright",
        "Which findings hold these words?",
    ):
        assert words in page
    assert "Day to sort by" in server.page("/letters")


def test_the_questions_come_first_and_the_notes_last(server: Server) -> None:
    home = server.whole("/").decode()
    places = [home.index(f"<h2>{heading}</h2>") for heading in ("Questions", "Tables", "Notes")]
    assert places == sorted(places)
    for page in (home, server.page("")):
        asked = [page.index(query["title"]) for query in QUERIES.values()]
        assert asked == sorted(asked)
        assert asked[-1] < page.index("Tables")
        assert page.index("Crown copyright") > page.index(">Notes<") > asked[-1]
    items = server.page("/improvement_items")
    assert items.count("Who is to act, where that is printed") == 2
    assert items.index("<tbody>") < items.rindex("Who is to act, where that is printed")
    question = server.page("/what_has_to_improve")
    assert "<title>What has to improve?</title>" in question
    assert question.index("<tbody>") < question.index("The items of all letters")


def test_a_page_number_leads_to_the_page_of_the_pdf(server: Server) -> None:
    (letter,) = server.rows("letters", name="newer.pdf")
    link = f'<a href="{letter["url"]}#page=1">1</a>'
    for page in ("/search?words=punctuality", "/improvement_items?item=1", "/findings?item=1"):
        assert link in server.page(page), page
    # The columns were chosen without the letter: the number stays a number.
    assert "#page=" not in server.page("/improvement_items?_col=page")


def test_a_letter_that_is_a_file_is_shown_while_it_is_the_one_that_was_read(
    tmp_path: Path,
) -> None:
    pdf = tmp_path / "sif_report.pdf"
    pdf.write_bytes((ROOT / "samples" / "sif_report.pdf").read_bytes())
    path = tmp_path / "letters.sqlite"
    load([Outcome(pdf.name, pdf, parse(pdf))], path)
    with served(path) as server:
        page = server.page("/improvement_items")
        (address,) = set(re.findall(r'href="(/-/letters/\d+\.pdf)#page=\d+"', page))
        assert server.whole(address) == pdf.read_bytes()
        pdf.write_bytes(b"%PDF-1.7 another")
        with pytest.raises(OSError, match="404"):
            server.whole(address)
        with pytest.raises(OSError, match="404"):
            server.whole("/-/letters/99.pdf")


def test_what_a_document_says_is_text_on_the_pages(server: Server) -> None:
    page = server.page("/findings?_search=zebra")
    assert "&lt;b&gt;" in page
    assert "back <b>" not in page


def test_nothing_can_be_written(server: Server) -> None:
    page = server.page("?" + urlencode({"sql": "select 1 as one"}))
    assert "one" in page
    for statement in ("DELETE FROM letters", "ATTACH 'other.sqlite' AS other"):
        query = urlencode({"sql": statement, "_shape": "array"})
        with pytest.raises(OSError, match="400"):
            server.page(f".json?{query}")


def test_the_browser_opens_where_it_is_asked_for(
    run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Queue[str] = Queue()

    def served(_database: Path, port: int, ready: Callable[[str], None]) -> None:
        ready(f"http://127.0.0.1:{port}/letters")
        raise KeyboardInterrupt

    monkeypatch.setattr("ofsted_parse.web.server.serve", served)
    monkeypatch.setattr("typer.launch", opened.put)
    assert run("serve", str(database)).status == 130
    assert opened.empty()
    done = run("serve", str(database), "--open", "--port", "8080")
    assert opened.get(timeout=SECONDS) == "http://127.0.0.1:8080/letters"
    assert done.err == (
        f"ofsted-parse: http://127.0.0.1:8080/letters shows {database} until Ctrl-C\n"
    )


def test_a_port_that_is_taken_is_said_to_be_so(run: Run, database: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("serve", str(database), "--port", str(port))
    assert (done.status, done.out) == (1, "")
    reason = f"ofsted-parse: cannot start: port {port} cannot be had: address already in use;"
    assert done.err == f"{reason} give another with --port, or 0 for any free one\n"


@pytest.mark.parametrize("text", [None, "no database"])
def test_what_is_no_database_of_ours_is_refused(run: Run, tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "letters.sqlite"
    if text:
        path.write_text(text * 100)
    done = run("serve", str(path))
    assert (done.status, done.out) == (3, "")
    wrong = "this is no SQLite database" if text else "there is no such file"
    assert wrong in done.err


def test_the_library_may_be_missing(
    run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "datasette":
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.delitem(sys.modules, "ofsted_parse.web.server", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    done = run("serve", str(database))
    assert (done.status, done.out) == (1, "")
    assert done.err == (
        "ofsted-parse: cannot start: serve needs Datasette, which is not installed;"
        ' in the checkout: pip install ".[web]"\n'
    )
