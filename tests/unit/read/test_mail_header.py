"""A mail is told by its header, whatever the file is called."""

from __future__ import annotations

import pytest

from ofsted_parse.read.mail_header import is_mail
from ofsted_parse.read.sniff import MediaType, sniff
from tests.mails import mail, with_letters


@pytest.mark.parametrize(
    "data",
    [
        bytes(mail()),
        bytes(mail()).replace(b"\r\n", b"\n"),
        b"\xef\xbb\xbf" + bytes(mail()),
        b"From ann@westhaven.example Thu Nov 20 09:12:00 2025\n" + bytes(mail()),
        b"Received: from a\n\tby b;\n Thu, 20 Nov 2025\nSubject: letter\n\ntext\n",
        bytes(with_letters("a.pdf"))[:300],
    ],
)
def test_a_mail(data: bytes) -> None:
    assert is_mail(data)
    assert sniff(data) is MediaType.MAIL


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7\n",
        b"From: Ann\nTo: Bea\nSubject: a memo\n\nOfsted came.\n",
        b"Dear Ann\n\nContent-Type: text/plain\nFrom: Bea\n",
        b"Focused visit: Westhaven\nLead inspector: Ann Day\n\ntext\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nDate: now\r\n\r\n%PDF-1.7",
    ],
)
def test_no_mail(data: bytes) -> None:
    assert not is_mail(data)
