"""What the command line promises: formats, files, exit status, and one line for every error."""

from __future__ import annotations

import io
import json
import os
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from ofsted_parse import cli
from ofsted_parse._version import __version__
from ofsted_parse.errors import EncryptedInput, OutputError, UnreadableInput
from ofsted_parse.model import Letter, WarningCode
from ofsted_parse.model import Warning as Doubt
from tests.unit.render.letters import bare_letter, rich_letter

ROOT = Path(__file__).parents[1]
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX pipes and terminals")

Run = Callable[..., SimpleNamespace]


class FakeApi(ModuleType):
    """Stands for the parser: returns one letter or raises one error, and keeps what was asked."""

    def __init__(self) -> None:
        super().__init__("ofsted_parse.api")
        self.letter = rich_letter()
        self.error: BaseException | None = None
        self.asked: list[tuple[object, str | None, str]] = []
        self.verified: list[bool] = []

    def parse(
        self,
        source: object,
        *,
        name: str | None = None,
        reader: str = "auto",
        verify: bool = False,
        **_rest: object,
    ) -> Letter:
        self.asked.append((source, name, str(reader)))
        self.verified.append(verify)
        if self.error:
            raise self.error
        return self.letter


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> FakeApi:
    fake = FakeApi()
    monkeypatch.setitem(sys.modules, "ofsted_parse.api", fake)
    return fake


