"""The command line with many inputs: one record each in order, whatever some of them are."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

SAMPLES = sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in {".pdf", ".txt"})
COMMAND = [sys.executable, "-m", "ofsted_parse"]
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and terminals")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The samples, and three files beside them that are no letters."""
    folder = tmp_path / "letters"
    folder.mkdir()
    for path in SAMPLES:
        shutil.copy(path, folder)
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "page.pdf").write_text("<html><body>Not found</body></html>")
    (folder / "short.pdf").write_bytes(SAMPLES[0].read_bytes()[:2000])
    (folder / "notes.odt").write_text("passed over")
    return folder


def run(*arguments: object, cwd: Path, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, **options)


def records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_gives_a_record_for_every_input_in_order(folder: Path) -> None:
    done = run("letters", cwd=folder.parent)
    found = records(done.stdout)
    expected = sorted(f"letters/{path.name}" for path in folder.iterdir() if path.suffix != ".odt")
    assert [record["source"]["name"] for record in found] == expected
    failed = {
        record["source"]["name"]: record["error"]["code"] for record in found if "error" in record
    }
    assert failed == {
        "letters/empty.pdf": "unreadable",
        "letters/page.pdf": "unsupported",
        "letters/short.pdf": "unreadable",
    }
    assert done.returncode == 3
    lines = done.stderr.splitlines()
    assert [line.split(": ")[1] for line in lines] == sorted(failed)
    assert all("; " in line for line in lines)


def test_a_letter_among_others_is_as_it_is_alone(folder: Path) -> None:
    name = "letters/focused_visit_letter.pdf"
    alone = json.loads(run(name, cwd=folder.parent).stdout)
    (among,) = (
        r for r in records(run("letters", cwd=folder.parent).stdout) if r["source"]["name"] == name
    )
    assert alone["source"].pop("name") == "focused_visit_letter.pdf"
    assert among["source"].pop("name") == name
    assert among == alone


def test_the_output_is_the_same_for_any_number_of_workers_and_from_the_cache(folder: Path) -> None:
    outputs = {
        run("letters", "--jobs", jobs, *cache, cwd=folder.parent).stdout
        for jobs in (1, 2, 8)
        for cache in ((), ("--no-cache",))
    }
    assert len(outputs) == 1


def test_json_for_many_is_an_array(folder: Path) -> None:
    done = run("letters", "--format", "json", "--all-text", cwd=folder.parent)
    found = json.loads(done.stdout)
    assert len(found) == len(SAMPLES) + 3
    assert any(record.get("other_text") for record in found)
    assert json.loads(run("@none.txt", "-f", "json", cwd=folder.parent).stdout)[0]["error"]


def test_the_suffix_of_the_output_tells_the_format(folder: Path) -> None:
    run("letters", "--output", "all.jsonl", cwd=folder.parent)
    assert len(records((folder.parent / "all.jsonl").read_text())) == len(SAMPLES) + 3


def test_the_summary_of_many_is_a_row_for_each(folder: Path) -> None:
    done = run("letters", "--format", "summary", cwd=folder.parent)
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["Authority", "Document", "Date", "Judgement", "Pri+Imp", "Warn"]
    assert any(line.startswith("Ashbourne") and "Leaders: Good" in line for line in lines)
    assert [line.split()[-2] for line in lines if line.startswith("Marlowfield")] == ["3+2"]
    assert any(line.startswith("Westhaven") and "Oct 2025" in line for line in lines)
    assert "not read: the file is empty" in done.stdout
    assert max(map(len, lines)) <= 80
    assert "SUMMARY" not in done.stdout


def test_full_summaries_stand_one_after_another(folder: Path) -> None:
    done = run("letters", "--full", cwd=folder.parent)
    assert done.stdout.count("What needs to improve") >= 3


def test_a_zip_file_a_list_and_standard_input_are_read(folder: Path) -> None:
    with zipfile.ZipFile(folder.parent / "some.zip", "w") as archive:
        archive.write(SAMPLES[0], "2025/one.pdf")
    (folder.parent / "list.txt").write_text("letters/jtai_letter.pdf\n")
    with (folder / "sif_report.pdf").open("rb") as letter:
        done = run("some.zip", "@list.txt", "-", cwd=folder.parent, stdin=letter)
    names = [record["source"]["name"] for record in records(done.stdout)]
    assert names == ["some.zip/2025/one.pdf", "letters/jtai_letter.pdf", "standard input"]
    assert (done.returncode, done.stderr) == (0, "")


