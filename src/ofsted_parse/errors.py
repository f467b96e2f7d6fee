"""The errors a caller can meet, and the exit status that the command line makes of them.

OfstedParseError
├── InputError            the input could not be read, or is not what the tool reads
│   ├── UnreadableInput   missing, a folder, not permitted, damaged beyond opening
│   ├── UnsupportedInput  readable, but no PDF and no text: an HTML page, a picture, a zip
│   ├── EncryptedInput    a PDF that asks for a password
│   ├── NoTextError       a PDF whose pages hold no text (a scan)
│   └── NotALetterError   a document that is no Ofsted letter, report or article about one
└── OutputError           the result could not be written
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the command line ends with."""

    OK = 0
    FAILED = 1
    USAGE = 2
    NOT_READ = 3
    INTERRUPTED = 130


class OfstedParseError(Exception):
    """Anything that the tool says no to: a reason, and what the reader can do about it."""

    exit_code = ExitCode.FAILED

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(f"{reason}; {advice}")
        self.reason = reason
        self.advice = advice


class InputError(OfstedParseError):
    """The input was not read; `code` names the reason in the records of a batch."""

    exit_code = ExitCode.NOT_READ
    code = "not_read"


class UnreadableInput(InputError):
    """The input is missing, not permitted, or damaged beyond opening."""

    code = "unreadable"


class UnsupportedInput(InputError):
    """The input can be read, but it is neither a PDF nor text."""

    code = "unsupported"


class EncryptedInput(InputError):
    """The PDF asks for a password."""

    code = "encrypted"


class NoTextError(InputError):
    """The PDF has pages, but no text on them: a scan."""

    code = "no_text"


class NotALetterError(InputError):
    """The document is none of the kinds that the tool knows."""

    code = "not_a_letter"


class OutputError(OfstedParseError):
    """The result could not be written."""
