"""Personal names as Ofsted prints them, with their titles and honours."""

from __future__ import annotations

import re

_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Cllr|Councillor|Rev)\.?\s+)"
_HONOUR = r"(?:,?\s+(?:[CDMOK]BE|[QK]PM|QFSM|KFSM|QC|KC|CB|JP|DL|BSc|MSc|MB|MBA|ChB|MBChB|DCH|FRC\w*|PhD|BA|MA|RN))"
_PART = r"(?:[A-Z][\w'’.-]*[a-z][\w'’.-]*|[A-Z]\.?)"
_PARTICLE = r"(?:de|da|di|van|von|der|den|la|le|al|bin|o'|d['’])"
_NAME = rf"{_TITLE}?{_PART}(?:\s+(?:{_PARTICLE}\s*)?[\w'’]*{_PART}){{0,4}}{_HONOUR}*"
_WHOLE = re.compile(_NAME)
#: 'Jo Fisher, Executive …', 'Helen Hirst – Chief Officer', and, with the comma forgotten,
#: 'John Wiseman Probation Director, …'.
_BEFORE = re.compile(rf"(?P<name>{_NAME})\s*(?:,|\s[–-])\s+(?P<rest>.+)")
_POST = (
    r"(?:Interim|Acting|Deputy|Assistant|Executive|Corporate|Strategic|Director|Chief|Head|Chair"
    r"|Designated|Probation|Police|Manager|Independent|Senior|Service|Borough|Lead|Superintendent)"
)
_FORGOTTEN_COMMA = re.compile(
    rf"(?P<name>{_TITLE}?{_PART}\s+{_PART}{_HONOUR}*)\s+(?P<rest>{_POST}\b.+)"
)
_NO_NAME = re.compile(
    r"\b(?:Council|Ofsted|Inspector\w*|Director\w*|Commission\w*|Services?|Authority|Constabulary"
    r"|Police|Partnership|Board|Officer|Chief|Probation|Majesty\S*|Borough|City|County|Civic|Town"
    r"|HMI|NHS|Regulation|Social|Care|Quality|Health\w*|Interim|National|Manager|Head of|Children\S*)\b"
)


def is_name(text: str) -> bool:
    """Whether `text` is a person's name and nothing else, honours included.

    >>> is_name("Dr Sean O’Kelly BSc MB ChB MSc DCH FRCA"), is_name("Chief Inspector of Hospitals")
    (True, False)
    """
    stripped = text.strip()
    return bool(_WHOLE.fullmatch(stripped)) and not _NO_NAME.search(stripped) and " " in stripped


def split_name(text: str) -> tuple[str | None, str]:
    """A name and what stands after it; (None, text) where `text` does not begin with one.

    >>> split_name("Charlie Hall QPM, Chief Constable, Hertfordshire Constabulary")
    ('Charlie Hall QPM', 'Chief Constable, Hertfordshire Constabulary')
    """
    for form in (_BEFORE, _FORGOTTEN_COMMA):
        match = form.match(text)
        if match and " " in match["name"] and not _NO_NAME.search(match["name"]):
            return match["name"].strip(" ,"), match["rest"].strip()
    return None, text
