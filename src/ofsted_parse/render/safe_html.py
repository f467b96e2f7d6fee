"""What keeps a page safe to open: text is never markup, and nothing runs but what we wrote."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined


def safe_environment(
    loader: BaseLoader, finalize: Callable[[Any], Any] | None = None
) -> Environment:
    """Templates in which every value is escaped, after `finalize` where there is one."""
    return Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def content_policy(style: str, *scripts: str, workers: bool = False) -> str:
    """What the browser may load and run: pictures in the file, this style and these scripts.

    With `workers` a script may run what it makes itself beside the page, under the same policy.
    """
    hashes = " ".join(map(_digest, scripts))
    beside = " worker-src blob:;" if workers else ""
    return (
        f"default-src 'none'; img-src data:; style-src {_digest(style)}; script-src {hashes};"
        f"{beside} base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
