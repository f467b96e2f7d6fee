"""What a `Letter` is made of, named and ordered as in the JSON.

Dates are `datetime.date`, pages count from 1, boxes are PDF points from the top-left corner of the
page. `None` means not found; an empty tuple means none are there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ofsted_parse.model.codes import Area, FindingType, Grade, OtherRole, Part, Reader, WarningCode
from ofsted_parse.model.contract import WHERE_KNOWN, WHERE_PRINTED


@dataclass(frozen=True, slots=True)
class Source:
    """The document that was read: its name, the SHA-256 of its bytes, its pages if it has any.

    `url` is where it was fetched, `published_online` the date that Ofsted's site gives for it.
    `document`, `first_page` and `last_page` are there where a file holds several documents and this
    is one of them: its number in the file from 1, and its pages. `name` then ends in `#` and that
    number; `sha256` and `pages` stay those of the file.
    """

    name: str
    sha256: str
    media_type: str
    pages: int | None
    reader: Reader
    url: str | None = field(default=None, metadata=WHERE_KNOWN)
    published_online: date | None = field(default=None, metadata=WHERE_KNOWN)
    document: int | None = field(default=None, metadata=WHERE_KNOWN)
    first_page: int | None = field(default=None, metadata=WHERE_KNOWN)
    last_page: int | None = field(default=None, metadata=WHERE_KNOWN)


@dataclass(frozen=True, slots=True)
class Authority:
    """The local authority: its usual name, the name as printed, its codes (DfE, ONS), its region.

    `name` is None and the codes are None where what is printed is no local authority of England.
    """

    name: str | None
    printed: str
    la_code: str | None = None
    ons_code: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both counted in."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Inspection:
    """When and under which framework; `visits` only where there was more than one."""

    start: date | None = None
    end: date | None = None
    framework: str | None = None
    #: In the words of the letter; the two subjects of a joint inspection parted by a semicolon.
    focus: str | None = None
    visits: tuple[Period, ...] = field(default=(), metadata=WHERE_PRINTED)
    previous: tuple[Period, ...] = field(default=(), metadata=WHERE_PRINTED)


@dataclass(frozen=True, slots=True)
class Inspector:
    """A member of the inspection team."""

    name: str
    role: str | None = None
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the letter is addressed to or signed by."""

    name: str
    role: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """One graded judgement; `grade` is None where what is printed is no grade we know."""

    area: Area
    label: str
    grade: Grade | None
    printed: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Box:
    """Where a finding stands on a page, in PDF points from the top-left corner."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One paragraph, item or table row, whole and on one line.

    `number` is the paragraph number as printed, without its stop; `level` the depth of a nested
    bullet; `section` the index in `Letter.sections` of the heading it stands under; `order` its
    place among all findings of the document. `item` counts what a list names one by one, from 1
    through each of the parts that are lists (strengths, weaknesses, priority action, what needs to
    improve); it is None for what leads into an item or stands below one, and in other parts.
    `themes` are the ids of what it asks for, in the order of the text; none in other parts.
    """

    text: str
    type: FindingType
    number: str | None
    level: int
    section: int | None
    order: int
    page: int
    end_page: int
    boxes: tuple[Box, ...] = ()
    responsible_body: str | None = field(default=None, metadata=WHERE_PRINTED)
    item: int | None = None
    themes: tuple[str, ...] = field(default=(), metadata=WHERE_KNOWN)
    framework_refs: tuple[str, ...] = field(default=(), metadata=WHERE_PRINTED)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading: its depth, the part it opens or stands in, and the grade printed with it."""

    heading: str
    level: int
    part: Part
    page: int
    judgement: Area | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of a page; `mark` is None where none is printed."""

    mark: str | None
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class Warning:
    """Something to look at before relying on the result."""

    code: WarningCode
    message: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class OtherText:
    """Words of the document outside the fields: letterhead, footers, contents, imprint."""

    role: OtherRole
    text: str
    page: int
