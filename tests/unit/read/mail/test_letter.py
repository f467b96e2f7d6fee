"""The letter in the text of a mail, without what stands around it."""

from __future__ import annotations

import pytest

from ofsted_parse.read.mail import read_mail
from ofsted_parse.read.mail.letter import parted
from tests.mails import NOTICE, TEXT, mail

LETTER = TEXT.read_text("utf-8")
HEAD = "From: Ofsted\nSent: Thursday 20 November 2025\nTo: Ann Day\nSubject: Your letter\n"


def letter_of(text: str) -> str:
    return parted(text).letter.strip()


@pytest.mark.parametrize(
    "around",
    [
        "{letter}",
        "Hi Bea,\n\nsee below.\n\nAnn\n\n-----Original Message-----\n" + HEAD + "\n{letter}",
        "Hi Bea\n\n---------- Forwarded message ---------\n" + HEAD + "\n{letter}",
        "Hi Bea\n\nBegin forwarded message:\n\n" + HEAD + "\n{letter}",
        "Hi Bea\n\n" + HEAD + "\n{letter}",
        "{letter}\n\n-- \nAnn Day\nClerk to the council\n",
        "{letter}\n\nSent from my iPhone\n",
        "CAUTION: This email originated from outside of the organisation.\n\n{letter}",
        "[EXTERNAL]\n\n{letter}\n\n" + NOTICE,
        "{letter}\n\nOn Thu, 20 Nov 2025 at 09:12, Bea Hill wrote:\n> Where is it?\n> Bea\n",
        "{letter}\n\n" + HEAD + "\nHave you had the letter?\n",
    ],
)
def test_the_letter_is_told_from_what_stands_around_it(around: str) -> None:
    assert letter_of(around.format(letter=LETTER)) == LETTER.strip()


@pytest.mark.parametrize("sign", ["> ", ">> ", "> > "])
def test_a_letter_that_is_quoted_is_read_and_the_answer_is_not(sign: str) -> None:
    quoted = "\n".join(f"{sign}{line}".rstrip() for line in LETTER.splitlines())
    found = parted(f"Dear all\n\nHere it is, we should talk.\n\n{quoted}\n\nAnn\n")
    assert found.letter.split() == LETTER.split()
    assert found.beside == ("Dear all", "Here it is, we should talk.", "Ann")


def test_nothing_is_lost() -> None:
    text = f"Hi Bea\n\n-----Original Message-----\n{HEAD}\n{LETTER}\n-- \nAnn\n\n{NOTICE}\n"
    found = parted(text)
    assert sorted(" ".join((found.letter, *found.beside)).split()) == sorted(text.split())
    assert NOTICE in found.beside
    assert NOTICE not in found.notes


def test_a_notice_without_a_blank_line_before_it_takes_nothing_with_it() -> None:
    text = "\n".join(line for line in LETTER.splitlines() if line) + f"\n{NOTICE}\n"
    assert letter_of(text).startswith("Ofsted")
    assert "First visits to children" in letter_of(text)


def test_of_two_versions_the_plain_one_is_read_unless_it_is_a_hint() -> None:
    html = f"<p>{LETTER}</p>"
    assert "plain" in read_mail(bytes(mail("plain " + LETTER, html))).letter
    assert "Headline findings" in read_mail(bytes(mail("Turn on HTML.\n", html))).letter


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "iso-8859-1"])
@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
def test_the_text_is_decoded_as_it_was_sent(encoding: str, transfer: str) -> None:
    made = mail("")
    words = "children’s" if encoding != "iso-8859-1" else "café"
    made.set_content(words + "\n", charset=encoding, cte=transfer)
    assert read_mail(bytes(made)).letter.strip() == words


def test_an_encoding_that_is_not_there_or_not_so_is_found_out() -> None:
    head = b"MIME-Version: 1.0\nFrom: a\nContent-Type: text/plain; charset=%s\n\n"
    for charset, data in ((b"x-none", "children’s".encode()), (b"utf-8", b"children\x92s")):
        assert read_mail(head % charset + data).letter.strip() == "children’s"
    assert read_mail(head % b"us-ascii" + b"children\x92s").letter.strip() == "children’s"
