"""The post that a person holds, and the body in which they hold it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ofsted_parse.data.authorities import known_names, name_key

_ORGANISATION = re.compile(
    r"\b(?:councils?|borough of|authority|constabulary|police|nhs|icb|icp|ccgs?|boards?|trust"
    r"|partnership|commission|ofsted|cqc|hmicfrs|company|crc|cafcass|division|groups?|probation"
    r"|service|team|unit|foundation|hospitals?|lscb|ldu|nps|mps|office (?:of|for)"
    r"|children first|ltd|limited)\b|\bfor children$",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:director|chief|officer|chair|chairman|chairperson|commissioner|manager|head|lead|nurse"
    r"|doctor|scrutineer|member|constable|inspector|executive|superintendent|commander|mayor"
    r"|leader|president|deputy|assistant|ceo|dcs|hmi)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(r"\boffice (?:of|for)\b", re.IGNORECASE)
#: Parts of a director's brief: 'Strategic Director, People', 'Executive Director – Children,
#: Families and Education'.
_BRIEF = re.compile(
    r"\b(?:children|childhood|young|youth|people|families|family|education|learning|skills"
    r"|schools|adults?|social|care|health|well-?being|housing|community|communities|nursing"
    r"|quality|safeguarding|governance|commissioning|regulation|services|operations|public"
    r"|customers?|place|inclusion|help|improvement|transformation|policing|crime|prevention"
    r"|protection|performance|culture|corporate|resources|sen[d]?|medicine|growth|economy"
    r"|environment|regeneration|neighbourhoods?|localities|leisure|development)\b",
    re.IGNORECASE,
)
#: 'Chief Executive Officer at NHS …', 'Designated Nurse, Safeguarding Children for NHS …'.
_HELD_IN = re.compile(r"^(?P<post>.+?) (?:at|for(?= NHS)) (?P<organisation>.+)$")
#: A comma that stands in no brackets.
_COMMA = re.compile(r" ?, (?![^()]*\))")
#: What says more of the post before it: 'Head of Communities, with responsibility for …'.
_SAYS_MORE = re.compile(r"(?:with|including|covering|responsible)\b")
#: The beginning of a list of places: 'Richmond & Kingston Probation Service'.
_PLACES = re.compile(r"(?!NHS\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:&|and) [A-Z]")
_BRACKETS = re.compile(r" ?\([^()]*\)")
#: A second way to part post and body: 'Director, Children and Adults – Northmoor Council'.
_DASH = re.compile(r" [–—-] |: ")
_LINK = re.compile(r"\b(?:of|for|and|the)\b|&")
#: Words of a post beside those of `_POST` and `_BRIEF`: 'Designated', 'Managing', 'Director of'.
_IN_POST = re.compile(
    r"interim|acting|joint|vice|independent|managing|designated|named|strategic|statutory|senior"
    r"|clinical|medical|operating|information|finance|financial|accountable|&|and|of|for",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(r"\b(?:of|for)\b")
#: Posts that a body has once, for all its places. Not a 'Managing Director', an 'Assistant Chief
#: Officer' or a 'Head of …', who may have one place of many.
_OF_WHOLE_BODY = re.compile(
    r"(?:(?:interim|acting|joint|deputy|vice|independent|executive) )*(?:chair(?:man|woman|person)?"
    r"|chief (?:\w+ ){0,2}(?:executive|officer|nurse|director|constable)|director of nursing)",
    re.IGNORECASE,
)
#: Posts of one place of a body's many: 'Place Director', 'Director of Neighbourhoods'.
_OF_PART = re.compile(r"place|localit|neighbourhood", re.IGNORECASE)
#: Bodies that every place has, and that no one names without the place. Not an integrated care
#: board or a county council: they have people for single places.
_OF_A_PLACE = re.compile(
    r"(?:NHS )?(?:clinical commissioning groups?|ccgs?|lscb"
    r"|(?:local )?safeguarding (?:(?:children|adult)[’']?s?[’']? )?(?:board|partnership)"
    r"|(?:local )?children[’']?s?[’']? safeguarding (?:board|partnership)"
    r"|(?:city|(?:metropolitan )?borough) council)",
    re.IGNORECASE,
)
#: The name of a place, however long: 'Durham Dales', 'Greenwich and Bexley'.
_PLACE = re.compile(r"[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|&|and|of|on|upon|with|in|the))*")
#: A capitalised word at the end that no 'of' binds to what stands before it.
_UNBOUND = re.compile(r"(?<!\bof)(?<!\bfor)(?<!\bthe) ([A-Z][\w’'-]+)$")


class Post(NamedTuple):
    """What is printed behind a name; `certain` where it is clear which comma parts the two."""

    role: str | None
    organisation: str | None
    certain: bool = True


def is_post(text: str) -> bool:
    """Whether `text` speaks of a post.

    >>> is_post("Independent Scrutineer"), is_post("Northmoor Council")
    (True, False)
    """
    return bool(_POST.search(text))


def is_organisation(text: str) -> bool:
    """Whether `text` is the name of a body rather than of a post in one.

    >>> is_organisation("National Probation Service"), is_organisation("Probation Officer")
    (True, False)
    """
    return bool(_ORGANISATION.search(text)) and (not is_post(text) or bool(_OFFICE.search(text)))


def split_post(text: str) -> Post:
    """A post and the organisation, or the place, printed behind it.

    Where it cannot be told which comma parts the two, all of it is the role and is not certain.

    >>> split_post("Executive Director, Quality and Nursing, Frimley Integrated Care Board")[1]
    'Frimley Integrated Care Board'
    >>> split_post("Director, Children, Families and Education, Portsmouth")[:2]
    ('Director, Children, Families and Education', 'Portsmouth')
    >>> split_post("Chief Nurse Rutland, Derby & Leeds Health Trust")[:2]
    ('Chief Nurse', 'Rutland, Derby & Leeds Health Trust')
    >>> split_post("Area Manager Rutland, Derby & Leeds Health Trust")[1:]
    (None, False)
    """
    held = _HELD_IN.match(text)
    if held and is_post(held["post"]) and _is_whole(_parts(held["post"])):
        return Post(held["post"], held["organisation"])
    parts = _parts(text)
    length = _length(parts)
    post, body = parts[:length], parts[length:]
    if len(post) == 2 and is_organisation(post[0]) and not body:
        return Post(post[1], post[0])  # 'National Probation Service, Divisional Director'
    if post and any(map(_DASH.search, body)):
        return Post(text, None, certain=False)
    if post and _runs_on(post, body):
        return _cut_before_place(text) or Post(text, None, certain=False)
    if post and body and _places_of_one_body(post[-1], body[0]):
        return Post(text, None)
    return Post(", ".join(post) or None, ", ".join(body) or None)


def _parts(text: str) -> list[str]:
    return _COMMA.split(text) if text else []


def _length(parts: Sequence[str]) -> int:
    """How many of the parts are the post's."""
    ends = (i + 1 for i, part in enumerate(parts) if _is_of_post(part, first=i == 0))
    return max(ends, default=0)


