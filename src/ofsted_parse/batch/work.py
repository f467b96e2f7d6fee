"""What a worker does with one input; it never raises for what the input is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from ofsted_parse.batch.cache import Cache
from ofsted_parse.batch.confined import out_of_memory
from ofsted_parse.batch.entry import pack
from ofsted_parse.batch.input import Input
from ofsted_parse.errors import Crashed, InputError
from ofsted_parse.limits import Limits
from ofsted_parse.model import Letter
from ofsted_parse.read import Check, ReaderChoice


@dataclass(frozen=True, slots=True)
class Settings:
    """How every input of a run is read."""

    reader: ReaderChoice = ReaderChoice.AUTO
    verify: bool | Check = False
    password: str | None = None
    limits: Limits = field(default_factory=Limits)
    cache: Cache | None = None
    #: Whether every letter in a file is read, or the first alone.
    split: bool = False
    ocr: bool = False

    @property
    def sees(self) -> bool:
        """Whether pages are read by OCR, or held against what it reads."""
        return self.ocr or self.verify is Check.OCR


def work(item: Input, settings: Settings) -> bytes:
    """The packed letters of an input, or the packed refusal: from the cache, or parsed anew."""
    try:
        data = item.read(settings.limits)
        return _parsed_or_kept(data, settings)
    except (InputError, MemoryError) as error:
        return pack(error if isinstance(error, InputError) else out_of_memory(settings.limits))
    except Exception as error:  # an error of ours in one letter must not cost the others
        what = f"internal error, {type(error).__name__}: {error}"
        return pack(Crashed(what, "parse it by itself with --debug and report it"))


def _parsed_or_kept(data: bytes, settings: Settings) -> bytes:
    if settings.cache is None:
        return pack(_parse(data, settings))
    key = _key(data, settings)
    entry = settings.cache.get(key)
    if entry is None:
        entry = pack(_parse(data, settings))
        settings.cache.put(key, entry)
    return entry


def _parse(data: bytes, settings: Settings) -> tuple[Letter, ...] | InputError:
    # The parser takes a tenth of a second to import, and what is in the cache never needs it.
    from ofsted_parse.api import parse, parse_all

    try:
        asked: dict[str, Any] = {
            "reader": settings.reader,
            "verify": settings.verify,
            "ocr": settings.ocr,
            "password": settings.password,
            "limits": settings.limits,
        }
        return parse_all(data, **asked) if settings.split else (parse(data, **asked),)
    except InputError as error:
        # The bytes are to blame, so it is kept like a letter.
        return error


def _key(data: bytes, settings: Settings) -> str:
    """Names what the result depends on, the parser aside: the bytes and the options."""
    limits = settings.limits
    options = (
        *(settings.reader.value, settings.verify, settings.password, settings.split),
        *(limits.max_bytes, limits.max_pages, limits.max_characters),
        *((settings.ocr, _ocr_version()) if settings.sees else ()),
    )
    content = hashlib.sha256(data).hexdigest()
    return hashlib.sha256(repr((content, options)).encode()).hexdigest()


def _ocr_version() -> str:
    from ofsted_parse.read.ocr.program import version  # few runs read scans

    return version()
