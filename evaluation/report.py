"""The figures, differences and changes as tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from evaluation.changes import Change, changes
from evaluation.floors import LESS_IS_BETTER
from evaluation.measuring import Measured
from evaluation.routes import Route
from evaluation.scans import Scanned
from evaluation.score import Figures, Verdict, figures

#: Characters of a text that tell it from its neighbours.
_GLIMPSE = 70
#: What is told of each kind of document.
_BY_KIND = ("all_right", "silent_errors", "false_alarms")
#: Rows of changes; more than can be read at one go is told as a number.
_MOST_CHANGES = 60


def print_figures(console: Console, measured: Sequence[Measured]) -> None:
    """Print a row for each set and route."""
    table = Table("set", "route", title="Figures", title_justify="left")
    for name in _heads(measured):
        table.add_column(name, justify="right")
    for one in measured:
        values = one.figures.measures().values()
        table.add_row(
            one.set_name, one.route.value, *map(_number, (one.figures.documents, *values))
        )
    console.print(table)


def print_kinds(console: Console, measured: Sequence[Measured], *, names: bool) -> None:
    """Print a row for each set and kind, as read without options; with `names` which documents."""
    table = Table("set", "kind", title="By kind, auto", title_justify="left")
    for head in ("documents", *_BY_KIND):
        table.add_column(head.replace("_", " "), justify="right")
    groups = list(_by_kind(measured))
    for name, kind, verdicts in groups:
        values = figures(verdicts).measures()
        shown = (str(len(verdicts)), *(str(values[measure]) for measure in _BY_KIND))
        table.add_row(name, kind, *shown)
    if groups:
        console.print(table)
    for line in _named(groups) if names else ():
        console.print(line, markup=False, highlight=False, soft_wrap=True)


def _by_kind(measured: Sequence[Measured]) -> Iterator[tuple[str, str, list[Verdict]]]:
    for one in measured:
        if one.route is Route.AUTO:
            for kind in sorted({verdict.kind for verdict in one.verdicts}):
                yield one.set_name, kind, [each for each in one.verdicts if each.kind == kind]


def _named(groups: Sequence[tuple[str, str, list[Verdict]]]) -> Iterator[str]:
    """The documents behind the figures of a kind."""
    for name, kind, verdicts in groups:
        found = {
            "silent errors": [one.document for one in verdicts if one.silent_error],
            "false alarms": [one.document for one in verdicts if one.false_alarm],
        }
        for what, documents in found.items():
            if documents:
                yield f"{name}, {kind}, {what}: {', '.join(documents)}"


def print_differences(console: Console, measured: Sequence[Measured]) -> None:
    """Print all that differs from the annotations, by document."""
    for one in measured:
        for verdict in one.verdicts:
            if not verdict.all_right:
                warned = "" if verdict.warned else ", no warning"
                console.print(f"\n[bold]{one.set_name}, {one.route}[/]: {verdict.document}{warned}")
                for line in _differences(verdict):
                    console.print(f"  {escape(line)}", highlight=False)


def print_scans(console: Console, scanned: Iterable[Scanned], *, show: bool) -> None:
    """Print the figures of each manner of scanning as they come; with `show` every difference."""
    for one in scanned:
        told = ", ".join(
            f"{name.replace('_', ' ')} {_number(value)}"
            for name, value in one.figures.measures().items()
        )
        console.print(f"{one.manner.name}: {one.figures.documents} documents, {told}")
        for verdict in one.verdicts if show else ():
            if not verdict.all_right:
                console.print(f"  {verdict.document}{'' if verdict.warned else ', no warning'}")
                for line in _differences(verdict):
                    console.print(f"    {escape(line)}", highlight=False)


def print_changes(
    console: Console, revision: str, then: Sequence[Measured], now: Sequence[Measured]
) -> None:
    """Print what was gained and lost since a revision, and how the figures moved."""
    found = sorted(changes(then, now), key=lambda change: change.gained)  # losses first
    gained = sum(change.gained for change in found)
    if found:
        console.print(_change_table(f"Since {revision}", found[:_MOST_CHANGES]))
    if len(found) > _MOST_CHANGES:
        console.print(f"… and {len(found) - _MOST_CHANGES} more")
    console.print(f"Since {revision}: {gained} gained, {len(found) - gained} lost.")
    for old, new in zip(then, now, strict=True):
        if moves := ", ".join(_moves(old.figures, new.figures)):
            console.print(f"{new.set_name}, {new.route}: {moves}")


def _change_table(title: str, found: Sequence[Change]) -> Table:
    table = Table("set", "route", "", "document", "what", title=title, title_justify="left")
    for change in found:
        sign = "[green]gained[/]" if change.gained else "[red]lost[/]"
        what = escape(f"{change.fact.place}: {_glimpse(change.fact.text)}")
        table.add_row(change.set_name, change.route.value, sign, change.document, what)
    return table


def _heads(measured: Sequence[Measured]) -> list[str]:
    names = list(measured[0].figures.measures()) if measured else []
    return ["documents", *(name.replace("_", " ") for name in names)]


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.5f}"


def _differences(verdict: Verdict) -> Iterator[str]:
    if verdict.failure:
        yield f"not read: {verdict.failure}"
    for fact in verdict.wrong_fields:
        yield f"{fact.place}: {fact.text}"
    for fact in verdict.missing:
        yield f"{fact.place}: missing  {_glimpse(fact.text)}"
    for fact in verdict.extra:
        yield f"{fact.place}: too much {_glimpse(fact.text)}"


def _glimpse(text: str) -> str:
    return text if len(text) <= _GLIMPSE else f"{text[: _GLIMPSE - 22]} … {text[-20:]}"


def _moves(old: Figures, new: Figures) -> Iterator[str]:
    before = old.measures()
    for name, value in new.measures().items():
        if value != before[name]:
            better = (value < before[name]) == (name in LESS_IS_BETTER)
            colour = "green" if better else "red"
            yield f"[{colour}]{name.replace('_', ' ')} {before[name]:g} → {value:g}[/]"
