"""Many inputs: every one has its outcome, in order, whoever does the work."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse import Limits, Outcome, parse, parse_many
from ofsted_parse.batch.cache import entries
from ofsted_parse.batch.input import Input
from ofsted_parse.batch.run import Batch, Settings, Workers
from tests.conftest import ROOT

SAMPLES = sorted((ROOT / "samples").glob("*_letter.pdf"))
LETTER = Input("letter.pdf", "letter.pdf", SAMPLES[0])
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")


class Backwards(Executor):
    """Does its work only when the last task is in, the last first."""

    def __init__(self, count: int) -> None:
        self._tasks: list[tuple[Future[Any], partial[Any]]] = []
        self._count = count

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._tasks.append((future, partial(fn, *args, **kwargs)))
        if len(self._tasks) == self._count:
            for waiting, call in reversed(self._tasks):
                waiting.set_result(call())
        return future


def names(outcomes: Iterator[Outcome]) -> list[str]:
    return [outcome.name for outcome in outcomes]


def test_the_letters_are_those_that_parse_gives() -> None:
    for outcome, path in zip(parse_many(SAMPLES, jobs=2), SAMPLES, strict=True):
        assert outcome.letter
        assert outcome.path == path
        assert outcome.letter == parse(path, name=path.as_posix())


def test_outcomes_come_in_order_however_the_work_goes() -> None:
    sources: list[str | Path | bytes] = [*SAMPLES, b"no letter at all, but text", *SAMPLES]
    found = list(parse_many(sources, executor=Backwards(len(sources))))
    expected = [p.as_posix() for p in SAMPLES]
    assert [outcome.name for outcome in found] == [*expected, "-", *expected]
    refusal = found[len(SAMPLES)].refusal
    assert refusal
    assert refusal.code == "not_a_letter"


def test_threads_may_do_the_work() -> None:
    with ThreadPoolExecutor(4) as threads:
        found = list(parse_many(SAMPLES * 3, executor=threads))
    assert [outcome.letter for outcome in found[: len(SAMPLES)]] == [
        parse(path, name=path.as_posix()) for path in SAMPLES
    ]


def test_a_source_that_cannot_be_read_costs_no_other(tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 and no more")
    sources = [SAMPLES[0], tmp_path / "missing.pdf", bad, SAMPLES[1]]
    found = list(parse_many(sources, jobs=1))
    codes = [outcome.refusal.code if outcome.refusal else None for outcome in found]
    assert codes == [None, "unreadable", "unreadable", None]


def test_more_inputs_than_the_window_holds_all_come() -> None:
    text = (ROOT / "samples" / "press_article.txt").read_bytes()
    with ThreadPoolExecutor(1) as threads:
        assert len(list(parse_many([text] * 300, executor=threads))) == 300


def _sleep(*_: object) -> bytes:
    time.sleep(60)
    return b""


def _die(*_: object) -> bytes:
    os.kill(os.getpid(), signal.SIGSEGV)
    return b""


def _ask_for_memory(*_: object) -> bytes:
    return bytes(1 << 34)


@posix_only
@pytest.mark.parametrize(
    ("harm", "code", "words"),
    [
        (_die, "crashed", "SIGSEGV"),
        (_ask_for_memory, "out_of_memory", "1,024 MiB"),
        (_sleep, "timed_out", "2 s"),
    ],
)
def test_what_happens_to_a_worker_is_the_reason_and_costs_no_other_input(
    monkeypatch: pytest.MonkeyPatch, harm: Any, code: str, words: str
) -> None:
    limits = Limits(timeout=2)
    inputs = (Input(f"{n}", f"{n}", data=b"") for n in range(2))
    with Workers(2, limits) as workers:
        batch = Batch(workers, Settings(limits=limits))
        good = next(Batch(workers, Settings(limits=limits)).outcomes([LETTER]))
        monkeypatch.setattr("ofsted_parse.batch.run.work", harm)
        outcome, _ = batch.outcomes(inputs)
        monkeypatch.undo()
        assert next(Batch(workers, Settings(limits=limits)).outcomes([LETTER])) == good
    assert good.letter
    assert outcome.refusal
    assert outcome.refusal.code == code
    assert words in outcome.refusal.reason


def test_a_stopped_batch_ends_after_the_outcome_in_hand() -> None:
    with ThreadPoolExecutor(1) as threads:
        batch = Batch(threads, Settings(), remote=True)
        found = []
        for outcome in batch.outcomes(Input(f"{n}", f"{n}", data=b"text") for n in range(50)):
            found.append(outcome.name)
            if len(found) == 3:
                batch.stop()
    assert found == ["0", "1", "2"]


def test_a_second_run_reads_from_the_cache(tmp_path: Path) -> None:
    first = list(parse_many(SAMPLES, jobs=1, cache=tmp_path))
    kept = {path: path.stat().st_mtime_ns for path in entries(tmp_path)}
    assert len(kept) == len(SAMPLES)
    assert list(parse_many(SAMPLES, jobs=1, cache=tmp_path)) == first
    assert {path: path.stat().st_mtime_ns for path in entries(tmp_path)} == kept


def test_the_cache_tells_options_apart(tmp_path: Path) -> None:
    (tagged,) = parse_many(SAMPLES[:1], jobs=1, cache=tmp_path)
    (layout,) = parse_many(SAMPLES[:1], jobs=1, cache=tmp_path, reader="layout")
    assert tagged.letter
    assert layout.letter
    assert (tagged.letter.source.reader, layout.letter.source.reader) == ("tagged", "layout")


def test_a_letter_from_the_cache_has_the_name_it_was_asked_by(tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(SAMPLES[0].read_bytes())
    cache = tmp_path / "cache"
    found = [next(parse_many([path], jobs=1, cache=cache)) for path in (SAMPLES[0], copy)]
    assert len(list(entries(cache))) == 1
    assert found[1].letter
    assert found[1].letter.source.name == copy.as_posix()


def test_an_unknown_reader_is_an_error() -> None:
    with pytest.raises(ValueError, match="magic"):
        parse_many([], reader="magic")


@pytest.mark.parametrize("source", ["letter.pdf", Path("letter.pdf"), b"Dear director"])
def test_one_source_is_not_several(source: Any) -> None:
    with pytest.raises(TypeError, match=r"put the one into a list, \[source\]"):
        parse_many(source)


def test_a_folder_and_a_zip_file_stand_for_the_letters_in_them(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for name in ("b.pdf", "a.pdf"):
        (folder / name).write_bytes(SAMPLES[0].read_bytes())
    (folder / "notes.doc").write_text("no letter")
    archive = tmp_path / "more.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(SAMPLES[0], "c.pdf")
    found = list(parse_many([folder, archive], jobs=1))
    top = tmp_path.as_posix()
    assert names(iter(found)) == [
        f"{top}/letters/a.pdf",
        f"{top}/letters/b.pdf",
        f"{top}/more.zip/c.pdf",
    ]
    assert all(outcome.letter for outcome in found)


UNGUARDED = """
import multiprocessing
from ofsted_parse import parse_many
from ofsted_parse.batch import workers

workers._context = lambda: multiprocessing.get_context({method!r})
list(parse_many([{sample!r}] * 3, jobs=2))
"""


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_a_script_without_a_guard_is_told_so_once(tmp_path: Path, method: str) -> None:
    if method == "fork":
        pytest.skip("its children import nothing anew, and it is never used")
    script = tmp_path / "script.py"
    script.write_text(UNGUARDED.format(method=method, sample=str(SAMPLES[0])))
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("Traceback") == 1
    assert 'put the call under if __name__ == "__main__":' in done.stderr.splitlines()[-1]