def test_a_file_for_each_letter_goes_into_a_folder(folder: Path) -> None:
    (folder / "more").mkdir()
    shutil.copy(SAMPLES[0], folder / "more" / "letter.pdf")
    done = run("letters", "--output-dir", "out", cwd=folder.parent)
    assert done.returncode == 3
    out = folder.parent / "out"
    written = {path.relative_to(out).as_posix() for path in out.rglob("*.json")}
    twice = {"focused_visit_letter.json", "focused_visit_letter-2.json"}
    assert {"more/letter.json"} | twice < written
    assert len(written) == len(SAMPLES) + 1
    letter = json.loads((out / "more" / "letter.json").read_text())
    assert letter["source"]["name"] == "letters/more/letter.pdf"


def test_files_that_differ_are_replaced_only_on_request(folder: Path) -> None:
    arguments = ("letters/jtai_letter.pdf", "letters/sif_report.pdf", "--output-dir", "out")
    assert run(*arguments, cwd=folder.parent).returncode == 0
    target = folder.parent / "out" / "jtai_letter.json"
    right = target.read_text()
    target.write_text("mine")
    again = run(*arguments, cwd=folder.parent)
    assert (again.returncode, target.read_text()) == (1, "mine")
    assert again.stderr == (
        "ofsted-parse: letters/jtai_letter.pdf: another file is at out/jtai_letter.json already;"
        " give --force to replace it, or another folder\n"
    )
    assert run(*arguments, "--force", cwd=folder.parent).returncode == 0
    assert target.read_text() == right


def test_strict_names_the_letters_with_warnings(folder: Path) -> None:
    done = run(
        "letters/focused_visit_letter.pdf", "letters/jtai_letter.pdf", "--strict", cwd=folder.parent
    )
    assert done.returncode == 3
    assert "letters/focused_visit_letter.pdf: warnings (unknown_authority)" in done.stderr


def test_verbose_says_a_line_for_each_and_the_counts(folder: Path) -> None:
    done = run("letters", "--verbose", cwd=folder.parent)
    lines = done.stderr.splitlines()
    assert "ofsted-parse: letters/jtai_letter.pdf: jtai_letter, 1 warning" in lines
    assert lines[-1].startswith(
        f"ofsted-parse: {len(SAMPLES)} read, 3 not read, 1 other files passed over, in "
    )


def test_limits_are_those_asked_for(folder: Path) -> None:
    done = run("letters/jtai_letter.pdf", "letters/page.pdf", "--max-size", 1, cwd=folder.parent)
    assert len(records(done.stdout)) == 2
    big = folder / "big.pdf"
    big.write_bytes(SAMPLES[0].read_bytes() + b" " * 2**20)
    done = run("letters/big.pdf", "--max-size", 1, cwd=folder.parent)
    assert done.returncode == 3
    assert "the file has 1.1 MiB, and 1 MiB are allowed" in done.stderr
    assert "--max-size" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["a.pdf", "--force"], "--output-dir"),
        (["a.pdf", "-o", "x.json", "--output-dir", "y"], "--output-dir"),
        (["a.pdf", "b.pdf", "--jobs", "0"], "--jobs"),
        (["a.pdf", "b.pdf", "--full", "--all-text"], "no use for it"),
        (["cache", "--info", "--clear"], "--info / --clear"),
    ],
)
def test_a_wrong_command_line_ends_with_2(tmp_path: Path, arguments: list[str], words: str) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in " ".join(done.stderr.split())


def test_the_cache_is_shown_and_cleared(folder: Path) -> None:
    run("letters", cwd=folder.parent)
    kept = len(SAMPLES) + 3
    assert f": {kept} letters, " in run("cache", "--info", cwd=folder.parent).stdout
    assert f": {kept} letters, " in run("cache", cwd=folder.parent).stdout
    assert f": {kept} letters removed" in run("cache", "--clear", cwd=folder.parent).stdout
    assert ": 0 letters, " in run("cache", "--info", cwd=folder.parent).stdout
    run("letters", "--no-cache", cwd=folder.parent)
    assert ": 0 letters, " in run("cache", "--info", cwd=folder.parent).stdout


