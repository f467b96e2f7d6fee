"""Names of files made from the site's words, safe on every system and the same each time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from itertools import count

from ofsted_parse.fetch.listing import Listing
from ofsted_parse.fetch.titles import OTHER

_LONGEST_PART = 60


def file_name(listing: Listing, taken: Collection[str]) -> str:
    """'leeds_focused_visit_letter_2024-05-13_50251234.pdf'; never one that is taken.

    A letter of no known kind has its title in the place of the kind.
    """
    kind = listing.title if listing.kind == OTHER else listing.kind
    day = listing.published_online
    parts = [slug(listing.authority), slug(kind), day.isoformat() if day else "undated"]
    stem = "_".join([*parts, slug(listing.id)])
    names = (f"{stem}{f'_{number}' if number > 1 else ''}.pdf" for number in count(1))
    return next(name for name in names if name not in taken)


def slug(text: str) -> str:
    """A text in lower-case letters, digits and underscores.

    >>> slug("Bournemouth, Christchurch & Poole"), slug("../../etc/passwd"), slug("—")
    ('bournemouth_christchurch_and_poole', 'etc_passwd', 'unnamed')
    """
    plain = unicodedata.normalize("NFKD", text.replace("&", " and ")).replace("'", "")
    words = re.findall(r"[a-z0-9]+", plain.replace("’", "").lower())
    return "_".join(words)[:_LONGEST_PART].strip("_") or "unnamed"