@pytest.fixture
def run(api: FakeApi, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the command in this process; its standard output is no terminal."""
    assert api.letter

    monkeypatch.setattr("ofsted_parse.cli.single.guarded", lambda call, _limits: call())

    def run(*arguments: str) -> SimpleNamespace:
        monkeypatch.setattr(sys, "argv", ["ofsted-parse", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capfd.readouterr()
        return SimpleNamespace(status=int(ended.value.code or 0), out=out, err=err)

    return run


def test_a_pipe_gets_json(run: Run) -> None:
    done = run("letter.pdf")
    assert (done.status, done.err) == (0, "")
    assert json.loads(done.out)["title"] == "Inspection of Exampleshire children’s services"


def test_the_format_can_be_asked_for(run: Run) -> None:
    assert "What needs to improve?" in run("letter.pdf", "--format", "summary").out
    assert json.loads(run("--format=json", "letter.pdf").out)["kind"] == "ilacs_report"


@pytest.mark.parametrize(("name", "start"), [("a.json", "{"), ("a.txt", "╭"), ("A.JSON", "{")])
def test_the_suffix_of_the_output_decides_the_format(
    run: Run, tmp_path: Path, name: str, start: str
) -> None:
    target = tmp_path / name
    done = run("letter.pdf", "--output", str(target))
    assert (done.status, done.out, done.err) == (0, "", "")
    assert target.read_text("utf-8").startswith(start)


def test_the_format_asked_for_outweighs_the_suffix(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    run("letter.pdf", "--output", str(target), "--format", "json")
    assert json.loads(target.read_text("utf-8"))["kind"] == "ilacs_report"


def test_output_to_a_hyphen_is_standard_output(run: Run) -> None:
    assert json.loads(run("letter.pdf", "--output", "-").out)["kind"] == "ilacs_report"


def test_an_option_that_one_format_has_a_use_for_chooses_it(run: Run) -> None:
    assert "Ofsted will come again." in run("letter.pdf", "--full").out
    assert "other_text" in json.loads(run("letter.pdf", "--all-text").out)
    assert "other_text" not in json.loads(run("letter.pdf").out)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--quiet"], "INPUT"),
        (["a.pdf", "--format", "yaml"], "--format"),
        (["a.pdf", "--reader", "magic"], "--reader"),
        (["a.pdf", "--nonsense"], "--nonsense"),
        (["a.pdf", "--output", "a.xyz"], "its suffix tells no format; end it in .json or"),
        (["a.pdf", "--format", "json", "--full"], "--full"),
        (["a.pdf", "--format", "summary", "--all-text"], "--all-text"),
        (["a.pdf", "--full", "--all-text"], "no use for it"),
        (["a.pdf", "--into", "plan.csv"], "end it in .xlsx"),
        (["a.pdf", "--into", "plan.xlsx", "--output", "a.json"], "--into names another place"),
        (["a.pdf", "--into", "plan.xlsx", "--format", "json"], "a plan is an Excel file"),
        (["schema", "extra"], "extra"),
    ],
)
def test_a_wrong_command_line_ends_with_2_and_says_what_is_wrong(
    run: Run, api: FakeApi, arguments: list[str], words: str
) -> None:
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert words in " ".join(done.err.split())
    assert not api.asked


def test_the_input_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("the letter")
    done = run(str(letter), "--output", str(tmp_path / "." / "letter.txt"))
    assert done.status == 2
    assert "the input file itself" in " ".join(done.err.split())
    assert letter.read_text() == "the letter"


def test_the_file_and_the_reader_reach_the_parser(run: Run, api: FakeApi) -> None:
    run("a b.pdf")
    run("letter.pdf", "--reader", "plumber")
    run("./schema")
    assert api.asked == [
        (Path("a b.pdf"), None, "auto"),
        (Path("letter.pdf"), None, "plumber"),
        (Path("schema"), None, "auto"),
    ]


def test_verify_is_handed_on_to_the_parser(run: Run, api: FakeApi) -> None:
    run("letter.pdf")
    run("letter.pdf", "--verify")
    assert api.verified == [False, True]


def test_a_hyphen_reads_standard_input(
    run: Run, api: FakeApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"%PDF-\xff")))
    assert run("-").status == 0
    assert api.asked == [(b"%PDF-\xff", "standard input", "auto")]


def test_a_closed_standard_input_is_said_to_be_so(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    done = run("-")
    assert done.status == 3
    assert done.err == (
        "ofsted-parse: standard input: standard input is closed; give the name of a file\n"
    )


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (UnreadableInput("there is no such file", "check the name"), 3),
        (EncryptedInput("the PDF asks for a password", "save it without one"), 3),
        (OutputError("the result is too long", "cut it"), 1),
    ],
)
def test_an_error_is_one_line_with_name_reason_and_advice(
    run: Run, api: FakeApi, error: UnreadableInput, status: int
) -> None:
    api.error = error
    done = run("letter.pdf")
    assert (done.status, done.out) == (status, "")
    assert done.err == f"ofsted-parse: letter.pdf: {error.reason}; {error.advice}\n"


def test_an_unexpected_error_is_one_line_too(run: Run, api: FakeApi) -> None:
    api.error = KeyError("two\nlines")
    done = run("letter.pdf")
    assert done.status == 1
    assert done.err.startswith("ofsted-parse: letter.pdf: internal error, KeyError: ")
    assert done.err.endswith("; run again with --debug and report it\n")
    assert done.err.count("\n") == 1


def test_debug_prints_the_traceback_and_keeps_line_and_status(run: Run, api: FakeApi) -> None:
    api.error = UnreadableInput("there is no such file", "check the name")
    done = run("letter.pdf", "--debug")
    assert done.status == 3
    assert "Traceback (most recent call last)" in done.err
    assert done.err.splitlines()[-1].startswith("ofsted-parse: letter.pdf: there is no such file")


def test_an_interruption_ends_with_130_in_silence(run: Run, api: FakeApi) -> None:
    api.error = KeyboardInterrupt()
    done = run("letter.pdf")
    assert (done.status, done.out, done.err) == (130, "", "")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a\nb.pdf", r"a\nb.pdf"), ("\x1b[31m.pdf", r"\x1b[31m.pdf"), ("\udcff.pdf", r"\udcff.pdf")],
)
def test_a_file_name_is_printed_without_what_a_terminal_obeys(
    run: Run, api: FakeApi, name: str, shown: str
) -> None:
    api.error = UnreadableInput("there is no such file", "check the name")
    err = run(name).err
    assert err == f"ofsted-parse: {shown}: there is no such file; check the name\n"


def test_output_that_cannot_be_written_is_named_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "a.json"
    done = run("letter.pdf", "--output", str(target))
    assert done.status == 1
    assert done.err.startswith(f"ofsted-parse: {target}: the result could not be written: ")
    assert done.err.count("\n") == 1


def test_a_failure_leaves_the_old_output(run: Run, api: FakeApi, tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    api.error = UnreadableInput("there is no such file", "check the name")
    assert run("letter.pdf", "--output", str(target)).status == 3
    assert target.read_text() == "old"


def test_warnings_change_the_status_only_with_strict(run: Run, api: FakeApi) -> None:
    assert run("letter.pdf").status == 0
    strict = run("letter.pdf", "--strict")
    assert strict.status == 3
    assert json.loads(strict.out)["warnings"]
    assert strict.err == (
        "ofsted-parse: letter.pdf: warnings (number_gap); see them in the output,"
        " or leave out --strict\n"
    )
    api.letter = bare_letter()
    assert run("letter.pdf", "--strict").status == 0


def test_a_damaged_document_is_written_and_ends_with_3(run: Run, api: FakeApi) -> None:
    damaged = Doubt(WarningCode.DAMAGED, "page 4", 4)
    api.letter = bare_letter(warnings=(damaged,))
    done = run("letter.pdf", "--format", "summary")
    assert done.status == 3
    assert "damaged" in done.out
    assert done.err == ("ofsted-parse: letter.pdf: read in part: page 4; get the document again\n")


def test_the_version_and_the_help_are_printed(run: Run) -> None:
    assert run("--version").out == f"ofsted-parse {__version__}\n"
    help = run("--help")
    assert help.status == 0
    assert "jq -r '.what_needs_to_improve[].text'" in help.out
    assert "\n  schema    Print the JSON Schema" in help.out
    assert "schema" in run("schema", "--help").out


def test_the_schema_command_prints_the_schema(run: Run, api: FakeApi) -> None:
    done = run("schema")
    assert done.status == 0
    assert json.loads(done.out)["$schema"].endswith("2020-12/schema")
    assert not api.asked


# What needs a process of its own: the streams that Python holds until it ends, and what it imports.

PROGRAM = """
import sys
from types import ModuleType
from ofsted_parse import cli
from tests.unit.render.letters import rich_letter
api = sys.modules["ofsted_parse.api"] = ModuleType("api")
api.parse = lambda source, **options: rich_letter()
"""
RUN = PROGRAM + "cli.main()"


def _process(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", RUN, *arguments]
    return subprocess.Popen(command, cwd=ROOT, **options)  # type: ignore[call-overload,no-any-return]


@posix_only
def test_a_reader_that_stops_reading_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = _process("letter.pdf", stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert process.communicate()[1] == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        process = _process("letter.pdf", stdout=full, stderr=subprocess.PIPE)
        err = process.communicate()[1]
    assert process.returncode == 1
    assert err.startswith(b"ofsted-parse: standard output: the result could not be written")
    assert err.count(b"\n") == 1


@posix_only
def test_a_terminal_gets_the_summary() -> None:
    leader, follower = os.openpty()
    process = _process("letter.pdf", stdout=follower, stderr=subprocess.PIPE)
    shown = b""
    while process.poll() is None or select.select([leader], [], [], 0)[0]:
        if select.select([leader], [], [], 0.05)[0]:
            shown += os.read(leader, 65536)
    os.close(follower)
    os.close(leader)
    assert process.communicate()[1] == b""
    assert "What needs to improve?" in shown.decode()
    assert not shown.startswith(b"{")


def test_json_to_a_pipe_imports_neither_rich_nor_msgspec_nor_pdfplumber() -> None:
    code = PROGRAM + (
        "import atexit;"
        "heavy = {'rich', 'msgspec', 'pdfplumber', 'pdfminer'};"
        "atexit.register(lambda: print(*heavy & set(sys.modules), file=sys.stderr));"
        "cli.main()"
    )
    command = [sys.executable, "-c", code, "letter.pdf"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)
    assert done.stderr.strip() == ""


def test_the_module_runs_as_a_program() -> None:
    command = [sys.executable, "-m", "ofsted_parse", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == f"ofsted-parse {__version__}\n"