def _is_whole(parts: Sequence[str]) -> bool:
    return _length(parts) == len(parts)


def _is_of_post(part: str, *, first: bool) -> bool:
    if _SAYS_MORE.match(part):
        return True
    if is_organisation(part):
        return False
    return first or part.startswith("(") or bool(_POST.search(part) or _BRIEF.search(part))


def _runs_on(post: Sequence[str], body: Sequence[str]) -> bool:
    """Whether the last part of a post may hold the beginning of the body's name.

    Seen: 'Chief Nurse A, B & C Trust', where the body is 'A, B & C Trust'; 'Chair A Borough,
    Safeguarding Partnership'; 'Deputy Lead, A Care Commissioning'; 'Deputy Director NPS, South'.
    """
    last = post[-1]
    if len(post) > 1 and not is_post(last) and not _SAYS_MORE.match(last):
        return _names_area(last)
    if not body:
        return False
    if not any(map(is_organisation, body)):
        return bool(_ORGANISATION.search(last)) and not _LINK.search(last)
    if _ORGANISATION.search(last):
        return False
    return _ends_in_name(last, body[0])


def _ends_in_name(post: str, body: str) -> bool:
    """Whether a post ends in a place that no 'of' binds to it."""
    end = _UNBOUND.search(post)
    if end is None or _BRIEF.search(end[1]) or is_post(end[1]):
        return False
    return _names_area(post) or bool(_PLACES.match(body))


def _places_of_one_body(post: str, body: str) -> bool:
    """'Head of Hounslow', 'Richmond & Kingston Probation Service'."""
    return bool(_PLACES.match(body)) and is_organisation(body) and _names_area(post)


def _names_area(text: str) -> bool:
    words = f" {name_key(_BRACKETS.sub('', text))} "
    return any(f" {name} " in words for name in known_names())


def _cut_before_place(text: str) -> Post | None:
    """A post and the body that begins with a place right behind it, if the words decide it.

    'Chief Nurse A, B & C Trust' is of the whole body, so 'A' is part of its name; 'Chair A
    Borough, Safeguarding Partnership', for no body is called so without its place. In 'Manager A,
    B & C Trust' the 'A' may be the manager's own place.
    """
    role, body = _words_of_post(text)
    place, *rest = _parts(body)
    if not rest or not _is_whole_post(role) or not _begins_with_area(place):
        return None
    if is_post(body) or _BRIEF.search(place) or not _ends_in_body_word(body):
        return None
    lists_places = _OF_WHOLE_BODY.fullmatch(role) and _goes_on_with_places(rest)
    if lists_places or _OF_A_PLACE.fullmatch(", ".join(rest)):
        return Post(role, body)
    return None


def _words_of_post(text: str) -> tuple[str, str]:
    """The words at the beginning that are words of posts, and what stands behind them."""
    words = text.split(" ")
    length = next((i for i, word in enumerate(words) if not _is_word_of_post(word)), len(words))
    return " ".join(words[:length]), " ".join(words[length:])


def _is_word_of_post(word: str) -> bool:
    if word.endswith(",") or _OF_PART.match(word):
        return False
    return bool(_POST.search(word) or _BRIEF.search(word) or _IN_POST.fullmatch(word))


def _is_whole_post(role: str) -> bool:
    """Whether nothing is missing at the end: not 'Head of', nor 'Chair Safeguarding'."""
    last = role.rsplit(" ", 1)[-1]
    return is_post(last) or bool(_OF_WHAT.search(role) and _BRIEF.search(last))


def _goes_on_with_places(parts: Sequence[str]) -> bool:
    """'B & C Trust' or 'B, C & D Trust', but not 'Health and Care Trust'."""
    places = [*parts[:-1], re.split(r" (?:&|and) ", parts[-1])[0]]
    if any(_BRIEF.search(place) or is_organisation(place) for place in places):
        return False
    return bool(_PLACES.match(parts[-1]))


def _ends_in_body_word(body: str) -> bool:
    name = _BRACKETS.sub("", body)
    return any(word.end() == len(name) for word in _ORGANISATION.finditer(name))


def _begins_with_area(text: str) -> bool:
    if not _PLACE.fullmatch(text):
        return False
    words = f"{name_key(text)} "
    return any(words.startswith(f"{name} ") for name in known_names())
