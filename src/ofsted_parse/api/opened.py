"""What is in an input that wraps the letter: the attachment of a mail."""

from __future__ import annotations

from ofsted_parse.errors import UnsupportedInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.mail_header import is_mail

#: So many attachments of a mail are named in a refusal.
_MOST_NAMED = 5


def opened(data: bytes, name: str, limits: Limits) -> tuple[bytes, str]:
    """The one letter attached to a mail and its name, or what was given where it is none."""
    if not is_mail(data):
        return data, name
    # The library that reads mails takes 15 ms to import, and few inputs are mails.
    from ofsted_parse.read.mail import attachment, letters_in

    names = letters_in(data)
    if not names:
        return data, name
    if len(names) > 1:
        what = ", ".join(names[:_MOST_NAMED])
        raise UnsupportedInput(
            f"the mail has {len(names)} attachments: {what}",
            "save one and give that, or read them all with ofsted-parse MAIL",
        )
    return attachment(data, names[0], limits), f"{name}/{names[0]}"
