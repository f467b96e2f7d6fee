"""What is attached to a mail comes out under names of its own, and nothing else does."""

from __future__ import annotations

from contextlib import suppress

import pytest

from ofsted_parse.errors import InputError, TooLargeInput, UnreadableInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.mail import attachment, letters_in
from tests.mails import PDF, attach, mail, with_letters


def names(made: object) -> list[str]:
    return letters_in(bytes(made))  # type: ignore[call-overload]


def test_each_has_its_name_and_its_bytes() -> None:
    data = bytes(with_letters("Lettér – Westhaven.pdf", "b.pdf"))
    assert letters_in(data) == ["Lettér – Westhaven.pdf", "b.pdf"]
    assert attachment(data, "Lettér – Westhaven.pdf", Limits()) == PDF.read_bytes()


def test_like_names_are_told_apart() -> None:
    made = with_letters("a.pdf", "a.pdf", "a.pdf")
    assert names(made) == ["a.pdf", "a-2.pdf", "a-3.pdf"]
    assert attachment(bytes(made), "a-3.pdf", Limits()) == PDF.read_bytes()


@pytest.mark.parametrize("name", ["../../a.pdf", "..\\a.pdf", "/etc/a.pdf", "C:\\x\\a.pdf"])
def test_a_name_leads_nowhere(name: str) -> None:
    assert names(with_letters(name)) == ["a.pdf"]


def test_one_without_a_name_is_called_so() -> None:
    made = mail()
    attach(made, PDF.read_bytes(), None)
    assert names(made) == ["attachment"]


def test_a_mail_without_files_has_none() -> None:
    assert names(mail("text", html="<p>text")) == []


def test_pictures_appointments_and_footers_are_no_letters() -> None:
    made = with_letters("a.pdf")
    attach(made, b"\x89PNG\r\n\x1a\n", "logo.png", "image/png")
    attach(made, b"\xff\xd8\xff\xe0", "photo.bin", "application/octet-stream")
    attach(made, b"BEGIN:VCALENDAR", "visit.ics", "text/calendar")
    attach(made, b"signed", "smime.p7s", "application/pkcs7-signature")
    attach(made, b"Westhaven Council", "ATT00001.txt", "text/plain")
    attach(made, b" \n", "empty.txt", "text/plain")
    assert names(made) == ["a.pdf"]


def test_a_file_of_another_kind_is_named_so_that_it_is_refused_aloud() -> None:
    made = with_letters("a.pdf")
    attach(made, b"\xd0\xcf\x11\xe0", "b.doc", "application/msword")
    assert names(made) == ["a.pdf", "b.doc"]


def test_the_files_of_a_mail_inside_it_stand_below_its_name() -> None:
    made = mail()
    made.add_attachment(with_letters("a.pdf"))
    attach(made, bytes(with_letters("b.pdf")), "old.eml", "application/octet-stream")
    assert names(made) == ["FW: the letter – children’s services.eml/a.pdf", "old.eml/b.pdf"]


def test_where_no_mail_has_files_those_inside_it_are_the_letters() -> None:
    made = mail()
    inner = mail("The letter itself.\n")
    made.add_attachment(inner)
    (name,) = names(made)
    assert b"The letter itself." in attachment(bytes(made), name, Limits())


def test_mails_within_mails_without_end_are_refused() -> None:
    made = with_letters("a.pdf")
    for _ in range(20):
        outer = mail()
        outer.add_attachment(made)
        made = outer
    with pytest.raises(UnreadableInput, match="deep"):
        names(made)


def test_parts_within_parts_without_end_are_refused_or_read() -> None:
    lines = [b"MIME-Version: 1.0\nFrom: a\n"]
    lines += [
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(2000)
    ]
    with suppress(InputError):
        assert letters_in(b"".join(lines)) == []


def test_more_attachments_than_anybody_sends_are_refused() -> None:
    made = mail()
    for number in range(201):
        attach(made, b"text", f"{number}.txt", "text/plain")
    with pytest.raises(UnreadableInput, match="200 attachments"):
        names(made)


def test_a_larger_attachment_than_allowed_is_refused() -> None:
    with pytest.raises(TooLargeInput):
        attachment(bytes(with_letters("a.pdf")), "a.pdf", Limits(max_bytes=10))


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="no such attachment"):
        attachment(bytes(with_letters("a.pdf")), "b.pdf", Limits())
