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
from pathlib import Path
from queue import Queue
from typing import Any, NamedTuple
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest

from ofsted_parse.store.loading import load
from tests.asking import Run, letters, run
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


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("served") / "some letters.sqlite"
    load(outcomes(*letters()), path)
    return path


@pytest.fixture(scope="module")
def server(database: Path) -> Iterator[Server]:
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
        yield Server(process, address[1])
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)
    assert (process.returncode, out, err) == (130, "", "")
    assert database.read_bytes() == before
    assert list(database.parent.iterdir()) == [database]


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
    dentists = server.rows("what_has_to_improve", words="dentists", since="2026-01-01")
    assert [one["authority"] for one in dentists] == ["Northshire"]
    history = server.rows("history_of_one_authority", authority="northshire")
    assert [one["dated"] for one in history] == ["2026-05-06"] * 3 + ["2019-03-04"] * 3
    (latest,) = server.rows("outcomes", strand="childrens_services")
    assert (latest["leadership"], latest["care_leavers"]) == ("outstanding", "inadequate")
    assert server.rows("outcomes_by_region", area="send_outcome")[0]["authorities"] == 1


def test_the_pages_say_whose_the_words_are_and_what_to_ask(server: Server) -> None:
    page = server.page("")
    for words in ("Open Government Licence v3.0", "Crown copyright", "Search the findings"):
        assert words in page
    assert "Day to sort by" in server.page("/letters")


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
