"""`ofsted-parse brief`: all letters of one authority in time."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.asking import Run, run
from tests.theming import themed

__all__ = ["run", "themed"]


def test_standard_output_gets_markdown(run: Run, themed: Path) -> None:
    done = run("brief", str(themed), "--authority", "Leeds")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("# Leeds: what inspectors found and asked for\n")
    assert "> Homes for life, found sooner." in done.out
    assert "| Permanence, adoption and life-story work | 2 of 2\\* (100 %) | 0 of 1\\*" in done.out


@pytest.mark.parametrize("suffix", [".md", ".html", ".docx"])
def test_a_file_is_written_by_its_suffix(
    run: Run, themed: Path, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"leeds{suffix}"
    assert run("brief", str(themed), "--authority", "Leeds", "--output", str(path)).status == 0
    if suffix == ".docx":
        text = "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    else:
        text = path.read_text("utf-8")
    assert "Homes for life, found sooner." in text
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([path.name, themed.name])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--authority", "Leads"], "is it Leeds?"),
        (["--authority", "Kent"], "it holds no letter on Kent"),
        (["--authority", "Leeds", "--output", "leeds.odt"], ".docx"),
        ([], "--authority"),
    ],
)
def test_what_cannot_be_asked_ends_with_2(
    run: Run, themed: Path, arguments: list[str], says: str
) -> None:
    done = run("brief", str(themed), *arguments)
    assert done.status == 2
    assert says in " ".join(done.err.split())
