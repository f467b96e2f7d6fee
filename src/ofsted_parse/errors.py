"""The errors a caller can meet, and the exit status that the command line makes of them.

OfstedParseError
├── InputError            the input could not be read, or is not what the tool reads
│   │                                                                              its `code`
│   ├── UnreadableInput   missing, a folder, not permitted, damaged beyond opening   unreadable
│   ├── UnsupportedInput  readable, but no PDF and no text: an HTML page, a zip      unsupported
│   ├── EncryptedInput    a PDF that asks for a password, or is locked otherwise     encrypted
│   ├── NoTextError       a PDF whose pages hold no text (a scan)                    no_text
│   ├── NotALetterError   no Ofsted letter, report or article about one              not_a_letter
│   ├── TooLargeInput     more bytes, pages or characters than `Limits` allow        too_large
│   ├── TimedOut          reading took longer than `Limits` allow                    timed_out
│   ├── OutOfMemory       reading took more memory than `Limits` allow               out_of_memory
│   ├── Crashed           the process that read it ended by itself                   crashed
│   ├── AddressRefused    an address on the web that is not to be spoken to          address_refused
│   ├── NotFetched        an address that did not answer with what was asked for     not_fetched
│   └── SiteChanged       a page of Ofsted's site that is not built as it was        site_changed
├── SetupError            what the run needs is not installed or not running
└── OutputError           the result could not be written

`reason`, `advice` and `code` are plain text. Errors pickle, for they cross processes.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """What the command line ends with."""

    OK = 0
    FAILED = 1
    USAGE = 2
    NOT_READ = 3
    SOMETHING_NEW = 4
    INTERRUPTED = 130


class OfstedParseError(Exception):
    """Anything that the tool says no to: a reason, and what the reader can do about it."""

    exit_code = ExitCode.FAILED

    def __init__(self, reason: str, advice: str) -> None:
        super().__init__(f"{reason}; {advice}")
        self.reason = reason
        self.advice = advice

    def __reduce__(self) -> tuple[type[OfstedParseError], tuple[str, str]]:
        """Pickled by its two parts: an exception by itself would be made anew from one text."""
        return type(self), (self.reason, self.advice)


class InputError(OfstedParseError):
    """The input was not read; `code` says why in one word, for records and scripts."""

    exit_code = ExitCode.NOT_READ
    code: ClassVar[str] = "not_read"


class UnreadableInput(InputError):
    """The input is missing, not permitted, or damaged beyond opening."""

    code = "unreadable"


class UnsupportedInput(InputError):
    """The input can be read, but it is neither a PDF nor text."""

    code = "unsupported"


class EncryptedInput(InputError):
    """The PDF asks for a password, or is locked in a way that the tool cannot open."""

    code = "encrypted"


class NoTextError(InputError):
    """The PDF has pages, but no text on them: a scan."""

    code = "no_text"


class NotALetterError(InputError):
    """The document is none of the kinds that the tool knows."""

    code = "not_a_letter"


class TooLargeInput(InputError):
    """The input has more bytes, pages or characters than the limits allow."""

    code = "too_large"


class TimedOut(InputError):
    """Reading the input took longer than the limits allow."""

    code = "timed_out"


class OutOfMemory(InputError):
    """Reading the input took more memory than the limits allow."""

    code = "out_of_memory"


class Crashed(InputError):
    """The process that read the input ended by itself."""

    code = "crashed"


class AddressRefused(InputError):
    """The address is none that the tool speaks to: not https, a private one, another host's."""

    code = "address_refused"


class NotFetched(InputError):
    """The address did not answer, or not with what was asked for."""

    code = "not_fetched"


class SiteChanged(InputError):
    """A page of Ofsted's site lacks what the tool reads it by."""

    code = "site_changed"


class SetupError(OfstedParseError):
    """The run could not start: what it needs is not installed or not running."""


class OutputError(OfstedParseError):
    """The result could not be written."""
