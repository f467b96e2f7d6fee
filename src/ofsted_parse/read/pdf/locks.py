"""What is said of a PDF that is locked."""

from __future__ import annotations

from ofsted_parse.errors import EncryptedInput


def wrong_password(given: str | None) -> EncryptedInput:
    """The PDF asks for a password: none was given, or another one."""
    if given is None:
        return EncryptedInput(
            "the PDF is encrypted", "give its password with --password-file, or a copy without one"
        )
    return EncryptedInput("the password does not open the PDF", "check it, and its last line end")


def unknown_lock() -> EncryptedInput:
    """The PDF is locked by other means than a password: a certificate, a rights server."""
    return EncryptedInput(
        "the PDF is locked in a way that no password opens", "save a copy without protection"
    )
