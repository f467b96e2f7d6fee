"""Mails for tests, as mail programs save them."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from tests.conftest import ROOT

PDF = ROOT / "samples" / "focused_visit_letter.pdf"
OTHER_PDF = ROOT / "samples" / "monitoring_visit_letter.pdf"
TEXT = ROOT / "samples" / "focused_visit_letter.txt"
NOTICE = (
    "This email and any attachments are confidential and intended for the person to whom it is"
    " addressed. If you have received it in error, please delete it."
)


def mail(text: str = "Please see the letter attached.\n", html: str = "") -> EmailMessage:
    """A mail with this text, and as HTML too where that is given."""
    made = EmailMessage(policy=SMTP)
    made["From"] = "Ann Day <ann.day@westhaven.example>"
    made["To"] = "Bea Hill <bea.hill@westhaven.example>"
    made["Subject"] = "FW: the letter – children’s services"
    made["Date"] = "Thu, 20 Nov 2025 09:12:00 +0000"
    made["Message-ID"] = "<1@westhaven.example>"
    if text:
        made.set_content(text)
    if html and text:
        made.add_alternative(html, subtype="html")
    elif html:
        made.set_content(html, subtype="html")
    return made


def attach(to: EmailMessage, data: bytes, name: str | None, kind: str = "application/pdf") -> None:
    """Attach a file."""
    main, _, sub = kind.partition("/")
    to.add_attachment(data, maintype=main, subtype=sub, filename=name)


def with_letters(*names: str) -> EmailMessage:
    """A mail with the two sample letters by turns, under these names."""
    made = mail()
    for number, name in enumerate(names):
        attach(made, (OTHER_PDF if number % 2 else PDF).read_bytes(), name)
    return made