def test_an_output_that_cannot_be_written_is_one_line_and_ends_with_1(folder: Path) -> None:
    done = run("letters", "--output", "none/all.jsonl", cwd=folder.parent)
    assert done.returncode == 1
    assert done.stderr.startswith("ofsted-parse: none/all.jsonl: the result could not be written")
    assert done.stderr.count("\n") == 1


@posix_only
def test_a_reader_that_has_enough_is_no_error(folder: Path) -> None:
    program = f'"{sys.executable}" -m ofsted_parse'
    for inputs in ("letters/jtai_letter.pdf", "letters letters letters"):
        shell = ["/bin/sh", "-c", f"({program} {inputs}; echo $? >status) | head -c 20"]
        done = subprocess.run(shell, cwd=folder.parent, capture_output=True, text=True, check=True)
        assert (len(done.stdout), done.stderr) == (20, "")
        assert (folder.parent / "status").read_text() == "0\n"


@pytest.fixture
def long(folder: Path) -> Path:
    """A folder of more letters than are read in the time of a test."""
    for number in range(200):
        sample = SAMPLES[number % len(SAMPLES)]
        shutil.copy(sample, folder / f"{number:03}{sample.suffix}")
    return folder


def started(cwd: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, *arguments], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@posix_only
def test_ctrl_c_leaves_whole_output_of_what_is_done(long: Path) -> None:
    process = started(long.parent, "letters", "-f", "json", "--jobs", "1", "--no-cache")
    assert process.stdout
    assert process.stderr
    read = "".join(process.stdout.readline() for _ in range(2000))
    before = time.monotonic()
    process.send_signal(signal.SIGINT)
    read += process.stdout.read()
    errors = process.stderr.read()
    process.wait()
    assert time.monotonic() - before < 3
    assert process.returncode == 130
    count = len(json.loads(read))
    assert 0 < count < 200
    assert errors.splitlines()[-1].startswith(f"ofsted-parse: interrupted after {count} of 2")
    assert errors.endswith(" inputs; run it again to go on from there\n")


@posix_only
def test_ctrl_c_leaves_a_whole_file_too(long: Path) -> None:
    process = started(long.parent, "letters", "-o", "all.jsonl", "-v", "--jobs", "1", "--no-cache")
    assert process.stderr
    for _ in range(5):
        process.stderr.readline()
    process.send_signal(signal.SIGINT)
    process.stderr.read()
    assert process.wait() == 130
    assert 5 <= len(records((long.parent / "all.jsonl").read_text())) < 200


@posix_only
def test_after_a_kill_the_same_command_goes_on_and_loses_nothing(folder: Path) -> None:
    whole = run("letters", "--no-cache", cwd=folder.parent).stdout
    for delay in (0.4, 0.8, 1.2):
        process = started(folder.parent, "letters", "--output", "all.jsonl", "--jobs", "2")
        time.sleep(delay)
        process.kill()
        process.communicate()
    done = run("letters", "--output", "all.jsonl", cwd=folder.parent)
    assert done.returncode == 3
    assert (folder.parent / "all.jsonl").read_text() == whole


def on_a_terminal(cwd: Path, *arguments: str) -> tuple[int, str, str]:
    """Run with standard error on a terminal: the status, standard output, what the terminal got."""
    leader, follower = os.openpty()
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100"}
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=follower,
        text=True,
    )
    os.close(follower)
    shown = b""
    while process.poll() is None or select.select([leader], [], [], 0)[0]:
        if select.select([leader], [], [], 0.05)[0]:
            try:
                shown += os.read(leader, 65536)
            except OSError:  # Linux says so when the other end is closed
                break
    out = process.communicate()[0]
    os.close(leader)
    return process.returncode, out, shown.decode()


@posix_only
def test_a_terminal_shows_how_far_the_run_is_and_then_the_counts(folder: Path) -> None:
    status, out, shown = on_a_terminal(folder.parent, "letters", "-o", "all.jsonl")
    total = len(SAMPLES) + 3
    assert (status, out) == (3, "")
    assert f"/{total}" in shown
    assert "letters/empty.pdf: the file is empty" in shown
    last = shown.strip().splitlines()[-1]
    assert f"{len(SAMPLES)} read, 3 not read, 1 other files passed over, in " in last


@posix_only
def test_quiet_shows_nothing_but_what_failed(folder: Path) -> None:
    _, _, shown = on_a_terminal(folder.parent, "letters", "-o", "all.jsonl", "--quiet")
    assert len(shown.strip().splitlines()) == 3
    assert "%" not in shown
