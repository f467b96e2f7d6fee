"""What a reader types, as a query of SQLite's FTS5: words, phrases and what joins them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ofsted_parse.data.synonyms import Key, Name, key, longest, synonyms
from ofsted_parse.store.filters import QuestionError
from ofsted_parse.wording import mended, plain

#: NEAR with its brackets, a quoted phrase, a sign of the search language, what is between them.
_PIECE = re.compile(r'NEAR ?\([^()]*\)|"[^"]+"|[()*^+]|[^\s"()*^+]+')
_OPERATORS = frozenset({"AND", "OR", "NOT"})
_WORD = re.compile(r"[^\W_]")
_ADVICE = 'put "quotation marks" around a phrase, and AND, OR, NOT between words'


class Query(NamedTuple):
    """The words in the search language, and the other names that are looked for too.

    `typed`: what was typed without these; '' where there are none.
    """

    match: str
    also: tuple[str, ...] = ()
    typed: str = ""


class _Operand(NamedTuple):
    """A word or phrase; `words` only where other names may stand for it."""

    text: str
    words: Key = ()


def query_of(words: str, *, exact: bool = False) -> Query:
    """The query for what was typed; QuestionError where it can be none.

    Commas, a quotation mark or bracket without its other and the like are passed over, as long as
    words are left. Synonyms are looked for too, unless it is to be `exact`.

    >>> query_of("multi-agency visit* OR s.47,", exact=True).match
    '("multi-agency" AND "visit" *) OR "s.47"'
    >>> query_of("PLO").also
    ('public law outline', 'pre-proceedings')
    """
    reading = _Reading(words, exact, _pieces(plain(mended(words).replace("\0", " "))))
    match = reading.expression()
    if not match:
        raise QuestionError(f"'{words}' is no query (it holds no word)", _ADVICE)
    typed = query_of(words, exact=True).match if reading.also else ""
    return Query(match, tuple(dict.fromkeys(reading.also)), typed)


def _pieces(text: str) -> list[str]:
    """The pieces of a text without what has lost its other: a quotation mark, a bracket."""
    if text.count('"') % 2:
        before, _, after = text.rpartition('"')
        text = f"{before} {after}"
    pieces = _PIECE.findall(text)
    if not _is_balanced(pieces):
        pieces = [piece for piece in pieces if piece not in "()"]
    return pieces


def _is_balanced(pieces: Sequence[str]) -> bool:
    depth = 0
    for piece in pieces:
        depth += (piece == "(") - (piece == ")")
        if depth < 0:
            return False
    return depth == 0


@dataclass(slots=True)
class _Reading:
    """Goes through the pieces once; `also` gathers the synonyms that were put in."""

    typed: str
    exact: bool
    pieces: list[str]
    also: list[str] = field(default_factory=list)
    place: int = 0

    def expression(self) -> str:
        """All up to the end, or to the bracket that closes; '' where there is no word."""
        parts: list[str] = []
        run: list[_Operand] = []
        while (piece := self._next()) not in (None, ")"):
            if piece in _OPERATORS:
                parts += [self._joined(run), str(piece)]
                run = []
            else:
                self._take(str(piece), run)
        parts.append(self._joined(run))
        if parts == [""]:
            return ""
        return " ".join(self._checked(parts))

    def _next(self) -> str | None:
        self.place += 1
        return self.pieces[self.place - 1] if self.place <= len(self.pieces) else None

    def _take(self, piece: str, run: list[_Operand]) -> None:
        """Add a piece to the words that stand beside each other."""
        if piece == "(":
            inside = self.expression()
            run += [_Operand(f"({inside})")] if inside else []
        elif piece == "*":
            run[-1:] = [_Operand(f"{one.text} *") for one in run[-1:]]
        elif piece.startswith("NEAR") and piece.endswith(")"):
            run.append(_Operand(_near(piece)))
        elif _WORD.search(piece):
            quoted = '"{}"'.format(piece.strip('",;'))
            run.append(_Operand(quoted, key(piece)))

    def _checked(self, parts: list[str]) -> Iterator[str]:
        """The parts, where each operator stands between two of them; AND NOT is NOT."""
        for place, part in enumerate(parts):
            if part == "" and parts[place - 1 : place + 2] == ["AND", "", "NOT"]:
                continue
            if part == "":
                raise QuestionError(f"'{self.typed}' is no query (a word is missing)", _ADVICE)
            if part == "AND" and parts[place + 1 : place + 3] == ["", "NOT"]:
                continue
            yield part

    def _joined(self, run: Sequence[_Operand]) -> str:
        """What stands side by side: all of it has to be found, under whatever name."""
        texts = list(self._named(run))
        together = " AND ".join(texts)
        return f"({together})" if len(texts) > 1 else together

    def _named(self, run: Sequence[_Operand]) -> Iterator[str]:
        place = 0
        while place < len(run):
            size, others = (1, ()) if self.exact else _longest_name(run[place:])
            texts = [one.text for one in run[place : place + size]]
            self.also += map(_told, others)
            if others:
                typed = f"({' AND '.join(texts)})" if size > 1 else texts[0]
                yield f"({' OR '.join([typed, *(_quoted(name) for name in others)])})"
            else:
                yield from texts
            place += size


def _longest_name(run: Sequence[_Operand]) -> tuple[int, tuple[Name, ...]]:
    """How many of the first words are a name that has others, and these; (1, ()) where none."""
    for size in range(min(len(run), longest()), 0, -1):
        some = run[:size]
        others = synonyms(tuple(word for one in some for word in one.words))
        if others and all(one.words for one in some):
            return size, others
    return 1, ()


def _near(piece: str) -> str:
    """NEAR as FTS5 takes it: phrases, and a number behind a comma."""
    inside, _, distance = piece[piece.index("(") + 1 : -1].partition(",")
    phrases = [f'"{one.strip(chr(34))}"' for one in re.findall(r'"[^"]+"|[^\s"]+', inside)]
    number = f", {distance.strip()}" if distance.strip().isdigit() else ""
    return f"NEAR({' '.join(phrases)}{number})"


def _quoted(name: Name) -> str:
    return f'("{name.text}" NOT "{name.without}")' if name.without else f'"{name.text}"'


def _told(name: Name) -> str:
    return f"{name.text} (not: {name.without})" if name.without else name.text
