"""Personal names as Ofsted prints them, with their titles and honours."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

_UPPER = "".join(
    chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper()
)
_TITLE = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Prof(?:essor)?|Cllr|Councillor|Rev(?:d)?"
    r"|Reverend|Canon|Rt|Hon)\.?"
)
#: Ranks of the police and the forces in front of a name: 'Acting Chief Constable Jim Marsh',
#: 'Chief Supt Rosa Lind', 'T/ACC Ada Bly', 'Lt Col Tom Rusk'.
_RANK = re.compile(
    r"(?:[AT]/|Acting |Temporary |Interim )?"
    r"(?:(?:Assistant|Deputy|Chief|Ch\.?|Detective|Det\.?|Wing|Group|Lieutenant|Lt\.?|Rear|Air) )*"
    r"(?:Superintendent|Supt|Constable|(?<=[\w.] )Insp(?:ector)?|Commander|Cmdr|Sergeant|Sgt"
    r"|[ADP]?CC|[DP][CIS]|DCI|D?C?Supt|Colonel|Col|Major|Captain|Capt|Brigadier|Admiral|Commodore"
    r"|Marshal)\.? "
)
_HONOUR = re.compile(
    r"[CDGKMO]BE|BEM|[CDGKLM]?VO|KCB|DCB|CB|[KQ]PM|[KQ]FSM|[KQ]AM|[KQ]C|[KQ]N|DL|JP|MP|FR[CS]\w*"
    r"|MRC\w+|BSc|MSc|BA|MA|MB|BS|MBBS|MBA|ChB|MBChB|MD|BEd|MEd|LLB|LLM|DCH|DRCOG|PhD|DPhil|EdD"
    r"|DSc|RGN|RN|CQSW|DipSW|\(Hons\)"
)
#: 'Ash-Edwards', 'O’Kelly', 'd’Inverno', 'McPherson', 'al-Hassan'; an accent may be a character
#: of its own.
_PART = re.compile(
    rf"(?:[A-Za-z]['’]|al-|el-)?[{_UPPER}](?:[^\W\d_]|[\u0300-\u036f]|['’-](?=[^\W\d_]))+"
)
_INITIALS = re.compile(rf"[{_UPPER}]\.?(?:-?[{_UPPER}]\.)*")
_PARTICLE = re.compile(
    r"de|da|di|del|della|du|des|dos|la|le|van|von|der|den|ten|ter|bin|binti|ibn|al|el|ap|ab|y"
)
#: What follows a name where the comma was forgotten: 'John Wiseman Probation Director',
#: 'Leanne Thirlby HMI', 'Nick Stacey Contracted Inspector'.
_POST = re.compile(
    r"Interim|Acting|Deputy|Assistant|Executive|Corporate|Strategic|Director|Chief|Head|Chair"
    r"|Designated|Named|Principal|Probation|Police|Manager|Independent|Senior|Service|Borough"
    r"|Regional|National|Divisional|Detective|Superintendent|Commander|Commissioner|Mayor|Vice"
    r"|Joint|Youth|YOT|YOS|NHS|NPS|CEO|Lead|S?HMI|His|Her|Ofsted|CQC|OI|AI|Contracted|Seconded"
    r"|Associate|Additional|Shadow|Team"
)
#: Capitalised words of posts, bodies and places, which no name has.
_NO_NAME = re.compile(
    r"Council|Ofsted|Inspector\w*|Inspections?|Directors?|Commission\w*|Services?|Authority"
    r"|Constabulary|Police|Partnership|Board|Officer|Chief|Probation|Majesty\S*|Borough|City"
    r"|County|Civic|Regulation|Social|Care|Quality|Health\w*|Interim|Acting|National|Regional"
    r"|Managers?|Children\S*|Independent|Executive|Corporate|Strategic|Designated|Deputy"
    r"|Assistant|Senior|Scrutineer|Youth|Offending|Justice|Team|Group|Trust|Clinical"
    r"|Integrated|Metropolitan|Division|Company|Department|Education|Families|People|Safeguarding|Nursing"
    r"|Commissioner|Report|Visit|Judgement|Data|Analysts?"
)
_NO_FIRST = re.compile(r"North|South|East|West|Central|Greater|Royal|Dear|Yours|The|This|Our|Local")
_BEFORE_COMMA = re.compile(r" (?=[,;])")
#: 'Paula Thom- Jones', but not 'Ada Bly- Director'.
_DOUBLE_NAME = re.compile(rf"(?<=[a-z]-) (?=[A-Z][a-z])(?!(?:{_POST.pattern})\b)")
_DASHES = frozenset("-–—:")
#: No name that Ofsted prints is longer, titles and honours apart.
_LONGEST = 6


def is_name(text: str) -> bool:
    """Whether `text` is a person's name and nothing else, honours included.

    >>> is_name("Dr Sean O’Kelly BSc MB ChB MSc DCH FRCA"), is_name("Chief Inspector of Hospitals")
    (True, False)
    """
    name, rest = split_name(text)
    return name is not None and not rest


def tidy(text: str) -> str:
    """`text` without the spaces that slipped in before a comma or into a double name.

    >>> tidy("Paula Thom- Jones , Director, Northmoor Council")
    'Paula Thom-Jones, Director, Northmoor Council'
    """
    if " ," in text or " ;" in text:
        text = _BEFORE_COMMA.sub("", text)
    return _DOUBLE_NAME.sub("", text) if "- " in text else text


def split_name(text: str) -> tuple[str | None, str]:
    """A name and what stands after it; (None, text) where `text` does not begin with one.

    A comma, a dash, a bracket or, where these were forgotten, the first word of a post must part
    the two.

    >>> split_name("Charlie Hall QPM, Chief Constable, Hertfordshire Constabulary")
    ('Charlie Hall QPM', 'Chief Constable, Hertfordshire Constabulary')
    """
    words = tidy(text).split()
    end = _name_end(words)
    if not end or not _parted(words, end):
        return None, text
    rest = words[end:]
    if rest and rest[0] in _DASHES:
        rest = rest[1:]
    return " ".join(words[:end]).rstrip(" ,;:"), " ".join(rest)


def leading_name(text: str) -> str | None:
    """The name with which `text` begins, whatever follows.

    >>> leading_name("Joan Merrick on 4 March")
    'Joan Merrick'
    """
    words = tidy(text).split()
    end = _name_end(words)
    return " ".join(words[:end]).rstrip(" ,;:") if end else None


def bare_name(name: str) -> str:
    """A name without its titles and honours, to compare it with another spelling.

    >>> bare_name("Dr Sean O’Kelly BSc FRCA")
    'Sean O’Kelly'
    """
    words = name.replace(",", " ").split()
    words = words[_rank_end(words) :]
    return " ".join(w for w in words if not _TITLE.fullmatch(w) and not _HONOUR.fullmatch(w))


def _name_end(words: Sequence[str]) -> int:
    """How many of the words are a name with its titles and honours; 0 where there is none."""
    rank = _rank_end(words)
    start = rank + _count(words, rank, _is_title)
    end = start
    while end < min(len(words), start + _LONGEST) and _goes_on(words, start, end):
        end += 1
        if words[end - 1].endswith((",", ";", ":")):
            break
    if not _is_whole(words[start:end], titled=start > rank):
        return 0
    return end + _count(words, end, _is_honour)


def _rank_end(words: Sequence[str]) -> int:
    """How many of the words are a rank in front of a name."""
    match = _RANK.match(" ".join(words[:_LONGEST]))
    return len(match[0].split()) if match else 0


def _goes_on(words: Sequence[str], start: int, index: int) -> bool:
    word = words[index].rstrip(",;:")
    if index - start >= 2 and _POST.fullmatch(word):
        return False
    return _is_part(word) or (index > start and _PARTICLE.fullmatch(word) is not None)


def _is_part(word: str) -> bool:
    """'Marks', 'Ng', 'J.', but no abbreviation such as 'NHS'."""
    if _INITIALS.fullmatch(word):
        return True
    return bool(_PART.fullmatch(word)) and any(letter.islower() for letter in word[1:])


def _is_whole(words: Sequence[str], *, titled: bool) -> bool:
    """At least a first name and a surname, or a title and a surname; no word of a post."""
    parts = [word.rstrip(",;:") for word in words]
    if not parts or _NO_FIRST.fullmatch(parts[0]) or any(map(_NO_NAME.fullmatch, parts)):
        return False
    if _PARTICLE.fullmatch(parts[-1]) or all(map(_INITIALS.fullmatch, parts)):
        return False
    return titled or len(parts) > 1


def _count(words: Sequence[str], start: int, form: Callable[[str], bool]) -> int:
    """How many words from `start` on have the form."""
    return sum(1 for _ in takewhile(form, words[start:]))


def _is_title(word: str) -> bool:
    return bool(_TITLE.fullmatch(word))


def _is_honour(word: str) -> bool:
    return bool(_HONOUR.fullmatch(word.rstrip(",;")))


def _parted(words: Sequence[str], end: int) -> bool:
    if end == len(words) or words[end - 1].endswith((",", ";", ":")):
        return True
    following = words[end]
    return following in _DASHES or following.startswith("(") or bool(_POST.match(following))
