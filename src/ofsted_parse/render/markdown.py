"""Letters as Markdown, to be pasted into a briefing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ofsted_parse.model import Area, Finding, Judgement, Letter, Part, Section
from ofsted_parse.model import Warning as Doubt
from ofsted_parse.outcome import Outcome
from ofsted_parse.render import parts, phrases
from ofsted_parse.render.facts import Fact, facts
from ofsted_parse.render.parts import Line

#: What can begin markup anywhere in a line, and no more: whoever pastes the text into Word sees
#: what is escaped. `$` is mathematics on some sites; `nhs.uk` becomes a link on others.
_MARKUP = re.compile(
    r"[\\`*|~$@]|(?<!\w)_|_(?!\w)|(?<!\w)#(?=\w)|&(?=#?\w+;)|:(?=//)|(?<=\bwww)\."
    r"|(?<=\w)\.(?=(?:[a-z]{2}|aero|asia|biz|com|coop|edu|gov|info|museum|name|net|org|pro|shop"
    r"|web|xxx)\b)",
    re.IGNORECASE,
)
#: Brackets are markup only where one of these is in the line: links, their addresses, notes.
_LINKS = re.compile(r"\][(\[:]|\[\^")
#: As an entity, which older renderers than those of CommonMark know too.
_ANGLES = str.maketrans({"<": "&lt;", ">": "&gt;"})
#: What makes the beginning of a line a list, a rule or a heading: the place to escape it.
_BLOCK = re.compile(r"\A(?:\d+(?=[.)](?:\s|\Z))|(?=[-+=:#]|\[.\]))")


def markdown_pieces(outcomes: Iterable[Outcome], *, full: bool) -> Iterator[str]:
    """The letters one after the other, a rule between them; of refused inputs, why."""
    rule = ""
    for outcome in outcomes:
        letter = outcome.letter
        yield rule + (_text(_blocks(letter, full, among=True)) if letter else _refused(outcome))
        rule = "\n---\n\n"


def markdown(letter: Letter, *, full: bool) -> str:
    """One letter; `full` adds the parts that a briefing leaves out, footnotes and people."""
    return _text(_blocks(letter, full))


def escaped(text: str) -> str:
    r"""The text with its markup escaped, so that what is shown is what was printed.

    >>> escaped("1. See <b>www.example.org</b> [here]")
    '1\\. See &lt;b&gt;www\\.example\\.org&lt;/b&gt; [here]'
    """
    line = _MARKUP.sub(r"\\\g<0>", phrases.clean(text).strip()).translate(_ANGLES)
    if _LINKS.search(line):
        line = re.sub(r"[\[\]]", r"\\\g<0>", line)
    return _BLOCK.sub(r"\g<0>\\", line)


def _refused(outcome: Outcome) -> str:
    reason = outcome.refusal and f"{outcome.refusal.reason}; {outcome.refusal.advice}"
    return f"# {escaped(outcome.name)}\n\nNot read: {escaped(reason or '')}\n"


def _text(blocks: Iterable[str]) -> str:
    return "\n\n".join(blocks) + "\n"


def _blocks(letter: Letter, full: bool, *, among: bool = False) -> Iterator[str]:
    """The blocks of a letter; one among others is called by its authority, kind and day."""
    title = letter.title or "No title found"
    yield f"# {escaped(phrases.letter_name(letter) if among else title)}"
    first = ("Title", title) if among else ("Kind", phrases.kind_name(letter.kind))
    yield _table([first, *map(_fact, facts(letter))])
    if letter.judgements:
        yield "## Judgements"
        overall = (phrases.AREA_NAMES[Area.OVERALL_EFFECTIVENESS], phrases.NONE_GIVEN, "")
        none = [overall] if parts.has_no_overall(letter) else []
        rows = [*none, *map(_judgement, parts.judgements(letter))]
        yield _table([("Judgement", "Grade", "Page"), *rows])
    for part in parts.parts_shown(full=full):
        if letter.part(part):
            yield from _part(letter, part)
    if full:
        yield from _people(letter)
        yield from _footnotes(letter)
    if letter.warnings:
        yield "## Look at before relying on this"
        yield "\n".join(_warning(letter, warning) for warning in letter.warnings)


def _fact(fact: Fact) -> tuple[str, str]:
    return fact.name, " · ".join([fact.value or "not found", *fact.more])


def _warning(letter: Letter, warning: Doubt) -> str:
    page = _reference(letter, phrases.page(warning.page))
    return f"- `{warning.code.value}` {escaped(warning.message)}{page}"


def _judgement(judgement: Judgement) -> tuple[str, str, str]:
    grade = judgement.grade
    words = phrases.GRADE_NAMES[grade] if grade else f"{judgement.printed} (not a known grade)"
    return phrases.judgement_name(judgement), words, phrases.page(judgement.page)


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    """A table whose first row is its header."""
    first, *rest = (f"| {' | '.join(map(escaped, row))} |" for row in rows)
    return "\n".join([first, "|" + " --- |" * len(rows[0]), *rest])


def _part(letter: Letter, part: Part) -> Iterator[str]:
    yield f"## {escaped(parts.title(letter, part))}"
    for group in parts.groups(letter, part):
        for section in group.headings:
            yield f"### {_heading(section)}"
        yield _lines(letter, group.lines)


def _heading(section: Section) -> str:
    grade = f" ({phrases.GRADE_NAMES[section.grade]})" if section.grade else ""
    return escaped(section.heading) + grade


def _lines(letter: Letter, lines: Iterable[Line]) -> str:
    """Paragraphs with a blank line before them, items without one, what is nested set in."""
    text, depth, inset = "", -1, 0
    for line in lines:
        number, last_depth = line.finding.number, depth
        if line.is_item and line.marker and not number:
            mark, depth = f"{line.marker}. ", 0
            inset = len(mark)
        elif line.has_bullet:
            # Set in deeper than one step it would be taken for code.
            depth = min(line.finding.level, depth + 1)
            inset = inset if depth else 2
            mark = " " * (inset + 2 * (depth - 1) if depth else 0) + "- "
        else:
            mark, depth = (f"**{escaped(number)}.** " if number else ""), -1
        text += "\n" if min(depth, last_depth) >= 0 else "\n\n"
        text += mark + _finding(letter, line.finding)
    return text.strip("\n")


def _finding(letter: Letter, finding: Finding) -> str:
    beside = escaped(parts.printed_beside(finding, finding.text))
    text = " ".join(filter(None, [escaped(finding.text), beside]))
    return text + _reference(letter, phrases.pages(finding))


def _reference(letter: Letter, pages: str) -> str:
    """The page in brackets; a text has none to speak of."""
    return f" ({pages})" if pages and letter.source.pages is not None else ""


def _people(letter: Letter) -> Iterator[str]:
    groups = (
        (
            "Inspectors",
            [(one.name, "lead" if one.lead else None, one.role) for one in letter.inspectors],
        ),
        ("Sent to", [(one.name, one.role, one.organisation) for one in letter.recipients]),
        ("Signed by", [(one.name, one.role, one.organisation) for one in letter.signatories]),
    )
    for title, people in groups:
        if people:
            yield f"## {title}"
            yield "\n".join(f"- {escaped(', '.join(filter(None, person)))}" for person in people)


def _footnotes(letter: Letter) -> Iterator[str]:
    if letter.footnotes:
        yield "## Footnotes"
    for note in letter.footnotes:
        mark = f"{escaped(note.mark)} " if note.mark else ""
        yield f"{mark}{escaped(note.text)}{_reference(letter, phrases.page(note.page))}"
